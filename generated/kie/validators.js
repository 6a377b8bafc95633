// Written by codegen from openapi/; do not edit.
var zt=(n,i)=>()=>{try{return i||n((i={exports:{}}).exports,i),i.exports}catch(u){throw i=0,u}};var ft=zt(le=>{"use strict";Object.defineProperty(le,"__esModule",{value:!0});le.formatNames=le.fastFormats=le.fullFormats=
void 0;function oe(n,i){return{validate:n,compare:i}}le.fullFormats={date:oe(Mt,$t),time:oe(qt(!0),jt),"date-time":oe(Vt(
!0),Ct),"iso-time":oe(qt(),Jt),"iso-date-time":oe(Vt(),St),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:Fi,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:Zi,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:Mi,int32:{type:"number",validate:Si},int64:{type:"number",validate:Ki},float:{type:"number",validate:Ft},double:{type:"\
number",validate:Ft},password:!0,binary:!0};le.fastFormats={...le.fullFormats,date:oe(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,$t),time:oe(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,jt),"date-time":oe(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
Ct),"iso-time":oe(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,Jt),"iso-date-time":oe(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
St),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
le.formatNames=Object.keys(le.fullFormats);function Ei(n){return n%4===0&&(n%100!==0||n%400===0)}var Ii=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
zi=[0,31,28,31,30,31,30,31,31,30,31,30,31];function Mt(n){let i=Ii.exec(n);if(!i)return!1;let u=+i[1],a=+i[2],o=+i[3];return a>=
1&&a<=12&&o>=1&&o<=(a===2&&Ei(u)?29:zi[a])}function $t(n,i){if(n&&i)return n>i?1:n<i?-1:0}var Pt=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function qt(n){return function(u){let a=Pt.exec(u);if(!a)return!1;let o=+a[1],e=+a[2],s=+a[3],r=a[4],t=a[5]==="-"?-1:1,l=+(a[6]||
0),p=+(a[7]||0);if(l>23||p>59||n&&!r)return!1;if(o<=23&&e<=59&&s<60)return!0;let c=e-p*t,m=o-l*t-(c<0?1:0);return(m===23||
m===-1)&&(c===59||c===-1)&&s<61}}function jt(n,i){if(!(n&&i))return;let u=new Date("2020-01-01T"+n).valueOf(),a=new Date(
"2020-01-01T"+i).valueOf();if(u&&a)return u-a}function Jt(n,i){if(!(n&&i))return;let u=Pt.exec(n),a=Pt.exec(i);if(u&&a)return n=
u[1]+u[2]+u[3],i=a[1]+a[2]+a[3],n>i?1:n<i?-1:0}var Dt=/t|\s/i;function Vt(n){let i=qt(n);return function(a){let o=a.split(
Dt);return o.length===2&&Mt(o[0])&&i(o[1])}}function Ct(n,i){if(!(n&&i))return;let u=new Date(n).valueOf(),a=new Date(i).
valueOf();if(u&&a)return u-a}function St(n,i){if(!(n&&i))return;let[u,a]=n.split(Dt),[o,e]=i.split(Dt),s=$t(u,o);if(s!==
void 0)return s||jt(a,e)}var Vi=/\/|:/,Li=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function Fi(n){return Vi.test(n)&&Li.test(n)}var Lt=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function Mi(n){return Lt.lastIndex=0,Lt.test(n)}var Ji=-(2**31),Ci=2**31-1;function Si(n){return Number.isInteger(n)&&n<=
Ci&&n>=Ji}function Ki(n){return Number.isInteger(n)}function Ft(){return!0}var Ri=/[^\\]\\Z/;function Zi(n){if(Ri.test(n))
return!1;try{return new RegExp(n),!0}catch{return!1}}});var Ut=zt(xt=>{"use strict";Object.defineProperty(xt,"__esModule",{value:!0});function Kt(n){let i=n.length,u=0,a=0,o;for(;a<
i;)u++,o=n.charCodeAt(a++),o>=55296&&o<=56319&&a<i&&(o=n.charCodeAt(a),(o&64512)===56320&&a++);return u}xt.default=Kt;Kt.
code='require("ajv/dist/runtime/ucs2length").default'});var Bt=ft().fullFormats.uri,Xt=new RegExp("^https?://","u");function f(n,{instancePath:i="",parentData:u,parentDataProperty:a,
rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){if(!Xt.test(n)){let r={instancePath:i,keyword:"pattern",params:{
pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[r]:e.push(r),s++}if(!Bt(n)){let r={instancePath:i,
keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return f.errors=e,s===0}var D=Ut().default;function xe(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n==
"string"){if(D(n)>1e3){let r={instancePath:i,keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 100\
0 characters"};e===null?e=[r]:e.push(r),s++}if(D(n)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return xe.errors=e,s===0}function d(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(!Xt.test(n)){let r={instancePath:i,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[r]:e.push(r),s++}if(!Bt(n)){let r={instancePath:i,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),s++}return d.errors=e,s===0}function x(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){
if(n.length>1){let t={instancePath:i,keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"};e===
null?e=[t]:e.push(t),s++}if(n.length<1){let t={instancePath:i,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[t]:e.push(t),s++}let r=n.length;for(let t=0;t<r;t++)d(n[t],{instancePath:i+"/"+t,parentData:n,
parentDataProperty:t,rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.length)}else{let r={instancePath:i,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return x.errors=e,s===0}function T(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n!="boolean"){
let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}return T.
errors=e,s===0}var Hi={type:"string",enum:["5","10"]};function v(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="5"||n==="10")){let r={instancePath:i,keyword:"enum",params:{allowedValues:Hi.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return v.errors=e,s===0}var Qt=We;function We(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling-2.6/image-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"kl\
ing-2.6/image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(f(
n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?f.errors:
e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_urls===void 0){let t={instancePath:i+"/input",keyword:"requi\
red",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[t]:e.push(t),
s++}if(r.sound===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"sound"},message:"mus\
t have required property 'sound'"};e===null?e=[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[t]:e.push(t),
s++}for(let t in r)if(!(t==="prompt"||t==="image_urls"||t==="sound"||t==="duration")){let l={instancePath:i+"/input",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),s++}r.prompt!==void 0&&(xe(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||
(e=e===null?xe.errors:e.concat(xe.errors),s=e.length)),r.image_urls!==void 0&&(x(r.image_urls,{instancePath:i+"/input/im\
age_urls",parentData:r,parentDataProperty:"image_urls",rootData:o})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),
r.sound!==void 0&&(T(r.sound,{instancePath:i+"/input/sound",parentData:r,parentDataProperty:"sound",rootData:o})||(e=e===
null?T.errors:e.concat(T.errors),s=e.length)),r.duration!==void 0&&(v(r.duration,{instancePath:i+"/input/duration",parentData:r,
parentDataProperty:"duration",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length))}else{let t={instancePath:i+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return We.errors=e,s===0}var Yi={type:"string",enum:["std","pro","720p","1080p"]};function Ue(n,{instancePath:i="",parentData:u,parentDataProperty:a,
rootData:o=n}={}){let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(!(n==="std"||n==="pro"||n==="720p"||n==="1080p")){let r={instancePath:i,
keyword:"enum",params:{allowedValues:Yi.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),s++}return Ue.errors=e,s===0}var Gi={type:"string",enum:["image","video"]};function Ae(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="image"||n==="video")){let r={instancePath:i,keyword:"enum",params:{allowedValues:Gi.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return Ae.errors=e,s===0}var es=Xe;function Xe(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling-2.6/motion-control"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"kl\
ing-2.6/motion-control"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(f(
n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?f.errors:
e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.input_urls===
void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"input_urls"},message:"must have requi\
red property 'input_urls'"};e===null?e=[t]:e.push(t),s++}if(r.video_urls===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"video_urls"},message:"must have required property 'video_urls'"};e===null?e=[t]:e.push(
t),s++}if(r.mode===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"mode"},message:"mu\
st have required property 'mode'"};e===null?e=[t]:e.push(t),s++}if(r.character_orientation===void 0){let t={instancePath:i+
"/input",keyword:"required",params:{missingProperty:"character_orientation"},message:"must have required property 'chara\
cter_orientation'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="input_urls"||t==="video_urls"||t===
"mode"||t==="character_orientation")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0){let t=r.prompt;if(typeof t==
"string"){if(D(t)>2500){let l={instancePath:i+"/input/prompt",keyword:"maxLength",params:{limit:2500},message:"must NOT \
have more than 2500 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/input/prompt",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}r.input_urls!==void 0&&(x(r.input_urls,{instancePath:i+
"/input/input_urls",parentData:r,parentDataProperty:"input_urls",rootData:o})||(e=e===null?x.errors:e.concat(x.errors),s=
e.length)),r.video_urls!==void 0&&(x(r.video_urls,{instancePath:i+"/input/video_urls",parentData:r,parentDataProperty:"v\
ideo_urls",rootData:o})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.mode!==void 0&&(Ue(r.mode,{instancePath:i+
"/input/mode",parentData:r,parentDataProperty:"mode",rootData:o})||(e=e===null?Ue.errors:e.concat(Ue.errors),s=e.length)),
r.character_orientation!==void 0&&(Ae(r.character_orientation,{instancePath:i+"/input/character_orientation",parentData:r,
parentDataProperty:"character_orientation",rootData:o})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length))}else{let t={
instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{
let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Xe.
errors=e,s===0}var Wi={type:"string",enum:["16:9","9:16","1:1"]};function A(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="16:9"||n==="9:16"||n==="1:1")){let r={instancePath:i,keyword:"enum",params:{allowedValues:Wi.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return A.errors=e,s===0}var rs=Qe;function Qe(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling-2.6/text-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"kli\
ng-2.6/text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(f(
n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?f.errors:
e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.sound===void 0){let t={instancePath:i+"/input",keyword:"required",
params:{missingProperty:"sound"},message:"must have required property 'sound'"};e===null?e=[t]:e.push(t),s++}if(r.aspect_ratio===
void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"aspect_ratio"},message:"must have req\
uired property 'aspect_ratio'"};e===null?e=[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[t]:e.push(t),
s++}for(let t in r)if(!(t==="prompt"||t==="sound"||t==="aspect_ratio"||t==="duration")){let l={instancePath:i+"/input",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),s++}r.prompt!==void 0&&(xe(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||
(e=e===null?xe.errors:e.concat(xe.errors),s=e.length)),r.sound!==void 0&&(T(r.sound,{instancePath:i+"/input/sound",parentData:r,
parentDataProperty:"sound",rootData:o})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.aspect_ratio!==void 0&&(A(
r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===
null?A.errors:e.concat(A.errors),s=e.length)),r.duration!==void 0&&(v(r.duration,{instancePath:i+"/input/duration",parentData:r,
parentDataProperty:"duration",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length))}else{let t={instancePath:i+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Qe.errors=e,s===0}function R(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(D(n)>3072){let r={instancePath:i,keyword:"maxLength",params:{limit:3072},message:"must NOT have more than 3072 charac\
ters"};e===null?e=[r]:e.push(r),s++}if(D(n)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return R.errors=e,s===0}var Xi=new RegExp("^(https?|oss|asset)://","u");function _(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(typeof n=="string"){if(!Xi.test(n)){let r={instancePath:i,keyword:"pattern",params:{pattern:"^(https?|\
oss|asset)://"},message:'must match pattern "^(https?|oss|asset)://"'};e===null?e=[r]:e.push(r),s++}if(!Bt(n)){let r={instancePath:i,
keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return _.errors=e,s===0}function pe(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(!(typeof n=="numb\
er"&&!(n%1)&&!isNaN(n))){let r={instancePath:i,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}if(typeof n=="number"){if(n>15||isNaN(n)){let r={instancePath:i,keyword:"maximum",params:{comparison:"\
<=",limit:15},message:"must be <= 15"};e===null?e=[r]:e.push(r),s++}if(n<3||isNaN(n)){let r={instancePath:i,keyword:"min\
imum",params:{comparison:">=",limit:3},message:"must be >= 3"};e===null?e=[r]:e.push(r),s++}}return pe.errors=e,s===0}var Qi={type:"string",enum:["720p","1080p","4k"]};function Z(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="720p"||n==="1080p"||n==="4k")){let r={instancePath:i,keyword:"enum",params:{allowedValues:Qi.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return Z.errors=e,s===0}var eo={type:"string",enum:["16:9","9:16","1:1","auto"]};function ue(n,{instancePath:i="",parentData:u,parentDataProperty:a,
rootData:o=n}={}){let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(!(n==="16:9"||n==="9:16"||n==="1:1"||n==="auto")){let r={instancePath:i,
keyword:"enum",params:{allowedValues:eo.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),s++}return ue.errors=e,s===0}function Be(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n!="boolea\
n"){let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}
return Be.errors=e,s===0}function me(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n!="boolea\
n"){let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}
return me.errors=e,s===0}function fe(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){
if(n.length>6){let t={instancePath:i,keyword:"maxItems",params:{limit:6},message:"must NOT have more than 6 items"};e===
null?e=[t]:e.push(t),s++}let r=n.length;for(let t=0;t<r;t++){let l=n[t];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.
prompt===void 0){let p={instancePath:i+"/"+t,keyword:"required",params:{missingProperty:"prompt"},message:"must have req\
uired property 'prompt'"};e===null?e=[p]:e.push(p),s++}if(l.duration===void 0){let p={instancePath:i+"/"+t,keyword:"requ\
ired",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[p]:e.push(p),s++}
for(let p in l)if(!(p==="prompt"||p==="duration")){let c={instancePath:i+"/"+t,keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"};e===null?e=[c]:e.push(c),s++}if(l.prompt!==void 0){let p=l.prompt;if(typeof p==
"string"){if(D(p)>512){let c={instancePath:i+"/"+t+"/prompt",keyword:"maxLength",params:{limit:512},message:"must NOT ha\
ve more than 512 characters"};e===null?e=[c]:e.push(c),s++}if(D(p)<1){let c={instancePath:i+"/"+t+"/prompt",keyword:"min\
Length",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:i+
"/"+t+"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}}if(l.duration!==
void 0){let p=l.duration;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){let c={instancePath:i+"/"+t+"/duration",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[c]:e.push(c),s++}if(typeof p=="number"){if(p>15||isNaN(
p)){let c={instancePath:i+"/"+t+"/duration",keyword:"maximum",params:{comparison:"<=",limit:15},message:"must be <= 15"};
e===null?e=[c]:e.push(c),s++}if(p<1||isNaN(p)){let c={instancePath:i+"/"+t+"/duration",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[c]:e.push(c),s++}}}}else{let p={instancePath:i+"/"+t,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}}}else{let r={instancePath:i,keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return fe.errors=e,s===0}function w(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(D(n)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),s++}return w.errors=e,s===0}function Ne(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.name===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[r]:e.push(r),s++}if(n.description===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[r]:e.push(
r),s++}if(n.element_input_urls===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"element_input\
_urls"},message:"must have required property 'element_input_urls'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(!(r===
"name"||r==="description"||r==="element_input_urls"||r==="element_input_audio_urls"||r==="start_time"||r==="end_time")){
let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[t]:e.push(t),s++}if(n.name!==void 0&&(w(n.name,{instancePath:i+"/name",parentData:n,parentDataProperty:"\
name",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),n.description!==void 0&&(w(n.description,{instancePath:i+
"/description",parentData:n,parentDataProperty:"description",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),
n.element_input_urls!==void 0){let r=n.element_input_urls;if(Array.isArray(r)){if(r.length>4){let l={instancePath:i+"/el\
ement_input_urls",keyword:"maxItems",params:{limit:4},message:"must NOT have more than 4 items"};e===null?e=[l]:e.push(l),
s++}if(r.length<1){let l={instancePath:i+"/element_input_urls",keyword:"minItems",params:{limit:1},message:"must NOT hav\
e fewer than 1 items"};e===null?e=[l]:e.push(l),s++}let t=r.length;for(let l=0;l<t;l++)_(r[l],{instancePath:i+"/element_\
input_urls/"+l,parentData:r,parentDataProperty:l,rootData:o})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)}else{
let t={instancePath:i+"/element_input_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:
e.push(t),s++}}if(n.element_input_audio_urls!==void 0){let r=n.element_input_audio_urls;if(Array.isArray(r)){let t=r.length;
for(let l=0;l<t;l++)_(r[l],{instancePath:i+"/element_input_audio_urls/"+l,parentData:r,parentDataProperty:l,rootData:o})||
(e=e===null?_.errors:e.concat(_.errors),s=e.length)}else{let t={instancePath:i+"/element_input_audio_urls",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),s++}}if(n.start_time!==void 0){let r=n.start_time;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={instancePath:i+"/start_time",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&(r<0||isNaN(r))){let t={instancePath:i+"/\
start_time",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),s++}}if(n.
end_time!==void 0){let r=n.end_time;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={instancePath:i+"/end_time",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&(r<0||isNaN(
r))){let t={instancePath:i+"/end_time",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return Ne.errors=e,s===0}var ts=er,ro={type:"object",additionalProperties:!1,required:["model","inpu\
t"],properties:{model:{type:"string",const:"kling-3.0-omni/image-to-video"},callBackUrl:{$ref:"s2"},input:{type:"object",
additionalProperties:!1,required:["prompt","image_urls"],properties:{prompt:{$ref:"s14"},image_urls:{type:"array",minItems:1,
maxItems:2,items:{$ref:"s15"}},duration:{$ref:"s16"},resolution:{$ref:"s17"},aspect_ratio:{$ref:"s18"},audio:{$ref:"s6"},
customize_multi_shots:{$ref:"s19"},prefer_multi_shots:{$ref:"s20"},multi_prompt:{$ref:"s21"},elements:{type:"array",maxItems:3,
items:{$ref:"s22"}}}}}},F=Object.prototype.hasOwnProperty;function er(n,{instancePath:i="",parentData:u,parentDataProperty:a,
rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(
r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(!(r==="model"||r==="callBackUrl"||r==="input")){
let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!="string"){let t={instancePath:i+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="kling-3.0-o\
mni/image-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"kling-3.0-omni/image-to-video"},
message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(f(n.callBackUrl,{instancePath:i+
"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),
n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:i+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[t]:e.push(t),s++}if(r.image_urls===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"i\
mage_urls"},message:"must have required property 'image_urls'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!F.call(ro.
properties.input.properties,t)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(R(r.prompt,{instancePath:i+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),
r.image_urls!==void 0){let t=r.image_urls;if(Array.isArray(t)){if(t.length>2){let p={instancePath:i+"/input/image_urls",
keyword:"maxItems",params:{limit:2},message:"must NOT have more than 2 items"};e===null?e=[p]:e.push(p),s++}if(t.length<
1){let p={instancePath:i+"/input/image_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 ite\
ms"};e===null?e=[p]:e.push(p),s++}let l=t.length;for(let p=0;p<l;p++)_(t[p],{instancePath:i+"/input/image_urls/"+p,parentData:t,
parentDataProperty:p,rootData:o})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)}else{let l={instancePath:i+"/inpu\
t/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(r.duration!==
void 0&&(pe(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===
null?pe.errors:e.concat(pe.errors),s=e.length)),r.resolution!==void 0&&(Z(r.resolution,{instancePath:i+"/input/resolutio\
n",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?Z.errors:e.concat(Z.errors),s=e.length)),r.aspect_ratio!==
void 0&&(ue(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||
(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.audio!==void 0&&(T(r.audio,{instancePath:i+"/input/audio",parentData:r,
parentDataProperty:"audio",rootData:o})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.customize_multi_shots!==
void 0&&(Be(r.customize_multi_shots,{instancePath:i+"/input/customize_multi_shots",parentData:r,parentDataProperty:"cust\
omize_multi_shots",rootData:o})||(e=e===null?Be.errors:e.concat(Be.errors),s=e.length)),r.prefer_multi_shots!==void 0&&(me(
r.prefer_multi_shots,{instancePath:i+"/input/prefer_multi_shots",parentData:r,parentDataProperty:"prefer_multi_shots",rootData:o})||
(e=e===null?me.errors:e.concat(me.errors),s=e.length)),r.multi_prompt!==void 0&&(fe(r.multi_prompt,{instancePath:i+"/inp\
ut/multi_prompt",parentData:r,parentDataProperty:"multi_prompt",rootData:o})||(e=e===null?fe.errors:e.concat(fe.errors),
s=e.length)),r.elements!==void 0){let t=r.elements;if(Array.isArray(t)){if(t.length>3){let p={instancePath:i+"/input/ele\
ments",keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===null?e=[p]:e.push(p),s++}let l=t.
length;for(let p=0;p<l;p++)Ne(t[p],{instancePath:i+"/input/elements/"+p,parentData:t,parentDataProperty:p,rootData:o})||
(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length)}else{let l={instancePath:i+"/input/elements",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}}else{let t={instancePath:i+"/input",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return er.errors=e,s===0}function Te(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){
if(n.length>1){let t={instancePath:i,keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"};e===
null?e=[t]:e.push(t),s++}if(n.length<1){let t={instancePath:i,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[t]:e.push(t),s++}let r=n.length;for(let t=0;t<r;t++)_(n[t],{instancePath:i+"/"+t,parentData:n,
parentDataProperty:t,rootData:o})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)}else{let r={instancePath:i,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return Te.errors=e,s===0}function y(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n!="boolean"){
let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}return y.
errors=e,s===0}function de(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){
let r=n.length;for(let t=0;t<r;t++)Ne(n[t],{instancePath:i+"/"+t,parentData:n,parentDataProperty:t,rootData:o})||(e=e===
null?Ne.errors:e.concat(Ne.errors),s=e.length)}else{let r={instancePath:i,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),s++}return de.errors=e,s===0}var ss=rr,to={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"kling-3.0-omni/reference-to-video"},callBackUrl:{$ref:"\
s2"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"s14"},image_urls:{type:"\
array",minItems:1,maxItems:7,items:{$ref:"s15"}},video_urls:{$ref:"s25"},duration:{$ref:"s16"},resolution:{$ref:"s17"},aspect_ratio:{
$ref:"s18"},audio:{$ref:"s26"},customize_multi_shots:{$ref:"s19"},prefer_multi_shots:{$ref:"s20"},multi_prompt:{$ref:"s2\
1"},elements:{$ref:"s27"}}}}};function rr(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,
s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),s++}for(let r in n)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==
void 0){let r=n.model;if(typeof r!="string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="kling-3.0-omni/reference-to-video"){let t={instancePath:i+"/model",
keyword:"const",params:{allowedValue:"kling-3.0-omni/reference-to-video"},message:"must be equal to constant"};e===null?
e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(f(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"\
callBackUrl",rootData:o})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!F.call(to.properties.
input.properties,t)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(R(r.prompt,{instancePath:i+"/i\
nput/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),
r.image_urls!==void 0){let t=r.image_urls;if(Array.isArray(t)){if(t.length>7){let p={instancePath:i+"/input/image_urls",
keyword:"maxItems",params:{limit:7},message:"must NOT have more than 7 items"};e===null?e=[p]:e.push(p),s++}if(t.length<
1){let p={instancePath:i+"/input/image_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 ite\
ms"};e===null?e=[p]:e.push(p),s++}let l=t.length;for(let p=0;p<l;p++)_(t[p],{instancePath:i+"/input/image_urls/"+p,parentData:t,
parentDataProperty:p,rootData:o})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)}else{let l={instancePath:i+"/inpu\
t/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}r.video_urls!==
void 0&&(Te(r.video_urls,{instancePath:i+"/input/video_urls",parentData:r,parentDataProperty:"video_urls",rootData:o})||
(e=e===null?Te.errors:e.concat(Te.errors),s=e.length)),r.duration!==void 0&&(pe(r.duration,{instancePath:i+"/input/durat\
ion",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),r.resolution!==
void 0&&(Z(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=
e===null?Z.errors:e.concat(Z.errors),s=e.length)),r.aspect_ratio!==void 0&&(ue(r.aspect_ratio,{instancePath:i+"/input/as\
pect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),
r.audio!==void 0&&(y(r.audio,{instancePath:i+"/input/audio",parentData:r,parentDataProperty:"audio",rootData:o})||(e=e===
null?y.errors:e.concat(y.errors),s=e.length)),r.customize_multi_shots!==void 0&&(Be(r.customize_multi_shots,{instancePath:i+
"/input/customize_multi_shots",parentData:r,parentDataProperty:"customize_multi_shots",rootData:o})||(e=e===null?Be.errors:
e.concat(Be.errors),s=e.length)),r.prefer_multi_shots!==void 0&&(me(r.prefer_multi_shots,{instancePath:i+"/input/prefer_\
multi_shots",parentData:r,parentDataProperty:"prefer_multi_shots",rootData:o})||(e=e===null?me.errors:e.concat(me.errors),
s=e.length)),r.multi_prompt!==void 0&&(fe(r.multi_prompt,{instancePath:i+"/input/multi_prompt",parentData:r,parentDataProperty:"\
multi_prompt",rootData:o})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),r.elements!==void 0&&(de(r.elements,{
instancePath:i+"/input/elements",parentData:r,parentDataProperty:"elements",rootData:o})||(e=e===null?de.errors:e.concat(
de.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[r]:e.push(r),s++}return rr.errors=e,s===0}var ns=tr,so={type:"object",additionalProperties:!1,required:[
"model","input"],properties:{model:{type:"string",const:"kling-3.0-omni/text-to-video"},callBackUrl:{$ref:"s2"},input:{type:"\
object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"s14"},duration:{$ref:"s16"},resolution:{$ref:"\
s17"},aspect_ratio:{$ref:"s12"},audio:{$ref:"s26"},customize_multi_shots:{$ref:"s26"},prefer_multi_shots:{$ref:"s20"},multi_prompt:{
$ref:"s21"},elements:{$ref:"s27"}}}}};function tr(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!="string"){let t={instancePath:i+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="kling-3.0-omni/text-to-video"){let t={
instancePath:i+"/model",keyword:"const",params:{allowedValue:"kling-3.0-omni/text-to-video"},message:"must be equal to c\
onstant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(f(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,
parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.
input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:i+"/input",keyword:"require\
d",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)
if(!F.call(so.properties.input.properties,t)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(R(r.prompt,{instancePath:i+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),
r.duration!==void 0&&(pe(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||
(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),r.resolution!==void 0&&(Z(r.resolution,{instancePath:i+"/input/re\
solution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?Z.errors:e.concat(Z.errors),s=e.length)),
r.aspect_ratio!==void 0&&(A(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect\
_ratio",rootData:o})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.audio!==void 0&&(y(r.audio,{instancePath:i+
"/input/audio",parentData:r,parentDataProperty:"audio",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),
r.customize_multi_shots!==void 0&&(y(r.customize_multi_shots,{instancePath:i+"/input/customize_multi_shots",parentData:r,
parentDataProperty:"customize_multi_shots",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.prefer_multi_shots!==
void 0&&(me(r.prefer_multi_shots,{instancePath:i+"/input/prefer_multi_shots",parentData:r,parentDataProperty:"prefer_mul\
ti_shots",rootData:o})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)),r.multi_prompt!==void 0&&(fe(r.multi_prompt,
{instancePath:i+"/input/multi_prompt",parentData:r,parentDataProperty:"multi_prompt",rootData:o})||(e=e===null?fe.errors:
e.concat(fe.errors),s=e.length)),r.elements!==void 0&&(de(r.elements,{instancePath:i+"/input/elements",parentData:r,parentDataProperty:"\
elements",rootData:o})||(e=e===null?de.errors:e.concat(de.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return tr.errors=e,s===0}var no={type:"string",enum:["3","4","5","6","7","8","9","10","11","12","13","14","15"]};function H(n,{instancePath:i="",
parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(n==="3"||n==="4"||n==="5"||n===
"6"||n==="7"||n==="8"||n==="9"||n==="10"||n==="11"||n==="12"||n==="13"||n==="14"||n==="15")){let r={instancePath:i,keyword:"\
enum",params:{allowedValues:no.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}
return H.errors=e,s===0}var is=sr;function sr(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling-3.0-omni/transformation"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
kling-3.0-omni/transformation"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&
(f(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
f.errors:e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.video_urls===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"video_urls"},message:"must have required property 'video_urls'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="image_urls"||t==="video_urls"||t==="duration"||t==="resolution"||t==="aspe\
ct_ratio"||t==="audio"||t==="elements")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(R(r.prompt,{instancePath:i+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),
r.image_urls!==void 0){let t=r.image_urls;if(Array.isArray(t)){if(t.length>4){let p={instancePath:i+"/input/image_urls",
keyword:"maxItems",params:{limit:4},message:"must NOT have more than 4 items"};e===null?e=[p]:e.push(p),s++}if(t.length<
1){let p={instancePath:i+"/input/image_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 ite\
ms"};e===null?e=[p]:e.push(p),s++}let l=t.length;for(let p=0;p<l;p++)_(t[p],{instancePath:i+"/input/image_urls/"+p,parentData:t,
parentDataProperty:p,rootData:o})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)}else{let l={instancePath:i+"/inpu\
t/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}r.video_urls!==
void 0&&(Te(r.video_urls,{instancePath:i+"/input/video_urls",parentData:r,parentDataProperty:"video_urls",rootData:o})||
(e=e===null?Te.errors:e.concat(Te.errors),s=e.length)),r.duration!==void 0&&(H(r.duration,{instancePath:i+"/input/durati\
on",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),r.resolution!==
void 0&&(Z(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=
e===null?Z.errors:e.concat(Z.errors),s=e.length)),r.aspect_ratio!==void 0&&(ue(r.aspect_ratio,{instancePath:i+"/input/as\
pect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),
r.audio!==void 0&&(T(r.audio,{instancePath:i+"/input/audio",parentData:r,parentDataProperty:"audio",rootData:o})||(e=e===
null?T.errors:e.concat(T.errors),s=e.length)),r.elements!==void 0&&(de(r.elements,{instancePath:i+"/input/elements",parentData:r,
parentDataProperty:"elements",rootData:o})||(e=e===null?de.errors:e.concat(de.errors),s=e.length))}else{let t={instancePath:i+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return sr.errors=e,s===0}var os=nr,
io={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"kling-3.0/m\
otion-control"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:["input_urls","video_urls"],
properties:{prompt:{type:"string",maxLength:2500},input_urls:{$ref:"s4"},video_urls:{$ref:"s4"},mode:{$ref:"s9"},character_orientation:{
$ref:"s10"},background_source:{type:"string",enum:["input_video","input_image"]}}}}};function nr(n,{instancePath:i="",parentData:u,
parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.model===void 0){
let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"inpu\
t"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(!(r==="model"||r==="ca\
llBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"mu\
st NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!="string"){
let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),
s++}if(r!=="kling-3.0/motion-control"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"kling-3.0/mo\
tion-control"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(f(n.callBackUrl,
{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?f.errors:e.concat(
f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.input_urls===void 0){
let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"input_urls"},message:"must have required prop\
erty 'input_urls'"};e===null?e=[t]:e.push(t),s++}if(r.video_urls===void 0){let t={instancePath:i+"/input",keyword:"requi\
red",params:{missingProperty:"video_urls"},message:"must have required property 'video_urls'"};e===null?e=[t]:e.push(t),
s++}for(let t in r)if(!(t==="prompt"||t==="input_urls"||t==="video_urls"||t==="mode"||t==="character_orientation"||t==="\
background_source")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0){let t=r.prompt;if(typeof t=="st\
ring"){if(D(t)>2500){let l={instancePath:i+"/input/prompt",keyword:"maxLength",params:{limit:2500},message:"must NOT hav\
e more than 2500 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/input/prompt",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(r.input_urls!==void 0&&(x(r.input_urls,{instancePath:i+
"/input/input_urls",parentData:r,parentDataProperty:"input_urls",rootData:o})||(e=e===null?x.errors:e.concat(x.errors),s=
e.length)),r.video_urls!==void 0&&(x(r.video_urls,{instancePath:i+"/input/video_urls",parentData:r,parentDataProperty:"v\
ideo_urls",rootData:o})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.mode!==void 0&&(Ue(r.mode,{instancePath:i+
"/input/mode",parentData:r,parentDataProperty:"mode",rootData:o})||(e=e===null?Ue.errors:e.concat(Ue.errors),s=e.length)),
r.character_orientation!==void 0&&(Ae(r.character_orientation,{instancePath:i+"/input/character_orientation",parentData:r,
parentDataProperty:"character_orientation",rootData:o})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length)),r.background_source!==
void 0){let t=r.background_source;if(typeof t!="string"){let l={instancePath:i+"/input/background_source",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(!(t==="input_video"||t==="input_image")){
let l={instancePath:i+"/input/background_source",keyword:"enum",params:{allowedValues:io.properties.input.properties.background_source.
enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}}else{let t={instancePath:i+"/\
input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return nr.errors=e,s===0}function K(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){
let r=n.length;for(let t=0;t<r;t++)d(n[t],{instancePath:i+"/"+t,parentData:n,parentDataProperty:t,rootData:o})||(e=e===null?
d.errors:e.concat(d.errors),s=e.length)}else{let r={instancePath:i,keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[r]:e.push(r),s++}return K.errors=e,s===0}function ct(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){
let r=n.length;for(let t=0;t<r;t++){let l=n[t];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.prompt===void 0){let p={
instancePath:i+"/"+t,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};
e===null?e=[p]:e.push(p),s++}if(l.duration===void 0){let p={instancePath:i+"/"+t,keyword:"required",params:{missingProperty:"\
duration"},message:"must have required property 'duration'"};e===null?e=[p]:e.push(p),s++}for(let p in l)if(!(p==="promp\
t"||p==="duration")){let c={instancePath:i+"/"+t,keyword:"additionalProperties",params:{additionalProperty:p},message:"m\
ust NOT have additional properties"};e===null?e=[c]:e.push(c),s++}if(l.prompt!==void 0){let p=l.prompt;if(typeof p=="str\
ing"){if(D(p)>500){let c={instancePath:i+"/"+t+"/prompt",keyword:"maxLength",params:{limit:500},message:"must NOT have m\
ore than 500 characters"};e===null?e=[c]:e.push(c),s++}if(D(p)<1){let c={instancePath:i+"/"+t+"/prompt",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:i+
"/"+t+"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}}if(l.duration!==
void 0){let p=l.duration;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){let c={instancePath:i+"/"+t+"/duration",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[c]:e.push(c),s++}if(typeof p=="number"){if(p>12||isNaN(
p)){let c={instancePath:i+"/"+t+"/duration",keyword:"maximum",params:{comparison:"<=",limit:12},message:"must be <= 12"};
e===null?e=[c]:e.push(c),s++}if(p<1||isNaN(p)){let c={instancePath:i+"/"+t+"/duration",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[c]:e.push(c),s++}}}}else{let p={instancePath:i+"/"+t,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}}}else{let r={instancePath:i,keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return ct.errors=e,s===0}function yt(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.name===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[r]:e.push(r),s++}if(n.description===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[r]:e.push(
r),s++}if(n.element_input_urls===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"element_input\
_urls"},message:"must have required property 'element_input_urls'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(!(r===
"name"||r==="description"||r==="element_input_urls"||r==="element_input_audio_urls"||r==="start_time"||r==="end_time")){
let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[t]:e.push(t),s++}if(n.name!==void 0&&(w(n.name,{instancePath:i+"/name",parentData:n,parentDataProperty:"\
name",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),n.description!==void 0&&(w(n.description,{instancePath:i+
"/description",parentData:n,parentDataProperty:"description",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),
n.element_input_urls!==void 0&&(K(n.element_input_urls,{instancePath:i+"/element_input_urls",parentData:n,parentDataProperty:"\
element_input_urls",rootData:o})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)),n.element_input_audio_urls!==void 0&&
(K(n.element_input_audio_urls,{instancePath:i+"/element_input_audio_urls",parentData:n,parentDataProperty:"element_input\
_audio_urls",rootData:o})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)),n.start_time!==void 0){let r=n.start_time;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={instancePath:i+"/start_time",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&(r<0||isNaN(r))){let t={instancePath:i+"/\
start_time",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),s++}}if(n.
end_time!==void 0){let r=n.end_time;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={instancePath:i+"/end_time",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&(r<0||isNaN(
r))){let t={instancePath:i+"/end_time",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return yt.errors=e,s===0}function gt(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){
if(n.length>3){let t={instancePath:i,keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===
null?e=[t]:e.push(t),s++}let r=n.length;for(let t=0;t<r;t++)yt(n[t],{instancePath:i+"/"+t,parentData:n,parentDataProperty:t,
rootData:o})||(e=e===null?yt.errors:e.concat(yt.errors),s=e.length)}else{let r={instancePath:i,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return gt.errors=e,s===0}var ls=ir,Rt={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"kling-3.0/video"},callBackUrl:{$ref:"s2"},input:{type:"\
object",additionalProperties:!1,required:["prompt","duration","mode","sound","multi_shots"],properties:{prompt:{$ref:"s2\
3"},duration:{$ref:"s30"},aspect_ratio:{$ref:"s12"},mode:{type:"string",enum:["std","pro","4K"]},sound:{$ref:"s26"},image_urls:{
$ref:"s33"},multi_shots:{$ref:"s26"},multi_prompt:{$ref:"s34"},kling_elements:{$ref:"s35"}}}}};function ir(n,{instancePath:i="",
parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.model===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!="stri\
ng"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(r!=="kling-3.0/video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"kling-3.0/video"},
message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(f(n.callBackUrl,{instancePath:i+
"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),
n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:i+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"dur\
ation"},message:"must have required property 'duration'"};e===null?e=[t]:e.push(t),s++}if(r.mode===void 0){let t={instancePath:i+
"/input",keyword:"required",params:{missingProperty:"mode"},message:"must have required property 'mode'"};e===null?e=[t]:
e.push(t),s++}if(r.sound===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"sound"},message:"\
must have required property 'sound'"};e===null?e=[t]:e.push(t),s++}if(r.multi_shots===void 0){let t={instancePath:i+"/in\
put",keyword:"required",params:{missingProperty:"multi_shots"},message:"must have required property 'multi_shots'"};e===
null?e=[t]:e.push(t),s++}for(let t in r)if(!F.call(Rt.properties.input.properties,t)){let l={instancePath:i+"/input",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),s++}if(r.prompt!==void 0&&(w(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||
(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.duration!==void 0&&(H(r.duration,{instancePath:i+"/input/duration",
parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),r.aspect_ratio!==
void 0&&(A(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||
(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.mode!==void 0){let t=r.mode;if(typeof t!="string"){let l={instancePath:i+
"/input/mode",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(!(t==="std"||
t==="pro"||t==="4K")){let l={instancePath:i+"/input/mode",keyword:"enum",params:{allowedValues:Rt.properties.input.properties.
mode.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}r.sound!==void 0&&(y(r.sound,
{instancePath:i+"/input/sound",parentData:r,parentDataProperty:"sound",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.image_urls!==void 0&&(K(r.image_urls,{instancePath:i+"/input/image_urls",parentData:r,parentDataProperty:"\
image_urls",rootData:o})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)),r.multi_shots!==void 0&&(y(r.multi_shots,
{instancePath:i+"/input/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:o})||(e=e===null?y.errors:e.
concat(y.errors),s=e.length)),r.multi_prompt!==void 0&&(ct(r.multi_prompt,{instancePath:i+"/input/multi_prompt",parentData:r,
parentDataProperty:"multi_prompt",rootData:o})||(e=e===null?ct.errors:e.concat(ct.errors),s=e.length)),r.kling_elements!==
void 0&&(gt(r.kling_elements,{instancePath:i+"/input/kling_elements",parentData:r,parentDataProperty:"kling_elements",rootData:o})||
(e=e===null?gt.errors:e.concat(gt.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ir.errors=e,s===0}function k(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(D(n)>5e3){let r={instancePath:i,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[r]:e.push(r),s++}if(D(n)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return k.errors=e,s===0}var as=or;function or(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling/ai-avatar-pro"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"kling/a\
i-avatar-pro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(f(n.callBackUrl,
{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?f.errors:e.concat(
f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:i+"/input",keyword:"required",params:{
missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(t),s++}if(r.audio_url===
void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"audio_url"},message:"must have requir\
ed property 'audio_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="audio_url")){
let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have addit\
ional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(k(r.prompt,{instancePath:i+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.image_url!==void 0&&(d(
r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||(e=e===null?d.errors:
e.concat(d.errors),s=e.length)),r.audio_url!==void 0&&(d(r.audio_url,{instancePath:i+"/input/audio_url",parentData:r,parentDataProperty:"\
audio_url",rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return or.errors=e,s===0}var ps=lr;function lr(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling/ai-avatar-standard"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"kl\
ing/ai-avatar-standard"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(f(
n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?f.errors:
e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:i+"/input",keyword:"requir\
ed",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(t),s++}
if(r.audio_url===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"audio_url"},message:"\
must have required property 'audio_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||
t==="audio_url")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"m\
ust NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(k(r.prompt,{instancePath:i+"/input\
/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.image_url!==
void 0&&(d(r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||(e=e===
null?d.errors:e.concat(d.errors),s=e.length)),r.audio_url!==void 0&&(d(r.audio_url,{instancePath:i+"/input/audio_url",parentData:r,
parentDataProperty:"audio_url",rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{let t={instancePath:i+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return lr.errors=e,s===0}function q(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(D(n)>500){let r={instancePath:i,keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 character\
s"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),s++}return q.errors=e,s===0}function P(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n=="number"){
if(n>1||isNaN(n)){let r={instancePath:i,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[r]:e.push(r),s++}if(n<0||isNaN(n)){let r={instancePath:i,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[r]:e.push(r),s++}return P.errors=e,s===0}var us=ar;function ar(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling/v2-1-master-image-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
kling/v2-1-master-image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==
void 0&&(f(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===
null?f.errors:e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="duration"||t==="negative_prompt"||t==="cfg_scale")){let l={
instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(k(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.image_url!==void 0&&(d(r.image_url,{instancePath:i+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.
length)),r.duration!==void 0&&(v(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.negative_prompt!==void 0&&(q(r.negative_prompt,{instancePath:i+
"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:o})||(e=e===null?q.errors:e.concat(q.
errors),s=e.length)),r.cfg_scale!==void 0&&(P(r.cfg_scale,{instancePath:i+"/input/cfg_scale",parentData:r,parentDataProperty:"\
cfg_scale",rootData:o})||(e=e===null?P.errors:e.concat(P.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ar.errors=e,s===0}var ms=pr;function pr(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling/v2-1-master-text-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
kling/v2-1-master-text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==
void 0&&(f(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===
null?f.errors:e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="duration"||t==="as\
pect_ratio"||t==="negative_prompt"||t==="cfg_scale")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(k(
r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?k.errors:e.concat(
k.errors),s=e.length)),r.duration!==void 0&&(v(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"\
duration",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.aspect_ratio!==void 0&&(A(r.aspect_ratio,
{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?A.errors:
e.concat(A.errors),s=e.length)),r.negative_prompt!==void 0&&(q(r.negative_prompt,{instancePath:i+"/input/negative_prompt",
parentData:r,parentDataProperty:"negative_prompt",rootData:o})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.cfg_scale!==
void 0&&(P(r.cfg_scale,{instancePath:i+"/input/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:o})||(e=e===
null?P.errors:e.concat(P.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),s++}return pr.errors=e,s===0}var fs=ur;function ur(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling/v2-1-pro"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"kling/v2-1-p\
ro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(f(n.callBackUrl,{instancePath:i+
"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),
n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:i+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"im\
age_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="promp\
t"||t==="image_url"||t==="tail_image_url"||t==="duration"||t==="negative_prompt"||t==="cfg_scale")){let l={instancePath:i+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(k(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.image_url!==void 0&&(d(r.image_url,{instancePath:i+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.
length)),r.tail_image_url!==void 0&&(d(r.tail_image_url,{instancePath:i+"/input/tail_image_url",parentData:r,parentDataProperty:"\
tail_image_url",rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.length)),r.duration!==void 0&&(v(r.duration,{instancePath:i+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),
r.negative_prompt!==void 0&&(q(r.negative_prompt,{instancePath:i+"/input/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:o})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.cfg_scale!==void 0&&(P(r.cfg_scale,
{instancePath:i+"/input/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:o})||(e=e===null?P.errors:e.concat(
P.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),s++}return ur.errors=e,s===0}var ds=mr;function mr(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling/v2-1-standard"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"kling/v\
2-1-standard"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(f(n.callBackUrl,
{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?f.errors:e.concat(
f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:i+"/input",keyword:"required",params:{
missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)
if(!(t==="prompt"||t==="image_url"||t==="duration"||t==="negative_prompt"||t==="cfg_scale")){let l={instancePath:i+"/inp\
ut",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?
e=[l]:e.push(l),s++}r.prompt!==void 0&&(k(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prom\
pt",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.image_url!==void 0&&(d(r.image_url,{instancePath:i+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.
length)),r.duration!==void 0&&(v(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.negative_prompt!==void 0&&(q(r.negative_prompt,{instancePath:i+
"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:o})||(e=e===null?q.errors:e.concat(q.
errors),s=e.length)),r.cfg_scale!==void 0&&(P(r.cfg_scale,{instancePath:i+"/input/cfg_scale",parentData:r,parentDataProperty:"\
cfg_scale",rootData:o})||(e=e===null?P.errors:e.concat(P.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return mr.errors=e,s===0}function Y(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(D(n)>2500){let r={instancePath:i,keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 charac\
ters"};e===null?e=[r]:e.push(r),s++}if(D(n)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return Y.errors=e,s===0}var cs=fr;function fr(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling/v2-5-turbo-image-to-video-pro"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
kling/v2-5-turbo-image-to-video-pro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==
void 0&&(f(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===
null?f.errors:e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="tail_image_url"||t==="duration"||t==="negative_prompt"||t===
"cfg_scale")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must \
NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(Y(r.prompt,{instancePath:i+"/input/pro\
mpt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length)),r.image_url!==
void 0&&(d(r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||(e=e===
null?d.errors:e.concat(d.errors),s=e.length)),r.tail_image_url!==void 0&&(d(r.tail_image_url,{instancePath:i+"/input/tai\
l_image_url",parentData:r,parentDataProperty:"tail_image_url",rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.
length)),r.duration!==void 0&&(v(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.negative_prompt!==void 0&&(q(r.negative_prompt,{instancePath:i+
"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:o})||(e=e===null?q.errors:e.concat(q.
errors),s=e.length)),r.cfg_scale!==void 0&&(P(r.cfg_scale,{instancePath:i+"/input/cfg_scale",parentData:r,parentDataProperty:"\
cfg_scale",rootData:o})||(e=e===null?P.errors:e.concat(P.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return fr.errors=e,s===0}var ys=dr;function dr(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling/v2-5-turbo-text-to-video-pro"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
kling/v2-5-turbo-text-to-video-pro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==
void 0&&(f(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===
null?f.errors:e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="duration"||t==="as\
pect_ratio"||t==="negative_prompt"||t==="cfg_scale")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&
(Y(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?Y.errors:
e.concat(Y.errors),s=e.length)),r.duration!==void 0&&(v(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"\
duration",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.aspect_ratio!==void 0&&(A(r.aspect_ratio,
{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?A.errors:
e.concat(A.errors),s=e.length)),r.negative_prompt!==void 0){let t=r.negative_prompt;if(typeof t=="string"){if(D(t)>2500){
let l={instancePath:i+"/input/negative_prompt",keyword:"maxLength",params:{limit:2500},message:"must NOT have more than \
2500 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/input/negative_prompt",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}r.cfg_scale!==void 0&&(P(r.cfg_scale,{instancePath:i+
"/input/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:o})||(e=e===null?P.errors:e.concat(P.errors),s=e.
length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return dr.errors=e,s===0}function ce(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){
if(n.length<1){let t={instancePath:i,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[t]:e.push(t),s++}let r=n.length;for(let t=0;t<r;t++)d(n[t],{instancePath:i+"/"+t,parentData:n,parentDataProperty:t,
rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.length)}else{let r={instancePath:i,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return ce.errors=e,s===0}var oo={type:"string",enum:["720p","1080p"]};function b(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="720p"||n==="1080p")){let r={instancePath:i,keyword:"enum",params:{allowedValues:oo.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return b.errors=e,s===0}var gs=cr;function cr(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling/v3-turbo-image-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
kling/v3-turbo-image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&
(f(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
f.errors:e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_urls===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[t]:e.push(
t),s++}if(r.duration===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"duration"},message:"\
must have required property 'duration'"};e===null?e=[t]:e.push(t),s++}if(r.resolution===void 0){let t={instancePath:i+"/\
input",keyword:"required",params:{missingProperty:"resolution"},message:"must have required property 'resolution'"};e===
null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_urls"||t==="duration"||t==="resolution")){let l={instancePath:i+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(Y(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:o})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length)),r.image_urls!==void 0&&(ce(r.image_urls,{instancePath:i+
"/input/image_urls",parentData:r,parentDataProperty:"image_urls",rootData:o})||(e=e===null?ce.errors:e.concat(ce.errors),
s=e.length)),r.duration!==void 0&&(H(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"durat\
ion",rootData:o})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),r.resolution!==void 0&&(b(r.resolution,{instancePath:i+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?b.errors:e.concat(b.errors),s=
e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return cr.errors=e,s===0}var hs=yr;function yr(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling/v3-turbo-text-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
kling/v3-turbo-text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&
(f(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
f.errors:e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[t]:e.push(t),
s++}if(r.aspect_ratio===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"aspect_ratio"},
message:"must have required property 'aspect_ratio'"};e===null?e=[t]:e.push(t),s++}if(r.resolution===void 0){let t={instancePath:i+
"/input",keyword:"required",params:{missingProperty:"resolution"},message:"must have required property 'resolution'"};e===
null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="duration"||t==="aspect_ratio"||t==="resolution")){let l={
instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(Y(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:o})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length)),r.duration!==void 0&&(H(r.duration,{instancePath:i+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),
r.aspect_ratio!==void 0&&(A(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect\
_ratio",rootData:o})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.resolution!==void 0&&(b(r.resolution,{instancePath:i+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?b.errors:e.concat(b.errors),s=
e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return yr.errors=e,s===0}var lo={type:"string",enum:["480p","720p"]};function G(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="480p"||n==="720p")){let r={instancePath:i,keyword:"enum",params:{allowedValues:lo.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return G.errors=e,s===0}var ao={type:"string",enum:["none","regular"]};function Oe(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="none"||n==="regular")){let r={instancePath:i,keyword:"enum",params:{allowedValues:ao.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return Oe.errors=e,s===0}function W(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n!="boolean"){
let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}return W.
errors=e,s===0}function Ee(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n=="number"){
if(n>2147483647||isNaN(n)){let r={instancePath:i,keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"mu\
st be <= 2147483647"};e===null?e=[r]:e.push(r),s++}if(n<0||isNaN(n)){let r={instancePath:i,keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[r]:e.push(r),s++}return Ee.errors=e,s===0}function g(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n!="boolean"){
let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}return g.
errors=e,s===0}var _s=gr;function gr(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="wan/2-2-a14b-image-to-video-turbo"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
wan/2-2-a14b-image-to-video-turbo"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==
void 0&&(f(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===
null?f.errors:e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="resolution"||t==="acceleration"||t==="enable_prompt_expan\
sion"||t==="seed"||t==="nsfw_checker")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(k(r.prompt,{instancePath:i+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),
r.image_url!==void 0&&(d(r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||
(e=e===null?d.errors:e.concat(d.errors),s=e.length)),r.resolution!==void 0&&(G(r.resolution,{instancePath:i+"/input/reso\
lution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?G.errors:e.concat(G.errors),s=e.length)),
r.acceleration!==void 0&&(Oe(r.acceleration,{instancePath:i+"/input/acceleration",parentData:r,parentDataProperty:"accel\
eration",rootData:o})||(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(W(r.enable_prompt_expansion,
{instancePath:i+"/input/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:o})||
(e=e===null?W.errors:e.concat(W.errors),s=e.length)),r.seed!==void 0&&(Ee(r.seed,{instancePath:i+"/input/seed",parentData:r,
parentDataProperty:"seed",rootData:o})||(e=e===null?Ee.errors:e.concat(Ee.errors),s=e.length)),r.nsfw_checker!==void 0&&
(g(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=
e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return gr.errors=e,s===0}var po={type:"string",enum:["480p","580p","720p"]};function ye(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="480p"||n==="580p"||n==="720p")){let r={instancePath:i,keyword:"enum",params:{
allowedValues:po.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return ye.errors=
e,s===0}function B(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(!(typeof n=="numbe\
r"&&!(n%1)&&!isNaN(n))){let r={instancePath:i,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}return B.errors=e,s===0}var ks=hr,uo={type:"object",additionalProperties:!1,required:["model","input"],
properties:{model:{type:"string",const:"wan/2-2-a14b-speech-to-video-turbo"},callBackUrl:{$ref:"s2"},input:{type:"object",
additionalProperties:!1,required:["prompt","image_url","audio_url"],properties:{prompt:{$ref:"s38"},image_url:{$ref:"s5"},
audio_url:{$ref:"s5"},resolution:{$ref:"s60"},negative_prompt:{$ref:"s41"},seed:{$ref:"s61"},num_frames:{type:"number",minimum:40,
maximum:120},frames_per_second:{type:"number",minimum:4,maximum:60},num_inference_steps:{type:"number",minimum:2,maximum:40},
guidance_scale:{type:"number",minimum:1,maximum:10},shift:{type:"number",minimum:1,maximum:10},nsfw_checker:{$ref:"s58"}}}}};
function hr(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="wan/2-2-a14b-speech-to-video-turbo"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
wan/2-2-a14b-speech-to-video-turbo"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==
void 0&&(f(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===
null?f.errors:e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(
t),s++}if(r.audio_url===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"audio_url"},message:"\
must have required property 'audio_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!F.call(uo.properties.input.properties,
t)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have a\
dditional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(k(r.prompt,{instancePath:i+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.image_url!==void 0&&(d(
r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||(e=e===null?d.errors:
e.concat(d.errors),s=e.length)),r.audio_url!==void 0&&(d(r.audio_url,{instancePath:i+"/input/audio_url",parentData:r,parentDataProperty:"\
audio_url",rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.length)),r.resolution!==void 0&&(ye(r.resolution,{instancePath:i+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?ye.errors:e.concat(ye.errors),
s=e.length)),r.negative_prompt!==void 0&&(q(r.negative_prompt,{instancePath:i+"/input/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:o})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.seed!==void 0&&(B(r.seed,{instancePath:i+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||(e=e===null?B.errors:e.concat(B.errors),s=e.length)),
r.num_frames!==void 0){let t=r.num_frames;if(typeof t=="number"){if(t>120||isNaN(t)){let l={instancePath:i+"/input/num_f\
rames",keyword:"maximum",params:{comparison:"<=",limit:120},message:"must be <= 120"};e===null?e=[l]:e.push(l),s++}if(t<
40||isNaN(t)){let l={instancePath:i+"/input/num_frames",keyword:"minimum",params:{comparison:">=",limit:40},message:"mus\
t be >= 40"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/input/num_frames",keyword:"type",params:{type:"n\
umber"},message:"must be number"};e===null?e=[l]:e.push(l),s++}}if(r.frames_per_second!==void 0){let t=r.frames_per_second;
if(typeof t=="number"){if(t>60||isNaN(t)){let l={instancePath:i+"/input/frames_per_second",keyword:"maximum",params:{comparison:"\
<=",limit:60},message:"must be <= 60"};e===null?e=[l]:e.push(l),s++}if(t<4||isNaN(t)){let l={instancePath:i+"/input/fram\
es_per_second",keyword:"minimum",params:{comparison:">=",limit:4},message:"must be >= 4"};e===null?e=[l]:e.push(l),s++}}else{
let l={instancePath:i+"/input/frames_per_second",keyword:"type",params:{type:"number"},message:"must be number"};e===null?
e=[l]:e.push(l),s++}}if(r.num_inference_steps!==void 0){let t=r.num_inference_steps;if(typeof t=="number"){if(t>40||isNaN(
t)){let l={instancePath:i+"/input/num_inference_steps",keyword:"maximum",params:{comparison:"<=",limit:40},message:"must\
 be <= 40"};e===null?e=[l]:e.push(l),s++}if(t<2||isNaN(t)){let l={instancePath:i+"/input/num_inference_steps",keyword:"m\
inimum",params:{comparison:">=",limit:2},message:"must be >= 2"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+
"/input/num_inference_steps",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[l]:e.push(l),s++}}
if(r.guidance_scale!==void 0){let t=r.guidance_scale;if(typeof t=="number"){if(t>10||isNaN(t)){let l={instancePath:i+"/i\
nput/guidance_scale",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"};e===null?e=[l]:e.push(
l),s++}if(t<1||isNaN(t)){let l={instancePath:i+"/input/guidance_scale",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/input/guidance_scale",keyword:"type",
params:{type:"number"},message:"must be number"};e===null?e=[l]:e.push(l),s++}}if(r.shift!==void 0){let t=r.shift;if(typeof t==
"number"){if(t>10||isNaN(t)){let l={instancePath:i+"/input/shift",keyword:"maximum",params:{comparison:"<=",limit:10},message:"\
must be <= 10"};e===null?e=[l]:e.push(l),s++}if(t<1||isNaN(t)){let l={instancePath:i+"/input/shift",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/input/shift",
keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[l]:e.push(l),s++}}r.nsfw_checker!==void 0&&(g(
r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===
null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),s++}return hr.errors=e,s===0}var vs=_r,mo={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"wan/2-2-a14b-text-to-video-turbo"},callBackUrl:{$ref:"\
s2"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"s38"},aspect_ratio:{type:"\
string",enum:["16:9","9:16"]},resolution:{$ref:"s54"},acceleration:{$ref:"s55"},enable_prompt_expansion:{$ref:"s56"},seed:{
$ref:"s57"},nsfw_checker:{$ref:"s58"}}}}};function _r(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!="string"){let t={instancePath:i+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="wan/2-2-a14b-text-to-video-turbo"){
let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"wan/2-2-a14b-text-to-video-turbo"},message:"must be\
 equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(f(n.callBackUrl,{instancePath:i+"/callBac\
kUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),n.
input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:i+"\
/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="aspect_ratio"||t==="resolution"||t==="acceleration"||t==="enabl\
e_prompt_expansion"||t==="seed"||t==="nsfw_checker")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&
(k(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?k.errors:
e.concat(k.errors),s=e.length)),r.aspect_ratio!==void 0){let t=r.aspect_ratio;if(typeof t!="string"){let l={instancePath:i+
"/input/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(!(t===
"16:9"||t==="9:16")){let l={instancePath:i+"/input/aspect_ratio",keyword:"enum",params:{allowedValues:mo.properties.input.
properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}r.resolution!==
void 0&&(G(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=
e===null?G.errors:e.concat(G.errors),s=e.length)),r.acceleration!==void 0&&(Oe(r.acceleration,{instancePath:i+"/input/ac\
celeration",parentData:r,parentDataProperty:"acceleration",rootData:o})||(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length)),
r.enable_prompt_expansion!==void 0&&(W(r.enable_prompt_expansion,{instancePath:i+"/input/enable_prompt_expansion",parentData:r,
parentDataProperty:"enable_prompt_expansion",rootData:o})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),r.seed!==
void 0&&(Ee(r.seed,{instancePath:i+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||(e=e===null?Ee.errors:
e.concat(Ee.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,
parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:i+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return _r.errors=e,s===0}var ws=kr;function kr(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="wan/2-2-animate-move"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"wan/2-\
2-animate-move"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(f(n.callBackUrl,
{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?f.errors:e.concat(
f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.image_url===void 0){
let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"image_url"},message:"must have required prope\
rty 'image_url'"};e===null?e=[t]:e.push(t),s++}if(r.video_url===void 0){let t={instancePath:i+"/input",keyword:"required",
params:{missingProperty:"video_url"},message:"must have required property 'video_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)
if(!(t==="image_url"||t==="video_url"||t==="resolution"||t==="nsfw_checker")){let l={instancePath:i+"/input",keyword:"ad\
ditionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),
s++}r.image_url!==void 0&&(d(r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"image_url",
rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.length)),r.video_url!==void 0&&(d(r.video_url,{instancePath:i+
"/input/video_url",parentData:r,parentDataProperty:"video_url",rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.
length)),r.resolution!==void 0&&(ye(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"re\
solution",rootData:o})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,
{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?g.errors:
e.concat(g.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),s++}return kr.errors=e,s===0}var bs=vr;function vr(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="wan/2-2-animate-replace"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"wan\
/2-2-animate-replace"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(f(
n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?f.errors:
e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.image_url===
void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"image_url"},message:"must have requir\
ed property 'image_url'"};e===null?e=[t]:e.push(t),s++}if(r.video_url===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"video_url"},message:"must have required property 'video_url'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="image_url"||t==="video_url"||t==="resolution"||t==="nsfw_checker")){let l={instancePath:i+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),s++}r.image_url!==void 0&&(d(r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"\
image_url",rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.length)),r.video_url!==void 0&&(d(r.video_url,{instancePath:i+
"/input/video_url",parentData:r,parentDataProperty:"video_url",rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.
length)),r.resolution!==void 0&&(ye(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"re\
solution",rootData:o})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,
{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?g.errors:
e.concat(g.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),s++}return vr.errors=e,s===0}function Ie(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(D(n)>800){let r={instancePath:i,keyword:"maxLength",params:{limit:800},message:"must NOT have more than 800 character\
s"};e===null?e=[r]:e.push(r),s++}if(D(n)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return Ie.errors=e,s===0}var Ps=wr;function wr(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="wan/2-5-image-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"wan/\
2-5-image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(f(n.
callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?f.errors:
e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:i+"/input",keyword:"requir\
ed",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(t),s++}
if(r.duration===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"duration"},message:"m\
ust have required property 'duration'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||
t==="duration"||t==="resolution"||t==="negative_prompt"||t==="enable_prompt_expansion"||t==="seed"||t==="nsfw_checker")){
let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have addit\
ional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(Ie(r.prompt,{instancePath:i+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:o})||(e=e===null?Ie.errors:e.concat(Ie.errors),s=e.length)),r.image_url!==void 0&&(d(
r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||(e=e===null?d.errors:
e.concat(d.errors),s=e.length)),r.duration!==void 0&&(v(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"\
duration",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.resolution!==void 0&&(b(r.resolution,{instancePath:i+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?b.errors:e.concat(b.errors),s=
e.length)),r.negative_prompt!==void 0&&(q(r.negative_prompt,{instancePath:i+"/input/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:o})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.enable_prompt_expansion!==void 0&&
(W(r.enable_prompt_expansion,{instancePath:i+"/input/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_pr\
ompt_expansion",rootData:o})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),r.seed!==void 0&&(B(r.seed,{instancePath:i+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||(e=e===null?B.errors:e.concat(B.errors),s=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return wr.errors=e,s===0}var qs=br;function br(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="wan/2-5-text-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"wan/2\
-5-text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(f(n.callBackUrl,
{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?f.errors:e.concat(
f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:i+"/input",keyword:"required",params:{
missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[t]:e.push(t),s++}for(let t in r)
if(!(t==="prompt"||t==="duration"||t==="aspect_ratio"||t==="resolution"||t==="negative_prompt"||t==="enable_prompt_expan\
sion"||t==="seed"||t==="nsfw_checker")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(Ie(r.prompt,{instancePath:i+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?Ie.errors:e.concat(Ie.errors),s=e.length)),
r.duration!==void 0&&(v(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||
(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.aspect_ratio!==void 0&&(A(r.aspect_ratio,{instancePath:i+"/input/\
aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),
r.resolution!==void 0&&(b(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:o})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.negative_prompt!==void 0&&(q(r.negative_prompt,{instancePath:i+
"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:o})||(e=e===null?q.errors:e.concat(q.
errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(W(r.enable_prompt_expansion,{instancePath:i+"/input/enable_pro\
mpt_expansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:o})||(e=e===null?W.errors:e.concat(W.errors),
s=e.length)),r.seed!==void 0&&(B(r.seed,{instancePath:i+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||
(e=e===null?B.errors:e.concat(B.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/\
nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{
let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),
s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return br.errors=e,s===0}function O(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(D(n)>1500){let r={instancePath:i,keyword:"maxLength",params:{limit:1500},message:"must NOT have more than 1500 charac\
ters"};e===null?e=[r]:e.push(r),s++}if(D(n)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return O.errors=e,s===0}var fo={type:"string",enum:["5","10","15"]};function ge(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="5"||n==="10"||n==="15")){let r={instancePath:i,keyword:"enum",params:{allowedValues:fo.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return ge.errors=e,s===0}function ze(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n!="boolea\
n"){let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}
return ze.errors=e,s===0}var Ds=Pr;function Pr(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="wan/2-6-flash-image-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
wan/2-6-flash-image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&
(f(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
f.errors:e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_urls===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[t]:e.push(
t),s++}if(r.audio===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"audio"},message:"\
must have required property 'audio'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_urls"||t===
"audio"||t==="duration"||t==="resolution"||t==="multi_shots"||t==="nsfw_checker")){let l={instancePath:i+"/input",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),s++}r.prompt!==void 0&&(O(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||
(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.image_urls!==void 0&&(x(r.image_urls,{instancePath:i+"/input/imag\
e_urls",parentData:r,parentDataProperty:"image_urls",rootData:o})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),
r.audio!==void 0&&(T(r.audio,{instancePath:i+"/input/audio",parentData:r,parentDataProperty:"audio",rootData:o})||(e=e===
null?T.errors:e.concat(T.errors),s=e.length)),r.duration!==void 0&&(ge(r.duration,{instancePath:i+"/input/duration",parentData:r,
parentDataProperty:"duration",rootData:o})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),r.resolution!==void 0&&
(b(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?
b.errors:e.concat(b.errors),s=e.length)),r.multi_shots!==void 0&&(ze(r.multi_shots,{instancePath:i+"/input/multi_shots",
parentData:r,parentDataProperty:"multi_shots",rootData:o})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)),r.nsfw_checker!==
void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Pr.errors=e,s===0}function Ve(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){
if(n.length>3){let t={instancePath:i,keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===
null?e=[t]:e.push(t),s++}if(n.length<1){let t={instancePath:i,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[t]:e.push(t),s++}let r=n.length;for(let t=0;t<r;t++)d(n[t],{instancePath:i+"/"+t,parentData:n,
parentDataProperty:t,rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.length)}else{let r={instancePath:i,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return Ve.errors=e,s===0}var $s=qr;function qr(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="wan/2-6-flash-video-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
wan/2-6-flash-video-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&
(f(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
f.errors:e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.video_urls===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"video_urls"},message:"must have required property 'video_urls'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="video_urls"||t==="audio"||t==="duration"||t==="resolution"||t==="multi_sho\
ts"||t==="nsfw_checker")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(O(r.prompt,{instancePath:i+"/inpu\
t/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.
video_urls!==void 0&&(Ve(r.video_urls,{instancePath:i+"/input/video_urls",parentData:r,parentDataProperty:"video_urls",rootData:o})||
(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)),r.audio!==void 0&&(T(r.audio,{instancePath:i+"/input/audio",parentData:r,
parentDataProperty:"audio",rootData:o})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.duration!==void 0&&(v(r.
duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?v.errors:
e.concat(v.errors),s=e.length)),r.resolution!==void 0&&(b(r.resolution,{instancePath:i+"/input/resolution",parentData:r,
parentDataProperty:"resolution",rootData:o})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.multi_shots!==void 0&&
(ze(r.multi_shots,{instancePath:i+"/input/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:o})||(e=e===
null?ze.errors:e.concat(ze.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/nsfw_\
checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{
let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),
s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return qr.errors=e,s===0}var js=Dr;function Dr(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="wan/2-6-image-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"wan/\
2-6-image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(f(n.
callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?f.errors:
e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_urls===void 0){let t={instancePath:i+"/input",keyword:"requi\
red",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[t]:e.push(t),
s++}for(let t in r)if(!(t==="prompt"||t==="image_urls"||t==="duration"||t==="resolution"||t==="multi_shots"||t==="nsfw_c\
hecker")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT \
have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(k(r.prompt,{instancePath:i+"/input/prompt",
parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.image_urls!==
void 0&&(x(r.image_urls,{instancePath:i+"/input/image_urls",parentData:r,parentDataProperty:"image_urls",rootData:o})||(e=
e===null?x.errors:e.concat(x.errors),s=e.length)),r.duration!==void 0&&(ge(r.duration,{instancePath:i+"/input/duration",
parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),r.resolution!==
void 0&&(b(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=
e===null?b.errors:e.concat(b.errors),s=e.length)),r.multi_shots!==void 0&&(y(r.multi_shots,{instancePath:i+"/input/multi\
_shots",parentData:r,parentDataProperty:"multi_shots",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Dr.errors=e,s===0}var xs=$r;function $r(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="wan/2-6-text-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"wan/2\
-6-text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(f(n.callBackUrl,
{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?f.errors:e.concat(
f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="duration"||t==="resolution"||t==="multi_\
shots")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT h\
ave additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(k(r.prompt,{instancePath:i+"/input/prompt",
parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.duration!==
void 0&&(ge(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===
null?ge.errors:e.concat(ge.errors),s=e.length)),r.resolution!==void 0&&(b(r.resolution,{instancePath:i+"/input/resolutio\
n",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.multi_shots!==
void 0&&(y(r.multi_shots,{instancePath:i+"/input/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:o})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return $r.errors=e,s===0}var Us=jr;function jr(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="wan/2-6-video-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"wan/\
2-6-video-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(f(n.
callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?f.errors:
e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.video_urls===void 0){let t={instancePath:i+"/input",keyword:"requi\
red",params:{missingProperty:"video_urls"},message:"must have required property 'video_urls'"};e===null?e=[t]:e.push(t),
s++}for(let t in r)if(!(t==="prompt"||t==="video_urls"||t==="duration"||t==="resolution"||t==="multi_shots"||t==="nsfw_c\
hecker")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT \
have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(k(r.prompt,{instancePath:i+"/input/prompt",
parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.video_urls!==
void 0&&(Ve(r.video_urls,{instancePath:i+"/input/video_urls",parentData:r,parentDataProperty:"video_urls",rootData:o})||
(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)),r.duration!==void 0&&(v(r.duration,{instancePath:i+"/input/durati\
on",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.resolution!==
void 0&&(b(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=
e===null?b.errors:e.concat(b.errors),s=e.length)),r.multi_shots!==void 0&&(y(r.multi_shots,{instancePath:i+"/input/multi\
_shots",parentData:r,parentDataProperty:"multi_shots",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return jr.errors=e,s===0}var co={type:"string",enum:["1K","2K","4K"]};function X(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="1K"||n==="2K"||n==="4K")){let r={instancePath:i,keyword:"enum",params:{allowedValues:co.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return X.errors=e,s===0}var yo=new RegExp("^#[0-9A-Fa-f]{6}$","u"),go=new RegExp("^\\d{1,3}\\.\\d{2}%$","u");function Le(n,{instancePath:i="",parentData:u,
parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){if(n.length>10){let t={instancePath:i,keyword:"\
maxItems",params:{limit:10},message:"must NOT have more than 10 items"};e===null?e=[t]:e.push(t),s++}if(n.length<3){let t={
instancePath:i,keyword:"minItems",params:{limit:3},message:"must NOT have fewer than 3 items"};e===null?e=[t]:e.push(t),
s++}let r=n.length;for(let t=0;t<r;t++){let l=n[t];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.hex===void 0){let p={
instancePath:i+"/"+t,keyword:"required",params:{missingProperty:"hex"},message:"must have required property 'hex'"};e===
null?e=[p]:e.push(p),s++}if(l.ratio===void 0){let p={instancePath:i+"/"+t,keyword:"required",params:{missingProperty:"ra\
tio"},message:"must have required property 'ratio'"};e===null?e=[p]:e.push(p),s++}for(let p in l)if(!(p==="hex"||p==="ra\
tio")){let c={instancePath:i+"/"+t,keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have a\
dditional properties"};e===null?e=[c]:e.push(c),s++}if(l.hex!==void 0){let p=l.hex;if(typeof p=="string"){if(!yo.test(p)){
let c={instancePath:i+"/"+t+"/hex",keyword:"pattern",params:{pattern:"^#[0-9A-Fa-f]{6}$"},message:'must match pattern "^\
#[0-9A-Fa-f]{6}$"'};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:i+"/"+t+"/hex",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[c]:e.push(c),s++}}if(l.ratio!==void 0){let p=l.ratio;if(typeof p=="string"){
if(!go.test(p)){let c={instancePath:i+"/"+t+"/ratio",keyword:"pattern",params:{pattern:"^\\d{1,3}\\.\\d{2}%$"},message:'\
must match pattern "^\\d{1,3}\\.\\d{2}%$"'};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:i+"/"+t+"/ratio",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}}}else{let p={instancePath:i+"/"+t,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return Le.errors=e,s===0}function Fe(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){
let r=n.length;for(let t=0;t<r;t++){let l=n[t];if(Array.isArray(l)){if(l.length>2){let c={instancePath:i+"/"+t,keyword:"\
maxItems",params:{limit:2},message:"must NOT have more than 2 items"};e===null?e=[c]:e.push(c),s++}let p=l.length;for(let c=0;c<
p;c++){let m=l[c];if(Array.isArray(m)){if(m.length>4){let $={instancePath:i+"/"+t+"/"+c,keyword:"maxItems",params:{limit:4},
message:"must NOT have more than 4 items"};e===null?e=[$]:e.push($),s++}if(m.length<4){let $={instancePath:i+"/"+t+"/"+c,
keyword:"minItems",params:{limit:4},message:"must NOT have fewer than 4 items"};e===null?e=[$]:e.push($),s++}let h=m.length;
for(let $=0;$<h;$++)B(m[$],{instancePath:i+"/"+t+"/"+c+"/"+$,parentData:m,parentDataProperty:$,rootData:o})||(e=e===null?
B.errors:e.concat(B.errors),s=e.length)}else{let h={instancePath:i+"/"+t+"/"+c,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[h]:e.push(h),s++}}}else{let p={instancePath:i+"/"+t,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[p]:e.push(p),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),s++}return Fe.errors=e,s===0}function E(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(!(typeof n=="numbe\
r"&&!(n%1)&&!isNaN(n))){let r={instancePath:i,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}if(typeof n=="number"){if(n>2147483647||isNaN(n)){let r={instancePath:i,keyword:"maximum",params:{comparison:"\
<=",limit:2147483647},message:"must be <= 2147483647"};e===null?e=[r]:e.push(r),s++}if(n<0||isNaN(n)){let r={instancePath:i,
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}}return E.errors=
e,s===0}var As=xr,Zt={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",
const:"wan/2-7-image"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{
prompt:{$ref:"s38"},input_urls:{type:"array",maxItems:9,items:{$ref:"s5"}},aspect_ratio:{type:"string",enum:["1:1","16:9",
"4:3","21:9","3:4","9:16","8:1","1:8"]},resolution:{$ref:"s78"},n:{$ref:"s61"},enable_sequential:{$ref:"s26"},thinking_mode:{
$ref:"s26"},color_palette:{$ref:"s79"},bbox_list:{$ref:"s80"},watermark:{$ref:"s26"},seed:{$ref:"s81"},nsfw_checker:{$ref:"\
s58"}}}}};function xr(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n==
"object"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),s++}for(let r in n)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==
void 0){let r=n.model;if(typeof r!="string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="wan/2-7-image"){let t={instancePath:i+"/model",keyword:"const",params:{
allowedValue:"wan/2-7-image"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&
(f(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
f.errors:e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!F.call(Zt.properties.input.properties,t)){let l={
instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(k(r.prompt,{instancePath:i+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.input_urls!==void 0){let t=r.
input_urls;if(Array.isArray(t)){if(t.length>9){let p={instancePath:i+"/input/input_urls",keyword:"maxItems",params:{limit:9},
message:"must NOT have more than 9 items"};e===null?e=[p]:e.push(p),s++}let l=t.length;for(let p=0;p<l;p++)d(t[p],{instancePath:i+
"/input/input_urls/"+p,parentData:t,parentDataProperty:p,rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.length)}else{
let l={instancePath:i+"/input/input_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.
push(l),s++}}if(r.aspect_ratio!==void 0){let t=r.aspect_ratio;if(typeof t!="string"){let l={instancePath:i+"/input/aspec\
t_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(!(t==="1:1"||t===
"16:9"||t==="4:3"||t==="21:9"||t==="3:4"||t==="9:16"||t==="8:1"||t==="1:8")){let l={instancePath:i+"/input/aspect_ratio",
keyword:"enum",params:{allowedValues:Zt.properties.input.properties.aspect_ratio.enum},message:"must be equal to one of \
the allowed values"};e===null?e=[l]:e.push(l),s++}}r.resolution!==void 0&&(X(r.resolution,{instancePath:i+"/input/resolu\
tion",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)),r.
n!==void 0&&(B(r.n,{instancePath:i+"/input/n",parentData:r,parentDataProperty:"n",rootData:o})||(e=e===null?B.errors:e.concat(
B.errors),s=e.length)),r.enable_sequential!==void 0&&(y(r.enable_sequential,{instancePath:i+"/input/enable_sequential",parentData:r,
parentDataProperty:"enable_sequential",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.thinking_mode!==
void 0&&(y(r.thinking_mode,{instancePath:i+"/input/thinking_mode",parentData:r,parentDataProperty:"thinking_mode",rootData:o})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.color_palette!==void 0&&(Le(r.color_palette,{instancePath:i+"/inp\
ut/color_palette",parentData:r,parentDataProperty:"color_palette",rootData:o})||(e=e===null?Le.errors:e.concat(Le.errors),
s=e.length)),r.bbox_list!==void 0&&(Fe(r.bbox_list,{instancePath:i+"/input/bbox_list",parentData:r,parentDataProperty:"b\
box_list",rootData:o})||(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length)),r.watermark!==void 0&&(y(r.watermark,{instancePath:i+
"/input/watermark",parentData:r,parentDataProperty:"watermark",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.
length)),r.seed!==void 0&&(E(r.seed,{instancePath:i+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||(e=
e===null?E.errors:e.concat(E.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/nsf\
w_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{
let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),
s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return xr.errors=e,s===0}var Bs=Ur,Ht={type:"object",additionalProperties:!1,required:["model","input"],properties:{
model:{type:"string",const:"wan/2-7-image-pro"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:[
"prompt"],properties:{prompt:{$ref:"s38"},input_urls:{type:"array",maxItems:9,items:{$ref:"s5"}},aspect_ratio:{type:"str\
ing",enum:["1:1","16:9","4:3","21:9","3:4","9:16","8:1","1:8"]},resolution:{$ref:"s78"},n:{$ref:"s61"},enable_sequential:{
$ref:"s26"},thinking_mode:{$ref:"s26"},color_palette:{$ref:"s79"},bbox_list:{$ref:"s80"},watermark:{$ref:"s26"},seed:{$ref:"\
s81"}}}}};function Ur(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n==
"object"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),s++}for(let r in n)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==
void 0){let r=n.model;if(typeof r!="string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="wan/2-7-image-pro"){let t={instancePath:i+"/model",keyword:"const",
params:{allowedValue:"wan/2-7-image-pro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==
void 0&&(f(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===
null?f.errors:e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!F.call(Ht.properties.input.properties,
t)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have a\
dditional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(k(r.prompt,{instancePath:i+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.input_urls!==void 0){let t=r.
input_urls;if(Array.isArray(t)){if(t.length>9){let p={instancePath:i+"/input/input_urls",keyword:"maxItems",params:{limit:9},
message:"must NOT have more than 9 items"};e===null?e=[p]:e.push(p),s++}let l=t.length;for(let p=0;p<l;p++)d(t[p],{instancePath:i+
"/input/input_urls/"+p,parentData:t,parentDataProperty:p,rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.length)}else{
let l={instancePath:i+"/input/input_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.
push(l),s++}}if(r.aspect_ratio!==void 0){let t=r.aspect_ratio;if(typeof t!="string"){let l={instancePath:i+"/input/aspec\
t_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(!(t==="1:1"||t===
"16:9"||t==="4:3"||t==="21:9"||t==="3:4"||t==="9:16"||t==="8:1"||t==="1:8")){let l={instancePath:i+"/input/aspect_ratio",
keyword:"enum",params:{allowedValues:Ht.properties.input.properties.aspect_ratio.enum},message:"must be equal to one of \
the allowed values"};e===null?e=[l]:e.push(l),s++}}r.resolution!==void 0&&(X(r.resolution,{instancePath:i+"/input/resolu\
tion",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)),r.
n!==void 0&&(B(r.n,{instancePath:i+"/input/n",parentData:r,parentDataProperty:"n",rootData:o})||(e=e===null?B.errors:e.concat(
B.errors),s=e.length)),r.enable_sequential!==void 0&&(y(r.enable_sequential,{instancePath:i+"/input/enable_sequential",parentData:r,
parentDataProperty:"enable_sequential",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.thinking_mode!==
void 0&&(y(r.thinking_mode,{instancePath:i+"/input/thinking_mode",parentData:r,parentDataProperty:"thinking_mode",rootData:o})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.color_palette!==void 0&&(Le(r.color_palette,{instancePath:i+"/inp\
ut/color_palette",parentData:r,parentDataProperty:"color_palette",rootData:o})||(e=e===null?Le.errors:e.concat(Le.errors),
s=e.length)),r.bbox_list!==void 0&&(Fe(r.bbox_list,{instancePath:i+"/input/bbox_list",parentData:r,parentDataProperty:"b\
box_list",rootData:o})||(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length)),r.watermark!==void 0&&(y(r.watermark,{instancePath:i+
"/input/watermark",parentData:r,parentDataProperty:"watermark",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.
length)),r.seed!==void 0&&(E(r.seed,{instancePath:i+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||(e=
e===null?E.errors:e.concat(E.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ur.errors=e,s===0}function Me(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(!(typeof n=="numb\
er"&&!(n%1)&&!isNaN(n))){let r={instancePath:i,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}if(typeof n=="number"){if(n>15||isNaN(n)){let r={instancePath:i,keyword:"maximum",params:{comparison:"\
<=",limit:15},message:"must be <= 15"};e===null?e=[r]:e.push(r),s++}if(n<2||isNaN(n)){let r={instancePath:i,keyword:"min\
imum",params:{comparison:">=",limit:2},message:"must be >= 2"};e===null?e=[r]:e.push(r),s++}}return Me.errors=e,s===0}var Ns=Ar,
ho={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"wan/2-7-ima\
ge-to-video"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{
$ref:"s38"},first_frame_url:{$ref:"s5"},last_frame_url:{$ref:"s5"},first_clip_url:{$ref:"s5"},driving_audio_url:{$ref:"s\
5"},duration:{$ref:"s84"},resolution:{$ref:"s51"},negative_prompt:{$ref:"s41"},prompt_extend:{$ref:"s26"},watermark:{$ref:"\
s26"},seed:{$ref:"s81"},nsfw_checker:{$ref:"s58"}}}}};function Ar(n,{instancePath:i="",parentData:u,parentDataProperty:a,
rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(
r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(!(r==="model"||r==="callBackUrl"||r==="input")){
let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!="string"){let t={instancePath:i+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="wan/2-7-ima\
ge-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"wan/2-7-image-to-video"},message:"mus\
t be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(f(n.callBackUrl,{instancePath:i+"/cal\
lBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),
n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:i+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[t]:e.push(t),s++}for(let t in r)if(!F.call(ho.properties.input.properties,t)){let l={instancePath:i+"/input",keyword:"a\
dditionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),s++}r.prompt!==void 0&&(k(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||
(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.first_frame_url!==void 0&&(d(r.first_frame_url,{instancePath:i+"/\
input/first_frame_url",parentData:r,parentDataProperty:"first_frame_url",rootData:o})||(e=e===null?d.errors:e.concat(d.errors),
s=e.length)),r.last_frame_url!==void 0&&(d(r.last_frame_url,{instancePath:i+"/input/last_frame_url",parentData:r,parentDataProperty:"\
last_frame_url",rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.length)),r.first_clip_url!==void 0&&(d(r.first_clip_url,
{instancePath:i+"/input/first_clip_url",parentData:r,parentDataProperty:"first_clip_url",rootData:o})||(e=e===null?d.errors:
e.concat(d.errors),s=e.length)),r.driving_audio_url!==void 0&&(d(r.driving_audio_url,{instancePath:i+"/input/driving_aud\
io_url",parentData:r,parentDataProperty:"driving_audio_url",rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.length)),
r.duration!==void 0&&(Me(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||
(e=e===null?Me.errors:e.concat(Me.errors),s=e.length)),r.resolution!==void 0&&(b(r.resolution,{instancePath:i+"/input/re\
solution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),
r.negative_prompt!==void 0&&(q(r.negative_prompt,{instancePath:i+"/input/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:o})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.prompt_extend!==void 0&&(y(r.prompt_extend,
{instancePath:i+"/input/prompt_extend",parentData:r,parentDataProperty:"prompt_extend",rootData:o})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),r.watermark!==void 0&&(y(r.watermark,{instancePath:i+"/input/watermark",parentData:r,parentDataProperty:"\
watermark",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.seed!==void 0&&(E(r.seed,{instancePath:i+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ar.errors=e,s===0}var _o={type:"string",enum:["16:9","9:16","1:1","4:3","3:4"]};function he(n,{instancePath:i="",parentData:u,parentDataProperty:a,
rootData:o=n}={}){let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(!(n==="16:9"||n==="9:16"||n==="1:1"||n==="4:3"||n==="3:4")){let r={instancePath:i,
keyword:"enum",params:{allowedValues:_o.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),s++}return he.errors=e,s===0}var Ts=Br,ko={type:"object",additionalProperties:!1,required:["model","input"],properties:{
model:{type:"string",const:"wan/2-7-r2v"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:[
"prompt"],properties:{prompt:{$ref:"s38"},reference_image:{type:"array",maxItems:5,items:{$ref:"s5"}},reference_video:{type:"\
array",maxItems:5,items:{$ref:"s5"}},reference_voice:{$ref:"s5"},first_frame:{$ref:"s5"},duration:{type:"integer",minimum:2,
maximum:10},aspect_ratio:{$ref:"s86"},resolution:{$ref:"s51"},negative_prompt:{$ref:"s41"},prompt_extend:{$ref:"s26"},watermark:{
$ref:"s26"},seed:{$ref:"s81"},nsfw_checker:{$ref:"s58"}}}}};function Br(n,{instancePath:i="",parentData:u,parentDataProperty:a,
rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(
r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(!(r==="model"||r==="callBackUrl"||r==="input")){
let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!="string"){let t={instancePath:i+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="wan/2-7-r2v"){
let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"wan/2-7-r2v"},message:"must be equal to constant"};
e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(f(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"\
callBackUrl",rootData:o})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!F.call(ko.properties.
input.properties,t)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(k(r.prompt,{instancePath:i+"/i\
nput/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),
r.reference_image!==void 0){let t=r.reference_image;if(Array.isArray(t)){if(t.length>5){let p={instancePath:i+"/input/re\
ference_image",keyword:"maxItems",params:{limit:5},message:"must NOT have more than 5 items"};e===null?e=[p]:e.push(p),s++}
let l=t.length;for(let p=0;p<l;p++)d(t[p],{instancePath:i+"/input/reference_image/"+p,parentData:t,parentDataProperty:p,
rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.length)}else{let l={instancePath:i+"/input/reference_image",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(r.reference_video!==void 0){let t=r.
reference_video;if(Array.isArray(t)){if(t.length>5){let p={instancePath:i+"/input/reference_video",keyword:"maxItems",params:{
limit:5},message:"must NOT have more than 5 items"};e===null?e=[p]:e.push(p),s++}let l=t.length;for(let p=0;p<l;p++)d(t[p],
{instancePath:i+"/input/reference_video/"+p,parentData:t,parentDataProperty:p,rootData:o})||(e=e===null?d.errors:e.concat(
d.errors),s=e.length)}else{let l={instancePath:i+"/input/reference_video",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[l]:e.push(l),s++}}if(r.reference_voice!==void 0&&(d(r.reference_voice,{instancePath:i+"/inpu\
t/reference_voice",parentData:r,parentDataProperty:"reference_voice",rootData:o})||(e=e===null?d.errors:e.concat(d.errors),
s=e.length)),r.first_frame!==void 0&&(d(r.first_frame,{instancePath:i+"/input/first_frame",parentData:r,parentDataProperty:"\
first_frame",rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.length)),r.duration!==void 0){let t=r.duration;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t))){let l={instancePath:i+"/input/duration",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"};e===null?e=[l]:e.push(l),s++}if(typeof t=="number"){if(t>10||isNaN(t)){let l={instancePath:i+"/input/dur\
ation",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"};e===null?e=[l]:e.push(l),s++}if(t<2||
isNaN(t)){let l={instancePath:i+"/input/duration",keyword:"minimum",params:{comparison:">=",limit:2},message:"must be >=\
 2"};e===null?e=[l]:e.push(l),s++}}}r.aspect_ratio!==void 0&&(he(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)),r.resolution!==void 0&&
(b(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?
b.errors:e.concat(b.errors),s=e.length)),r.negative_prompt!==void 0&&(q(r.negative_prompt,{instancePath:i+"/input/negati\
ve_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:o})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),
r.prompt_extend!==void 0&&(y(r.prompt_extend,{instancePath:i+"/input/prompt_extend",parentData:r,parentDataProperty:"pro\
mpt_extend",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.watermark!==void 0&&(y(r.watermark,{instancePath:i+
"/input/watermark",parentData:r,parentDataProperty:"watermark",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.
length)),r.seed!==void 0&&(E(r.seed,{instancePath:i+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||(e=
e===null?E.errors:e.concat(E.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/nsf\
w_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{
let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),
s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return Br.errors=e,s===0}var Os=Nr,vo={type:"object",additionalProperties:!1,required:["model","input"],properties:{
model:{type:"string",const:"wan/2-7-text-to-video"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,
required:["prompt"],properties:{prompt:{$ref:"s38"},audio_url:{$ref:"s5"},duration:{$ref:"s84"},ratio:{$ref:"s86"},resolution:{
$ref:"s51"},negative_prompt:{$ref:"s41"},prompt_extend:{$ref:"s26"},watermark:{$ref:"s26"},seed:{$ref:"s81"},nsfw_checker:{
$ref:"s58"}}}}};function Nr(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&
typeof n=="object"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),s++}for(let r in n)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==
void 0){let r=n.model;if(typeof r!="string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="wan/2-7-text-to-video"){let t={instancePath:i+"/model",keyword:"co\
nst",params:{allowedValue:"wan/2-7-text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.
callBackUrl!==void 0&&(f(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||
(e=e===null?f.errors:e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"m\
ust have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!F.call(vo.properties.input.properties,
t)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have a\
dditional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(k(r.prompt,{instancePath:i+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.audio_url!==void 0&&(d(
r.audio_url,{instancePath:i+"/input/audio_url",parentData:r,parentDataProperty:"audio_url",rootData:o})||(e=e===null?d.errors:
e.concat(d.errors),s=e.length)),r.duration!==void 0&&(Me(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"\
duration",rootData:o})||(e=e===null?Me.errors:e.concat(Me.errors),s=e.length)),r.ratio!==void 0&&(he(r.ratio,{instancePath:i+
"/input/ratio",parentData:r,parentDataProperty:"ratio",rootData:o})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)),
r.resolution!==void 0&&(b(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:o})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.negative_prompt!==void 0&&(q(r.negative_prompt,{instancePath:i+
"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:o})||(e=e===null?q.errors:e.concat(q.
errors),s=e.length)),r.prompt_extend!==void 0&&(y(r.prompt_extend,{instancePath:i+"/input/prompt_extend",parentData:r,parentDataProperty:"\
prompt_extend",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.watermark!==void 0&&(y(r.watermark,{
instancePath:i+"/input/watermark",parentData:r,parentDataProperty:"watermark",rootData:o})||(e=e===null?y.errors:e.concat(
y.errors),s=e.length)),r.seed!==void 0&&(E(r.seed,{instancePath:i+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||
(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/\
nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{
let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),
s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return Nr.errors=e,s===0}function M(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(D(n)>5e3){let r={instancePath:i,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),s++}return M.errors=e,s===0}var Es=Tr,Yt={type:"object",additionalProperties:!1,required:[
"model","input"],properties:{model:{type:"string",const:"wan/2-7-videoedit"},callBackUrl:{$ref:"s2"},input:{type:"object",
additionalProperties:!1,required:["video_url"],properties:{prompt:{$ref:"s89"},video_url:{$ref:"s5"},reference_image:{$ref:"\
s5"},duration:{type:"integer",minimum:0,maximum:10},aspect_ratio:{$ref:"s86"},audio_setting:{type:"string",enum:["auto",
"origin"]},resolution:{$ref:"s51"},negative_prompt:{$ref:"s41"},prompt_extend:{$ref:"s26"},watermark:{$ref:"s26"},seed:{
$ref:"s81"},nsfw_checker:{$ref:"s58"}}}}};function Tr(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!="string"){let t={instancePath:i+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="wan/2-7-videoedit"){let t={instancePath:i+
"/model",keyword:"const",params:{allowedValue:"wan/2-7-videoedit"},message:"must be equal to constant"};e===null?e=[t]:e.
push(t),s++}}if(n.callBackUrl!==void 0&&(f(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"\
callBackUrl",rootData:o})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.video_url===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"\
video_url"},message:"must have required property 'video_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!F.call(Yt.
properties.input.properties,t)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(M(r.prompt,{instancePath:i+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),
r.video_url!==void 0&&(d(r.video_url,{instancePath:i+"/input/video_url",parentData:r,parentDataProperty:"video_url",rootData:o})||
(e=e===null?d.errors:e.concat(d.errors),s=e.length)),r.reference_image!==void 0&&(d(r.reference_image,{instancePath:i+"/\
input/reference_image",parentData:r,parentDataProperty:"reference_image",rootData:o})||(e=e===null?d.errors:e.concat(d.errors),
s=e.length)),r.duration!==void 0){let t=r.duration;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let l={instancePath:i+"/\
input/duration",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}if(typeof t==
"number"){if(t>10||isNaN(t)){let l={instancePath:i+"/input/duration",keyword:"maximum",params:{comparison:"<=",limit:10},
message:"must be <= 10"};e===null?e=[l]:e.push(l),s++}if(t<0||isNaN(t)){let l={instancePath:i+"/input/duration",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[l]:e.push(l),s++}}}if(r.aspect_ratio!==void 0&&
(he(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=
e===null?he.errors:e.concat(he.errors),s=e.length)),r.audio_setting!==void 0){let t=r.audio_setting;if(typeof t!="string"){
let l={instancePath:i+"/input/audio_setting",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[l]:e.push(l),s++}if(!(t==="auto"||t==="origin")){let l={instancePath:i+"/input/audio_setting",keyword:"enum",params:{allowedValues:Yt.
properties.input.properties.audio_setting.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(
l),s++}}r.resolution!==void 0&&(b(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"reso\
lution",rootData:o})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.negative_prompt!==void 0&&(q(r.negative_prompt,
{instancePath:i+"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:o})||(e=e===null?q.errors:
e.concat(q.errors),s=e.length)),r.prompt_extend!==void 0&&(y(r.prompt_extend,{instancePath:i+"/input/prompt_extend",parentData:r,
parentDataProperty:"prompt_extend",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.watermark!==void 0&&
(y(r.watermark,{instancePath:i+"/input/watermark",parentData:r,parentDataProperty:"watermark",rootData:o})||(e=e===null?
y.errors:e.concat(y.errors),s=e.length)),r.seed!==void 0&&(E(r.seed,{instancePath:i+"/input/seed",parentData:r,parentDataProperty:"\
seed",rootData:o})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+
"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),
s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return Tr.errors=e,s===0}function Q(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n!="boolean"){
let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}return Q.
errors=e,s===0}var Is=Or;function Or(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="hailuo/02-image-to-video-pro"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
hailuo/02-image-to-video-pro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&
(f(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
f.errors:e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="end_image_url"||t==="prompt_optimizer"||t==="nsfw_checker")){
let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have addit\
ional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(O(r.prompt,{instancePath:i+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:o})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.image_url!==void 0&&(d(
r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||(e=e===null?d.errors:
e.concat(d.errors),s=e.length)),r.end_image_url!==void 0&&(d(r.end_image_url,{instancePath:i+"/input/end_image_url",parentData:r,
parentDataProperty:"end_image_url",rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.length)),r.prompt_optimizer!==
void 0&&(Q(r.prompt_optimizer,{instancePath:i+"/input/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimize\
r",rootData:o})||(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+
"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),
s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return Or.errors=e,s===0}var wo={type:"string",enum:["6","10"]};function ee(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="6"||n==="10")){let r={instancePath:i,keyword:"enum",params:{allowedValues:wo.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return ee.errors=e,s===0}var zs=Er,
bo={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"hailuo/02-i\
mage-to-video-standard"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:["prompt","image_\
url"],properties:{prompt:{$ref:"s69"},image_url:{$ref:"s5"},end_image_url:{$ref:"s5"},duration:{$ref:"s93"},resolution:{
type:"string",enum:["512P","768P"]},prompt_optimizer:{$ref:"s91"},nsfw_checker:{$ref:"s58"}}}}};function Er(n,{instancePath:i="",
parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.model===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!="stri\
ng"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(r!=="hailuo/02-image-to-video-standard"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
hailuo/02-image-to-video-standard"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==
void 0&&(f(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===
null?f.errors:e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="end_image_url"||t==="duration"||t==="resolution"||t==="pr\
ompt_optimizer"||t==="nsfw_checker")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(O(r.prompt,{instancePath:i+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),
r.image_url!==void 0&&(d(r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||
(e=e===null?d.errors:e.concat(d.errors),s=e.length)),r.end_image_url!==void 0&&(d(r.end_image_url,{instancePath:i+"/inpu\
t/end_image_url",parentData:r,parentDataProperty:"end_image_url",rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=
e.length)),r.duration!==void 0&&(ee(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"durati\
on",rootData:o})||(e=e===null?ee.errors:e.concat(ee.errors),s=e.length)),r.resolution!==void 0){let t=r.resolution;if(typeof t!=
"string"){let l={instancePath:i+"/input/resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[l]:e.push(l),s++}if(!(t==="512P"||t==="768P")){let l={instancePath:i+"/input/resolution",keyword:"enum",params:{
allowedValues:bo.properties.input.properties.resolution.enum},message:"must be equal to one of the allowed values"};e===
null?e=[l]:e.push(l),s++}}r.prompt_optimizer!==void 0&&(Q(r.prompt_optimizer,{instancePath:i+"/input/prompt_optimizer",parentData:r,
parentDataProperty:"prompt_optimizer",rootData:o})||(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),r.nsfw_checker!==
void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Er.errors=e,s===0}var Vs=Ir;function Ir(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="hailuo/02-text-to-video-pro"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
hailuo/02-text-to-video-pro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&
(f(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
f.errors:e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="prompt_optimizer"||t===
"nsfw_checker")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"mu\
st NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(O(r.prompt,{instancePath:i+"/input/\
prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.prompt_optimizer!==
void 0&&(Q(r.prompt_optimizer,{instancePath:i+"/input/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimize\
r",rootData:o})||(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+
"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),
s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return Ir.errors=e,s===0}var Ls=zr;function zr(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="hailuo/02-text-to-video-standard"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
hailuo/02-text-to-video-standard"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==
void 0&&(f(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===
null?f.errors:e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="duration"||t==="pr\
ompt_optimizer"||t==="nsfw_checker")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(O(r.prompt,{instancePath:i+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),
r.duration!==void 0&&(ee(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||
(e=e===null?ee.errors:e.concat(ee.errors),s=e.length)),r.prompt_optimizer!==void 0&&(Q(r.prompt_optimizer,{instancePath:i+
"/input/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:o})||(e=e===null?Q.errors:e.concat(
Q.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return zr.errors=e,s===0}var Po={type:"string",enum:["768P","1080P"]};function Je(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="768P"||n==="1080P")){let r={instancePath:i,keyword:"enum",params:{allowedValues:Po.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return Je.errors=e,s===0}var Fs=Vr;function Vr(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="hailuo/2-3-image-to-video-pro"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
hailuo/2-3-image-to-video-pro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&
(f(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
f.errors:e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="duration"||t==="resolution"||t==="nsfw_checker")){let l={
instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(k(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.image_url!==void 0&&(d(r.image_url,{instancePath:i+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.
length)),r.duration!==void 0&&(ee(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:o})||(e=e===null?ee.errors:e.concat(ee.errors),s=e.length)),r.resolution!==void 0&&(Je(r.resolution,{instancePath:i+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?Je.errors:e.concat(Je.errors),
s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Vr.errors=e,s===0}var Ms=Lr;function Lr(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="hailuo/2-3-image-to-video-standard"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
hailuo/2-3-image-to-video-standard"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==
void 0&&(f(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===
null?f.errors:e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="duration"||t==="resolution")){let l={instancePath:i+"/inp\
ut",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?
e=[l]:e.push(l),s++}r.prompt!==void 0&&(k(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prom\
pt",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.image_url!==void 0&&(d(r.image_url,{instancePath:i+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.
length)),r.duration!==void 0&&(ee(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:o})||(e=e===null?ee.errors:e.concat(ee.errors),s=e.length)),r.resolution!==void 0&&(Je(r.resolution,{instancePath:i+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?Je.errors:e.concat(Je.errors),
s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return Lr.errors=e,s===0}function _e(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(D(n)>7e3){let r={instancePath:i,keyword:"maxLength",params:{limit:7e3},message:"must NOT have more than 7000 characte\
rs"};e===null?e=[r]:e.push(r),s++}if(D(n)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return _e.errors=e,s===0}function I(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(!(typeof n=="numbe\
r"&&!(n%1)&&!isNaN(n))){let r={instancePath:i,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}if(typeof n=="number"){if(n>15||isNaN(n)){let r={instancePath:i,keyword:"maximum",params:{comparison:"\
<=",limit:15},message:"must be <= 15"};e===null?e=[r]:e.push(r),s++}if(n<4||isNaN(n)){let r={instancePath:i,keyword:"min\
imum",params:{comparison:">=",limit:4},message:"must be >= 4"};e===null?e=[r]:e.push(r),s++}}return I.errors=e,s===0}var qo={type:"string",enum:["768P","2K"]};function ke(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="768P"||n==="2K")){let r={instancePath:i,keyword:"enum",params:{allowedValues:qo.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return ke.errors=e,s===0}var Js=Fr;function Fr(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="minimax-h3/image-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"m\
inimax-h3/image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&
(f(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
f.errors:e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[t]:e.push(t),
s++}for(let t in r)if(!(t==="prompt"||t==="first_frame_url"||t==="last_frame_url"||t==="duration"||t==="resolution")){let l={
instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(_e(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:o})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),r.first_frame_url!==void 0&&(_(r.first_frame_url,
{instancePath:i+"/input/first_frame_url",parentData:r,parentDataProperty:"first_frame_url",rootData:o})||(e=e===null?_.errors:
e.concat(_.errors),s=e.length)),r.last_frame_url!==void 0&&(_(r.last_frame_url,{instancePath:i+"/input/last_frame_url",parentData:r,
parentDataProperty:"last_frame_url",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.duration!==void 0&&
(I(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?I.errors:
e.concat(I.errors),s=e.length)),r.resolution!==void 0&&(ke(r.resolution,{instancePath:i+"/input/resolution",parentData:r,
parentDataProperty:"resolution",rootData:o})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length))}else{let t={instancePath:i+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Fr.errors=e,s===0}function re(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){
if(n.length>9){let t={instancePath:i,keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 items"};e===
null?e=[t]:e.push(t),s++}let r=n.length;for(let t=0;t<r;t++)_(n[t],{instancePath:i+"/"+t,parentData:n,parentDataProperty:t,
rootData:o})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)}else{let r={instancePath:i,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return re.errors=e,s===0}function j(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){
if(n.length>3){let t={instancePath:i,keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===
null?e=[t]:e.push(t),s++}let r=n.length;for(let t=0;t<r;t++)_(n[t],{instancePath:i+"/"+t,parentData:n,parentDataProperty:t,
rootData:o})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)}else{let r={instancePath:i,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return j.errors=e,s===0}var Do={type:"string",enum:["1:1","4:3","3:4","16:9","9:16","21:9","adaptive"]};function C(n,{instancePath:i="",parentData:u,
parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(n==="1:1"||n==="4:3"||n==="3:4"||n==="16:9"||
n==="9:16"||n==="21:9"||n==="adaptive")){let r={instancePath:i,keyword:"enum",params:{allowedValues:Do.enum},message:"mu\
st be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return C.errors=e,s===0}var Cs=Mr;function Mr(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="minimax-h3/reference-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
minimax-h3/reference-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&
(f(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
f.errors:e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[t]:e.push(t),
s++}for(let t in r)if(!(t==="prompt"||t==="reference_image_urls"||t==="reference_video_urls"||t==="reference_audio_urls"||
t==="duration"||t==="aspect_ratio"||t==="resolution")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(_e(
r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?_e.errors:e.
concat(_e.errors),s=e.length)),r.reference_image_urls!==void 0&&(re(r.reference_image_urls,{instancePath:i+"/input/refer\
ence_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:o})||(e=e===null?re.errors:e.concat(re.
errors),s=e.length)),r.reference_video_urls!==void 0&&(j(r.reference_video_urls,{instancePath:i+"/input/reference_video_\
urls",parentData:r,parentDataProperty:"reference_video_urls",rootData:o})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),
r.reference_audio_urls!==void 0&&(j(r.reference_audio_urls,{instancePath:i+"/input/reference_audio_urls",parentData:r,parentDataProperty:"\
reference_audio_urls",rootData:o})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.duration!==void 0&&(I(r.duration,
{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?I.errors:e.concat(
I.errors),s=e.length)),r.aspect_ratio!==void 0&&(C(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:o})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)),r.resolution!==void 0&&(ke(r.resolution,
{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?ke.errors:e.concat(
ke.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[r]:e.push(r),s++}return Mr.errors=e,s===0}var $o={type:"string",enum:["21:9","16:9","4:3","1:1","3:4","9:16"]};function ve(n,{instancePath:i="",parentData:u,parentDataProperty:a,
rootData:o=n}={}){let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(!(n==="21:9"||n==="16:9"||n==="4:3"||n==="1:1"||n==="3:4"||n==="9:16")){
let r={instancePath:i,keyword:"enum",params:{allowedValues:$o.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),s++}return ve.errors=e,s===0}var Ss=Jr;function Jr(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="minimax-h3/text-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"mi\
nimax-h3/text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(f(
n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?f.errors:
e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:i+"/input",keyword:"require\
d",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[t]:e.push(t),s++}if(r.
aspect_ratio===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"aspect_ratio"},message:"\
must have required property 'aspect_ratio'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="duratio\
n"||t==="aspect_ratio"||t==="resolution")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(_e(r.prompt,{instancePath:i+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),
r.duration!==void 0&&(I(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||
(e=e===null?I.errors:e.concat(I.errors),s=e.length)),r.aspect_ratio!==void 0&&(ve(r.aspect_ratio,{instancePath:i+"/input\
/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?ve.errors:e.concat(ve.errors),s=
e.length)),r.resolution!==void 0&&(ke(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"\
resolution",rootData:o})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Jr.errors=e,s===0}function te(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(D(n)>2e4){let r={instancePath:i,keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 charact\
ers"};e===null?e=[r]:e.push(r),s++}if(D(n)<3){let r={instancePath:i,keyword:"minLength",params:{limit:3},message:"must N\
OT have fewer than 3 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return te.errors=e,s===0}var jo={type:"string",enum:["480p","720p","1080p"]};function z(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="480p"||n==="720p"||n==="1080p")){let r={instancePath:i,keyword:"enum",params:{
allowedValues:jo.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return z.errors=
e,s===0}var Ks=Cr;function Cr(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="bytedance/seedance-1.5-pro"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
bytedance/seedance-1.5-pro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&
(f(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
f.errors:e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[t]:e.push(t),
s++}if(r.aspect_ratio===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"aspect_ratio"},
message:"must have required property 'aspect_ratio'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t===
"input_urls"||t==="duration"||t==="aspect_ratio"||t==="resolution"||t==="generate_audio"||t==="fixed_lens"||t==="nsfw_ch\
ecker")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT h\
ave additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(te(r.prompt,{instancePath:i+"/input/prom\
pt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?te.errors:e.concat(te.errors),s=e.length)),r.input_urls!==
void 0){let t=r.input_urls;if(Array.isArray(t)){if(t.length>2){let p={instancePath:i+"/input/input_urls",keyword:"maxIte\
ms",params:{limit:2},message:"must NOT have more than 2 items"};e===null?e=[p]:e.push(p),s++}let l=t.length;for(let p=0;p<
l;p++)d(t[p],{instancePath:i+"/input/input_urls/"+p,parentData:t,parentDataProperty:p,rootData:o})||(e=e===null?d.errors:
e.concat(d.errors),s=e.length)}else{let l={instancePath:i+"/input/input_urls",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[l]:e.push(l),s++}}if(r.duration!==void 0){let t=r.duration;if(typeof t=="number"){if(t>12||isNaN(
t)){let l={instancePath:i+"/input/duration",keyword:"maximum",params:{comparison:"<=",limit:12},message:"must be <= 12"};
e===null?e=[l]:e.push(l),s++}if(t<4||isNaN(t)){let l={instancePath:i+"/input/duration",keyword:"minimum",params:{comparison:"\
>=",limit:4},message:"must be >= 4"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/input/duration",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[l]:e.push(l),s++}}r.aspect_ratio!==void 0&&(ve(r.aspect_ratio,
{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?ve.errors:
e.concat(ve.errors),s=e.length)),r.resolution!==void 0&&(z(r.resolution,{instancePath:i+"/input/resolution",parentData:r,
parentDataProperty:"resolution",rootData:o})||(e=e===null?z.errors:e.concat(z.errors),s=e.length)),r.generate_audio!==void 0&&
(y(r.generate_audio,{instancePath:i+"/input/generate_audio",parentData:r,parentDataProperty:"generate_audio",rootData:o})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.fixed_lens!==void 0&&(y(r.fixed_lens,{instancePath:i+"/input/fixe\
d_lens",parentData:r,parentDataProperty:"fixed_lens",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Cr.errors=e,s===0}function se(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n!="boolea\
n"){let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}
return se.errors=e,s===0}var Rs=Sr,Gt={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{
type:"string",const:"bytedance/seedance-2"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,properties:{
prompt:{$ref:"s110"},first_frame_url:{$ref:"s15"},last_frame_url:{$ref:"s15"},reference_image_urls:{$ref:"s104"},reference_video_urls:{
$ref:"s105"},reference_audio_urls:{$ref:"s105"},duration:{$ref:"s101"},aspect_ratio:{$ref:"s106"},resolution:{type:"stri\
ng",enum:["480p","720p","1080p","4k"]},generate_audio:{$ref:"s26"},web_search:{$ref:"s113"},return_last_frame:{$ref:"s26"}}}}};
function Sr(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="bytedance/seedance-2"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"byteda\
nce/seedance-2"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(f(n.callBackUrl,
{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?f.errors:e.concat(
f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!F.
call(Gt.properties.input.properties,t)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(te(r.prompt,{instancePath:i+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?te.errors:e.concat(te.errors),s=e.length)),
r.first_frame_url!==void 0&&(_(r.first_frame_url,{instancePath:i+"/input/first_frame_url",parentData:r,parentDataProperty:"\
first_frame_url",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.last_frame_url!==void 0&&(_(r.last_frame_url,
{instancePath:i+"/input/last_frame_url",parentData:r,parentDataProperty:"last_frame_url",rootData:o})||(e=e===null?_.errors:
e.concat(_.errors),s=e.length)),r.reference_image_urls!==void 0&&(re(r.reference_image_urls,{instancePath:i+"/input/refe\
rence_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:o})||(e=e===null?re.errors:e.concat(re.
errors),s=e.length)),r.reference_video_urls!==void 0&&(j(r.reference_video_urls,{instancePath:i+"/input/reference_video_\
urls",parentData:r,parentDataProperty:"reference_video_urls",rootData:o})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),
r.reference_audio_urls!==void 0&&(j(r.reference_audio_urls,{instancePath:i+"/input/reference_audio_urls",parentData:r,parentDataProperty:"\
reference_audio_urls",rootData:o})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.duration!==void 0&&(I(r.duration,
{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?I.errors:e.concat(
I.errors),s=e.length)),r.aspect_ratio!==void 0&&(C(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:o})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)),r.resolution!==void 0){let t=r.resolution;
if(typeof t!="string"){let l={instancePath:i+"/input/resolution",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[l]:e.push(l),s++}if(!(t==="480p"||t==="720p"||t==="1080p"||t==="4k")){let l={instancePath:i+"/input\
/resolution",keyword:"enum",params:{allowedValues:Gt.properties.input.properties.resolution.enum},message:"must be equal\
 to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}r.generate_audio!==void 0&&(y(r.generate_audio,{instancePath:i+
"/input/generate_audio",parentData:r,parentDataProperty:"generate_audio",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.web_search!==void 0&&(se(r.web_search,{instancePath:i+"/input/web_search",parentData:r,parentDataProperty:"\
web_search",rootData:o})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.return_last_frame!==void 0&&(y(r.return_last_frame,
{instancePath:i+"/input/return_last_frame",parentData:r,parentDataProperty:"return_last_frame",rootData:o})||(e=e===null?
y.errors:e.concat(y.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}return Sr.errors=e,s===0}var Zs=Kr,Wt={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"bytedance/seedance-2-5"},callBackUrl:{$ref:"s2"},input:{
type:"object",additionalProperties:!1,properties:{prompt:{type:"string",maxLength:3e4},first_frame_url:{$ref:"s15"},last_frame_url:{
$ref:"s15"},reference_image_urls:{type:"array",maxItems:30,items:{$ref:"s15"}},reference_video_urls:{type:"array",maxItems:10,
items:{$ref:"s15"}},reference_audio_urls:{type:"array",maxItems:10,items:{$ref:"s15"}},duration:{type:"integer",minimum:-1,
maximum:30},aspect_ratio:{$ref:"s106"},resolution:{$ref:"s111"},generate_audio:{$ref:"s26"},web_search:{$ref:"s113"},return_last_frame:{
$ref:"s26"},nsfw_checker:{$ref:"s58"},output_format:{type:"string",enum:["mp4","mov"]}}}}};function Kr(n,{instancePath:i="",
parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.model===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!="stri\
ng"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(r!=="bytedance/seedance-2-5"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"bytedance/s\
eedance-2-5"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(f(n.callBackUrl,
{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?f.errors:e.concat(
f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!F.
call(Wt.properties.input.properties,t)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0){let t=r.prompt;if(typeof t==
"string"){if(D(t)>3e4){let l={instancePath:i+"/input/prompt",keyword:"maxLength",params:{limit:3e4},message:"must NOT ha\
ve more than 30000 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/input/prompt",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(r.first_frame_url!==void 0&&(_(r.first_frame_url,
{instancePath:i+"/input/first_frame_url",parentData:r,parentDataProperty:"first_frame_url",rootData:o})||(e=e===null?_.errors:
e.concat(_.errors),s=e.length)),r.last_frame_url!==void 0&&(_(r.last_frame_url,{instancePath:i+"/input/last_frame_url",parentData:r,
parentDataProperty:"last_frame_url",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.reference_image_urls!==
void 0){let t=r.reference_image_urls;if(Array.isArray(t)){if(t.length>30){let p={instancePath:i+"/input/reference_image_\
urls",keyword:"maxItems",params:{limit:30},message:"must NOT have more than 30 items"};e===null?e=[p]:e.push(p),s++}let l=t.
length;for(let p=0;p<l;p++)_(t[p],{instancePath:i+"/input/reference_image_urls/"+p,parentData:t,parentDataProperty:p,rootData:o})||
(e=e===null?_.errors:e.concat(_.errors),s=e.length)}else{let l={instancePath:i+"/input/reference_image_urls",keyword:"ty\
pe",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(r.reference_video_urls!==void 0){let t=r.
reference_video_urls;if(Array.isArray(t)){if(t.length>10){let p={instancePath:i+"/input/reference_video_urls",keyword:"m\
axItems",params:{limit:10},message:"must NOT have more than 10 items"};e===null?e=[p]:e.push(p),s++}let l=t.length;for(let p=0;p<
l;p++)_(t[p],{instancePath:i+"/input/reference_video_urls/"+p,parentData:t,parentDataProperty:p,rootData:o})||(e=e===null?
_.errors:e.concat(_.errors),s=e.length)}else{let l={instancePath:i+"/input/reference_video_urls",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(r.reference_audio_urls!==void 0){let t=r.reference_audio_urls;
if(Array.isArray(t)){if(t.length>10){let p={instancePath:i+"/input/reference_audio_urls",keyword:"maxItems",params:{limit:10},
message:"must NOT have more than 10 items"};e===null?e=[p]:e.push(p),s++}let l=t.length;for(let p=0;p<l;p++)_(t[p],{instancePath:i+
"/input/reference_audio_urls/"+p,parentData:t,parentDataProperty:p,rootData:o})||(e=e===null?_.errors:e.concat(_.errors),
s=e.length)}else{let l={instancePath:i+"/input/reference_audio_urls",keyword:"type",params:{type:"array"},message:"must \
be array"};e===null?e=[l]:e.push(l),s++}}if(r.duration!==void 0){let t=r.duration;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t))){let l={instancePath:i+"/input/duration",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[l]:e.push(l),s++}if(typeof t=="number"){if(t>30||isNaN(t)){let l={instancePath:i+"/input/duration",keyword:"maximum",
params:{comparison:"<=",limit:30},message:"must be <= 30"};e===null?e=[l]:e.push(l),s++}if(t<-1||isNaN(t)){let l={instancePath:i+
"/input/duration",keyword:"minimum",params:{comparison:">=",limit:-1},message:"must be >= -1"};e===null?e=[l]:e.push(l),
s++}}}if(r.aspect_ratio!==void 0&&(C(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:o})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)),r.resolution!==void 0&&(z(r.resolution,
{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?z.errors:e.concat(
z.errors),s=e.length)),r.generate_audio!==void 0&&(y(r.generate_audio,{instancePath:i+"/input/generate_audio",parentData:r,
parentDataProperty:"generate_audio",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.web_search!==void 0&&
(se(r.web_search,{instancePath:i+"/input/web_search",parentData:r,parentDataProperty:"web_search",rootData:o})||(e=e===null?
se.errors:e.concat(se.errors),s=e.length)),r.return_last_frame!==void 0&&(y(r.return_last_frame,{instancePath:i+"/input/\
return_last_frame",parentData:r,parentDataProperty:"return_last_frame",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.output_format!==void 0){let t=r.output_format;
if(typeof t!="string"){let l={instancePath:i+"/input/output_format",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[l]:e.push(l),s++}if(!(t==="mp4"||t==="mov")){let l={instancePath:i+"/input/output_format",keyword:"\
enum",params:{allowedValues:Wt.properties.input.properties.output_format.enum},message:"must be equal to one of the allo\
wed values"};e===null?e=[l]:e.push(l),s++}}}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}return Kr.errors=e,s===0}var Hs=Rr,xo={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"bytedance/seedance-2-fast"},callBackUrl:{$ref:"s2"},input:{
type:"object",additionalProperties:!1,properties:{prompt:{$ref:"s110"},first_frame_url:{$ref:"s15"},last_frame_url:{$ref:"\
s15"},reference_image_urls:{$ref:"s104"},reference_video_urls:{$ref:"s105"},reference_audio_urls:{$ref:"s105"},duration:{
$ref:"s101"},aspect_ratio:{$ref:"s106"},resolution:{$ref:"s54"},generate_audio:{$ref:"s26"},web_search:{$ref:"s113"},return_last_frame:{
$ref:"s26"},nsfw_checker:{$ref:"s58"}}}}};function Rr(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!="string"){let t={instancePath:i+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="bytedance/seedance-2-fast"){let t={
instancePath:i+"/model",keyword:"const",params:{allowedValue:"bytedance/seedance-2-fast"},message:"must be equal to cons\
tant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(f(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,
parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.
input;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!F.call(xo.properties.input.properties,t)){let l={instancePath:i+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(te(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:o})||(e=e===null?te.errors:e.concat(te.errors),s=e.length)),r.first_frame_url!==void 0&&(_(r.first_frame_url,
{instancePath:i+"/input/first_frame_url",parentData:r,parentDataProperty:"first_frame_url",rootData:o})||(e=e===null?_.errors:
e.concat(_.errors),s=e.length)),r.last_frame_url!==void 0&&(_(r.last_frame_url,{instancePath:i+"/input/last_frame_url",parentData:r,
parentDataProperty:"last_frame_url",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.reference_image_urls!==
void 0&&(re(r.reference_image_urls,{instancePath:i+"/input/reference_image_urls",parentData:r,parentDataProperty:"refere\
nce_image_urls",rootData:o})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),r.reference_video_urls!==void 0&&(j(
r.reference_video_urls,{instancePath:i+"/input/reference_video_urls",parentData:r,parentDataProperty:"reference_video_ur\
ls",rootData:o})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.reference_audio_urls!==void 0&&(j(r.reference_audio_urls,
{instancePath:i+"/input/reference_audio_urls",parentData:r,parentDataProperty:"reference_audio_urls",rootData:o})||(e=e===
null?j.errors:e.concat(j.errors),s=e.length)),r.duration!==void 0&&(I(r.duration,{instancePath:i+"/input/duration",parentData:r,
parentDataProperty:"duration",rootData:o})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)),r.aspect_ratio!==void 0&&
(C(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=
e===null?C.errors:e.concat(C.errors),s=e.length)),r.resolution!==void 0&&(G(r.resolution,{instancePath:i+"/input/resolut\
ion",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?G.errors:e.concat(G.errors),s=e.length)),r.generate_audio!==
void 0&&(y(r.generate_audio,{instancePath:i+"/input/generate_audio",parentData:r,parentDataProperty:"generate_audio",rootData:o})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.web_search!==void 0&&(se(r.web_search,{instancePath:i+"/input/web\
_search",parentData:r,parentDataProperty:"web_search",rootData:o})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),
r.return_last_frame!==void 0&&(y(r.return_last_frame,{instancePath:i+"/input/return_last_frame",parentData:r,parentDataProperty:"\
return_last_frame",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,
{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?g.errors:
e.concat(g.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),s++}return Rr.errors=e,s===0}var Ys=Zr,Uo={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"bytedance/seedance-2-mini"},callBackUrl:{$ref:"s2"},input:{
type:"object",additionalProperties:!1,properties:{prompt:{$ref:"s110"},first_frame_url:{$ref:"s15"},last_frame_url:{$ref:"\
s15"},reference_image_urls:{$ref:"s104"},reference_video_urls:{$ref:"s105"},reference_audio_urls:{$ref:"s105"},duration:{
$ref:"s101"},aspect_ratio:{$ref:"s106"},resolution:{$ref:"s54"},generate_audio:{$ref:"s26"},web_search:{$ref:"s113"},nsfw_checker:{
$ref:"s58"}}}}};function Zr(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&
typeof n=="object"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),s++}for(let r in n)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==
void 0){let r=n.model;if(typeof r!="string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="bytedance/seedance-2-mini"){let t={instancePath:i+"/model",keyword:"\
const",params:{allowedValue:"bytedance/seedance-2-mini"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}
if(n.callBackUrl!==void 0&&(f(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",
rootData:o})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){for(let t in r)if(!F.call(Uo.properties.input.properties,t)){let l={instancePath:i+"/input",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),s++}r.prompt!==void 0&&(te(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||
(e=e===null?te.errors:e.concat(te.errors),s=e.length)),r.first_frame_url!==void 0&&(_(r.first_frame_url,{instancePath:i+
"/input/first_frame_url",parentData:r,parentDataProperty:"first_frame_url",rootData:o})||(e=e===null?_.errors:e.concat(_.
errors),s=e.length)),r.last_frame_url!==void 0&&(_(r.last_frame_url,{instancePath:i+"/input/last_frame_url",parentData:r,
parentDataProperty:"last_frame_url",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.reference_image_urls!==
void 0&&(re(r.reference_image_urls,{instancePath:i+"/input/reference_image_urls",parentData:r,parentDataProperty:"refere\
nce_image_urls",rootData:o})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),r.reference_video_urls!==void 0&&(j(
r.reference_video_urls,{instancePath:i+"/input/reference_video_urls",parentData:r,parentDataProperty:"reference_video_ur\
ls",rootData:o})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.reference_audio_urls!==void 0&&(j(r.reference_audio_urls,
{instancePath:i+"/input/reference_audio_urls",parentData:r,parentDataProperty:"reference_audio_urls",rootData:o})||(e=e===
null?j.errors:e.concat(j.errors),s=e.length)),r.duration!==void 0&&(I(r.duration,{instancePath:i+"/input/duration",parentData:r,
parentDataProperty:"duration",rootData:o})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)),r.aspect_ratio!==void 0&&
(C(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=
e===null?C.errors:e.concat(C.errors),s=e.length)),r.resolution!==void 0&&(G(r.resolution,{instancePath:i+"/input/resolut\
ion",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?G.errors:e.concat(G.errors),s=e.length)),r.generate_audio!==
void 0&&(y(r.generate_audio,{instancePath:i+"/input/generate_audio",parentData:r,parentDataProperty:"generate_audio",rootData:o})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.web_search!==void 0&&(se(r.web_search,{instancePath:i+"/input/web\
_search",parentData:r,parentDataProperty:"web_search",rootData:o})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Zr.errors=e,s===0}function V(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(D(n)>1e4){let r={instancePath:i,keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 10000 charact\
ers"};e===null?e=[r]:e.push(r),s++}if(D(n)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return V.errors=e,s===0}function ne(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n!="boolea\
n"){let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}
return ne.errors=e,s===0}function we(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n=="number"){
if(n>2147483647||isNaN(n)){let r={instancePath:i,keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"mu\
st be <= 2147483647"};e===null?e=[r]:e.push(r),s++}if(n<-1||isNaN(n)){let r={instancePath:i,keyword:"minimum",params:{comparison:"\
>=",limit:-1},message:"must be >= -1"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[r]:e.push(r),s++}return we.errors=e,s===0}var Gs=Hr,Ao={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"bytedance/v1-lite-image-to-video"},callBackUrl:{$ref:"\
s2"},input:{type:"object",additionalProperties:!1,required:["prompt","image_url"],properties:{prompt:{$ref:"s118"},image_url:{
$ref:"s5"},end_image_url:{$ref:"s5"},duration:{$ref:"s7"},resolution:{$ref:"s111"},camera_fixed:{$ref:"s119"},seed:{$ref:"\
s120"},enable_safety_checker:{$ref:"s26"},nsfw_checker:{$ref:"s58"}}}}};function Hr(n,{instancePath:i="",parentData:u,parentDataProperty:a,
rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(
r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(!(r==="model"||r==="callBackUrl"||r==="input")){
let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!="string"){let t={instancePath:i+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="bytedance/v\
1-lite-image-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"bytedance/v1-lite-image-to-\
video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(f(n.callBackUrl,{
instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?f.errors:e.concat(
f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:i+"/input",keyword:"required",params:{
missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)
if(!F.call(Ao.properties.input.properties,t)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(V(r.prompt,{instancePath:i+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),
r.image_url!==void 0&&(d(r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||
(e=e===null?d.errors:e.concat(d.errors),s=e.length)),r.end_image_url!==void 0&&(d(r.end_image_url,{instancePath:i+"/inpu\
t/end_image_url",parentData:r,parentDataProperty:"end_image_url",rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=
e.length)),r.duration!==void 0&&(v(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duratio\
n",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.resolution!==void 0&&(z(r.resolution,{instancePath:i+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?z.errors:e.concat(z.errors),s=
e.length)),r.camera_fixed!==void 0&&(ne(r.camera_fixed,{instancePath:i+"/input/camera_fixed",parentData:r,parentDataProperty:"\
camera_fixed",rootData:o})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)),r.seed!==void 0&&(we(r.seed,{instancePath:i+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||(e=e===null?we.errors:e.concat(we.errors),s=e.length)),
r.enable_safety_checker!==void 0&&(y(r.enable_safety_checker,{instancePath:i+"/input/enable_safety_checker",parentData:r,
parentDataProperty:"enable_safety_checker",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.nsfw_checker!==
void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Hr.errors=e,s===0}var Ws=Yr,Bo={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"bytedance/v1-lite-text-to-video"},callBackUrl:{$ref:"\
s2"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"s118"},duration:{$ref:"s\
7"},aspect_ratio:{type:"string",enum:["16:9","4:3","1:1","3:4","9:16","9:21"]},resolution:{$ref:"s111"},camera_fixed:{$ref:"\
s119"},seed:{$ref:"s61"},enable_safety_checker:{$ref:"s26"},nsfw_checker:{$ref:"s58"}}}}};function Yr(n,{instancePath:i="",
parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.model===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!="stri\
ng"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(r!=="bytedance/v1-lite-text-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"by\
tedance/v1-lite-text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&
(f(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
f.errors:e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="duration"||t==="aspect_\
ratio"||t==="resolution"||t==="camera_fixed"||t==="seed"||t==="enable_safety_checker"||t==="nsfw_checker")){let l={instancePath:i+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(V(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:o})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.duration!==void 0&&(v(r.duration,{instancePath:i+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),
r.aspect_ratio!==void 0){let t=r.aspect_ratio;if(typeof t!="string"){let l={instancePath:i+"/input/aspect_ratio",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(!(t==="16:9"||t==="4:3"||t==="1:1"||
t==="3:4"||t==="9:16"||t==="9:21")){let l={instancePath:i+"/input/aspect_ratio",keyword:"enum",params:{allowedValues:Bo.
properties.input.properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(
l),s++}}r.resolution!==void 0&&(z(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"reso\
lution",rootData:o})||(e=e===null?z.errors:e.concat(z.errors),s=e.length)),r.camera_fixed!==void 0&&(ne(r.camera_fixed,{
instancePath:i+"/input/camera_fixed",parentData:r,parentDataProperty:"camera_fixed",rootData:o})||(e=e===null?ne.errors:
e.concat(ne.errors),s=e.length)),r.seed!==void 0&&(B(r.seed,{instancePath:i+"/input/seed",parentData:r,parentDataProperty:"\
seed",rootData:o})||(e=e===null?B.errors:e.concat(B.errors),s=e.length)),r.enable_safety_checker!==void 0&&(y(r.enable_safety_checker,
{instancePath:i+"/input/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:o})||(e=
e===null?y.errors:e.concat(y.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/nsf\
w_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{
let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),
s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return Yr.errors=e,s===0}var Xs=Gr;function Gr(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="bytedance/v1-pro-fast-image-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
bytedance/v1-pro-fast-image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==
void 0&&(f(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===
null?f.errors:e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="duration"||t==="resolution"||t==="nsfw_checker")){let l={
instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(V(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:o})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.image_url!==void 0&&(d(r.image_url,{instancePath:i+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.
length)),r.duration!==void 0&&(v(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.resolution!==void 0&&(b(r.resolution,{instancePath:i+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?b.errors:e.concat(b.errors),s=
e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Gr.errors=e,s===0}var Qs=Wr;function Wr(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="bytedance/v1-pro-image-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
bytedance/v1-pro-image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==
void 0&&(f(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===
null?f.errors:e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="duration"||t==="resolution"||t==="camera_fixed"||t==="see\
d"||t==="enable_safety_checker"||t==="nsfw_checker")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(V(
r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?V.errors:e.concat(
V.errors),s=e.length)),r.image_url!==void 0&&(d(r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"\
image_url",rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.length)),r.duration!==void 0&&(v(r.duration,{instancePath:i+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),
r.resolution!==void 0&&(z(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:o})||(e=e===null?z.errors:e.concat(z.errors),s=e.length)),r.camera_fixed!==void 0&&(ne(r.camera_fixed,{instancePath:i+
"/input/camera_fixed",parentData:r,parentDataProperty:"camera_fixed",rootData:o})||(e=e===null?ne.errors:e.concat(ne.errors),
s=e.length)),r.seed!==void 0&&(we(r.seed,{instancePath:i+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||
(e=e===null?we.errors:e.concat(we.errors),s=e.length)),r.enable_safety_checker!==void 0&&(y(r.enable_safety_checker,{instancePath:i+
"/input/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:o})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,
parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:i+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Wr.errors=e,s===0}var en=Xr;function Xr(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="bytedance/v1-pro-text-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
bytedance/v1-pro-text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&
(f(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
f.errors:e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="duration"||t==="aspect_\
ratio"||t==="resolution"||t==="camera_fixed"||t==="seed"||t==="enable_safety_checker"||t==="nsfw_checker")){let l={instancePath:i+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(V(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:o})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.duration!==void 0&&(v(r.duration,{instancePath:i+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),
r.aspect_ratio!==void 0&&(ve(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspec\
t_ratio",rootData:o})||(e=e===null?ve.errors:e.concat(ve.errors),s=e.length)),r.resolution!==void 0&&(z(r.resolution,{instancePath:i+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?z.errors:e.concat(z.errors),s=
e.length)),r.camera_fixed!==void 0&&(ne(r.camera_fixed,{instancePath:i+"/input/camera_fixed",parentData:r,parentDataProperty:"\
camera_fixed",rootData:o})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)),r.seed!==void 0&&(we(r.seed,{instancePath:i+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||(e=e===null?we.errors:e.concat(we.errors),s=e.length)),
r.enable_safety_checker!==void 0&&(y(r.enable_safety_checker,{instancePath:i+"/input/enable_safety_checker",parentData:r,
parentDataProperty:"enable_safety_checker",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.nsfw_checker!==
void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Xr.errors=e,s===0}var No={type:"string",enum:["1:1","9:16","16:9","3:4","4:3","3:2","2:3","5:4","4:5","21:9","auto"]};function J(n,{instancePath:i="",
parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(n==="1:1"||n==="9:16"||n==="16:\
9"||n==="3:4"||n==="4:3"||n==="3:2"||n==="2:3"||n==="5:4"||n==="4:5"||n==="21:9"||n==="auto")){let r={instancePath:i,keyword:"\
enum",params:{allowedValues:No.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}
return J.errors=e,s===0}var To={type:"string",enum:["png","jpeg"]};function Ce(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="png"||n==="jpeg")){let r={instancePath:i,keyword:"enum",params:{allowedValues:To.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return Ce.errors=e,s===0}var rn=Qr;function Qr(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="google/nano-banana"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"google/n\
ano-banana"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(f(n.callBackUrl,
{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?f.errors:e.concat(
f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="aspect_ratio"||t==="image_size"||t==="ou\
tput_format"||t==="nsfw_checker")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(k(r.prompt,{instancePath:i+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),
r.aspect_ratio!==void 0&&(J(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect\
_ratio",rootData:o})||(e=e===null?J.errors:e.concat(J.errors),s=e.length)),r.image_size!==void 0&&(J(r.image_size,{instancePath:i+
"/input/image_size",parentData:r,parentDataProperty:"image_size",rootData:o})||(e=e===null?J.errors:e.concat(J.errors),s=
e.length)),r.output_format!==void 0&&(Ce(r.output_format,{instancePath:i+"/input/output_format",parentData:r,parentDataProperty:"\
output_format",rootData:o})||(e=e===null?Ce.errors:e.concat(Ce.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,
{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?g.errors:
e.concat(g.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),s++}return Qr.errors=e,s===0}var tn=et;function et(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="google/nano-banana-edit"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"goo\
gle/nano-banana-edit"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(f(
n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?f.errors:
e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_urls===void 0){let t={instancePath:i+"/input",keyword:"requi\
red",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[t]:e.push(t),
s++}for(let t in r)if(!(t==="prompt"||t==="image_urls"||t==="aspect_ratio"||t==="image_size"||t==="output_format")){let l={
instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(k(r.prompt,{instancePath:i+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.image_urls!==void 0){let t=r.
image_urls;if(Array.isArray(t)){if(t.length>10){let p={instancePath:i+"/input/image_urls",keyword:"maxItems",params:{limit:10},
message:"must NOT have more than 10 items"};e===null?e=[p]:e.push(p),s++}if(t.length<1){let p={instancePath:i+"/input/im\
age_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[p]:e.push(p),s++}let l=t.
length;for(let p=0;p<l;p++)d(t[p],{instancePath:i+"/input/image_urls/"+p,parentData:t,parentDataProperty:p,rootData:o})||
(e=e===null?d.errors:e.concat(d.errors),s=e.length)}else{let l={instancePath:i+"/input/image_urls",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}r.aspect_ratio!==void 0&&(J(r.aspect_ratio,{instancePath:i+
"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?J.errors:e.concat(J.errors),
s=e.length)),r.image_size!==void 0&&(J(r.image_size,{instancePath:i+"/input/image_size",parentData:r,parentDataProperty:"\
image_size",rootData:o})||(e=e===null?J.errors:e.concat(J.errors),s=e.length)),r.output_format!==void 0&&(Ce(r.output_format,
{instancePath:i+"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:o})||(e=e===null?Ce.errors:
e.concat(Ce.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),s++}return et.errors=e,s===0}function Se(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(D(n)>2e4){let r={instancePath:i,keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 charact\
ers"};e===null?e=[r]:e.push(r),s++}if(D(n)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return Se.errors=e,s===0}var Oo={type:"string",enum:["1:1","1:4","1:8","2:3","3:2","3:4","4:1","4:3","4:5","5:4","8:1","9:16","16:9","21:9","auto"]};
function Ke(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n!="string"){
let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(n===
"1:1"||n==="1:4"||n==="1:8"||n==="2:3"||n==="3:2"||n==="3:4"||n==="4:1"||n==="4:3"||n==="4:5"||n==="5:4"||n==="8:1"||n===
"9:16"||n==="16:9"||n==="21:9"||n==="auto")){let r={instancePath:i,keyword:"enum",params:{allowedValues:Oo.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return Ke.errors=e,s===0}var Eo={type:"string",enum:["png","jpg"]};function Re(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="png"||n==="jpg")){let r={instancePath:i,keyword:"enum",params:{allowedValues:Eo.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return Re.errors=e,s===0}var sn=rt;function rt(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="nano-banana-2"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"nano-banana-2"},
message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(f(n.callBackUrl,{instancePath:i+
"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),
n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:i+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_input"||t==="aspect_ratio"||t==="resolution"||t==="output\
_format")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT\
 have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(Se(r.prompt,{instancePath:i+"/input/pr\
ompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?Se.errors:e.concat(Se.errors),s=e.length)),r.image_input!==
void 0){let t=r.image_input;if(Array.isArray(t)){if(t.length>14){let p={instancePath:i+"/input/image_input",keyword:"max\
Items",params:{limit:14},message:"must NOT have more than 14 items"};e===null?e=[p]:e.push(p),s++}let l=t.length;for(let p=0;p<
l;p++)d(t[p],{instancePath:i+"/input/image_input/"+p,parentData:t,parentDataProperty:p,rootData:o})||(e=e===null?d.errors:
e.concat(d.errors),s=e.length)}else{let l={instancePath:i+"/input/image_input",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[l]:e.push(l),s++}}r.aspect_ratio!==void 0&&(Ke(r.aspect_ratio,{instancePath:i+"/input/aspect\
_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?Ke.errors:e.concat(Ke.errors),s=e.length)),
r.resolution!==void 0&&(X(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:o})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)),r.output_format!==void 0&&(Re(r.output_format,{instancePath:i+
"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:o})||(e=e===null?Re.errors:e.concat(Re.errors),
s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return rt.errors=e,s===0}var nn=tt;function tt(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="nano-banana-2-lite"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"nano-ban\
ana-2-lite"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(f(n.callBackUrl,
{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?f.errors:e.concat(
f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.aspect_ratio===void 0){let t={instancePath:i+"/input",keyword:"required",params:{
missingProperty:"aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[t]:e.push(t),s++}for(let t in r)
if(!(t==="prompt"||t==="image_urls"||t==="aspect_ratio")){let l={instancePath:i+"/input",keyword:"additionalProperties",
params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==
void 0&&(Se(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?
Se.errors:e.concat(Se.errors),s=e.length)),r.image_urls!==void 0){let t=r.image_urls;if(Array.isArray(t)){if(t.length>10){
let p={instancePath:i+"/input/image_urls",keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 items"};
e===null?e=[p]:e.push(p),s++}let l=t.length;for(let p=0;p<l;p++)d(t[p],{instancePath:i+"/input/image_urls/"+p,parentData:t,
parentDataProperty:p,rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.length)}else{let l={instancePath:i+"/inpu\
t/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}r.aspect_ratio!==
void 0&&(Ke(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||
(e=e===null?Ke.errors:e.concat(Ke.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return tt.errors=e,s===0}var on=st;function st(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="nano-banana-pro"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"nano-banana\
-pro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(f(n.callBackUrl,{instancePath:i+
"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),
n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:i+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_input"||t==="aspect_ratio"||t==="resolution"||t==="output\
_format")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT\
 have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(V(r.prompt,{instancePath:i+"/input/pro\
mpt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.image_input!==
void 0){let t=r.image_input;if(Array.isArray(t)){if(t.length>8){let p={instancePath:i+"/input/image_input",keyword:"maxI\
tems",params:{limit:8},message:"must NOT have more than 8 items"};e===null?e=[p]:e.push(p),s++}let l=t.length;for(let p=0;p<
l;p++)d(t[p],{instancePath:i+"/input/image_input/"+p,parentData:t,parentDataProperty:p,rootData:o})||(e=e===null?d.errors:
e.concat(d.errors),s=e.length)}else{let l={instancePath:i+"/input/image_input",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[l]:e.push(l),s++}}r.aspect_ratio!==void 0&&(J(r.aspect_ratio,{instancePath:i+"/input/aspect_\
ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?J.errors:e.concat(J.errors),s=e.length)),
r.resolution!==void 0&&(X(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:o})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)),r.output_format!==void 0&&(Re(r.output_format,{instancePath:i+
"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:o})||(e=e===null?Re.errors:e.concat(Re.errors),
s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return st.errors=e,s===0}var ln=nt;function nt(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="elevenlabs/audio-isolation"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
elevenlabs/audio-isolation"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&
(f(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
f.errors:e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
audio_url===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"audio_url"},message:"must\
 have required property 'audio_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="audio_url"){let l={instancePath:i+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),s++}r.audio_url!==void 0&&(d(r.audio_url,{instancePath:i+"/input/audio_url",parentData:r,parentDataProperty:"\
audio_url",rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return nt.errors=e,s===0}function ht(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(D(n)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),s++}return ht.errors=e,s===0}function _t(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){
if(n.length<1){let t={instancePath:i,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[t]:e.push(t),s++}let r=n.length;for(let t=0;t<r;t++){let l=n[t];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.
text===void 0){let p={instancePath:i+"/"+t,keyword:"required",params:{missingProperty:"text"},message:"must have require\
d property 'text'"};e===null?e=[p]:e.push(p),s++}if(l.voice===void 0){let p={instancePath:i+"/"+t,keyword:"required",params:{
missingProperty:"voice"},message:"must have required property 'voice'"};e===null?e=[p]:e.push(p),s++}for(let p in l)if(!(p===
"text"||p==="voice")){let c={instancePath:i+"/"+t,keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties"};e===null?e=[c]:e.push(c),s++}l.text!==void 0&&(w(l.text,{instancePath:i+"/"+t+"/te\
xt",parentData:l,parentDataProperty:"text",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),l.voice!==
void 0&&(ht(l.voice,{instancePath:i+"/"+t+"/voice",parentData:l,parentDataProperty:"voice",rootData:o})||(e=e===null?ht.
errors:e.concat(ht.errors),s=e.length))}else{let p={instancePath:i+"/"+t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[p]:e.push(p),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),s++}return _t.errors=e,s===0}var Io={type:"string",enum:["af","ar","hy","as","az","be","bn","bs","bg","ca","ceb","ny","hr","cs","da","nl","en","et","\
fil","fi","fr","gl","ka","de","el","gu","ha","he","hi","hu","is","id","ga","it","ja","jv","kn","kk","ky","ko","lv","ln",
"lt","lb","mk","ms","ml","zh","mr","ne","no","ps","fa","pl","pt","pa","ro","ru","sr","sd","sk","sl","so","es","sw","sv",
"ta","te","th","tr","uk","ur","vi","cy"]};function kt(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="af"||n==="ar"||n==="hy"||n==="as"||n==="az"||n==="be"||n==="bn"||n==="bs"||n===
"bg"||n==="ca"||n==="ceb"||n==="ny"||n==="hr"||n==="cs"||n==="da"||n==="nl"||n==="en"||n==="et"||n==="fil"||n==="fi"||n===
"fr"||n==="gl"||n==="ka"||n==="de"||n==="el"||n==="gu"||n==="ha"||n==="he"||n==="hi"||n==="hu"||n==="is"||n==="id"||n===
"ga"||n==="it"||n==="ja"||n==="jv"||n==="kn"||n==="kk"||n==="ky"||n==="ko"||n==="lv"||n==="ln"||n==="lt"||n==="lb"||n===
"mk"||n==="ms"||n==="ml"||n==="zh"||n==="mr"||n==="ne"||n==="no"||n==="ps"||n==="fa"||n==="pl"||n==="pt"||n==="pa"||n===
"ro"||n==="ru"||n==="sr"||n==="sd"||n==="sk"||n==="sl"||n==="so"||n==="es"||n==="sw"||n==="sv"||n==="ta"||n==="te"||n===
"th"||n==="tr"||n==="uk"||n==="ur"||n==="vi"||n==="cy")){let r={instancePath:i,keyword:"enum",params:{allowedValues:Io.enum},
message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return kt.errors=e,s===0}var an=it,zo={
type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"elevenlabs/text\
-to-dialogue-v3"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:["dialogue"],properties:{
dialogue:{$ref:"s137"},stability:{type:"number",enum:[0,.5,1]},language_code:{$ref:"s139"}}}}};function it(n,{instancePath:i="",
parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.model===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!="stri\
ng"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(r!=="elevenlabs/text-to-dialogue-v3"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"ele\
venlabs/text-to-dialogue-v3"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&
(f(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
f.errors:e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
dialogue===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"dialogue"},message:"must h\
ave required property 'dialogue'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="dialogue"||t==="stability"||t===
"language_code")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"m\
ust NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.dialogue!==void 0&&(_t(r.dialogue,{instancePath:i+
"/input/dialogue",parentData:r,parentDataProperty:"dialogue",rootData:o})||(e=e===null?_t.errors:e.concat(_t.errors),s=e.
length)),r.stability!==void 0){let t=r.stability;if(typeof t!="number"){let l={instancePath:i+"/input/stability",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[l]:e.push(l),s++}if(!(t===0||t===.5||t===1)){let l={instancePath:i+
"/input/stability",keyword:"enum",params:{allowedValues:zo.properties.input.properties.stability.enum},message:"must be \
equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}r.language_code!==void 0&&(kt(r.language_code,{instancePath:i+
"/input/language_code",parentData:r,parentDataProperty:"language_code",rootData:o})||(e=e===null?kt.errors:e.concat(kt.errors),
s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return it.errors=e,s===0}function Ze(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(D(n)>5e3){let r={instancePath:i,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[r]:e.push(r),s++}if(D(n)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return Ze.errors=e,s===0}function He(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n=="number"){
if(n>1.2||isNaN(n)){let r={instancePath:i,keyword:"maximum",params:{comparison:"<=",limit:1.2},message:"must be <= 1.2"};
e===null?e=[r]:e.push(r),s++}if(n<.7||isNaN(n)){let r={instancePath:i,keyword:"minimum",params:{comparison:">=",limit:.7},
message:"must be >= 0.7"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"number"},
message:"must be number"};e===null?e=[r]:e.push(r),s++}return He.errors=e,s===0}function Ye(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(D(n)>500){let r={instancePath:i,keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 character\
s"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),s++}return Ye.errors=e,s===0}var pn=ot,Vo={type:"object",additionalProperties:!1,required:[
"model","input"],properties:{model:{type:"string",const:"elevenlabs/text-to-speech-multilingual-v2"},callBackUrl:{$ref:"\
s2"},input:{type:"object",additionalProperties:!1,required:["text","voice"],properties:{text:{$ref:"s141"},voice:{$ref:"\
s23"},stability:{$ref:"s42"},similarity_boost:{$ref:"s42"},style:{$ref:"s42"},speed:{$ref:"s142"},language_code:{$ref:"s\
143"},previous_text:{$ref:"s89"},next_text:{$ref:"s89"},timestamps:{$ref:"s26"}}}}};function ot(n,{instancePath:i="",parentData:u,
parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.model===void 0){
let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"inpu\
t"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(!(r==="model"||r==="ca\
llBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"mu\
st NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!="string"){
let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),
s++}if(r!=="elevenlabs/text-to-speech-multilingual-v2"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
elevenlabs/text-to-speech-multilingual-v2"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==
void 0&&(f(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===
null?f.errors:e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.text===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"text"},message:"must have\
 required property 'text'"};e===null?e=[t]:e.push(t),s++}if(r.voice===void 0){let t={instancePath:i+"/input",keyword:"re\
quired",params:{missingProperty:"voice"},message:"must have required property 'voice'"};e===null?e=[t]:e.push(t),s++}for(let t in r)
if(!F.call(Vo.properties.input.properties,t)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.text!==void 0&&(Ze(r.text,{instancePath:i+
"/input/text",parentData:r,parentDataProperty:"text",rootData:o})||(e=e===null?Ze.errors:e.concat(Ze.errors),s=e.length)),
r.voice!==void 0&&(w(r.voice,{instancePath:i+"/input/voice",parentData:r,parentDataProperty:"voice",rootData:o})||(e=e===
null?w.errors:e.concat(w.errors),s=e.length)),r.stability!==void 0&&(P(r.stability,{instancePath:i+"/input/stability",parentData:r,
parentDataProperty:"stability",rootData:o})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.similarity_boost!==void 0&&
(P(r.similarity_boost,{instancePath:i+"/input/similarity_boost",parentData:r,parentDataProperty:"similarity_boost",rootData:o})||
(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.style!==void 0&&(P(r.style,{instancePath:i+"/input/style",parentData:r,
parentDataProperty:"style",rootData:o})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.speed!==void 0&&(He(r.speed,
{instancePath:i+"/input/speed",parentData:r,parentDataProperty:"speed",rootData:o})||(e=e===null?He.errors:e.concat(He.errors),
s=e.length)),r.language_code!==void 0&&(Ye(r.language_code,{instancePath:i+"/input/language_code",parentData:r,parentDataProperty:"\
language_code",rootData:o})||(e=e===null?Ye.errors:e.concat(Ye.errors),s=e.length)),r.previous_text!==void 0&&(M(r.previous_text,
{instancePath:i+"/input/previous_text",parentData:r,parentDataProperty:"previous_text",rootData:o})||(e=e===null?M.errors:
e.concat(M.errors),s=e.length)),r.next_text!==void 0&&(M(r.next_text,{instancePath:i+"/input/next_text",parentData:r,parentDataProperty:"\
next_text",rootData:o})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),r.timestamps!==void 0&&(y(r.timestamps,{instancePath:i+
"/input/timestamps",parentData:r,parentDataProperty:"timestamps",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=
e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return ot.errors=e,s===0}var un=lt,Lo={type:"object",additionalProperties:!1,required:["model","inpu\
t"],properties:{model:{type:"string",const:"elevenlabs/text-to-speech-turbo-2-5"},callBackUrl:{$ref:"s2"},input:{type:"o\
bject",additionalProperties:!1,required:["text"],properties:{text:{$ref:"s141"},voice:{$ref:"s23"},stability:{$ref:"s42"},
similarity_boost:{$ref:"s42"},style:{$ref:"s42"},speed:{$ref:"s142"},language_code:{$ref:"s143"},previous_text:{$ref:"s8\
9"},next_text:{$ref:"s89"},timestamps:{$ref:"s26"}}}}};function lt(n,{instancePath:i="",parentData:u,parentDataProperty:a,
rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(
r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(!(r==="model"||r==="callBackUrl"||r==="input")){
let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!="string"){let t={instancePath:i+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="elevenlabs/\
text-to-speech-turbo-2-5"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"elevenlabs/text-to-speec\
h-turbo-2-5"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(f(n.callBackUrl,
{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?f.errors:e.concat(
f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.text===void 0){
let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"text"},message:"must have required property '\
text'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!F.call(Lo.properties.input.properties,t)){let l={instancePath:i+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),s++}r.text!==void 0&&(Ze(r.text,{instancePath:i+"/input/text",parentData:r,parentDataProperty:"text",
rootData:o})||(e=e===null?Ze.errors:e.concat(Ze.errors),s=e.length)),r.voice!==void 0&&(w(r.voice,{instancePath:i+"/inpu\
t/voice",parentData:r,parentDataProperty:"voice",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.stability!==
void 0&&(P(r.stability,{instancePath:i+"/input/stability",parentData:r,parentDataProperty:"stability",rootData:o})||(e=e===
null?P.errors:e.concat(P.errors),s=e.length)),r.similarity_boost!==void 0&&(P(r.similarity_boost,{instancePath:i+"/input\
/similarity_boost",parentData:r,parentDataProperty:"similarity_boost",rootData:o})||(e=e===null?P.errors:e.concat(P.errors),
s=e.length)),r.style!==void 0&&(P(r.style,{instancePath:i+"/input/style",parentData:r,parentDataProperty:"style",rootData:o})||
(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.speed!==void 0&&(He(r.speed,{instancePath:i+"/input/speed",parentData:r,
parentDataProperty:"speed",rootData:o})||(e=e===null?He.errors:e.concat(He.errors),s=e.length)),r.language_code!==void 0&&
(Ye(r.language_code,{instancePath:i+"/input/language_code",parentData:r,parentDataProperty:"language_code",rootData:o})||
(e=e===null?Ye.errors:e.concat(Ye.errors),s=e.length)),r.previous_text!==void 0&&(M(r.previous_text,{instancePath:i+"/in\
put/previous_text",parentData:r,parentDataProperty:"previous_text",rootData:o})||(e=e===null?M.errors:e.concat(M.errors),
s=e.length)),r.next_text!==void 0&&(M(r.next_text,{instancePath:i+"/input/next_text",parentData:r,parentDataProperty:"ne\
xt_text",rootData:o})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),r.timestamps!==void 0&&(y(r.timestamps,{instancePath:i+
"/input/timestamps",parentData:r,parentDataProperty:"timestamps",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=
e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return lt.errors=e,s===0}var mn=fn;function fn(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0,r=s,t=!1,l=null,p=s;
We(n,{instancePath:i,parentData:u,parentDataProperty:a,rootData:o})||(e=e===null?We.errors:e.concat(We.errors),s=e.length);
var m=p===s;m&&(t=!0,l=0);let c=s;Xe(n,{instancePath:i,parentData:u,parentDataProperty:a,rootData:o})||(e=e===null?Xe.errors:
e.concat(Xe.errors),s=e.length);var m=c===s;if(m&&t)t=!1,l=[l,1];else{m&&(t=!0,l=1);let h=s;Qe(n,{instancePath:i,parentData:u,
parentDataProperty:a,rootData:o})||(e=e===null?Qe.errors:e.concat(Qe.errors),s=e.length);var m=h===s;if(m&&t)t=!1,l=[l,2];else{
m&&(t=!0,l=2);let N=s;er(n,{instancePath:i,parentData:u,parentDataProperty:a,rootData:o})||(e=e===null?er.errors:e.concat(
er.errors),s=e.length);var m=N===s;if(m&&t)t=!1,l=[l,3];else{m&&(t=!0,l=3);let bt=s;rr(n,{instancePath:i,parentData:u,parentDataProperty:a,
rootData:o})||(e=e===null?rr.errors:e.concat(rr.errors),s=e.length);var m=bt===s;if(m&&t)t=!1,l=[l,4];else{m&&(t=!0,l=4);
let S=s;tr(n,{instancePath:i,parentData:u,parentDataProperty:a,rootData:o})||(e=e===null?tr.errors:e.concat(tr.errors),s=
e.length);var m=S===s;if(m&&t)t=!1,l=[l,5];else{m&&(t=!0,l=5);let An=s;sr(n,{instancePath:i,parentData:u,parentDataProperty:a,
rootData:o})||(e=e===null?sr.errors:e.concat(sr.errors),s=e.length);var m=An===s;if(m&&t)t=!1,l=[l,6];else{m&&(t=!0,l=6);
let Bn=s;nr(n,{instancePath:i,parentData:u,parentDataProperty:a,rootData:o})||(e=e===null?nr.errors:e.concat(nr.errors),
s=e.length);var m=Bn===s;if(m&&t)t=!1,l=[l,7];else{m&&(t=!0,l=7);let Nn=s;ir(n,{instancePath:i,parentData:u,parentDataProperty:a,
rootData:o})||(e=e===null?ir.errors:e.concat(ir.errors),s=e.length);var m=Nn===s;if(m&&t)t=!1,l=[l,8];else{m&&(t=!0,l=8);
let Tn=s;or(n,{instancePath:i,parentData:u,parentDataProperty:a,rootData:o})||(e=e===null?or.errors:e.concat(or.errors),
s=e.length);var m=Tn===s;if(m&&t)t=!1,l=[l,9];else{m&&(t=!0,l=9);let On=s;lr(n,{instancePath:i,parentData:u,parentDataProperty:a,
rootData:o})||(e=e===null?lr.errors:e.concat(lr.errors),s=e.length);var m=On===s;if(m&&t)t=!1,l=[l,10];else{m&&(t=!0,l=10);
let En=s;ar(n,{instancePath:i,parentData:u,parentDataProperty:a,rootData:o})||(e=e===null?ar.errors:e.concat(ar.errors),
s=e.length);var m=En===s;if(m&&t)t=!1,l=[l,11];else{m&&(t=!0,l=11);let In=s;pr(n,{instancePath:i,parentData:u,parentDataProperty:a,
rootData:o})||(e=e===null?pr.errors:e.concat(pr.errors),s=e.length);var m=In===s;if(m&&t)t=!1,l=[l,12];else{m&&(t=!0,l=12);
let zn=s;ur(n,{instancePath:i,parentData:u,parentDataProperty:a,rootData:o})||(e=e===null?ur.errors:e.concat(ur.errors),
s=e.length);var m=zn===s;if(m&&t)t=!1,l=[l,13];else{m&&(t=!0,l=13);let Vn=s;mr(n,{instancePath:i,parentData:u,parentDataProperty:a,
rootData:o})||(e=e===null?mr.errors:e.concat(mr.errors),s=e.length);var m=Vn===s;if(m&&t)t=!1,l=[l,14];else{m&&(t=!0,l=14);
let Ln=s;fr(n,{instancePath:i,parentData:u,parentDataProperty:a,rootData:o})||(e=e===null?fr.errors:e.concat(fr.errors),
s=e.length);var m=Ln===s;if(m&&t)t=!1,l=[l,15];else{m&&(t=!0,l=15);let Fn=s;dr(n,{instancePath:i,parentData:u,parentDataProperty:a,
rootData:o})||(e=e===null?dr.errors:e.concat(dr.errors),s=e.length);var m=Fn===s;if(m&&t)t=!1,l=[l,16];else{m&&(t=!0,l=16);
let Mn=s;cr(n,{instancePath:i,parentData:u,parentDataProperty:a,rootData:o})||(e=e===null?cr.errors:e.concat(cr.errors),
s=e.length);var m=Mn===s;if(m&&t)t=!1,l=[l,17];else{m&&(t=!0,l=17);let Jn=s;yr(n,{instancePath:i,parentData:u,parentDataProperty:a,
rootData:o})||(e=e===null?yr.errors:e.concat(yr.errors),s=e.length);var m=Jn===s;if(m&&t)t=!1,l=[l,18];else{m&&(t=!0,l=18);
let Cn=s;gr(n,{instancePath:i,parentData:u,parentDataProperty:a,rootData:o})||(e=e===null?gr.errors:e.concat(gr.errors),
s=e.length);var m=Cn===s;if(m&&t)t=!1,l=[l,19];else{m&&(t=!0,l=19);let Sn=s;hr(n,{instancePath:i,parentData:u,parentDataProperty:a,
rootData:o})||(e=e===null?hr.errors:e.concat(hr.errors),s=e.length);var m=Sn===s;if(m&&t)t=!1,l=[l,20];else{m&&(t=!0,l=20);
let Kn=s;_r(n,{instancePath:i,parentData:u,parentDataProperty:a,rootData:o})||(e=e===null?_r.errors:e.concat(_r.errors),
s=e.length);var m=Kn===s;if(m&&t)t=!1,l=[l,21];else{m&&(t=!0,l=21);let Rn=s;kr(n,{instancePath:i,parentData:u,parentDataProperty:a,
rootData:o})||(e=e===null?kr.errors:e.concat(kr.errors),s=e.length);var m=Rn===s;if(m&&t)t=!1,l=[l,22];else{m&&(t=!0,l=22);
let Zn=s;vr(n,{instancePath:i,parentData:u,parentDataProperty:a,rootData:o})||(e=e===null?vr.errors:e.concat(vr.errors),
s=e.length);var m=Zn===s;if(m&&t)t=!1,l=[l,23];else{m&&(t=!0,l=23);let Hn=s;wr(n,{instancePath:i,parentData:u,parentDataProperty:a,
rootData:o})||(e=e===null?wr.errors:e.concat(wr.errors),s=e.length);var m=Hn===s;if(m&&t)t=!1,l=[l,24];else{m&&(t=!0,l=24);
let Yn=s;br(n,{instancePath:i,parentData:u,parentDataProperty:a,rootData:o})||(e=e===null?br.errors:e.concat(br.errors),
s=e.length);var m=Yn===s;if(m&&t)t=!1,l=[l,25];else{m&&(t=!0,l=25);let Gn=s;Pr(n,{instancePath:i,parentData:u,parentDataProperty:a,
rootData:o})||(e=e===null?Pr.errors:e.concat(Pr.errors),s=e.length);var m=Gn===s;if(m&&t)t=!1,l=[l,26];else{m&&(t=!0,l=26);
let Wn=s;qr(n,{instancePath:i,parentData:u,parentDataProperty:a,rootData:o})||(e=e===null?qr.errors:e.concat(qr.errors),
s=e.length);var m=Wn===s;if(m&&t)t=!1,l=[l,27];else{m&&(t=!0,l=27);let Xn=s;Dr(n,{instancePath:i,parentData:u,parentDataProperty:a,
rootData:o})||(e=e===null?Dr.errors:e.concat(Dr.errors),s=e.length);var m=Xn===s;if(m&&t)t=!1,l=[l,28];else{m&&(t=!0,l=28);
let Qn=s;$r(n,{instancePath:i,parentData:u,parentDataProperty:a,rootData:o})||(e=e===null?$r.errors:e.concat($r.errors),
s=e.length);var m=Qn===s;if(m&&t)t=!1,l=[l,29];else{m&&(t=!0,l=29);let ei=s;jr(n,{instancePath:i,parentData:u,parentDataProperty:a,
rootData:o})||(e=e===null?jr.errors:e.concat(jr.errors),s=e.length);var m=ei===s;if(m&&t)t=!1,l=[l,30];else{m&&(t=!0,l=30);
let ri=s;xr(n,{instancePath:i,parentData:u,parentDataProperty:a,rootData:o})||(e=e===null?xr.errors:e.concat(xr.errors),
s=e.length);var m=ri===s;if(m&&t)t=!1,l=[l,31];else{m&&(t=!0,l=31);let ti=s;Ur(n,{instancePath:i,parentData:u,parentDataProperty:a,
rootData:o})||(e=e===null?Ur.errors:e.concat(Ur.errors),s=e.length);var m=ti===s;if(m&&t)t=!1,l=[l,32];else{m&&(t=!0,l=32);
let si=s;Ar(n,{instancePath:i,parentData:u,parentDataProperty:a,rootData:o})||(e=e===null?Ar.errors:e.concat(Ar.errors),
s=e.length);var m=si===s;if(m&&t)t=!1,l=[l,33];else{m&&(t=!0,l=33);let ni=s;Br(n,{instancePath:i,parentData:u,parentDataProperty:a,
rootData:o})||(e=e===null?Br.errors:e.concat(Br.errors),s=e.length);var m=ni===s;if(m&&t)t=!1,l=[l,34];else{m&&(t=!0,l=34);
let ii=s;Nr(n,{instancePath:i,parentData:u,parentDataProperty:a,rootData:o})||(e=e===null?Nr.errors:e.concat(Nr.errors),
s=e.length);var m=ii===s;if(m&&t)t=!1,l=[l,35];else{m&&(t=!0,l=35);let oi=s;Tr(n,{instancePath:i,parentData:u,parentDataProperty:a,
rootData:o})||(e=e===null?Tr.errors:e.concat(Tr.errors),s=e.length);var m=oi===s;if(m&&t)t=!1,l=[l,36];else{m&&(t=!0,l=36);
let li=s;Or(n,{instancePath:i,parentData:u,parentDataProperty:a,rootData:o})||(e=e===null?Or.errors:e.concat(Or.errors),
s=e.length);var m=li===s;if(m&&t)t=!1,l=[l,37];else{m&&(t=!0,l=37);let ai=s;Er(n,{instancePath:i,parentData:u,parentDataProperty:a,
rootData:o})||(e=e===null?Er.errors:e.concat(Er.errors),s=e.length);var m=ai===s;if(m&&t)t=!1,l=[l,38];else{m&&(t=!0,l=38);
let pi=s;Ir(n,{instancePath:i,parentData:u,parentDataProperty:a,rootData:o})||(e=e===null?Ir.errors:e.concat(Ir.errors),
s=e.length);var m=pi===s;if(m&&t)t=!1,l=[l,39];else{m&&(t=!0,l=39);let ui=s;zr(n,{instancePath:i,parentData:u,parentDataProperty:a,
rootData:o})||(e=e===null?zr.errors:e.concat(zr.errors),s=e.length);var m=ui===s;if(m&&t)t=!1,l=[l,40];else{m&&(t=!0,l=40);
let mi=s;Vr(n,{instancePath:i,parentData:u,parentDataProperty:a,rootData:o})||(e=e===null?Vr.errors:e.concat(Vr.errors),
s=e.length);var m=mi===s;if(m&&t)t=!1,l=[l,41];else{m&&(t=!0,l=41);let fi=s;Lr(n,{instancePath:i,parentData:u,parentDataProperty:a,
rootData:o})||(e=e===null?Lr.errors:e.concat(Lr.errors),s=e.length);var m=fi===s;if(m&&t)t=!1,l=[l,42];else{m&&(t=!0,l=42);
let di=s;Fr(n,{instancePath:i,parentData:u,parentDataProperty:a,rootData:o})||(e=e===null?Fr.errors:e.concat(Fr.errors),
s=e.length);var m=di===s;if(m&&t)t=!1,l=[l,43];else{m&&(t=!0,l=43);let ci=s;Mr(n,{instancePath:i,parentData:u,parentDataProperty:a,
rootData:o})||(e=e===null?Mr.errors:e.concat(Mr.errors),s=e.length);var m=ci===s;if(m&&t)t=!1,l=[l,44];else{m&&(t=!0,l=44);
let yi=s;Jr(n,{instancePath:i,parentData:u,parentDataProperty:a,rootData:o})||(e=e===null?Jr.errors:e.concat(Jr.errors),
s=e.length);var m=yi===s;if(m&&t)t=!1,l=[l,45];else{m&&(t=!0,l=45);let gi=s;Cr(n,{instancePath:i,parentData:u,parentDataProperty:a,
rootData:o})||(e=e===null?Cr.errors:e.concat(Cr.errors),s=e.length);var m=gi===s;if(m&&t)t=!1,l=[l,46];else{m&&(t=!0,l=46);
let hi=s;Sr(n,{instancePath:i,parentData:u,parentDataProperty:a,rootData:o})||(e=e===null?Sr.errors:e.concat(Sr.errors),
s=e.length);var m=hi===s;if(m&&t)t=!1,l=[l,47];else{m&&(t=!0,l=47);let _i=s;Kr(n,{instancePath:i,parentData:u,parentDataProperty:a,
rootData:o})||(e=e===null?Kr.errors:e.concat(Kr.errors),s=e.length);var m=_i===s;if(m&&t)t=!1,l=[l,48];else{m&&(t=!0,l=48);
let ki=s;Rr(n,{instancePath:i,parentData:u,parentDataProperty:a,rootData:o})||(e=e===null?Rr.errors:e.concat(Rr.errors),
s=e.length);var m=ki===s;if(m&&t)t=!1,l=[l,49];else{m&&(t=!0,l=49);let vi=s;Zr(n,{instancePath:i,parentData:u,parentDataProperty:a,
rootData:o})||(e=e===null?Zr.errors:e.concat(Zr.errors),s=e.length);var m=vi===s;if(m&&t)t=!1,l=[l,50];else{m&&(t=!0,l=50);
let wi=s;Hr(n,{instancePath:i,parentData:u,parentDataProperty:a,rootData:o})||(e=e===null?Hr.errors:e.concat(Hr.errors),
s=e.length);var m=wi===s;if(m&&t)t=!1,l=[l,51];else{m&&(t=!0,l=51);let bi=s;Yr(n,{instancePath:i,parentData:u,parentDataProperty:a,
rootData:o})||(e=e===null?Yr.errors:e.concat(Yr.errors),s=e.length);var m=bi===s;if(m&&t)t=!1,l=[l,52];else{m&&(t=!0,l=52);
let Pi=s;Gr(n,{instancePath:i,parentData:u,parentDataProperty:a,rootData:o})||(e=e===null?Gr.errors:e.concat(Gr.errors),
s=e.length);var m=Pi===s;if(m&&t)t=!1,l=[l,53];else{m&&(t=!0,l=53);let qi=s;Wr(n,{instancePath:i,parentData:u,parentDataProperty:a,
rootData:o})||(e=e===null?Wr.errors:e.concat(Wr.errors),s=e.length);var m=qi===s;if(m&&t)t=!1,l=[l,54];else{m&&(t=!0,l=54);
let Di=s;Xr(n,{instancePath:i,parentData:u,parentDataProperty:a,rootData:o})||(e=e===null?Xr.errors:e.concat(Xr.errors),
s=e.length);var m=Di===s;if(m&&t)t=!1,l=[l,55];else{m&&(t=!0,l=55);let $i=s;Qr(n,{instancePath:i,parentData:u,parentDataProperty:a,
rootData:o})||(e=e===null?Qr.errors:e.concat(Qr.errors),s=e.length);var m=$i===s;if(m&&t)t=!1,l=[l,56];else{m&&(t=!0,l=56);
let ji=s;et(n,{instancePath:i,parentData:u,parentDataProperty:a,rootData:o})||(e=e===null?et.errors:e.concat(et.errors),
s=e.length);var m=ji===s;if(m&&t)t=!1,l=[l,57];else{m&&(t=!0,l=57);let xi=s;rt(n,{instancePath:i,parentData:u,parentDataProperty:a,
rootData:o})||(e=e===null?rt.errors:e.concat(rt.errors),s=e.length);var m=xi===s;if(m&&t)t=!1,l=[l,58];else{m&&(t=!0,l=58);
let Ui=s;tt(n,{instancePath:i,parentData:u,parentDataProperty:a,rootData:o})||(e=e===null?tt.errors:e.concat(tt.errors),
s=e.length);var m=Ui===s;if(m&&t)t=!1,l=[l,59];else{m&&(t=!0,l=59);let Ai=s;st(n,{instancePath:i,parentData:u,parentDataProperty:a,
rootData:o})||(e=e===null?st.errors:e.concat(st.errors),s=e.length);var m=Ai===s;if(m&&t)t=!1,l=[l,60];else{m&&(t=!0,l=60);
let Bi=s;nt(n,{instancePath:i,parentData:u,parentDataProperty:a,rootData:o})||(e=e===null?nt.errors:e.concat(nt.errors),
s=e.length);var m=Bi===s;if(m&&t)t=!1,l=[l,61];else{m&&(t=!0,l=61);let Ni=s;it(n,{instancePath:i,parentData:u,parentDataProperty:a,
rootData:o})||(e=e===null?it.errors:e.concat(it.errors),s=e.length);var m=Ni===s;if(m&&t)t=!1,l=[l,62];else{m&&(t=!0,l=62);
let Ti=s;ot(n,{instancePath:i,parentData:u,parentDataProperty:a,rootData:o})||(e=e===null?ot.errors:e.concat(ot.errors),
s=e.length);var m=Ti===s;if(m&&t)t=!1,l=[l,63];else{m&&(t=!0,l=63);let Oi=s;lt(n,{instancePath:i,parentData:u,parentDataProperty:a,
rootData:o})||(e=e===null?lt.errors:e.concat(lt.errors),s=e.length);var m=Oi===s;m&&t?(t=!1,l=[l,64]):m&&(t=!0,l=64)}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}
if(t)s=r,e!==null&&(r?e.length=r:e=null);else{let h={instancePath:i,keyword:"oneOf",params:{passingSchemas:l},message:"m\
ust match exactly one schema in oneOf"};e===null?e=[h]:e.push(h),s++}return fn.errors=e,s===0}function L(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n!="string"){
let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return L.
errors=e,s===0}function U(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n!="string"){
let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return U.
errors=e,s===0}var Nt=ft().fullFormats.int64;function ae(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,
s=0;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let r={instancePath:i,keyword:"type",params:{type:"integer"},message:"m\
ust be integer"};e===null?e=[r]:e.push(r),s++}if(typeof n=="number"){if(n<0||isNaN(n)){let r={instancePath:i,keyword:"mi\
nimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}if(!Nt.validate(n)){let r={
instancePath:i,keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),s++}}
return ae.errors=e,s===0}var dt={type:"object",required:["taskId"],properties:{taskId:{$ref:"s23"},model:{$ref:"s214"},param:{$ref:"s214"},failCode:{
type:["string","null"]},failMsg:{type:["string","null"]},costTime:{type:["integer","null"],minimum:0},createTime:{$ref:"\
s215"},updateTime:{$ref:"s215"},completeTime:{type:["integer","null"],format:"int64",minimum:0}}};function be(n,{instancePath:i="",
parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.taskId===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"taskId"},message:"must have required property \
'taskId'"};e===null?e=[r]:e.push(r),s++}if(n.taskId!==void 0&&(w(n.taskId,{instancePath:i+"/taskId",parentData:n,parentDataProperty:"\
taskId",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),n.model!==void 0&&(U(n.model,{instancePath:i+
"/model",parentData:n,parentDataProperty:"model",rootData:o})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),n.param!==
void 0&&(U(n.param,{instancePath:i+"/param",parentData:n,parentDataProperty:"param",rootData:o})||(e=e===null?U.errors:e.
concat(U.errors),s=e.length)),n.failCode!==void 0){let r=n.failCode;if(typeof r!="string"&&r!==null){let t={instancePath:i+
"/failCode",keyword:"type",params:{type:dt.properties.failCode.type},message:"must be string,null"};e===null?e=[t]:e.push(
t),s++}}if(n.failMsg!==void 0){let r=n.failMsg;if(typeof r!="string"&&r!==null){let t={instancePath:i+"/failMsg",keyword:"\
type",params:{type:dt.properties.failMsg.type},message:"must be string,null"};e===null?e=[t]:e.push(t),s++}}if(n.costTime!==
void 0){let r=n.costTime;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))&&r!==null){let t={instancePath:i+"/costTime",keyword:"\
type",params:{type:dt.properties.costTime.type},message:"must be integer,null"};e===null?e=[t]:e.push(t),s++}if(typeof r==
"number"&&(r<0||isNaN(r))){let t={instancePath:i+"/costTime",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[t]:e.push(t),s++}}if(n.createTime!==void 0&&(ae(n.createTime,{instancePath:i+"/createTime",parentData:n,
parentDataProperty:"createTime",rootData:o})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),n.updateTime!==void 0&&
(ae(n.updateTime,{instancePath:i+"/updateTime",parentData:n,parentDataProperty:"updateTime",rootData:o})||(e=e===null?ae.
errors:e.concat(ae.errors),s=e.length)),n.completeTime!==void 0){let r=n.completeTime;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r))&&r!==null){let t={instancePath:i+"/completeTime",keyword:"type",params:{type:dt.properties.completeTime.type},message:"\
must be integer,null"};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"){if(r<0||isNaN(r)){let t={instancePath:i+"/com\
pleteTime",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),s++}if(!Nt.
validate(r)){let t={instancePath:i+"/completeTime",keyword:"format",params:{format:"int64"},message:'must match format "\
int64"'};e===null?e=[t]:e.push(t),s++}}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[r]:e.push(r),s++}return be.errors=e,s===0}function vt(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n!="string"){
let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return vt.
errors=e,s===0}var Tt=De;function De(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(n.msg===void 0){let r={instancePath:i,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(n.data===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),s++}if(n.code!==void 0){let r=n.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={
instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(r!==
200){let t={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[t]:e.push(t),s++}}if(n.msg!==void 0&&(L(n.msg,{instancePath:i+"/msg",parentData:n,parentDataProperty:"msg",rootData:o})||
(e=e===null?L.errors:e.concat(L.errors),s=e.length)),n.data!==void 0){let r=n.data;if(be(r,{instancePath:i+"/data",parentData:n,
parentDataProperty:"data",rootData:o})||(e=e===null?be.errors:e.concat(be.errors),s=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.state===void 0){let t={instancePath:i+"/data",keyword:"required",params:{missingProperty:"state"},message:"\
must have required property 'state'"};e===null?e=[t]:e.push(t),s++}if(r.resultJson===void 0){let t={instancePath:i+"/dat\
a",keyword:"required",params:{missingProperty:"resultJson"},message:"must have required property 'resultJson'"};e===null?
e=[t]:e.push(t),s++}if(r.state!==void 0){let t=r.state;if(typeof t!="string"){let l={instancePath:i+"/data/state",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(t!=="success"){let l={instancePath:i+
"/data/state",keyword:"const",params:{allowedValue:"success"},message:"must be equal to constant"};e===null?e=[l]:e.push(
l),s++}}r.resultJson!==void 0&&(vt(r.resultJson,{instancePath:i+"/data/resultJson",parentData:r,parentDataProperty:"resu\
ltJson",rootData:o})||(e=e===null?vt.errors:e.concat(vt.errors),s=e.length))}else{let t={instancePath:i+"/data",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return De.errors=e,s===0}var Ot=$e;function $e(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(n.msg===void 0){let r={instancePath:i,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(n.data===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),s++}if(n.code!==void 0){let r=n.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={
instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(r!==
200){let t={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[t]:e.push(t),s++}}if(n.msg!==void 0&&(L(n.msg,{instancePath:i+"/msg",parentData:n,parentDataProperty:"msg",rootData:o})||
(e=e===null?L.errors:e.concat(L.errors),s=e.length)),n.data!==void 0){let r=n.data;if(be(r,{instancePath:i+"/data",parentData:n,
parentDataProperty:"data",rootData:o})||(e=e===null?be.errors:e.concat(be.errors),s=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.state===void 0){let t={instancePath:i+"/data",keyword:"required",params:{missingProperty:"state"},message:"\
must have required property 'state'"};e===null?e=[t]:e.push(t),s++}if(r.state!==void 0){let t=r.state;if(typeof t!="stri\
ng"){let l={instancePath:i+"/data/state",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),s++}if(t!=="fail"){let l={instancePath:i+"/data/state",keyword:"const",params:{allowedValue:"fail"},message:"m\
ust be equal to constant"};e===null?e=[l]:e.push(l),s++}}}else{let t={instancePath:i+"/data",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return $e.errors=e,s===0}var dn=cn;function cn(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0,r=s,t=!1,l=null,p=s;
De(n,{instancePath:i,parentData:u,parentDataProperty:a,rootData:o})||(e=e===null?De.errors:e.concat(De.errors),s=e.length);
var m=p===s;m&&(t=!0,l=0);let c=s;$e(n,{instancePath:i,parentData:u,parentDataProperty:a,rootData:o})||(e=e===null?$e.errors:
e.concat($e.errors),s=e.length);var m=c===s;if(m&&t?(t=!1,l=[l,1]):m&&(t=!0,l=1),t)s=r,e!==null&&(r?e.length=r:e=null);else{
let h={instancePath:i,keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?
e=[h]:e.push(h),s++}return cn.errors=e,s===0}var Et=yn,Fo={type:"object",required:["code","msg"],properties:{code:{type:"\
integer",enum:[200,401,402,404,408,422,429,455,500,501,505]},msg:{$ref:"s214"},data:{oneOf:[{type:"object",required:["ta\
skId"],properties:{taskId:{$ref:"s23"},recordId:{$ref:"s214"}}},{type:"null"}]}},if:{properties:{code:{type:"integer",const:200}},
additionalProperties:!0},then:{properties:{data:{type:"object",additionalProperties:!0}},required:["data"],additionalProperties:!0},
else:{properties:{data:{type:"null"}},additionalProperties:!0}};function yn(n,{instancePath:i="",parentData:u,parentDataProperty:a,
rootData:o=n}={}){let e=null,s=0,r=s,t=!0,l=s;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.code!==void 0){let h=n.code;
if(!(typeof h=="number"&&!(h%1)&&!isNaN(h))){let $={};e===null?e=[$]:e.push($),s++}if(h!==200){let $={};e===null?e=[$]:e.
push($),s++}}var p=l===s;s=r,e!==null&&(r?e.length=r:e=null);let c;if(p){let h=s;if(n&&typeof n=="object"&&!Array.isArray(
n)){if(n.data===void 0){let N={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have requ\
ired property 'data'"};e===null?e=[N]:e.push(N),s++}if(n.data!==void 0){let N=n.data;if(!(N&&typeof N=="object"&&!Array.
isArray(N))){let qe={instancePath:i+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
qe]:e.push(qe),s++}}}var p=h===s;t=p,c="then"}else{let h=s;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.data!==void 0&&
n.data!==null){let N={instancePath:i+"/data",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[N]:
e.push(N),s++}var p=h===s;t=p,c="else"}if(!t){let h={instancePath:i,keyword:"if",params:{failingKeyword:c},message:'must\
 match "'+c+'" schema'};e===null?e=[h]:e.push(h),s++}if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.code===void 0){let h={
instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?
e=[h]:e.push(h),s++}if(n.msg===void 0){let h={instancePath:i,keyword:"required",params:{missingProperty:"msg"},message:"\
must have required property 'msg'"};e===null?e=[h]:e.push(h),s++}if(n.code!==void 0){let h=n.code;if(!(typeof h=="number"&&
!(h%1)&&!isNaN(h))){let $={instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[$]:e.push($),s++}if(!(h===200||h===401||h===402||h===404||h===408||h===422||h===429||h===455||h===500||h===501||
h===505)){let $={instancePath:i+"/code",keyword:"enum",params:{allowedValues:Fo.properties.code.enum},message:"must be e\
qual to one of the allowed values"};e===null?e=[$]:e.push($),s++}}if(n.msg!==void 0&&(U(n.msg,{instancePath:i+"/msg",parentData:n,
parentDataProperty:"msg",rootData:o})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),n.data!==void 0){let h=n.data,
$=s,N=!1,qe=null,bt=s;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.taskId===void 0){let S={instancePath:i+"/data",keyword:"\
required",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=[S]:e.push(S),s++}
h.taskId!==void 0&&(w(h.taskId,{instancePath:i+"/data/taskId",parentData:h,parentDataProperty:"taskId",rootData:o})||(e=
e===null?w.errors:e.concat(w.errors),s=e.length)),h.recordId!==void 0&&(U(h.recordId,{instancePath:i+"/data/recordId",parentData:h,
parentDataProperty:"recordId",rootData:o})||(e=e===null?U.errors:e.concat(U.errors),s=e.length))}else{let S={instancePath:i+
"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[S]:e.push(S),s++}var m=bt===s;m&&(N=
!0,qe=0);let Un=s;if(h!==null){let S={instancePath:i+"/data",keyword:"type",params:{type:"null"},message:"must be null"};
e===null?e=[S]:e.push(S),s++}var m=Un===s;if(m&&N?(N=!1,qe=[qe,1]):m&&(N=!0,qe=1),N)s=$,e!==null&&($?e.length=$:e=null);else{
let S={instancePath:i+"/data",keyword:"oneOf",params:{passingSchemas:qe},message:"must match exactly one schema in oneOf"};
e===null?e=[S]:e.push(S),s++}}}else{let h={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[h]:e.push(h),s++}return yn.errors=e,s===0}var ie=je,Mo={type:"object",required:["code","msg"],properties:{code:{
type:"integer",enum:[401,402,404,408,422,429,455,500,501,505]},msg:{$ref:"s214"},data:{type:"null"}}};function je(n,{instancePath:i="",
parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.code===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"must have required property 'c\
ode'"};e===null?e=[r]:e.push(r),s++}if(n.msg===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(n.code!==void 0){let r=n.code;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r))){let t={instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};e===null?e=[t]:e.push(t),s++}if(!(r===401||r===402||r===404||r===408||r===422||r===429||r===455||r===500||r===501||
r===505)){let t={instancePath:i+"/code",keyword:"enum",params:{allowedValues:Mo.properties.code.enum},message:"must be e\
qual to one of the allowed values"};e===null?e=[t]:e.push(t),s++}}if(n.msg!==void 0&&(U(n.msg,{instancePath:i+"/msg",parentData:n,
parentDataProperty:"msg",rootData:o})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),n.data!==void 0&&n.data!==null){
let r={instancePath:i+"/data",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return je.
errors=e,s===0}var gn=at,Jo={type:"object",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{
$ref:"s212"},data:{allOf:[{$ref:"s213"},{type:"object",required:["state"],properties:{state:{type:"string",enum:["waitin\
g","queuing","generating"]}}}]}}};function at(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,
s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(n.msg===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),
s++}if(n.data===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have requ\
ired property 'data'"};e===null?e=[r]:e.push(r),s++}if(n.code!==void 0){let r=n.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r))){let t={instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(
t),s++}if(r!==200){let t={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to con\
stant"};e===null?e=[t]:e.push(t),s++}}if(n.msg!==void 0&&(L(n.msg,{instancePath:i+"/msg",parentData:n,parentDataProperty:"\
msg",rootData:o})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),n.data!==void 0){let r=n.data;if(be(r,{instancePath:i+
"/data",parentData:n,parentDataProperty:"data",rootData:o})||(e=e===null?be.errors:e.concat(be.errors),s=e.length),r&&typeof r==
"object"&&!Array.isArray(r)){if(r.state===void 0){let t={instancePath:i+"/data",keyword:"required",params:{missingProperty:"\
state"},message:"must have required property 'state'"};e===null?e=[t]:e.push(t),s++}if(r.state!==void 0){let t=r.state;if(typeof t!=
"string"){let l={instancePath:i+"/data/state",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[l]:e.push(l),s++}if(!(t==="waiting"||t==="queuing"||t==="generating")){let l={instancePath:i+"/data/state",keyword:"enu\
m",params:{allowedValues:Jo.properties.data.allOf[1].properties.state.enum},message:"must be equal to one of the allowed\
 values"};e===null?e=[l]:e.push(l),s++}}}else{let t={instancePath:i+"/data",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}return at.errors=e,s===0}var hn=_n;function _n(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0,r=s,t=!1,l=null,p=s;
at(n,{instancePath:i,parentData:u,parentDataProperty:a,rootData:o})||(e=e===null?at.errors:e.concat(at.errors),s=e.length);
var m=p===s;m&&(t=!0,l=0);let c=s;De(n,{instancePath:i,parentData:u,parentDataProperty:a,rootData:o})||(e=e===null?De.errors:
e.concat(De.errors),s=e.length);var m=c===s;if(m&&t)t=!1,l=[l,1];else{m&&(t=!0,l=1);let h=s;$e(n,{instancePath:i,parentData:u,
parentDataProperty:a,rootData:o})||(e=e===null?$e.errors:e.concat($e.errors),s=e.length);var m=h===s;if(m&&t)t=!1,l=[l,2];else{
m&&(t=!0,l=2);let N=s;je(n,{instancePath:i,parentData:u,parentDataProperty:a,rootData:o})||(e=e===null?je.errors:e.concat(
je.errors),s=e.length);var m=N===s;m&&t?(t=!1,l=[l,3]):m&&(t=!0,l=3)}}if(t)s=r,e!==null&&(r?e.length=r:e=null);else{let h={
instancePath:i,keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?e=[h]:
e.push(h),s++}return _n.errors=e,s===0}var kn=vn;function vn(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.prompt===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[r]:e.push(r),s++}if(n.videoUrl===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"videoUrl"},message:"must have required property 'videoUrl'"};e===null?e=[r]:
e.push(r),s++}for(let r in n)if(!(r==="prompt"||r==="videoUrl"||r==="callBackUrl"||r==="watermark")){let t={instancePath:i,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}n.prompt!==void 0&&(w(n.prompt,{instancePath:i+"/prompt",parentData:n,parentDataProperty:"prompt",rootData:o})||
(e=e===null?w.errors:e.concat(w.errors),s=e.length)),n.videoUrl!==void 0&&(d(n.videoUrl,{instancePath:i+"/videoUrl",parentData:n,
parentDataProperty:"videoUrl",rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.length)),n.callBackUrl!==void 0&&
(d(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
d.errors:e.concat(d.errors),s=e.length)),n.watermark!==void 0&&(U(n.watermark,{instancePath:i+"/watermark",parentData:n,
parentDataProperty:"watermark",rootData:o})||(e=e===null?U.errors:e.concat(U.errors),s=e.length))}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return vn.errors=e,s===0}var Co=new RegExp("^\\{","u");function Ge(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,
s=0;if(typeof n=="string"){if(!Co.test(n)){let r={instancePath:i,keyword:"pattern",params:{pattern:"^\\{"},message:'must\
 match pattern "^\\{"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}return Ge.errors=e,s===0}var wn=bn,So={type:"object",required:["code","msg",
"data"],properties:{code:{type:"integer",enum:[200,500]},msg:{$ref:"s214"},data:{type:"object",required:["taskId"],properties:{
taskId:{$ref:"s23"},promptJson:{$ref:"s230"},resultUrls:{$ref:"s50"}}}},if:{properties:{code:{type:"integer",const:200}},
additionalProperties:!0},then:{properties:{data:{type:"object",properties:{resultUrls:{}},required:["resultUrls"],additionalProperties:!0}},
additionalProperties:!0}};function bn(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,
s=0,r=s,t=!0,l=s;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.code!==void 0){let c=n.code;if(!(typeof c=="number"&&!(c%
1)&&!isNaN(c))){let m={};e===null?e=[m]:e.push(m),s++}if(c!==200){let m={};e===null?e=[m]:e.push(m),s++}}var p=l===s;if(s=
r,e!==null&&(r?e.length=r:e=null),p){let c=s;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.data!==void 0){let h=n.data;
if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.resultUrls===void 0){let $={instancePath:i+"/data",keyword:"required",
params:{missingProperty:"resultUrls"},message:"must have required property 'resultUrls'"};e===null?e=[$]:e.push($),s++}}else{
let $={instancePath:i+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[$]:e.push($),s++}}
var p=c===s;t=p}if(!t){let c={instancePath:i,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" sche\
ma'};e===null?e=[c]:e.push(c),s++}if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.code===void 0){let c={instancePath:i,
keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[c]:e.push(c),
s++}if(n.msg===void 0){let c={instancePath:i,keyword:"required",params:{missingProperty:"msg"},message:"must have requir\
ed property 'msg'"};e===null?e=[c]:e.push(c),s++}if(n.data===void 0){let c={instancePath:i,keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[c]:e.push(c),s++}if(n.code!==void 0){let c=n.code;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c))){let m={instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};e===null?e=[m]:e.push(m),s++}if(!(c===200||c===500)){let m={instancePath:i+"/code",keyword:"enum",params:{allowedValues:So.
properties.code.enum},message:"must be equal to one of the allowed values"};e===null?e=[m]:e.push(m),s++}}if(n.msg!==void 0&&
(U(n.msg,{instancePath:i+"/msg",parentData:n,parentDataProperty:"msg",rootData:o})||(e=e===null?U.errors:e.concat(U.errors),
s=e.length)),n.data!==void 0){let c=n.data;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.taskId===void 0){let m={instancePath:i+
"/data",keyword:"required",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=
[m]:e.push(m),s++}c.taskId!==void 0&&(w(c.taskId,{instancePath:i+"/data/taskId",parentData:c,parentDataProperty:"taskId",
rootData:o})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),c.promptJson!==void 0&&(Ge(c.promptJson,{instancePath:i+
"/data/promptJson",parentData:c,parentDataProperty:"promptJson",rootData:o})||(e=e===null?Ge.errors:e.concat(Ge.errors),
s=e.length)),c.resultUrls!==void 0&&(ce(c.resultUrls,{instancePath:i+"/data/resultUrls",parentData:c,parentDataProperty:"\
resultUrls",rootData:o})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length))}else{let m={instancePath:i+"/data",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),s++}}}else{let c={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),s++}return bn.errors=e,s===0}var At={type:"object",required:["taskId"],properties:{taskId:{$ref:"s23"},paramJson:{$ref:"s230"},createTime:{$ref:"s215"},
completeTime:{type:["integer","null"],format:"int64",minimum:0},errorCode:{type:["integer","null"],format:"int32"},errorMessage:{
type:["string","null"]}}},Ko=ft().fullFormats.int32;function Pe(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.taskId===void 0){let r={instancePath:i,keyword:"require\
d",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=[r]:e.push(r),s++}if(n.taskId!==
void 0&&(w(n.taskId,{instancePath:i+"/taskId",parentData:n,parentDataProperty:"taskId",rootData:o})||(e=e===null?w.errors:
e.concat(w.errors),s=e.length)),n.paramJson!==void 0&&(Ge(n.paramJson,{instancePath:i+"/paramJson",parentData:n,parentDataProperty:"\
paramJson",rootData:o})||(e=e===null?Ge.errors:e.concat(Ge.errors),s=e.length)),n.createTime!==void 0&&(ae(n.createTime,
{instancePath:i+"/createTime",parentData:n,parentDataProperty:"createTime",rootData:o})||(e=e===null?ae.errors:e.concat(
ae.errors),s=e.length)),n.completeTime!==void 0){let r=n.completeTime;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))&&r!==null){
let t={instancePath:i+"/completeTime",keyword:"type",params:{type:At.properties.completeTime.type},message:"must be inte\
ger,null"};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"){if(r<0||isNaN(r)){let t={instancePath:i+"/completeTime",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),s++}if(!Nt.validate(r)){let t={
instancePath:i+"/completeTime",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=
[t]:e.push(t),s++}}}if(n.errorCode!==void 0){let r=n.errorCode;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))&&r!==null){let t={
instancePath:i+"/errorCode",keyword:"type",params:{type:At.properties.errorCode.type},message:"must be integer,null"};e===
null?e=[t]:e.push(t),s++}if(typeof r=="number"&&!Ko.validate(r)){let t={instancePath:i+"/errorCode",keyword:"format",params:{
format:"int32"},message:'must match format "int32"'};e===null?e=[t]:e.push(t),s++}}if(n.errorMessage!==void 0){let r=n.errorMessage;
if(typeof r!="string"&&r!==null){let t={instancePath:i+"/errorMessage",keyword:"type",params:{type:At.properties.errorMessage.
type},message:"must be string,null"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Pe.errors=e,s===0}var Pn=pt;function pt(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(n.msg===void 0){let r={instancePath:i,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(n.data===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),s++}if(n.code!==void 0){let r=n.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={
instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(r!==
200){let t={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[t]:e.push(t),s++}}if(n.msg!==void 0&&(L(n.msg,{instancePath:i+"/msg",parentData:n,parentDataProperty:"msg",rootData:o})||
(e=e===null?L.errors:e.concat(L.errors),s=e.length)),n.data!==void 0){let r=n.data;if(Pe(r,{instancePath:i+"/data",parentData:n,
parentDataProperty:"data",rootData:o})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let t={instancePath:i+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[t]:e.push(t),s++}if(r.successFlag!==void 0){let t=r.
successFlag;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let l={instancePath:i+"/data/successFlag",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}if(t!==0){let l={instancePath:i+"/data/successFl\
ag",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"};e===null?e=[l]:e.push(l),s++}}}else{let t={
instancePath:i+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{
let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return pt.
errors=e,s===0}function wt(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.resultUrls===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"res\
ultUrls"},message:"must have required property 'resultUrls'"};e===null?e=[r]:e.push(r),s++}n.taskId!==void 0&&(w(n.taskId,
{instancePath:i+"/taskId",parentData:n,parentDataProperty:"taskId",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),
s=e.length)),n.originUrls!==void 0&&(K(n.originUrls,{instancePath:i+"/originUrls",parentData:n,parentDataProperty:"origi\
nUrls",rootData:o})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)),n.resultUrls!==void 0&&(ce(n.resultUrls,{instancePath:i+
"/resultUrls",parentData:n,parentDataProperty:"resultUrls",rootData:o})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length))}else{
let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return wt.
errors=e,s===0}var qn=ut,Ro={type:"object",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{
$ref:"s212"},data:{allOf:[{$ref:"s233"},{type:"object",required:["successFlag","response"],properties:{successFlag:{type:"\
integer",enum:[1,4]},response:{$ref:"s235"}}}]}}};function ut(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.code===void 0){let r={instancePath:i,keyword:"required",
params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(n.msg===void 0){
let r={instancePath:i,keyword:"required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===
null?e=[r]:e.push(r),s++}if(n.data===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"\
must have required property 'data'"};e===null?e=[r]:e.push(r),s++}if(n.code!==void 0){let r=n.code;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r))){let t={instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[t]:e.push(t),s++}if(r!==200){let t={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.msg!==void 0&&(L(n.msg,{instancePath:i+"/msg",parentData:n,
parentDataProperty:"msg",rootData:o})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),n.data!==void 0){let r=n.data;
if(Pe(r,{instancePath:i+"/data",parentData:n,parentDataProperty:"data",rootData:o})||(e=e===null?Pe.errors:e.concat(Pe.errors),
s=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.successFlag===void 0){let t={instancePath:i+"/data",keyword:"\
required",params:{missingProperty:"successFlag"},message:"must have required property 'successFlag'"};e===null?e=[t]:e.push(
t),s++}if(r.response===void 0){let t={instancePath:i+"/data",keyword:"required",params:{missingProperty:"response"},message:"\
must have required property 'response'"};e===null?e=[t]:e.push(t),s++}if(r.successFlag!==void 0){let t=r.successFlag;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t))){let l={instancePath:i+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[l]:e.push(l),s++}if(!(t===1||t===4)){let l={instancePath:i+"/data/successFlag",keyword:"en\
um",params:{allowedValues:Ro.properties.data.allOf[1].properties.successFlag.enum},message:"must be equal to one of the \
allowed values"};e===null?e=[l]:e.push(l),s++}}r.response!==void 0&&(wt(r.response,{instancePath:i+"/data/response",parentData:r,
parentDataProperty:"response",rootData:o})||(e=e===null?wt.errors:e.concat(wt.errors),s=e.length))}else{let t={instancePath:i+
"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ut.errors=e,s===0}var Dn=mt,
Zo={type:"object",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{$ref:"s212"},data:{allOf:[
{$ref:"s233"},{type:"object",required:["successFlag"],properties:{successFlag:{type:"integer",enum:[2,3]}}}]}}};function mt(n,{
instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(
n)){if(n.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"must have requ\
ired property 'code'"};e===null?e=[r]:e.push(r),s++}if(n.msg===void 0){let r={instancePath:i,keyword:"required",params:{
missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(n.data===void 0){let r={
instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?
e=[r]:e.push(r),s++}if(n.code!==void 0){let r=n.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={instancePath:i+
"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(r!==200){let t={
instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?e=[t]:e.push(
t),s++}}if(n.msg!==void 0&&(L(n.msg,{instancePath:i+"/msg",parentData:n,parentDataProperty:"msg",rootData:o})||(e=e===null?
L.errors:e.concat(L.errors),s=e.length)),n.data!==void 0){let r=n.data;if(Pe(r,{instancePath:i+"/data",parentData:n,parentDataProperty:"\
data",rootData:o})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.
successFlag===void 0){let t={instancePath:i+"/data",keyword:"required",params:{missingProperty:"successFlag"},message:"m\
ust have required property 'successFlag'"};e===null?e=[t]:e.push(t),s++}if(r.successFlag!==void 0){let t=r.successFlag;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t))){let l={instancePath:i+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[l]:e.push(l),s++}if(!(t===2||t===3)){let l={instancePath:i+"/data/successFlag",keyword:"en\
um",params:{allowedValues:Zo.properties.data.allOf[1].properties.successFlag.enum},message:"must be equal to one of the \
allowed values"};e===null?e=[l]:e.push(l),s++}}}else{let t={instancePath:i+"/data",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),s++}return mt.errors=e,s===0}var $n=jn;function jn(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0,r=s,t=!1,l=null,p=s;
pt(n,{instancePath:i,parentData:u,parentDataProperty:a,rootData:o})||(e=e===null?pt.errors:e.concat(pt.errors),s=e.length);
var m=p===s;m&&(t=!0,l=0);let c=s;ut(n,{instancePath:i,parentData:u,parentDataProperty:a,rootData:o})||(e=e===null?ut.errors:
e.concat(ut.errors),s=e.length);var m=c===s;if(m&&t)t=!1,l=[l,1];else{m&&(t=!0,l=1);let h=s;mt(n,{instancePath:i,parentData:u,
parentDataProperty:a,rootData:o})||(e=e===null?mt.errors:e.concat(mt.errors),s=e.length);var m=h===s;if(m&&t)t=!1,l=[l,2];else{
m&&(t=!0,l=2);let N=s;je(n,{instancePath:i,parentData:u,parentDataProperty:a,rootData:o})||(e=e===null?je.errors:e.concat(
je.errors),s=e.length);var m=N===s;m&&t?(t=!1,l=[l,3]):m&&(t=!0,l=3)}}if(t)s=r,e!==null&&(r?e.length=r:e=null);else{let h={
instancePath:i,keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?e=[h]:
e.push(h),s++}return jn.errors=e,s===0}var It=xn;var Yo=Ut().default;function xn(n,{instancePath:i="",parentData:u,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;
if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.taskid===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
taskid"},message:"must have required property 'taskid'"};e===null?e=[r]:e.push(r),s++}if(n.taskid!==void 0){let r=n.taskid;
if(typeof r!="string"){let t=typeof r,l;if(l===void 0)if(t=="number"||t=="boolean")l=""+r;else if(r===null)l="";else{let p={
instancePath:i+"/taskid",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}l!==
void 0&&(r=l,n!==void 0&&(n.taskid=l))}if(typeof r=="string"&&Yo(r)<1){let t={instancePath:i+"/taskid",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return xn.errors=e,s===0}var el="kie",rl={createJob:{method:"POST",path:"/api/v1/jobs/createTask",request:{whole:mn,choice:{tag:"model",branches:[
{values:["kling-2.6/image-to-video"],reading:{whole:Qt}},{values:["kling-2.6/motion-control"],reading:{whole:es}},{values:[
"kling-2.6/text-to-video"],reading:{whole:rs}},{values:["kling-3.0-omni/image-to-video"],reading:{whole:ts}},{values:["k\
ling-3.0-omni/reference-to-video"],reading:{whole:ss}},{values:["kling-3.0-omni/text-to-video"],reading:{whole:ns}},{values:[
"kling-3.0-omni/transformation"],reading:{whole:is}},{values:["kling-3.0/motion-control"],reading:{whole:os}},{values:["\
kling-3.0/video"],reading:{whole:ls}},{values:["kling/ai-avatar-pro"],reading:{whole:as}},{values:["kling/ai-avatar-stan\
dard"],reading:{whole:ps}},{values:["kling/v2-1-master-image-to-video"],reading:{whole:us}},{values:["kling/v2-1-master-\
text-to-video"],reading:{whole:ms}},{values:["kling/v2-1-pro"],reading:{whole:fs}},{values:["kling/v2-1-standard"],reading:{
whole:ds}},{values:["kling/v2-5-turbo-image-to-video-pro"],reading:{whole:cs}},{values:["kling/v2-5-turbo-text-to-video-\
pro"],reading:{whole:ys}},{values:["kling/v3-turbo-image-to-video"],reading:{whole:gs}},{values:["kling/v3-turbo-text-to\
-video"],reading:{whole:hs}},{values:["wan/2-2-a14b-image-to-video-turbo"],reading:{whole:_s}},{values:["wan/2-2-a14b-sp\
eech-to-video-turbo"],reading:{whole:ks}},{values:["wan/2-2-a14b-text-to-video-turbo"],reading:{whole:vs}},{values:["wan\
/2-2-animate-move"],reading:{whole:ws}},{values:["wan/2-2-animate-replace"],reading:{whole:bs}},{values:["wan/2-5-image-\
to-video"],reading:{whole:Ps}},{values:["wan/2-5-text-to-video"],reading:{whole:qs}},{values:["wan/2-6-flash-image-to-vi\
deo"],reading:{whole:Ds}},{values:["wan/2-6-flash-video-to-video"],reading:{whole:$s}},{values:["wan/2-6-image-to-video"],
reading:{whole:js}},{values:["wan/2-6-text-to-video"],reading:{whole:xs}},{values:["wan/2-6-video-to-video"],reading:{whole:Us}},
{values:["wan/2-7-image"],reading:{whole:As}},{values:["wan/2-7-image-pro"],reading:{whole:Bs}},{values:["wan/2-7-image-\
to-video"],reading:{whole:Ns}},{values:["wan/2-7-r2v"],reading:{whole:Ts}},{values:["wan/2-7-text-to-video"],reading:{whole:Os}},
{values:["wan/2-7-videoedit"],reading:{whole:Es}},{values:["hailuo/02-image-to-video-pro"],reading:{whole:Is}},{values:[
"hailuo/02-image-to-video-standard"],reading:{whole:zs}},{values:["hailuo/02-text-to-video-pro"],reading:{whole:Vs}},{values:[
"hailuo/02-text-to-video-standard"],reading:{whole:Ls}},{values:["hailuo/2-3-image-to-video-pro"],reading:{whole:Fs}},{values:[
"hailuo/2-3-image-to-video-standard"],reading:{whole:Ms}},{values:["minimax-h3/image-to-video"],reading:{whole:Js}},{values:[
"minimax-h3/reference-to-video"],reading:{whole:Cs}},{values:["minimax-h3/text-to-video"],reading:{whole:Ss}},{values:["\
bytedance/seedance-1.5-pro"],reading:{whole:Ks}},{values:["bytedance/seedance-2"],reading:{whole:Rs}},{values:["bytedanc\
e/seedance-2-5"],reading:{whole:Zs}},{values:["bytedance/seedance-2-fast"],reading:{whole:Hs}},{values:["bytedance/seeda\
nce-2-mini"],reading:{whole:Ys}},{values:["bytedance/v1-lite-image-to-video"],reading:{whole:Gs}},{values:["bytedance/v1\
-lite-text-to-video"],reading:{whole:Ws}},{values:["bytedance/v1-pro-fast-image-to-video"],reading:{whole:Xs}},{values:[
"bytedance/v1-pro-image-to-video"],reading:{whole:Qs}},{values:["bytedance/v1-pro-text-to-video"],reading:{whole:en}},{values:[
"google/nano-banana"],reading:{whole:rn}},{values:["google/nano-banana-edit"],reading:{whole:tn}},{values:["nano-banana-\
2"],reading:{whole:sn}},{values:["nano-banana-2-lite"],reading:{whole:nn}},{values:["nano-banana-pro"],reading:{whole:on}},
{values:["elevenlabs/audio-isolation"],reading:{whole:ln}},{values:["elevenlabs/text-to-dialogue-v3"],reading:{whole:an}},
{values:["elevenlabs/text-to-speech-multilingual-v2"],reading:{whole:pn}},{values:["elevenlabs/text-to-speech-turbo-2-5"],
reading:{whole:un}}]}},tag:{name:"model",values:["kling-2.6/image-to-video","kling-2.6/motion-control","kling-2.6/text-t\
o-video","kling-3.0-omni/image-to-video","kling-3.0-omni/reference-to-video","kling-3.0-omni/text-to-video","kling-3.0-o\
mni/transformation","kling-3.0/motion-control","kling-3.0/video","kling/ai-avatar-pro","kling/ai-avatar-standard","kling\
/v2-1-master-image-to-video","kling/v2-1-master-text-to-video","kling/v2-1-pro","kling/v2-1-standard","kling/v2-5-turbo-\
image-to-video-pro","kling/v2-5-turbo-text-to-video-pro","kling/v3-turbo-image-to-video","kling/v3-turbo-text-to-video",
"wan/2-2-a14b-image-to-video-turbo","wan/2-2-a14b-speech-to-video-turbo","wan/2-2-a14b-text-to-video-turbo","wan/2-2-ani\
mate-move","wan/2-2-animate-replace","wan/2-5-image-to-video","wan/2-5-text-to-video","wan/2-6-flash-image-to-video","wa\
n/2-6-flash-video-to-video","wan/2-6-image-to-video","wan/2-6-text-to-video","wan/2-6-video-to-video","wan/2-7-image","w\
an/2-7-image-pro","wan/2-7-image-to-video","wan/2-7-r2v","wan/2-7-text-to-video","wan/2-7-videoedit","hailuo/02-image-to\
-video-pro","hailuo/02-image-to-video-standard","hailuo/02-text-to-video-pro","hailuo/02-text-to-video-standard","hailuo\
/2-3-image-to-video-pro","hailuo/2-3-image-to-video-standard","minimax-h3/image-to-video","minimax-h3/reference-to-video",
"minimax-h3/text-to-video","bytedance/seedance-1.5-pro","bytedance/seedance-2","bytedance/seedance-2-5","bytedance/seeda\
nce-2-fast","bytedance/seedance-2-mini","bytedance/v1-lite-image-to-video","bytedance/v1-lite-text-to-video","bytedance/\
v1-pro-fast-image-to-video","bytedance/v1-pro-image-to-video","bytedance/v1-pro-text-to-video","google/nano-banana","goo\
gle/nano-banana-edit","nano-banana-2","nano-banana-2-lite","nano-banana-pro","elevenlabs/audio-isolation","elevenlabs/te\
xt-to-dialogue-v3","elevenlabs/text-to-speech-multilingual-v2","elevenlabs/text-to-speech-turbo-2-5"]},parameters:{},responses:{
200:{whole:Et,reasons:[{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:ie},429:{whole:ie},
500:{whole:ie}},callback:{whole:dn,choice:{tag:"code",branches:[{values:[200],reading:{whole:Tt}},{values:[200],reading:{
whole:Ot}}]}}},getJob:{method:"GET",path:"/api/v1/jobs/recordInfo",parameters:{query:It},responses:{200:{whole:hn,choice:{
tag:"code",branches:[{values:[200],reading:{whole:gn}},{values:[200],reading:{whole:Tt}},{values:[200],reading:{whole:Ot}},
{values:[401,402,404,408,422,429,455,500,501,505],reading:{whole:ie}}]}},429:{whole:ie},500:{whole:ie}}},createModifyTask:{
method:"POST",path:"/api/v1/modify/generate",request:{whole:kn},parameters:{},responses:{200:{whole:Et,reasons:[{when:"t\
he code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:ie},429:{whole:ie},500:{whole:ie}},callback:{whole:wn,
reasons:[{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]}},getModifyTask:{method:"GET",path:"/api/\
v1/modify/record-info",parameters:{query:It},responses:{200:{whole:$n,choice:{tag:"code",branches:[{values:[200],reading:{
whole:Pn}},{values:[200],reading:{whole:qn}},{values:[200],reading:{whole:Dn}},{values:[401,402,404,408,422,429,455,500,
501,505],reading:{whole:ie}}]}},429:{whole:ie},500:{whole:ie}}}};export{el as host,rl as operations};
