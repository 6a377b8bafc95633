// Written by codegen from openapi/; do not edit.
var De=(r,o)=>()=>{try{return o||r((o={exports:{}}).exports,o),o.exports}catch(f){throw o=0,f}};var de=De(ce=>{"use strict";Object.defineProperty(ce,"__esModule",{value:!0});function qe(r){let o=r.length,f=0,a=0,l;for(;a<
o;)f++,l=r.charCodeAt(a++),l>=55296&&l<=56319&&a<o&&(l=r.charCodeAt(a),(l&64512)===56320&&a++);return f}ce.default=qe;qe.
code='require("ajv/dist/runtime/ucs2length").default'});var B=De(A=>{"use strict";Object.defineProperty(A,"__esModule",{value:!0});A.formatNames=A.fastFormats=A.fullFormats=void 0;
function x(r,o){return{validate:r,compare:o}}A.fullFormats={date:x(xe,_e),time:x(ge(!0),we),"date-time":x($e(!0),ze),"is\
o-time":x(ge(),Ae),"iso-date-time":x($e(),Ee),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:Dr,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:zr,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:qr,int32:{type:"number",validate:Pr},int64:{type:"number",validate:xr},float:{type:"number",validate:Pe},double:{type:"\
number",validate:Pe},password:!0,binary:!0};A.fastFormats={...A.fullFormats,date:x(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,_e),time:x(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,we),"date-time":x(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
ze),"iso-time":x(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,Ae),"iso-date-time":x(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
Ee),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
A.formatNames=Object.keys(A.fullFormats);function _r(r){return r%4===0&&(r%100!==0||r%400===0)}var wr=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
br=[0,31,28,31,30,31,30,31,31,30,31,30,31];function xe(r){let o=wr.exec(r);if(!o)return!1;let f=+o[1],a=+o[2],l=+o[3];return a>=
1&&a<=12&&l>=1&&l<=(a===2&&_r(f)?29:br[a])}function _e(r,o){if(r&&o)return r>o?1:r<o?-1:0}var ye=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function ge(r){return function(f){let a=ye.exec(f);if(!a)return!1;let l=+a[1],e=+a[2],t=+a[3],s=a[4],n=a[5]==="-"?-1:1,u=+(a[6]||
0),c=+(a[7]||0);if(u>23||c>59||r&&!s)return!1;if(l<=23&&e<=59&&t<60)return!0;let p=e-c*n,m=l-u*n-(p<0?1:0);return(m===23||
m===-1)&&(p===59||p===-1)&&t<61}}function we(r,o){if(!(r&&o))return;let f=new Date("2020-01-01T"+r).valueOf(),a=new Date(
"2020-01-01T"+o).valueOf();if(f&&a)return f-a}function Ae(r,o){if(!(r&&o))return;let f=ye.exec(r),a=ye.exec(o);if(f&&a)return r=
f[1]+f[2]+f[3],o=a[1]+a[2]+a[3],r>o?1:r<o?-1:0}var he=/t|\s/i;function $e(r){let o=ge(r);return function(a){let l=a.split(
he);return l.length===2&&xe(l[0])&&o(l[1])}}function ze(r,o){if(!(r&&o))return;let f=new Date(r).valueOf(),a=new Date(o).
valueOf();if(f&&a)return f-a}function Ee(r,o){if(!(r&&o))return;let[f,a]=r.split(he),[l,e]=o.split(he),t=_e(f,l);if(t!==
void 0)return t||we(a,e)}var vr=/\/|:/,kr=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function Dr(r){return vr.test(r)&&kr.test(r)}var je=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function qr(r){return je.lastIndex=0,je.test(r)}var $r=-(2**31),jr=2**31-1;function Pr(r){return Number.isInteger(r)&&r<=
jr&&r>=$r}function xr(r){return Number.isInteger(r)}function Pe(){return!0}var Ar=/[^\\]\\Z/;function zr(r){if(Ar.test(r))
return!1;try{return new RegExp(r),!0}catch{return!1}}});var M=de().default;function v(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(typeof r==
"string"){if(M(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[s]:e.push(s),t++}return v.errors=e,t===0}var F=B().fullFormats.uri,H=new RegExp("^https?://","u");function V(r,{instancePath:o="",parentData:f,parentDataProperty:a,
rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!H.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"\
^https?://"},message:'must match pattern "^https?://"'};e===null?e=[s]:e.push(s),t++}if(!F(r)){let s={instancePath:o,keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return V.errors=e,t===0}var Er={type:["boolean","string"]};function k(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,
t=0;if(typeof r!="boolean"&&typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:Er.type},message:"must\
 be boolean,string"};e===null?e=[s]:e.push(s),t++}return k.errors=e,t===0}function g(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!H.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!F(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return g.errors=e,t===0}var Te=Ne;function Ne(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}if(r.source_video_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"source_video_ur\
l"},message:"must have required property 'source_video_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="mode\
l"||s==="prompt"||s==="source_video_url"||s==="watermark"||s==="callback_url")){let n={instancePath:o,keyword:"additiona\
lProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.
model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="luma-modify-video"){let n={instancePath:o+"/model",keyword:"\
const",params:{allowedValue:"luma-modify-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.prompt!==
void 0&&(v(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?v.errors:
e.concat(v.errors),t=e.length)),r.source_video_url!==void 0&&(V(r.source_video_url,{instancePath:o+"/source_video_url",parentData:r,
parentDataProperty:"source_video_url",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.watermark!==void 0&&
(k(r.watermark,{instancePath:o+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?k.errors:
e.concat(k.errors),t=e.length)),r.callback_url!==void 0&&(g(r.callback_url,{instancePath:o+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ne.errors=e,t===0}function y(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(M(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),t++}return y.errors=e,t===0}function z(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[s]:e.push(s),t++}if(r.url!==void 0){let s=r.url;if(typeof s=="string"){if(!H.
test(s)){let n={instancePath:o+"/url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[n]:e.push(n),t++}if(!F(s)){let n={instancePath:o+"/url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/url",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return z.errors=e,t===0}function q(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(Array.isArray(r)){
if(r.length<1){let n={instancePath:o,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[n]:e.push(n),t++}let s=r.length;for(let n=0;n<s;n++)z(r[n],{instancePath:o+"/"+n,parentData:r,parentDataProperty:n,
rootData:l})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)}else{let s={instancePath:o,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),t++}return q.errors=e,t===0}var be={type:"object",properties:{reservation:{type:["object","null"],properties:{amount_cents:{type:"integer",format:"i\
nt64",minimum:0}}},settlement:{type:["object","null"],properties:{charged_amount_cents:{type:"integer",format:"int64",minimum:0},
amount_micro_cents:{type:"integer",format:"int64",minimum:0}}},refund:{type:["object","null"],properties:{refunded_at:{type:"\
string",format:"date-time"}}}}},ve=B().fullFormats.int64,Or=B().fullFormats["date-time"];function h(r,{instancePath:o="",
parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.reservation!==
void 0){let s=r.reservation;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null){let n={instancePath:o+"/reservatio\
n",keyword:"type",params:{type:be.properties.reservation.type},message:"must be object,null"};e===null?e=[n]:e.push(n),t++}
if(s&&typeof s=="object"&&!Array.isArray(s)&&s.amount_cents!==void 0){let n=s.amount_cents;if(!(typeof n=="number"&&!(n%
1)&&!isNaN(n))){let u={instancePath:o+"/reservation/amount_cents",keyword:"type",params:{type:"integer"},message:"must b\
e integer"};e===null?e=[u]:e.push(u),t++}if(typeof n=="number"){if(n<0||isNaN(n)){let u={instancePath:o+"/reservation/am\
ount_cents",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[u]:e.push(u),t++}if(!ve.
validate(n)){let u={instancePath:o+"/reservation/amount_cents",keyword:"format",params:{format:"int64"},message:'must ma\
tch format "int64"'};e===null?e=[u]:e.push(u),t++}}}}if(r.settlement!==void 0){let s=r.settlement;if(!(s&&typeof s=="obj\
ect"&&!Array.isArray(s))&&s!==null){let n={instancePath:o+"/settlement",keyword:"type",params:{type:be.properties.settlement.
type},message:"must be object,null"};e===null?e=[n]:e.push(n),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.charged_amount_cents!==
void 0){let n=s.charged_amount_cents;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let u={instancePath:o+"/settlement/cha\
rged_amount_cents",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[u]:e.push(u),t++}if(typeof n==
"number"){if(n<0||isNaN(n)){let u={instancePath:o+"/settlement/charged_amount_cents",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[u]:e.push(u),t++}if(!ve.validate(n)){let u={instancePath:o+"/settlement\
/charged_amount_cents",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[u]:e.push(
u),t++}}}if(s.amount_micro_cents!==void 0){let n=s.amount_micro_cents;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let u={
instancePath:o+"/settlement/amount_micro_cents",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[u]:e.push(u),t++}if(typeof n=="number"){if(n<0||isNaN(n)){let u={instancePath:o+"/settlement/amount_micro_cents",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[u]:e.push(u),t++}if(!ve.validate(n)){let u={
instancePath:o+"/settlement/amount_micro_cents",keyword:"format",params:{format:"int64"},message:'must match format "int\
64"'};e===null?e=[u]:e.push(u),t++}}}}}if(r.refund!==void 0){let s=r.refund;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&
s!==null){let n={instancePath:o+"/refund",keyword:"type",params:{type:be.properties.refund.type},message:"must be object\
,null"};e===null?e=[n]:e.push(n),t++}if(s&&typeof s=="object"&&!Array.isArray(s)&&s.refunded_at!==void 0){let n=s.refunded_at;
if(typeof n=="string"){if(!Or.validate(n)){let u={instancePath:o+"/refund/refunded_at",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:o+"/refund/r\
efunded_at",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}}}}else{let s={
instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return h.errors=
e,t===0}var Tr=B().fullFormats.double;function _(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.cost!==void 0){let s=r.cost;if(typeof s=="number"){if(s<0||isNaN(s)){
let n={instancePath:o+"/cost",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:
e.push(n),t++}if(!Tr.validate(s)){let n={instancePath:o+"/cost",keyword:"format",params:{format:"double"},message:'must \
match format "double"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/cost",keyword:"type",params:{type:"nu\
mber"},message:"must be number"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return _.errors=e,t===0}var T=N;function N(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(y(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let n={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),t++}if(s!=="completed"){let n={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.videos!==void 0&&(q(r.videos,{instancePath:o+"/videos",parentData:r,
parentDataProperty:"videos",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.billing!==void 0&&(h(r.
billing,{instancePath:o+"/billing",parentData:r,parentDataProperty:"billing",rootData:l})||(e=e===null?h.errors:e.concat(
h.errors),t=e.length)),r.usage!==void 0&&(_(r.usage,{instancePath:o+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||
(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return N.errors=e,t===0}var G=W;function W(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
id!==void 0&&(y(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?y.errors:e.concat(
y.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="string"){let n={instancePath:o+"/status",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="failed"){let n={instancePath:o+
"/status",keyword:"const",params:{allowedValue:"failed"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}
if(r.error!==void 0&&typeof r.error!="string"){let s={instancePath:o+"/error",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}r.billing!==void 0&&(h(r.billing,{instancePath:o+"/billing",parentData:r,parentDataProperty:"\
billing",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.usage!==void 0&&(_(r.usage,{instancePath:o+
"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{
let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return W.
errors=e,t===0}var Z=Ve;function Ve(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
N(r,{instancePath:o,parentData:f,parentDataProperty:a,rootData:l})||(e=e===null?N.errors:e.concat(N.errors),t=e.length);
var m=c===t;m&&(n=!0,u=0);let p=t;W(r,{instancePath:o,parentData:f,parentDataProperty:a,rootData:l})||(e=e===null?W.errors:
e.concat(W.errors),t=e.length);var m=p===t;if(m&&n?(n=!1,u=[u,1]):m&&(n=!0,u=1),n)t=s,e!==null&&(s?e.length=s:e=null);else{
let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),t++}return Ve.errors=e,t===0}var Nr={type:"string",enum:["pending","processing","completed","failed"]};function ae(r,{instancePath:o="",parentData:f,
parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="pending"||r==="processing"||r==="complet\
ed"||r==="failed")){let s={instancePath:o,keyword:"enum",params:{allowedValues:Nr.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[s]:e.push(s),t++}return ae.errors=e,t===0}var Y=Le;function Le(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0,s=t,n=!0,u=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.id===void 0&&(p="id")){let m={};e===null?e=[m]:e.push(m),t++}else r.id!==void 0&&
(y(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),
t=e.length))}var c=u===t;if(t=s,e!==null&&(s?e.length=s:e=null),!c){let p=t;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.task_id===void 0){let d={instancePath:o,keyword:"required",params:{missingProperty:"task_id"},message:"must have re\
quired property 'task_id'"};e===null?e=[d]:e.push(d),t++}r.task_id!==void 0&&(y(r.task_id,{instancePath:o+"/task_id",parentData:r,
parentDataProperty:"task_id",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}var c=p===t;n=c}if(!n){let p={
instancePath:o,keyword:"if",params:{failingKeyword:"else"},message:'must match "else" schema'};e===null?e=[p]:e.push(p),
t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0&&(y(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.task_id!==void 0&&(y(r.task_id,{instancePath:o+
"/task_id",parentData:r,parentDataProperty:"task_id",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),
r.status!==void 0&&(ae(r.status,{instancePath:o+"/status",parentData:r,parentDataProperty:"status",rootData:l})||(e=e===
null?ae.errors:e.concat(ae.errors),t=e.length)),r.model!==void 0&&typeof r.model!="string"){let p={instancePath:o+"/mode\
l",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}if(r.task_replayed!==void 0&&
typeof r.task_replayed!="boolean"){let p={instancePath:o+"/task_replayed",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[p]:e.push(p),t++}r.billing!==void 0&&(h(r.billing,{instancePath:o+"/billing",parentData:r,
parentDataProperty:"billing",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.usage!==void 0&&(_(r.usage,
{instancePath:o+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),t=
e.length))}else{let p={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(
p),t++}return Le.errors=e,t===0}function pe(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r))for(let s in r){let n=r[s];if(Array.isArray(n)){let u=n.length;for(let c=0;c<u;c++)if(typeof n[c]!=
"string"){let p={instancePath:o+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+c,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[p]:e.push(p),t++}}else{let u={instancePath:o+"/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),t++}}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return pe.errors=e,t===0}var i=Se,
Vr={type:"object",required:["error"],properties:{error:{type:["string","object"],required:["message"],properties:{code:{
type:"string"},message:{type:"string"}}},errors:{$ref:"s18"}}};function Se(r,{instancePath:o="",parentData:f,parentDataProperty:a,
rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.error===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"error"},message:"must have required property 'error'"};e===null?e=[s]:e.push(
s),t++}if(r.error!==void 0){let s=r.error;if(typeof s!="string"&&!(s&&typeof s=="object"&&!Array.isArray(s))){let n={instancePath:o+
"/error",keyword:"type",params:{type:Vr.properties.error.type},message:"must be string,object"};e===null?e=[n]:e.push(n),
t++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.message===void 0){let n={instancePath:o+"/error",keyword:"required",
params:{missingProperty:"message"},message:"must have required property 'message'"};e===null?e=[n]:e.push(n),t++}if(s.code!==
void 0&&typeof s.code!="string"){let n={instancePath:o+"/error/code",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[n]:e.push(n),t++}if(s.message!==void 0&&typeof s.message!="string"){let n={instancePath:o+"/err\
or/message",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}r.errors!==void 0&&
(pe(r.errors,{instancePath:o+"/errors",parentData:r,parentDataProperty:"errors",rootData:l})||(e=e===null?pe.errors:e.concat(
pe.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return Se.errors=e,t===0}var C=b,Lr={type:"object",required:["id","status"],properties:{id:{$ref:"s7"},
status:{type:"string",enum:["pending","processing","failed"]},error:{type:"string"},billing:{$ref:"s10"},usage:{$ref:"s1\
1"}}};function b(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
id!==void 0&&(y(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?y.errors:e.concat(
y.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="string"){let n={instancePath:o+"/status",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(s==="pending"||s==="processing"||
s==="failed")){let n={instancePath:o+"/status",keyword:"enum",params:{allowedValues:Lr.properties.status.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}if(r.error!==void 0&&typeof r.error!="string"){
let s={instancePath:o+"/error",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),
t++}r.billing!==void 0&&(h(r.billing,{instancePath:o+"/billing",parentData:r,parentDataProperty:"billing",rootData:l})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.usage!==void 0&&(_(r.usage,{instancePath:o+"/usage",parentData:r,
parentDataProperty:"usage",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return b.errors=e,t===0}var Ie=X;function X(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(y(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let n={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),t++}if(s!=="completed"){let n={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.videos!==void 0&&(q(r.videos,{instancePath:o+"/videos",parentData:r,
parentDataProperty:"videos",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.sources!==void 0){let s=r.
sources;if(Array.isArray(s)){let n=s.length;for(let u=0;u<n;u++)z(s[u],{instancePath:o+"/sources/"+u,parentData:s,parentDataProperty:u,
rootData:l})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)}else{let n={instancePath:o+"/sources",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}r.billing!==void 0&&(h(r.billing,{instancePath:o+"/\
billing",parentData:r,parentDataProperty:"billing",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.
usage!==void 0&&(_(r.usage,{instancePath:o+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?_.
errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[s]:e.push(s),t++}return X.errors=e,t===0}var Re=Me;function Me(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
b(r,{instancePath:o,parentData:f,parentDataProperty:a,rootData:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length);
var m=c===t;m&&(n=!0,u=0);let p=t;X(r,{instancePath:o,parentData:f,parentDataProperty:a,rootData:l})||(e=e===null?X.errors:
e.concat(X.errors),t=e.length);var m=p===t;if(m&&n?(n=!1,u=[u,1]):m&&(n=!0,u=1),n)t=s,e!==null&&(s?e.length=s:e=null);else{
let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),t++}return Me.errors=e,t===0}var Sr={type:"integer",enum:[5,10]};function L(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){
let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:o,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(!(r===5||r===10)){let s={instancePath:o,keyword:"enum",params:{
allowedValues:Sr.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return L.errors=
e,t===0}var Ir={type:"string",enum:["720p","1080p"]};function E(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="720p"||r==="1080p")){let s={instancePath:o,keyword:"enum",params:{allowedValues:Ir.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return E.errors=e,t===0}var Fe=J,
Rr={type:"object",additionalProperties:!1,required:["model","prompt","duration_seconds","output_resolution","aspect_rati\
o"],properties:{model:{type:"string",const:"runway"},prompt:{$ref:"s1"},duration_seconds:{$ref:"s26"},output_resolution:{
$ref:"s27"},aspect_ratio:{type:"string",enum:["16:9","9:16","1:1","4:3","3:4"]},first_frame_image_url:!1,watermark:{$ref:"\
s3"},callback_url:{$ref:"s4"}}};function J(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}if(r.duration_seconds===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"duration_second\
s"},message:"must have required property 'duration_seconds'"};e===null?e=[s]:e.push(s),t++}if(r.output_resolution===void 0){
let s={instancePath:o,keyword:"required",params:{missingProperty:"output_resolution"},message:"must have required proper\
ty 'output_resolution'"};e===null?e=[s]:e.push(s),t++}if(r.aspect_ratio===void 0){let s={instancePath:o,keyword:"require\
d",params:{missingProperty:"aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[s]:e.push(s),
t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="duration_seconds"||s==="output_resolution"||s==="aspect_ratio"||
s==="first_frame_image_url"||s==="watermark"||s==="callback_url")){let n={instancePath:o,keyword:"additionalProperties",
params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){
let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[n]:e.push(n),t++}if(s!=="runway"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
runway"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==void 0&&(v(r.prompt,{instancePath:o+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.
duration_seconds!==void 0&&(L(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"du\
ration_seconds",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.output_resolution!==void 0&&(E(r.output_resolution,
{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?E.errors:
e.concat(E.errors),t=e.length)),r.aspect_ratio!==void 0){let s=r.aspect_ratio;if(typeof s!="string"){let n={instancePath:o+
"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(s==="1\
6:9"||s==="9:16"||s==="1:1"||s==="4:3"||s==="3:4")){let n={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:Rr.
properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}if(r.first_frame_image_url!==
void 0){let s={instancePath:o+"/first_frame_image_url",keyword:"false schema",params:{},message:"boolean schema is false"};
e===null?e=[s]:e.push(s),t++}r.watermark!==void 0&&(k(r.watermark,{instancePath:o+"/watermark",parentData:r,parentDataProperty:"\
watermark",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.callback_url!==void 0&&(g(r.callback_url,
{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?g.errors:e.concat(
g.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return J.errors=e,t===0}function D(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!H.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!F(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return D.errors=e,t===0}var He=Q;function Q(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"\
must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"\
required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}
if(r.duration_seconds===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"duration_seconds"},message:"\
must have required property 'duration_seconds'"};e===null?e=[s]:e.push(s),t++}if(r.output_resolution===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"output_resolution"},message:"must have required property 'output_resolution'"};
e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
first_frame_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="model"||s==="prompt"||s==="duration_seconds"||s==="output_resolution"||s==="first_frame_image_url"||s==="aspec\
t_ratio"||s==="watermark"||s==="callback_url")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(s!=="runway"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"runway"},message:"mu\
st be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==void 0&&(v(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.duration_seconds!==void 0&&
(L(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||
(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.output_resolution!==void 0&&(E(r.output_resolution,{instancePath:o+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),
t=e.length)),r.first_frame_image_url!==void 0&&(D(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,
parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),r.aspect_ratio!==
void 0){let s={instancePath:o+"/aspect_ratio",keyword:"false schema",params:{},message:"boolean schema is false"};e===null?
e=[s]:e.push(s),t++}r.watermark!==void 0&&(k(r.watermark,{instancePath:o+"/watermark",parentData:r,parentDataProperty:"w\
atermark",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.callback_url!==void 0&&(g(r.callback_url,
{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?g.errors:e.concat(
g.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return Q.errors=e,t===0}var Ge=Ze;function Ze(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
J(r,{instancePath:o,parentData:f,parentDataProperty:a,rootData:l})||(e=e===null?J.errors:e.concat(J.errors),t=e.length);
var m=c===t;m&&(n=!0,u=0);let p=t;Q(r,{instancePath:o,parentData:f,parentDataProperty:a,rootData:l})||(e=e===null?Q.errors:
e.concat(Q.errors),t=e.length);var m=p===t;if(m&&n?(n=!1,u=[u,1]):m&&(n=!0,u=1),n)t=s,e!==null&&(s?e.length=s:e=null);else{
let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),t++}return Ze.errors=e,t===0}function O(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(Array.isArray(r)){
let s=r.length;for(let n=0;n<s;n++)z(r[n],{instancePath:o+"/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?
z.errors:e.concat(z.errors),t=e.length)}else{let s={instancePath:o,keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[s]:e.push(s),t++}return O.errors=e,t===0}var Ye=ee;function ee(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(y(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let n={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),t++}if(s!=="completed"){let n={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.videos!==void 0&&(q(r.videos,{instancePath:o+"/videos",parentData:r,
parentDataProperty:"videos",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.images!==void 0&&(O(r.images,
{instancePath:o+"/images",parentData:r,parentDataProperty:"images",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),
t=e.length)),r.billing!==void 0&&(h(r.billing,{instancePath:o+"/billing",parentData:r,parentDataProperty:"billing",rootData:l})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.usage!==void 0&&(_(r.usage,{instancePath:o+"/usage",parentData:r,
parentDataProperty:"usage",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ee.errors=e,t===0}var Ce=Ke;function Ke(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
b(r,{instancePath:o,parentData:f,parentDataProperty:a,rootData:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length);
var m=c===t;m&&(n=!0,u=0);let p=t;ee(r,{instancePath:o,parentData:f,parentDataProperty:a,rootData:l})||(e=e===null?ee.errors:
e.concat(ee.errors),t=e.length);var m=p===t;if(m&&n?(n=!1,u=[u,1]):m&&(n=!0,u=1),n)t=s,e!==null&&(s?e.length=s:e=null);else{
let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),t++}return Ke.errors=e,t===0}var Ue=Be;function Be(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.source_task_id===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"source_task_id"},message:"must have required property 'source_task_id'"};e===
null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.output_resolution===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"output_resolution"},message:"must have required property 'output_resolution'"};
e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="source_task_id"||s==="prompt"||s==="output_resolution"||
s==="watermark"||s==="callback_url")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(s!=="runway"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"runway"},message:"mu\
st be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.source_task_id!==void 0){let s=r.source_task_id;if(typeof s==
"string"){if(M(s)<1){let n={instancePath:o+"/source_task_id",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/source_task_id",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}r.prompt!==void 0&&(v(r.prompt,{instancePath:o+"/\
prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.output_resolution!==
void 0&&(E(r.output_resolution,{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.watermark!==void 0&&(k(r.watermark,{instancePath:o+
"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),
r.callback_url!==void 0&&(g(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Be.errors=e,t===0}var We=re;function re(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(y(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let n={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),t++}if(s!=="completed"){let n={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.videos!==void 0&&(q(r.videos,{instancePath:o+"/videos",parentData:r,
parentDataProperty:"videos",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.images!==void 0&&(O(r.images,
{instancePath:o+"/images",parentData:r,parentDataProperty:"images",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),
t=e.length)),r.source_task_id!==void 0&&(y(r.source_task_id,{instancePath:o+"/source_task_id",parentData:r,parentDataProperty:"\
source_task_id",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.billing!==void 0&&(h(r.billing,{instancePath:o+
"/billing",parentData:r,parentDataProperty:"billing",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),
r.usage!==void 0&&(_(r.usage,{instancePath:o+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?
_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[s]:e.push(s),t++}return re.errors=e,t===0}var Xe=Je;function Je(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
b(r,{instancePath:o,parentData:f,parentDataProperty:a,rootData:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length);
var m=c===t;m&&(n=!0,u=0);let p=t;re(r,{instancePath:o,parentData:f,parentDataProperty:a,rootData:l})||(e=e===null?re.errors:
e.concat(re.errors),t=e.length);var m=p===t;if(m&&n?(n=!1,u=[u,1]):m&&(n=!0,u=1),n)t=s,e!==null&&(s?e.length=s:e=null);else{
let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),t++}return Je.errors=e,t===0}var Qe=er,Mr={type:"object",additionalProperties:!1,required:["model","prom\
pt","source_video_url"],properties:{model:{type:"string",const:"runway-aleph"},prompt:{$ref:"s1"},source_video_url:{$ref:"\
s2"},aspect_ratio:{type:"string",enum:["16:9","9:16","4:3","3:4","1:1","21:9"]},seed:{type:"integer"},reference_image_url:{
type:"string",format:"uri",pattern:"^https?://"},watermark:{$ref:"s3"},callback_url:{$ref:"s4"}}};function er(r,{instancePath:o="",
parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.source_video_url===void 0){let s={
instancePath:o,keyword:"required",params:{missingProperty:"source_video_url"},message:"must have required property 'sour\
ce_video_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="source_video_url"||s===
"aspect_ratio"||s==="seed"||s==="reference_image_url"||s==="watermark"||s==="callback_url")){let n={instancePath:o,keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="runway-aleph"){let n={instancePath:o+"/model",keyword:"\
const",params:{allowedValue:"runway-aleph"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==
void 0&&(v(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?v.errors:
e.concat(v.errors),t=e.length)),r.source_video_url!==void 0&&(V(r.source_video_url,{instancePath:o+"/source_video_url",parentData:r,
parentDataProperty:"source_video_url",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.aspect_ratio!==
void 0){let s=r.aspect_ratio;if(typeof s!="string"){let n={instancePath:o+"/aspect_ratio",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(s==="16:9"||s==="9:16"||s==="4:3"||s==="3:4"||s==="1\
:1"||s==="21:9")){let n={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:Mr.properties.aspect_ratio.
enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}if(r.seed!==void 0){let s=r.seed;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={instancePath:o+"/seed",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[n]:e.push(n),t++}}if(r.reference_image_url!==void 0){let s=r.reference_image_url;if(typeof s==
"string"){if(!H.test(s)){let n={instancePath:o+"/reference_image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'\
must match pattern "^https?://"'};e===null?e=[n]:e.push(n),t++}if(!F(s)){let n={instancePath:o+"/reference_image_url",keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+
"/reference_image_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}r.watermark!==
void 0&&(k(r.watermark,{instancePath:o+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?
k.errors:e.concat(k.errors),t=e.length)),r.callback_url!==void 0&&(g(r.callback_url,{instancePath:o+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return er.errors=e,t===0}function fe(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&typeof r.id!="string"){let s={instancePath:o+
"/id",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.url!==void 0){let s=r.
url;if(typeof s=="string"){if(!H.test(s)){let n={instancePath:o+"/url",keyword:"pattern",params:{pattern:"^https?://"},message:'\
must match pattern "^https?://"'};e===null?e=[n]:e.push(n),t++}if(!F(s)){let n={instancePath:o+"/url",keyword:"format",params:{
format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/url",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return fe.errors=e,t===0}var rr=se;function se(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(y(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let n={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),t++}if(s!=="completed"){let n={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.videos!==void 0){let s=r.videos;if(Array.isArray(s)){if(s.
length<1){let u={instancePath:o+"/videos",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};
e===null?e=[u]:e.push(u),t++}let n=s.length;for(let u=0;u<n;u++)fe(s[u],{instancePath:o+"/videos/"+u,parentData:s,parentDataProperty:u,
rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)}else{let n={instancePath:o+"/videos",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}r.images!==void 0&&(O(r.images,{instancePath:o+
"/images",parentData:r,parentDataProperty:"images",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.
billing!==void 0&&(h(r.billing,{instancePath:o+"/billing",parentData:r,parentDataProperty:"billing",rootData:l})||(e=e===
null?h.errors:e.concat(h.errors),t=e.length)),r.usage!==void 0&&(_(r.usage,{instancePath:o+"/usage",parentData:r,parentDataProperty:"\
usage",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return se.errors=e,t===0}var sr=tr;function tr(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
b(r,{instancePath:o,parentData:f,parentDataProperty:a,rootData:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length);
var m=c===t;m&&(n=!0,u=0);let p=t;se(r,{instancePath:o,parentData:f,parentDataProperty:a,rootData:l})||(e=e===null?se.errors:
e.concat(se.errors),t=e.length);var m=p===t;if(m&&n?(n=!1,u=[u,1]):m&&(n=!0,u=1),n)t=s,e!==null&&(s?e.length=s:e=null);else{
let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),t++}return tr.errors=e,t===0}function $(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(M(r)>1500){let s={instancePath:o,keyword:"maxLength",params:{limit:1500},message:"must NOT have more than 1500 charac\
ters"};e===null?e=[s]:e.push(s),t++}if(M(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return $.errors=e,t===0}function j(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(typeof r!="boolean"){
let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}return j.
errors=e,t===0}function w(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(typeof r!="boolean"){
let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}return w.
errors=e,t===0}var or=te;function te(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="prompt_optimizer"||s==="enable_safety_checker"||s==="callback\
_url")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additi\
onal properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="hailuo-02-\
text-to-video-pro"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"hailuo-02-text-to-video-pro"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.prompt!==void 0&&($(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.prompt_optimizer!==void 0&&
(j(r.prompt_optimizer,{instancePath:o+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:l})||
(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.enable_safety_checker!==void 0&&(w(r.enable_safety_checker,{instancePath:o+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?w.errors:e.concat(
w.errors),t=e.length)),r.callback_url!==void 0&&(g(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return te.errors=e,t===0}var Fr={type:"integer",enum:[6,10]};function P(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){
let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:o,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(!(r===6||r===10)){let s={instancePath:o,keyword:"enum",params:{
allowedValues:Fr.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return P.errors=
e,t===0}var nr=oe;function oe(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="duration_seconds"||s==="prompt_optimizer"||s==="enable_safety\
_checker"||s==="callback_url")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="stri\
ng"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}if(s!=="hailuo-02-text-to-video-standard"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"h\
ailuo-02-text-to-video-standard"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.prompt!==void 0&&
($(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?$.errors:e.concat(
$.errors),t=e.length)),r.duration_seconds!==void 0&&(P(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.prompt_optimizer!==
void 0&&(j(r.prompt_optimizer,{instancePath:o+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:l})||
(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.enable_safety_checker!==void 0&&(w(r.enable_safety_checker,{instancePath:o+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?w.errors:e.concat(
w.errors),t=e.length)),r.callback_url!==void 0&&(g(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return oe.errors=e,t===0}var lr=ir;function ir(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
te(r,{instancePath:o,parentData:f,parentDataProperty:a,rootData:l})||(e=e===null?te.errors:e.concat(te.errors),t=e.length);
var m=c===t;m&&(n=!0,u=0);let p=t;oe(r,{instancePath:o,parentData:f,parentDataProperty:a,rootData:l})||(e=e===null?oe.errors:
e.concat(oe.errors),t=e.length);var m=p===t;if(m&&n?(n=!1,u=[u,1]):m&&(n=!0,u=1),n)t=s,e!==null&&(s?e.length=s:e=null);else{
let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),t++}return ir.errors=e,t===0}var ke=ur;function ur(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
b(r,{instancePath:o,parentData:f,parentDataProperty:a,rootData:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length);
var m=c===t;m&&(n=!0,u=0);let p=t;N(r,{instancePath:o,parentData:f,parentDataProperty:a,rootData:l})||(e=e===null?N.errors:
e.concat(N.errors),t=e.length);var m=p===t;if(m&&n?(n=!1,u=[u,1]):m&&(n=!0,u=1),n)t=s,e!==null&&(s?e.length=s:e=null);else{
let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),t++}return ur.errors=e,t===0}function S(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!H.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!F(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return S.errors=e,t===0}var ar=ne;function ne(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
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
hailuo-02-image-to-video-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.prompt!==void 0&&($(
r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?$.errors:e.concat(
$.errors),t=e.length)),r.first_frame_image_url!==void 0&&(D(r.first_frame_image_url,{instancePath:o+"/first_frame_image_\
url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),
r.last_frame_image_url!==void 0&&(S(r.last_frame_image_url,{instancePath:o+"/last_frame_image_url",parentData:r,parentDataProperty:"\
last_frame_image_url",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.prompt_optimizer!==void 0&&(j(
r.prompt_optimizer,{instancePath:o+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:l})||
(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.enable_safety_checker!==void 0&&(w(r.enable_safety_checker,{instancePath:o+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?w.errors:e.concat(
w.errors),t=e.length)),r.callback_url!==void 0&&(g(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ne.errors=e,t===0}var pr=le,Oe={
type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{model:{type:"strin\
g",const:"hailuo-02-image-to-video-standard"},prompt:{$ref:"s50"},first_frame_image_url:{$ref:"s29"},last_frame_image_url:{
$ref:"s62"},duration_seconds:{$ref:"s54"},output_resolution:{type:"string",enum:["512p","768p"]},prompt_optimizer:{$ref:"\
s51"},enable_safety_checker:{$ref:"s52"},callback_url:{$ref:"s4"}}},Hr=Object.prototype.hasOwnProperty;function le(r,{instancePath:o="",
parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url===void 0){
let s={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!Hr.call(Oe.properties,s)){let n={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="hailuo-02-image-to-video-standard"){
let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"hailuo-02-image-to-video-standard"},message:"must b\
e equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==void 0&&($(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(D(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),r.last_frame_image_url!==void 0&&(S(r.last_frame_image_url,
{instancePath:o+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?
S.errors:e.concat(S.errors),t=e.length)),r.duration_seconds!==void 0&&(P(r.duration_seconds,{instancePath:o+"/duration_s\
econds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),
r.output_resolution!==void 0){let s=r.output_resolution;if(typeof s!="string"){let n={instancePath:o+"/output_resolution",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(s==="512p"||s==="768p")){
let n={instancePath:o+"/output_resolution",keyword:"enum",params:{allowedValues:Oe.properties.output_resolution.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}r.prompt_optimizer!==void 0&&(j(r.prompt_optimizer,
{instancePath:o+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:l})||(e=e===null?j.errors:
e.concat(j.errors),t=e.length)),r.enable_safety_checker!==void 0&&(w(r.enable_safety_checker,{instancePath:o+"/enable_sa\
fety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?w.errors:e.concat(w.errors),
t=e.length)),r.callback_url!==void 0&&(g(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return le.errors=e,t===0}function I(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(M(r)>5e3){let s={instancePath:o,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[s]:e.push(s),t++}if(M(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return I.errors=e,t===0}var Gr={type:"string",enum:["768p","1080p"]};function R(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="768p"||r==="1080p")){let s={instancePath:o,keyword:"enum",params:{allowedValues:Gr.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return R.errors=e,t===0}var fr=ie;function ie(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0,s=t,n=!0,u=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.output_resolution===void 0&&(p="output_resolution")){let m={};e===null?e=[m]:e.push(
m),t++}else if(r.output_resolution!==void 0&&r.output_resolution!=="1080p"){let m={};e===null?e=[m]:e.push(m),t++}}var c=u===
t;if(t=s,e!==null&&(s?e.length=s:e=null),c){let p=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0&&
r.duration_seconds!==6){let d={instancePath:o+"/duration_seconds",keyword:"const",params:{allowedValue:6},message:"must \
be equal to constant"};e===null?e=[d]:e.push(d),t++}var c=p===t;n=c}if(!n){let p={instancePath:o,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[p]:e.push(p),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
model===void 0){let p={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required pr\
operty 'model'"};e===null?e=[p]:e.push(p),t++}if(r.prompt===void 0){let p={instancePath:o,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[p]:e.push(p),t++}if(r.first_frame_image_url===void 0){
let p={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[p]:e.push(p),t++}for(let p in r)if(!(p==="model"||p==="prompt"||p==="first_\
frame_image_url"||p==="duration_seconds"||p==="output_resolution"||p==="enable_safety_checker"||p==="callback_url")){let m={
instancePath:o,keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};
e===null?e=[m]:e.push(m),t++}if(r.model!==void 0){let p=r.model;if(typeof p!="string"){let m={instancePath:o+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),t++}if(p!=="hailuo-2.3-image-to-video-pr\
o"){let m={instancePath:o+"/model",keyword:"const",params:{allowedValue:"hailuo-2.3-image-to-video-pro"},message:"must b\
e equal to constant"};e===null?e=[m]:e.push(m),t++}}r.prompt!==void 0&&(I(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(D(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),r.duration_seconds!==void 0&&(P(r.duration_seconds,
{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?P.errors:
e.concat(P.errors),t=e.length)),r.output_resolution!==void 0&&(R(r.output_resolution,{instancePath:o+"/output_resolution",
parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.
enable_safety_checker!==void 0&&(w(r.enable_safety_checker,{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:l})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.callback_url!==void 0&&(g(r.
callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?g.
errors:e.concat(g.errors),t=e.length))}else{let p={instancePath:o,keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[p]:e.push(p),t++}return ie.errors=e,t===0}var mr=ue;function ue(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0,s=t,n=!0,u=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.output_resolution===void 0&&(p="output_resolution")){let m={};e===null?e=[m]:e.push(
m),t++}else if(r.output_resolution!==void 0&&r.output_resolution!=="1080p"){let m={};e===null?e=[m]:e.push(m),t++}}var c=u===
t;if(t=s,e!==null&&(s?e.length=s:e=null),c){let p=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0&&
r.duration_seconds!==6){let d={instancePath:o+"/duration_seconds",keyword:"const",params:{allowedValue:6},message:"must \
be equal to constant"};e===null?e=[d]:e.push(d),t++}var c=p===t;n=c}if(!n){let p={instancePath:o,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[p]:e.push(p),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
model===void 0){let p={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required pr\
operty 'model'"};e===null?e=[p]:e.push(p),t++}if(r.prompt===void 0){let p={instancePath:o,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[p]:e.push(p),t++}if(r.first_frame_image_url===void 0){
let p={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[p]:e.push(p),t++}for(let p in r)if(!(p==="model"||p==="prompt"||p==="first_\
frame_image_url"||p==="duration_seconds"||p==="output_resolution"||p==="enable_safety_checker"||p==="callback_url")){let m={
instancePath:o,keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};
e===null?e=[m]:e.push(m),t++}if(r.model!==void 0){let p=r.model;if(typeof p!="string"){let m={instancePath:o+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),t++}if(p!=="hailuo-2.3-image-to-video-st\
andard"){let m={instancePath:o+"/model",keyword:"const",params:{allowedValue:"hailuo-2.3-image-to-video-standard"},message:"\
must be equal to constant"};e===null?e=[m]:e.push(m),t++}}r.prompt!==void 0&&(I(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(D(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),r.duration_seconds!==void 0&&(P(r.duration_seconds,
{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?P.errors:
e.concat(P.errors),t=e.length)),r.output_resolution!==void 0&&(R(r.output_resolution,{instancePath:o+"/output_resolution",
parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.
enable_safety_checker!==void 0&&(w(r.enable_safety_checker,{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:l})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.callback_url!==void 0&&(g(r.
callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?g.
errors:e.concat(g.errors),t=e.length))}else{let p={instancePath:o,keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[p]:e.push(p),t++}return ue.errors=e,t===0}var cr=dr;function dr(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,c=t;
ne(r,{instancePath:o,parentData:f,parentDataProperty:a,rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length);
var m=c===t;m&&(n=!0,u=0);let p=t;le(r,{instancePath:o,parentData:f,parentDataProperty:a,rootData:l})||(e=e===null?le.errors:
e.concat(le.errors),t=e.length);var m=p===t;if(m&&n)n=!1,u=[u,1];else{m&&(n=!0,u=1);let d=t;ie(r,{instancePath:o,parentData:f,
parentDataProperty:a,rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length);var m=d===t;if(m&&n)n=!1,u=[u,2];else{
m&&(n=!0,u=2);let hr=t;ue(r,{instancePath:o,parentData:f,parentDataProperty:a,rootData:l})||(e=e===null?ue.errors:e.concat(
ue.errors),t=e.length);var m=hr===t;m&&n?(n=!1,u=[u,3]):m&&(n=!0,u=3)}}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let d={
instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?e=[d]:
e.push(d),t++}return dr.errors=e,t===0}var K=yr;var me=de().default,Yr=new RegExp("^[ -~]*$","u");function yr(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r["idempotency-key"]!==void 0){let s=r["idempotency-key"];
if(typeof s!="string"){let n=typeof s,u;if(u===void 0)if(n=="number"||n=="boolean")u=""+s;else if(s===null)u="";else{let c={
instancePath:o+"/idempotency-key",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(
c),t++}u!==void 0&&(s=u,r!==void 0&&(r["idempotency-key"]=u))}if(typeof s=="string"){if(me(s)>512){let n={instancePath:o+
"/idempotency-key",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[
n]:e.push(n),t++}if(me(s)<1){let n={instancePath:o+"/idempotency-key",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}if(r["x-client-request-id"]!==void 0){let s=r["x-clie\
nt-request-id"];if(typeof s!="string"){let n=typeof s,u;if(u===void 0)if(n=="number"||n=="boolean")u=""+s;else if(s===null)
u="";else{let c={instancePath:o+"/x-client-request-id",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[c]:e.push(c),t++}u!==void 0&&(s=u,r!==void 0&&(r["x-client-request-id"]=u))}if(typeof s=="string"){if(me(s)>512){
let n={instancePath:o+"/x-client-request-id",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512\
 characters"};e===null?e=[n]:e.push(n),t++}if(!Yr.test(s)){let n={instancePath:o+"/x-client-request-id",keyword:"pattern",
params:{pattern:"^[ -~]*$"},message:'must match pattern "^[ -~]*$"'};e===null?e=[n]:e.push(n),t++}}}}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return yr.errors=e,t===0}var U=gr;function gr(r,{instancePath:o="",parentData:f,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0){let s=r.id;if(typeof s!="string"){let n=typeof s,
u;if(u===void 0)if(n=="number"||n=="boolean")u=""+s;else if(s===null)u="";else{let c={instancePath:o+"/id",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),t++}u!==void 0&&(s=u,r!==void 0&&(r.id=u))}if(typeof s==
"string"&&me(s)<1){let n={instancePath:o+"/id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[s]:e.push(s),t++}return gr.errors=e,t===0}var Wr="runapi",Xr={createLumaModifyVideo:{method:"POST",path:"/api/v1/luma/modify_video",request:{whole:Te},tag:{name:"\
model",values:["luma-modify-video"]},parameters:{header:K},responses:{200:{whole:Y},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:Z,choice:{tag:"status",branches:[{values:["completed"],reading:{
whole:T}},{values:["failed"],reading:{whole:G}}]}}},getLumaModifyVideo:{method:"GET",path:"/api/v1/luma/modify_video/{id\
}",parameters:{path:U},responses:{200:{whole:Re,choice:{tag:"status",branches:[{values:["pending","processing","failed"],
reading:{whole:C}},{values:["completed"],reading:{whole:Ie}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createRunwayTextToVideo:{method:"POST",path:"/ap\
i/v1/runway/text_to_video",request:{whole:Ge,choice:{tag:"model",branches:[{values:["runway"],reading:{whole:Fe}},{values:[
"runway"],reading:{whole:He}}]}},tag:{name:"model",values:["runway"]},parameters:{header:K},responses:{200:{whole:Y},400:{
whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:Z,choice:{tag:"stat\
us",branches:[{values:["completed"],reading:{whole:T}},{values:["failed"],reading:{whole:G}}]}}},getRunwayTextToVideo:{method:"\
GET",path:"/api/v1/runway/text_to_video/{id}",parameters:{path:U},responses:{200:{whole:Ce,choice:{tag:"status",branches:[
{values:["pending","processing","failed"],reading:{whole:C}},{values:["completed"],reading:{whole:Ye}}]}},401:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createRunwayExtendVideo:{
method:"POST",path:"/api/v1/runway/extend_video",request:{whole:Ue},tag:{name:"model",values:["runway"]},parameters:{header:K},
responses:{200:{whole:Y},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},
413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{
whole:Z,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},{values:["failed"],reading:{whole:G}}]}}},
getRunwayExtendVideo:{method:"GET",path:"/api/v1/runway/extend_video/{id}",parameters:{path:U},responses:{200:{whole:Xe,
choice:{tag:"status",branches:[{values:["pending","processing","failed"],reading:{whole:C}},{values:["completed"],reading:{
whole:We}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createRunwayAlephEditVideo:{method:"POST",path:"/api/v1/runway_aleph/edit_video",request:{whole:Qe},tag:{
name:"model",values:["runway-aleph"]},parameters:{header:K},responses:{200:{whole:Y},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:Z,choice:{tag:"status",branches:[{values:["completed"],reading:{
whole:T}},{values:["failed"],reading:{whole:G}}]}}},getRunwayAlephEditVideo:{method:"GET",path:"/api/v1/runway_aleph/edi\
t_video/{id}",parameters:{path:U},responses:{200:{whole:sr,choice:{tag:"status",branches:[{values:["pending","processing",
"failed"],reading:{whole:C}},{values:["completed"],reading:{whole:rr}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{
whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createHailuoTextToVideo:{method:"POST",
path:"/api/v1/hailuo/text_to_video",request:{whole:lr,choice:{tag:"model",branches:[{values:["hailuo-02-text-to-video-pr\
o"],reading:{whole:or}},{values:["hailuo-02-text-to-video-standard"],reading:{whole:nr}}]}},tag:{name:"model",values:["h\
ailuo-02-text-to-video-pro","hailuo-02-text-to-video-standard"]},parameters:{header:K},responses:{200:{whole:Y},400:{whole:i},
401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:Z,choice:{tag:"status",branches:[
{values:["completed"],reading:{whole:T}},{values:["failed"],reading:{whole:G}}]}}},getHailuoTextToVideo:{method:"GET",path:"\
/api/v1/hailuo/text_to_video/{id}",parameters:{path:U},responses:{200:{whole:ke,choice:{tag:"status",branches:[{values:[
"pending","processing","failed"],reading:{whole:C}},{values:["completed"],reading:{whole:T}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createHailuoImageToVideo:{
method:"POST",path:"/api/v1/hailuo/image_to_video",request:{whole:cr,choice:{tag:"model",branches:[{values:["hailuo-02-i\
mage-to-video-pro"],reading:{whole:ar}},{values:["hailuo-02-image-to-video-standard"],reading:{whole:pr}},{values:["hail\
uo-2.3-image-to-video-pro"],reading:{whole:fr}},{values:["hailuo-2.3-image-to-video-standard"],reading:{whole:mr}}]}},tag:{
name:"model",values:["hailuo-02-image-to-video-pro","hailuo-02-image-to-video-standard","hailuo-2.3-image-to-video-pro",
"hailuo-2.3-image-to-video-standard"]},parameters:{header:K},responses:{200:{whole:Y},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:Z,choice:{tag:"status",branches:[{values:["completed"],reading:{
whole:T}},{values:["failed"],reading:{whole:G}}]}}},getHailuoImageToVideo:{method:"GET",path:"/api/v1/hailuo/image_to_vi\
deo/{id}",parameters:{path:U},responses:{200:{whole:ke,choice:{tag:"status",branches:[{values:["pending","processing","f\
ailed"],reading:{whole:C}},{values:["completed"],reading:{whole:T}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}}};export{Wr as host,Xr as operations};
