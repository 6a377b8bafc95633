// Written by codegen from openapi/; do not edit.
var qe=(r,o)=>()=>{try{return o||r((o={exports:{}}).exports,o),o.exports}catch(m){throw o=0,m}};var we=qe(z=>{"use strict";Object.defineProperty(z,"__esModule",{value:!0});z.formatNames=z.fastFormats=z.fullFormats=void 0;
function P(r,o){return{validate:r,compare:o}}z.fullFormats={date:P(xe,he),time:P(ye(!0),_e),"date-time":P(De(!0),Pe),"is\
o-time":P(ye(),Ae),"iso-date-time":P(De(),ze),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:$r,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:Tr,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:jr,int32:{type:"number",validate:Pr},int64:{type:"number",validate:zr},float:{type:"number",validate:je},double:{type:"\
number",validate:je},password:!0,binary:!0};z.fastFormats={...z.fullFormats,date:P(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,he),time:P(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,_e),"date-time":P(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
Pe),"iso-time":P(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,Ae),"iso-date-time":P(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
ze),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
z.formatNames=Object.keys(z.fullFormats);function vr(r){return r%4===0&&(r%100!==0||r%400===0)}var kr=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
br=[0,31,28,31,30,31,30,31,31,30,31,30,31];function xe(r){let o=kr.exec(r);if(!o)return!1;let m=+o[1],f=+o[2],l=+o[3];return f>=
1&&f<=12&&l>=1&&l<=(f===2&&vr(m)?29:br[f])}function he(r,o){if(r&&o)return r>o?1:r<o?-1:0}var de=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function ye(r){return function(m){let f=de.exec(m);if(!f)return!1;let l=+f[1],e=+f[2],t=+f[3],s=f[4],n=f[5]==="-"?-1:1,u=+(f[6]||
0),d=+(f[7]||0);if(u>23||d>59||r&&!s)return!1;if(l<=23&&e<=59&&t<60)return!0;let a=e-d*n,p=l-u*n-(a<0?1:0);return(p===23||
p===-1)&&(a===59||a===-1)&&t<61}}function _e(r,o){if(!(r&&o))return;let m=new Date("2020-01-01T"+r).valueOf(),f=new Date(
"2020-01-01T"+o).valueOf();if(m&&f)return m-f}function Ae(r,o){if(!(r&&o))return;let m=de.exec(r),f=de.exec(o);if(m&&f)return r=
m[1]+m[2]+m[3],o=f[1]+f[2]+f[3],r>o?1:r<o?-1:0}var ge=/t|\s/i;function De(r){let o=ye(r);return function(f){let l=f.split(
ge);return l.length===2&&xe(l[0])&&o(l[1])}}function Pe(r,o){if(!(r&&o))return;let m=new Date(r).valueOf(),f=new Date(o).
valueOf();if(m&&f)return m-f}function ze(r,o){if(!(r&&o))return;let[m,f]=r.split(ge),[l,e]=o.split(ge),t=he(m,l);if(t!==
void 0)return t||_e(f,e)}var qr=/\/|:/,Dr=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function $r(r){return qr.test(r)&&Dr.test(r)}var $e=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function jr(r){return $e.lastIndex=0,$e.test(r)}var xr=-(2**31),Ar=2**31-1;function Pr(r){return Number.isInteger(r)&&r<=
Ar&&r>=xr}function zr(r){return Number.isInteger(r)}function je(){return!0}var Or=/[^\\]\\Z/;function Tr(r){if(Or.test(r))
return!1;try{return new RegExp(r),!0}catch{return!1}}});var ke=qe(ve=>{"use strict";Object.defineProperty(ve,"__esModule",{value:!0});function Oe(r){let o=r.length,m=0,f=0,l;for(;f<
o;)m++,l=r.charCodeAt(f++),l>=55296&&l<=56319&&f<o&&(l=r.charCodeAt(f),(l&64512)===56320&&f++);return m}ve.default=Oe;Oe.
code='require("ajv/dist/runtime/ucs2length").default'});function k(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,d=t;if(typeof r!=
"boolean"){let c={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[c]:e.push(
c),t++}var p=d===t;p&&(n=!0,u=0);let a=t;if(typeof r!="string"){let c={instancePath:o,keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[c]:e.push(c),t++}var p=a===t;if(p&&n?(n=!1,u=[u,1]):p&&(n=!0,u=1),n)t=s,e!==null&&
(s?e.length=s:e=null);else{let c={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly o\
ne schema in oneOf"};e===null?e=[c]:e.push(c),t++}return k.errors=e,t===0}var V=we().fullFormats.uri,S=new RegExp("^https?://","u");function y(r,{instancePath:o="",parentData:m,parentDataProperty:f,
rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!S.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"\
^https?://"},message:'must match pattern "^https?://"'};e===null?e=[s]:e.push(s),t++}if(!V(r)){let s={instancePath:o,keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return y.errors=e,t===0}var Ee=Ne;var w=ke().default;function Ne(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&
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
prompt!==void 0){let s=r.prompt;if(typeof s=="string"){if(w(s)<1){let n={instancePath:o+"/prompt",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/pro\
mpt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.source_video_url!==
void 0){let s=r.source_video_url;if(typeof s=="string"){if(!S.test(s)){let n={instancePath:o+"/source_video_url",keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[n]:e.push(n),t++}if(!V(s)){
let n={instancePath:o+"/source_video_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===
null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/source_video_url",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}}r.watermark!==void 0&&(k(r.watermark,{instancePath:o+"/watermark",parentData:r,
parentDataProperty:"watermark",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.callback_url!==void 0&&
(y(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?
y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[s]:e.push(s),t++}return Ne.errors=e,t===0}function g(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(w(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),t++}return g.errors=e,t===0}function O(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[s]:e.push(s),t++}if(r.url!==void 0){let s=r.url;if(typeof s=="string"){if(!S.
test(s)){let n={instancePath:o+"/url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[n]:e.push(n),t++}if(!V(s)){let n={instancePath:o+"/url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/url",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return O.errors=e,t===0}function D(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(Array.isArray(r)){
if(r.length<1){let n={instancePath:o,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[n]:e.push(n),t++}let s=r.length;for(let n=0;n<s;n++)O(r[n],{instancePath:o+"/"+n,parentData:r,parentDataProperty:n,
rootData:l})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)}else{let s={instancePath:o,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),t++}return D.errors=e,t===0}var Er=we().fullFormats.double;function b(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.cost!==void 0){let s=r.cost;if(typeof s=="number"){if(s<0||isNaN(s)){
let n={instancePath:o+"/cost",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:
e.push(n),t++}if(!Er.validate(s)){let n={instancePath:o+"/cost",keyword:"format",params:{format:"double"},message:'must \
match format "double"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/cost",keyword:"type",params:{type:"nu\
mber"},message:"must be number"};e===null?e=[n]:e.push(n),t++}}if(r.generated_images!==void 0){let s=r.generated_images;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={instancePath:o+"/generated_images",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof s=="number"&&(s<0||isNaN(s))){let n={instancePath:o+
"/generated_images",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),
t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
t++}return b.errors=e,t===0}var N=L;function L(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(g(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let n={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),t++}if(s!=="completed"){let n={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.videos!==void 0&&(D(r.videos,{instancePath:o+"/videos",parentData:r,
parentDataProperty:"videos",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),r.usage!==void 0&&(b(r.usage,
{instancePath:o+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),t=
e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return L.errors=e,t===0}var A=h;function h(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
id!==void 0&&(g(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?g.errors:e.concat(
g.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="string"){let n={instancePath:o+"/status",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="failed"){let n={instancePath:o+
"/status",keyword:"const",params:{allowedValue:"failed"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}
if(r.error!==void 0&&typeof r.error!="string"){let s={instancePath:o+"/error",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return h.errors=e,t===0}var G=Le;function Le(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,d=t;
L(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length);
var p=d===t;p&&(n=!0,u=0);let a=t;h(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?h.errors:
e.concat(h.errors),t=e.length);var p=a===t;if(p&&n?(n=!1,u=[u,1]):p&&(n=!0,u=1),n)t=s,e!==null&&(s?e.length=s:e=null);else{
let c={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[c]:e.push(c),t++}return Le.errors=e,t===0}var Nr={type:"string",enum:["pending","processing","completed","failed"]};function T(r,{instancePath:o="",parentData:m,parentDataProperty:f,
rootData:l=r}={}){let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="pending"||r==="processing"||r==="completed"||r==="failed")){let s={
instancePath:o,keyword:"enum",params:{allowedValues:Nr.enum},message:"must be equal to one of the allowed values"};e===null?
e=[s]:e.push(s),t++}return T.errors=e,t===0}var Z=Ve;function Ve(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.id===void 0){let a={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[a]:e.push(a),t++}var d=u===t;if(n=n||d,!n){let a=t;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)&&r.task_id===void 0){let c={instancePath:o,keyword:"required",params:{missingProperty:"task_id"},message:"\
must have required property 'task_id'"};e===null?e=[c]:e.push(c),t++}var d=a===t;n=n||d}if(n)t=s,e!==null&&(s?e.length=s:
e=null);else{let a={instancePath:o,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[a]:e.push(
a),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0){let a=r.id;if(typeof a=="string"){if(w(a)<1){let p={
instancePath:o+"/id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:
e.push(p),t++}}else{let p={instancePath:o+"/id",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[p]:e.push(p),t++}}if(r.task_id!==void 0){let a=r.task_id;if(typeof a=="string"){if(w(a)<1){let p={instancePath:o+"/ta\
sk_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),t++}}else{
let p={instancePath:o+"/task_id",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
t++}}if(r.status!==void 0&&(T(r.status,{instancePath:o+"/status",parentData:r,parentDataProperty:"status",rootData:l})||
(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.model!==void 0&&typeof r.model!="string"){let a={instancePath:o+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(r.task_replayed!==
void 0&&typeof r.task_replayed!="boolean"){let a={instancePath:o+"/task_replayed",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:o,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[a]:e.push(a),t++}return Ve.errors=e,t===0}var Y=Se;function Se(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)&&r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0){
let s=r.id;if(typeof s=="string"){if(w(s)<1){let n={instancePath:o+"/id",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/id",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.task_id!==void 0){let s=r.task_id;if(typeof s==
"string"){if(w(s)<1){let n={instancePath:o+"/task_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/task_id",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.status!==void 0&&(T(r.status,{instancePath:o+"/status",
parentData:r,parentDataProperty:"status",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.model!==void 0&&
typeof r.model!="string"){let s={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),t++}if(r.task_replayed!==void 0&&typeof r.task_replayed!="boolean"){let s={instancePath:o+"/tas\
k_replayed",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}}else{let s={
instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Se.errors=
e,t===0}var C=Ie;function Ie(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)&&r.task_id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"task_id"},
message:"must have required property 'task_id'"};e===null?e=[s]:e.push(s),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id!==void 0){let s=r.id;if(typeof s=="string"){if(w(s)<1){let n={instancePath:o+"/id",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/id",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.task_id!==void 0){let s=r.task_id;
if(typeof s=="string"){if(w(s)<1){let n={instancePath:o+"/task_id",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/task_id",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.status!==void 0&&(T(r.status,{instancePath:o+
"/status",parentData:r,parentDataProperty:"status",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.
model!==void 0&&typeof r.model!="string"){let s={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}if(r.task_replayed!==void 0&&typeof r.task_replayed!="boolean"){let s={instancePath:o+
"/task_replayed",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}}else{let s={
instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ie.errors=
e,t===0}function ae(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.message===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"messag\
e"},message:"must have required property 'message'"};e===null?e=[s]:e.push(s),t++}if(r.code!==void 0&&typeof r.code!="st\
ring"){let s={instancePath:o+"/code",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),t++}if(r.message!==void 0&&typeof r.message!="string"){let s={instancePath:o+"/message",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ae.errors=e,t===0}function pe(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r))for(let s in r){let n=r[s];if(Array.isArray(n)){let u=n.length;for(let d=0;d<u;d++)if(typeof n[d]!=
"string"){let a={instancePath:o+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+d,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[a]:e.push(a),t++}}else{let u={instancePath:o+"/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),t++}}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return pe.errors=e,t===0}var i=Re;function Re(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.error===void 0){let n={instancePath:o,keyword:"required",params:{missingProperty:"error"},
message:"must have required property 'error'"};e===null?e=[n]:e.push(n),t++}if(r.error!==void 0){let n=r.error,u=t,d=!1,
a=null,p=t;if(typeof n!="string"){let W={instancePath:o+"/error",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[W]:e.push(W),t++}var s=p===t;s&&(d=!0,a=0);let c=t;ae(n,{instancePath:o+"/error",parentData:r,parentDataProperty:"\
error",rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length);var s=c===t;if(s&&d?(d=!1,a=[a,1]):s&&(d=!0,a=
1),d)t=u,e!==null&&(u?e.length=u:e=null);else{let W={instancePath:o+"/error",keyword:"oneOf",params:{passingSchemas:a},message:"\
must match exactly one schema in oneOf"};e===null?e=[W]:e.push(W),t++}}r.errors!==void 0&&(pe(r.errors,{instancePath:o+"\
/errors",parentData:r,parentDataProperty:"errors",rootData:l})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length))}else{
let n={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return Re.
errors=e,t===0}var K=v,Lr={type:"object",required:["id","status"],properties:{id:{$ref:"s5"},status:{type:"string",enum:[
"pending","processing"]}}};function v(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),t++}if(r.id!==void 0&&(g(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?g.
errors:e.concat(g.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="string"){let n={instancePath:o+"/\
status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(s==="pending"||
s==="processing")){let n={instancePath:o+"/status",keyword:"enum",params:{allowedValues:Lr.properties.status.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return v.errors=e,t===0}var Me=X;function X(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(g(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let n={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),t++}if(s!=="completed"){let n={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.videos!==void 0&&(D(r.videos,{instancePath:o+"/videos",parentData:r,
parentDataProperty:"videos",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),r.sources!==void 0){let s=r.
sources;if(Array.isArray(s)){let n=s.length;for(let u=0;u<n;u++)O(s[u],{instancePath:o+"/sources/"+u,parentData:s,parentDataProperty:u,
rootData:l})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)}else{let n={instancePath:o+"/sources",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}r.usage!==void 0&&(b(r.usage,{instancePath:o+"/usag\
e",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length))}else{let s={
instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return X.errors=
e,t===0}var Fe=He;function He(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,d=t;
v(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length);
var p=d===t;p&&(n=!0,u=0);let a=t;X(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?X.errors:
e.concat(X.errors),t=e.length);var p=a===t;if(p&&n)n=!1,u=[u,1];else{p&&(n=!0,u=1);let c=t;h(r,{instancePath:o,parentData:m,
parentDataProperty:f,rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length);var p=c===t;p&&n?(n=!1,u=[u,2]):p&&
(n=!0,u=2)}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let c={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[c]:e.push(c),t++}return He.errors=e,t===0}var Vr={type:"integer",enum:[5,10]};function I(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:o,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(!(r===5||r===10)){let s={instancePath:o,keyword:"enum",params:{
allowedValues:Vr.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return I.errors=
e,t===0}var Sr={type:"string",enum:["720p","1080p"]};function R(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="720p"||r==="1080p")){let s={instancePath:o,keyword:"enum",params:{allowedValues:Sr.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return R.errors=e,t===0}var Ge=J,
Ir={type:"object",additionalProperties:!1,required:["prompt","duration_seconds","output_resolution","aspect_ratio"],properties:{
model:{type:"string",const:"runway"},prompt:{type:"string",minLength:1},duration_seconds:{$ref:"s27"},output_resolution:{
$ref:"s28"},aspect_ratio:{type:"string",enum:["16:9","9:16","1:1","4:3","3:4"]},watermark:{$ref:"s1"},callback_url:{$ref:"\
s2"}}};function J(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r==
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
if(r.prompt!==void 0){let s=r.prompt;if(typeof s=="string"){if(w(s)<1){let n={instancePath:o+"/prompt",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+
"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.duration_seconds!==
void 0&&(I(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||
(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.output_resolution!==void 0&&(R(r.output_resolution,{instancePath:o+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),
t=e.length)),r.aspect_ratio!==void 0){let s=r.aspect_ratio;if(typeof s!="string"){let n={instancePath:o+"/aspect_ratio",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(s==="16:9"||s==="9:16"||
s==="1:1"||s==="4:3"||s==="3:4")){let n={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:Ir.properties.
aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}r.watermark!==void 0&&
(k(r.watermark,{instancePath:o+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?k.errors:
e.concat(k.errors),t=e.length)),r.callback_url!==void 0&&(y(r.callback_url,{instancePath:o+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return J.errors=e,t===0}function q(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!S.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!V(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return q.errors=e,t===0}var Ze=Q;function Q(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obje\
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
if(r.prompt!==void 0){let s=r.prompt;if(typeof s=="string"){if(w(s)<1){let n={instancePath:o+"/prompt",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+
"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}r.duration_seconds!==
void 0&&(I(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||
(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.output_resolution!==void 0&&(R(r.output_resolution,{instancePath:o+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),
t=e.length)),r.first_frame_image_url!==void 0&&(q(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,
parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.watermark!==
void 0&&(k(r.watermark,{instancePath:o+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?
k.errors:e.concat(k.errors),t=e.length)),r.callback_url!==void 0&&(y(r.callback_url,{instancePath:o+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Q.errors=e,t===0}var Ye=Ce;function Ce(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,d=t;
J(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?J.errors:e.concat(J.errors),t=e.length);
var p=d===t;p&&(n=!0,u=0);let a=t;Q(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?Q.errors:
e.concat(Q.errors),t=e.length);var p=a===t;if(p&&n?(n=!1,u=[u,1]):p&&(n=!0,u=1),n)t=s,e!==null&&(s?e.length=s:e=null);else{
let c={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[c]:e.push(c),t++}return Ce.errors=e,t===0}function E(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(Array.isArray(r)){
let s=r.length;for(let n=0;n<s;n++)O(r[n],{instancePath:o+"/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?
O.errors:e.concat(O.errors),t=e.length)}else{let s={instancePath:o,keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[s]:e.push(s),t++}return E.errors=e,t===0}var Ke=ee;function ee(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(g(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let n={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),t++}if(s!=="completed"){let n={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.videos!==void 0&&(D(r.videos,{instancePath:o+"/videos",parentData:r,
parentDataProperty:"videos",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),r.images!==void 0&&(E(r.images,
{instancePath:o+"/images",parentData:r,parentDataProperty:"images",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),
t=e.length)),r.usage!==void 0&&(b(r.usage,{instancePath:o+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return ee.errors=e,t===0}var Ue=Be;function Be(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,d=t;
v(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length);
var p=d===t;p&&(n=!0,u=0);let a=t;ee(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?ee.errors:
e.concat(ee.errors),t=e.length);var p=a===t;if(p&&n)n=!1,u=[u,1];else{p&&(n=!0,u=1);let c=t;h(r,{instancePath:o,parentData:m,
parentDataProperty:f,rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length);var p=c===t;p&&n?(n=!1,u=[u,2]):p&&
(n=!0,u=2)}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let c={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[c]:e.push(c),t++}return Be.errors=e,t===0}var We=Xe,Rr={type:"\
object",additionalProperties:!1,required:["source_task_id","prompt","output_resolution"],properties:{model:{type:"string",
const:"runway"},source_task_id:{type:"string",minLength:1},prompt:{type:"string",minLength:1},output_resolution:{type:"s\
tring",enum:["720p","1080p"]},watermark:{$ref:"s1"},callback_url:{$ref:"s2"}}};function Xe(r,{instancePath:o="",parentData:m,
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
if(typeof s=="string"){if(w(s)<1){let n={instancePath:o+"/source_task_id",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/source_task_id",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==void 0){let s=r.prompt;
if(typeof s=="string"){if(w(s)<1){let n={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/prompt",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.output_resolution!==void 0){let s=r.output_resolution;
if(typeof s!="string"){let n={instancePath:o+"/output_resolution",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[n]:e.push(n),t++}if(!(s==="720p"||s==="1080p")){let n={instancePath:o+"/output_resolution",keyword:"\
enum",params:{allowedValues:Rr.properties.output_resolution.enum},message:"must be equal to one of the allowed values"};
e===null?e=[n]:e.push(n),t++}}r.watermark!==void 0&&(k(r.watermark,{instancePath:o+"/watermark",parentData:r,parentDataProperty:"\
watermark",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.callback_url!==void 0&&(y(r.callback_url,
{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?y.errors:e.concat(
y.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return Xe.errors=e,t===0}var Je=re;function re(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(g(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let n={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),t++}if(s!=="completed"){let n={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.videos!==void 0&&(D(r.videos,{instancePath:o+"/videos",parentData:r,
parentDataProperty:"videos",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),r.images!==void 0&&(E(r.images,
{instancePath:o+"/images",parentData:r,parentDataProperty:"images",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),
t=e.length)),r.source_task_id!==void 0){let s=r.source_task_id;if(typeof s=="string"){if(w(s)<1){let n={instancePath:o+"\
/source_task_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.
push(n),t++}}else{let n={instancePath:o+"/source_task_id",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[n]:e.push(n),t++}}r.usage!==void 0&&(b(r.usage,{instancePath:o+"/usage",parentData:r,parentDataProperty:"usa\
ge",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return re.errors=e,t===0}var Qe=er;function er(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,d=t;
v(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length);
var p=d===t;p&&(n=!0,u=0);let a=t;re(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?re.errors:
e.concat(re.errors),t=e.length);var p=a===t;if(p&&n)n=!1,u=[u,1];else{p&&(n=!0,u=1);let c=t;h(r,{instancePath:o,parentData:m,
parentDataProperty:f,rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length);var p=c===t;p&&n?(n=!1,u=[u,2]):p&&
(n=!0,u=2)}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let c={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[c]:e.push(c),t++}return er.errors=e,t===0}function fe(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!S.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!V(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return fe.errors=e,t===0}var rr=sr,Mr={type:"object",additionalProperties:!1,
required:["prompt","source_video_url"],properties:{model:{type:"string",const:"runway-aleph"},prompt:{type:"string",minLength:1},
source_video_url:{$ref:"s46"},aspect_ratio:{type:"string",enum:["16:9","9:16","4:3","3:4","1:1","21:9"]},seed:{type:"int\
eger"},reference_image_url:{type:"string",format:"uri",pattern:"^https?://"},watermark:{$ref:"s1"},callback_url:{$ref:"s\
2"}}};function sr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"pro\
mpt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.source_video_url===void 0){let s={
instancePath:o,keyword:"required",params:{missingProperty:"source_video_url"},message:"must have required property 'sour\
ce_video_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="source_video_url"||s===
"aspect_ratio"||s==="seed"||s==="reference_image_url"||s==="watermark"||s==="callback_url")){let n={instancePath:o,keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="runway-aleph"){let n={instancePath:o+"/model",keyword:"\
const",params:{allowedValue:"runway-aleph"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==
void 0){let s=r.prompt;if(typeof s=="string"){if(w(s)<1){let n={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/prompt",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.source_video_url!==void 0&&(fe(
r.source_video_url,{instancePath:o+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||
(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),r.aspect_ratio!==void 0){let s=r.aspect_ratio;if(typeof s!="strin\
g"){let n={instancePath:o+"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(!(s==="16:9"||s==="9:16"||s==="4:3"||s==="3:4"||s==="1:1"||s==="21:9")){let n={instancePath:o+"/aspect_\
ratio",keyword:"enum",params:{allowedValues:Mr.properties.aspect_ratio.enum},message:"must be equal to one of the allowe\
d values"};e===null?e=[n]:e.push(n),t++}}if(r.seed!==void 0){let s=r.seed;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={
instancePath:o+"/seed",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}}if(r.
reference_image_url!==void 0){let s=r.reference_image_url;if(typeof s=="string"){if(!S.test(s)){let n={instancePath:o+"/\
reference_image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?
e=[n]:e.push(n),t++}if(!V(s)){let n={instancePath:o+"/reference_image_url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/reference_image_url",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}r.watermark!==void 0&&(k(r.watermark,{instancePath:o+
"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),
r.callback_url!==void 0&&(y(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return sr.errors=e,t===0}function me(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&typeof r.id!="string"){let s={instancePath:o+
"/id",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.url!==void 0){let s=r.
url;if(typeof s=="string"){if(!S.test(s)){let n={instancePath:o+"/url",keyword:"pattern",params:{pattern:"^https?://"},message:'\
must match pattern "^https?://"'};e===null?e=[n]:e.push(n),t++}if(!V(s)){let n={instancePath:o+"/url",keyword:"format",params:{
format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/url",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return me.errors=e,t===0}var tr=se;function se(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(g(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let n={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),t++}if(s!=="completed"){let n={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.videos!==void 0){let s=r.videos;if(Array.isArray(s)){if(s.
length<1){let u={instancePath:o+"/videos",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};
e===null?e=[u]:e.push(u),t++}let n=s.length;for(let u=0;u<n;u++)me(s[u],{instancePath:o+"/videos/"+u,parentData:s,parentDataProperty:u,
rootData:l})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)}else{let n={instancePath:o+"/videos",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}r.images!==void 0&&(E(r.images,{instancePath:o+
"/images",parentData:r,parentDataProperty:"images",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.
usage!==void 0&&(b(r.usage,{instancePath:o+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?b.
errors:e.concat(b.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[s]:e.push(s),t++}return se.errors=e,t===0}var or=nr;function nr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,d=t;
v(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length);
var p=d===t;p&&(n=!0,u=0);let a=t;se(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?se.errors:
e.concat(se.errors),t=e.length);var p=a===t;if(p&&n)n=!1,u=[u,1];else{p&&(n=!0,u=1);let c=t;h(r,{instancePath:o,parentData:m,
parentDataProperty:f,rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length);var p=c===t;p&&n?(n=!1,u=[u,2]):p&&
(n=!0,u=2)}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let c={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[c]:e.push(c),t++}return nr.errors=e,t===0}function $(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(w(r)>1500){let s={instancePath:o,keyword:"maxLength",params:{limit:1500},message:"must NOT have more than 1500 charac\
ters"};e===null?e=[s]:e.push(s),t++}if(w(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return $.errors=e,t===0}function j(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="boolean"){
let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}return j.
errors=e,t===0}function _(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r!="boolean"){
let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}return _.
errors=e,t===0}var lr=te;function te(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
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
(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.enable_safety_checker!==void 0&&(_(r.enable_safety_checker,{instancePath:o+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?_.errors:e.concat(
_.errors),t=e.length)),r.callback_url!==void 0&&(y(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return te.errors=e,t===0}var Fr={type:"integer",enum:[6,10]};function x(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:o,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(!(r===6||r===10)){let s={instancePath:o,keyword:"enum",params:{
allowedValues:Fr.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return x.errors=
e,t===0}var ir=oe;function oe(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
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
(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.enable_safety_checker!==void 0&&(_(r.enable_safety_checker,{instancePath:o+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?_.errors:e.concat(
_.errors),t=e.length)),r.callback_url!==void 0&&(y(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return oe.errors=e,t===0}var ur=ar;function ar(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,d=t;
te(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?te.errors:e.concat(te.errors),t=e.length);
var p=d===t;p&&(n=!0,u=0);let a=t;oe(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?oe.errors:
e.concat(oe.errors),t=e.length);var p=a===t;if(p&&n?(n=!1,u=[u,1]):p&&(n=!0,u=1),n)t=s,e!==null&&(s?e.length=s:e=null);else{
let c={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[c]:e.push(c),t++}return ar.errors=e,t===0}var be=pr;function pr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,d=t;
v(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length);
var p=d===t;p&&(n=!0,u=0);let a=t;L(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?L.errors:
e.concat(L.errors),t=e.length);var p=a===t;if(p&&n)n=!1,u=[u,1];else{p&&(n=!0,u=1);let c=t;h(r,{instancePath:o,parentData:m,
parentDataProperty:f,rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length);var p=c===t;p&&n?(n=!1,u=[u,2]):p&&
(n=!0,u=2)}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let c={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[c]:e.push(c),t++}return pr.errors=e,t===0}function M(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!S.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!V(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return M.errors=e,t===0}var fr=ne;function ne(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
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
$.errors),t=e.length)),r.first_frame_image_url!==void 0&&(q(r.first_frame_image_url,{instancePath:o+"/first_frame_image_\
url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),
r.last_frame_image_url!==void 0&&(M(r.last_frame_image_url,{instancePath:o+"/last_frame_image_url",parentData:r,parentDataProperty:"\
last_frame_image_url",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.prompt_optimizer!==void 0&&(j(
r.prompt_optimizer,{instancePath:o+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:l})||
(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.enable_safety_checker!==void 0&&(_(r.enable_safety_checker,{instancePath:o+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?_.errors:e.concat(
_.errors),t=e.length)),r.callback_url!==void 0&&(y(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ne.errors=e,t===0}var mr=le,Te={
type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{model:{type:"strin\
g",const:"hailuo-02-image-to-video-standard"},prompt:{$ref:"s55"},first_frame_image_url:{$ref:"s30"},last_frame_image_url:{
$ref:"s68"},duration_seconds:{$ref:"s59"},output_resolution:{type:"string",enum:["512p","768p"]},prompt_optimizer:{$ref:"\
s56"},enable_safety_checker:{$ref:"s57"},callback_url:{$ref:"s2"}}},Hr=Object.prototype.hasOwnProperty;function le(r,{instancePath:o="",
parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url===void 0){
let s={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!Hr.call(Te.properties,s)){let n={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="hailuo-02-image-to-video-standard"){
let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"hailuo-02-image-to-video-standard"},message:"must b\
e equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==void 0&&($(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(q(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.last_frame_image_url!==void 0&&(M(r.last_frame_image_url,
{instancePath:o+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?
M.errors:e.concat(M.errors),t=e.length)),r.duration_seconds!==void 0&&(x(r.duration_seconds,{instancePath:o+"/duration_s\
econds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),
r.output_resolution!==void 0){let s=r.output_resolution;if(typeof s!="string"){let n={instancePath:o+"/output_resolution",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(s==="512p"||s==="768p")){
let n={instancePath:o+"/output_resolution",keyword:"enum",params:{allowedValues:Te.properties.output_resolution.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}r.prompt_optimizer!==void 0&&(j(r.prompt_optimizer,
{instancePath:o+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:l})||(e=e===null?j.errors:
e.concat(j.errors),t=e.length)),r.enable_safety_checker!==void 0&&(_(r.enable_safety_checker,{instancePath:o+"/enable_sa\
fety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),
t=e.length)),r.callback_url!==void 0&&(y(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return le.errors=e,t===0}function F(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(w(r)>5e3){let s={instancePath:o,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[s]:e.push(s),t++}if(w(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return F.errors=e,t===0}var Gr={type:"string",enum:["768p","1080p"]};function H(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="768p"||r==="1080p")){let s={instancePath:o,keyword:"enum",params:{allowedValues:Gr.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return H.errors=e,t===0}var cr=ie;function ie(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!0,u=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if(r.output_resolution===void 0&&(a="output_resolution")){let p={};e===null?e=[p]:e.push(
p),t++}else if(r.output_resolution!==void 0&&r.output_resolution!=="1080p"){let p={};e===null?e=[p]:e.push(p),t++}}var d=u===
t;if(t=s,e!==null&&(s?e.length=s:e=null),d){let a=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0&&
r.duration_seconds!==6){let c={instancePath:o+"/duration_seconds",keyword:"const",params:{allowedValue:6},message:"must \
be equal to constant"};e===null?e=[c]:e.push(c),t++}var d=a===t;n=d}if(!n){let a={instancePath:o,keyword:"if",params:{failingKeyword:"\
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
e equal to constant"};e===null?e=[p]:e.push(p),t++}}r.prompt!==void 0&&(F(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(q(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.duration_seconds!==void 0&&(x(r.duration_seconds,
{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?x.errors:
e.concat(x.errors),t=e.length)),r.output_resolution!==void 0&&(H(r.output_resolution,{instancePath:o+"/output_resolution",
parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)),r.
enable_safety_checker!==void 0&&(_(r.enable_safety_checker,{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.callback_url!==void 0&&(y(r.
callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?y.
errors:e.concat(y.errors),t=e.length))}else{let a={instancePath:o,keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[a]:e.push(a),t++}return ie.errors=e,t===0}var dr=ue;function ue(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!0,u=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if(r.output_resolution===void 0&&(a="output_resolution")){let p={};e===null?e=[p]:e.push(
p),t++}else if(r.output_resolution!==void 0&&r.output_resolution!=="1080p"){let p={};e===null?e=[p]:e.push(p),t++}}var d=u===
t;if(t=s,e!==null&&(s?e.length=s:e=null),d){let a=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0&&
r.duration_seconds!==6){let c={instancePath:o+"/duration_seconds",keyword:"const",params:{allowedValue:6},message:"must \
be equal to constant"};e===null?e=[c]:e.push(c),t++}var d=a===t;n=d}if(!n){let a={instancePath:o,keyword:"if",params:{failingKeyword:"\
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
must be equal to constant"};e===null?e=[p]:e.push(p),t++}}r.prompt!==void 0&&(F(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(q(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.duration_seconds!==void 0&&(x(r.duration_seconds,
{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?x.errors:
e.concat(x.errors),t=e.length)),r.output_resolution!==void 0&&(H(r.output_resolution,{instancePath:o+"/output_resolution",
parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)),r.
enable_safety_checker!==void 0&&(_(r.enable_safety_checker,{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.callback_url!==void 0&&(y(r.
callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?y.
errors:e.concat(y.errors),t=e.length))}else{let a={instancePath:o,keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[a]:e.push(a),t++}return ue.errors=e,t===0}var yr=gr;function gr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,d=t;
ne(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length);
var p=d===t;p&&(n=!0,u=0);let a=t;le(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?le.errors:
e.concat(le.errors),t=e.length);var p=a===t;if(p&&n)n=!1,u=[u,1];else{p&&(n=!0,u=1);let c=t;ie(r,{instancePath:o,parentData:m,
parentDataProperty:f,rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length);var p=c===t;if(p&&n)n=!1,u=[u,2];else{
p&&(n=!0,u=2);let wr=t;ue(r,{instancePath:o,parentData:m,parentDataProperty:f,rootData:l})||(e=e===null?ue.errors:e.concat(
ue.errors),t=e.length);var p=wr===t;p&&n?(n=!1,u=[u,3]):p&&(n=!0,u=3)}}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let c={
instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?e=[c]:
e.push(c),t++}return gr.errors=e,t===0}var U=hr;var ce=ke().default,Yr=new RegExp("^[ -~]*$","u");function hr(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r["idempotency-key"]!==void 0){let s=r["idempotency-key"];
if(typeof s!="string"){let n=typeof s,u;if(u===void 0)if(n=="number"||n=="boolean")u=""+s;else if(s===null)u="";else{let d={
instancePath:o+"/idempotency-key",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(
d),t++}u!==void 0&&(s=u,r!==void 0&&(r["idempotency-key"]=u))}if(typeof s=="string"){if(ce(s)>512){let n={instancePath:o+
"/idempotency-key",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[
n]:e.push(n),t++}if(ce(s)<1){let n={instancePath:o+"/idempotency-key",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}if(r["x-client-request-id"]!==void 0){let s=r["x-clie\
nt-request-id"];if(typeof s!="string"){let n=typeof s,u;if(u===void 0)if(n=="number"||n=="boolean")u=""+s;else if(s===null)
u="";else{let d={instancePath:o+"/x-client-request-id",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[d]:e.push(d),t++}u!==void 0&&(s=u,r!==void 0&&(r["x-client-request-id"]=u))}if(typeof s=="string"){if(ce(s)>512){
let n={instancePath:o+"/x-client-request-id",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512\
 characters"};e===null?e=[n]:e.push(n),t++}if(!Yr.test(s)){let n={instancePath:o+"/x-client-request-id",keyword:"pattern",
params:{pattern:"^[ -~]*$"},message:'must match pattern "^[ -~]*$"'};e===null?e=[n]:e.push(n),t++}}}}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return hr.errors=e,t===0}var B=_r;function _r(r,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0){let s=r.id;if(typeof s!="string"){let n=typeof s,
u;if(u===void 0)if(n=="number"||n=="boolean")u=""+s;else if(s===null)u="";else{let d={instancePath:o+"/id",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}u!==void 0&&(s=u,r!==void 0&&(r.id=u))}if(typeof s==
"string"&&ce(s)<1){let n={instancePath:o+"/id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[s]:e.push(s),t++}return _r.errors=e,t===0}var Wr="runapi",Xr={createLumaModifyVideo:{method:"POST",path:"/api/v1/luma/modify_video",request:{whole:Ee},tag:{name:"\
model",values:["luma-modify-video"]},parameters:{header:U},responses:{200:{whole:Z,choice:{branches:[{values:[],reading:{
whole:Y}},{values:[],reading:{whole:C}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{
whole:G,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:N}},{values:["failed"],reading:{whole:A}}]}}},
getLumaModifyVideo:{method:"GET",path:"/api/v1/luma/modify_video/{id}",parameters:{path:B},responses:{200:{whole:Fe,choice:{
tag:"status",branches:[{values:["pending","processing"],reading:{whole:K}},{values:["completed"],reading:{whole:Me}},{values:[
"failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{
whole:i},503:{whole:i},504:{whole:i}}},createRunwayTextToVideo:{method:"POST",path:"/api/v1/runway/text_to_video",request:{
whole:Ye,choice:{tag:"model",branches:[{values:["runway"],reading:{whole:Ge}},{values:["runway"],reading:{whole:Ze}}]}},
tag:{name:"model",values:["runway"]},parameters:{header:U},responses:{200:{whole:Z,choice:{branches:[{values:[],reading:{
whole:Y}},{values:[],reading:{whole:C}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{
whole:G,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:N}},{values:["failed"],reading:{whole:A}}]}}},
getRunwayTextToVideo:{method:"GET",path:"/api/v1/runway/text_to_video/{id}",parameters:{path:B},responses:{200:{whole:Ue,
choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:K}},{values:["completed"],reading:{whole:Ke}},
{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}}},createRunwayExtendVideo:{method:"POST",path:"/api/v1/runway/extend_video",request:{
whole:We},parameters:{header:U},responses:{200:{whole:Z,choice:{branches:[{values:[],reading:{whole:Y}},{values:[],reading:{
whole:C}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},
415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:G,choice:{
tag:"status",branches:[{values:["completed"],reading:{whole:N}},{values:["failed"],reading:{whole:A}}]}}},getRunwayExtendVideo:{
method:"GET",path:"/api/v1/runway/extend_video/{id}",parameters:{path:B},responses:{200:{whole:Qe,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:K}},{values:["completed"],reading:{whole:Je}},{values:["failed"],reading:{
whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createRunwayAlephEditVideo:{method:"POST",path:"/api/v1/runway_aleph/edit_video",request:{whole:rr},parameters:{
header:U},responses:{200:{whole:Z,choice:{branches:[{values:[],reading:{whole:Y}},{values:[],reading:{whole:C}}]}},400:{
whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:G,choice:{tag:"status",branches:[
{values:["completed"],reading:{whole:N}},{values:["failed"],reading:{whole:A}}]}}},getRunwayAlephEditVideo:{method:"GET",
path:"/api/v1/runway_aleph/edit_video/{id}",parameters:{path:B},responses:{200:{whole:or,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:K}},{values:["completed"],reading:{whole:tr}},{values:["failed"],reading:{
whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createHailuoTextToVideo:{method:"POST",path:"/api/v1/hailuo/text_to_video",request:{whole:ur,choice:{tag:"\
model",branches:[{values:["hailuo-02-text-to-video-pro"],reading:{whole:lr}},{values:["hailuo-02-text-to-video-standard"],
reading:{whole:ir}}]}},tag:{name:"model",values:["hailuo-02-text-to-video-pro","hailuo-02-text-to-video-standard"]},parameters:{
header:U},responses:{200:{whole:Z,choice:{branches:[{values:[],reading:{whole:Y}},{values:[],reading:{whole:C}}]}},400:{
whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:G,choice:{tag:"status",branches:[
{values:["completed"],reading:{whole:N}},{values:["failed"],reading:{whole:A}}]}}},getHailuoTextToVideo:{method:"GET",path:"\
/api/v1/hailuo/text_to_video/{id}",parameters:{path:B},responses:{200:{whole:be,choice:{tag:"status",branches:[{values:[
"pending","processing"],reading:{whole:K}},{values:["completed"],reading:{whole:N}},{values:["failed"],reading:{whole:A}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createHailuoImageToVideo:{method:"POST",path:"/api/v1/hailuo/image_to_video",request:{whole:yr,choice:{tag:"model",branches:[
{values:["hailuo-02-image-to-video-pro"],reading:{whole:fr}},{values:["hailuo-02-image-to-video-standard"],reading:{whole:mr}},
{values:["hailuo-2.3-image-to-video-pro"],reading:{whole:cr,reasons:[{when:"1080p is chosen",fields:["duration_seconds"]}]}},
{values:["hailuo-2.3-image-to-video-standard"],reading:{whole:dr,reasons:[{when:"1080p is chosen",fields:["duration_seco\
nds"]}]}}]}},tag:{name:"model",values:["hailuo-02-image-to-video-pro","hailuo-02-image-to-video-standard","hailuo-2.3-im\
age-to-video-pro","hailuo-2.3-image-to-video-standard"]},parameters:{header:U},responses:{200:{whole:Z,choice:{branches:[
{values:[],reading:{whole:Y}},{values:[],reading:{whole:C}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{
whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}},callback:{whole:G,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:N}},{values:["faile\
d"],reading:{whole:A}}]}}},getHailuoImageToVideo:{method:"GET",path:"/api/v1/hailuo/image_to_video/{id}",parameters:{path:B},
responses:{200:{whole:be,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:K}},{values:["co\
mpleted"],reading:{whole:N}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}}};export{Wr as host,Xr as operations};
