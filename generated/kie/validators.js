// Written by codegen from openapi/; do not edit.
var C=(r,a)=>()=>{try{return a||r((a={exports:{}}).exports,a),a.exports}catch(f){throw a=0,f}};var F=C(T=>{"use strict";Object.defineProperty(T,"__esModule",{value:!0});function J(r){let a=r.length,f=0,u=0,p;for(;u<
a;)f++,p=r.charCodeAt(u++),p>=55296&&p<=56319&&u<a&&(p=r.charCodeAt(u),(p&64512)===56320&&u++);return f}T.default=J;J.code=
'require("ajv/dist/runtime/ucs2length").default'});var _=C(h=>{"use strict";Object.defineProperty(h,"__esModule",{value:!0});h.formatNames=h.fastFormats=h.fullFormats=void 0;
function g(r,a){return{validate:r,compare:a}}h.fullFormats={date:g(L,O),time:g(x(!0),M),"date-time":g(R(!0),H),"iso-time":g(
x(),Z),"iso-date-time":g(R(),Y),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,uri:ge,
"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:je,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:he,int32:{type:"number",validate:we},int64:{type:"number",validate:ve},float:{type:"number",validate:S},double:{type:"\
number",validate:S},password:!0,binary:!0};h.fastFormats={...h.fullFormats,date:g(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,O),time:g(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,M),"date-time":g(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
H),"iso-time":g(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,Z),"iso-date-time":g(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
Y),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
h.formatNames=Object.keys(h.fullFormats);function fe(r){return r%4===0&&(r%100!==0||r%400===0)}var de=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
me=[0,31,28,31,30,31,30,31,31,30,31,30,31];function L(r){let a=de.exec(r);if(!a)return!1;let f=+a[1],u=+a[2],p=+a[3];return u>=
1&&u<=12&&p>=1&&p<=(u===2&&fe(f)?29:me[u])}function O(r,a){if(r&&a)return r>a?1:r<a?-1:0}var P=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function x(r){return function(f){let u=P.exec(f);if(!u)return!1;let p=+u[1],e=+u[2],t=+u[3],s=u[4],n=u[5]==="-"?-1:1,l=+(u[6]||
0),d=+(u[7]||0);if(l>23||d>59||r&&!s)return!1;if(p<=23&&e<=59&&t<60)return!0;let i=e-d*n,o=p-l*n-(i<0?1:0);return(o===23||
o===-1)&&(i===59||i===-1)&&t<61}}function M(r,a){if(!(r&&a))return;let f=new Date("2020-01-01T"+r).valueOf(),u=new Date(
"2020-01-01T"+a).valueOf();if(f&&u)return f-u}function Z(r,a){if(!(r&&a))return;let f=P.exec(r),u=P.exec(a);if(f&&u)return r=
f[1]+f[2]+f[3],a=u[1]+u[2]+u[3],r>a?1:r<a?-1:0}var E=/t|\s/i;function R(r){let a=x(r);return function(u){let p=u.split(E);
return p.length===2&&L(p[0])&&a(p[1])}}function H(r,a){if(!(r&&a))return;let f=new Date(r).valueOf(),u=new Date(a).valueOf();
if(f&&u)return f-u}function Y(r,a){if(!(r&&a))return;let[f,u]=r.split(E),[p,e]=a.split(E),t=O(f,p);if(t!==void 0)return t||
M(u,e)}var ce=/\/|:/,ye=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function ge(r){return ce.test(r)&&ye.test(r)}var B=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function he(r){return B.lastIndex=0,B.test(r)}var ke=-(2**31),be=2**31-1;function we(r){return Number.isInteger(r)&&r<=be&&
r>=ke}function ve(r){return Number.isInteger(r)}function S(){return!0}var qe=/[^\\]\\Z/;function je(r){if(qe.test(r))return!1;
try{return new RegExp(r),!0}catch{return!1}}});var W=Q;var X=F().default,N=_().fullFormats.uri,U=new RegExp("^https?://","u");function Q(r,{instancePath:a="",parentData:f,parentDataProperty:u,
rootData:p=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:a,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}if(r.videoUrl===void 0){let s={instancePath:a,keyword:"required",params:{missingProperty:"videoUrl"},message:"mus\
t have required property 'videoUrl'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="videoUrl"||s===
"callBackUrl"||s==="watermark")){let n={instancePath:a,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.prompt!==void 0){let s=r.prompt;if(typeof s=="st\
ring"){if(X(s)<1){let n={instancePath:a+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:a+"/prompt",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.videoUrl!==void 0){let s=r.videoUrl;if(typeof s=="string"){
if(!U.test(s)){let n={instancePath:a+"/videoUrl",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pat\
tern "^https?://"'};e===null?e=[n]:e.push(n),t++}if(!N(s)){let n={instancePath:a+"/videoUrl",keyword:"format",params:{format:"\
uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:a+"/videoUrl",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.callBackUrl!==void 0){let s=r.callBackUrl;
if(typeof s=="string"){if(!U.test(s)){let n={instancePath:a+"/callBackUrl",keyword:"pattern",params:{pattern:"^https?://"},
message:'must match pattern "^https?://"'};e===null?e=[n]:e.push(n),t++}if(!N(s)){let n={instancePath:a+"/callBackUrl",keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:a+
"/callBackUrl",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.watermark!==
void 0&&typeof r.watermark!="string"){let s={instancePath:a+"/watermark",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:a,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return Q.errors=e,t===0}function y(r,{instancePath:a="",parentData:f,parentDataProperty:u,rootData:p=r}={}){let e=null,t=0;if(typeof r=="string"){
if(X(r)<1){let s={instancePath:a,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:a,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),t++}return y.errors=e,t===0}var ze=new RegExp("^\\{","u");function w(r,{instancePath:a="",parentData:f,parentDataProperty:u,rootData:p=r}={}){let e=null,
t=0;if(typeof r=="string"){if(!ze.test(r)){let s={instancePath:a,keyword:"pattern",params:{pattern:"^\\{"},message:'must\
 match pattern "^\\{"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:a,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return w.errors=e,t===0}function v(r,{instancePath:a="",parentData:f,parentDataProperty:u,rootData:p=r}={}){let e=null,t=0;if(Array.isArray(r)){
if(r.length<1){let n={instancePath:a,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[n]:e.push(n),t++}let s=r.length;for(let n=0;n<s;n++){let l=r[n];if(typeof l=="string"){if(!U.test(l)){let d={instancePath:a+
"/"+n,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[d]:e.push(d),
t++}if(!N(l)){let d={instancePath:a+"/"+n,keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===
null?e=[d]:e.push(d),t++}}else{let d={instancePath:a+"/"+n,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[d]:e.push(d),t++}}}else{let s={instancePath:a,keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[s]:e.push(s),t++}return v.errors=e,t===0}var ee=re,$e={type:"object",required:["code","msg","data"],properties:{
code:{type:"integer",enum:[200,500]},msg:{type:"string"},data:{type:"object",required:["taskId"],properties:{taskId:{$ref:"\
s2"},promptJson:{$ref:"s3"},resultUrls:{$ref:"s4"}}}},if:{properties:{code:{type:"integer",const:200}},additionalProperties:!0},
then:{properties:{data:{type:"object",properties:{resultUrls:{}},required:["resultUrls"],additionalProperties:!0}},additionalProperties:!0}};
function re(r,{instancePath:a="",parentData:f,parentDataProperty:u,rootData:p=r}={}){let e=null,t=0,s=t,n=!0,l=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.code!==void 0){let i=r.code;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let o={};e===null?
e=[o]:e.push(o),t++}if(i!==200){let o={};e===null?e=[o]:e.push(o),t++}}var d=l===t;if(t=s,e!==null&&(s?e.length=s:e=null),
d){let i=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.data!==void 0){let m=r.data;if(m&&typeof m=="object"&&!Array.isArray(
m)){if(m.resultUrls===void 0){let c={instancePath:a+"/data",keyword:"required",params:{missingProperty:"resultUrls"},message:"\
must have required property 'resultUrls'"};e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:a+"/data",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),t++}}var d=i===t;n=d}if(!n){let i={instancePath:a,
keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[i]:e.push(i),t++}if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.code===void 0){let i={instancePath:a,keyword:"required",params:{missingProperty:"code"},
message:"must have required property 'code'"};e===null?e=[i]:e.push(i),t++}if(r.msg===void 0){let i={instancePath:a,keyword:"\
required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[i]:e.push(i),t++}if(r.
data===void 0){let i={instancePath:a,keyword:"required",params:{missingProperty:"data"},message:"must have required prop\
erty 'data'"};e===null?e=[i]:e.push(i),t++}if(r.code!==void 0){let i=r.code;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){
let o={instancePath:a+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),
t++}if(!(i===200||i===500)){let o={instancePath:a+"/code",keyword:"enum",params:{allowedValues:$e.properties.code.enum},
message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),t++}}if(r.msg!==void 0&&typeof r.msg!="st\
ring"){let i={instancePath:a+"/msg",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(
i),t++}if(r.data!==void 0){let i=r.data;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.taskId===void 0){let o={instancePath:a+
"/data",keyword:"required",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=
[o]:e.push(o),t++}i.taskId!==void 0&&(y(i.taskId,{instancePath:a+"/data/taskId",parentData:i,parentDataProperty:"taskId",
rootData:p})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),i.promptJson!==void 0&&(w(i.promptJson,{instancePath:a+
"/data/promptJson",parentData:i,parentDataProperty:"promptJson",rootData:p})||(e=e===null?w.errors:e.concat(w.errors),t=
e.length)),i.resultUrls!==void 0&&(v(i.resultUrls,{instancePath:a+"/data/resultUrls",parentData:i,parentDataProperty:"re\
sultUrls",rootData:p})||(e=e===null?v.errors:e.concat(v.errors),t=e.length))}else{let o={instancePath:a+"/data",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),t++}}}else{let i={instancePath:a,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return re.errors=e,t===0}var se=te,G={
type:"object",required:["code","msg"],properties:{code:{type:"integer",enum:[200,401,402,404,408,422,429,455,500,501,505]},
msg:{type:"string"},data:{type:["object","null"],required:["taskId"],properties:{taskId:{$ref:"s2"}}}},if:{properties:{code:{
type:"integer",const:200}},additionalProperties:!0},then:{properties:{data:{type:"object",additionalProperties:!0}},required:[
"data"],additionalProperties:!0},else:{properties:{data:{type:"null"}},additionalProperties:!0}};function te(r,{instancePath:a="",
parentData:f,parentDataProperty:u,rootData:p=r}={}){let e=null,t=0,s=t,n=!0,l=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.code!==void 0){let o=r.code;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let m={};e===null?e=[m]:e.push(m),t++}if(o!==
200){let m={};e===null?e=[m]:e.push(m),t++}}var d=l===t;t=s,e!==null&&(s?e.length=s:e=null);let i;if(d){let o=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.data===void 0){let c={instancePath:a,keyword:"required",params:{missingProperty:"data"},
message:"must have required property 'data'"};e===null?e=[c]:e.push(c),t++}if(r.data!==void 0){let c=r.data;if(!(c&&typeof c==
"object"&&!Array.isArray(c))){let D={instancePath:a+"/data",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[D]:e.push(D),t++}}}var d=o===t;n=d,i="then"}else{let o=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.
data!==void 0&&r.data!==null){let c={instancePath:a+"/data",keyword:"type",params:{type:"null"},message:"must be null"};
e===null?e=[c]:e.push(c),t++}var d=o===t;n=d,i="else"}if(!n){let o={instancePath:a,keyword:"if",params:{failingKeyword:i},
message:'must match "'+i+'" schema'};e===null?e=[o]:e.push(o),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.code===
void 0){let o={instancePath:a,keyword:"required",params:{missingProperty:"code"},message:"must have required property 'c\
ode'"};e===null?e=[o]:e.push(o),t++}if(r.msg===void 0){let o={instancePath:a,keyword:"required",params:{missingProperty:"\
msg"},message:"must have required property 'msg'"};e===null?e=[o]:e.push(o),t++}if(r.code!==void 0){let o=r.code;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o))){let m={instancePath:a+"/code",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};e===null?e=[m]:e.push(m),t++}if(!(o===200||o===401||o===402||o===404||o===408||o===422||o===429||o===455||o===500||
o===501||o===505)){let m={instancePath:a+"/code",keyword:"enum",params:{allowedValues:G.properties.code.enum},message:"m\
ust be equal to one of the allowed values"};e===null?e=[m]:e.push(m),t++}}if(r.msg!==void 0&&typeof r.msg!="string"){let o={
instancePath:a+"/msg",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}if(r.
data!==void 0){let o=r.data;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null){let m={instancePath:a+"/data",keyword:"\
type",params:{type:G.properties.data.type},message:"must be object,null"};e===null?e=[m]:e.push(m),t++}if(o&&typeof o=="\
object"&&!Array.isArray(o)){if(o.taskId===void 0){let m={instancePath:a+"/data",keyword:"required",params:{missingProperty:"\
taskId"},message:"must have required property 'taskId'"};e===null?e=[m]:e.push(m),t++}o.taskId!==void 0&&(y(o.taskId,{instancePath:a+
"/data/taskId",parentData:o,parentDataProperty:"taskId",rootData:p})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}}}else{
let o={instancePath:a,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),t++}return te.
errors=e,t===0}var q=j,Ae={type:"object",required:["code","msg"],properties:{code:{type:"integer",enum:[401,402,404,408,
422,429,455,500,501,505]},msg:{type:"string"},data:{type:"null"}}};function j(r,{instancePath:a="",parentData:f,parentDataProperty:u,
rootData:p=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.code===void 0){let s={instancePath:a,
keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[s]:e.push(s),
t++}if(r.msg===void 0){let s={instancePath:a,keyword:"required",params:{missingProperty:"msg"},message:"must have requir\
ed property 'msg'"};e===null?e=[s]:e.push(s),t++}if(r.code!==void 0){let s=r.code;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s))){let n={instancePath:a+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(
n),t++}if(!(s===401||s===402||s===404||s===408||s===422||s===429||s===455||s===500||s===501||s===505)){let n={instancePath:a+
"/code",keyword:"enum",params:{allowedValues:Ae.properties.code.enum},message:"must be equal to one of the allowed value\
s"};e===null?e=[n]:e.push(n),t++}}if(r.msg!==void 0&&typeof r.msg!="string"){let s={instancePath:a+"/msg",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.data!==void 0&&r.data!==null){let s={
instancePath:a+"/data",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[s]:e.push(s),t++}}else{let s={
instancePath:a,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return j.errors=
e,t===0}function k(r,{instancePath:a="",parentData:f,parentDataProperty:u,rootData:p=r}={}){let e=null,t=0;if(typeof r!="string"){
let s={instancePath:a,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return k.
errors=e,t===0}var V={type:"object",required:["taskId"],properties:{taskId:{$ref:"s2"},paramJson:{$ref:"s3"},createTime:{type:"integer",
format:"int64",minimum:0},completeTime:{type:["integer","null"],format:"int64",minimum:0},errorCode:{type:["integer","nu\
ll"],format:"int32"},errorMessage:{type:["string","null"]}}},K=_().fullFormats.int64,De=_().fullFormats.int32;function b(r,{
instancePath:a="",parentData:f,parentDataProperty:u,rootData:p=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.taskId===void 0){let s={instancePath:a,keyword:"required",params:{missingProperty:"taskId"},message:"must have \
required property 'taskId'"};e===null?e=[s]:e.push(s),t++}if(r.taskId!==void 0&&(y(r.taskId,{instancePath:a+"/taskId",parentData:r,
parentDataProperty:"taskId",rootData:p})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.paramJson!==void 0&&(w(
r.paramJson,{instancePath:a+"/paramJson",parentData:r,parentDataProperty:"paramJson",rootData:p})||(e=e===null?w.errors:
e.concat(w.errors),t=e.length)),r.createTime!==void 0){let s=r.createTime;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={
instancePath:a+"/createTime",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),
t++}if(typeof s=="number"){if(s<0||isNaN(s)){let n={instancePath:a+"/createTime",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}if(!K.validate(s)){let n={instancePath:a+"/createTime",
keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[n]:e.push(n),t++}}}if(r.completeTime!==
void 0){let s=r.completeTime;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))&&s!==null){let n={instancePath:a+"/completeTime",
keyword:"type",params:{type:V.properties.completeTime.type},message:"must be integer,null"};e===null?e=[n]:e.push(n),t++}
if(typeof s=="number"){if(s<0||isNaN(s)){let n={instancePath:a+"/completeTime",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}if(!K.validate(s)){let n={instancePath:a+"/completeTime",keyword:"\
format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[n]:e.push(n),t++}}}if(r.errorCode!==void 0){
let s=r.errorCode;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))&&s!==null){let n={instancePath:a+"/errorCode",keyword:"typ\
e",params:{type:V.properties.errorCode.type},message:"must be integer,null"};e===null?e=[n]:e.push(n),t++}if(typeof s=="\
number"&&!De.validate(s)){let n={instancePath:a+"/errorCode",keyword:"format",params:{format:"int32"},message:'must matc\
h format "int32"'};e===null?e=[n]:e.push(n),t++}}if(r.errorMessage!==void 0){let s=r.errorMessage;if(typeof s!="string"&&
s!==null){let n={instancePath:a+"/errorMessage",keyword:"type",params:{type:V.properties.errorMessage.type},message:"mus\
t be string,null"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:a,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return b.errors=e,t===0}var ae=z;function z(r,{instancePath:a="",parentData:f,parentDataProperty:u,rootData:p=r}={}){let e=null,t=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.code===void 0){let s={instancePath:a,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[s]:e.push(s),t++}if(r.msg===void 0){let s={instancePath:a,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[s]:e.push(s),t++}if(r.data===
void 0){let s={instancePath:a,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[s]:e.push(s),t++}if(r.code!==void 0){let s=r.code;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={
instancePath:a+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(s!==
200){let n={instancePath:a+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(r.msg!==void 0&&(k(r.msg,{instancePath:a+"/msg",parentData:r,parentDataProperty:"msg",rootData:p})||
(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.data!==void 0){let s=r.data;if(b(s,{instancePath:a+"/data",parentData:r,
parentDataProperty:"data",rootData:p})||(e=e===null?b.errors:e.concat(b.errors),t=e.length),s&&typeof s=="object"&&!Array.
isArray(s)){if(s.successFlag===void 0){let n={instancePath:a+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(n),t++}if(s.successFlag!==void 0){let n=s.
successFlag;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let l={instancePath:a+"/data/successFlag",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),t++}if(n!==0){let l={instancePath:a+"/data/successFl\
ag",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}}else{let n={
instancePath:a+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{
let s={instancePath:a,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return z.
errors=e,t===0}function I(r,{instancePath:a="",parentData:f,parentDataProperty:u,rootData:p=r}={}){let e=null,t=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.resultUrls===void 0){let s={instancePath:a,keyword:"required",params:{missingProperty:"resu\
ltUrls"},message:"must have required property 'resultUrls'"};e===null?e=[s]:e.push(s),t++}if(r.taskId!==void 0&&(y(r.taskId,
{instancePath:a+"/taskId",parentData:r,parentDataProperty:"taskId",rootData:p})||(e=e===null?y.errors:e.concat(y.errors),
t=e.length)),r.originUrls!==void 0){let s=r.originUrls;if(Array.isArray(s)){let n=s.length;for(let l=0;l<n;l++){let d=s[l];
if(typeof d=="string"){if(!U.test(d)){let i={instancePath:a+"/originUrls/"+l,keyword:"pattern",params:{pattern:"^https?:\
//"},message:'must match pattern "^https?://"'};e===null?e=[i]:e.push(i),t++}if(!N(d)){let i={instancePath:a+"/originUrl\
s/"+l,keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[i]:e.push(i),t++}}else{let i={
instancePath:a+"/originUrls/"+l,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),
t++}}}else{let n={instancePath:a+"/originUrls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[n]:e.push(n),t++}}r.resultUrls!==void 0&&(v(r.resultUrls,{instancePath:a+"/resultUrls",parentData:r,parentDataProperty:"\
resultUrls",rootData:p})||(e=e===null?v.errors:e.concat(v.errors),t=e.length))}else{let s={instancePath:a,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return I.errors=e,t===0}var ne=$,_e={type:"\
object",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{$ref:"s9"},data:{allOf:[{$ref:"s\
10"},{type:"object",required:["successFlag","response"],properties:{successFlag:{type:"integer",enum:[1,4]},response:{$ref:"\
s12"}}}]}}};function $(r,{instancePath:a="",parentData:f,parentDataProperty:u,rootData:p=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.code===void 0){let s={instancePath:a,keyword:"required",params:{missingProperty:"code"},
message:"must have required property 'code'"};e===null?e=[s]:e.push(s),t++}if(r.msg===void 0){let s={instancePath:a,keyword:"\
required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[s]:e.push(s),t++}if(r.
data===void 0){let s={instancePath:a,keyword:"required",params:{missingProperty:"data"},message:"must have required prop\
erty 'data'"};e===null?e=[s]:e.push(s),t++}if(r.code!==void 0){let s=r.code;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){
let n={instancePath:a+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),
t++}if(s!==200){let n={instancePath:a+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to consta\
nt"};e===null?e=[n]:e.push(n),t++}}if(r.msg!==void 0&&(k(r.msg,{instancePath:a+"/msg",parentData:r,parentDataProperty:"m\
sg",rootData:p})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.data!==void 0){let s=r.data;if(b(s,{instancePath:a+
"/data",parentData:r,parentDataProperty:"data",rootData:p})||(e=e===null?b.errors:e.concat(b.errors),t=e.length),s&&typeof s==
"object"&&!Array.isArray(s)){if(s.successFlag===void 0){let n={instancePath:a+"/data",keyword:"required",params:{missingProperty:"\
successFlag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(n),t++}if(s.response===void 0){
let n={instancePath:a+"/data",keyword:"required",params:{missingProperty:"response"},message:"must have required propert\
y 'response'"};e===null?e=[n]:e.push(n),t++}if(s.successFlag!==void 0){let n=s.successFlag;if(!(typeof n=="number"&&!(n%
1)&&!isNaN(n))){let l={instancePath:a+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};e===null?e=[l]:e.push(l),t++}if(!(n===1||n===4)){let l={instancePath:a+"/data/successFlag",keyword:"enum",params:{allowedValues:_e.
properties.data.allOf[1].properties.successFlag.enum},message:"must be equal to one of the allowed values"};e===null?e=[
l]:e.push(l),t++}}s.response!==void 0&&(I(s.response,{instancePath:a+"/data/response",parentData:s,parentDataProperty:"r\
esponse",rootData:p})||(e=e===null?I.errors:e.concat(I.errors),t=e.length))}else{let n={instancePath:a+"/data",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:a,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return $.errors=e,t===0}var oe=A,Ie={
type:"object",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{$ref:"s9"},data:{allOf:[{$ref:"\
s10"},{type:"object",required:["successFlag"],properties:{successFlag:{type:"integer",enum:[2,3]}}}]}}};function A(r,{instancePath:a="",
parentData:f,parentDataProperty:u,rootData:p=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.code===
void 0){let s={instancePath:a,keyword:"required",params:{missingProperty:"code"},message:"must have required property 'c\
ode'"};e===null?e=[s]:e.push(s),t++}if(r.msg===void 0){let s={instancePath:a,keyword:"required",params:{missingProperty:"\
msg"},message:"must have required property 'msg'"};e===null?e=[s]:e.push(s),t++}if(r.data===void 0){let s={instancePath:a,
keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[s]:e.push(s),
t++}if(r.code!==void 0){let s=r.code;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={instancePath:a+"/code",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(s!==200){let n={instancePath:a+
"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.
msg!==void 0&&(k(r.msg,{instancePath:a+"/msg",parentData:r,parentDataProperty:"msg",rootData:p})||(e=e===null?k.errors:e.
concat(k.errors),t=e.length)),r.data!==void 0){let s=r.data;if(b(s,{instancePath:a+"/data",parentData:r,parentDataProperty:"\
data",rootData:p})||(e=e===null?b.errors:e.concat(b.errors),t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.successFlag===
void 0){let n={instancePath:a+"/data",keyword:"required",params:{missingProperty:"successFlag"},message:"must have requi\
red property 'successFlag'"};e===null?e=[n]:e.push(n),t++}if(s.successFlag!==void 0){let n=s.successFlag;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n))){let l={instancePath:a+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[l]:e.push(l),t++}if(!(n===2||n===3)){let l={instancePath:a+"/data/successFlag",keyword:"en\
um",params:{allowedValues:Ie.properties.data.allOf[1].properties.successFlag.enum},message:"must be equal to one of the \
allowed values"};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:a+"/data",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:a,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[s]:e.push(s),t++}return A.errors=e,t===0}var ie=le;function le(r,{instancePath:a="",parentData:f,parentDataProperty:u,rootData:p=r}={}){let e=null,t=0,s=t,n=!1,l=null,d=t;
z(r,{instancePath:a,parentData:f,parentDataProperty:u,rootData:p})||(e=e===null?z.errors:e.concat(z.errors),t=e.length);
var o=d===t;o&&(n=!0,l=0);let i=t;$(r,{instancePath:a,parentData:f,parentDataProperty:u,rootData:p})||(e=e===null?$.errors:
e.concat($.errors),t=e.length);var o=i===t;if(o&&n)n=!1,l=[l,1];else{o&&(n=!0,l=1);let m=t;A(r,{instancePath:a,parentData:f,
parentDataProperty:u,rootData:p})||(e=e===null?A.errors:e.concat(A.errors),t=e.length);var o=m===t;if(o&&n)n=!1,l=[l,2];else{
o&&(n=!0,l=2);let D=t;j(r,{instancePath:a,parentData:f,parentDataProperty:u,rootData:p})||(e=e===null?j.errors:e.concat(
j.errors),t=e.length);var o=D===t;o&&n?(n=!1,l=[l,3]):o&&(n=!0,l=3)}}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let m={
instancePath:a,keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?e=[m]:
e.push(m),t++}return le.errors=e,t===0}var ue=pe;var Ue=F().default;function pe(r,{instancePath:a="",parentData:f,parentDataProperty:u,rootData:p=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.taskid===void 0){let s={instancePath:a,keyword:"required",params:{missingProperty:"\
taskid"},message:"must have required property 'taskid'"};e===null?e=[s]:e.push(s),t++}if(r.taskid!==void 0){let s=r.taskid;
if(typeof s!="string"){let n=typeof s,l;if(l===void 0)if(n=="number"||n=="boolean")l=""+s;else if(s===null)l="";else{let d={
instancePath:a+"/taskid",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}l!==
void 0&&(s=l,r!==void 0&&(r.taskid=l))}if(typeof s=="string"&&Ue(s)<1){let n={instancePath:a+"/taskid",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:a,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return pe.errors=e,t===0}var Ee="kie",Oe={createModifyTask:{method:"POST",path:"/api/v1/modify/generate",request:{whole:W},parameters:{},responses:{
200:{whole:se},402:{whole:q},429:{whole:q},500:{whole:q}},callback:{whole:ee}},getModifyTask:{method:"GET",path:"/api/v1\
/modify/record-info",parameters:{query:ue},responses:{200:{whole:ie,choice:{tag:"code",branches:[{values:[200],reading:{
whole:ae}},{values:[200],reading:{whole:ne}},{values:[200],reading:{whole:oe}},{values:[401,402,404,408,422,429,455,500,
501,505],reading:{whole:q}}]}},429:{whole:q},500:{whole:q}}}};export{Ee as host,Oe as operations};
