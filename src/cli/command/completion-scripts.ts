/**
 * A script for each shell. They hand the words of the line to `taskreel complete` as they stand and evaluate none: a
 * prompt with `$(…)` in it must not run because somebody pressed Tab.
 */
export const COMPLETION_SCRIPTS: Readonly<Record<string, string>> = {
  bash: `# taskreel completion for bash: source <(taskreel completion bash)
_taskreel() {
  local typed="\${COMP_LINE:0:COMP_POINT}" value description last prefix files=
  local -a words
  read -ra words <<<"$typed"
  case "$typed" in *[[:space:]]) words+=("") ;; esac
  last="\${words[\${#words[@]}-1]}"
  # Readline takes what follows the last colon or equals sign for the word.
  prefix="\${last%"\${last##*[:=]}"}"
  COMPREPLY=()
  while IFS=$'\\t' read -r value description; do
    case "$value" in
      :0) files=1 ;;
      :*) ;;
      *) COMPREPLY+=("\${value#"$prefix"}") ;;
    esac
  done < <(taskreel complete -- "\${words[@]:1}" 2>/dev/null)
  if [ -n "$files" ]; then compopt -o default 2>/dev/null; fi
}
complete -F _taskreel taskreel
`,
  zsh: `#compdef taskreel
# taskreel completion for zsh: source <(taskreel completion zsh)
_taskreel() {
  local line
  local -a found
  for line in "\${(@f)$(taskreel complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    case "$line" in
      :0) _files; return ;;
      :*) ;;
      *$'\\t'*) found+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}") ;;
      *) found+=("\${line//:/\\\\:}") ;;
    esac
  done
  _describe taskreel found
}
if [ "\${funcstack[1]}" = _taskreel ]; then _taskreel "$@"; else compdef _taskreel taskreel; fi
`,
  fish: `# taskreel completion for fish: taskreel completion fish | source
function __taskreel_complete
    set -l words (commandline -opc)
    set -l last (commandline -ct)
    for line in (taskreel complete -- $words[2..-1] "$last" 2>/dev/null)
        switch $line
            case ':0'
                __fish_complete_path "$last"
            case ':*'
            case '*'
                echo $line
        end
    end
end
complete -c taskreel -f -a '(__taskreel_complete)'
`,
};
