// Written by codegen from openapi/; do not edit.
var Te=(r,o)=>()=>{try{return o||r((o={exports:{}}).exports,o),o.exports}catch(f){throw o=0,f}};var xe=Te(T=>{"use strict";Object.defineProperty(T,"__esModule",{value:!0});T.formatNames=T.fastFormats=T.fullFormats=void 0;
function E(r,o){return{validate:r,compare:o}}T.fullFormats={date:E(Se,$e),time:E(De(!0),Pe),"date-time":E(Ne(!0),Re),"is\
o-time":E(De(),Ie),"iso-date-time":E(Ne(),Me),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:is,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:ms,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:ns,int32:{type:"number",validate:ps},int64:{type:"number",validate:as},float:{type:"number",validate:Ve},double:{type:"\
number",validate:Ve},password:!0,binary:!0};T.fastFormats={...T.fullFormats,date:E(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,$e),time:E(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,Pe),"date-time":E(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
Re),"iso-time":E(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,Ie),"iso-date-time":E(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
Me),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
T.formatNames=Object.keys(T.fullFormats);function es(r){return r%4===0&&(r%100!==0||r%400===0)}var rs=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
ss=[0,31,28,31,30,31,30,31,31,30,31,30,31];function Se(r){let o=rs.exec(r);if(!o)return!1;let f=+o[1],p=+o[2],n=+o[3];return p>=
1&&p<=12&&n>=1&&n<=(p===2&&es(f)?29:ss[p])}function $e(r,o){if(r&&o)return r>o?1:r<o?-1:0}var qe=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function De(r){return function(f){let p=qe.exec(f);if(!p)return!1;let n=+p[1],e=+p[2],t=+p[3],s=p[4],i=p[5]==="-"?-1:1,u=+(p[6]||
0),c=+(p[7]||0);if(u>23||c>59||r&&!s)return!1;if(n<=23&&e<=59&&t<60)return!0;let a=e-c*i,m=n-u*i-(a<0?1:0);return(m===23||
m===-1)&&(a===59||a===-1)&&t<61}}function Pe(r,o){if(!(r&&o))return;let f=new Date("2020-01-01T"+r).valueOf(),p=new Date(
"2020-01-01T"+o).valueOf();if(f&&p)return f-p}function Ie(r,o){if(!(r&&o))return;let f=qe.exec(r),p=qe.exec(o);if(f&&p)return r=
f[1]+f[2]+f[3],o=p[1]+p[2]+p[3],r>o?1:r<o?-1:0}var je=/t|\s/i;function Ne(r){let o=De(r);return function(p){let n=p.split(
je);return n.length===2&&Se(n[0])&&o(n[1])}}function Re(r,o){if(!(r&&o))return;let f=new Date(r).valueOf(),p=new Date(o).
valueOf();if(f&&p)return f-p}function Me(r,o){if(!(r&&o))return;let[f,p]=r.split(je),[n,e]=o.split(je),t=$e(f,n);if(t!==
void 0)return t||Pe(p,e)}var ts=/\/|:/,os=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function is(r){return ts.test(r)&&os.test(r)}var Le=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function ns(r){return Le.lastIndex=0,Le.test(r)}var ls=-(2**31),us=2**31-1;function ps(r){return Number.isInteger(r)&&r<=
us&&r>=ls}function as(r){return Number.isInteger(r)}function Ve(){return!0}var fs=/[^\\]\\Z/;function ms(r){if(fs.test(r))
return!1;try{return new RegExp(r),!0}catch{return!1}}});var ze=Te(Ae=>{"use strict";Object.defineProperty(Ae,"__esModule",{value:!0});function Fe(r){let o=r.length,f=0,p=0,n;for(;p<
o;)f++,n=r.charCodeAt(p++),n>=55296&&n<=56319&&p<o&&(n=r.charCodeAt(p),(n&64512)===56320&&p++);return f}Ae.default=Fe;Fe.
code='require("ajv/dist/runtime/ucs2length").default'});var He=Ze;function Ze(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.name===void 0){let s={instancePath:o,keyword:"requi\
red",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),t++}if(r.email===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"email"},message:"must have required property '\
email'"};e===null?e=[s]:e.push(s),t++}if(r.account===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
account"},message:"must have required property 'account'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0){let s=r.id;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s))){let i={instancePath:o+"/id",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};e===null?e=[i]:e.push(i),t++}}if(r.name!==void 0&&typeof r.name!="string"){let s={instancePath:o+"/name",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.email!==void 0&&typeof r.email!="\
string"){let s={instancePath:o+"/email",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.
push(s),t++}if(r.account!==void 0){let s=r.account;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let i={
instancePath:o+"/account",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===
null?e=[i]:e.push(i),t++}if(s.name===void 0){let i={instancePath:o+"/account",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[i]:e.push(i),t++}if(s.id!==void 0){let i=s.id;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i))){let u={instancePath:o+"/account/id",keyword:"type",params:{type:"integer"},message:"must b\
e integer"};e===null?e=[u]:e.push(u),t++}}if(s.name!==void 0&&typeof s.name!="string"){let i={instancePath:o+"/account/n\
ame",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:o+
"/account",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}}}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ze.errors=e,t===0}function ge(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.message===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"messag\
e"},message:"must have required property 'message'"};e===null?e=[s]:e.push(s),t++}if(r.code!==void 0&&typeof r.code!="st\
ring"){let s={instancePath:o+"/code",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),t++}if(r.message!==void 0&&typeof r.message!="string"){let s={instancePath:o+"/message",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ge.errors=e,t===0}function he(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r))for(let s in r){let i=r[s];if(Array.isArray(i)){let u=i.length;for(let c=0;c<u;c++)if(typeof i[c]!=
"string"){let a={instancePath:o+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+c,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[a]:e.push(a),t++}}else{let u={instancePath:o+"/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),t++}}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return he.errors=e,t===0}var l=Ue;function Ue(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.error===void 0){let i={instancePath:o,keyword:"required",params:{missingProperty:"error"},
message:"must have required property 'error'"};e===null?e=[i]:e.push(i),t++}if(r.error!==void 0){let i=r.error,u=t,c=!1,
a=null,m=t;if(typeof i!="string"){let y={instancePath:o+"/error",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[y]:e.push(y),t++}var s=m===t;s&&(c=!0,a=0);let d=t;ge(i,{instancePath:o+"/error",parentData:r,parentDataProperty:"\
error",rootData:n})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length);var s=d===t;if(s&&c?(c=!1,a=[a,1]):s&&(c=!0,a=
1),c)t=u,e!==null&&(u?e.length=u:e=null);else{let y={instancePath:o+"/error",keyword:"oneOf",params:{passingSchemas:a},message:"\
must match exactly one schema in oneOf"};e===null?e=[y]:e.push(y),t++}}r.errors!==void 0&&(he(r.errors,{instancePath:o+"\
/errors",parentData:r,parentDataProperty:"errors",rootData:n})||(e=e===null?he.errors:e.concat(he.errors),t=e.length))}else{
let i={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return Ue.
errors=e,t===0}var Ye=Ce;function Ce(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
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
instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ce.errors=
e,t===0}function N(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"){
let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return N.
errors=e,t===0}function L(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"){
let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return L.
errors=e,t===0}function H(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"){
let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return H.
errors=e,t===0}function Z(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"){
let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return Z.
errors=e,t===0}var F={type:"object",required:["service","action","model","pricing_status","catalog_status","currency","billing_unit","b\
illing_strategy","billing_config"],properties:{service:{$ref:"s7"},action:{$ref:"s8"},model:{type:["string","null"]},pricing_status:{
$ref:"s9"},catalog_status:{type:"string"},currency:{$ref:"s10"},billing_unit:{type:"string"},billing_strategy:{type:"str\
ing"},unit_price_cents:{type:["number","null"]},input_price_per_1m_cents:{type:["number","null"]},output_price_per_1m_cents:{
type:["number","null"]},cache_read_price_per_1m_cents:{type:["number","null"]},cache_write_price_per_1m_cents:{type:["nu\
mber","null"]},cache_write_5m_price_per_1m_cents:{type:["number","null"]},cache_write_1h_price_per_1m_cents:{type:["numb\
er","null"]},billing_config:{type:"object",additionalProperties:!0}}};function _e(r,{instancePath:o="",parentData:f,parentDataProperty:p,
rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.service===void 0){let s={instancePath:o,
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
roperty 'billing_config'"};e===null?e=[s]:e.push(s),t++}if(r.service!==void 0&&(N(r.service,{instancePath:o+"/service",parentData:r,
parentDataProperty:"service",rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.action!==void 0&&(L(r.
action,{instancePath:o+"/action",parentData:r,parentDataProperty:"action",rootData:n})||(e=e===null?L.errors:e.concat(L.
errors),t=e.length)),r.model!==void 0){let s=r.model;if(typeof s!="string"&&s!==null){let i={instancePath:o+"/model",keyword:"\
type",params:{type:F.properties.model.type},message:"must be string,null"};e===null?e=[i]:e.push(i),t++}}if(r.pricing_status!==
void 0&&(H(r.pricing_status,{instancePath:o+"/pricing_status",parentData:r,parentDataProperty:"pricing_status",rootData:n})||
(e=e===null?H.errors:e.concat(H.errors),t=e.length)),r.catalog_status!==void 0&&typeof r.catalog_status!="string"){let s={
instancePath:o+"/catalog_status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),
t++}if(r.currency!==void 0&&(Z(r.currency,{instancePath:o+"/currency",parentData:r,parentDataProperty:"currency",rootData:n})||
(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),r.billing_unit!==void 0&&typeof r.billing_unit!="string"){let s={instancePath:o+
"/billing_unit",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.billing_strategy!==
void 0&&typeof r.billing_strategy!="string"){let s={instancePath:o+"/billing_strategy",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.unit_price_cents!==void 0){let s=r.unit_price_cents;if(typeof s!=
"number"&&s!==null){let i={instancePath:o+"/unit_price_cents",keyword:"type",params:{type:F.properties.unit_price_cents.
type},message:"must be number,null"};e===null?e=[i]:e.push(i),t++}}if(r.input_price_per_1m_cents!==void 0){let s=r.input_price_per_1m_cents;
if(typeof s!="number"&&s!==null){let i={instancePath:o+"/input_price_per_1m_cents",keyword:"type",params:{type:F.properties.
input_price_per_1m_cents.type},message:"must be number,null"};e===null?e=[i]:e.push(i),t++}}if(r.output_price_per_1m_cents!==
void 0){let s=r.output_price_per_1m_cents;if(typeof s!="number"&&s!==null){let i={instancePath:o+"/output_price_per_1m_c\
ents",keyword:"type",params:{type:F.properties.output_price_per_1m_cents.type},message:"must be number,null"};e===null?e=
[i]:e.push(i),t++}}if(r.cache_read_price_per_1m_cents!==void 0){let s=r.cache_read_price_per_1m_cents;if(typeof s!="numb\
er"&&s!==null){let i={instancePath:o+"/cache_read_price_per_1m_cents",keyword:"type",params:{type:F.properties.cache_read_price_per_1m_cents.
type},message:"must be number,null"};e===null?e=[i]:e.push(i),t++}}if(r.cache_write_price_per_1m_cents!==void 0){let s=r.
cache_write_price_per_1m_cents;if(typeof s!="number"&&s!==null){let i={instancePath:o+"/cache_write_price_per_1m_cents",
keyword:"type",params:{type:F.properties.cache_write_price_per_1m_cents.type},message:"must be number,null"};e===null?e=
[i]:e.push(i),t++}}if(r.cache_write_5m_price_per_1m_cents!==void 0){let s=r.cache_write_5m_price_per_1m_cents;if(typeof s!=
"number"&&s!==null){let i={instancePath:o+"/cache_write_5m_price_per_1m_cents",keyword:"type",params:{type:F.properties.
cache_write_5m_price_per_1m_cents.type},message:"must be number,null"};e===null?e=[i]:e.push(i),t++}}if(r.cache_write_1h_price_per_1m_cents!==
void 0){let s=r.cache_write_1h_price_per_1m_cents;if(typeof s!="number"&&s!==null){let i={instancePath:o+"/cache_write_1\
h_price_per_1m_cents",keyword:"type",params:{type:F.properties.cache_write_1h_price_per_1m_cents.type},message:"must be \
number,null"};e===null?e=[i]:e.push(i),t++}}if(r.billing_config!==void 0){let s=r.billing_config;if(!(s&&typeof s=="obje\
ct"&&!Array.isArray(s))){let i={instancePath:o+"/billing_config",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[i]:e.push(i),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[s]:e.push(s),t++}return _e.errors=e,t===0}var Be=Ke;function Ke(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.as_of===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"as_of"},
message:"must have required property 'as_of'"};e===null?e=[s]:e.push(s),t++}if(r.price_schedules===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"price_schedules"},message:"must have required property 'price_schedules'"};e===
null?e=[s]:e.push(s),t++}if(r.as_of!==void 0&&typeof r.as_of!="string"){let s={instancePath:o+"/as_of",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.price_schedules!==void 0){let s=r.price_schedules;
if(Array.isArray(s)){let i=s.length;for(let u=0;u<i;u++)_e(s[u],{instancePath:o+"/price_schedules/"+u,parentData:s,parentDataProperty:u,
rootData:n})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length)}else{let i={instancePath:o+"/price_schedules",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}}else{let s={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ke.errors=e,t===0}var Qe=We,cs={
type:"object",additionalProperties:!1,required:["service","action"],properties:{service:{$ref:"s7"},action:{$ref:"s8"},model:{
type:["string","null"]},params:{type:"object",additionalProperties:{}}}};function We(r,{instancePath:o="",parentData:f,parentDataProperty:p,
rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.service===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"service"},message:"must have required property 'service'"};e===null?e=[s]:e.
push(s),t++}if(r.action===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"action"},message:"mu\
st have required property 'action'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="service"||s==="action"||s==="\
model"||s==="params")){let i={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must \
NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(r.service!==void 0&&(N(r.service,{instancePath:o+"/serv\
ice",parentData:r,parentDataProperty:"service",rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.action!==
void 0&&(L(r.action,{instancePath:o+"/action",parentData:r,parentDataProperty:"action",rootData:n})||(e=e===null?L.errors:
e.concat(L.errors),t=e.length)),r.model!==void 0){let s=r.model;if(typeof s!="string"&&s!==null){let i={instancePath:o+"\
/model",keyword:"type",params:{type:cs.properties.model.type},message:"must be string,null"};e===null?e=[i]:e.push(i),t++}}
if(r.params!==void 0){let s=r.params;if(!(s&&typeof s=="object"&&!Array.isArray(s))){let i={instancePath:o+"/params",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}}}else{let s={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return We.errors=e,t===0}var ds={type:"object",required:["service","action","model","pricing_status","currency","reservation_amount_cents","estim\
ate_basis","as_of"],properties:{service:{$ref:"s7"},action:{$ref:"s8"},model:{type:["string","null"]},pricing_status:{$ref:"\
s9"},currency:{$ref:"s10"},reservation_amount_cents:{type:"number"},estimate_basis:{type:"string"},as_of:{type:"string"}}};
function we(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
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
operty 'as_of'"};e===null?e=[s]:e.push(s),t++}if(r.service!==void 0&&(N(r.service,{instancePath:o+"/service",parentData:r,
parentDataProperty:"service",rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.action!==void 0&&(L(r.
action,{instancePath:o+"/action",parentData:r,parentDataProperty:"action",rootData:n})||(e=e===null?L.errors:e.concat(L.
errors),t=e.length)),r.model!==void 0){let s=r.model;if(typeof s!="string"&&s!==null){let i={instancePath:o+"/model",keyword:"\
type",params:{type:ds.properties.model.type},message:"must be string,null"};e===null?e=[i]:e.push(i),t++}}if(r.pricing_status!==
void 0&&(H(r.pricing_status,{instancePath:o+"/pricing_status",parentData:r,parentDataProperty:"pricing_status",rootData:n})||
(e=e===null?H.errors:e.concat(H.errors),t=e.length)),r.currency!==void 0&&(Z(r.currency,{instancePath:o+"/currency",parentData:r,
parentDataProperty:"currency",rootData:n})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),r.reservation_amount_cents!==
void 0&&typeof r.reservation_amount_cents!="number"){let s={instancePath:o+"/reservation_amount_cents",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[s]:e.push(s),t++}if(r.estimate_basis!==void 0&&typeof r.estimate_basis!=
"string"){let s={instancePath:o+"/estimate_basis",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),t++}if(r.as_of!==void 0&&typeof r.as_of!="string"){let s={instancePath:o+"/as_of",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return we.errors=e,t===0}var Xe=Je;function Je(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.price_quote===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"pr\
ice_quote"},message:"must have required property 'price_quote'"};e===null?e=[s]:e.push(s),t++}r.price_quote!==void 0&&(we(
r.price_quote,{instancePath:o+"/price_quote",parentData:r,parentDataProperty:"price_quote",rootData:n})||(e=e===null?we.
errors:e.concat(we.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[s]:e.push(s),t++}return Je.errors=e,t===0}function U(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"){
let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return U.
errors=e,t===0}var er=rr;var O=xe().fullFormats.uri,R=new RegExp("^https?://","u");function rr(r,{instancePath:o="",parentData:f,parentDataProperty:p,
rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.source===void 0){let i={instancePath:o,
keyword:"required",params:{missingProperty:"source"},message:"must have required property 'source'"};e===null?e=[i]:e.push(
i),t++}for(let i in r)if(!(i==="source"||i==="file_name")){let u={instancePath:o,keyword:"additionalProperties",params:{
additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[u]:e.push(u),t++}if(r.source!==void 0){
let i=r.source,u=t,c=!1,a=null,m=t;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.type===void 0){let y={instancePath:o+
"/source",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[y]:
e.push(y),t++}if(i.url===void 0){let y={instancePath:o+"/source",keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[y]:e.push(y),t++}for(let y in i)if(!(y==="type"||y==="url")){let h={instancePath:o+
"/source",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"};e===
null?e=[h]:e.push(h),t++}if(i.type!==void 0){let y=i.type;if(typeof y!="string"){let h={instancePath:o+"/source/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),t++}if(y!=="url"){let h={instancePath:o+
"/source/type",keyword:"const",params:{allowedValue:"url"},message:"must be equal to constant"};e===null?e=[h]:e.push(h),
t++}}if(i.url!==void 0){let y=i.url;if(typeof y=="string"){if(!R.test(y)){let h={instancePath:o+"/source/url",keyword:"p\
attern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[h]:e.push(h),t++}if(!O(y)){
let h={instancePath:o+"/source/url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=
[h]:e.push(h),t++}}else{let h={instancePath:o+"/source/url",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[h]:e.push(h),t++}}}else{let y={instancePath:o+"/source",keyword:"type",params:{type:"object"},message:"m\
ust be object"};e===null?e=[y]:e.push(y),t++}var s=m===t;s&&(c=!0,a=0);let d=t;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.type===void 0){let y={instancePath:o+"/source",keyword:"required",params:{missingProperty:"type"},message:"must\
 have required property 'type'"};e===null?e=[y]:e.push(y),t++}if(i.data===void 0){let y={instancePath:o+"/source",keyword:"\
required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[y]:e.push(y),t++}for(let y in i)
if(!(y==="type"||y==="data")){let h={instancePath:o+"/source",keyword:"additionalProperties",params:{additionalProperty:y},
message:"must NOT have additional properties"};e===null?e=[h]:e.push(h),t++}if(i.type!==void 0){let y=i.type;if(typeof y!=
"string"){let h={instancePath:o+"/source/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[h]:e.push(h),t++}if(y!=="base64"){let h={instancePath:o+"/source/type",keyword:"const",params:{allowedValue:"base64"},
message:"must be equal to constant"};e===null?e=[h]:e.push(h),t++}}if(i.data!==void 0&&typeof i.data!="string"){let y={instancePath:o+
"/source/data",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),t++}}else{let y={
instancePath:o+"/source",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),t++}var s=d===
t;if(s&&c?(c=!1,a=[a,1]):s&&(c=!0,a=1),c)t=u,e!==null&&(u?e.length=u:e=null);else{let y={instancePath:o+"/source",keyword:"\
oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?e=[y]:e.push(y),t++}}r.file_name!==
void 0&&(U(r.file_name,{instancePath:o+"/file_name",parentData:r,parentDataProperty:"file_name",rootData:n})||(e=e===null?
U.errors:e.concat(U.errors),t=e.length))}else{let i={instancePath:o,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[i]:e.push(i),t++}return rr.errors=e,t===0}var Oe=sr;function sr(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
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
"string"){if(!O(s)){let i={instancePath:o+"/url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};
e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:o+"/url",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[i]:e.push(i),t++}}if(r.size_bytes!==void 0){let s=r.size_bytes;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s))){let i={instancePath:o+"/size_bytes",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:
e.push(i),t++}}if(r.mime_type!==void 0&&typeof r.mime_type!="string"){let s={instancePath:o+"/mime_type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.created_at!==void 0&&typeof r.created_at!=
"string"){let s={instancePath:o+"/created_at",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[s]:e.push(s),t++}if(r.expires_at!==void 0&&typeof r.expires_at!="string"){let s={instancePath:o+"/expires_at",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return sr.errors=e,t===0}var tr=or;function or(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.file===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"file"},message:"\
must have required property 'file'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="file"||s==="file_name")){let i={
instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};
e===null?e=[i]:e.push(i),t++}if(r.file!==void 0&&typeof r.file!="string"){let s={instancePath:o+"/file",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}r.file_name!==void 0&&(U(r.file_name,{instancePath:o+
"/file_name",parentData:r,parentDataProperty:"file_name",rootData:n})||(e=e===null?U.errors:e.concat(U.errors),t=e.length))}else{
let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return or.
errors=e,t===0}var ir=nr;function nr(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.filename===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"filen\
ame"},message:"must have required property 'filename'"};e===null?e=[s]:e.push(s),t++}if(r.byte_size===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"byte_size"},message:"must have required property 'byte_size'"};e===null?e=[s]:
e.push(s),t++}if(r.checksum===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"checksum"},message:"\
must have required property 'checksum'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="filename"||s==="byte_size"||
s==="checksum"||s==="content_type")){let i={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(r.filename!==void 0&&typeof r.filename!="\
string"){let s={instancePath:o+"/filename",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}if(r.byte_size!==void 0){let s=r.byte_size;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let i={instancePath:o+
"/byte_size",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),t++}if(typeof s==
"number"&&(s<0||isNaN(s))){let i={instancePath:o+"/byte_size",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[i]:e.push(i),t++}}if(r.checksum!==void 0&&typeof r.checksum!="string"){let s={instancePath:o+
"/checksum",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.content_type!==
void 0&&typeof r.content_type!="string"){let s={instancePath:o+"/content_type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return nr.errors=e,t===0}var lr=ur;function ur(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.signed_id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"sign\
ed_id"},message:"must have required property 'signed_id'"};e===null?e=[s]:e.push(s),t++}if(r.upload_url===void 0){let s={
instancePath:o,keyword:"required",params:{missingProperty:"upload_url"},message:"must have required property 'upload_url\
'"};e===null?e=[s]:e.push(s),t++}if(r.headers===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
headers"},message:"must have required property 'headers'"};e===null?e=[s]:e.push(s),t++}if(r.signed_id!==void 0&&typeof r.
signed_id!="string"){let s={instancePath:o+"/signed_id",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),t++}if(r.upload_url!==void 0){let s=r.upload_url;if(typeof s=="string"){if(!O(s)){let i={instancePath:o+
"/upload_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[i]:e.push(i),t++}}else{
let i={instancePath:o+"/upload_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(
i),t++}}if(r.headers!==void 0){let s=r.headers;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let i in s)if(typeof s[i]!=
"string"){let u={instancePath:o+"/headers/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[u]:e.push(u),t++}}else{let i={instancePath:o+"/headers",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ur.errors=e,t===0}var pr=ar;function ar(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.signed_id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"sign\
ed_id"},message:"must have required property 'signed_id'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(s!=="signed_id"){
let i={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional pro\
perties"};e===null?e=[i]:e.push(i),t++}if(r.signed_id!==void 0&&typeof r.signed_id!="string"){let s={instancePath:o+"/si\
gned_id",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ar.errors=e,t===0}function q(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0,s=t,i=!1,u=null,c=t;if(typeof r!=
"boolean"){let d={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[d]:e.push(
d),t++}var m=c===t;m&&(i=!0,u=0);let a=t;if(typeof r!="string"){let d={instancePath:o,keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[d]:e.push(d),t++}var m=a===t;if(m&&i?(i=!1,u=[u,1]):m&&(i=!0,u=1),i)t=s,e!==null&&
(s?e.length=s:e=null);else{let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly o\
ne schema in oneOf"};e===null?e=[d]:e.push(d),t++}return q.errors=e,t===0}function g(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!R.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!O(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return g.errors=e,t===0}var fr=mr;var v=ze().default;function mr(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}if(r.source_video_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"source_video_ur\
l"},message:"must have required property 'source_video_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="mode\
l"||s==="prompt"||s==="source_video_url"||s==="watermark"||s==="callback_url")){let i={instancePath:o,keyword:"additiona\
lProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(r.
model!==void 0){let s=r.model;if(typeof s!="string"){let i={instancePath:o+"/model",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[i]:e.push(i),t++}if(s!=="luma-modify-video"){let i={instancePath:o+"/model",keyword:"\
const",params:{allowedValue:"luma-modify-video"},message:"must be equal to constant"};e===null?e=[i]:e.push(i),t++}}if(r.
prompt!==void 0){let s=r.prompt;if(typeof s=="string"){if(v(s)<1){let i={instancePath:o+"/prompt",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:o+"/pro\
mpt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(r.source_video_url!==
void 0){let s=r.source_video_url;if(typeof s=="string"){if(!R.test(s)){let i={instancePath:o+"/source_video_url",keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[i]:e.push(i),t++}if(!O(s)){
let i={instancePath:o+"/source_video_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===
null?e=[i]:e.push(i),t++}}else{let i={instancePath:o+"/source_video_url",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),t++}}r.watermark!==void 0&&(q(r.watermark,{instancePath:o+"/watermark",parentData:r,
parentDataProperty:"watermark",rootData:n})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.callback_url!==void 0&&
(g(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?
g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[s]:e.push(s),t++}return mr.errors=e,t===0}function _(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(v(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),t++}return _.errors=e,t===0}function V(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[s]:e.push(s),t++}if(r.url!==void 0){let s=r.url;if(typeof s=="string"){if(!R.
test(s)){let i={instancePath:o+"/url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[i]:e.push(i),t++}if(!O(s)){let i={instancePath:o+"/url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:o+"/url",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return V.errors=e,t===0}function $(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(Array.isArray(r)){
if(r.length<1){let i={instancePath:o,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[i]:e.push(i),t++}let s=r.length;for(let i=0;i<s;i++)V(r[i],{instancePath:o+"/"+i,parentData:r,parentDataProperty:i,
rootData:n})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)}else{let s={instancePath:o,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),t++}return $.errors=e,t===0}var ys=xe().fullFormats.double;function D(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.cost!==void 0){let s=r.cost;if(typeof s=="number"){if(s<0||isNaN(s)){
let i={instancePath:o+"/cost",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:
e.push(i),t++}if(!ys.validate(s)){let i={instancePath:o+"/cost",keyword:"format",params:{format:"double"},message:'must \
match format "double"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:o+"/cost",keyword:"type",params:{type:"nu\
mber"},message:"must be number"};e===null?e=[i]:e.push(i),t++}}if(r.generated_images!==void 0){let s=r.generated_images;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let i={instancePath:o+"/generated_images",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[i]:e.push(i),t++}if(typeof s=="number"&&(s<0||isNaN(s))){let i={instancePath:o+
"/generated_images",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),
t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
t++}return D.errors=e,t===0}var M=G;function G(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(_(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let i={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.
push(i),t++}if(s!=="completed"){let i={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[i]:e.push(i),t++}}r.videos!==void 0&&($(r.videos,{instancePath:o+"/videos",parentData:r,
parentDataProperty:"videos",rootData:n})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.usage!==void 0&&(D(r.usage,
{instancePath:o+"/usage",parentData:r,parentDataProperty:"usage",rootData:n})||(e=e===null?D.errors:e.concat(D.errors),t=
e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return G.errors=e,t===0}var z=w;function w(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
id!==void 0&&(_(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"id",rootData:n})||(e=e===null?_.errors:e.concat(
_.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="string"){let i={instancePath:o+"/status",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(s!=="failed"){let i={instancePath:o+
"/status",keyword:"const",params:{allowedValue:"failed"},message:"must be equal to constant"};e===null?e=[i]:e.push(i),t++}}
if(r.error!==void 0&&typeof r.error!="string"){let s={instancePath:o+"/error",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return w.errors=e,t===0}var W=cr;function cr(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0,s=t,i=!1,u=null,c=t;
G(r,{instancePath:o,parentData:f,parentDataProperty:p,rootData:n})||(e=e===null?G.errors:e.concat(G.errors),t=e.length);
var m=c===t;m&&(i=!0,u=0);let a=t;w(r,{instancePath:o,parentData:f,parentDataProperty:p,rootData:n})||(e=e===null?w.errors:
e.concat(w.errors),t=e.length);var m=a===t;if(m&&i?(i=!1,u=[u,1]):m&&(i=!0,u=1),i)t=s,e!==null&&(s?e.length=s:e=null);else{
let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),t++}return cr.errors=e,t===0}var gs={type:"string",enum:["pending","processing","completed","failed"]};function S(r,{instancePath:o="",parentData:f,parentDataProperty:p,
rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="pending"||r==="processing"||r==="completed"||r==="failed")){let s={
instancePath:o,keyword:"enum",params:{allowedValues:gs.enum},message:"must be equal to one of the allowed values"};e===null?
e=[s]:e.push(s),t++}return S.errors=e,t===0}var X=dr;function dr(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0,s=t,i=!1,u=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.id===void 0){let a={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[a]:e.push(a),t++}var c=u===t;if(i=i||c,!i){let a=t;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)&&r.task_id===void 0){let d={instancePath:o,keyword:"required",params:{missingProperty:"task_id"},message:"\
must have required property 'task_id'"};e===null?e=[d]:e.push(d),t++}var c=a===t;i=i||c}if(i)t=s,e!==null&&(s?e.length=s:
e=null);else{let a={instancePath:o,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[a]:e.push(
a),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0){let a=r.id;if(typeof a=="string"){if(v(a)<1){let m={
instancePath:o+"/id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:
e.push(m),t++}}else{let m={instancePath:o+"/id",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[m]:e.push(m),t++}}if(r.task_id!==void 0){let a=r.task_id;if(typeof a=="string"){if(v(a)<1){let m={instancePath:o+"/ta\
sk_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),t++}}else{
let m={instancePath:o+"/task_id",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),
t++}}if(r.status!==void 0&&(S(r.status,{instancePath:o+"/status",parentData:r,parentDataProperty:"status",rootData:n})||
(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.model!==void 0&&typeof r.model!="string"){let a={instancePath:o+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r.task_replayed!==
void 0&&typeof r.task_replayed!="boolean"){let a={instancePath:o+"/task_replayed",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:o,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[a]:e.push(a),t++}return dr.errors=e,t===0}var J=yr;function yr(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)&&r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0){
let s=r.id;if(typeof s=="string"){if(v(s)<1){let i={instancePath:o+"/id",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:o+"/id",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(r.task_id!==void 0){let s=r.task_id;if(typeof s==
"string"){if(v(s)<1){let i={instancePath:o+"/task_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:o+"/task_id",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(r.status!==void 0&&(S(r.status,{instancePath:o+"/status",
parentData:r,parentDataProperty:"status",rootData:n})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.model!==void 0&&
typeof r.model!="string"){let s={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),t++}if(r.task_replayed!==void 0&&typeof r.task_replayed!="boolean"){let s={instancePath:o+"/tas\
k_replayed",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}}else{let s={
instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return yr.errors=
e,t===0}var ee=gr;function gr(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)&&r.task_id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"task_id"},
message:"must have required property 'task_id'"};e===null?e=[s]:e.push(s),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id!==void 0){let s=r.id;if(typeof s=="string"){if(v(s)<1){let i={instancePath:o+"/id",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:o+"/id",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(r.task_id!==void 0){let s=r.task_id;
if(typeof s=="string"){if(v(s)<1){let i={instancePath:o+"/task_id",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:o+"/task_id",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(r.status!==void 0&&(S(r.status,{instancePath:o+
"/status",parentData:r,parentDataProperty:"status",rootData:n})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.
model!==void 0&&typeof r.model!="string"){let s={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}if(r.task_replayed!==void 0&&typeof r.task_replayed!="boolean"){let s={instancePath:o+
"/task_replayed",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}}else{let s={
instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return gr.errors=
e,t===0}var re=k,hs={type:"object",required:["id","status"],properties:{id:{$ref:"s26"},status:{type:"string",enum:["pen\
ding","processing"]}}};function k(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),t++}if(r.id!==void 0&&(_(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"id",rootData:n})||(e=e===null?_.
errors:e.concat(_.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="string"){let i={instancePath:o+"/\
status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(s==="pending"||
s==="processing")){let i={instancePath:o+"/status",keyword:"enum",params:{allowedValues:hs.properties.status.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}}else{let s={instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return k.errors=e,t===0}var hr=oe;function oe(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(_(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let i={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.
push(i),t++}if(s!=="completed"){let i={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[i]:e.push(i),t++}}if(r.videos!==void 0&&($(r.videos,{instancePath:o+"/videos",parentData:r,
parentDataProperty:"videos",rootData:n})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.sources!==void 0){let s=r.
sources;if(Array.isArray(s)){let i=s.length;for(let u=0;u<i;u++)V(s[u],{instancePath:o+"/sources/"+u,parentData:s,parentDataProperty:u,
rootData:n})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)}else{let i={instancePath:o+"/sources",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}r.usage!==void 0&&(D(r.usage,{instancePath:o+"/usag\
e",parentData:r,parentDataProperty:"usage",rootData:n})||(e=e===null?D.errors:e.concat(D.errors),t=e.length))}else{let s={
instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return oe.errors=
e,t===0}var _r=wr;function wr(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0,s=t,i=!1,u=null,c=t;
k(r,{instancePath:o,parentData:f,parentDataProperty:p,rootData:n})||(e=e===null?k.errors:e.concat(k.errors),t=e.length);
var m=c===t;m&&(i=!0,u=0);let a=t;oe(r,{instancePath:o,parentData:f,parentDataProperty:p,rootData:n})||(e=e===null?oe.errors:
e.concat(oe.errors),t=e.length);var m=a===t;if(m&&i)i=!1,u=[u,1];else{m&&(i=!0,u=1);let d=t;w(r,{instancePath:o,parentData:f,
parentDataProperty:p,rootData:n})||(e=e===null?w.errors:e.concat(w.errors),t=e.length);var m=d===t;m&&i?(i=!1,u=[u,2]):m&&
(i=!0,u=2)}if(i)t=s,e!==null&&(s?e.length=s:e=null);else{let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),t++}return wr.errors=e,t===0}var _s={type:"integer",enum:[5,10]};function Y(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){
let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:o,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(!(r===5||r===10)){let s={instancePath:o,keyword:"enum",params:{
allowedValues:_s.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return Y.errors=
e,t===0}var ws={type:"string",enum:["720p","1080p"]};function C(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="720p"||r==="1080p")){let s={instancePath:o,keyword:"enum",params:{allowedValues:ws.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return C.errors=e,t===0}var br=ie,
bs={type:"object",additionalProperties:!1,required:["prompt","duration_seconds","output_resolution","aspect_ratio"],properties:{
model:{type:"string",const:"runway"},prompt:{type:"string",minLength:1},duration_seconds:{$ref:"s45"},output_resolution:{
$ref:"s46"},aspect_ratio:{type:"string",enum:["16:9","9:16","1:1","4:3","3:4"]},watermark:{$ref:"s22"},callback_url:{$ref:"\
s23"}}};function ie(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"pro\
mpt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.duration_seconds===void 0){let s={
instancePath:o,keyword:"required",params:{missingProperty:"duration_seconds"},message:"must have required property 'dura\
tion_seconds'"};e===null?e=[s]:e.push(s),t++}if(r.output_resolution===void 0){let s={instancePath:o,keyword:"required",params:{
missingProperty:"output_resolution"},message:"must have required property 'output_resolution'"};e===null?e=[s]:e.push(s),
t++}if(r.aspect_ratio===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"aspect_ratio"},message:"\
must have required property 'aspect_ratio'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||
s==="duration_seconds"||s==="output_resolution"||s==="aspect_ratio"||s==="watermark"||s==="callback_url")){let i={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
i]:e.push(i),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let i={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(s!=="runway"){let i={instancePath:o+"/m\
odel",keyword:"const",params:{allowedValue:"runway"},message:"must be equal to constant"};e===null?e=[i]:e.push(i),t++}}
if(r.prompt!==void 0){let s=r.prompt;if(typeof s=="string"){if(v(s)<1){let i={instancePath:o+"/prompt",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:o+
"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(r.duration_seconds!==
void 0&&(Y(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||
(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.output_resolution!==void 0&&(C(r.output_resolution,{instancePath:o+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:n})||(e=e===null?C.errors:e.concat(C.errors),
t=e.length)),r.aspect_ratio!==void 0){let s=r.aspect_ratio;if(typeof s!="string"){let i={instancePath:o+"/aspect_ratio",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(s==="16:9"||s==="9:16"||
s==="1:1"||s==="4:3"||s==="3:4")){let i={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:bs.properties.
aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}r.watermark!==void 0&&
(q(r.watermark,{instancePath:o+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:n})||(e=e===null?q.errors:
e.concat(q.errors),t=e.length)),r.callback_url!==void 0&&(g(r.callback_url,{instancePath:o+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ie.errors=e,t===0}function j(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!R.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!O(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return j.errors=e,t===0}var vr=ne;function ne(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.duration_seconds===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"duration_seconds"},message:"must have required property 'duration_seconds'"};
e===null?e=[s]:e.push(s),t++}if(r.output_resolution===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
output_resolution"},message:"must have required property 'output_resolution'"};e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have req\
uired property 'first_frame_image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s===
"duration_seconds"||s==="output_resolution"||s==="first_frame_image_url"||s==="watermark"||s==="callback_url")){let i={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
i]:e.push(i),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let i={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(s!=="runway"){let i={instancePath:o+"/m\
odel",keyword:"const",params:{allowedValue:"runway"},message:"must be equal to constant"};e===null?e=[i]:e.push(i),t++}}
if(r.prompt!==void 0){let s=r.prompt;if(typeof s=="string"){if(v(s)<1){let i={instancePath:o+"/prompt",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:o+
"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}r.duration_seconds!==
void 0&&(Y(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||
(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.output_resolution!==void 0&&(C(r.output_resolution,{instancePath:o+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:n})||(e=e===null?C.errors:e.concat(C.errors),
t=e.length)),r.first_frame_image_url!==void 0&&(j(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,
parentDataProperty:"first_frame_image_url",rootData:n})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.watermark!==
void 0&&(q(r.watermark,{instancePath:o+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:n})||(e=e===null?
q.errors:e.concat(q.errors),t=e.length)),r.callback_url!==void 0&&(g(r.callback_url,{instancePath:o+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ne.errors=e,t===0}var kr=qr;function qr(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0,s=t,i=!1,u=null,c=t;
ie(r,{instancePath:o,parentData:f,parentDataProperty:p,rootData:n})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length);
var m=c===t;m&&(i=!0,u=0);let a=t;ne(r,{instancePath:o,parentData:f,parentDataProperty:p,rootData:n})||(e=e===null?ne.errors:
e.concat(ne.errors),t=e.length);var m=a===t;if(m&&i?(i=!1,u=[u,1]):m&&(i=!0,u=1),i)t=s,e!==null&&(s?e.length=s:e=null);else{
let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),t++}return qr.errors=e,t===0}function I(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(Array.isArray(r)){
let s=r.length;for(let i=0;i<s;i++)V(r[i],{instancePath:o+"/"+i,parentData:r,parentDataProperty:i,rootData:n})||(e=e===null?
V.errors:e.concat(V.errors),t=e.length)}else{let s={instancePath:o,keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[s]:e.push(s),t++}return I.errors=e,t===0}var Dr=le;function le(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(_(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let i={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.
push(i),t++}if(s!=="completed"){let i={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[i]:e.push(i),t++}}r.videos!==void 0&&($(r.videos,{instancePath:o+"/videos",parentData:r,
parentDataProperty:"videos",rootData:n})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.images!==void 0&&(I(r.images,
{instancePath:o+"/images",parentData:r,parentDataProperty:"images",rootData:n})||(e=e===null?I.errors:e.concat(I.errors),
t=e.length)),r.usage!==void 0&&(D(r.usage,{instancePath:o+"/usage",parentData:r,parentDataProperty:"usage",rootData:n})||
(e=e===null?D.errors:e.concat(D.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return le.errors=e,t===0}var jr=$r;function $r(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0,s=t,i=!1,u=null,c=t;
k(r,{instancePath:o,parentData:f,parentDataProperty:p,rootData:n})||(e=e===null?k.errors:e.concat(k.errors),t=e.length);
var m=c===t;m&&(i=!0,u=0);let a=t;le(r,{instancePath:o,parentData:f,parentDataProperty:p,rootData:n})||(e=e===null?le.errors:
e.concat(le.errors),t=e.length);var m=a===t;if(m&&i)i=!1,u=[u,1];else{m&&(i=!0,u=1);let d=t;w(r,{instancePath:o,parentData:f,
parentDataProperty:p,rootData:n})||(e=e===null?w.errors:e.concat(w.errors),t=e.length);var m=d===t;m&&i?(i=!1,u=[u,2]):m&&
(i=!0,u=2)}if(i)t=s,e!==null&&(s?e.length=s:e=null);else{let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),t++}return $r.errors=e,t===0}var Pr=xr,vs={type:"\
object",additionalProperties:!1,required:["source_task_id","prompt","output_resolution"],properties:{model:{type:"string",
const:"runway"},source_task_id:{type:"string",minLength:1},prompt:{type:"string",minLength:1},output_resolution:{type:"s\
tring",enum:["720p","1080p"]},watermark:{$ref:"s22"},callback_url:{$ref:"s23"}}};function xr(r,{instancePath:o="",parentData:f,
parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.source_task_id===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"source_task_id"},message:"must have required p\
roperty 'source_task_id'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{
missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.output_resolution===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"output_resolution"},message:"must have require\
d property 'output_resolution'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="source_task_id"||s===
"prompt"||s==="output_resolution"||s==="watermark"||s==="callback_url")){let i={instancePath:o,keyword:"additionalProper\
ties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(r.model!==
void 0){let s=r.model;if(typeof s!="string"){let i={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),t++}if(s!=="runway"){let i={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
runway"},message:"must be equal to constant"};e===null?e=[i]:e.push(i),t++}}if(r.source_task_id!==void 0){let s=r.source_task_id;
if(typeof s=="string"){if(v(s)<1){let i={instancePath:o+"/source_task_id",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:o+"/source_task_id",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(r.prompt!==void 0){let s=r.prompt;
if(typeof s=="string"){if(v(s)<1){let i={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:o+"/prompt",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(r.output_resolution!==void 0){let s=r.output_resolution;
if(typeof s!="string"){let i={instancePath:o+"/output_resolution",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[i]:e.push(i),t++}if(!(s==="720p"||s==="1080p")){let i={instancePath:o+"/output_resolution",keyword:"\
enum",params:{allowedValues:vs.properties.output_resolution.enum},message:"must be equal to one of the allowed values"};
e===null?e=[i]:e.push(i),t++}}r.watermark!==void 0&&(q(r.watermark,{instancePath:o+"/watermark",parentData:r,parentDataProperty:"\
watermark",rootData:n})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.callback_url!==void 0&&(g(r.callback_url,
{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?g.errors:e.concat(
g.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return xr.errors=e,t===0}var Ar=ue;function ue(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(_(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let i={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.
push(i),t++}if(s!=="completed"){let i={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[i]:e.push(i),t++}}if(r.videos!==void 0&&($(r.videos,{instancePath:o+"/videos",parentData:r,
parentDataProperty:"videos",rootData:n})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.images!==void 0&&(I(r.images,
{instancePath:o+"/images",parentData:r,parentDataProperty:"images",rootData:n})||(e=e===null?I.errors:e.concat(I.errors),
t=e.length)),r.source_task_id!==void 0){let s=r.source_task_id;if(typeof s=="string"){if(v(s)<1){let i={instancePath:o+"\
/source_task_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.
push(i),t++}}else{let i={instancePath:o+"/source_task_id",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[i]:e.push(i),t++}}r.usage!==void 0&&(D(r.usage,{instancePath:o+"/usage",parentData:r,parentDataProperty:"usa\
ge",rootData:n})||(e=e===null?D.errors:e.concat(D.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ue.errors=e,t===0}var zr=Or;function Or(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0,s=t,i=!1,u=null,c=t;
k(r,{instancePath:o,parentData:f,parentDataProperty:p,rootData:n})||(e=e===null?k.errors:e.concat(k.errors),t=e.length);
var m=c===t;m&&(i=!0,u=0);let a=t;ue(r,{instancePath:o,parentData:f,parentDataProperty:p,rootData:n})||(e=e===null?ue.errors:
e.concat(ue.errors),t=e.length);var m=a===t;if(m&&i)i=!1,u=[u,1];else{m&&(i=!0,u=1);let d=t;w(r,{instancePath:o,parentData:f,
parentDataProperty:p,rootData:n})||(e=e===null?w.errors:e.concat(w.errors),t=e.length);var m=d===t;m&&i?(i=!1,u=[u,2]):m&&
(i=!0,u=2)}if(i)t=s,e!==null&&(s?e.length=s:e=null);else{let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),t++}return Or.errors=e,t===0}function be(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!R.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!O(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return be.errors=e,t===0}var Er=Tr,ks={type:"object",additionalProperties:!1,
required:["prompt","source_video_url"],properties:{model:{type:"string",const:"runway-aleph"},prompt:{type:"string",minLength:1},
source_video_url:{$ref:"s64"},aspect_ratio:{type:"string",enum:["16:9","9:16","4:3","3:4","1:1","21:9"]},seed:{type:"int\
eger"},reference_image_url:{type:"string",format:"uri",pattern:"^https?://"},watermark:{$ref:"s22"},callback_url:{$ref:"\
s23"}}};function Tr(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"pro\
mpt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.source_video_url===void 0){let s={
instancePath:o,keyword:"required",params:{missingProperty:"source_video_url"},message:"must have required property 'sour\
ce_video_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="source_video_url"||s===
"aspect_ratio"||s==="seed"||s==="reference_image_url"||s==="watermark"||s==="callback_url")){let i={instancePath:o,keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:e.push(
i),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let i={instancePath:o+"/model",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(s!=="runway-aleph"){let i={instancePath:o+"/model",keyword:"\
const",params:{allowedValue:"runway-aleph"},message:"must be equal to constant"};e===null?e=[i]:e.push(i),t++}}if(r.prompt!==
void 0){let s=r.prompt;if(typeof s=="string"){if(v(s)<1){let i={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:o+"/prompt",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(r.source_video_url!==void 0&&(be(
r.source_video_url,{instancePath:o+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:n})||
(e=e===null?be.errors:e.concat(be.errors),t=e.length)),r.aspect_ratio!==void 0){let s=r.aspect_ratio;if(typeof s!="strin\
g"){let i={instancePath:o+"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:
e.push(i),t++}if(!(s==="16:9"||s==="9:16"||s==="4:3"||s==="3:4"||s==="1:1"||s==="21:9")){let i={instancePath:o+"/aspect_\
ratio",keyword:"enum",params:{allowedValues:ks.properties.aspect_ratio.enum},message:"must be equal to one of the allowe\
d values"};e===null?e=[i]:e.push(i),t++}}if(r.seed!==void 0){let s=r.seed;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let i={
instancePath:o+"/seed",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),t++}}if(r.
reference_image_url!==void 0){let s=r.reference_image_url;if(typeof s=="string"){if(!R.test(s)){let i={instancePath:o+"/\
reference_image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?
e=[i]:e.push(i),t++}if(!O(s)){let i={instancePath:o+"/reference_image_url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:o+"/reference_image_url",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}r.watermark!==void 0&&(q(r.watermark,{instancePath:o+
"/watermark",parentData:r,parentDataProperty:"watermark",rootData:n})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),
r.callback_url!==void 0&&(g(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:n})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Tr.errors=e,t===0}function ve(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&typeof r.id!="string"){let s={instancePath:o+
"/id",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.url!==void 0){let s=r.
url;if(typeof s=="string"){if(!R.test(s)){let i={instancePath:o+"/url",keyword:"pattern",params:{pattern:"^https?://"},message:'\
must match pattern "^https?://"'};e===null?e=[i]:e.push(i),t++}if(!O(s)){let i={instancePath:o+"/url",keyword:"format",params:{
format:"uri"},message:'must match format "uri"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:o+"/url",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}}else{let s={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ve.errors=e,t===0}var Nr=pe;function pe(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(_(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:n})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let i={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.
push(i),t++}if(s!=="completed"){let i={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[i]:e.push(i),t++}}if(r.videos!==void 0){let s=r.videos;if(Array.isArray(s)){if(s.
length<1){let u={instancePath:o+"/videos",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};
e===null?e=[u]:e.push(u),t++}let i=s.length;for(let u=0;u<i;u++)ve(s[u],{instancePath:o+"/videos/"+u,parentData:s,parentDataProperty:u,
rootData:n})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length)}else{let i={instancePath:o+"/videos",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}r.images!==void 0&&(I(r.images,{instancePath:o+
"/images",parentData:r,parentDataProperty:"images",rootData:n})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.
usage!==void 0&&(D(r.usage,{instancePath:o+"/usage",parentData:r,parentDataProperty:"usage",rootData:n})||(e=e===null?D.
errors:e.concat(D.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[s]:e.push(s),t++}return pe.errors=e,t===0}var Lr=Vr;function Vr(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0,s=t,i=!1,u=null,c=t;
k(r,{instancePath:o,parentData:f,parentDataProperty:p,rootData:n})||(e=e===null?k.errors:e.concat(k.errors),t=e.length);
var m=c===t;m&&(i=!0,u=0);let a=t;pe(r,{instancePath:o,parentData:f,parentDataProperty:p,rootData:n})||(e=e===null?pe.errors:
e.concat(pe.errors),t=e.length);var m=a===t;if(m&&i)i=!1,u=[u,1];else{m&&(i=!0,u=1);let d=t;w(r,{instancePath:o,parentData:f,
parentDataProperty:p,rootData:n})||(e=e===null?w.errors:e.concat(w.errors),t=e.length);var m=d===t;m&&i?(i=!1,u=[u,2]):m&&
(i=!0,u=2)}if(i)t=s,e!==null&&(s?e.length=s:e=null);else{let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),t++}return Vr.errors=e,t===0}function P(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(v(r)>1500){let s={instancePath:o,keyword:"maxLength",params:{limit:1500},message:"must NOT have more than 1500 charac\
ters"};e===null?e=[s]:e.push(s),t++}if(v(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return P.errors=e,t===0}function x(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(typeof r!="boolean"){
let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}return x.
errors=e,t===0}function b(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(typeof r!="boolean"){
let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}return b.
errors=e,t===0}var Sr=ae;function ae(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="prompt_optimizer"||s==="enable_safety_checker"||s==="callback\
_url")){let i={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additi\
onal properties"};e===null?e=[i]:e.push(i),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let i={instancePath:o+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(s!=="hailuo-02-\
text-to-video-pro"){let i={instancePath:o+"/model",keyword:"const",params:{allowedValue:"hailuo-02-text-to-video-pro"},message:"\
must be equal to constant"};e===null?e=[i]:e.push(i),t++}}r.prompt!==void 0&&(P(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.prompt_optimizer!==void 0&&
(x(r.prompt_optimizer,{instancePath:o+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:n})||
(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.enable_safety_checker!==void 0&&(b(r.enable_safety_checker,{instancePath:o+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:n})||(e=e===null?b.errors:e.concat(
b.errors),t=e.length)),r.callback_url!==void 0&&(g(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ae.errors=e,t===0}var qs={type:"integer",enum:[6,10]};function A(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){
let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:o,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(!(r===6||r===10)){let s={instancePath:o,keyword:"enum",params:{
allowedValues:qs.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return A.errors=
e,t===0}var Ir=fe;function fe(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="duration_seconds"||s==="prompt_optimizer"||s==="enable_safety\
_checker"||s==="callback_url")){let i={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="stri\
ng"){let i={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(
i),t++}if(s!=="hailuo-02-text-to-video-standard"){let i={instancePath:o+"/model",keyword:"const",params:{allowedValue:"h\
ailuo-02-text-to-video-standard"},message:"must be equal to constant"};e===null?e=[i]:e.push(i),t++}}r.prompt!==void 0&&
(P(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?P.errors:e.concat(
P.errors),t=e.length)),r.duration_seconds!==void 0&&(A(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.prompt_optimizer!==
void 0&&(x(r.prompt_optimizer,{instancePath:o+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:n})||
(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.enable_safety_checker!==void 0&&(b(r.enable_safety_checker,{instancePath:o+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:n})||(e=e===null?b.errors:e.concat(
b.errors),t=e.length)),r.callback_url!==void 0&&(g(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return fe.errors=e,t===0}var Rr=Mr;function Mr(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0,s=t,i=!1,u=null,c=t;
ae(r,{instancePath:o,parentData:f,parentDataProperty:p,rootData:n})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length);
var m=c===t;m&&(i=!0,u=0);let a=t;fe(r,{instancePath:o,parentData:f,parentDataProperty:p,rootData:n})||(e=e===null?fe.errors:
e.concat(fe.errors),t=e.length);var m=a===t;if(m&&i?(i=!1,u=[u,1]):m&&(i=!0,u=1),i)t=s,e!==null&&(s?e.length=s:e=null);else{
let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),t++}return Mr.errors=e,t===0}var Ee=Fr;function Fr(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0,s=t,i=!1,u=null,c=t;
k(r,{instancePath:o,parentData:f,parentDataProperty:p,rootData:n})||(e=e===null?k.errors:e.concat(k.errors),t=e.length);
var m=c===t;m&&(i=!0,u=0);let a=t;G(r,{instancePath:o,parentData:f,parentDataProperty:p,rootData:n})||(e=e===null?G.errors:
e.concat(G.errors),t=e.length);var m=a===t;if(m&&i)i=!1,u=[u,1];else{m&&(i=!0,u=1);let d=t;w(r,{instancePath:o,parentData:f,
parentDataProperty:p,rootData:n})||(e=e===null?w.errors:e.concat(w.errors),t=e.length);var m=d===t;m&&i?(i=!1,u=[u,2]):m&&
(i=!0,u=2)}if(i)t=s,e!==null&&(s?e.length=s:e=null);else{let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),t++}return Fr.errors=e,t===0}function B(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!R.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!O(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return B.errors=e,t===0}var Gr=me;function me(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}if(r.first_frame_image_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="model"||s==="prompt"||s==="first_frame_image_url"||s==="last_frame_image_url"||s==="prompt_optimizer"||s==="en\
able_safety_checker"||s==="callback_url")){let i={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let i={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:
e.push(i),t++}if(s!=="hailuo-02-image-to-video-pro"){let i={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
hailuo-02-image-to-video-pro"},message:"must be equal to constant"};e===null?e=[i]:e.push(i),t++}}r.prompt!==void 0&&(P(
r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?P.errors:e.concat(
P.errors),t=e.length)),r.first_frame_image_url!==void 0&&(j(r.first_frame_image_url,{instancePath:o+"/first_frame_image_\
url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:n})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),
r.last_frame_image_url!==void 0&&(B(r.last_frame_image_url,{instancePath:o+"/last_frame_image_url",parentData:r,parentDataProperty:"\
last_frame_image_url",rootData:n})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),r.prompt_optimizer!==void 0&&(x(
r.prompt_optimizer,{instancePath:o+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:n})||
(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.enable_safety_checker!==void 0&&(b(r.enable_safety_checker,{instancePath:o+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:n})||(e=e===null?b.errors:e.concat(
b.errors),t=e.length)),r.callback_url!==void 0&&(g(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return me.errors=e,t===0}var Hr=ce,Ge={
type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{model:{type:"strin\
g",const:"hailuo-02-image-to-video-standard"},prompt:{$ref:"s73"},first_frame_image_url:{$ref:"s48"},last_frame_image_url:{
$ref:"s86"},duration_seconds:{$ref:"s77"},output_resolution:{type:"string",enum:["512p","768p"]},prompt_optimizer:{$ref:"\
s74"},enable_safety_checker:{$ref:"s75"},callback_url:{$ref:"s23"}}},Ds=Object.prototype.hasOwnProperty;function ce(r,{instancePath:o="",
parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url===void 0){
let s={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!Ds.call(Ge.properties,s)){let i={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
i]:e.push(i),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let i={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(s!=="hailuo-02-image-to-video-standard"){
let i={instancePath:o+"/model",keyword:"const",params:{allowedValue:"hailuo-02-image-to-video-standard"},message:"must b\
e equal to constant"};e===null?e=[i]:e.push(i),t++}}if(r.prompt!==void 0&&(P(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(j(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:n})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.last_frame_image_url!==void 0&&(B(r.last_frame_image_url,
{instancePath:o+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:n})||(e=e===null?
B.errors:e.concat(B.errors),t=e.length)),r.duration_seconds!==void 0&&(A(r.duration_seconds,{instancePath:o+"/duration_s\
econds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),
r.output_resolution!==void 0){let s=r.output_resolution;if(typeof s!="string"){let i={instancePath:o+"/output_resolution",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(s==="512p"||s==="768p")){
let i={instancePath:o+"/output_resolution",keyword:"enum",params:{allowedValues:Ge.properties.output_resolution.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}r.prompt_optimizer!==void 0&&(x(r.prompt_optimizer,
{instancePath:o+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:n})||(e=e===null?x.errors:
e.concat(x.errors),t=e.length)),r.enable_safety_checker!==void 0&&(b(r.enable_safety_checker,{instancePath:o+"/enable_sa\
fety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:n})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length)),r.callback_url!==void 0&&(g(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ce.errors=e,t===0}function K(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(v(r)>5e3){let s={instancePath:o,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[s]:e.push(s),t++}if(v(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return K.errors=e,t===0}var js={type:"string",enum:["768p","1080p"]};function Q(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="768p"||r==="1080p")){let s={instancePath:o,keyword:"enum",params:{allowedValues:js.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return Q.errors=e,t===0}var Zr=de;function de(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0,s=t,i=!0,u=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if(r.output_resolution===void 0&&(a="output_resolution")){let m={};e===null?e=[m]:e.push(
m),t++}else if(r.output_resolution!==void 0&&r.output_resolution!=="1080p"){let m={};e===null?e=[m]:e.push(m),t++}}var c=u===
t;if(t=s,e!==null&&(s?e.length=s:e=null),c){let a=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0&&
r.duration_seconds!==6){let d={instancePath:o+"/duration_seconds",keyword:"const",params:{allowedValue:6},message:"must \
be equal to constant"};e===null?e=[d]:e.push(d),t++}var c=a===t;i=c}if(!i){let a={instancePath:o,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[a]:e.push(a),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
model===void 0){let a={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required pr\
operty 'model'"};e===null?e=[a]:e.push(a),t++}if(r.prompt===void 0){let a={instancePath:o,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[a]:e.push(a),t++}if(r.first_frame_image_url===void 0){
let a={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[a]:e.push(a),t++}for(let a in r)if(!(a==="model"||a==="prompt"||a==="first_\
frame_image_url"||a==="duration_seconds"||a==="output_resolution"||a==="enable_safety_checker"||a==="callback_url")){let m={
instancePath:o,keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};
e===null?e=[m]:e.push(m),t++}if(r.model!==void 0){let a=r.model;if(typeof a!="string"){let m={instancePath:o+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),t++}if(a!=="hailuo-2.3-image-to-video-pr\
o"){let m={instancePath:o+"/model",keyword:"const",params:{allowedValue:"hailuo-2.3-image-to-video-pro"},message:"must b\
e equal to constant"};e===null?e=[m]:e.push(m),t++}}r.prompt!==void 0&&(K(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(j(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:n})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.duration_seconds!==void 0&&(A(r.duration_seconds,
{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?A.errors:
e.concat(A.errors),t=e.length)),r.output_resolution!==void 0&&(Q(r.output_resolution,{instancePath:o+"/output_resolution",
parentData:r,parentDataProperty:"output_resolution",rootData:n})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),r.
enable_safety_checker!==void 0&&(b(r.enable_safety_checker,{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:n})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),r.callback_url!==void 0&&(g(r.
callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?g.
errors:e.concat(g.errors),t=e.length))}else{let a={instancePath:o,keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[a]:e.push(a),t++}return de.errors=e,t===0}var Ur=ye;function ye(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0,s=t,i=!0,u=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if(r.output_resolution===void 0&&(a="output_resolution")){let m={};e===null?e=[m]:e.push(
m),t++}else if(r.output_resolution!==void 0&&r.output_resolution!=="1080p"){let m={};e===null?e=[m]:e.push(m),t++}}var c=u===
t;if(t=s,e!==null&&(s?e.length=s:e=null),c){let a=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0&&
r.duration_seconds!==6){let d={instancePath:o+"/duration_seconds",keyword:"const",params:{allowedValue:6},message:"must \
be equal to constant"};e===null?e=[d]:e.push(d),t++}var c=a===t;i=c}if(!i){let a={instancePath:o,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[a]:e.push(a),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
model===void 0){let a={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required pr\
operty 'model'"};e===null?e=[a]:e.push(a),t++}if(r.prompt===void 0){let a={instancePath:o,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[a]:e.push(a),t++}if(r.first_frame_image_url===void 0){
let a={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[a]:e.push(a),t++}for(let a in r)if(!(a==="model"||a==="prompt"||a==="first_\
frame_image_url"||a==="duration_seconds"||a==="output_resolution"||a==="enable_safety_checker"||a==="callback_url")){let m={
instancePath:o,keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};
e===null?e=[m]:e.push(m),t++}if(r.model!==void 0){let a=r.model;if(typeof a!="string"){let m={instancePath:o+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),t++}if(a!=="hailuo-2.3-image-to-video-st\
andard"){let m={instancePath:o+"/model",keyword:"const",params:{allowedValue:"hailuo-2.3-image-to-video-standard"},message:"\
must be equal to constant"};e===null?e=[m]:e.push(m),t++}}r.prompt!==void 0&&(K(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(j(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:n})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.duration_seconds!==void 0&&(A(r.duration_seconds,
{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?A.errors:
e.concat(A.errors),t=e.length)),r.output_resolution!==void 0&&(Q(r.output_resolution,{instancePath:o+"/output_resolution",
parentData:r,parentDataProperty:"output_resolution",rootData:n})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),r.
enable_safety_checker!==void 0&&(b(r.enable_safety_checker,{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:n})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),r.callback_url!==void 0&&(g(r.
callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?g.
errors:e.concat(g.errors),t=e.length))}else{let a={instancePath:o,keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[a]:e.push(a),t++}return ye.errors=e,t===0}var Yr=Cr;function Cr(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0,s=t,i=!1,u=null,c=t;
me(r,{instancePath:o,parentData:f,parentDataProperty:p,rootData:n})||(e=e===null?me.errors:e.concat(me.errors),t=e.length);
var m=c===t;m&&(i=!0,u=0);let a=t;ce(r,{instancePath:o,parentData:f,parentDataProperty:p,rootData:n})||(e=e===null?ce.errors:
e.concat(ce.errors),t=e.length);var m=a===t;if(m&&i)i=!1,u=[u,1];else{m&&(i=!0,u=1);let d=t;de(r,{instancePath:o,parentData:f,
parentDataProperty:p,rootData:n})||(e=e===null?de.errors:e.concat(de.errors),t=e.length);var m=d===t;if(m&&i)i=!1,u=[u,2];else{
m&&(i=!0,u=2);let h=t;ye(r,{instancePath:o,parentData:f,parentDataProperty:p,rootData:n})||(e=e===null?ye.errors:e.concat(
ye.errors),t=e.length);var m=h===t;m&&i?(i=!1,u=[u,3]):m&&(i=!0,u=3)}}if(i)t=s,e!==null&&(s?e.length=s:e=null);else{let d={
instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?e=[d]:
e.push(d),t++}return Cr.errors=e,t===0}var Br=Kr;function Kr(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r["if-none-match"]!==void 0){let s=r["if-none-match"];if(typeof s!="string"){let i=typeof s,
u;if(u===void 0)if(i=="number"||i=="boolean")u=""+s;else if(s===null)u="";else{let c={instancePath:o+"/if-none-match",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),t++}u!==void 0&&(s=u,r!==void 0&&(r["if-\
none-match"]=u))}}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),t++}return Kr.errors=e,t===0}var Qr=Wr;function Wr(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.service!==void 0){let s=r.service;if(typeof s!="string"){let i=typeof s,u;if(u===void 0)if(i==
"number"||i=="boolean")u=""+s;else if(s===null)u="";else{let c={instancePath:o+"/service",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[c]:e.push(c),t++}u!==void 0&&(s=u,r!==void 0&&(r.service=u))}}if(r.action!==
void 0){let s=r.action;if(typeof s!="string"){let i=typeof s,u;if(u===void 0)if(i=="number"||i=="boolean")u=""+s;else if(s===
null)u="";else{let c={instancePath:o+"/action",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[c]:e.push(c),t++}u!==void 0&&(s=u,r!==void 0&&(r.action=u))}}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){
let i=typeof s,u;if(u===void 0)if(i=="number"||i=="boolean")u=""+s;else if(s===null)u="";else{let c={instancePath:o+"/mo\
del",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),t++}u!==void 0&&(s=u,r!==void 0&&
(r.model=u))}}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),t++}return Wr.errors=e,t===0}var se=Xr;var ke=ze().default,Ps=new RegExp("^[ -~]*$","u");function Xr(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r["idempotency-key"]!==void 0){let s=r["idempotency-key"];
if(typeof s!="string"){let i=typeof s,u;if(u===void 0)if(i=="number"||i=="boolean")u=""+s;else if(s===null)u="";else{let c={
instancePath:o+"/idempotency-key",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(
c),t++}u!==void 0&&(s=u,r!==void 0&&(r["idempotency-key"]=u))}if(typeof s=="string"){if(ke(s)>512){let i={instancePath:o+
"/idempotency-key",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[
i]:e.push(i),t++}if(ke(s)<1){let i={instancePath:o+"/idempotency-key",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}}if(r["x-client-request-id"]!==void 0){let s=r["x-clie\
nt-request-id"];if(typeof s!="string"){let i=typeof s,u;if(u===void 0)if(i=="number"||i=="boolean")u=""+s;else if(s===null)
u="";else{let c={instancePath:o+"/x-client-request-id",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[c]:e.push(c),t++}u!==void 0&&(s=u,r!==void 0&&(r["x-client-request-id"]=u))}if(typeof s=="string"){if(ke(s)>512){
let i={instancePath:o+"/x-client-request-id",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512\
 characters"};e===null?e=[i]:e.push(i),t++}if(!Ps.test(s)){let i={instancePath:o+"/x-client-request-id",keyword:"pattern",
params:{pattern:"^[ -~]*$"},message:'must match pattern "^[ -~]*$"'};e===null?e=[i]:e.push(i),t++}}}}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Xr.errors=e,t===0}var te=Jr;function Jr(r,{instancePath:o="",parentData:f,parentDataProperty:p,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0){let s=r.id;if(typeof s!="string"){let i=typeof s,
u;if(u===void 0)if(i=="number"||i=="boolean")u=""+s;else if(s===null)u="";else{let c={instancePath:o+"/id",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),t++}u!==void 0&&(s=u,r!==void 0&&(r.id=u))}if(typeof s==
"string"&&ke(s)<1){let i={instancePath:o+"/id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"};e===null?e=[i]:e.push(i),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[s]:e.push(s),t++}return Jr.errors=e,t===0}var Es="runapi",Ts={getAccount:{method:"GET",path:"/api/v1/me",parameters:{},responses:{200:{whole:He},401:{whole:l},403:{
whole:l},404:{whole:l},408:{whole:l},429:{whole:l},500:{whole:l},502:{whole:l},503:{whole:l},504:{whole:l}}},getBalance:{
method:"GET",path:"/api/v1/me/balance",parameters:{},responses:{200:{whole:Ye},401:{whole:l},403:{whole:l},404:{whole:l},
408:{whole:l},429:{whole:l},500:{whole:l},502:{whole:l},503:{whole:l},504:{whole:l}}},getPriceSchedules:{method:"GET",path:"\
/api/v1/price_schedules",parameters:{header:Br,query:Qr},responses:{200:{whole:Be},404:{whole:l},408:{whole:l},429:{whole:l},
500:{whole:l},502:{whole:l},503:{whole:l},504:{whole:l}}},getPriceQuote:{method:"POST",path:"/api/v1/price_quotes",request:{
whole:Qe},parameters:{},responses:{200:{whole:Xe},400:{whole:l},401:{whole:l},403:{whole:l},404:{whole:l},408:{whole:l},
429:{whole:l},500:{whole:l},502:{whole:l},503:{whole:l},504:{whole:l}}},uploadFile:{method:"POST",path:"/api/v1/files",request:{
whole:er},parameters:{},bodies:{"multipart/form-data":{whole:tr}},responses:{200:{whole:Oe},400:{whole:l},401:{whole:l},
403:{whole:l},404:{whole:l},408:{whole:l},413:{whole:l},415:{whole:l},429:{whole:l},500:{whole:l},502:{whole:l},503:{whole:l},
504:{whole:l}}},prepareUpload:{method:"POST",path:"/api/v1/files/prepare",request:{whole:ir},parameters:{},responses:{200:{
whole:lr},400:{whole:l},401:{whole:l},403:{whole:l},404:{whole:l},408:{whole:l},413:{whole:l},429:{whole:l},500:{whole:l},
502:{whole:l},503:{whole:l},504:{whole:l}}},confirmUpload:{method:"POST",path:"/api/v1/files/confirm",request:{whole:pr},
parameters:{},responses:{200:{whole:Oe},400:{whole:l},401:{whole:l},403:{whole:l},404:{whole:l},408:{whole:l},429:{whole:l},
500:{whole:l},502:{whole:l},503:{whole:l},504:{whole:l}}},createLumaModifyVideo:{method:"POST",path:"/api/v1/luma/modify\
_video",request:{whole:fr},tag:{name:"model",values:["luma-modify-video"]},parameters:{header:se},responses:{200:{whole:X,
choice:{branches:[{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:l},401:{whole:l},402:{whole:l},
403:{whole:l},404:{whole:l},408:{whole:l},409:{whole:l},413:{whole:l},415:{whole:l},429:{whole:l},500:{whole:l},502:{whole:l},
503:{whole:l},504:{whole:l}},callback:{whole:W,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:M}},{
values:["failed"],reading:{whole:z}}]}}},getLumaModifyVideo:{method:"GET",path:"/api/v1/luma/modify_video/{id}",parameters:{
path:te},responses:{200:{whole:_r,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:re}},{values:[
"completed"],reading:{whole:hr}},{values:["failed"],reading:{whole:z}}]}},401:{whole:l},403:{whole:l},404:{whole:l},408:{
whole:l},429:{whole:l},500:{whole:l},502:{whole:l},503:{whole:l},504:{whole:l}}},createRunwayTextToVideo:{method:"POST",
path:"/api/v1/runway/text_to_video",request:{whole:kr,choice:{tag:"model",branches:[{values:["runway"],reading:{whole:br}},
{values:["runway"],reading:{whole:vr}}]}},tag:{name:"model",values:["runway"]},parameters:{header:se},responses:{200:{whole:X,
choice:{branches:[{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:l},401:{whole:l},402:{whole:l},
403:{whole:l},404:{whole:l},408:{whole:l},409:{whole:l},413:{whole:l},415:{whole:l},429:{whole:l},500:{whole:l},502:{whole:l},
503:{whole:l},504:{whole:l}},callback:{whole:W,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:M}},{
values:["failed"],reading:{whole:z}}]}}},getRunwayTextToVideo:{method:"GET",path:"/api/v1/runway/text_to_video/{id}",parameters:{
path:te},responses:{200:{whole:jr,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:re}},{values:[
"completed"],reading:{whole:Dr}},{values:["failed"],reading:{whole:z}}]}},401:{whole:l},403:{whole:l},404:{whole:l},408:{
whole:l},429:{whole:l},500:{whole:l},502:{whole:l},503:{whole:l},504:{whole:l}}},createRunwayExtendVideo:{method:"POST",
path:"/api/v1/runway/extend_video",request:{whole:Pr},parameters:{header:se},responses:{200:{whole:X,choice:{branches:[{
values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:l},401:{whole:l},402:{whole:l},403:{whole:l},404:{
whole:l},408:{whole:l},409:{whole:l},413:{whole:l},415:{whole:l},422:{whole:l},429:{whole:l},500:{whole:l},502:{whole:l},
503:{whole:l},504:{whole:l}},callback:{whole:W,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:M}},{
values:["failed"],reading:{whole:z}}]}}},getRunwayExtendVideo:{method:"GET",path:"/api/v1/runway/extend_video/{id}",parameters:{
path:te},responses:{200:{whole:zr,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:re}},{values:[
"completed"],reading:{whole:Ar}},{values:["failed"],reading:{whole:z}}]}},401:{whole:l},403:{whole:l},404:{whole:l},408:{
whole:l},429:{whole:l},500:{whole:l},502:{whole:l},503:{whole:l},504:{whole:l}}},createRunwayAlephEditVideo:{method:"POS\
T",path:"/api/v1/runway_aleph/edit_video",request:{whole:Er},parameters:{header:se},responses:{200:{whole:X,choice:{branches:[
{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:l},401:{whole:l},402:{whole:l},403:{whole:l},
404:{whole:l},408:{whole:l},409:{whole:l},413:{whole:l},415:{whole:l},429:{whole:l},500:{whole:l},502:{whole:l},503:{whole:l},
504:{whole:l}},callback:{whole:W,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:M}},{values:["faile\
d"],reading:{whole:z}}]}}},getRunwayAlephEditVideo:{method:"GET",path:"/api/v1/runway_aleph/edit_video/{id}",parameters:{
path:te},responses:{200:{whole:Lr,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:re}},{values:[
"completed"],reading:{whole:Nr}},{values:["failed"],reading:{whole:z}}]}},401:{whole:l},403:{whole:l},404:{whole:l},408:{
whole:l},429:{whole:l},500:{whole:l},502:{whole:l},503:{whole:l},504:{whole:l}}},createHailuoTextToVideo:{method:"POST",
path:"/api/v1/hailuo/text_to_video",request:{whole:Rr,choice:{tag:"model",branches:[{values:["hailuo-02-text-to-video-pr\
o"],reading:{whole:Sr}},{values:["hailuo-02-text-to-video-standard"],reading:{whole:Ir}}]}},tag:{name:"model",values:["h\
ailuo-02-text-to-video-pro","hailuo-02-text-to-video-standard"]},parameters:{header:se},responses:{200:{whole:X,choice:{
branches:[{values:[],reading:{whole:J}},{values:[],reading:{whole:ee}}]}},400:{whole:l},401:{whole:l},402:{whole:l},403:{
whole:l},404:{whole:l},408:{whole:l},409:{whole:l},413:{whole:l},415:{whole:l},429:{whole:l},500:{whole:l},502:{whole:l},
503:{whole:l},504:{whole:l}},callback:{whole:W,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:M}},{
values:["failed"],reading:{whole:z}}]}}},getHailuoTextToVideo:{method:"GET",path:"/api/v1/hailuo/text_to_video/{id}",parameters:{
path:te},responses:{200:{whole:Ee,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:re}},{values:[
"completed"],reading:{whole:M}},{values:["failed"],reading:{whole:z}}]}},401:{whole:l},403:{whole:l},404:{whole:l},408:{
whole:l},429:{whole:l},500:{whole:l},502:{whole:l},503:{whole:l},504:{whole:l}}},createHailuoImageToVideo:{method:"POST",
path:"/api/v1/hailuo/image_to_video",request:{whole:Yr,choice:{tag:"model",branches:[{values:["hailuo-02-image-to-video-\
pro"],reading:{whole:Gr}},{values:["hailuo-02-image-to-video-standard"],reading:{whole:Hr}},{values:["hailuo-2.3-image-t\
o-video-pro"],reading:{whole:Zr,reasons:[{when:"1080p is chosen",fields:["duration_seconds"]}]}},{values:["hailuo-2.3-im\
age-to-video-standard"],reading:{whole:Ur,reasons:[{when:"1080p is chosen",fields:["duration_seconds"]}]}}]}},tag:{name:"\
model",values:["hailuo-02-image-to-video-pro","hailuo-02-image-to-video-standard","hailuo-2.3-image-to-video-pro","hailu\
o-2.3-image-to-video-standard"]},parameters:{header:se},responses:{200:{whole:X,choice:{branches:[{values:[],reading:{whole:J}},
{values:[],reading:{whole:ee}}]}},400:{whole:l},401:{whole:l},402:{whole:l},403:{whole:l},404:{whole:l},408:{whole:l},409:{
whole:l},413:{whole:l},415:{whole:l},429:{whole:l},500:{whole:l},502:{whole:l},503:{whole:l},504:{whole:l}},callback:{whole:W,
choice:{tag:"status",branches:[{values:["completed"],reading:{whole:M}},{values:["failed"],reading:{whole:z}}]}}},getHailuoImageToVideo:{
method:"GET",path:"/api/v1/hailuo/image_to_video/{id}",parameters:{path:te},responses:{200:{whole:Ee,choice:{tag:"status",
branches:[{values:["pending","processing"],reading:{whole:re}},{values:["completed"],reading:{whole:M}},{values:["failed"],
reading:{whole:z}}]}},401:{whole:l},403:{whole:l},404:{whole:l},408:{whole:l},429:{whole:l},500:{whole:l},502:{whole:l},
503:{whole:l},504:{whole:l}}}};export{Es as host,Ts as operations};
