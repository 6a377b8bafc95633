// Written by codegen from openapi/; do not edit.
var R=(r,n)=>()=>{try{return n||r((n={exports:{}}).exports,n),n.exports}catch(f){throw n=0,f}};var x=R(T=>{"use strict";Object.defineProperty(T,"__esModule",{value:!0});function B(r){let n=r.length,f=0,p=0,u;for(;p<
n;)f++,u=r.charCodeAt(p++),u>=55296&&u<=56319&&p<n&&(u=r.charCodeAt(p),(u&64512)===56320&&p++);return f}T.default=B;B.code=
'require("ajv/dist/runtime/ucs2length").default'});var I=R(k=>{"use strict";Object.defineProperty(k,"__esModule",{value:!0});k.formatNames=k.fastFormats=k.fullFormats=void 0;
function b(r,n){return{validate:r,compare:n}}k.fullFormats={date:b(H,V),time:b(O(!0),C),"date-time":b(S(!0),G),"iso-time":b(
O(),Y),"iso-date-time":b(S(),K),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,uri:qe,
"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:Ne,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:je,int32:{type:"number",validate:ze},int64:{type:"number",validate:De},float:{type:"number",validate:Z},double:{type:"\
number",validate:Z},password:!0,binary:!0};k.fastFormats={...k.fullFormats,date:b(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,V),time:b(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,C),"date-time":b(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
G),"iso-time":b(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,Y),"iso-date-time":b(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
K),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
k.formatNames=Object.keys(k.fullFormats);function he(r){return r%4===0&&(r%100!==0||r%400===0)}var be=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
ke=[0,31,28,31,30,31,30,31,31,30,31,30,31];function H(r){let n=be.exec(r);if(!n)return!1;let f=+n[1],p=+n[2],u=+n[3];return p>=
1&&p<=12&&u>=1&&u<=(p===2&&he(f)?29:ke[p])}function V(r,n){if(r&&n)return r>n?1:r<n?-1:0}var E=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function O(r){return function(f){let p=E.exec(f);if(!p)return!1;let u=+p[1],e=+p[2],t=+p[3],s=p[4],a=p[5]==="-"?-1:1,i=+(p[6]||
0),d=+(p[7]||0);if(i>23||d>59||r&&!s)return!1;if(u<=23&&e<=59&&t<60)return!0;let l=e-d*a,o=u-i*a-(l<0?1:0);return(o===23||
o===-1)&&(l===59||l===-1)&&t<61}}function C(r,n){if(!(r&&n))return;let f=new Date("2020-01-01T"+r).valueOf(),p=new Date(
"2020-01-01T"+n).valueOf();if(f&&p)return f-p}function Y(r,n){if(!(r&&n))return;let f=E.exec(r),p=E.exec(n);if(f&&p)return r=
f[1]+f[2]+f[3],n=p[1]+p[2]+p[3],r>n?1:r<n?-1:0}var M=/t|\s/i;function S(r){let n=O(r);return function(p){let u=p.split(M);
return u.length===2&&H(u[0])&&n(u[1])}}function G(r,n){if(!(r&&n))return;let f=new Date(r).valueOf(),p=new Date(n).valueOf();
if(f&&p)return f-p}function K(r,n){if(!(r&&n))return;let[f,p]=r.split(M),[u,e]=n.split(M),t=V(f,u);if(t!==void 0)return t||
C(p,e)}var we=/\/|:/,ve=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function qe(r){return we.test(r)&&ve.test(r)}var L=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function je(r){return L.lastIndex=0,L.test(r)}var $e=-(2**31),Ae=2**31-1;function ze(r){return Number.isInteger(r)&&r<=Ae&&
r>=$e}function De(r){return Number.isInteger(r)}function Z(){return!0}var _e=/[^\\]\\Z/;function Ne(r){if(_e.test(r))return!1;
try{return new RegExp(r),!0}catch{return!1}}});var Q=re;var ee=x().default,U=I().fullFormats.uri,P=new RegExp("^https?://","u");function re(r,{instancePath:n="",parentData:f,parentDataProperty:p,
rootData:u=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:n,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}if(r.videoUrl===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"videoUrl"},message:"mus\
t have required property 'videoUrl'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="videoUrl"||s===
"callBackUrl"||s==="watermark")){let a={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(r.prompt!==void 0){let s=r.prompt;if(typeof s=="st\
ring"){if(ee(s)<1){let a={instancePath:n+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT have fewer tha\
n 1 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:n+"/prompt",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(r.videoUrl!==void 0){let s=r.videoUrl;if(typeof s=="string"){
if(!P.test(s)){let a={instancePath:n+"/videoUrl",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pat\
tern "^https?://"'};e===null?e=[a]:e.push(a),t++}if(!U(s)){let a={instancePath:n+"/videoUrl",keyword:"format",params:{format:"\
uri"},message:'must match format "uri"'};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:n+"/videoUrl",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(r.callBackUrl!==void 0){let s=r.callBackUrl;
if(typeof s=="string"){if(!P.test(s)){let a={instancePath:n+"/callBackUrl",keyword:"pattern",params:{pattern:"^https?://"},
message:'must match pattern "^https?://"'};e===null?e=[a]:e.push(a),t++}if(!U(s)){let a={instancePath:n+"/callBackUrl",keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:n+
"/callBackUrl",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(r.watermark!==
void 0&&typeof r.watermark!="string"){let s={instancePath:n+"/watermark",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return re.errors=e,t===0}function h(r,{instancePath:n="",parentData:f,parentDataProperty:p,rootData:u=r}={}){let e=null,t=0;if(typeof r=="string"){
if(ee(r)<1){let s={instancePath:n,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),t++}return h.errors=e,t===0}var Fe=new RegExp("^\\{","u");function w(r,{instancePath:n="",parentData:f,parentDataProperty:p,rootData:u=r}={}){let e=null,
t=0;if(typeof r=="string"){if(!Fe.test(r)){let s={instancePath:n,keyword:"pattern",params:{pattern:"^\\{"},message:'must\
 match pattern "^\\{"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return w.errors=e,t===0}function v(r,{instancePath:n="",parentData:f,parentDataProperty:p,rootData:u=r}={}){let e=null,t=0;if(Array.isArray(r)){
if(r.length<1){let a={instancePath:n,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[a]:e.push(a),t++}let s=r.length;for(let a=0;a<s;a++){let i=r[a];if(typeof i=="string"){if(!P.test(i)){let d={instancePath:n+
"/"+a,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[d]:e.push(d),
t++}if(!U(i)){let d={instancePath:n+"/"+a,keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===
null?e=[d]:e.push(d),t++}}else{let d={instancePath:n+"/"+a,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[d]:e.push(d),t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[s]:e.push(s),t++}return v.errors=e,t===0}var se=te,Ie={type:"object",required:["code","msg","data"],properties:{
code:{type:"integer",enum:[200,500]},msg:{type:"string"},data:{type:"object",required:["taskId"],properties:{taskId:{$ref:"\
s2"},promptJson:{$ref:"s3"},resultUrls:{$ref:"s4"}}}},if:{properties:{code:{type:"integer",const:200}},additionalProperties:!0},
then:{properties:{data:{type:"object",properties:{resultUrls:{}},required:["resultUrls"],additionalProperties:!0}},additionalProperties:!0}};
function te(r,{instancePath:n="",parentData:f,parentDataProperty:p,rootData:u=r}={}){let e=null,t=0,s=t,a=!0,i=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.code!==void 0){let l=r.code;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){let o={};e===null?
e=[o]:e.push(o),t++}if(l!==200){let o={};e===null?e=[o]:e.push(o),t++}}var d=i===t;if(t=s,e!==null&&(s?e.length=s:e=null),
d){let l=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.data!==void 0){let m=r.data;if(m&&typeof m=="object"&&!Array.isArray(
m)){if(m.resultUrls===void 0){let g={instancePath:n+"/data",keyword:"required",params:{missingProperty:"resultUrls"},message:"\
must have required property 'resultUrls'"};e===null?e=[g]:e.push(g),t++}}else{let g={instancePath:n+"/data",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[g]:e.push(g),t++}}var d=l===t;a=d}if(!a){let l={instancePath:n,
keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[l]:e.push(l),t++}if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.code===void 0){let l={instancePath:n,keyword:"required",params:{missingProperty:"code"},
message:"must have required property 'code'"};e===null?e=[l]:e.push(l),t++}if(r.msg===void 0){let l={instancePath:n,keyword:"\
required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[l]:e.push(l),t++}if(r.
data===void 0){let l={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have required prop\
erty 'data'"};e===null?e=[l]:e.push(l),t++}if(r.code!==void 0){let l=r.code;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){
let o={instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),
t++}if(!(l===200||l===500)){let o={instancePath:n+"/code",keyword:"enum",params:{allowedValues:Ie.properties.code.enum},
message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),t++}}if(r.msg!==void 0&&typeof r.msg!="st\
ring"){let l={instancePath:n+"/msg",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(
l),t++}if(r.data!==void 0){let l=r.data;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.taskId===void 0){let o={instancePath:n+
"/data",keyword:"required",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=
[o]:e.push(o),t++}l.taskId!==void 0&&(h(l.taskId,{instancePath:n+"/data/taskId",parentData:l,parentDataProperty:"taskId",
rootData:u})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),l.promptJson!==void 0&&(w(l.promptJson,{instancePath:n+
"/data/promptJson",parentData:l,parentDataProperty:"promptJson",rootData:u})||(e=e===null?w.errors:e.concat(w.errors),t=
e.length)),l.resultUrls!==void 0&&(v(l.resultUrls,{instancePath:n+"/data/resultUrls",parentData:l,parentDataProperty:"re\
sultUrls",rootData:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length))}else{let o={instancePath:n+"/data",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),t++}}}else{let l={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),t++}return te.errors=e,t===0}var ne=ae,W={
type:"object",required:["code","msg"],properties:{code:{type:"integer",enum:[200,401,402,404,408,422,429,455,500,501,505]},
msg:{type:"string"},data:{type:["object","null"],required:["taskId"],properties:{taskId:{$ref:"s2"}}}},if:{properties:{code:{
type:"integer",const:200}},additionalProperties:!0},then:{properties:{data:{type:"object",additionalProperties:!0}},required:[
"data"],additionalProperties:!0},else:{properties:{data:{type:"null"}},additionalProperties:!0}};function ae(r,{instancePath:n="",
parentData:f,parentDataProperty:p,rootData:u=r}={}){let e=null,t=0,s=t,a=!0,i=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.code!==void 0){let o=r.code;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let m={};e===null?e=[m]:e.push(m),t++}if(o!==
200){let m={};e===null?e=[m]:e.push(m),t++}}var d=i===t;t=s,e!==null&&(s?e.length=s:e=null);let l;if(d){let o=t;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.data===void 0){let g={instancePath:n,keyword:"required",params:{missingProperty:"data"},
message:"must have required property 'data'"};e===null?e=[g]:e.push(g),t++}if(r.data!==void 0){let g=r.data;if(!(g&&typeof g==
"object"&&!Array.isArray(g))){let F={instancePath:n+"/data",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[F]:e.push(F),t++}}}var d=o===t;a=d,l="then"}else{let o=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.
data!==void 0&&r.data!==null){let g={instancePath:n+"/data",keyword:"type",params:{type:"null"},message:"must be null"};
e===null?e=[g]:e.push(g),t++}var d=o===t;a=d,l="else"}if(!a){let o={instancePath:n,keyword:"if",params:{failingKeyword:l},
message:'must match "'+l+'" schema'};e===null?e=[o]:e.push(o),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.code===
void 0){let o={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"must have required property 'c\
ode'"};e===null?e=[o]:e.push(o),t++}if(r.msg===void 0){let o={instancePath:n,keyword:"required",params:{missingProperty:"\
msg"},message:"must have required property 'msg'"};e===null?e=[o]:e.push(o),t++}if(r.code!==void 0){let o=r.code;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o))){let m={instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};e===null?e=[m]:e.push(m),t++}if(!(o===200||o===401||o===402||o===404||o===408||o===422||o===429||o===455||o===500||
o===501||o===505)){let m={instancePath:n+"/code",keyword:"enum",params:{allowedValues:W.properties.code.enum},message:"m\
ust be equal to one of the allowed values"};e===null?e=[m]:e.push(m),t++}}if(r.msg!==void 0&&typeof r.msg!="string"){let o={
instancePath:n+"/msg",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}if(r.
data!==void 0){let o=r.data;if(!(o&&typeof o=="object"&&!Array.isArray(o))&&o!==null){let m={instancePath:n+"/data",keyword:"\
type",params:{type:W.properties.data.type},message:"must be object,null"};e===null?e=[m]:e.push(m),t++}if(o&&typeof o=="\
object"&&!Array.isArray(o)){if(o.taskId===void 0){let m={instancePath:n+"/data",keyword:"required",params:{missingProperty:"\
taskId"},message:"must have required property 'taskId'"};e===null?e=[m]:e.push(m),t++}o.taskId!==void 0&&(h(o.taskId,{instancePath:n+
"/data/taskId",parentData:o,parentDataProperty:"taskId",rootData:u})||(e=e===null?h.errors:e.concat(h.errors),t=e.length))}}}else{
let o={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),t++}return ae.
errors=e,t===0}var j=$,Ue={type:"object",required:["code","msg"],properties:{code:{type:"integer",enum:[401,402,404,408,
422,429,455,500,501,505]},msg:{type:"string"},data:{type:"null"}}};function $(r,{instancePath:n="",parentData:f,parentDataProperty:p,
rootData:u=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.code===void 0){let s={instancePath:n,
keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[s]:e.push(s),
t++}if(r.msg===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"msg"},message:"must have requir\
ed property 'msg'"};e===null?e=[s]:e.push(s),t++}if(r.code!==void 0){let s=r.code;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s))){let a={instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(
a),t++}if(!(s===401||s===402||s===404||s===408||s===422||s===429||s===455||s===500||s===501||s===505)){let a={instancePath:n+
"/code",keyword:"enum",params:{allowedValues:Ue.properties.code.enum},message:"must be equal to one of the allowed value\
s"};e===null?e=[a]:e.push(a),t++}}if(r.msg!==void 0&&typeof r.msg!="string"){let s={instancePath:n+"/msg",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.data!==void 0&&r.data!==null){let s={
instancePath:n+"/data",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[s]:e.push(s),t++}}else{let s={
instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return $.errors=
e,t===0}function c(r,{instancePath:n="",parentData:f,parentDataProperty:p,rootData:u=r}={}){let e=null,t=0;if(typeof r!="string"){
let s={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return c.
errors=e,t===0}var J={type:"object",required:["taskId"],properties:{taskId:{$ref:"s2"},paramJson:{$ref:"s3"},createTime:{type:"integer",
format:"int64",minimum:0},completeTime:{type:["integer","null"],format:"int64",minimum:0},errorCode:{type:["integer","nu\
ll"],format:"int32"},errorMessage:{type:["string","null"]}}},X=I().fullFormats.int64,Pe=I().fullFormats.int32;function y(r,{
instancePath:n="",parentData:f,parentDataProperty:p,rootData:u=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.taskId===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"taskId"},message:"must have \
required property 'taskId'"};e===null?e=[s]:e.push(s),t++}if(r.taskId!==void 0&&(h(r.taskId,{instancePath:n+"/taskId",parentData:r,
parentDataProperty:"taskId",rootData:u})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.paramJson!==void 0&&(w(
r.paramJson,{instancePath:n+"/paramJson",parentData:r,parentDataProperty:"paramJson",rootData:u})||(e=e===null?w.errors:
e.concat(w.errors),t=e.length)),r.createTime!==void 0){let s=r.createTime;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let a={
instancePath:n+"/createTime",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),
t++}if(typeof s=="number"){if(s<0||isNaN(s)){let a={instancePath:n+"/createTime",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),t++}if(!X.validate(s)){let a={instancePath:n+"/createTime",
keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[a]:e.push(a),t++}}}if(r.completeTime!==
void 0){let s=r.completeTime;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))&&s!==null){let a={instancePath:n+"/completeTime",
keyword:"type",params:{type:J.properties.completeTime.type},message:"must be integer,null"};e===null?e=[a]:e.push(a),t++}
if(typeof s=="number"){if(s<0||isNaN(s)){let a={instancePath:n+"/completeTime",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),t++}if(!X.validate(s)){let a={instancePath:n+"/completeTime",keyword:"\
format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[a]:e.push(a),t++}}}if(r.errorCode!==void 0){
let s=r.errorCode;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))&&s!==null){let a={instancePath:n+"/errorCode",keyword:"typ\
e",params:{type:J.properties.errorCode.type},message:"must be integer,null"};e===null?e=[a]:e.push(a),t++}if(typeof s=="\
number"&&!Pe.validate(s)){let a={instancePath:n+"/errorCode",keyword:"format",params:{format:"int32"},message:'must matc\
h format "int32"'};e===null?e=[a]:e.push(a),t++}}if(r.errorMessage!==void 0){let s=r.errorMessage;if(typeof s!="string"&&
s!==null){let a={instancePath:n+"/errorMessage",keyword:"type",params:{type:J.properties.errorMessage.type},message:"mus\
t be string,null"};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return y.errors=e,t===0}var oe=A;function A(r,{instancePath:n="",parentData:f,parentDataProperty:p,rootData:u=r}={}){let e=null,t=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.code===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[s]:e.push(s),t++}if(r.msg===void 0){let s={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[s]:e.push(s),t++}if(r.data===
void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[s]:e.push(s),t++}if(r.code!==void 0){let s=r.code;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let a={
instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(s!==
200){let a={instancePath:n+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[a]:e.push(a),t++}}if(r.msg!==void 0&&(c(r.msg,{instancePath:n+"/msg",parentData:r,parentDataProperty:"msg",rootData:u})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.data!==void 0){let s=r.data;if(y(s,{instancePath:n+"/data",parentData:r,
parentDataProperty:"data",rootData:u})||(e=e===null?y.errors:e.concat(y.errors),t=e.length),s&&typeof s=="object"&&!Array.
isArray(s)){if(s.successFlag===void 0){let a={instancePath:n+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[a]:e.push(a),t++}if(s.successFlag!==void 0){let a=s.
successFlag;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let i={instancePath:n+"/data/successFlag",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),t++}if(a!==0){let i={instancePath:n+"/data/successFl\
ag",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"};e===null?e=[i]:e.push(i),t++}}}else{let a={
instancePath:n+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}}else{
let s={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return A.
errors=e,t===0}function q(r,{instancePath:n="",parentData:f,parentDataProperty:p,rootData:u=r}={}){let e=null,t=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.resultUrls===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"resu\
ltUrls"},message:"must have required property 'resultUrls'"};e===null?e=[s]:e.push(s),t++}if(r.taskId!==void 0&&(h(r.taskId,
{instancePath:n+"/taskId",parentData:r,parentDataProperty:"taskId",rootData:u})||(e=e===null?h.errors:e.concat(h.errors),
t=e.length)),r.originUrls!==void 0){let s=r.originUrls;if(Array.isArray(s)){let a=s.length;for(let i=0;i<a;i++){let d=s[i];
if(typeof d=="string"){if(!P.test(d)){let l={instancePath:n+"/originUrls/"+i,keyword:"pattern",params:{pattern:"^https?:\
//"},message:'must match pattern "^https?://"'};e===null?e=[l]:e.push(l),t++}if(!U(d)){let l={instancePath:n+"/originUrl\
s/"+i,keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[l]:e.push(l),t++}}else{let l={
instancePath:n+"/originUrls/"+i,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),
t++}}}else{let a={instancePath:n+"/originUrls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[a]:e.push(a),t++}}r.resultUrls!==void 0&&(v(r.resultUrls,{instancePath:n+"/resultUrls",parentData:r,parentDataProperty:"\
resultUrls",rootData:u})||(e=e===null?v.errors:e.concat(v.errors),t=e.length))}else{let s={instancePath:n,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return q.errors=e,t===0}var ie=z;function z(r,{instancePath:n="",parentData:f,parentDataProperty:p,rootData:u=r}={}){let e=null,t=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.code===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[s]:e.push(s),t++}if(r.msg===void 0){let s={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[s]:e.push(s),t++}if(r.data===
void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[s]:e.push(s),t++}if(r.code!==void 0){let s=r.code;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let a={
instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(s!==
200){let a={instancePath:n+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[a]:e.push(a),t++}}if(r.msg!==void 0&&(c(r.msg,{instancePath:n+"/msg",parentData:r,parentDataProperty:"msg",rootData:u})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.data!==void 0){let s=r.data;if(y(s,{instancePath:n+"/data",parentData:r,
parentDataProperty:"data",rootData:u})||(e=e===null?y.errors:e.concat(y.errors),t=e.length),s&&typeof s=="object"&&!Array.
isArray(s)){if(s.successFlag===void 0){let a={instancePath:n+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[a]:e.push(a),t++}if(s.response===void 0){let a={
instancePath:n+"/data",keyword:"required",params:{missingProperty:"response"},message:"must have required property 'resp\
onse'"};e===null?e=[a]:e.push(a),t++}if(s.successFlag!==void 0){let a=s.successFlag;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a))){let i={instancePath:n+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[i]:e.push(i),t++}if(a!==1){let i={instancePath:n+"/data/successFlag",keyword:"const",params:{allowedValue:1},message:"\
must be equal to constant"};e===null?e=[i]:e.push(i),t++}}s.response!==void 0&&(q(s.response,{instancePath:n+"/data/resp\
onse",parentData:s,parentDataProperty:"response",rootData:u})||(e=e===null?q.errors:e.concat(q.errors),t=e.length))}else{
let a={instancePath:n+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}}else{
let s={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return z.
errors=e,t===0}var le=D;function D(r,{instancePath:n="",parentData:f,parentDataProperty:p,rootData:u=r}={}){let e=null,t=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.code===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[s]:e.push(s),t++}if(r.msg===void 0){let s={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[s]:e.push(s),t++}if(r.data===
void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[s]:e.push(s),t++}if(r.code!==void 0){let s=r.code;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let a={
instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(s!==
200){let a={instancePath:n+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[a]:e.push(a),t++}}if(r.msg!==void 0&&(c(r.msg,{instancePath:n+"/msg",parentData:r,parentDataProperty:"msg",rootData:u})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.data!==void 0){let s=r.data;if(y(s,{instancePath:n+"/data",parentData:r,
parentDataProperty:"data",rootData:u})||(e=e===null?y.errors:e.concat(y.errors),t=e.length),s&&typeof s=="object"&&!Array.
isArray(s)){if(s.successFlag===void 0){let a={instancePath:n+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[a]:e.push(a),t++}if(s.successFlag!==void 0){let a=s.
successFlag;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let i={instancePath:n+"/data/successFlag",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),t++}if(a!==2){let i={instancePath:n+"/data/successFl\
ag",keyword:"const",params:{allowedValue:2},message:"must be equal to constant"};e===null?e=[i]:e.push(i),t++}}}else{let a={
instancePath:n+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}}else{
let s={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return D.
errors=e,t===0}var ue=_;function _(r,{instancePath:n="",parentData:f,parentDataProperty:p,rootData:u=r}={}){let e=null,t=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.code===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[s]:e.push(s),t++}if(r.msg===void 0){let s={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[s]:e.push(s),t++}if(r.data===
void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[s]:e.push(s),t++}if(r.code!==void 0){let s=r.code;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let a={
instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(s!==
200){let a={instancePath:n+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[a]:e.push(a),t++}}if(r.msg!==void 0&&(c(r.msg,{instancePath:n+"/msg",parentData:r,parentDataProperty:"msg",rootData:u})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.data!==void 0){let s=r.data;if(y(s,{instancePath:n+"/data",parentData:r,
parentDataProperty:"data",rootData:u})||(e=e===null?y.errors:e.concat(y.errors),t=e.length),s&&typeof s=="object"&&!Array.
isArray(s)){if(s.successFlag===void 0){let a={instancePath:n+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[a]:e.push(a),t++}if(s.successFlag!==void 0){let a=s.
successFlag;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let i={instancePath:n+"/data/successFlag",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),t++}if(a!==3){let i={instancePath:n+"/data/successFl\
ag",keyword:"const",params:{allowedValue:3},message:"must be equal to constant"};e===null?e=[i]:e.push(i),t++}}}else{let a={
instancePath:n+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}}else{
let s={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return _.
errors=e,t===0}var pe=N;function N(r,{instancePath:n="",parentData:f,parentDataProperty:p,rootData:u=r}={}){let e=null,t=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.code===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[s]:e.push(s),t++}if(r.msg===void 0){let s={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[s]:e.push(s),t++}if(r.data===
void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[s]:e.push(s),t++}if(r.code!==void 0){let s=r.code;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let a={
instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(s!==
200){let a={instancePath:n+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[a]:e.push(a),t++}}if(r.msg!==void 0&&(c(r.msg,{instancePath:n+"/msg",parentData:r,parentDataProperty:"msg",rootData:u})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.data!==void 0){let s=r.data;if(y(s,{instancePath:n+"/data",parentData:r,
parentDataProperty:"data",rootData:u})||(e=e===null?y.errors:e.concat(y.errors),t=e.length),s&&typeof s=="object"&&!Array.
isArray(s)){if(s.successFlag===void 0){let a={instancePath:n+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[a]:e.push(a),t++}if(s.response===void 0){let a={
instancePath:n+"/data",keyword:"required",params:{missingProperty:"response"},message:"must have required property 'resp\
onse'"};e===null?e=[a]:e.push(a),t++}if(s.successFlag!==void 0){let a=s.successFlag;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a))){let i={instancePath:n+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[i]:e.push(i),t++}if(a!==4){let i={instancePath:n+"/data/successFlag",keyword:"const",params:{allowedValue:4},message:"\
must be equal to constant"};e===null?e=[i]:e.push(i),t++}}s.response!==void 0&&(q(s.response,{instancePath:n+"/data/resp\
onse",parentData:s,parentDataProperty:"response",rootData:u})||(e=e===null?q.errors:e.concat(q.errors),t=e.length))}else{
let a={instancePath:n+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}}else{
let s={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return N.
errors=e,t===0}var fe=de;function de(r,{instancePath:n="",parentData:f,parentDataProperty:p,rootData:u=r}={}){let e=null,t=0,s=t,a=!1,i=null,d=t;
A(r,{instancePath:n,parentData:f,parentDataProperty:p,rootData:u})||(e=e===null?A.errors:e.concat(A.errors),t=e.length);
var o=d===t;o&&(a=!0,i=0);let l=t;z(r,{instancePath:n,parentData:f,parentDataProperty:p,rootData:u})||(e=e===null?z.errors:
e.concat(z.errors),t=e.length);var o=l===t;if(o&&a)a=!1,i=[i,1];else{o&&(a=!0,i=1);let m=t;D(r,{instancePath:n,parentData:f,
parentDataProperty:p,rootData:u})||(e=e===null?D.errors:e.concat(D.errors),t=e.length);var o=m===t;if(o&&a)a=!1,i=[i,2];else{
o&&(a=!0,i=2);let F=t;_(r,{instancePath:n,parentData:f,parentDataProperty:p,rootData:u})||(e=e===null?_.errors:e.concat(
_.errors),t=e.length);var o=F===t;if(o&&a)a=!1,i=[i,3];else{o&&(a=!0,i=3);let ye=t;N(r,{instancePath:n,parentData:f,parentDataProperty:p,
rootData:u})||(e=e===null?N.errors:e.concat(N.errors),t=e.length);var o=ye===t;if(o&&a)a=!1,i=[i,4];else{o&&(a=!0,i=4);let ge=t;
$(r,{instancePath:n,parentData:f,parentDataProperty:p,rootData:u})||(e=e===null?$.errors:e.concat($.errors),t=e.length);
var o=ge===t;o&&a?(a=!1,i=[i,5]):o&&(a=!0,i=5)}}}}if(a)t=s,e!==null&&(s?e.length=s:e=null);else{let m={instancePath:n,keyword:"\
oneOf",params:{passingSchemas:i},message:"must match exactly one schema in oneOf"};e===null?e=[m]:e.push(m),t++}return de.
errors=e,t===0}var me=ce;var xe=x().default;function ce(r,{instancePath:n="",parentData:f,parentDataProperty:p,rootData:u=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.taskid===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"\
taskid"},message:"must have required property 'taskid'"};e===null?e=[s]:e.push(s),t++}if(r.taskid!==void 0){let s=r.taskid;
if(typeof s!="string"){let a=typeof s,i;if(i===void 0)if(a=="number"||a=="boolean")i=""+s;else if(s===null)i="";else{let d={
instancePath:n+"/taskid",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}i!==
void 0&&(s=i,r!==void 0&&(r.taskid=i))}if(typeof s=="string"&&xe(s)<1){let a={instancePath:n+"/taskid",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ce.errors=e,t===0}var Ce="kie",Je={createModifyTask:{method:"POST",path:"/api/v1/modify/generate",request:{whole:Q},parameters:{},responses:{
200:{whole:ne},402:{whole:j},429:{whole:j},500:{whole:j}},callback:{whole:se}},getModifyTask:{method:"GET",path:"/api/v1\
/modify/record-info",parameters:{query:me},responses:{200:{whole:fe,choice:{tag:"code",branches:[{values:[200],reading:{
whole:oe}},{values:[200],reading:{whole:ie}},{values:[200],reading:{whole:le}},{values:[200],reading:{whole:ue}},{values:[
200],reading:{whole:pe}},{values:[401,402,404,408,422,429,455,500,501,505],reading:{whole:j}}]}},429:{whole:j},500:{whole:j}}}};export{Ce as host,Je as operations};
