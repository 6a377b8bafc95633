// Written by codegen from openapi/; do not edit.
var R=(r,a)=>()=>{try{return a||r((a={exports:{}}).exports,a),a.exports}catch(f){throw a=0,f}};var x=R(P=>{"use strict";Object.defineProperty(P,"__esModule",{value:!0});function S(r){let a=r.length,f=0,u=0,p;for(;u<
a;)f++,p=r.charCodeAt(u++),p>=55296&&p<=56319&&u<a&&(p=r.charCodeAt(u),(p&64512)===56320&&u++);return f}P.default=S;S.code=
'require("ajv/dist/runtime/ucs2length").default'});var N=R(b=>{"use strict";Object.defineProperty(b,"__esModule",{value:!0});b.formatNames=b.fastFormats=b.fullFormats=void 0;
function k(r,a){return{validate:r,compare:a}}b.fullFormats={date:k(H,V),time:k(E(!0),C),"date-time":k(B(!0),G),"iso-time":k(
E(),Y),"iso-date-time":k(B(),K),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,uri:be,
"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:Ae,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:we,int32:{type:"number",validate:je},int64:{type:"number",validate:ze},float:{type:"number",validate:Z},double:{type:"\
number",validate:Z},password:!0,binary:!0};b.fastFormats={...b.fullFormats,date:k(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,V),time:k(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,C),"date-time":k(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
G),"iso-time":k(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,Y),"iso-date-time":k(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
K),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
b.formatNames=Object.keys(b.fullFormats);function ce(r){return r%4===0&&(r%100!==0||r%400===0)}var ye=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
ge=[0,31,28,31,30,31,30,31,31,30,31,30,31];function H(r){let a=ye.exec(r);if(!a)return!1;let f=+a[1],u=+a[2],p=+a[3];return u>=
1&&u<=12&&p>=1&&p<=(u===2&&ce(f)?29:ge[u])}function V(r,a){if(r&&a)return r>a?1:r<a?-1:0}var O=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function E(r){return function(f){let u=O.exec(f);if(!u)return!1;let p=+u[1],e=+u[2],t=+u[3],s=u[4],n=u[5]==="-"?-1:1,l=+(u[6]||
0),m=+(u[7]||0);if(l>23||m>59||r&&!s)return!1;if(p<=23&&e<=59&&t<60)return!0;let o=e-m*n,d=p-l*n-(o<0?1:0);return(d===23||
d===-1)&&(o===59||o===-1)&&t<61}}function C(r,a){if(!(r&&a))return;let f=new Date("2020-01-01T"+r).valueOf(),u=new Date(
"2020-01-01T"+a).valueOf();if(f&&u)return f-u}function Y(r,a){if(!(r&&a))return;let f=O.exec(r),u=O.exec(a);if(f&&u)return r=
f[1]+f[2]+f[3],a=u[1]+u[2]+u[3],r>a?1:r<a?-1:0}var M=/t|\s/i;function B(r){let a=E(r);return function(u){let p=u.split(M);
return p.length===2&&H(p[0])&&a(p[1])}}function G(r,a){if(!(r&&a))return;let f=new Date(r).valueOf(),u=new Date(a).valueOf();
if(f&&u)return f-u}function K(r,a){if(!(r&&a))return;let[f,u]=r.split(M),[p,e]=a.split(M),t=V(f,p);if(t!==void 0)return t||
C(u,e)}var he=/\/|:/,ke=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function be(r){return he.test(r)&&ke.test(r)}var L=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function we(r){return L.lastIndex=0,L.test(r)}var ve=-(2**31),qe=2**31-1;function je(r){return Number.isInteger(r)&&r<=qe&&
r>=ve}function ze(r){return Number.isInteger(r)}function Z(){return!0}var $e=/[^\\]\\Z/;function Ae(r){if($e.test(r))return!1;
try{return new RegExp(r),!0}catch{return!1}}});var X=ee;var Q=x().default,T=N().fullFormats.uri,F=new RegExp("^https?://","u");function ee(r,{instancePath:a="",parentData:f,parentDataProperty:u,
rootData:p=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let s={instancePath:a,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}if(r.videoUrl===void 0){let s={instancePath:a,keyword:"required",params:{missingProperty:"videoUrl"},message:"mus\
t have required property 'videoUrl'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="prompt"||s==="videoUrl"||s===
"callBackUrl"||s==="watermark")){let n={instancePath:a,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.prompt!==void 0){let s=r.prompt;if(typeof s=="st\
ring"){if(Q(s)<1){let n={instancePath:a+"/prompt",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:a+"/prompt",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.videoUrl!==void 0){let s=r.videoUrl;if(typeof s=="string"){
if(!F.test(s)){let n={instancePath:a+"/videoUrl",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pat\
tern "^https?://"'};e===null?e=[n]:e.push(n),t++}if(!T(s)){let n={instancePath:a+"/videoUrl",keyword:"format",params:{format:"\
uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:a+"/videoUrl",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.callBackUrl!==void 0){let s=r.callBackUrl;
if(typeof s=="string"){if(!F.test(s)){let n={instancePath:a+"/callBackUrl",keyword:"pattern",params:{pattern:"^https?://"},
message:'must match pattern "^https?://"'};e===null?e=[n]:e.push(n),t++}if(!T(s)){let n={instancePath:a+"/callBackUrl",keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:a+
"/callBackUrl",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(r.watermark!==
void 0&&typeof r.watermark!="string"){let s={instancePath:a+"/watermark",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:a,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return ee.errors=e,t===0}function g(r,{instancePath:a="",parentData:f,parentDataProperty:u,rootData:p=r}={}){let e=null,t=0;if(typeof r=="string"){
if(Q(r)<1){let s={instancePath:a,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:a,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),t++}return g.errors=e,t===0}var De=new RegExp("^\\{","u");function j(r,{instancePath:a="",parentData:f,parentDataProperty:u,rootData:p=r}={}){let e=null,
t=0;if(typeof r=="string"){if(!De.test(r)){let s={instancePath:a,keyword:"pattern",params:{pattern:"^\\{"},message:'must\
 match pattern "^\\{"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:a,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return j.errors=e,t===0}function z(r,{instancePath:a="",parentData:f,parentDataProperty:u,rootData:p=r}={}){let e=null,t=0;if(Array.isArray(r)){
if(r.length<1){let n={instancePath:a,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[n]:e.push(n),t++}let s=r.length;for(let n=0;n<s;n++){let l=r[n];if(typeof l=="string"){if(!F.test(l)){let m={instancePath:a+
"/"+n,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[m]:e.push(m),
t++}if(!T(l)){let m={instancePath:a+"/"+n,keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===
null?e=[m]:e.push(m),t++}}else{let m={instancePath:a+"/"+n,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[m]:e.push(m),t++}}}else{let s={instancePath:a,keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[s]:e.push(s),t++}return z.errors=e,t===0}var re=se,_e={type:"object",required:["code","msg","data"],properties:{
code:{type:"integer",enum:[200,500]},msg:{type:"string"},data:{type:"object",required:["taskId"],properties:{taskId:{$ref:"\
s2"},promptJson:{$ref:"s3"},resultUrls:{$ref:"s4"}}}},if:{properties:{code:{type:"integer",const:200}},additionalProperties:!0},
then:{properties:{data:{type:"object",properties:{resultUrls:{}},required:["resultUrls"],additionalProperties:!0}},additionalProperties:!0}};
function se(r,{instancePath:a="",parentData:f,parentDataProperty:u,rootData:p=r}={}){let e=null,t=0,s=t,n=!0,l=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.code!==void 0){let o=r.code;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let d={};e===null?
e=[d]:e.push(d),t++}if(o!==200){let d={};e===null?e=[d]:e.push(d),t++}}var m=l===t;if(t=s,e!==null&&(s?e.length=s:e=null),
m){let o=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.data!==void 0){let i=r.data;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.resultUrls===void 0){let c={instancePath:a+"/data",keyword:"required",params:{missingProperty:"resultUrls"},message:"\
must have required property 'resultUrls'"};e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:a+"/data",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),t++}}var m=o===t;n=m}if(!n){let o={instancePath:a,
keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[o]:e.push(o),t++}if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.code===void 0){let o={instancePath:a,keyword:"required",params:{missingProperty:"code"},
message:"must have required property 'code'"};e===null?e=[o]:e.push(o),t++}if(r.msg===void 0){let o={instancePath:a,keyword:"\
required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[o]:e.push(o),t++}if(r.
data===void 0){let o={instancePath:a,keyword:"required",params:{missingProperty:"data"},message:"must have required prop\
erty 'data'"};e===null?e=[o]:e.push(o),t++}if(r.code!==void 0){let o=r.code;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){
let d={instancePath:a+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[d]:e.push(d),
t++}if(!(o===200||o===500)){let d={instancePath:a+"/code",keyword:"enum",params:{allowedValues:_e.properties.code.enum},
message:"must be equal to one of the allowed values"};e===null?e=[d]:e.push(d),t++}}if(r.msg!==void 0&&typeof r.msg!="st\
ring"){let o={instancePath:a+"/msg",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(
o),t++}if(r.data!==void 0){let o=r.data;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.taskId===void 0){let d={instancePath:a+
"/data",keyword:"required",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=
[d]:e.push(d),t++}o.taskId!==void 0&&(g(o.taskId,{instancePath:a+"/data/taskId",parentData:o,parentDataProperty:"taskId",
rootData:p})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),o.promptJson!==void 0&&(j(o.promptJson,{instancePath:a+
"/data/promptJson",parentData:o,parentDataProperty:"promptJson",rootData:p})||(e=e===null?j.errors:e.concat(j.errors),t=
e.length)),o.resultUrls!==void 0&&(z(o.resultUrls,{instancePath:a+"/data/resultUrls",parentData:o,parentDataProperty:"re\
sultUrls",rootData:p})||(e=e===null?z.errors:e.concat(z.errors),t=e.length))}else{let d={instancePath:a+"/data",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),t++}}}else{let o={instancePath:a,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),t++}return se.errors=e,t===0}var te=ae,Ie={
type:"object",required:["code","msg"],properties:{code:{type:"integer",enum:[200,401,402,404,408,422,429,455,500,501,505]},
msg:{type:"string"},data:{oneOf:[{type:"object",required:["taskId"],properties:{taskId:{$ref:"s2"}}},{type:"null"}]}},if:{
properties:{code:{type:"integer",const:200}},additionalProperties:!0},then:{properties:{data:{type:"object",additionalProperties:!0}},
required:["data"],additionalProperties:!0},else:{properties:{data:{type:"null"}},additionalProperties:!0}};function ae(r,{
instancePath:a="",parentData:f,parentDataProperty:u,rootData:p=r}={}){let e=null,t=0,s=t,n=!0,l=t;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)&&r.code!==void 0){let i=r.code;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let c={};e===null?e=[c]:
e.push(c),t++}if(i!==200){let c={};e===null?e=[c]:e.push(c),t++}}var m=l===t;t=s,e!==null&&(s?e.length=s:e=null);let o;if(m){
let i=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.data===void 0){let y={instancePath:a,keyword:"required",params:{
missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[y]:e.push(y),t++}if(r.data!==void 0){let y=r.
data;if(!(y&&typeof y=="object"&&!Array.isArray(y))){let q={instancePath:a+"/data",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[q]:e.push(q),t++}}}var m=i===t;n=m,o="then"}else{let i=t;if(r&&typeof r=="object"&&
!Array.isArray(r)&&r.data!==void 0&&r.data!==null){let y={instancePath:a+"/data",keyword:"type",params:{type:"null"},message:"\
must be null"};e===null?e=[y]:e.push(y),t++}var m=i===t;n=m,o="else"}if(!n){let i={instancePath:a,keyword:"if",params:{failingKeyword:o},
message:'must match "'+o+'" schema'};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.code===
void 0){let i={instancePath:a,keyword:"required",params:{missingProperty:"code"},message:"must have required property 'c\
ode'"};e===null?e=[i]:e.push(i),t++}if(r.msg===void 0){let i={instancePath:a,keyword:"required",params:{missingProperty:"\
msg"},message:"must have required property 'msg'"};e===null?e=[i]:e.push(i),t++}if(r.code!==void 0){let i=r.code;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i))){let c={instancePath:a+"/code",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};e===null?e=[c]:e.push(c),t++}if(!(i===200||i===401||i===402||i===404||i===408||i===422||i===429||i===455||i===500||
i===501||i===505)){let c={instancePath:a+"/code",keyword:"enum",params:{allowedValues:Ie.properties.code.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[c]:e.push(c),t++}}if(r.msg!==void 0&&typeof r.msg!="string"){let i={
instancePath:a+"/msg",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(r.
data!==void 0){let i=r.data,c=t,y=!1,q=null,de=t;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.taskId===void 0){let h={
instancePath:a+"/data",keyword:"required",params:{missingProperty:"taskId"},message:"must have required property 'taskId\
'"};e===null?e=[h]:e.push(h),t++}i.taskId!==void 0&&(g(i.taskId,{instancePath:a+"/data/taskId",parentData:i,parentDataProperty:"\
taskId",rootData:p})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let h={instancePath:a+"/data",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),t++}var d=de===t;d&&(y=!0,q=0);let me=t;if(i!==
null){let h={instancePath:a+"/data",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[h]:e.push(h),
t++}var d=me===t;if(d&&y?(y=!1,q=[q,1]):d&&(y=!0,q=1),y)t=c,e!==null&&(c?e.length=c:e=null);else{let h={instancePath:a+"\
/data",keyword:"oneOf",params:{passingSchemas:q},message:"must match exactly one schema in oneOf"};e===null?e=[h]:e.push(
h),t++}}}else{let i={instancePath:a,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(
i),t++}return ae.errors=e,t===0}var $=A,Ne={type:"object",required:["code","msg"],properties:{code:{type:"integer",enum:[
401,402,404,408,422,429,455,500,501,505]},msg:{type:"string"},data:{type:"null"}}};function A(r,{instancePath:a="",parentData:f,
parentDataProperty:u,rootData:p=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.code===void 0){let s={
instancePath:a,keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?
e=[s]:e.push(s),t++}if(r.msg===void 0){let s={instancePath:a,keyword:"required",params:{missingProperty:"msg"},message:"\
must have required property 'msg'"};e===null?e=[s]:e.push(s),t++}if(r.code!==void 0){let s=r.code;if(!(typeof s=="number"&&
!(s%1)&&!isNaN(s))){let n={instancePath:a+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[n]:e.push(n),t++}if(!(s===401||s===402||s===404||s===408||s===422||s===429||s===455||s===500||s===501||s===505)){
let n={instancePath:a+"/code",keyword:"enum",params:{allowedValues:Ne.properties.code.enum},message:"must be equal to on\
e of the allowed values"};e===null?e=[n]:e.push(n),t++}}if(r.msg!==void 0&&typeof r.msg!="string"){let s={instancePath:a+
"/msg",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.data!==void 0&&
r.data!==null){let s={instancePath:a+"/data",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[s]:
e.push(s),t++}}else{let s={instancePath:a,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),t++}return A.errors=e,t===0}function w(r,{instancePath:a="",parentData:f,parentDataProperty:u,rootData:p=r}={}){let e=null,t=0;if(typeof r!="string"){
let s={instancePath:a,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return w.
errors=e,t===0}var J={type:"object",required:["taskId"],properties:{taskId:{$ref:"s2"},paramJson:{$ref:"s3"},createTime:{type:"integer",
format:"int64",minimum:0},completeTime:{type:["integer","null"],format:"int64",minimum:0},errorCode:{type:["integer","nu\
ll"],format:"int32"},errorMessage:{type:["string","null"]}}},W=N().fullFormats.int64,Ue=N().fullFormats.int32;function v(r,{
instancePath:a="",parentData:f,parentDataProperty:u,rootData:p=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.taskId===void 0){let s={instancePath:a,keyword:"required",params:{missingProperty:"taskId"},message:"must have \
required property 'taskId'"};e===null?e=[s]:e.push(s),t++}if(r.taskId!==void 0&&(g(r.taskId,{instancePath:a+"/taskId",parentData:r,
parentDataProperty:"taskId",rootData:p})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),r.paramJson!==void 0&&(j(
r.paramJson,{instancePath:a+"/paramJson",parentData:r,parentDataProperty:"paramJson",rootData:p})||(e=e===null?j.errors:
e.concat(j.errors),t=e.length)),r.createTime!==void 0){let s=r.createTime;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={
instancePath:a+"/createTime",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),
t++}if(typeof s=="number"){if(s<0||isNaN(s)){let n={instancePath:a+"/createTime",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}if(!W.validate(s)){let n={instancePath:a+"/createTime",
keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[n]:e.push(n),t++}}}if(r.completeTime!==
void 0){let s=r.completeTime;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))&&s!==null){let n={instancePath:a+"/completeTime",
keyword:"type",params:{type:J.properties.completeTime.type},message:"must be integer,null"};e===null?e=[n]:e.push(n),t++}
if(typeof s=="number"){if(s<0||isNaN(s)){let n={instancePath:a+"/completeTime",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}if(!W.validate(s)){let n={instancePath:a+"/completeTime",keyword:"\
format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[n]:e.push(n),t++}}}if(r.errorCode!==void 0){
let s=r.errorCode;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))&&s!==null){let n={instancePath:a+"/errorCode",keyword:"typ\
e",params:{type:J.properties.errorCode.type},message:"must be integer,null"};e===null?e=[n]:e.push(n),t++}if(typeof s=="\
number"&&!Ue.validate(s)){let n={instancePath:a+"/errorCode",keyword:"format",params:{format:"int32"},message:'must matc\
h format "int32"'};e===null?e=[n]:e.push(n),t++}}if(r.errorMessage!==void 0){let s=r.errorMessage;if(typeof s!="string"&&
s!==null){let n={instancePath:a+"/errorMessage",keyword:"type",params:{type:J.properties.errorMessage.type},message:"mus\
t be string,null"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:a,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return v.errors=e,t===0}var ne=D;function D(r,{instancePath:a="",parentData:f,parentDataProperty:u,rootData:p=r}={}){let e=null,t=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.code===void 0){let s={instancePath:a,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[s]:e.push(s),t++}if(r.msg===void 0){let s={instancePath:a,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[s]:e.push(s),t++}if(r.data===
void 0){let s={instancePath:a,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[s]:e.push(s),t++}if(r.code!==void 0){let s=r.code;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={
instancePath:a+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(s!==
200){let n={instancePath:a+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(r.msg!==void 0&&(w(r.msg,{instancePath:a+"/msg",parentData:r,parentDataProperty:"msg",rootData:p})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.data!==void 0){let s=r.data;if(v(s,{instancePath:a+"/data",parentData:r,
parentDataProperty:"data",rootData:p})||(e=e===null?v.errors:e.concat(v.errors),t=e.length),s&&typeof s=="object"&&!Array.
isArray(s)){if(s.successFlag===void 0){let n={instancePath:a+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(n),t++}if(s.successFlag!==void 0){let n=s.
successFlag;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let l={instancePath:a+"/data/successFlag",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),t++}if(n!==0){let l={instancePath:a+"/data/successFl\
ag",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}}else{let n={
instancePath:a+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{
let s={instancePath:a,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return D.
errors=e,t===0}function U(r,{instancePath:a="",parentData:f,parentDataProperty:u,rootData:p=r}={}){let e=null,t=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.resultUrls===void 0){let s={instancePath:a,keyword:"required",params:{missingProperty:"resu\
ltUrls"},message:"must have required property 'resultUrls'"};e===null?e=[s]:e.push(s),t++}if(r.taskId!==void 0&&(g(r.taskId,
{instancePath:a+"/taskId",parentData:r,parentDataProperty:"taskId",rootData:p})||(e=e===null?g.errors:e.concat(g.errors),
t=e.length)),r.originUrls!==void 0){let s=r.originUrls;if(Array.isArray(s)){let n=s.length;for(let l=0;l<n;l++){let m=s[l];
if(typeof m=="string"){if(!F.test(m)){let o={instancePath:a+"/originUrls/"+l,keyword:"pattern",params:{pattern:"^https?:\
//"},message:'must match pattern "^https?://"'};e===null?e=[o]:e.push(o),t++}if(!T(m)){let o={instancePath:a+"/originUrl\
s/"+l,keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[o]:e.push(o),t++}}else{let o={
instancePath:a+"/originUrls/"+l,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),
t++}}}else{let n={instancePath:a+"/originUrls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[n]:e.push(n),t++}}r.resultUrls!==void 0&&(z(r.resultUrls,{instancePath:a+"/resultUrls",parentData:r,parentDataProperty:"\
resultUrls",rootData:p})||(e=e===null?z.errors:e.concat(z.errors),t=e.length))}else{let s={instancePath:a,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return U.errors=e,t===0}var oe=_,Te={type:"\
object",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{$ref:"s9"},data:{allOf:[{$ref:"s\
10"},{type:"object",required:["successFlag","response"],properties:{successFlag:{type:"integer",enum:[1,4]},response:{$ref:"\
s12"}}}]}}};function _(r,{instancePath:a="",parentData:f,parentDataProperty:u,rootData:p=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.code===void 0){let s={instancePath:a,keyword:"required",params:{missingProperty:"code"},
message:"must have required property 'code'"};e===null?e=[s]:e.push(s),t++}if(r.msg===void 0){let s={instancePath:a,keyword:"\
required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[s]:e.push(s),t++}if(r.
data===void 0){let s={instancePath:a,keyword:"required",params:{missingProperty:"data"},message:"must have required prop\
erty 'data'"};e===null?e=[s]:e.push(s),t++}if(r.code!==void 0){let s=r.code;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){
let n={instancePath:a+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),
t++}if(s!==200){let n={instancePath:a+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to consta\
nt"};e===null?e=[n]:e.push(n),t++}}if(r.msg!==void 0&&(w(r.msg,{instancePath:a+"/msg",parentData:r,parentDataProperty:"m\
sg",rootData:p})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.data!==void 0){let s=r.data;if(v(s,{instancePath:a+
"/data",parentData:r,parentDataProperty:"data",rootData:p})||(e=e===null?v.errors:e.concat(v.errors),t=e.length),s&&typeof s==
"object"&&!Array.isArray(s)){if(s.successFlag===void 0){let n={instancePath:a+"/data",keyword:"required",params:{missingProperty:"\
successFlag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(n),t++}if(s.response===void 0){
let n={instancePath:a+"/data",keyword:"required",params:{missingProperty:"response"},message:"must have required propert\
y 'response'"};e===null?e=[n]:e.push(n),t++}if(s.successFlag!==void 0){let n=s.successFlag;if(!(typeof n=="number"&&!(n%
1)&&!isNaN(n))){let l={instancePath:a+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};e===null?e=[l]:e.push(l),t++}if(!(n===1||n===4)){let l={instancePath:a+"/data/successFlag",keyword:"enum",params:{allowedValues:Te.
properties.data.allOf[1].properties.successFlag.enum},message:"must be equal to one of the allowed values"};e===null?e=[
l]:e.push(l),t++}}s.response!==void 0&&(U(s.response,{instancePath:a+"/data/response",parentData:s,parentDataProperty:"r\
esponse",rootData:p})||(e=e===null?U.errors:e.concat(U.errors),t=e.length))}else{let n={instancePath:a+"/data",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:a,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return _.errors=e,t===0}var ie=I,Fe={
type:"object",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{$ref:"s9"},data:{allOf:[{$ref:"\
s10"},{type:"object",required:["successFlag"],properties:{successFlag:{type:"integer",enum:[2,3]}}}]}}};function I(r,{instancePath:a="",
parentData:f,parentDataProperty:u,rootData:p=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.code===
void 0){let s={instancePath:a,keyword:"required",params:{missingProperty:"code"},message:"must have required property 'c\
ode'"};e===null?e=[s]:e.push(s),t++}if(r.msg===void 0){let s={instancePath:a,keyword:"required",params:{missingProperty:"\
msg"},message:"must have required property 'msg'"};e===null?e=[s]:e.push(s),t++}if(r.data===void 0){let s={instancePath:a,
keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[s]:e.push(s),
t++}if(r.code!==void 0){let s=r.code;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={instancePath:a+"/code",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(s!==200){let n={instancePath:a+
"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(r.
msg!==void 0&&(w(r.msg,{instancePath:a+"/msg",parentData:r,parentDataProperty:"msg",rootData:p})||(e=e===null?w.errors:e.
concat(w.errors),t=e.length)),r.data!==void 0){let s=r.data;if(v(s,{instancePath:a+"/data",parentData:r,parentDataProperty:"\
data",rootData:p})||(e=e===null?v.errors:e.concat(v.errors),t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.successFlag===
void 0){let n={instancePath:a+"/data",keyword:"required",params:{missingProperty:"successFlag"},message:"must have requi\
red property 'successFlag'"};e===null?e=[n]:e.push(n),t++}if(s.successFlag!==void 0){let n=s.successFlag;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n))){let l={instancePath:a+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[l]:e.push(l),t++}if(!(n===2||n===3)){let l={instancePath:a+"/data/successFlag",keyword:"en\
um",params:{allowedValues:Fe.properties.data.allOf[1].properties.successFlag.enum},message:"must be equal to one of the \
allowed values"};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:a+"/data",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:a,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[s]:e.push(s),t++}return I.errors=e,t===0}var le=ue;function ue(r,{instancePath:a="",parentData:f,parentDataProperty:u,rootData:p=r}={}){let e=null,t=0,s=t,n=!1,l=null,m=t;
D(r,{instancePath:a,parentData:f,parentDataProperty:u,rootData:p})||(e=e===null?D.errors:e.concat(D.errors),t=e.length);
var d=m===t;d&&(n=!0,l=0);let o=t;_(r,{instancePath:a,parentData:f,parentDataProperty:u,rootData:p})||(e=e===null?_.errors:
e.concat(_.errors),t=e.length);var d=o===t;if(d&&n)n=!1,l=[l,1];else{d&&(n=!0,l=1);let i=t;I(r,{instancePath:a,parentData:f,
parentDataProperty:u,rootData:p})||(e=e===null?I.errors:e.concat(I.errors),t=e.length);var d=i===t;if(d&&n)n=!1,l=[l,2];else{
d&&(n=!0,l=2);let y=t;A(r,{instancePath:a,parentData:f,parentDataProperty:u,rootData:p})||(e=e===null?A.errors:e.concat(
A.errors),t=e.length);var d=y===t;d&&n?(n=!1,l=[l,3]):d&&(n=!0,l=3)}}if(n)t=s,e!==null&&(s?e.length=s:e=null);else{let i={
instancePath:a,keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?e=[i]:
e.push(i),t++}return ue.errors=e,t===0}var pe=fe;var xe=x().default;function fe(r,{instancePath:a="",parentData:f,parentDataProperty:u,rootData:p=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.taskid===void 0){let s={instancePath:a,keyword:"required",params:{missingProperty:"\
taskid"},message:"must have required property 'taskid'"};e===null?e=[s]:e.push(s),t++}if(r.taskid!==void 0){let s=r.taskid;
if(typeof s!="string"){let n=typeof s,l;if(l===void 0)if(n=="number"||n=="boolean")l=""+s;else if(s===null)l="";else{let m={
instancePath:a+"/taskid",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),t++}l!==
void 0&&(s=l,r!==void 0&&(r.taskid=l))}if(typeof s=="string"&&xe(s)<1){let n={instancePath:a+"/taskid",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}else{let s={instancePath:a,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return fe.errors=e,t===0}var Ce="kie",Je={createModifyTask:{method:"POST",path:"/api/v1/modify/generate",request:{whole:X},parameters:{},responses:{
200:{whole:te,reasons:[{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:$},429:{whole:$},
500:{whole:$}},callback:{whole:re,reasons:[{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]}},getModifyTask:{
method:"GET",path:"/api/v1/modify/record-info",parameters:{query:pe},responses:{200:{whole:le,choice:{tag:"code",branches:[
{values:[200],reading:{whole:ne}},{values:[200],reading:{whole:oe}},{values:[200],reading:{whole:ie}},{values:[401,402,404,
408,422,429,455,500,501,505],reading:{whole:$}}]}},429:{whole:$},500:{whole:$}}}};export{Ce as host,Je as operations};
