// Written by codegen from openapi/; do not edit.
var De=(r,o)=>()=>{try{return o||r((o={exports:{}}).exports,o),o.exports}catch(m){throw o=0,m}};var ye=De(de=>{"use strict";Object.defineProperty(de,"__esModule",{value:!0});function qe(r){let o=r.length,m=0,a=0,l;for(;a<
o;)m++,l=r.charCodeAt(a++),l>=55296&&l<=56319&&a<o&&(l=r.charCodeAt(a),(l&64512)===56320&&a++);return m}de.default=qe;qe.
code='require("ajv/dist/runtime/ucs2length").default'});var ke=De(z=>{"use strict";Object.defineProperty(z,"__esModule",{value:!0});z.formatNames=z.fastFormats=z.fullFormats=void 0;
function A(r,o){return{validate:r,compare:o}}z.fullFormats={date:A(Pe,we),time:A(he(!0),ve),"date-time":A($e(!0),ze),"is\
o-time":A(he(),Ae),"iso-date-time":A($e(),Oe),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:$r,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:Er,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:jr,int32:{type:"number",validate:Ar},int64:{type:"number",validate:zr},float:{type:"number",validate:xe},double:{type:"\
number",validate:xe},password:!0,binary:!0};z.fastFormats={...z.fullFormats,date:A(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,we),time:A(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,ve),"date-time":A(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
ze),"iso-time":A(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,Ae),"iso-date-time":A(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
Oe),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
z.formatNames=Object.keys(z.fullFormats);function vr(r){return r%4===0&&(r%100!==0||r%400===0)}var kr=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
br=[0,31,28,31,30,31,30,31,31,30,31,30,31];function Pe(r){let o=kr.exec(r);if(!o)return!1;let m=+o[1],a=+o[2],l=+o[3];return a>=
1&&a<=12&&l>=1&&l<=(a===2&&vr(m)?29:br[a])}function we(r,o){if(r&&o)return r>o?1:r<o?-1:0}var ge=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function he(r){return function(m){let a=ge.exec(m);if(!a)return!1;let l=+a[1],e=+a[2],t=+a[3],s=a[4],n=a[5]==="-"?-1:1,u=+(a[6]||
0),y=+(a[7]||0);if(u>23||y>59||r&&!s)return!1;if(l<=23&&e<=59&&t<60)return!0;let p=e-y*n,f=l-u*n-(p<0?1:0);return(f===23||
f===-1)&&(p===59||p===-1)&&t<61}}function ve(r,o){if(!(r&&o))return;let m=new Date("2020-01-01T"+r).valueOf(),a=new Date(
"2020-01-01T"+o).valueOf();if(m&&a)return m-a}function Ae(r,o){if(!(r&&o))return;let m=ge.exec(r),a=ge.exec(o);if(m&&a)return r=
m[1]+m[2]+m[3],o=a[1]+a[2]+a[3],r>o?1:r<o?-1:0}var _e=/t|\s/i;function $e(r){let o=he(r);return function(a){let l=a.split(
_e);return l.length===2&&Pe(l[0])&&o(l[1])}}function ze(r,o){if(!(r&&o))return;let m=new Date(r).valueOf(),a=new Date(o).
valueOf();if(m&&a)return m-a}function Oe(r,o){if(!(r&&o))return;let[m,a]=r.split(_e),[l,e]=o.split(_e),t=we(m,l);if(t!==
void 0)return t||ve(a,e)}var Dr=/\/|:/,qr=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function $r(r){return Dr.test(r)&&qr.test(r)}var je=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function jr(r){return je.lastIndex=0,je.test(r)}var xr=-(2**31),Pr=2**31-1;function Ar(r){return Number.isInteger(r)&&r<=
Pr&&r>=xr}function zr(r){return Number.isInteger(r)}function xe(){return!0}var Or=/[^\\]\\Z/;function Er(r){if(Or.test(r))
return!1;try{return new RegExp(r),!0}catch{return!1}}});var le=ye().default;function c(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(typeof r==
"string"){if(le(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 cha\
racters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[s]:e.push(s),t++}return c.errors=e,t===0}var fe=ke().fullFormats.uri,me=new RegExp("^https?://","u");function w(r,{instancePath:o="",parentData:m,parentDataProperty:a,
rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!me.test(r)){let s={instancePath:o,keyword:"pattern",params:{
pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[s]:e.push(s),t++}if(!fe(r)){let s={instancePath:o,
keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return w.errors=e,t===0}function h(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(typeof r!="boolean"){
let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}return h.
errors=e,t===0}function k(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,y=t;h(
r,{instancePath:o,parentData:m,parentDataProperty:a,rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length);var f=y===
t;f&&(n=!0,u=0);let p=t;if(typeof r!="string"){let d={instancePath:o,keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[d]:e.push(d),t++}var f=p===t;if(f&&n?(n=!1,u=[u,1]):f&&(n=!0,u=1),n)t=s,e!==null&&(s?e.length=s:
e=null);else{let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in o\
neOf"};e===null?e=[d]:e.push(d),t++}return k.errors=e,t===0}function g(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!me.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[s]:e.push(s),t++}if(!fe(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),t++}return g.errors=e,t===0}var Te=Ne;function Ne(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
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
void 0&&(c(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?c.errors:
e.concat(c.errors),t=e.length)),r.source_video_url!==void 0&&(w(r.source_video_url,{instancePath:o+"/source_video_url",parentData:r,
parentDataProperty:"source_video_url",rootData:l})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.watermark!==void 0&&
(k(r.watermark,{instancePath:o+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?k.errors:
e.concat(k.errors),t=e.length)),r.callback_url!==void 0&&(g(r.callback_url,{instancePath:o+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ne.errors=e,t===0}function O(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[s]:e.push(s),t++}r.url!==void 0&&(w(r.url,{instancePath:o+"/url",parentData:r,
parentDataProperty:"url",rootData:l})||(e=e===null?w.errors:e.concat(w.errors),t=e.length))}else{let s={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return O.errors=e,t===0}function q(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(Array.isArray(r)){
if(r.length<1){let n={instancePath:o,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[n]:e.push(n),t++}let s=r.length;for(let n=0;n<s;n++)O(r[n],{instancePath:o+"/"+n,parentData:r,parentDataProperty:n,
rootData:l})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)}else{let s={instancePath:o,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),t++}return q.errors=e,t===0}var Tr=ke().fullFormats.double;function b(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.cost!==void 0){let s=r.cost;if(typeof s=="number"){if(s<0||isNaN(s)){
let n={instancePath:o+"/cost",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:
e.push(n),t++}if(!Tr.validate(s)){let n={instancePath:o+"/cost",keyword:"format",params:{format:"double"},message:'must \
match format "double"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/cost",keyword:"type",params:{type:"nu\
mber"},message:"must be number"};e===null?e=[n]:e.push(n),t++}}if(r.generated_images!==void 0){let s=r.generated_images;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={instancePath:o+"/generated_images",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof s=="number"&&(s<0||isNaN(s))){let n={instancePath:o+
"/generated_images",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),
t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
t++}return b.errors=e,t===0}var V=S;function S(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(c(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let n={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),t++}if(s!=="completed"){let n={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.videos!==void 0&&(q(r.videos,{instancePath:o+"/videos",parentData:r,
parentDataProperty:"videos",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.usage!==void 0&&(b(r.usage,
{instancePath:o+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),t=
e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return S.errors=e,t===0}var P=_;function _(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
id!==void 0&&(c(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?c.errors:e.concat(
c.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="string"){let n={instancePath:o+"/status",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="failed"){let n={instancePath:o+
"/status",keyword:"const",params:{allowedValue:"failed"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}
if(r.error!==void 0&&typeof r.error!="string"){let s={instancePath:o+"/error",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return _.errors=e,t===0}var M=Ve;function Ve(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,y=t;
S(r,{instancePath:o,parentData:m,parentDataProperty:a,rootData:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length);
var f=y===t;f&&(n=!0,u=0);let p=t;_(r,{instancePath:o,parentData:m,parentDataProperty:a,rootData:l})||(e=e===null?_.errors:
e.concat(_.errors),t=e.length);var f=p===t;if(f&&n?(n=!1,u=[u,1]):f&&(n=!0,u=1),n)t=s,e!==null&&(s?e.length=s:e=null);else{
let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),t++}return Ve.errors=e,t===0}var Nr={type:"string",enum:["pending","processing","completed","failed"]};function E(r,{instancePath:o="",parentData:m,parentDataProperty:a,
rootData:l=r}={}){let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="pending"||r==="processing"||r==="completed"||r==="failed")){let s={
instancePath:o,keyword:"enum",params:{allowedValues:Nr.enum},message:"must be equal to one of the allowed values"};e===null?
e=[s]:e.push(s),t++}return E.errors=e,t===0}var F=Se;function Se(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.id===void 0){let p={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[p]:e.push(p),t++}var y=u===t;if(n=n||y,!n){let p=t;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)&&r.task_id===void 0){let d={instancePath:o,keyword:"required",params:{missingProperty:"task_id"},message:"\
must have required property 'task_id'"};e===null?e=[d]:e.push(d),t++}var y=p===t;n=n||y}if(n)t=s,e!==null&&(s?e.length=s:
e=null);else{let p={instancePath:o,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[p]:e.push(
p),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0&&(c(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.task_id!==void 0&&(c(r.task_id,{instancePath:o+
"/task_id",parentData:r,parentDataProperty:"task_id",rootData:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),
r.status!==void 0&&(E(r.status,{instancePath:o+"/status",parentData:r,parentDataProperty:"status",rootData:l})||(e=e===null?
E.errors:e.concat(E.errors),t=e.length)),r.model!==void 0&&typeof r.model!="string"){let p={instancePath:o+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}r.task_replayed!==void 0&&(h(r.task_replayed,
{instancePath:o+"/task_replayed",parentData:r,parentDataProperty:"task_replayed",rootData:l})||(e=e===null?h.errors:e.concat(
h.errors),t=e.length))}else{let p={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[p]:e.push(p),t++}return Se.errors=e,t===0}var H=Le;function Le(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)&&r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0&&
(c(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?c.errors:e.concat(c.errors),
t=e.length)),r.task_id!==void 0&&(c(r.task_id,{instancePath:o+"/task_id",parentData:r,parentDataProperty:"task_id",rootData:l})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.status!==void 0&&(E(r.status,{instancePath:o+"/status",parentData:r,
parentDataProperty:"status",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.model!==void 0&&typeof r.
model!="string"){let s={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),t++}r.task_replayed!==void 0&&(h(r.task_replayed,{instancePath:o+"/task_replayed",parentData:r,parentDataProperty:"\
task_replayed",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length))}else{let s={instancePath:o,keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Le.errors=e,t===0}var G=Ie;function Ie(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)&&r.task_id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"task_id"},
message:"must have required property 'task_id'"};e===null?e=[s]:e.push(s),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id!==void 0&&(c(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?c.errors:
e.concat(c.errors),t=e.length)),r.task_id!==void 0&&(c(r.task_id,{instancePath:o+"/task_id",parentData:r,parentDataProperty:"\
task_id",rootData:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.status!==void 0&&(E(r.status,{instancePath:o+
"/status",parentData:r,parentDataProperty:"status",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.
model!==void 0&&typeof r.model!="string"){let s={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}r.task_replayed!==void 0&&(h(r.task_replayed,{instancePath:o+"/task_replay\
ed",parentData:r,parentDataProperty:"task_replayed",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length))}else{
let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ie.
errors=e,t===0}function ie(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.message===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"messag\
e"},message:"must have required property 'message'"};e===null?e=[s]:e.push(s),t++}if(r.code!==void 0&&typeof r.code!="st\
ring"){let s={instancePath:o+"/code",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),t++}if(r.message!==void 0&&typeof r.message!="string"){let s={instancePath:o+"/message",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ie.errors=e,t===0}function ue(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r))for(let s in r){let n=r[s];if(Array.isArray(n)){let u=n.length;for(let y=0;y<u;y++)if(typeof n[y]!=
"string"){let p={instancePath:o+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+y,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[p]:e.push(p),t++}}else{let u={instancePath:o+"/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),t++}}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ue.errors=e,t===0}var i=Re;function Re(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.error===void 0){let n={instancePath:o,keyword:"required",params:{missingProperty:"error"},
message:"must have required property 'error'"};e===null?e=[n]:e.push(n),t++}if(r.error!==void 0){let n=r.error,u=t,y=!1,
p=null,f=t;if(typeof n!="string"){let K={instancePath:o+"/error",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[K]:e.push(K),t++}var s=f===t;s&&(y=!0,p=0);let d=t;ie(n,{instancePath:o+"/error",parentData:r,parentDataProperty:"\
error",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length);var s=d===t;if(s&&y?(y=!1,p=[p,1]):s&&(y=!0,p=
1),y)t=u,e!==null&&(u?e.length=u:e=null);else{let K={instancePath:o+"/error",keyword:"oneOf",params:{passingSchemas:p},message:"\
must match exactly one schema in oneOf"};e===null?e=[K]:e.push(K),t++}}r.errors!==void 0&&(ue(r.errors,{instancePath:o+"\
/errors",parentData:r,parentDataProperty:"errors",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length))}else{
let n={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return Re.
errors=e,t===0}var Z=v,Vr={type:"object",required:["id","status"],properties:{id:{$ref:"s1"},status:{type:"string",enum:[
"pending","processing"]}}};function v(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),t++}if(r.id!==void 0&&(c(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?c.
errors:e.concat(c.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="string"){let n={instancePath:o+"/\
status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(s==="pending"||
s==="processing")){let n={instancePath:o+"/status",keyword:"enum",params:{allowedValues:Vr.properties.status.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return v.errors=e,t===0}var Me=U;function U(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(c(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let n={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),t++}if(s!=="completed"){let n={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.videos!==void 0&&(q(r.videos,{instancePath:o+"/videos",parentData:r,
parentDataProperty:"videos",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.sources!==void 0){let s=r.
sources;if(Array.isArray(s)){let n=s.length;for(let u=0;u<n;u++)O(s[u],{instancePath:o+"/sources/"+u,parentData:s,parentDataProperty:u,
rootData:l})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)}else{let n={instancePath:o+"/sources",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}r.usage!==void 0&&(b(r.usage,{instancePath:o+"/usag\
e",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length))}else{let s={
instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return U.errors=
e,t===0}var Fe=He;function He(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,y=t;
v(r,{instancePath:o,parentData:m,parentDataProperty:a,rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length);
var f=y===t;f&&(n=!0,u=0);let p=t;U(r,{instancePath:o,parentData:m,parentDataProperty:a,rootData:l})||(e=e===null?U.errors:
e.concat(U.errors),t=e.length);var f=p===t;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=t;_(r,{instancePath:o,parentData:m,
parentDataProperty:a,rootData:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length);var f=d===t;f&&n?(n=!1,u=[u,2]):f&&
(n=!0,u=2)}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),t++}return He.errors=e,t===0}var Sr={type:"integer",enum:[5,10]};function L(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){
let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:o,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(!(r===5||r===10)){let s={instancePath:o,keyword:"enum",params:{
allowedValues:Sr.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return L.errors=
e,t===0}var Lr={type:"string",enum:["720p","1080p"]};function T(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="720p"||r==="1080p")){let s={instancePath:o,keyword:"enum",params:{allowedValues:Lr.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return T.errors=e,t===0}var Ge=B,
Ir={type:"object",additionalProperties:!1,required:["prompt","duration_seconds","output_resolution","aspect_ratio"],properties:{
model:{type:"string",const:"runway"},prompt:{$ref:"s1"},duration_seconds:{$ref:"s29"},output_resolution:{$ref:"s30"},aspect_ratio:{
type:"string",enum:["16:9","9:16","1:1","4:3","3:4"]},watermark:{$ref:"s3"},callback_url:{$ref:"s5"}}};function B(r,{instancePath:o="",
parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.duration_seconds===void 0){let s={instancePath:o,keyword:"required",params:{
missingProperty:"duration_seconds"},message:"must have required property 'duration_seconds'"};e===null?e=[s]:e.push(s),t++}
if(r.output_resolution===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"output_resolution"},message:"\
must have required property 'output_resolution'"};e===null?e=[s]:e.push(s),t++}if(r.aspect_ratio===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?
e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="duration_seconds"||s==="output_resolution"||s===
"aspect_ratio"||s==="watermark"||s==="callback_url")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(s!=="runway"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"runway"},message:"mu\
st be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==void 0&&(c(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.duration_seconds!==void 0&&
(L(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||
(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.output_resolution!==void 0&&(T(r.output_resolution,{instancePath:o+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),
t=e.length)),r.aspect_ratio!==void 0){let s=r.aspect_ratio;if(typeof s!="string"){let n={instancePath:o+"/aspect_ratio",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(s==="16:9"||s==="9:16"||
s==="1:1"||s==="4:3"||s==="3:4")){let n={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:Ir.properties.
aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}r.watermark!==void 0&&
(k(r.watermark,{instancePath:o+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?k.errors:
e.concat(k.errors),t=e.length)),r.callback_url!==void 0&&(g(r.callback_url,{instancePath:o+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return B.errors=e,t===0}function D(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!me.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[s]:e.push(s),t++}if(!fe(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),t++}return D.errors=e,t===0}var Ze=W;function W(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},
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
r.prompt!==void 0&&(c(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?
c.errors:e.concat(c.errors),t=e.length)),r.duration_seconds!==void 0&&(L(r.duration_seconds,{instancePath:o+"/duration_s\
econds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),
r.output_resolution!==void 0&&(T(r.output_resolution,{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.first_frame_image_url!==void 0&&
(D(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_u\
rl",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),r.watermark!==void 0&&(k(r.watermark,{instancePath:o+
"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),
r.callback_url!==void 0&&(g(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return W.errors=e,t===0}var Ye=Ce;function Ce(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,y=t;
B(r,{instancePath:o,parentData:m,parentDataProperty:a,rootData:l})||(e=e===null?B.errors:e.concat(B.errors),t=e.length);
var f=y===t;f&&(n=!0,u=0);let p=t;W(r,{instancePath:o,parentData:m,parentDataProperty:a,rootData:l})||(e=e===null?W.errors:
e.concat(W.errors),t=e.length);var f=p===t;if(f&&n?(n=!1,u=[u,1]):f&&(n=!0,u=1),n)t=s,e!==null&&(s?e.length=s:e=null);else{
let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),t++}return Ce.errors=e,t===0}function N(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(Array.isArray(r)){
let s=r.length;for(let n=0;n<s;n++)O(r[n],{instancePath:o+"/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?
O.errors:e.concat(O.errors),t=e.length)}else{let s={instancePath:o,keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[s]:e.push(s),t++}return N.errors=e,t===0}var Ke=X;function X(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(c(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let n={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),t++}if(s!=="completed"){let n={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.videos!==void 0&&(q(r.videos,{instancePath:o+"/videos",parentData:r,
parentDataProperty:"videos",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.images!==void 0&&(N(r.images,
{instancePath:o+"/images",parentData:r,parentDataProperty:"images",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),
t=e.length)),r.usage!==void 0&&(b(r.usage,{instancePath:o+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return X.errors=e,t===0}var Ue=Be;function Be(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,y=t;
v(r,{instancePath:o,parentData:m,parentDataProperty:a,rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length);
var f=y===t;f&&(n=!0,u=0);let p=t;X(r,{instancePath:o,parentData:m,parentDataProperty:a,rootData:l})||(e=e===null?X.errors:
e.concat(X.errors),t=e.length);var f=p===t;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=t;_(r,{instancePath:o,parentData:m,
parentDataProperty:a,rootData:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length);var f=d===t;f&&n?(n=!1,u=[u,2]):f&&
(n=!0,u=2)}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),t++}return Be.errors=e,t===0}var We=Xe;function Xe(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_task_id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
source_task_id"},message:"must have required property 'source_task_id'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){
let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};
e===null?e=[s]:e.push(s),t++}if(r.output_resolution===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
output_resolution"},message:"must have required property 'output_resolution'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="model"||s==="source_task_id"||s==="prompt"||s==="output_resolution"||s==="watermark"||s==="callback_url")){let n={
instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="runway"){let n={instancePath:o+
"/model",keyword:"const",params:{allowedValue:"runway"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}
r.source_task_id!==void 0&&(c(r.source_task_id,{instancePath:o+"/source_task_id",parentData:r,parentDataProperty:"source\
_task_id",rootData:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.prompt!==void 0&&(c(r.prompt,{instancePath:o+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.
output_resolution!==void 0&&(T(r.output_resolution,{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.watermark!==void 0&&(k(r.watermark,
{instancePath:o+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),
t=e.length)),r.callback_url!==void 0&&(g(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Xe.errors=e,t===0}var Je=J;function J(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(c(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let n={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),t++}if(s!=="completed"){let n={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.videos!==void 0&&(q(r.videos,{instancePath:o+"/videos",parentData:r,
parentDataProperty:"videos",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.images!==void 0&&(N(r.images,
{instancePath:o+"/images",parentData:r,parentDataProperty:"images",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),
t=e.length)),r.source_task_id!==void 0&&(c(r.source_task_id,{instancePath:o+"/source_task_id",parentData:r,parentDataProperty:"\
source_task_id",rootData:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.usage!==void 0&&(b(r.usage,{instancePath:o+
"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length))}else{
let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return J.
errors=e,t===0}var Qe=er;function er(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,y=t;
v(r,{instancePath:o,parentData:m,parentDataProperty:a,rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length);
var f=y===t;f&&(n=!0,u=0);let p=t;J(r,{instancePath:o,parentData:m,parentDataProperty:a,rootData:l})||(e=e===null?J.errors:
e.concat(J.errors),t=e.length);var f=p===t;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=t;_(r,{instancePath:o,parentData:m,
parentDataProperty:a,rootData:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length);var f=d===t;f&&n?(n=!1,u=[u,2]):f&&
(n=!0,u=2)}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),t++}return er.errors=e,t===0}function ae(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!me.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[s]:e.push(s),t++}if(!fe(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),t++}return ae.errors=e,t===0}var rr=sr,Rr={type:"object",additionalProperties:!1,
required:["prompt","source_video_url"],properties:{model:{type:"string",const:"runway-aleph"},prompt:{$ref:"s1"},source_video_url:{
$ref:"s48"},aspect_ratio:{type:"string",enum:["16:9","9:16","4:3","3:4","1:1","21:9"]},seed:{type:"integer"},reference_image_url:{
$ref:"s2"},watermark:{$ref:"s3"},callback_url:{$ref:"s5"}}};function sr(r,{instancePath:o="",parentData:m,parentDataProperty:a,
rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}if(r.source_video_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"source_video_ur\
l"},message:"must have required property 'source_video_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="mode\
l"||s==="prompt"||s==="source_video_url"||s==="aspect_ratio"||s==="seed"||s==="reference_image_url"||s==="watermark"||s===
"callback_url")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT ha\
ve additional properties"};e===null?e=[n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={
instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!==
"runway-aleph"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"runway-aleph"},message:"must be equ\
al to constant"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==void 0&&(c(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.source_video_url!==void 0&&
(ae(r.source_video_url,{instancePath:o+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||
(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)),r.aspect_ratio!==void 0){let s=r.aspect_ratio;if(typeof s!="strin\
g"){let n={instancePath:o+"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(!(s==="16:9"||s==="9:16"||s==="4:3"||s==="3:4"||s==="1:1"||s==="21:9")){let n={instancePath:o+"/aspect_\
ratio",keyword:"enum",params:{allowedValues:Rr.properties.aspect_ratio.enum},message:"must be equal to one of the allowe\
d values"};e===null?e=[n]:e.push(n),t++}}if(r.seed!==void 0){let s=r.seed;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={
instancePath:o+"/seed",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}}r.
reference_image_url!==void 0&&(w(r.reference_image_url,{instancePath:o+"/reference_image_url",parentData:r,parentDataProperty:"\
reference_image_url",rootData:l})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.watermark!==void 0&&(k(r.watermark,
{instancePath:o+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),
t=e.length)),r.callback_url!==void 0&&(g(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return sr.errors=e,t===0}function pe(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&typeof r.id!="string"){let s={instancePath:o+
"/id",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}r.url!==void 0&&(w(r.
url,{instancePath:o+"/url",parentData:r,parentDataProperty:"url",rootData:l})||(e=e===null?w.errors:e.concat(w.errors),t=
e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return pe.errors=e,t===0}var tr=Q;function Q(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(c(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let n={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),t++}if(s!=="completed"){let n={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.videos!==void 0){let s=r.videos;if(Array.isArray(s)){if(s.
length<1){let u={instancePath:o+"/videos",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};
e===null?e=[u]:e.push(u),t++}let n=s.length;for(let u=0;u<n;u++)pe(s[u],{instancePath:o+"/videos/"+u,parentData:s,parentDataProperty:u,
rootData:l})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)}else{let n={instancePath:o+"/videos",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}r.images!==void 0&&(N(r.images,{instancePath:o+
"/images",parentData:r,parentDataProperty:"images",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.
usage!==void 0&&(b(r.usage,{instancePath:o+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?b.
errors:e.concat(b.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[s]:e.push(s),t++}return Q.errors=e,t===0}var or=nr;function nr(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,y=t;
v(r,{instancePath:o,parentData:m,parentDataProperty:a,rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length);
var f=y===t;f&&(n=!0,u=0);let p=t;Q(r,{instancePath:o,parentData:m,parentDataProperty:a,rootData:l})||(e=e===null?Q.errors:
e.concat(Q.errors),t=e.length);var f=p===t;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=t;_(r,{instancePath:o,parentData:m,
parentDataProperty:a,rootData:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length);var f=d===t;f&&n?(n=!1,u=[u,2]):f&&
(n=!0,u=2)}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),t++}return nr.errors=e,t===0}function $(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(le(r)>1500){let s={instancePath:o,keyword:"maxLength",params:{limit:1500},message:"must NOT have more than 1500 chara\
cters"};e===null?e=[s]:e.push(s),t++}if(le(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return $.errors=e,t===0}function j(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(typeof r!="boolean"){
let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}return j.
errors=e,t===0}var lr=ee;function ee(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
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
(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.enable_safety_checker!==void 0&&(h(r.enable_safety_checker,{instancePath:o+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?h.errors:e.concat(
h.errors),t=e.length)),r.callback_url!==void 0&&(g(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ee.errors=e,t===0}var Mr={type:"integer",enum:[6,10]};function x(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){
let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:o,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(!(r===6||r===10)){let s={instancePath:o,keyword:"enum",params:{
allowedValues:Mr.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return x.errors=
e,t===0}var ir=re;function re(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
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
$.errors),t=e.length)),r.duration_seconds!==void 0&&(x(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.prompt_optimizer!==
void 0&&(j(r.prompt_optimizer,{instancePath:o+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:l})||
(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.enable_safety_checker!==void 0&&(h(r.enable_safety_checker,{instancePath:o+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?h.errors:e.concat(
h.errors),t=e.length)),r.callback_url!==void 0&&(g(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return re.errors=e,t===0}var ur=ar;function ar(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,y=t;
ee(r,{instancePath:o,parentData:m,parentDataProperty:a,rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length);
var f=y===t;f&&(n=!0,u=0);let p=t;re(r,{instancePath:o,parentData:m,parentDataProperty:a,rootData:l})||(e=e===null?re.errors:
e.concat(re.errors),t=e.length);var f=p===t;if(f&&n?(n=!1,u=[u,1]):f&&(n=!0,u=1),n)t=s,e!==null&&(s?e.length=s:e=null);else{
let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),t++}return ar.errors=e,t===0}var be=pr;function pr(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,y=t;
v(r,{instancePath:o,parentData:m,parentDataProperty:a,rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length);
var f=y===t;f&&(n=!0,u=0);let p=t;S(r,{instancePath:o,parentData:m,parentDataProperty:a,rootData:l})||(e=e===null?S.errors:
e.concat(S.errors),t=e.length);var f=p===t;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=t;_(r,{instancePath:o,parentData:m,
parentDataProperty:a,rootData:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length);var f=d===t;f&&n?(n=!1,u=[u,2]):f&&
(n=!0,u=2)}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),t++}return pr.errors=e,t===0}var fr=se;function se(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
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
r.last_frame_image_url!==void 0&&(w(r.last_frame_image_url,{instancePath:o+"/last_frame_image_url",parentData:r,parentDataProperty:"\
last_frame_image_url",rootData:l})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.prompt_optimizer!==void 0&&(j(
r.prompt_optimizer,{instancePath:o+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:l})||
(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.enable_safety_checker!==void 0&&(h(r.enable_safety_checker,{instancePath:o+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?h.errors:e.concat(
h.errors),t=e.length)),r.callback_url!==void 0&&(g(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return se.errors=e,t===0}var mr=te,Ee={
type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{model:{type:"strin\
g",const:"hailuo-02-image-to-video-standard"},prompt:{$ref:"s57"},first_frame_image_url:{$ref:"s32"},last_frame_image_url:{
$ref:"s2"},duration_seconds:{$ref:"s60"},output_resolution:{type:"string",enum:["512p","768p"]},prompt_optimizer:{$ref:"\
s58"},enable_safety_checker:{$ref:"s4"},callback_url:{$ref:"s5"}}},Fr=Object.prototype.hasOwnProperty;function te(r,{instancePath:o="",
parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url===void 0){
let s={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!Fr.call(Ee.properties,s)){let n={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="hailuo-02-image-to-video-standard"){
let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"hailuo-02-image-to-video-standard"},message:"must b\
e equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==void 0&&($(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(D(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),r.last_frame_image_url!==void 0&&(w(r.last_frame_image_url,
{instancePath:o+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?
w.errors:e.concat(w.errors),t=e.length)),r.duration_seconds!==void 0&&(x(r.duration_seconds,{instancePath:o+"/duration_s\
econds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),
r.output_resolution!==void 0){let s=r.output_resolution;if(typeof s!="string"){let n={instancePath:o+"/output_resolution",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(s==="512p"||s==="768p")){
let n={instancePath:o+"/output_resolution",keyword:"enum",params:{allowedValues:Ee.properties.output_resolution.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}r.prompt_optimizer!==void 0&&(j(r.prompt_optimizer,
{instancePath:o+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:l})||(e=e===null?j.errors:
e.concat(j.errors),t=e.length)),r.enable_safety_checker!==void 0&&(h(r.enable_safety_checker,{instancePath:o+"/enable_sa\
fety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),
t=e.length)),r.callback_url!==void 0&&(g(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return te.errors=e,t===0}function I(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(le(r)>5e3){let s={instancePath:o,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 charact\
ers"};e===null?e=[s]:e.push(s),t++}if(le(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return I.errors=e,t===0}var Hr={type:"string",enum:["768p","1080p"]};function R(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="768p"||r==="1080p")){let s={instancePath:o,keyword:"enum",params:{allowedValues:Hr.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return R.errors=e,t===0}var cr=oe;function oe(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0,s=t,n=!0,u=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.output_resolution===void 0&&(p="output_resolution")){let f={};e===null?e=[f]:e.push(
f),t++}else if(r.output_resolution!==void 0&&r.output_resolution!=="1080p"){let f={};e===null?e=[f]:e.push(f),t++}}var y=u===
t;if(t=s,e!==null&&(s?e.length=s:e=null),y){let p=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0&&
r.duration_seconds!==6){let d={instancePath:o+"/duration_seconds",keyword:"const",params:{allowedValue:6},message:"must \
be equal to constant"};e===null?e=[d]:e.push(d),t++}var y=p===t;n=y}if(!n){let p={instancePath:o,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[p]:e.push(p),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
model===void 0){let p={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required pr\
operty 'model'"};e===null?e=[p]:e.push(p),t++}if(r.prompt===void 0){let p={instancePath:o,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[p]:e.push(p),t++}if(r.first_frame_image_url===void 0){
let p={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[p]:e.push(p),t++}for(let p in r)if(!(p==="model"||p==="prompt"||p==="first_\
frame_image_url"||p==="duration_seconds"||p==="output_resolution"||p==="enable_safety_checker"||p==="callback_url")){let f={
instancePath:o,keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};
e===null?e=[f]:e.push(f),t++}if(r.model!==void 0){let p=r.model;if(typeof p!="string"){let f={instancePath:o+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),t++}if(p!=="hailuo-2.3-image-to-video-pr\
o"){let f={instancePath:o+"/model",keyword:"const",params:{allowedValue:"hailuo-2.3-image-to-video-pro"},message:"must b\
e equal to constant"};e===null?e=[f]:e.push(f),t++}}r.prompt!==void 0&&(I(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(D(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),r.duration_seconds!==void 0&&(x(r.duration_seconds,
{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?x.errors:
e.concat(x.errors),t=e.length)),r.output_resolution!==void 0&&(R(r.output_resolution,{instancePath:o+"/output_resolution",
parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.
enable_safety_checker!==void 0&&(h(r.enable_safety_checker,{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.callback_url!==void 0&&(g(r.
callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?g.
errors:e.concat(g.errors),t=e.length))}else{let p={instancePath:o,keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[p]:e.push(p),t++}return oe.errors=e,t===0}var dr=ne;function ne(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0,s=t,n=!0,u=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.output_resolution===void 0&&(p="output_resolution")){let f={};e===null?e=[f]:e.push(
f),t++}else if(r.output_resolution!==void 0&&r.output_resolution!=="1080p"){let f={};e===null?e=[f]:e.push(f),t++}}var y=u===
t;if(t=s,e!==null&&(s?e.length=s:e=null),y){let p=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0&&
r.duration_seconds!==6){let d={instancePath:o+"/duration_seconds",keyword:"const",params:{allowedValue:6},message:"must \
be equal to constant"};e===null?e=[d]:e.push(d),t++}var y=p===t;n=y}if(!n){let p={instancePath:o,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[p]:e.push(p),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
model===void 0){let p={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required pr\
operty 'model'"};e===null?e=[p]:e.push(p),t++}if(r.prompt===void 0){let p={instancePath:o,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[p]:e.push(p),t++}if(r.first_frame_image_url===void 0){
let p={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[p]:e.push(p),t++}for(let p in r)if(!(p==="model"||p==="prompt"||p==="first_\
frame_image_url"||p==="duration_seconds"||p==="output_resolution"||p==="enable_safety_checker"||p==="callback_url")){let f={
instancePath:o,keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};
e===null?e=[f]:e.push(f),t++}if(r.model!==void 0){let p=r.model;if(typeof p!="string"){let f={instancePath:o+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),t++}if(p!=="hailuo-2.3-image-to-video-st\
andard"){let f={instancePath:o+"/model",keyword:"const",params:{allowedValue:"hailuo-2.3-image-to-video-standard"},message:"\
must be equal to constant"};e===null?e=[f]:e.push(f),t++}}r.prompt!==void 0&&(I(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(D(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),r.duration_seconds!==void 0&&(x(r.duration_seconds,
{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?x.errors:
e.concat(x.errors),t=e.length)),r.output_resolution!==void 0&&(R(r.output_resolution,{instancePath:o+"/output_resolution",
parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.
enable_safety_checker!==void 0&&(h(r.enable_safety_checker,{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.callback_url!==void 0&&(g(r.
callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?g.
errors:e.concat(g.errors),t=e.length))}else{let p={instancePath:o,keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[p]:e.push(p),t++}return ne.errors=e,t===0}var yr=gr;function gr(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,y=t;
se(r,{instancePath:o,parentData:m,parentDataProperty:a,rootData:l})||(e=e===null?se.errors:e.concat(se.errors),t=e.length);
var f=y===t;f&&(n=!0,u=0);let p=t;te(r,{instancePath:o,parentData:m,parentDataProperty:a,rootData:l})||(e=e===null?te.errors:
e.concat(te.errors),t=e.length);var f=p===t;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=t;oe(r,{instancePath:o,parentData:m,
parentDataProperty:a,rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length);var f=d===t;if(f&&n)n=!1,u=[u,2];else{
f&&(n=!0,u=2);let wr=t;ne(r,{instancePath:o,parentData:m,parentDataProperty:a,rootData:l})||(e=e===null?ne.errors:e.concat(
ne.errors),t=e.length);var f=wr===t;f&&n?(n=!1,u=[u,3]):f&&(n=!0,u=3)}}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let d={
instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?e=[d]:
e.push(d),t++}return gr.errors=e,t===0}var Y=hr;var ce=ye().default,Zr=new RegExp("^[ -~]*$","u");function hr(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r["idempotency-key"]!==void 0){let s=r["idempotency-key"];
if(typeof s!="string"){let n=typeof s,u;if(u===void 0)if(n=="number"||n=="boolean")u=""+s;else if(s===null)u="";else{let y={
instancePath:o+"/idempotency-key",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(
y),t++}u!==void 0&&(s=u,r!==void 0&&(r["idempotency-key"]=u))}if(typeof s=="string"){if(ce(s)>512){let n={instancePath:o+
"/idempotency-key",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[
n]:e.push(n),t++}if(ce(s)<1){let n={instancePath:o+"/idempotency-key",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}if(r["x-client-request-id"]!==void 0){let s=r["x-clie\
nt-request-id"];if(typeof s!="string"){let n=typeof s,u;if(u===void 0)if(n=="number"||n=="boolean")u=""+s;else if(s===null)
u="";else{let y={instancePath:o+"/x-client-request-id",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[y]:e.push(y),t++}u!==void 0&&(s=u,r!==void 0&&(r["x-client-request-id"]=u))}if(typeof s=="string"){if(ce(s)>512){
let n={instancePath:o+"/x-client-request-id",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512\
 characters"};e===null?e=[n]:e.push(n),t++}if(!Zr.test(s)){let n={instancePath:o+"/x-client-request-id",keyword:"pattern",
params:{pattern:"^[ -~]*$"},message:'must match pattern "^[ -~]*$"'};e===null?e=[n]:e.push(n),t++}}}}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return hr.errors=e,t===0}var C=_r;function _r(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0){let s=r.id;if(typeof s!="string"){let n=typeof s,
u;if(u===void 0)if(n=="number"||n=="boolean")u=""+s;else if(s===null)u="";else{let y={instancePath:o+"/id",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),t++}u!==void 0&&(s=u,r!==void 0&&(r.id=u))}if(typeof s==
"string"&&ce(s)<1){let n={instancePath:o+"/id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[s]:e.push(s),t++}return _r.errors=e,t===0}var Br="runapi",Wr={createLumaModifyVideo:{method:"POST",path:"/api/v1/luma/modify_video",request:{whole:Te},tag:{name:"\
model",values:["luma-modify-video"]},parameters:{header:Y},responses:{200:{whole:F,choice:{branches:[{values:[],reading:{
whole:H}},{values:[],reading:{whole:G}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{
whole:M,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:V}},{values:["failed"],reading:{whole:P}}]}}},
getLumaModifyVideo:{method:"GET",path:"/api/v1/luma/modify_video/{id}",parameters:{path:C},responses:{200:{whole:Fe,choice:{
tag:"status",branches:[{values:["pending","processing"],reading:{whole:Z}},{values:["completed"],reading:{whole:Me}},{values:[
"failed"],reading:{whole:P}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{
whole:i},503:{whole:i},504:{whole:i}}},createRunwayTextToVideo:{method:"POST",path:"/api/v1/runway/text_to_video",request:{
whole:Ye,choice:{tag:"model",branches:[{values:["runway"],reading:{whole:Ge}},{values:["runway"],reading:{whole:Ze}}]}},
tag:{name:"model",values:["runway"]},parameters:{header:Y},responses:{200:{whole:F,choice:{branches:[{values:[],reading:{
whole:H}},{values:[],reading:{whole:G}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{
whole:M,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:V}},{values:["failed"],reading:{whole:P}}]}}},
getRunwayTextToVideo:{method:"GET",path:"/api/v1/runway/text_to_video/{id}",parameters:{path:C},responses:{200:{whole:Ue,
choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:Z}},{values:["completed"],reading:{whole:Ke}},
{values:["failed"],reading:{whole:P}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}}},createRunwayExtendVideo:{method:"POST",path:"/api/v1/runway/extend_video",request:{
whole:We},parameters:{header:Y},responses:{200:{whole:F,choice:{branches:[{values:[],reading:{whole:H}},{values:[],reading:{
whole:G}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},
415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:M,choice:{
tag:"status",branches:[{values:["completed"],reading:{whole:V}},{values:["failed"],reading:{whole:P}}]}}},getRunwayExtendVideo:{
method:"GET",path:"/api/v1/runway/extend_video/{id}",parameters:{path:C},responses:{200:{whole:Qe,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:Z}},{values:["completed"],reading:{whole:Je}},{values:["failed"],reading:{
whole:P}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createRunwayAlephEditVideo:{method:"POST",path:"/api/v1/runway_aleph/edit_video",request:{whole:rr},parameters:{
header:Y},responses:{200:{whole:F,choice:{branches:[{values:[],reading:{whole:H}},{values:[],reading:{whole:G}}]}},400:{
whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:M,choice:{tag:"status",branches:[
{values:["completed"],reading:{whole:V}},{values:["failed"],reading:{whole:P}}]}}},getRunwayAlephEditVideo:{method:"GET",
path:"/api/v1/runway_aleph/edit_video/{id}",parameters:{path:C},responses:{200:{whole:or,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:Z}},{values:["completed"],reading:{whole:tr}},{values:["failed"],reading:{
whole:P}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createHailuoTextToVideo:{method:"POST",path:"/api/v1/hailuo/text_to_video",request:{whole:ur,choice:{tag:"\
model",branches:[{values:["hailuo-02-text-to-video-pro"],reading:{whole:lr}},{values:["hailuo-02-text-to-video-standard"],
reading:{whole:ir}}]}},tag:{name:"model",values:["hailuo-02-text-to-video-pro","hailuo-02-text-to-video-standard"]},parameters:{
header:Y},responses:{200:{whole:F,choice:{branches:[{values:[],reading:{whole:H}},{values:[],reading:{whole:G}}]}},400:{
whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:M,choice:{tag:"status",branches:[
{values:["completed"],reading:{whole:V}},{values:["failed"],reading:{whole:P}}]}}},getHailuoTextToVideo:{method:"GET",path:"\
/api/v1/hailuo/text_to_video/{id}",parameters:{path:C},responses:{200:{whole:be,choice:{tag:"status",branches:[{values:[
"pending","processing"],reading:{whole:Z}},{values:["completed"],reading:{whole:V}},{values:["failed"],reading:{whole:P}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createHailuoImageToVideo:{method:"POST",path:"/api/v1/hailuo/image_to_video",request:{whole:yr,choice:{tag:"model",branches:[
{values:["hailuo-02-image-to-video-pro"],reading:{whole:fr}},{values:["hailuo-02-image-to-video-standard"],reading:{whole:mr}},
{values:["hailuo-2.3-image-to-video-pro"],reading:{whole:cr,reasons:[{when:"1080p is chosen",fields:["duration_seconds"]}]}},
{values:["hailuo-2.3-image-to-video-standard"],reading:{whole:dr,reasons:[{when:"1080p is chosen",fields:["duration_seco\
nds"]}]}}]}},tag:{name:"model",values:["hailuo-02-image-to-video-pro","hailuo-02-image-to-video-standard","hailuo-2.3-im\
age-to-video-pro","hailuo-2.3-image-to-video-standard"]},parameters:{header:Y},responses:{200:{whole:F,choice:{branches:[
{values:[],reading:{whole:H}},{values:[],reading:{whole:G}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{
whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}},callback:{whole:M,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:V}},{values:["faile\
d"],reading:{whole:P}}]}}},getHailuoImageToVideo:{method:"GET",path:"/api/v1/hailuo/image_to_video/{id}",parameters:{path:C},
responses:{200:{whole:be,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:Z}},{values:["co\
mpleted"],reading:{whole:V}},{values:["failed"],reading:{whole:P}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}}};export{Br as host,Wr as operations};
