// Written by codegen from openapi/; do not edit.
var qt=(r,o)=>()=>{try{return o||r((o={exports:{}}).exports,o),o.exports}catch(m){throw o=0,m}};var _t=qt(Ve=>{"use strict";Object.defineProperty(Ve,"__esModule",{value:!0});Ve.formatNames=Ve.fastFormats=Ve.fullFormats=
void 0;function Ne(r,o){return{validate:r,compare:o}}Ve.fullFormats={date:Ne(jt,dt),time:Ne(mt(!0),yt),"date-time":Ne(Pt(
!0),Et),"iso-time":Ne(mt(),At),"iso-date-time":Ne(Pt(),Ot),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:Il,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:Cl,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:Kl,int32:{type:"number",validate:Ml},int64:{type:"number",validate:Wl},float:{type:"number",validate:xt},double:{type:"\
number",validate:xt},password:!0,binary:!0};Ve.fastFormats={...Ve.fullFormats,date:Ne(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,dt),time:Ne(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,yt),"date-time":Ne(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
Et),"iso-time":Ne(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,At),"iso-date-time":Ne(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
Ot),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
Ve.formatNames=Object.keys(Ve.fullFormats);function Nl(r){return r%4===0&&(r%100!==0||r%400===0)}var Vl=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
zl=[0,31,28,31,30,31,30,31,31,30,31,30,31];function jt(r){let o=Vl.exec(r);if(!o)return!1;let m=+o[1],f=+o[2],l=+o[3];return f>=
1&&f<=12&&l>=1&&l<=(f===2&&Nl(m)?29:zl[f])}function dt(r,o){if(r&&o)return r>o?1:r<o?-1:0}var ft=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function mt(r){return function(m){let f=ft.exec(m);if(!f)return!1;let l=+f[1],e=+f[2],t=+f[3],s=f[4],n=f[5]==="-"?-1:1,u=+(f[6]||
0),c=+(f[7]||0);if(u>23||c>59||r&&!s)return!1;if(l<=23&&e<=59&&t<60)return!0;let a=e-c*n,p=l-u*n-(a<0?1:0);return(p===23||
p===-1)&&(a===59||a===-1)&&t<61}}function yt(r,o){if(!(r&&o))return;let m=new Date("2020-01-01T"+r).valueOf(),f=new Date(
"2020-01-01T"+o).valueOf();if(m&&f)return m-f}function At(r,o){if(!(r&&o))return;let m=ft.exec(r),f=ft.exec(o);if(m&&f)return r=
m[1]+m[2]+m[3],o=f[1]+f[2]+f[3],r>o?1:r<o?-1:0}var ct=/t|\s/i;function Pt(r){let o=mt(r);return function(f){let l=f.split(
ct);return l.length===2&&jt(l[0])&&o(l[1])}}function Et(r,o){if(!(r&&o))return;let m=new Date(r).valueOf(),f=new Date(o).
valueOf();if(m&&f)return m-f}function Ot(r,o){if(!(r&&o))return;let[m,f]=r.split(ct),[l,e]=o.split(ct),t=dt(m,l);if(t!==
void 0)return t||yt(f,e)}var Ll=/\/|:/,Sl=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function Il(r){return Ll.test(r)&&Sl.test(r)}var $t=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function Kl(r){return $t.lastIndex=0,$t.test(r)}var Gl=-(2**31),Rl=2**31-1;function Ml(r){return Number.isInteger(r)&&r<=
Rl&&r>=Gl}function Wl(r){return Number.isInteger(r)}function xt(){return!0}var Fl=/[^\\]\\Z/;function Cl(r){if(Fl.test(r))
return!1;try{return new RegExp(r),!0}catch{return!1}}});var ht=qt(gt=>{"use strict";Object.defineProperty(gt,"__esModule",{value:!0});function Tt(r){let o=r.length,m=0,f=0,l;for(;f<
o;)m++,l=r.charCodeAt(f++),l>=55296&&l<=56319&&f<o&&(l=r.charCodeAt(f),(l&64512)===56320&&f++);return m}gt.default=Tt;Tt.
code='require("ajv/dist/runtime/ucs2length").default'});var Gt=Rt;function Rt(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.name===void 0){let s={instancePath:o,keyword:"requi\
red",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),t++}if(r.email===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"email"},message:"must have required property '\
email'"};e===null?e=[s]:e.push(s),t++}if(r.account===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
account"},message:"must have required property 'account'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0){let s=r.id;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s))){let n={instancePath:o+"/id",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};e===null?e=[n]:e.push(n),t++}}if(r.name!==void 0&&typeof r.name!="string"){let s={instancePath:o+"/name",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.email!==void 0&&typeof r.email!="\
string"){let s={instancePath:o+"/email",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.
push(s),t++}if(r.account!==void 0){let s=r.account;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let n={
instancePath:o+"/account",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===
null?e=[n]:e.push(n),t++}if(s.name===void 0){let n={instancePath:o+"/account",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[n]:e.push(n),t++}if(s.id!==void 0){let n=s.id;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n))){let u={instancePath:o+"/account/id",keyword:"type",params:{type:"integer"},message:"must b\
e integer"};e===null?e=[u]:e.push(u),t++}}if(s.name!==void 0&&typeof s.name!="string"){let n={instancePath:o+"/account/n\
ame",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+
"/account",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Rt.errors=e,t===0}function Ms(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.message===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"messag\
e"},message:"must have required property 'message'"};e===null?e=[s]:e.push(s),t++}if(r.code!==void 0&&typeof r.code!="st\
ring"){let s={instancePath:o+"/code",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),t++}if(r.message!==void 0&&typeof r.message!="string"){let s={instancePath:o+"/message",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ms.errors=e,t===0}function Ws(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r))for(let s in r){let n=r[s];if(Array.isArray(n)){let u=n.length;for(let c=0;c<u;c++)if(typeof n[c]!=
"string"){let a={instancePath:o+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+c,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[a]:e.push(a),t++}}else{let u={instancePath:o+"/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),t++}}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ws.errors=e,t===0}var i=Mt;function Mt(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.error===void 0){let n={instancePath:o,keyword:"required",params:{missingProperty:"error"},
message:"must have required property 'error'"};e===null?e=[n]:e.push(n),t++}if(r.error!==void 0){let n=r.error,u=t,c=!1,
a=null,p=t;if(typeof n!="string"){let v={instancePath:o+"/error",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[v]:e.push(v),t++}var s=p===t;s&&(c=!0,a=0);let y=t;Ms(n,{instancePath:o+"/error",parentData:r,parentDataProperty:"\
error",rootData:l})||(e=e===null?Ms.errors:e.concat(Ms.errors),t=e.length);var s=y===t;if(s&&c?(c=!1,a=[a,1]):s&&(c=!0,a=
1),c)t=u,e!==null&&(u?e.length=u:e=null);else{let v={instancePath:o+"/error",keyword:"oneOf",params:{passingSchemas:a},message:"\
must match exactly one schema in oneOf"};e===null?e=[v]:e.push(v),t++}}r.errors!==void 0&&(Ws(r.errors,{instancePath:o+"\
/errors",parentData:r,parentDataProperty:"errors",rootData:l})||(e=e===null?Ws.errors:e.concat(Ws.errors),t=e.length))}else{
let n={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return Mt.
errors=e,t===0}var Wt=Ft;function Ft(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.balance_cents===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
balance_cents"},message:"must have required property 'balance_cents'"};e===null?e=[s]:e.push(s),t++}if(r.paid_balance_cents===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"paid_balance_cents"},message:"must have requir\
ed property 'paid_balance_cents'"};e===null?e=[s]:e.push(s),t++}if(r.bonus_balance_cents===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"bonus_balance_cents"},message:"must have required property 'bonus_balance_ce\
nts'"};e===null?e=[s]:e.push(s),t++}if(r.spent_cents_today===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
spent_cents_today"},message:"must have required property 'spent_cents_today'"};e===null?e=[s]:e.push(s),t++}if(r.spent_cents_total===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"spent_cents_total"},message:"must have require\
d property 'spent_cents_total'"};e===null?e=[s]:e.push(s),t++}if(r.balance_cents!==void 0&&typeof r.balance_cents!="numb\
er"){let s={instancePath:o+"/balance_cents",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[
s]:e.push(s),t++}if(r.paid_balance_cents!==void 0&&typeof r.paid_balance_cents!="number"){let s={instancePath:o+"/paid_b\
alance_cents",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[s]:e.push(s),t++}if(r.bonus_balance_cents!==
void 0&&typeof r.bonus_balance_cents!="number"){let s={instancePath:o+"/bonus_balance_cents",keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[s]:e.push(s),t++}if(r.spent_cents_today!==void 0&&typeof r.spent_cents_today!=
"number"){let s={instancePath:o+"/spent_cents_today",keyword:"type",params:{type:"number"},message:"must be number"};e===
null?e=[s]:e.push(s),t++}if(r.spent_cents_total!==void 0&&typeof r.spent_cents_total!="number"){let s={instancePath:o+"/\
spent_cents_total",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[s]:e.push(s),t++}}else{let s={
instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ft.errors=
e,t===0}function ze(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="string"){
let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return ze.
errors=e,t===0}function Le(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="string"){
let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return Le.
errors=e,t===0}function er(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="string"){
let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return er.
errors=e,t===0}function rr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="string"){
let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return rr.
errors=e,t===0}var He={type:"object",required:["service","action","model","pricing_status","catalog_status","currency","billing_unit","\
billing_strategy","billing_config"],properties:{service:{$ref:"s7"},action:{$ref:"s8"},model:{type:["string","null"]},pricing_status:{
$ref:"s9"},catalog_status:{type:"string"},currency:{$ref:"s10"},billing_unit:{type:"string"},billing_strategy:{type:"str\
ing"},unit_price_cents:{type:["number","null"]},input_price_per_1m_cents:{type:["number","null"]},output_price_per_1m_cents:{
type:["number","null"]},cache_read_price_per_1m_cents:{type:["number","null"]},cache_write_price_per_1m_cents:{type:["nu\
mber","null"]},cache_write_5m_price_per_1m_cents:{type:["number","null"]},cache_write_1h_price_per_1m_cents:{type:["numb\
er","null"]},billing_config:{type:"object",additionalProperties:!0}}};function Fs(r,{instancePath:o="",parentData:m,parentDataProperty:f,
rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.service===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"service"},message:"must have required property 'service'"};e===null?e=[s]:e.
push(s),t++}if(r.action===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"action"},message:"mu\
st have required property 'action'"};e===null?e=[s]:e.push(s),t++}if(r.model===void 0){let s={instancePath:o,keyword:"re\
quired",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.
pricing_status===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"pricing_status"},message:"mus\
t have required property 'pricing_status'"};e===null?e=[s]:e.push(s),t++}if(r.catalog_status===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"catalog_status"},message:"must have required property 'catalog_status'"};e===
null?e=[s]:e.push(s),t++}if(r.currency===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"curre\
ncy"},message:"must have required property 'currency'"};e===null?e=[s]:e.push(s),t++}if(r.billing_unit===void 0){let s={
instancePath:o,keyword:"required",params:{missingProperty:"billing_unit"},message:"must have required property 'billing_\
unit'"};e===null?e=[s]:e.push(s),t++}if(r.billing_strategy===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
billing_strategy"},message:"must have required property 'billing_strategy'"};e===null?e=[s]:e.push(s),t++}if(r.billing_config===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"billing_config"},message:"must have required p\
roperty 'billing_config'"};e===null?e=[s]:e.push(s),t++}if(r.service!==void 0&&(ze(r.service,{instancePath:o+"/service",
parentData:r,parentDataProperty:"service",rootData:l})||(e=e===null?ze.errors:e.concat(ze.errors),t=e.length)),r.action!==
void 0&&(Le(r.action,{instancePath:o+"/action",parentData:r,parentDataProperty:"action",rootData:l})||(e=e===null?Le.errors:
e.concat(Le.errors),t=e.length)),r.model!==void 0){let s=r.model;if(typeof s!="string"&&s!==null){let n={instancePath:o+
"/model",keyword:"type",params:{type:He.properties.model.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}
if(r.pricing_status!==void 0&&(er(r.pricing_status,{instancePath:o+"/pricing_status",parentData:r,parentDataProperty:"pr\
icing_status",rootData:l})||(e=e===null?er.errors:e.concat(er.errors),t=e.length)),r.catalog_status!==void 0&&typeof r.catalog_status!=
"string"){let s={instancePath:o+"/catalog_status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),t++}if(r.currency!==void 0&&(rr(r.currency,{instancePath:o+"/currency",parentData:r,parentDataProperty:"\
currency",rootData:l})||(e=e===null?rr.errors:e.concat(rr.errors),t=e.length)),r.billing_unit!==void 0&&typeof r.billing_unit!=
"string"){let s={instancePath:o+"/billing_unit",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),t++}if(r.billing_strategy!==void 0&&typeof r.billing_strategy!="string"){let s={instancePath:o+"/billing\
_strategy",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.unit_price_cents!==
void 0){let s=r.unit_price_cents;if(typeof s!="number"&&s!==null){let n={instancePath:o+"/unit_price_cents",keyword:"typ\
e",params:{type:He.properties.unit_price_cents.type},message:"must be number,null"};e===null?e=[n]:e.push(n),t++}}if(r.input_price_per_1m_cents!==
void 0){let s=r.input_price_per_1m_cents;if(typeof s!="number"&&s!==null){let n={instancePath:o+"/input_price_per_1m_cen\
ts",keyword:"type",params:{type:He.properties.input_price_per_1m_cents.type},message:"must be number,null"};e===null?e=[
n]:e.push(n),t++}}if(r.output_price_per_1m_cents!==void 0){let s=r.output_price_per_1m_cents;if(typeof s!="number"&&s!==
null){let n={instancePath:o+"/output_price_per_1m_cents",keyword:"type",params:{type:He.properties.output_price_per_1m_cents.
type},message:"must be number,null"};e===null?e=[n]:e.push(n),t++}}if(r.cache_read_price_per_1m_cents!==void 0){let s=r.
cache_read_price_per_1m_cents;if(typeof s!="number"&&s!==null){let n={instancePath:o+"/cache_read_price_per_1m_cents",keyword:"\
type",params:{type:He.properties.cache_read_price_per_1m_cents.type},message:"must be number,null"};e===null?e=[n]:e.push(
n),t++}}if(r.cache_write_price_per_1m_cents!==void 0){let s=r.cache_write_price_per_1m_cents;if(typeof s!="number"&&s!==
null){let n={instancePath:o+"/cache_write_price_per_1m_cents",keyword:"type",params:{type:He.properties.cache_write_price_per_1m_cents.
type},message:"must be number,null"};e===null?e=[n]:e.push(n),t++}}if(r.cache_write_5m_price_per_1m_cents!==void 0){let s=r.
cache_write_5m_price_per_1m_cents;if(typeof s!="number"&&s!==null){let n={instancePath:o+"/cache_write_5m_price_per_1m_c\
ents",keyword:"type",params:{type:He.properties.cache_write_5m_price_per_1m_cents.type},message:"must be number,null"};e===
null?e=[n]:e.push(n),t++}}if(r.cache_write_1h_price_per_1m_cents!==void 0){let s=r.cache_write_1h_price_per_1m_cents;if(typeof s!=
"number"&&s!==null){let n={instancePath:o+"/cache_write_1h_price_per_1m_cents",keyword:"type",params:{type:He.properties.
cache_write_1h_price_per_1m_cents.type},message:"must be number,null"};e===null?e=[n]:e.push(n),t++}}if(r.billing_config!==
void 0){let s=r.billing_config;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let n={instancePath:o+"/billing_config",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Fs.errors=e,t===0}var Ct=Ht;function Ht(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.as_of===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"as_of"},
message:"must have required property 'as_of'"};e===null?e=[s]:e.push(s),t++}if(r.price_schedules===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"price_schedules"},message:"must have required property 'price_schedules'"};e===
null?e=[s]:e.push(s),t++}if(r.as_of!==void 0&&typeof r.as_of!="string"){let s={instancePath:o+"/as_of",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.price_schedules!==void 0){let s=r.price_schedules;
if(Array.isArray(s)){let n=s.length;for(let u=0;u<n;u++)Fs(s[u],{instancePath:o+"/price_schedules/"+u,parentData:s,parentDataProperty:u,
rootData:l})||(e=e===null?Fs.errors:e.concat(Fs.errors),t=e.length)}else{let n={instancePath:o+"/price_schedules",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ht.errors=e,t===0}var Zt=Ut,Hl={
type:"object",additionalProperties:!1,required:["service","action"],properties:{service:{$ref:"s7"},action:{$ref:"s8"},model:{
type:["string","null"]},params:{type:"object",additionalProperties:{}}}};function Ut(r,{instancePath:o="",parentData:m,parentDataProperty:f,
rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.service===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"service"},message:"must have required property 'service'"};e===null?e=[s]:e.
push(s),t++}if(r.action===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"action"},message:"mu\
st have required property 'action'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="service"||s==="action"||s==="\
model"||s==="params")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must \
NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.service!==void 0&&(ze(r.service,{instancePath:o+"/ser\
vice",parentData:r,parentDataProperty:"service",rootData:l})||(e=e===null?ze.errors:e.concat(ze.errors),t=e.length)),r.action!==
void 0&&(Le(r.action,{instancePath:o+"/action",parentData:r,parentDataProperty:"action",rootData:l})||(e=e===null?Le.errors:
e.concat(Le.errors),t=e.length)),r.model!==void 0){let s=r.model;if(typeof s!="string"&&s!==null){let n={instancePath:o+
"/model",keyword:"type",params:{type:Hl.properties.model.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}
if(r.params!==void 0){let s=r.params;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let n={instancePath:o+"/params",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ut.errors=e,t===0}var Zl={type:"object",required:["service","action","model","pricing_status","currency","reservation_amount_cents","estim\
ate_basis","as_of"],properties:{service:{$ref:"s7"},action:{$ref:"s8"},model:{type:["string","null"]},pricing_status:{$ref:"\
s9"},currency:{$ref:"s10"},reservation_amount_cents:{type:"number"},estimate_basis:{type:"string"},as_of:{type:"string"}}};
function Cs(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.service===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"servic\
e"},message:"must have required property 'service'"};e===null?e=[s]:e.push(s),t++}if(r.action===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"action"},message:"must have required property 'action'"};e===null?e=[s]:e.push(
s),t++}if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have\
 required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.pricing_status===void 0){let s={instancePath:o,keyword:"r\
equired",params:{missingProperty:"pricing_status"},message:"must have required property 'pricing_status'"};e===null?e=[s]:
e.push(s),t++}if(r.currency===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"currency"},message:"\
must have required property 'currency'"};e===null?e=[s]:e.push(s),t++}if(r.reservation_amount_cents===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"reservation_amount_cents"},message:"must have required property 'reservation\
_amount_cents'"};e===null?e=[s]:e.push(s),t++}if(r.estimate_basis===void 0){let s={instancePath:o,keyword:"required",params:{
missingProperty:"estimate_basis"},message:"must have required property 'estimate_basis'"};e===null?e=[s]:e.push(s),t++}if(r.
as_of===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"as_of"},message:"must have required pr\
operty 'as_of'"};e===null?e=[s]:e.push(s),t++}if(r.service!==void 0&&(ze(r.service,{instancePath:o+"/service",parentData:r,
parentDataProperty:"service",rootData:l})||(e=e===null?ze.errors:e.concat(ze.errors),t=e.length)),r.action!==void 0&&(Le(
r.action,{instancePath:o+"/action",parentData:r,parentDataProperty:"action",rootData:l})||(e=e===null?Le.errors:e.concat(
Le.errors),t=e.length)),r.model!==void 0){let s=r.model;if(typeof s!="string"&&s!==null){let n={instancePath:o+"/model",
keyword:"type",params:{type:Zl.properties.model.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.
pricing_status!==void 0&&(er(r.pricing_status,{instancePath:o+"/pricing_status",parentData:r,parentDataProperty:"pricing\
_status",rootData:l})||(e=e===null?er.errors:e.concat(er.errors),t=e.length)),r.currency!==void 0&&(rr(r.currency,{instancePath:o+
"/currency",parentData:r,parentDataProperty:"currency",rootData:l})||(e=e===null?rr.errors:e.concat(rr.errors),t=e.length)),
r.reservation_amount_cents!==void 0&&typeof r.reservation_amount_cents!="number"){let s={instancePath:o+"/reservation_am\
ount_cents",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[s]:e.push(s),t++}if(r.estimate_basis!==
void 0&&typeof r.estimate_basis!="string"){let s={instancePath:o+"/estimate_basis",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.as_of!==void 0&&typeof r.as_of!="string"){let s={instancePath:o+
"/as_of",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Cs.errors=e,t===0}var Yt=Bt;function Bt(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.price_quote===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"pr\
ice_quote"},message:"must have required property 'price_quote'"};e===null?e=[s]:e.push(s),t++}r.price_quote!==void 0&&(Cs(
r.price_quote,{instancePath:o+"/price_quote",parentData:r,parentDataProperty:"price_quote",rootData:l})||(e=e===null?Cs.
errors:e.concat(Cs.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[s]:e.push(s),t++}return Bt.errors=e,t===0}function sr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="string"){
let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return sr.
errors=e,t===0}var Qt=Xt;var D=_t().fullFormats.uri,q=new RegExp("^https?://","u");function Xt(r,{instancePath:o="",parentData:m,parentDataProperty:f,
rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.source===void 0){let n={instancePath:o,
keyword:"required",params:{missingProperty:"source"},message:"must have required property 'source'"};e===null?e=[n]:e.push(
n),t++}for(let n in r)if(!(n==="source"||n==="file_name")){let u={instancePath:o,keyword:"additionalProperties",params:{
additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[u]:e.push(u),t++}if(r.source!==void 0){
let n=r.source,u=t,c=!1,a=null,p=t;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.type===void 0){let v={instancePath:o+
"/source",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[v]:
e.push(v),t++}if(n.url===void 0){let v={instancePath:o+"/source",keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[v]:e.push(v),t++}for(let v in n)if(!(v==="type"||v==="url")){let g={instancePath:o+
"/source",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"};e===
null?e=[g]:e.push(g),t++}if(n.type!==void 0){let v=n.type;if(typeof v!="string"){let g={instancePath:o+"/source/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),t++}if(v!=="url"){let g={instancePath:o+
"/source/type",keyword:"const",params:{allowedValue:"url"},message:"must be equal to constant"};e===null?e=[g]:e.push(g),
t++}}if(n.url!==void 0){let v=n.url;if(typeof v=="string"){if(!q.test(v)){let g={instancePath:o+"/source/url",keyword:"p\
attern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[g]:e.push(g),t++}if(!D(v)){
let g={instancePath:o+"/source/url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=
[g]:e.push(g),t++}}else{let g={instancePath:o+"/source/url",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[g]:e.push(g),t++}}}else{let v={instancePath:o+"/source",keyword:"type",params:{type:"object"},message:"m\
ust be object"};e===null?e=[v]:e.push(v),t++}var s=p===t;s&&(c=!0,a=0);let y=t;if(n&&typeof n=="object"&&!Array.isArray(
n)){if(n.type===void 0){let v={instancePath:o+"/source",keyword:"required",params:{missingProperty:"type"},message:"must\
 have required property 'type'"};e===null?e=[v]:e.push(v),t++}if(n.data===void 0){let v={instancePath:o+"/source",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[v]:e.push(v),t++}for(let v in n)
if(!(v==="type"||v==="data")){let g={instancePath:o+"/source",keyword:"additionalProperties",params:{additionalProperty:v},
message:"must NOT have additional properties"};e===null?e=[g]:e.push(g),t++}if(n.type!==void 0){let v=n.type;if(typeof v!=
"string"){let g={instancePath:o+"/source/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[g]:e.push(g),t++}if(v!=="base64"){let g={instancePath:o+"/source/type",keyword:"const",params:{allowedValue:"base64"},
message:"must be equal to constant"};e===null?e=[g]:e.push(g),t++}}if(n.data!==void 0&&typeof n.data!="string"){let v={instancePath:o+
"/source/data",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[v]:e.push(v),t++}}else{let v={
instancePath:o+"/source",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[v]:e.push(v),t++}var s=y===
t;if(s&&c?(c=!1,a=[a,1]):s&&(c=!0,a=1),c)t=u,e!==null&&(u?e.length=u:e=null);else{let v={instancePath:o+"/source",keyword:"\
oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?e=[v]:e.push(v),t++}}r.file_name!==
void 0&&(sr(r.file_name,{instancePath:o+"/file_name",parentData:r,parentDataProperty:"file_name",rootData:l})||(e=e===null?
sr.errors:e.concat(sr.errors),t=e.length))}else{let n={instancePath:o,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[n]:e.push(n),t++}return Xt.errors=e,t===0}var Dt=Jt;function Jt(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.file_name===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"file\
_name"},message:"must have required property 'file_name'"};e===null?e=[s]:e.push(s),t++}if(r.url===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'"};e===null?e=[s]:e.push(s),
t++}if(r.size_bytes===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"size_bytes"},message:"mu\
st have required property 'size_bytes'"};e===null?e=[s]:e.push(s),t++}if(r.mime_type===void 0){let s={instancePath:o,keyword:"\
required",params:{missingProperty:"mime_type"},message:"must have required property 'mime_type'"};e===null?e=[s]:e.push(
s),t++}if(r.created_at===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"created_at"},message:"\
must have required property 'created_at'"};e===null?e=[s]:e.push(s),t++}if(r.expires_at===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"expires_at"},message:"must have required property 'expires_at'"};e===null?e=
[s]:e.push(s),t++}if(r.file_name!==void 0&&typeof r.file_name!="string"){let s={instancePath:o+"/file_name",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.url!==void 0){let s=r.url;if(typeof s==
"string"){if(!D(s)){let n={instancePath:o+"/url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};
e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/url",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[n]:e.push(n),t++}}if(r.size_bytes!==void 0){let s=r.size_bytes;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s))){let n={instancePath:o+"/size_bytes",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:
e.push(n),t++}}if(r.mime_type!==void 0&&typeof r.mime_type!="string"){let s={instancePath:o+"/mime_type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.created_at!==void 0&&typeof r.created_at!=
"string"){let s={instancePath:o+"/created_at",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[s]:e.push(s),t++}if(r.expires_at!==void 0&&typeof r.expires_at!="string"){let s={instancePath:o+"/expires_at",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Jt.errors=e,t===0}var eo=ro;function ro(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.file===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"file"},message:"\
must have required property 'file'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="file"||s==="file_name")){let n={
instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),t++}if(r.file!==void 0&&typeof r.file!="string"){let s={instancePath:o+"/file",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}r.file_name!==void 0&&(sr(r.file_name,{instancePath:o+
"/file_name",parentData:r,parentDataProperty:"file_name",rootData:l})||(e=e===null?sr.errors:e.concat(sr.errors),t=e.length))}else{
let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ro.
errors=e,t===0}var so=to;function to(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.filename===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"filen\
ame"},message:"must have required property 'filename'"};e===null?e=[s]:e.push(s),t++}if(r.byte_size===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"byte_size"},message:"must have required property 'byte_size'"};e===null?e=[s]:
e.push(s),t++}if(r.checksum===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"checksum"},message:"\
must have required property 'checksum'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="filename"||s==="byte_size"||
s==="checksum"||s==="content_type")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.filename!==void 0&&typeof r.filename!="\
string"){let s={instancePath:o+"/filename",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r.byte_size!==void 0){let s=r.byte_size;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={instancePath:o+
"/byte_size",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof s==
"number"&&(s<0||isNaN(s))){let n={instancePath:o+"/byte_size",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[n]:e.push(n),t++}}if(r.checksum!==void 0&&typeof r.checksum!="string"){let s={instancePath:o+
"/checksum",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.content_type!==
void 0&&typeof r.content_type!="string"){let s={instancePath:o+"/content_type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return to.errors=e,t===0}var oo=no;function no(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.signed_id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"sign\
ed_id"},message:"must have required property 'signed_id'"};e===null?e=[s]:e.push(s),t++}if(r.upload_url===void 0){let s={
instancePath:o,keyword:"required",params:{missingProperty:"upload_url"},message:"must have required property 'upload_url\
'"};e===null?e=[s]:e.push(s),t++}if(r.headers===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
headers"},message:"must have required property 'headers'"};e===null?e=[s]:e.push(s),t++}if(r.signed_id!==void 0&&typeof r.
signed_id!="string"){let s={instancePath:o+"/signed_id",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),t++}if(r.upload_url!==void 0){let s=r.upload_url;if(typeof s=="string"){if(!D(s)){let n={instancePath:o+
"/upload_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:o+"/upload_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}}if(r.headers!==void 0){let s=r.headers;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let n in s)if(typeof s[n]!=
"string"){let u={instancePath:o+"/headers/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[u]:e.push(u),t++}}else{let n={instancePath:o+"/headers",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return no.errors=e,t===0}var lo=io;function io(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.signed_id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"sign\
ed_id"},message:"must have required property 'signed_id'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(s!=="signed_id"){
let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional pro\
perties"};e===null?e=[n]:e.push(n),t++}if(r.signed_id!==void 0&&typeof r.signed_id!="string"){let s={instancePath:o+"/si\
gned_id",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return io.errors=e,t===0}function fe(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
if(typeof r!="boolean"){let y={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[y]:e.push(y),t++}var p=c===t;p&&(n=!0,u=0);let a=t;if(typeof r!="string"){let y={instancePath:o,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),t++}var p=a===t;if(p&&n?(n=!1,u=[u,1]):p&&(n=!0,u=1),n)
t=s,e!==null&&(s?e.length=s:e=null);else{let y={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must m\
atch exactly one schema in oneOf"};e===null?e=[y]:e.push(y),t++}return fe.errors=e,t===0}function d(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!q.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!D(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return d.errors=e,t===0}var uo=po;var j=ht().default;function po(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}if(r.source_video_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"source_video_ur\
l"},message:"must have required property 'source_video_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="mode\
l"||s==="prompt"||s==="source_video_url"||s==="watermark"||s==="callback_url")){let n={instancePath:o,keyword:"additiona\
lProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.
model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="luma-modify-video"){let n={instancePath:o+"/model",keyword:"\
const",params:{allowedValue:"luma-modify-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.
prompt!==void 0){let s=r.prompt;if(typeof s=="string"){if(j(s)<1){let n={instancePath:o+"/prompt",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/pro\
mpt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.source_video_url!==
void 0){let s=r.source_video_url;if(typeof s=="string"){if(!q.test(s)){let n={instancePath:o+"/source_video_url",keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[n]:e.push(n),t++}if(!D(s)){
let n={instancePath:o+"/source_video_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===
null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/source_video_url",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}}r.watermark!==void 0&&(fe(r.watermark,{instancePath:o+"/watermark",parentData:r,
parentDataProperty:"watermark",rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),r.callback_url!==void 0&&
(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?
d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[s]:e.push(s),t++}return po.errors=e,t===0}function V(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(j(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),t++}return V.errors=e,t===0}function Se(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[s]:e.push(s),t++}if(r.url!==void 0){let s=r.url;if(typeof s=="string"){if(!q.
test(s)){let n={instancePath:o+"/url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[n]:e.push(n),t++}if(!D(s)){let n={instancePath:o+"/url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/url",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Se.errors=e,t===0}function qe(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(Array.isArray(r)){
if(r.length<1){let n={instancePath:o,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[n]:e.push(n),t++}let s=r.length;for(let n=0;n<s;n++)Se(r[n],{instancePath:o+"/"+n,parentData:r,parentDataProperty:n,
rootData:l})||(e=e===null?Se.errors:e.concat(Se.errors),t=e.length)}else{let s={instancePath:o,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),t++}return qe.errors=e,t===0}var Ul=_t().fullFormats.double;function H(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.cost!==void 0){let s=r.cost;if(typeof s=="number"){if(s<0||isNaN(s)){
let n={instancePath:o+"/cost",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:
e.push(n),t++}if(!Ul.validate(s)){let n={instancePath:o+"/cost",keyword:"format",params:{format:"double"},message:'must \
match format "double"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/cost",keyword:"type",params:{type:"nu\
mber"},message:"must be number"};e===null?e=[n]:e.push(n),t++}}if(r.generated_images!==void 0){let s=r.generated_images;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={instancePath:o+"/generated_images",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof s=="number"&&(s<0||isNaN(s))){let n={instancePath:o+
"/generated_images",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),
t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
t++}return H.errors=e,t===0}var O=Ze;function Ze(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(V(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let n={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),t++}if(s!=="completed"){let n={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.videos!==void 0&&(qe(r.videos,{instancePath:o+"/videos",parentData:r,
parentDataProperty:"videos",rootData:l})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length)),r.usage!==void 0&&(H(r.
usage,{instancePath:o+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),
t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.
push(s),t++}return Ze.errors=e,t===0}function Hs(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[s]:e.push(s),t++}if(r.url!==void 0){let s=r.url;if(typeof s=="string"){if(!q.
test(s)){let n={instancePath:o+"/url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[n]:e.push(n),t++}if(!D(s)){let n={instancePath:o+"/url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/url",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Hs.errors=e,t===0}function Zs(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(Array.isArray(r)){
if(r.length<1){let n={instancePath:o,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[n]:e.push(n),t++}let s=r.length;for(let n=0;n<s;n++)Hs(r[n],{instancePath:o+"/"+n,parentData:r,parentDataProperty:n,
rootData:l})||(e=e===null?Hs.errors:e.concat(Hs.errors),t=e.length)}else{let s={instancePath:o,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),t++}return Zs.errors=e,t===0}var F=Ue;function Ue(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
audios===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"audios"},message:"must have required \
property 'audios'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(V(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let n={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),t++}if(s!=="completed"){let n={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.audios!==void 0&&(Zs(r.audios,{instancePath:o+"/audios",parentData:r,
parentDataProperty:"audios",rootData:l})||(e=e===null?Zs.errors:e.concat(Zs.errors),t=e.length)),r.usage!==void 0&&(H(r.
usage,{instancePath:o+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),
t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.
push(s),t++}return Ue.errors=e,t===0}function Us(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[s]:e.push(s),t++}if(r.url!==void 0){let s=r.url;if(typeof s=="string"){if(!q.
test(s)){let n={instancePath:o+"/url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[n]:e.push(n),t++}if(!D(s)){let n={instancePath:o+"/url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/url",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Us.errors=e,t===0}function Ys(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(Array.isArray(r)){
if(r.length<1){let n={instancePath:o,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[n]:e.push(n),t++}let s=r.length;for(let n=0;n<s;n++)Us(r[n],{instancePath:o+"/"+n,parentData:r,parentDataProperty:n,
rootData:l})||(e=e===null?Us.errors:e.concat(Us.errors),t=e.length)}else{let s={instancePath:o,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),t++}return Ys.errors=e,t===0}var Y=Ye;function Ye(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
images===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"images"},message:"must have required \
property 'images'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(V(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let n={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),t++}if(s!=="completed"){let n={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.images!==void 0&&(Ys(r.images,{instancePath:o+"/images",parentData:r,
parentDataProperty:"images",rootData:l})||(e=e===null?Ys.errors:e.concat(Ys.errors),t=e.length)),r.usage!==void 0&&(H(r.
usage,{instancePath:o+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),
t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.
push(s),t++}return Ye.errors=e,t===0}var B=Be;function Be(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
text===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"text"},message:"must have required prop\
erty 'text'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(V(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let n={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),t++}if(s!=="completed"){let n={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.text!==void 0&&typeof r.text!="string"){let s={instancePath:o+
"/text",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}r.usage!==void 0&&(H(
r.usage,{instancePath:o+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),
t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.
push(s),t++}return Be.errors=e,t===0}var x=R;function R(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
id!==void 0&&(V(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?V.errors:e.concat(
V.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="string"){let n={instancePath:o+"/status",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="failed"){let n={instancePath:o+
"/status",keyword:"const",params:{allowedValue:"failed"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}
if(r.error!==void 0&&typeof r.error!="string"){let s={instancePath:o+"/error",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return R.errors=e,t===0}var Q=ao;function ao(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=t;Ze(r,{instancePath:o,
parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Ze.errors:e.concat(Ze.errors),t=e.length);var c=u===t;if(n=n||
c,!n){let a=t;Ue(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Ue.errors:e.concat(Ue.errors),
t=e.length);var c=a===t;if(n=n||c,!n){let y=t;Ye(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===
null?Ye.errors:e.concat(Ye.errors),t=e.length);var c=y===t;if(n=n||c,!n){let g=t;Be(r,{instancePath:o,parentData:m,parentDataProperty:f,
rootData:l})||(e=e===null?Be.errors:e.concat(Be.errors),t=e.length);var c=g===t;if(n=n||c,!n){let k=t;R(r,{instancePath:o,
parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length);var c=k===t;n=n||c}}}}
if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let a={instancePath:o,keyword:"anyOf",params:{},message:"must match a sche\
ma in anyOf"};e===null?e=[a]:e.push(a),t++}return ao.errors=e,t===0}var Yl={type:"string",enum:["pending","processing","completed","failed"]};function Ie(r,{instancePath:o="",parentData:m,
parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="pending"||r==="processing"||r==="complet\
ed"||r==="failed")){let s={instancePath:o,keyword:"enum",params:{allowedValues:Yl.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[s]:e.push(s),t++}return Ie.errors=e,t===0}var X=fo;function fo(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.id===void 0){let a={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[a]:e.push(a),t++}var c=u===t;if(n=n||c,!n){let a=t;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)&&r.task_id===void 0){let y={instancePath:o,keyword:"required",params:{missingProperty:"task_id"},message:"\
must have required property 'task_id'"};e===null?e=[y]:e.push(y),t++}var c=a===t;n=n||c}if(n)t=s,e!==null&&(s?e.length=s:
e=null);else{let a={instancePath:o,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[a]:e.push(
a),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0){let a=r.id;if(typeof a=="string"){if(j(a)<1){let p={
instancePath:o+"/id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:
e.push(p),t++}}else{let p={instancePath:o+"/id",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[p]:e.push(p),t++}}if(r.task_id!==void 0){let a=r.task_id;if(typeof a=="string"){if(j(a)<1){let p={instancePath:o+"/ta\
sk_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),t++}}else{
let p={instancePath:o+"/task_id",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
t++}}if(r.status!==void 0&&(Ie(r.status,{instancePath:o+"/status",parentData:r,parentDataProperty:"status",rootData:l})||
(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length)),r.model!==void 0&&typeof r.model!="string"){let a={instancePath:o+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r.task_replayed!==
void 0&&typeof r.task_replayed!="boolean"){let a={instancePath:o+"/task_replayed",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:o,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[a]:e.push(a),t++}return fo.errors=e,t===0}var J=mo;function mo(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)&&r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0){
let s=r.id;if(typeof s=="string"){if(j(s)<1){let n={instancePath:o+"/id",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/id",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.task_id!==void 0){let s=r.task_id;if(typeof s==
"string"){if(j(s)<1){let n={instancePath:o+"/task_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/task_id",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.status!==void 0&&(Ie(r.status,{instancePath:o+"/statu\
s",parentData:r,parentDataProperty:"status",rootData:l})||(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length)),r.model!==
void 0&&typeof r.model!="string"){let s={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[s]:e.push(s),t++}if(r.task_replayed!==void 0&&typeof r.task_replayed!="boolean"){let s={instancePath:o+
"/task_replayed",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}}else{let s={
instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return mo.errors=
e,t===0}var ee=co;function co(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)&&r.task_id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"task_id"},
message:"must have required property 'task_id'"};e===null?e=[s]:e.push(s),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id!==void 0){let s=r.id;if(typeof s=="string"){if(j(s)<1){let n={instancePath:o+"/id",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/id",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.task_id!==void 0){let s=r.task_id;
if(typeof s=="string"){if(j(s)<1){let n={instancePath:o+"/task_id",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/task_id",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.status!==void 0&&(Ie(r.status,{instancePath:o+
"/status",parentData:r,parentDataProperty:"status",rootData:l})||(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length)),
r.model!==void 0&&typeof r.model!="string"){let s={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}if(r.task_replayed!==void 0&&typeof r.task_replayed!="boolean"){let s={instancePath:o+
"/task_replayed",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}}else{let s={
instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return co.errors=
e,t===0}var re=C,Bl={type:"object",required:["id","status"],properties:{id:{$ref:"s26"},status:{type:"string",enum:["pen\
ding","processing"]}}};function C(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),t++}if(r.id!==void 0&&(V(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?V.
errors:e.concat(V.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="string"){let n={instancePath:o+"/\
status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(s==="pending"||
s==="processing")){let n={instancePath:o+"/status",keyword:"enum",params:{allowedValues:Bl.properties.status.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return C.errors=e,t===0}var yo=Ir;function Ir(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(V(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let n={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),t++}if(s!=="completed"){let n={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.videos!==void 0&&(qe(r.videos,{instancePath:o+"/videos",parentData:r,
parentDataProperty:"videos",rootData:l})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length)),r.sources!==void 0){let s=r.
sources;if(Array.isArray(s)){let n=s.length;for(let u=0;u<n;u++)Se(s[u],{instancePath:o+"/sources/"+u,parentData:s,parentDataProperty:u,
rootData:l})||(e=e===null?Se.errors:e.concat(Se.errors),t=e.length)}else{let n={instancePath:o+"/sources",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}r.usage!==void 0&&(H(r.usage,{instancePath:o+
"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),t=e.length))}else{
let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ir.
errors=e,t===0}var _o=go;function go(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
C(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?C.errors:e.concat(C.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;Ir(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Ir.errors:
e.concat(Ir.errors),t=e.length);var p=a===t;if(p&&n)n=!1,u=[u,1];else{p&&(n=!0,u=1);let y=t;R(r,{instancePath:o,parentData:m,
parentDataProperty:f,rootData:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length);var p=y===t;p&&n?(n=!1,u=[u,2]):p&&
(n=!0,u=2)}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let y={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[y]:e.push(y),t++}return go.errors=e,t===0}var Ql={type:"integer",enum:[5,10]};function tr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:o,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(!(r===5||r===10)){let s={instancePath:o,keyword:"enum",params:{
allowedValues:Ql.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return tr.errors=
e,t===0}var Xl={type:"string",enum:["720p","1080p"]};function or(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="720p"||r==="1080p")){let s={instancePath:o,keyword:"enum",params:{allowedValues:Xl.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return or.errors=e,t===0}var ho=Kr,
Jl={type:"object",additionalProperties:!1,required:["prompt","duration_seconds","output_resolution","aspect_ratio"],properties:{
model:{type:"string",const:"runway"},prompt:{type:"string",minLength:1},duration_seconds:{$ref:"s55"},output_resolution:{
$ref:"s56"},aspect_ratio:{type:"string",enum:["16:9","9:16","1:1","4:3","3:4"]},watermark:{$ref:"s22"},callback_url:{$ref:"\
s23"}}};function Kr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"pro\
mpt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.duration_seconds===void 0){let s={
instancePath:o,keyword:"required",params:{missingProperty:"duration_seconds"},message:"must have required property 'dura\
tion_seconds'"};e===null?e=[s]:e.push(s),t++}if(r.output_resolution===void 0){let s={instancePath:o,keyword:"required",params:{
missingProperty:"output_resolution"},message:"must have required property 'output_resolution'"};e===null?e=[s]:e.push(s),
t++}if(r.aspect_ratio===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"aspect_ratio"},message:"\
must have required property 'aspect_ratio'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||
s==="duration_seconds"||s==="output_resolution"||s==="aspect_ratio"||s==="watermark"||s==="callback_url")){let n={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="runway"){let n={instancePath:o+"/m\
odel",keyword:"const",params:{allowedValue:"runway"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}
if(r.prompt!==void 0){let s=r.prompt;if(typeof s=="string"){if(j(s)<1){let n={instancePath:o+"/prompt",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+
"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.duration_seconds!==
void 0&&(tr(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||
(e=e===null?tr.errors:e.concat(tr.errors),t=e.length)),r.output_resolution!==void 0&&(or(r.output_resolution,{instancePath:o+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?or.errors:e.concat(or.
errors),t=e.length)),r.aspect_ratio!==void 0){let s=r.aspect_ratio;if(typeof s!="string"){let n={instancePath:o+"/aspect\
_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(s==="16:9"||s===
"9:16"||s==="1:1"||s==="4:3"||s==="3:4")){let n={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:Jl.
properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}r.watermark!==
void 0&&(fe(r.watermark,{instancePath:o+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?
fe.errors:e.concat(fe.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Kr.errors=e,t===0}function b(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!q.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!D(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return b.errors=e,t===0}var wo=Gr;function Gr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.duration_seconds===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"duration_seconds"},message:"must have required property 'duration_seconds'"};
e===null?e=[s]:e.push(s),t++}if(r.output_resolution===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
output_resolution"},message:"must have required property 'output_resolution'"};e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have req\
uired property 'first_frame_image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s===
"duration_seconds"||s==="output_resolution"||s==="first_frame_image_url"||s==="watermark"||s==="callback_url")){let n={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="runway"){let n={instancePath:o+"/m\
odel",keyword:"const",params:{allowedValue:"runway"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}
if(r.prompt!==void 0){let s=r.prompt;if(typeof s=="string"){if(j(s)<1){let n={instancePath:o+"/prompt",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+
"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}r.duration_seconds!==
void 0&&(tr(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||
(e=e===null?tr.errors:e.concat(tr.errors),t=e.length)),r.output_resolution!==void 0&&(or(r.output_resolution,{instancePath:o+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?or.errors:e.concat(or.
errors),t=e.length)),r.first_frame_image_url!==void 0&&(b(r.first_frame_image_url,{instancePath:o+"/first_frame_image_ur\
l",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),
r.watermark!==void 0&&(fe(r.watermark,{instancePath:o+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||
(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/call\
back_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{
let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Gr.
errors=e,t===0}var vo=bo;function bo(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
Kr(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Kr.errors:e.concat(Kr.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;Gr(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Gr.errors:
e.concat(Gr.errors),t=e.length);var p=a===t;if(p&&n?(n=!1,u=[u,1]):p&&(n=!0,u=1),n)t=s,e!==null&&(s?e.length=s:e=null);else{
let y={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[y]:e.push(y),t++}return bo.errors=e,t===0}function Ke(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(Array.isArray(r)){
let s=r.length;for(let n=0;n<s;n++)Se(r[n],{instancePath:o+"/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===
null?Se.errors:e.concat(Se.errors),t=e.length)}else{let s={instancePath:o,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[s]:e.push(s),t++}return Ke.errors=e,t===0}var ko=Rr;function Rr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(V(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let n={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),t++}if(s!=="completed"){let n={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.videos!==void 0&&(qe(r.videos,{instancePath:o+"/videos",parentData:r,
parentDataProperty:"videos",rootData:l})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length)),r.images!==void 0&&(Ke(
r.images,{instancePath:o+"/images",parentData:r,parentDataProperty:"images",rootData:l})||(e=e===null?Ke.errors:e.concat(
Ke.errors),t=e.length)),r.usage!==void 0&&(H(r.usage,{instancePath:o+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||
(e=e===null?H.errors:e.concat(H.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return Rr.errors=e,t===0}var Do=qo;function qo(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
C(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?C.errors:e.concat(C.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;Rr(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Rr.errors:
e.concat(Rr.errors),t=e.length);var p=a===t;if(p&&n)n=!1,u=[u,1];else{p&&(n=!0,u=1);let y=t;R(r,{instancePath:o,parentData:m,
parentDataProperty:f,rootData:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length);var p=y===t;p&&n?(n=!1,u=[u,2]):p&&
(n=!0,u=2)}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let y={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[y]:e.push(y),t++}return qo.errors=e,t===0}var Po=$o,ei={type:"\
object",additionalProperties:!1,required:["source_task_id","prompt","output_resolution"],properties:{model:{type:"string",
const:"runway"},source_task_id:{type:"string",minLength:1},prompt:{type:"string",minLength:1},output_resolution:{type:"s\
tring",enum:["720p","1080p"]},watermark:{$ref:"s22"},callback_url:{$ref:"s23"}}};function $o(r,{instancePath:o="",parentData:m,
parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.source_task_id===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"source_task_id"},message:"must have required p\
roperty 'source_task_id'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{
missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.output_resolution===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"output_resolution"},message:"must have require\
d property 'output_resolution'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="source_task_id"||s===
"prompt"||s==="output_resolution"||s==="watermark"||s==="callback_url")){let n={instancePath:o,keyword:"additionalProper\
ties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==
void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="runway"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
runway"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.source_task_id!==void 0){let s=r.source_task_id;
if(typeof s=="string"){if(j(s)<1){let n={instancePath:o+"/source_task_id",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/source_task_id",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==void 0){let s=r.prompt;
if(typeof s=="string"){if(j(s)<1){let n={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/prompt",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.output_resolution!==void 0){let s=r.output_resolution;
if(typeof s!="string"){let n={instancePath:o+"/output_resolution",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[n]:e.push(n),t++}if(!(s==="720p"||s==="1080p")){let n={instancePath:o+"/output_resolution",keyword:"\
enum",params:{allowedValues:ei.properties.output_resolution.enum},message:"must be equal to one of the allowed values"};
e===null?e=[n]:e.push(n),t++}}r.watermark!==void 0&&(fe(r.watermark,{instancePath:o+"/watermark",parentData:r,parentDataProperty:"\
watermark",rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,
{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(
d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return $o.errors=e,t===0}var xo=Mr;function Mr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(V(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let n={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),t++}if(s!=="completed"){let n={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.videos!==void 0&&(qe(r.videos,{instancePath:o+"/videos",parentData:r,
parentDataProperty:"videos",rootData:l})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length)),r.images!==void 0&&(Ke(
r.images,{instancePath:o+"/images",parentData:r,parentDataProperty:"images",rootData:l})||(e=e===null?Ke.errors:e.concat(
Ke.errors),t=e.length)),r.source_task_id!==void 0){let s=r.source_task_id;if(typeof s=="string"){if(j(s)<1){let n={instancePath:o+
"/source_task_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.
push(n),t++}}else{let n={instancePath:o+"/source_task_id",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[n]:e.push(n),t++}}r.usage!==void 0&&(H(r.usage,{instancePath:o+"/usage",parentData:r,parentDataProperty:"usa\
ge",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Mr.errors=e,t===0}var jo=Ao;function Ao(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
C(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?C.errors:e.concat(C.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;Mr(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Mr.errors:
e.concat(Mr.errors),t=e.length);var p=a===t;if(p&&n)n=!1,u=[u,1];else{p&&(n=!0,u=1);let y=t;R(r,{instancePath:o,parentData:m,
parentDataProperty:f,rootData:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length);var p=y===t;p&&n?(n=!1,u=[u,2]):p&&
(n=!0,u=2)}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let y={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[y]:e.push(y),t++}return Ao.errors=e,t===0}function Bs(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!q.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!D(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return Bs.errors=e,t===0}var Eo=Oo,ri={type:"object",additionalProperties:!1,
required:["prompt","source_video_url"],properties:{model:{type:"string",const:"runway-aleph"},prompt:{type:"string",minLength:1},
source_video_url:{$ref:"s74"},aspect_ratio:{type:"string",enum:["16:9","9:16","4:3","3:4","1:1","21:9"]},seed:{type:"int\
eger"},reference_image_url:{type:"string",format:"uri",pattern:"^https?://"},watermark:{$ref:"s22"},callback_url:{$ref:"\
s23"}}};function Oo(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"pro\
mpt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.source_video_url===void 0){let s={
instancePath:o,keyword:"required",params:{missingProperty:"source_video_url"},message:"must have required property 'sour\
ce_video_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="source_video_url"||s===
"aspect_ratio"||s==="seed"||s==="reference_image_url"||s==="watermark"||s==="callback_url")){let n={instancePath:o,keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="runway-aleph"){let n={instancePath:o+"/model",keyword:"\
const",params:{allowedValue:"runway-aleph"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==
void 0){let s=r.prompt;if(typeof s=="string"){if(j(s)<1){let n={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/prompt",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.source_video_url!==void 0&&(Bs(
r.source_video_url,{instancePath:o+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||
(e=e===null?Bs.errors:e.concat(Bs.errors),t=e.length)),r.aspect_ratio!==void 0){let s=r.aspect_ratio;if(typeof s!="strin\
g"){let n={instancePath:o+"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(!(s==="16:9"||s==="9:16"||s==="4:3"||s==="3:4"||s==="1:1"||s==="21:9")){let n={instancePath:o+"/aspect_\
ratio",keyword:"enum",params:{allowedValues:ri.properties.aspect_ratio.enum},message:"must be equal to one of the allowe\
d values"};e===null?e=[n]:e.push(n),t++}}if(r.seed!==void 0){let s=r.seed;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={
instancePath:o+"/seed",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}}if(r.
reference_image_url!==void 0){let s=r.reference_image_url;if(typeof s=="string"){if(!q.test(s)){let n={instancePath:o+"/\
reference_image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?
e=[n]:e.push(n),t++}if(!D(s)){let n={instancePath:o+"/reference_image_url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/reference_image_url",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}r.watermark!==void 0&&(fe(r.watermark,{instancePath:o+
"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),
r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Oo.errors=e,t===0}function Qs(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&typeof r.id!="string"){let s={instancePath:o+
"/id",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.url!==void 0){let s=r.
url;if(typeof s=="string"){if(!q.test(s)){let n={instancePath:o+"/url",keyword:"pattern",params:{pattern:"^https?://"},message:'\
must match pattern "^https?://"'};e===null?e=[n]:e.push(n),t++}if(!D(s)){let n={instancePath:o+"/url",keyword:"format",params:{
format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/url",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Qs.errors=e,t===0}var To=Wr;function Wr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(V(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let n={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),t++}if(s!=="completed"){let n={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.videos!==void 0){let s=r.videos;if(Array.isArray(s)){if(s.
length<1){let u={instancePath:o+"/videos",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};
e===null?e=[u]:e.push(u),t++}let n=s.length;for(let u=0;u<n;u++)Qs(s[u],{instancePath:o+"/videos/"+u,parentData:s,parentDataProperty:u,
rootData:l})||(e=e===null?Qs.errors:e.concat(Qs.errors),t=e.length)}else{let n={instancePath:o+"/videos",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}r.images!==void 0&&(Ke(r.images,{instancePath:o+
"/images",parentData:r,parentDataProperty:"images",rootData:l})||(e=e===null?Ke.errors:e.concat(Ke.errors),t=e.length)),
r.usage!==void 0&&(H(r.usage,{instancePath:o+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?
H.errors:e.concat(H.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[s]:e.push(s),t++}return Wr.errors=e,t===0}var No=Vo;function Vo(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
C(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?C.errors:e.concat(C.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;Wr(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Wr.errors:
e.concat(Wr.errors),t=e.length);var p=a===t;if(p&&n)n=!1,u=[u,1];else{p&&(n=!0,u=1);let y=t;R(r,{instancePath:o,parentData:m,
parentDataProperty:f,rootData:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length);var p=y===t;p&&n?(n=!1,u=[u,2]):p&&
(n=!0,u=2)}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let y={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[y]:e.push(y),t++}return Vo.errors=e,t===0}function Pe(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(j(r)>1500){let s={instancePath:o,keyword:"maxLength",params:{limit:1500},message:"must NOT have more than 1500 charac\
ters"};e===null?e=[s]:e.push(s),t++}if(j(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return Pe.errors=e,t===0}function $e(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="boolea\
n"){let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}
return $e.errors=e,t===0}function le(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="boolea\
n"){let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}
return le.errors=e,t===0}var zo=Fr;function Fr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="prompt_optimizer"||s==="enable_safety_checker"||s==="callback\
_url")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additi\
onal properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="hailuo-02-\
text-to-video-pro"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"hailuo-02-text-to-video-pro"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.prompt!==void 0&&(Pe(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length)),r.prompt_optimizer!==void 0&&
($e(r.prompt_optimizer,{instancePath:o+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:l})||
(e=e===null?$e.errors:e.concat($e.errors),t=e.length)),r.enable_safety_checker!==void 0&&(le(r.enable_safety_checker,{instancePath:o+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?le.errors:e.concat(
le.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Fr.errors=e,t===0}var si={type:"integer",enum:[6,10]};function xe(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:o,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(!(r===6||r===10)){let s={instancePath:o,keyword:"enum",params:{
allowedValues:si.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return xe.errors=
e,t===0}var Lo=Cr;function Cr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="duration_seconds"||s==="prompt_optimizer"||s==="enable_safety\
_checker"||s==="callback_url")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="stri\
ng"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}if(s!=="hailuo-02-text-to-video-standard"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"h\
ailuo-02-text-to-video-standard"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.prompt!==void 0&&
(Pe(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?Pe.errors:e.concat(
Pe.errors),t=e.length)),r.duration_seconds!==void 0&&(xe(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?xe.errors:e.concat(xe.errors),t=e.length)),r.prompt_optimizer!==
void 0&&($e(r.prompt_optimizer,{instancePath:o+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:l})||
(e=e===null?$e.errors:e.concat($e.errors),t=e.length)),r.enable_safety_checker!==void 0&&(le(r.enable_safety_checker,{instancePath:o+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?le.errors:e.concat(
le.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Cr.errors=e,t===0}var So=Io;function Io(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
Fr(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Fr.errors:e.concat(Fr.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;Cr(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Cr.errors:
e.concat(Cr.errors),t=e.length);var p=a===t;if(p&&n?(n=!1,u=[u,1]):p&&(n=!0,u=1),n)t=s,e!==null&&(s?e.length=s:e=null);else{
let y={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[y]:e.push(y),t++}return Io.errors=e,t===0}var De=Ko;function Ko(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
C(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?C.errors:e.concat(C.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;Ze(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Ze.errors:
e.concat(Ze.errors),t=e.length);var p=a===t;if(p&&n)n=!1,u=[u,1];else{p&&(n=!0,u=1);let y=t;R(r,{instancePath:o,parentData:m,
parentDataProperty:f,rootData:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length);var p=y===t;p&&n?(n=!1,u=[u,2]):p&&
(n=!0,u=2)}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let y={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[y]:e.push(y),t++}return Ko.errors=e,t===0}function me(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!q.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!D(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return me.errors=e,t===0}var Go=Hr;function Hr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}if(r.first_frame_image_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="model"||s==="prompt"||s==="first_frame_image_url"||s==="last_frame_image_url"||s==="prompt_optimizer"||s==="en\
able_safety_checker"||s==="callback_url")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(s!=="hailuo-02-image-to-video-pro"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
hailuo-02-image-to-video-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.prompt!==void 0&&(Pe(
r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?Pe.errors:e.concat(
Pe.errors),t=e.length)),r.first_frame_image_url!==void 0&&(b(r.first_frame_image_url,{instancePath:o+"/first_frame_image\
_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.
length)),r.last_frame_image_url!==void 0&&(me(r.last_frame_image_url,{instancePath:o+"/last_frame_image_url",parentData:r,
parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)),r.prompt_optimizer!==
void 0&&($e(r.prompt_optimizer,{instancePath:o+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:l})||
(e=e===null?$e.errors:e.concat($e.errors),t=e.length)),r.enable_safety_checker!==void 0&&(le(r.enable_safety_checker,{instancePath:o+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?le.errors:e.concat(
le.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Hr.errors=e,t===0}var Ro=Zr,Nt={
type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{model:{type:"strin\
g",const:"hailuo-02-image-to-video-standard"},prompt:{$ref:"s83"},first_frame_image_url:{$ref:"s58"},last_frame_image_url:{
$ref:"s96"},duration_seconds:{$ref:"s87"},output_resolution:{type:"string",enum:["512p","768p"]},prompt_optimizer:{$ref:"\
s84"},enable_safety_checker:{$ref:"s85"},callback_url:{$ref:"s23"}}},G=Object.prototype.hasOwnProperty;function Zr(r,{instancePath:o="",
parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url===void 0){
let s={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!G.call(Nt.properties,s)){let n={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="hailuo-02-image-to-video-standard"){
let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"hailuo-02-image-to-video-standard"},message:"must b\
e equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==void 0&&(Pe(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(b(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),r.last_frame_image_url!==void 0&&(me(r.last_frame_image_url,
{instancePath:o+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?
me.errors:e.concat(me.errors),t=e.length)),r.duration_seconds!==void 0&&(xe(r.duration_seconds,{instancePath:o+"/duratio\
n_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?xe.errors:e.concat(xe.errors),t=
e.length)),r.output_resolution!==void 0){let s=r.output_resolution;if(typeof s!="string"){let n={instancePath:o+"/output\
_resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(s==="512p"||
s==="768p")){let n={instancePath:o+"/output_resolution",keyword:"enum",params:{allowedValues:Nt.properties.output_resolution.
enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}r.prompt_optimizer!==void 0&&($e(
r.prompt_optimizer,{instancePath:o+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:l})||
(e=e===null?$e.errors:e.concat($e.errors),t=e.length)),r.enable_safety_checker!==void 0&&(le(r.enable_safety_checker,{instancePath:o+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?le.errors:e.concat(
le.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Zr.errors=e,t===0}function nr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(j(r)>5e3){let s={instancePath:o,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[s]:e.push(s),t++}if(j(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return nr.errors=e,t===0}var ti={type:"string",enum:["768p","1080p"]};function lr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="768p"||r==="1080p")){let s={instancePath:o,keyword:"enum",params:{allowedValues:ti.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return lr.errors=e,t===0}var Mo=Ur;function Ur(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!0,u=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if(r.output_resolution===void 0&&(a="output_resolution")){let p={};e===null?e=[p]:e.push(
p),t++}else if(r.output_resolution!==void 0&&r.output_resolution!=="1080p"){let p={};e===null?e=[p]:e.push(p),t++}}var c=u===
t;if(t=s,e!==null&&(s?e.length=s:e=null),c){let a=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0&&
r.duration_seconds!==6){let y={instancePath:o+"/duration_seconds",keyword:"const",params:{allowedValue:6},message:"must \
be equal to constant"};e===null?e=[y]:e.push(y),t++}var c=a===t;n=c}if(!n){let a={instancePath:o,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[a]:e.push(a),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
model===void 0){let a={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required pr\
operty 'model'"};e===null?e=[a]:e.push(a),t++}if(r.prompt===void 0){let a={instancePath:o,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[a]:e.push(a),t++}if(r.first_frame_image_url===void 0){
let a={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[a]:e.push(a),t++}for(let a in r)if(!(a==="model"||a==="prompt"||a==="first_\
frame_image_url"||a==="duration_seconds"||a==="output_resolution"||a==="enable_safety_checker"||a==="callback_url")){let p={
instancePath:o,keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};
e===null?e=[p]:e.push(p),t++}if(r.model!==void 0){let a=r.model;if(typeof a!="string"){let p={instancePath:o+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}if(a!=="hailuo-2.3-image-to-video-pr\
o"){let p={instancePath:o+"/model",keyword:"const",params:{allowedValue:"hailuo-2.3-image-to-video-pro"},message:"must b\
e equal to constant"};e===null?e=[p]:e.push(p),t++}}r.prompt!==void 0&&(nr(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?nr.errors:e.concat(nr.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(b(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),r.duration_seconds!==void 0&&(xe(r.duration_seconds,
{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?xe.errors:
e.concat(xe.errors),t=e.length)),r.output_resolution!==void 0&&(lr(r.output_resolution,{instancePath:o+"/output_resoluti\
on",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?lr.errors:e.concat(lr.errors),t=e.length)),
r.enable_safety_checker!==void 0&&(le(r.enable_safety_checker,{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:l})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)),r.callback_url!==void 0&&(d(
r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?
d.errors:e.concat(d.errors),t=e.length))}else{let a={instancePath:o,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[a]:e.push(a),t++}return Ur.errors=e,t===0}var Wo=Yr;function Yr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!0,u=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if(r.output_resolution===void 0&&(a="output_resolution")){let p={};e===null?e=[p]:e.push(
p),t++}else if(r.output_resolution!==void 0&&r.output_resolution!=="1080p"){let p={};e===null?e=[p]:e.push(p),t++}}var c=u===
t;if(t=s,e!==null&&(s?e.length=s:e=null),c){let a=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0&&
r.duration_seconds!==6){let y={instancePath:o+"/duration_seconds",keyword:"const",params:{allowedValue:6},message:"must \
be equal to constant"};e===null?e=[y]:e.push(y),t++}var c=a===t;n=c}if(!n){let a={instancePath:o,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[a]:e.push(a),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
model===void 0){let a={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required pr\
operty 'model'"};e===null?e=[a]:e.push(a),t++}if(r.prompt===void 0){let a={instancePath:o,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[a]:e.push(a),t++}if(r.first_frame_image_url===void 0){
let a={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[a]:e.push(a),t++}for(let a in r)if(!(a==="model"||a==="prompt"||a==="first_\
frame_image_url"||a==="duration_seconds"||a==="output_resolution"||a==="enable_safety_checker"||a==="callback_url")){let p={
instancePath:o,keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};
e===null?e=[p]:e.push(p),t++}if(r.model!==void 0){let a=r.model;if(typeof a!="string"){let p={instancePath:o+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}if(a!=="hailuo-2.3-image-to-video-st\
andard"){let p={instancePath:o+"/model",keyword:"const",params:{allowedValue:"hailuo-2.3-image-to-video-standard"},message:"\
must be equal to constant"};e===null?e=[p]:e.push(p),t++}}r.prompt!==void 0&&(nr(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?nr.errors:e.concat(nr.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(b(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),r.duration_seconds!==void 0&&(xe(r.duration_seconds,
{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?xe.errors:
e.concat(xe.errors),t=e.length)),r.output_resolution!==void 0&&(lr(r.output_resolution,{instancePath:o+"/output_resoluti\
on",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?lr.errors:e.concat(lr.errors),t=e.length)),
r.enable_safety_checker!==void 0&&(le(r.enable_safety_checker,{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:l})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)),r.callback_url!==void 0&&(d(
r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?
d.errors:e.concat(d.errors),t=e.length))}else{let a={instancePath:o,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[a]:e.push(a),t++}return Yr.errors=e,t===0}var Fo=Co;function Co(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
Hr(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Hr.errors:e.concat(Hr.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;Zr(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Zr.errors:
e.concat(Zr.errors),t=e.length);var p=a===t;if(p&&n)n=!1,u=[u,1];else{p&&(n=!0,u=1);let y=t;Ur(r,{instancePath:o,parentData:m,
parentDataProperty:f,rootData:l})||(e=e===null?Ur.errors:e.concat(Ur.errors),t=e.length);var p=y===t;if(p&&n)n=!1,u=[u,2];else{
p&&(n=!0,u=2);let g=t;Yr(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Yr.errors:e.concat(
Yr.errors),t=e.length);var p=g===t;p&&n?(n=!1,u=[u,3]):p&&(n=!0,u=3)}}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let y={
instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?e=[y]:
e.push(y),t++}return Co.errors=e,t===0}function oe(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(j(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),t++}return oe.errors=e,t===0}function Z(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="string"){
let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return Z.
errors=e,t===0}function U(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="number"){
if(r>1||isNaN(r)){let s={instancePath:o,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[s]:e.push(s),t++}if(r<0||isNaN(r)){let s={instancePath:o,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[s]:e.push(s),t++}return U.errors=e,t===0}var oi={type:"integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]};function ir(r,{instancePath:o="",parentData:m,parentDataProperty:f,
rootData:l=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:o,keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(!(r===3||r===4||r===5||r===6||r===7||r===8||r===
9||r===10||r===11||r===12||r===13||r===14||r===15)){let s={instancePath:o,keyword:"enum",params:{allowedValues:oi.enum},
message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return ir.errors=e,t===0}var ni={type:"string",enum:["16:9","9:16","1:1"]};function ce(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="16:9"||r==="9:16"||r==="1:1")){let s={instancePath:o,keyword:"enum",params:{allowedValues:ni.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return ce.errors=e,t===0}var li={type:"string",enum:["720p","1080p","4k"]};function ur(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="720p"||r==="1080p"||r==="4k")){let s={instancePath:o,keyword:"enum",params:{allowedValues:li.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return ur.errors=e,t===0}function pr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[s]:e.push(s),t++}if(r.description===void 0){let s={instancePath:o,keyword:"\
required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="name"||s==="description"||s==="element_input_urls"||s==="element_input_video_urls"||s===
"element_input_audio_urls"||s==="start_time"||s==="end_time")){let n={instancePath:o,keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.name!==void 0&&typeof r.
name!="string"){let s={instancePath:o+"/name",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[s]:e.push(s),t++}if(r.description!==void 0&&typeof r.description!="string"){let s={instancePath:o+"/description",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.element_input_urls!==void 0){let s=r.
element_input_urls;if(Array.isArray(s)){let n=s.length;for(let u=0;u<n;u++){let c=s[u];if(typeof c=="string"){if(!q.test(
c)){let a={instancePath:o+"/element_input_urls/"+u,keyword:"pattern",params:{pattern:"^https?://"},message:'must match p\
attern "^https?://"'};e===null?e=[a]:e.push(a),t++}if(!D(c)){let a={instancePath:o+"/element_input_urls/"+u,keyword:"for\
mat",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:o+"\
/element_input_urls/"+u,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}}else{
let n={instancePath:o+"/element_input_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:
e.push(n),t++}}if(r.element_input_video_urls!==void 0){let s=r.element_input_video_urls;if(Array.isArray(s)){let n=s.length;
for(let u=0;u<n;u++){let c=s[u];if(typeof c=="string"){if(!q.test(c)){let a={instancePath:o+"/element_input_video_urls/"+
u,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[a]:e.push(a),t++}
if(!D(c)){let a={instancePath:o+"/element_input_video_urls/"+u,keyword:"format",params:{format:"uri"},message:'must matc\
h format "uri"'};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:o+"/element_input_video_urls/"+u,keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}}else{let n={instancePath:o+"/element_inp\
ut_video_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}if(r.element_input_audio_urls!==
void 0){let s=r.element_input_audio_urls;if(Array.isArray(s)){let n=s.length;for(let u=0;u<n;u++){let c=s[u];if(typeof c==
"string"){if(!q.test(c)){let a={instancePath:o+"/element_input_audio_urls/"+u,keyword:"pattern",params:{pattern:"^https?\
://"},message:'must match pattern "^https?://"'};e===null?e=[a]:e.push(a),t++}if(!D(c)){let a={instancePath:o+"/element_\
input_audio_urls/"+u,keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[a]:e.push(a),
t++}}else{let a={instancePath:o+"/element_input_audio_urls/"+u,keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[a]:e.push(a),t++}}}else{let n={instancePath:o+"/element_input_audio_urls",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}if(r.start_time!==void 0){let s=r.start_time;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s))){let n={instancePath:o+"/start_time",keyword:"type",params:{type:"integer"},message:"must b\
e integer"};e===null?e=[n]:e.push(n),t++}}if(r.end_time!==void 0){let s=r.end_time;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s))){let n={instancePath:o+"/end_time",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:
e.push(n),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),t++}return pr.errors=e,t===0}var ii={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{type:"string",const:"kling-\
3.0"},multi_shots:{type:"boolean",const:!1},prompt:{$ref:"s109"},negative_prompt:{$ref:"s110"},cfg_scale:{$ref:"s111"},duration_seconds:{
$ref:"s112"},aspect_ratio:{$ref:"s113"},output_resolution:{$ref:"s114"},enable_sound:{type:"boolean"},first_frame_image_url:{
$ref:"s58"},last_frame_image_url:{$ref:"s96"},kling_elements:{type:"array",items:{$ref:"s115"}},callback_url:{$ref:"s23"}}};
function Ge(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!G.call(ii.properties,s)){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(s!=="kling-3.0"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.multi_shots!==void 0){let s=r.multi_shots;if(typeof s!="b\
oolean"){let n={instancePath:o+"/multi_shots",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[n]:e.push(n),t++}if(s!==!1){let n={instancePath:o+"/multi_shots",keyword:"const",params:{allowedValue:!1},message:"mu\
st be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==void 0&&(oe(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),r.negative_prompt!==void 0&&
(Z(r.negative_prompt,{instancePath:o+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||
(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),r.cfg_scale!==void 0&&(U(r.cfg_scale,{instancePath:o+"/cfg_scale",parentData:r,
parentDataProperty:"cfg_scale",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),r.duration_seconds!==void 0&&
(ir(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||
(e=e===null?ir.errors:e.concat(ir.errors),t=e.length)),r.aspect_ratio!==void 0&&(ce(r.aspect_ratio,{instancePath:o+"/asp\
ect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length)),
r.output_resolution!==void 0&&(ur(r.output_resolution,{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?ur.errors:e.concat(ur.errors),t=e.length)),r.enable_sound!==void 0&&typeof r.
enable_sound!="boolean"){let s={instancePath:o+"/enable_sound",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url!==void 0&&(b(r.first_frame_image_url,{instancePath:o+"/\
first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?b.errors:e.concat(
b.errors),t=e.length)),r.last_frame_image_url!==void 0&&(me(r.last_frame_image_url,{instancePath:o+"/last_frame_image_ur\
l",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)),
r.kling_elements!==void 0){let s=r.kling_elements;if(Array.isArray(s)){let n=s.length;for(let u=0;u<n;u++)pr(s[u],{instancePath:o+
"/kling_elements/"+u,parentData:s,parentDataProperty:u,rootData:l})||(e=e===null?pr.errors:e.concat(pr.errors),t=e.length)}else{
let n={instancePath:o+"/kling_elements",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(
n),t++}}r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"call\
back_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ge.errors=e,t===0}function Xs(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.duration_seconds===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"duration_seconds"},message:"must have required property 'duration_seconds'"};
e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="duration_seconds")){let n={instancePath:o,keyword:"a\
dditionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),t++}if(r.prompt!==void 0&&typeof r.prompt!="string"){let s={instancePath:o+"/prompt",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.duration_seconds!==void 0){let s=r.duration_seconds;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s))){let n={instancePath:o+"/duration_seconds",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return Xs.errors=e,t===0}var ui={type:"object",additionalProperties:!1,required:["model","multi_shots","enable_sound","multi_prompt"],properties:{
model:{type:"string",const:"kling-3.0"},multi_shots:{type:"boolean",const:!0},enable_sound:{type:"boolean",const:!0},multi_prompt:{
type:"array",items:{$ref:"s117"}},prompt:{type:"string",minLength:1},negative_prompt:{$ref:"s110"},cfg_scale:{$ref:"s111"},
duration_seconds:{$ref:"s112"},aspect_ratio:{$ref:"s113"},output_resolution:{$ref:"s114"},first_frame_image_url:{$ref:"s\
58"},kling_elements:{type:"array",items:{$ref:"s115"}},callback_url:{$ref:"s23"}}};function Re(r,{instancePath:o="",parentData:m,
parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){
let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[s]:e.push(s),t++}if(r.multi_shots===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
multi_shots"},message:"must have required property 'multi_shots'"};e===null?e=[s]:e.push(s),t++}if(r.enable_sound===void 0){
let s={instancePath:o,keyword:"required",params:{missingProperty:"enable_sound"},message:"must have required property 'e\
nable_sound'"};e===null?e=[s]:e.push(s),t++}if(r.multi_prompt===void 0){let s={instancePath:o,keyword:"required",params:{
missingProperty:"multi_prompt"},message:"must have required property 'multi_prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!G.call(ui.properties,s)){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="stri\
ng"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}if(s!=="kling-3.0"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"mus\
t be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.multi_shots!==void 0){let s=r.multi_shots;if(typeof s!="bool\
ean"){let n={instancePath:o+"/multi_shots",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=
[n]:e.push(n),t++}if(s!==!0){let n={instancePath:o+"/multi_shots",keyword:"const",params:{allowedValue:!0},message:"must\
 be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.enable_sound!==void 0){let s=r.enable_sound;if(typeof s!="boo\
lean"){let n={instancePath:o+"/enable_sound",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[n]:e.push(n),t++}if(s!==!0){let n={instancePath:o+"/enable_sound",keyword:"const",params:{allowedValue:!0},message:"m\
ust be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.multi_prompt!==void 0){let s=r.multi_prompt;if(Array.isArray(
s)){let n=s.length;for(let u=0;u<n;u++)Xs(s[u],{instancePath:o+"/multi_prompt/"+u,parentData:s,parentDataProperty:u,rootData:l})||
(e=e===null?Xs.errors:e.concat(Xs.errors),t=e.length)}else{let n={instancePath:o+"/multi_prompt",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==void 0){let s=r.prompt;if(typeof s=="\
string"){if(j(s)<1){let n={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/prompt",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.negative_prompt!==void 0&&(Z(r.negative_prompt,{instancePath:o+
"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),
t=e.length)),r.cfg_scale!==void 0&&(U(r.cfg_scale,{instancePath:o+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scal\
e",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),r.duration_seconds!==void 0&&(ir(r.duration_seconds,
{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?ir.errors:
e.concat(ir.errors),t=e.length)),r.aspect_ratio!==void 0&&(ce(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length)),r.output_resolution!==
void 0&&(ur(r.output_resolution,{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:l})||(e=e===null?ur.errors:e.concat(ur.errors),t=e.length)),r.first_frame_image_url!==void 0&&(b(r.first_frame_image_url,
{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?
b.errors:e.concat(b.errors),t=e.length)),r.kling_elements!==void 0){let s=r.kling_elements;if(Array.isArray(s)){let n=s.
length;for(let u=0;u<n;u++)pr(s[u],{instancePath:o+"/kling_elements/"+u,parentData:s,parentDataProperty:u,rootData:l})||
(e=e===null?pr.errors:e.concat(pr.errors),t=e.length)}else{let n={instancePath:o+"/kling_elements",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.
length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return Re.errors=e,t===0}function Js(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
Ge(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Ge.errors:e.concat(Ge.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;Re(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Re.errors:
e.concat(Re.errors),t=e.length);var p=a===t;if(p&&n?(n=!1,u=[u,1]):p&&(n=!0,u=1),n)t=s,e!==null&&(s?e.length=s:e=null);else{
let y={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[y]:e.push(y),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let y={instancePath:o,keyword:"req\
uired",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[y]:e.push(y),t++}if(r.
model!==void 0){let y=r.model;if(typeof y!="string"){let v={instancePath:o+"/model",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[v]:e.push(v),t++}if(y!=="kling-3.0"){let v={instancePath:o+"/model",keyword:"const",
params:{allowedValue:"kling-3.0"},message:"must be equal to constant"};e===null?e=[v]:e.push(v),t++}}}else{let y={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),t++}return Js.errors=e,t===0}function ar(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(j(r)>2500){let s={instancePath:o,keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 charac\
ters"};e===null?e=[s]:e.push(s),t++}if(j(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return ar.errors=e,t===0}var pi={type:"string",enum:["std","pro"]};function de(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="std"||r==="pro")){let s={instancePath:o,keyword:"enum",params:{allowedValues:pi.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return de.errors=e,t===0}function fr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(!(typeof r=="numb\
er"&&!(r%1)&&!isNaN(r))){let s={instancePath:o,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[s]:e.push(s),t++}if(r!==5){let s={instancePath:o,keyword:"const",params:{allowedValue:5},message:"must be equal to co\
nstant"};e===null?e=[s]:e.push(s),t++}return fr.errors=e,t===0}function mr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="boolea\
n"){let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}
if(r!==!1){let s={instancePath:o,keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"};e===null?
e=[s]:e.push(s),t++}return mr.errors=e,t===0}var ai={type:"string",enum:["base","feature"]};function et(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="base"||r==="feature")){let s={instancePath:o,keyword:"enum",params:{allowedValues:ai.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return et.errors=e,t===0}function cr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="boolea\
n"){let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}
return cr.errors=e,t===0}var Ho=Br,Vt={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{
type:"string",const:"kling-o1"},prompt:{$ref:"s119"},mode:{$ref:"s120"},duration_seconds:{$ref:"s121"},aspect_ratio:{type:"\
string",enum:["16:9","9:16","1:1"]},enable_sound:{$ref:"s122"},reference_image_urls:{type:"array",minItems:1,maxItems:7,
items:{type:"string",format:"uri",pattern:"^https?://"}},reference_video_url:{type:"string",format:"uri",pattern:"^https\
?://"},reference_video_type:{$ref:"s123"},preserve_reference_video_audio:{$ref:"s124"},callback_url:{$ref:"s23"}},dependentRequired:{
reference_video_type:["reference_video_url"],preserve_reference_video_audio:["reference_video_url"]},if:{properties:{reference_video_url:{}},
required:["reference_video_url"],additionalProperties:!0},then:{properties:{prompt:{pattern:"<<<video_1>>>"},reference_image_urls:{
maxItems:4}},additionalProperties:!0}},Zo=new RegExp("<<<video_1>>>","u");function Br(r,{instancePath:o="",parentData:m,
parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!0,u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.
reference_video_url===void 0&&(a="reference_video_url")){let p={};e===null?e=[p]:e.push(p),t++}}var c=u===t;if(t=s,e!==null&&
(s?e.length=s:e=null),c){let a=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt!==void 0){let y=r.prompt;if(typeof y==
"string"&&!Zo.test(y)){let v={instancePath:o+"/prompt",keyword:"pattern",params:{pattern:"<<<video_1>>>"},message:'must \
match pattern "<<<video_1>>>"'};e===null?e=[v]:e.push(v),t++}}if(r.reference_image_urls!==void 0){let y=r.reference_image_urls;
if(Array.isArray(y)&&y.length>4){let v={instancePath:o+"/reference_image_urls",keyword:"maxItems",params:{limit:4},message:"\
must NOT have more than 4 items"};e===null?e=[v]:e.push(v),t++}}}var c=a===t;n=c}if(!n){let a={instancePath:o,keyword:"i\
f",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[a]:e.push(a),t++}if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.model===void 0){let a={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"\
must have required property 'model'"};e===null?e=[a]:e.push(a),t++}if(r.prompt===void 0){let a={instancePath:o,keyword:"\
required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[a]:e.push(a),t++}
for(let a in r)if(!G.call(Vt.properties,a)){let p={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),t++}if(r.model!==void 0){let a=r.model;if(typeof a!=
"string"){let p={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:
e.push(p),t++}if(a!=="kling-o1"){let p={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-o1"},message:"\
must be equal to constant"};e===null?e=[p]:e.push(p),t++}}if(r.prompt!==void 0&&(ar(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?ar.errors:e.concat(ar.errors),t=e.length)),r.mode!==void 0&&(de(r.
mode,{instancePath:o+"/mode",parentData:r,parentDataProperty:"mode",rootData:l})||(e=e===null?de.errors:e.concat(de.errors),
t=e.length)),r.duration_seconds!==void 0&&(fr(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:l})||(e=e===null?fr.errors:e.concat(fr.errors),t=e.length)),r.aspect_ratio!==void 0){let a=r.
aspect_ratio;if(typeof a!="string"){let p={instancePath:o+"/aspect_ratio",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),t++}if(!(a==="16:9"||a==="9:16"||a==="1:1")){let p={instancePath:o+"/aspect_ra\
tio",keyword:"enum",params:{allowedValues:Vt.properties.aspect_ratio.enum},message:"must be equal to one of the allowed \
values"};e===null?e=[p]:e.push(p),t++}}if(r.enable_sound!==void 0&&(mr(r.enable_sound,{instancePath:o+"/enable_sound",parentData:r,
parentDataProperty:"enable_sound",rootData:l})||(e=e===null?mr.errors:e.concat(mr.errors),t=e.length)),r.reference_image_urls!==
void 0){let a=r.reference_image_urls;if(Array.isArray(a)){if(a.length>7){let y={instancePath:o+"/reference_image_urls",keyword:"\
maxItems",params:{limit:7},message:"must NOT have more than 7 items"};e===null?e=[y]:e.push(y),t++}if(a.length<1){let y={
instancePath:o+"/reference_image_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[y]:e.push(y),t++}let p=a.length;for(let y=0;y<p;y++){let v=a[y];if(typeof v=="string"){if(!q.test(v)){let g={instancePath:o+
"/reference_image_urls/"+y,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===
null?e=[g]:e.push(g),t++}if(!D(v)){let g={instancePath:o+"/reference_image_urls/"+y,keyword:"format",params:{format:"uri"},
message:'must match format "uri"'};e===null?e=[g]:e.push(g),t++}}else{let g={instancePath:o+"/reference_image_urls/"+y,keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),t++}}}else{let p={instancePath:o+"/refer\
ence_image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),t++}}if(r.reference_video_url!==
void 0){let a=r.reference_video_url;if(typeof a=="string"){if(!q.test(a)){let p={instancePath:o+"/reference_video_url",keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[p]:e.push(p),t++}if(!D(a)){
let p={instancePath:o+"/reference_video_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===
null?e=[p]:e.push(p),t++}}else{let p={instancePath:o+"/reference_video_url",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),t++}}if(r.reference_video_type!==void 0&&(et(r.reference_video_type,{instancePath:o+
"/reference_video_type",parentData:r,parentDataProperty:"reference_video_type",rootData:l})||(e=e===null?et.errors:e.concat(
et.errors),t=e.length)),r.preserve_reference_video_audio!==void 0&&(cr(r.preserve_reference_video_audio,{instancePath:o+
"/preserve_reference_video_audio",parentData:r,parentDataProperty:"preserve_reference_video_audio",rootData:l})||(e=e===
null?cr.errors:e.concat(cr.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_ur\
l",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),r.reference_video_type!==
void 0&&r.reference_video_url===void 0){let a={instancePath:o,keyword:"dependentRequired",params:{property:"reference_vi\
deo_type",missingProperty:"reference_video_url",depsCount:1,deps:"reference_video_url"},message:"must have property refe\
rence_video_url when property reference_video_type is present"};e===null?e=[a]:e.push(a),t++}if(r.preserve_reference_video_audio!==
void 0&&r.reference_video_url===void 0){let a={instancePath:o,keyword:"dependentRequired",params:{property:"preserve_ref\
erence_video_audio",missingProperty:"reference_video_url",depsCount:1,deps:"reference_video_url"},message:"must have pro\
perty reference_video_url when property preserve_reference_video_audio is present"};e===null?e=[a]:e.push(a),t++}}else{let a={
instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return Br.errors=
e,t===0}var fi={type:"integer",enum:[5,10]};function ie(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:o,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(!(r===5||r===10)){let s={instancePath:o,keyword:"enum",params:{
allowedValues:fi.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return ie.errors=
e,t===0}function dr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="boolea\
n"){let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}
return dr.errors=e,t===0}var Uo=Qr;function Qr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="negative_prompt"||s==="cfg_scale"||s==="duration_seconds"||s===
"aspect_ratio"||s==="enable_sound"||s==="callback_url")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(s!=="kling-v2.1-master-text-to-video"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
kling-v2.1-master-text-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.prompt!==void 0&&
(oe(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?oe.errors:e.concat(
oe.errors),t=e.length)),r.negative_prompt!==void 0&&(Z(r.negative_prompt,{instancePath:o+"/negative_prompt",parentData:r,
parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),r.cfg_scale!==void 0&&
(U(r.cfg_scale,{instancePath:o+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:l})||(e=e===null?U.errors:
e.concat(U.errors),t=e.length)),r.duration_seconds!==void 0&&(ie(r.duration_seconds,{instancePath:o+"/duration_seconds",
parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)),
r.aspect_ratio!==void 0&&(ce(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_rati\
o",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length)),r.enable_sound!==void 0&&(dr(r.enable_sound,{instancePath:o+
"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=e===null?dr.errors:e.concat(dr.errors),t=
e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"c\
allback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Qr.errors=e,t===0}var Yo=Xr;function Xr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="negative_prompt"||s==="cfg_scale"||s==="duration_seconds"||s===
"aspect_ratio"||s==="enable_sound"||s==="callback_url")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(s!=="kling-v2.5-turbo-text-to-video-pro"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
kling-v2.5-turbo-text-to-video-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.prompt!==void 0&&
(oe(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?oe.errors:e.concat(
oe.errors),t=e.length)),r.negative_prompt!==void 0&&(Z(r.negative_prompt,{instancePath:o+"/negative_prompt",parentData:r,
parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),r.cfg_scale!==void 0&&
(U(r.cfg_scale,{instancePath:o+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:l})||(e=e===null?U.errors:
e.concat(U.errors),t=e.length)),r.duration_seconds!==void 0&&(ie(r.duration_seconds,{instancePath:o+"/duration_seconds",
parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)),
r.aspect_ratio!==void 0&&(ce(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_rati\
o",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length)),r.enable_sound!==void 0&&(dr(r.enable_sound,{instancePath:o+
"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=e===null?dr.errors:e.concat(dr.errors),t=
e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"c\
allback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Xr.errors=e,t===0}function ne(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(j(r)>2500){let s={instancePath:o,keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 charac\
ters"};e===null?e=[s]:e.push(s),t++}if(j(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return ne.errors=e,t===0}var Bo=Jr,zt={type:"object",additionalProperties:!1,
required:["model","prompt"],properties:{model:{type:"string",const:"kling-v2.6"},prompt:{$ref:"s130"},mode:{$ref:"s120"},
duration_seconds:{type:"integer",enum:[5,10]},aspect_ratio:{type:"string",enum:["16:9","9:16","1:1"]},enable_sound:{type:"\
boolean"},callback_url:{$ref:"s23"}},if:{properties:{enable_sound:{const:!0}},required:["enable_sound"],additionalProperties:!0},
then:{properties:{mode:{const:"pro"}},required:["mode"],additionalProperties:!0}};function Jr(r,{instancePath:o="",parentData:m,
parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!0,u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.
enable_sound===void 0&&(a="enable_sound")){let p={};e===null?e=[p]:e.push(p),t++}else if(r.enable_sound!==void 0&&r.enable_sound!==
!0){let p={};e===null?e=[p]:e.push(p),t++}}var c=u===t;if(t=s,e!==null&&(s?e.length=s:e=null),c){let a=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.mode===void 0){let y={instancePath:o,keyword:"required",params:{missingProperty:"mode"},
message:"must have required property 'mode'"};e===null?e=[y]:e.push(y),t++}if(r.mode!==void 0&&r.mode!=="pro"){let y={instancePath:o+
"/mode",keyword:"const",params:{allowedValue:"pro"},message:"must be equal to constant"};e===null?e=[y]:e.push(y),t++}}var c=a===
t;n=c}if(!n){let a={instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?
e=[a]:e.push(a),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let a={instancePath:o,keyword:"req\
uired",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[a]:e.push(a),t++}if(r.
prompt===void 0){let a={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[a]:e.push(a),t++}for(let a in r)if(!(a==="model"||a==="prompt"||a==="mode"||a==="duratio\
n_seconds"||a==="aspect_ratio"||a==="enable_sound"||a==="callback_url")){let p={instancePath:o,keyword:"additionalProper\
ties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),t++}if(r.model!==
void 0){let a=r.model;if(typeof a!="string"){let p={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),t++}if(a!=="kling-v2.6"){let p={instancePath:o+"/model",keyword:"const",params:{
allowedValue:"kling-v2.6"},message:"must be equal to constant"};e===null?e=[p]:e.push(p),t++}}if(r.prompt!==void 0&&(ne(
r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?ne.errors:e.concat(
ne.errors),t=e.length)),r.mode!==void 0&&(de(r.mode,{instancePath:o+"/mode",parentData:r,parentDataProperty:"mode",rootData:l})||
(e=e===null?de.errors:e.concat(de.errors),t=e.length)),r.duration_seconds!==void 0){let a=r.duration_seconds;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a))){let p={instancePath:o+"/duration_seconds",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[p]:e.push(p),t++}if(!(a===5||a===10)){let p={instancePath:o+"/duration_seconds",keyword:"e\
num",params:{allowedValues:zt.properties.duration_seconds.enum},message:"must be equal to one of the allowed values"};e===
null?e=[p]:e.push(p),t++}}if(r.aspect_ratio!==void 0){let a=r.aspect_ratio;if(typeof a!="string"){let p={instancePath:o+
"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}if(!(a==="1\
6:9"||a==="9:16"||a==="1:1")){let p={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:zt.properties.aspect_ratio.
enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),t++}}if(r.enable_sound!==void 0&&typeof r.
enable_sound!="boolean"){let a={instancePath:o+"/enable_sound",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};e===null?e=[a]:e.push(a),t++}r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let a={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return Jr.errors=e,t===0}var Qo=es,
wt={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{type:"string",const:"kling-v3-o\
mni"},prompt:{$ref:"s130"},duration_seconds:{type:"integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]},aspect_ratio:{type:"\
string",enum:["16:9","9:16","1:1"]},output_resolution:{type:"string",enum:["720p","1080p","4k"]},enable_sound:{type:"boo\
lean"},callback_url:{$ref:"s23"}}};function es(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="duration_seconds"||s==="aspe\
ct_ratio"||s==="output_resolution"||s==="enable_sound"||s==="callback_url")){let n={instancePath:o,keyword:"additionalPr\
operties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.
model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="kling-v3-omni"){let n={instancePath:o+"/model",keyword:"c\
onst",params:{allowedValue:"kling-v3-omni"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==
void 0&&(ne(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?ne.errors:
e.concat(ne.errors),t=e.length)),r.duration_seconds!==void 0){let s=r.duration_seconds;if(!(typeof s=="number"&&!(s%1)&&
!isNaN(s))){let n={instancePath:o+"/duration_seconds",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[n]:e.push(n),t++}if(!(s===3||s===4||s===5||s===6||s===7||s===8||s===9||s===10||s===11||s===12||s===13||s===14||
s===15)){let n={instancePath:o+"/duration_seconds",keyword:"enum",params:{allowedValues:wt.properties.duration_seconds.enum},
message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}if(r.aspect_ratio!==void 0){let s=r.
aspect_ratio;if(typeof s!="string"){let n={instancePath:o+"/aspect_ratio",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}if(!(s==="16:9"||s==="9:16"||s==="1:1")){let n={instancePath:o+"/aspect_ra\
tio",keyword:"enum",params:{allowedValues:wt.properties.aspect_ratio.enum},message:"must be equal to one of the allowed \
values"};e===null?e=[n]:e.push(n),t++}}if(r.output_resolution!==void 0){let s=r.output_resolution;if(typeof s!="string"){
let n={instancePath:o+"/output_resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(!(s==="720p"||s==="1080p"||s==="4k")){let n={instancePath:o+"/output_resolution",keyword:"enum",params:{
allowedValues:wt.properties.output_resolution.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:
e.push(n),t++}}if(r.enable_sound!==void 0&&typeof r.enable_sound!="boolean"){let s={instancePath:o+"/enable_sound",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}r.callback_url!==void 0&&(d(r.callback_url,
{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(
d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return es.errors=e,t===0}function rt(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(Array.isArray(r)){
if(r.length>7){let n={instancePath:o,keyword:"maxItems",params:{limit:7},message:"must NOT have more than 7 items"};e===
null?e=[n]:e.push(n),t++}if(r.length<1){let n={instancePath:o,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[n]:e.push(n),t++}let s=r.length;for(let n=0;n<s;n++){let u=r[n];if(typeof u=="string"){
if(!q.test(u)){let c={instancePath:o+"/"+n,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "\
^https?://"'};e===null?e=[c]:e.push(c),t++}if(!D(u)){let c={instancePath:o+"/"+n,keyword:"format",params:{format:"uri"},
message:'must match format "uri"'};e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:o+"/"+n,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),t++}}}else{let s={instancePath:o,keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),t++}return rt.errors=e,t===0}var Xo=rs,Lt={type:"object",
additionalProperties:!1,required:["model","prompt","reference_image_urls","aspect_ratio"],properties:{model:{type:"strin\
g",const:"kling-v3-omni-reference"},prompt:{$ref:"s130"},reference_image_urls:{$ref:"s133"},aspect_ratio:{$ref:"s113"},duration_seconds:{
type:"integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]},output_resolution:{type:"string",enum:["720p","1080p","4k"]},enable_sound:{
type:"boolean"},callback_url:{$ref:"s23"}}};function rs(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.reference_image_urls===void 0){let s={instancePath:o,keyword:"required",params:{
missingProperty:"reference_image_urls"},message:"must have required property 'reference_image_urls'"};e===null?e=[s]:e.push(
s),t++}if(r.aspect_ratio===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"aspect_ratio"},message:"\
must have required property 'aspect_ratio'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||
s==="reference_image_urls"||s==="aspect_ratio"||s==="duration_seconds"||s==="output_resolution"||s==="enable_sound"||s===
"callback_url")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT ha\
ve additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={
instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!==
"kling-v3-omni-reference"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-v3-omni-reference"},
message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==void 0&&(ne(r.prompt,{instancePath:o+"/\
prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)),r.
reference_image_urls!==void 0&&(rt(r.reference_image_urls,{instancePath:o+"/reference_image_urls",parentData:r,parentDataProperty:"\
reference_image_urls",rootData:l})||(e=e===null?rt.errors:e.concat(rt.errors),t=e.length)),r.aspect_ratio!==void 0&&(ce(
r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?
ce.errors:e.concat(ce.errors),t=e.length)),r.duration_seconds!==void 0){let s=r.duration_seconds;if(!(typeof s=="number"&&
!(s%1)&&!isNaN(s))){let n={instancePath:o+"/duration_seconds",keyword:"type",params:{type:"integer"},message:"must be in\
teger"};e===null?e=[n]:e.push(n),t++}if(!(s===3||s===4||s===5||s===6||s===7||s===8||s===9||s===10||s===11||s===12||s===13||
s===14||s===15)){let n={instancePath:o+"/duration_seconds",keyword:"enum",params:{allowedValues:Lt.properties.duration_seconds.
enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}if(r.output_resolution!==void 0){
let s=r.output_resolution;if(typeof s!="string"){let n={instancePath:o+"/output_resolution",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(s==="720p"||s==="1080p"||s==="4k")){let n={instancePath:o+
"/output_resolution",keyword:"enum",params:{allowedValues:Lt.properties.output_resolution.enum},message:"must be equal t\
o one of the allowed values"};e===null?e=[n]:e.push(n),t++}}if(r.enable_sound!==void 0&&typeof r.enable_sound!="boolean"){
let s={instancePath:o+"/enable_sound",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.
push(s),t++}r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return rs.errors=e,t===0}var Jo=ss,vt={
type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{type:"string",const:"kling-v3-turbo\
-text-to-video"},prompt:{$ref:"s130"},duration_seconds:{type:"integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]},aspect_ratio:{
type:"string",enum:["16:9","9:16","1:1"]},output_resolution:{type:"string",enum:["720p","1080p"]},callback_url:{$ref:"s2\
3"}}};function ss(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="duration_seconds"||s==="aspect_ratio"||s==="output_resolution"||
s==="callback_url")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={
instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!==
"kling-v3-turbo-text-to-video"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-v3-turbo-text\
-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==void 0&&(ne(r.prompt,{instancePath:o+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)),
r.duration_seconds!==void 0){let s=r.duration_seconds;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={instancePath:o+
"/duration_seconds",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(!(s===
3||s===4||s===5||s===6||s===7||s===8||s===9||s===10||s===11||s===12||s===13||s===14||s===15)){let n={instancePath:o+"/du\
ration_seconds",keyword:"enum",params:{allowedValues:vt.properties.duration_seconds.enum},message:"must be equal to one \
of the allowed values"};e===null?e=[n]:e.push(n),t++}}if(r.aspect_ratio!==void 0){let s=r.aspect_ratio;if(typeof s!="str\
ing"){let n={instancePath:o+"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
n]:e.push(n),t++}if(!(s==="16:9"||s==="9:16"||s==="1:1")){let n={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:vt.
properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}if(r.output_resolution!==
void 0){let s=r.output_resolution;if(typeof s!="string"){let n={instancePath:o+"/output_resolution",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(s==="720p"||s==="1080p")){let n={instancePath:o+
"/output_resolution",keyword:"enum",params:{allowedValues:vt.properties.output_resolution.enum},message:"must be equal t\
o one of the allowed values"};e===null?e=[n]:e.push(n),t++}}r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"\
/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.
length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return ss.errors=e,t===0}var en=rn;function rn(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
Js(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Js.errors:e.concat(Js.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;Br(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Br.errors:
e.concat(Br.errors),t=e.length);var p=a===t;if(p&&n)n=!1,u=[u,1];else{p&&(n=!0,u=1);let y=t;Qr(r,{instancePath:o,parentData:m,
parentDataProperty:f,rootData:l})||(e=e===null?Qr.errors:e.concat(Qr.errors),t=e.length);var p=y===t;if(p&&n)n=!1,u=[u,2];else{
p&&(n=!0,u=2);let g=t;Xr(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Xr.errors:e.concat(
Xr.errors),t=e.length);var p=g===t;if(p&&n)n=!1,u=[u,3];else{p&&(n=!0,u=3);let k=t;Jr(r,{instancePath:o,parentData:m,parentDataProperty:f,
rootData:l})||(e=e===null?Jr.errors:e.concat(Jr.errors),t=e.length);var p=k===t;if(p&&n)n=!1,u=[u,4];else{p&&(n=!0,u=4);
let pe=t;es(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?es.errors:e.concat(es.errors),
t=e.length);var p=pe===t;if(p&&n)n=!1,u=[u,5];else{p&&(n=!0,u=5);let Te=t;rs(r,{instancePath:o,parentData:m,parentDataProperty:f,
rootData:l})||(e=e===null?rs.errors:e.concat(rs.errors),t=e.length);var p=Te===t;if(p&&n)n=!1,u=[u,6];else{p&&(n=!0,u=6);
let Ce=t;ss(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?ss.errors:e.concat(ss.errors),
t=e.length);var p=Ce===t;p&&n?(n=!1,u=[u,7]):p&&(n=!0,u=7)}}}}}}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let y={instancePath:o,
keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?e=[y]:e.push(y),t++}
return rn.errors=e,t===0}var sn=tn;function tn(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
Ge(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Ge.errors:e.concat(Ge.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;Re(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Re.errors:
e.concat(Re.errors),t=e.length);var p=a===t;if(p&&n?(n=!1,u=[u,1]):p&&(n=!0,u=1),n)t=s,e!==null&&(s?e.length=s:e=null);else{
let y={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[y]:e.push(y),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let y={instancePath:o,keyword:"req\
uired",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[y]:e.push(y),t++}if(r.
model!==void 0){let y=r.model;if(typeof y!="string"){let v={instancePath:o+"/model",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[v]:e.push(v),t++}if(y!=="kling-3.0"){let v={instancePath:o+"/model",keyword:"const",
params:{allowedValue:"kling-3.0"},message:"must be equal to constant"};e===null?e=[v]:e.push(v),t++}}}else{let y={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),t++}return tn.errors=e,t===0}var on=nn;function nn(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(s!=="kling-3.0"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ge(r,{instancePath:o,parentData:m,parentDataProperty:f,
rootData:l})||(e=e===null?Ge.errors:e.concat(Ge.errors),t=e.length),nn.errors=e,t===0}var ln=un;function un(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(s!=="kling-3.0"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Re(r,{instancePath:o,parentData:m,parentDataProperty:f,
rootData:l})||(e=e===null?Re.errors:e.concat(Re.errors),t=e.length),un.errors=e,t===0}var pn=ts,St={type:"object",additionalProperties:!1,
required:["model","prompt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-o1"},prompt:{$ref:"s11\
9"},first_frame_image_url:{$ref:"s58"},last_frame_image_url:{type:"string",format:"uri",pattern:"^https?://"},mode:{$ref:"\
s120"},duration_seconds:{$ref:"s121"},aspect_ratio:{type:"string",enum:["16:9","9:16","1:1"]},enable_sound:{$ref:"s122"},
reference_image_urls:{type:"array",minItems:1,maxItems:7,items:{type:"string",format:"uri",pattern:"^https?://"}},reference_video_url:{
type:"string",format:"uri",pattern:"^https?://"},reference_video_type:{type:"string",const:"feature"},preserve_reference_video_audio:{
$ref:"s124"},callback_url:{$ref:"s23"}},dependentRequired:{reference_video_type:["reference_video_url"],preserve_reference_video_audio:[
"reference_video_url"]},allOf:[{if:{properties:{reference_video_url:{}},required:["reference_video_url"],additionalProperties:!0},
then:{properties:{prompt:{pattern:"<<<video_1>>>"},reference_video_type:{},reference_image_urls:{maxItems:4}},required:[
"reference_video_type"],additionalProperties:!0}},{if:{properties:{last_frame_image_url:{}},required:["last_frame_image_\
url"],additionalProperties:!0},then:{properties:{reference_image_urls:{not:{}},reference_video_url:{not:{}}},additionalProperties:!0}}]};
function ts(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!0,u=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let g;if(r.reference_video_url===void 0&&(g="reference_video_url")){let w={};e===null?e=[w]:
e.push(w),t++}}var c=u===t;if(t=s,e!==null&&(s?e.length=s:e=null),c){let g=t;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.reference_video_type===void 0){let k={instancePath:o,keyword:"required",params:{missingProperty:"reference_video_ty\
pe"},message:"must have required property 'reference_video_type'"};e===null?e=[k]:e.push(k),t++}if(r.prompt!==void 0){let k=r.
prompt;if(typeof k=="string"&&!Zo.test(k)){let ae={instancePath:o+"/prompt",keyword:"pattern",params:{pattern:"<<<video_\
1>>>"},message:'must match pattern "<<<video_1>>>"'};e===null?e=[ae]:e.push(ae),t++}}if(r.reference_image_urls!==void 0){
let k=r.reference_image_urls;if(Array.isArray(k)&&k.length>4){let ae={instancePath:o+"/reference_image_urls",keyword:"ma\
xItems",params:{limit:4},message:"must NOT have more than 4 items"};e===null?e=[ae]:e.push(ae),t++}}}var c=g===t;n=c}if(!n){
let g={instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[g]:e.push(
g),t++}let a=t,p=!0,y=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.last_frame_image_url===void 0&&(g="last_\
frame_image_url")){let w={};e===null?e=[w]:e.push(w),t++}}var v=y===t;if(t=a,e!==null&&(a?e.length=a:e=null),v){let g=t;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.reference_image_urls!==void 0){let k={instancePath:o+"/reference_image\
_urls",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[k]:e.push(k),t++}if(r.reference_video_url!==void 0){
let k={instancePath:o+"/reference_video_url",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[k]:e.push(
k),t++}}var v=g===t;p=v}if(!p){let g={instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "th\
en" schema'};e===null?e=[g]:e.push(g),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let g={instancePath:o,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[g]:e.push(
g),t++}if(r.prompt===void 0){let g={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must ha\
ve required property 'prompt'"};e===null?e=[g]:e.push(g),t++}if(r.first_frame_image_url===void 0){let g={instancePath:o,
keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required property 'first_frame_im\
age_url'"};e===null?e=[g]:e.push(g),t++}for(let g in r)if(!G.call(St.properties,g)){let w={instancePath:o,keyword:"addit\
ionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"};e===null?e=[w]:e.push(w),t++}
if(r.model!==void 0){let g=r.model;if(typeof g!="string"){let w={instancePath:o+"/model",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[w]:e.push(w),t++}if(g!=="kling-o1"){let w={instancePath:o+"/model",keyword:"\
const",params:{allowedValue:"kling-o1"},message:"must be equal to constant"};e===null?e=[w]:e.push(w),t++}}if(r.prompt!==
void 0&&(ar(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?ar.errors:
e.concat(ar.errors),t=e.length)),r.first_frame_image_url!==void 0&&(b(r.first_frame_image_url,{instancePath:o+"/first_fr\
ame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length)),r.last_frame_image_url!==void 0){let g=r.last_frame_image_url;if(typeof g=="string"){if(!q.test(g)){let w={
instancePath:o+"/last_frame_image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^htt\
ps?://"'};e===null?e=[w]:e.push(w),t++}if(!D(g)){let w={instancePath:o+"/last_frame_image_url",keyword:"format",params:{
format:"uri"},message:'must match format "uri"'};e===null?e=[w]:e.push(w),t++}}else{let w={instancePath:o+"/last_frame_i\
mage_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),t++}}if(r.mode!==void 0&&
(de(r.mode,{instancePath:o+"/mode",parentData:r,parentDataProperty:"mode",rootData:l})||(e=e===null?de.errors:e.concat(de.
errors),t=e.length)),r.duration_seconds!==void 0&&(fr(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?fr.errors:e.concat(fr.errors),t=e.length)),r.aspect_ratio!==
void 0){let g=r.aspect_ratio;if(typeof g!="string"){let w={instancePath:o+"/aspect_ratio",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[w]:e.push(w),t++}if(!(g==="16:9"||g==="9:16"||g==="1:1")){let w={instancePath:o+
"/aspect_ratio",keyword:"enum",params:{allowedValues:St.properties.aspect_ratio.enum},message:"must be equal to one of t\
he allowed values"};e===null?e=[w]:e.push(w),t++}}if(r.enable_sound!==void 0&&(mr(r.enable_sound,{instancePath:o+"/enabl\
e_sound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=e===null?mr.errors:e.concat(mr.errors),t=e.length)),
r.reference_image_urls!==void 0){let g=r.reference_image_urls;if(Array.isArray(g)){if(g.length>7){let k={instancePath:o+
"/reference_image_urls",keyword:"maxItems",params:{limit:7},message:"must NOT have more than 7 items"};e===null?e=[k]:e.
push(k),t++}if(g.length<1){let k={instancePath:o+"/reference_image_urls",keyword:"minItems",params:{limit:1},message:"mu\
st NOT have fewer than 1 items"};e===null?e=[k]:e.push(k),t++}let w=g.length;for(let k=0;k<w;k++){let ae=g[k];if(typeof ae==
"string"){if(!q.test(ae)){let pe={instancePath:o+"/reference_image_urls/"+k,keyword:"pattern",params:{pattern:"^https?:/\
/"},message:'must match pattern "^https?://"'};e===null?e=[pe]:e.push(pe),t++}if(!D(ae)){let pe={instancePath:o+"/refere\
nce_image_urls/"+k,keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[pe]:e.push(pe),
t++}}else{let pe={instancePath:o+"/reference_image_urls/"+k,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[pe]:e.push(pe),t++}}}else{let w={instancePath:o+"/reference_image_urls",keyword:"type",params:{type:"arr\
ay"},message:"must be array"};e===null?e=[w]:e.push(w),t++}}if(r.reference_video_url!==void 0){let g=r.reference_video_url;
if(typeof g=="string"){if(!q.test(g)){let w={instancePath:o+"/reference_video_url",keyword:"pattern",params:{pattern:"^h\
ttps?://"},message:'must match pattern "^https?://"'};e===null?e=[w]:e.push(w),t++}if(!D(g)){let w={instancePath:o+"/ref\
erence_video_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[w]:e.push(w),t++}}else{
let w={instancePath:o+"/reference_video_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[w]:e.push(w),t++}}if(r.reference_video_type!==void 0){let g=r.reference_video_type;if(typeof g!="string"){let w={instancePath:o+
"/reference_video_type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),t++}if(g!==
"feature"){let w={instancePath:o+"/reference_video_type",keyword:"const",params:{allowedValue:"feature"},message:"must b\
e equal to constant"};e===null?e=[w]:e.push(w),t++}}if(r.preserve_reference_video_audio!==void 0&&(cr(r.preserve_reference_video_audio,
{instancePath:o+"/preserve_reference_video_audio",parentData:r,parentDataProperty:"preserve_reference_video_audio",rootData:l})||
(e=e===null?cr.errors:e.concat(cr.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/call\
back_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),
r.reference_video_type!==void 0&&r.reference_video_url===void 0){let g={instancePath:o,keyword:"dependentRequired",params:{
property:"reference_video_type",missingProperty:"reference_video_url",depsCount:1,deps:"reference_video_url"},message:"m\
ust have property reference_video_url when property reference_video_type is present"};e===null?e=[g]:e.push(g),t++}if(r.
preserve_reference_video_audio!==void 0&&r.reference_video_url===void 0){let g={instancePath:o,keyword:"dependentRequire\
d",params:{property:"preserve_reference_video_audio",missingProperty:"reference_video_url",depsCount:1,deps:"reference_v\
ideo_url"},message:"must have property reference_video_url when property preserve_reference_video_audio is present"};e===
null?e=[g]:e.push(g),t++}}else{let g={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[g]:e.push(g),t++}return ts.errors=e,t===0}function je(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="string"){
let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return je.
errors=e,t===0}var an=os,mi={type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{
model:{type:"string",const:"kling-v2.1-master-image-to-video"},prompt:{$ref:"s109"},first_frame_image_url:{$ref:"s58"},last_frame_image_url:{
type:"string",format:"uri",pattern:"^https?://"},negative_prompt:{$ref:"s110"},cfg_scale:{$ref:"s111"},duration_seconds:{
$ref:"s126"},aspect_ratio:{$ref:"s148"},callback_url:{$ref:"s23"}}};function os(r,{instancePath:o="",parentData:m,parentDataProperty:f,
rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(
s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must ha\
ve required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required property 'first_frame_im\
age_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!G.call(mi.properties,s)){let n={instancePath:o,keyword:"addit\
ionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}
if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="kling-v2.1-master-image-to-video"){let n={instancePath:o+
"/model",keyword:"const",params:{allowedValue:"kling-v2.1-master-image-to-video"},message:"must be equal to constant"};e===
null?e=[n]:e.push(n),t++}}if(r.prompt!==void 0&&(oe(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),r.first_frame_image_url!==void 0&&(b(r.first_frame_image_url,
{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?
b.errors:e.concat(b.errors),t=e.length)),r.last_frame_image_url!==void 0){let s=r.last_frame_image_url;if(typeof s=="str\
ing"){if(!q.test(s)){let n={instancePath:o+"/last_frame_image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'\
must match pattern "^https?://"'};e===null?e=[n]:e.push(n),t++}if(!D(s)){let n={instancePath:o+"/last_frame_image_url",keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+
"/last_frame_image_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}r.
negative_prompt!==void 0&&(Z(r.negative_prompt,{instancePath:o+"/negative_prompt",parentData:r,parentDataProperty:"negat\
ive_prompt",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),r.cfg_scale!==void 0&&(U(r.cfg_scale,{instancePath:o+
"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),
r.duration_seconds!==void 0&&(ie(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)),r.aspect_ratio!==void 0&&(je(r.aspect_ratio,
{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?je.errors:e.concat(
je.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return os.errors=e,t===0}var fn=ns,ci={
type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{model:{type:"strin\
g",const:"kling-v2.1-pro"},prompt:{$ref:"s109"},first_frame_image_url:{$ref:"s58"},last_frame_image_url:{$ref:"s96"},negative_prompt:{
$ref:"s110"},cfg_scale:{$ref:"s111"},duration_seconds:{$ref:"s126"},aspect_ratio:{$ref:"s148"},callback_url:{$ref:"s23"}}};
function ns(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}if(r.first_frame_image_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!G.call(ci.properties,s)){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="stri\
ng"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}if(s!=="kling-v2.1-pro"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-v2.1-pro"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.prompt!==void 0&&(oe(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(b(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),r.last_frame_image_url!==void 0&&(me(r.last_frame_image_url,
{instancePath:o+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?
me.errors:e.concat(me.errors),t=e.length)),r.negative_prompt!==void 0&&(Z(r.negative_prompt,{instancePath:o+"/negative_p\
rompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),
r.cfg_scale!==void 0&&(U(r.cfg_scale,{instancePath:o+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:l})||
(e=e===null?U.errors:e.concat(U.errors),t=e.length)),r.duration_seconds!==void 0&&(ie(r.duration_seconds,{instancePath:o+
"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),
t=e.length)),r.aspect_ratio!==void 0&&(je(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?je.errors:e.concat(je.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,
{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(
d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return ns.errors=e,t===0}var mn=ls,di={type:"object",additionalProperties:!1,required:["model","prom\
pt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-v2.1-standard"},prompt:{$ref:"s109"},first_frame_image_url:{
$ref:"s58"},last_frame_image_url:{type:"string",format:"uri",pattern:"^https?://"},negative_prompt:{$ref:"s110"},cfg_scale:{
$ref:"s111"},duration_seconds:{$ref:"s126"},aspect_ratio:{$ref:"s148"},callback_url:{$ref:"s23"}}};function ls(r,{instancePath:o="",
parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url===void 0){
let s={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!G.call(di.properties,s)){let n={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="kling-v2.1-standard"){let n={instancePath:o+
"/model",keyword:"const",params:{allowedValue:"kling-v2.1-standard"},message:"must be equal to constant"};e===null?e=[n]:
e.push(n),t++}}if(r.prompt!==void 0&&(oe(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),r.first_frame_image_url!==void 0&&(b(r.first_frame_image_url,{instancePath:o+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?b.errors:e.concat(
b.errors),t=e.length)),r.last_frame_image_url!==void 0){let s=r.last_frame_image_url;if(typeof s=="string"){if(!q.test(s)){
let n={instancePath:o+"/last_frame_image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match patter\
n "^https?://"'};e===null?e=[n]:e.push(n),t++}if(!D(s)){let n={instancePath:o+"/last_frame_image_url",keyword:"format",params:{
format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/last_frame_i\
mage_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}r.negative_prompt!==
void 0&&(Z(r.negative_prompt,{instancePath:o+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||
(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),r.cfg_scale!==void 0&&(U(r.cfg_scale,{instancePath:o+"/cfg_scale",parentData:r,
parentDataProperty:"cfg_scale",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),r.duration_seconds!==void 0&&
(ie(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||
(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)),r.aspect_ratio!==void 0&&(je(r.aspect_ratio,{instancePath:o+"/asp\
ect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?je.errors:e.concat(je.errors),t=e.length)),
r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ls.errors=e,t===0}var cn=is,yi={type:"object",additionalProperties:!1,
required:["model","prompt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-v2.5-turbo-image-to-vi\
deo-pro"},prompt:{$ref:"s109"},first_frame_image_url:{$ref:"s58"},last_frame_image_url:{$ref:"s96"},negative_prompt:{$ref:"\
s110"},cfg_scale:{$ref:"s111"},duration_seconds:{$ref:"s126"},aspect_ratio:{$ref:"s148"},callback_url:{$ref:"s23"}}};function is(r,{
instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{
missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have req\
uired property 'first_frame_image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!G.call(yi.properties,s)){let n={
instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="kling-v2.5-turbo-image-to-vi\
deo-pro"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-v2.5-turbo-image-to-video-pro"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.prompt!==void 0&&(oe(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(b(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),r.last_frame_image_url!==void 0&&(me(r.last_frame_image_url,
{instancePath:o+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?
me.errors:e.concat(me.errors),t=e.length)),r.negative_prompt!==void 0&&(Z(r.negative_prompt,{instancePath:o+"/negative_p\
rompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),
r.cfg_scale!==void 0&&(U(r.cfg_scale,{instancePath:o+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:l})||
(e=e===null?U.errors:e.concat(U.errors),t=e.length)),r.duration_seconds!==void 0&&(ie(r.duration_seconds,{instancePath:o+
"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),
t=e.length)),r.aspect_ratio!==void 0&&(je(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?je.errors:e.concat(je.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,
{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(
d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return is.errors=e,t===0}var dn=us,bt={type:"object",additionalProperties:!1,required:["model","prom\
pt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-v2.6"},prompt:{$ref:"s130"},first_frame_image_url:{
$ref:"s58"},last_frame_image_url:{type:"string",format:"uri",pattern:"^https?://"},mode:{$ref:"s120"},duration_seconds:{
type:"integer",enum:[5,10]},aspect_ratio:{type:"string",enum:["16:9","9:16","1:1"]},enable_sound:{type:"boolean"},callback_url:{
$ref:"s23"}},allOf:[{if:{properties:{enable_sound:{const:!0}},required:["enable_sound"],additionalProperties:!0},then:{properties:{
mode:{const:"pro"}},required:["mode"],additionalProperties:!0}},{if:{properties:{last_frame_image_url:{}},required:["las\
t_frame_image_url"],additionalProperties:!0},then:{properties:{mode:{const:"pro"},duration_seconds:{const:5}},required:[
"mode"],additionalProperties:!0}}]};function us(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0,s=t,n=!0,u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.enable_sound===void 0&&(g="enable_so\
und")){let w={};e===null?e=[w]:e.push(w),t++}else if(r.enable_sound!==void 0&&r.enable_sound!==!0){let w={};e===null?e=[
w]:e.push(w),t++}}var c=u===t;if(t=s,e!==null&&(s?e.length=s:e=null),c){let g=t;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.mode===void 0){let k={instancePath:o,keyword:"required",params:{missingProperty:"mode"},message:"must have requ\
ired property 'mode'"};e===null?e=[k]:e.push(k),t++}if(r.mode!==void 0&&r.mode!=="pro"){let k={instancePath:o+"/mode",keyword:"\
const",params:{allowedValue:"pro"},message:"must be equal to constant"};e===null?e=[k]:e.push(k),t++}}var c=g===t;n=c}if(!n){
let g={instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[g]:e.push(
g),t++}let a=t,p=!0,y=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.last_frame_image_url===void 0&&(g="last_\
frame_image_url")){let w={};e===null?e=[w]:e.push(w),t++}}var v=y===t;if(t=a,e!==null&&(a?e.length=a:e=null),v){let g=t;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.mode===void 0){let k={instancePath:o,keyword:"required",params:{missingProperty:"\
mode"},message:"must have required property 'mode'"};e===null?e=[k]:e.push(k),t++}if(r.mode!==void 0&&r.mode!=="pro"){let k={
instancePath:o+"/mode",keyword:"const",params:{allowedValue:"pro"},message:"must be equal to constant"};e===null?e=[k]:e.
push(k),t++}if(r.duration_seconds!==void 0&&r.duration_seconds!==5){let k={instancePath:o+"/duration_seconds",keyword:"c\
onst",params:{allowedValue:5},message:"must be equal to constant"};e===null?e=[k]:e.push(k),t++}}var v=g===t;p=v}if(!p){
let g={instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[g]:e.push(
g),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let g={instancePath:o,keyword:"required",params:{
missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[g]:e.push(g),t++}if(r.prompt===void 0){
let g={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};
e===null?e=[g]:e.push(g),t++}if(r.first_frame_image_url===void 0){let g={instancePath:o,keyword:"required",params:{missingProperty:"\
first_frame_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[g]:e.push(g),t++}for(let g in r)
if(!G.call(bt.properties,g)){let w={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:g},message:"\
must NOT have additional properties"};e===null?e=[w]:e.push(w),t++}if(r.model!==void 0){let g=r.model;if(typeof g!="stri\
ng"){let w={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(
w),t++}if(g!=="kling-v2.6"){let w={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-v2.6"},message:"m\
ust be equal to constant"};e===null?e=[w]:e.push(w),t++}}if(r.prompt!==void 0&&(ne(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(b(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),r.last_frame_image_url!==void 0){let g=r.
last_frame_image_url;if(typeof g=="string"){if(!q.test(g)){let w={instancePath:o+"/last_frame_image_url",keyword:"patter\
n",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[w]:e.push(w),t++}if(!D(g)){let w={
instancePath:o+"/last_frame_image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?
e=[w]:e.push(w),t++}}else{let w={instancePath:o+"/last_frame_image_url",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[w]:e.push(w),t++}}if(r.mode!==void 0&&(de(r.mode,{instancePath:o+"/mode",parentData:r,parentDataProperty:"\
mode",rootData:l})||(e=e===null?de.errors:e.concat(de.errors),t=e.length)),r.duration_seconds!==void 0){let g=r.duration_seconds;
if(!(typeof g=="number"&&!(g%1)&&!isNaN(g))){let w={instancePath:o+"/duration_seconds",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[w]:e.push(w),t++}if(!(g===5||g===10)){let w={instancePath:o+"/duration_seco\
nds",keyword:"enum",params:{allowedValues:bt.properties.duration_seconds.enum},message:"must be equal to one of the allo\
wed values"};e===null?e=[w]:e.push(w),t++}}if(r.aspect_ratio!==void 0){let g=r.aspect_ratio;if(typeof g!="string"){let w={
instancePath:o+"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),
t++}if(!(g==="16:9"||g==="9:16"||g==="1:1")){let w={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:bt.
properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[w]:e.push(w),t++}}if(r.enable_sound!==
void 0&&typeof r.enable_sound!="boolean"){let g={instancePath:o+"/enable_sound",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[g]:e.push(g),t++}r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",
parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let g={
instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[g]:e.push(g),t++}return us.errors=
e,t===0}var yn=ps,Ks={type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{
model:{type:"string",const:"kling-v3-omni"},prompt:{$ref:"s130"},first_frame_image_url:{$ref:"s58"},last_frame_image_url:{
type:"string",format:"uri",pattern:"^https?://"},duration_seconds:{type:"integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]},
aspect_ratio:{type:"string",enum:["16:9","9:16","1:1"]},output_resolution:{type:"string",enum:["720p","1080p","4k"]},enable_sound:{
type:"boolean"},callback_url:{$ref:"s23"}},if:{properties:{last_frame_image_url:{}},required:["last_frame_image_url"],additionalProperties:!0},
then:{properties:{duration_seconds:{const:5}},additionalProperties:!0}};function ps(r,{instancePath:o="",parentData:m,parentDataProperty:f,
rootData:l=r}={}){let e=null,t=0,s=t,n=!0,u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.last_frame_image_url===
void 0&&(a="last_frame_image_url")){let p={};e===null?e=[p]:e.push(p),t++}}var c=u===t;if(t=s,e!==null&&(s?e.length=s:e=
null),c){let a=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0&&r.duration_seconds!==5){let y={
instancePath:o+"/duration_seconds",keyword:"const",params:{allowedValue:5},message:"must be equal to constant"};e===null?
e=[y]:e.push(y),t++}var c=a===t;n=c}if(!n){let a={instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'mu\
st match "then" schema'};e===null?e=[a]:e.push(a),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){
let a={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[a]:e.push(a),t++}if(r.prompt===void 0){let a={instancePath:o,keyword:"required",params:{missingProperty:"pro\
mpt"},message:"must have required property 'prompt'"};e===null?e=[a]:e.push(a),t++}if(r.first_frame_image_url===void 0){
let a={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[a]:e.push(a),t++}for(let a in r)if(!G.call(Ks.properties,a)){let p={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[
p]:e.push(p),t++}if(r.model!==void 0){let a=r.model;if(typeof a!="string"){let p={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}if(a!=="kling-v3-omni"){let p={instancePath:o+
"/model",keyword:"const",params:{allowedValue:"kling-v3-omni"},message:"must be equal to constant"};e===null?e=[p]:e.push(
p),t++}}if(r.prompt!==void 0&&(ne(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)),r.first_frame_image_url!==void 0&&(b(r.first_frame_image_url,{instancePath:o+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?b.errors:e.concat(
b.errors),t=e.length)),r.last_frame_image_url!==void 0){let a=r.last_frame_image_url;if(typeof a=="string"){if(!q.test(a)){
let p={instancePath:o+"/last_frame_image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match patter\
n "^https?://"'};e===null?e=[p]:e.push(p),t++}if(!D(a)){let p={instancePath:o+"/last_frame_image_url",keyword:"format",params:{
format:"uri"},message:'must match format "uri"'};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:o+"/last_frame_i\
mage_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}}if(r.duration_seconds!==
void 0){let a=r.duration_seconds;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let p={instancePath:o+"/duration_seconds",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),t++}if(!(a===3||a===4||a===5||
a===6||a===7||a===8||a===9||a===10||a===11||a===12||a===13||a===14||a===15)){let p={instancePath:o+"/duration_seconds",keyword:"\
enum",params:{allowedValues:Ks.properties.duration_seconds.enum},message:"must be equal to one of the allowed values"};e===
null?e=[p]:e.push(p),t++}}if(r.aspect_ratio!==void 0){let a=r.aspect_ratio;if(typeof a!="string"){let p={instancePath:o+
"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}if(!(a==="1\
6:9"||a==="9:16"||a==="1:1")){let p={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:Ks.properties.aspect_ratio.
enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),t++}}if(r.output_resolution!==void 0){
let a=r.output_resolution;if(typeof a!="string"){let p={instancePath:o+"/output_resolution",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}if(!(a==="720p"||a==="1080p"||a==="4k")){let p={instancePath:o+
"/output_resolution",keyword:"enum",params:{allowedValues:Ks.properties.output_resolution.enum},message:"must be equal t\
o one of the allowed values"};e===null?e=[p]:e.push(p),t++}}if(r.enable_sound!==void 0&&typeof r.enable_sound!="boolean"){
let a={instancePath:o+"/enable_sound",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.
push(a),t++}r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let a={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return ps.errors=e,t===0}var _n=as,It={
type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{model:{type:"strin\
g",const:"kling-v3-turbo-image-to-video"},prompt:{$ref:"s130"},first_frame_image_url:{$ref:"s58"},duration_seconds:{type:"\
integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]},output_resolution:{type:"string",enum:["720p","1080p"]},callback_url:{$ref:"\
s23"}}};function as(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}if(r.first_frame_image_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="model"||s==="prompt"||s==="first_frame_image_url"||s==="duration_seconds"||s==="output_resolution"||s==="callb\
ack_url")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have add\
itional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="kling-v3-t\
urbo-image-to-video"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-v3-turbo-image-to-video"},
message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==void 0&&(ne(r.prompt,{instancePath:o+"/\
prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)),r.
first_frame_image_url!==void 0&&(b(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"\
first_frame_image_url",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),r.duration_seconds!==void 0){let s=r.
duration_seconds;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={instancePath:o+"/duration_seconds",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(!(s===3||s===4||s===5||s===6||s===7||s===8||s===
9||s===10||s===11||s===12||s===13||s===14||s===15)){let n={instancePath:o+"/duration_seconds",keyword:"enum",params:{allowedValues:It.
properties.duration_seconds.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}if(r.
output_resolution!==void 0){let s=r.output_resolution;if(typeof s!="string"){let n={instancePath:o+"/output_resolution",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(s==="720p"||s==="1080p")){
let n={instancePath:o+"/output_resolution",keyword:"enum",params:{allowedValues:It.properties.output_resolution.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.
length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return as.errors=e,t===0}var gn=hn;function hn(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
ts(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?ts.errors:e.concat(ts.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;os(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?os.errors:
e.concat(os.errors),t=e.length);var p=a===t;if(p&&n)n=!1,u=[u,1];else{p&&(n=!0,u=1);let y=t;ns(r,{instancePath:o,parentData:m,
parentDataProperty:f,rootData:l})||(e=e===null?ns.errors:e.concat(ns.errors),t=e.length);var p=y===t;if(p&&n)n=!1,u=[u,2];else{
p&&(n=!0,u=2);let g=t;ls(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?ls.errors:e.concat(
ls.errors),t=e.length);var p=g===t;if(p&&n)n=!1,u=[u,3];else{p&&(n=!0,u=3);let k=t;is(r,{instancePath:o,parentData:m,parentDataProperty:f,
rootData:l})||(e=e===null?is.errors:e.concat(is.errors),t=e.length);var p=k===t;if(p&&n)n=!1,u=[u,4];else{p&&(n=!0,u=4);
let pe=t;us(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?us.errors:e.concat(us.errors),
t=e.length);var p=pe===t;if(p&&n)n=!1,u=[u,5];else{p&&(n=!0,u=5);let Te=t;ps(r,{instancePath:o,parentData:m,parentDataProperty:f,
rootData:l})||(e=e===null?ps.errors:e.concat(ps.errors),t=e.length);var p=Te===t;if(p&&n)n=!1,u=[u,6];else{p&&(n=!0,u=6);
let Ce=t;as(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?as.errors:e.concat(as.errors),
t=e.length);var p=Ce===t;p&&n?(n=!1,u=[u,7]):p&&(n=!0,u=7)}}}}}}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let y={instancePath:o,
keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?e=[y]:e.push(y),t++}
return hn.errors=e,t===0}function yr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(j(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),t++}return yr.errors=e,t===0}function _r(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(Array.isArray(r)){
if(r.length>4){let n={instancePath:o,keyword:"maxItems",params:{limit:4},message:"must NOT have more than 4 items"};e===
null?e=[n]:e.push(n),t++}if(r.length<1){let n={instancePath:o,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[n]:e.push(n),t++}let s=r.length;for(let n=0;n<s;n++){let u=r[n];if(typeof u=="string"){
if(!q.test(u)){let c={instancePath:o+"/"+n,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "\
^https?://"'};e===null?e=[c]:e.push(c),t++}if(!D(u)){let c={instancePath:o+"/"+n,keyword:"format",params:{format:"uri"},
message:'must match format "uri"'};e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:o+"/"+n,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),t++}}}else{let s={instancePath:o,keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),t++}return _r.errors=e,t===0}var _i={type:"string",enum:["auto","16:9","9:16","1:1"]};function gr(r,{instancePath:o="",parentData:m,parentDataProperty:f,
rootData:l=r}={}){let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="auto"||r==="16:9"||r==="9:16"||r==="1:1")){let s={instancePath:o,
keyword:"enum",params:{allowedValues:_i.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(
s),t++}return gr.errors=e,t===0}var wn=fs,Gs={type:"object",additionalProperties:!1,required:["model","prompt","aspect_r\
atio"],properties:{model:{type:"string",const:"kling-v3-omni-edit"},prompt:{type:"string",minLength:1,maxLength:2500},source_video_url:{
type:"string",format:"uri",pattern:"^https?://"},source_task_id:{$ref:"s165"},reference_image_urls:{$ref:"s166"},aspect_ratio:{
$ref:"s167"},duration_seconds:{type:"integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]},output_resolution:{type:"string",enum:[
"720p","1080p","4k"]},enable_sound:{type:"boolean"},callback_url:{$ref:"s23"}},allOf:[{if:{properties:{source_video_url:{}},
required:["source_video_url"],additionalProperties:!0},then:{properties:{source_task_id:{not:{}}},additionalProperties:!0}},
{if:{not:{properties:{source_video_url:{}},required:["source_video_url"],additionalProperties:!0}},then:{properties:{source_task_id:{}},
required:["source_task_id"],additionalProperties:!0}},{if:{properties:{reference_image_urls:{}},required:["reference_ima\
ge_urls"],additionalProperties:!0},then:{properties:{aspect_ratio:{enum:["16:9","9:16","1:1"]}},additionalProperties:!0}},
{if:{not:{properties:{reference_image_urls:{}},required:["reference_image_urls"],additionalProperties:!0}},then:{properties:{
aspect_ratio:{const:"auto"},duration_seconds:{const:5}},additionalProperties:!0}}]};function fs(r,{instancePath:o="",parentData:m,
parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!0,u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.
source_video_url===void 0&&(_="source_video_url")){let h={};e===null?e=[h]:e.push(h),t++}}var c=u===t;if(t=s,e!==null&&(s?
e.length=s:e=null),c){let _=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.source_task_id!==void 0){let N={instancePath:o+
"/source_task_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[N]:e.push(N),t++}var c=_===t;n=c}if(!n){
let _={instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[_]:e.push(
_),t++}let a=t,p=!0,y=t,v=t,g=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.source_video_url===void 0&&(_="s\
ource_video_url")){let h={};e===null?e=[h]:e.push(h),t++}}var w=g===t;if(w){let _={};e===null?e=[_]:e.push(_),t++}else t=
v,e!==null&&(v?e.length=v:e=null);var k=y===t;if(t=a,e!==null&&(a?e.length=a:e=null),k){let _=t;if(r&&typeof r=="object"&&
!Array.isArray(r)&&r.source_task_id===void 0){let N={instancePath:o,keyword:"required",params:{missingProperty:"source_t\
ask_id"},message:"must have required property 'source_task_id'"};e===null?e=[N]:e.push(N),t++}var k=_===t;p=k}if(!p){let _={
instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[_]:e.push(_),
t++}let ae=t,pe=!0,it=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.reference_image_urls===void 0&&(_="refer\
ence_image_urls")){let h={};e===null?e=[h]:e.push(h),t++}}var Te=it===t;if(t=ae,e!==null&&(ae?e.length=ae:e=null),Te){let _=t;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.aspect_ratio!==void 0){let N=r.aspect_ratio;if(!(N==="16:9"||N==="9:16"||
N==="1:1")){let Sr={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:Gs.allOf[2].then.properties.aspect_ratio.
enum},message:"must be equal to one of the allowed values"};e===null?e=[Sr]:e.push(Sr),t++}}var Te=_===t;pe=Te}if(!pe){let _={
instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[_]:e.push(_),
t++}let Qe=t,Ce=!0,ut=t,Xe=t,pt=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.reference_image_urls===void 0&&
(_="reference_image_urls")){let h={};e===null?e=[h]:e.push(h),t++}}var at=pt===t;if(at){let _={};e===null?e=[_]:e.push(_),
t++}else t=Xe,e!==null&&(Xe?e.length=Xe:e=null);var Je=ut===t;if(t=Qe,e!==null&&(Qe?e.length=Qe:e=null),Je){let _=t;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.aspect_ratio!==void 0&&r.aspect_ratio!=="auto"){let N={instancePath:o+"/aspe\
ct_ratio",keyword:"const",params:{allowedValue:"auto"},message:"must be equal to constant"};e===null?e=[N]:e.push(N),t++}
if(r.duration_seconds!==void 0&&r.duration_seconds!==5){let N={instancePath:o+"/duration_seconds",keyword:"const",params:{
allowedValue:5},message:"must be equal to constant"};e===null?e=[N]:e.push(N),t++}}var Je=_===t;Ce=Je}if(!Ce){let _={instancePath:o,
keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[_]:e.push(_),t++}if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.model===void 0){let _={instancePath:o,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[_]:e.push(_),t++}if(r.prompt===void 0){let _={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[_]:e.push(
_),t++}if(r.aspect_ratio===void 0){let _={instancePath:o,keyword:"required",params:{missingProperty:"aspect_ratio"},message:"\
must have required property 'aspect_ratio'"};e===null?e=[_]:e.push(_),t++}for(let _ in r)if(!G.call(Gs.properties,_)){let h={
instancePath:o,keyword:"additionalProperties",params:{additionalProperty:_},message:"must NOT have additional properties"};
e===null?e=[h]:e.push(h),t++}if(r.model!==void 0){let _=r.model;if(typeof _!="string"){let h={instancePath:o+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),t++}if(_!=="kling-v3-omni-edit"){let h={
instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-v3-omni-edit"},message:"must be equal to constant"};
e===null?e=[h]:e.push(h),t++}}if(r.prompt!==void 0){let _=r.prompt;if(typeof _=="string"){if(j(_)>2500){let h={instancePath:o+
"/prompt",keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 characters"};e===null?e=[h]:e.push(
h),t++}if(j(_)<1){let h={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters"};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:o+"/prompt",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[h]:e.push(h),t++}}if(r.source_video_url!==void 0){let _=r.source_video_url;if(typeof _==
"string"){if(!q.test(_)){let h={instancePath:o+"/source_video_url",keyword:"pattern",params:{pattern:"^https?://"},message:'\
must match pattern "^https?://"'};e===null?e=[h]:e.push(h),t++}if(!D(_)){let h={instancePath:o+"/source_video_url",keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:o+
"/source_video_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),t++}}if(r.source_task_id!==
void 0&&(yr(r.source_task_id,{instancePath:o+"/source_task_id",parentData:r,parentDataProperty:"source_task_id",rootData:l})||
(e=e===null?yr.errors:e.concat(yr.errors),t=e.length)),r.reference_image_urls!==void 0&&(_r(r.reference_image_urls,{instancePath:o+
"/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:l})||(e=e===null?_r.errors:e.concat(
_r.errors),t=e.length)),r.aspect_ratio!==void 0&&(gr(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?gr.errors:e.concat(gr.errors),t=e.length)),r.duration_seconds!==void 0){let _=r.
duration_seconds;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_))){let h={instancePath:o+"/duration_seconds",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[h]:e.push(h),t++}if(!(_===3||_===4||_===5||_===6||_===7||_===8||_===
9||_===10||_===11||_===12||_===13||_===14||_===15)){let h={instancePath:o+"/duration_seconds",keyword:"enum",params:{allowedValues:Gs.
properties.duration_seconds.enum},message:"must be equal to one of the allowed values"};e===null?e=[h]:e.push(h),t++}}if(r.
output_resolution!==void 0){let _=r.output_resolution;if(typeof _!="string"){let h={instancePath:o+"/output_resolution",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),t++}if(!(_==="720p"||_==="1080p"||
_==="4k")){let h={instancePath:o+"/output_resolution",keyword:"enum",params:{allowedValues:Gs.properties.output_resolution.
enum},message:"must be equal to one of the allowed values"};e===null?e=[h]:e.push(h),t++}}if(r.enable_sound!==void 0&&typeof r.
enable_sound!="boolean"){let _={instancePath:o+"/enable_sound",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};e===null?e=[_]:e.push(_),t++}r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let _={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[_]:e.push(_),t++}return fs.errors=e,t===0}var vn=ms,
Rs={type:"object",additionalProperties:!1,required:["model","prompt","aspect_ratio"],properties:{model:{type:"string",const:"\
kling-v3-omni-reference"},prompt:{type:"string",minLength:1,maxLength:2500},source_video_url:{type:"string",format:"uri",
pattern:"^https?://"},source_task_id:{$ref:"s165"},reference_image_urls:{$ref:"s166"},aspect_ratio:{$ref:"s167"},duration_seconds:{
type:"integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]},output_resolution:{type:"string",enum:["720p","1080p","4k"]},enable_sound:{
type:"boolean",const:!1},callback_url:{$ref:"s23"}},allOf:[{if:{properties:{source_video_url:{}},required:["source_video\
_url"],additionalProperties:!0},then:{properties:{source_task_id:{not:{}}},additionalProperties:!0}},{if:{not:{properties:{
source_video_url:{}},required:["source_video_url"],additionalProperties:!0}},then:{properties:{source_task_id:{}},required:[
"source_task_id"],additionalProperties:!0}},{if:{properties:{reference_image_urls:{}},required:["reference_image_urls"],
additionalProperties:!0},then:{properties:{aspect_ratio:{enum:["16:9","9:16","1:1"]}},additionalProperties:!0}},{if:{not:{
properties:{reference_image_urls:{}},required:["reference_image_urls"],additionalProperties:!0}},then:{properties:{aspect_ratio:{
const:"auto"},duration_seconds:{const:5}},additionalProperties:!0}}]};function ms(r,{instancePath:o="",parentData:m,parentDataProperty:f,
rootData:l=r}={}){let e=null,t=0,s=t,n=!0,u=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.source_video_url===
void 0&&(_="source_video_url")){let h={};e===null?e=[h]:e.push(h),t++}}var c=u===t;if(t=s,e!==null&&(s?e.length=s:e=null),
c){let _=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.source_task_id!==void 0){let N={instancePath:o+"/source_task_i\
d",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[N]:e.push(N),t++}var c=_===t;n=c}if(!n){let _={instancePath:o,
keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[_]:e.push(_),t++}let a=t,p=!0,
y=t,v=t,g=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.source_video_url===void 0&&(_="source_video_url")){let h={};
e===null?e=[h]:e.push(h),t++}}var w=g===t;if(w){let _={};e===null?e=[_]:e.push(_),t++}else t=v,e!==null&&(v?e.length=v:e=
null);var k=y===t;if(t=a,e!==null&&(a?e.length=a:e=null),k){let _=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.source_task_id===
void 0){let N={instancePath:o,keyword:"required",params:{missingProperty:"source_task_id"},message:"must have required p\
roperty 'source_task_id'"};e===null?e=[N]:e.push(N),t++}var k=_===t;p=k}if(!p){let _={instancePath:o,keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[_]:e.push(_),t++}let ae=t,pe=!0,it=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let _;if(r.reference_image_urls===void 0&&(_="reference_image_urls")){let h={};e===null?e=[
h]:e.push(h),t++}}var Te=it===t;if(t=ae,e!==null&&(ae?e.length=ae:e=null),Te){let _=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.aspect_ratio!==void 0){let N=r.aspect_ratio;if(!(N==="16:9"||N==="9:16"||N==="1:1")){let Sr={instancePath:o+"/aspe\
ct_ratio",keyword:"enum",params:{allowedValues:Rs.allOf[2].then.properties.aspect_ratio.enum},message:"must be equal to \
one of the allowed values"};e===null?e=[Sr]:e.push(Sr),t++}}var Te=_===t;pe=Te}if(!pe){let _={instancePath:o,keyword:"if",
params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[_]:e.push(_),t++}let Qe=t,Ce=!0,ut=t,Xe=t,
pt=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let _;if(r.reference_image_urls===void 0&&(_="reference_image_urls")){
let h={};e===null?e=[h]:e.push(h),t++}}var at=pt===t;if(at){let _={};e===null?e=[_]:e.push(_),t++}else t=Xe,e!==null&&(Xe?
e.length=Xe:e=null);var Je=ut===t;if(t=Qe,e!==null&&(Qe?e.length=Qe:e=null),Je){let _=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.aspect_ratio!==void 0&&r.aspect_ratio!=="auto"){let N={instancePath:o+"/aspect_ratio",keyword:"const",params:{
allowedValue:"auto"},message:"must be equal to constant"};e===null?e=[N]:e.push(N),t++}if(r.duration_seconds!==void 0&&r.
duration_seconds!==5){let N={instancePath:o+"/duration_seconds",keyword:"const",params:{allowedValue:5},message:"must be\
 equal to constant"};e===null?e=[N]:e.push(N),t++}}var Je=_===t;Ce=Je}if(!Ce){let _={instancePath:o,keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[_]:e.push(_),t++}if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.model===void 0){let _={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must\
 have required property 'model'"};e===null?e=[_]:e.push(_),t++}if(r.prompt===void 0){let _={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[_]:e.push(_),t++}if(r.
aspect_ratio===void 0){let _={instancePath:o,keyword:"required",params:{missingProperty:"aspect_ratio"},message:"must ha\
ve required property 'aspect_ratio'"};e===null?e=[_]:e.push(_),t++}for(let _ in r)if(!G.call(Rs.properties,_)){let h={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:_},message:"must NOT have additional properties"};e===null?e=[
h]:e.push(h),t++}if(r.model!==void 0){let _=r.model;if(typeof _!="string"){let h={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),t++}if(_!=="kling-v3-omni-reference"){let h={instancePath:o+
"/model",keyword:"const",params:{allowedValue:"kling-v3-omni-reference"},message:"must be equal to constant"};e===null?e=
[h]:e.push(h),t++}}if(r.prompt!==void 0){let _=r.prompt;if(typeof _=="string"){if(j(_)>2500){let h={instancePath:o+"/pro\
mpt",keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 characters"};e===null?e=[h]:e.push(h),
t++}if(j(_)<1){let h={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:o+"/prompt",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[h]:e.push(h),t++}}if(r.source_video_url!==void 0){let _=r.source_video_url;if(typeof _=="st\
ring"){if(!q.test(_)){let h={instancePath:o+"/source_video_url",keyword:"pattern",params:{pattern:"^https?://"},message:'\
must match pattern "^https?://"'};e===null?e=[h]:e.push(h),t++}if(!D(_)){let h={instancePath:o+"/source_video_url",keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:o+
"/source_video_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),t++}}if(r.source_task_id!==
void 0&&(yr(r.source_task_id,{instancePath:o+"/source_task_id",parentData:r,parentDataProperty:"source_task_id",rootData:l})||
(e=e===null?yr.errors:e.concat(yr.errors),t=e.length)),r.reference_image_urls!==void 0&&(_r(r.reference_image_urls,{instancePath:o+
"/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:l})||(e=e===null?_r.errors:e.concat(
_r.errors),t=e.length)),r.aspect_ratio!==void 0&&(gr(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?gr.errors:e.concat(gr.errors),t=e.length)),r.duration_seconds!==void 0){let _=r.
duration_seconds;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_))){let h={instancePath:o+"/duration_seconds",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[h]:e.push(h),t++}if(!(_===3||_===4||_===5||_===6||_===7||_===8||_===
9||_===10||_===11||_===12||_===13||_===14||_===15)){let h={instancePath:o+"/duration_seconds",keyword:"enum",params:{allowedValues:Rs.
properties.duration_seconds.enum},message:"must be equal to one of the allowed values"};e===null?e=[h]:e.push(h),t++}}if(r.
output_resolution!==void 0){let _=r.output_resolution;if(typeof _!="string"){let h={instancePath:o+"/output_resolution",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),t++}if(!(_==="720p"||_==="1080p"||
_==="4k")){let h={instancePath:o+"/output_resolution",keyword:"enum",params:{allowedValues:Rs.properties.output_resolution.
enum},message:"must be equal to one of the allowed values"};e===null?e=[h]:e.push(h),t++}}if(r.enable_sound!==void 0){let _=r.
enable_sound;if(typeof _!="boolean"){let h={instancePath:o+"/enable_sound",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[h]:e.push(h),t++}if(_!==!1){let h={instancePath:o+"/enable_sound",keyword:"const",params:{
allowedValue:!1},message:"must be equal to constant"};e===null?e=[h]:e.push(h),t++}}r.callback_url!==void 0&&(d(r.callback_url,
{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(
d.errors),t=e.length))}else{let _={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[_]:e.push(_),t++}return ms.errors=e,t===0}var bn=kn;function kn(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
fs(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?fs.errors:e.concat(fs.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;ms(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?ms.errors:
e.concat(ms.errors),t=e.length);var p=a===t;if(p&&n?(n=!1,u=[u,1]):p&&(n=!0,u=1),n)t=s,e!==null&&(s?e.length=s:e=null);else{
let y={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[y]:e.push(y),t++}return kn.errors=e,t===0}var Dn=qn;function qn(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_task_id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
source_task_id"},message:"must have required property 'source_task_id'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s===
"source_task_id"||s==="prompt"||s==="mode"||s==="callback_url")){let n={instancePath:o,keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.source_task_id!==
void 0){let s=r.source_task_id;if(typeof s=="string"){if(j(s)<1){let n={instancePath:o+"/source_task_id",keyword:"minLen\
gth",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+
"/source_task_id",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==
void 0){let s=r.prompt;if(typeof s=="string"){if(j(s)<1){let n={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/prompt",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}r.mode!==void 0&&(de(r.mode,{instancePath:o+
"/mode",parentData:r,parentDataProperty:"mode",rootData:l})||(e=e===null?de.errors:e.concat(de.errors),t=e.length)),r.callback_url!==
void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=
e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return qn.errors=e,t===0}var gi={type:"string",enum:["720p","1080p"]};function st(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="720p"||r==="1080p")){let s={instancePath:o,keyword:"enum",params:{allowedValues:gi.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return st.errors=e,t===0}var hi={type:"string",enum:["video","image"]};function hr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="video"||r==="image")){let s={instancePath:o,keyword:"enum",params:{allowedValues:hi.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return hr.errors=e,t===0}var Pn=cs,
wi={type:"object",additionalProperties:!1,required:["model","source_image_url","reference_video_url","output_resolution"],
properties:{model:{type:"string",const:"kling-3.0"},source_image_url:{type:"string",format:"uri",pattern:"^https?://"},reference_video_url:{
type:"string",format:"uri",pattern:"^https?://"},prompt:{type:"string",minLength:1},output_resolution:{$ref:"s174"},character_orientation:{
$ref:"s175"},background_source:{type:"string",enum:["video","image"]},callback_url:{$ref:"s23"}}};function cs(r,{instancePath:o="",
parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[s]:e.push(s),t++}if(r.source_image_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
source_image_url"},message:"must have required property 'source_image_url'"};e===null?e=[s]:e.push(s),t++}if(r.reference_video_url===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"reference_video_url"},message:"must have requi\
red property 'reference_video_url'"};e===null?e=[s]:e.push(s),t++}if(r.output_resolution===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"output_resolution"},message:"must have required property 'output_resolution'"};
e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="source_image_url"||s==="reference_video_url"||s==="pr\
ompt"||s==="output_resolution"||s==="character_orientation"||s==="background_source"||s==="callback_url")){let n={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="kling-3.0"){let n={instancePath:o+
"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),
t++}}if(r.source_image_url!==void 0){let s=r.source_image_url;if(typeof s=="string"){if(!q.test(s)){let n={instancePath:o+
"/source_image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?
e=[n]:e.push(n),t++}if(!D(s)){let n={instancePath:o+"/source_image_url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/source_image_url",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.reference_video_url!==void 0){let s=r.reference_video_url;
if(typeof s=="string"){if(!q.test(s)){let n={instancePath:o+"/reference_video_url",keyword:"pattern",params:{pattern:"^h\
ttps?://"},message:'must match pattern "^https?://"'};e===null?e=[n]:e.push(n),t++}if(!D(s)){let n={instancePath:o+"/ref\
erence_video_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:o+"/reference_video_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[n]:e.push(n),t++}}if(r.prompt!==void 0){let s=r.prompt;if(typeof s=="string"){if(j(s)<1){let n={instancePath:o+"/prompt",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:o+"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
t++}}if(r.output_resolution!==void 0&&(st(r.output_resolution,{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?st.errors:e.concat(st.errors),t=e.length)),r.character_orientation!==void 0&&
(hr(r.character_orientation,{instancePath:o+"/character_orientation",parentData:r,parentDataProperty:"character_orientat\
ion",rootData:l})||(e=e===null?hr.errors:e.concat(hr.errors),t=e.length)),r.background_source!==void 0){let s=r.background_source;
if(typeof s!="string"){let n={instancePath:o+"/background_source",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[n]:e.push(n),t++}if(!(s==="video"||s==="image")){let n={instancePath:o+"/background_source",keyword:"\
enum",params:{allowedValues:wi.properties.background_source.enum},message:"must be equal to one of the allowed values"};
e===null?e=[n]:e.push(n),t++}}r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return cs.errors=e,t===0}var $n=ds,vi={
type:"object",additionalProperties:!1,required:["model","source_image_url","reference_video_url","output_resolution","ch\
aracter_orientation"],properties:{model:{type:"string",const:"kling-v2.6"},source_image_url:{type:"string",format:"uri",
pattern:"^https?://"},reference_video_url:{type:"string",format:"uri",pattern:"^https?://"},prompt:{type:"string",minLength:1,
maxLength:2500},output_resolution:{type:"string",enum:["720p","1080p"]},character_orientation:{$ref:"s175"},callback_url:{
$ref:"s23"}}};function ds(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.source_image_url===void 0){let s={
instancePath:o,keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'sour\
ce_image_url'"};e===null?e=[s]:e.push(s),t++}if(r.reference_video_url===void 0){let s={instancePath:o,keyword:"required",
params:{missingProperty:"reference_video_url"},message:"must have required property 'reference_video_url'"};e===null?e=[
s]:e.push(s),t++}if(r.output_resolution===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"outp\
ut_resolution"},message:"must have required property 'output_resolution'"};e===null?e=[s]:e.push(s),t++}if(r.character_orientation===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"character_orientation"},message:"must have req\
uired property 'character_orientation'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="source_image\
_url"||s==="reference_video_url"||s==="prompt"||s==="output_resolution"||s==="character_orientation"||s==="callback_url")){
let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional pro\
perties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="kling-v2.6"){
let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-v2.6"},message:"must be equal to constant"};e===
null?e=[n]:e.push(n),t++}}if(r.source_image_url!==void 0){let s=r.source_image_url;if(typeof s=="string"){if(!q.test(s)){
let n={instancePath:o+"/source_image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^\
https?://"'};e===null?e=[n]:e.push(n),t++}if(!D(s)){let n={instancePath:o+"/source_image_url",keyword:"format",params:{format:"\
uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/source_image_url",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.reference_video_url!==void 0){
let s=r.reference_video_url;if(typeof s=="string"){if(!q.test(s)){let n={instancePath:o+"/reference_video_url",keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[n]:e.push(n),t++}if(!D(s)){
let n={instancePath:o+"/reference_video_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===
null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/reference_video_url",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==void 0){let s=r.prompt;if(typeof s=="string"){if(j(s)>2500){
let n={instancePath:o+"/prompt",keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 characters"};
e===null?e=[n]:e.push(n),t++}if(j(s)<1){let n={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"mu\
st NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/prompt",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.output_resolution!==void 0){let s=r.
output_resolution;if(typeof s!="string"){let n={instancePath:o+"/output_resolution",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(s==="720p"||s==="1080p")){let n={instancePath:o+"/output_res\
olution",keyword:"enum",params:{allowedValues:vi.properties.output_resolution.enum},message:"must be equal to one of the\
 allowed values"};e===null?e=[n]:e.push(n),t++}}r.character_orientation!==void 0&&(hr(r.character_orientation,{instancePath:o+
"/character_orientation",parentData:r,parentDataProperty:"character_orientation",rootData:l})||(e=e===null?hr.errors:e.concat(
hr.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ds.errors=e,t===0}var xn=jn;function jn(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
cs(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?cs.errors:e.concat(cs.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;ds(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?ds.errors:
e.concat(ds.errors),t=e.length);var p=a===t;if(p&&n?(n=!1,u=[u,1]):p&&(n=!0,u=1),n)t=s,e!==null&&(s?e.length=s:e=null);else{
let y={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[y]:e.push(y),t++}return jn.errors=e,t===0}function Ae(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!q.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!D(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return Ae.errors=e,t===0}var An=ys;function ys(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.source_image_url===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[s]:e.push(s),t++}if(r.source_audio_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="source_image_url"||s==="source_audio_url"||
s==="prompt"||s==="callback_url")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="stri\
ng"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}if(s!=="kling-ai-avatar-pro"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-ai-avata\
r-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.source_image_url!==void 0){let s=r.source_image_url;
if(typeof s=="string"){if(!q.test(s)){let n={instancePath:o+"/source_image_url",keyword:"pattern",params:{pattern:"^http\
s?://"},message:'must match pattern "^https?://"'};e===null?e=[n]:e.push(n),t++}if(!D(s)){let n={instancePath:o+"/source\
_image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:o+"/source_image_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}}if(r.source_audio_url!==void 0&&(Ae(r.source_audio_url,{instancePath:o+"/source_audio_url",parentData:r,parentDataProperty:"\
source_audio_url",rootData:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length)),r.prompt!==void 0){let s=r.prompt;
if(typeof s=="string"){if(j(s)<1){let n={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/prompt",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.
length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return ys.errors=e,t===0}var En=_s;function _s(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.source_image_url===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[s]:e.push(s),t++}if(r.source_audio_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="source_image_url"||s==="source_audio_url"||
s==="prompt"||s==="callback_url")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="stri\
ng"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}if(s!=="kling-ai-avatar-standard"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-ai-\
avatar-standard"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.source_image_url!==void 0){let s=r.
source_image_url;if(typeof s=="string"){if(!q.test(s)){let n={instancePath:o+"/source_image_url",keyword:"pattern",params:{
pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[n]:e.push(n),t++}if(!D(s)){let n={instancePath:o+
"/source_image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:o+"/source_image_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}}if(r.source_audio_url!==void 0&&(Ae(r.source_audio_url,{instancePath:o+"/source_audio_url",parentData:r,parentDataProperty:"\
source_audio_url",rootData:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length)),r.prompt!==void 0){let s=r.prompt;
if(typeof s=="string"){if(j(s)<1){let n={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/prompt",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.
length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return _s.errors=e,t===0}var On=gs;function gs(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.source_image_url===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[s]:e.push(s),t++}if(r.source_audio_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="source_image_url"||s==="source_audio_url"||
s==="prompt"||s==="callback_url")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="stri\
ng"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}if(s!=="kling-ai-avatar-v1-pro"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-ai-av\
atar-v1-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.source_image_url!==void 0){let s=r.
source_image_url;if(typeof s=="string"){if(!q.test(s)){let n={instancePath:o+"/source_image_url",keyword:"pattern",params:{
pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[n]:e.push(n),t++}if(!D(s)){let n={instancePath:o+
"/source_image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:o+"/source_image_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}}if(r.source_audio_url!==void 0&&(Ae(r.source_audio_url,{instancePath:o+"/source_audio_url",parentData:r,parentDataProperty:"\
source_audio_url",rootData:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length)),r.prompt!==void 0){let s=r.prompt;
if(typeof s=="string"){if(j(s)<1){let n={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/prompt",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.
length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return gs.errors=e,t===0}var Tn=hs;function hs(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.source_image_url===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[s]:e.push(s),t++}if(r.source_audio_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="source_image_url"||s==="source_audio_url"||
s==="prompt"||s==="callback_url")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="stri\
ng"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}if(s!=="kling-v1-avatar-standard"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-v1-\
avatar-standard"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.source_image_url!==void 0){let s=r.
source_image_url;if(typeof s=="string"){if(!q.test(s)){let n={instancePath:o+"/source_image_url",keyword:"pattern",params:{
pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[n]:e.push(n),t++}if(!D(s)){let n={instancePath:o+
"/source_image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:o+"/source_image_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}}if(r.source_audio_url!==void 0&&(Ae(r.source_audio_url,{instancePath:o+"/source_audio_url",parentData:r,parentDataProperty:"\
source_audio_url",rootData:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length)),r.prompt!==void 0){let s=r.prompt;
if(typeof s=="string"){if(j(s)<1){let n={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/prompt",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.
length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return hs.errors=e,t===0}var Nn=Vn;function Vn(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
ys(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?ys.errors:e.concat(ys.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;_s(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?_s.errors:
e.concat(_s.errors),t=e.length);var p=a===t;if(p&&n)n=!1,u=[u,1];else{p&&(n=!0,u=1);let y=t;gs(r,{instancePath:o,parentData:m,
parentDataProperty:f,rootData:l})||(e=e===null?gs.errors:e.concat(gs.errors),t=e.length);var p=y===t;if(p&&n)n=!1,u=[u,2];else{
p&&(n=!0,u=2);let g=t;hs(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?hs.errors:e.concat(
hs.errors),t=e.length);var p=g===t;p&&n?(n=!1,u=[u,3]):p&&(n=!0,u=3)}}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let y={
instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?e=[y]:
e.push(y),t++}return Vn.errors=e,t===0}function wr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(j(r)>5e3){let s={instancePath:o,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[s]:e.push(s),t++}if(j(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return wr.errors=e,t===0}function vr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="string"){
let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return vr.
errors=e,t===0}function br(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="number"){
let s={instancePath:o,keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[s]:e.push(s),t++}return br.
errors=e,t===0}function kr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="number"){
if(r>1||isNaN(r)){let s={instancePath:o,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[s]:e.push(s),t++}if(r<0||isNaN(r)){let s={instancePath:o,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[s]:e.push(s),t++}return kr.errors=e,t===0}function Dr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="number"){
let s={instancePath:o,keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[s]:e.push(s),t++}return Dr.
errors=e,t===0}function qr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="number"){
if(r>1.2||isNaN(r)){let s={instancePath:o,keyword:"maximum",params:{comparison:"<=",limit:1.2},message:"must be <= 1.2"};
e===null?e=[s]:e.push(s),t++}if(r<.7||isNaN(r)){let s={instancePath:o,keyword:"minimum",params:{comparison:">=",limit:.7},
message:"must be >= 0.7"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"number"},
message:"must be number"};e===null?e=[s]:e.push(s),t++}return qr.errors=e,t===0}function Pr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="boolea\
n"){let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}
return Pr.errors=e,t===0}function Ee(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="string"){
let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return Ee.
errors=e,t===0}var zn=ws,bi={type:"object",additionalProperties:!1,required:["model","text","voice"],properties:{model:{
type:"string",const:"text-to-speech-multilingual-v2"},text:{$ref:"s191"},voice:{$ref:"s192"},stability:{$ref:"s193"},similarity_boost:{
$ref:"s194"},style:{$ref:"s195"},speed:{$ref:"s196"},timestamps:{$ref:"s197"},previous_text:{type:"string",maxLength:5e3},
next_text:{type:"string",maxLength:5e3},language_code:{$ref:"s198"},callback_url:{$ref:"s23"}}};function ws(r,{instancePath:o="",
parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[s]:e.push(s),t++}if(r.text===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
text"},message:"must have required property 'text'"};e===null?e=[s]:e.push(s),t++}if(r.voice===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"voice"},message:"must have required property 'voice'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!G.call(bi.properties,s)){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(s!=="text-to-speech-multilingual-v2"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
text-to-speech-multilingual-v2"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.text!==void 0&&
(wr(r.text,{instancePath:o+"/text",parentData:r,parentDataProperty:"text",rootData:l})||(e=e===null?wr.errors:e.concat(wr.
errors),t=e.length)),r.voice!==void 0&&(vr(r.voice,{instancePath:o+"/voice",parentData:r,parentDataProperty:"voice",rootData:l})||
(e=e===null?vr.errors:e.concat(vr.errors),t=e.length)),r.stability!==void 0&&(br(r.stability,{instancePath:o+"/stability",
parentData:r,parentDataProperty:"stability",rootData:l})||(e=e===null?br.errors:e.concat(br.errors),t=e.length)),r.similarity_boost!==
void 0&&(kr(r.similarity_boost,{instancePath:o+"/similarity_boost",parentData:r,parentDataProperty:"similarity_boost",rootData:l})||
(e=e===null?kr.errors:e.concat(kr.errors),t=e.length)),r.style!==void 0&&(Dr(r.style,{instancePath:o+"/style",parentData:r,
parentDataProperty:"style",rootData:l})||(e=e===null?Dr.errors:e.concat(Dr.errors),t=e.length)),r.speed!==void 0&&(qr(r.
speed,{instancePath:o+"/speed",parentData:r,parentDataProperty:"speed",rootData:l})||(e=e===null?qr.errors:e.concat(qr.errors),
t=e.length)),r.timestamps!==void 0&&(Pr(r.timestamps,{instancePath:o+"/timestamps",parentData:r,parentDataProperty:"time\
stamps",rootData:l})||(e=e===null?Pr.errors:e.concat(Pr.errors),t=e.length)),r.previous_text!==void 0){let s=r.previous_text;
if(typeof s=="string"){if(j(s)>5e3){let n={instancePath:o+"/previous_text",keyword:"maxLength",params:{limit:5e3},message:"\
must NOT have more than 5000 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/previous_text",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.next_text!==void 0){let s=r.next_text;
if(typeof s=="string"){if(j(s)>5e3){let n={instancePath:o+"/next_text",keyword:"maxLength",params:{limit:5e3},message:"m\
ust NOT have more than 5000 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/next_text",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}r.language_code!==void 0&&(Ee(r.language_code,
{instancePath:o+"/language_code",parentData:r,parentDataProperty:"language_code",rootData:l})||(e=e===null?Ee.errors:e.concat(
Ee.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ws.errors=e,t===0}var Ln=vs,ki={
type:"object",additionalProperties:!1,required:["model","text"],properties:{model:{type:"string",const:"text-to-speech-t\
urbo-v2.5"},text:{$ref:"s191"},voice:{type:"string"},stability:{$ref:"s193"},similarity_boost:{$ref:"s194"},style:{$ref:"\
s195"},speed:{$ref:"s196"},timestamps:{$ref:"s197"},previous_text:{type:"string",maxLength:5e3},next_text:{type:"string",
maxLength:5e3},language_code:{$ref:"s198"},callback_url:{$ref:"s23"}}};function vs(r,{instancePath:o="",parentData:m,parentDataProperty:f,
rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(
s),t++}if(r.text===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"text"},message:"must have r\
equired property 'text'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!G.call(ki.properties,s)){let n={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="text-to-speech-turbo-v2.5"){let n={
instancePath:o+"/model",keyword:"const",params:{allowedValue:"text-to-speech-turbo-v2.5"},message:"must be equal to cons\
tant"};e===null?e=[n]:e.push(n),t++}}if(r.text!==void 0&&(wr(r.text,{instancePath:o+"/text",parentData:r,parentDataProperty:"\
text",rootData:l})||(e=e===null?wr.errors:e.concat(wr.errors),t=e.length)),r.voice!==void 0&&typeof r.voice!="string"){let s={
instancePath:o+"/voice",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.
stability!==void 0&&(br(r.stability,{instancePath:o+"/stability",parentData:r,parentDataProperty:"stability",rootData:l})||
(e=e===null?br.errors:e.concat(br.errors),t=e.length)),r.similarity_boost!==void 0&&(kr(r.similarity_boost,{instancePath:o+
"/similarity_boost",parentData:r,parentDataProperty:"similarity_boost",rootData:l})||(e=e===null?kr.errors:e.concat(kr.errors),
t=e.length)),r.style!==void 0&&(Dr(r.style,{instancePath:o+"/style",parentData:r,parentDataProperty:"style",rootData:l})||
(e=e===null?Dr.errors:e.concat(Dr.errors),t=e.length)),r.speed!==void 0&&(qr(r.speed,{instancePath:o+"/speed",parentData:r,
parentDataProperty:"speed",rootData:l})||(e=e===null?qr.errors:e.concat(qr.errors),t=e.length)),r.timestamps!==void 0&&(Pr(
r.timestamps,{instancePath:o+"/timestamps",parentData:r,parentDataProperty:"timestamps",rootData:l})||(e=e===null?Pr.errors:
e.concat(Pr.errors),t=e.length)),r.previous_text!==void 0){let s=r.previous_text;if(typeof s=="string"){if(j(s)>5e3){let n={
instancePath:o+"/previous_text",keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characters"};
e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/previous_text",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}}if(r.next_text!==void 0){let s=r.next_text;if(typeof s=="string"){if(j(s)>
5e3){let n={instancePath:o+"/next_text",keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 cha\
racters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/next_text",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}}r.language_code!==void 0&&(Ee(r.language_code,{instancePath:o+"/language_\
code",parentData:r,parentDataProperty:"language_code",rootData:l})||(e=e===null?Ee.errors:e.concat(Ee.errors),t=e.length)),
r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return vs.errors=e,t===0}var Sn=In;function In(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
ws(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?ws.errors:e.concat(ws.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;vs(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?vs.errors:
e.concat(vs.errors),t=e.length);var p=a===t;if(p&&n?(n=!1,u=[u,1]):p&&(n=!0,u=1),n)t=s,e!==null&&(s?e.length=s:e=null);else{
let y={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[y]:e.push(y),t++}return In.errors=e,t===0}var Is=Kn;function Kn(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
C(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?C.errors:e.concat(C.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;Ue(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Ue.errors:
e.concat(Ue.errors),t=e.length);var p=a===t;if(p&&n)n=!1,u=[u,1];else{p&&(n=!0,u=1);let y=t;R(r,{instancePath:o,parentData:m,
parentDataProperty:f,rootData:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length);var p=y===t;p&&n?(n=!1,u=[u,2]):p&&
(n=!0,u=2)}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let y={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[y]:e.push(y),t++}return Kn.errors=e,t===0}function tt(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.text===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"text"},message:"\
must have required property 'text'"};e===null?e=[s]:e.push(s),t++}if(r.voice===void 0){let s={instancePath:o,keyword:"re\
quired",params:{missingProperty:"voice"},message:"must have required property 'voice'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="text"||s==="voice")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.text!==void 0&&typeof r.text!="string"){let s={instancePath:o+
"/text",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}r.voice!==void 0&&(vr(
r.voice,{instancePath:o+"/voice",parentData:r,parentDataProperty:"voice",rootData:l})||(e=e===null?vr.errors:e.concat(vr.
errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return tt.errors=e,t===0}var Gn=Rn,Di={type:"object",additionalProperties:!1,required:["dialogue"],properties:{
dialogue:{type:"array",items:{$ref:"s207"}},stability:{type:"number",enum:[0,.5,1]},language_code:{$ref:"s198"},callback_url:{
$ref:"s23"}}};function Rn(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.dialogue===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
dialogue"},message:"must have required property 'dialogue'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="dialo\
gue"||s==="stability"||s==="language_code"||s==="callback_url")){let n={instancePath:o,keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.dialogue!==void 0){
let s=r.dialogue;if(Array.isArray(s)){let n=s.length;for(let u=0;u<n;u++)tt(s[u],{instancePath:o+"/dialogue/"+u,parentData:s,
parentDataProperty:u,rootData:l})||(e=e===null?tt.errors:e.concat(tt.errors),t=e.length)}else{let n={instancePath:o+"/di\
alogue",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}if(r.stability!==void 0){
let s=r.stability;if(typeof s!="number"){let n={instancePath:o+"/stability",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[n]:e.push(n),t++}if(!(s===0||s===.5||s===1)){let n={instancePath:o+"/stability",keyword:"en\
um",params:{allowedValues:Di.properties.stability.enum},message:"must be equal to one of the allowed values"};e===null?e=
[n]:e.push(n),t++}}r.language_code!==void 0&&(Ee(r.language_code,{instancePath:o+"/language_code",parentData:r,parentDataProperty:"\
language_code",rootData:l})||(e=e===null?Ee.errors:e.concat(Ee.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,
{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(
d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return Rn.errors=e,t===0}var qi={type:"string",enum:["mp3_22050_32","mp3_44100_32","mp3_44100_64","mp3_44100_96","mp3_44100_128","mp3_44100_192",
"pcm_8000","pcm_16000","pcm_22050","pcm_24000","pcm_44100","pcm_48000","ulaw_8000","alaw_8000","opus_48000_32","opus_480\
00_64","opus_48000_96","opus_48000_128","opus_48000_192"]};function ot(r,{instancePath:o="",parentData:m,parentDataProperty:f,
rootData:l=r}={}){let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="mp3_22050_32"||r==="mp3_44100_32"||r==="mp3_44100_64"||r==="mp3_\
44100_96"||r==="mp3_44100_128"||r==="mp3_44100_192"||r==="pcm_8000"||r==="pcm_16000"||r==="pcm_22050"||r==="pcm_24000"||
r==="pcm_44100"||r==="pcm_48000"||r==="ulaw_8000"||r==="alaw_8000"||r==="opus_48000_32"||r==="opus_48000_64"||r==="opus_\
48000_96"||r==="opus_48000_128"||r==="opus_48000_192")){let s={instancePath:o,keyword:"enum",params:{allowedValues:qi.enum},
message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return ot.errors=e,t===0}var Mn=Wn;function Wn(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.text===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"text"},message:"\
must have required property 'text'"};e===null?e=[s]:e.push(s),t++}if(r.duration_seconds===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"duration_seconds"},message:"must have required property 'duration_seconds'"};
e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="text"||s==="duration_seconds"||s==="loop"||s==="prompt_influence"||
s==="output_format"||s==="callback_url")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.text!==void 0){let s=r.text;if(typeof s==
"string"){if(j(s)<1){let n={instancePath:o+"/text",keyword:"minLength",params:{limit:1},message:"must NOT have fewer tha\
n 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/text",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.duration_seconds!==void 0){let s=r.duration_seconds;if(typeof s==
"number"){if(s>22||isNaN(s)){let n={instancePath:o+"/duration_seconds",keyword:"maximum",params:{comparison:"<=",limit:22},
message:"must be <= 22"};e===null?e=[n]:e.push(n),t++}if(s<.5||isNaN(s)){let n={instancePath:o+"/duration_seconds",keyword:"\
minimum",params:{comparison:">=",limit:.5},message:"must be >= 0.5"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+
"/duration_seconds",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),t++}}if(r.loop!==
void 0&&typeof r.loop!="boolean"){let s={instancePath:o+"/loop",keyword:"type",params:{type:"boolean"},message:"must be \
boolean"};e===null?e=[s]:e.push(s),t++}if(r.prompt_influence!==void 0){let s=r.prompt_influence;if(typeof s=="number"){if(s>
1||isNaN(s)){let n={instancePath:o+"/prompt_influence",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must \
be <= 1"};e===null?e=[n]:e.push(n),t++}if(s<0||isNaN(s)){let n={instancePath:o+"/prompt_influence",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/prompt_influ\
ence",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),t++}}r.output_format!==void 0&&
(ot(r.output_format,{instancePath:o+"/output_format",parentData:r,parentDataProperty:"output_format",rootData:l})||(e=e===
null?ot.errors:e.concat(ot.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_ur\
l",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{
let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Wn.
errors=e,t===0}function $r(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!q.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!D(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return $r.errors=e,t===0}var Fn=Cn;function Cn(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_audio_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="source_audio_url"||s==="callback_url")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}r.source_audio_url!==void 0&&($r(r.source_audio_url,
{instancePath:o+"/source_audio_url",parentData:r,parentDataProperty:"source_audio_url",rootData:l})||(e=e===null?$r.errors:
e.concat($r.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Cn.errors=e,t===0}var Hn=Zn;function Zn(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_audio_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="source_audio_url"||s==="language_code"||s==="tag_audio_events"||s==="diarize"||s==="callback_url")){let n={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),t++}if(r.source_audio_url!==void 0&&($r(r.source_audio_url,{instancePath:o+"/source_audio_url",parentData:r,
parentDataProperty:"source_audio_url",rootData:l})||(e=e===null?$r.errors:e.concat($r.errors),t=e.length)),r.language_code!==
void 0&&(Ee(r.language_code,{instancePath:o+"/language_code",parentData:r,parentDataProperty:"language_code",rootData:l})||
(e=e===null?Ee.errors:e.concat(Ee.errors),t=e.length)),r.tag_audio_events!==void 0&&typeof r.tag_audio_events!="boolean"){
let s={instancePath:o+"/tag_audio_events",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[
s]:e.push(s),t++}if(r.diarize!==void 0&&typeof r.diarize!="boolean"){let s={instancePath:o+"/diarize",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.
length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return Zn.errors=e,t===0}var Un=Yn;function Yn(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
C(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?C.errors:e.concat(C.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;Be(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Be.errors:
e.concat(Be.errors),t=e.length);var p=a===t;if(p&&n)n=!1,u=[u,1];else{p&&(n=!0,u=1);let y=t;R(r,{instancePath:o,parentData:m,
parentDataProperty:f,rootData:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length);var p=y===t;p&&n?(n=!1,u=[u,2]):p&&
(n=!0,u=2)}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let y={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[y]:e.push(y),t++}return Yn.errors=e,t===0}function $(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(j(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),t++}return $.errors=e,t===0}function M(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r))){let s={instancePath:o,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[s]:e.push(s),t++}return M.errors=e,t===0}var Pi={type:"string",enum:["480p","580p","720p"]};function Oe(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="480p"||r==="580p"||r==="720p")){let s={instancePath:o,keyword:"enum",params:{
allowedValues:Pi.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return Oe.errors=
e,t===0}function T(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="string"){
let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return T.
errors=e,t===0}function z(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="string"){
let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return z.
errors=e,t===0}function L(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="string"){
let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return L.
errors=e,t===0}function ye(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(Array.isArray(r)){
let s=r.length;for(let n=0;n<s;n++){let u=r[n];if(typeof u=="string"){if(!q.test(u)){let c={instancePath:o+"/"+n,keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[c]:e.push(c),t++}if(!D(u)){
let c={instancePath:o+"/"+n,keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[c]:e.push(
c),t++}}else{let c={instancePath:o+"/"+n,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:
e.push(c),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:
e.push(s),t++}return ye.errors=e,t===0}function _e(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(Array.isArray(r)){
let s=r.length;for(let n=0;n<s;n++){let u=r[n];if(typeof u=="string"){if(!q.test(u)){let c={instancePath:o+"/"+n,keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[c]:e.push(c),t++}if(!D(u)){
let c={instancePath:o+"/"+n,keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[c]:e.push(
c),t++}}else{let c={instancePath:o+"/"+n,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:
e.push(c),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:
e.push(s),t++}return _e.errors=e,t===0}function ge(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!q.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!D(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return ge.errors=e,t===0}function he(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!q.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!D(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return he.errors=e,t===0}function A(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="boolean"){
let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}return A.
errors=e,t===0}function E(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r))){let s={instancePath:o,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[s]:e.push(s),t++}return E.errors=e,t===0}function S(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="string"){
let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return S.
errors=e,t===0}function P(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="boolean"){
let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}return P.
errors=e,t===0}function I(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="boolean"){
let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}return I.
errors=e,t===0}function K(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!q.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!D(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return K.errors=e,t===0}var Bn=bs,$i={type:"object",additionalProperties:!1,
required:["model","prompt"],properties:{model:{type:"string",const:"wan-2.2-a14b-text-to-video-turbo"},prompt:{$ref:"s21\
9"},duration_seconds:{$ref:"s220"},output_resolution:{$ref:"s221"},aspect_ratio:{$ref:"s222"},ratio:{$ref:"s223"},negative_prompt:{
$ref:"s224"},reference_image_urls:{$ref:"s225"},reference_video_urls:{$ref:"s226"},first_frame_image_url:{$ref:"s227"},reference_audio_url:{
$ref:"s228"},enable_prompt_expansion:{$ref:"s229"},seed:{$ref:"s230"},acceleration:{$ref:"s231"},enable_safety_checker:{
$ref:"s232"},watermark:{$ref:"s233"},background_audio_url:{$ref:"s234"},callback_url:{$ref:"s23"}}};function bs(r,{instancePath:o="",
parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!G.call($i.properties,
s)){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional\
 properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="wan-2.2-a1\
4b-text-to-video-turbo"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"wan-2.2-a14b-text-to-video\
-turbo"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.prompt!==void 0&&($(r.prompt,{instancePath:o+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.
duration_seconds!==void 0&&(M(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"du\
ration_seconds",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.output_resolution!==void 0&&(Oe(r.output_resolution,
{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?Oe.errors:
e.concat(Oe.errors),t=e.length)),r.aspect_ratio!==void 0&&(T(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.ratio!==void 0&&(z(
r.ratio,{instancePath:o+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),
t=e.length)),r.negative_prompt!==void 0&&(L(r.negative_prompt,{instancePath:o+"/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.reference_image_urls!==void 0&&(ye(
r.reference_image_urls,{instancePath:o+"/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:l})||
(e=e===null?ye.errors:e.concat(ye.errors),t=e.length)),r.reference_video_urls!==void 0&&(_e(r.reference_video_urls,{instancePath:o+
"/reference_video_urls",parentData:r,parentDataProperty:"reference_video_urls",rootData:l})||(e=e===null?_e.errors:e.concat(
_e.errors),t=e.length)),r.first_frame_image_url!==void 0&&(ge(r.first_frame_image_url,{instancePath:o+"/first_frame_imag\
e_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?ge.errors:e.concat(ge.errors),t=
e.length)),r.reference_audio_url!==void 0&&(he(r.reference_audio_url,{instancePath:o+"/reference_audio_url",parentData:r,
parentDataProperty:"reference_audio_url",rootData:l})||(e=e===null?he.errors:e.concat(he.errors),t=e.length)),r.enable_prompt_expansion!==
void 0&&(A(r.enable_prompt_expansion,{instancePath:o+"/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_\
prompt_expansion",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.seed!==void 0&&(E(r.seed,{instancePath:o+
"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.acceleration!==
void 0&&(S(r.acceleration,{instancePath:o+"/acceleration",parentData:r,parentDataProperty:"acceleration",rootData:l})||(e=
e===null?S.errors:e.concat(S.errors),t=e.length)),r.enable_safety_checker!==void 0&&(P(r.enable_safety_checker,{instancePath:o+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?P.errors:e.concat(
P.errors),t=e.length)),r.watermark!==void 0&&(I(r.watermark,{instancePath:o+"/watermark",parentData:r,parentDataProperty:"\
watermark",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.background_audio_url!==void 0&&(K(r.background_audio_url,
{instancePath:o+"/background_audio_url",parentData:r,parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?
K.errors:e.concat(K.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return bs.errors=e,t===0}var xi={type:"integer",enum:[5,10]};function xr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:o,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(!(r===5||r===10)){let s={instancePath:o,keyword:"enum",params:{
allowedValues:xi.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return xr.errors=
e,t===0}var ji={type:"string",enum:["720p","1080p"]};function W(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="720p"||r==="1080p")){let s={instancePath:o,keyword:"enum",params:{allowedValues:ji.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return W.errors=e,t===0}var Qn=ks,
Ai={type:"object",additionalProperties:!1,required:["model","prompt","output_resolution"],properties:{model:{type:"strin\
g",const:"wan-2.5-text-to-video"},prompt:{$ref:"s219"},duration_seconds:{$ref:"s236"},output_resolution:{$ref:"s237"},aspect_ratio:{
$ref:"s222"},ratio:{$ref:"s223"},negative_prompt:{$ref:"s224"},reference_image_urls:{$ref:"s225"},reference_video_urls:{
$ref:"s226"},first_frame_image_url:{$ref:"s227"},reference_audio_url:{$ref:"s228"},enable_prompt_expansion:{$ref:"s229"},
seed:{$ref:"s230"},acceleration:{$ref:"s231"},enable_safety_checker:{$ref:"s232"},watermark:{$ref:"s233"},background_audio_url:{
$ref:"s234"},callback_url:{$ref:"s23"}}};function ks(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.output_resolution===void 0){let s={instancePath:o,keyword:"required",params:{
missingProperty:"output_resolution"},message:"must have required property 'output_resolution'"};e===null?e=[s]:e.push(s),
t++}for(let s in r)if(!G.call(Ai.properties,s)){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(s!=="wan-2.5-text-to-video"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"wan-2\
.5-text-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.prompt!==void 0&&($(r.prompt,{instancePath:o+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.
duration_seconds!==void 0&&(xr(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"d\
uration_seconds",rootData:l})||(e=e===null?xr.errors:e.concat(xr.errors),t=e.length)),r.output_resolution!==void 0&&(W(r.
output_resolution,{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||
(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.aspect_ratio!==void 0&&(T(r.aspect_ratio,{instancePath:o+"/aspect\
_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),
r.ratio!==void 0&&(z(r.ratio,{instancePath:o+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||(e=e===null?
z.errors:e.concat(z.errors),t=e.length)),r.negative_prompt!==void 0&&(L(r.negative_prompt,{instancePath:o+"/negative_pro\
mpt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),
r.reference_image_urls!==void 0&&(ye(r.reference_image_urls,{instancePath:o+"/reference_image_urls",parentData:r,parentDataProperty:"\
reference_image_urls",rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length)),r.reference_video_urls!==void 0&&
(_e(r.reference_video_urls,{instancePath:o+"/reference_video_urls",parentData:r,parentDataProperty:"reference_video_urls",
rootData:l})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length)),r.first_frame_image_url!==void 0&&(ge(r.first_frame_image_url,
{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?
ge.errors:e.concat(ge.errors),t=e.length)),r.reference_audio_url!==void 0&&(he(r.reference_audio_url,{instancePath:o+"/r\
eference_audio_url",parentData:r,parentDataProperty:"reference_audio_url",rootData:l})||(e=e===null?he.errors:e.concat(he.
errors),t=e.length)),r.enable_prompt_expansion!==void 0&&(A(r.enable_prompt_expansion,{instancePath:o+"/enable_prompt_ex\
pansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),
t=e.length)),r.seed!==void 0&&(E(r.seed,{instancePath:o+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=
e===null?E.errors:e.concat(E.errors),t=e.length)),r.acceleration!==void 0&&(S(r.acceleration,{instancePath:o+"/accelerat\
ion",parentData:r,parentDataProperty:"acceleration",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.
enable_safety_checker!==void 0&&(P(r.enable_safety_checker,{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.watermark!==void 0&&(I(r.watermark,
{instancePath:o+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),
t=e.length)),r.background_audio_url!==void 0&&(K(r.background_audio_url,{instancePath:o+"/background_audio_url",parentData:r,
parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),r.callback_url!==
void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=
e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return ks.errors=e,t===0}function we(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="boolea\
n"){let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}
return we.errors=e,t===0}var Xn=Ds,Ei={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{
type:"string",const:"wan-2.6-text-to-video"},prompt:{$ref:"s219"},duration_seconds:{$ref:"s220"},output_resolution:{$ref:"\
s237"},aspect_ratio:{$ref:"s222"},ratio:{$ref:"s223"},negative_prompt:{$ref:"s224"},reference_image_urls:{$ref:"s225"},reference_video_urls:{
$ref:"s226"},first_frame_image_url:{$ref:"s227"},reference_audio_url:{$ref:"s228"},enable_prompt_expansion:{$ref:"s229"},
acceleration:{$ref:"s231"},enable_safety_checker:{$ref:"s232"},watermark:{$ref:"s233"},background_audio_url:{$ref:"s234"},
multi_shots:{$ref:"s239"},callback_url:{$ref:"s23"}}};function Ds(r,{instancePath:o="",parentData:m,parentDataProperty:f,
rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(
s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must ha\
ve required property 'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!G.call(Ei.properties,s)){let n={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="wan-2.6-text-to-video"){let n={instancePath:o+
"/model",keyword:"const",params:{allowedValue:"wan-2.6-text-to-video"},message:"must be equal to constant"};e===null?e=[
n]:e.push(n),t++}}r.prompt!==void 0&&($(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.duration_seconds!==void 0&&(M(r.duration_seconds,{instancePath:o+
"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),
t=e.length)),r.output_resolution!==void 0&&(W(r.output_resolution,{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.aspect_ratio!==void 0&&(T(r.aspect_ratio,
{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?T.errors:e.concat(
T.errors),t=e.length)),r.ratio!==void 0&&(z(r.ratio,{instancePath:o+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||
(e=e===null?z.errors:e.concat(z.errors),t=e.length)),r.negative_prompt!==void 0&&(L(r.negative_prompt,{instancePath:o+"/\
negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),
t=e.length)),r.reference_image_urls!==void 0&&(ye(r.reference_image_urls,{instancePath:o+"/reference_image_urls",parentData:r,
parentDataProperty:"reference_image_urls",rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length)),r.reference_video_urls!==
void 0&&(_e(r.reference_video_urls,{instancePath:o+"/reference_video_urls",parentData:r,parentDataProperty:"reference_vi\
deo_urls",rootData:l})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length)),r.first_frame_image_url!==void 0&&(ge(r.first_frame_image_url,
{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?
ge.errors:e.concat(ge.errors),t=e.length)),r.reference_audio_url!==void 0&&(he(r.reference_audio_url,{instancePath:o+"/r\
eference_audio_url",parentData:r,parentDataProperty:"reference_audio_url",rootData:l})||(e=e===null?he.errors:e.concat(he.
errors),t=e.length)),r.enable_prompt_expansion!==void 0&&(A(r.enable_prompt_expansion,{instancePath:o+"/enable_prompt_ex\
pansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),
t=e.length)),r.acceleration!==void 0&&(S(r.acceleration,{instancePath:o+"/acceleration",parentData:r,parentDataProperty:"\
acceleration",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.enable_safety_checker!==void 0&&(P(r.
enable_safety_checker,{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.watermark!==void 0&&(I(r.watermark,{instancePath:o+"/watermark",parentData:r,
parentDataProperty:"watermark",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.background_audio_url!==
void 0&&(K(r.background_audio_url,{instancePath:o+"/background_audio_url",parentData:r,parentDataProperty:"background_au\
dio_url",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),r.multi_shots!==void 0&&(we(r.multi_shots,{instancePath:o+
"/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:l})||(e=e===null?we.errors:e.concat(we.errors),t=e.
length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"cal\
lback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ds.errors=e,t===0}var Jn=qs,Oi={type:"\
object",additionalProperties:!1,required:["model","prompt"],properties:{model:{type:"string",const:"wan-2.7-text-to-vide\
o"},prompt:{$ref:"s219"},duration_seconds:{$ref:"s220"},output_resolution:{$ref:"s237"},aspect_ratio:{$ref:"s222"},ratio:{
$ref:"s223"},negative_prompt:{$ref:"s224"},reference_image_urls:{$ref:"s225"},reference_video_urls:{$ref:"s226"},first_frame_image_url:{
$ref:"s227"},reference_audio_url:{$ref:"s228"},enable_prompt_expansion:{$ref:"s229"},seed:{$ref:"s230"},acceleration:{$ref:"\
s231"},enable_safety_checker:{$ref:"s232"},watermark:{$ref:"s233"},background_audio_url:{$ref:"s234"},callback_url:{$ref:"\
s23"}}};function qs(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!G.call(Oi.properties,s)){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(s!=="wan-2.7-text-to-video"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"wan-2\
.7-text-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.prompt!==void 0&&($(r.prompt,{instancePath:o+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.
duration_seconds!==void 0&&(M(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"du\
ration_seconds",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.output_resolution!==void 0&&(W(r.output_resolution,
{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?W.errors:
e.concat(W.errors),t=e.length)),r.aspect_ratio!==void 0&&(T(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.ratio!==void 0&&(z(
r.ratio,{instancePath:o+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),
t=e.length)),r.negative_prompt!==void 0&&(L(r.negative_prompt,{instancePath:o+"/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.reference_image_urls!==void 0&&(ye(
r.reference_image_urls,{instancePath:o+"/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:l})||
(e=e===null?ye.errors:e.concat(ye.errors),t=e.length)),r.reference_video_urls!==void 0&&(_e(r.reference_video_urls,{instancePath:o+
"/reference_video_urls",parentData:r,parentDataProperty:"reference_video_urls",rootData:l})||(e=e===null?_e.errors:e.concat(
_e.errors),t=e.length)),r.first_frame_image_url!==void 0&&(ge(r.first_frame_image_url,{instancePath:o+"/first_frame_imag\
e_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?ge.errors:e.concat(ge.errors),t=
e.length)),r.reference_audio_url!==void 0&&(he(r.reference_audio_url,{instancePath:o+"/reference_audio_url",parentData:r,
parentDataProperty:"reference_audio_url",rootData:l})||(e=e===null?he.errors:e.concat(he.errors),t=e.length)),r.enable_prompt_expansion!==
void 0&&(A(r.enable_prompt_expansion,{instancePath:o+"/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_\
prompt_expansion",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.seed!==void 0&&(E(r.seed,{instancePath:o+
"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.acceleration!==
void 0&&(S(r.acceleration,{instancePath:o+"/acceleration",parentData:r,parentDataProperty:"acceleration",rootData:l})||(e=
e===null?S.errors:e.concat(S.errors),t=e.length)),r.enable_safety_checker!==void 0&&(P(r.enable_safety_checker,{instancePath:o+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?P.errors:e.concat(
P.errors),t=e.length)),r.watermark!==void 0&&(I(r.watermark,{instancePath:o+"/watermark",parentData:r,parentDataProperty:"\
watermark",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.background_audio_url!==void 0&&(K(r.background_audio_url,
{instancePath:o+"/background_audio_url",parentData:r,parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?
K.errors:e.concat(K.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return qs.errors=e,t===0}var Ti={type:"string",enum:["16:9","9:16","1:1","4:3","3:4"]};function jr(r,{instancePath:o="",parentData:m,parentDataProperty:f,
rootData:l=r}={}){let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="16:9"||r==="9:16"||r==="1:1"||r==="4:3"||r==="3:4")){let s={instancePath:o,
keyword:"enum",params:{allowedValues:Ti.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(
s),t++}return jr.errors=e,t===0}var el=Ps,Ni={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{
model:{type:"string",const:"wan-2.7-r2v"},prompt:{$ref:"s219"},duration_seconds:{type:"integer",minimum:2,maximum:10},output_resolution:{
$ref:"s237"},aspect_ratio:{$ref:"s242"},ratio:{$ref:"s223"},negative_prompt:{$ref:"s224"},reference_image_urls:{$ref:"s2\
25"},reference_video_urls:{$ref:"s226"},first_frame_image_url:{$ref:"s227"},reference_audio_url:{$ref:"s228"},enable_prompt_expansion:{
$ref:"s229"},seed:{$ref:"s230"},acceleration:{$ref:"s231"},enable_safety_checker:{$ref:"s232"},watermark:{$ref:"s233"},background_audio_url:{
$ref:"s234"},callback_url:{$ref:"s23"}}};function Ps(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!G.call(Ni.properties,s)){let n={instancePath:o,keyword:"addit\
ionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}
if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="wan-2.7-r2v"){let n={instancePath:o+"/model",keyword:"\
const",params:{allowedValue:"wan-2.7-r2v"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==
void 0&&($(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?$.errors:
e.concat($.errors),t=e.length)),r.duration_seconds!==void 0){let s=r.duration_seconds;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s))){let n={instancePath:o+"/duration_seconds",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[n]:e.push(n),t++}if(typeof s=="number"){if(s>10||isNaN(s)){let n={instancePath:o+"/duration_seconds",keyword:"maximum",
params:{comparison:"<=",limit:10},message:"must be <= 10"};e===null?e=[n]:e.push(n),t++}if(s<2||isNaN(s)){let n={instancePath:o+
"/duration_seconds",keyword:"minimum",params:{comparison:">=",limit:2},message:"must be >= 2"};e===null?e=[n]:e.push(n),
t++}}}r.output_resolution!==void 0&&(W(r.output_resolution,{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.aspect_ratio!==void 0&&(jr(r.aspect_ratio,
{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?jr.errors:e.concat(
jr.errors),t=e.length)),r.ratio!==void 0&&(z(r.ratio,{instancePath:o+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||
(e=e===null?z.errors:e.concat(z.errors),t=e.length)),r.negative_prompt!==void 0&&(L(r.negative_prompt,{instancePath:o+"/\
negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),
t=e.length)),r.reference_image_urls!==void 0&&(ye(r.reference_image_urls,{instancePath:o+"/reference_image_urls",parentData:r,
parentDataProperty:"reference_image_urls",rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length)),r.reference_video_urls!==
void 0&&(_e(r.reference_video_urls,{instancePath:o+"/reference_video_urls",parentData:r,parentDataProperty:"reference_vi\
deo_urls",rootData:l})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length)),r.first_frame_image_url!==void 0&&(ge(r.first_frame_image_url,
{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?
ge.errors:e.concat(ge.errors),t=e.length)),r.reference_audio_url!==void 0&&(he(r.reference_audio_url,{instancePath:o+"/r\
eference_audio_url",parentData:r,parentDataProperty:"reference_audio_url",rootData:l})||(e=e===null?he.errors:e.concat(he.
errors),t=e.length)),r.enable_prompt_expansion!==void 0&&(A(r.enable_prompt_expansion,{instancePath:o+"/enable_prompt_ex\
pansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),
t=e.length)),r.seed!==void 0&&(E(r.seed,{instancePath:o+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=
e===null?E.errors:e.concat(E.errors),t=e.length)),r.acceleration!==void 0&&(S(r.acceleration,{instancePath:o+"/accelerat\
ion",parentData:r,parentDataProperty:"acceleration",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.
enable_safety_checker!==void 0&&(P(r.enable_safety_checker,{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.watermark!==void 0&&(I(r.watermark,
{instancePath:o+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),
t=e.length)),r.background_audio_url!==void 0&&(K(r.background_audio_url,{instancePath:o+"/background_audio_url",parentData:r,
parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),r.callback_url!==
void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=
e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return Ps.errors=e,t===0}var rl=sl;function sl(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
bs(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?bs.errors:e.concat(bs.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;ks(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?ks.errors:
e.concat(ks.errors),t=e.length);var p=a===t;if(p&&n)n=!1,u=[u,1];else{p&&(n=!0,u=1);let y=t;Ds(r,{instancePath:o,parentData:m,
parentDataProperty:f,rootData:l})||(e=e===null?Ds.errors:e.concat(Ds.errors),t=e.length);var p=y===t;if(p&&n)n=!1,u=[u,2];else{
p&&(n=!0,u=2);let g=t;qs(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?qs.errors:e.concat(
qs.errors),t=e.length);var p=g===t;if(p&&n)n=!1,u=[u,3];else{p&&(n=!0,u=3);let k=t;Ps(r,{instancePath:o,parentData:m,parentDataProperty:f,
rootData:l})||(e=e===null?Ps.errors:e.concat(Ps.errors),t=e.length);var p=k===t;p&&n?(n=!1,u=[u,4]):p&&(n=!0,u=4)}}}if(n)
t=s,e!==null&&(s?e.length=s:e=null);else{let y={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must m\
atch exactly one schema in oneOf"};e===null?e=[y]:e.push(y),t++}return sl.errors=e,t===0}function ve(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!q.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!D(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return ve.errors=e,t===0}function be(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!q.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!D(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return be.errors=e,t===0}function ue(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="boolea\
n"){let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}
return ue.errors=e,t===0}function ke(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!q.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!D(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return ke.errors=e,t===0}var tl=$s,Vi={type:"object",additionalProperties:!1,
required:["model","prompt"],properties:{model:{type:"string",const:"wan-2.7-image-to-video"},prompt:{$ref:"s219"},first_frame_image_url:{
$ref:"s58"},last_frame_image_url:{$ref:"s250"},source_video_url:{$ref:"s251"},duration_seconds:{$ref:"s220"},output_resolution:{
$ref:"s237"},aspect_ratio:{$ref:"s222"},ratio:{$ref:"s223"},negative_prompt:{$ref:"s224"},enable_prompt_expansion:{$ref:"\
s229"},seed:{$ref:"s230"},acceleration:{$ref:"s231"},enable_safety_checker:{$ref:"s232"},watermark:{$ref:"s233"},audio:{
$ref:"s252"},driving_audio_url:{$ref:"s253"},background_audio_url:{$ref:"s234"},callback_url:{$ref:"s23"}}};function $s(r,{
instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{
missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!G.
call(Vi.properties,s)){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must \
NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){
let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
t++}if(s!=="wan-2.7-image-to-video"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"wan-2.7-image-\
to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.prompt!==void 0&&($(r.prompt,{instancePath:o+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.
first_frame_image_url!==void 0&&(b(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"\
first_frame_image_url",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),r.last_frame_image_url!==void 0&&
(ve(r.last_frame_image_url,{instancePath:o+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",
rootData:l})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length)),r.source_video_url!==void 0&&(be(r.source_video_url,
{instancePath:o+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||(e=e===null?be.errors:
e.concat(be.errors),t=e.length)),r.duration_seconds!==void 0&&(M(r.duration_seconds,{instancePath:o+"/duration_seconds",
parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.
output_resolution!==void 0&&(W(r.output_resolution,{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.aspect_ratio!==void 0&&(T(r.aspect_ratio,
{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?T.errors:e.concat(
T.errors),t=e.length)),r.ratio!==void 0&&(z(r.ratio,{instancePath:o+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||
(e=e===null?z.errors:e.concat(z.errors),t=e.length)),r.negative_prompt!==void 0&&(L(r.negative_prompt,{instancePath:o+"/\
negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),
t=e.length)),r.enable_prompt_expansion!==void 0&&(A(r.enable_prompt_expansion,{instancePath:o+"/enable_prompt_expansion",
parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),
r.seed!==void 0&&(E(r.seed,{instancePath:o+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?E.errors:
e.concat(E.errors),t=e.length)),r.acceleration!==void 0&&(S(r.acceleration,{instancePath:o+"/acceleration",parentData:r,
parentDataProperty:"acceleration",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.enable_safety_checker!==
void 0&&(P(r.enable_safety_checker,{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safe\
ty_checker",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.watermark!==void 0&&(I(r.watermark,{instancePath:o+
"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),
r.audio!==void 0&&(ue(r.audio,{instancePath:o+"/audio",parentData:r,parentDataProperty:"audio",rootData:l})||(e=e===null?
ue.errors:e.concat(ue.errors),t=e.length)),r.driving_audio_url!==void 0&&(ke(r.driving_audio_url,{instancePath:o+"/drivi\
ng_audio_url",parentData:r,parentDataProperty:"driving_audio_url",rootData:l})||(e=e===null?ke.errors:e.concat(ke.errors),
t=e.length)),r.background_audio_url!==void 0&&(K(r.background_audio_url,{instancePath:o+"/background_audio_url",parentData:r,
parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),r.callback_url!==
void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=
e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return $s.errors=e,t===0}var ol=xs,zi={type:"object",additionalProperties:!1,
required:["model","prompt","first_frame_image_url"],properties:{model:{type:"string",const:"wan-2.6-image-to-video"},prompt:{
$ref:"s219"},first_frame_image_url:{$ref:"s58"},last_frame_image_url:{$ref:"s250"},source_video_url:{$ref:"s251"},duration_seconds:{
$ref:"s220"},output_resolution:{$ref:"s237"},aspect_ratio:{$ref:"s222"},ratio:{$ref:"s223"},negative_prompt:{$ref:"s224"},
enable_prompt_expansion:{$ref:"s229"},acceleration:{$ref:"s231"},enable_safety_checker:{$ref:"s232"},watermark:{$ref:"s2\
33"},audio:{$ref:"s252"},multi_shots:{$ref:"s239"},driving_audio_url:{$ref:"s253"},background_audio_url:{$ref:"s234"},callback_url:{
$ref:"s23"}}};function xs(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}if(r.first_frame_image_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!G.call(zi.properties,s)){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="stri\
ng"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}if(s!=="wan-2.6-image-to-video"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"wan-2.6-ima\
ge-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.prompt!==void 0&&($(r.prompt,{instancePath:o+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.
first_frame_image_url!==void 0&&(b(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"\
first_frame_image_url",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),r.last_frame_image_url!==void 0&&
(ve(r.last_frame_image_url,{instancePath:o+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",
rootData:l})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length)),r.source_video_url!==void 0&&(be(r.source_video_url,
{instancePath:o+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||(e=e===null?be.errors:
e.concat(be.errors),t=e.length)),r.duration_seconds!==void 0&&(M(r.duration_seconds,{instancePath:o+"/duration_seconds",
parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.
output_resolution!==void 0&&(W(r.output_resolution,{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.aspect_ratio!==void 0&&(T(r.aspect_ratio,
{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?T.errors:e.concat(
T.errors),t=e.length)),r.ratio!==void 0&&(z(r.ratio,{instancePath:o+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||
(e=e===null?z.errors:e.concat(z.errors),t=e.length)),r.negative_prompt!==void 0&&(L(r.negative_prompt,{instancePath:o+"/\
negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),
t=e.length)),r.enable_prompt_expansion!==void 0&&(A(r.enable_prompt_expansion,{instancePath:o+"/enable_prompt_expansion",
parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),
r.acceleration!==void 0&&(S(r.acceleration,{instancePath:o+"/acceleration",parentData:r,parentDataProperty:"acceleration",
rootData:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.enable_safety_checker!==void 0&&(P(r.enable_safety_checker,
{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?
P.errors:e.concat(P.errors),t=e.length)),r.watermark!==void 0&&(I(r.watermark,{instancePath:o+"/watermark",parentData:r,
parentDataProperty:"watermark",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.audio!==void 0&&(ue(
r.audio,{instancePath:o+"/audio",parentData:r,parentDataProperty:"audio",rootData:l})||(e=e===null?ue.errors:e.concat(ue.
errors),t=e.length)),r.multi_shots!==void 0&&(we(r.multi_shots,{instancePath:o+"/multi_shots",parentData:r,parentDataProperty:"\
multi_shots",rootData:l})||(e=e===null?we.errors:e.concat(we.errors),t=e.length)),r.driving_audio_url!==void 0&&(ke(r.driving_audio_url,
{instancePath:o+"/driving_audio_url",parentData:r,parentDataProperty:"driving_audio_url",rootData:l})||(e=e===null?ke.errors:
e.concat(ke.errors),t=e.length)),r.background_audio_url!==void 0&&(K(r.background_audio_url,{instancePath:o+"/background\
_audio_url",parentData:r,parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),
t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return xs.errors=e,t===0}function Ar(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="boolea\
n"){let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}
return Ar.errors=e,t===0}var nl=js,kt={type:"object",additionalProperties:!1,required:["model","prompt","first_frame_ima\
ge_url","audio"],properties:{model:{type:"string",const:"wan-2.6-flash-image-to-video"},prompt:{$ref:"s219"},first_frame_image_url:{
$ref:"s58"},last_frame_image_url:{$ref:"s250"},source_video_url:{$ref:"s251"},duration_seconds:{type:"integer",enum:[5,10,
15]},output_resolution:{type:"string",enum:["720p","1080p"]},aspect_ratio:{$ref:"s222"},ratio:{$ref:"s223"},negative_prompt:{
$ref:"s224"},enable_prompt_expansion:{$ref:"s229"},acceleration:{$ref:"s231"},enable_safety_checker:{$ref:"s232"},watermark:{
$ref:"s233"},audio:{$ref:"s256"},multi_shots:{$ref:"s239"},driving_audio_url:{$ref:"s253"},background_audio_url:{$ref:"s\
234"},callback_url:{$ref:"s23"}}};function js(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}if(r.first_frame_image_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[s]:e.push(s),t++}if(r.audio===void 0){
let s={instancePath:o,keyword:"required",params:{missingProperty:"audio"},message:"must have required property 'audio'"};
e===null?e=[s]:e.push(s),t++}for(let s in r)if(!G.call(kt.properties,s)){let n={instancePath:o,keyword:"additionalProper\
ties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==
void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="wan-2.6-flash-image-to-video"){let n={instancePath:o+"/model",keyword:"\
const",params:{allowedValue:"wan-2.6-flash-image-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),
t++}}if(r.prompt!==void 0&&($(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.first_frame_image_url!==void 0&&(b(r.first_frame_image_url,{instancePath:o+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?b.errors:e.concat(
b.errors),t=e.length)),r.last_frame_image_url!==void 0&&(ve(r.last_frame_image_url,{instancePath:o+"/last_frame_image_ur\
l",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length)),
r.source_video_url!==void 0&&(be(r.source_video_url,{instancePath:o+"/source_video_url",parentData:r,parentDataProperty:"\
source_video_url",rootData:l})||(e=e===null?be.errors:e.concat(be.errors),t=e.length)),r.duration_seconds!==void 0){let s=r.
duration_seconds;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={instancePath:o+"/duration_seconds",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(!(s===5||s===10||s===15)){let n={instancePath:o+
"/duration_seconds",keyword:"enum",params:{allowedValues:kt.properties.duration_seconds.enum},message:"must be equal to \
one of the allowed values"};e===null?e=[n]:e.push(n),t++}}if(r.output_resolution!==void 0){let s=r.output_resolution;if(typeof s!=
"string"){let n={instancePath:o+"/output_resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),t++}if(!(s==="720p"||s==="1080p")){let n={instancePath:o+"/output_resolution",keyword:"enum",params:{
allowedValues:kt.properties.output_resolution.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:
e.push(n),t++}}r.aspect_ratio!==void 0&&(T(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.ratio!==void 0&&(z(r.ratio,{instancePath:o+
"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),r.negative_prompt!==
void 0&&(L(r.negative_prompt,{instancePath:o+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||
(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.enable_prompt_expansion!==void 0&&(A(r.enable_prompt_expansion,{instancePath:o+
"/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?A.errors:
e.concat(A.errors),t=e.length)),r.acceleration!==void 0&&(S(r.acceleration,{instancePath:o+"/acceleration",parentData:r,
parentDataProperty:"acceleration",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.enable_safety_checker!==
void 0&&(P(r.enable_safety_checker,{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safe\
ty_checker",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.watermark!==void 0&&(I(r.watermark,{instancePath:o+
"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),
r.audio!==void 0&&(Ar(r.audio,{instancePath:o+"/audio",parentData:r,parentDataProperty:"audio",rootData:l})||(e=e===null?
Ar.errors:e.concat(Ar.errors),t=e.length)),r.multi_shots!==void 0&&(we(r.multi_shots,{instancePath:o+"/multi_shots",parentData:r,
parentDataProperty:"multi_shots",rootData:l})||(e=e===null?we.errors:e.concat(we.errors),t=e.length)),r.driving_audio_url!==
void 0&&(ke(r.driving_audio_url,{instancePath:o+"/driving_audio_url",parentData:r,parentDataProperty:"driving_audio_url",
rootData:l})||(e=e===null?ke.errors:e.concat(ke.errors),t=e.length)),r.background_audio_url!==void 0&&(K(r.background_audio_url,
{instancePath:o+"/background_audio_url",parentData:r,parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?
K.errors:e.concat(K.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return js.errors=e,t===0}var ll=As,
Li={type:"object",additionalProperties:!1,required:["model","first_frame_image_url","duration_seconds","output_resolutio\
n"],properties:{model:{type:"string",const:"wan-2.5-image-to-video"},prompt:{$ref:"s219"},first_frame_image_url:{$ref:"s\
58"},last_frame_image_url:{$ref:"s250"},source_video_url:{$ref:"s251"},duration_seconds:{$ref:"s236"},output_resolution:{
$ref:"s237"},aspect_ratio:{$ref:"s222"},ratio:{$ref:"s223"},negative_prompt:{$ref:"s224"},enable_prompt_expansion:{$ref:"\
s229"},seed:{$ref:"s230"},acceleration:{$ref:"s231"},enable_safety_checker:{$ref:"s232"},watermark:{$ref:"s233"},audio:{
$ref:"s252"},driving_audio_url:{$ref:"s253"},background_audio_url:{$ref:"s234"},callback_url:{$ref:"s23"}}};function As(r,{
instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url===void 0){let s={instancePath:o,keyword:"\
required",params:{missingProperty:"first_frame_image_url"},message:"must have required property 'first_frame_image_url'"};
e===null?e=[s]:e.push(s),t++}if(r.duration_seconds===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
duration_seconds"},message:"must have required property 'duration_seconds'"};e===null?e=[s]:e.push(s),t++}if(r.output_resolution===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"output_resolution"},message:"must have require\
d property 'output_resolution'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!G.call(Li.properties,s)){let n={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="wan-2.5-image-to-video"){let n={instancePath:o+
"/model",keyword:"const",params:{allowedValue:"wan-2.5-image-to-video"},message:"must be equal to constant"};e===null?e=
[n]:e.push(n),t++}}r.prompt!==void 0&&($(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.first_frame_image_url!==void 0&&(b(r.first_frame_image_url,{instancePath:o+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?b.errors:e.concat(
b.errors),t=e.length)),r.last_frame_image_url!==void 0&&(ve(r.last_frame_image_url,{instancePath:o+"/last_frame_image_ur\
l",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length)),
r.source_video_url!==void 0&&(be(r.source_video_url,{instancePath:o+"/source_video_url",parentData:r,parentDataProperty:"\
source_video_url",rootData:l})||(e=e===null?be.errors:e.concat(be.errors),t=e.length)),r.duration_seconds!==void 0&&(xr(
r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||
(e=e===null?xr.errors:e.concat(xr.errors),t=e.length)),r.output_resolution!==void 0&&(W(r.output_resolution,{instancePath:o+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),
t=e.length)),r.aspect_ratio!==void 0&&(T(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.ratio!==void 0&&(z(r.ratio,{instancePath:o+
"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),r.negative_prompt!==
void 0&&(L(r.negative_prompt,{instancePath:o+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||
(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.enable_prompt_expansion!==void 0&&(A(r.enable_prompt_expansion,{instancePath:o+
"/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?A.errors:
e.concat(A.errors),t=e.length)),r.seed!==void 0&&(E(r.seed,{instancePath:o+"/seed",parentData:r,parentDataProperty:"seed",
rootData:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.acceleration!==void 0&&(S(r.acceleration,{instancePath:o+
"/acceleration",parentData:r,parentDataProperty:"acceleration",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.
length)),r.enable_safety_checker!==void 0&&(P(r.enable_safety_checker,{instancePath:o+"/enable_safety_checker",parentData:r,
parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.watermark!==
void 0&&(I(r.watermark,{instancePath:o+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?
I.errors:e.concat(I.errors),t=e.length)),r.audio!==void 0&&(ue(r.audio,{instancePath:o+"/audio",parentData:r,parentDataProperty:"\
audio",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)),r.driving_audio_url!==void 0&&(ke(r.driving_audio_url,
{instancePath:o+"/driving_audio_url",parentData:r,parentDataProperty:"driving_audio_url",rootData:l})||(e=e===null?ke.errors:
e.concat(ke.errors),t=e.length)),r.background_audio_url!==void 0&&(K(r.background_audio_url,{instancePath:o+"/background\
_audio_url",parentData:r,parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),
t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return As.errors=e,t===0}var il=Es,Kt={
type:"object",additionalProperties:!1,required:["model","first_frame_image_url"],properties:{model:{type:"string",const:"\
wan-2.2-a14b-image-to-video-turbo"},prompt:{$ref:"s219"},first_frame_image_url:{$ref:"s58"},last_frame_image_url:{$ref:"\
s250"},source_video_url:{$ref:"s251"},duration_seconds:{$ref:"s220"},output_resolution:{type:"string",enum:["480p","720p"]},
aspect_ratio:{$ref:"s222"},ratio:{$ref:"s223"},negative_prompt:{$ref:"s224"},enable_prompt_expansion:{$ref:"s229"},seed:{
$ref:"s230"},acceleration:{$ref:"s231"},enable_safety_checker:{$ref:"s232"},watermark:{$ref:"s233"},audio:{$ref:"s252"},
driving_audio_url:{$ref:"s253"},background_audio_url:{$ref:"s234"},callback_url:{$ref:"s23"}}};function Es(r,{instancePath:o="",
parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url===void 0){let s={instancePath:o,keyword:"required",params:{
missingProperty:"first_frame_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[s]:e.
push(s),t++}for(let s in r)if(!G.call(Kt.properties,s)){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(s!=="wan-2.2-a14b-image-to-video-turbo"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
wan-2.2-a14b-image-to-video-turbo"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==void 0&&
($(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?$.errors:e.concat(
$.errors),t=e.length)),r.first_frame_image_url!==void 0&&(b(r.first_frame_image_url,{instancePath:o+"/first_frame_image_\
url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),
r.last_frame_image_url!==void 0&&(ve(r.last_frame_image_url,{instancePath:o+"/last_frame_image_url",parentData:r,parentDataProperty:"\
last_frame_image_url",rootData:l})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length)),r.source_video_url!==void 0&&
(be(r.source_video_url,{instancePath:o+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||
(e=e===null?be.errors:e.concat(be.errors),t=e.length)),r.duration_seconds!==void 0&&(M(r.duration_seconds,{instancePath:o+
"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),
t=e.length)),r.output_resolution!==void 0){let s=r.output_resolution;if(typeof s!="string"){let n={instancePath:o+"/outp\
ut_resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(s==="48\
0p"||s==="720p")){let n={instancePath:o+"/output_resolution",keyword:"enum",params:{allowedValues:Kt.properties.output_resolution.
enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}r.aspect_ratio!==void 0&&(T(r.
aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?T.
errors:e.concat(T.errors),t=e.length)),r.ratio!==void 0&&(z(r.ratio,{instancePath:o+"/ratio",parentData:r,parentDataProperty:"\
ratio",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),r.negative_prompt!==void 0&&(L(r.negative_prompt,
{instancePath:o+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?L.errors:
e.concat(L.errors),t=e.length)),r.enable_prompt_expansion!==void 0&&(A(r.enable_prompt_expansion,{instancePath:o+"/enabl\
e_prompt_expansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?A.errors:e.concat(
A.errors),t=e.length)),r.seed!==void 0&&(E(r.seed,{instancePath:o+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||
(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.acceleration!==void 0&&(S(r.acceleration,{instancePath:o+"/accele\
ration",parentData:r,parentDataProperty:"acceleration",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),
r.enable_safety_checker!==void 0&&(P(r.enable_safety_checker,{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.watermark!==void 0&&(I(r.watermark,
{instancePath:o+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),
t=e.length)),r.audio!==void 0&&(ue(r.audio,{instancePath:o+"/audio",parentData:r,parentDataProperty:"audio",rootData:l})||
(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)),r.driving_audio_url!==void 0&&(ke(r.driving_audio_url,{instancePath:o+
"/driving_audio_url",parentData:r,parentDataProperty:"driving_audio_url",rootData:l})||(e=e===null?ke.errors:e.concat(ke.
errors),t=e.length)),r.background_audio_url!==void 0&&(K(r.background_audio_url,{instancePath:o+"/background_audio_url",
parentData:r,parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),
r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Es.errors=e,t===0}var ul=pl;function pl(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
$s(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?$s.errors:e.concat($s.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;xs(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?xs.errors:
e.concat(xs.errors),t=e.length);var p=a===t;if(p&&n)n=!1,u=[u,1];else{p&&(n=!0,u=1);let y=t;js(r,{instancePath:o,parentData:m,
parentDataProperty:f,rootData:l})||(e=e===null?js.errors:e.concat(js.errors),t=e.length);var p=y===t;if(p&&n)n=!1,u=[u,2];else{
p&&(n=!0,u=2);let g=t;As(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?As.errors:e.concat(
As.errors),t=e.length);var p=g===t;if(p&&n)n=!1,u=[u,3];else{p&&(n=!0,u=3);let k=t;Es(r,{instancePath:o,parentData:m,parentDataProperty:f,
rootData:l})||(e=e===null?Es.errors:e.concat(Es.errors),t=e.length);var p=k===t;p&&n?(n=!1,u=[u,4]):p&&(n=!0,u=4)}}}if(n)
t=s,e!==null&&(s?e.length=s:e=null);else{let y={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must m\
atch exactly one schema in oneOf"};e===null?e=[y]:e.push(y),t++}return pl.errors=e,t===0}function Me(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(Array.isArray(r)){
let s=r.length;for(let n=0;n<s;n++){let u=r[n];if(typeof u=="string"){if(!q.test(u)){let c={instancePath:o+"/"+n,keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[c]:e.push(c),t++}if(!D(u)){
let c={instancePath:o+"/"+n,keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[c]:e.push(
c),t++}}else{let c={instancePath:o+"/"+n,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:
e.push(c),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:
e.push(s),t++}return Me.errors=e,t===0}function We(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!q.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!D(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return We.errors=e,t===0}function Fe(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="string"){
let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return Fe.
errors=e,t===0}var al=Os,Si={type:"object",additionalProperties:!1,required:["model","source_video_url"],properties:{model:{
type:"string",const:"wan-2.7-edit-video"},source_video_url:{type:"string",format:"uri",pattern:"^https?://"},source_video_urls:{
$ref:"s266"},prompt:{$ref:"s219"},negative_prompt:{type:"string"},reference_image_url:{$ref:"s267"},output_resolution:{$ref:"\
s237"},aspect_ratio:{$ref:"s242"},duration_seconds:{$ref:"s220"},audio_setting:{$ref:"s268"},enable_prompt_expansion:{$ref:"\
s229"},watermark:{type:"boolean"},seed:{$ref:"s230"},enable_safety_checker:{$ref:"s232"},audio:{$ref:"s252"},callback_url:{
$ref:"s23"}}};function Os(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.source_video_url===void 0){let s={
instancePath:o,keyword:"required",params:{missingProperty:"source_video_url"},message:"must have required property 'sour\
ce_video_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!G.call(Si.properties,s)){let n={instancePath:o,keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="wan-2.7-edit-video"){let n={instancePath:o+"/mod\
el",keyword:"const",params:{allowedValue:"wan-2.7-edit-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(
n),t++}}if(r.source_video_url!==void 0){let s=r.source_video_url;if(typeof s=="string"){if(!q.test(s)){let n={instancePath:o+
"/source_video_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?
e=[n]:e.push(n),t++}if(!D(s)){let n={instancePath:o+"/source_video_url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/source_video_url",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.source_video_urls!==void 0&&(Me(r.source_video_urls,
{instancePath:o+"/source_video_urls",parentData:r,parentDataProperty:"source_video_urls",rootData:l})||(e=e===null?Me.errors:
e.concat(Me.errors),t=e.length)),r.prompt!==void 0&&($(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.negative_prompt!==void 0&&typeof r.negative_prompt!=
"string"){let s={instancePath:o+"/negative_prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),t++}if(r.reference_image_url!==void 0&&(We(r.reference_image_url,{instancePath:o+"/reference_image_url",
parentData:r,parentDataProperty:"reference_image_url",rootData:l})||(e=e===null?We.errors:e.concat(We.errors),t=e.length)),
r.output_resolution!==void 0&&(W(r.output_resolution,{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.aspect_ratio!==void 0&&(jr(r.aspect_ratio,
{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?jr.errors:e.concat(
jr.errors),t=e.length)),r.duration_seconds!==void 0&&(M(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.audio_setting!==
void 0&&(Fe(r.audio_setting,{instancePath:o+"/audio_setting",parentData:r,parentDataProperty:"audio_setting",rootData:l})||
(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length)),r.enable_prompt_expansion!==void 0&&(A(r.enable_prompt_expansion,
{instancePath:o+"/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===
null?A.errors:e.concat(A.errors),t=e.length)),r.watermark!==void 0&&typeof r.watermark!="boolean"){let s={instancePath:o+
"/watermark",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}r.seed!==void 0&&
(E(r.seed,{instancePath:o+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),
t=e.length)),r.enable_safety_checker!==void 0&&(P(r.enable_safety_checker,{instancePath:o+"/enable_safety_checker",parentData:r,
parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.audio!==
void 0&&(ue(r.audio,{instancePath:o+"/audio",parentData:r,parentDataProperty:"audio",rootData:l})||(e=e===null?ue.errors:
e.concat(ue.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Os.errors=e,t===0}var fl=Ts,
Ii={type:"object",additionalProperties:!1,required:["model","source_video_urls","prompt"],properties:{model:{type:"strin\
g",const:"wan-2.6-edit-video"},source_video_url:{type:"string",format:"uri",pattern:"^https?://"},source_video_urls:{$ref:"\
s266"},prompt:{$ref:"s219"},negative_prompt:{type:"string"},reference_image_url:{$ref:"s267"},output_resolution:{$ref:"s\
237"},aspect_ratio:{$ref:"s222"},duration_seconds:{$ref:"s220"},audio_setting:{$ref:"s268"},enable_prompt_expansion:{$ref:"\
s229"},watermark:{type:"boolean"},seed:{$ref:"s230"},enable_safety_checker:{$ref:"s232"},audio:{$ref:"s252"},multi_shots:{
$ref:"s239"},callback_url:{$ref:"s23"}}};function Ts(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.source_video_urls===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"source_video_urls"},message:"must have require\
d property 'source_video_urls'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"requi\
red",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!G.call(Ii.properties,s)){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="stri\
ng"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}if(s!=="wan-2.6-edit-video"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"wan-2.6-edit-vi\
deo"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.source_video_url!==void 0){let s=r.source_video_url;
if(typeof s=="string"){if(!q.test(s)){let n={instancePath:o+"/source_video_url",keyword:"pattern",params:{pattern:"^http\
s?://"},message:'must match pattern "^https?://"'};e===null?e=[n]:e.push(n),t++}if(!D(s)){let n={instancePath:o+"/source\
_video_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:o+"/source_video_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}}if(r.source_video_urls!==void 0&&(Me(r.source_video_urls,{instancePath:o+"/source_video_urls",parentData:r,
parentDataProperty:"source_video_urls",rootData:l})||(e=e===null?Me.errors:e.concat(Me.errors),t=e.length)),r.prompt!==void 0&&
($(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?$.errors:e.concat(
$.errors),t=e.length)),r.negative_prompt!==void 0&&typeof r.negative_prompt!="string"){let s={instancePath:o+"/negative_\
prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.reference_image_url!==
void 0&&(We(r.reference_image_url,{instancePath:o+"/reference_image_url",parentData:r,parentDataProperty:"reference_imag\
e_url",rootData:l})||(e=e===null?We.errors:e.concat(We.errors),t=e.length)),r.output_resolution!==void 0&&(W(r.output_resolution,
{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?W.errors:
e.concat(W.errors),t=e.length)),r.aspect_ratio!==void 0&&(T(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.duration_seconds!==
void 0&&(M(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||
(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.audio_setting!==void 0&&(Fe(r.audio_setting,{instancePath:o+"/aud\
io_setting",parentData:r,parentDataProperty:"audio_setting",rootData:l})||(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.
length)),r.enable_prompt_expansion!==void 0&&(A(r.enable_prompt_expansion,{instancePath:o+"/enable_prompt_expansion",parentData:r,
parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.watermark!==
void 0&&typeof r.watermark!="boolean"){let s={instancePath:o+"/watermark",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[s]:e.push(s),t++}r.seed!==void 0&&(E(r.seed,{instancePath:o+"/seed",parentData:r,parentDataProperty:"\
seed",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.enable_safety_checker!==void 0&&(P(r.enable_safety_checker,
{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?
P.errors:e.concat(P.errors),t=e.length)),r.audio!==void 0&&(ue(r.audio,{instancePath:o+"/audio",parentData:r,parentDataProperty:"\
audio",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)),r.multi_shots!==void 0&&(we(r.multi_shots,{instancePath:o+
"/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:l})||(e=e===null?we.errors:e.concat(we.errors),t=e.
length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"cal\
lback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ts.errors=e,t===0}var ml=Ns,Ki={type:"\
object",additionalProperties:!1,required:["model","source_video_urls","prompt","audio"],properties:{model:{type:"string",
const:"wan-2.6-flash-edit-video"},source_video_url:{type:"string",format:"uri",pattern:"^https?://"},source_video_urls:{
$ref:"s266"},prompt:{$ref:"s219"},negative_prompt:{type:"string"},reference_image_url:{$ref:"s267"},output_resolution:{type:"\
string"},aspect_ratio:{$ref:"s222"},duration_seconds:{$ref:"s220"},audio_setting:{$ref:"s268"},enable_prompt_expansion:{
$ref:"s229"},watermark:{type:"boolean"},seed:{$ref:"s230"},enable_safety_checker:{$ref:"s232"},audio:{$ref:"s256"},multi_shots:{
$ref:"s239"},callback_url:{$ref:"s23"}}};function Ns(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.source_video_urls===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"source_video_urls"},message:"must have require\
d property 'source_video_urls'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"requi\
red",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.
audio===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"audio"},message:"must have required pr\
operty 'audio'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!G.call(Ki.properties,s)){let n={instancePath:o,keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="wan-2.6-flash-edit-video"){let n={instancePath:o+
"/model",keyword:"const",params:{allowedValue:"wan-2.6-flash-edit-video"},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(r.source_video_url!==void 0){let s=r.source_video_url;if(typeof s=="string"){if(!q.test(s)){let n={
instancePath:o+"/source_video_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?:\
//"'};e===null?e=[n]:e.push(n),t++}if(!D(s)){let n={instancePath:o+"/source_video_url",keyword:"format",params:{format:"\
uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/source_video_url",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.source_video_urls!==void 0&&(Me(
r.source_video_urls,{instancePath:o+"/source_video_urls",parentData:r,parentDataProperty:"source_video_urls",rootData:l})||
(e=e===null?Me.errors:e.concat(Me.errors),t=e.length)),r.prompt!==void 0&&($(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.negative_prompt!==void 0&&
typeof r.negative_prompt!="string"){let s={instancePath:o+"/negative_prompt",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}if(r.reference_image_url!==void 0&&(We(r.reference_image_url,{instancePath:o+
"/reference_image_url",parentData:r,parentDataProperty:"reference_image_url",rootData:l})||(e=e===null?We.errors:e.concat(
We.errors),t=e.length)),r.output_resolution!==void 0&&typeof r.output_resolution!="string"){let s={instancePath:o+"/outp\
ut_resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.aspect_ratio!==
void 0&&(T(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=
e===null?T.errors:e.concat(T.errors),t=e.length)),r.duration_seconds!==void 0&&(M(r.duration_seconds,{instancePath:o+"/d\
uration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),
t=e.length)),r.audio_setting!==void 0&&(Fe(r.audio_setting,{instancePath:o+"/audio_setting",parentData:r,parentDataProperty:"\
audio_setting",rootData:l})||(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length)),r.enable_prompt_expansion!==void 0&&
(A(r.enable_prompt_expansion,{instancePath:o+"/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_prompt_e\
xpansion",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.watermark!==void 0&&typeof r.watermark!="\
boolean"){let s={instancePath:o+"/watermark",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[s]:e.push(s),t++}r.seed!==void 0&&(E(r.seed,{instancePath:o+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||
(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.enable_safety_checker!==void 0&&(P(r.enable_safety_checker,{instancePath:o+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?P.errors:e.concat(
P.errors),t=e.length)),r.audio!==void 0&&(Ar(r.audio,{instancePath:o+"/audio",parentData:r,parentDataProperty:"audio",rootData:l})||
(e=e===null?Ar.errors:e.concat(Ar.errors),t=e.length)),r.multi_shots!==void 0&&(we(r.multi_shots,{instancePath:o+"/multi\
_shots",parentData:r,parentDataProperty:"multi_shots",rootData:l})||(e=e===null?we.errors:e.concat(we.errors),t=e.length)),
r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ns.errors=e,t===0}var cl=dl;function dl(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
Os(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Os.errors:e.concat(Os.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;Ts(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Ts.errors:
e.concat(Ts.errors),t=e.length);var p=a===t;if(p&&n)n=!1,u=[u,1];else{p&&(n=!0,u=1);let y=t;Ns(r,{instancePath:o,parentData:m,
parentDataProperty:f,rootData:l})||(e=e===null?Ns.errors:e.concat(Ns.errors),t=e.length);var p=y===t;p&&n?(n=!1,u=[u,2]):
p&&(n=!0,u=2)}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let y={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[y]:e.push(y),t++}return dl.errors=e,t===0}function Er(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!q.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!D(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return Er.errors=e,t===0}var yl=Vs;function Vs(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.source_image_url===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[s]:e.push(s),t++}if(r.reference_video_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
reference_video_url"},message:"must have required property 'reference_video_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="model"||s==="source_image_url"||s==="reference_video_url"||s==="output_resolution"||s==="enable_safety_checker"||
s==="callback_url")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={
instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!==
"wan-2.2-animate-move"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"wan-2.2-animate-move"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.source_image_url!==void 0&&(Er(r.source_image_url,{instancePath:o+
"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:l})||(e=e===null?Er.errors:e.concat(Er.errors),
t=e.length)),r.reference_video_url!==void 0){let s=r.reference_video_url;if(typeof s=="string"){if(!q.test(s)){let n={instancePath:o+
"/reference_video_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?
e=[n]:e.push(n),t++}if(!D(s)){let n={instancePath:o+"/reference_video_url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/reference_video_url",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}r.output_resolution!==void 0&&(Oe(r.output_resolution,
{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?Oe.errors:
e.concat(Oe.errors),t=e.length)),r.enable_safety_checker!==void 0&&(P(r.enable_safety_checker,{instancePath:o+"/enable_s\
afety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),
t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Vs.errors=e,t===0}var _l=zs;function zs(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.source_image_url===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[s]:e.push(s),t++}if(r.reference_video_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
reference_video_url"},message:"must have required property 'reference_video_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="model"||s==="source_image_url"||s==="reference_video_url"||s==="output_resolution"||s==="enable_safety_checker"||
s==="callback_url")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={
instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!==
"wan-2.2-animate-replace"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"wan-2.2-animate-replace"},
message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.source_image_url!==void 0&&(Er(r.source_image_url,
{instancePath:o+"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:l})||(e=e===null?Er.errors:
e.concat(Er.errors),t=e.length)),r.reference_video_url!==void 0){let s=r.reference_video_url;if(typeof s=="string"){if(!q.
test(s)){let n={instancePath:o+"/reference_video_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must matc\
h pattern "^https?://"'};e===null?e=[n]:e.push(n),t++}if(!D(s)){let n={instancePath:o+"/reference_video_url",keyword:"fo\
rmat",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+
"/reference_video_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}r.output_resolution!==
void 0&&(Oe(r.output_resolution,{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:l})||(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length)),r.enable_safety_checker!==void 0&&(P(r.enable_safety_checker,
{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?
P.errors:e.concat(P.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return zs.errors=e,t===0}var gl=hl;function hl(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
Vs(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Vs.errors:e.concat(Vs.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;zs(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?zs.errors:
e.concat(zs.errors),t=e.length);var p=a===t;if(p&&n?(n=!1,u=[u,1]):p&&(n=!0,u=1),n)t=s,e!==null&&(s?e.length=s:e=null);else{
let y={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[y]:e.push(y),t++}return hl.errors=e,t===0}var wl=vl,Gi={type:"object",additionalProperties:!1,required:["source_image\
_url","source_audio_url","prompt"],properties:{model:{type:"string",const:"wan-2.2-a14b-speech-to-video-turbo"},source_image_url:{
type:"string",format:"uri",pattern:"^https?://"},source_audio_url:{type:"string",format:"uri",pattern:"^https?://"},prompt:{
$ref:"s219"},num_frames:{type:"integer"},frames_per_second:{type:"integer"},output_resolution:{$ref:"s221"},negative_prompt:{
type:"string"},seed:{$ref:"s230"},num_inference_steps:{type:"integer"},guidance_scale:{type:"number"},shift:{type:"numbe\
r"},enable_safety_checker:{$ref:"s232"},callback_url:{$ref:"s23"}}};function vl(r,{instancePath:o="",parentData:m,parentDataProperty:f,
rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.source_image_url===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[s]:e.push(s),t++}if(r.source_audio_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!G.call(Gi.properties,s)){let n={instancePath:o,keyword:"addit\
ionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}
if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="wan-2.2-a14b-speech-to-video-turbo"){let n={instancePath:o+
"/model",keyword:"const",params:{allowedValue:"wan-2.2-a14b-speech-to-video-turbo"},message:"must be equal to constant"};
e===null?e=[n]:e.push(n),t++}}if(r.source_image_url!==void 0){let s=r.source_image_url;if(typeof s=="string"){if(!q.test(
s)){let n={instancePath:o+"/source_image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match patter\
n "^https?://"'};e===null?e=[n]:e.push(n),t++}if(!D(s)){let n={instancePath:o+"/source_image_url",keyword:"format",params:{
format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/source_image\
_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.source_audio_url!==
void 0){let s=r.source_audio_url;if(typeof s=="string"){if(!q.test(s)){let n={instancePath:o+"/source_audio_url",keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[n]:e.push(n),t++}if(!D(s)){
let n={instancePath:o+"/source_audio_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===
null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/source_audio_url",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==void 0&&($(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.num_frames!==void 0){let s=r.
num_frames;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={instancePath:o+"/num_frames",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}}if(r.frames_per_second!==void 0){let s=r.frames_per_second;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={instancePath:o+"/frames_per_second",keyword:"type",params:{type:"int\
eger"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}}if(r.output_resolution!==void 0&&(Oe(r.output_resolution,
{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?Oe.errors:
e.concat(Oe.errors),t=e.length)),r.negative_prompt!==void 0&&typeof r.negative_prompt!="string"){let s={instancePath:o+"\
/negative_prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.seed!==
void 0&&(E(r.seed,{instancePath:o+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?E.errors:e.concat(
E.errors),t=e.length)),r.num_inference_steps!==void 0){let s=r.num_inference_steps;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s))){let n={instancePath:o+"/num_inference_steps",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[n]:e.push(n),t++}}if(r.guidance_scale!==void 0&&typeof r.guidance_scale!="number"){let s={instancePath:o+"/guida\
nce_scale",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[s]:e.push(s),t++}if(r.shift!==void 0&&
typeof r.shift!="number"){let s={instancePath:o+"/shift",keyword:"type",params:{type:"number"},message:"must be number"};
e===null?e=[s]:e.push(s),t++}r.enable_safety_checker!==void 0&&(P(r.enable_safety_checker,{instancePath:o+"/enable_safet\
y_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),
t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return vl.errors=e,t===0}function Or(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(Array.isArray(r)){
let s=r.length;for(let n=0;n<s;n++){let u=r[n];if(typeof u=="string"){if(!q.test(u)){let c={instancePath:o+"/"+n,keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[c]:e.push(c),t++}if(!D(u)){
let c={instancePath:o+"/"+n,keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[c]:e.push(
c),t++}}else{let c={instancePath:o+"/"+n,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:
e.push(c),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:
e.push(s),t++}return Or.errors=e,t===0}var Ri={type:"string",enum:["1:1","16:9","4:3","21:9","3:4","9:16","8:1","1:8"]};function Tr(r,{instancePath:o="",parentData:m,
parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="1:1"||r==="16:9"||r==="4:3"||r==="21:9"||
r==="3:4"||r==="9:16"||r==="8:1"||r==="1:8")){let s={instancePath:o,keyword:"enum",params:{allowedValues:Ri.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return Tr.errors=e,t===0}var Mi={type:"string",enum:["1k","2k","4k"]};function Nr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="1k"||r==="2k"||r==="4k")){let s={instancePath:o,keyword:"enum",params:{allowedValues:Mi.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return Nr.errors=e,t===0}function Vr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="boolea\
n"){let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}
return Vr.errors=e,t===0}function nt(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.hex===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"hex"},message:"\
must have required property 'hex'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="hex"||s==="ratio")){let n={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),t++}if(r.hex!==void 0&&typeof r.hex!="string"){let s={instancePath:o+"/hex",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.ratio!==void 0){let s=r.ratio;if(typeof s=="number"){
if(s>1||isNaN(s)){let n={instancePath:o+"/ratio",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= \
1"};e===null?e=[n]:e.push(n),t++}if(s<0||isNaN(s)){let n={instancePath:o+"/ratio",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/ratio",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return nt.errors=e,t===0}function zr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(Array.isArray(r)){
let s=r.length;for(let n=0;n<s;n++)nt(r[n],{instancePath:o+"/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===
null?nt.errors:e.concat(nt.errors),t=e.length)}else{let s={instancePath:o,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[s]:e.push(s),t++}return zr.errors=e,t===0}function Lr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(!Array.isArray(r)){
let s={instancePath:o,keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),t++}return Lr.
errors=e,t===0}var bl=Ls,Wi={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{type:"\
string",const:"wan-2.7-image"},prompt:{$ref:"s219"},source_image_urls:{$ref:"s283"},aspect_ratio:{$ref:"s284"},output_resolution:{
$ref:"s285"},output_count:{type:"integer"},enable_sequential:{type:"boolean"},thinking_mode:{$ref:"s286"},watermark:{type:"\
boolean"},seed:{$ref:"s230"},enable_safety_checker:{$ref:"s232"},color_palette:{$ref:"s287"},bbox_list:{$ref:"s289"},callback_url:{
$ref:"s23"}}};function Ls(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!G.call(Wi.properties,s)){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(s!=="wan-2.7-image"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"wan-2.7-image"},
message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==void 0&&($(r.prompt,{instancePath:o+"/p\
rompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.source_image_urls!==
void 0&&(Or(r.source_image_urls,{instancePath:o+"/source_image_urls",parentData:r,parentDataProperty:"source_image_urls",
rootData:l})||(e=e===null?Or.errors:e.concat(Or.errors),t=e.length)),r.aspect_ratio!==void 0&&(Tr(r.aspect_ratio,{instancePath:o+
"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?Tr.errors:e.concat(Tr.errors),t=
e.length)),r.output_resolution!==void 0&&(Nr(r.output_resolution,{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?Nr.errors:e.concat(Nr.errors),t=e.length)),r.output_count!==void 0){let s=r.
output_count;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={instancePath:o+"/output_count",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}}if(r.enable_sequential!==void 0&&typeof r.enable_sequential!=
"boolean"){let s={instancePath:o+"/enable_sequential",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[s]:e.push(s),t++}if(r.thinking_mode!==void 0&&(Vr(r.thinking_mode,{instancePath:o+"/thinking_mode",parentData:r,
parentDataProperty:"thinking_mode",rootData:l})||(e=e===null?Vr.errors:e.concat(Vr.errors),t=e.length)),r.watermark!==void 0&&
typeof r.watermark!="boolean"){let s={instancePath:o+"/watermark",keyword:"type",params:{type:"boolean"},message:"must b\
e boolean"};e===null?e=[s]:e.push(s),t++}r.seed!==void 0&&(E(r.seed,{instancePath:o+"/seed",parentData:r,parentDataProperty:"\
seed",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.enable_safety_checker!==void 0&&(P(r.enable_safety_checker,
{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?
P.errors:e.concat(P.errors),t=e.length)),r.color_palette!==void 0&&(zr(r.color_palette,{instancePath:o+"/color_palette",
parentData:r,parentDataProperty:"color_palette",rootData:l})||(e=e===null?zr.errors:e.concat(zr.errors),t=e.length)),r.bbox_list!==
void 0&&(Lr(r.bbox_list,{instancePath:o+"/bbox_list",parentData:r,parentDataProperty:"bbox_list",rootData:l})||(e=e===null?
Lr.errors:e.concat(Lr.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,{instancePath:o+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ls.errors=e,t===0}var kl=Ss,
Fi={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{type:"string",const:"wan-2.7-im\
age-pro"},prompt:{$ref:"s219"},source_image_urls:{$ref:"s283"},aspect_ratio:{$ref:"s284"},output_resolution:{$ref:"s285"},
output_count:{type:"integer"},enable_sequential:{type:"boolean"},thinking_mode:{$ref:"s286"},watermark:{type:"boolean"},
seed:{$ref:"s230"},enable_safety_checker:{$ref:"s232"},color_palette:{$ref:"s287"},bbox_list:{$ref:"s289"},callback_url:{
$ref:"s23"}}};function Ss(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!G.call(Fi.properties,s)){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(s!=="wan-2.7-image-pro"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"wan-2.7-i\
mage-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==void 0&&($(r.prompt,{instancePath:o+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.
source_image_urls!==void 0&&(Or(r.source_image_urls,{instancePath:o+"/source_image_urls",parentData:r,parentDataProperty:"\
source_image_urls",rootData:l})||(e=e===null?Or.errors:e.concat(Or.errors),t=e.length)),r.aspect_ratio!==void 0&&(Tr(r.aspect_ratio,
{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?Tr.errors:e.concat(
Tr.errors),t=e.length)),r.output_resolution!==void 0&&(Nr(r.output_resolution,{instancePath:o+"/output_resolution",parentData:r,
parentDataProperty:"output_resolution",rootData:l})||(e=e===null?Nr.errors:e.concat(Nr.errors),t=e.length)),r.output_count!==
void 0){let s=r.output_count;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={instancePath:o+"/output_count",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}}if(r.enable_sequential!==void 0&&
typeof r.enable_sequential!="boolean"){let s={instancePath:o+"/enable_sequential",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.thinking_mode!==void 0&&(Vr(r.thinking_mode,{instancePath:o+
"/thinking_mode",parentData:r,parentDataProperty:"thinking_mode",rootData:l})||(e=e===null?Vr.errors:e.concat(Vr.errors),
t=e.length)),r.watermark!==void 0&&typeof r.watermark!="boolean"){let s={instancePath:o+"/watermark",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}r.seed!==void 0&&(E(r.seed,{instancePath:o+"/see\
d",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.enable_safety_checker!==
void 0&&(P(r.enable_safety_checker,{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safe\
ty_checker",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.color_palette!==void 0&&(zr(r.color_palette,
{instancePath:o+"/color_palette",parentData:r,parentDataProperty:"color_palette",rootData:l})||(e=e===null?zr.errors:e.concat(
zr.errors),t=e.length)),r.bbox_list!==void 0&&(Lr(r.bbox_list,{instancePath:o+"/bbox_list",parentData:r,parentDataProperty:"\
bbox_list",rootData:l})||(e=e===null?Lr.errors:e.concat(Lr.errors),t=e.length)),r.callback_url!==void 0&&(d(r.callback_url,
{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?d.errors:e.concat(
d.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return Ss.errors=e,t===0}var Dl=ql;function ql(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
Ls(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Ls.errors:e.concat(Ls.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;Ss(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Ss.errors:
e.concat(Ss.errors),t=e.length);var p=a===t;if(p&&n?(n=!1,u=[u,1]):p&&(n=!0,u=1),n)t=s,e!==null&&(s?e.length=s:e=null);else{
let y={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[y]:e.push(y),t++}return ql.errors=e,t===0}var Pl=$l;function $l(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
C(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?C.errors:e.concat(C.errors),t=e.length);
var p=c===t;p&&(n=!0,u=0);let a=t;Ye(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Ye.errors:
e.concat(Ye.errors),t=e.length);var p=a===t;if(p&&n)n=!1,u=[u,1];else{p&&(n=!0,u=1);let y=t;R(r,{instancePath:o,parentData:m,
parentDataProperty:f,rootData:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length);var p=y===t;p&&n?(n=!1,u=[u,2]):p&&
(n=!0,u=2)}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let y={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[y]:e.push(y),t++}return $l.errors=e,t===0}var xl=jl;function jl(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r["if-none-match"]!==void 0){let s=r["if-none-match"];if(typeof s!="string"){let n=typeof s,
u;if(u===void 0)if(n=="number"||n=="boolean")u=""+s;else if(s===null)u="";else{let c={instancePath:o+"/if-none-match",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),t++}u!==void 0&&(s=u,r!==void 0&&(r["if-\
none-match"]=u))}}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),t++}return jl.errors=e,t===0}var Al=El;function El(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.service!==void 0){let s=r.service;if(typeof s!="string"){let n=typeof s,u;if(u===void 0)if(n==
"number"||n=="boolean")u=""+s;else if(s===null)u="";else{let c={instancePath:o+"/service",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[c]:e.push(c),t++}u!==void 0&&(s=u,r!==void 0&&(r.service=u))}}if(r.action!==
void 0){let s=r.action;if(typeof s!="string"){let n=typeof s,u;if(u===void 0)if(n=="number"||n=="boolean")u=""+s;else if(s===
null)u="";else{let c={instancePath:o+"/action",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[c]:e.push(c),t++}u!==void 0&&(s=u,r!==void 0&&(r.action=u))}}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){
let n=typeof s,u;if(u===void 0)if(n=="number"||n=="boolean")u=""+s;else if(s===null)u="";else{let c={instancePath:o+"/mo\
del",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),t++}u!==void 0&&(s=u,r!==void 0&&
(r.model=u))}}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),t++}return El.errors=e,t===0}var se=Ol;var lt=ht().default,Hi=new RegExp("^[ -~]*$","u");function Ol(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r["idempotency-key"]!==void 0){let s=r["idempotency-key"];
if(typeof s!="string"){let n=typeof s,u;if(u===void 0)if(n=="number"||n=="boolean")u=""+s;else if(s===null)u="";else{let c={
instancePath:o+"/idempotency-key",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(
c),t++}u!==void 0&&(s=u,r!==void 0&&(r["idempotency-key"]=u))}if(typeof s=="string"){if(lt(s)>512){let n={instancePath:o+
"/idempotency-key",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[
n]:e.push(n),t++}if(lt(s)<1){let n={instancePath:o+"/idempotency-key",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}if(r["x-client-request-id"]!==void 0){let s=r["x-clie\
nt-request-id"];if(typeof s!="string"){let n=typeof s,u;if(u===void 0)if(n=="number"||n=="boolean")u=""+s;else if(s===null)
u="";else{let c={instancePath:o+"/x-client-request-id",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[c]:e.push(c),t++}u!==void 0&&(s=u,r!==void 0&&(r["x-client-request-id"]=u))}if(typeof s=="string"){if(lt(s)>512){
let n={instancePath:o+"/x-client-request-id",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512\
 characters"};e===null?e=[n]:e.push(n),t++}if(!Hi.test(s)){let n={instancePath:o+"/x-client-request-id",keyword:"pattern",
params:{pattern:"^[ -~]*$"},message:'must match pattern "^[ -~]*$"'};e===null?e=[n]:e.push(n),t++}}}}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ol.errors=e,t===0}var te=Tl;function Tl(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0){let s=r.id;if(typeof s!="string"){let n=typeof s,
u;if(u===void 0)if(n=="number"||n=="boolean")u=""+s;else if(s===null)u="";else{let c={instancePath:o+"/id",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),t++}u!==void 0&&(s=u,r!==void 0&&(r.id=u))}if(typeof s==
"string"&&lt(s)<1){let n={instancePath:o+"/id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[s]:e.push(s),t++}return Tl.errors=e,t===0}var Qi="runapi",Xi={getAccount:{method:"GET",path:"/api/v1/me",parameters:{},responses:{200:{whole:Gt},401:{whole:i},403:{
whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},getBalance:{
method:"GET",path:"/api/v1/me/balance",parameters:{},responses:{200:{whole:Wt},401:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},getPriceSchedules:{method:"GET",path:"\
/api/v1/price_schedules",parameters:{header:xl,query:Al},responses:{200:{whole:Ct},404:{whole:i},408:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},getPriceQuote:{method:"POST",path:"/api/v1/price_quotes",request:{
whole:Zt},parameters:{},responses:{200:{whole:Yt},400:{whole:i},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},uploadFile:{method:"POST",path:"/api/v1/files",request:{
whole:Qt},parameters:{},bodies:{"multipart/form-data":{whole:eo}},responses:{200:{whole:Dt},400:{whole:i},401:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},prepareUpload:{method:"POST",path:"/api/v1/files/prepare",request:{whole:so},parameters:{},responses:{200:{
whole:oo},400:{whole:i},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},413:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}}},confirmUpload:{method:"POST",path:"/api/v1/files/confirm",request:{whole:lo},
parameters:{},responses:{200:{whole:Dt},400:{whole:i},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createLumaModifyVideo:{method:"POST",path:"/api/v1/luma/modify\
_video",request:{whole:uo},tag:{name:"model",values:["luma-modify-video"]},parameters:{header:se},responses:{200:{whole:X,
choice:{branches:[{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:Q,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},{
values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:B}},
{values:["failed"],reading:{whole:x}}]}}},getLumaModifyVideo:{method:"GET",path:"/api/v1/luma/modify_video/{id}",parameters:{
path:te},responses:{200:{whole:_o,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:re}},{values:[
"completed"],reading:{whole:yo}},{values:["failed"],reading:{whole:x}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{
whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createRunwayTextToVideo:{method:"POST",
path:"/api/v1/runway/text_to_video",request:{whole:vo,choice:{tag:"model",branches:[{values:["runway"],untagged:!0,reading:{
whole:ho}},{values:["runway"],untagged:!0,reading:{whole:wo}}]}},tag:{name:"model",values:["runway"]},parameters:{header:se},
responses:{200:{whole:X,choice:{branches:[{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},
401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:Q,choice:{tag:"status",branches:[{values:["comp\
leted"],reading:{whole:O}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Y}},{values:["c\
ompleted"],reading:{whole:B}},{values:["failed"],reading:{whole:x}}]}}},getRunwayTextToVideo:{method:"GET",path:"/api/v1\
/runway/text_to_video/{id}",parameters:{path:te},responses:{200:{whole:Do,choice:{tag:"status",branches:[{values:["pendi\
ng","processing"],reading:{whole:re}},{values:["completed"],reading:{whole:ko}},{values:["failed"],reading:{whole:x}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createRunwayExtendVideo:{method:"POST",path:"/api/v1/runway/extend_video",request:{whole:Po},parameters:{header:se},responses:{
200:{whole:X,choice:{branches:[{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},
402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:Q,choice:{tag:"status",branches:[{values:["comp\
leted"],reading:{whole:O}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Y}},{values:["c\
ompleted"],reading:{whole:B}},{values:["failed"],reading:{whole:x}}]}}},getRunwayExtendVideo:{method:"GET",path:"/api/v1\
/runway/extend_video/{id}",parameters:{path:te},responses:{200:{whole:jo,choice:{tag:"status",branches:[{values:["pendin\
g","processing"],reading:{whole:re}},{values:["completed"],reading:{whole:xo}},{values:["failed"],reading:{whole:x}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createRunwayAlephEditVideo:{method:"POST",path:"/api/v1/runway_aleph/edit_video",request:{whole:Eo},parameters:{header:se},
responses:{200:{whole:X,choice:{branches:[{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},
401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:Q,choice:{tag:"status",branches:[{values:["comp\
leted"],reading:{whole:O}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Y}},{values:["c\
ompleted"],reading:{whole:B}},{values:["failed"],reading:{whole:x}}]}}},getRunwayAlephEditVideo:{method:"GET",path:"/api\
/v1/runway_aleph/edit_video/{id}",parameters:{path:te},responses:{200:{whole:No,choice:{tag:"status",branches:[{values:[
"pending","processing"],reading:{whole:re}},{values:["completed"],reading:{whole:To}},{values:["failed"],reading:{whole:x}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createHailuoTextToVideo:{method:"POST",path:"/api/v1/hailuo/text_to_video",request:{whole:So,choice:{tag:"model",branches:[
{values:["hailuo-02-text-to-video-pro"],reading:{whole:zo}},{values:["hailuo-02-text-to-video-standard"],reading:{whole:Lo}}]}},
tag:{name:"model",values:["hailuo-02-text-to-video-pro","hailuo-02-text-to-video-standard"]},parameters:{header:se},responses:{
200:{whole:X,choice:{branches:[{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},
402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:Q,choice:{tag:"status",branches:[{values:["completed"],reading:{
whole:O}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{
whole:B}},{values:["failed"],reading:{whole:x}}]}}},getHailuoTextToVideo:{method:"GET",path:"/api/v1/hailuo/text_to_vide\
o/{id}",parameters:{path:te},responses:{200:{whole:De,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:re}},{values:["completed"],reading:{whole:O}},{values:["failed"],reading:{whole:x}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createHailuoImageToVideo:{
method:"POST",path:"/api/v1/hailuo/image_to_video",request:{whole:Fo,choice:{tag:"model",branches:[{values:["hailuo-02-i\
mage-to-video-pro"],reading:{whole:Go}},{values:["hailuo-02-image-to-video-standard"],reading:{whole:Ro}},{values:["hail\
uo-2.3-image-to-video-pro"],reading:{whole:Mo,reasons:[{when:"1080p is chosen",fields:["duration_seconds"],given:{has:["\
output_resolution"],values:{output_resolution:["1080p"]}}}]}},{values:["hailuo-2.3-image-to-video-standard"],reading:{whole:Wo,
reasons:[{when:"1080p is chosen",fields:["duration_seconds"],given:{has:["output_resolution"],values:{output_resolution:[
"1080p"]}}}]}}]}},tag:{name:"model",values:["hailuo-02-image-to-video-pro","hailuo-02-image-to-video-standard","hailuo-2\
.3-image-to-video-pro","hailuo-2.3-image-to-video-standard"]},parameters:{header:se},responses:{200:{whole:X,choice:{branches:[
{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}},callback:{whole:Q,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},{values:["compl\
eted"],reading:{whole:F}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:B}},{values:["fa\
iled"],reading:{whole:x}}]}}},getHailuoImageToVideo:{method:"GET",path:"/api/v1/hailuo/image_to_video/{id}",parameters:{
path:te},responses:{200:{whole:De,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:re}},{values:[
"completed"],reading:{whole:O}},{values:["failed"],reading:{whole:x}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{
whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createKlingTextToVideo:{method:"POST",path:"\
/api/v1/kling/text_to_video",request:{whole:en,choice:{tag:"model",branches:[{values:["kling-3.0"],reading:{whole:sn,choice:{
tag:"multi_shots",branches:[{values:[!1],untagged:!0,reading:{whole:on}},{values:[!0],reading:{whole:ln}}]}}},{values:["\
kling-o1"],reading:{whole:Ho,reasons:[{when:"a reference video is sent",fields:["prompt","reference_image_urls"],given:{
has:["reference_video_url"]}}]}},{values:["kling-v2.1-master-text-to-video"],reading:{whole:Uo}},{values:["kling-v2.5-tu\
rbo-text-to-video-pro"],reading:{whole:Yo}},{values:["kling-v2.6"],reading:{whole:Bo,reasons:[{when:"sound is wanted",fields:[
"mode"],given:{has:["enable_sound"],values:{enable_sound:[!0]}}}]}},{values:["kling-v3-omni"],reading:{whole:Qo}},{values:[
"kling-v3-omni-reference"],reading:{whole:Xo}},{values:["kling-v3-turbo-text-to-video"],reading:{whole:Jo}}]}},tag:{name:"\
model",values:["kling-3.0","kling-o1","kling-v2.1-master-text-to-video","kling-v2.5-turbo-text-to-video-pro","kling-v2.6",
"kling-v3-omni","kling-v3-omni-reference","kling-v3-turbo-text-to-video"]},parameters:{header:se},responses:{200:{whole:X,
choice:{branches:[{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:Q,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},{
values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:B}},
{values:["failed"],reading:{whole:x}}]}}},getKlingTextToVideo:{method:"GET",path:"/api/v1/kling/text_to_video/{id}",parameters:{
path:te},responses:{200:{whole:De,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:re}},{values:[
"completed"],reading:{whole:O}},{values:["failed"],reading:{whole:x}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{
whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createKlingImageToVideo:{method:"POST",
path:"/api/v1/kling/image_to_video",request:{whole:gn,choice:{tag:"model",branches:[{values:["kling-o1"],reading:{whole:pn,
reasons:[{when:"a reference video is sent",fields:["prompt","reference_video_type","reference_image_urls"],given:{has:["\
reference_video_url"]}},{when:"a last frame is sent",fields:["reference_image_urls","reference_video_url"],given:{has:["\
last_frame_image_url"]}}]}},{values:["kling-v2.1-master-image-to-video"],reading:{whole:an}},{values:["kling-v2.1-pro"],
reading:{whole:fn}},{values:["kling-v2.1-standard"],reading:{whole:mn}},{values:["kling-v2.5-turbo-image-to-video-pro"],
reading:{whole:cn}},{values:["kling-v2.6"],reading:{whole:dn,reasons:[{when:"sound is wanted",fields:["mode"],given:{has:[
"enable_sound"],values:{enable_sound:[!0]}}},{when:"a last frame is sent",fields:["mode","duration_seconds"],given:{has:[
"last_frame_image_url"]}}]}},{values:["kling-v3-omni"],reading:{whole:yn,reasons:[{when:"a last frame is sent",fields:["\
duration_seconds"],given:{has:["last_frame_image_url"]}}]}},{values:["kling-v3-turbo-image-to-video"],reading:{whole:_n}}]}},
tag:{name:"model",values:["kling-o1","kling-v2.1-master-image-to-video","kling-v2.1-pro","kling-v2.1-standard","kling-v2\
.5-turbo-image-to-video-pro","kling-v2.6","kling-v3-omni","kling-v3-turbo-image-to-video"]},parameters:{header:se},responses:{
200:{whole:X,choice:{branches:[{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},
402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:Q,choice:{tag:"status",branches:[{values:["completed"],reading:{
whole:O}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{
whole:B}},{values:["failed"],reading:{whole:x}}]}}},getKlingImageToVideo:{method:"GET",path:"/api/v1/kling/image_to_vide\
o/{id}",parameters:{path:te},responses:{200:{whole:De,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:re}},{values:["completed"],reading:{whole:O}},{values:["failed"],reading:{whole:x}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createKlingEditVideo:{
method:"POST",path:"/api/v1/kling/edit_video",request:{whole:bn,choice:{tag:"model",branches:[{values:["kling-v3-omni-ed\
it"],reading:{whole:wn,reasons:[{when:"source_video_url is sent",fields:["source_task_id"],given:{has:["source_video_url"]}},
{when:"source_video_url is not sent",fields:["source_task_id"],given:{lacks:["source_video_url"]}},{when:"reference pict\
ures are sent",fields:["aspect_ratio"],given:{has:["reference_image_urls"]}},{when:"no reference pictures are sent",fields:[
"aspect_ratio","duration_seconds"],given:{lacks:["reference_image_urls"]}}]}},{values:["kling-v3-omni-reference"],reading:{
whole:vn,reasons:[{when:"source_video_url is sent",fields:["source_task_id"],given:{has:["source_video_url"]}},{when:"so\
urce_video_url is not sent",fields:["source_task_id"],given:{lacks:["source_video_url"]}},{when:"reference pictures are \
sent",fields:["aspect_ratio"],given:{has:["reference_image_urls"]}},{when:"no reference pictures are sent",fields:["aspe\
ct_ratio","duration_seconds"],given:{lacks:["reference_image_urls"]}}]}}]}},tag:{name:"model",values:["kling-v3-omni-edi\
t","kling-v3-omni-reference"]},parameters:{header:se},responses:{200:{whole:X,choice:{branches:[{values:[],reading:{whole:J}},
{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{
whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},
callback:{whole:Q,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{
whole:F}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:B}},{values:["failed"],reading:{
whole:x}}]}}},getKlingEditVideo:{method:"GET",path:"/api/v1/kling/edit_video/{id}",parameters:{path:te},responses:{200:{
whole:De,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:re}},{values:["completed"],reading:{
whole:O}},{values:["failed"],reading:{whole:x}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createKlingExtendVideo:{method:"POST",path:"/api/v1/kling/exte\
nd_video",request:{whole:Dn},parameters:{header:se},responses:{200:{whole:X,choice:{branches:[{values:[],reading:{whole:J}},
{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{
whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},
callback:{whole:Q,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{
whole:F}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:B}},{values:["failed"],reading:{
whole:x}}]}}},getKlingExtendVideo:{method:"GET",path:"/api/v1/kling/extend_video/{id}",parameters:{path:te},responses:{200:{
whole:De,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:re}},{values:["completed"],reading:{
whole:O}},{values:["failed"],reading:{whole:x}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createKlingMotionControl:{method:"POST",path:"/api/v1/kling/mo\
tion_control",request:{whole:xn,choice:{tag:"model",branches:[{values:["kling-3.0"],reading:{whole:Pn}},{values:["kling-\
v2.6"],reading:{whole:$n}}]}},tag:{name:"model",values:["kling-3.0","kling-v2.6"]},parameters:{header:se},responses:{200:{
whole:X,choice:{branches:[{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{
whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:Q,choice:{tag:"status",branches:[{values:["completed"],reading:{
whole:O}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{
whole:B}},{values:["failed"],reading:{whole:x}}]}}},getKlingMotionControl:{method:"GET",path:"/api/v1/kling/motion_contr\
ol/{id}",parameters:{path:te},responses:{200:{whole:De,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:re}},{values:["completed"],reading:{whole:O}},{values:["failed"],reading:{whole:x}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createKlingAiAvatar:{
method:"POST",path:"/api/v1/kling/ai_avatar",request:{whole:Nn,choice:{tag:"model",branches:[{values:["kling-ai-avatar-p\
ro"],reading:{whole:An}},{values:["kling-ai-avatar-standard"],reading:{whole:En}},{values:["kling-ai-avatar-v1-pro"],reading:{
whole:On}},{values:["kling-v1-avatar-standard"],reading:{whole:Tn}}]}},tag:{name:"model",values:["kling-ai-avatar-pro","\
kling-ai-avatar-standard","kling-ai-avatar-v1-pro","kling-v1-avatar-standard"]},parameters:{header:se},responses:{200:{whole:X,
choice:{branches:[{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:Q,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},{
values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:B}},
{values:["failed"],reading:{whole:x}}]}}},getKlingAiAvatar:{method:"GET",path:"/api/v1/kling/ai_avatar/{id}",parameters:{
path:te},responses:{200:{whole:De,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:re}},{values:[
"completed"],reading:{whole:O}},{values:["failed"],reading:{whole:x}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{
whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createElevenlabsTextToSpeech:{method:"P\
OST",path:"/api/v1/elevenlabs/text_to_speech",request:{whole:Sn,choice:{tag:"model",branches:[{values:["text-to-speech-m\
ultilingual-v2"],reading:{whole:zn}},{values:["text-to-speech-turbo-v2.5"],reading:{whole:Ln}}]}},tag:{name:"model",values:[
"text-to-speech-multilingual-v2","text-to-speech-turbo-v2.5"]},parameters:{header:se},responses:{200:{whole:X,choice:{branches:[
{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}},callback:{whole:Q,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},{values:["compl\
eted"],reading:{whole:F}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:B}},{values:["fa\
iled"],reading:{whole:x}}]}}},getElevenlabsTextToSpeech:{method:"GET",path:"/api/v1/elevenlabs/text_to_speech/{id}",parameters:{
path:te},responses:{200:{whole:Is,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:re}},{values:[
"completed"],reading:{whole:F}},{values:["failed"],reading:{whole:x}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{
whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createElevenlabsTextToDialogue:{method:"\
POST",path:"/api/v1/elevenlabs/text_to_dialogue",request:{whole:Gn},parameters:{header:se},responses:{200:{whole:X,choice:{
branches:[{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{
whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:Q,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},{
values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:B}},
{values:["failed"],reading:{whole:x}}]}}},getElevenlabsTextToDialogue:{method:"GET",path:"/api/v1/elevenlabs/text_to_dia\
logue/{id}",parameters:{path:te},responses:{200:{whole:Is,choice:{tag:"status",branches:[{values:["pending","processing"],
reading:{whole:re}},{values:["completed"],reading:{whole:F}},{values:["failed"],reading:{whole:x}}]}},401:{whole:i},403:{
whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createElevenlabsTextToSound:{
method:"POST",path:"/api/v1/elevenlabs/text_to_sound",request:{whole:Mn},parameters:{header:se},responses:{200:{whole:X,
choice:{branches:[{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:Q,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},{
values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:B}},
{values:["failed"],reading:{whole:x}}]}}},getElevenlabsTextToSound:{method:"GET",path:"/api/v1/elevenlabs/text_to_sound/\
{id}",parameters:{path:te},responses:{200:{whole:Is,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:re}},{values:["completed"],reading:{whole:F}},{values:["failed"],reading:{whole:x}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createElevenlabsIsolateAudio:{
method:"POST",path:"/api/v1/elevenlabs/isolate_audio",request:{whole:Fn},parameters:{header:se},responses:{200:{whole:X,
choice:{branches:[{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:Q,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},{
values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:B}},
{values:["failed"],reading:{whole:x}}]}}},getElevenlabsIsolateAudio:{method:"GET",path:"/api/v1/elevenlabs/isolate_audio\
/{id}",parameters:{path:te},responses:{200:{whole:Is,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:re}},{values:["completed"],reading:{whole:F}},{values:["failed"],reading:{whole:x}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createElevenlabsSpeechToText:{
method:"POST",path:"/api/v1/elevenlabs/speech_to_text",request:{whole:Hn},parameters:{header:se},responses:{200:{whole:X,
choice:{branches:[{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:Q,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},{
values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:B}},
{values:["failed"],reading:{whole:x}}]}}},getElevenlabsSpeechToText:{method:"GET",path:"/api/v1/elevenlabs/speech_to_tex\
t/{id}",parameters:{path:te},responses:{200:{whole:Un,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:re}},{values:["completed"],reading:{whole:B}},{values:["failed"],reading:{whole:x}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createWanTextToVideo:{
method:"POST",path:"/api/v1/wan/text_to_video",request:{whole:rl,choice:{tag:"model",branches:[{values:["wan-2.2-a14b-te\
xt-to-video-turbo"],reading:{whole:Bn}},{values:["wan-2.5-text-to-video"],reading:{whole:Qn}},{values:["wan-2.6-text-to-\
video"],reading:{whole:Xn}},{values:["wan-2.7-text-to-video"],reading:{whole:Jn}},{values:["wan-2.7-r2v"],reading:{whole:el}}]}},
tag:{name:"model",values:["wan-2.2-a14b-text-to-video-turbo","wan-2.5-text-to-video","wan-2.6-text-to-video","wan-2.7-te\
xt-to-video","wan-2.7-r2v"]},parameters:{header:se},responses:{200:{whole:X,choice:{branches:[{values:[],reading:{whole:J}},
{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{
whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:Q,
choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{whole:F}},{values:[
"completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:B}},{values:["failed"],reading:{whole:x}}]}}},getWanTextToVideo:{
method:"GET",path:"/api/v1/wan/text_to_video/{id}",parameters:{path:te},responses:{200:{whole:De,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:re}},{values:["completed"],reading:{whole:O}},{values:["failed"],reading:{
whole:x}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createWanImageToVideo:{method:"POST",path:"/api/v1/wan/image_to_video",request:{whole:ul,choice:{tag:"mo\
del",branches:[{values:["wan-2.7-image-to-video"],reading:{whole:tl}},{values:["wan-2.6-image-to-video"],reading:{whole:ol}},
{values:["wan-2.6-flash-image-to-video"],reading:{whole:nl}},{values:["wan-2.5-image-to-video"],reading:{whole:ll}},{values:[
"wan-2.2-a14b-image-to-video-turbo"],reading:{whole:il}}]}},tag:{name:"model",values:["wan-2.7-image-to-video","wan-2.6-\
image-to-video","wan-2.6-flash-image-to-video","wan-2.5-image-to-video","wan-2.2-a14b-image-to-video-turbo"]},parameters:{
header:se},responses:{200:{whole:X,choice:{branches:[{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{
whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:Q,choice:{tag:"status",branches:[
{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{whole:Y}},
{values:["completed"],reading:{whole:B}},{values:["failed"],reading:{whole:x}}]}}},getWanImageToVideo:{method:"GET",path:"\
/api/v1/wan/image_to_video/{id}",parameters:{path:te},responses:{200:{whole:De,choice:{tag:"status",branches:[{values:["\
pending","processing"],reading:{whole:re}},{values:["completed"],reading:{whole:O}},{values:["failed"],reading:{whole:x}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createWanEditVideo:{method:"POST",path:"/api/v1/wan/edit_video",request:{whole:cl,choice:{tag:"model",branches:[{values:[
"wan-2.7-edit-video"],reading:{whole:al}},{values:["wan-2.6-edit-video"],reading:{whole:fl}},{values:["wan-2.6-flash-edi\
t-video"],reading:{whole:ml}}]}},tag:{name:"model",values:["wan-2.7-edit-video","wan-2.6-edit-video","wan-2.6-flash-edit\
-video"]},parameters:{header:se},responses:{200:{whole:X,choice:{branches:[{values:[],reading:{whole:J}},{values:[],reading:{
whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},
415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:Q,choice:{tag:"stat\
us",branches:[{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{
whole:Y}},{values:["completed"],reading:{whole:B}},{values:["failed"],reading:{whole:x}}]}}},getWanEditVideo:{method:"GE\
T",path:"/api/v1/wan/edit_video/{id}",parameters:{path:te},responses:{200:{whole:De,choice:{tag:"status",branches:[{values:[
"pending","processing"],reading:{whole:re}},{values:["completed"],reading:{whole:O}},{values:["failed"],reading:{whole:x}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createWanAnimate:{method:"POST",path:"/api/v1/wan/animate",request:{whole:gl,choice:{tag:"model",branches:[{values:["wan\
-2.2-animate-move"],reading:{whole:yl}},{values:["wan-2.2-animate-replace"],reading:{whole:_l}}]}},tag:{name:"model",values:[
"wan-2.2-animate-move","wan-2.2-animate-replace"]},parameters:{header:se},responses:{200:{whole:X,choice:{branches:[{values:[],
reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},
callback:{whole:Q,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{
whole:F}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:B}},{values:["failed"],reading:{
whole:x}}]}}},getWanAnimate:{method:"GET",path:"/api/v1/wan/animate/{id}",parameters:{path:te},responses:{200:{whole:De,
choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:re}},{values:["completed"],reading:{whole:O}},
{values:["failed"],reading:{whole:x}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}}},createWanSpeechToVideo:{method:"POST",path:"/api/v1/wan/speech_to_video",request:{
whole:wl},parameters:{header:se},responses:{200:{whole:X,choice:{branches:[{values:[],reading:{whole:J}},{values:[],reading:{
whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},
415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:Q,choice:{tag:"stat\
us",branches:[{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{whole:F}},{values:["completed"],reading:{
whole:Y}},{values:["completed"],reading:{whole:B}},{values:["failed"],reading:{whole:x}}]}}},getWanSpeechToVideo:{method:"\
GET",path:"/api/v1/wan/speech_to_video/{id}",parameters:{path:te},responses:{200:{whole:De,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:re}},{values:["completed"],reading:{whole:O}},{values:["failed"],reading:{
whole:x}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createWanTextToImage:{method:"POST",path:"/api/v1/wan/text_to_image",request:{whole:Dl,choice:{tag:"mode\
l",branches:[{values:["wan-2.7-image"],reading:{whole:bl}},{values:["wan-2.7-image-pro"],reading:{whole:kl}}]}},tag:{name:"\
model",values:["wan-2.7-image","wan-2.7-image-pro"]},parameters:{header:se},responses:{200:{whole:X,choice:{branches:[{values:[],
reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},
callback:{whole:Q,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:O}},{values:["completed"],reading:{
whole:F}},{values:["completed"],reading:{whole:Y}},{values:["completed"],reading:{whole:B}},{values:["failed"],reading:{
whole:x}}]}}},getWanTextToImage:{method:"GET",path:"/api/v1/wan/text_to_image/{id}",parameters:{path:te},responses:{200:{
whole:Pl,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:re}},{values:["completed"],reading:{
whole:Y}},{values:["failed"],reading:{whole:x}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}}};export{Qi as host,Xi as operations};
