// Written by codegen from openapi/; do not edit.
var Kt=(n,i)=>()=>{try{return i||n((i={exports:{}}).exports,i),i.exports}catch(p){throw i=0,p}};var dt=Kt(ue=>{"use strict";Object.defineProperty(ue,"__esModule",{value:!0});ue.formatNames=ue.fastFormats=ue.fullFormats=
void 0;function pe(n,i){return{validate:n,compare:i}}ue.fullFormats={date:pe(Yt,Ot),time:pe(Nt(!0),Et),"date-time":pe(Rt(
!0),Wt),"iso-time":pe(Nt(),Gt),"iso-date-time":pe(Rt(),Xt),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:Yi,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:to,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:Gi,int32:{type:"number",validate:Qi},int64:{type:"number",validate:eo},float:{type:"number",validate:Ht},double:{type:"\
number",validate:Ht},password:!0,binary:!0};ue.fastFormats={...ue.fullFormats,date:pe(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,Ot),time:pe(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,Et),"date-time":pe(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
Wt),"iso-time":pe(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,Gt),"iso-date-time":pe(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
Xt),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
ue.formatNames=Object.keys(ue.fullFormats);function Si(n){return n%4===0&&(n%100!==0||n%400===0)}var Ki=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
Ri=[0,31,28,31,30,31,30,31,31,30,31,30,31];function Yt(n){let i=Ki.exec(n);if(!i)return!1;let p=+i[1],a=+i[2],o=+i[3];return a>=
1&&a<=12&&o>=1&&o<=(a===2&&Si(p)?29:Ri[a])}function Ot(n,i){if(n&&i)return n>i?1:n<i?-1:0}var Bt=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function Nt(n){return function(p){let a=Bt.exec(p);if(!a)return!1;let o=+a[1],e=+a[2],s=+a[3],r=a[4],t=a[5]==="-"?-1:1,l=+(a[6]||
0),m=+(a[7]||0);if(l>23||m>59||n&&!r)return!1;if(o<=23&&e<=59&&s<60)return!0;let c=e-m*t,u=o-l*t-(c<0?1:0);return(u===23||
u===-1)&&(c===59||c===-1)&&s<61}}function Et(n,i){if(!(n&&i))return;let p=new Date("2020-01-01T"+n).valueOf(),a=new Date(
"2020-01-01T"+i).valueOf();if(p&&a)return p-a}function Gt(n,i){if(!(n&&i))return;let p=Bt.exec(n),a=Bt.exec(i);if(p&&a)return n=
p[1]+p[2]+p[3],i=a[1]+a[2]+a[3],n>i?1:n<i?-1:0}var Tt=/t|\s/i;function Rt(n){let i=Nt(n);return function(a){let o=a.split(
Tt);return o.length===2&&Yt(o[0])&&i(o[1])}}function Wt(n,i){if(!(n&&i))return;let p=new Date(n).valueOf(),a=new Date(i).
valueOf();if(p&&a)return p-a}function Xt(n,i){if(!(n&&i))return;let[p,a]=n.split(Tt),[o,e]=i.split(Tt),s=Ot(p,o);if(s!==
void 0)return s||Et(a,e)}var Zi=/\/|:/,Hi=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function Yi(n){return Zi.test(n)&&Hi.test(n)}var Zt=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function Gi(n){return Zt.lastIndex=0,Zt.test(n)}var Wi=-(2**31),Xi=2**31-1;function Qi(n){return Number.isInteger(n)&&n<=
Xi&&n>=Wi}function eo(n){return Number.isInteger(n)}function Ht(){return!0}var ro=/[^\\]\\Z/;function to(n){if(ro.test(n))
return!1;try{return new RegExp(n),!0}catch{return!1}}});var zt=Kt(It=>{"use strict";Object.defineProperty(It,"__esModule",{value:!0});function Qt(n){let i=n.length,p=0,a=0,o;for(;a<
i;)p++,o=n.charCodeAt(a++),o>=55296&&o<=56319&&a<i&&(o=n.charCodeAt(a),(o&64512)===56320&&a++);return p}It.default=Qt;Qt.
code='require("ajv/dist/runtime/ucs2length").default'});var Lt=dt().fullFormats.uri,ls=new RegExp("^https?://","u");function f(n,{instancePath:i="",parentData:p,parentDataProperty:a,
rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){if(!ls.test(n)){let r={instancePath:i,keyword:"pattern",params:{
pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[r]:e.push(r),s++}if(!Lt(n)){let r={instancePath:i,
keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return f.errors=e,s===0}var D=zt().default;function xe(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n==
"string"){if(D(n)>1e3){let r={instancePath:i,keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 100\
0 characters"};e===null?e=[r]:e.push(r),s++}if(D(n)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return xe.errors=e,s===0}function d(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(!ls.test(n)){let r={instancePath:i,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[r]:e.push(r),s++}if(!Lt(n)){let r={instancePath:i,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),s++}return d.errors=e,s===0}function A(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){
if(n.length>1){let t={instancePath:i,keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"};e===
null?e=[t]:e.push(t),s++}if(n.length<1){let t={instancePath:i,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[t]:e.push(t),s++}let r=n.length;for(let t=0;t<r;t++)d(n[t],{instancePath:i+"/"+t,parentData:n,
parentDataProperty:t,rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.length)}else{let r={instancePath:i,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return A.errors=e,s===0}function U(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n!="boolean"){
let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}return U.
errors=e,s===0}var so={type:"string",enum:["5","10"]};function v(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="5"||n==="10")){let r={instancePath:i,keyword:"enum",params:{allowedValues:so.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return v.errors=e,s===0}var as=Xe;function Xe(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
(e=e===null?xe.errors:e.concat(xe.errors),s=e.length)),r.image_urls!==void 0&&(A(r.image_urls,{instancePath:i+"/input/im\
age_urls",parentData:r,parentDataProperty:"image_urls",rootData:o})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),
r.sound!==void 0&&(U(r.sound,{instancePath:i+"/input/sound",parentData:r,parentDataProperty:"sound",rootData:o})||(e=e===
null?U.errors:e.concat(U.errors),s=e.length)),r.duration!==void 0&&(v(r.duration,{instancePath:i+"/input/duration",parentData:r,
parentDataProperty:"duration",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length))}else{let t={instancePath:i+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Xe.errors=e,s===0}var no={type:"string",enum:["std","pro","720p","1080p"]};function Ue(n,{instancePath:i="",parentData:p,parentDataProperty:a,
rootData:o=n}={}){let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(!(n==="std"||n==="pro"||n==="720p"||n==="1080p")){let r={instancePath:i,
keyword:"enum",params:{allowedValues:no.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),s++}return Ue.errors=e,s===0}var io={type:"string",enum:["image","video"]};function Ae(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="image"||n==="video")){let r={instancePath:i,keyword:"enum",params:{allowedValues:io.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return Ae.errors=e,s===0}var ps=Qe;function Qe(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}r.input_urls!==void 0&&(A(r.input_urls,{instancePath:i+
"/input/input_urls",parentData:r,parentDataProperty:"input_urls",rootData:o})||(e=e===null?A.errors:e.concat(A.errors),s=
e.length)),r.video_urls!==void 0&&(A(r.video_urls,{instancePath:i+"/input/video_urls",parentData:r,parentDataProperty:"v\
ideo_urls",rootData:o})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.mode!==void 0&&(Ue(r.mode,{instancePath:i+
"/input/mode",parentData:r,parentDataProperty:"mode",rootData:o})||(e=e===null?Ue.errors:e.concat(Ue.errors),s=e.length)),
r.character_orientation!==void 0&&(Ae(r.character_orientation,{instancePath:i+"/input/character_orientation",parentData:r,
parentDataProperty:"character_orientation",rootData:o})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length))}else{let t={
instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{
let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Qe.
errors=e,s===0}var oo={type:"string",enum:["16:9","9:16","1:1"]};function j(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="16:9"||n==="9:16"||n==="1:1")){let r={instancePath:i,keyword:"enum",params:{allowedValues:oo.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return j.errors=e,s===0}var us=er;function er(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
(e=e===null?xe.errors:e.concat(xe.errors),s=e.length)),r.sound!==void 0&&(U(r.sound,{instancePath:i+"/input/sound",parentData:r,
parentDataProperty:"sound",rootData:o})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),r.aspect_ratio!==void 0&&(j(
r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===
null?j.errors:e.concat(j.errors),s=e.length)),r.duration!==void 0&&(v(r.duration,{instancePath:i+"/input/duration",parentData:r,
parentDataProperty:"duration",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length))}else{let t={instancePath:i+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return er.errors=e,s===0}function N(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(D(n)>3072){let r={instancePath:i,keyword:"maxLength",params:{limit:3072},message:"must NOT have more than 3072 charac\
ters"};e===null?e=[r]:e.push(r),s++}if(D(n)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return N.errors=e,s===0}var lo=new RegExp("^(https?|oss|asset)://","u");function _(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(typeof n=="string"){if(!lo.test(n)){let r={instancePath:i,keyword:"pattern",params:{pattern:"^(https?|\
oss|asset)://"},message:'must match pattern "^(https?|oss|asset)://"'};e===null?e=[r]:e.push(r),s++}if(!Lt(n)){let r={instancePath:i,
keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return _.errors=e,s===0}function Y(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(!(typeof n=="numbe\
r"&&!(n%1)&&!isNaN(n))){let r={instancePath:i,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}if(typeof n=="number"){if(n>15||isNaN(n)){let r={instancePath:i,keyword:"maximum",params:{comparison:"\
<=",limit:15},message:"must be <= 15"};e===null?e=[r]:e.push(r),s++}if(n<3||isNaN(n)){let r={instancePath:i,keyword:"min\
imum",params:{comparison:">=",limit:3},message:"must be >= 3"};e===null?e=[r]:e.push(r),s++}}return Y.errors=e,s===0}var ao={type:"string",enum:["720p","1080p","4k"]};function T(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="720p"||n==="1080p"||n==="4k")){let r={instancePath:i,keyword:"enum",params:{allowedValues:ao.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return T.errors=e,s===0}function Be(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n!="boolea\
n"){let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}
return Be.errors=e,s===0}function fe(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n!="boolea\
n"){let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}
return fe.errors=e,s===0}function de(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){
if(n.length>6){let t={instancePath:i,keyword:"maxItems",params:{limit:6},message:"must NOT have more than 6 items"};e===
null?e=[t]:e.push(t),s++}let r=n.length;for(let t=0;t<r;t++){let l=n[t];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.
prompt===void 0){let m={instancePath:i+"/"+t,keyword:"required",params:{missingProperty:"prompt"},message:"must have req\
uired property 'prompt'"};e===null?e=[m]:e.push(m),s++}if(l.duration===void 0){let m={instancePath:i+"/"+t,keyword:"requ\
ired",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[m]:e.push(m),s++}
for(let m in l)if(!(m==="prompt"||m==="duration")){let c={instancePath:i+"/"+t,keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"};e===null?e=[c]:e.push(c),s++}if(l.prompt!==void 0){let m=l.prompt;if(typeof m==
"string"){if(D(m)>512){let c={instancePath:i+"/"+t+"/prompt",keyword:"maxLength",params:{limit:512},message:"must NOT ha\
ve more than 512 characters"};e===null?e=[c]:e.push(c),s++}if(D(m)<1){let c={instancePath:i+"/"+t+"/prompt",keyword:"min\
Length",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:i+
"/"+t+"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}}if(l.duration!==
void 0){let m=l.duration;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let c={instancePath:i+"/"+t+"/duration",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[c]:e.push(c),s++}if(typeof m=="number"){if(m>15||isNaN(
m)){let c={instancePath:i+"/"+t+"/duration",keyword:"maximum",params:{comparison:"<=",limit:15},message:"must be <= 15"};
e===null?e=[c]:e.push(c),s++}if(m<1||isNaN(m)){let c={instancePath:i+"/"+t+"/duration",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[c]:e.push(c),s++}}}}else{let m={instancePath:i+"/"+t,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),s++}}}else{let r={instancePath:i,keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return de.errors=e,s===0}function w(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(D(n)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),s++}return w.errors=e,s===0}function Ne(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
e=[r]:e.push(r),s++}return Ne.errors=e,s===0}var ms=rr,es={type:"object",additionalProperties:!1,required:["model","inpu\
t"],properties:{model:{type:"string",const:"kling-3.0-omni/image-to-video"},callBackUrl:{$ref:"s2"},input:{type:"object",
additionalProperties:!1,required:["prompt","image_urls"],properties:{prompt:{$ref:"s14"},image_urls:{type:"array",minItems:1,
maxItems:2,items:{$ref:"s15"}},duration:{$ref:"s16"},resolution:{$ref:"s17"},aspect_ratio:{type:"string",enum:["16:9","9\
:16","1:1","auto"]},audio:{$ref:"s6"},customize_multi_shots:{$ref:"s18"},prefer_multi_shots:{$ref:"s19"},multi_prompt:{$ref:"\
s20"},elements:{type:"array",maxItems:3,items:{$ref:"s21"}}}}}},C=Object.prototype.hasOwnProperty;function rr(n,{instancePath:i="",
parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.model===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!="stri\
ng"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(r!=="kling-3.0-omni/image-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"klin\
g-3.0-omni/image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&
(f(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
f.errors:e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_urls===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!C.call(es.properties.input.properties,t)){let l={instancePath:i+"/input",keyword:"additionalPr\
operties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.
prompt!==void 0&&(N(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===
null?N.errors:e.concat(N.errors),s=e.length)),r.image_urls!==void 0){let t=r.image_urls;if(Array.isArray(t)){if(t.length>
2){let m={instancePath:i+"/input/image_urls",keyword:"maxItems",params:{limit:2},message:"must NOT have more than 2 item\
s"};e===null?e=[m]:e.push(m),s++}if(t.length<1){let m={instancePath:i+"/input/image_urls",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};e===null?e=[m]:e.push(m),s++}let l=t.length;for(let m=0;m<l;m++)_(t[m],{instancePath:i+
"/input/image_urls/"+m,parentData:t,parentDataProperty:m,rootData:o})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)}else{
let l={instancePath:i+"/input/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.
push(l),s++}}if(r.duration!==void 0&&(Y(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"du\
ration",rootData:o})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length)),r.resolution!==void 0&&(T(r.resolution,{instancePath:i+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?T.errors:e.concat(T.errors),s=
e.length)),r.aspect_ratio!==void 0){let t=r.aspect_ratio;if(typeof t!="string"){let l={instancePath:i+"/input/aspect_rat\
io",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(!(t==="16:9"||t==="9\
:16"||t==="1:1"||t==="auto")){let l={instancePath:i+"/input/aspect_ratio",keyword:"enum",params:{allowedValues:es.properties.
input.properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}
if(r.audio!==void 0&&(U(r.audio,{instancePath:i+"/input/audio",parentData:r,parentDataProperty:"audio",rootData:o})||(e=
e===null?U.errors:e.concat(U.errors),s=e.length)),r.customize_multi_shots!==void 0&&(Be(r.customize_multi_shots,{instancePath:i+
"/input/customize_multi_shots",parentData:r,parentDataProperty:"customize_multi_shots",rootData:o})||(e=e===null?Be.errors:
e.concat(Be.errors),s=e.length)),r.prefer_multi_shots!==void 0&&(fe(r.prefer_multi_shots,{instancePath:i+"/input/prefer_\
multi_shots",parentData:r,parentDataProperty:"prefer_multi_shots",rootData:o})||(e=e===null?fe.errors:e.concat(fe.errors),
s=e.length)),r.multi_prompt!==void 0&&(de(r.multi_prompt,{instancePath:i+"/input/multi_prompt",parentData:r,parentDataProperty:"\
multi_prompt",rootData:o})||(e=e===null?de.errors:e.concat(de.errors),s=e.length)),r.elements!==void 0){let t=r.elements;
if(Array.isArray(t)){if(t.length>3){let m={instancePath:i+"/input/elements",keyword:"maxItems",params:{limit:3},message:"\
must NOT have more than 3 items"};e===null?e=[m]:e.push(m),s++}let l=t.length;for(let m=0;m<l;m++)Ne(t[m],{instancePath:i+
"/input/elements/"+m,parentData:t,parentDataProperty:m,rootData:o})||(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length)}else{
let l={instancePath:i+"/input/elements",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(
l),s++}}}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return rr.errors=e,s===0}function I(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){
let r=n.length;for(let t=0;t<r;t++)Ne(n[t],{instancePath:i+"/"+t,parentData:n,parentDataProperty:t,rootData:o})||(e=e===
null?Ne.errors:e.concat(Ne.errors),s=e.length)}else{let r={instancePath:i,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),s++}return I.errors=e,s===0}var po={type:"object",additionalProperties:!1,required:["prompt","image_urls"],properties:{prompt:{$ref:"s14"},image_urls:{
type:"array",minItems:1,maxItems:7,items:{$ref:"s15"}},duration:{$ref:"s16"},resolution:{$ref:"s17"},aspect_ratio:{$ref:"\
s12"},audio:{$ref:"s6"},customize_multi_shots:{$ref:"s18"},prefer_multi_shots:{$ref:"s19"},multi_prompt:{$ref:"s20"},elements:{
$ref:"s26"}}};function yt(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&
typeof n=="object"&&!Array.isArray(n)){if(n.prompt===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[r]:e.push(r),s++}if(n.image_urls===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=
[r]:e.push(r),s++}for(let r in n)if(!C.call(po.properties,r)){let t={instancePath:i,keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.prompt!==void 0&&
(N(n.prompt,{instancePath:i+"/prompt",parentData:n,parentDataProperty:"prompt",rootData:o})||(e=e===null?N.errors:e.concat(
N.errors),s=e.length)),n.image_urls!==void 0){let r=n.image_urls;if(Array.isArray(r)){if(r.length>7){let l={instancePath:i+
"/image_urls",keyword:"maxItems",params:{limit:7},message:"must NOT have more than 7 items"};e===null?e=[l]:e.push(l),s++}
if(r.length<1){let l={instancePath:i+"/image_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than\
 1 items"};e===null?e=[l]:e.push(l),s++}let t=r.length;for(let l=0;l<t;l++)_(r[l],{instancePath:i+"/image_urls/"+l,parentData:r,
parentDataProperty:l,rootData:o})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)}else{let t={instancePath:i+"/imag\
e_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),s++}}n.duration!==void 0&&
(Y(n.duration,{instancePath:i+"/duration",parentData:n,parentDataProperty:"duration",rootData:o})||(e=e===null?Y.errors:
e.concat(Y.errors),s=e.length)),n.resolution!==void 0&&(T(n.resolution,{instancePath:i+"/resolution",parentData:n,parentDataProperty:"\
resolution",rootData:o})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),n.aspect_ratio!==void 0&&(j(n.aspect_ratio,
{instancePath:i+"/aspect_ratio",parentData:n,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?j.errors:e.concat(
j.errors),s=e.length)),n.audio!==void 0&&(U(n.audio,{instancePath:i+"/audio",parentData:n,parentDataProperty:"audio",rootData:o})||
(e=e===null?U.errors:e.concat(U.errors),s=e.length)),n.customize_multi_shots!==void 0&&(Be(n.customize_multi_shots,{instancePath:i+
"/customize_multi_shots",parentData:n,parentDataProperty:"customize_multi_shots",rootData:o})||(e=e===null?Be.errors:e.concat(
Be.errors),s=e.length)),n.prefer_multi_shots!==void 0&&(fe(n.prefer_multi_shots,{instancePath:i+"/prefer_multi_shots",parentData:n,
parentDataProperty:"prefer_multi_shots",rootData:o})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),n.multi_prompt!==
void 0&&(de(n.multi_prompt,{instancePath:i+"/multi_prompt",parentData:n,parentDataProperty:"multi_prompt",rootData:o})||
(e=e===null?de.errors:e.concat(de.errors),s=e.length)),n.elements!==void 0&&(I(n.elements,{instancePath:i+"/elements",parentData:n,
parentDataProperty:"elements",rootData:o})||(e=e===null?I.errors:e.concat(I.errors),s=e.length))}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return yt.errors=e,s===0}function G(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){
if(n.length>1){let t={instancePath:i,keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"};e===
null?e=[t]:e.push(t),s++}if(n.length<1){let t={instancePath:i,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[t]:e.push(t),s++}let r=n.length;for(let t=0;t<r;t++)_(n[t],{instancePath:i+"/"+t,parentData:n,
parentDataProperty:t,rootData:o})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)}else{let r={instancePath:i,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return G.errors=e,s===0}var uo={type:"string",enum:["auto"]};function Te(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(n!=="auto"){let r={instancePath:i,keyword:"enum",params:{allowedValues:uo.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return Te.errors=e,s===0}function Oe(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n!="boolea\
n"){let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}
if(n!==!1){let r={instancePath:i,keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"};e===null?
e=[r]:e.push(r),s++}return Oe.errors=e,s===0}function gt(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.prompt===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[r]:e.push(r),s++}if(n.video_urls===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"video_urls"},message:"must have required property 'video_urls'"};e===null?e=
[r]:e.push(r),s++}if(n.aspect_ratio===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"aspect_r\
atio"},message:"must have required property 'aspect_ratio'"};e===null?e=[r]:e.push(r),s++}if(n.audio===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"audio"},message:"must have required property 'audio'"};e===null?e=[r]:e.push(
r),s++}for(let r in n)if(!(r==="prompt"||r==="video_urls"||r==="resolution"||r==="aspect_ratio"||r==="audio"||r==="eleme\
nts")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additio\
nal properties"};e===null?e=[t]:e.push(t),s++}n.prompt!==void 0&&(N(n.prompt,{instancePath:i+"/prompt",parentData:n,parentDataProperty:"\
prompt",rootData:o})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),n.video_urls!==void 0&&(G(n.video_urls,{instancePath:i+
"/video_urls",parentData:n,parentDataProperty:"video_urls",rootData:o})||(e=e===null?G.errors:e.concat(G.errors),s=e.length)),
n.resolution!==void 0&&(T(n.resolution,{instancePath:i+"/resolution",parentData:n,parentDataProperty:"resolution",rootData:o})||
(e=e===null?T.errors:e.concat(T.errors),s=e.length)),n.aspect_ratio!==void 0&&(Te(n.aspect_ratio,{instancePath:i+"/aspec\
t_ratio",parentData:n,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?Te.errors:e.concat(Te.errors),s=e.length)),
n.audio!==void 0&&(Oe(n.audio,{instancePath:i+"/audio",parentData:n,parentDataProperty:"audio",rootData:o})||(e=e===null?
Oe.errors:e.concat(Oe.errors),s=e.length)),n.elements!==void 0&&(I(n.elements,{instancePath:i+"/elements",parentData:n,parentDataProperty:"\
elements",rootData:o})||(e=e===null?I.errors:e.concat(I.errors),s=e.length))}else{let r={instancePath:i,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return gt.errors=e,s===0}function ht(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.prompt===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[r]:e.push(r),s++}if(n.image_urls===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=
[r]:e.push(r),s++}if(n.video_urls===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"video_urls"},
message:"must have required property 'video_urls'"};e===null?e=[r]:e.push(r),s++}if(n.audio===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"audio"},message:"must have required property 'audio'"};e===null?e=[r]:e.push(
r),s++}for(let r in n)if(!(r==="prompt"||r==="image_urls"||r==="video_urls"||r==="duration"||r==="resolution"||r==="aspe\
ct_ratio"||r==="audio"||r==="elements")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.prompt!==void 0&&(N(n.prompt,{instancePath:i+
"/prompt",parentData:n,parentDataProperty:"prompt",rootData:o})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),n.
image_urls!==void 0){let r=n.image_urls;if(Array.isArray(r)){if(r.length>4){let l={instancePath:i+"/image_urls",keyword:"\
maxItems",params:{limit:4},message:"must NOT have more than 4 items"};e===null?e=[l]:e.push(l),s++}if(r.length<1){let l={
instancePath:i+"/image_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=
[l]:e.push(l),s++}let t=r.length;for(let l=0;l<t;l++)_(r[l],{instancePath:i+"/image_urls/"+l,parentData:r,parentDataProperty:l,
rootData:o})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)}else{let t={instancePath:i+"/image_urls",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),s++}}n.video_urls!==void 0&&(G(n.video_urls,{instancePath:i+
"/video_urls",parentData:n,parentDataProperty:"video_urls",rootData:o})||(e=e===null?G.errors:e.concat(G.errors),s=e.length)),
n.duration!==void 0&&(Y(n.duration,{instancePath:i+"/duration",parentData:n,parentDataProperty:"duration",rootData:o})||
(e=e===null?Y.errors:e.concat(Y.errors),s=e.length)),n.resolution!==void 0&&(T(n.resolution,{instancePath:i+"/resolution",
parentData:n,parentDataProperty:"resolution",rootData:o})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),n.aspect_ratio!==
void 0&&(j(n.aspect_ratio,{instancePath:i+"/aspect_ratio",parentData:n,parentDataProperty:"aspect_ratio",rootData:o})||(e=
e===null?j.errors:e.concat(j.errors),s=e.length)),n.audio!==void 0&&(Oe(n.audio,{instancePath:i+"/audio",parentData:n,parentDataProperty:"\
audio",rootData:o})||(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length)),n.elements!==void 0&&(I(n.elements,{instancePath:i+
"/elements",parentData:n,parentDataProperty:"elements",rootData:o})||(e=e===null?I.errors:e.concat(I.errors),s=e.length))}else{
let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ht.
errors=e,s===0}function _t(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0,r=s,t=!1,l=null,m=s;
yt(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?yt.errors:e.concat(yt.errors),s=e.length);
var u=m===s;u&&(t=!0,l=0);let c=s;gt(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?gt.errors:
e.concat(gt.errors),s=e.length);var u=c===s;if(u&&t)t=!1,l=[l,1];else{u&&(t=!0,l=1);let h=s;ht(n,{instancePath:i,parentData:p,
parentDataProperty:a,rootData:o})||(e=e===null?ht.errors:e.concat(ht.errors),s=e.length);var u=h===s;u&&t?(t=!1,l=[l,2]):
u&&(t=!0,l=2)}if(t)s=r,e!==null&&(r?e.length=r:e=null);else{let h={instancePath:i,keyword:"oneOf",params:{passingSchemas:l},
message:"must match exactly one schema in oneOf"};e===null?e=[h]:e.push(h),s++}return _t.errors=e,s===0}var fs=tr;function tr(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling-3.0-omni/reference-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
kling-3.0-omni/reference-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}n.callBackUrl!==void 0&&
(f(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
f.errors:e.concat(f.errors),s=e.length)),n.input!==void 0&&(_t(n.input,{instancePath:i+"/input",parentData:n,parentDataProperty:"\
input",rootData:o})||(e=e===null?_t.errors:e.concat(_t.errors),s=e.length))}else{let r={instancePath:i,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return tr.errors=e,s===0}function y(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n!="boolean"){
let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}return y.
errors=e,s===0}var ds=sr,mo={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"s\
tring",const:"kling-3.0-omni/text-to-video"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:[
"prompt"],properties:{prompt:{$ref:"s14"},duration:{$ref:"s16"},resolution:{$ref:"s17"},aspect_ratio:{$ref:"s12"},audio:{
$ref:"s33"},customize_multi_shots:{$ref:"s33"},prefer_multi_shots:{$ref:"s19"},multi_prompt:{$ref:"s20"},elements:{$ref:"\
s26"}}}}};function sr(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n==
"object"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),s++}for(let r in n)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==
void 0){let r=n.model;if(typeof r!="string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="kling-3.0-omni/text-to-video"){let t={instancePath:i+"/model",keyword:"\
const",params:{allowedValue:"kling-3.0-omni/text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),
s++}}if(n.callBackUrl!==void 0&&(f(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBac\
kUrl",rootData:o})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!C.call(mo.properties.
input.properties,t)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(N(r.prompt,{instancePath:i+"/inpu\
t/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.
duration!==void 0&&(Y(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||
(e=e===null?Y.errors:e.concat(Y.errors),s=e.length)),r.resolution!==void 0&&(T(r.resolution,{instancePath:i+"/input/reso\
lution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),
r.aspect_ratio!==void 0&&(j(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect\
_ratio",rootData:o})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.audio!==void 0&&(y(r.audio,{instancePath:i+
"/input/audio",parentData:r,parentDataProperty:"audio",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),
r.customize_multi_shots!==void 0&&(y(r.customize_multi_shots,{instancePath:i+"/input/customize_multi_shots",parentData:r,
parentDataProperty:"customize_multi_shots",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.prefer_multi_shots!==
void 0&&(fe(r.prefer_multi_shots,{instancePath:i+"/input/prefer_multi_shots",parentData:r,parentDataProperty:"prefer_mul\
ti_shots",rootData:o})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),r.multi_prompt!==void 0&&(de(r.multi_prompt,
{instancePath:i+"/input/multi_prompt",parentData:r,parentDataProperty:"multi_prompt",rootData:o})||(e=e===null?de.errors:
e.concat(de.errors),s=e.length)),r.elements!==void 0&&(I(r.elements,{instancePath:i+"/input/elements",parentData:r,parentDataProperty:"\
elements",rootData:o})||(e=e===null?I.errors:e.concat(I.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return sr.errors=e,s===0}function kt(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.prompt===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[r]:e.push(r),s++}if(n.video_urls===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"video_urls"},message:"must have required property 'video_urls'"};e===null?e=
[r]:e.push(r),s++}for(let r in n)if(!(r==="prompt"||r==="video_urls"||r==="resolution"||r==="aspect_ratio"||r==="audio"||
r==="elements")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT ha\
ve additional properties"};e===null?e=[t]:e.push(t),s++}n.prompt!==void 0&&(N(n.prompt,{instancePath:i+"/prompt",parentData:n,
parentDataProperty:"prompt",rootData:o})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),n.video_urls!==void 0&&(G(
n.video_urls,{instancePath:i+"/video_urls",parentData:n,parentDataProperty:"video_urls",rootData:o})||(e=e===null?G.errors:
e.concat(G.errors),s=e.length)),n.resolution!==void 0&&(T(n.resolution,{instancePath:i+"/resolution",parentData:n,parentDataProperty:"\
resolution",rootData:o})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),n.aspect_ratio!==void 0&&(Te(n.aspect_ratio,
{instancePath:i+"/aspect_ratio",parentData:n,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?Te.errors:e.concat(
Te.errors),s=e.length)),n.audio!==void 0&&(U(n.audio,{instancePath:i+"/audio",parentData:n,parentDataProperty:"audio",rootData:o})||
(e=e===null?U.errors:e.concat(U.errors),s=e.length)),n.elements!==void 0&&(I(n.elements,{instancePath:i+"/elements",parentData:n,
parentDataProperty:"elements",rootData:o})||(e=e===null?I.errors:e.concat(I.errors),s=e.length))}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return kt.errors=e,s===0}var fo={type:"string",enum:["3","4","5","6","7","8","9","10","11","12","13","14","15"]};function W(n,{instancePath:i="",
parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(n==="3"||n==="4"||n==="5"||n===
"6"||n==="7"||n==="8"||n==="9"||n==="10"||n==="11"||n==="12"||n==="13"||n==="14"||n==="15")){let r={instancePath:i,keyword:"\
enum",params:{allowedValues:fo.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}
return W.errors=e,s===0}function vt(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.prompt===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[r]:e.push(r),s++}if(n.image_urls===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=
[r]:e.push(r),s++}if(n.video_urls===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"video_urls"},
message:"must have required property 'video_urls'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(!(r==="prompt"||r==="\
image_urls"||r==="video_urls"||r==="duration"||r==="resolution"||r==="aspect_ratio"||r==="audio"||r==="elements")){let t={
instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[t]:e.push(t),s++}if(n.prompt!==void 0&&(N(n.prompt,{instancePath:i+"/prompt",parentData:n,parentDataProperty:"\
prompt",rootData:o})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),n.image_urls!==void 0){let r=n.image_urls;if(Array.
isArray(r)){if(r.length>4){let l={instancePath:i+"/image_urls",keyword:"maxItems",params:{limit:4},message:"must NOT hav\
e more than 4 items"};e===null?e=[l]:e.push(l),s++}if(r.length<1){let l={instancePath:i+"/image_urls",keyword:"minItems",
params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[l]:e.push(l),s++}let t=r.length;for(let l=0;l<t;l++)
_(r[l],{instancePath:i+"/image_urls/"+l,parentData:r,parentDataProperty:l,rootData:o})||(e=e===null?_.errors:e.concat(_.
errors),s=e.length)}else{let t={instancePath:i+"/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[t]:e.push(t),s++}}n.video_urls!==void 0&&(G(n.video_urls,{instancePath:i+"/video_urls",parentData:n,parentDataProperty:"\
video_urls",rootData:o})||(e=e===null?G.errors:e.concat(G.errors),s=e.length)),n.duration!==void 0&&(W(n.duration,{instancePath:i+
"/duration",parentData:n,parentDataProperty:"duration",rootData:o})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),
n.resolution!==void 0&&(T(n.resolution,{instancePath:i+"/resolution",parentData:n,parentDataProperty:"resolution",rootData:o})||
(e=e===null?T.errors:e.concat(T.errors),s=e.length)),n.aspect_ratio!==void 0&&(j(n.aspect_ratio,{instancePath:i+"/aspect\
_ratio",parentData:n,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),
n.audio!==void 0&&(U(n.audio,{instancePath:i+"/audio",parentData:n,parentDataProperty:"audio",rootData:o})||(e=e===null?
U.errors:e.concat(U.errors),s=e.length)),n.elements!==void 0&&(I(n.elements,{instancePath:i+"/elements",parentData:n,parentDataProperty:"\
elements",rootData:o})||(e=e===null?I.errors:e.concat(I.errors),s=e.length))}else{let r={instancePath:i,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return vt.errors=e,s===0}function wt(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0,r=s,t=!1,l=null,m=s;
kt(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?kt.errors:e.concat(kt.errors),s=e.length);
var u=m===s;u&&(t=!0,l=0);let c=s;vt(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?vt.errors:
e.concat(vt.errors),s=e.length);var u=c===s;if(u&&t?(t=!1,l=[l,1]):u&&(t=!0,l=1),t)s=r,e!==null&&(r?e.length=r:e=null);else{
let h={instancePath:i,keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?
e=[h]:e.push(h),s++}return wt.errors=e,s===0}var cs=nr;function nr(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling-3.0-omni/transformation"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
kling-3.0-omni/transformation"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}n.callBackUrl!==void 0&&
(f(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
f.errors:e.concat(f.errors),s=e.length)),n.input!==void 0&&(wt(n.input,{instancePath:i+"/input",parentData:n,parentDataProperty:"\
input",rootData:o})||(e=e===null?wt.errors:e.concat(wt.errors),s=e.length))}else{let r={instancePath:i,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return nr.errors=e,s===0}var ys=ir,co={type:"objec\
t",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"kling-3.0/motion-control"},
callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:["input_urls","video_urls"],properties:{prompt:{
type:"string",maxLength:2500},input_urls:{$ref:"s4"},video_urls:{$ref:"s4"},mode:{$ref:"s9"},character_orientation:{$ref:"\
s10"},background_source:{type:"string",enum:["input_video","input_image"]}}}}};function ir(n,{instancePath:i="",parentData:p,
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
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(r.input_urls!==void 0&&(A(r.input_urls,{instancePath:i+
"/input/input_urls",parentData:r,parentDataProperty:"input_urls",rootData:o})||(e=e===null?A.errors:e.concat(A.errors),s=
e.length)),r.video_urls!==void 0&&(A(r.video_urls,{instancePath:i+"/input/video_urls",parentData:r,parentDataProperty:"v\
ideo_urls",rootData:o})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.mode!==void 0&&(Ue(r.mode,{instancePath:i+
"/input/mode",parentData:r,parentDataProperty:"mode",rootData:o})||(e=e===null?Ue.errors:e.concat(Ue.errors),s=e.length)),
r.character_orientation!==void 0&&(Ae(r.character_orientation,{instancePath:i+"/input/character_orientation",parentData:r,
parentDataProperty:"character_orientation",rootData:o})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length)),r.background_source!==
void 0){let t=r.background_source;if(typeof t!="string"){let l={instancePath:i+"/input/background_source",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(!(t==="input_video"||t==="input_image")){
let l={instancePath:i+"/input/background_source",keyword:"enum",params:{allowedValues:co.properties.input.properties.background_source.
enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}}else{let t={instancePath:i+"/\
input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ir.errors=e,s===0}function H(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){
let r=n.length;for(let t=0;t<r;t++)d(n[t],{instancePath:i+"/"+t,parentData:n,parentDataProperty:t,rootData:o})||(e=e===null?
d.errors:e.concat(d.errors),s=e.length)}else{let r={instancePath:i,keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[r]:e.push(r),s++}return H.errors=e,s===0}function bt(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){
let r=n.length;for(let t=0;t<r;t++){let l=n[t];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.prompt===void 0){let m={
instancePath:i+"/"+t,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};
e===null?e=[m]:e.push(m),s++}if(l.duration===void 0){let m={instancePath:i+"/"+t,keyword:"required",params:{missingProperty:"\
duration"},message:"must have required property 'duration'"};e===null?e=[m]:e.push(m),s++}for(let m in l)if(!(m==="promp\
t"||m==="duration")){let c={instancePath:i+"/"+t,keyword:"additionalProperties",params:{additionalProperty:m},message:"m\
ust NOT have additional properties"};e===null?e=[c]:e.push(c),s++}if(l.prompt!==void 0){let m=l.prompt;if(typeof m=="str\
ing"){if(D(m)>500){let c={instancePath:i+"/"+t+"/prompt",keyword:"maxLength",params:{limit:500},message:"must NOT have m\
ore than 500 characters"};e===null?e=[c]:e.push(c),s++}if(D(m)<1){let c={instancePath:i+"/"+t+"/prompt",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:i+
"/"+t+"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}}if(l.duration!==
void 0){let m=l.duration;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let c={instancePath:i+"/"+t+"/duration",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[c]:e.push(c),s++}if(typeof m=="number"){if(m>12||isNaN(
m)){let c={instancePath:i+"/"+t+"/duration",keyword:"maximum",params:{comparison:"<=",limit:12},message:"must be <= 12"};
e===null?e=[c]:e.push(c),s++}if(m<1||isNaN(m)){let c={instancePath:i+"/"+t+"/duration",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[c]:e.push(c),s++}}}}else{let m={instancePath:i+"/"+t,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),s++}}}else{let r={instancePath:i,keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return bt.errors=e,s===0}function Pt(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
n.element_input_urls!==void 0&&(H(n.element_input_urls,{instancePath:i+"/element_input_urls",parentData:n,parentDataProperty:"\
element_input_urls",rootData:o})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),n.element_input_audio_urls!==void 0&&
(H(n.element_input_audio_urls,{instancePath:i+"/element_input_audio_urls",parentData:n,parentDataProperty:"element_input\
_audio_urls",rootData:o})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),n.start_time!==void 0){let r=n.start_time;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={instancePath:i+"/start_time",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&(r<0||isNaN(r))){let t={instancePath:i+"/\
start_time",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),s++}}if(n.
end_time!==void 0){let r=n.end_time;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={instancePath:i+"/end_time",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&(r<0||isNaN(
r))){let t={instancePath:i+"/end_time",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return Pt.errors=e,s===0}function qt(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){
if(n.length>3){let t={instancePath:i,keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===
null?e=[t]:e.push(t),s++}let r=n.length;for(let t=0;t<r;t++)Pt(n[t],{instancePath:i+"/"+t,parentData:n,parentDataProperty:t,
rootData:o})||(e=e===null?Pt.errors:e.concat(Pt.errors),s=e.length)}else{let r={instancePath:i,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return qt.errors=e,s===0}var gs=or,rs={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"kling-3.0/video"},callBackUrl:{$ref:"s2"},input:{type:"\
object",additionalProperties:!1,required:["prompt","duration","mode","sound","multi_shots"],properties:{prompt:{$ref:"s2\
2"},duration:{$ref:"s38"},aspect_ratio:{$ref:"s12"},mode:{type:"string",enum:["std","pro","4K"]},sound:{$ref:"s33"},image_urls:{
$ref:"s41"},multi_shots:{$ref:"s33"},multi_prompt:{$ref:"s42"},kling_elements:{$ref:"s43"}}}}};function or(n,{instancePath:i="",
parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.model===
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
null?e=[t]:e.push(t),s++}for(let t in r)if(!C.call(rs.properties.input.properties,t)){let l={instancePath:i+"/input",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),s++}if(r.prompt!==void 0&&(w(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||
(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.duration!==void 0&&(W(r.duration,{instancePath:i+"/input/duration",
parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),r.aspect_ratio!==
void 0&&(j(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||
(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.mode!==void 0){let t=r.mode;if(typeof t!="string"){let l={instancePath:i+
"/input/mode",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(!(t==="std"||
t==="pro"||t==="4K")){let l={instancePath:i+"/input/mode",keyword:"enum",params:{allowedValues:rs.properties.input.properties.
mode.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}r.sound!==void 0&&(y(r.sound,
{instancePath:i+"/input/sound",parentData:r,parentDataProperty:"sound",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.image_urls!==void 0&&(H(r.image_urls,{instancePath:i+"/input/image_urls",parentData:r,parentDataProperty:"\
image_urls",rootData:o})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),r.multi_shots!==void 0&&(y(r.multi_shots,
{instancePath:i+"/input/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:o})||(e=e===null?y.errors:e.
concat(y.errors),s=e.length)),r.multi_prompt!==void 0&&(bt(r.multi_prompt,{instancePath:i+"/input/multi_prompt",parentData:r,
parentDataProperty:"multi_prompt",rootData:o})||(e=e===null?bt.errors:e.concat(bt.errors),s=e.length)),r.kling_elements!==
void 0&&(qt(r.kling_elements,{instancePath:i+"/input/kling_elements",parentData:r,parentDataProperty:"kling_elements",rootData:o})||
(e=e===null?qt.errors:e.concat(qt.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return or.errors=e,s===0}function k(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(D(n)>5e3){let r={instancePath:i,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[r]:e.push(r),s++}if(D(n)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return k.errors=e,s===0}var hs=lr;function lr(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return lr.errors=e,s===0}var _s=ar;function ar(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ar.errors=e,s===0}function q(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(D(n)>500){let r={instancePath:i,keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 character\
s"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),s++}return q.errors=e,s===0}function P(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n=="number"){
if(n>1||isNaN(n)){let r={instancePath:i,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[r]:e.push(r),s++}if(n<0||isNaN(n)){let r={instancePath:i,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[r]:e.push(r),s++}return P.errors=e,s===0}var ks=pr;function pr(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return pr.errors=e,s===0}var vs=ur;function ur(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
duration",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.aspect_ratio!==void 0&&(j(r.aspect_ratio,
{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?j.errors:
e.concat(j.errors),s=e.length)),r.negative_prompt!==void 0&&(q(r.negative_prompt,{instancePath:i+"/input/negative_prompt",
parentData:r,parentDataProperty:"negative_prompt",rootData:o})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.cfg_scale!==
void 0&&(P(r.cfg_scale,{instancePath:i+"/input/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:o})||(e=e===
null?P.errors:e.concat(P.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),s++}return ur.errors=e,s===0}var ws=mr;function mr(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
e===null?e=[r]:e.push(r),s++}return mr.errors=e,s===0}var bs=fr;function fr(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return fr.errors=e,s===0}function X(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(D(n)>2500){let r={instancePath:i,keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 charac\
ters"};e===null?e=[r]:e.push(r),s++}if(D(n)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return X.errors=e,s===0}var Ps=dr;function dr(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(X(r.prompt,{instancePath:i+"/input/pro\
mpt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)),r.image_url!==
void 0&&(d(r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||(e=e===
null?d.errors:e.concat(d.errors),s=e.length)),r.tail_image_url!==void 0&&(d(r.tail_image_url,{instancePath:i+"/input/tai\
l_image_url",parentData:r,parentDataProperty:"tail_image_url",rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.
length)),r.duration!==void 0&&(v(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.negative_prompt!==void 0&&(q(r.negative_prompt,{instancePath:i+
"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:o})||(e=e===null?q.errors:e.concat(q.
errors),s=e.length)),r.cfg_scale!==void 0&&(P(r.cfg_scale,{instancePath:i+"/input/cfg_scale",parentData:r,parentDataProperty:"\
cfg_scale",rootData:o})||(e=e===null?P.errors:e.concat(P.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return dr.errors=e,s===0}var qs=cr;function cr(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
(X(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?X.errors:
e.concat(X.errors),s=e.length)),r.duration!==void 0&&(v(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"\
duration",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.aspect_ratio!==void 0&&(j(r.aspect_ratio,
{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?j.errors:
e.concat(j.errors),s=e.length)),r.negative_prompt!==void 0){let t=r.negative_prompt;if(typeof t=="string"){if(D(t)>2500){
let l={instancePath:i+"/input/negative_prompt",keyword:"maxLength",params:{limit:2500},message:"must NOT have more than \
2500 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/input/negative_prompt",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}r.cfg_scale!==void 0&&(P(r.cfg_scale,{instancePath:i+
"/input/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:o})||(e=e===null?P.errors:e.concat(P.errors),s=e.
length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return cr.errors=e,s===0}function ce(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){
if(n.length<1){let t={instancePath:i,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[t]:e.push(t),s++}let r=n.length;for(let t=0;t<r;t++)d(n[t],{instancePath:i+"/"+t,parentData:n,parentDataProperty:t,
rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.length)}else{let r={instancePath:i,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return ce.errors=e,s===0}var yo={type:"string",enum:["720p","1080p"]};function b(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="720p"||n==="1080p")){let r={instancePath:i,keyword:"enum",params:{allowedValues:yo.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return b.errors=e,s===0}var Ds=yr;function yr(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(X(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:o})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)),r.image_urls!==void 0&&(ce(r.image_urls,{instancePath:i+
"/input/image_urls",parentData:r,parentDataProperty:"image_urls",rootData:o})||(e=e===null?ce.errors:e.concat(ce.errors),
s=e.length)),r.duration!==void 0&&(W(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"durat\
ion",rootData:o})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),r.resolution!==void 0&&(b(r.resolution,{instancePath:i+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?b.errors:e.concat(b.errors),s=
e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return yr.errors=e,s===0}var $s=gr;function gr(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
roperties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(X(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:o})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)),r.duration!==void 0&&(W(r.duration,{instancePath:i+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),
r.aspect_ratio!==void 0&&(j(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect\
_ratio",rootData:o})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.resolution!==void 0&&(b(r.resolution,{instancePath:i+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?b.errors:e.concat(b.errors),s=
e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return gr.errors=e,s===0}var go={type:"string",enum:["480p","720p"]};function Q(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="480p"||n==="720p")){let r={instancePath:i,keyword:"enum",params:{allowedValues:go.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return Q.errors=e,s===0}var ho={type:"string",enum:["none","regular"]};function Ee(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="none"||n==="regular")){let r={instancePath:i,keyword:"enum",params:{allowedValues:ho.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return Ee.errors=e,s===0}function ee(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n!="boolea\
n"){let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}
return ee.errors=e,s===0}function Ie(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n=="number"){
if(n>2147483647||isNaN(n)){let r={instancePath:i,keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"mu\
st be <= 2147483647"};e===null?e=[r]:e.push(r),s++}if(n<0||isNaN(n)){let r={instancePath:i,keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[r]:e.push(r),s++}return Ie.errors=e,s===0}function g(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n!="boolean"){
let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}return g.
errors=e,s===0}var js=hr;function hr(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
(e=e===null?d.errors:e.concat(d.errors),s=e.length)),r.resolution!==void 0&&(Q(r.resolution,{instancePath:i+"/input/reso\
lution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),
r.acceleration!==void 0&&(Ee(r.acceleration,{instancePath:i+"/input/acceleration",parentData:r,parentDataProperty:"accel\
eration",rootData:o})||(e=e===null?Ee.errors:e.concat(Ee.errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(ee(r.
enable_prompt_expansion,{instancePath:i+"/input/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_prompt_\
expansion",rootData:o})||(e=e===null?ee.errors:e.concat(ee.errors),s=e.length)),r.seed!==void 0&&(Ie(r.seed,{instancePath:i+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||(e=e===null?Ie.errors:e.concat(Ie.errors),s=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return hr.errors=e,s===0}var _o={type:"string",enum:["480p","580p","720p"]};function ye(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="480p"||n==="580p"||n==="720p")){let r={instancePath:i,keyword:"enum",params:{
allowedValues:_o.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return ye.errors=
e,s===0}function O(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(!(typeof n=="numbe\
r"&&!(n%1)&&!isNaN(n))){let r={instancePath:i,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}return O.errors=e,s===0}var xs=_r,ko={type:"object",additionalProperties:!1,required:["model","input"],
properties:{model:{type:"string",const:"wan/2-2-a14b-speech-to-video-turbo"},callBackUrl:{$ref:"s2"},input:{type:"object",
additionalProperties:!1,required:["prompt","image_url","audio_url"],properties:{prompt:{$ref:"s46"},image_url:{$ref:"s5"},
audio_url:{$ref:"s5"},resolution:{$ref:"s68"},negative_prompt:{$ref:"s49"},seed:{$ref:"s69"},num_frames:{type:"number",minimum:40,
maximum:120},frames_per_second:{type:"number",minimum:4,maximum:60},num_inference_steps:{type:"number",minimum:2,maximum:40},
guidance_scale:{type:"number",minimum:1,maximum:10},shift:{type:"number",minimum:1,maximum:10},nsfw_checker:{$ref:"s66"}}}}};
function _r(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
must have required property 'audio_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!C.call(ko.properties.input.properties,
t)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have a\
dditional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(k(r.prompt,{instancePath:i+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.image_url!==void 0&&(d(
r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||(e=e===null?d.errors:
e.concat(d.errors),s=e.length)),r.audio_url!==void 0&&(d(r.audio_url,{instancePath:i+"/input/audio_url",parentData:r,parentDataProperty:"\
audio_url",rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.length)),r.resolution!==void 0&&(ye(r.resolution,{instancePath:i+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?ye.errors:e.concat(ye.errors),
s=e.length)),r.negative_prompt!==void 0&&(q(r.negative_prompt,{instancePath:i+"/input/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:o})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.seed!==void 0&&(O(r.seed,{instancePath:i+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),
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
message:"must be object"};e===null?e=[r]:e.push(r),s++}return _r.errors=e,s===0}var Us=kr,vo={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"wan/2-2-a14b-text-to-video-turbo"},callBackUrl:{$ref:"\
s2"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"s46"},aspect_ratio:{type:"\
string",enum:["16:9","9:16"]},resolution:{$ref:"s62"},acceleration:{$ref:"s63"},enable_prompt_expansion:{$ref:"s64"},seed:{
$ref:"s65"},nsfw_checker:{$ref:"s66"}}}}};function kr(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){
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
"16:9"||t==="9:16")){let l={instancePath:i+"/input/aspect_ratio",keyword:"enum",params:{allowedValues:vo.properties.input.
properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}r.resolution!==
void 0&&(Q(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=
e===null?Q.errors:e.concat(Q.errors),s=e.length)),r.acceleration!==void 0&&(Ee(r.acceleration,{instancePath:i+"/input/ac\
celeration",parentData:r,parentDataProperty:"acceleration",rootData:o})||(e=e===null?Ee.errors:e.concat(Ee.errors),s=e.length)),
r.enable_prompt_expansion!==void 0&&(ee(r.enable_prompt_expansion,{instancePath:i+"/input/enable_prompt_expansion",parentData:r,
parentDataProperty:"enable_prompt_expansion",rootData:o})||(e=e===null?ee.errors:e.concat(ee.errors),s=e.length)),r.seed!==
void 0&&(Ie(r.seed,{instancePath:i+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||(e=e===null?Ie.errors:
e.concat(Ie.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,
parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:i+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return kr.errors=e,s===0}var As=vr;function vr(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
t be object"};e===null?e=[r]:e.push(r),s++}return vr.errors=e,s===0}var Bs=wr;function wr(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
t be object"};e===null?e=[r]:e.push(r),s++}return wr.errors=e,s===0}function ze(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(D(n)>800){let r={instancePath:i,keyword:"maxLength",params:{limit:800},message:"must NOT have more than 800 character\
s"};e===null?e=[r]:e.push(r),s++}if(D(n)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return ze.errors=e,s===0}var Ns=br;function br(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
ional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(ze(r.prompt,{instancePath:i+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:o})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)),r.image_url!==void 0&&(d(
r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||(e=e===null?d.errors:
e.concat(d.errors),s=e.length)),r.duration!==void 0&&(v(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"\
duration",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.resolution!==void 0&&(b(r.resolution,{instancePath:i+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?b.errors:e.concat(b.errors),s=
e.length)),r.negative_prompt!==void 0&&(q(r.negative_prompt,{instancePath:i+"/input/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:o})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.enable_prompt_expansion!==void 0&&
(ee(r.enable_prompt_expansion,{instancePath:i+"/input/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_p\
rompt_expansion",rootData:o})||(e=e===null?ee.errors:e.concat(ee.errors),s=e.length)),r.seed!==void 0&&(O(r.seed,{instancePath:i+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return br.errors=e,s===0}var Ts=Pr;function Pr(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(ze(r.prompt,{instancePath:i+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)),
r.duration!==void 0&&(v(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||
(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.aspect_ratio!==void 0&&(j(r.aspect_ratio,{instancePath:i+"/input/\
aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),
r.resolution!==void 0&&(b(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:o})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.negative_prompt!==void 0&&(q(r.negative_prompt,{instancePath:i+
"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:o})||(e=e===null?q.errors:e.concat(q.
errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(ee(r.enable_prompt_expansion,{instancePath:i+"/input/enable_pr\
ompt_expansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:o})||(e=e===null?ee.errors:e.concat(ee.
errors),s=e.length)),r.seed!==void 0&&(O(r.seed,{instancePath:i+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||
(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/\
nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{
let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),
s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return Pr.errors=e,s===0}function z(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(D(n)>1500){let r={instancePath:i,keyword:"maxLength",params:{limit:1500},message:"must NOT have more than 1500 charac\
ters"};e===null?e=[r]:e.push(r),s++}if(D(n)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return z.errors=e,s===0}var wo={type:"string",enum:["5","10","15"]};function ge(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="5"||n==="10"||n==="15")){let r={instancePath:i,keyword:"enum",params:{allowedValues:wo.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return ge.errors=e,s===0}function Ve(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n!="boolea\
n"){let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}
return Ve.errors=e,s===0}var Os=qr;function qr(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
l),s++}r.prompt!==void 0&&(z(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||
(e=e===null?z.errors:e.concat(z.errors),s=e.length)),r.image_urls!==void 0&&(A(r.image_urls,{instancePath:i+"/input/imag\
e_urls",parentData:r,parentDataProperty:"image_urls",rootData:o})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),
r.audio!==void 0&&(U(r.audio,{instancePath:i+"/input/audio",parentData:r,parentDataProperty:"audio",rootData:o})||(e=e===
null?U.errors:e.concat(U.errors),s=e.length)),r.duration!==void 0&&(ge(r.duration,{instancePath:i+"/input/duration",parentData:r,
parentDataProperty:"duration",rootData:o})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),r.resolution!==void 0&&
(b(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?
b.errors:e.concat(b.errors),s=e.length)),r.multi_shots!==void 0&&(Ve(r.multi_shots,{instancePath:i+"/input/multi_shots",
parentData:r,parentDataProperty:"multi_shots",rootData:o})||(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)),r.nsfw_checker!==
void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return qr.errors=e,s===0}function Le(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){
if(n.length>3){let t={instancePath:i,keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===
null?e=[t]:e.push(t),s++}if(n.length<1){let t={instancePath:i,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[t]:e.push(t),s++}let r=n.length;for(let t=0;t<r;t++)d(n[t],{instancePath:i+"/"+t,parentData:n,
parentDataProperty:t,rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.length)}else{let r={instancePath:i,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return Le.errors=e,s===0}var Es=Dr;function Dr(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(z(r.prompt,{instancePath:i+"/inpu\
t/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?z.errors:e.concat(z.errors),s=e.length)),r.
video_urls!==void 0&&(Le(r.video_urls,{instancePath:i+"/input/video_urls",parentData:r,parentDataProperty:"video_urls",rootData:o})||
(e=e===null?Le.errors:e.concat(Le.errors),s=e.length)),r.audio!==void 0&&(U(r.audio,{instancePath:i+"/input/audio",parentData:r,
parentDataProperty:"audio",rootData:o})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),r.duration!==void 0&&(v(r.
duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?v.errors:
e.concat(v.errors),s=e.length)),r.resolution!==void 0&&(b(r.resolution,{instancePath:i+"/input/resolution",parentData:r,
parentDataProperty:"resolution",rootData:o})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.multi_shots!==void 0&&
(Ve(r.multi_shots,{instancePath:i+"/input/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:o})||(e=e===
null?Ve.errors:e.concat(Ve.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/nsfw_\
checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{
let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),
s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return Dr.errors=e,s===0}var Is=$r;function $r(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
void 0&&(A(r.image_urls,{instancePath:i+"/input/image_urls",parentData:r,parentDataProperty:"image_urls",rootData:o})||(e=
e===null?A.errors:e.concat(A.errors),s=e.length)),r.duration!==void 0&&(ge(r.duration,{instancePath:i+"/input/duration",
parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),r.resolution!==
void 0&&(b(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=
e===null?b.errors:e.concat(b.errors),s=e.length)),r.multi_shots!==void 0&&(y(r.multi_shots,{instancePath:i+"/input/multi\
_shots",parentData:r,parentDataProperty:"multi_shots",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return $r.errors=e,s===0}var zs=jr;function jr(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return jr.errors=e,s===0}var Vs=xr;function xr(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
void 0&&(Le(r.video_urls,{instancePath:i+"/input/video_urls",parentData:r,parentDataProperty:"video_urls",rootData:o})||
(e=e===null?Le.errors:e.concat(Le.errors),s=e.length)),r.duration!==void 0&&(v(r.duration,{instancePath:i+"/input/durati\
on",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.resolution!==
void 0&&(b(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=
e===null?b.errors:e.concat(b.errors),s=e.length)),r.multi_shots!==void 0&&(y(r.multi_shots,{instancePath:i+"/input/multi\
_shots",parentData:r,parentDataProperty:"multi_shots",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return xr.errors=e,s===0}var bo={type:"string",enum:["1K","2K","4K"]};function re(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="1K"||n==="2K"||n==="4K")){let r={instancePath:i,keyword:"enum",params:{allowedValues:bo.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return re.errors=e,s===0}var Po=new RegExp("^#[0-9A-Fa-f]{6}$","u"),qo=new RegExp("^\\d{1,3}\\.\\d{2}%$","u");function Fe(n,{instancePath:i="",parentData:p,
parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){if(n.length>10){let t={instancePath:i,keyword:"\
maxItems",params:{limit:10},message:"must NOT have more than 10 items"};e===null?e=[t]:e.push(t),s++}if(n.length<3){let t={
instancePath:i,keyword:"minItems",params:{limit:3},message:"must NOT have fewer than 3 items"};e===null?e=[t]:e.push(t),
s++}let r=n.length;for(let t=0;t<r;t++){let l=n[t];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.hex===void 0){let m={
instancePath:i+"/"+t,keyword:"required",params:{missingProperty:"hex"},message:"must have required property 'hex'"};e===
null?e=[m]:e.push(m),s++}if(l.ratio===void 0){let m={instancePath:i+"/"+t,keyword:"required",params:{missingProperty:"ra\
tio"},message:"must have required property 'ratio'"};e===null?e=[m]:e.push(m),s++}for(let m in l)if(!(m==="hex"||m==="ra\
tio")){let c={instancePath:i+"/"+t,keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have a\
dditional properties"};e===null?e=[c]:e.push(c),s++}if(l.hex!==void 0){let m=l.hex;if(typeof m=="string"){if(!Po.test(m)){
let c={instancePath:i+"/"+t+"/hex",keyword:"pattern",params:{pattern:"^#[0-9A-Fa-f]{6}$"},message:'must match pattern "^\
#[0-9A-Fa-f]{6}$"'};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:i+"/"+t+"/hex",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[c]:e.push(c),s++}}if(l.ratio!==void 0){let m=l.ratio;if(typeof m=="string"){
if(!qo.test(m)){let c={instancePath:i+"/"+t+"/ratio",keyword:"pattern",params:{pattern:"^\\d{1,3}\\.\\d{2}%$"},message:'\
must match pattern "^\\d{1,3}\\.\\d{2}%$"'};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:i+"/"+t+"/ratio",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}}}else{let m={instancePath:i+"/"+t,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return Fe.errors=e,s===0}function Me(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){
let r=n.length;for(let t=0;t<r;t++){let l=n[t];if(Array.isArray(l)){if(l.length>2){let c={instancePath:i+"/"+t,keyword:"\
maxItems",params:{limit:2},message:"must NOT have more than 2 items"};e===null?e=[c]:e.push(c),s++}let m=l.length;for(let c=0;c<
m;c++){let u=l[c];if(Array.isArray(u)){if(u.length>4){let $={instancePath:i+"/"+t+"/"+c,keyword:"maxItems",params:{limit:4},
message:"must NOT have more than 4 items"};e===null?e=[$]:e.push($),s++}if(u.length<4){let $={instancePath:i+"/"+t+"/"+c,
keyword:"minItems",params:{limit:4},message:"must NOT have fewer than 4 items"};e===null?e=[$]:e.push($),s++}let h=u.length;
for(let $=0;$<h;$++)O(u[$],{instancePath:i+"/"+t+"/"+c+"/"+$,parentData:u,parentDataProperty:$,rootData:o})||(e=e===null?
O.errors:e.concat(O.errors),s=e.length)}else{let h={instancePath:i+"/"+t+"/"+c,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[h]:e.push(h),s++}}}else{let m={instancePath:i+"/"+t,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[m]:e.push(m),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),s++}return Me.errors=e,s===0}function V(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(!(typeof n=="numbe\
r"&&!(n%1)&&!isNaN(n))){let r={instancePath:i,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}if(typeof n=="number"){if(n>2147483647||isNaN(n)){let r={instancePath:i,keyword:"maximum",params:{comparison:"\
<=",limit:2147483647},message:"must be <= 2147483647"};e===null?e=[r]:e.push(r),s++}if(n<0||isNaN(n)){let r={instancePath:i,
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}}return V.errors=
e,s===0}var Ls=Ur,ts={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",
const:"wan/2-7-image"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{
prompt:{$ref:"s46"},input_urls:{type:"array",maxItems:9,items:{$ref:"s5"}},aspect_ratio:{type:"string",enum:["1:1","16:9",
"4:3","21:9","3:4","9:16","8:1","1:8"]},resolution:{$ref:"s86"},n:{$ref:"s69"},enable_sequential:{$ref:"s33"},thinking_mode:{
$ref:"s33"},color_palette:{$ref:"s87"},bbox_list:{$ref:"s88"},watermark:{$ref:"s33"},seed:{$ref:"s89"},nsfw_checker:{$ref:"\
s66"}}}}};function Ur(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n==
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
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!C.call(ts.properties.input.properties,t)){let l={
instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(k(r.prompt,{instancePath:i+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.input_urls!==void 0){let t=r.
input_urls;if(Array.isArray(t)){if(t.length>9){let m={instancePath:i+"/input/input_urls",keyword:"maxItems",params:{limit:9},
message:"must NOT have more than 9 items"};e===null?e=[m]:e.push(m),s++}let l=t.length;for(let m=0;m<l;m++)d(t[m],{instancePath:i+
"/input/input_urls/"+m,parentData:t,parentDataProperty:m,rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.length)}else{
let l={instancePath:i+"/input/input_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.
push(l),s++}}if(r.aspect_ratio!==void 0){let t=r.aspect_ratio;if(typeof t!="string"){let l={instancePath:i+"/input/aspec\
t_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(!(t==="1:1"||t===
"16:9"||t==="4:3"||t==="21:9"||t==="3:4"||t==="9:16"||t==="8:1"||t==="1:8")){let l={instancePath:i+"/input/aspect_ratio",
keyword:"enum",params:{allowedValues:ts.properties.input.properties.aspect_ratio.enum},message:"must be equal to one of \
the allowed values"};e===null?e=[l]:e.push(l),s++}}r.resolution!==void 0&&(re(r.resolution,{instancePath:i+"/input/resol\
ution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),
r.n!==void 0&&(O(r.n,{instancePath:i+"/input/n",parentData:r,parentDataProperty:"n",rootData:o})||(e=e===null?O.errors:e.
concat(O.errors),s=e.length)),r.enable_sequential!==void 0&&(y(r.enable_sequential,{instancePath:i+"/input/enable_sequen\
tial",parentData:r,parentDataProperty:"enable_sequential",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),
r.thinking_mode!==void 0&&(y(r.thinking_mode,{instancePath:i+"/input/thinking_mode",parentData:r,parentDataProperty:"thi\
nking_mode",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.color_palette!==void 0&&(Fe(r.color_palette,
{instancePath:i+"/input/color_palette",parentData:r,parentDataProperty:"color_palette",rootData:o})||(e=e===null?Fe.errors:
e.concat(Fe.errors),s=e.length)),r.bbox_list!==void 0&&(Me(r.bbox_list,{instancePath:i+"/input/bbox_list",parentData:r,parentDataProperty:"\
bbox_list",rootData:o})||(e=e===null?Me.errors:e.concat(Me.errors),s=e.length)),r.watermark!==void 0&&(y(r.watermark,{instancePath:i+
"/input/watermark",parentData:r,parentDataProperty:"watermark",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.
length)),r.seed!==void 0&&(V(r.seed,{instancePath:i+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||(e=
e===null?V.errors:e.concat(V.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/nsf\
w_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{
let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),
s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return Ur.errors=e,s===0}var Fs=Ar,ss={type:"object",additionalProperties:!1,required:["model","input"],properties:{
model:{type:"string",const:"wan/2-7-image-pro"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:[
"prompt"],properties:{prompt:{$ref:"s46"},input_urls:{type:"array",maxItems:9,items:{$ref:"s5"}},aspect_ratio:{type:"str\
ing",enum:["1:1","16:9","4:3","21:9","3:4","9:16","8:1","1:8"]},resolution:{$ref:"s86"},n:{$ref:"s69"},enable_sequential:{
$ref:"s33"},thinking_mode:{$ref:"s33"},color_palette:{$ref:"s87"},bbox_list:{$ref:"s88"},watermark:{$ref:"s33"},seed:{$ref:"\
s89"}}}}};function Ar(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n==
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
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!C.call(ss.properties.input.properties,
t)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have a\
dditional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(k(r.prompt,{instancePath:i+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.input_urls!==void 0){let t=r.
input_urls;if(Array.isArray(t)){if(t.length>9){let m={instancePath:i+"/input/input_urls",keyword:"maxItems",params:{limit:9},
message:"must NOT have more than 9 items"};e===null?e=[m]:e.push(m),s++}let l=t.length;for(let m=0;m<l;m++)d(t[m],{instancePath:i+
"/input/input_urls/"+m,parentData:t,parentDataProperty:m,rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.length)}else{
let l={instancePath:i+"/input/input_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.
push(l),s++}}if(r.aspect_ratio!==void 0){let t=r.aspect_ratio;if(typeof t!="string"){let l={instancePath:i+"/input/aspec\
t_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(!(t==="1:1"||t===
"16:9"||t==="4:3"||t==="21:9"||t==="3:4"||t==="9:16"||t==="8:1"||t==="1:8")){let l={instancePath:i+"/input/aspect_ratio",
keyword:"enum",params:{allowedValues:ss.properties.input.properties.aspect_ratio.enum},message:"must be equal to one of \
the allowed values"};e===null?e=[l]:e.push(l),s++}}r.resolution!==void 0&&(re(r.resolution,{instancePath:i+"/input/resol\
ution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),
r.n!==void 0&&(O(r.n,{instancePath:i+"/input/n",parentData:r,parentDataProperty:"n",rootData:o})||(e=e===null?O.errors:e.
concat(O.errors),s=e.length)),r.enable_sequential!==void 0&&(y(r.enable_sequential,{instancePath:i+"/input/enable_sequen\
tial",parentData:r,parentDataProperty:"enable_sequential",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),
r.thinking_mode!==void 0&&(y(r.thinking_mode,{instancePath:i+"/input/thinking_mode",parentData:r,parentDataProperty:"thi\
nking_mode",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.color_palette!==void 0&&(Fe(r.color_palette,
{instancePath:i+"/input/color_palette",parentData:r,parentDataProperty:"color_palette",rootData:o})||(e=e===null?Fe.errors:
e.concat(Fe.errors),s=e.length)),r.bbox_list!==void 0&&(Me(r.bbox_list,{instancePath:i+"/input/bbox_list",parentData:r,parentDataProperty:"\
bbox_list",rootData:o})||(e=e===null?Me.errors:e.concat(Me.errors),s=e.length)),r.watermark!==void 0&&(y(r.watermark,{instancePath:i+
"/input/watermark",parentData:r,parentDataProperty:"watermark",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.
length)),r.seed!==void 0&&(V(r.seed,{instancePath:i+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||(e=
e===null?V.errors:e.concat(V.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ar.errors=e,s===0}function Je(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(!(typeof n=="numb\
er"&&!(n%1)&&!isNaN(n))){let r={instancePath:i,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}if(typeof n=="number"){if(n>15||isNaN(n)){let r={instancePath:i,keyword:"maximum",params:{comparison:"\
<=",limit:15},message:"must be <= 15"};e===null?e=[r]:e.push(r),s++}if(n<2||isNaN(n)){let r={instancePath:i,keyword:"min\
imum",params:{comparison:">=",limit:2},message:"must be >= 2"};e===null?e=[r]:e.push(r),s++}}return Je.errors=e,s===0}var Ms=Br,
Do={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"wan/2-7-ima\
ge-to-video"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{
$ref:"s46"},first_frame_url:{$ref:"s5"},last_frame_url:{$ref:"s5"},first_clip_url:{$ref:"s5"},driving_audio_url:{$ref:"s\
5"},duration:{$ref:"s92"},resolution:{$ref:"s59"},negative_prompt:{$ref:"s49"},prompt_extend:{$ref:"s33"},watermark:{$ref:"\
s33"},seed:{$ref:"s89"},nsfw_checker:{$ref:"s66"}}}}};function Br(n,{instancePath:i="",parentData:p,parentDataProperty:a,
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
[t]:e.push(t),s++}for(let t in r)if(!C.call(Do.properties.input.properties,t)){let l={instancePath:i+"/input",keyword:"a\
dditionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),s++}r.prompt!==void 0&&(k(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||
(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.first_frame_url!==void 0&&(d(r.first_frame_url,{instancePath:i+"/\
input/first_frame_url",parentData:r,parentDataProperty:"first_frame_url",rootData:o})||(e=e===null?d.errors:e.concat(d.errors),
s=e.length)),r.last_frame_url!==void 0&&(d(r.last_frame_url,{instancePath:i+"/input/last_frame_url",parentData:r,parentDataProperty:"\
last_frame_url",rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.length)),r.first_clip_url!==void 0&&(d(r.first_clip_url,
{instancePath:i+"/input/first_clip_url",parentData:r,parentDataProperty:"first_clip_url",rootData:o})||(e=e===null?d.errors:
e.concat(d.errors),s=e.length)),r.driving_audio_url!==void 0&&(d(r.driving_audio_url,{instancePath:i+"/input/driving_aud\
io_url",parentData:r,parentDataProperty:"driving_audio_url",rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.length)),
r.duration!==void 0&&(Je(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||
(e=e===null?Je.errors:e.concat(Je.errors),s=e.length)),r.resolution!==void 0&&(b(r.resolution,{instancePath:i+"/input/re\
solution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),
r.negative_prompt!==void 0&&(q(r.negative_prompt,{instancePath:i+"/input/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:o})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.prompt_extend!==void 0&&(y(r.prompt_extend,
{instancePath:i+"/input/prompt_extend",parentData:r,parentDataProperty:"prompt_extend",rootData:o})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),r.watermark!==void 0&&(y(r.watermark,{instancePath:i+"/input/watermark",parentData:r,parentDataProperty:"\
watermark",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.seed!==void 0&&(V(r.seed,{instancePath:i+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Br.errors=e,s===0}var $o={type:"string",enum:["16:9","9:16","1:1","4:3","3:4"]};function he(n,{instancePath:i="",parentData:p,parentDataProperty:a,
rootData:o=n}={}){let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(!(n==="16:9"||n==="9:16"||n==="1:1"||n==="4:3"||n==="3:4")){let r={instancePath:i,
keyword:"enum",params:{allowedValues:$o.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),s++}return he.errors=e,s===0}var Js=Nr,jo={type:"object",additionalProperties:!1,required:["model","input"],properties:{
model:{type:"string",const:"wan/2-7-r2v"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:[
"prompt"],properties:{prompt:{$ref:"s46"},reference_image:{type:"array",maxItems:5,items:{$ref:"s5"}},reference_video:{type:"\
array",maxItems:5,items:{$ref:"s5"}},reference_voice:{$ref:"s5"},first_frame:{$ref:"s5"},duration:{type:"integer",minimum:2,
maximum:10},aspect_ratio:{$ref:"s94"},resolution:{$ref:"s59"},negative_prompt:{$ref:"s49"},prompt_extend:{$ref:"s33"},watermark:{
$ref:"s33"},seed:{$ref:"s89"},nsfw_checker:{$ref:"s66"}}}}};function Nr(n,{instancePath:i="",parentData:p,parentDataProperty:a,
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
prompt"},message:"must have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!C.call(jo.properties.
input.properties,t)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(k(r.prompt,{instancePath:i+"/i\
nput/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),
r.reference_image!==void 0){let t=r.reference_image;if(Array.isArray(t)){if(t.length>5){let m={instancePath:i+"/input/re\
ference_image",keyword:"maxItems",params:{limit:5},message:"must NOT have more than 5 items"};e===null?e=[m]:e.push(m),s++}
let l=t.length;for(let m=0;m<l;m++)d(t[m],{instancePath:i+"/input/reference_image/"+m,parentData:t,parentDataProperty:m,
rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.length)}else{let l={instancePath:i+"/input/reference_image",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(r.reference_video!==void 0){let t=r.
reference_video;if(Array.isArray(t)){if(t.length>5){let m={instancePath:i+"/input/reference_video",keyword:"maxItems",params:{
limit:5},message:"must NOT have more than 5 items"};e===null?e=[m]:e.push(m),s++}let l=t.length;for(let m=0;m<l;m++)d(t[m],
{instancePath:i+"/input/reference_video/"+m,parentData:t,parentDataProperty:m,rootData:o})||(e=e===null?d.errors:e.concat(
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
length)),r.seed!==void 0&&(V(r.seed,{instancePath:i+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||(e=
e===null?V.errors:e.concat(V.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/nsf\
w_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{
let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),
s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return Nr.errors=e,s===0}var Cs=Tr,xo={type:"object",additionalProperties:!1,required:["model","input"],properties:{
model:{type:"string",const:"wan/2-7-text-to-video"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,
required:["prompt"],properties:{prompt:{$ref:"s46"},audio_url:{$ref:"s5"},duration:{$ref:"s92"},ratio:{$ref:"s94"},resolution:{
$ref:"s59"},negative_prompt:{$ref:"s49"},prompt_extend:{$ref:"s33"},watermark:{$ref:"s33"},seed:{$ref:"s89"},nsfw_checker:{
$ref:"s66"}}}}};function Tr(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&
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
ust have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!C.call(xo.properties.input.properties,
t)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have a\
dditional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(k(r.prompt,{instancePath:i+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.audio_url!==void 0&&(d(
r.audio_url,{instancePath:i+"/input/audio_url",parentData:r,parentDataProperty:"audio_url",rootData:o})||(e=e===null?d.errors:
e.concat(d.errors),s=e.length)),r.duration!==void 0&&(Je(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"\
duration",rootData:o})||(e=e===null?Je.errors:e.concat(Je.errors),s=e.length)),r.ratio!==void 0&&(he(r.ratio,{instancePath:i+
"/input/ratio",parentData:r,parentDataProperty:"ratio",rootData:o})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)),
r.resolution!==void 0&&(b(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:o})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.negative_prompt!==void 0&&(q(r.negative_prompt,{instancePath:i+
"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:o})||(e=e===null?q.errors:e.concat(q.
errors),s=e.length)),r.prompt_extend!==void 0&&(y(r.prompt_extend,{instancePath:i+"/input/prompt_extend",parentData:r,parentDataProperty:"\
prompt_extend",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.watermark!==void 0&&(y(r.watermark,{
instancePath:i+"/input/watermark",parentData:r,parentDataProperty:"watermark",rootData:o})||(e=e===null?y.errors:e.concat(
y.errors),s=e.length)),r.seed!==void 0&&(V(r.seed,{instancePath:i+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||
(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/\
nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{
let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),
s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return Tr.errors=e,s===0}function S(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(D(n)>5e3){let r={instancePath:i,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),s++}return S.errors=e,s===0}var Ss=Or,ns={type:"object",additionalProperties:!1,required:[
"model","input"],properties:{model:{type:"string",const:"wan/2-7-videoedit"},callBackUrl:{$ref:"s2"},input:{type:"object",
additionalProperties:!1,required:["video_url"],properties:{prompt:{$ref:"s97"},video_url:{$ref:"s5"},reference_image:{$ref:"\
s5"},duration:{type:"integer",minimum:0,maximum:10},aspect_ratio:{$ref:"s94"},audio_setting:{type:"string",enum:["auto",
"origin"]},resolution:{$ref:"s59"},negative_prompt:{$ref:"s49"},prompt_extend:{$ref:"s33"},watermark:{$ref:"s33"},seed:{
$ref:"s89"},nsfw_checker:{$ref:"s66"}}}}};function Or(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){
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
video_url"},message:"must have required property 'video_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!C.call(ns.
properties.input.properties,t)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(S(r.prompt,{instancePath:i+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)),
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
[l]:e.push(l),s++}if(!(t==="auto"||t==="origin")){let l={instancePath:i+"/input/audio_setting",keyword:"enum",params:{allowedValues:ns.
properties.input.properties.audio_setting.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(
l),s++}}r.resolution!==void 0&&(b(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"reso\
lution",rootData:o})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.negative_prompt!==void 0&&(q(r.negative_prompt,
{instancePath:i+"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:o})||(e=e===null?q.errors:
e.concat(q.errors),s=e.length)),r.prompt_extend!==void 0&&(y(r.prompt_extend,{instancePath:i+"/input/prompt_extend",parentData:r,
parentDataProperty:"prompt_extend",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.watermark!==void 0&&
(y(r.watermark,{instancePath:i+"/input/watermark",parentData:r,parentDataProperty:"watermark",rootData:o})||(e=e===null?
y.errors:e.concat(y.errors),s=e.length)),r.seed!==void 0&&(V(r.seed,{instancePath:i+"/input/seed",parentData:r,parentDataProperty:"\
seed",rootData:o})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+
"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),
s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return Or.errors=e,s===0}function te(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n!="boolea\
n"){let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}
return te.errors=e,s===0}var Ks=Er;function Er(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
ional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(z(r.prompt,{instancePath:i+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:o})||(e=e===null?z.errors:e.concat(z.errors),s=e.length)),r.image_url!==void 0&&(d(
r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||(e=e===null?d.errors:
e.concat(d.errors),s=e.length)),r.end_image_url!==void 0&&(d(r.end_image_url,{instancePath:i+"/input/end_image_url",parentData:r,
parentDataProperty:"end_image_url",rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.length)),r.prompt_optimizer!==
void 0&&(te(r.prompt_optimizer,{instancePath:i+"/input/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimiz\
er",rootData:o})||(e=e===null?te.errors:e.concat(te.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+
"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),
s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return Er.errors=e,s===0}var Uo={type:"string",enum:["6","10"]};function se(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="6"||n==="10")){let r={instancePath:i,keyword:"enum",params:{allowedValues:Uo.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return se.errors=e,s===0}var Rs=Ir,
Ao={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"hailuo/02-i\
mage-to-video-standard"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:["prompt","image_\
url"],properties:{prompt:{$ref:"s77"},image_url:{$ref:"s5"},end_image_url:{$ref:"s5"},duration:{$ref:"s101"},resolution:{
type:"string",enum:["512P","768P"]},prompt_optimizer:{$ref:"s99"},nsfw_checker:{$ref:"s66"}}}}};function Ir(n,{instancePath:i="",
parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.model===
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
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(z(r.prompt,{instancePath:i+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?z.errors:e.concat(z.errors),s=e.length)),
r.image_url!==void 0&&(d(r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||
(e=e===null?d.errors:e.concat(d.errors),s=e.length)),r.end_image_url!==void 0&&(d(r.end_image_url,{instancePath:i+"/inpu\
t/end_image_url",parentData:r,parentDataProperty:"end_image_url",rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=
e.length)),r.duration!==void 0&&(se(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"durati\
on",rootData:o})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.resolution!==void 0){let t=r.resolution;if(typeof t!=
"string"){let l={instancePath:i+"/input/resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[l]:e.push(l),s++}if(!(t==="512P"||t==="768P")){let l={instancePath:i+"/input/resolution",keyword:"enum",params:{
allowedValues:Ao.properties.input.properties.resolution.enum},message:"must be equal to one of the allowed values"};e===
null?e=[l]:e.push(l),s++}}r.prompt_optimizer!==void 0&&(te(r.prompt_optimizer,{instancePath:i+"/input/prompt_optimizer",
parentData:r,parentDataProperty:"prompt_optimizer",rootData:o})||(e=e===null?te.errors:e.concat(te.errors),s=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ir.errors=e,s===0}var Zs=zr;function zr(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
st NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(z(r.prompt,{instancePath:i+"/input/\
prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?z.errors:e.concat(z.errors),s=e.length)),r.prompt_optimizer!==
void 0&&(te(r.prompt_optimizer,{instancePath:i+"/input/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimiz\
er",rootData:o})||(e=e===null?te.errors:e.concat(te.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+
"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),
s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return zr.errors=e,s===0}var Hs=Vr;function Vr(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(z(r.prompt,{instancePath:i+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?z.errors:e.concat(z.errors),s=e.length)),
r.duration!==void 0&&(se(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||
(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.prompt_optimizer!==void 0&&(te(r.prompt_optimizer,{instancePath:i+
"/input/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:o})||(e=e===null?te.errors:e.concat(
te.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Vr.errors=e,s===0}var Bo={type:"string",enum:["768P","1080P"]};function Ce(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="768P"||n==="1080P")){let r={instancePath:i,keyword:"enum",params:{allowedValues:Bo.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return Ce.errors=e,s===0}var Ys=Lr;function Lr(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
length)),r.duration!==void 0&&(se(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:o})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.resolution!==void 0&&(Ce(r.resolution,{instancePath:i+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?Ce.errors:e.concat(Ce.errors),
s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Lr.errors=e,s===0}var Gs=Fr;function Fr(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
length)),r.duration!==void 0&&(se(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:o})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.resolution!==void 0&&(Ce(r.resolution,{instancePath:i+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?Ce.errors:e.concat(Ce.errors),
s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return Fr.errors=e,s===0}function _e(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(D(n)>7e3){let r={instancePath:i,keyword:"maxLength",params:{limit:7e3},message:"must NOT have more than 7000 characte\
rs"};e===null?e=[r]:e.push(r),s++}if(D(n)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return _e.errors=e,s===0}function L(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(!(typeof n=="numbe\
r"&&!(n%1)&&!isNaN(n))){let r={instancePath:i,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}if(typeof n=="number"){if(n>15||isNaN(n)){let r={instancePath:i,keyword:"maximum",params:{comparison:"\
<=",limit:15},message:"must be <= 15"};e===null?e=[r]:e.push(r),s++}if(n<4||isNaN(n)){let r={instancePath:i,keyword:"min\
imum",params:{comparison:">=",limit:4},message:"must be >= 4"};e===null?e=[r]:e.push(r),s++}}return L.errors=e,s===0}var No={type:"string",enum:["768P","2K"]};function ke(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="768P"||n==="2K")){let r={instancePath:i,keyword:"enum",params:{allowedValues:No.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return ke.errors=e,s===0}var Ws=Mr;function Mr(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
(L(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?L.errors:
e.concat(L.errors),s=e.length)),r.resolution!==void 0&&(ke(r.resolution,{instancePath:i+"/input/resolution",parentData:r,
parentDataProperty:"resolution",rootData:o})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length))}else{let t={instancePath:i+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Mr.errors=e,s===0}function ne(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){
if(n.length>9){let t={instancePath:i,keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 items"};e===
null?e=[t]:e.push(t),s++}let r=n.length;for(let t=0;t<r;t++)_(n[t],{instancePath:i+"/"+t,parentData:n,parentDataProperty:t,
rootData:o})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)}else{let r={instancePath:i,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return ne.errors=e,s===0}function x(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){
if(n.length>3){let t={instancePath:i,keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===
null?e=[t]:e.push(t),s++}let r=n.length;for(let t=0;t<r;t++)_(n[t],{instancePath:i+"/"+t,parentData:n,parentDataProperty:t,
rootData:o})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)}else{let r={instancePath:i,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return x.errors=e,s===0}var To={type:"string",enum:["1:1","4:3","3:4","16:9","9:16","21:9","adaptive"]};function R(n,{instancePath:i="",parentData:p,
parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(n==="1:1"||n==="4:3"||n==="3:4"||n==="16:9"||
n==="9:16"||n==="21:9"||n==="adaptive")){let r={instancePath:i,keyword:"enum",params:{allowedValues:To.enum},message:"mu\
st be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return R.errors=e,s===0}var Xs=Jr;function Jr(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
concat(_e.errors),s=e.length)),r.reference_image_urls!==void 0&&(ne(r.reference_image_urls,{instancePath:i+"/input/refer\
ence_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:o})||(e=e===null?ne.errors:e.concat(ne.
errors),s=e.length)),r.reference_video_urls!==void 0&&(x(r.reference_video_urls,{instancePath:i+"/input/reference_video_\
urls",parentData:r,parentDataProperty:"reference_video_urls",rootData:o})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),
r.reference_audio_urls!==void 0&&(x(r.reference_audio_urls,{instancePath:i+"/input/reference_audio_urls",parentData:r,parentDataProperty:"\
reference_audio_urls",rootData:o})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.duration!==void 0&&(L(r.duration,
{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?L.errors:e.concat(
L.errors),s=e.length)),r.aspect_ratio!==void 0&&(R(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:o})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),r.resolution!==void 0&&(ke(r.resolution,
{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?ke.errors:e.concat(
ke.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[r]:e.push(r),s++}return Jr.errors=e,s===0}var Oo={type:"string",enum:["21:9","16:9","4:3","1:1","3:4","9:16"]};function ve(n,{instancePath:i="",parentData:p,parentDataProperty:a,
rootData:o=n}={}){let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(!(n==="21:9"||n==="16:9"||n==="4:3"||n==="1:1"||n==="3:4"||n==="9:16")){
let r={instancePath:i,keyword:"enum",params:{allowedValues:Oo.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),s++}return ve.errors=e,s===0}var Qs=Cr;function Cr(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
r.duration!==void 0&&(L(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||
(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.aspect_ratio!==void 0&&(ve(r.aspect_ratio,{instancePath:i+"/input\
/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?ve.errors:e.concat(ve.errors),s=
e.length)),r.resolution!==void 0&&(ke(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"\
resolution",rootData:o})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Cr.errors=e,s===0}function ie(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(D(n)>2e4){let r={instancePath:i,keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 charact\
ers"};e===null?e=[r]:e.push(r),s++}if(D(n)<3){let r={instancePath:i,keyword:"minLength",params:{limit:3},message:"must N\
OT have fewer than 3 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return ie.errors=e,s===0}var Eo={type:"string",enum:["480p","720p","1080p"]};function F(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="480p"||n==="720p"||n==="1080p")){let r={instancePath:i,keyword:"enum",params:{
allowedValues:Eo.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return F.errors=
e,s===0}var en=Sr;function Sr(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
ave additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(ie(r.prompt,{instancePath:i+"/input/prom\
pt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?ie.errors:e.concat(ie.errors),s=e.length)),r.input_urls!==
void 0){let t=r.input_urls;if(Array.isArray(t)){if(t.length>2){let m={instancePath:i+"/input/input_urls",keyword:"maxIte\
ms",params:{limit:2},message:"must NOT have more than 2 items"};e===null?e=[m]:e.push(m),s++}let l=t.length;for(let m=0;m<
l;m++)d(t[m],{instancePath:i+"/input/input_urls/"+m,parentData:t,parentDataProperty:m,rootData:o})||(e=e===null?d.errors:
e.concat(d.errors),s=e.length)}else{let l={instancePath:i+"/input/input_urls",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[l]:e.push(l),s++}}if(r.duration!==void 0){let t=r.duration;if(typeof t=="number"){if(t>12||isNaN(
t)){let l={instancePath:i+"/input/duration",keyword:"maximum",params:{comparison:"<=",limit:12},message:"must be <= 12"};
e===null?e=[l]:e.push(l),s++}if(t<4||isNaN(t)){let l={instancePath:i+"/input/duration",keyword:"minimum",params:{comparison:"\
>=",limit:4},message:"must be >= 4"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/input/duration",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[l]:e.push(l),s++}}r.aspect_ratio!==void 0&&(ve(r.aspect_ratio,
{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?ve.errors:
e.concat(ve.errors),s=e.length)),r.resolution!==void 0&&(F(r.resolution,{instancePath:i+"/input/resolution",parentData:r,
parentDataProperty:"resolution",rootData:o})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),r.generate_audio!==void 0&&
(y(r.generate_audio,{instancePath:i+"/input/generate_audio",parentData:r,parentDataProperty:"generate_audio",rootData:o})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.fixed_lens!==void 0&&(y(r.fixed_lens,{instancePath:i+"/input/fixe\
d_lens",parentData:r,parentDataProperty:"fixed_lens",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Sr.errors=e,s===0}function oe(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n!="boolea\
n"){let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}
return oe.errors=e,s===0}var rn=Kr,is={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{
type:"string",const:"bytedance/seedance-2"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,properties:{
prompt:{$ref:"s118"},first_frame_url:{$ref:"s15"},last_frame_url:{$ref:"s15"},reference_image_urls:{$ref:"s112"},reference_video_urls:{
$ref:"s113"},reference_audio_urls:{$ref:"s113"},duration:{$ref:"s109"},aspect_ratio:{$ref:"s114"},resolution:{type:"stri\
ng",enum:["480p","720p","1080p","4k"]},generate_audio:{$ref:"s33"},web_search:{$ref:"s121"},return_last_frame:{$ref:"s33"}}}}};
function Kr(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="bytedance/seedance-2"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"byteda\
nce/seedance-2"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(f(n.callBackUrl,
{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?f.errors:e.concat(
f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!C.
call(is.properties.input.properties,t)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(ie(r.prompt,{instancePath:i+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?ie.errors:e.concat(ie.errors),s=e.length)),
r.first_frame_url!==void 0&&(_(r.first_frame_url,{instancePath:i+"/input/first_frame_url",parentData:r,parentDataProperty:"\
first_frame_url",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.last_frame_url!==void 0&&(_(r.last_frame_url,
{instancePath:i+"/input/last_frame_url",parentData:r,parentDataProperty:"last_frame_url",rootData:o})||(e=e===null?_.errors:
e.concat(_.errors),s=e.length)),r.reference_image_urls!==void 0&&(ne(r.reference_image_urls,{instancePath:i+"/input/refe\
rence_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:o})||(e=e===null?ne.errors:e.concat(ne.
errors),s=e.length)),r.reference_video_urls!==void 0&&(x(r.reference_video_urls,{instancePath:i+"/input/reference_video_\
urls",parentData:r,parentDataProperty:"reference_video_urls",rootData:o})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),
r.reference_audio_urls!==void 0&&(x(r.reference_audio_urls,{instancePath:i+"/input/reference_audio_urls",parentData:r,parentDataProperty:"\
reference_audio_urls",rootData:o})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.duration!==void 0&&(L(r.duration,
{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?L.errors:e.concat(
L.errors),s=e.length)),r.aspect_ratio!==void 0&&(R(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:o})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),r.resolution!==void 0){let t=r.resolution;
if(typeof t!="string"){let l={instancePath:i+"/input/resolution",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[l]:e.push(l),s++}if(!(t==="480p"||t==="720p"||t==="1080p"||t==="4k")){let l={instancePath:i+"/input\
/resolution",keyword:"enum",params:{allowedValues:is.properties.input.properties.resolution.enum},message:"must be equal\
 to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}r.generate_audio!==void 0&&(y(r.generate_audio,{instancePath:i+
"/input/generate_audio",parentData:r,parentDataProperty:"generate_audio",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.web_search!==void 0&&(oe(r.web_search,{instancePath:i+"/input/web_search",parentData:r,parentDataProperty:"\
web_search",rootData:o})||(e=e===null?oe.errors:e.concat(oe.errors),s=e.length)),r.return_last_frame!==void 0&&(y(r.return_last_frame,
{instancePath:i+"/input/return_last_frame",parentData:r,parentDataProperty:"return_last_frame",rootData:o})||(e=e===null?
y.errors:e.concat(y.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}return Kr.errors=e,s===0}var tn=Rr,os={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"bytedance/seedance-2-5"},callBackUrl:{$ref:"s2"},input:{
type:"object",additionalProperties:!1,properties:{prompt:{type:"string",maxLength:3e4},first_frame_url:{$ref:"s15"},last_frame_url:{
$ref:"s15"},reference_image_urls:{type:"array",maxItems:30,items:{$ref:"s15"}},reference_video_urls:{type:"array",maxItems:10,
items:{$ref:"s15"}},reference_audio_urls:{type:"array",maxItems:10,items:{$ref:"s15"}},duration:{type:"integer",minimum:-1,
maximum:30},aspect_ratio:{$ref:"s114"},resolution:{$ref:"s119"},generate_audio:{$ref:"s33"},web_search:{$ref:"s121"},return_last_frame:{
$ref:"s33"},nsfw_checker:{$ref:"s66"},output_format:{type:"string",enum:["mp4","mov"]}}}}};function Rr(n,{instancePath:i="",
parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.model===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!="stri\
ng"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(r!=="bytedance/seedance-2-5"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"bytedance/s\
eedance-2-5"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(f(n.callBackUrl,
{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?f.errors:e.concat(
f.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!C.
call(os.properties.input.properties,t)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0){let t=r.prompt;if(typeof t==
"string"){if(D(t)>3e4){let l={instancePath:i+"/input/prompt",keyword:"maxLength",params:{limit:3e4},message:"must NOT ha\
ve more than 30000 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/input/prompt",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(r.first_frame_url!==void 0&&(_(r.first_frame_url,
{instancePath:i+"/input/first_frame_url",parentData:r,parentDataProperty:"first_frame_url",rootData:o})||(e=e===null?_.errors:
e.concat(_.errors),s=e.length)),r.last_frame_url!==void 0&&(_(r.last_frame_url,{instancePath:i+"/input/last_frame_url",parentData:r,
parentDataProperty:"last_frame_url",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.reference_image_urls!==
void 0){let t=r.reference_image_urls;if(Array.isArray(t)){if(t.length>30){let m={instancePath:i+"/input/reference_image_\
urls",keyword:"maxItems",params:{limit:30},message:"must NOT have more than 30 items"};e===null?e=[m]:e.push(m),s++}let l=t.
length;for(let m=0;m<l;m++)_(t[m],{instancePath:i+"/input/reference_image_urls/"+m,parentData:t,parentDataProperty:m,rootData:o})||
(e=e===null?_.errors:e.concat(_.errors),s=e.length)}else{let l={instancePath:i+"/input/reference_image_urls",keyword:"ty\
pe",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(r.reference_video_urls!==void 0){let t=r.
reference_video_urls;if(Array.isArray(t)){if(t.length>10){let m={instancePath:i+"/input/reference_video_urls",keyword:"m\
axItems",params:{limit:10},message:"must NOT have more than 10 items"};e===null?e=[m]:e.push(m),s++}let l=t.length;for(let m=0;m<
l;m++)_(t[m],{instancePath:i+"/input/reference_video_urls/"+m,parentData:t,parentDataProperty:m,rootData:o})||(e=e===null?
_.errors:e.concat(_.errors),s=e.length)}else{let l={instancePath:i+"/input/reference_video_urls",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(r.reference_audio_urls!==void 0){let t=r.reference_audio_urls;
if(Array.isArray(t)){if(t.length>10){let m={instancePath:i+"/input/reference_audio_urls",keyword:"maxItems",params:{limit:10},
message:"must NOT have more than 10 items"};e===null?e=[m]:e.push(m),s++}let l=t.length;for(let m=0;m<l;m++)_(t[m],{instancePath:i+
"/input/reference_audio_urls/"+m,parentData:t,parentDataProperty:m,rootData:o})||(e=e===null?_.errors:e.concat(_.errors),
s=e.length)}else{let l={instancePath:i+"/input/reference_audio_urls",keyword:"type",params:{type:"array"},message:"must \
be array"};e===null?e=[l]:e.push(l),s++}}if(r.duration!==void 0){let t=r.duration;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t))){let l={instancePath:i+"/input/duration",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[l]:e.push(l),s++}if(typeof t=="number"){if(t>30||isNaN(t)){let l={instancePath:i+"/input/duration",keyword:"maximum",
params:{comparison:"<=",limit:30},message:"must be <= 30"};e===null?e=[l]:e.push(l),s++}if(t<-1||isNaN(t)){let l={instancePath:i+
"/input/duration",keyword:"minimum",params:{comparison:">=",limit:-1},message:"must be >= -1"};e===null?e=[l]:e.push(l),
s++}}}if(r.aspect_ratio!==void 0&&(R(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:o})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),r.resolution!==void 0&&(F(r.resolution,
{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?F.errors:e.concat(
F.errors),s=e.length)),r.generate_audio!==void 0&&(y(r.generate_audio,{instancePath:i+"/input/generate_audio",parentData:r,
parentDataProperty:"generate_audio",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.web_search!==void 0&&
(oe(r.web_search,{instancePath:i+"/input/web_search",parentData:r,parentDataProperty:"web_search",rootData:o})||(e=e===null?
oe.errors:e.concat(oe.errors),s=e.length)),r.return_last_frame!==void 0&&(y(r.return_last_frame,{instancePath:i+"/input/\
return_last_frame",parentData:r,parentDataProperty:"return_last_frame",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.output_format!==void 0){let t=r.output_format;
if(typeof t!="string"){let l={instancePath:i+"/input/output_format",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[l]:e.push(l),s++}if(!(t==="mp4"||t==="mov")){let l={instancePath:i+"/input/output_format",keyword:"\
enum",params:{allowedValues:os.properties.input.properties.output_format.enum},message:"must be equal to one of the allo\
wed values"};e===null?e=[l]:e.push(l),s++}}}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}return Rr.errors=e,s===0}var sn=Zr,Io={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"bytedance/seedance-2-fast"},callBackUrl:{$ref:"s2"},input:{
type:"object",additionalProperties:!1,properties:{prompt:{$ref:"s118"},first_frame_url:{$ref:"s15"},last_frame_url:{$ref:"\
s15"},reference_image_urls:{$ref:"s112"},reference_video_urls:{$ref:"s113"},reference_audio_urls:{$ref:"s113"},duration:{
$ref:"s109"},aspect_ratio:{$ref:"s114"},resolution:{$ref:"s62"},generate_audio:{$ref:"s33"},web_search:{$ref:"s121"},return_last_frame:{
$ref:"s33"},nsfw_checker:{$ref:"s66"}}}}};function Zr(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){
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
input;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!C.call(Io.properties.input.properties,t)){let l={instancePath:i+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(ie(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:o})||(e=e===null?ie.errors:e.concat(ie.errors),s=e.length)),r.first_frame_url!==void 0&&(_(r.first_frame_url,
{instancePath:i+"/input/first_frame_url",parentData:r,parentDataProperty:"first_frame_url",rootData:o})||(e=e===null?_.errors:
e.concat(_.errors),s=e.length)),r.last_frame_url!==void 0&&(_(r.last_frame_url,{instancePath:i+"/input/last_frame_url",parentData:r,
parentDataProperty:"last_frame_url",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.reference_image_urls!==
void 0&&(ne(r.reference_image_urls,{instancePath:i+"/input/reference_image_urls",parentData:r,parentDataProperty:"refere\
nce_image_urls",rootData:o})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)),r.reference_video_urls!==void 0&&(x(
r.reference_video_urls,{instancePath:i+"/input/reference_video_urls",parentData:r,parentDataProperty:"reference_video_ur\
ls",rootData:o})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.reference_audio_urls!==void 0&&(x(r.reference_audio_urls,
{instancePath:i+"/input/reference_audio_urls",parentData:r,parentDataProperty:"reference_audio_urls",rootData:o})||(e=e===
null?x.errors:e.concat(x.errors),s=e.length)),r.duration!==void 0&&(L(r.duration,{instancePath:i+"/input/duration",parentData:r,
parentDataProperty:"duration",rootData:o})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.aspect_ratio!==void 0&&
(R(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=
e===null?R.errors:e.concat(R.errors),s=e.length)),r.resolution!==void 0&&(Q(r.resolution,{instancePath:i+"/input/resolut\
ion",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),r.generate_audio!==
void 0&&(y(r.generate_audio,{instancePath:i+"/input/generate_audio",parentData:r,parentDataProperty:"generate_audio",rootData:o})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.web_search!==void 0&&(oe(r.web_search,{instancePath:i+"/input/web\
_search",parentData:r,parentDataProperty:"web_search",rootData:o})||(e=e===null?oe.errors:e.concat(oe.errors),s=e.length)),
r.return_last_frame!==void 0&&(y(r.return_last_frame,{instancePath:i+"/input/return_last_frame",parentData:r,parentDataProperty:"\
return_last_frame",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,
{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?g.errors:
e.concat(g.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),s++}return Zr.errors=e,s===0}var nn=Hr,zo={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"bytedance/seedance-2-mini"},callBackUrl:{$ref:"s2"},input:{
type:"object",additionalProperties:!1,properties:{prompt:{$ref:"s118"},first_frame_url:{$ref:"s15"},last_frame_url:{$ref:"\
s15"},reference_image_urls:{$ref:"s112"},reference_video_urls:{$ref:"s113"},reference_audio_urls:{$ref:"s113"},duration:{
$ref:"s109"},aspect_ratio:{$ref:"s114"},resolution:{$ref:"s62"},generate_audio:{$ref:"s33"},web_search:{$ref:"s121"},nsfw_checker:{
$ref:"s66"}}}}};function Hr(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&
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
ct"&&!Array.isArray(r)){for(let t in r)if(!C.call(zo.properties.input.properties,t)){let l={instancePath:i+"/input",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),s++}r.prompt!==void 0&&(ie(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||
(e=e===null?ie.errors:e.concat(ie.errors),s=e.length)),r.first_frame_url!==void 0&&(_(r.first_frame_url,{instancePath:i+
"/input/first_frame_url",parentData:r,parentDataProperty:"first_frame_url",rootData:o})||(e=e===null?_.errors:e.concat(_.
errors),s=e.length)),r.last_frame_url!==void 0&&(_(r.last_frame_url,{instancePath:i+"/input/last_frame_url",parentData:r,
parentDataProperty:"last_frame_url",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.reference_image_urls!==
void 0&&(ne(r.reference_image_urls,{instancePath:i+"/input/reference_image_urls",parentData:r,parentDataProperty:"refere\
nce_image_urls",rootData:o})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)),r.reference_video_urls!==void 0&&(x(
r.reference_video_urls,{instancePath:i+"/input/reference_video_urls",parentData:r,parentDataProperty:"reference_video_ur\
ls",rootData:o})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.reference_audio_urls!==void 0&&(x(r.reference_audio_urls,
{instancePath:i+"/input/reference_audio_urls",parentData:r,parentDataProperty:"reference_audio_urls",rootData:o})||(e=e===
null?x.errors:e.concat(x.errors),s=e.length)),r.duration!==void 0&&(L(r.duration,{instancePath:i+"/input/duration",parentData:r,
parentDataProperty:"duration",rootData:o})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.aspect_ratio!==void 0&&
(R(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=
e===null?R.errors:e.concat(R.errors),s=e.length)),r.resolution!==void 0&&(Q(r.resolution,{instancePath:i+"/input/resolut\
ion",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),r.generate_audio!==
void 0&&(y(r.generate_audio,{instancePath:i+"/input/generate_audio",parentData:r,parentDataProperty:"generate_audio",rootData:o})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.web_search!==void 0&&(oe(r.web_search,{instancePath:i+"/input/web\
_search",parentData:r,parentDataProperty:"web_search",rootData:o})||(e=e===null?oe.errors:e.concat(oe.errors),s=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Hr.errors=e,s===0}function M(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(D(n)>1e4){let r={instancePath:i,keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 10000 charact\
ers"};e===null?e=[r]:e.push(r),s++}if(D(n)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return M.errors=e,s===0}function le(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n!="boolea\
n"){let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}
return le.errors=e,s===0}function we(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n=="number"){
if(n>2147483647||isNaN(n)){let r={instancePath:i,keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"mu\
st be <= 2147483647"};e===null?e=[r]:e.push(r),s++}if(n<-1||isNaN(n)){let r={instancePath:i,keyword:"minimum",params:{comparison:"\
>=",limit:-1},message:"must be >= -1"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[r]:e.push(r),s++}return we.errors=e,s===0}var on=Yr,Vo={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"bytedance/v1-lite-image-to-video"},callBackUrl:{$ref:"\
s2"},input:{type:"object",additionalProperties:!1,required:["prompt","image_url"],properties:{prompt:{$ref:"s126"},image_url:{
$ref:"s5"},end_image_url:{$ref:"s5"},duration:{$ref:"s7"},resolution:{$ref:"s119"},camera_fixed:{$ref:"s127"},seed:{$ref:"\
s128"},enable_safety_checker:{$ref:"s33"},nsfw_checker:{$ref:"s66"}}}}};function Yr(n,{instancePath:i="",parentData:p,parentDataProperty:a,
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
if(!C.call(Vo.properties.input.properties,t)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(M(r.prompt,{instancePath:i+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),
r.image_url!==void 0&&(d(r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||
(e=e===null?d.errors:e.concat(d.errors),s=e.length)),r.end_image_url!==void 0&&(d(r.end_image_url,{instancePath:i+"/inpu\
t/end_image_url",parentData:r,parentDataProperty:"end_image_url",rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=
e.length)),r.duration!==void 0&&(v(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duratio\
n",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.resolution!==void 0&&(F(r.resolution,{instancePath:i+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?F.errors:e.concat(F.errors),s=
e.length)),r.camera_fixed!==void 0&&(le(r.camera_fixed,{instancePath:i+"/input/camera_fixed",parentData:r,parentDataProperty:"\
camera_fixed",rootData:o})||(e=e===null?le.errors:e.concat(le.errors),s=e.length)),r.seed!==void 0&&(we(r.seed,{instancePath:i+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||(e=e===null?we.errors:e.concat(we.errors),s=e.length)),
r.enable_safety_checker!==void 0&&(y(r.enable_safety_checker,{instancePath:i+"/input/enable_safety_checker",parentData:r,
parentDataProperty:"enable_safety_checker",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.nsfw_checker!==
void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Yr.errors=e,s===0}var ln=Gr,Lo={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"bytedance/v1-lite-text-to-video"},callBackUrl:{$ref:"\
s2"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"s126"},duration:{$ref:"s\
7"},aspect_ratio:{type:"string",enum:["16:9","4:3","1:1","3:4","9:16","9:21"]},resolution:{$ref:"s119"},camera_fixed:{$ref:"\
s127"},seed:{$ref:"s69"},enable_safety_checker:{$ref:"s33"},nsfw_checker:{$ref:"s66"}}}}};function Gr(n,{instancePath:i="",
parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.model===
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
null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(M(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:o})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),r.duration!==void 0&&(v(r.duration,{instancePath:i+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),
r.aspect_ratio!==void 0){let t=r.aspect_ratio;if(typeof t!="string"){let l={instancePath:i+"/input/aspect_ratio",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(!(t==="16:9"||t==="4:3"||t==="1:1"||
t==="3:4"||t==="9:16"||t==="9:21")){let l={instancePath:i+"/input/aspect_ratio",keyword:"enum",params:{allowedValues:Lo.
properties.input.properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(
l),s++}}r.resolution!==void 0&&(F(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"reso\
lution",rootData:o})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),r.camera_fixed!==void 0&&(le(r.camera_fixed,{
instancePath:i+"/input/camera_fixed",parentData:r,parentDataProperty:"camera_fixed",rootData:o})||(e=e===null?le.errors:
e.concat(le.errors),s=e.length)),r.seed!==void 0&&(O(r.seed,{instancePath:i+"/input/seed",parentData:r,parentDataProperty:"\
seed",rootData:o})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.enable_safety_checker!==void 0&&(y(r.enable_safety_checker,
{instancePath:i+"/input/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:o})||(e=
e===null?y.errors:e.concat(y.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/nsf\
w_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{
let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),
s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return Gr.errors=e,s===0}var an=Wr;function Wr(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
roperties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(M(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:o})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),r.image_url!==void 0&&(d(r.image_url,{instancePath:i+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.
length)),r.duration!==void 0&&(v(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.resolution!==void 0&&(b(r.resolution,{instancePath:i+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?b.errors:e.concat(b.errors),s=
e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Wr.errors=e,s===0}var pn=Xr;function Xr(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(M(
r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?M.errors:e.concat(
M.errors),s=e.length)),r.image_url!==void 0&&(d(r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"\
image_url",rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.length)),r.duration!==void 0&&(v(r.duration,{instancePath:i+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),
r.resolution!==void 0&&(F(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:o})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),r.camera_fixed!==void 0&&(le(r.camera_fixed,{instancePath:i+
"/input/camera_fixed",parentData:r,parentDataProperty:"camera_fixed",rootData:o})||(e=e===null?le.errors:e.concat(le.errors),
s=e.length)),r.seed!==void 0&&(we(r.seed,{instancePath:i+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||
(e=e===null?we.errors:e.concat(we.errors),s=e.length)),r.enable_safety_checker!==void 0&&(y(r.enable_safety_checker,{instancePath:i+
"/input/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:o})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,
parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:i+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Xr.errors=e,s===0}var un=Qr;function Qr(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(M(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:o})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),r.duration!==void 0&&(v(r.duration,{instancePath:i+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),
r.aspect_ratio!==void 0&&(ve(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspec\
t_ratio",rootData:o})||(e=e===null?ve.errors:e.concat(ve.errors),s=e.length)),r.resolution!==void 0&&(F(r.resolution,{instancePath:i+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?F.errors:e.concat(F.errors),s=
e.length)),r.camera_fixed!==void 0&&(le(r.camera_fixed,{instancePath:i+"/input/camera_fixed",parentData:r,parentDataProperty:"\
camera_fixed",rootData:o})||(e=e===null?le.errors:e.concat(le.errors),s=e.length)),r.seed!==void 0&&(we(r.seed,{instancePath:i+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||(e=e===null?we.errors:e.concat(we.errors),s=e.length)),
r.enable_safety_checker!==void 0&&(y(r.enable_safety_checker,{instancePath:i+"/input/enable_safety_checker",parentData:r,
parentDataProperty:"enable_safety_checker",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.nsfw_checker!==
void 0&&(g(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Qr.errors=e,s===0}var Fo={type:"string",enum:["1:1","9:16","16:9","3:4","4:3","3:2","2:3","5:4","4:5","21:9","auto"]};function K(n,{instancePath:i="",
parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(n==="1:1"||n==="9:16"||n==="16:\
9"||n==="3:4"||n==="4:3"||n==="3:2"||n==="2:3"||n==="5:4"||n==="4:5"||n==="21:9"||n==="auto")){let r={instancePath:i,keyword:"\
enum",params:{allowedValues:Fo.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}
return K.errors=e,s===0}var Mo={type:"string",enum:["png","jpeg"]};function Se(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="png"||n==="jpeg")){let r={instancePath:i,keyword:"enum",params:{allowedValues:Mo.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return Se.errors=e,s===0}var mn=et;function et(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
r.aspect_ratio!==void 0&&(K(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect\
_ratio",rootData:o})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)),r.image_size!==void 0&&(K(r.image_size,{instancePath:i+
"/input/image_size",parentData:r,parentDataProperty:"image_size",rootData:o})||(e=e===null?K.errors:e.concat(K.errors),s=
e.length)),r.output_format!==void 0&&(Se(r.output_format,{instancePath:i+"/input/output_format",parentData:r,parentDataProperty:"\
output_format",rootData:o})||(e=e===null?Se.errors:e.concat(Se.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,
{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?g.errors:
e.concat(g.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),s++}return et.errors=e,s===0}var fn=rt;function rt(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
image_urls;if(Array.isArray(t)){if(t.length>10){let m={instancePath:i+"/input/image_urls",keyword:"maxItems",params:{limit:10},
message:"must NOT have more than 10 items"};e===null?e=[m]:e.push(m),s++}if(t.length<1){let m={instancePath:i+"/input/im\
age_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[m]:e.push(m),s++}let l=t.
length;for(let m=0;m<l;m++)d(t[m],{instancePath:i+"/input/image_urls/"+m,parentData:t,parentDataProperty:m,rootData:o})||
(e=e===null?d.errors:e.concat(d.errors),s=e.length)}else{let l={instancePath:i+"/input/image_urls",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}r.aspect_ratio!==void 0&&(K(r.aspect_ratio,{instancePath:i+
"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?K.errors:e.concat(K.errors),
s=e.length)),r.image_size!==void 0&&(K(r.image_size,{instancePath:i+"/input/image_size",parentData:r,parentDataProperty:"\
image_size",rootData:o})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)),r.output_format!==void 0&&(Se(r.output_format,
{instancePath:i+"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:o})||(e=e===null?Se.errors:
e.concat(Se.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),s++}return rt.errors=e,s===0}function Ke(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(D(n)>2e4){let r={instancePath:i,keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 charact\
ers"};e===null?e=[r]:e.push(r),s++}if(D(n)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return Ke.errors=e,s===0}var Jo={type:"string",enum:["1:1","1:4","1:8","2:3","3:2","3:4","4:1","4:3","4:5","5:4","8:1","9:16","16:9","21:9","auto"]};
function Re(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n!="string"){
let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(n===
"1:1"||n==="1:4"||n==="1:8"||n==="2:3"||n==="3:2"||n==="3:4"||n==="4:1"||n==="4:3"||n==="4:5"||n==="5:4"||n==="8:1"||n===
"9:16"||n==="16:9"||n==="21:9"||n==="auto")){let r={instancePath:i,keyword:"enum",params:{allowedValues:Jo.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return Re.errors=e,s===0}var Co={type:"string",enum:["png","jpg"]};function Ze(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="png"||n==="jpg")){let r={instancePath:i,keyword:"enum",params:{allowedValues:Co.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return Ze.errors=e,s===0}var dn=tt;function tt(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
 have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(Ke(r.prompt,{instancePath:i+"/input/pr\
ompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?Ke.errors:e.concat(Ke.errors),s=e.length)),r.image_input!==
void 0){let t=r.image_input;if(Array.isArray(t)){if(t.length>14){let m={instancePath:i+"/input/image_input",keyword:"max\
Items",params:{limit:14},message:"must NOT have more than 14 items"};e===null?e=[m]:e.push(m),s++}let l=t.length;for(let m=0;m<
l;m++)d(t[m],{instancePath:i+"/input/image_input/"+m,parentData:t,parentDataProperty:m,rootData:o})||(e=e===null?d.errors:
e.concat(d.errors),s=e.length)}else{let l={instancePath:i+"/input/image_input",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[l]:e.push(l),s++}}r.aspect_ratio!==void 0&&(Re(r.aspect_ratio,{instancePath:i+"/input/aspect\
_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?Re.errors:e.concat(Re.errors),s=e.length)),
r.resolution!==void 0&&(re(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:o})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),r.output_format!==void 0&&(Ze(r.output_format,{instancePath:i+
"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:o})||(e=e===null?Ze.errors:e.concat(Ze.errors),
s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return tt.errors=e,s===0}var cn=st;function st(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
void 0&&(Ke(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?
Ke.errors:e.concat(Ke.errors),s=e.length)),r.image_urls!==void 0){let t=r.image_urls;if(Array.isArray(t)){if(t.length>10){
let m={instancePath:i+"/input/image_urls",keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 items"};
e===null?e=[m]:e.push(m),s++}let l=t.length;for(let m=0;m<l;m++)d(t[m],{instancePath:i+"/input/image_urls/"+m,parentData:t,
parentDataProperty:m,rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.length)}else{let l={instancePath:i+"/inpu\
t/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}r.aspect_ratio!==
void 0&&(Re(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||
(e=e===null?Re.errors:e.concat(Re.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return st.errors=e,s===0}var yn=nt;function nt(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
 have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(M(r.prompt,{instancePath:i+"/input/pro\
mpt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),r.image_input!==
void 0){let t=r.image_input;if(Array.isArray(t)){if(t.length>8){let m={instancePath:i+"/input/image_input",keyword:"maxI\
tems",params:{limit:8},message:"must NOT have more than 8 items"};e===null?e=[m]:e.push(m),s++}let l=t.length;for(let m=0;m<
l;m++)d(t[m],{instancePath:i+"/input/image_input/"+m,parentData:t,parentDataProperty:m,rootData:o})||(e=e===null?d.errors:
e.concat(d.errors),s=e.length)}else{let l={instancePath:i+"/input/image_input",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[l]:e.push(l),s++}}r.aspect_ratio!==void 0&&(K(r.aspect_ratio,{instancePath:i+"/input/aspect_\
ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)),
r.resolution!==void 0&&(re(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:o})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),r.output_format!==void 0&&(Ze(r.output_format,{instancePath:i+
"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:o})||(e=e===null?Ze.errors:e.concat(Ze.errors),
s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return nt.errors=e,s===0}var gn=it;function it(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
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
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return it.errors=e,s===0}function Dt(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(D(n)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),s++}return Dt.errors=e,s===0}function $t(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){
if(n.length<1){let t={instancePath:i,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[t]:e.push(t),s++}let r=n.length;for(let t=0;t<r;t++){let l=n[t];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.
text===void 0){let m={instancePath:i+"/"+t,keyword:"required",params:{missingProperty:"text"},message:"must have require\
d property 'text'"};e===null?e=[m]:e.push(m),s++}if(l.voice===void 0){let m={instancePath:i+"/"+t,keyword:"required",params:{
missingProperty:"voice"},message:"must have required property 'voice'"};e===null?e=[m]:e.push(m),s++}for(let m in l)if(!(m===
"text"||m==="voice")){let c={instancePath:i+"/"+t,keyword:"additionalProperties",params:{additionalProperty:m},message:"\
must NOT have additional properties"};e===null?e=[c]:e.push(c),s++}l.text!==void 0&&(w(l.text,{instancePath:i+"/"+t+"/te\
xt",parentData:l,parentDataProperty:"text",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),l.voice!==
void 0&&(Dt(l.voice,{instancePath:i+"/"+t+"/voice",parentData:l,parentDataProperty:"voice",rootData:o})||(e=e===null?Dt.
errors:e.concat(Dt.errors),s=e.length))}else{let m={instancePath:i+"/"+t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[m]:e.push(m),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),s++}return $t.errors=e,s===0}var So={type:"string",enum:["af","ar","hy","as","az","be","bn","bs","bg","ca","ceb","ny","hr","cs","da","nl","en","et","\
fil","fi","fr","gl","ka","de","el","gu","ha","he","hi","hu","is","id","ga","it","ja","jv","kn","kk","ky","ko","lv","ln",
"lt","lb","mk","ms","ml","zh","mr","ne","no","ps","fa","pl","pt","pa","ro","ru","sr","sd","sk","sl","so","es","sw","sv",
"ta","te","th","tr","uk","ur","vi","cy"]};function jt(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="af"||n==="ar"||n==="hy"||n==="as"||n==="az"||n==="be"||n==="bn"||n==="bs"||n===
"bg"||n==="ca"||n==="ceb"||n==="ny"||n==="hr"||n==="cs"||n==="da"||n==="nl"||n==="en"||n==="et"||n==="fil"||n==="fi"||n===
"fr"||n==="gl"||n==="ka"||n==="de"||n==="el"||n==="gu"||n==="ha"||n==="he"||n==="hi"||n==="hu"||n==="is"||n==="id"||n===
"ga"||n==="it"||n==="ja"||n==="jv"||n==="kn"||n==="kk"||n==="ky"||n==="ko"||n==="lv"||n==="ln"||n==="lt"||n==="lb"||n===
"mk"||n==="ms"||n==="ml"||n==="zh"||n==="mr"||n==="ne"||n==="no"||n==="ps"||n==="fa"||n==="pl"||n==="pt"||n==="pa"||n===
"ro"||n==="ru"||n==="sr"||n==="sd"||n==="sk"||n==="sl"||n==="so"||n==="es"||n==="sw"||n==="sv"||n==="ta"||n==="te"||n===
"th"||n==="tr"||n==="uk"||n==="ur"||n==="vi"||n==="cy")){let r={instancePath:i,keyword:"enum",params:{allowedValues:So.enum},
message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return jt.errors=e,s===0}var hn=ot,Ko={
type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"elevenlabs/text\
-to-dialogue-v3"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:["dialogue"],properties:{
dialogue:{$ref:"s145"},stability:{type:"number",enum:[0,.5,1]},language_code:{$ref:"s147"}}}}};function ot(n,{instancePath:i="",
parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.model===
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
ust NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.dialogue!==void 0&&($t(r.dialogue,{instancePath:i+
"/input/dialogue",parentData:r,parentDataProperty:"dialogue",rootData:o})||(e=e===null?$t.errors:e.concat($t.errors),s=e.
length)),r.stability!==void 0){let t=r.stability;if(typeof t!="number"){let l={instancePath:i+"/input/stability",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[l]:e.push(l),s++}if(!(t===0||t===.5||t===1)){let l={instancePath:i+
"/input/stability",keyword:"enum",params:{allowedValues:Ko.properties.input.properties.stability.enum},message:"must be \
equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}r.language_code!==void 0&&(jt(r.language_code,{instancePath:i+
"/input/language_code",parentData:r,parentDataProperty:"language_code",rootData:o})||(e=e===null?jt.errors:e.concat(jt.errors),
s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return ot.errors=e,s===0}function He(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(D(n)>5e3){let r={instancePath:i,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[r]:e.push(r),s++}if(D(n)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return He.errors=e,s===0}function Ye(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n=="number"){
if(n>1.2||isNaN(n)){let r={instancePath:i,keyword:"maximum",params:{comparison:"<=",limit:1.2},message:"must be <= 1.2"};
e===null?e=[r]:e.push(r),s++}if(n<.7||isNaN(n)){let r={instancePath:i,keyword:"minimum",params:{comparison:">=",limit:.7},
message:"must be >= 0.7"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"number"},
message:"must be number"};e===null?e=[r]:e.push(r),s++}return Ye.errors=e,s===0}function Ge(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(D(n)>500){let r={instancePath:i,keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 character\
s"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),s++}return Ge.errors=e,s===0}var _n=lt,Ro={type:"object",additionalProperties:!1,required:[
"model","input"],properties:{model:{type:"string",const:"elevenlabs/text-to-speech-multilingual-v2"},callBackUrl:{$ref:"\
s2"},input:{type:"object",additionalProperties:!1,required:["text","voice"],properties:{text:{$ref:"s149"},voice:{$ref:"\
s22"},stability:{$ref:"s50"},similarity_boost:{$ref:"s50"},style:{$ref:"s50"},speed:{$ref:"s150"},language_code:{$ref:"s\
151"},previous_text:{$ref:"s97"},next_text:{$ref:"s97"},timestamps:{$ref:"s33"}}}}};function lt(n,{instancePath:i="",parentData:p,
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
if(!C.call(Ro.properties.input.properties,t)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.text!==void 0&&(He(r.text,{instancePath:i+
"/input/text",parentData:r,parentDataProperty:"text",rootData:o})||(e=e===null?He.errors:e.concat(He.errors),s=e.length)),
r.voice!==void 0&&(w(r.voice,{instancePath:i+"/input/voice",parentData:r,parentDataProperty:"voice",rootData:o})||(e=e===
null?w.errors:e.concat(w.errors),s=e.length)),r.stability!==void 0&&(P(r.stability,{instancePath:i+"/input/stability",parentData:r,
parentDataProperty:"stability",rootData:o})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.similarity_boost!==void 0&&
(P(r.similarity_boost,{instancePath:i+"/input/similarity_boost",parentData:r,parentDataProperty:"similarity_boost",rootData:o})||
(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.style!==void 0&&(P(r.style,{instancePath:i+"/input/style",parentData:r,
parentDataProperty:"style",rootData:o})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.speed!==void 0&&(Ye(r.speed,
{instancePath:i+"/input/speed",parentData:r,parentDataProperty:"speed",rootData:o})||(e=e===null?Ye.errors:e.concat(Ye.errors),
s=e.length)),r.language_code!==void 0&&(Ge(r.language_code,{instancePath:i+"/input/language_code",parentData:r,parentDataProperty:"\
language_code",rootData:o})||(e=e===null?Ge.errors:e.concat(Ge.errors),s=e.length)),r.previous_text!==void 0&&(S(r.previous_text,
{instancePath:i+"/input/previous_text",parentData:r,parentDataProperty:"previous_text",rootData:o})||(e=e===null?S.errors:
e.concat(S.errors),s=e.length)),r.next_text!==void 0&&(S(r.next_text,{instancePath:i+"/input/next_text",parentData:r,parentDataProperty:"\
next_text",rootData:o})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)),r.timestamps!==void 0&&(y(r.timestamps,{instancePath:i+
"/input/timestamps",parentData:r,parentDataProperty:"timestamps",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=
e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return lt.errors=e,s===0}var kn=at,Zo={type:"object",additionalProperties:!1,required:["model","inpu\
t"],properties:{model:{type:"string",const:"elevenlabs/text-to-speech-turbo-2-5"},callBackUrl:{$ref:"s2"},input:{type:"o\
bject",additionalProperties:!1,required:["text"],properties:{text:{$ref:"s149"},voice:{$ref:"s22"},stability:{$ref:"s50"},
similarity_boost:{$ref:"s50"},style:{$ref:"s50"},speed:{$ref:"s150"},language_code:{$ref:"s151"},previous_text:{$ref:"s9\
7"},next_text:{$ref:"s97"},timestamps:{$ref:"s33"}}}}};function at(n,{instancePath:i="",parentData:p,parentDataProperty:a,
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
text'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!C.call(Zo.properties.input.properties,t)){let l={instancePath:i+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),s++}r.text!==void 0&&(He(r.text,{instancePath:i+"/input/text",parentData:r,parentDataProperty:"text",
rootData:o})||(e=e===null?He.errors:e.concat(He.errors),s=e.length)),r.voice!==void 0&&(w(r.voice,{instancePath:i+"/inpu\
t/voice",parentData:r,parentDataProperty:"voice",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.stability!==
void 0&&(P(r.stability,{instancePath:i+"/input/stability",parentData:r,parentDataProperty:"stability",rootData:o})||(e=e===
null?P.errors:e.concat(P.errors),s=e.length)),r.similarity_boost!==void 0&&(P(r.similarity_boost,{instancePath:i+"/input\
/similarity_boost",parentData:r,parentDataProperty:"similarity_boost",rootData:o})||(e=e===null?P.errors:e.concat(P.errors),
s=e.length)),r.style!==void 0&&(P(r.style,{instancePath:i+"/input/style",parentData:r,parentDataProperty:"style",rootData:o})||
(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.speed!==void 0&&(Ye(r.speed,{instancePath:i+"/input/speed",parentData:r,
parentDataProperty:"speed",rootData:o})||(e=e===null?Ye.errors:e.concat(Ye.errors),s=e.length)),r.language_code!==void 0&&
(Ge(r.language_code,{instancePath:i+"/input/language_code",parentData:r,parentDataProperty:"language_code",rootData:o})||
(e=e===null?Ge.errors:e.concat(Ge.errors),s=e.length)),r.previous_text!==void 0&&(S(r.previous_text,{instancePath:i+"/in\
put/previous_text",parentData:r,parentDataProperty:"previous_text",rootData:o})||(e=e===null?S.errors:e.concat(S.errors),
s=e.length)),r.next_text!==void 0&&(S(r.next_text,{instancePath:i+"/input/next_text",parentData:r,parentDataProperty:"ne\
xt_text",rootData:o})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)),r.timestamps!==void 0&&(y(r.timestamps,{instancePath:i+
"/input/timestamps",parentData:r,parentDataProperty:"timestamps",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=
e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return at.errors=e,s===0}var vn=wn;function wn(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0,r=s,t=!1,l=null,m=s;
Xe(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?Xe.errors:e.concat(Xe.errors),s=e.length);
var u=m===s;u&&(t=!0,l=0);let c=s;Qe(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?Qe.errors:
e.concat(Qe.errors),s=e.length);var u=c===s;if(u&&t)t=!1,l=[l,1];else{u&&(t=!0,l=1);let h=s;er(n,{instancePath:i,parentData:p,
parentDataProperty:a,rootData:o})||(e=e===null?er.errors:e.concat(er.errors),s=e.length);var u=h===s;if(u&&t)t=!1,l=[l,2];else{
u&&(t=!0,l=2);let E=s;rr(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?rr.errors:e.concat(
rr.errors),s=e.length);var u=E===s;if(u&&t)t=!1,l=[l,3];else{u&&(t=!0,l=3);let At=s;tr(n,{instancePath:i,parentData:p,parentDataProperty:a,
rootData:o})||(e=e===null?tr.errors:e.concat(tr.errors),s=e.length);var u=At===s;if(u&&t)t=!1,l=[l,4];else{u&&(t=!0,l=4);
let Z=s;sr(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?sr.errors:e.concat(sr.errors),s=
e.length);var u=Z===s;if(u&&t)t=!1,l=[l,5];else{u&&(t=!0,l=5);let Ln=s;nr(n,{instancePath:i,parentData:p,parentDataProperty:a,
rootData:o})||(e=e===null?nr.errors:e.concat(nr.errors),s=e.length);var u=Ln===s;if(u&&t)t=!1,l=[l,6];else{u&&(t=!0,l=6);
let Fn=s;ir(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?ir.errors:e.concat(ir.errors),
s=e.length);var u=Fn===s;if(u&&t)t=!1,l=[l,7];else{u&&(t=!0,l=7);let Mn=s;or(n,{instancePath:i,parentData:p,parentDataProperty:a,
rootData:o})||(e=e===null?or.errors:e.concat(or.errors),s=e.length);var u=Mn===s;if(u&&t)t=!1,l=[l,8];else{u&&(t=!0,l=8);
let Jn=s;lr(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?lr.errors:e.concat(lr.errors),
s=e.length);var u=Jn===s;if(u&&t)t=!1,l=[l,9];else{u&&(t=!0,l=9);let Cn=s;ar(n,{instancePath:i,parentData:p,parentDataProperty:a,
rootData:o})||(e=e===null?ar.errors:e.concat(ar.errors),s=e.length);var u=Cn===s;if(u&&t)t=!1,l=[l,10];else{u&&(t=!0,l=10);
let Sn=s;pr(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?pr.errors:e.concat(pr.errors),
s=e.length);var u=Sn===s;if(u&&t)t=!1,l=[l,11];else{u&&(t=!0,l=11);let Kn=s;ur(n,{instancePath:i,parentData:p,parentDataProperty:a,
rootData:o})||(e=e===null?ur.errors:e.concat(ur.errors),s=e.length);var u=Kn===s;if(u&&t)t=!1,l=[l,12];else{u&&(t=!0,l=12);
let Rn=s;mr(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?mr.errors:e.concat(mr.errors),
s=e.length);var u=Rn===s;if(u&&t)t=!1,l=[l,13];else{u&&(t=!0,l=13);let Zn=s;fr(n,{instancePath:i,parentData:p,parentDataProperty:a,
rootData:o})||(e=e===null?fr.errors:e.concat(fr.errors),s=e.length);var u=Zn===s;if(u&&t)t=!1,l=[l,14];else{u&&(t=!0,l=14);
let Hn=s;dr(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?dr.errors:e.concat(dr.errors),
s=e.length);var u=Hn===s;if(u&&t)t=!1,l=[l,15];else{u&&(t=!0,l=15);let Yn=s;cr(n,{instancePath:i,parentData:p,parentDataProperty:a,
rootData:o})||(e=e===null?cr.errors:e.concat(cr.errors),s=e.length);var u=Yn===s;if(u&&t)t=!1,l=[l,16];else{u&&(t=!0,l=16);
let Gn=s;yr(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?yr.errors:e.concat(yr.errors),
s=e.length);var u=Gn===s;if(u&&t)t=!1,l=[l,17];else{u&&(t=!0,l=17);let Wn=s;gr(n,{instancePath:i,parentData:p,parentDataProperty:a,
rootData:o})||(e=e===null?gr.errors:e.concat(gr.errors),s=e.length);var u=Wn===s;if(u&&t)t=!1,l=[l,18];else{u&&(t=!0,l=18);
let Xn=s;hr(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?hr.errors:e.concat(hr.errors),
s=e.length);var u=Xn===s;if(u&&t)t=!1,l=[l,19];else{u&&(t=!0,l=19);let Qn=s;_r(n,{instancePath:i,parentData:p,parentDataProperty:a,
rootData:o})||(e=e===null?_r.errors:e.concat(_r.errors),s=e.length);var u=Qn===s;if(u&&t)t=!1,l=[l,20];else{u&&(t=!0,l=20);
let ei=s;kr(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?kr.errors:e.concat(kr.errors),
s=e.length);var u=ei===s;if(u&&t)t=!1,l=[l,21];else{u&&(t=!0,l=21);let ri=s;vr(n,{instancePath:i,parentData:p,parentDataProperty:a,
rootData:o})||(e=e===null?vr.errors:e.concat(vr.errors),s=e.length);var u=ri===s;if(u&&t)t=!1,l=[l,22];else{u&&(t=!0,l=22);
let ti=s;wr(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?wr.errors:e.concat(wr.errors),
s=e.length);var u=ti===s;if(u&&t)t=!1,l=[l,23];else{u&&(t=!0,l=23);let si=s;br(n,{instancePath:i,parentData:p,parentDataProperty:a,
rootData:o})||(e=e===null?br.errors:e.concat(br.errors),s=e.length);var u=si===s;if(u&&t)t=!1,l=[l,24];else{u&&(t=!0,l=24);
let ni=s;Pr(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?Pr.errors:e.concat(Pr.errors),
s=e.length);var u=ni===s;if(u&&t)t=!1,l=[l,25];else{u&&(t=!0,l=25);let ii=s;qr(n,{instancePath:i,parentData:p,parentDataProperty:a,
rootData:o})||(e=e===null?qr.errors:e.concat(qr.errors),s=e.length);var u=ii===s;if(u&&t)t=!1,l=[l,26];else{u&&(t=!0,l=26);
let oi=s;Dr(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?Dr.errors:e.concat(Dr.errors),
s=e.length);var u=oi===s;if(u&&t)t=!1,l=[l,27];else{u&&(t=!0,l=27);let li=s;$r(n,{instancePath:i,parentData:p,parentDataProperty:a,
rootData:o})||(e=e===null?$r.errors:e.concat($r.errors),s=e.length);var u=li===s;if(u&&t)t=!1,l=[l,28];else{u&&(t=!0,l=28);
let ai=s;jr(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?jr.errors:e.concat(jr.errors),
s=e.length);var u=ai===s;if(u&&t)t=!1,l=[l,29];else{u&&(t=!0,l=29);let pi=s;xr(n,{instancePath:i,parentData:p,parentDataProperty:a,
rootData:o})||(e=e===null?xr.errors:e.concat(xr.errors),s=e.length);var u=pi===s;if(u&&t)t=!1,l=[l,30];else{u&&(t=!0,l=30);
let ui=s;Ur(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?Ur.errors:e.concat(Ur.errors),
s=e.length);var u=ui===s;if(u&&t)t=!1,l=[l,31];else{u&&(t=!0,l=31);let mi=s;Ar(n,{instancePath:i,parentData:p,parentDataProperty:a,
rootData:o})||(e=e===null?Ar.errors:e.concat(Ar.errors),s=e.length);var u=mi===s;if(u&&t)t=!1,l=[l,32];else{u&&(t=!0,l=32);
let fi=s;Br(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?Br.errors:e.concat(Br.errors),
s=e.length);var u=fi===s;if(u&&t)t=!1,l=[l,33];else{u&&(t=!0,l=33);let di=s;Nr(n,{instancePath:i,parentData:p,parentDataProperty:a,
rootData:o})||(e=e===null?Nr.errors:e.concat(Nr.errors),s=e.length);var u=di===s;if(u&&t)t=!1,l=[l,34];else{u&&(t=!0,l=34);
let ci=s;Tr(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?Tr.errors:e.concat(Tr.errors),
s=e.length);var u=ci===s;if(u&&t)t=!1,l=[l,35];else{u&&(t=!0,l=35);let yi=s;Or(n,{instancePath:i,parentData:p,parentDataProperty:a,
rootData:o})||(e=e===null?Or.errors:e.concat(Or.errors),s=e.length);var u=yi===s;if(u&&t)t=!1,l=[l,36];else{u&&(t=!0,l=36);
let gi=s;Er(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?Er.errors:e.concat(Er.errors),
s=e.length);var u=gi===s;if(u&&t)t=!1,l=[l,37];else{u&&(t=!0,l=37);let hi=s;Ir(n,{instancePath:i,parentData:p,parentDataProperty:a,
rootData:o})||(e=e===null?Ir.errors:e.concat(Ir.errors),s=e.length);var u=hi===s;if(u&&t)t=!1,l=[l,38];else{u&&(t=!0,l=38);
let _i=s;zr(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?zr.errors:e.concat(zr.errors),
s=e.length);var u=_i===s;if(u&&t)t=!1,l=[l,39];else{u&&(t=!0,l=39);let ki=s;Vr(n,{instancePath:i,parentData:p,parentDataProperty:a,
rootData:o})||(e=e===null?Vr.errors:e.concat(Vr.errors),s=e.length);var u=ki===s;if(u&&t)t=!1,l=[l,40];else{u&&(t=!0,l=40);
let vi=s;Lr(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?Lr.errors:e.concat(Lr.errors),
s=e.length);var u=vi===s;if(u&&t)t=!1,l=[l,41];else{u&&(t=!0,l=41);let wi=s;Fr(n,{instancePath:i,parentData:p,parentDataProperty:a,
rootData:o})||(e=e===null?Fr.errors:e.concat(Fr.errors),s=e.length);var u=wi===s;if(u&&t)t=!1,l=[l,42];else{u&&(t=!0,l=42);
let bi=s;Mr(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?Mr.errors:e.concat(Mr.errors),
s=e.length);var u=bi===s;if(u&&t)t=!1,l=[l,43];else{u&&(t=!0,l=43);let Pi=s;Jr(n,{instancePath:i,parentData:p,parentDataProperty:a,
rootData:o})||(e=e===null?Jr.errors:e.concat(Jr.errors),s=e.length);var u=Pi===s;if(u&&t)t=!1,l=[l,44];else{u&&(t=!0,l=44);
let qi=s;Cr(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?Cr.errors:e.concat(Cr.errors),
s=e.length);var u=qi===s;if(u&&t)t=!1,l=[l,45];else{u&&(t=!0,l=45);let Di=s;Sr(n,{instancePath:i,parentData:p,parentDataProperty:a,
rootData:o})||(e=e===null?Sr.errors:e.concat(Sr.errors),s=e.length);var u=Di===s;if(u&&t)t=!1,l=[l,46];else{u&&(t=!0,l=46);
let $i=s;Kr(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?Kr.errors:e.concat(Kr.errors),
s=e.length);var u=$i===s;if(u&&t)t=!1,l=[l,47];else{u&&(t=!0,l=47);let ji=s;Rr(n,{instancePath:i,parentData:p,parentDataProperty:a,
rootData:o})||(e=e===null?Rr.errors:e.concat(Rr.errors),s=e.length);var u=ji===s;if(u&&t)t=!1,l=[l,48];else{u&&(t=!0,l=48);
let xi=s;Zr(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?Zr.errors:e.concat(Zr.errors),
s=e.length);var u=xi===s;if(u&&t)t=!1,l=[l,49];else{u&&(t=!0,l=49);let Ui=s;Hr(n,{instancePath:i,parentData:p,parentDataProperty:a,
rootData:o})||(e=e===null?Hr.errors:e.concat(Hr.errors),s=e.length);var u=Ui===s;if(u&&t)t=!1,l=[l,50];else{u&&(t=!0,l=50);
let Ai=s;Yr(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?Yr.errors:e.concat(Yr.errors),
s=e.length);var u=Ai===s;if(u&&t)t=!1,l=[l,51];else{u&&(t=!0,l=51);let Bi=s;Gr(n,{instancePath:i,parentData:p,parentDataProperty:a,
rootData:o})||(e=e===null?Gr.errors:e.concat(Gr.errors),s=e.length);var u=Bi===s;if(u&&t)t=!1,l=[l,52];else{u&&(t=!0,l=52);
let Ni=s;Wr(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?Wr.errors:e.concat(Wr.errors),
s=e.length);var u=Ni===s;if(u&&t)t=!1,l=[l,53];else{u&&(t=!0,l=53);let Ti=s;Xr(n,{instancePath:i,parentData:p,parentDataProperty:a,
rootData:o})||(e=e===null?Xr.errors:e.concat(Xr.errors),s=e.length);var u=Ti===s;if(u&&t)t=!1,l=[l,54];else{u&&(t=!0,l=54);
let Oi=s;Qr(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?Qr.errors:e.concat(Qr.errors),
s=e.length);var u=Oi===s;if(u&&t)t=!1,l=[l,55];else{u&&(t=!0,l=55);let Ei=s;et(n,{instancePath:i,parentData:p,parentDataProperty:a,
rootData:o})||(e=e===null?et.errors:e.concat(et.errors),s=e.length);var u=Ei===s;if(u&&t)t=!1,l=[l,56];else{u&&(t=!0,l=56);
let Ii=s;rt(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?rt.errors:e.concat(rt.errors),
s=e.length);var u=Ii===s;if(u&&t)t=!1,l=[l,57];else{u&&(t=!0,l=57);let zi=s;tt(n,{instancePath:i,parentData:p,parentDataProperty:a,
rootData:o})||(e=e===null?tt.errors:e.concat(tt.errors),s=e.length);var u=zi===s;if(u&&t)t=!1,l=[l,58];else{u&&(t=!0,l=58);
let Vi=s;st(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?st.errors:e.concat(st.errors),
s=e.length);var u=Vi===s;if(u&&t)t=!1,l=[l,59];else{u&&(t=!0,l=59);let Li=s;nt(n,{instancePath:i,parentData:p,parentDataProperty:a,
rootData:o})||(e=e===null?nt.errors:e.concat(nt.errors),s=e.length);var u=Li===s;if(u&&t)t=!1,l=[l,60];else{u&&(t=!0,l=60);
let Fi=s;it(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?it.errors:e.concat(it.errors),
s=e.length);var u=Fi===s;if(u&&t)t=!1,l=[l,61];else{u&&(t=!0,l=61);let Mi=s;ot(n,{instancePath:i,parentData:p,parentDataProperty:a,
rootData:o})||(e=e===null?ot.errors:e.concat(ot.errors),s=e.length);var u=Mi===s;if(u&&t)t=!1,l=[l,62];else{u&&(t=!0,l=62);
let Ji=s;lt(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?lt.errors:e.concat(lt.errors),
s=e.length);var u=Ji===s;if(u&&t)t=!1,l=[l,63];else{u&&(t=!0,l=63);let Ci=s;at(n,{instancePath:i,parentData:p,parentDataProperty:a,
rootData:o})||(e=e===null?at.errors:e.concat(at.errors),s=e.length);var u=Ci===s;u&&t?(t=!1,l=[l,64]):u&&(t=!0,l=64)}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}
if(t)s=r,e!==null&&(r?e.length=r:e=null);else{let h={instancePath:i,keyword:"oneOf",params:{passingSchemas:l},message:"m\
ust match exactly one schema in oneOf"};e===null?e=[h]:e.push(h),s++}return wn.errors=e,s===0}function J(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n!="string"){
let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return J.
errors=e,s===0}function B(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n!="string"){
let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return B.
errors=e,s===0}var Ft=dt().fullFormats.int64;function me(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,
s=0;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let r={instancePath:i,keyword:"type",params:{type:"integer"},message:"m\
ust be integer"};e===null?e=[r]:e.push(r),s++}if(typeof n=="number"){if(n<0||isNaN(n)){let r={instancePath:i,keyword:"mi\
nimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}if(!Ft.validate(n)){let r={
instancePath:i,keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),s++}}
return me.errors=e,s===0}var ct={type:"object",required:["taskId"],properties:{taskId:{$ref:"s22"},model:{$ref:"s222"},param:{$ref:"s222"},failCode:{
type:["string","null"]},failMsg:{type:["string","null"]},costTime:{type:["integer","null"],minimum:0},createTime:{$ref:"\
s223"},updateTime:{$ref:"s223"},completeTime:{type:["integer","null"],format:"int64",minimum:0}}};function be(n,{instancePath:i="",
parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.taskId===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"taskId"},message:"must have required property \
'taskId'"};e===null?e=[r]:e.push(r),s++}if(n.taskId!==void 0&&(w(n.taskId,{instancePath:i+"/taskId",parentData:n,parentDataProperty:"\
taskId",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),n.model!==void 0&&(B(n.model,{instancePath:i+
"/model",parentData:n,parentDataProperty:"model",rootData:o})||(e=e===null?B.errors:e.concat(B.errors),s=e.length)),n.param!==
void 0&&(B(n.param,{instancePath:i+"/param",parentData:n,parentDataProperty:"param",rootData:o})||(e=e===null?B.errors:e.
concat(B.errors),s=e.length)),n.failCode!==void 0){let r=n.failCode;if(typeof r!="string"&&r!==null){let t={instancePath:i+
"/failCode",keyword:"type",params:{type:ct.properties.failCode.type},message:"must be string,null"};e===null?e=[t]:e.push(
t),s++}}if(n.failMsg!==void 0){let r=n.failMsg;if(typeof r!="string"&&r!==null){let t={instancePath:i+"/failMsg",keyword:"\
type",params:{type:ct.properties.failMsg.type},message:"must be string,null"};e===null?e=[t]:e.push(t),s++}}if(n.costTime!==
void 0){let r=n.costTime;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))&&r!==null){let t={instancePath:i+"/costTime",keyword:"\
type",params:{type:ct.properties.costTime.type},message:"must be integer,null"};e===null?e=[t]:e.push(t),s++}if(typeof r==
"number"&&(r<0||isNaN(r))){let t={instancePath:i+"/costTime",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[t]:e.push(t),s++}}if(n.createTime!==void 0&&(me(n.createTime,{instancePath:i+"/createTime",parentData:n,
parentDataProperty:"createTime",rootData:o})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)),n.updateTime!==void 0&&
(me(n.updateTime,{instancePath:i+"/updateTime",parentData:n,parentDataProperty:"updateTime",rootData:o})||(e=e===null?me.
errors:e.concat(me.errors),s=e.length)),n.completeTime!==void 0){let r=n.completeTime;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r))&&r!==null){let t={instancePath:i+"/completeTime",keyword:"type",params:{type:ct.properties.completeTime.type},message:"\
must be integer,null"};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"){if(r<0||isNaN(r)){let t={instancePath:i+"/com\
pleteTime",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),s++}if(!Ft.
validate(r)){let t={instancePath:i+"/completeTime",keyword:"format",params:{format:"int64"},message:'must match format "\
int64"'};e===null?e=[t]:e.push(t),s++}}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[r]:e.push(r),s++}return be.errors=e,s===0}function xt(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(typeof n!="string"){
let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return xt.
errors=e,s===0}var Mt=De;function De(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(n.msg===void 0){let r={instancePath:i,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(n.data===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),s++}if(n.code!==void 0){let r=n.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={
instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(r!==
200){let t={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[t]:e.push(t),s++}}if(n.msg!==void 0&&(J(n.msg,{instancePath:i+"/msg",parentData:n,parentDataProperty:"msg",rootData:o})||
(e=e===null?J.errors:e.concat(J.errors),s=e.length)),n.data!==void 0){let r=n.data;if(be(r,{instancePath:i+"/data",parentData:n,
parentDataProperty:"data",rootData:o})||(e=e===null?be.errors:e.concat(be.errors),s=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.state===void 0){let t={instancePath:i+"/data",keyword:"required",params:{missingProperty:"state"},message:"\
must have required property 'state'"};e===null?e=[t]:e.push(t),s++}if(r.resultJson===void 0){let t={instancePath:i+"/dat\
a",keyword:"required",params:{missingProperty:"resultJson"},message:"must have required property 'resultJson'"};e===null?
e=[t]:e.push(t),s++}if(r.state!==void 0){let t=r.state;if(typeof t!="string"){let l={instancePath:i+"/data/state",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(t!=="success"){let l={instancePath:i+
"/data/state",keyword:"const",params:{allowedValue:"success"},message:"must be equal to constant"};e===null?e=[l]:e.push(
l),s++}}r.resultJson!==void 0&&(xt(r.resultJson,{instancePath:i+"/data/resultJson",parentData:r,parentDataProperty:"resu\
ltJson",rootData:o})||(e=e===null?xt.errors:e.concat(xt.errors),s=e.length))}else{let t={instancePath:i+"/data",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return De.errors=e,s===0}var Jt=$e;function $e(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(n.msg===void 0){let r={instancePath:i,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(n.data===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),s++}if(n.code!==void 0){let r=n.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={
instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(r!==
200){let t={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[t]:e.push(t),s++}}if(n.msg!==void 0&&(J(n.msg,{instancePath:i+"/msg",parentData:n,parentDataProperty:"msg",rootData:o})||
(e=e===null?J.errors:e.concat(J.errors),s=e.length)),n.data!==void 0){let r=n.data;if(be(r,{instancePath:i+"/data",parentData:n,
parentDataProperty:"data",rootData:o})||(e=e===null?be.errors:e.concat(be.errors),s=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.state===void 0){let t={instancePath:i+"/data",keyword:"required",params:{missingProperty:"state"},message:"\
must have required property 'state'"};e===null?e=[t]:e.push(t),s++}if(r.state!==void 0){let t=r.state;if(typeof t!="stri\
ng"){let l={instancePath:i+"/data/state",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),s++}if(t!=="fail"){let l={instancePath:i+"/data/state",keyword:"const",params:{allowedValue:"fail"},message:"m\
ust be equal to constant"};e===null?e=[l]:e.push(l),s++}}}else{let t={instancePath:i+"/data",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return $e.errors=e,s===0}var bn=Pn;function Pn(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0,r=s,t=!1,l=null,m=s;
De(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?De.errors:e.concat(De.errors),s=e.length);
var u=m===s;u&&(t=!0,l=0);let c=s;$e(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?$e.errors:
e.concat($e.errors),s=e.length);var u=c===s;if(u&&t?(t=!1,l=[l,1]):u&&(t=!0,l=1),t)s=r,e!==null&&(r?e.length=r:e=null);else{
let h={instancePath:i,keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?
e=[h]:e.push(h),s++}return Pn.errors=e,s===0}var Ct=qn,Ho={type:"object",required:["code","msg"],properties:{code:{type:"\
integer",enum:[200,401,402,404,408,422,429,455,500,501,505]},msg:{$ref:"s222"},data:{oneOf:[{type:"object",required:["ta\
skId"],properties:{taskId:{$ref:"s22"},recordId:{$ref:"s222"}}},{type:"null"}]}},if:{properties:{code:{type:"integer",const:200}},
additionalProperties:!0},then:{properties:{data:{type:"object",additionalProperties:!0}},required:["data"],additionalProperties:!0},
else:{properties:{data:{type:"null"}},additionalProperties:!0}};function qn(n,{instancePath:i="",parentData:p,parentDataProperty:a,
rootData:o=n}={}){let e=null,s=0,r=s,t=!0,l=s;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.code!==void 0){let h=n.code;
if(!(typeof h=="number"&&!(h%1)&&!isNaN(h))){let $={};e===null?e=[$]:e.push($),s++}if(h!==200){let $={};e===null?e=[$]:e.
push($),s++}}var m=l===s;s=r,e!==null&&(r?e.length=r:e=null);let c;if(m){let h=s;if(n&&typeof n=="object"&&!Array.isArray(
n)){if(n.data===void 0){let E={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have requ\
ired property 'data'"};e===null?e=[E]:e.push(E),s++}if(n.data!==void 0){let E=n.data;if(!(E&&typeof E=="object"&&!Array.
isArray(E))){let qe={instancePath:i+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
qe]:e.push(qe),s++}}}var m=h===s;t=m,c="then"}else{let h=s;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.data!==void 0&&
n.data!==null){let E={instancePath:i+"/data",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[E]:
e.push(E),s++}var m=h===s;t=m,c="else"}if(!t){let h={instancePath:i,keyword:"if",params:{failingKeyword:c},message:'must\
 match "'+c+'" schema'};e===null?e=[h]:e.push(h),s++}if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.code===void 0){let h={
instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?
e=[h]:e.push(h),s++}if(n.msg===void 0){let h={instancePath:i,keyword:"required",params:{missingProperty:"msg"},message:"\
must have required property 'msg'"};e===null?e=[h]:e.push(h),s++}if(n.code!==void 0){let h=n.code;if(!(typeof h=="number"&&
!(h%1)&&!isNaN(h))){let $={instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[$]:e.push($),s++}if(!(h===200||h===401||h===402||h===404||h===408||h===422||h===429||h===455||h===500||h===501||
h===505)){let $={instancePath:i+"/code",keyword:"enum",params:{allowedValues:Ho.properties.code.enum},message:"must be e\
qual to one of the allowed values"};e===null?e=[$]:e.push($),s++}}if(n.msg!==void 0&&(B(n.msg,{instancePath:i+"/msg",parentData:n,
parentDataProperty:"msg",rootData:o})||(e=e===null?B.errors:e.concat(B.errors),s=e.length)),n.data!==void 0){let h=n.data,
$=s,E=!1,qe=null,At=s;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.taskId===void 0){let Z={instancePath:i+"/data",keyword:"\
required",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=[Z]:e.push(Z),s++}
h.taskId!==void 0&&(w(h.taskId,{instancePath:i+"/data/taskId",parentData:h,parentDataProperty:"taskId",rootData:o})||(e=
e===null?w.errors:e.concat(w.errors),s=e.length)),h.recordId!==void 0&&(B(h.recordId,{instancePath:i+"/data/recordId",parentData:h,
parentDataProperty:"recordId",rootData:o})||(e=e===null?B.errors:e.concat(B.errors),s=e.length))}else{let Z={instancePath:i+
"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[Z]:e.push(Z),s++}var u=At===s;u&&(E=
!0,qe=0);let Vn=s;if(h!==null){let Z={instancePath:i+"/data",keyword:"type",params:{type:"null"},message:"must be null"};
e===null?e=[Z]:e.push(Z),s++}var u=Vn===s;if(u&&E?(E=!1,qe=[qe,1]):u&&(E=!0,qe=1),E)s=$,e!==null&&($?e.length=$:e=null);else{
let Z={instancePath:i+"/data",keyword:"oneOf",params:{passingSchemas:qe},message:"must match exactly one schema in oneOf"};
e===null?e=[Z]:e.push(Z),s++}}}else{let h={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[h]:e.push(h),s++}return qn.errors=e,s===0}var ae=je,Yo={type:"object",required:["code","msg"],properties:{code:{
type:"integer",enum:[401,402,404,408,422,429,455,500,501,505]},msg:{$ref:"s222"},data:{type:"null"}}};function je(n,{instancePath:i="",
parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.code===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"must have required property 'c\
ode'"};e===null?e=[r]:e.push(r),s++}if(n.msg===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(n.code!==void 0){let r=n.code;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r))){let t={instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};e===null?e=[t]:e.push(t),s++}if(!(r===401||r===402||r===404||r===408||r===422||r===429||r===455||r===500||r===501||
r===505)){let t={instancePath:i+"/code",keyword:"enum",params:{allowedValues:Yo.properties.code.enum},message:"must be e\
qual to one of the allowed values"};e===null?e=[t]:e.push(t),s++}}if(n.msg!==void 0&&(B(n.msg,{instancePath:i+"/msg",parentData:n,
parentDataProperty:"msg",rootData:o})||(e=e===null?B.errors:e.concat(B.errors),s=e.length)),n.data!==void 0&&n.data!==null){
let r={instancePath:i+"/data",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return je.
errors=e,s===0}var Dn=pt,Go={type:"object",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{
$ref:"s220"},data:{allOf:[{$ref:"s221"},{type:"object",required:["state"],properties:{state:{type:"string",enum:["waitin\
g","queuing","generating"]}}}]}}};function pt(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,
s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(n.msg===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),
s++}if(n.data===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have requ\
ired property 'data'"};e===null?e=[r]:e.push(r),s++}if(n.code!==void 0){let r=n.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r))){let t={instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(
t),s++}if(r!==200){let t={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to con\
stant"};e===null?e=[t]:e.push(t),s++}}if(n.msg!==void 0&&(J(n.msg,{instancePath:i+"/msg",parentData:n,parentDataProperty:"\
msg",rootData:o})||(e=e===null?J.errors:e.concat(J.errors),s=e.length)),n.data!==void 0){let r=n.data;if(be(r,{instancePath:i+
"/data",parentData:n,parentDataProperty:"data",rootData:o})||(e=e===null?be.errors:e.concat(be.errors),s=e.length),r&&typeof r==
"object"&&!Array.isArray(r)){if(r.state===void 0){let t={instancePath:i+"/data",keyword:"required",params:{missingProperty:"\
state"},message:"must have required property 'state'"};e===null?e=[t]:e.push(t),s++}if(r.state!==void 0){let t=r.state;if(typeof t!=
"string"){let l={instancePath:i+"/data/state",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[l]:e.push(l),s++}if(!(t==="waiting"||t==="queuing"||t==="generating")){let l={instancePath:i+"/data/state",keyword:"enu\
m",params:{allowedValues:Go.properties.data.allOf[1].properties.state.enum},message:"must be equal to one of the allowed\
 values"};e===null?e=[l]:e.push(l),s++}}}else{let t={instancePath:i+"/data",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}return pt.errors=e,s===0}var $n=jn;function jn(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0,r=s,t=!1,l=null,m=s;
pt(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?pt.errors:e.concat(pt.errors),s=e.length);
var u=m===s;u&&(t=!0,l=0);let c=s;De(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?De.errors:
e.concat(De.errors),s=e.length);var u=c===s;if(u&&t)t=!1,l=[l,1];else{u&&(t=!0,l=1);let h=s;$e(n,{instancePath:i,parentData:p,
parentDataProperty:a,rootData:o})||(e=e===null?$e.errors:e.concat($e.errors),s=e.length);var u=h===s;if(u&&t)t=!1,l=[l,2];else{
u&&(t=!0,l=2);let E=s;je(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?je.errors:e.concat(
je.errors),s=e.length);var u=E===s;u&&t?(t=!1,l=[l,3]):u&&(t=!0,l=3)}}if(t)s=r,e!==null&&(r?e.length=r:e=null);else{let h={
instancePath:i,keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?e=[h]:
e.push(h),s++}return jn.errors=e,s===0}var xn=Un;function Un(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.prompt===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[r]:e.push(r),s++}if(n.videoUrl===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"videoUrl"},message:"must have required property 'videoUrl'"};e===null?e=[r]:
e.push(r),s++}for(let r in n)if(!(r==="prompt"||r==="videoUrl"||r==="callBackUrl"||r==="watermark")){let t={instancePath:i,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}n.prompt!==void 0&&(w(n.prompt,{instancePath:i+"/prompt",parentData:n,parentDataProperty:"prompt",rootData:o})||
(e=e===null?w.errors:e.concat(w.errors),s=e.length)),n.videoUrl!==void 0&&(d(n.videoUrl,{instancePath:i+"/videoUrl",parentData:n,
parentDataProperty:"videoUrl",rootData:o})||(e=e===null?d.errors:e.concat(d.errors),s=e.length)),n.callBackUrl!==void 0&&
(d(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
d.errors:e.concat(d.errors),s=e.length)),n.watermark!==void 0&&(B(n.watermark,{instancePath:i+"/watermark",parentData:n,
parentDataProperty:"watermark",rootData:o})||(e=e===null?B.errors:e.concat(B.errors),s=e.length))}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Un.errors=e,s===0}var Wo=new RegExp("^\\{","u");function We(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,
s=0;if(typeof n=="string"){if(!Wo.test(n)){let r={instancePath:i,keyword:"pattern",params:{pattern:"^\\{"},message:'must\
 match pattern "^\\{"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}return We.errors=e,s===0}var An=Bn,Xo={type:"object",required:["code","msg",
"data"],properties:{code:{type:"integer",enum:[200,500]},msg:{$ref:"s222"},data:{type:"object",required:["taskId"],properties:{
taskId:{$ref:"s22"},promptJson:{$ref:"s238"},resultUrls:{$ref:"s58"}}}},if:{properties:{code:{type:"integer",const:200}},
additionalProperties:!0},then:{properties:{data:{type:"object",properties:{resultUrls:{}},required:["resultUrls"],additionalProperties:!0}},
additionalProperties:!0}};function Bn(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,
s=0,r=s,t=!0,l=s;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.code!==void 0){let c=n.code;if(!(typeof c=="number"&&!(c%
1)&&!isNaN(c))){let u={};e===null?e=[u]:e.push(u),s++}if(c!==200){let u={};e===null?e=[u]:e.push(u),s++}}var m=l===s;if(s=
r,e!==null&&(r?e.length=r:e=null),m){let c=s;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.data!==void 0){let h=n.data;
if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.resultUrls===void 0){let $={instancePath:i+"/data",keyword:"required",
params:{missingProperty:"resultUrls"},message:"must have required property 'resultUrls'"};e===null?e=[$]:e.push($),s++}}else{
let $={instancePath:i+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[$]:e.push($),s++}}
var m=c===s;t=m}if(!t){let c={instancePath:i,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" sche\
ma'};e===null?e=[c]:e.push(c),s++}if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.code===void 0){let c={instancePath:i,
keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[c]:e.push(c),
s++}if(n.msg===void 0){let c={instancePath:i,keyword:"required",params:{missingProperty:"msg"},message:"must have requir\
ed property 'msg'"};e===null?e=[c]:e.push(c),s++}if(n.data===void 0){let c={instancePath:i,keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[c]:e.push(c),s++}if(n.code!==void 0){let c=n.code;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c))){let u={instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};e===null?e=[u]:e.push(u),s++}if(!(c===200||c===500)){let u={instancePath:i+"/code",keyword:"enum",params:{allowedValues:Xo.
properties.code.enum},message:"must be equal to one of the allowed values"};e===null?e=[u]:e.push(u),s++}}if(n.msg!==void 0&&
(B(n.msg,{instancePath:i+"/msg",parentData:n,parentDataProperty:"msg",rootData:o})||(e=e===null?B.errors:e.concat(B.errors),
s=e.length)),n.data!==void 0){let c=n.data;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.taskId===void 0){let u={instancePath:i+
"/data",keyword:"required",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=
[u]:e.push(u),s++}c.taskId!==void 0&&(w(c.taskId,{instancePath:i+"/data/taskId",parentData:c,parentDataProperty:"taskId",
rootData:o})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),c.promptJson!==void 0&&(We(c.promptJson,{instancePath:i+
"/data/promptJson",parentData:c,parentDataProperty:"promptJson",rootData:o})||(e=e===null?We.errors:e.concat(We.errors),
s=e.length)),c.resultUrls!==void 0&&(ce(c.resultUrls,{instancePath:i+"/data/resultUrls",parentData:c,parentDataProperty:"\
resultUrls",rootData:o})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length))}else{let u={instancePath:i+"/data",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),s++}}}else{let c={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),s++}return Bn.errors=e,s===0}var Vt={type:"object",required:["taskId"],properties:{taskId:{$ref:"s22"},paramJson:{$ref:"s238"},createTime:{$ref:"s223"},
completeTime:{type:["integer","null"],format:"int64",minimum:0},errorCode:{type:["integer","null"],format:"int32"},errorMessage:{
type:["string","null"]}}},Qo=dt().fullFormats.int32;function Pe(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.taskId===void 0){let r={instancePath:i,keyword:"require\
d",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=[r]:e.push(r),s++}if(n.taskId!==
void 0&&(w(n.taskId,{instancePath:i+"/taskId",parentData:n,parentDataProperty:"taskId",rootData:o})||(e=e===null?w.errors:
e.concat(w.errors),s=e.length)),n.paramJson!==void 0&&(We(n.paramJson,{instancePath:i+"/paramJson",parentData:n,parentDataProperty:"\
paramJson",rootData:o})||(e=e===null?We.errors:e.concat(We.errors),s=e.length)),n.createTime!==void 0&&(me(n.createTime,
{instancePath:i+"/createTime",parentData:n,parentDataProperty:"createTime",rootData:o})||(e=e===null?me.errors:e.concat(
me.errors),s=e.length)),n.completeTime!==void 0){let r=n.completeTime;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))&&r!==null){
let t={instancePath:i+"/completeTime",keyword:"type",params:{type:Vt.properties.completeTime.type},message:"must be inte\
ger,null"};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"){if(r<0||isNaN(r)){let t={instancePath:i+"/completeTime",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),s++}if(!Ft.validate(r)){let t={
instancePath:i+"/completeTime",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=
[t]:e.push(t),s++}}}if(n.errorCode!==void 0){let r=n.errorCode;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))&&r!==null){let t={
instancePath:i+"/errorCode",keyword:"type",params:{type:Vt.properties.errorCode.type},message:"must be integer,null"};e===
null?e=[t]:e.push(t),s++}if(typeof r=="number"&&!Qo.validate(r)){let t={instancePath:i+"/errorCode",keyword:"format",params:{
format:"int32"},message:'must match format "int32"'};e===null?e=[t]:e.push(t),s++}}if(n.errorMessage!==void 0){let r=n.errorMessage;
if(typeof r!="string"&&r!==null){let t={instancePath:i+"/errorMessage",keyword:"type",params:{type:Vt.properties.errorMessage.
type},message:"must be string,null"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Pe.errors=e,s===0}var Nn=ut;function ut(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(n.msg===void 0){let r={instancePath:i,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(n.data===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),s++}if(n.code!==void 0){let r=n.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={
instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(r!==
200){let t={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[t]:e.push(t),s++}}if(n.msg!==void 0&&(J(n.msg,{instancePath:i+"/msg",parentData:n,parentDataProperty:"msg",rootData:o})||
(e=e===null?J.errors:e.concat(J.errors),s=e.length)),n.data!==void 0){let r=n.data;if(Pe(r,{instancePath:i+"/data",parentData:n,
parentDataProperty:"data",rootData:o})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let t={instancePath:i+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[t]:e.push(t),s++}if(r.successFlag!==void 0){let t=r.
successFlag;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let l={instancePath:i+"/data/successFlag",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}if(t!==0){let l={instancePath:i+"/data/successFl\
ag",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"};e===null?e=[l]:e.push(l),s++}}}else{let t={
instancePath:i+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{
let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ut.
errors=e,s===0}function Ut(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.resultUrls===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"res\
ultUrls"},message:"must have required property 'resultUrls'"};e===null?e=[r]:e.push(r),s++}n.taskId!==void 0&&(w(n.taskId,
{instancePath:i+"/taskId",parentData:n,parentDataProperty:"taskId",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),
s=e.length)),n.originUrls!==void 0&&(H(n.originUrls,{instancePath:i+"/originUrls",parentData:n,parentDataProperty:"origi\
nUrls",rootData:o})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),n.resultUrls!==void 0&&(ce(n.resultUrls,{instancePath:i+
"/resultUrls",parentData:n,parentDataProperty:"resultUrls",rootData:o})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length))}else{
let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ut.
errors=e,s===0}var Tn=mt,el={type:"object",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{
$ref:"s220"},data:{allOf:[{$ref:"s241"},{type:"object",required:["successFlag","response"],properties:{successFlag:{type:"\
integer",enum:[1,4]},response:{$ref:"s243"}}}]}}};function mt(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){
let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.code===void 0){let r={instancePath:i,keyword:"required",
params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(n.msg===void 0){
let r={instancePath:i,keyword:"required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===
null?e=[r]:e.push(r),s++}if(n.data===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"\
must have required property 'data'"};e===null?e=[r]:e.push(r),s++}if(n.code!==void 0){let r=n.code;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r))){let t={instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[t]:e.push(t),s++}if(r!==200){let t={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.msg!==void 0&&(J(n.msg,{instancePath:i+"/msg",parentData:n,
parentDataProperty:"msg",rootData:o})||(e=e===null?J.errors:e.concat(J.errors),s=e.length)),n.data!==void 0){let r=n.data;
if(Pe(r,{instancePath:i+"/data",parentData:n,parentDataProperty:"data",rootData:o})||(e=e===null?Pe.errors:e.concat(Pe.errors),
s=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.successFlag===void 0){let t={instancePath:i+"/data",keyword:"\
required",params:{missingProperty:"successFlag"},message:"must have required property 'successFlag'"};e===null?e=[t]:e.push(
t),s++}if(r.response===void 0){let t={instancePath:i+"/data",keyword:"required",params:{missingProperty:"response"},message:"\
must have required property 'response'"};e===null?e=[t]:e.push(t),s++}if(r.successFlag!==void 0){let t=r.successFlag;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t))){let l={instancePath:i+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[l]:e.push(l),s++}if(!(t===1||t===4)){let l={instancePath:i+"/data/successFlag",keyword:"en\
um",params:{allowedValues:el.properties.data.allOf[1].properties.successFlag.enum},message:"must be equal to one of the \
allowed values"};e===null?e=[l]:e.push(l),s++}}r.response!==void 0&&(Ut(r.response,{instancePath:i+"/data/response",parentData:r,
parentDataProperty:"response",rootData:o})||(e=e===null?Ut.errors:e.concat(Ut.errors),s=e.length))}else{let t={instancePath:i+
"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return mt.errors=e,s===0}var On=ft,
rl={type:"object",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{$ref:"s220"},data:{allOf:[
{$ref:"s241"},{type:"object",required:["successFlag"],properties:{successFlag:{type:"integer",enum:[2,3]}}}]}}};function ft(n,{
instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(
n)){if(n.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"must have requ\
ired property 'code'"};e===null?e=[r]:e.push(r),s++}if(n.msg===void 0){let r={instancePath:i,keyword:"required",params:{
missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(n.data===void 0){let r={
instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?
e=[r]:e.push(r),s++}if(n.code!==void 0){let r=n.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={instancePath:i+
"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(r!==200){let t={
instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?e=[t]:e.push(
t),s++}}if(n.msg!==void 0&&(J(n.msg,{instancePath:i+"/msg",parentData:n,parentDataProperty:"msg",rootData:o})||(e=e===null?
J.errors:e.concat(J.errors),s=e.length)),n.data!==void 0){let r=n.data;if(Pe(r,{instancePath:i+"/data",parentData:n,parentDataProperty:"\
data",rootData:o})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.
successFlag===void 0){let t={instancePath:i+"/data",keyword:"required",params:{missingProperty:"successFlag"},message:"m\
ust have required property 'successFlag'"};e===null?e=[t]:e.push(t),s++}if(r.successFlag!==void 0){let t=r.successFlag;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t))){let l={instancePath:i+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[l]:e.push(l),s++}if(!(t===2||t===3)){let l={instancePath:i+"/data/successFlag",keyword:"en\
um",params:{allowedValues:rl.properties.data.allOf[1].properties.successFlag.enum},message:"must be equal to one of the \
allowed values"};e===null?e=[l]:e.push(l),s++}}}else{let t={instancePath:i+"/data",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),s++}return ft.errors=e,s===0}var En=In;function In(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0,r=s,t=!1,l=null,m=s;
ut(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?ut.errors:e.concat(ut.errors),s=e.length);
var u=m===s;u&&(t=!0,l=0);let c=s;mt(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?mt.errors:
e.concat(mt.errors),s=e.length);var u=c===s;if(u&&t)t=!1,l=[l,1];else{u&&(t=!0,l=1);let h=s;ft(n,{instancePath:i,parentData:p,
parentDataProperty:a,rootData:o})||(e=e===null?ft.errors:e.concat(ft.errors),s=e.length);var u=h===s;if(u&&t)t=!1,l=[l,2];else{
u&&(t=!0,l=2);let E=s;je(n,{instancePath:i,parentData:p,parentDataProperty:a,rootData:o})||(e=e===null?je.errors:e.concat(
je.errors),s=e.length);var u=E===s;u&&t?(t=!1,l=[l,3]):u&&(t=!0,l=3)}}if(t)s=r,e!==null&&(r?e.length=r:e=null);else{let h={
instancePath:i,keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?e=[h]:
e.push(h),s++}return In.errors=e,s===0}var St=zn;var sl=zt().default;function zn(n,{instancePath:i="",parentData:p,parentDataProperty:a,rootData:o=n}={}){let e=null,s=0;
if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.taskid===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
taskid"},message:"must have required property 'taskid'"};e===null?e=[r]:e.push(r),s++}if(n.taskid!==void 0){let r=n.taskid;
if(typeof r!="string"){let t=typeof r,l;if(l===void 0)if(t=="number"||t=="boolean")l=""+r;else if(r===null)l="";else{let m={
instancePath:i+"/taskid",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}l!==
void 0&&(r=l,n!==void 0&&(n.taskid=l))}if(typeof r=="string"&&sl(r)<1){let t={instancePath:i+"/taskid",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return zn.errors=e,s===0}var al="kie",pl={createJob:{method:"POST",path:"/api/v1/jobs/createTask",request:{whole:vn,choice:{tag:"model",branches:[
{values:["kling-2.6/image-to-video"],reading:{whole:as}},{values:["kling-2.6/motion-control"],reading:{whole:ps}},{values:[
"kling-2.6/text-to-video"],reading:{whole:us}},{values:["kling-3.0-omni/image-to-video"],reading:{whole:ms}},{values:["k\
ling-3.0-omni/reference-to-video"],reading:{whole:fs}},{values:["kling-3.0-omni/text-to-video"],reading:{whole:ds}},{values:[
"kling-3.0-omni/transformation"],reading:{whole:cs}},{values:["kling-3.0/motion-control"],reading:{whole:ys}},{values:["\
kling-3.0/video"],reading:{whole:gs}},{values:["kling/ai-avatar-pro"],reading:{whole:hs}},{values:["kling/ai-avatar-stan\
dard"],reading:{whole:_s}},{values:["kling/v2-1-master-image-to-video"],reading:{whole:ks}},{values:["kling/v2-1-master-\
text-to-video"],reading:{whole:vs}},{values:["kling/v2-1-pro"],reading:{whole:ws}},{values:["kling/v2-1-standard"],reading:{
whole:bs}},{values:["kling/v2-5-turbo-image-to-video-pro"],reading:{whole:Ps}},{values:["kling/v2-5-turbo-text-to-video-\
pro"],reading:{whole:qs}},{values:["kling/v3-turbo-image-to-video"],reading:{whole:Ds}},{values:["kling/v3-turbo-text-to\
-video"],reading:{whole:$s}},{values:["wan/2-2-a14b-image-to-video-turbo"],reading:{whole:js}},{values:["wan/2-2-a14b-sp\
eech-to-video-turbo"],reading:{whole:xs}},{values:["wan/2-2-a14b-text-to-video-turbo"],reading:{whole:Us}},{values:["wan\
/2-2-animate-move"],reading:{whole:As}},{values:["wan/2-2-animate-replace"],reading:{whole:Bs}},{values:["wan/2-5-image-\
to-video"],reading:{whole:Ns}},{values:["wan/2-5-text-to-video"],reading:{whole:Ts}},{values:["wan/2-6-flash-image-to-vi\
deo"],reading:{whole:Os}},{values:["wan/2-6-flash-video-to-video"],reading:{whole:Es}},{values:["wan/2-6-image-to-video"],
reading:{whole:Is}},{values:["wan/2-6-text-to-video"],reading:{whole:zs}},{values:["wan/2-6-video-to-video"],reading:{whole:Vs}},
{values:["wan/2-7-image"],reading:{whole:Ls}},{values:["wan/2-7-image-pro"],reading:{whole:Fs}},{values:["wan/2-7-image-\
to-video"],reading:{whole:Ms}},{values:["wan/2-7-r2v"],reading:{whole:Js}},{values:["wan/2-7-text-to-video"],reading:{whole:Cs}},
{values:["wan/2-7-videoedit"],reading:{whole:Ss}},{values:["hailuo/02-image-to-video-pro"],reading:{whole:Ks}},{values:[
"hailuo/02-image-to-video-standard"],reading:{whole:Rs}},{values:["hailuo/02-text-to-video-pro"],reading:{whole:Zs}},{values:[
"hailuo/02-text-to-video-standard"],reading:{whole:Hs}},{values:["hailuo/2-3-image-to-video-pro"],reading:{whole:Ys}},{values:[
"hailuo/2-3-image-to-video-standard"],reading:{whole:Gs}},{values:["minimax-h3/image-to-video"],reading:{whole:Ws}},{values:[
"minimax-h3/reference-to-video"],reading:{whole:Xs}},{values:["minimax-h3/text-to-video"],reading:{whole:Qs}},{values:["\
bytedance/seedance-1.5-pro"],reading:{whole:en}},{values:["bytedance/seedance-2"],reading:{whole:rn}},{values:["bytedanc\
e/seedance-2-5"],reading:{whole:tn}},{values:["bytedance/seedance-2-fast"],reading:{whole:sn}},{values:["bytedance/seeda\
nce-2-mini"],reading:{whole:nn}},{values:["bytedance/v1-lite-image-to-video"],reading:{whole:on}},{values:["bytedance/v1\
-lite-text-to-video"],reading:{whole:ln}},{values:["bytedance/v1-pro-fast-image-to-video"],reading:{whole:an}},{values:[
"bytedance/v1-pro-image-to-video"],reading:{whole:pn}},{values:["bytedance/v1-pro-text-to-video"],reading:{whole:un}},{values:[
"google/nano-banana"],reading:{whole:mn}},{values:["google/nano-banana-edit"],reading:{whole:fn}},{values:["nano-banana-\
2"],reading:{whole:dn}},{values:["nano-banana-2-lite"],reading:{whole:cn}},{values:["nano-banana-pro"],reading:{whole:yn}},
{values:["elevenlabs/audio-isolation"],reading:{whole:gn}},{values:["elevenlabs/text-to-dialogue-v3"],reading:{whole:hn}},
{values:["elevenlabs/text-to-speech-multilingual-v2"],reading:{whole:_n}},{values:["elevenlabs/text-to-speech-turbo-2-5"],
reading:{whole:kn}}]}},tag:{name:"model",values:["kling-2.6/image-to-video","kling-2.6/motion-control","kling-2.6/text-t\
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
200:{whole:Ct,reasons:[{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:ae},429:{whole:ae},
500:{whole:ae}},callback:{whole:bn,choice:{tag:"code",branches:[{values:[200],reading:{whole:Mt}},{values:[200],reading:{
whole:Jt}}]}}},getJob:{method:"GET",path:"/api/v1/jobs/recordInfo",parameters:{query:St},responses:{200:{whole:$n,choice:{
tag:"code",branches:[{values:[200],reading:{whole:Dn}},{values:[200],reading:{whole:Mt}},{values:[200],reading:{whole:Jt}},
{values:[401,402,404,408,422,429,455,500,501,505],reading:{whole:ae}}]}},429:{whole:ae},500:{whole:ae}}},createModifyTask:{
method:"POST",path:"/api/v1/modify/generate",request:{whole:xn},parameters:{},responses:{200:{whole:Ct,reasons:[{when:"t\
he code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:ae},429:{whole:ae},500:{whole:ae}},callback:{whole:An,
reasons:[{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]}},getModifyTask:{method:"GET",path:"/api/\
v1/modify/record-info",parameters:{query:St},responses:{200:{whole:En,choice:{tag:"code",branches:[{values:[200],reading:{
whole:Nn}},{values:[200],reading:{whole:Tn}},{values:[200],reading:{whole:On}},{values:[401,402,404,408,422,429,455,500,
501,505],reading:{whole:ae}}]}},429:{whole:ae},500:{whole:ae}}}};export{al as host,pl as operations};
