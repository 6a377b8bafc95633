// Written by codegen from openapi/; do not edit.
var Gr=(r,o)=>()=>{try{return o||r((o={exports:{}}).exports,o),o.exports}catch(f){throw o=0,f}};var Er=Gr(ne=>{"use strict";Object.defineProperty(ne,"__esModule",{value:!0});ne.formatNames=ne.fastFormats=ne.fullFormats=
void 0;function le(r,o){return{validate:r,compare:o}}ne.fullFormats={date:le(Zr,Tr),time:le(Ar(!0),Nr),"date-time":le(Cr(
!0),Ur),"iso-time":le(Ar(),Yr),"iso-date-time":le(Cr(),Br),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:Rt,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:Yt,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:Mt,int32:{type:"number",validate:Ft},int64:{type:"number",validate:Ht},float:{type:"number",validate:Hr},double:{type:"\
number",validate:Hr},password:!0,binary:!0};ne.fastFormats={...ne.fullFormats,date:le(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,Tr),time:le(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,Nr),"date-time":le(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
Ur),"iso-time":le(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,Yr),"iso-date-time":le(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
Br),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
ne.formatNames=Object.keys(ne.fullFormats);function zt(r){return r%4===0&&(r%100!==0||r%400===0)}var Lt=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
It=[0,31,28,31,30,31,30,31,31,30,31,30,31];function Zr(r){let o=Lt.exec(r);if(!o)return!1;let f=+o[1],m=+o[2],n=+o[3];return m>=
1&&m<=12&&n>=1&&n<=(m===2&&zt(f)?29:It[m])}function Tr(r,o){if(r&&o)return r>o?1:r<o?-1:0}var xr=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function Ar(r){return function(f){let m=xr.exec(f);if(!m)return!1;let n=+m[1],e=+m[2],t=+m[3],s=m[4],l=m[5]==="-"?-1:1,a=+(m[6]||
0),g=+(m[7]||0);if(a>23||g>59||r&&!s)return!1;if(n<=23&&e<=59&&t<60)return!0;let i=e-g*l,u=n-a*l-(i<0?1:0);return(u===23||
u===-1)&&(i===59||i===-1)&&t<61}}function Nr(r,o){if(!(r&&o))return;let f=new Date("2020-01-01T"+r).valueOf(),m=new Date(
"2020-01-01T"+o).valueOf();if(f&&m)return f-m}function Yr(r,o){if(!(r&&o))return;let f=xr.exec(r),m=xr.exec(o);if(f&&m)return r=
f[1]+f[2]+f[3],o=m[1]+m[2]+m[3],r>o?1:r<o?-1:0}var Or=/t|\s/i;function Cr(r){let o=Ar(r);return function(m){let n=m.split(
Or);return n.length===2&&Zr(n[0])&&o(n[1])}}function Ur(r,o){if(!(r&&o))return;let f=new Date(r).valueOf(),m=new Date(o).
valueOf();if(f&&m)return f-m}function Br(r,o){if(!(r&&o))return;let[f,m]=r.split(Or),[n,e]=o.split(Or),t=Tr(f,n);if(t!==
void 0)return t||Nr(m,e)}var St=/\/|:/,Kt=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function Rt(r){return St.test(r)&&Kt.test(r)}var Fr=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function Mt(r){return Fr.lastIndex=0,Fr.test(r)}var Gt=-(2**31),Ct=2**31-1;function Ft(r){return Number.isInteger(r)&&r<=
Ct&&r>=Gt}function Ht(r){return Number.isInteger(r)}function Hr(){return!0}var Zt=/[^\\]\\Z/;function Yt(r){if(Zt.test(r))
return!1;try{return new RegExp(r),!0}catch{return!1}}});var zr=Gr(Vr=>{"use strict";Object.defineProperty(Vr,"__esModule",{value:!0});function Wr(r){let o=r.length,f=0,m=0,n;for(;m<
o;)f++,n=r.charCodeAt(m++),n>=55296&&n<=56319&&m<o&&(n=r.charCodeAt(m),(n&64512)===56320&&m++);return f}Vr.default=Wr;Wr.
code='require("ajv/dist/runtime/ucs2length").default'});function L(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,g=t;if(typeof r!=
"boolean"){let c={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[c]:e.push(
c),t++}var u=g===t;u&&(l=!0,a=0);let i=t;if(typeof r!="string"){let c={instancePath:o,keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[c]:e.push(c),t++}var u=i===t;if(u&&l?(l=!1,a=[a,1]):u&&(l=!0,a=1),l)t=s,e!==null&&
(s?e.length=s:e=null);else{let c={instancePath:o,keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly o\
ne schema in oneOf"};e===null?e=[c]:e.push(c),t++}return L.errors=e,t===0}var q=Er().fullFormats.uri,D=new RegExp("^https?://","u");function y(r,{instancePath:o="",parentData:f,parentDataProperty:m,
rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){if(!D.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"\
^https?://"},message:'must match pattern "^https?://"'};e===null?e=[s]:e.push(s),t++}if(!q(r)){let s={instancePath:o,keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return y.errors=e,t===0}var ts=os;var k=zr().default;function os(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}if(r.source_video_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"source_video_ur\
l"},message:"must have required property 'source_video_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="mode\
l"||s==="prompt"||s==="source_video_url"||s==="watermark"||s==="callback_url")){let l={instancePath:o,keyword:"additiona\
lProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.
model!==void 0){let s=r.model;if(typeof s!="string"){let l={instancePath:o+"/model",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="luma-modify-video"){let l={instancePath:o+"/model",keyword:"\
const",params:{allowedValue:"luma-modify-video"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.
prompt!==void 0){let s=r.prompt;if(typeof s=="string"){if(k(s)<1){let l={instancePath:o+"/prompt",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/pro\
mpt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.source_video_url!==
void 0){let s=r.source_video_url;if(typeof s=="string"){if(!D.test(s)){let l={instancePath:o+"/source_video_url",keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[l]:e.push(l),t++}if(!q(s)){
let l={instancePath:o+"/source_video_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===
null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/source_video_url",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),t++}}r.watermark!==void 0&&(L(r.watermark,{instancePath:o+"/watermark",parentData:r,
parentDataProperty:"watermark",rootData:n})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.callback_url!==void 0&&
(y(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?
y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[s]:e.push(s),t++}return os.errors=e,t===0}function x(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(k(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),t++}return x.errors=e,t===0}function ie(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[s]:e.push(s),t++}if(r.url!==void 0){let s=r.url;if(typeof s=="string"){if(!D.
test(s)){let l={instancePath:o+"/url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[l]:e.push(l),t++}if(!q(s)){let l={instancePath:o+"/url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/url",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ie.errors=e,t===0}function F(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(Array.isArray(r)){
if(r.length<1){let l={instancePath:o,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[l]:e.push(l),t++}let s=r.length;for(let l=0;l<s;l++)ie(r[l],{instancePath:o+"/"+l,parentData:r,parentDataProperty:l,
rootData:n})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)}else{let s={instancePath:o,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),t++}return F.errors=e,t===0}var Ut=Er().fullFormats.double;function I(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.cost!==void 0){let s=r.cost;if(typeof s=="number"){if(s<0||isNaN(s)){
let l={instancePath:o+"/cost",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[l]:
e.push(l),t++}if(!Ut.validate(s)){let l={instancePath:o+"/cost",keyword:"format",params:{format:"double"},message:'must \
match format "double"'};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/cost",keyword:"type",params:{type:"nu\
mber"},message:"must be number"};e===null?e=[l]:e.push(l),t++}}if(r.generated_images!==void 0){let s=r.generated_images;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let l={instancePath:o+"/generated_images",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[l]:e.push(l),t++}if(typeof s=="number"&&(s<0||isNaN(s))){let l={instancePath:o+
"/generated_images",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[l]:e.push(l),
t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
t++}return I.errors=e,t===0}var T=ce;function ce(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(x(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let l={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.
push(l),t++}if(s!=="completed"){let l={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),t++}}r.videos!==void 0&&(F(r.videos,{instancePath:o+"/videos",parentData:r,
parentDataProperty:"videos",rootData:n})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.usage!==void 0&&(I(r.usage,
{instancePath:o+"/usage",parentData:r,parentDataProperty:"usage",rootData:n})||(e=e===null?I.errors:e.concat(I.errors),t=
e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return ce.errors=e,t===0}var P=N;function N(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
id!==void 0&&(x(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"id",rootData:n})||(e=e===null?x.errors:e.concat(
x.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="string"){let l={instancePath:o+"/status",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="failed"){let l={instancePath:o+
"/status",keyword:"const",params:{allowedValue:"failed"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}
if(r.error!==void 0&&typeof r.error!="string"){let s={instancePath:o+"/error",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return N.errors=e,t===0}var W=ls;function ls(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,g=t;
ce(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length);
var u=g===t;u&&(l=!0,a=0);let i=t;N(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?N.errors:
e.concat(N.errors),t=e.length);var u=i===t;if(u&&l?(l=!1,a=[a,1]):u&&(l=!0,a=1),l)t=s,e!==null&&(s?e.length=s:e=null);else{
let c={instancePath:o,keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?
e=[c]:e.push(c),t++}return ls.errors=e,t===0}var Bt={type:"string",enum:["pending","processing","completed","failed"]};function ue(r,{instancePath:o="",parentData:f,
parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="pending"||r==="processing"||r==="complet\
ed"||r==="failed")){let s={instancePath:o,keyword:"enum",params:{allowedValues:Bt.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[s]:e.push(s),t++}return ue.errors=e,t===0}var X=ns;function ns(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.id===void 0){let i={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[i]:e.push(i),t++}var g=a===t;if(l=l||g,!l){let i=t;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)&&r.task_id===void 0){let c={instancePath:o,keyword:"required",params:{missingProperty:"task_id"},message:"\
must have required property 'task_id'"};e===null?e=[c]:e.push(c),t++}var g=i===t;l=l||g}if(l)t=s,e!==null&&(s?e.length=s:
e=null);else{let i={instancePath:o,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[i]:e.push(
i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0){let i=r.id;if(typeof i=="string"){if(k(i)<1){let u={
instancePath:o+"/id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[u]:
e.push(u),t++}}else{let u={instancePath:o+"/id",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[u]:e.push(u),t++}}if(r.task_id!==void 0){let i=r.task_id;if(typeof i=="string"){if(k(i)<1){let u={instancePath:o+"/ta\
sk_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[u]:e.push(u),t++}}else{
let u={instancePath:o+"/task_id",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),
t++}}if(r.status!==void 0&&(ue(r.status,{instancePath:o+"/status",parentData:r,parentDataProperty:"status",rootData:n})||
(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)),r.model!==void 0&&typeof r.model!="string"){let i={instancePath:o+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(r.task_replayed!==
void 0&&typeof r.task_replayed!="boolean"){let i={instancePath:o+"/task_replayed",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:o,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[i]:e.push(i),t++}return ns.errors=e,t===0}var J=is;function is(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)&&r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id!==void 0){
let s=r.id;if(typeof s=="string"){if(k(s)<1){let l={instancePath:o+"/id",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/id",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.task_id!==void 0){let s=r.task_id;if(typeof s==
"string"){if(k(s)<1){let l={instancePath:o+"/task_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/task_id",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.status!==void 0&&(ue(r.status,{instancePath:o+"/statu\
s",parentData:r,parentDataProperty:"status",rootData:n})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)),r.model!==
void 0&&typeof r.model!="string"){let s={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[s]:e.push(s),t++}if(r.task_replayed!==void 0&&typeof r.task_replayed!="boolean"){let s={instancePath:o+
"/task_replayed",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}}else{let s={
instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return is.errors=
e,t===0}var Q=us;function us(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)&&r.task_id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"task_id"},
message:"must have required property 'task_id'"};e===null?e=[s]:e.push(s),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.id!==void 0){let s=r.id;if(typeof s=="string"){if(k(s)<1){let l={instancePath:o+"/id",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/id",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.task_id!==void 0){let s=r.task_id;
if(typeof s=="string"){if(k(s)<1){let l={instancePath:o+"/task_id",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/task_id",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.status!==void 0&&(ue(r.status,{instancePath:o+
"/status",parentData:r,parentDataProperty:"status",rootData:n})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)),
r.model!==void 0&&typeof r.model!="string"){let s={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}if(r.task_replayed!==void 0&&typeof r.task_replayed!="boolean"){let s={instancePath:o+
"/task_replayed",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}}else{let s={
instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return us.errors=
e,t===0}function gr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.message===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"messag\
e"},message:"must have required property 'message'"};e===null?e=[s]:e.push(s),t++}if(r.code!==void 0&&typeof r.code!="st\
ring"){let s={instancePath:o+"/code",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),t++}if(r.message!==void 0&&typeof r.message!="string"){let s={instancePath:o+"/message",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return gr.errors=e,t===0}function yr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r))for(let s in r){let l=r[s];if(Array.isArray(l)){let a=l.length;for(let g=0;g<a;g++)if(typeof l[g]!=
"string"){let i={instancePath:o+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+g,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[i]:e.push(i),t++}}else{let a={instancePath:o+"/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return yr.errors=e,t===0}var p=ps;function ps(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.error===void 0){let l={instancePath:o,keyword:"required",params:{missingProperty:"error"},
message:"must have required property 'error'"};e===null?e=[l]:e.push(l),t++}if(r.error!==void 0){let l=r.error,a=t,g=!1,
i=null,u=t;if(typeof l!="string"){let v={instancePath:o+"/error",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[v]:e.push(v),t++}var s=u===t;s&&(g=!0,i=0);let c=t;gr(l,{instancePath:o+"/error",parentData:r,parentDataProperty:"\
error",rootData:n})||(e=e===null?gr.errors:e.concat(gr.errors),t=e.length);var s=c===t;if(s&&g?(g=!1,i=[i,1]):s&&(g=!0,i=
1),g)t=a,e!==null&&(a?e.length=a:e=null);else{let v={instancePath:o+"/error",keyword:"oneOf",params:{passingSchemas:i},message:"\
must match exactly one schema in oneOf"};e===null?e=[v]:e.push(v),t++}}r.errors!==void 0&&(yr(r.errors,{instancePath:o+"\
/errors",parentData:r,parentDataProperty:"errors",rootData:n})||(e=e===null?yr.errors:e.concat(yr.errors),t=e.length))}else{
let l={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),t++}return ps.
errors=e,t===0}var ee=z,Wt={type:"object",required:["id","status"],properties:{id:{$ref:"s5"},status:{type:"string",enum:[
"pending","processing"]}}};function z(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(
s),t++}if(r.id!==void 0&&(x(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"id",rootData:n})||(e=e===null?x.
errors:e.concat(x.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="string"){let l={instancePath:o+"/\
status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(!(s==="pending"||
s==="processing")){let l={instancePath:o+"/status",keyword:"enum",params:{allowedValues:Wt.properties.status.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}}else{let s={instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return z.errors=e,t===0}var as=Ee;function Ee(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(x(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let l={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.
push(l),t++}if(s!=="completed"){let l={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.videos!==void 0&&(F(r.videos,{instancePath:o+"/videos",parentData:r,
parentDataProperty:"videos",rootData:n})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.sources!==void 0){let s=r.
sources;if(Array.isArray(s)){let l=s.length;for(let a=0;a<l;a++)ie(s[a],{instancePath:o+"/sources/"+a,parentData:s,parentDataProperty:a,
rootData:n})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)}else{let l={instancePath:o+"/sources",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),t++}}r.usage!==void 0&&(I(r.usage,{instancePath:o+
"/usage",parentData:r,parentDataProperty:"usage",rootData:n})||(e=e===null?I.errors:e.concat(I.errors),t=e.length))}else{
let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ee.
errors=e,t===0}var ms=fs;function fs(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,g=t;
z(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?z.errors:e.concat(z.errors),t=e.length);
var u=g===t;u&&(l=!0,a=0);let i=t;Ee(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?Ee.errors:
e.concat(Ee.errors),t=e.length);var u=i===t;if(u&&l)l=!1,a=[a,1];else{u&&(l=!0,a=1);let c=t;N(r,{instancePath:o,parentData:f,
parentDataProperty:m,rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length);var u=c===t;u&&l?(l=!1,a=[a,2]):u&&
(l=!0,a=2)}if(l)t=s,e!==null&&(s?e.length=s:e=null);else{let c={instancePath:o,keyword:"oneOf",params:{passingSchemas:a},
message:"must match exactly one schema in oneOf"};e===null?e=[c]:e.push(c),t++}return fs.errors=e,t===0}var Xt={type:"integer",enum:[5,10]};function ge(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:o,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(!(r===5||r===10)){let s={instancePath:o,keyword:"enum",params:{
allowedValues:Xt.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return ge.errors=
e,t===0}var Jt={type:"string",enum:["720p","1080p"]};function ye(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="720p"||r==="1080p")){let s={instancePath:o,keyword:"enum",params:{allowedValues:Jt.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return ye.errors=e,t===0}var cs=Ve,
Qt={type:"object",additionalProperties:!1,required:["prompt","duration_seconds","output_resolution","aspect_ratio"],properties:{
model:{type:"string",const:"runway"},prompt:{type:"string",minLength:1},duration_seconds:{$ref:"s27"},output_resolution:{
$ref:"s28"},aspect_ratio:{type:"string",enum:["16:9","9:16","1:1","4:3","3:4"]},watermark:{$ref:"s1"},callback_url:{$ref:"\
s2"}}};function Ve(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"pro\
mpt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.duration_seconds===void 0){let s={
instancePath:o,keyword:"required",params:{missingProperty:"duration_seconds"},message:"must have required property 'dura\
tion_seconds'"};e===null?e=[s]:e.push(s),t++}if(r.output_resolution===void 0){let s={instancePath:o,keyword:"required",params:{
missingProperty:"output_resolution"},message:"must have required property 'output_resolution'"};e===null?e=[s]:e.push(s),
t++}if(r.aspect_ratio===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"aspect_ratio"},message:"\
must have required property 'aspect_ratio'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||
s==="duration_seconds"||s==="output_resolution"||s==="aspect_ratio"||s==="watermark"||s==="callback_url")){let l={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let l={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="runway"){let l={instancePath:o+"/m\
odel",keyword:"const",params:{allowedValue:"runway"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}
if(r.prompt!==void 0){let s=r.prompt;if(typeof s=="string"){if(k(s)<1){let l={instancePath:o+"/prompt",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+
"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.duration_seconds!==
void 0&&(ge(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||
(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)),r.output_resolution!==void 0&&(ye(r.output_resolution,{instancePath:o+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:n})||(e=e===null?ye.errors:e.concat(ye.
errors),t=e.length)),r.aspect_ratio!==void 0){let s=r.aspect_ratio;if(typeof s!="string"){let l={instancePath:o+"/aspect\
_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(!(s==="16:9"||s===
"9:16"||s==="1:1"||s==="4:3"||s==="3:4")){let l={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:Qt.
properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}r.watermark!==
void 0&&(L(r.watermark,{instancePath:o+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:n})||(e=e===null?
L.errors:e.concat(L.errors),t=e.length)),r.callback_url!==void 0&&(y(r.callback_url,{instancePath:o+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ve.errors=e,t===0}function w(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!D.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!q(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return w.errors=e,t===0}var ds=ze;function ze(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.duration_seconds===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"duration_seconds"},message:"must have required property 'duration_seconds'"};
e===null?e=[s]:e.push(s),t++}if(r.output_resolution===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
output_resolution"},message:"must have required property 'output_resolution'"};e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have req\
uired property 'first_frame_image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s===
"duration_seconds"||s==="output_resolution"||s==="first_frame_image_url"||s==="watermark"||s==="callback_url")){let l={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let l={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="runway"){let l={instancePath:o+"/m\
odel",keyword:"const",params:{allowedValue:"runway"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}
if(r.prompt!==void 0){let s=r.prompt;if(typeof s=="string"){if(k(s)<1){let l={instancePath:o+"/prompt",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+
"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}r.duration_seconds!==
void 0&&(ge(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||
(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)),r.output_resolution!==void 0&&(ye(r.output_resolution,{instancePath:o+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:n})||(e=e===null?ye.errors:e.concat(ye.
errors),t=e.length)),r.first_frame_image_url!==void 0&&(w(r.first_frame_image_url,{instancePath:o+"/first_frame_image_ur\
l",parentData:r,parentDataProperty:"first_frame_image_url",rootData:n})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),
r.watermark!==void 0&&(L(r.watermark,{instancePath:o+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:n})||
(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.callback_url!==void 0&&(y(r.callback_url,{instancePath:o+"/callba\
ck_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{
let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ze.
errors=e,t===0}var gs=ys;function ys(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,g=t;
Ve(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?Ve.errors:e.concat(Ve.errors),t=e.length);
var u=g===t;u&&(l=!0,a=0);let i=t;ze(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?ze.errors:
e.concat(ze.errors),t=e.length);var u=i===t;if(u&&l?(l=!1,a=[a,1]):u&&(l=!0,a=1),l)t=s,e!==null&&(s?e.length=s:e=null);else{
let c={instancePath:o,keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?
e=[c]:e.push(c),t++}return ys.errors=e,t===0}function pe(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(Array.isArray(r)){
let s=r.length;for(let l=0;l<s;l++)ie(r[l],{instancePath:o+"/"+l,parentData:r,parentDataProperty:l,rootData:n})||(e=e===
null?ie.errors:e.concat(ie.errors),t=e.length)}else{let s={instancePath:o,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[s]:e.push(s),t++}return pe.errors=e,t===0}var _s=Le;function Le(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(x(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let l={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.
push(l),t++}if(s!=="completed"){let l={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),t++}}r.videos!==void 0&&(F(r.videos,{instancePath:o+"/videos",parentData:r,
parentDataProperty:"videos",rootData:n})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.images!==void 0&&(pe(r.
images,{instancePath:o+"/images",parentData:r,parentDataProperty:"images",rootData:n})||(e=e===null?pe.errors:e.concat(pe.
errors),t=e.length)),r.usage!==void 0&&(I(r.usage,{instancePath:o+"/usage",parentData:r,parentDataProperty:"usage",rootData:n})||
(e=e===null?I.errors:e.concat(I.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return Le.errors=e,t===0}var hs=ws;function ws(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,g=t;
z(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?z.errors:e.concat(z.errors),t=e.length);
var u=g===t;u&&(l=!0,a=0);let i=t;Le(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?Le.errors:
e.concat(Le.errors),t=e.length);var u=i===t;if(u&&l)l=!1,a=[a,1];else{u&&(l=!0,a=1);let c=t;N(r,{instancePath:o,parentData:f,
parentDataProperty:m,rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length);var u=c===t;u&&l?(l=!1,a=[a,2]):u&&
(l=!0,a=2)}if(l)t=s,e!==null&&(s?e.length=s:e=null);else{let c={instancePath:o,keyword:"oneOf",params:{passingSchemas:a},
message:"must match exactly one schema in oneOf"};e===null?e=[c]:e.push(c),t++}return ws.errors=e,t===0}var vs=ks,eo={type:"\
object",additionalProperties:!1,required:["source_task_id","prompt","output_resolution"],properties:{model:{type:"string",
const:"runway"},source_task_id:{type:"string",minLength:1},prompt:{type:"string",minLength:1},output_resolution:{type:"s\
tring",enum:["720p","1080p"]},watermark:{$ref:"s1"},callback_url:{$ref:"s2"}}};function ks(r,{instancePath:o="",parentData:f,
parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.source_task_id===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"source_task_id"},message:"must have required p\
roperty 'source_task_id'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{
missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.output_resolution===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"output_resolution"},message:"must have require\
d property 'output_resolution'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="source_task_id"||s===
"prompt"||s==="output_resolution"||s==="watermark"||s==="callback_url")){let l={instancePath:o,keyword:"additionalProper\
ties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.model!==
void 0){let s=r.model;if(typeof s!="string"){let l={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="runway"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
runway"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.source_task_id!==void 0){let s=r.source_task_id;
if(typeof s=="string"){if(k(s)<1){let l={instancePath:o+"/source_task_id",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/source_task_id",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.prompt!==void 0){let s=r.prompt;
if(typeof s=="string"){if(k(s)<1){let l={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/prompt",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.output_resolution!==void 0){let s=r.output_resolution;
if(typeof s!="string"){let l={instancePath:o+"/output_resolution",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[l]:e.push(l),t++}if(!(s==="720p"||s==="1080p")){let l={instancePath:o+"/output_resolution",keyword:"\
enum",params:{allowedValues:eo.properties.output_resolution.enum},message:"must be equal to one of the allowed values"};
e===null?e=[l]:e.push(l),t++}}r.watermark!==void 0&&(L(r.watermark,{instancePath:o+"/watermark",parentData:r,parentDataProperty:"\
watermark",rootData:n})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.callback_url!==void 0&&(y(r.callback_url,
{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?y.errors:e.concat(
y.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return ks.errors=e,t===0}var bs=Ie;function Ie(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(x(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let l={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.
push(l),t++}if(s!=="completed"){let l={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.videos!==void 0&&(F(r.videos,{instancePath:o+"/videos",parentData:r,
parentDataProperty:"videos",rootData:n})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.images!==void 0&&(pe(r.
images,{instancePath:o+"/images",parentData:r,parentDataProperty:"images",rootData:n})||(e=e===null?pe.errors:e.concat(pe.
errors),t=e.length)),r.source_task_id!==void 0){let s=r.source_task_id;if(typeof s=="string"){if(k(s)<1){let l={instancePath:o+
"/source_task_id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.
push(l),t++}}else{let l={instancePath:o+"/source_task_id",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[l]:e.push(l),t++}}r.usage!==void 0&&(I(r.usage,{instancePath:o+"/usage",parentData:r,parentDataProperty:"usa\
ge",rootData:n})||(e=e===null?I.errors:e.concat(I.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ie.errors=e,t===0}var qs=Ds;function Ds(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,g=t;
z(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?z.errors:e.concat(z.errors),t=e.length);
var u=g===t;u&&(l=!0,a=0);let i=t;Ie(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?Ie.errors:
e.concat(Ie.errors),t=e.length);var u=i===t;if(u&&l)l=!1,a=[a,1];else{u&&(l=!0,a=1);let c=t;N(r,{instancePath:o,parentData:f,
parentDataProperty:m,rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length);var u=c===t;u&&l?(l=!1,a=[a,2]):u&&
(l=!0,a=2)}if(l)t=s,e!==null&&(s?e.length=s:e=null);else{let c={instancePath:o,keyword:"oneOf",params:{passingSchemas:a},
message:"must match exactly one schema in oneOf"};e===null?e=[c]:e.push(c),t++}return Ds.errors=e,t===0}function _r(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!D.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!q(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return _r.errors=e,t===0}var $s=js,ro={type:"object",additionalProperties:!1,
required:["prompt","source_video_url"],properties:{model:{type:"string",const:"runway-aleph"},prompt:{type:"string",minLength:1},
source_video_url:{$ref:"s46"},aspect_ratio:{type:"string",enum:["16:9","9:16","4:3","3:4","1:1","21:9"]},seed:{type:"int\
eger"},reference_image_url:{type:"string",format:"uri",pattern:"^https?://"},watermark:{$ref:"s1"},callback_url:{$ref:"s\
2"}}};function js(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"pro\
mpt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.source_video_url===void 0){let s={
instancePath:o,keyword:"required",params:{missingProperty:"source_video_url"},message:"must have required property 'sour\
ce_video_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="source_video_url"||s===
"aspect_ratio"||s==="seed"||s==="reference_image_url"||s==="watermark"||s==="callback_url")){let l={instancePath:o,keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let l={instancePath:o+"/model",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="runway-aleph"){let l={instancePath:o+"/model",keyword:"\
const",params:{allowedValue:"runway-aleph"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.prompt!==
void 0){let s=r.prompt;if(typeof s=="string"){if(k(s)<1){let l={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/prompt",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.source_video_url!==void 0&&(_r(
r.source_video_url,{instancePath:o+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:n})||
(e=e===null?_r.errors:e.concat(_r.errors),t=e.length)),r.aspect_ratio!==void 0){let s=r.aspect_ratio;if(typeof s!="strin\
g"){let l={instancePath:o+"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}if(!(s==="16:9"||s==="9:16"||s==="4:3"||s==="3:4"||s==="1:1"||s==="21:9")){let l={instancePath:o+"/aspect_\
ratio",keyword:"enum",params:{allowedValues:ro.properties.aspect_ratio.enum},message:"must be equal to one of the allowe\
d values"};e===null?e=[l]:e.push(l),t++}}if(r.seed!==void 0){let s=r.seed;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let l={
instancePath:o+"/seed",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),t++}}if(r.
reference_image_url!==void 0){let s=r.reference_image_url;if(typeof s=="string"){if(!D.test(s)){let l={instancePath:o+"/\
reference_image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?
e=[l]:e.push(l),t++}if(!q(s)){let l={instancePath:o+"/reference_image_url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/reference_image_url",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}r.watermark!==void 0&&(L(r.watermark,{instancePath:o+
"/watermark",parentData:r,parentDataProperty:"watermark",rootData:n})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),
r.callback_url!==void 0&&(y(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return js.errors=e,t===0}function hr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&typeof r.id!="string"){let s={instancePath:o+
"/id",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.url!==void 0){let s=r.
url;if(typeof s=="string"){if(!D.test(s)){let l={instancePath:o+"/url",keyword:"pattern",params:{pattern:"^https?://"},message:'\
must match pattern "^https?://"'};e===null?e=[l]:e.push(l),t++}if(!q(s)){let l={instancePath:o+"/url",keyword:"format",params:{
format:"uri"},message:'must match format "uri"'};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/url",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}}else{let s={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return hr.errors=e,t===0}var Ps=Se;function Se(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.status===void 0){let s={instancePath:o,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),t++}if(r.
videos===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0&&(x(r.id,{instancePath:o+"/id",parentData:r,parentDataProperty:"\
id",rootData:n})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.status!==void 0){let s=r.status;if(typeof s!="s\
tring"){let l={instancePath:o+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.
push(l),t++}if(s!=="completed"){let l={instancePath:o+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.videos!==void 0){let s=r.videos;if(Array.isArray(s)){if(s.
length<1){let a={instancePath:o+"/videos",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};
e===null?e=[a]:e.push(a),t++}let l=s.length;for(let a=0;a<l;a++)hr(s[a],{instancePath:o+"/videos/"+a,parentData:s,parentDataProperty:a,
rootData:n})||(e=e===null?hr.errors:e.concat(hr.errors),t=e.length)}else{let l={instancePath:o+"/videos",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),t++}}r.images!==void 0&&(pe(r.images,{instancePath:o+
"/images",parentData:r,parentDataProperty:"images",rootData:n})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)),
r.usage!==void 0&&(I(r.usage,{instancePath:o+"/usage",parentData:r,parentDataProperty:"usage",rootData:n})||(e=e===null?
I.errors:e.concat(I.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[s]:e.push(s),t++}return Se.errors=e,t===0}var xs=As;function As(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,g=t;
z(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?z.errors:e.concat(z.errors),t=e.length);
var u=g===t;u&&(l=!0,a=0);let i=t;Se(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?Se.errors:
e.concat(Se.errors),t=e.length);var u=i===t;if(u&&l)l=!1,a=[a,1];else{u&&(l=!0,a=1);let c=t;N(r,{instancePath:o,parentData:f,
parentDataProperty:m,rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length);var u=c===t;u&&l?(l=!1,a=[a,2]):u&&
(l=!0,a=2)}if(l)t=s,e!==null&&(s?e.length=s:e=null);else{let c={instancePath:o,keyword:"oneOf",params:{passingSchemas:a},
message:"must match exactly one schema in oneOf"};e===null?e=[c]:e.push(c),t++}return As.errors=e,t===0}function H(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(k(r)>1500){let s={instancePath:o,keyword:"maxLength",params:{limit:1500},message:"must NOT have more than 1500 charac\
ters"};e===null?e=[s]:e.push(s),t++}if(k(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return H.errors=e,t===0}function Z(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r!="boolean"){
let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}return Z.
errors=e,t===0}function E(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r!="boolean"){
let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}return E.
errors=e,t===0}var Os=Ke;function Ke(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="prompt_optimizer"||s==="enable_safety_checker"||s==="callback\
_url")){let l={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additi\
onal properties"};e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let l={instancePath:o+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="hailuo-02-\
text-to-video-pro"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"hailuo-02-text-to-video-pro"},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),t++}}r.prompt!==void 0&&(H(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)),r.prompt_optimizer!==void 0&&
(Z(r.prompt_optimizer,{instancePath:o+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:n})||
(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),r.enable_safety_checker!==void 0&&(E(r.enable_safety_checker,{instancePath:o+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:n})||(e=e===null?E.errors:e.concat(
E.errors),t=e.length)),r.callback_url!==void 0&&(y(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ke.errors=e,t===0}var so={type:"integer",enum:[6,10]};function Y(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:o,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(!(r===6||r===10)){let s={instancePath:o,keyword:"enum",params:{
allowedValues:so.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return Y.errors=
e,t===0}var Ts=Re;function Re(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="duration_seconds"||s==="prompt_optimizer"||s==="enable_safety\
_checker"||s==="callback_url")){let l={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="stri\
ng"){let l={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(
l),t++}if(s!=="hailuo-02-text-to-video-standard"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"h\
ailuo-02-text-to-video-standard"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}r.prompt!==void 0&&
(H(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?H.errors:e.concat(
H.errors),t=e.length)),r.duration_seconds!==void 0&&(Y(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.prompt_optimizer!==
void 0&&(Z(r.prompt_optimizer,{instancePath:o+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:n})||
(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),r.enable_safety_checker!==void 0&&(E(r.enable_safety_checker,{instancePath:o+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:n})||(e=e===null?E.errors:e.concat(
E.errors),t=e.length)),r.callback_url!==void 0&&(y(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Re.errors=e,t===0}var Ns=Es;function Es(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,g=t;
Ke(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?Ke.errors:e.concat(Ke.errors),t=e.length);
var u=g===t;u&&(l=!0,a=0);let i=t;Re(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?Re.errors:
e.concat(Re.errors),t=e.length);var u=i===t;if(u&&l?(l=!1,a=[a,1]):u&&(l=!0,a=1),l)t=s,e!==null&&(s?e.length=s:e=null);else{
let c={instancePath:o,keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?
e=[c]:e.push(c),t++}return Es.errors=e,t===0}var fe=Vs;function Vs(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,g=t;
z(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?z.errors:e.concat(z.errors),t=e.length);
var u=g===t;u&&(l=!0,a=0);let i=t;ce(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?ce.errors:
e.concat(ce.errors),t=e.length);var u=i===t;if(u&&l)l=!1,a=[a,1];else{u&&(l=!0,a=1);let c=t;N(r,{instancePath:o,parentData:f,
parentDataProperty:m,rootData:n})||(e=e===null?N.errors:e.concat(N.errors),t=e.length);var u=c===t;u&&l?(l=!1,a=[a,2]):u&&
(l=!0,a=2)}if(l)t=s,e!==null&&(s?e.length=s:e=null);else{let c={instancePath:o,keyword:"oneOf",params:{passingSchemas:a},
message:"must match exactly one schema in oneOf"};e===null?e=[c]:e.push(c),t++}return Vs.errors=e,t===0}function S(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!D.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!q(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return S.errors=e,t===0}var zs=Me;function Me(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}if(r.first_frame_image_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="model"||s==="prompt"||s==="first_frame_image_url"||s==="last_frame_image_url"||s==="prompt_optimizer"||s==="en\
able_safety_checker"||s==="callback_url")){let l={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let l={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}if(s!=="hailuo-02-image-to-video-pro"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
hailuo-02-image-to-video-pro"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}r.prompt!==void 0&&(H(
r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?H.errors:e.concat(
H.errors),t=e.length)),r.first_frame_image_url!==void 0&&(w(r.first_frame_image_url,{instancePath:o+"/first_frame_image_\
url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:n})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),
r.last_frame_image_url!==void 0&&(S(r.last_frame_image_url,{instancePath:o+"/last_frame_image_url",parentData:r,parentDataProperty:"\
last_frame_image_url",rootData:n})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),r.prompt_optimizer!==void 0&&(Z(
r.prompt_optimizer,{instancePath:o+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:n})||
(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),r.enable_safety_checker!==void 0&&(E(r.enable_safety_checker,{instancePath:o+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:n})||(e=e===null?E.errors:e.concat(
E.errors),t=e.length)),r.callback_url!==void 0&&(y(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Me.errors=e,t===0}var Ls=Ge,Xr={
type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{model:{type:"strin\
g",const:"hailuo-02-image-to-video-standard"},prompt:{$ref:"s55"},first_frame_image_url:{$ref:"s30"},last_frame_image_url:{
$ref:"s68"},duration_seconds:{$ref:"s59"},output_resolution:{type:"string",enum:["512p","768p"]},prompt_optimizer:{$ref:"\
s56"},enable_safety_checker:{$ref:"s57"},callback_url:{$ref:"s2"}}},re=Object.prototype.hasOwnProperty;function Ge(r,{instancePath:o="",
parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url===void 0){
let s={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!re.call(Xr.properties,s)){let l={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let l={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="hailuo-02-image-to-video-standard"){
let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"hailuo-02-image-to-video-standard"},message:"must b\
e equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.prompt!==void 0&&(H(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(w(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:n})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.last_frame_image_url!==void 0&&(S(r.last_frame_image_url,
{instancePath:o+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:n})||(e=e===null?
S.errors:e.concat(S.errors),t=e.length)),r.duration_seconds!==void 0&&(Y(r.duration_seconds,{instancePath:o+"/duration_s\
econds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),
r.output_resolution!==void 0){let s=r.output_resolution;if(typeof s!="string"){let l={instancePath:o+"/output_resolution",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(!(s==="512p"||s==="768p")){
let l={instancePath:o+"/output_resolution",keyword:"enum",params:{allowedValues:Xr.properties.output_resolution.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}r.prompt_optimizer!==void 0&&(Z(r.prompt_optimizer,
{instancePath:o+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:n})||(e=e===null?Z.errors:
e.concat(Z.errors),t=e.length)),r.enable_safety_checker!==void 0&&(E(r.enable_safety_checker,{instancePath:o+"/enable_sa\
fety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:n})||(e=e===null?E.errors:e.concat(E.errors),
t=e.length)),r.callback_url!==void 0&&(y(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ge.errors=e,t===0}function _e(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(k(r)>5e3){let s={instancePath:o,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[s]:e.push(s),t++}if(k(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return _e.errors=e,t===0}var to={type:"string",enum:["768p","1080p"]};function he(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="768p"||r==="1080p")){let s={instancePath:o,keyword:"enum",params:{allowedValues:to.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return he.errors=e,t===0}var Is=Ce;function Ce(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!0,a=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let i;if(r.output_resolution===void 0&&(i="output_resolution")){let u={};e===null?e=[u]:e.push(
u),t++}else if(r.output_resolution!==void 0&&r.output_resolution!=="1080p"){let u={};e===null?e=[u]:e.push(u),t++}}var g=a===
t;if(t=s,e!==null&&(s?e.length=s:e=null),g){let i=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0&&
r.duration_seconds!==6){let c={instancePath:o+"/duration_seconds",keyword:"const",params:{allowedValue:6},message:"must \
be equal to constant"};e===null?e=[c]:e.push(c),t++}var g=i===t;l=g}if(!l){let i={instancePath:o,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
model===void 0){let i={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required pr\
operty 'model'"};e===null?e=[i]:e.push(i),t++}if(r.prompt===void 0){let i={instancePath:o,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[i]:e.push(i),t++}if(r.first_frame_image_url===void 0){
let i={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[i]:e.push(i),t++}for(let i in r)if(!(i==="model"||i==="prompt"||i==="first_\
frame_image_url"||i==="duration_seconds"||i==="output_resolution"||i==="enable_safety_checker"||i==="callback_url")){let u={
instancePath:o,keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};
e===null?e=[u]:e.push(u),t++}if(r.model!==void 0){let i=r.model;if(typeof i!="string"){let u={instancePath:o+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}if(i!=="hailuo-2.3-image-to-video-pr\
o"){let u={instancePath:o+"/model",keyword:"const",params:{allowedValue:"hailuo-2.3-image-to-video-pro"},message:"must b\
e equal to constant"};e===null?e=[u]:e.push(u),t++}}r.prompt!==void 0&&(_e(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(w(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:n})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.duration_seconds!==void 0&&(Y(r.duration_seconds,
{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?Y.errors:
e.concat(Y.errors),t=e.length)),r.output_resolution!==void 0&&(he(r.output_resolution,{instancePath:o+"/output_resolutio\
n",parentData:r,parentDataProperty:"output_resolution",rootData:n})||(e=e===null?he.errors:e.concat(he.errors),t=e.length)),
r.enable_safety_checker!==void 0&&(E(r.enable_safety_checker,{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:n})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.callback_url!==void 0&&(y(r.
callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?y.
errors:e.concat(y.errors),t=e.length))}else{let i={instancePath:o,keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[i]:e.push(i),t++}return Ce.errors=e,t===0}var Ss=Fe;function Fe(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!0,a=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let i;if(r.output_resolution===void 0&&(i="output_resolution")){let u={};e===null?e=[u]:e.push(
u),t++}else if(r.output_resolution!==void 0&&r.output_resolution!=="1080p"){let u={};e===null?e=[u]:e.push(u),t++}}var g=a===
t;if(t=s,e!==null&&(s?e.length=s:e=null),g){let i=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0&&
r.duration_seconds!==6){let c={instancePath:o+"/duration_seconds",keyword:"const",params:{allowedValue:6},message:"must \
be equal to constant"};e===null?e=[c]:e.push(c),t++}var g=i===t;l=g}if(!l){let i={instancePath:o,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
model===void 0){let i={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required pr\
operty 'model'"};e===null?e=[i]:e.push(i),t++}if(r.prompt===void 0){let i={instancePath:o,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[i]:e.push(i),t++}if(r.first_frame_image_url===void 0){
let i={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[i]:e.push(i),t++}for(let i in r)if(!(i==="model"||i==="prompt"||i==="first_\
frame_image_url"||i==="duration_seconds"||i==="output_resolution"||i==="enable_safety_checker"||i==="callback_url")){let u={
instancePath:o,keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};
e===null?e=[u]:e.push(u),t++}if(r.model!==void 0){let i=r.model;if(typeof i!="string"){let u={instancePath:o+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}if(i!=="hailuo-2.3-image-to-video-st\
andard"){let u={instancePath:o+"/model",keyword:"const",params:{allowedValue:"hailuo-2.3-image-to-video-standard"},message:"\
must be equal to constant"};e===null?e=[u]:e.push(u),t++}}r.prompt!==void 0&&(_e(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(w(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:n})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.duration_seconds!==void 0&&(Y(r.duration_seconds,
{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?Y.errors:
e.concat(Y.errors),t=e.length)),r.output_resolution!==void 0&&(he(r.output_resolution,{instancePath:o+"/output_resolutio\
n",parentData:r,parentDataProperty:"output_resolution",rootData:n})||(e=e===null?he.errors:e.concat(he.errors),t=e.length)),
r.enable_safety_checker!==void 0&&(E(r.enable_safety_checker,{instancePath:o+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:n})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.callback_url!==void 0&&(y(r.
callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?y.
errors:e.concat(y.errors),t=e.length))}else{let i={instancePath:o,keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[i]:e.push(i),t++}return Fe.errors=e,t===0}var Ks=Rs;function Rs(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,g=t;
Me(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?Me.errors:e.concat(Me.errors),t=e.length);
var u=g===t;u&&(l=!0,a=0);let i=t;Ge(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?Ge.errors:
e.concat(Ge.errors),t=e.length);var u=i===t;if(u&&l)l=!1,a=[a,1];else{u&&(l=!0,a=1);let c=t;Ce(r,{instancePath:o,parentData:f,
parentDataProperty:m,rootData:n})||(e=e===null?Ce.errors:e.concat(Ce.errors),t=e.length);var u=c===t;if(u&&l)l=!1,a=[a,2];else{
u&&(l=!0,a=2);let d=t;Fe(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?Fe.errors:e.concat(
Fe.errors),t=e.length);var u=d===t;u&&l?(l=!1,a=[a,3]):u&&(l=!0,a=3)}}if(l)t=s,e!==null&&(s?e.length=s:e=null);else{let c={
instancePath:o,keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?e=[c]:
e.push(c),t++}return Rs.errors=e,t===0}function A(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(k(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),t++}return A.errors=e,t===0}function $(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"){
let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return $.
errors=e,t===0}function j(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r=="number"){
if(r>1||isNaN(r)){let s={instancePath:o,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[s]:e.push(s),t++}if(r<0||isNaN(r)){let s={instancePath:o,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[s]:e.push(s),t++}return j.errors=e,t===0}var oo={type:"integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]};function we(r,{instancePath:o="",parentData:f,parentDataProperty:m,
rootData:n=r}={}){let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:o,keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(!(r===3||r===4||r===5||r===6||r===7||r===8||r===
9||r===10||r===11||r===12||r===13||r===14||r===15)){let s={instancePath:o,keyword:"enum",params:{allowedValues:oo.enum},
message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return we.errors=e,t===0}var lo={type:"string",enum:["16:9","9:16","1:1"]};function K(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="16:9"||r==="9:16"||r==="1:1")){let s={instancePath:o,keyword:"enum",params:{allowedValues:lo.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return K.errors=e,t===0}var no={type:"string",enum:["720p","1080p","4k"]};function ve(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="720p"||r==="1080p"||r==="4k")){let s={instancePath:o,keyword:"enum",params:{allowedValues:no.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return ve.errors=e,t===0}function ke(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[s]:e.push(s),t++}if(r.description===void 0){let s={instancePath:o,keyword:"\
required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="name"||s==="description"||s==="element_input_urls"||s==="element_input_video_urls"||s===
"element_input_audio_urls"||s==="start_time"||s==="end_time")){let l={instancePath:o,keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.name!==void 0&&typeof r.
name!="string"){let s={instancePath:o+"/name",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[s]:e.push(s),t++}if(r.description!==void 0&&typeof r.description!="string"){let s={instancePath:o+"/description",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.element_input_urls!==void 0){let s=r.
element_input_urls;if(Array.isArray(s)){let l=s.length;for(let a=0;a<l;a++){let g=s[a];if(typeof g=="string"){if(!D.test(
g)){let i={instancePath:o+"/element_input_urls/"+a,keyword:"pattern",params:{pattern:"^https?://"},message:'must match p\
attern "^https?://"'};e===null?e=[i]:e.push(i),t++}if(!q(g)){let i={instancePath:o+"/element_input_urls/"+a,keyword:"for\
mat",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:o+"\
/element_input_urls/"+a,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}}else{
let l={instancePath:o+"/element_input_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:
e.push(l),t++}}if(r.element_input_video_urls!==void 0){let s=r.element_input_video_urls;if(Array.isArray(s)){let l=s.length;
for(let a=0;a<l;a++){let g=s[a];if(typeof g=="string"){if(!D.test(g)){let i={instancePath:o+"/element_input_video_urls/"+
a,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[i]:e.push(i),t++}
if(!q(g)){let i={instancePath:o+"/element_input_video_urls/"+a,keyword:"format",params:{format:"uri"},message:'must matc\
h format "uri"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:o+"/element_input_video_urls/"+a,keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}}else{let l={instancePath:o+"/element_inp\
ut_video_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),t++}}if(r.element_input_audio_urls!==
void 0){let s=r.element_input_audio_urls;if(Array.isArray(s)){let l=s.length;for(let a=0;a<l;a++){let g=s[a];if(typeof g==
"string"){if(!D.test(g)){let i={instancePath:o+"/element_input_audio_urls/"+a,keyword:"pattern",params:{pattern:"^https?\
://"},message:'must match pattern "^https?://"'};e===null?e=[i]:e.push(i),t++}if(!q(g)){let i={instancePath:o+"/element_\
input_audio_urls/"+a,keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[i]:e.push(i),
t++}}else{let i={instancePath:o+"/element_input_audio_urls/"+a,keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[i]:e.push(i),t++}}}else{let l={instancePath:o+"/element_input_audio_urls",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[l]:e.push(l),t++}}if(r.start_time!==void 0){let s=r.start_time;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s))){let l={instancePath:o+"/start_time",keyword:"type",params:{type:"integer"},message:"must b\
e integer"};e===null?e=[l]:e.push(l),t++}}if(r.end_time!==void 0){let s=r.end_time;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s))){let l={instancePath:o+"/end_time",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:
e.push(l),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),t++}return ke.errors=e,t===0}var io={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{type:"string",const:"kling-\
3.0"},multi_shots:{type:"boolean",const:!1},prompt:{$ref:"s81"},negative_prompt:{$ref:"s82"},cfg_scale:{$ref:"s83"},duration_seconds:{
$ref:"s84"},aspect_ratio:{$ref:"s85"},output_resolution:{$ref:"s86"},enable_sound:{type:"boolean"},first_frame_image_url:{
$ref:"s30"},last_frame_image_url:{$ref:"s68"},kling_elements:{type:"array",items:{$ref:"s87"}},callback_url:{$ref:"s2"}}};
function ae(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!re.call(io.properties,s)){let l={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let l={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}if(s!=="kling-3.0"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.multi_shots!==void 0){let s=r.multi_shots;if(typeof s!="b\
oolean"){let l={instancePath:o+"/multi_shots",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[l]:e.push(l),t++}if(s!==!1){let l={instancePath:o+"/multi_shots",keyword:"const",params:{allowedValue:!1},message:"mu\
st be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.prompt!==void 0&&(A(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.negative_prompt!==void 0&&
($(r.negative_prompt,{instancePath:o+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:n})||
(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.cfg_scale!==void 0&&(j(r.cfg_scale,{instancePath:o+"/cfg_scale",parentData:r,
parentDataProperty:"cfg_scale",rootData:n})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.duration_seconds!==void 0&&
(we(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||
(e=e===null?we.errors:e.concat(we.errors),t=e.length)),r.aspect_ratio!==void 0&&(K(r.aspect_ratio,{instancePath:o+"/aspe\
ct_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:n})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),
r.output_resolution!==void 0&&(ve(r.output_resolution,{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:n})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length)),r.enable_sound!==void 0&&typeof r.
enable_sound!="boolean"){let s={instancePath:o+"/enable_sound",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url!==void 0&&(w(r.first_frame_image_url,{instancePath:o+"/\
first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:n})||(e=e===null?w.errors:e.concat(
w.errors),t=e.length)),r.last_frame_image_url!==void 0&&(S(r.last_frame_image_url,{instancePath:o+"/last_frame_image_url",
parentData:r,parentDataProperty:"last_frame_image_url",rootData:n})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),
r.kling_elements!==void 0){let s=r.kling_elements;if(Array.isArray(s)){let l=s.length;for(let a=0;a<l;a++)ke(s[a],{instancePath:o+
"/kling_elements/"+a,parentData:s,parentDataProperty:a,rootData:n})||(e=e===null?ke.errors:e.concat(ke.errors),t=e.length)}else{
let l={instancePath:o+"/kling_elements",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(
l),t++}}r.callback_url!==void 0&&(y(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"call\
back_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ae.errors=e,t===0}function wr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.duration_seconds===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"duration_seconds"},message:"must have required property 'duration_seconds'"};
e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="duration_seconds")){let l={instancePath:o,keyword:"a\
dditionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),t++}if(r.prompt!==void 0&&typeof r.prompt!="string"){let s={instancePath:o+"/prompt",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.duration_seconds!==void 0){let s=r.duration_seconds;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s))){let l={instancePath:o+"/duration_seconds",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[l]:e.push(l),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return wr.errors=e,t===0}var uo={type:"object",additionalProperties:!1,required:["model","multi_shots","enable_sound","multi_prompt"],properties:{
model:{type:"string",const:"kling-3.0"},multi_shots:{type:"boolean",const:!0},enable_sound:{type:"boolean",const:!0},multi_prompt:{
type:"array",items:{$ref:"s89"}},prompt:{type:"string",minLength:1},negative_prompt:{$ref:"s82"},cfg_scale:{$ref:"s83"},
duration_seconds:{$ref:"s84"},aspect_ratio:{$ref:"s85"},output_resolution:{$ref:"s86"},first_frame_image_url:{$ref:"s30"},
kling_elements:{type:"array",items:{$ref:"s87"}},callback_url:{$ref:"s2"}}};function me(r,{instancePath:o="",parentData:f,
parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){
let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[s]:e.push(s),t++}if(r.multi_shots===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
multi_shots"},message:"must have required property 'multi_shots'"};e===null?e=[s]:e.push(s),t++}if(r.enable_sound===void 0){
let s={instancePath:o,keyword:"required",params:{missingProperty:"enable_sound"},message:"must have required property 'e\
nable_sound'"};e===null?e=[s]:e.push(s),t++}if(r.multi_prompt===void 0){let s={instancePath:o,keyword:"required",params:{
missingProperty:"multi_prompt"},message:"must have required property 'multi_prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!re.call(uo.properties,s)){let l={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="stri\
ng"){let l={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(
l),t++}if(s!=="kling-3.0"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"mus\
t be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.multi_shots!==void 0){let s=r.multi_shots;if(typeof s!="bool\
ean"){let l={instancePath:o+"/multi_shots",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=
[l]:e.push(l),t++}if(s!==!0){let l={instancePath:o+"/multi_shots",keyword:"const",params:{allowedValue:!0},message:"must\
 be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.enable_sound!==void 0){let s=r.enable_sound;if(typeof s!="boo\
lean"){let l={instancePath:o+"/enable_sound",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[l]:e.push(l),t++}if(s!==!0){let l={instancePath:o+"/enable_sound",keyword:"const",params:{allowedValue:!0},message:"m\
ust be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.multi_prompt!==void 0){let s=r.multi_prompt;if(Array.isArray(
s)){let l=s.length;for(let a=0;a<l;a++)wr(s[a],{instancePath:o+"/multi_prompt/"+a,parentData:s,parentDataProperty:a,rootData:n})||
(e=e===null?wr.errors:e.concat(wr.errors),t=e.length)}else{let l={instancePath:o+"/multi_prompt",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),t++}}if(r.prompt!==void 0){let s=r.prompt;if(typeof s=="\
string"){if(k(s)<1){let l={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/prompt",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.negative_prompt!==void 0&&($(r.negative_prompt,{instancePath:o+
"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:n})||(e=e===null?$.errors:e.concat($.errors),
t=e.length)),r.cfg_scale!==void 0&&(j(r.cfg_scale,{instancePath:o+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scal\
e",rootData:n})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.duration_seconds!==void 0&&(we(r.duration_seconds,
{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?we.errors:
e.concat(we.errors),t=e.length)),r.aspect_ratio!==void 0&&(K(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:n})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),r.output_resolution!==
void 0&&(ve(r.output_resolution,{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:n})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length)),r.first_frame_image_url!==void 0&&(w(r.first_frame_image_url,
{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:n})||(e=e===null?
w.errors:e.concat(w.errors),t=e.length)),r.kling_elements!==void 0){let s=r.kling_elements;if(Array.isArray(s)){let l=s.
length;for(let a=0;a<l;a++)ke(s[a],{instancePath:o+"/kling_elements/"+a,parentData:s,parentDataProperty:a,rootData:n})||
(e=e===null?ke.errors:e.concat(ke.errors),t=e.length)}else{let l={instancePath:o+"/kling_elements",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),t++}}r.callback_url!==void 0&&(y(r.callback_url,{instancePath:o+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.
length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return me.errors=e,t===0}function vr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,g=t;
ae(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length);
var u=g===t;u&&(l=!0,a=0);let i=t;me(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?me.errors:
e.concat(me.errors),t=e.length);var u=i===t;if(u&&l?(l=!1,a=[a,1]):u&&(l=!0,a=1),l)t=s,e!==null&&(s?e.length=s:e=null);else{
let c={instancePath:o,keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?
e=[c]:e.push(c),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let c={instancePath:o,keyword:"req\
uired",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[c]:e.push(c),t++}if(r.
model!==void 0){let c=r.model;if(typeof c!="string"){let v={instancePath:o+"/model",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[v]:e.push(v),t++}if(c!=="kling-3.0"){let v={instancePath:o+"/model",keyword:"const",
params:{allowedValue:"kling-3.0"},message:"must be equal to constant"};e===null?e=[v]:e.push(v),t++}}}else{let c={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),t++}return vr.errors=e,t===0}function be(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(k(r)>2500){let s={instancePath:o,keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 charac\
ters"};e===null?e=[s]:e.push(s),t++}if(k(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return be.errors=e,t===0}var po={type:"string",enum:["std","pro"]};function R(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="std"||r==="pro")){let s={instancePath:o,keyword:"enum",params:{allowedValues:po.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return R.errors=e,t===0}function qe(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(!(typeof r=="numb\
er"&&!(r%1)&&!isNaN(r))){let s={instancePath:o,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[s]:e.push(s),t++}if(r!==5){let s={instancePath:o,keyword:"const",params:{allowedValue:5},message:"must be equal to co\
nstant"};e===null?e=[s]:e.push(s),t++}return qe.errors=e,t===0}function De(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r!="boolea\
n"){let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}
if(r!==!1){let s={instancePath:o,keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"};e===null?
e=[s]:e.push(s),t++}return De.errors=e,t===0}var ao={type:"string",enum:["base","feature"]};function kr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="base"||r==="feature")){let s={instancePath:o,keyword:"enum",params:{allowedValues:ao.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return kr.errors=e,t===0}function $e(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r!="boolea\
n"){let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}
return $e.errors=e,t===0}var Ms=He,Jr={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{
type:"string",const:"kling-o1"},prompt:{$ref:"s91"},mode:{$ref:"s92"},duration_seconds:{$ref:"s93"},aspect_ratio:{type:"\
string",enum:["16:9","9:16","1:1"]},enable_sound:{$ref:"s94"},reference_image_urls:{type:"array",minItems:1,maxItems:7,items:{
type:"string",format:"uri",pattern:"^https?://"}},reference_video_url:{type:"string",format:"uri",pattern:"^https?://"},
reference_video_type:{$ref:"s95"},preserve_reference_video_audio:{$ref:"s96"},callback_url:{$ref:"s2"}},dependentRequired:{
reference_video_type:["reference_video_url"],preserve_reference_video_audio:["reference_video_url"]},if:{properties:{reference_video_url:{}},
required:["reference_video_url"],additionalProperties:!0},then:{properties:{prompt:{pattern:"<<<video_1>>>"},reference_image_urls:{
maxItems:4}},additionalProperties:!0}},Gs=new RegExp("<<<video_1>>>","u");function He(r,{instancePath:o="",parentData:f,
parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!0,a=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.
reference_video_url===void 0&&(i="reference_video_url")){let u={};e===null?e=[u]:e.push(u),t++}}var g=a===t;if(t=s,e!==null&&
(s?e.length=s:e=null),g){let i=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt!==void 0){let c=r.prompt;if(typeof c==
"string"&&!Gs.test(c)){let v={instancePath:o+"/prompt",keyword:"pattern",params:{pattern:"<<<video_1>>>"},message:'must \
match pattern "<<<video_1>>>"'};e===null?e=[v]:e.push(v),t++}}if(r.reference_image_urls!==void 0){let c=r.reference_image_urls;
if(Array.isArray(c)&&c.length>4){let v={instancePath:o+"/reference_image_urls",keyword:"maxItems",params:{limit:4},message:"\
must NOT have more than 4 items"};e===null?e=[v]:e.push(v),t++}}}var g=i===t;l=g}if(!l){let i={instancePath:o,keyword:"i\
f",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.model===void 0){let i={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"\
must have required property 'model'"};e===null?e=[i]:e.push(i),t++}if(r.prompt===void 0){let i={instancePath:o,keyword:"\
required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[i]:e.push(i),t++}
for(let i in r)if(!re.call(Jr.properties,i)){let u={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"};e===null?e=[u]:e.push(u),t++}if(r.model!==void 0){let i=r.model;if(typeof i!=
"string"){let u={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:
e.push(u),t++}if(i!=="kling-o1"){let u={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-o1"},message:"\
must be equal to constant"};e===null?e=[u]:e.push(u),t++}}if(r.prompt!==void 0&&(be(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?be.errors:e.concat(be.errors),t=e.length)),r.mode!==void 0&&(R(r.mode,
{instancePath:o+"/mode",parentData:r,parentDataProperty:"mode",rootData:n})||(e=e===null?R.errors:e.concat(R.errors),t=e.
length)),r.duration_seconds!==void 0&&(qe(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:n})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length)),r.aspect_ratio!==void 0){let i=r.
aspect_ratio;if(typeof i!="string"){let u={instancePath:o+"/aspect_ratio",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[u]:e.push(u),t++}if(!(i==="16:9"||i==="9:16"||i==="1:1")){let u={instancePath:o+"/aspect_ra\
tio",keyword:"enum",params:{allowedValues:Jr.properties.aspect_ratio.enum},message:"must be equal to one of the allowed \
values"};e===null?e=[u]:e.push(u),t++}}if(r.enable_sound!==void 0&&(De(r.enable_sound,{instancePath:o+"/enable_sound",parentData:r,
parentDataProperty:"enable_sound",rootData:n})||(e=e===null?De.errors:e.concat(De.errors),t=e.length)),r.reference_image_urls!==
void 0){let i=r.reference_image_urls;if(Array.isArray(i)){if(i.length>7){let c={instancePath:o+"/reference_image_urls",keyword:"\
maxItems",params:{limit:7},message:"must NOT have more than 7 items"};e===null?e=[c]:e.push(c),t++}if(i.length<1){let c={
instancePath:o+"/reference_image_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[c]:e.push(c),t++}let u=i.length;for(let c=0;c<u;c++){let v=i[c];if(typeof v=="string"){if(!D.test(v)){let d={instancePath:o+
"/reference_image_urls/"+c,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===
null?e=[d]:e.push(d),t++}if(!q(v)){let d={instancePath:o+"/reference_image_urls/"+c,keyword:"format",params:{format:"uri"},
message:'must match format "uri"'};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:o+"/reference_image_urls/"+c,keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}}}else{let u={instancePath:o+"/refer\
ence_image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),t++}}if(r.reference_video_url!==
void 0){let i=r.reference_video_url;if(typeof i=="string"){if(!D.test(i)){let u={instancePath:o+"/reference_video_url",keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[u]:e.push(u),t++}if(!q(i)){
let u={instancePath:o+"/reference_video_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===
null?e=[u]:e.push(u),t++}}else{let u={instancePath:o+"/reference_video_url",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[u]:e.push(u),t++}}if(r.reference_video_type!==void 0&&(kr(r.reference_video_type,{instancePath:o+
"/reference_video_type",parentData:r,parentDataProperty:"reference_video_type",rootData:n})||(e=e===null?kr.errors:e.concat(
kr.errors),t=e.length)),r.preserve_reference_video_audio!==void 0&&($e(r.preserve_reference_video_audio,{instancePath:o+
"/preserve_reference_video_audio",parentData:r,parentDataProperty:"preserve_reference_video_audio",rootData:n})||(e=e===
null?$e.errors:e.concat($e.errors),t=e.length)),r.callback_url!==void 0&&(y(r.callback_url,{instancePath:o+"/callback_ur\
l",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.reference_video_type!==
void 0&&r.reference_video_url===void 0){let i={instancePath:o,keyword:"dependentRequired",params:{property:"reference_vi\
deo_type",missingProperty:"reference_video_url",depsCount:1,deps:"reference_video_url"},message:"must have property refe\
rence_video_url when property reference_video_type is present"};e===null?e=[i]:e.push(i),t++}if(r.preserve_reference_video_audio!==
void 0&&r.reference_video_url===void 0){let i={instancePath:o,keyword:"dependentRequired",params:{property:"preserve_ref\
erence_video_audio",missingProperty:"reference_video_url",depsCount:1,deps:"reference_video_url"},message:"must have pro\
perty reference_video_url when property preserve_reference_video_audio is present"};e===null?e=[i]:e.push(i),t++}}else{let i={
instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return He.errors=
e,t===0}var mo={type:"integer",enum:[5,10]};function V(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
let e=null,t=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:o,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[s]:e.push(s),t++}if(!(r===5||r===10)){let s={instancePath:o,keyword:"enum",params:{
allowedValues:mo.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return V.errors=
e,t===0}function je(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r!="boolea\
n"){let s={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}
return je.errors=e,t===0}var Cs=Ze;function Ze(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="negative_prompt"||s==="cfg_scale"||s==="duration_seconds"||s===
"aspect_ratio"||s==="enable_sound"||s==="callback_url")){let l={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let l={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}if(s!=="kling-v2.1-master-text-to-video"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
kling-v2.1-master-text-to-video"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}r.prompt!==void 0&&
(A(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?A.errors:e.concat(
A.errors),t=e.length)),r.negative_prompt!==void 0&&($(r.negative_prompt,{instancePath:o+"/negative_prompt",parentData:r,
parentDataProperty:"negative_prompt",rootData:n})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.cfg_scale!==void 0&&
(j(r.cfg_scale,{instancePath:o+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:n})||(e=e===null?j.errors:
e.concat(j.errors),t=e.length)),r.duration_seconds!==void 0&&(V(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.aspect_ratio!==
void 0&&(K(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:n})||(e=
e===null?K.errors:e.concat(K.errors),t=e.length)),r.enable_sound!==void 0&&(je(r.enable_sound,{instancePath:o+"/enable_s\
ound",parentData:r,parentDataProperty:"enable_sound",rootData:n})||(e=e===null?je.errors:e.concat(je.errors),t=e.length)),
r.callback_url!==void 0&&(y(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ze.errors=e,t===0}var Fs=Ye;function Ye(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="negative_prompt"||s==="cfg_scale"||s==="duration_seconds"||s===
"aspect_ratio"||s==="enable_sound"||s==="callback_url")){let l={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let l={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}if(s!=="kling-v2.5-turbo-text-to-video-pro"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
kling-v2.5-turbo-text-to-video-pro"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}r.prompt!==void 0&&
(A(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?A.errors:e.concat(
A.errors),t=e.length)),r.negative_prompt!==void 0&&($(r.negative_prompt,{instancePath:o+"/negative_prompt",parentData:r,
parentDataProperty:"negative_prompt",rootData:n})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.cfg_scale!==void 0&&
(j(r.cfg_scale,{instancePath:o+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:n})||(e=e===null?j.errors:
e.concat(j.errors),t=e.length)),r.duration_seconds!==void 0&&(V(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.aspect_ratio!==
void 0&&(K(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:n})||(e=
e===null?K.errors:e.concat(K.errors),t=e.length)),r.enable_sound!==void 0&&(je(r.enable_sound,{instancePath:o+"/enable_s\
ound",parentData:r,parentDataProperty:"enable_sound",rootData:n})||(e=e===null?je.errors:e.concat(je.errors),t=e.length)),
r.callback_url!==void 0&&(y(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ye.errors=e,t===0}function O(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(k(r)>2500){let s={instancePath:o,keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 charac\
ters"};e===null?e=[s]:e.push(s),t++}if(k(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return O.errors=e,t===0}var Hs=Ue,Qr={type:"object",additionalProperties:!1,
required:["model","prompt"],properties:{model:{type:"string",const:"kling-v2.6"},prompt:{$ref:"s102"},mode:{$ref:"s92"},
duration_seconds:{type:"integer",enum:[5,10]},aspect_ratio:{type:"string",enum:["16:9","9:16","1:1"]},enable_sound:{type:"\
boolean"},callback_url:{$ref:"s2"}},if:{properties:{enable_sound:{const:!0}},required:["enable_sound"],additionalProperties:!0},
then:{properties:{mode:{const:"pro"}},required:["mode"],additionalProperties:!0}};function Ue(r,{instancePath:o="",parentData:f,
parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!0,a=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.
enable_sound===void 0&&(i="enable_sound")){let u={};e===null?e=[u]:e.push(u),t++}else if(r.enable_sound!==void 0&&r.enable_sound!==
!0){let u={};e===null?e=[u]:e.push(u),t++}}var g=a===t;if(t=s,e!==null&&(s?e.length=s:e=null),g){let i=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.mode===void 0){let c={instancePath:o,keyword:"required",params:{missingProperty:"mode"},
message:"must have required property 'mode'"};e===null?e=[c]:e.push(c),t++}if(r.mode!==void 0&&r.mode!=="pro"){let c={instancePath:o+
"/mode",keyword:"const",params:{allowedValue:"pro"},message:"must be equal to constant"};e===null?e=[c]:e.push(c),t++}}var g=i===
t;l=g}if(!l){let i={instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?
e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let i={instancePath:o,keyword:"req\
uired",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[i]:e.push(i),t++}if(r.
prompt===void 0){let i={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[i]:e.push(i),t++}for(let i in r)if(!(i==="model"||i==="prompt"||i==="mode"||i==="duratio\
n_seconds"||i==="aspect_ratio"||i==="enable_sound"||i==="callback_url")){let u={instancePath:o,keyword:"additionalProper\
ties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[u]:e.push(u),t++}if(r.model!==
void 0){let i=r.model;if(typeof i!="string"){let u={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[u]:e.push(u),t++}if(i!=="kling-v2.6"){let u={instancePath:o+"/model",keyword:"const",params:{
allowedValue:"kling-v2.6"},message:"must be equal to constant"};e===null?e=[u]:e.push(u),t++}}if(r.prompt!==void 0&&(O(r.
prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?O.errors:e.concat(O.
errors),t=e.length)),r.mode!==void 0&&(R(r.mode,{instancePath:o+"/mode",parentData:r,parentDataProperty:"mode",rootData:n})||
(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.duration_seconds!==void 0){let i=r.duration_seconds;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i))){let u={instancePath:o+"/duration_seconds",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[u]:e.push(u),t++}if(!(i===5||i===10)){let u={instancePath:o+"/duration_seconds",keyword:"e\
num",params:{allowedValues:Qr.properties.duration_seconds.enum},message:"must be equal to one of the allowed values"};e===
null?e=[u]:e.push(u),t++}}if(r.aspect_ratio!==void 0){let i=r.aspect_ratio;if(typeof i!="string"){let u={instancePath:o+
"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}if(!(i==="1\
6:9"||i==="9:16"||i==="1:1")){let u={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:Qr.properties.aspect_ratio.
enum},message:"must be equal to one of the allowed values"};e===null?e=[u]:e.push(u),t++}}if(r.enable_sound!==void 0&&typeof r.
enable_sound!="boolean"){let i={instancePath:o+"/enable_sound",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};e===null?e=[i]:e.push(i),t++}r.callback_url!==void 0&&(y(r.callback_url,{instancePath:o+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let i={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return Ue.errors=e,t===0}var Zs=Be,
Lr={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{type:"string",const:"kling-v3-o\
mni"},prompt:{$ref:"s102"},duration_seconds:{type:"integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]},aspect_ratio:{type:"\
string",enum:["16:9","9:16","1:1"]},output_resolution:{type:"string",enum:["720p","1080p","4k"]},enable_sound:{type:"boo\
lean"},callback_url:{$ref:"s2"}}};function Be(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||s==="duration_seconds"||s==="aspect_ratio"||s==="output_resolution"||
s==="enable_sound"||s==="callback_url")){let l={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let l={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}if(s!=="kling-v3-omni"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-v3-omni"},
message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.prompt!==void 0&&(O(r.prompt,{instancePath:o+"/p\
rompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.duration_seconds!==
void 0){let s=r.duration_seconds;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let l={instancePath:o+"/duration_seconds",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),t++}if(!(s===3||s===4||s===5||
s===6||s===7||s===8||s===9||s===10||s===11||s===12||s===13||s===14||s===15)){let l={instancePath:o+"/duration_seconds",keyword:"\
enum",params:{allowedValues:Lr.properties.duration_seconds.enum},message:"must be equal to one of the allowed values"};e===
null?e=[l]:e.push(l),t++}}if(r.aspect_ratio!==void 0){let s=r.aspect_ratio;if(typeof s!="string"){let l={instancePath:o+
"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(!(s==="1\
6:9"||s==="9:16"||s==="1:1")){let l={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:Lr.properties.aspect_ratio.
enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}if(r.output_resolution!==void 0){
let s=r.output_resolution;if(typeof s!="string"){let l={instancePath:o+"/output_resolution",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(!(s==="720p"||s==="1080p"||s==="4k")){let l={instancePath:o+
"/output_resolution",keyword:"enum",params:{allowedValues:Lr.properties.output_resolution.enum},message:"must be equal t\
o one of the allowed values"};e===null?e=[l]:e.push(l),t++}}if(r.enable_sound!==void 0&&typeof r.enable_sound!="boolean"){
let s={instancePath:o+"/enable_sound",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.
push(s),t++}r.callback_url!==void 0&&(y(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Be.errors=e,t===0}function br(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(Array.isArray(r)){
if(r.length>7){let l={instancePath:o,keyword:"maxItems",params:{limit:7},message:"must NOT have more than 7 items"};e===
null?e=[l]:e.push(l),t++}if(r.length<1){let l={instancePath:o,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[l]:e.push(l),t++}let s=r.length;for(let l=0;l<s;l++){let a=r[l];if(typeof a=="string"){
if(!D.test(a)){let g={instancePath:o+"/"+l,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "\
^https?://"'};e===null?e=[g]:e.push(g),t++}if(!q(a)){let g={instancePath:o+"/"+l,keyword:"format",params:{format:"uri"},
message:'must match format "uri"'};e===null?e=[g]:e.push(g),t++}}else{let g={instancePath:o+"/"+l,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),t++}}}else{let s={instancePath:o,keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),t++}return br.errors=e,t===0}var Ys=We,es={type:"object",
additionalProperties:!1,required:["model","prompt","reference_image_urls","aspect_ratio"],properties:{model:{type:"strin\
g",const:"kling-v3-omni-reference"},prompt:{$ref:"s102"},reference_image_urls:{$ref:"s105"},aspect_ratio:{$ref:"s85"},duration_seconds:{
type:"integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]},output_resolution:{type:"string",enum:["720p","1080p","4k"]},enable_sound:{
type:"boolean"},callback_url:{$ref:"s2"}}};function We(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.reference_image_urls===void 0){let s={instancePath:o,keyword:"required",params:{
missingProperty:"reference_image_urls"},message:"must have required property 'reference_image_urls'"};e===null?e=[s]:e.push(
s),t++}if(r.aspect_ratio===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"aspect_ratio"},message:"\
must have required property 'aspect_ratio'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="prompt"||
s==="reference_image_urls"||s==="aspect_ratio"||s==="duration_seconds"||s==="output_resolution"||s==="enable_sound"||s===
"callback_url")){let l={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT ha\
ve additional properties"};e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let l={
instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!==
"kling-v3-omni-reference"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-v3-omni-reference"},
message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.prompt!==void 0&&(O(r.prompt,{instancePath:o+"/p\
rompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.reference_image_urls!==
void 0&&(br(r.reference_image_urls,{instancePath:o+"/reference_image_urls",parentData:r,parentDataProperty:"reference_im\
age_urls",rootData:n})||(e=e===null?br.errors:e.concat(br.errors),t=e.length)),r.aspect_ratio!==void 0&&(K(r.aspect_ratio,
{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:n})||(e=e===null?K.errors:e.concat(
K.errors),t=e.length)),r.duration_seconds!==void 0){let s=r.duration_seconds;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){
let l={instancePath:o+"/duration_seconds",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[
l]:e.push(l),t++}if(!(s===3||s===4||s===5||s===6||s===7||s===8||s===9||s===10||s===11||s===12||s===13||s===14||s===15)){
let l={instancePath:o+"/duration_seconds",keyword:"enum",params:{allowedValues:es.properties.duration_seconds.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}if(r.output_resolution!==void 0){let s=r.output_resolution;
if(typeof s!="string"){let l={instancePath:o+"/output_resolution",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[l]:e.push(l),t++}if(!(s==="720p"||s==="1080p"||s==="4k")){let l={instancePath:o+"/output_resolutio\
n",keyword:"enum",params:{allowedValues:es.properties.output_resolution.enum},message:"must be equal to one of the allow\
ed values"};e===null?e=[l]:e.push(l),t++}}if(r.enable_sound!==void 0&&typeof r.enable_sound!="boolean"){let s={instancePath:o+
"/enable_sound",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}r.callback_url!==
void 0&&(y(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=
e===null?y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return We.errors=e,t===0}var Us=Xe,Ir={type:"object",additionalProperties:!1,
required:["model","prompt"],properties:{model:{type:"string",const:"kling-v3-turbo-text-to-video"},prompt:{$ref:"s102"},
duration_seconds:{type:"integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]},aspect_ratio:{type:"string",enum:["16:9","9:16",
"1:1"]},output_resolution:{type:"string",enum:["720p","1080p"]},callback_url:{$ref:"s2"}}};function Xe(r,{instancePath:o="",
parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s===
"prompt"||s==="duration_seconds"||s==="aspect_ratio"||s==="output_resolution"||s==="callback_url")){let l={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let l={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="kling-v3-turbo-text-to-video"){let l={
instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-v3-turbo-text-to-video"},message:"must be equal to c\
onstant"};e===null?e=[l]:e.push(l),t++}}if(r.prompt!==void 0&&(O(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:n})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.duration_seconds!==void 0){let s=r.duration_seconds;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let l={instancePath:o+"/duration_seconds",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[l]:e.push(l),t++}if(!(s===3||s===4||s===5||s===6||s===7||s===8||s===9||s===
10||s===11||s===12||s===13||s===14||s===15)){let l={instancePath:o+"/duration_seconds",keyword:"enum",params:{allowedValues:Ir.
properties.duration_seconds.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}if(r.
aspect_ratio!==void 0){let s=r.aspect_ratio;if(typeof s!="string"){let l={instancePath:o+"/aspect_ratio",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(!(s==="16:9"||s==="9:16"||s==="1:1")){let l={
instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:Ir.properties.aspect_ratio.enum},message:"must be eq\
ual to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}if(r.output_resolution!==void 0){let s=r.output_resolution;
if(typeof s!="string"){let l={instancePath:o+"/output_resolution",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[l]:e.push(l),t++}if(!(s==="720p"||s==="1080p")){let l={instancePath:o+"/output_resolution",keyword:"\
enum",params:{allowedValues:Ir.properties.output_resolution.enum},message:"must be equal to one of the allowed values"};
e===null?e=[l]:e.push(l),t++}}r.callback_url!==void 0&&(y(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Xe.errors=e,t===0}var Bs=Ws;function Ws(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,g=t;
vr(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?vr.errors:e.concat(vr.errors),t=e.length);
var u=g===t;u&&(l=!0,a=0);let i=t;He(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?He.errors:
e.concat(He.errors),t=e.length);var u=i===t;if(u&&l)l=!1,a=[a,1];else{u&&(l=!0,a=1);let c=t;Ze(r,{instancePath:o,parentData:f,
parentDataProperty:m,rootData:n})||(e=e===null?Ze.errors:e.concat(Ze.errors),t=e.length);var u=c===t;if(u&&l)l=!1,a=[a,2];else{
u&&(l=!0,a=2);let d=t;Ye(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?Ye.errors:e.concat(
Ye.errors),t=e.length);var u=d===t;if(u&&l)l=!1,a=[a,3];else{u&&(l=!0,a=3);let h=t;Ue(r,{instancePath:o,parentData:f,parentDataProperty:m,
rootData:n})||(e=e===null?Ue.errors:e.concat(Ue.errors),t=e.length);var u=h===t;if(u&&l)l=!1,a=[a,4];else{u&&(l=!0,a=4);
let M=t;Be(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?Be.errors:e.concat(Be.errors),t=
e.length);var u=M===t;if(u&&l)l=!1,a=[a,5];else{u&&(l=!0,a=5);let de=t;We(r,{instancePath:o,parentData:f,parentDataProperty:m,
rootData:n})||(e=e===null?We.errors:e.concat(We.errors),t=e.length);var u=de===t;if(u&&l)l=!1,a=[a,6];else{u&&(l=!0,a=6);
let Ne=t;Xe(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?Xe.errors:e.concat(Xe.errors),
t=e.length);var u=Ne===t;u&&l?(l=!1,a=[a,7]):u&&(l=!0,a=7)}}}}}}if(l)t=s,e!==null&&(s?e.length=s:e=null);else{let c={instancePath:o,
keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?e=[c]:e.push(c),t++}
return Ws.errors=e,t===0}var Xs=Js;function Js(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,g=t;
ae(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length);
var u=g===t;u&&(l=!0,a=0);let i=t;me(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?me.errors:
e.concat(me.errors),t=e.length);var u=i===t;if(u&&l?(l=!1,a=[a,1]):u&&(l=!0,a=1),l)t=s,e!==null&&(s?e.length=s:e=null);else{
let c={instancePath:o,keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?
e=[c]:e.push(c),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let c={instancePath:o,keyword:"req\
uired",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[c]:e.push(c),t++}if(r.
model!==void 0){let c=r.model;if(typeof c!="string"){let v={instancePath:o+"/model",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[v]:e.push(v),t++}if(c!=="kling-3.0"){let v={instancePath:o+"/model",keyword:"const",
params:{allowedValue:"kling-3.0"},message:"must be equal to constant"};e===null?e=[v]:e.push(v),t++}}}else{let c={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),t++}return Js.errors=e,t===0}var Qs=et;function et(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let l={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}if(s!=="kling-3.0"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ae(r,{instancePath:o,parentData:f,parentDataProperty:m,
rootData:n})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length),et.errors=e,t===0}var rt=st;function st(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let l={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}if(s!=="kling-3.0"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return me(r,{instancePath:o,parentData:f,parentDataProperty:m,
rootData:n})||(e=e===null?me.errors:e.concat(me.errors),t=e.length),st.errors=e,t===0}var tt=Je,rs={type:"object",additionalProperties:!1,
required:["model","prompt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-o1"},prompt:{$ref:"s91"},
first_frame_image_url:{$ref:"s30"},last_frame_image_url:{type:"string",format:"uri",pattern:"^https?://"},mode:{$ref:"s9\
2"},duration_seconds:{$ref:"s93"},aspect_ratio:{type:"string",enum:["16:9","9:16","1:1"]},enable_sound:{$ref:"s94"},reference_image_urls:{
type:"array",minItems:1,maxItems:7,items:{type:"string",format:"uri",pattern:"^https?://"}},reference_video_url:{type:"s\
tring",format:"uri",pattern:"^https?://"},reference_video_type:{type:"string",const:"feature"},preserve_reference_video_audio:{
$ref:"s96"},callback_url:{$ref:"s2"}},dependentRequired:{reference_video_type:["reference_video_url"],preserve_reference_video_audio:[
"reference_video_url"]},allOf:[{if:{properties:{reference_video_url:{}},required:["reference_video_url"],additionalProperties:!0},
then:{properties:{prompt:{pattern:"<<<video_1>>>"},reference_video_type:{},reference_image_urls:{maxItems:4}},required:[
"reference_video_type"],additionalProperties:!0}},{if:{properties:{last_frame_image_url:{}},required:["last_frame_image_\
url"],additionalProperties:!0},then:{properties:{reference_image_urls:{not:{}},reference_video_url:{not:{}}},additionalProperties:!0}}]};
function Je(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!0,a=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let d;if(r.reference_video_url===void 0&&(d="reference_video_url")){let _={};e===null?e=[_]:
e.push(_),t++}}var g=a===t;if(t=s,e!==null&&(s?e.length=s:e=null),g){let d=t;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.reference_video_type===void 0){let h={instancePath:o,keyword:"required",params:{missingProperty:"reference_video_ty\
pe"},message:"must have required property 'reference_video_type'"};e===null?e=[h]:e.push(h),t++}if(r.prompt!==void 0){let h=r.
prompt;if(typeof h=="string"&&!Gs.test(h)){let C={instancePath:o+"/prompt",keyword:"pattern",params:{pattern:"<<<video_1\
>>>"},message:'must match pattern "<<<video_1>>>"'};e===null?e=[C]:e.push(C),t++}}if(r.reference_image_urls!==void 0){let h=r.
reference_image_urls;if(Array.isArray(h)&&h.length>4){let C={instancePath:o+"/reference_image_urls",keyword:"maxItems",params:{
limit:4},message:"must NOT have more than 4 items"};e===null?e=[C]:e.push(C),t++}}}var g=d===t;l=g}if(!l){let d={instancePath:o,
keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[d]:e.push(d),t++}let i=t,u=!0,
c=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.last_frame_image_url===void 0&&(d="last_frame_image_url")){let _={};
e===null?e=[_]:e.push(_),t++}}var v=c===t;if(t=i,e!==null&&(i?e.length=i:e=null),v){let d=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.reference_image_urls!==void 0){let h={instancePath:o+"/reference_image_urls",keyword:"not",params:{},message:"\
must NOT be valid"};e===null?e=[h]:e.push(h),t++}if(r.reference_video_url!==void 0){let h={instancePath:o+"/reference_vi\
deo_url",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[h]:e.push(h),t++}}var v=d===t;u=v}if(!u){let d={
instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[d]:e.push(d),
t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let d={instancePath:o,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[d]:e.push(d),t++}if(r.prompt===void 0){let d={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[d]:e.push(
d),t++}if(r.first_frame_image_url===void 0){let d={instancePath:o,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[d]:e.push(d),t++}for(let d in r)
if(!re.call(rs.properties,d)){let _={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:d},message:"\
must NOT have additional properties"};e===null?e=[_]:e.push(_),t++}if(r.model!==void 0){let d=r.model;if(typeof d!="stri\
ng"){let _={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[_]:e.push(
_),t++}if(d!=="kling-o1"){let _={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-o1"},message:"must \
be equal to constant"};e===null?e=[_]:e.push(_),t++}}if(r.prompt!==void 0&&(be(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?be.errors:e.concat(be.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(w(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:n})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.last_frame_image_url!==void 0){let d=r.
last_frame_image_url;if(typeof d=="string"){if(!D.test(d)){let _={instancePath:o+"/last_frame_image_url",keyword:"patter\
n",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[_]:e.push(_),t++}if(!q(d)){let _={
instancePath:o+"/last_frame_image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?
e=[_]:e.push(_),t++}}else{let _={instancePath:o+"/last_frame_image_url",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[_]:e.push(_),t++}}if(r.mode!==void 0&&(R(r.mode,{instancePath:o+"/mode",parentData:r,parentDataProperty:"\
mode",rootData:n})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.duration_seconds!==void 0&&(qe(r.duration_seconds,
{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?qe.errors:
e.concat(qe.errors),t=e.length)),r.aspect_ratio!==void 0){let d=r.aspect_ratio;if(typeof d!="string"){let _={instancePath:o+
"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[_]:e.push(_),t++}if(!(d==="1\
6:9"||d==="9:16"||d==="1:1")){let _={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:rs.properties.aspect_ratio.
enum},message:"must be equal to one of the allowed values"};e===null?e=[_]:e.push(_),t++}}if(r.enable_sound!==void 0&&(De(
r.enable_sound,{instancePath:o+"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:n})||(e=e===null?
De.errors:e.concat(De.errors),t=e.length)),r.reference_image_urls!==void 0){let d=r.reference_image_urls;if(Array.isArray(
d)){if(d.length>7){let h={instancePath:o+"/reference_image_urls",keyword:"maxItems",params:{limit:7},message:"must NOT h\
ave more than 7 items"};e===null?e=[h]:e.push(h),t++}if(d.length<1){let h={instancePath:o+"/reference_image_urls",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[h]:e.push(h),t++}let _=d.length;for(let h=0;h<
_;h++){let C=d[h];if(typeof C=="string"){if(!D.test(C)){let M={instancePath:o+"/reference_image_urls/"+h,keyword:"patter\
n",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[M]:e.push(M),t++}if(!q(C)){let M={
instancePath:o+"/reference_image_urls/"+h,keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===
null?e=[M]:e.push(M),t++}}else{let M={instancePath:o+"/reference_image_urls/"+h,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[M]:e.push(M),t++}}}else{let _={instancePath:o+"/reference_image_urls",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[_]:e.push(_),t++}}if(r.reference_video_url!==void 0){let d=r.reference_video_url;
if(typeof d=="string"){if(!D.test(d)){let _={instancePath:o+"/reference_video_url",keyword:"pattern",params:{pattern:"^h\
ttps?://"},message:'must match pattern "^https?://"'};e===null?e=[_]:e.push(_),t++}if(!q(d)){let _={instancePath:o+"/ref\
erence_video_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[_]:e.push(_),t++}}else{
let _={instancePath:o+"/reference_video_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[_]:e.push(_),t++}}if(r.reference_video_type!==void 0){let d=r.reference_video_type;if(typeof d!="string"){let _={instancePath:o+
"/reference_video_type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[_]:e.push(_),t++}if(d!==
"feature"){let _={instancePath:o+"/reference_video_type",keyword:"const",params:{allowedValue:"feature"},message:"must b\
e equal to constant"};e===null?e=[_]:e.push(_),t++}}if(r.preserve_reference_video_audio!==void 0&&($e(r.preserve_reference_video_audio,
{instancePath:o+"/preserve_reference_video_audio",parentData:r,parentDataProperty:"preserve_reference_video_audio",rootData:n})||
(e=e===null?$e.errors:e.concat($e.errors),t=e.length)),r.callback_url!==void 0&&(y(r.callback_url,{instancePath:o+"/call\
back_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),
r.reference_video_type!==void 0&&r.reference_video_url===void 0){let d={instancePath:o,keyword:"dependentRequired",params:{
property:"reference_video_type",missingProperty:"reference_video_url",depsCount:1,deps:"reference_video_url"},message:"m\
ust have property reference_video_url when property reference_video_type is present"};e===null?e=[d]:e.push(d),t++}if(r.
preserve_reference_video_audio!==void 0&&r.reference_video_url===void 0){let d={instancePath:o,keyword:"dependentRequire\
d",params:{property:"preserve_reference_video_audio",missingProperty:"reference_video_url",depsCount:1,deps:"reference_v\
ideo_url"},message:"must have property reference_video_url when property preserve_reference_video_audio is present"};e===
null?e=[d]:e.push(d),t++}}else{let d={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[d]:e.push(d),t++}return Je.errors=e,t===0}function U(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"){
let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return U.
errors=e,t===0}var ot=Qe,fo={type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{
model:{type:"string",const:"kling-v2.1-master-image-to-video"},prompt:{$ref:"s81"},first_frame_image_url:{$ref:"s30"},last_frame_image_url:{
type:"string",format:"uri",pattern:"^https?://"},negative_prompt:{$ref:"s82"},cfg_scale:{$ref:"s83"},duration_seconds:{$ref:"\
s98"},aspect_ratio:{$ref:"s120"},callback_url:{$ref:"s2"}}};function Qe(r,{instancePath:o="",parentData:f,parentDataProperty:m,
rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(
s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must ha\
ve required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required property 'first_frame_im\
age_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!re.call(fo.properties,s)){let l={instancePath:o,keyword:"addi\
tionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),
t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let l={instancePath:o+"/model",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="kling-v2.1-master-image-to-video"){let l={instancePath:o+
"/model",keyword:"const",params:{allowedValue:"kling-v2.1-master-image-to-video"},message:"must be equal to constant"};e===
null?e=[l]:e.push(l),t++}}if(r.prompt!==void 0&&(A(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"p\
rompt",rootData:n})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.first_frame_image_url!==void 0&&(w(r.first_frame_image_url,
{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:n})||(e=e===null?
w.errors:e.concat(w.errors),t=e.length)),r.last_frame_image_url!==void 0){let s=r.last_frame_image_url;if(typeof s=="str\
ing"){if(!D.test(s)){let l={instancePath:o+"/last_frame_image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'\
must match pattern "^https?://"'};e===null?e=[l]:e.push(l),t++}if(!q(s)){let l={instancePath:o+"/last_frame_image_url",keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+
"/last_frame_image_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}r.
negative_prompt!==void 0&&($(r.negative_prompt,{instancePath:o+"/negative_prompt",parentData:r,parentDataProperty:"negat\
ive_prompt",rootData:n})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.cfg_scale!==void 0&&(j(r.cfg_scale,{instancePath:o+
"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:n})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),
r.duration_seconds!==void 0&&(V(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:n})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.aspect_ratio!==void 0&&(U(r.aspect_ratio,
{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:n})||(e=e===null?U.errors:e.concat(
U.errors),t=e.length)),r.callback_url!==void 0&&(y(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Qe.errors=e,t===0}var lt=er,co={
type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{model:{type:"strin\
g",const:"kling-v2.1-pro"},prompt:{$ref:"s81"},first_frame_image_url:{$ref:"s30"},last_frame_image_url:{$ref:"s68"},negative_prompt:{
$ref:"s82"},cfg_scale:{$ref:"s83"},duration_seconds:{$ref:"s98"},aspect_ratio:{$ref:"s120"},callback_url:{$ref:"s2"}}};function er(r,{
instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{
missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have req\
uired property 'first_frame_image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!re.call(co.properties,s)){let l={
instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};
e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let l={instancePath:o+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="kling-v2.1-pro"){let l={instancePath:o+
"/model",keyword:"const",params:{allowedValue:"kling-v2.1-pro"},message:"must be equal to constant"};e===null?e=[l]:e.push(
l),t++}}r.prompt!==void 0&&(A(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||
(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.first_frame_image_url!==void 0&&(w(r.first_frame_image_url,{instancePath:o+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:n})||(e=e===null?w.errors:e.concat(
w.errors),t=e.length)),r.last_frame_image_url!==void 0&&(S(r.last_frame_image_url,{instancePath:o+"/last_frame_image_url",
parentData:r,parentDataProperty:"last_frame_image_url",rootData:n})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),
r.negative_prompt!==void 0&&($(r.negative_prompt,{instancePath:o+"/negative_prompt",parentData:r,parentDataProperty:"neg\
ative_prompt",rootData:n})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.cfg_scale!==void 0&&(j(r.cfg_scale,{instancePath:o+
"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:n})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),
r.duration_seconds!==void 0&&(V(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:n})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.aspect_ratio!==void 0&&(U(r.aspect_ratio,
{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:n})||(e=e===null?U.errors:e.concat(
U.errors),t=e.length)),r.callback_url!==void 0&&(y(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return er.errors=e,t===0}var nt=rr,go={
type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{model:{type:"strin\
g",const:"kling-v2.1-standard"},prompt:{$ref:"s81"},first_frame_image_url:{$ref:"s30"},last_frame_image_url:{type:"strin\
g",format:"uri",pattern:"^https?://"},negative_prompt:{$ref:"s82"},cfg_scale:{$ref:"s83"},duration_seconds:{$ref:"s98"},
aspect_ratio:{$ref:"s120"},callback_url:{$ref:"s2"}}};function rr(r,{instancePath:o="",parentData:f,parentDataProperty:m,
rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(
s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must ha\
ve required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required property 'first_frame_im\
age_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!re.call(go.properties,s)){let l={instancePath:o,keyword:"addi\
tionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),
t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let l={instancePath:o+"/model",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="kling-v2.1-standard"){let l={instancePath:o+"/mo\
del",keyword:"const",params:{allowedValue:"kling-v2.1-standard"},message:"must be equal to constant"};e===null?e=[l]:e.push(
l),t++}}if(r.prompt!==void 0&&(A(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||
(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.first_frame_image_url!==void 0&&(w(r.first_frame_image_url,{instancePath:o+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:n})||(e=e===null?w.errors:e.concat(
w.errors),t=e.length)),r.last_frame_image_url!==void 0){let s=r.last_frame_image_url;if(typeof s=="string"){if(!D.test(s)){
let l={instancePath:o+"/last_frame_image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match patter\
n "^https?://"'};e===null?e=[l]:e.push(l),t++}if(!q(s)){let l={instancePath:o+"/last_frame_image_url",keyword:"format",params:{
format:"uri"},message:'must match format "uri"'};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/last_frame_i\
mage_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}r.negative_prompt!==
void 0&&($(r.negative_prompt,{instancePath:o+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:n})||
(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.cfg_scale!==void 0&&(j(r.cfg_scale,{instancePath:o+"/cfg_scale",parentData:r,
parentDataProperty:"cfg_scale",rootData:n})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.duration_seconds!==void 0&&
(V(r.duration_seconds,{instancePath:o+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||
(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.aspect_ratio!==void 0&&(U(r.aspect_ratio,{instancePath:o+"/aspect\
_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:n})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),
r.callback_url!==void 0&&(y(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return rr.errors=e,t===0}var it=sr,yo={type:"object",additionalProperties:!1,
required:["model","prompt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-v2.5-turbo-image-to-vi\
deo-pro"},prompt:{$ref:"s81"},first_frame_image_url:{$ref:"s30"},last_frame_image_url:{$ref:"s68"},negative_prompt:{$ref:"\
s82"},cfg_scale:{$ref:"s83"},duration_seconds:{$ref:"s98"},aspect_ratio:{$ref:"s120"},callback_url:{$ref:"s2"}}};function sr(r,{
instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{
missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.first_frame_image_url===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have req\
uired property 'first_frame_image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!re.call(yo.properties,s)){let l={
instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};
e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let l={instancePath:o+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="kling-v2.5-turbo-image-to-vi\
deo-pro"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-v2.5-turbo-image-to-video-pro"},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),t++}}r.prompt!==void 0&&(A(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(w(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:n})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.last_frame_image_url!==void 0&&(S(r.last_frame_image_url,
{instancePath:o+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:n})||(e=e===null?
S.errors:e.concat(S.errors),t=e.length)),r.negative_prompt!==void 0&&($(r.negative_prompt,{instancePath:o+"/negative_pro\
mpt",parentData:r,parentDataProperty:"negative_prompt",rootData:n})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),
r.cfg_scale!==void 0&&(j(r.cfg_scale,{instancePath:o+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:n})||
(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.duration_seconds!==void 0&&(V(r.duration_seconds,{instancePath:o+
"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:n})||(e=e===null?V.errors:e.concat(V.errors),
t=e.length)),r.aspect_ratio!==void 0&&(U(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:n})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),r.callback_url!==void 0&&(y(r.callback_url,
{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?y.errors:e.concat(
y.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return sr.errors=e,t===0}var ut=tr,Sr={type:"object",additionalProperties:!1,required:["model","prom\
pt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-v2.6"},prompt:{$ref:"s102"},first_frame_image_url:{
$ref:"s30"},last_frame_image_url:{type:"string",format:"uri",pattern:"^https?://"},mode:{$ref:"s92"},duration_seconds:{type:"\
integer",enum:[5,10]},aspect_ratio:{type:"string",enum:["16:9","9:16","1:1"]},enable_sound:{type:"boolean"},callback_url:{
$ref:"s2"}},allOf:[{if:{properties:{enable_sound:{const:!0}},required:["enable_sound"],additionalProperties:!0},then:{properties:{
mode:{const:"pro"}},required:["mode"],additionalProperties:!0}},{if:{properties:{last_frame_image_url:{}},required:["las\
t_frame_image_url"],additionalProperties:!0},then:{properties:{mode:{const:"pro"},duration_seconds:{const:5}},required:[
"mode"],additionalProperties:!0}}]};function tr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
let e=null,t=0,s=t,l=!0,a=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.enable_sound===void 0&&(d="enable_so\
und")){let _={};e===null?e=[_]:e.push(_),t++}else if(r.enable_sound!==void 0&&r.enable_sound!==!0){let _={};e===null?e=[
_]:e.push(_),t++}}var g=a===t;if(t=s,e!==null&&(s?e.length=s:e=null),g){let d=t;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.mode===void 0){let h={instancePath:o,keyword:"required",params:{missingProperty:"mode"},message:"must have requ\
ired property 'mode'"};e===null?e=[h]:e.push(h),t++}if(r.mode!==void 0&&r.mode!=="pro"){let h={instancePath:o+"/mode",keyword:"\
const",params:{allowedValue:"pro"},message:"must be equal to constant"};e===null?e=[h]:e.push(h),t++}}var g=d===t;l=g}if(!l){
let d={instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[d]:e.push(
d),t++}let i=t,u=!0,c=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.last_frame_image_url===void 0&&(d="last_\
frame_image_url")){let _={};e===null?e=[_]:e.push(_),t++}}var v=c===t;if(t=i,e!==null&&(i?e.length=i:e=null),v){let d=t;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.mode===void 0){let h={instancePath:o,keyword:"required",params:{missingProperty:"\
mode"},message:"must have required property 'mode'"};e===null?e=[h]:e.push(h),t++}if(r.mode!==void 0&&r.mode!=="pro"){let h={
instancePath:o+"/mode",keyword:"const",params:{allowedValue:"pro"},message:"must be equal to constant"};e===null?e=[h]:e.
push(h),t++}if(r.duration_seconds!==void 0&&r.duration_seconds!==5){let h={instancePath:o+"/duration_seconds",keyword:"c\
onst",params:{allowedValue:5},message:"must be equal to constant"};e===null?e=[h]:e.push(h),t++}}var v=d===t;u=v}if(!u){
let d={instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[d]:e.push(
d),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let d={instancePath:o,keyword:"required",params:{
missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[d]:e.push(d),t++}if(r.prompt===void 0){
let d={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};
e===null?e=[d]:e.push(d),t++}if(r.first_frame_image_url===void 0){let d={instancePath:o,keyword:"required",params:{missingProperty:"\
first_frame_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[d]:e.push(d),t++}for(let d in r)
if(!re.call(Sr.properties,d)){let _={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:d},message:"\
must NOT have additional properties"};e===null?e=[_]:e.push(_),t++}if(r.model!==void 0){let d=r.model;if(typeof d!="stri\
ng"){let _={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[_]:e.push(
_),t++}if(d!=="kling-v2.6"){let _={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-v2.6"},message:"m\
ust be equal to constant"};e===null?e=[_]:e.push(_),t++}}if(r.prompt!==void 0&&(O(r.prompt,{instancePath:o+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:n})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(w(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:n})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.last_frame_image_url!==void 0){let d=r.
last_frame_image_url;if(typeof d=="string"){if(!D.test(d)){let _={instancePath:o+"/last_frame_image_url",keyword:"patter\
n",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[_]:e.push(_),t++}if(!q(d)){let _={
instancePath:o+"/last_frame_image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?
e=[_]:e.push(_),t++}}else{let _={instancePath:o+"/last_frame_image_url",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[_]:e.push(_),t++}}if(r.mode!==void 0&&(R(r.mode,{instancePath:o+"/mode",parentData:r,parentDataProperty:"\
mode",rootData:n})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.duration_seconds!==void 0){let d=r.duration_seconds;
if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))){let _={instancePath:o+"/duration_seconds",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[_]:e.push(_),t++}if(!(d===5||d===10)){let _={instancePath:o+"/duration_seco\
nds",keyword:"enum",params:{allowedValues:Sr.properties.duration_seconds.enum},message:"must be equal to one of the allo\
wed values"};e===null?e=[_]:e.push(_),t++}}if(r.aspect_ratio!==void 0){let d=r.aspect_ratio;if(typeof d!="string"){let _={
instancePath:o+"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[_]:e.push(_),
t++}if(!(d==="16:9"||d==="9:16"||d==="1:1")){let _={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:Sr.
properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[_]:e.push(_),t++}}if(r.enable_sound!==
void 0&&typeof r.enable_sound!="boolean"){let d={instancePath:o+"/enable_sound",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[d]:e.push(d),t++}r.callback_url!==void 0&&(y(r.callback_url,{instancePath:o+"/callback_url",
parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let d={
instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),t++}return tr.errors=
e,t===0}var pt=or,dr={type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{
model:{type:"string",const:"kling-v3-omni"},prompt:{$ref:"s102"},first_frame_image_url:{$ref:"s30"},last_frame_image_url:{
type:"string",format:"uri",pattern:"^https?://"},duration_seconds:{type:"integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]},
aspect_ratio:{type:"string",enum:["16:9","9:16","1:1"]},output_resolution:{type:"string",enum:["720p","1080p","4k"]},enable_sound:{
type:"boolean"},callback_url:{$ref:"s2"}},if:{properties:{last_frame_image_url:{}},required:["last_frame_image_url"],additionalProperties:!0},
then:{properties:{duration_seconds:{const:5}},additionalProperties:!0}};function or(r,{instancePath:o="",parentData:f,parentDataProperty:m,
rootData:n=r}={}){let e=null,t=0,s=t,l=!0,a=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.last_frame_image_url===
void 0&&(i="last_frame_image_url")){let u={};e===null?e=[u]:e.push(u),t++}}var g=a===t;if(t=s,e!==null&&(s?e.length=s:e=
null),g){let i=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0&&r.duration_seconds!==5){let c={
instancePath:o+"/duration_seconds",keyword:"const",params:{allowedValue:5},message:"must be equal to constant"};e===null?
e=[c]:e.push(c),t++}var g=i===t;l=g}if(!l){let i={instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'mu\
st match "then" schema'};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){
let i={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[i]:e.push(i),t++}if(r.prompt===void 0){let i={instancePath:o,keyword:"required",params:{missingProperty:"pro\
mpt"},message:"must have required property 'prompt'"};e===null?e=[i]:e.push(i),t++}if(r.first_frame_image_url===void 0){
let i={instancePath:o,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[i]:e.push(i),t++}for(let i in r)if(!re.call(dr.properties,i)){let u={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[
u]:e.push(u),t++}if(r.model!==void 0){let i=r.model;if(typeof i!="string"){let u={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}if(i!=="kling-v3-omni"){let u={instancePath:o+
"/model",keyword:"const",params:{allowedValue:"kling-v3-omni"},message:"must be equal to constant"};e===null?e=[u]:e.push(
u),t++}}if(r.prompt!==void 0&&(O(r.prompt,{instancePath:o+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:n})||
(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.first_frame_image_url!==void 0&&(w(r.first_frame_image_url,{instancePath:o+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:n})||(e=e===null?w.errors:e.concat(
w.errors),t=e.length)),r.last_frame_image_url!==void 0){let i=r.last_frame_image_url;if(typeof i=="string"){if(!D.test(i)){
let u={instancePath:o+"/last_frame_image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match patter\
n "^https?://"'};e===null?e=[u]:e.push(u),t++}if(!q(i)){let u={instancePath:o+"/last_frame_image_url",keyword:"format",params:{
format:"uri"},message:'must match format "uri"'};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:o+"/last_frame_i\
mage_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}}if(r.duration_seconds!==
void 0){let i=r.duration_seconds;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let u={instancePath:o+"/duration_seconds",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[u]:e.push(u),t++}if(!(i===3||i===4||i===5||
i===6||i===7||i===8||i===9||i===10||i===11||i===12||i===13||i===14||i===15)){let u={instancePath:o+"/duration_seconds",keyword:"\
enum",params:{allowedValues:dr.properties.duration_seconds.enum},message:"must be equal to one of the allowed values"};e===
null?e=[u]:e.push(u),t++}}if(r.aspect_ratio!==void 0){let i=r.aspect_ratio;if(typeof i!="string"){let u={instancePath:o+
"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}if(!(i==="1\
6:9"||i==="9:16"||i==="1:1")){let u={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:dr.properties.aspect_ratio.
enum},message:"must be equal to one of the allowed values"};e===null?e=[u]:e.push(u),t++}}if(r.output_resolution!==void 0){
let i=r.output_resolution;if(typeof i!="string"){let u={instancePath:o+"/output_resolution",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}if(!(i==="720p"||i==="1080p"||i==="4k")){let u={instancePath:o+
"/output_resolution",keyword:"enum",params:{allowedValues:dr.properties.output_resolution.enum},message:"must be equal t\
o one of the allowed values"};e===null?e=[u]:e.push(u),t++}}if(r.enable_sound!==void 0&&typeof r.enable_sound!="boolean"){
let i={instancePath:o+"/enable_sound",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.
push(i),t++}r.callback_url!==void 0&&(y(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let i={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return or.errors=e,t===0}var at=lr,ss={
type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{model:{type:"strin\
g",const:"kling-v3-turbo-image-to-video"},prompt:{$ref:"s102"},first_frame_image_url:{$ref:"s30"},duration_seconds:{type:"\
integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]},output_resolution:{type:"string",enum:["720p","1080p"]},callback_url:{$ref:"\
s2"}}};function lr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}if(r.first_frame_image_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="model"||s==="prompt"||s==="first_frame_image_url"||s==="duration_seconds"||s==="output_resolution"||s==="callb\
ack_url")){let l={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have add\
itional properties"};e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let l={instancePath:o+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="kling-v3-t\
urbo-image-to-video"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-v3-turbo-image-to-video"},
message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.prompt!==void 0&&(O(r.prompt,{instancePath:o+"/p\
rompt",parentData:r,parentDataProperty:"prompt",rootData:n})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.first_frame_image_url!==
void 0&&(w(r.first_frame_image_url,{instancePath:o+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:n})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.duration_seconds!==void 0){let s=r.duration_seconds;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let l={instancePath:o+"/duration_seconds",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[l]:e.push(l),t++}if(!(s===3||s===4||s===5||s===6||s===7||s===8||s===9||s===
10||s===11||s===12||s===13||s===14||s===15)){let l={instancePath:o+"/duration_seconds",keyword:"enum",params:{allowedValues:ss.
properties.duration_seconds.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}if(r.
output_resolution!==void 0){let s=r.output_resolution;if(typeof s!="string"){let l={instancePath:o+"/output_resolution",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(!(s==="720p"||s==="1080p")){
let l={instancePath:o+"/output_resolution",keyword:"enum",params:{allowedValues:ss.properties.output_resolution.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}r.callback_url!==void 0&&(y(r.callback_url,{instancePath:o+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.
length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return lr.errors=e,t===0}var mt=ft;function ft(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,g=t;
Je(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?Je.errors:e.concat(Je.errors),t=e.length);
var u=g===t;u&&(l=!0,a=0);let i=t;Qe(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?Qe.errors:
e.concat(Qe.errors),t=e.length);var u=i===t;if(u&&l)l=!1,a=[a,1];else{u&&(l=!0,a=1);let c=t;er(r,{instancePath:o,parentData:f,
parentDataProperty:m,rootData:n})||(e=e===null?er.errors:e.concat(er.errors),t=e.length);var u=c===t;if(u&&l)l=!1,a=[a,2];else{
u&&(l=!0,a=2);let d=t;rr(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?rr.errors:e.concat(
rr.errors),t=e.length);var u=d===t;if(u&&l)l=!1,a=[a,3];else{u&&(l=!0,a=3);let h=t;sr(r,{instancePath:o,parentData:f,parentDataProperty:m,
rootData:n})||(e=e===null?sr.errors:e.concat(sr.errors),t=e.length);var u=h===t;if(u&&l)l=!1,a=[a,4];else{u&&(l=!0,a=4);
let M=t;tr(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?tr.errors:e.concat(tr.errors),t=
e.length);var u=M===t;if(u&&l)l=!1,a=[a,5];else{u&&(l=!0,a=5);let de=t;or(r,{instancePath:o,parentData:f,parentDataProperty:m,
rootData:n})||(e=e===null?or.errors:e.concat(or.errors),t=e.length);var u=de===t;if(u&&l)l=!1,a=[a,6];else{u&&(l=!0,a=6);
let Ne=t;lr(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?lr.errors:e.concat(lr.errors),
t=e.length);var u=Ne===t;u&&l?(l=!1,a=[a,7]):u&&(l=!0,a=7)}}}}}}if(l)t=s,e!==null&&(s?e.length=s:e=null);else{let c={instancePath:o,
keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?e=[c]:e.push(c),t++}
return ft.errors=e,t===0}function Pe(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(k(r)<1){let s={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),t++}return Pe.errors=e,t===0}function xe(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(Array.isArray(r)){
if(r.length>4){let l={instancePath:o,keyword:"maxItems",params:{limit:4},message:"must NOT have more than 4 items"};e===
null?e=[l]:e.push(l),t++}if(r.length<1){let l={instancePath:o,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[l]:e.push(l),t++}let s=r.length;for(let l=0;l<s;l++){let a=r[l];if(typeof a=="string"){
if(!D.test(a)){let g={instancePath:o+"/"+l,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "\
^https?://"'};e===null?e=[g]:e.push(g),t++}if(!q(a)){let g={instancePath:o+"/"+l,keyword:"format",params:{format:"uri"},
message:'must match format "uri"'};e===null?e=[g]:e.push(g),t++}}else{let g={instancePath:o+"/"+l,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),t++}}}else{let s={instancePath:o,keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),t++}return xe.errors=e,t===0}var _o={type:"string",enum:["auto","16:9","9:16","1:1"]};function Ae(r,{instancePath:o="",parentData:f,parentDataProperty:m,
rootData:n=r}={}){let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="auto"||r==="16:9"||r==="9:16"||r==="1:1")){let s={instancePath:o,
keyword:"enum",params:{allowedValues:_o.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(
s),t++}return Ae.errors=e,t===0}var ho={allOf:[{if:{properties:{source_video_url:{}},required:["source_video_url"],additionalProperties:!0},then:{properties:{
source_task_id:{not:{}}},additionalProperties:!0}},{if:{not:{properties:{source_video_url:{}},required:["source_video_ur\
l"],additionalProperties:!0}},then:{properties:{source_task_id:{}},required:["source_task_id"],additionalProperties:!0}},
{if:{properties:{reference_image_urls:{}},required:["reference_image_urls"],additionalProperties:!0},then:{properties:{aspect_ratio:{
enum:["16:9","9:16","1:1"]}},additionalProperties:!0}},{if:{not:{properties:{reference_image_urls:{}},required:["referen\
ce_image_urls"],additionalProperties:!0}},then:{properties:{aspect_ratio:{const:"auto"},duration_seconds:{const:5}},additionalProperties:!0}}]};
function Oe(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!0,a=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){let b;if(r.source_video_url===void 0&&(b="source_video_url")){let oe={};e===null?e=[oe]:e.push(
oe),t++}}var g=a===t;if(t=s,e!==null&&(s?e.length=s:e=null),g){let b=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.source_task_id!==
void 0){let G={instancePath:o+"/source_task_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[G]:e.push(
G),t++}var g=b===t;l=g}if(!l){let b={instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "the\
n" schema'};e===null?e=[b]:e.push(b),t++}let i=t,u=!0,c=t,v=t,d=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.
source_video_url===void 0&&(b="source_video_url")){let oe={};e===null?e=[oe]:e.push(oe),t++}}var _=d===t;if(_){let b={};
e===null?e=[b]:e.push(b),t++}else t=v,e!==null&&(v?e.length=v:e=null);var h=c===t;if(t=i,e!==null&&(i?e.length=i:e=null),
h){let b=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.source_task_id===void 0){let G={instancePath:o,keyword:"requir\
ed",params:{missingProperty:"source_task_id"},message:"must have required property 'source_task_id'"};e===null?e=[G]:e.push(
G),t++}var h=b===t;u=h}if(!u){let b={instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "the\
n" schema'};e===null?e=[b]:e.push(b),t++}let C=t,M=!0,Tt=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.reference_image_urls===
void 0&&(b="reference_image_urls")){let oe={};e===null?e=[oe]:e.push(oe),t++}}var de=Tt===t;if(t=C,e!==null&&(C?e.length=
C:e=null),de){let b=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.aspect_ratio!==void 0){let G=r.aspect_ratio;if(!(G===
"16:9"||G==="9:16"||G==="1:1")){let Mr={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:ho.allOf[2].
then.properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[Mr]:e.push(Mr),t++}}
var de=b===t;M=de}if(!M){let b={instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" sc\
hema'};e===null?e=[b]:e.push(b),t++}let $r=t,Ne=!0,Nt=t,jr=t,Et=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.
reference_image_urls===void 0&&(b="reference_image_urls")){let oe={};e===null?e=[oe]:e.push(oe),t++}}var Vt=Et===t;if(Vt){
let b={};e===null?e=[b]:e.push(b),t++}else t=jr,e!==null&&(jr?e.length=jr:e=null);var Pr=Nt===t;if(t=$r,e!==null&&($r?e.
length=$r:e=null),Pr){let b=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.aspect_ratio!==void 0&&r.aspect_ratio!==
"auto"){let G={instancePath:o+"/aspect_ratio",keyword:"const",params:{allowedValue:"auto"},message:"must be equal to con\
stant"};e===null?e=[G]:e.push(G),t++}if(r.duration_seconds!==void 0&&r.duration_seconds!==5){let G={instancePath:o+"/dur\
ation_seconds",keyword:"const",params:{allowedValue:5},message:"must be equal to constant"};e===null?e=[G]:e.push(G),t++}}
var Pr=b===t;Ne=Pr}if(!Ne){let b={instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" \
schema'};e===null?e=[b]:e.push(b),t++}return Oe.errors=e,t===0}var ct=nr,Kr={type:"object",additionalProperties:!1,required:[
"model","prompt","aspect_ratio"],properties:{model:{type:"string",const:"kling-v3-omni-edit"},prompt:{type:"string",minLength:1,
maxLength:2500},source_video_url:{type:"string",format:"uri",pattern:"^https?://"},source_task_id:{$ref:"s137"},reference_image_urls:{
$ref:"s138"},aspect_ratio:{$ref:"s139"},duration_seconds:{type:"integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]},output_resolution:{
type:"string",enum:["720p","1080p","4k"]},enable_sound:{type:"boolean"},callback_url:{$ref:"s2"}},allOf:[{$ref:"s140"}]};
function nr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(Oe(r,{instancePath:o,
parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length),r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"\
must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"\
required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}
if(r.aspect_ratio===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"aspect_ratio"},message:"mu\
st have required property 'aspect_ratio'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!re.call(Kr.properties,s)){let l={
instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};
e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let l={instancePath:o+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="kling-v3-omni-edit"){let l={
instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-v3-omni-edit"},message:"must be equal to constant"};
e===null?e=[l]:e.push(l),t++}}if(r.prompt!==void 0){let s=r.prompt;if(typeof s=="string"){if(k(s)>2500){let l={instancePath:o+
"/prompt",keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 characters"};e===null?e=[l]:e.push(
l),t++}if(k(s)<1){let l={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/prompt",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.source_video_url!==void 0){let s=r.source_video_url;if(typeof s==
"string"){if(!D.test(s)){let l={instancePath:o+"/source_video_url",keyword:"pattern",params:{pattern:"^https?://"},message:'\
must match pattern "^https?://"'};e===null?e=[l]:e.push(l),t++}if(!q(s)){let l={instancePath:o+"/source_video_url",keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+
"/source_video_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.source_task_id!==
void 0&&(Pe(r.source_task_id,{instancePath:o+"/source_task_id",parentData:r,parentDataProperty:"source_task_id",rootData:n})||
(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length)),r.reference_image_urls!==void 0&&(xe(r.reference_image_urls,{instancePath:o+
"/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:n})||(e=e===null?xe.errors:e.concat(
xe.errors),t=e.length)),r.aspect_ratio!==void 0&&(Ae(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:n})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length)),r.duration_seconds!==void 0){let s=r.
duration_seconds;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let l={instancePath:o+"/duration_seconds",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),t++}if(!(s===3||s===4||s===5||s===6||s===7||s===8||s===
9||s===10||s===11||s===12||s===13||s===14||s===15)){let l={instancePath:o+"/duration_seconds",keyword:"enum",params:{allowedValues:Kr.
properties.duration_seconds.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}if(r.
output_resolution!==void 0){let s=r.output_resolution;if(typeof s!="string"){let l={instancePath:o+"/output_resolution",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(!(s==="720p"||s==="1080p"||
s==="4k")){let l={instancePath:o+"/output_resolution",keyword:"enum",params:{allowedValues:Kr.properties.output_resolution.
enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}if(r.enable_sound!==void 0&&typeof r.
enable_sound!="boolean"){let s={instancePath:o+"/enable_sound",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};e===null?e=[s]:e.push(s),t++}r.callback_url!==void 0&&(y(r.callback_url,{instancePath:o+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return nr.errors=e,t===0}var dt=ir,
Rr={type:"object",additionalProperties:!1,required:["model","prompt","aspect_ratio"],properties:{model:{type:"string",const:"\
kling-v3-omni-reference"},prompt:{type:"string",minLength:1,maxLength:2500},source_video_url:{type:"string",format:"uri",
pattern:"^https?://"},source_task_id:{$ref:"s137"},reference_image_urls:{$ref:"s138"},aspect_ratio:{$ref:"s139"},duration_seconds:{
type:"integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]},output_resolution:{type:"string",enum:["720p","1080p","4k"]},enable_sound:{
type:"boolean",const:!1},callback_url:{$ref:"s2"}},allOf:[{$ref:"s140"}]};function ir(r,{instancePath:o="",parentData:f,
parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(Oe(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||
(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let s={
instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?
e=[s]:e.push(s),t++}if(r.prompt===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"\
must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(r.aspect_ratio===void 0){let s={instancePath:o,keyword:"\
required",params:{missingProperty:"aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[s]:e.
push(s),t++}for(let s in r)if(!re.call(Rr.properties,s)){let l={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!=
"string"){let l={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}if(s!=="kling-v3-omni-reference"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kli\
ng-v3-omni-reference"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.prompt!==void 0){let s=r.
prompt;if(typeof s=="string"){if(k(s)>2500){let l={instancePath:o+"/prompt",keyword:"maxLength",params:{limit:2500},message:"\
must NOT have more than 2500 characters"};e===null?e=[l]:e.push(l),t++}if(k(s)<1){let l={instancePath:o+"/prompt",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+
"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.source_video_url!==
void 0){let s=r.source_video_url;if(typeof s=="string"){if(!D.test(s)){let l={instancePath:o+"/source_video_url",keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[l]:e.push(l),t++}if(!q(s)){
let l={instancePath:o+"/source_video_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===
null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/source_video_url",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),t++}}if(r.source_task_id!==void 0&&(Pe(r.source_task_id,{instancePath:o+"/sour\
ce_task_id",parentData:r,parentDataProperty:"source_task_id",rootData:n})||(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.
length)),r.reference_image_urls!==void 0&&(xe(r.reference_image_urls,{instancePath:o+"/reference_image_urls",parentData:r,
parentDataProperty:"reference_image_urls",rootData:n})||(e=e===null?xe.errors:e.concat(xe.errors),t=e.length)),r.aspect_ratio!==
void 0&&(Ae(r.aspect_ratio,{instancePath:o+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:n})||
(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length)),r.duration_seconds!==void 0){let s=r.duration_seconds;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s))){let l={instancePath:o+"/duration_seconds",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[l]:e.push(l),t++}if(!(s===3||s===4||s===5||s===6||s===7||s===8||s===9||s===10||s===11||s===
12||s===13||s===14||s===15)){let l={instancePath:o+"/duration_seconds",keyword:"enum",params:{allowedValues:Rr.properties.
duration_seconds.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}if(r.output_resolution!==
void 0){let s=r.output_resolution;if(typeof s!="string"){let l={instancePath:o+"/output_resolution",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(!(s==="720p"||s==="1080p"||s==="4k")){let l={instancePath:o+
"/output_resolution",keyword:"enum",params:{allowedValues:Rr.properties.output_resolution.enum},message:"must be equal t\
o one of the allowed values"};e===null?e=[l]:e.push(l),t++}}if(r.enable_sound!==void 0){let s=r.enable_sound;if(typeof s!=
"boolean"){let l={instancePath:o+"/enable_sound",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[l]:e.push(l),t++}if(s!==!1){let l={instancePath:o+"/enable_sound",keyword:"const",params:{allowedValue:!1},message:"m\
ust be equal to constant"};e===null?e=[l]:e.push(l),t++}}r.callback_url!==void 0&&(y(r.callback_url,{instancePath:o+"/ca\
llback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{
let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ir.
errors=e,t===0}var gt=yt;function yt(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,g=t;
nr(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?nr.errors:e.concat(nr.errors),t=e.length);
var u=g===t;u&&(l=!0,a=0);let i=t;ir(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?ir.errors:
e.concat(ir.errors),t=e.length);var u=i===t;if(u&&l?(l=!1,a=[a,1]):u&&(l=!0,a=1),l)t=s,e!==null&&(s?e.length=s:e=null);else{
let c={instancePath:o,keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?
e=[c]:e.push(c),t++}return yt.errors=e,t===0}var _t=ht;function ht(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_task_id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
source_task_id"},message:"must have required property 'source_task_id'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s===
"source_task_id"||s==="prompt"||s==="mode"||s==="callback_url")){let l={instancePath:o,keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.source_task_id!==
void 0){let s=r.source_task_id;if(typeof s=="string"){if(k(s)<1){let l={instancePath:o+"/source_task_id",keyword:"minLen\
gth",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+
"/source_task_id",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.prompt!==
void 0){let s=r.prompt;if(typeof s=="string"){if(k(s)<1){let l={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/prompt",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}r.mode!==void 0&&(R(r.mode,{instancePath:o+
"/mode",parentData:r,parentDataProperty:"mode",rootData:n})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.callback_url!==
void 0&&(y(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=
e===null?y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return ht.errors=e,t===0}var wo={type:"string",enum:["720p","1080p"]};function qr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="720p"||r==="1080p")){let s={instancePath:o,keyword:"enum",params:{allowedValues:wo.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return qr.errors=e,t===0}var vo={type:"string",enum:["video","image"]};function Te(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
let e=null,t=0;if(typeof r!="string"){let s={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(r==="video"||r==="image")){let s={instancePath:o,keyword:"enum",params:{allowedValues:vo.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return Te.errors=e,t===0}var wt=ur,
ko={type:"object",additionalProperties:!1,required:["model","source_image_url","reference_video_url","output_resolution"],
properties:{model:{type:"string",const:"kling-3.0"},source_image_url:{type:"string",format:"uri",pattern:"^https?://"},reference_video_url:{
type:"string",format:"uri",pattern:"^https?://"},prompt:{type:"string",minLength:1},output_resolution:{$ref:"s147"},character_orientation:{
$ref:"s148"},background_source:{type:"string",enum:["video","image"]},callback_url:{$ref:"s2"}}};function ur(r,{instancePath:o="",
parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[s]:e.push(s),t++}if(r.source_image_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
source_image_url"},message:"must have required property 'source_image_url'"};e===null?e=[s]:e.push(s),t++}if(r.reference_video_url===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"reference_video_url"},message:"must have requi\
red property 'reference_video_url'"};e===null?e=[s]:e.push(s),t++}if(r.output_resolution===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"output_resolution"},message:"must have required property 'output_resolution'"};
e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="source_image_url"||s==="reference_video_url"||s==="pr\
ompt"||s==="output_resolution"||s==="character_orientation"||s==="background_source"||s==="callback_url")){let l={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let l={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="kling-3.0"){let l={instancePath:o+
"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),
t++}}if(r.source_image_url!==void 0){let s=r.source_image_url;if(typeof s=="string"){if(!D.test(s)){let l={instancePath:o+
"/source_image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?
e=[l]:e.push(l),t++}if(!q(s)){let l={instancePath:o+"/source_image_url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/source_image_url",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.reference_video_url!==void 0){let s=r.reference_video_url;
if(typeof s=="string"){if(!D.test(s)){let l={instancePath:o+"/reference_video_url",keyword:"pattern",params:{pattern:"^h\
ttps?://"},message:'must match pattern "^https?://"'};e===null?e=[l]:e.push(l),t++}if(!q(s)){let l={instancePath:o+"/ref\
erence_video_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[l]:e.push(l),t++}}else{
let l={instancePath:o+"/reference_video_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[l]:e.push(l),t++}}if(r.prompt!==void 0){let s=r.prompt;if(typeof s=="string"){if(k(s)<1){let l={instancePath:o+"/prompt",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}else{
let l={instancePath:o+"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),
t++}}if(r.output_resolution!==void 0&&(qr(r.output_resolution,{instancePath:o+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:n})||(e=e===null?qr.errors:e.concat(qr.errors),t=e.length)),r.character_orientation!==void 0&&
(Te(r.character_orientation,{instancePath:o+"/character_orientation",parentData:r,parentDataProperty:"character_orientat\
ion",rootData:n})||(e=e===null?Te.errors:e.concat(Te.errors),t=e.length)),r.background_source!==void 0){let s=r.background_source;
if(typeof s!="string"){let l={instancePath:o+"/background_source",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[l]:e.push(l),t++}if(!(s==="video"||s==="image")){let l={instancePath:o+"/background_source",keyword:"\
enum",params:{allowedValues:ko.properties.background_source.enum},message:"must be equal to one of the allowed values"};
e===null?e=[l]:e.push(l),t++}}r.callback_url!==void 0&&(y(r.callback_url,{instancePath:o+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ur.errors=e,t===0}var vt=pr,bo={
type:"object",additionalProperties:!1,required:["model","source_image_url","reference_video_url","output_resolution","ch\
aracter_orientation"],properties:{model:{type:"string",const:"kling-v2.6"},source_image_url:{type:"string",format:"uri",
pattern:"^https?://"},reference_video_url:{type:"string",format:"uri",pattern:"^https?://"},prompt:{type:"string",minLength:1,
maxLength:2500},output_resolution:{type:"string",enum:["720p","1080p"]},character_orientation:{$ref:"s148"},callback_url:{
$ref:"s2"}}};function pr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.source_image_url===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[s]:e.push(s),t++}if(r.reference_video_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
reference_video_url"},message:"must have required property 'reference_video_url'"};e===null?e=[s]:e.push(s),t++}if(r.output_resolution===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"output_resolution"},message:"must have require\
d property 'output_resolution'"};e===null?e=[s]:e.push(s),t++}if(r.character_orientation===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"character_orientation"},message:"must have required property 'character_orie\
ntation'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="source_image_url"||s==="reference_video_ur\
l"||s==="prompt"||s==="output_resolution"||s==="character_orientation"||s==="callback_url")){let l={instancePath:o,keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="string"){let l={instancePath:o+"/model",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(s!=="kling-v2.6"){let l={instancePath:o+"/model",keyword:"\
const",params:{allowedValue:"kling-v2.6"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.source_image_url!==
void 0){let s=r.source_image_url;if(typeof s=="string"){if(!D.test(s)){let l={instancePath:o+"/source_image_url",keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[l]:e.push(l),t++}if(!q(s)){
let l={instancePath:o+"/source_image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===
null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/source_image_url",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),t++}}if(r.reference_video_url!==void 0){let s=r.reference_video_url;if(typeof s==
"string"){if(!D.test(s)){let l={instancePath:o+"/reference_video_url",keyword:"pattern",params:{pattern:"^https?://"},message:'\
must match pattern "^https?://"'};e===null?e=[l]:e.push(l),t++}if(!q(s)){let l={instancePath:o+"/reference_video_url",keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+
"/reference_video_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.
prompt!==void 0){let s=r.prompt;if(typeof s=="string"){if(k(s)>2500){let l={instancePath:o+"/prompt",keyword:"maxLength",
params:{limit:2500},message:"must NOT have more than 2500 characters"};e===null?e=[l]:e.push(l),t++}if(k(s)<1){let l={instancePath:o+
"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),
t++}}else{let l={instancePath:o+"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}}if(r.output_resolution!==void 0){let s=r.output_resolution;if(typeof s!="string"){let l={instancePath:o+"\
/output_resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(!(s===
"720p"||s==="1080p")){let l={instancePath:o+"/output_resolution",keyword:"enum",params:{allowedValues:bo.properties.output_resolution.
enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}r.character_orientation!==void 0&&
(Te(r.character_orientation,{instancePath:o+"/character_orientation",parentData:r,parentDataProperty:"character_orientat\
ion",rootData:n})||(e=e===null?Te.errors:e.concat(Te.errors),t=e.length)),r.callback_url!==void 0&&(y(r.callback_url,{instancePath:o+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.
length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return pr.errors=e,t===0}var kt=bt;function bt(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,g=t;
ur(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?ur.errors:e.concat(ur.errors),t=e.length);
var u=g===t;u&&(l=!0,a=0);let i=t;pr(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?pr.errors:
e.concat(pr.errors),t=e.length);var u=i===t;if(u&&l?(l=!1,a=[a,1]):u&&(l=!0,a=1),l)t=s,e!==null&&(s?e.length=s:e=null);else{
let c={instancePath:o,keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?
e=[c]:e.push(c),t++}return bt.errors=e,t===0}function B(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(typeof r=="string"){
if(!D.test(r)){let s={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!q(r)){let s={instancePath:o,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return B.errors=e,t===0}var qt=ar;function ar(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.source_image_url===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[s]:e.push(s),t++}if(r.source_audio_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="source_image_url"||s==="source_audio_url"||
s==="prompt"||s==="callback_url")){let l={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="stri\
ng"){let l={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(
l),t++}if(s!=="kling-ai-avatar-pro"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-ai-avata\
r-pro"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.source_image_url!==void 0){let s=r.source_image_url;
if(typeof s=="string"){if(!D.test(s)){let l={instancePath:o+"/source_image_url",keyword:"pattern",params:{pattern:"^http\
s?://"},message:'must match pattern "^https?://"'};e===null?e=[l]:e.push(l),t++}if(!q(s)){let l={instancePath:o+"/source\
_image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[l]:e.push(l),t++}}else{
let l={instancePath:o+"/source_image_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}}if(r.source_audio_url!==void 0&&(B(r.source_audio_url,{instancePath:o+"/source_audio_url",parentData:r,parentDataProperty:"\
source_audio_url",rootData:n})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),r.prompt!==void 0){let s=r.prompt;if(typeof s==
"string"){if(k(s)<1){let l={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/prompt",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}r.callback_url!==void 0&&(y(r.callback_url,{instancePath:o+"\
/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.
length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return ar.errors=e,t===0}var Dt=mr;function mr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.source_image_url===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[s]:e.push(s),t++}if(r.source_audio_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="source_image_url"||s==="source_audio_url"||
s==="prompt"||s==="callback_url")){let l={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="stri\
ng"){let l={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(
l),t++}if(s!=="kling-ai-avatar-standard"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-ai-\
avatar-standard"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.source_image_url!==void 0){let s=r.
source_image_url;if(typeof s=="string"){if(!D.test(s)){let l={instancePath:o+"/source_image_url",keyword:"pattern",params:{
pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[l]:e.push(l),t++}if(!q(s)){let l={instancePath:o+
"/source_image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[l]:e.push(l),t++}}else{
let l={instancePath:o+"/source_image_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}}if(r.source_audio_url!==void 0&&(B(r.source_audio_url,{instancePath:o+"/source_audio_url",parentData:r,parentDataProperty:"\
source_audio_url",rootData:n})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),r.prompt!==void 0){let s=r.prompt;if(typeof s==
"string"){if(k(s)<1){let l={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/prompt",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}r.callback_url!==void 0&&(y(r.callback_url,{instancePath:o+"\
/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.
length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return mr.errors=e,t===0}var $t=fr;function fr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.source_image_url===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[s]:e.push(s),t++}if(r.source_audio_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="source_image_url"||s==="source_audio_url"||
s==="prompt"||s==="callback_url")){let l={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="stri\
ng"){let l={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(
l),t++}if(s!=="kling-ai-avatar-v1-pro"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-ai-av\
atar-v1-pro"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.source_image_url!==void 0){let s=r.
source_image_url;if(typeof s=="string"){if(!D.test(s)){let l={instancePath:o+"/source_image_url",keyword:"pattern",params:{
pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[l]:e.push(l),t++}if(!q(s)){let l={instancePath:o+
"/source_image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[l]:e.push(l),t++}}else{
let l={instancePath:o+"/source_image_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}}if(r.source_audio_url!==void 0&&(B(r.source_audio_url,{instancePath:o+"/source_audio_url",parentData:r,parentDataProperty:"\
source_audio_url",rootData:n})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),r.prompt!==void 0){let s=r.prompt;if(typeof s==
"string"){if(k(s)<1){let l={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/prompt",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}r.callback_url!==void 0&&(y(r.callback_url,{instancePath:o+"\
/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.
length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return fr.errors=e,t===0}var jt=cr;function cr(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(r.source_image_url===void 0){let s={instancePath:o,
keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required property 'source_image_url'"};
e===null?e=[s]:e.push(s),t++}if(r.source_audio_url===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[s]:e.push(s),t++}if(r.prompt===
void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="model"||s==="source_image_url"||s==="source_audio_url"||
s==="prompt"||s==="callback_url")){let l={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.model!==void 0){let s=r.model;if(typeof s!="stri\
ng"){let l={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(
l),t++}if(s!=="kling-v1-avatar-standard"){let l={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-v1-\
avatar-standard"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.source_image_url!==void 0){let s=r.
source_image_url;if(typeof s=="string"){if(!D.test(s)){let l={instancePath:o+"/source_image_url",keyword:"pattern",params:{
pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[l]:e.push(l),t++}if(!q(s)){let l={instancePath:o+
"/source_image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[l]:e.push(l),t++}}else{
let l={instancePath:o+"/source_image_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}}if(r.source_audio_url!==void 0&&(B(r.source_audio_url,{instancePath:o+"/source_audio_url",parentData:r,parentDataProperty:"\
source_audio_url",rootData:n})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),r.prompt!==void 0){let s=r.prompt;if(typeof s==
"string"){if(k(s)<1){let l={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/prompt",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}r.callback_url!==void 0&&(y(r.callback_url,{instancePath:o+"\
/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:n})||(e=e===null?y.errors:e.concat(y.errors),t=e.
length))}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),t++}return cr.errors=e,t===0}var Pt=xt;function xt(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0,s=t,l=!1,a=null,g=t;
ar(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?ar.errors:e.concat(ar.errors),t=e.length);
var u=g===t;u&&(l=!0,a=0);let i=t;mr(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?mr.errors:
e.concat(mr.errors),t=e.length);var u=i===t;if(u&&l)l=!1,a=[a,1];else{u&&(l=!0,a=1);let c=t;fr(r,{instancePath:o,parentData:f,
parentDataProperty:m,rootData:n})||(e=e===null?fr.errors:e.concat(fr.errors),t=e.length);var u=c===t;if(u&&l)l=!1,a=[a,2];else{
u&&(l=!0,a=2);let d=t;cr(r,{instancePath:o,parentData:f,parentDataProperty:m,rootData:n})||(e=e===null?cr.errors:e.concat(
cr.errors),t=e.length);var u=d===t;u&&l?(l=!1,a=[a,3]):u&&(l=!0,a=3)}}if(l)t=s,e!==null&&(s?e.length=s:e=null);else{let c={
instancePath:o,keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?e=[c]:
e.push(c),t++}return xt.errors=e,t===0}var se=At;var Dr=zr().default,Do=new RegExp("^[ -~]*$","u");function At(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r["idempotency-key"]!==void 0){let s=r["idempotency-key"];
if(typeof s!="string"){let l=typeof s,a;if(a===void 0)if(l=="number"||l=="boolean")a=""+s;else if(s===null)a="";else{let g={
instancePath:o+"/idempotency-key",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(
g),t++}a!==void 0&&(s=a,r!==void 0&&(r["idempotency-key"]=a))}if(typeof s=="string"){if(Dr(s)>512){let l={instancePath:o+
"/idempotency-key",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[
l]:e.push(l),t++}if(Dr(s)<1){let l={instancePath:o+"/idempotency-key",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),t++}}}if(r["x-client-request-id"]!==void 0){let s=r["x-clie\
nt-request-id"];if(typeof s!="string"){let l=typeof s,a;if(a===void 0)if(l=="number"||l=="boolean")a=""+s;else if(s===null)
a="";else{let g={instancePath:o+"/x-client-request-id",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[g]:e.push(g),t++}a!==void 0&&(s=a,r!==void 0&&(r["x-client-request-id"]=a))}if(typeof s=="string"){if(Dr(s)>512){
let l={instancePath:o+"/x-client-request-id",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512\
 characters"};e===null?e=[l]:e.push(l),t++}if(!Do.test(s)){let l={instancePath:o+"/x-client-request-id",keyword:"pattern",
params:{pattern:"^[ -~]*$"},message:'must match pattern "^[ -~]*$"'};e===null?e=[l]:e.push(l),t++}}}}else{let s={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return At.errors=e,t===0}var te=Ot;function Ot(r,{instancePath:o="",parentData:f,parentDataProperty:m,rootData:n=r}={}){let e=null,t=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let s={instancePath:o,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[s]:e.push(s),t++}if(r.id!==void 0){let s=r.id;if(typeof s!="string"){let l=typeof s,
a;if(a===void 0)if(l=="number"||l=="boolean")a=""+s;else if(s===null)a="";else{let g={instancePath:o+"/id",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),t++}a!==void 0&&(s=a,r!==void 0&&(r.id=a))}if(typeof s==
"string"&&Dr(s)<1){let l={instancePath:o+"/id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"};e===null?e=[l]:e.push(l),t++}}}else{let s={instancePath:o,keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[s]:e.push(s),t++}return Ot.errors=e,t===0}var Ao="runapi",Oo={createLumaModifyVideo:{method:"POST",path:"/api/v1/luma/modify_video",request:{whole:ts},tag:{name:"\
model",values:["luma-modify-video"]},parameters:{header:se},responses:{200:{whole:X,choice:{branches:[{values:[],reading:{
whole:J}},{values:[],reading:{whole:Q}}]}},400:{whole:p},401:{whole:p},402:{whole:p},403:{whole:p},404:{whole:p},408:{whole:p},
409:{whole:p},413:{whole:p},415:{whole:p},429:{whole:p},500:{whole:p},502:{whole:p},503:{whole:p},504:{whole:p}},callback:{
whole:W,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},{values:["failed"],reading:{whole:P}}]}}},
getLumaModifyVideo:{method:"GET",path:"/api/v1/luma/modify_video/{id}",parameters:{path:te},responses:{200:{whole:ms,choice:{
tag:"status",branches:[{values:["pending","processing"],reading:{whole:ee}},{values:["completed"],reading:{whole:as}},{values:[
"failed"],reading:{whole:P}}]}},401:{whole:p},403:{whole:p},404:{whole:p},408:{whole:p},429:{whole:p},500:{whole:p},502:{
whole:p},503:{whole:p},504:{whole:p}}},createRunwayTextToVideo:{method:"POST",path:"/api/v1/runway/text_to_video",request:{
whole:gs,choice:{tag:"model",branches:[{values:["runway"],untagged:!0,reading:{whole:cs}},{values:["runway"],untagged:!0,
reading:{whole:ds}}]}},tag:{name:"model",values:["runway"]},parameters:{header:se},responses:{200:{whole:X,choice:{branches:[
{values:[],reading:{whole:J}},{values:[],reading:{whole:Q}}]}},400:{whole:p},401:{whole:p},402:{whole:p},403:{whole:p},404:{
whole:p},408:{whole:p},409:{whole:p},413:{whole:p},415:{whole:p},429:{whole:p},500:{whole:p},502:{whole:p},503:{whole:p},
504:{whole:p}},callback:{whole:W,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},{values:["faile\
d"],reading:{whole:P}}]}}},getRunwayTextToVideo:{method:"GET",path:"/api/v1/runway/text_to_video/{id}",parameters:{path:te},
responses:{200:{whole:hs,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:ee}},{values:["c\
ompleted"],reading:{whole:_s}},{values:["failed"],reading:{whole:P}}]}},401:{whole:p},403:{whole:p},404:{whole:p},408:{whole:p},
429:{whole:p},500:{whole:p},502:{whole:p},503:{whole:p},504:{whole:p}}},createRunwayExtendVideo:{method:"POST",path:"/ap\
i/v1/runway/extend_video",request:{whole:vs},parameters:{header:se},responses:{200:{whole:X,choice:{branches:[{values:[],
reading:{whole:J}},{values:[],reading:{whole:Q}}]}},400:{whole:p},401:{whole:p},402:{whole:p},403:{whole:p},404:{whole:p},
408:{whole:p},409:{whole:p},413:{whole:p},415:{whole:p},422:{whole:p},429:{whole:p},500:{whole:p},502:{whole:p},503:{whole:p},
504:{whole:p}},callback:{whole:W,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},{values:["faile\
d"],reading:{whole:P}}]}}},getRunwayExtendVideo:{method:"GET",path:"/api/v1/runway/extend_video/{id}",parameters:{path:te},
responses:{200:{whole:qs,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:ee}},{values:["c\
ompleted"],reading:{whole:bs}},{values:["failed"],reading:{whole:P}}]}},401:{whole:p},403:{whole:p},404:{whole:p},408:{whole:p},
429:{whole:p},500:{whole:p},502:{whole:p},503:{whole:p},504:{whole:p}}},createRunwayAlephEditVideo:{method:"POST",path:"\
/api/v1/runway_aleph/edit_video",request:{whole:$s},parameters:{header:se},responses:{200:{whole:X,choice:{branches:[{values:[],
reading:{whole:J}},{values:[],reading:{whole:Q}}]}},400:{whole:p},401:{whole:p},402:{whole:p},403:{whole:p},404:{whole:p},
408:{whole:p},409:{whole:p},413:{whole:p},415:{whole:p},429:{whole:p},500:{whole:p},502:{whole:p},503:{whole:p},504:{whole:p}},
callback:{whole:W,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},{values:["failed"],reading:{whole:P}}]}}},
getRunwayAlephEditVideo:{method:"GET",path:"/api/v1/runway_aleph/edit_video/{id}",parameters:{path:te},responses:{200:{whole:xs,
choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:ee}},{values:["completed"],reading:{whole:Ps}},
{values:["failed"],reading:{whole:P}}]}},401:{whole:p},403:{whole:p},404:{whole:p},408:{whole:p},429:{whole:p},500:{whole:p},
502:{whole:p},503:{whole:p},504:{whole:p}}},createHailuoTextToVideo:{method:"POST",path:"/api/v1/hailuo/text_to_video",request:{
whole:Ns,choice:{tag:"model",branches:[{values:["hailuo-02-text-to-video-pro"],reading:{whole:Os}},{values:["hailuo-02-t\
ext-to-video-standard"],reading:{whole:Ts}}]}},tag:{name:"model",values:["hailuo-02-text-to-video-pro","hailuo-02-text-t\
o-video-standard"]},parameters:{header:se},responses:{200:{whole:X,choice:{branches:[{values:[],reading:{whole:J}},{values:[],
reading:{whole:Q}}]}},400:{whole:p},401:{whole:p},402:{whole:p},403:{whole:p},404:{whole:p},408:{whole:p},409:{whole:p},
413:{whole:p},415:{whole:p},429:{whole:p},500:{whole:p},502:{whole:p},503:{whole:p},504:{whole:p}},callback:{whole:W,choice:{
tag:"status",branches:[{values:["completed"],reading:{whole:T}},{values:["failed"],reading:{whole:P}}]}}},getHailuoTextToVideo:{
method:"GET",path:"/api/v1/hailuo/text_to_video/{id}",parameters:{path:te},responses:{200:{whole:fe,choice:{tag:"status",
branches:[{values:["pending","processing"],reading:{whole:ee}},{values:["completed"],reading:{whole:T}},{values:["failed"],
reading:{whole:P}}]}},401:{whole:p},403:{whole:p},404:{whole:p},408:{whole:p},429:{whole:p},500:{whole:p},502:{whole:p},
503:{whole:p},504:{whole:p}}},createHailuoImageToVideo:{method:"POST",path:"/api/v1/hailuo/image_to_video",request:{whole:Ks,
choice:{tag:"model",branches:[{values:["hailuo-02-image-to-video-pro"],reading:{whole:zs}},{values:["hailuo-02-image-to-\
video-standard"],reading:{whole:Ls}},{values:["hailuo-2.3-image-to-video-pro"],reading:{whole:Is,reasons:[{when:"1080p i\
s chosen",fields:["duration_seconds"],given:{has:["output_resolution"],values:{output_resolution:["1080p"]}}}]}},{values:[
"hailuo-2.3-image-to-video-standard"],reading:{whole:Ss,reasons:[{when:"1080p is chosen",fields:["duration_seconds"],given:{
has:["output_resolution"],values:{output_resolution:["1080p"]}}}]}}]}},tag:{name:"model",values:["hailuo-02-image-to-vid\
eo-pro","hailuo-02-image-to-video-standard","hailuo-2.3-image-to-video-pro","hailuo-2.3-image-to-video-standard"]},parameters:{
header:se},responses:{200:{whole:X,choice:{branches:[{values:[],reading:{whole:J}},{values:[],reading:{whole:Q}}]}},400:{
whole:p},401:{whole:p},402:{whole:p},403:{whole:p},404:{whole:p},408:{whole:p},409:{whole:p},413:{whole:p},415:{whole:p},
429:{whole:p},500:{whole:p},502:{whole:p},503:{whole:p},504:{whole:p}},callback:{whole:W,choice:{tag:"status",branches:[
{values:["completed"],reading:{whole:T}},{values:["failed"],reading:{whole:P}}]}}},getHailuoImageToVideo:{method:"GET",path:"\
/api/v1/hailuo/image_to_video/{id}",parameters:{path:te},responses:{200:{whole:fe,choice:{tag:"status",branches:[{values:[
"pending","processing"],reading:{whole:ee}},{values:["completed"],reading:{whole:T}},{values:["failed"],reading:{whole:P}}]}},
401:{whole:p},403:{whole:p},404:{whole:p},408:{whole:p},429:{whole:p},500:{whole:p},502:{whole:p},503:{whole:p},504:{whole:p}}},
createKlingTextToVideo:{method:"POST",path:"/api/v1/kling/text_to_video",request:{whole:Bs,choice:{tag:"model",branches:[
{values:["kling-3.0"],reading:{whole:Xs,choice:{tag:"multi_shots",branches:[{values:[!1],untagged:!0,reading:{whole:Qs}},
{values:[!0],reading:{whole:rt}}]}}},{values:["kling-o1"],reading:{whole:Ms,reasons:[{when:"a reference video is sent",fields:[
"prompt","reference_image_urls"],given:{has:["reference_video_url"]}}]}},{values:["kling-v2.1-master-text-to-video"],reading:{
whole:Cs}},{values:["kling-v2.5-turbo-text-to-video-pro"],reading:{whole:Fs}},{values:["kling-v2.6"],reading:{whole:Hs,reasons:[
{when:"sound is wanted",fields:["mode"],given:{has:["enable_sound"],values:{enable_sound:[!0]}}}]}},{values:["kling-v3-o\
mni"],reading:{whole:Zs}},{values:["kling-v3-omni-reference"],reading:{whole:Ys}},{values:["kling-v3-turbo-text-to-video"],
reading:{whole:Us}}]}},tag:{name:"model",values:["kling-3.0","kling-o1","kling-v2.1-master-text-to-video","kling-v2.5-tu\
rbo-text-to-video-pro","kling-v2.6","kling-v3-omni","kling-v3-omni-reference","kling-v3-turbo-text-to-video"]},parameters:{
header:se},responses:{200:{whole:X,choice:{branches:[{values:[],reading:{whole:J}},{values:[],reading:{whole:Q}}]}},400:{
whole:p},401:{whole:p},402:{whole:p},403:{whole:p},404:{whole:p},408:{whole:p},409:{whole:p},413:{whole:p},415:{whole:p},
429:{whole:p},500:{whole:p},502:{whole:p},503:{whole:p},504:{whole:p}},callback:{whole:W,choice:{tag:"status",branches:[
{values:["completed"],reading:{whole:T}},{values:["failed"],reading:{whole:P}}]}}},getKlingTextToVideo:{method:"GET",path:"\
/api/v1/kling/text_to_video/{id}",parameters:{path:te},responses:{200:{whole:fe,choice:{tag:"status",branches:[{values:[
"pending","processing"],reading:{whole:ee}},{values:["completed"],reading:{whole:T}},{values:["failed"],reading:{whole:P}}]}},
401:{whole:p},403:{whole:p},404:{whole:p},408:{whole:p},429:{whole:p},500:{whole:p},502:{whole:p},503:{whole:p},504:{whole:p}}},
createKlingImageToVideo:{method:"POST",path:"/api/v1/kling/image_to_video",request:{whole:mt,choice:{tag:"model",branches:[
{values:["kling-o1"],reading:{whole:tt,reasons:[{when:"a reference video is sent",fields:["prompt","reference_video_type",
"reference_image_urls"],given:{has:["reference_video_url"]}},{when:"a last frame is sent",fields:["reference_image_urls",
"reference_video_url"],given:{has:["last_frame_image_url"]}}]}},{values:["kling-v2.1-master-image-to-video"],reading:{whole:ot}},
{values:["kling-v2.1-pro"],reading:{whole:lt}},{values:["kling-v2.1-standard"],reading:{whole:nt}},{values:["kling-v2.5-\
turbo-image-to-video-pro"],reading:{whole:it}},{values:["kling-v2.6"],reading:{whole:ut,reasons:[{when:"sound is wanted",
fields:["mode"],given:{has:["enable_sound"],values:{enable_sound:[!0]}}},{when:"a last frame is sent",fields:["mode","du\
ration_seconds"],given:{has:["last_frame_image_url"]}}]}},{values:["kling-v3-omni"],reading:{whole:pt,reasons:[{when:"a \
last frame is sent",fields:["duration_seconds"],given:{has:["last_frame_image_url"]}}]}},{values:["kling-v3-turbo-image-\
to-video"],reading:{whole:at}}]}},tag:{name:"model",values:["kling-o1","kling-v2.1-master-image-to-video","kling-v2.1-pr\
o","kling-v2.1-standard","kling-v2.5-turbo-image-to-video-pro","kling-v2.6","kling-v3-omni","kling-v3-turbo-image-to-vid\
eo"]},parameters:{header:se},responses:{200:{whole:X,choice:{branches:[{values:[],reading:{whole:J}},{values:[],reading:{
whole:Q}}]}},400:{whole:p},401:{whole:p},402:{whole:p},403:{whole:p},404:{whole:p},408:{whole:p},409:{whole:p},413:{whole:p},
415:{whole:p},429:{whole:p},500:{whole:p},502:{whole:p},503:{whole:p},504:{whole:p}},callback:{whole:W,choice:{tag:"stat\
us",branches:[{values:["completed"],reading:{whole:T}},{values:["failed"],reading:{whole:P}}]}}},getKlingImageToVideo:{method:"\
GET",path:"/api/v1/kling/image_to_video/{id}",parameters:{path:te},responses:{200:{whole:fe,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:ee}},{values:["completed"],reading:{whole:T}},{values:["failed"],reading:{
whole:P}}]}},401:{whole:p},403:{whole:p},404:{whole:p},408:{whole:p},429:{whole:p},500:{whole:p},502:{whole:p},503:{whole:p},
504:{whole:p}}},createKlingEditVideo:{method:"POST",path:"/api/v1/kling/edit_video",request:{whole:gt,choice:{tag:"model",
branches:[{values:["kling-v3-omni-edit"],reading:{whole:ct,reasons:[{when:"source_video_url is sent",fields:["source_tas\
k_id"],given:{has:["source_video_url"]}},{when:"source_video_url is not sent",fields:["source_task_id"],given:{lacks:["s\
ource_video_url"]}},{when:"reference pictures are sent",fields:["aspect_ratio"],given:{has:["reference_image_urls"]}},{when:"\
no reference pictures are sent",fields:["aspect_ratio","duration_seconds"],given:{lacks:["reference_image_urls"]}}]}},{values:[
"kling-v3-omni-reference"],reading:{whole:dt,reasons:[{when:"source_video_url is sent",fields:["source_task_id"],given:{
has:["source_video_url"]}},{when:"source_video_url is not sent",fields:["source_task_id"],given:{lacks:["source_video_ur\
l"]}},{when:"reference pictures are sent",fields:["aspect_ratio"],given:{has:["reference_image_urls"]}},{when:"no refere\
nce pictures are sent",fields:["aspect_ratio","duration_seconds"],given:{lacks:["reference_image_urls"]}}]}}]}},tag:{name:"\
model",values:["kling-v3-omni-edit","kling-v3-omni-reference"]},parameters:{header:se},responses:{200:{whole:X,choice:{branches:[
{values:[],reading:{whole:J}},{values:[],reading:{whole:Q}}]}},400:{whole:p},401:{whole:p},402:{whole:p},403:{whole:p},404:{
whole:p},408:{whole:p},409:{whole:p},413:{whole:p},415:{whole:p},422:{whole:p},429:{whole:p},500:{whole:p},502:{whole:p},
503:{whole:p},504:{whole:p}},callback:{whole:W,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},{
values:["failed"],reading:{whole:P}}]}}},getKlingEditVideo:{method:"GET",path:"/api/v1/kling/edit_video/{id}",parameters:{
path:te},responses:{200:{whole:fe,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:ee}},{values:[
"completed"],reading:{whole:T}},{values:["failed"],reading:{whole:P}}]}},401:{whole:p},403:{whole:p},404:{whole:p},408:{
whole:p},429:{whole:p},500:{whole:p},502:{whole:p},503:{whole:p},504:{whole:p}}},createKlingExtendVideo:{method:"POST",path:"\
/api/v1/kling/extend_video",request:{whole:_t},parameters:{header:se},responses:{200:{whole:X,choice:{branches:[{values:[],
reading:{whole:J}},{values:[],reading:{whole:Q}}]}},400:{whole:p},401:{whole:p},402:{whole:p},403:{whole:p},404:{whole:p},
408:{whole:p},409:{whole:p},413:{whole:p},415:{whole:p},422:{whole:p},429:{whole:p},500:{whole:p},502:{whole:p},503:{whole:p},
504:{whole:p}},callback:{whole:W,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},{values:["faile\
d"],reading:{whole:P}}]}}},getKlingExtendVideo:{method:"GET",path:"/api/v1/kling/extend_video/{id}",parameters:{path:te},
responses:{200:{whole:fe,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:ee}},{values:["c\
ompleted"],reading:{whole:T}},{values:["failed"],reading:{whole:P}}]}},401:{whole:p},403:{whole:p},404:{whole:p},408:{whole:p},
429:{whole:p},500:{whole:p},502:{whole:p},503:{whole:p},504:{whole:p}}},createKlingMotionControl:{method:"POST",path:"/a\
pi/v1/kling/motion_control",request:{whole:kt,choice:{tag:"model",branches:[{values:["kling-3.0"],reading:{whole:wt}},{values:[
"kling-v2.6"],reading:{whole:vt}}]}},tag:{name:"model",values:["kling-3.0","kling-v2.6"]},parameters:{header:se},responses:{
200:{whole:X,choice:{branches:[{values:[],reading:{whole:J}},{values:[],reading:{whole:Q}}]}},400:{whole:p},401:{whole:p},
402:{whole:p},403:{whole:p},404:{whole:p},408:{whole:p},409:{whole:p},413:{whole:p},415:{whole:p},429:{whole:p},500:{whole:p},
502:{whole:p},503:{whole:p},504:{whole:p}},callback:{whole:W,choice:{tag:"status",branches:[{values:["completed"],reading:{
whole:T}},{values:["failed"],reading:{whole:P}}]}}},getKlingMotionControl:{method:"GET",path:"/api/v1/kling/motion_contr\
ol/{id}",parameters:{path:te},responses:{200:{whole:fe,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:ee}},{values:["completed"],reading:{whole:T}},{values:["failed"],reading:{whole:P}}]}},401:{whole:p},403:{whole:p},
404:{whole:p},408:{whole:p},429:{whole:p},500:{whole:p},502:{whole:p},503:{whole:p},504:{whole:p}}},createKlingAiAvatar:{
method:"POST",path:"/api/v1/kling/ai_avatar",request:{whole:Pt,choice:{tag:"model",branches:[{values:["kling-ai-avatar-p\
ro"],reading:{whole:qt}},{values:["kling-ai-avatar-standard"],reading:{whole:Dt}},{values:["kling-ai-avatar-v1-pro"],reading:{
whole:$t}},{values:["kling-v1-avatar-standard"],reading:{whole:jt}}]}},tag:{name:"model",values:["kling-ai-avatar-pro","\
kling-ai-avatar-standard","kling-ai-avatar-v1-pro","kling-v1-avatar-standard"]},parameters:{header:se},responses:{200:{whole:X,
choice:{branches:[{values:[],reading:{whole:J}},{values:[],reading:{whole:Q}}]}},400:{whole:p},401:{whole:p},402:{whole:p},
403:{whole:p},404:{whole:p},408:{whole:p},409:{whole:p},413:{whole:p},415:{whole:p},429:{whole:p},500:{whole:p},502:{whole:p},
503:{whole:p},504:{whole:p}},callback:{whole:W,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:T}},{
values:["failed"],reading:{whole:P}}]}}},getKlingAiAvatar:{method:"GET",path:"/api/v1/kling/ai_avatar/{id}",parameters:{
path:te},responses:{200:{whole:fe,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:ee}},{values:[
"completed"],reading:{whole:T}},{values:["failed"],reading:{whole:P}}]}},401:{whole:p},403:{whole:p},404:{whole:p},408:{
whole:p},429:{whole:p},500:{whole:p},502:{whole:p},503:{whole:p},504:{whole:p}}}};export{Ao as host,Oo as operations};
