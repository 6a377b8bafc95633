// Written by codegen from openapi/; do not edit.
var qe=(r,o)=>()=>{try{return o||r((o={exports:{}}).exports,o),o.exports}catch(m){throw o=0,m}};var ge=qe(ye=>{"use strict";Object.defineProperty(ye,"__esModule",{value:!0});function $e(r){let o=r.length,m=0,a=0,l;for(;a<
o;)m++,l=r.charCodeAt(a++),l>=55296&&l<=56319&&a<o&&(l=r.charCodeAt(a),(l&64512)===56320&&a++);return m}ye.default=$e;$e.
code='require("ajv/dist/runtime/ucs2length").default'});var be=qe(z=>{"use strict";Object.defineProperty(z,"__esModule",{value:!0});z.formatNames=z.fastFormats=z.fullFormats=void 0;
function A(r,o){return{validate:r,compare:o}}z.fullFormats={date:A(Ae,ve),time:A(_e(!0),ke),"date-time":A(je(!0),Oe),"is\
o-time":A(_e(),ze),"iso-date-time":A(je(),Ee),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:jr,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:Tr,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:xr,int32:{type:"number",validate:zr},int64:{type:"number",validate:Or},float:{type:"number",validate:Pe},double:{type:"\
number",validate:Pe},password:!0,binary:!0};z.fastFormats={...z.fullFormats,date:A(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,ve),time:A(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,ke),"date-time":A(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
Oe),"iso-time":A(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,ze),"iso-date-time":A(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
Ee),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
z.formatNames=Object.keys(z.fullFormats);function kr(r){return r%4===0&&(r%100!==0||r%400===0)}var br=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
Dr=[0,31,28,31,30,31,30,31,31,30,31,30,31];function Ae(r){let o=br.exec(r);if(!o)return!1;let m=+o[1],a=+o[2],l=+o[3];return a>=
1&&a<=12&&l>=1&&l<=(a===2&&kr(m)?29:Dr[a])}function ve(r,o){if(r&&o)return r>o?1:r<o?-1:0}var he=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function _e(r){return function(m){let a=he.exec(m);if(!a)return!1;let l=+a[1],e=+a[2],t=+a[3],s=a[4],n=a[5]==="-"?-1:1,u=+(a[6]||
0),d=+(a[7]||0);if(u>23||d>59||r&&!s)return!1;if(l<=23&&e<=59&&t<60)return!0;let p=e-d*n,f=l-u*n-(p<0?1:0);return(f===23||
f===-1)&&(p===59||p===-1)&&t<61}}function ke(r,o){if(!(r&&o))return;let m=new Date("2020-01-01T"+r).valueOf(),a=new Date(
"2020-01-01T"+o).valueOf();if(m&&a)return m-a}function ze(r,o){if(!(r&&o))return;let m=he.exec(r),a=he.exec(o);if(m&&a)return r=
m[1]+m[2]+m[3],o=a[1]+a[2]+a[3],r>o?1:r<o?-1:0}var we=/t|\s/i;function je(r){let o=_e(r);return function(a){let l=a.split(
we);return l.length===2&&Ae(l[0])&&o(l[1])}}function Oe(r,o){if(!(r&&o))return;let m=new Date(r).valueOf(),a=new Date(o).
valueOf();if(m&&a)return m-a}function Ee(r,o){if(!(r&&o))return;let[m,a]=r.split(we),[l,e]=o.split(we),t=ve(m,l);if(t!==
void 0)return t||ke(a,e)}var qr=/\/|:/,$r=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function jr(r){return qr.test(r)&&$r.test(r)}var xe=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function xr(r){return xe.lastIndex=0,xe.test(r)}var Pr=-(2**31),Ar=2**31-1;function zr(r){return Number.isInteger(r)&&r<=
Ar&&r>=Pr}function Or(r){return Number.isInteger(r)}function Pe(){return!0}var Er=/[^\\]\\Z/;function Tr(r){if(Er.test(r))
return!1;try{return new RegExp(r),!0}catch{return!1}}});var X=ge().default;function v(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(typeof r==
"string"){if(X(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[s]:e.push(s),t++}return v.errors=e,t===0}var H=be().fullFormats.uri,G=new RegExp("^https?://","u");function S(r,{instancePath:o="",parentData:m,parentDataProperty:a,
rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){if(!G.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"\
^https?://"},message:'must match pattern "^https?://"'};e===null?e=[s]:e.push(s),t++}if(!H(r)){let s={instancePath:o,keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return S.errors=e,t===0}function k(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,d=t;if(typeof r!=
"boolean"){let c={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[c]:e.push(
c),t++}var f=d===t;f&&(n=!0,u=0);let p=t;if(typeof r!="string"){let c={instancePath:o,keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[c]:e.push(c),t++}var f=p===t;if(f&&n?(n=!1,u=[u,1]):f&&(n=!0,u=1),n)t=s,e!==null&&
(s?e.length=s:e=null);else{let c={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly o\
ne schema in oneOf"};e===null?e=[c]:e.push(c),t++}return k.errors=e,t===0}function g(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!G.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!H(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return g.errors=e,t===0}var Ne=Ve;function Ve(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
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
e.concat(v.errors),t=e.length)),r.source_video_url!==void 0&&(S(r.source_video_url,{instancePath:o+"/source_video_url",parentData:r,
parentDataProperty:"source_video_url",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.watermark!==void 0&&
(k(r.watermark,{instancePath:o+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?k.errors:
e.concat(k.errors),t=e.length)),r.callback_url!==void 0&&(g(r.callback_url,{instancePath:o+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ve.errors=e,t===0}function y(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(X(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),t++}return y.errors=e,t===0}function O(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[s]:e.push(s),t++}if(r.url!==void 0){let s=r.url;if(typeof s=="string"){if(!G.
test(s)){let n={instancePath:o+"/url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[n]:e.push(n),t++}if(!H(s)){let n={instancePath:o+"/url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/url",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return O.errors=e,t===0}function q(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(Array.isArray(r)){
if(r.length<1){let n={instancePath:o,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[n]:e.push(n),t++}let s=r.length;for(let n=0;n<s;n++)O(r[n],{instancePath:o+"/"+n,parentData:r,parentDataProperty:n,
rootData:l})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)}else{let s={instancePath:o,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),t++}return q.errors=e,t===0}var Nr=be().fullFormats.double;function b(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.cost!==void 0){let s=r.cost;if(typeof s=="number"){if(s<0||isNaN(s)){
let n={instancePath:o+"/cost",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:
e.push(n),t++}if(!Nr.validate(s)){let n={instancePath:o+"/cost",keyword:"format",params:{format:"double"},message:'must \
match format "double"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/cost",keyword:"type",params:{type:"nu\
mber"},message:"must be number"};e===null?e=[n]:e.push(n),t++}}if(r.generated_images!==void 0){let s=r.generated_images;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={instancePath:o+"/generated_images",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof s=="number"&&(s<0||isNaN(s))){let n={instancePath:o+
"/generated_images",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),
t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
t++}return b.errors=e,t===0}var V=L;function L(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(y(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let n={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),t++}if(s!=="completed"){let n={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.videos!==void 0&&(q(r.videos,{instancePath:o+"/videos",parentData:r,
parentDataProperty:"videos",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.usage!==void 0&&(b(r.usage,
{instancePath:o+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),t=
e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return L.errors=e,t===0}var P=h;function h(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
id!==void 0&&(y(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?y.errors:e.concat(
y.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="string"){let n={instancePath:o+"/status",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="failed"){let n={instancePath:o+
"/status",keyword:"const",params:{allowedValue:"failed"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}
if(r.error!==void 0&&typeof r.error!="string"){let s={instancePath:o+"/error",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return h.errors=e,t===0}var Z=Le;function Le(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,d=t;
L(r,{instancePath:o,parentData:m,parentDataProperty:a,rootData:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length);
var f=d===t;f&&(n=!0,u=0);let p=t;h(r,{instancePath:o,parentData:m,parentDataProperty:a,rootData:l})||(e=e===null?h.errors:
e.concat(h.errors),t=e.length);var f=p===t;if(f&&n?(n=!1,u=[u,1]):f&&(n=!0,u=1),n)t=s,e!==null&&(s?e.length=s:e=null);else{
let c={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[c]:e.push(c),t++}return Le.errors=e,t===0}var Vr={type:"string",enum:["pending","processing","completed","failed"]};function E(r,{instancePath:o="",parentData:m,parentDataProperty:a,
rootData:l=r}={}){let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="pending"||r==="processing"||r==="completed"||r==="failed")){let s={
instancePath:o,keyword:"enum",params:{allowedValues:Vr.enum},message:"must be equal to one of the allowed values"};e===null?
e=[s]:e.push(s),t++}return E.errors=e,t===0}var Y=Se;function Se(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.id===void 0){let p={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[p]:e.push(p),t++}var d=u===t;if(n=n||d,!n){let p=t;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)&&r.task_id===void 0){let c={instancePath:o,keyword:"required",params:{missingProperty:"task_id"},message:"\
must have required property 'task_id'"};e===null?e=[c]:e.push(c),t++}var d=p===t;n=n||d}if(n)t=s,e!==null&&(s?e.length=s:
e=null);else{let p={instancePath:o,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[p]:e.push(
p),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0&&(y(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.task_id!==void 0&&(y(r.task_id,{instancePath:o+
"/task_id",parentData:r,parentDataProperty:"task_id",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),
r.status!==void 0&&(E(r.status,{instancePath:o+"/status",parentData:r,parentDataProperty:"status",rootData:l})||(e=e===null?
E.errors:e.concat(E.errors),t=e.length)),r.model!==void 0&&typeof r.model!="string"){let p={instancePath:o+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}if(r.task_replayed!==void 0&&typeof r.
task_replayed!="boolean"){let p={instancePath:o+"/task_replayed",keyword:"type",params:{type:"boolean"},message:"must be\
 boolean"};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:o,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[p]:e.push(p),t++}return Se.errors=e,t===0}var C=Ie;function Ie(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)&&r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0&&
(y(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),
t=e.length)),r.task_id!==void 0&&(y(r.task_id,{instancePath:o+"/task_id",parentData:r,parentDataProperty:"task_id",rootData:l})||
(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.status!==void 0&&(E(r.status,{instancePath:o+"/status",parentData:r,
parentDataProperty:"status",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.model!==void 0&&typeof r.
model!="string"){let s={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),t++}if(r.task_replayed!==void 0&&typeof r.task_replayed!="boolean"){let s={instancePath:o+"/task_replaye\
d",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ie.errors=e,t===0}var K=Re;function Re(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)&&r.task_id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"task_id"},
message:"must have required property 'task_id'"};e===null?e=[s]:e.push(s),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id!==void 0&&(y(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?y.errors:
e.concat(y.errors),t=e.length)),r.task_id!==void 0&&(y(r.task_id,{instancePath:o+"/task_id",parentData:r,parentDataProperty:"\
task_id",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.status!==void 0&&(E(r.status,{instancePath:o+
"/status",parentData:r,parentDataProperty:"status",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.
model!==void 0&&typeof r.model!="string"){let s={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}if(r.task_replayed!==void 0&&typeof r.task_replayed!="boolean"){let s={instancePath:o+
"/task_replayed",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}}else{let s={
instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Re.errors=
e,t===0}function fe(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.message===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"messag\
e"},message:"must have required property 'message'"};e===null?e=[s]:e.push(s),t++}if(r.code!==void 0&&typeof r.code!="st\
ring"){let s={instancePath:o+"/code",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),t++}if(r.message!==void 0&&typeof r.message!="string"){let s={instancePath:o+"/message",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return fe.errors=e,t===0}function me(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r))for(let s in r){let n=r[s];if(Array.isArray(n)){let u=n.length;for(let d=0;d<u;d++)if(typeof n[d]!=
"string"){let p={instancePath:o+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+d,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[p]:e.push(p),t++}}else{let u={instancePath:o+"/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),t++}}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return me.errors=e,t===0}var i=Me;function Me(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.error===void 0){let n={instancePath:o,keyword:"required",params:{missingProperty:"error"},
message:"must have required property 'error'"};e===null?e=[n]:e.push(n),t++}if(r.error!==void 0){let n=r.error,u=t,d=!1,
p=null,f=t;if(typeof n!="string"){let J={instancePath:o+"/error",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[J]:e.push(J),t++}var s=f===t;s&&(d=!0,p=0);let c=t;fe(n,{instancePath:o+"/error",parentData:r,parentDataProperty:"\
error",rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length);var s=c===t;if(s&&d?(d=!1,p=[p,1]):s&&(d=!0,p=
1),d)t=u,e!==null&&(u?e.length=u:e=null);else{let J={instancePath:o+"/error",keyword:"oneOf",params:{passingSchemas:p},message:"\
must match exactly one schema in oneOf"};e===null?e=[J]:e.push(J),t++}}r.errors!==void 0&&(me(r.errors,{instancePath:o+"\
/errors",parentData:r,parentDataProperty:"errors",rootData:l})||(e=e===null?me.errors:e.concat(me.errors),t=e.length))}else{
let n={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return Me.
errors=e,t===0}var U=w,Lr={type:"object",required:["id","status"],properties:{id:{$ref:"s7"},status:{type:"string",enum:[
"pending","processing"]}}};function w(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),t++}if(r.id!==void 0&&(y(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?y.
errors:e.concat(y.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="string"){let n={instancePath:o+"/\
status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(s==="pending"||
s==="processing")){let n={instancePath:o+"/status",keyword:"enum",params:{allowedValues:Lr.properties.status.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return w.errors=e,t===0}var Fe=Q;function Q(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obje\
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
sources;if(Array.isArray(s)){let n=s.length;for(let u=0;u<n;u++)O(s[u],{instancePath:o+"/sources/"+u,parentData:s,parentDataProperty:u,
rootData:l})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)}else{let n={instancePath:o+"/sources",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}r.usage!==void 0&&(b(r.usage,{instancePath:o+"/usag\
e",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length))}else{let s={
instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Q.errors=
e,t===0}var He=Ge;function Ge(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,d=t;
w(r,{instancePath:o,parentData:m,parentDataProperty:a,rootData:l})||(e=e===null?w.errors:e.concat(w.errors),t=e.length);
var f=d===t;f&&(n=!0,u=0);let p=t;Q(r,{instancePath:o,parentData:m,parentDataProperty:a,rootData:l})||(e=e===null?Q.errors:
e.concat(Q.errors),t=e.length);var f=p===t;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let c=t;h(r,{instancePath:o,parentData:m,
parentDataProperty:a,rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length);var f=c===t;f&&n?(n=!1,u=[u,2]):f&&
(n=!0,u=2)}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let c={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[c]:e.push(c),t++}return Ge.errors=e,t===0}var Sr={type:"integer",enum:[5,10]};function I(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){
let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:o,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(!(r===5||r===10)){let s={instancePath:o,keyword:"enum",params:{
allowedValues:Sr.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return I.errors=
e,t===0}var Ir={type:"string",enum:["720p","1080p"]};function T(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="720p"||r==="1080p")){let s={instancePath:o,keyword:"enum",params:{allowedValues:Ir.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return T.errors=e,t===0}var Ze=ee,
Rr={type:"object",additionalProperties:!1,required:["prompt","duration_seconds","output_resolution","aspect_ratio"],properties:{
model:{type:"string",const:"runway"},prompt:{$ref:"s1"},duration_seconds:{$ref:"s29"},output_resolution:{$ref:"s30"},aspect_ratio:{
type:"string",enum:["16:9","9:16","1:1","4:3","3:4"]},watermark:{$ref:"s3"},callback_url:{$ref:"s4"}}};function ee(r,{instancePath:o="",
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
st be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.prompt!==void 0&&(v(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.duration_seconds!==void 0&&
(I(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||
(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.output_resolution!==void 0&&(T(r.output_resolution,{instancePath:o+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),
t=e.length)),r.aspect_ratio!==void 0){let s=r.aspect_ratio;if(typeof s!="string"){let n={instancePath:o+"/aspect_ratio",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(s==="16:9"||s==="9:16"||
s==="1:1"||s==="4:3"||s==="3:4")){let n={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:Rr.properties.
aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}r.watermark!==void 0&&
(k(r.watermark,{instancePath:o+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?k.errors:
e.concat(k.errors),t=e.length)),r.callback_url!==void 0&&(g(r.callback_url,{instancePath:o+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ee.errors=e,t===0}function D(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!G.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!H(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return D.errors=e,t===0}var Ye=re;function re(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
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
r.prompt!==void 0&&(v(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?
v.errors:e.concat(v.errors),t=e.length)),r.duration_seconds!==void 0&&(I(r.duration_seconds,{instancePath:o+"/duration_s\
econds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),
r.output_resolution!==void 0&&(T(r.output_resolution,{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.first_frame_image_url!==void 0&&
(D(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_u\
rl",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),r.watermark!==void 0&&(k(r.watermark,{instancePath:o+
"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),
r.callback_url!==void 0&&(g(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return re.errors=e,t===0}var Ce=Ke;function Ke(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,d=t;
ee(r,{instancePath:o,parentData:m,parentDataProperty:a,rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length);
var f=d===t;f&&(n=!0,u=0);let p=t;re(r,{instancePath:o,parentData:m,parentDataProperty:a,rootData:l})||(e=e===null?re.errors:
e.concat(re.errors),t=e.length);var f=p===t;if(f&&n?(n=!1,u=[u,1]):f&&(n=!0,u=1),n)t=s,e!==null&&(s?e.length=s:e=null);else{
let c={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[c]:e.push(c),t++}return Ke.errors=e,t===0}function N(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(Array.isArray(r)){
let s=r.length;for(let n=0;n<s;n++)O(r[n],{instancePath:o+"/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?
O.errors:e.concat(O.errors),t=e.length)}else{let s={instancePath:o,keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[s]:e.push(s),t++}return N.errors=e,t===0}var Ue=se;function se(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(y(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let n={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),t++}if(s!=="completed"){let n={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.videos!==void 0&&(q(r.videos,{instancePath:o+"/videos",parentData:r,
parentDataProperty:"videos",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.images!==void 0&&(N(r.images,
{instancePath:o+"/images",parentData:r,parentDataProperty:"images",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),
t=e.length)),r.usage!==void 0&&(b(r.usage,{instancePath:o+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return se.errors=e,t===0}var Be=We;function We(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,d=t;
w(r,{instancePath:o,parentData:m,parentDataProperty:a,rootData:l})||(e=e===null?w.errors:e.concat(w.errors),t=e.length);
var f=d===t;f&&(n=!0,u=0);let p=t;se(r,{instancePath:o,parentData:m,parentDataProperty:a,rootData:l})||(e=e===null?se.errors:
e.concat(se.errors),t=e.length);var f=p===t;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let c=t;h(r,{instancePath:o,parentData:m,
parentDataProperty:a,rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length);var f=c===t;f&&n?(n=!1,u=[u,2]):f&&
(n=!0,u=2)}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let c={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[c]:e.push(c),t++}return We.errors=e,t===0}var Xe=Je;function Je(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
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
r.source_task_id!==void 0&&(y(r.source_task_id,{instancePath:o+"/source_task_id",parentData:r,parentDataProperty:"source\
_task_id",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.prompt!==void 0&&(v(r.prompt,{instancePath:o+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.
output_resolution!==void 0&&(T(r.output_resolution,{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.watermark!==void 0&&(k(r.watermark,
{instancePath:o+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),
t=e.length)),r.callback_url!==void 0&&(g(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Je.errors=e,t===0}var Qe=te;function te(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(y(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let n={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),t++}if(s!=="completed"){let n={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}r.videos!==void 0&&(q(r.videos,{instancePath:o+"/videos",parentData:r,
parentDataProperty:"videos",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.images!==void 0&&(N(r.images,
{instancePath:o+"/images",parentData:r,parentDataProperty:"images",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),
t=e.length)),r.source_task_id!==void 0&&(y(r.source_task_id,{instancePath:o+"/source_task_id",parentData:r,parentDataProperty:"\
source_task_id",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.usage!==void 0&&(b(r.usage,{instancePath:o+
"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length))}else{
let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return te.
errors=e,t===0}var er=rr;function rr(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,d=t;
w(r,{instancePath:o,parentData:m,parentDataProperty:a,rootData:l})||(e=e===null?w.errors:e.concat(w.errors),t=e.length);
var f=d===t;f&&(n=!0,u=0);let p=t;te(r,{instancePath:o,parentData:m,parentDataProperty:a,rootData:l})||(e=e===null?te.errors:
e.concat(te.errors),t=e.length);var f=p===t;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let c=t;h(r,{instancePath:o,parentData:m,
parentDataProperty:a,rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length);var f=c===t;f&&n?(n=!1,u=[u,2]):f&&
(n=!0,u=2)}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let c={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[c]:e.push(c),t++}return rr.errors=e,t===0}var sr=tr,Mr={type:"\
object",additionalProperties:!1,required:["prompt","source_video_url"],properties:{model:{type:"string",const:"runway-al\
eph"},prompt:{$ref:"s1"},source_video_url:{$ref:"s2"},aspect_ratio:{type:"string",enum:["16:9","9:16","4:3","3:4","1:1",
"21:9"]},seed:{type:"integer"},reference_image_url:{type:"string",format:"uri",pattern:"^https?://"},watermark:{$ref:"s3"},
callback_url:{$ref:"s4"}}};function tr(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{
missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.source_video_url===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"source_video_url"},message:"must have required\
 property 'source_video_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="source_v\
ideo_url"||s==="aspect_ratio"||s==="seed"||s==="reference_image_url"||s==="watermark"||s==="callback_url")){let n={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let n={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s!=="runway-aleph"){let n={instancePath:o+
"/model",keyword:"const",params:{allowedValue:"runway-aleph"},message:"must be equal to constant"};e===null?e=[n]:e.push(
n),t++}}if(r.prompt!==void 0&&(v(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.source_video_url!==void 0&&(S(r.source_video_url,{instancePath:o+
"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),
t=e.length)),r.aspect_ratio!==void 0){let s=r.aspect_ratio;if(typeof s!="string"){let n={instancePath:o+"/aspect_ratio",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(s==="16:9"||s==="9:16"||
s==="4:3"||s==="3:4"||s==="1:1"||s==="21:9")){let n={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:Mr.
properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}if(r.seed!==
void 0){let s=r.seed;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={instancePath:o+"/seed",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}}if(r.reference_image_url!==void 0){let s=r.reference_image_url;
if(typeof s=="string"){if(!G.test(s)){let n={instancePath:o+"/reference_image_url",keyword:"pattern",params:{pattern:"^h\
ttps?://"},message:'must match pattern "^https?://"'};e===null?e=[n]:e.push(n),t++}if(!H(s)){let n={instancePath:o+"/ref\
erence_image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:o+"/reference_image_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[n]:e.push(n),t++}}r.watermark!==void 0&&(k(r.watermark,{instancePath:o+"/watermark",parentData:r,parentDataProperty:"wa\
termark",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.callback_url!==void 0&&(g(r.callback_url,{
instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?g.errors:e.concat(
g.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return tr.errors=e,t===0}function ce(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&typeof r.id!="string"){let s={instancePath:o+
"/id",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.url!==void 0){let s=r.
url;if(typeof s=="string"){if(!G.test(s)){let n={instancePath:o+"/url",keyword:"pattern",params:{pattern:"^https?://"},message:'\
must match pattern "^https?://"'};e===null?e=[n]:e.push(n),t++}if(!H(s)){let n={instancePath:o+"/url",keyword:"format",params:{
format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/url",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ce.errors=e,t===0}var or=oe;function oe(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
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
e===null?e=[u]:e.push(u),t++}let n=s.length;for(let u=0;u<n;u++)ce(s[u],{instancePath:o+"/videos/"+u,parentData:s,parentDataProperty:u,
rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length)}else{let n={instancePath:o+"/videos",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}r.images!==void 0&&(N(r.images,{instancePath:o+
"/images",parentData:r,parentDataProperty:"images",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.
usage!==void 0&&(b(r.usage,{instancePath:o+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?b.
errors:e.concat(b.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[s]:e.push(s),t++}return oe.errors=e,t===0}var nr=lr;function lr(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,d=t;
w(r,{instancePath:o,parentData:m,parentDataProperty:a,rootData:l})||(e=e===null?w.errors:e.concat(w.errors),t=e.length);
var f=d===t;f&&(n=!0,u=0);let p=t;oe(r,{instancePath:o,parentData:m,parentDataProperty:a,rootData:l})||(e=e===null?oe.errors:
e.concat(oe.errors),t=e.length);var f=p===t;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let c=t;h(r,{instancePath:o,parentData:m,
parentDataProperty:a,rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length);var f=c===t;f&&n?(n=!1,u=[u,2]):f&&
(n=!0,u=2)}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let c={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[c]:e.push(c),t++}return lr.errors=e,t===0}function $(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(X(r)>1500){let s={instancePath:o,keyword:"maxLength",params:{limit:1500},message:"must NOT have more than 1500 charac\
ters"};e===null?e=[s]:e.push(s),t++}if(X(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return $.errors=e,t===0}function j(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(typeof r!="boolean"){
let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}return j.
errors=e,t===0}function _(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(typeof r!="boolean"){
let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}return _.
errors=e,t===0}var ir=ne;function ne(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
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
_.errors),t=e.length)),r.callback_url!==void 0&&(g(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ne.errors=e,t===0}var Fr={type:"integer",enum:[6,10]};function x(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){
let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:o,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(!(r===6||r===10)){let s={instancePath:o,keyword:"enum",params:{
allowedValues:Fr.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return x.errors=
e,t===0}var ur=le;function le(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
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
_.errors),t=e.length)),r.callback_url!==void 0&&(g(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return le.errors=e,t===0}var ar=pr;function pr(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,d=t;
ne(r,{instancePath:o,parentData:m,parentDataProperty:a,rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length);
var f=d===t;f&&(n=!0,u=0);let p=t;le(r,{instancePath:o,parentData:m,parentDataProperty:a,rootData:l})||(e=e===null?le.errors:
e.concat(le.errors),t=e.length);var f=p===t;if(f&&n?(n=!1,u=[u,1]):f&&(n=!0,u=1),n)t=s,e!==null&&(s?e.length=s:e=null);else{
let c={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[c]:e.push(c),t++}return pr.errors=e,t===0}var De=fr;function fr(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,d=t;
w(r,{instancePath:o,parentData:m,parentDataProperty:a,rootData:l})||(e=e===null?w.errors:e.concat(w.errors),t=e.length);
var f=d===t;f&&(n=!0,u=0);let p=t;L(r,{instancePath:o,parentData:m,parentDataProperty:a,rootData:l})||(e=e===null?L.errors:
e.concat(L.errors),t=e.length);var f=p===t;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let c=t;h(r,{instancePath:o,parentData:m,
parentDataProperty:a,rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length);var f=c===t;f&&n?(n=!1,u=[u,2]):f&&
(n=!0,u=2)}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let c={instancePath:o,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[c]:e.push(c),t++}return fr.errors=e,t===0}function R(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!G.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!H(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return R.errors=e,t===0}var mr=ie;function ie(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
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
r.last_frame_image_url!==void 0&&(R(r.last_frame_image_url,{instancePath:o+"/last_frame_image_url",parentData:r,parentDataProperty:"\
last_frame_image_url",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.prompt_optimizer!==void 0&&(j(
r.prompt_optimizer,{instancePath:o+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:l})||
(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.enable_safety_checker!==void 0&&(_(r.enable_safety_checker,{instancePath:o+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?_.errors:e.concat(
_.errors),t=e.length)),r.callback_url!==void 0&&(g(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ie.errors=e,t===0}var cr=ue,Te={
type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{model:{type:"strin\
g",const:"hailuo-02-image-to-video-standard"},prompt:{$ref:"s56"},first_frame_image_url:{$ref:"s32"},last_frame_image_url:{
$ref:"s69"},duration_seconds:{$ref:"s60"},output_resolution:{type:"string",enum:["512p","768p"]},prompt_optimizer:{$ref:"\
s57"},enable_safety_checker:{$ref:"s58"},callback_url:{$ref:"s4"}}},Hr=Object.prototype.hasOwnProperty;function ue(r,{instancePath:o="",
parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
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
void 0&&(D(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),r.last_frame_image_url!==void 0&&(R(r.last_frame_image_url,
{instancePath:o+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?
R.errors:e.concat(R.errors),t=e.length)),r.duration_seconds!==void 0&&(x(r.duration_seconds,{instancePath:o+"/duration_s\
econds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),
r.output_resolution!==void 0){let s=r.output_resolution;if(typeof s!="string"){let n={instancePath:o+"/output_resolution",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(s==="512p"||s==="768p")){
let n={instancePath:o+"/output_resolution",keyword:"enum",params:{allowedValues:Te.properties.output_resolution.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}r.prompt_optimizer!==void 0&&(j(r.prompt_optimizer,
{instancePath:o+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:l})||(e=e===null?j.errors:
e.concat(j.errors),t=e.length)),r.enable_safety_checker!==void 0&&(_(r.enable_safety_checker,{instancePath:o+"/enable_sa\
fety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),
t=e.length)),r.callback_url!==void 0&&(g(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ue.errors=e,t===0}function M(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(typeof r=="string"){
if(X(r)>5e3){let s={instancePath:o,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[s]:e.push(s),t++}if(X(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return M.errors=e,t===0}var Gr={type:"string",enum:["768p","1080p"]};function F(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="768p"||r==="1080p")){let s={instancePath:o,keyword:"enum",params:{allowedValues:Gr.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return F.errors=e,t===0}var dr=ae;function ae(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0,s=t,n=!0,u=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.output_resolution===void 0&&(p="output_resolution")){let f={};e===null?e=[f]:e.push(
f),t++}else if(r.output_resolution!==void 0&&r.output_resolution!=="1080p"){let f={};e===null?e=[f]:e.push(f),t++}}var d=u===
t;if(t=s,e!==null&&(s?e.length=s:e=null),d){let p=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0&&
r.duration_seconds!==6){let c={instancePath:o+"/duration_seconds",keyword:"const",params:{allowedValue:6},message:"must \
be equal to constant"};e===null?e=[c]:e.push(c),t++}var d=p===t;n=d}if(!n){let p={instancePath:o,keyword:"if",params:{failingKeyword:"\
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
e equal to constant"};e===null?e=[f]:e.push(f),t++}}r.prompt!==void 0&&(M(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(D(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),r.duration_seconds!==void 0&&(x(r.duration_seconds,
{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?x.errors:
e.concat(x.errors),t=e.length)),r.output_resolution!==void 0&&(F(r.output_resolution,{instancePath:o+"/output_resolution",
parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.
enable_safety_checker!==void 0&&(_(r.enable_safety_checker,{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.callback_url!==void 0&&(g(r.
callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?g.
errors:e.concat(g.errors),t=e.length))}else{let p={instancePath:o,keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[p]:e.push(p),t++}return ae.errors=e,t===0}var yr=pe;function pe(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0,s=t,n=!0,u=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.output_resolution===void 0&&(p="output_resolution")){let f={};e===null?e=[f]:e.push(
f),t++}else if(r.output_resolution!==void 0&&r.output_resolution!=="1080p"){let f={};e===null?e=[f]:e.push(f),t++}}var d=u===
t;if(t=s,e!==null&&(s?e.length=s:e=null),d){let p=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0&&
r.duration_seconds!==6){let c={instancePath:o+"/duration_seconds",keyword:"const",params:{allowedValue:6},message:"must \
be equal to constant"};e===null?e=[c]:e.push(c),t++}var d=p===t;n=d}if(!n){let p={instancePath:o,keyword:"if",params:{failingKeyword:"\
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
must be equal to constant"};e===null?e=[f]:e.push(f),t++}}r.prompt!==void 0&&(M(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(D(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),r.duration_seconds!==void 0&&(x(r.duration_seconds,
{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?x.errors:
e.concat(x.errors),t=e.length)),r.output_resolution!==void 0&&(F(r.output_resolution,{instancePath:o+"/output_resolution",
parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.
enable_safety_checker!==void 0&&(_(r.enable_safety_checker,{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.callback_url!==void 0&&(g(r.
callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?g.
errors:e.concat(g.errors),t=e.length))}else{let p={instancePath:o,keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[p]:e.push(p),t++}return pe.errors=e,t===0}var gr=hr;function hr(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0,s=t,n=!1,u=null,d=t;
ie(r,{instancePath:o,parentData:m,parentDataProperty:a,rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length);
var f=d===t;f&&(n=!0,u=0);let p=t;ue(r,{instancePath:o,parentData:m,parentDataProperty:a,rootData:l})||(e=e===null?ue.errors:
e.concat(ue.errors),t=e.length);var f=p===t;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let c=t;ae(r,{instancePath:o,parentData:m,
parentDataProperty:a,rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length);var f=c===t;if(f&&n)n=!1,u=[u,2];else{
f&&(n=!0,u=2);let vr=t;pe(r,{instancePath:o,parentData:m,parentDataProperty:a,rootData:l})||(e=e===null?pe.errors:e.concat(
pe.errors),t=e.length);var f=vr===t;f&&n?(n=!1,u=[u,3]):f&&(n=!0,u=3)}}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let c={
instancePath:o,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?e=[c]:
e.push(c),t++}return hr.errors=e,t===0}var B=_r;var de=ge().default,Yr=new RegExp("^[ -~]*$","u");function _r(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r["idempotency-key"]!==void 0){let s=r["idempotency-key"];
if(typeof s!="string"){let n=typeof s,u;if(u===void 0)if(n=="number"||n=="boolean")u=""+s;else if(s===null)u="";else{let d={
instancePath:o+"/idempotency-key",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(
d),t++}u!==void 0&&(s=u,r!==void 0&&(r["idempotency-key"]=u))}if(typeof s=="string"){if(de(s)>512){let n={instancePath:o+
"/idempotency-key",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[
n]:e.push(n),t++}if(de(s)<1){let n={instancePath:o+"/idempotency-key",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}if(r["x-client-request-id"]!==void 0){let s=r["x-clie\
nt-request-id"];if(typeof s!="string"){let n=typeof s,u;if(u===void 0)if(n=="number"||n=="boolean")u=""+s;else if(s===null)
u="";else{let d={instancePath:o+"/x-client-request-id",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[d]:e.push(d),t++}u!==void 0&&(s=u,r!==void 0&&(r["x-client-request-id"]=u))}if(typeof s=="string"){if(de(s)>512){
let n={instancePath:o+"/x-client-request-id",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512\
 characters"};e===null?e=[n]:e.push(n),t++}if(!Yr.test(s)){let n={instancePath:o+"/x-client-request-id",keyword:"pattern",
params:{pattern:"^[ -~]*$"},message:'must match pattern "^[ -~]*$"'};e===null?e=[n]:e.push(n),t++}}}}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return _r.errors=e,t===0}var W=wr;function wr(r,{instancePath:o="",parentData:m,parentDataProperty:a,rootData:l=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0){let s=r.id;if(typeof s!="string"){let n=typeof s,
u;if(u===void 0)if(n=="number"||n=="boolean")u=""+s;else if(s===null)u="";else{let d={instancePath:o+"/id",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}u!==void 0&&(s=u,r!==void 0&&(r.id=u))}if(typeof s==
"string"&&de(s)<1){let n={instancePath:o+"/id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[s]:e.push(s),t++}return wr.errors=e,t===0}var Wr="runapi",Xr={createLumaModifyVideo:{method:"POST",path:"/api/v1/luma/modify_video",request:{whole:Ne},tag:{name:"\
model",values:["luma-modify-video"]},parameters:{header:B},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{
whole:C}},{values:[],reading:{whole:K}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{
whole:Z,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:V}},{values:["failed"],reading:{whole:P}}]}}},
getLumaModifyVideo:{method:"GET",path:"/api/v1/luma/modify_video/{id}",parameters:{path:W},responses:{200:{whole:He,choice:{
tag:"status",branches:[{values:["pending","processing"],reading:{whole:U}},{values:["completed"],reading:{whole:Fe}},{values:[
"failed"],reading:{whole:P}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{
whole:i},503:{whole:i},504:{whole:i}}},createRunwayTextToVideo:{method:"POST",path:"/api/v1/runway/text_to_video",request:{
whole:Ce,choice:{tag:"model",branches:[{values:["runway"],reading:{whole:Ze}},{values:["runway"],reading:{whole:Ye}}]}},
tag:{name:"model",values:["runway"]},parameters:{header:B},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{
whole:C}},{values:[],reading:{whole:K}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{
whole:Z,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:V}},{values:["failed"],reading:{whole:P}}]}}},
getRunwayTextToVideo:{method:"GET",path:"/api/v1/runway/text_to_video/{id}",parameters:{path:W},responses:{200:{whole:Be,
choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:U}},{values:["completed"],reading:{whole:Ue}},
{values:["failed"],reading:{whole:P}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}}},createRunwayExtendVideo:{method:"POST",path:"/api/v1/runway/extend_video",request:{
whole:Xe},parameters:{header:B},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{whole:C}},{values:[],reading:{
whole:K}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},
415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:Z,choice:{
tag:"status",branches:[{values:["completed"],reading:{whole:V}},{values:["failed"],reading:{whole:P}}]}}},getRunwayExtendVideo:{
method:"GET",path:"/api/v1/runway/extend_video/{id}",parameters:{path:W},responses:{200:{whole:er,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:U}},{values:["completed"],reading:{whole:Qe}},{values:["failed"],reading:{
whole:P}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createRunwayAlephEditVideo:{method:"POST",path:"/api/v1/runway_aleph/edit_video",request:{whole:sr},parameters:{
header:B},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{whole:C}},{values:[],reading:{whole:K}}]}},400:{
whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:Z,choice:{tag:"status",branches:[
{values:["completed"],reading:{whole:V}},{values:["failed"],reading:{whole:P}}]}}},getRunwayAlephEditVideo:{method:"GET",
path:"/api/v1/runway_aleph/edit_video/{id}",parameters:{path:W},responses:{200:{whole:nr,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:U}},{values:["completed"],reading:{whole:or}},{values:["failed"],reading:{
whole:P}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createHailuoTextToVideo:{method:"POST",path:"/api/v1/hailuo/text_to_video",request:{whole:ar,choice:{tag:"\
model",branches:[{values:["hailuo-02-text-to-video-pro"],reading:{whole:ir}},{values:["hailuo-02-text-to-video-standard"],
reading:{whole:ur}}]}},tag:{name:"model",values:["hailuo-02-text-to-video-pro","hailuo-02-text-to-video-standard"]},parameters:{
header:B},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{whole:C}},{values:[],reading:{whole:K}}]}},400:{
whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:Z,choice:{tag:"status",branches:[
{values:["completed"],reading:{whole:V}},{values:["failed"],reading:{whole:P}}]}}},getHailuoTextToVideo:{method:"GET",path:"\
/api/v1/hailuo/text_to_video/{id}",parameters:{path:W},responses:{200:{whole:De,choice:{tag:"status",branches:[{values:[
"pending","processing"],reading:{whole:U}},{values:["completed"],reading:{whole:V}},{values:["failed"],reading:{whole:P}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createHailuoImageToVideo:{method:"POST",path:"/api/v1/hailuo/image_to_video",request:{whole:gr,choice:{tag:"model",branches:[
{values:["hailuo-02-image-to-video-pro"],reading:{whole:mr}},{values:["hailuo-02-image-to-video-standard"],reading:{whole:cr}},
{values:["hailuo-2.3-image-to-video-pro"],reading:{whole:dr}},{values:["hailuo-2.3-image-to-video-standard"],reading:{whole:yr}}]}},
tag:{name:"model",values:["hailuo-02-image-to-video-pro","hailuo-02-image-to-video-standard","hailuo-2.3-image-to-video-\
pro","hailuo-2.3-image-to-video-standard"]},parameters:{header:B},responses:{200:{whole:Y,choice:{branches:[{values:[],reading:{
whole:C}},{values:[],reading:{whole:K}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{
whole:Z,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:V}},{values:["failed"],reading:{whole:P}}]}}},
getHailuoImageToVideo:{method:"GET",path:"/api/v1/hailuo/image_to_video/{id}",parameters:{path:W},responses:{200:{whole:De,
choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:U}},{values:["completed"],reading:{whole:V}},
{values:["failed"],reading:{whole:P}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}}}};export{Wr as host,Xr as operations};
