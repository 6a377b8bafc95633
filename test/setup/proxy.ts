import { vi } from "vitest";

/** Stubs the variables that name a proxy: nothing of this machine's own environment reaches a test. */
export function useProxy(variables: Record<string, string>): void {
  for (const name of ["http_proxy", "https_proxy", "no_proxy"]) {
    vi.stubEnv(name, variables[name] ?? "");
    vi.stubEnv(name.toUpperCase(), variables[name.toUpperCase()] ?? "");
  }
}
