// Written by codegen from openapi/; do not edit.
var Es=(o,n)=>()=>{try{return n||o((n={exports:{}}).exports,n),n.exports}catch(m){throw n=0,m}};var Vr=Es(Z=>{"use strict";Object.defineProperty(Z,"__esModule",{value:!0});Z.formatNames=Z.fastFormats=Z.fullFormats=void 0;
function R(o,n){return{validate:o,compare:n}}Z.fullFormats={date:R(Ks,ps),time:R(ls(!0),us),"date-time":R(zs(!0),Js),"is\
o-time":R(ls(),Ms),"iso-date-time":R(zs(),Cs),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:ro,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:ao,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:so,int32:{type:"number",validate:no},int64:{type:"number",validate:oo},float:{type:"number",validate:Fs},double:{type:"\
number",validate:Fs},password:!0,binary:!0};Z.fastFormats={...Z.fullFormats,date:R(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,ps),time:R(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,us),"date-time":R(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
Js),"iso-time":R(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,Ms),"iso-date-time":R(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
Cs),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
Z.formatNames=Object.keys(Z.fullFormats);function Gn(o){return o%4===0&&(o%100!==0||o%400===0)}var Wn=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
Xn=[0,31,28,31,30,31,30,31,31,30,31,30,31];function Ks(o){let n=Wn.exec(o);if(!n)return!1;let m=+n[1],u=+n[2],l=+n[3];return u>=
1&&u<=12&&l>=1&&l<=(u===2&&Gn(m)?29:Xn[u])}function ps(o,n){if(o&&n)return o>n?1:o<n?-1:0}var os=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function ls(o){return function(m){let u=os.exec(m);if(!u)return!1;let l=+u[1],e=+u[2],t=+u[3],s=u[4],r=u[5]==="-"?-1:1,i=+(u[6]||
0),a=+(u[7]||0);if(i>23||a>59||o&&!s)return!1;if(l<=23&&e<=59&&t<60)return!0;let d=e-a*r,p=l-i*r-(d<0?1:0);return(p===23||
p===-1)&&(d===59||d===-1)&&t<61}}function us(o,n){if(!(o&&n))return;let m=new Date("2020-01-01T"+o).valueOf(),u=new Date(
"2020-01-01T"+n).valueOf();if(m&&u)return m-u}function Ms(o,n){if(!(o&&n))return;let m=os.exec(o),u=os.exec(n);if(m&&u)return o=
m[1]+m[2]+m[3],n=u[1]+u[2]+u[3],o>n?1:o<n?-1:0}var as=/t|\s/i;function zs(o){let n=ls(o);return function(u){let l=u.split(
as);return l.length===2&&Ks(l[0])&&n(l[1])}}function Js(o,n){if(!(o&&n))return;let m=new Date(o).valueOf(),u=new Date(n).
valueOf();if(m&&u)return m-u}function Cs(o,n){if(!(o&&n))return;let[m,u]=o.split(as),[l,e]=n.split(as),t=ps(m,l);if(t!==
void 0)return t||us(u,e)}var Qn=/\/|:/,eo=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function ro(o){return Qn.test(o)&&eo.test(o)}var Ls=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function so(o){return Ls.lastIndex=0,Ls.test(o)}var to=-(2**31),io=2**31-1;function no(o){return Number.isInteger(o)&&o<=
io&&o>=to}function oo(o){return Number.isInteger(o)}function Fs(){return!0}var lo=/[^\\]\\Z/;function ao(o){if(lo.test(o))
return!1;try{return new RegExp(o),!0}catch{return!1}}});var fs=Es(ms=>{"use strict";Object.defineProperty(ms,"__esModule",{value:!0});function Ss(o){let n=o.length,m=0,u=0,l;for(;u<
n;)m++,l=o.charCodeAt(u++),l>=55296&&l<=56319&&u<n&&(l=o.charCodeAt(u),(l&64512)===56320&&u++);return m}ms.default=Ss;Ss.
code='require("ajv/dist/runtime/ucs2length").default'});var w=Vr().fullFormats.uri,b=new RegExp("^https?://","u");function f(o,{instancePath:n="",parentData:m,parentDataProperty:u,
rootData:l=o}={}){let e=null,t=0;if(typeof o=="string"){if(!b.test(o)){let s={instancePath:n,keyword:"pattern",params:{pattern:"\
^https?://"},message:'must match pattern "^https?://"'};e===null?e=[s]:e.push(s),t++}if(!w(o)){let s={instancePath:n,keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return f.errors=e,t===0}var _=fs().default;function se(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(typeof o==
"string"){if(_(o)>1e3){let s={instancePath:n,keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 100\
0 characters"};e===null?e=[s]:e.push(s),t++}if(_(o)<1){let s={instancePath:n,keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return se.errors=e,t===0}function k(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(typeof o=="string"){
if(!b.test(o)){let s={instancePath:n,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[s]:e.push(s),t++}if(!w(o)){let s={instancePath:n,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return k.errors=e,t===0}function j(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(typeof o!="boolean"){
let s={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}return j.
errors=e,t===0}var ct=we,po={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"s\
tring",const:"kling-2.6/image-to-video"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:[
"prompt","image_urls","sound","duration"],properties:{prompt:{$ref:"s3"},image_urls:{type:"array",minItems:1,maxItems:1,
items:{$ref:"s4"}},sound:{$ref:"s5"},duration:{type:"string",enum:["5","10"]}}}}};function we(o,{instancePath:n="",parentData:m,
parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.model===void 0){
let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"inpu\
t"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s==="model"||s==="ca\
llBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},message:"mu\
st NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!="string"){
let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
t++}if(s!=="kling-2.6/image-to-video"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"kling-2.6/im\
age-to-video"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&(f(o.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?f.errors:e.concat(
f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.prompt===void 0){
let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[r]:e.push(r),t++}if(s.image_urls===void 0){let r={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[r]:e.push(r),t++}if(s.sound===
void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"sound"},message:"must have required p\
roperty 'sound'"};e===null?e=[r]:e.push(r),t++}if(s.duration===void 0){let r={instancePath:n+"/input",keyword:"required",
params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="prompt"||r==="image_urls"||r==="sound"||r==="duration")){let i={instancePath:n+"/input",keyword:"additionalPro\
perties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.
prompt!==void 0&&(se(s.prompt,{instancePath:n+"/input/prompt",parentData:s,parentDataProperty:"prompt",rootData:l})||(e=
e===null?se.errors:e.concat(se.errors),t=e.length)),s.image_urls!==void 0){let r=s.image_urls;if(Array.isArray(r)){if(r.
length>1){let a={instancePath:n+"/input/image_urls",keyword:"maxItems",params:{limit:1},message:"must NOT have more than\
 1 items"};e===null?e=[a]:e.push(a),t++}if(r.length<1){let a={instancePath:n+"/input/image_urls",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=r.length;for(let a=0;a<i;a++)k(r[a],
{instancePath:n+"/input/image_urls/"+a,parentData:r,parentDataProperty:a,rootData:l})||(e=e===null?k.errors:e.concat(k.errors),
t=e.length)}else{let i={instancePath:n+"/input/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[i]:e.push(i),t++}}if(s.sound!==void 0&&(j(s.sound,{instancePath:n+"/input/sound",parentData:s,parentDataProperty:"\
sound",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),s.duration!==void 0){let r=s.duration;if(typeof r!=
"string"){let i={instancePath:n+"/input/duration",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[i]:e.push(i),t++}if(!(r==="5"||r==="10")){let i={instancePath:n+"/input/duration",keyword:"enum",params:{allowedValues:po.
properties.input.properties.duration.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),
t++}}}else{let r={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),t++}return we.errors=e,t===0}var yt=_e,Rs={type:"object",additionalProperties:!1,required:["model","input"],properties:{
model:{type:"string",const:"kling-2.6/motion-control"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,
required:["input_urls","video_urls","mode","character_orientation"],properties:{prompt:{type:"string",maxLength:2500},input_urls:{
type:"array",minItems:1,maxItems:1,items:{$ref:"s4"}},video_urls:{type:"array",minItems:1,maxItems:1,items:{$ref:"s4"}},
mode:{type:"string",enum:["std","pro","720p","1080p"]},character_orientation:{type:"string",enum:["image","video"]}}}}};
function _e(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="obj\
ect"&&!Array.isArray(o)){if(o.model===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)
if(!(s==="model"||s==="callBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!=
"string"){let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),t++}if(s!=="kling-2.6/motion-control"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"kl\
ing-2.6/motion-control"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&(f(
o.callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?f.errors:
e.concat(f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.input_urls===
void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"input_urls"},message:"must have requi\
red property 'input_urls'"};e===null?e=[r]:e.push(r),t++}if(s.video_urls===void 0){let r={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"video_urls"},message:"must have required property 'video_urls'"};e===null?e=[r]:e.push(
r),t++}if(s.mode===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"mode"},message:"mu\
st have required property 'mode'"};e===null?e=[r]:e.push(r),t++}if(s.character_orientation===void 0){let r={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"character_orientation"},message:"must have required property 'chara\
cter_orientation'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="prompt"||r==="input_urls"||r==="video_urls"||r===
"mode"||r==="character_orientation")){let i={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.prompt!==void 0){let r=s.prompt;if(typeof r==
"string"){if(_(r)>2500){let i={instancePath:n+"/input/prompt",keyword:"maxLength",params:{limit:2500},message:"must NOT \
have more than 2500 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/prompt",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.input_urls!==void 0){let r=s.input_urls;
if(Array.isArray(r)){if(r.length>1){let a={instancePath:n+"/input/input_urls",keyword:"maxItems",params:{limit:1},message:"\
must NOT have more than 1 items"};e===null?e=[a]:e.push(a),t++}if(r.length<1){let a={instancePath:n+"/input/input_urls",
keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=r.length;
for(let a=0;a<i;a++)k(r[a],{instancePath:n+"/input/input_urls/"+a,parentData:r,parentDataProperty:a,rootData:l})||(e=e===
null?k.errors:e.concat(k.errors),t=e.length)}else{let i={instancePath:n+"/input/input_urls",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(s.video_urls!==void 0){let r=s.video_urls;if(Array.isArray(
r)){if(r.length>1){let a={instancePath:n+"/input/video_urls",keyword:"maxItems",params:{limit:1},message:"must NOT have \
more than 1 items"};e===null?e=[a]:e.push(a),t++}if(r.length<1){let a={instancePath:n+"/input/video_urls",keyword:"minIt\
ems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=r.length;for(let a=0;a<
i;a++)k(r[a],{instancePath:n+"/input/video_urls/"+a,parentData:r,parentDataProperty:a,rootData:l})||(e=e===null?k.errors:
e.concat(k.errors),t=e.length)}else{let i={instancePath:n+"/input/video_urls",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[i]:e.push(i),t++}}if(s.mode!==void 0){let r=s.mode;if(typeof r!="string"){let i={instancePath:n+
"/input/mode",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="std"||
r==="pro"||r==="720p"||r==="1080p")){let i={instancePath:n+"/input/mode",keyword:"enum",params:{allowedValues:Rs.properties.
input.properties.mode.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.character_orientation!==
void 0){let r=s.character_orientation;if(typeof r!="string"){let i={instancePath:n+"/input/character_orientation",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="image"||r==="video")){let i={
instancePath:n+"/input/character_orientation",keyword:"enum",params:{allowedValues:Rs.properties.input.properties.character_orientation.
enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:n+"/\
input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return _e.errors=e,t===0}var gt=be,
Zs={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"kling-2.6/t\
ext-to-video"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:["prompt","sound","aspect_r\
atio","duration"],properties:{prompt:{$ref:"s3"},sound:{$ref:"s5"},aspect_ratio:{type:"string",enum:["16:9","9:16","1:1"]},
duration:{type:"string",enum:["5","10"]}}}}};function be(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){
let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.model===void 0){let s={instancePath:n,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(o.input===
void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s==="model"||s==="callBackUrl"||s==="input")){let r={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!="string"){let r={instancePath:n+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s!=="kling-2.6/text-to-video"){let r={instancePath:n+
"/model",keyword:"const",params:{allowedValue:"kling-2.6/text-to-video"},message:"must be equal to constant"};e===null?e=
[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&(f(o.callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"\
callBackUrl",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.prompt===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[r]:e.push(r),t++}if(s.sound===void 0){let r={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"sound"},message:"must have required property 'sound'"};e===null?e=[
r]:e.push(r),t++}if(s.aspect_ratio===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[r]:e.push(r),t++}if(s.duration===void 0){
let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"duration"},message:"must have required proper\
ty 'duration'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="prompt"||r==="sound"||r==="aspect_ratio"||r==="dur\
ation")){let i={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT h\
ave additional properties"};e===null?e=[i]:e.push(i),t++}if(s.prompt!==void 0&&(se(s.prompt,{instancePath:n+"/input/prom\
pt",parentData:s,parentDataProperty:"prompt",rootData:l})||(e=e===null?se.errors:e.concat(se.errors),t=e.length)),s.sound!==
void 0&&(j(s.sound,{instancePath:n+"/input/sound",parentData:s,parentDataProperty:"sound",rootData:l})||(e=e===null?j.errors:
e.concat(j.errors),t=e.length)),s.aspect_ratio!==void 0){let r=s.aspect_ratio;if(typeof r!="string"){let i={instancePath:n+
"/input/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r===
"16:9"||r==="9:16"||r==="1:1")){let i={instancePath:n+"/input/aspect_ratio",keyword:"enum",params:{allowedValues:Zs.properties.
input.properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}
if(s.duration!==void 0){let r=s.duration;if(typeof r!="string"){let i={instancePath:n+"/input/duration",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="5"||r==="10")){let i={instancePath:n+"/i\
nput/duration",keyword:"enum",params:{allowedValues:Zs.properties.input.properties.duration.enum},message:"must be equal\
 to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:n+"/input",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return be.errors=e,t===0}function x(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(typeof o=="string"){
if(_(o)>3072){let s={instancePath:n,keyword:"maxLength",params:{limit:3072},message:"must NOT have more than 3072 charac\
ters"};e===null?e=[s]:e.push(s),t++}if(_(o)<1){let s={instancePath:n,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return x.errors=e,t===0}var S=new RegExp("^(https?|oss|asset)://","u");function g(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){
let e=null,t=0;if(typeof o=="string"){if(!S.test(o)){let s={instancePath:n,keyword:"pattern",params:{pattern:"^(https?|o\
ss|asset)://"},message:'must match pattern "^(https?|oss|asset)://"'};e===null?e=[s]:e.push(s),t++}if(!w(o)){let s={instancePath:n,
keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return g.errors=e,t===0}function te(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(typeof o!="boolea\
n"){let s={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}
return te.errors=e,t===0}function H(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(typeof o!="boolean"){
let s={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}return H.
errors=e,t===0}function Y(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(Array.isArray(o)){
if(o.length>6){let r={instancePath:n,keyword:"maxItems",params:{limit:6},message:"must NOT have more than 6 items"};e===
null?e=[r]:e.push(r),t++}let s=o.length;for(let r=0;r<s;r++){let i=o[r];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.
prompt===void 0){let a={instancePath:n+"/"+r,keyword:"required",params:{missingProperty:"prompt"},message:"must have req\
uired property 'prompt'"};e===null?e=[a]:e.push(a),t++}if(i.duration===void 0){let a={instancePath:n+"/"+r,keyword:"requ\
ired",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[a]:e.push(a),t++}
for(let a in i)if(!(a==="prompt"||a==="duration")){let d={instancePath:n+"/"+r,keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),t++}if(i.prompt!==void 0){let a=i.prompt;if(typeof a==
"string"){if(_(a)>512){let d={instancePath:n+"/"+r+"/prompt",keyword:"maxLength",params:{limit:512},message:"must NOT ha\
ve more than 512 characters"};e===null?e=[d]:e.push(d),t++}if(_(a)<1){let d={instancePath:n+"/"+r+"/prompt",keyword:"min\
Length",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:n+
"/"+r+"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}}if(i.duration!==
void 0){let a=i.duration;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let d={instancePath:n+"/"+r+"/duration",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[d]:e.push(d),t++}if(typeof a=="number"){if(a>15||isNaN(
a)){let d={instancePath:n+"/"+r+"/duration",keyword:"maximum",params:{comparison:"<=",limit:15},message:"must be <= 15"};
e===null?e=[d]:e.push(d),t++}if(a<1||isNaN(a)){let d={instancePath:n+"/"+r+"/duration",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[d]:e.push(d),t++}}}}else{let a={instancePath:n+"/"+r,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:n,keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),t++}return Y.errors=e,t===0}function ie(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="obj\
ect"&&!Array.isArray(o)){if(o.name===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[s]:e.push(s),t++}if(o.description===void 0){let s={instancePath:n,keyword:"\
required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[s]:e.push(
s),t++}if(o.element_input_urls===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"element_input\
_urls"},message:"must have required property 'element_input_urls'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s===
"name"||s==="description"||s==="element_input_urls"||s==="element_input_audio_urls"||s==="start_time"||s==="end_time")){
let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional pro\
perties"};e===null?e=[r]:e.push(r),t++}if(o.name!==void 0){let s=o.name;if(typeof s=="string"){if(_(s)<1){let r={instancePath:n+
"/name",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}}else{
let r={instancePath:n+"/name",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}}
if(o.description!==void 0){let s=o.description;if(typeof s=="string"){if(_(s)<1){let r={instancePath:n+"/description",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n+
"/description",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}}if(o.element_input_urls!==
void 0){let s=o.element_input_urls;if(Array.isArray(s)){let r=s.length;for(let i=0;i<r;i++)g(s[i],{instancePath:n+"/elem\
ent_input_urls/"+i,parentData:s,parentDataProperty:i,rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)}else{
let r={instancePath:n+"/element_input_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:
e.push(r),t++}}if(o.element_input_audio_urls!==void 0){let s=o.element_input_audio_urls;if(Array.isArray(s)){let r=s.length;
for(let i=0;i<r;i++)g(s[i],{instancePath:n+"/element_input_audio_urls/"+i,parentData:s,parentDataProperty:i,rootData:l})||
(e=e===null?g.errors:e.concat(g.errors),t=e.length)}else{let r={instancePath:n+"/element_input_audio_urls",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),t++}}if(o.start_time!==void 0){let s=o.start_time;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let r={instancePath:n+"/start_time",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[r]:e.push(r),t++}if(typeof s=="number"&&(s<0||isNaN(s))){let r={instancePath:n+"/\
start_time",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),t++}}if(o.
end_time!==void 0){let s=o.end_time;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let r={instancePath:n+"/end_time",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),t++}if(typeof s=="number"&&(s<0||isNaN(
s))){let r={instancePath:n+"/end_time",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return ie.errors=e,t===0}function ne(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(Array.isArray(o)){
if(o.length>3){let r={instancePath:n,keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===
null?e=[r]:e.push(r),t++}let s=o.length;for(let r=0;r<s;r++)ie(o[r],{instancePath:n+"/"+r,parentData:o,parentDataProperty:r,
rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)}else{let s={instancePath:n,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),t++}return ne.errors=e,t===0}var ht=ve,ds={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"kling-3.0-omni/image-to-video"},callBackUrl:{$ref:"s2"},
input:{type:"object",additionalProperties:!1,required:["prompt","image_urls"],properties:{prompt:{$ref:"s9"},image_urls:{
type:"array",minItems:1,maxItems:2,items:{$ref:"s10"}},duration:{type:"integer",minimum:3,maximum:15},resolution:{type:"\
string",enum:["720p","1080p","4k"]},aspect_ratio:{type:"string",enum:["16:9","9:16","1:1","auto"]},audio:{$ref:"s5"},customize_multi_shots:{
$ref:"s11"},prefer_multi_shots:{$ref:"s12"},multi_prompt:{$ref:"s13"},elements:{$ref:"s14"}}}}},U=Object.prototype.hasOwnProperty;
function ve(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="obj\
ect"&&!Array.isArray(o)){if(o.model===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)
if(!(s==="model"||s==="callBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!=
"string"){let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),t++}if(s!=="kling-3.0-omni/image-to-video"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
kling-3.0-omni/image-to-video"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&
(f(o.callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
f.errors:e.concat(f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.
prompt===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[r]:e.push(r),t++}if(s.image_urls===void 0){let r={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[r]:e.push(
r),t++}for(let r in s)if(!U.call(ds.properties.input.properties,r)){let i={instancePath:n+"/input",keyword:"additionalPr\
operties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.
prompt!==void 0&&(x(s.prompt,{instancePath:n+"/input/prompt",parentData:s,parentDataProperty:"prompt",rootData:l})||(e=e===
null?x.errors:e.concat(x.errors),t=e.length)),s.image_urls!==void 0){let r=s.image_urls;if(Array.isArray(r)){if(r.length>
2){let a={instancePath:n+"/input/image_urls",keyword:"maxItems",params:{limit:2},message:"must NOT have more than 2 item\
s"};e===null?e=[a]:e.push(a),t++}if(r.length<1){let a={instancePath:n+"/input/image_urls",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=r.length;for(let a=0;a<i;a++)g(r[a],{instancePath:n+
"/input/image_urls/"+a,parentData:r,parentDataProperty:a,rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)}else{
let i={instancePath:n+"/input/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.
push(i),t++}}if(s.duration!==void 0){let r=s.duration;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let i={instancePath:n+
"/input/duration",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),t++}if(typeof r==
"number"){if(r>15||isNaN(r)){let i={instancePath:n+"/input/duration",keyword:"maximum",params:{comparison:"<=",limit:15},
message:"must be <= 15"};e===null?e=[i]:e.push(i),t++}if(r<3||isNaN(r)){let i={instancePath:n+"/input/duration",keyword:"\
minimum",params:{comparison:">=",limit:3},message:"must be >= 3"};e===null?e=[i]:e.push(i),t++}}}if(s.resolution!==void 0){
let r=s.resolution;if(typeof r!="string"){let i={instancePath:n+"/input/resolution",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="720p"||r==="1080p"||r==="4k")){let i={instancePath:n+"/\
input/resolution",keyword:"enum",params:{allowedValues:ds.properties.input.properties.resolution.enum},message:"must be \
equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.aspect_ratio!==void 0){let r=s.aspect_ratio;if(typeof r!=
"string"){let i={instancePath:n+"/input/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),t++}if(!(r==="16:9"||r==="9:16"||r==="1:1"||r==="auto")){let i={instancePath:n+"/input/aspect_ratio",
keyword:"enum",params:{allowedValues:ds.properties.input.properties.aspect_ratio.enum},message:"must be equal to one of \
the allowed values"};e===null?e=[i]:e.push(i),t++}}s.audio!==void 0&&(j(s.audio,{instancePath:n+"/input/audio",parentData:s,
parentDataProperty:"audio",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),s.customize_multi_shots!==
void 0&&(te(s.customize_multi_shots,{instancePath:n+"/input/customize_multi_shots",parentData:s,parentDataProperty:"cust\
omize_multi_shots",rootData:l})||(e=e===null?te.errors:e.concat(te.errors),t=e.length)),s.prefer_multi_shots!==void 0&&(H(
s.prefer_multi_shots,{instancePath:n+"/input/prefer_multi_shots",parentData:s,parentDataProperty:"prefer_multi_shots",rootData:l})||
(e=e===null?H.errors:e.concat(H.errors),t=e.length)),s.multi_prompt!==void 0&&(Y(s.multi_prompt,{instancePath:n+"/input/\
multi_prompt",parentData:s,parentDataProperty:"multi_prompt",rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),
s.elements!==void 0&&(ne(s.elements,{instancePath:n+"/input/elements",parentData:s,parentDataProperty:"elements",rootData:l})||
(e=e===null?ne.errors:e.concat(ne.errors),t=e.length))}else{let r={instancePath:n+"/input",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ve.errors=e,t===0}function N(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(Array.isArray(o)){
let s=o.length;for(let r=0;r<s;r++)ie(o[r],{instancePath:n+"/"+r,parentData:o,parentDataProperty:r,rootData:l})||(e=e===
null?ie.errors:e.concat(ie.errors),t=e.length)}else{let s={instancePath:n,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[s]:e.push(s),t++}return N.errors=e,t===0}var cs={type:"object",additionalProperties:!1,required:["prompt","image_urls"],properties:{prompt:{$ref:"s9"},image_urls:{
type:"array",minItems:1,maxItems:7,items:{$ref:"s10"}},duration:{type:"integer",minimum:3,maximum:15},resolution:{type:"\
string",enum:["720p","1080p","4k"]},aspect_ratio:{type:"string",enum:["16:9","9:16","1:1"]},audio:{$ref:"s5"},customize_multi_shots:{
$ref:"s11"},prefer_multi_shots:{$ref:"s12"},multi_prompt:{$ref:"s13"},elements:{$ref:"s19"}}};function Fr(o,{instancePath:n="",
parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.prompt===
void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[s]:e.push(s),t++}if(o.image_urls===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"\
image_urls"},message:"must have required property 'image_urls'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!U.call(
cs.properties,s)){let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT h\
ave additional properties"};e===null?e=[r]:e.push(r),t++}if(o.prompt!==void 0&&(x(o.prompt,{instancePath:n+"/prompt",parentData:o,
parentDataProperty:"prompt",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),o.image_urls!==void 0){let s=o.
image_urls;if(Array.isArray(s)){if(s.length>7){let i={instancePath:n+"/image_urls",keyword:"maxItems",params:{limit:7},message:"\
must NOT have more than 7 items"};e===null?e=[i]:e.push(i),t++}if(s.length<1){let i={instancePath:n+"/image_urls",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[i]:e.push(i),t++}let r=s.length;for(let i=0;i<
r;i++)g(s[i],{instancePath:n+"/image_urls/"+i,parentData:s,parentDataProperty:i,rootData:l})||(e=e===null?g.errors:e.concat(
g.errors),t=e.length)}else{let r={instancePath:n+"/image_urls",keyword:"type",params:{type:"array"},message:"must be arr\
ay"};e===null?e=[r]:e.push(r),t++}}if(o.duration!==void 0){let s=o.duration;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){
let r={instancePath:n+"/duration",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(
r),t++}if(typeof s=="number"){if(s>15||isNaN(s)){let r={instancePath:n+"/duration",keyword:"maximum",params:{comparison:"\
<=",limit:15},message:"must be <= 15"};e===null?e=[r]:e.push(r),t++}if(s<3||isNaN(s)){let r={instancePath:n+"/duration",
keyword:"minimum",params:{comparison:">=",limit:3},message:"must be >= 3"};e===null?e=[r]:e.push(r),t++}}}if(o.resolution!==
void 0){let s=o.resolution;if(typeof s!="string"){let r={instancePath:n+"/resolution",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="720p"||s==="1080p"||s==="4k")){let r={instancePath:n+
"/resolution",keyword:"enum",params:{allowedValues:cs.properties.resolution.enum},message:"must be equal to one of the a\
llowed values"};e===null?e=[r]:e.push(r),t++}}if(o.aspect_ratio!==void 0){let s=o.aspect_ratio;if(typeof s!="string"){let r={
instancePath:n+"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
t++}if(!(s==="16:9"||s==="9:16"||s==="1:1")){let r={instancePath:n+"/aspect_ratio",keyword:"enum",params:{allowedValues:cs.
properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}}o.audio!==
void 0&&(j(o.audio,{instancePath:n+"/audio",parentData:o,parentDataProperty:"audio",rootData:l})||(e=e===null?j.errors:e.
concat(j.errors),t=e.length)),o.customize_multi_shots!==void 0&&(te(o.customize_multi_shots,{instancePath:n+"/customize_\
multi_shots",parentData:o,parentDataProperty:"customize_multi_shots",rootData:l})||(e=e===null?te.errors:e.concat(te.errors),
t=e.length)),o.prefer_multi_shots!==void 0&&(H(o.prefer_multi_shots,{instancePath:n+"/prefer_multi_shots",parentData:o,parentDataProperty:"\
prefer_multi_shots",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)),o.multi_prompt!==void 0&&(Y(o.multi_prompt,
{instancePath:n+"/multi_prompt",parentData:o,parentDataProperty:"multi_prompt",rootData:l})||(e=e===null?Y.errors:e.concat(
Y.errors),t=e.length)),o.elements!==void 0&&(N(o.elements,{instancePath:n+"/elements",parentData:o,parentDataProperty:"e\
lements",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),t=e.length))}else{let s={instancePath:n,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Fr.errors=e,t===0}function oe(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(typeof o!="string"){
let s={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(o!==
"auto"){let s={instancePath:n,keyword:"const",params:{allowedValue:"auto"},message:"must be equal to constant"};e===null?
e=[s]:e.push(s),t++}return oe.errors=e,t===0}function le(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(typeof o!="boolea\
n"){let s={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}
if(o!==!1){let s={instancePath:n,keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"};e===null?
e=[s]:e.push(s),t++}return le.errors=e,t===0}var uo={type:"object",additionalProperties:!1,required:["prompt","video_urls","aspect_ratio","audio"],properties:{prompt:{
$ref:"s9"},video_urls:{type:"array",minItems:1,maxItems:1,items:{$ref:"s10"}},resolution:{type:"string",enum:["720p","10\
80p","4k"]},aspect_ratio:{$ref:"s21"},audio:{$ref:"s22"},elements:{$ref:"s19"}}};function Kr(o,{instancePath:n="",parentData:m,
parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.prompt===void 0){
let s={instancePath:n,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};
e===null?e=[s]:e.push(s),t++}if(o.video_urls===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"\
video_urls"},message:"must have required property 'video_urls'"};e===null?e=[s]:e.push(s),t++}if(o.aspect_ratio===void 0){
let s={instancePath:n,keyword:"required",params:{missingProperty:"aspect_ratio"},message:"must have required property 'a\
spect_ratio'"};e===null?e=[s]:e.push(s),t++}if(o.audio===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"\
audio"},message:"must have required property 'audio'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s==="prompt"||s===
"video_urls"||s==="resolution"||s==="aspect_ratio"||s==="audio"||s==="elements")){let r={instancePath:n,keyword:"additio\
nalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}
if(o.prompt!==void 0&&(x(o.prompt,{instancePath:n+"/prompt",parentData:o,parentDataProperty:"prompt",rootData:l})||(e=e===
null?x.errors:e.concat(x.errors),t=e.length)),o.video_urls!==void 0){let s=o.video_urls;if(Array.isArray(s)){if(s.length>
1){let i={instancePath:n+"/video_urls",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"};e===
null?e=[i]:e.push(i),t++}if(s.length<1){let i={instancePath:n+"/video_urls",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};e===null?e=[i]:e.push(i),t++}let r=s.length;for(let i=0;i<r;i++)g(s[i],{instancePath:n+
"/video_urls/"+i,parentData:s,parentDataProperty:i,rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)}else{
let r={instancePath:n+"/video_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(
r),t++}}if(o.resolution!==void 0){let s=o.resolution;if(typeof s!="string"){let r={instancePath:n+"/resolution",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="720p"||s==="1080p"||s==="4\
k")){let r={instancePath:n+"/resolution",keyword:"enum",params:{allowedValues:uo.properties.resolution.enum},message:"mu\
st be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}}o.aspect_ratio!==void 0&&(oe(o.aspect_ratio,{instancePath:n+
"/aspect_ratio",parentData:o,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),t=
e.length)),o.audio!==void 0&&(le(o.audio,{instancePath:n+"/audio",parentData:o,parentDataProperty:"audio",rootData:l})||
(e=e===null?le.errors:e.concat(le.errors),t=e.length)),o.elements!==void 0&&(N(o.elements,{instancePath:n+"/elements",parentData:o,
parentDataProperty:"elements",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),t=e.length))}else{let s={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Kr.errors=e,t===0}var Hs={type:"object",additionalProperties:!1,required:["prompt","image_urls","video_urls","audio"],properties:{prompt:{
$ref:"s9"},image_urls:{type:"array",minItems:1,maxItems:4,items:{$ref:"s10"}},video_urls:{type:"array",minItems:1,maxItems:1,
items:{$ref:"s10"}},duration:{type:"integer",minimum:3,maximum:15},resolution:{type:"string",enum:["720p","1080p","4k"]},
aspect_ratio:{type:"string",enum:["16:9","9:16","1:1"]},audio:{$ref:"s22"},elements:{$ref:"s19"}}};function Mr(o,{instancePath:n="",
parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.prompt===
void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[s]:e.push(s),t++}if(o.image_urls===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"\
image_urls"},message:"must have required property 'image_urls'"};e===null?e=[s]:e.push(s),t++}if(o.video_urls===void 0){
let s={instancePath:n,keyword:"required",params:{missingProperty:"video_urls"},message:"must have required property 'vid\
eo_urls'"};e===null?e=[s]:e.push(s),t++}if(o.audio===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"\
audio"},message:"must have required property 'audio'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s==="prompt"||s===
"image_urls"||s==="video_urls"||s==="duration"||s==="resolution"||s==="aspect_ratio"||s==="audio"||s==="elements")){let r={
instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};
e===null?e=[r]:e.push(r),t++}if(o.prompt!==void 0&&(x(o.prompt,{instancePath:n+"/prompt",parentData:o,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),o.image_urls!==void 0){let s=o.image_urls;if(Array.
isArray(s)){if(s.length>4){let i={instancePath:n+"/image_urls",keyword:"maxItems",params:{limit:4},message:"must NOT hav\
e more than 4 items"};e===null?e=[i]:e.push(i),t++}if(s.length<1){let i={instancePath:n+"/image_urls",keyword:"minItems",
params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[i]:e.push(i),t++}let r=s.length;for(let i=0;i<r;i++)
g(s[i],{instancePath:n+"/image_urls/"+i,parentData:s,parentDataProperty:i,rootData:l})||(e=e===null?g.errors:e.concat(g.
errors),t=e.length)}else{let r={instancePath:n+"/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[r]:e.push(r),t++}}if(o.video_urls!==void 0){let s=o.video_urls;if(Array.isArray(s)){if(s.length>1){let i={instancePath:n+
"/video_urls",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"};e===null?e=[i]:e.push(i),t++}
if(s.length<1){let i={instancePath:n+"/video_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than\
 1 items"};e===null?e=[i]:e.push(i),t++}let r=s.length;for(let i=0;i<r;i++)g(s[i],{instancePath:n+"/video_urls/"+i,parentData:s,
parentDataProperty:i,rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)}else{let r={instancePath:n+"/vide\
o_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),t++}}if(o.duration!==void 0){
let s=o.duration;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let r={instancePath:n+"/duration",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[r]:e.push(r),t++}if(typeof s=="number"){if(s>15||isNaN(s)){let r={instancePath:n+
"/duration",keyword:"maximum",params:{comparison:"<=",limit:15},message:"must be <= 15"};e===null?e=[r]:e.push(r),t++}if(s<
3||isNaN(s)){let r={instancePath:n+"/duration",keyword:"minimum",params:{comparison:">=",limit:3},message:"must be >= 3"};
e===null?e=[r]:e.push(r),t++}}}if(o.resolution!==void 0){let s=o.resolution;if(typeof s!="string"){let r={instancePath:n+
"/resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="720\
p"||s==="1080p"||s==="4k")){let r={instancePath:n+"/resolution",keyword:"enum",params:{allowedValues:Hs.properties.resolution.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}}if(o.aspect_ratio!==void 0){let s=o.
aspect_ratio;if(typeof s!="string"){let r={instancePath:n+"/aspect_ratio",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="16:9"||s==="9:16"||s==="1:1")){let r={instancePath:n+"/aspect_ra\
tio",keyword:"enum",params:{allowedValues:Hs.properties.aspect_ratio.enum},message:"must be equal to one of the allowed \
values"};e===null?e=[r]:e.push(r),t++}}o.audio!==void 0&&(le(o.audio,{instancePath:n+"/audio",parentData:o,parentDataProperty:"\
audio",rootData:l})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)),o.elements!==void 0&&(N(o.elements,{instancePath:n+
"/elements",parentData:o,parentDataProperty:"elements",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),t=e.length))}else{
let s={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Mr.
errors=e,t===0}function Jr(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0,s=t,r=!1,i=null,a=t;
Fr(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?Fr.errors:e.concat(Fr.errors),t=e.length);
var p=a===t;p&&(r=!0,i=0);let d=t;Kr(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?Kr.errors:
e.concat(Kr.errors),t=e.length);var p=d===t;if(p&&r)r=!1,i=[i,1];else{p&&(r=!0,i=1);let y=t;Mr(o,{instancePath:n,parentData:m,
parentDataProperty:u,rootData:l})||(e=e===null?Mr.errors:e.concat(Mr.errors),t=e.length);var p=y===t;p&&r?(r=!1,i=[i,2]):
p&&(r=!0,i=2)}if(r)t=s,e!==null&&(s?e.length=s:e=null);else{let y={instancePath:n,keyword:"oneOf",params:{passingSchemas:i},
message:"must match exactly one schema in oneOf"};e===null?e=[y]:e.push(y),t++}return Jr.errors=e,t===0}var kt=qe;function qe(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="obj\
ect"&&!Array.isArray(o)){if(o.model===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)
if(!(s==="model"||s==="callBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!=
"string"){let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),t++}if(s!=="kling-3.0-omni/reference-to-video"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
kling-3.0-omni/reference-to-video"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}o.callBackUrl!==void 0&&
(f(o.callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
f.errors:e.concat(f.errors),t=e.length)),o.input!==void 0&&(Jr(o.input,{instancePath:n+"/input",parentData:o,parentDataProperty:"\
input",rootData:l})||(e=e===null?Jr.errors:e.concat(Jr.errors),t=e.length))}else{let s={instancePath:n,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return qe.errors=e,t===0}var wt=Pe,ys={type:"objec\
t",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"kling-3.0-omni/text-to-vid\
eo"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"\
s9"},duration:{type:"integer",minimum:3,maximum:15},resolution:{type:"string",enum:["720p","1080p","4k"]},aspect_ratio:{
type:"string",enum:["16:9","9:16","1:1"]},audio:{type:"boolean"},customize_multi_shots:{type:"boolean"},prefer_multi_shots:{
$ref:"s12"},multi_prompt:{$ref:"s13"},elements:{$ref:"s19"}}}}};function Pe(o,{instancePath:n="",parentData:m,parentDataProperty:u,
rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.model===void 0){let s={instancePath:n,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(
s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s==="model"||s==="callBackUrl"||s==="input")){
let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional pro\
perties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!="string"){let r={instancePath:n+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s!=="kling-3.0-o\
mni/text-to-video"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"kling-3.0-omni/text-to-video"},
message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&(f(o.callBackUrl,{instancePath:n+
"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),
o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.prompt===void 0){let r={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[r]:e.push(r),t++}for(let r in s)if(!U.call(ys.properties.input.properties,r)){let i={instancePath:n+"/input",keyword:"a\
dditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(
i),t++}if(s.prompt!==void 0&&(x(s.prompt,{instancePath:n+"/input/prompt",parentData:s,parentDataProperty:"prompt",rootData:l})||
(e=e===null?x.errors:e.concat(x.errors),t=e.length)),s.duration!==void 0){let r=s.duration;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r))){let i={instancePath:n+"/input/duration",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[i]:e.push(i),t++}if(typeof r=="number"){if(r>15||isNaN(r)){let i={instancePath:n+"/input/duration",keyword:"\
maximum",params:{comparison:"<=",limit:15},message:"must be <= 15"};e===null?e=[i]:e.push(i),t++}if(r<3||isNaN(r)){let i={
instancePath:n+"/input/duration",keyword:"minimum",params:{comparison:">=",limit:3},message:"must be >= 3"};e===null?e=[
i]:e.push(i),t++}}}if(s.resolution!==void 0){let r=s.resolution;if(typeof r!="string"){let i={instancePath:n+"/input/res\
olution",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="720p"||r===
"1080p"||r==="4k")){let i={instancePath:n+"/input/resolution",keyword:"enum",params:{allowedValues:ys.properties.input.properties.
resolution.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.aspect_ratio!==
void 0){let r=s.aspect_ratio;if(typeof r!="string"){let i={instancePath:n+"/input/aspect_ratio",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="16:9"||r==="9:16"||r==="1:1")){let i={instancePath:n+
"/input/aspect_ratio",keyword:"enum",params:{allowedValues:ys.properties.input.properties.aspect_ratio.enum},message:"mu\
st be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.audio!==void 0&&typeof s.audio!="boolean"){
let r={instancePath:n+"/input/audio",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.
push(r),t++}if(s.customize_multi_shots!==void 0&&typeof s.customize_multi_shots!="boolean"){let r={instancePath:n+"/inpu\
t/customize_multi_shots",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}
s.prefer_multi_shots!==void 0&&(H(s.prefer_multi_shots,{instancePath:n+"/input/prefer_multi_shots",parentData:s,parentDataProperty:"\
prefer_multi_shots",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)),s.multi_prompt!==void 0&&(Y(s.multi_prompt,
{instancePath:n+"/input/multi_prompt",parentData:s,parentDataProperty:"multi_prompt",rootData:l})||(e=e===null?Y.errors:
e.concat(Y.errors),t=e.length)),s.elements!==void 0&&(N(s.elements,{instancePath:n+"/input/elements",parentData:s,parentDataProperty:"\
elements",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),t=e.length))}else{let r={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Pe.errors=e,t===0}var mo={type:"object",additionalProperties:!1,required:["prompt","video_urls"],properties:{prompt:{$ref:"s9"},video_urls:{
type:"array",minItems:1,maxItems:1,items:{$ref:"s10"}},resolution:{type:"string",enum:["720p","1080p","4k"]},aspect_ratio:{
$ref:"s21"},audio:{$ref:"s5"},elements:{$ref:"s19"}}};function Cr(o,{instancePath:n="",parentData:m,parentDataProperty:u,
rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.prompt===void 0){let s={instancePath:n,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}if(o.video_urls===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"video_urls"},message:"\
must have required property 'video_urls'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s==="prompt"||s==="video_url\
s"||s==="resolution"||s==="aspect_ratio"||s==="audio"||s==="elements")){let r={instancePath:n,keyword:"additionalPropert\
ies",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.prompt!==
void 0&&(x(o.prompt,{instancePath:n+"/prompt",parentData:o,parentDataProperty:"prompt",rootData:l})||(e=e===null?x.errors:
e.concat(x.errors),t=e.length)),o.video_urls!==void 0){let s=o.video_urls;if(Array.isArray(s)){if(s.length>1){let i={instancePath:n+
"/video_urls",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"};e===null?e=[i]:e.push(i),t++}
if(s.length<1){let i={instancePath:n+"/video_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than\
 1 items"};e===null?e=[i]:e.push(i),t++}let r=s.length;for(let i=0;i<r;i++)g(s[i],{instancePath:n+"/video_urls/"+i,parentData:s,
parentDataProperty:i,rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)}else{let r={instancePath:n+"/vide\
o_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),t++}}if(o.resolution!==void 0){
let s=o.resolution;if(typeof s!="string"){let r={instancePath:n+"/resolution",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="720p"||s==="1080p"||s==="4k")){let r={instancePath:n+"/resolutio\
n",keyword:"enum",params:{allowedValues:mo.properties.resolution.enum},message:"must be equal to one of the allowed valu\
es"};e===null?e=[r]:e.push(r),t++}}o.aspect_ratio!==void 0&&(oe(o.aspect_ratio,{instancePath:n+"/aspect_ratio",parentData:o,
parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),o.audio!==void 0&&
(j(o.audio,{instancePath:n+"/audio",parentData:o,parentDataProperty:"audio",rootData:l})||(e=e===null?j.errors:e.concat(
j.errors),t=e.length)),o.elements!==void 0&&(N(o.elements,{instancePath:n+"/elements",parentData:o,parentDataProperty:"e\
lements",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),t=e.length))}else{let s={instancePath:n,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Cr.errors=e,t===0}var fo={type:"string",enum:["3","4","5","6","7","8","9","10","11","12","13","14","15"]};function Sr(o,{instancePath:n="",
parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(typeof o!="string"){let s={instancePath:n,keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(!(o==="3"||o==="4"||o==="5"||o===
"6"||o==="7"||o==="8"||o==="9"||o==="10"||o==="11"||o==="12"||o==="13"||o==="14"||o==="15")){let s={instancePath:n,keyword:"\
enum",params:{allowedValues:fo.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}
return Sr.errors=e,t===0}var Ys={type:"object",additionalProperties:!1,required:["prompt","image_urls","video_urls"],properties:{prompt:{$ref:"s9"},
image_urls:{type:"array",minItems:1,maxItems:4,items:{$ref:"s10"}},video_urls:{type:"array",minItems:1,maxItems:1,items:{
$ref:"s10"}},duration:{$ref:"s29"},resolution:{type:"string",enum:["720p","1080p","4k"]},aspect_ratio:{type:"string",enum:[
"16:9","9:16","1:1"]},audio:{$ref:"s5"},elements:{$ref:"s19"}}};function Rr(o,{instancePath:n="",parentData:m,parentDataProperty:u,
rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.prompt===void 0){let s={instancePath:n,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[s]:e.push(
s),t++}if(o.image_urls===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"image_urls"},message:"\
must have required property 'image_urls'"};e===null?e=[s]:e.push(s),t++}if(o.video_urls===void 0){let s={instancePath:n,
keyword:"required",params:{missingProperty:"video_urls"},message:"must have required property 'video_urls'"};e===null?e=
[s]:e.push(s),t++}for(let s in o)if(!(s==="prompt"||s==="image_urls"||s==="video_urls"||s==="duration"||s==="resolution"||
s==="aspect_ratio"||s==="audio"||s==="elements")){let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.prompt!==void 0&&(x(o.prompt,{instancePath:n+
"/prompt",parentData:o,parentDataProperty:"prompt",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),o.
image_urls!==void 0){let s=o.image_urls;if(Array.isArray(s)){if(s.length>4){let i={instancePath:n+"/image_urls",keyword:"\
maxItems",params:{limit:4},message:"must NOT have more than 4 items"};e===null?e=[i]:e.push(i),t++}if(s.length<1){let i={
instancePath:n+"/image_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=
[i]:e.push(i),t++}let r=s.length;for(let i=0;i<r;i++)g(s[i],{instancePath:n+"/image_urls/"+i,parentData:s,parentDataProperty:i,
rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)}else{let r={instancePath:n+"/image_urls",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),t++}}if(o.video_urls!==void 0){let s=o.video_urls;
if(Array.isArray(s)){if(s.length>1){let i={instancePath:n+"/video_urls",keyword:"maxItems",params:{limit:1},message:"mus\
t NOT have more than 1 items"};e===null?e=[i]:e.push(i),t++}if(s.length<1){let i={instancePath:n+"/video_urls",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[i]:e.push(i),t++}let r=s.length;for(let i=0;i<
r;i++)g(s[i],{instancePath:n+"/video_urls/"+i,parentData:s,parentDataProperty:i,rootData:l})||(e=e===null?g.errors:e.concat(
g.errors),t=e.length)}else{let r={instancePath:n+"/video_urls",keyword:"type",params:{type:"array"},message:"must be arr\
ay"};e===null?e=[r]:e.push(r),t++}}if(o.duration!==void 0&&(Sr(o.duration,{instancePath:n+"/duration",parentData:o,parentDataProperty:"\
duration",rootData:l})||(e=e===null?Sr.errors:e.concat(Sr.errors),t=e.length)),o.resolution!==void 0){let s=o.resolution;
if(typeof s!="string"){let r={instancePath:n+"/resolution",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),t++}if(!(s==="720p"||s==="1080p"||s==="4k")){let r={instancePath:n+"/resolution",keyword:"enum",
params:{allowedValues:Ys.properties.resolution.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:
e.push(r),t++}}if(o.aspect_ratio!==void 0){let s=o.aspect_ratio;if(typeof s!="string"){let r={instancePath:n+"/aspect_ra\
tio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="16:9"||s==="\
9:16"||s==="1:1")){let r={instancePath:n+"/aspect_ratio",keyword:"enum",params:{allowedValues:Ys.properties.aspect_ratio.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}}o.audio!==void 0&&(j(o.audio,{
instancePath:n+"/audio",parentData:o,parentDataProperty:"audio",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),t=
e.length)),o.elements!==void 0&&(N(o.elements,{instancePath:n+"/elements",parentData:o,parentDataProperty:"elements",rootData:l})||
(e=e===null?N.errors:e.concat(N.errors),t=e.length))}else{let s={instancePath:n,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return Rr.errors=e,t===0}function Zr(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0,s=t,r=!1,i=null,a=t;
Cr(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?Cr.errors:e.concat(Cr.errors),t=e.length);
var p=a===t;p&&(r=!0,i=0);let d=t;Rr(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?Rr.errors:
e.concat(Rr.errors),t=e.length);var p=d===t;if(p&&r?(r=!1,i=[i,1]):p&&(r=!0,i=1),r)t=s,e!==null&&(s?e.length=s:e=null);else{
let y={instancePath:n,keyword:"oneOf",params:{passingSchemas:i},message:"must match exactly one schema in oneOf"};e===null?
e=[y]:e.push(y),t++}return Zr.errors=e,t===0}var _t=je;function je(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="obj\
ect"&&!Array.isArray(o)){if(o.model===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)
if(!(s==="model"||s==="callBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!=
"string"){let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),t++}if(s!=="kling-3.0-omni/transformation"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
kling-3.0-omni/transformation"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}o.callBackUrl!==void 0&&
(f(o.callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
f.errors:e.concat(f.errors),t=e.length)),o.input!==void 0&&(Zr(o.input,{instancePath:n+"/input",parentData:o,parentDataProperty:"\
input",rootData:l})||(e=e===null?Zr.errors:e.concat(Zr.errors),t=e.length))}else{let s={instancePath:n,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return je.errors=e,t===0}var co={type:"string",enum:["std","pro","720p","1080p"]};function Hr(o,{instancePath:n="",parentData:m,parentDataProperty:u,
rootData:l=o}={}){let e=null,t=0;if(typeof o!="string"){let s={instancePath:n,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}if(!(o==="std"||o==="pro"||o==="720p"||o==="1080p")){let s={instancePath:n,
keyword:"enum",params:{allowedValues:co.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(
s),t++}return Hr.errors=e,t===0}var yo={type:"string",enum:["image","video"]};function Yr(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){
let e=null,t=0;if(typeof o!="string"){let s={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(o==="image"||o==="video")){let s={instancePath:n,keyword:"enum",params:{allowedValues:yo.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return Yr.errors=e,t===0}var bt=xe,
go={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"kling-3.0/m\
otion-control"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:["input_urls","video_urls"],
properties:{prompt:{type:"string",maxLength:2500},input_urls:{type:"array",minItems:1,maxItems:1,items:{$ref:"s4"}},video_urls:{
type:"array",minItems:1,maxItems:1,items:{$ref:"s4"}},mode:{$ref:"s31"},character_orientation:{$ref:"s32"},background_source:{
type:"string",enum:["input_video","input_image"]}}}}};function xe(o,{instancePath:n="",parentData:m,parentDataProperty:u,
rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.model===void 0){let s={instancePath:n,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(
s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s==="model"||s==="callBackUrl"||s==="input")){
let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional pro\
perties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!="string"){let r={instancePath:n+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s!=="kling-3.0/m\
otion-control"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"kling-3.0/motion-control"},message:"\
must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&(f(o.callBackUrl,{instancePath:n+"/\
callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),
o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.input_urls===void 0){let r={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"input_urls"},message:"must have required property 'input_urls'"};e===
null?e=[r]:e.push(r),t++}if(s.video_urls===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
video_urls"},message:"must have required property 'video_urls'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="p\
rompt"||r==="input_urls"||r==="video_urls"||r==="mode"||r==="character_orientation"||r==="background_source")){let i={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[i]:e.push(i),t++}if(s.prompt!==void 0){let r=s.prompt;if(typeof r=="string"){if(_(r)>2500){let i={instancePath:n+
"/input/prompt",keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 characters"};e===null?e=[i]:
e.push(i),t++}}else{let i={instancePath:n+"/input/prompt",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[i]:e.push(i),t++}}if(s.input_urls!==void 0){let r=s.input_urls;if(Array.isArray(r)){if(r.length>1){let a={instancePath:n+
"/input/input_urls",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"};e===null?e=[a]:e.push(
a),t++}if(r.length<1){let a={instancePath:n+"/input/input_urls",keyword:"minItems",params:{limit:1},message:"must NOT ha\
ve fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=r.length;for(let a=0;a<i;a++)k(r[a],{instancePath:n+"/input/i\
nput_urls/"+a,parentData:r,parentDataProperty:a,rootData:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)}else{let i={
instancePath:n+"/input/input_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),
t++}}if(s.video_urls!==void 0){let r=s.video_urls;if(Array.isArray(r)){if(r.length>1){let a={instancePath:n+"/input/vide\
o_urls",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"};e===null?e=[a]:e.push(a),t++}if(r.
length<1){let a={instancePath:n+"/input/video_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer tha\
n 1 items"};e===null?e=[a]:e.push(a),t++}let i=r.length;for(let a=0;a<i;a++)k(r[a],{instancePath:n+"/input/video_urls/"+
a,parentData:r,parentDataProperty:a,rootData:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)}else{let i={instancePath:n+
"/input/video_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(s.mode!==
void 0&&(Hr(s.mode,{instancePath:n+"/input/mode",parentData:s,parentDataProperty:"mode",rootData:l})||(e=e===null?Hr.errors:
e.concat(Hr.errors),t=e.length)),s.character_orientation!==void 0&&(Yr(s.character_orientation,{instancePath:n+"/input/c\
haracter_orientation",parentData:s,parentDataProperty:"character_orientation",rootData:l})||(e=e===null?Yr.errors:e.concat(
Yr.errors),t=e.length)),s.background_source!==void 0){let r=s.background_source;if(typeof r!="string"){let i={instancePath:n+
"/input/background_source",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}
if(!(r==="input_video"||r==="input_image")){let i={instancePath:n+"/input/background_source",keyword:"enum",params:{allowedValues:go.
properties.input.properties.background_source.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:
e.push(i),t++}}}else{let r={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),t++}return xe.errors=e,t===0}function Gr(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(Array.isArray(o)){
let s=o.length;for(let r=0;r<s;r++)k(o[r],{instancePath:n+"/"+r,parentData:o,parentDataProperty:r,rootData:l})||(e=e===null?
k.errors:e.concat(k.errors),t=e.length)}else{let s={instancePath:n,keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[s]:e.push(s),t++}return Gr.errors=e,t===0}function Wr(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(Array.isArray(o)){
let s=o.length;for(let r=0;r<s;r++){let i=o[r];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.prompt===void 0){let a={
instancePath:n+"/"+r,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};
e===null?e=[a]:e.push(a),t++}if(i.duration===void 0){let a={instancePath:n+"/"+r,keyword:"required",params:{missingProperty:"\
duration"},message:"must have required property 'duration'"};e===null?e=[a]:e.push(a),t++}for(let a in i)if(!(a==="promp\
t"||a==="duration")){let d={instancePath:n+"/"+r,keyword:"additionalProperties",params:{additionalProperty:a},message:"m\
ust NOT have additional properties"};e===null?e=[d]:e.push(d),t++}if(i.prompt!==void 0){let a=i.prompt;if(typeof a=="str\
ing"){if(_(a)>500){let d={instancePath:n+"/"+r+"/prompt",keyword:"maxLength",params:{limit:500},message:"must NOT have m\
ore than 500 characters"};e===null?e=[d]:e.push(d),t++}if(_(a)<1){let d={instancePath:n+"/"+r+"/prompt",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:n+
"/"+r+"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}}if(i.duration!==
void 0){let a=i.duration;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let d={instancePath:n+"/"+r+"/duration",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[d]:e.push(d),t++}if(typeof a=="number"){if(a>12||isNaN(
a)){let d={instancePath:n+"/"+r+"/duration",keyword:"maximum",params:{comparison:"<=",limit:12},message:"must be <= 12"};
e===null?e=[d]:e.push(d),t++}if(a<1||isNaN(a)){let d={instancePath:n+"/"+r+"/duration",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[d]:e.push(d),t++}}}}else{let a={instancePath:n+"/"+r,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:n,keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),t++}return Wr.errors=e,t===0}var vt=Ne,Ir={type:"object",
additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"kling-3.0/video"},callBackUrl:{
$ref:"s2"},input:{type:"object",additionalProperties:!1,required:["prompt","duration","mode","sound","multi_shots"],properties:{
prompt:{type:"string",minLength:1},duration:{type:"string",enum:["3","4","5","6","7","8","9","10","11","12","13","14","1\
5"]},aspect_ratio:{type:"string",enum:["16:9","9:16","1:1"]},mode:{type:"string",enum:["std","pro","4K"]},sound:{type:"b\
oolean"},image_urls:{$ref:"s34"},multi_shots:{type:"boolean"},multi_prompt:{$ref:"s35"},kling_elements:{$ref:"s14"}}}}};
function Ne(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="obj\
ect"&&!Array.isArray(o)){if(o.model===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)
if(!(s==="model"||s==="callBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!=
"string"){let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),t++}if(s!=="kling-3.0/video"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"kling-3.0/v\
ideo"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&(f(o.callBackUrl,{instancePath:n+
"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),
o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.prompt===void 0){let r={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[r]:e.push(r),t++}if(s.duration===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"dur\
ation"},message:"must have required property 'duration'"};e===null?e=[r]:e.push(r),t++}if(s.mode===void 0){let r={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"mode"},message:"must have required property 'mode'"};e===null?e=[r]:
e.push(r),t++}if(s.sound===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"sound"},message:"\
must have required property 'sound'"};e===null?e=[r]:e.push(r),t++}if(s.multi_shots===void 0){let r={instancePath:n+"/in\
put",keyword:"required",params:{missingProperty:"multi_shots"},message:"must have required property 'multi_shots'"};e===
null?e=[r]:e.push(r),t++}for(let r in s)if(!U.call(Ir.properties.input.properties,r)){let i={instancePath:n+"/input",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(
i),t++}if(s.prompt!==void 0){let r=s.prompt;if(typeof r=="string"){if(_(r)<1){let i={instancePath:n+"/input/prompt",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+
"/input/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.duration!==
void 0){let r=s.duration;if(typeof r!="string"){let i={instancePath:n+"/input/duration",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="3"||r==="4"||r==="5"||r==="6"||r==="7"||r==="8"||
r==="9"||r==="10"||r==="11"||r==="12"||r==="13"||r==="14"||r==="15")){let i={instancePath:n+"/input/duration",keyword:"e\
num",params:{allowedValues:Ir.properties.input.properties.duration.enum},message:"must be equal to one of the allowed va\
lues"};e===null?e=[i]:e.push(i),t++}}if(s.aspect_ratio!==void 0){let r=s.aspect_ratio;if(typeof r!="string"){let i={instancePath:n+
"/input/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r===
"16:9"||r==="9:16"||r==="1:1")){let i={instancePath:n+"/input/aspect_ratio",keyword:"enum",params:{allowedValues:Ir.properties.
input.properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}
if(s.mode!==void 0){let r=s.mode;if(typeof r!="string"){let i={instancePath:n+"/input/mode",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="std"||r==="pro"||r==="4K")){let i={instancePath:n+
"/input/mode",keyword:"enum",params:{allowedValues:Ir.properties.input.properties.mode.enum},message:"must be equal to o\
ne of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.sound!==void 0&&typeof s.sound!="boolean"){let r={instancePath:n+
"/input/sound",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}if(s.image_urls!==
void 0&&(Gr(s.image_urls,{instancePath:n+"/input/image_urls",parentData:s,parentDataProperty:"image_urls",rootData:l})||
(e=e===null?Gr.errors:e.concat(Gr.errors),t=e.length)),s.multi_shots!==void 0&&typeof s.multi_shots!="boolean"){let r={instancePath:n+
"/input/multi_shots",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}s.multi_prompt!==
void 0&&(Wr(s.multi_prompt,{instancePath:n+"/input/multi_prompt",parentData:s,parentDataProperty:"multi_prompt",rootData:l})||
(e=e===null?Wr.errors:e.concat(Wr.errors),t=e.length)),s.kling_elements!==void 0&&(ne(s.kling_elements,{instancePath:n+"\
/input/kling_elements",parentData:s,parentDataProperty:"kling_elements",rootData:l})||(e=e===null?ne.errors:e.concat(ne.
errors),t=e.length))}else{let r={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[s]:e.push(s),t++}return Ne.errors=e,t===0}function h(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(typeof o=="string"){
if(_(o)>5e3){let s={instancePath:n,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[s]:e.push(s),t++}if(_(o)<1){let s={instancePath:n,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return h.errors=e,t===0}var qt=De;function De(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="obj\
ect"&&!Array.isArray(o)){if(o.model===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)
if(!(s==="model"||s==="callBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!=
"string"){let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),t++}if(s!=="kling/ai-avatar-pro"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"kling/a\
i-avatar-pro"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&(f(o.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?f.errors:e.concat(
f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.prompt===void 0){
let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[r]:e.push(r),t++}if(s.image_url===void 0){let r={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[r]:e.push(r),t++}if(s.audio_url===
void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"audio_url"},message:"must have requir\
ed property 'audio_url'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="prompt"||r==="image_url"||r==="audio_url")){
let i={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have addit\
ional properties"};e===null?e=[i]:e.push(i),t++}if(s.prompt!==void 0&&(h(s.prompt,{instancePath:n+"/input/prompt",parentData:s,
parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),s.image_url!==void 0){let r=s.
image_url;if(typeof r=="string"){if(!b.test(r)){let i={instancePath:n+"/input/image_url",keyword:"pattern",params:{pattern:"\
^https?://"},message:'must match pattern "^https?://"'};e===null?e=[i]:e.push(i),t++}if(!w(r)){let i={instancePath:n+"/i\
nput/image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[i]:e.push(i),t++}}else{
let i={instancePath:n+"/input/image_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:
e.push(i),t++}}if(s.audio_url!==void 0){let r=s.audio_url;if(typeof r=="string"){if(!b.test(r)){let i={instancePath:n+"/\
input/audio_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[
i]:e.push(i),t++}if(!w(r)){let i={instancePath:n+"/input/audio_url",keyword:"format",params:{format:"uri"},message:'must\
 match format "uri"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/audio_url",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:n+"/input",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return De.errors=e,t===0}var Pt=Ae;function Ae(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="obj\
ect"&&!Array.isArray(o)){if(o.model===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)
if(!(s==="model"||s==="callBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!=
"string"){let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),t++}if(s!=="kling/ai-avatar-standard"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"kl\
ing/ai-avatar-standard"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&(f(
o.callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?f.errors:
e.concat(f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.prompt===
void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[r]:e.push(r),t++}if(s.image_url===void 0){let r={instancePath:n+"/input",keyword:"requir\
ed",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[r]:e.push(r),t++}
if(s.audio_url===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"audio_url"},message:"\
must have required property 'audio_url'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="prompt"||r==="image_url"||
r==="audio_url")){let i={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:r},message:"m\
ust NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.prompt!==void 0&&(h(s.prompt,{instancePath:n+"/in\
put/prompt",parentData:s,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),
s.image_url!==void 0){let r=s.image_url;if(typeof r=="string"){if(!b.test(r)){let i={instancePath:n+"/input/image_url",keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[i]:e.push(i),t++}if(!w(r)){
let i={instancePath:n+"/input/image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?
e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/image_url",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[i]:e.push(i),t++}}if(s.audio_url!==void 0){let r=s.audio_url;if(typeof r=="string"){if(!b.test(r)){
let i={instancePath:n+"/input/audio_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^h\
ttps?://"'};e===null?e=[i]:e.push(i),t++}if(!w(r)){let i={instancePath:n+"/input/audio_url",keyword:"format",params:{format:"\
uri"},message:'must match format "uri"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/audio_url",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:n+"/input",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ae.errors=e,t===0}function v(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(typeof o=="string"){
if(_(o)>500){let s={instancePath:n,keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 character\
s"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[s]:e.push(s),t++}return v.errors=e,t===0}var jt=$e,ho={type:"object",additionalProperties:!1,required:[
"model","input"],properties:{model:{type:"string",const:"kling/v2-1-master-image-to-video"},callBackUrl:{$ref:"s2"},input:{
type:"object",additionalProperties:!1,required:["prompt","image_url"],properties:{prompt:{$ref:"s37"},image_url:{type:"s\
tring",format:"uri",pattern:"^https?://"},duration:{type:"string",enum:["5","10"]},negative_prompt:{$ref:"s40"},cfg_scale:{
type:"number",minimum:0,maximum:1}}}}};function $e(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){
let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.model===void 0){let s={instancePath:n,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(o.input===
void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s==="model"||s==="callBackUrl"||s==="input")){let r={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!="string"){let r={instancePath:n+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s!=="kling/v2-1-master-image-to-video"){
let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"kling/v2-1-master-image-to-video"},message:"must be\
 equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&(f(o.callBackUrl,{instancePath:n+"/callBac\
kUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),o.
input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.prompt===void 0){let r={instancePath:n+"\
/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[r]:e.push(r),t++}if(s.image_url===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"im\
age_url"},message:"must have required property 'image_url'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="promp\
t"||r==="image_url"||r==="duration"||r==="negative_prompt"||r==="cfg_scale")){let i={instancePath:n+"/input",keyword:"ad\
ditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),
t++}if(s.prompt!==void 0&&(h(s.prompt,{instancePath:n+"/input/prompt",parentData:s,parentDataProperty:"prompt",rootData:l})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length)),s.image_url!==void 0){let r=s.image_url;if(typeof r=="string"){if(!b.
test(r)){let i={instancePath:n+"/input/image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pa\
ttern "^https?://"'};e===null?e=[i]:e.push(i),t++}if(!w(r)){let i={instancePath:n+"/input/image_url",keyword:"format",params:{
format:"uri"},message:'must match format "uri"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/image_\
url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.duration!==void 0){
let r=s.duration;if(typeof r!="string"){let i={instancePath:n+"/input/duration",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="5"||r==="10")){let i={instancePath:n+"/input/duration",keyword:"\
enum",params:{allowedValues:ho.properties.input.properties.duration.enum},message:"must be equal to one of the allowed v\
alues"};e===null?e=[i]:e.push(i),t++}}if(s.negative_prompt!==void 0&&(v(s.negative_prompt,{instancePath:n+"/input/negati\
ve_prompt",parentData:s,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),
s.cfg_scale!==void 0){let r=s.cfg_scale;if(typeof r=="number"){if(r>1||isNaN(r)){let i={instancePath:n+"/input/cfg_scale",
keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?e=[i]:e.push(i),t++}if(r<0||isNaN(r)){
let i={instancePath:n+"/input/cfg_scale",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===
null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/cfg_scale",keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:n+"/input",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[s]:e.push(s),t++}return $e.errors=e,t===0}var xt=Ue,Gs={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"kling/v2-1-master-text-to-video"},callBackUrl:{$ref:"\
s2"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"s37"},duration:{type:"st\
ring",enum:["5","10"]},aspect_ratio:{type:"string",enum:["16:9","9:16","1:1"]},negative_prompt:{$ref:"s40"},cfg_scale:{type:"\
number",minimum:0,maximum:1}}}}};function Ue(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,
t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.model===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(
s),t++}for(let s in o)if(!(s==="model"||s==="callBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==
void 0){let s=o.model;if(typeof s!="string"){let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(s!=="kling/v2-1-master-text-to-video"){let r={instancePath:n+"/model",keyword:"\
const",params:{allowedValue:"kling/v2-1-master-text-to-video"},message:"must be equal to constant"};e===null?e=[r]:e.push(
r),t++}}if(o.callBackUrl!==void 0&&(f(o.callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"call\
BackUrl",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.prompt===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="prompt"||
r==="duration"||r==="aspect_ratio"||r==="negative_prompt"||r==="cfg_scale")){let i={instancePath:n+"/input",keyword:"add\
itionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),
t++}if(s.prompt!==void 0&&(h(s.prompt,{instancePath:n+"/input/prompt",parentData:s,parentDataProperty:"prompt",rootData:l})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length)),s.duration!==void 0){let r=s.duration;if(typeof r!="string"){let i={
instancePath:n+"/input/duration",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),
t++}if(!(r==="5"||r==="10")){let i={instancePath:n+"/input/duration",keyword:"enum",params:{allowedValues:Gs.properties.
input.properties.duration.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.
aspect_ratio!==void 0){let r=s.aspect_ratio;if(typeof r!="string"){let i={instancePath:n+"/input/aspect_ratio",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="16:9"||r==="9:16"||r==="1:\
1")){let i={instancePath:n+"/input/aspect_ratio",keyword:"enum",params:{allowedValues:Gs.properties.input.properties.aspect_ratio.
enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.negative_prompt!==void 0&&
(v(s.negative_prompt,{instancePath:n+"/input/negative_prompt",parentData:s,parentDataProperty:"negative_prompt",rootData:l})||
(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.cfg_scale!==void 0){let r=s.cfg_scale;if(typeof r=="number"){if(r>
1||isNaN(r)){let i={instancePath:n+"/input/cfg_scale",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must b\
e <= 1"};e===null?e=[i]:e.push(i),t++}if(r<0||isNaN(r)){let i={instancePath:n+"/input/cfg_scale",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/cfg_sc\
ale",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:n+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ue.errors=e,t===0}var Nt=Be,
ko={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"kling/v2-1-\
pro"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:["prompt","image_url"],properties:{prompt:{
$ref:"s37"},image_url:{type:"string",format:"uri",pattern:"^https?://"},tail_image_url:{type:"string",format:"uri",pattern:"\
^https?://"},duration:{type:"string",enum:["5","10"]},negative_prompt:{$ref:"s40"},cfg_scale:{type:"number",minimum:0,maximum:1}}}}};
function Be(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="obj\
ect"&&!Array.isArray(o)){if(o.model===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)
if(!(s==="model"||s==="callBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!=
"string"){let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),t++}if(s!=="kling/v2-1-pro"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"kling/v2-1-p\
ro"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&(f(o.callBackUrl,{instancePath:n+
"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),
o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.prompt===void 0){let r={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[r]:e.push(r),t++}if(s.image_url===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"im\
age_url"},message:"must have required property 'image_url'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="promp\
t"||r==="image_url"||r==="tail_image_url"||r==="duration"||r==="negative_prompt"||r==="cfg_scale")){let i={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[i]:e.push(i),t++}if(s.prompt!==void 0&&(h(s.prompt,{instancePath:n+"/input/prompt",parentData:s,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),s.image_url!==void 0){let r=s.image_url;if(typeof r==
"string"){if(!b.test(r)){let i={instancePath:n+"/input/image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'\
must match pattern "^https?://"'};e===null?e=[i]:e.push(i),t++}if(!w(r)){let i={instancePath:n+"/input/image_url",keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+
"/input/image_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.tail_image_url!==
void 0){let r=s.tail_image_url;if(typeof r=="string"){if(!b.test(r)){let i={instancePath:n+"/input/tail_image_url",keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[i]:e.push(i),t++}if(!w(r)){
let i={instancePath:n+"/input/tail_image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};
e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/tail_image_url",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),t++}}if(s.duration!==void 0){let r=s.duration;if(typeof r!="string"){let i={instancePath:n+
"/input/duration",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r===
"5"||r==="10")){let i={instancePath:n+"/input/duration",keyword:"enum",params:{allowedValues:ko.properties.input.properties.
duration.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.negative_prompt!==
void 0&&(v(s.negative_prompt,{instancePath:n+"/input/negative_prompt",parentData:s,parentDataProperty:"negative_prompt",
rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.cfg_scale!==void 0){let r=s.cfg_scale;if(typeof r==
"number"){if(r>1||isNaN(r)){let i={instancePath:n+"/input/cfg_scale",keyword:"maximum",params:{comparison:"<=",limit:1},
message:"must be <= 1"};e===null?e=[i]:e.push(i),t++}if(r<0||isNaN(r)){let i={instancePath:n+"/input/cfg_scale",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+
"/input/cfg_scale",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),t++}}}else{let r={
instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{
let s={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Be.
errors=e,t===0}var Dt=Te,wo={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"s\
tring",const:"kling/v2-1-standard"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:["prom\
pt","image_url"],properties:{prompt:{$ref:"s37"},image_url:{type:"string",format:"uri",pattern:"^https?://"},duration:{type:"\
string",enum:["5","10"]},negative_prompt:{$ref:"s40"},cfg_scale:{type:"number",minimum:0,maximum:1}}}}};function Te(o,{instancePath:n="",
parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.model===
void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s==="model"||s===
"callBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!="stri\
ng"){let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),t++}if(s!=="kling/v2-1-standard"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"kling/v2-1-sta\
ndard"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&(f(o.callBackUrl,{
instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?f.errors:e.concat(
f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.prompt===void 0){
let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[r]:e.push(r),t++}if(s.image_url===void 0){let r={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="prompt"||r==="image_url"||r==="duration"||r==="negative_prompt"||r==="cfg_scale")){let i={instancePath:n+"/inp\
ut",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?
e=[i]:e.push(i),t++}if(s.prompt!==void 0&&(h(s.prompt,{instancePath:n+"/input/prompt",parentData:s,parentDataProperty:"p\
rompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),s.image_url!==void 0){let r=s.image_url;if(typeof r==
"string"){if(!b.test(r)){let i={instancePath:n+"/input/image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'\
must match pattern "^https?://"'};e===null?e=[i]:e.push(i),t++}if(!w(r)){let i={instancePath:n+"/input/image_url",keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+
"/input/image_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.duration!==
void 0){let r=s.duration;if(typeof r!="string"){let i={instancePath:n+"/input/duration",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="5"||r==="10")){let i={instancePath:n+"/input/dura\
tion",keyword:"enum",params:{allowedValues:wo.properties.input.properties.duration.enum},message:"must be equal to one o\
f the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.negative_prompt!==void 0&&(v(s.negative_prompt,{instancePath:n+
"/input/negative_prompt",parentData:s,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?v.errors:e.concat(v.
errors),t=e.length)),s.cfg_scale!==void 0){let r=s.cfg_scale;if(typeof r=="number"){if(r>1||isNaN(r)){let i={instancePath:n+
"/input/cfg_scale",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?e=[i]:e.push(i),t++}
if(r<0||isNaN(r)){let i={instancePath:n+"/input/cfg_scale",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/cfg_scale",keyword:"type",params:{type:"n\
umber"},message:"must be number"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:n+"/input",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Te.errors=e,t===0}function O(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(typeof o=="string"){
if(_(o)>2500){let s={instancePath:n,keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 charac\
ters"};e===null?e=[s]:e.push(s),t++}if(_(o)<1){let s={instancePath:n,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return O.errors=e,t===0}var At=Oe,_o={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"kling/v2-5-turbo-image-to-video-pro"},callBackUrl:{$ref:"\
s2"},input:{type:"object",additionalProperties:!1,required:["prompt","image_url"],properties:{prompt:{$ref:"s45"},image_url:{
type:"string",format:"uri",pattern:"^https?://"},tail_image_url:{type:"string",format:"uri",pattern:"^https?://"},duration:{
type:"string",enum:["5","10"]},negative_prompt:{$ref:"s40"},cfg_scale:{type:"number",minimum:0,maximum:1}}}}};function Oe(o,{
instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.model===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"required",params:{
missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s===
"model"||s==="callBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!=
"string"){let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),t++}if(s!=="kling/v2-5-turbo-image-to-video-pro"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
kling/v2-5-turbo-image-to-video-pro"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==
void 0&&(f(o.callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?f.errors:e.concat(f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.prompt===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[r]:e.push(r),t++}if(s.image_url===void 0){let r={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[r]:e.push(
r),t++}for(let r in s)if(!(r==="prompt"||r==="image_url"||r==="tail_image_url"||r==="duration"||r==="negative_prompt"||r===
"cfg_scale")){let i={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:r},message:"must \
NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.prompt!==void 0&&(O(s.prompt,{instancePath:n+"/input/\
prompt",parentData:s,parentDataProperty:"prompt",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),s.image_url!==
void 0){let r=s.image_url;if(typeof r=="string"){if(!b.test(r)){let i={instancePath:n+"/input/image_url",keyword:"patter\
n",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[i]:e.push(i),t++}if(!w(r)){let i={
instancePath:n+"/input/image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[
i]:e.push(i),t++}}else{let i={instancePath:n+"/input/image_url",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[i]:e.push(i),t++}}if(s.tail_image_url!==void 0){let r=s.tail_image_url;if(typeof r=="string"){if(!b.
test(r)){let i={instancePath:n+"/input/tail_image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must mat\
ch pattern "^https?://"'};e===null?e=[i]:e.push(i),t++}if(!w(r)){let i={instancePath:n+"/input/tail_image_url",keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+
"/input/tail_image_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.
duration!==void 0){let r=s.duration;if(typeof r!="string"){let i={instancePath:n+"/input/duration",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="5"||r==="10")){let i={instancePath:n+"/i\
nput/duration",keyword:"enum",params:{allowedValues:_o.properties.input.properties.duration.enum},message:"must be equal\
 to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.negative_prompt!==void 0&&(v(s.negative_prompt,{instancePath:n+
"/input/negative_prompt",parentData:s,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?v.errors:e.concat(v.
errors),t=e.length)),s.cfg_scale!==void 0){let r=s.cfg_scale;if(typeof r=="number"){if(r>1||isNaN(r)){let i={instancePath:n+
"/input/cfg_scale",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?e=[i]:e.push(i),t++}
if(r<0||isNaN(r)){let i={instancePath:n+"/input/cfg_scale",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/cfg_scale",keyword:"type",params:{type:"n\
umber"},message:"must be number"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:n+"/input",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Oe.errors=e,t===0}var $t=Ve,Ws={type:"objec\
t",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"kling/v2-5-turbo-text-to-v\
ideo-pro"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{
$ref:"s45"},duration:{type:"string",enum:["5","10"]},aspect_ratio:{type:"string",enum:["16:9","9:16","1:1"]},negative_prompt:{
type:"string",maxLength:2500},cfg_scale:{type:"number",minimum:0,maximum:1}}}}};function Ve(o,{instancePath:n="",parentData:m,
parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.model===void 0){
let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"inpu\
t"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s==="model"||s==="ca\
llBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},message:"mu\
st NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!="string"){
let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
t++}if(s!=="kling/v2-5-turbo-text-to-video-pro"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"kl\
ing/v2-5-turbo-text-to-video-pro"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==
void 0&&(f(o.callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?f.errors:e.concat(f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.prompt===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="prompt"||r==="duration"||r==="as\
pect_ratio"||r==="negative_prompt"||r==="cfg_scale")){let i={instancePath:n+"/input",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.prompt!==void 0&&
(O(s.prompt,{instancePath:n+"/input/prompt",parentData:s,parentDataProperty:"prompt",rootData:l})||(e=e===null?O.errors:
e.concat(O.errors),t=e.length)),s.duration!==void 0){let r=s.duration;if(typeof r!="string"){let i={instancePath:n+"/inp\
ut/duration",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="5"||
r==="10")){let i={instancePath:n+"/input/duration",keyword:"enum",params:{allowedValues:Ws.properties.input.properties.duration.
enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.aspect_ratio!==void 0){let r=s.
aspect_ratio;if(typeof r!="string"){let i={instancePath:n+"/input/aspect_ratio",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="16:9"||r==="9:16"||r==="1:1")){let i={instancePath:n+"/input/asp\
ect_ratio",keyword:"enum",params:{allowedValues:Ws.properties.input.properties.aspect_ratio.enum},message:"must be equal\
 to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.negative_prompt!==void 0){let r=s.negative_prompt;if(typeof r==
"string"){if(_(r)>2500){let i={instancePath:n+"/input/negative_prompt",keyword:"maxLength",params:{limit:2500},message:"\
must NOT have more than 2500 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/negative_prom\
pt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.cfg_scale!==void 0){
let r=s.cfg_scale;if(typeof r=="number"){if(r>1||isNaN(r)){let i={instancePath:n+"/input/cfg_scale",keyword:"maximum",params:{
comparison:"<=",limit:1},message:"must be <= 1"};e===null?e=[i]:e.push(i),t++}if(r<0||isNaN(r)){let i={instancePath:n+"/\
input/cfg_scale",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),t++}}else{
let i={instancePath:n+"/input/cfg_scale",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:
e.push(i),t++}}}else{let r={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),t++}return Ve.errors=e,t===0}var Ut=Ie,Xs={type:"object",additionalProperties:!1,required:["model",
"input"],properties:{model:{type:"string",const:"kling/v3-turbo-image-to-video"},callBackUrl:{$ref:"s2"},input:{type:"ob\
ject",additionalProperties:!1,required:["prompt","image_urls","duration","resolution"],properties:{prompt:{$ref:"s45"},image_urls:{
type:"array",minItems:1,items:{$ref:"s4"}},duration:{type:"string",enum:["3","4","5","6","7","8","9","10","11","12","13",
"14","15"]},resolution:{type:"string",enum:["720p","1080p"]}}}}};function Ie(o,{instancePath:n="",parentData:m,parentDataProperty:u,
rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.model===void 0){let s={instancePath:n,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(
s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s==="model"||s==="callBackUrl"||s==="input")){
let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional pro\
perties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!="string"){let r={instancePath:n+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s!=="kling/v3-tu\
rbo-image-to-video"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"kling/v3-turbo-image-to-video"},
message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&(f(o.callBackUrl,{instancePath:n+
"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),
o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.prompt===void 0){let r={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[r]:e.push(r),t++}if(s.image_urls===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"i\
mage_urls"},message:"must have required property 'image_urls'"};e===null?e=[r]:e.push(r),t++}if(s.duration===void 0){let r={
instancePath:n+"/input",keyword:"required",params:{missingProperty:"duration"},message:"must have required property 'dur\
ation'"};e===null?e=[r]:e.push(r),t++}if(s.resolution===void 0){let r={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"resolution"},message:"must have required property 'resolution'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="prompt"||r==="image_urls"||r==="duration"||r==="resolution")){let i={instancePath:n+"/input",keyword:"addition\
alProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}
if(s.prompt!==void 0&&(O(s.prompt,{instancePath:n+"/input/prompt",parentData:s,parentDataProperty:"prompt",rootData:l})||
(e=e===null?O.errors:e.concat(O.errors),t=e.length)),s.image_urls!==void 0){let r=s.image_urls;if(Array.isArray(r)){if(r.
length<1){let a={instancePath:n+"/input/image_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer tha\
n 1 items"};e===null?e=[a]:e.push(a),t++}let i=r.length;for(let a=0;a<i;a++)k(r[a],{instancePath:n+"/input/image_urls/"+
a,parentData:r,parentDataProperty:a,rootData:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)}else{let i={instancePath:n+
"/input/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(s.duration!==
void 0){let r=s.duration;if(typeof r!="string"){let i={instancePath:n+"/input/duration",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="3"||r==="4"||r==="5"||r==="6"||r==="7"||r==="8"||
r==="9"||r==="10"||r==="11"||r==="12"||r==="13"||r==="14"||r==="15")){let i={instancePath:n+"/input/duration",keyword:"e\
num",params:{allowedValues:Xs.properties.input.properties.duration.enum},message:"must be equal to one of the allowed va\
lues"};e===null?e=[i]:e.push(i),t++}}if(s.resolution!==void 0){let r=s.resolution;if(typeof r!="string"){let i={instancePath:n+
"/input/resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r===
"720p"||r==="1080p")){let i={instancePath:n+"/input/resolution",keyword:"enum",params:{allowedValues:Xs.properties.input.
properties.resolution.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}}else{let r={
instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{
let s={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ie.
errors=e,t===0}var Bt=Ee,gs={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"s\
tring",const:"kling/v3-turbo-text-to-video"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:[
"prompt","duration","aspect_ratio","resolution"],properties:{prompt:{$ref:"s45"},duration:{type:"string",enum:["3","4","\
5","6","7","8","9","10","11","12","13","14","15"]},aspect_ratio:{type:"string",enum:["16:9","9:16","1:1"]},resolution:{type:"\
string",enum:["720p","1080p"]}}}}};function Ee(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){
let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.model===void 0){let s={instancePath:n,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(o.input===
void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s==="model"||s==="callBackUrl"||s==="input")){let r={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!="string"){let r={instancePath:n+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s!=="kling/v3-turbo-text-to-video"){let r={
instancePath:n+"/model",keyword:"const",params:{allowedValue:"kling/v3-turbo-text-to-video"},message:"must be equal to c\
onstant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&(f(o.callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,
parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),o.input!==void 0){let s=o.
input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.prompt===void 0){let r={instancePath:n+"/input",keyword:"require\
d",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[r]:e.push(r),t++}if(s.duration===
void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"duration"},message:"must have require\
d property 'duration'"};e===null?e=[r]:e.push(r),t++}if(s.aspect_ratio===void 0){let r={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[r]:e.
push(r),t++}if(s.resolution===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"resolut\
ion"},message:"must have required property 'resolution'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="prompt"||
r==="duration"||r==="aspect_ratio"||r==="resolution")){let i={instancePath:n+"/input",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.prompt!==void 0&&
(O(s.prompt,{instancePath:n+"/input/prompt",parentData:s,parentDataProperty:"prompt",rootData:l})||(e=e===null?O.errors:
e.concat(O.errors),t=e.length)),s.duration!==void 0){let r=s.duration;if(typeof r!="string"){let i={instancePath:n+"/inp\
ut/duration",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="3"||
r==="4"||r==="5"||r==="6"||r==="7"||r==="8"||r==="9"||r==="10"||r==="11"||r==="12"||r==="13"||r==="14"||r==="15")){let i={
instancePath:n+"/input/duration",keyword:"enum",params:{allowedValues:gs.properties.input.properties.duration.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.aspect_ratio!==void 0){let r=s.aspect_ratio;
if(typeof r!="string"){let i={instancePath:n+"/input/aspect_ratio",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[i]:e.push(i),t++}if(!(r==="16:9"||r==="9:16"||r==="1:1")){let i={instancePath:n+"/input/aspect_ra\
tio",keyword:"enum",params:{allowedValues:gs.properties.input.properties.aspect_ratio.enum},message:"must be equal to on\
e of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.resolution!==void 0){let r=s.resolution;if(typeof r!="strin\
g"){let i={instancePath:n+"/input/resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[i]:e.push(i),t++}if(!(r==="720p"||r==="1080p")){let i={instancePath:n+"/input/resolution",keyword:"enum",params:{allowedValues:gs.
properties.input.properties.resolution.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(
i),t++}}}else{let r={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return Ee.errors=e,t===0}function V(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(typeof o!="boolean"){
let s={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}return V.
errors=e,t===0}function c(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(typeof o!="boolean"){
let s={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}return c.
errors=e,t===0}var Tt=ze,Qs={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"s\
tring",const:"wan/2-2-a14b-image-to-video-turbo"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:[
"prompt","image_url"],properties:{prompt:{$ref:"s37"},image_url:{type:"string",format:"uri",pattern:"^https?://"},resolution:{
type:"string",enum:["480p","720p"]},acceleration:{type:"string",enum:["none","regular"]},enable_prompt_expansion:{$ref:"\
s50"},seed:{type:"number",minimum:0,maximum:2147483647},nsfw_checker:{$ref:"s51"}}}}};function ze(o,{instancePath:n="",parentData:m,
parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.model===void 0){
let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"inpu\
t"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s==="model"||s==="ca\
llBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},message:"mu\
st NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!="string"){
let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
t++}if(s!=="wan/2-2-a14b-image-to-video-turbo"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"wan\
/2-2-a14b-image-to-video-turbo"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&
(f(o.callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
f.errors:e.concat(f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.
prompt===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[r]:e.push(r),t++}if(s.image_url===void 0){let r={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[r]:e.push(
r),t++}for(let r in s)if(!(r==="prompt"||r==="image_url"||r==="resolution"||r==="acceleration"||r==="enable_prompt_expan\
sion"||r==="seed"||r==="nsfw_checker")){let i={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.prompt!==void 0&&(h(s.prompt,{instancePath:n+
"/input/prompt",parentData:s,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),
s.image_url!==void 0){let r=s.image_url;if(typeof r=="string"){if(!b.test(r)){let i={instancePath:n+"/input/image_url",keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[i]:e.push(i),t++}if(!w(r)){
let i={instancePath:n+"/input/image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?
e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/image_url",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[i]:e.push(i),t++}}if(s.resolution!==void 0){let r=s.resolution;if(typeof r!="string"){let i={instancePath:n+
"/input/resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r===
"480p"||r==="720p")){let i={instancePath:n+"/input/resolution",keyword:"enum",params:{allowedValues:Qs.properties.input.
properties.resolution.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.acceleration!==
void 0){let r=s.acceleration;if(typeof r!="string"){let i={instancePath:n+"/input/acceleration",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="none"||r==="regular")){let i={instancePath:n+"\
/input/acceleration",keyword:"enum",params:{allowedValues:Qs.properties.input.properties.acceleration.enum},message:"mus\
t be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.enable_prompt_expansion!==void 0&&(V(s.enable_prompt_expansion,
{instancePath:n+"/input/enable_prompt_expansion",parentData:s,parentDataProperty:"enable_prompt_expansion",rootData:l})||
(e=e===null?V.errors:e.concat(V.errors),t=e.length)),s.seed!==void 0){let r=s.seed;if(typeof r=="number"){if(r>2147483647||
isNaN(r)){let i={instancePath:n+"/input/seed",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must \
be <= 2147483647"};e===null?e=[i]:e.push(i),t++}if(r<0||isNaN(r)){let i={instancePath:n+"/input/seed",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/inpu\
t/seed",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),t++}}s.nsfw_checker!==void 0&&
(c(s.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:s,parentDataProperty:"nsfw_checker",rootData:l})||(e=
e===null?c.errors:e.concat(c.errors),t=e.length))}else{let r={instancePath:n+"/input",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ze.errors=e,t===0}function I(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(!(typeof o=="numbe\
r"&&!(o%1)&&!isNaN(o))){let s={instancePath:n,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[s]:e.push(s),t++}return I.errors=e,t===0}var Ot=Le,et={type:"object",additionalProperties:!1,required:["model","input"],
properties:{model:{type:"string",const:"wan/2-2-a14b-speech-to-video-turbo"},callBackUrl:{$ref:"s2"},input:{type:"object",
additionalProperties:!1,required:["prompt","image_url","audio_url"],properties:{prompt:{$ref:"s37"},image_url:{type:"str\
ing",format:"uri",pattern:"^https?://"},audio_url:{type:"string",format:"uri",pattern:"^https?://"},resolution:{type:"st\
ring",enum:["480p","580p","720p"]},negative_prompt:{$ref:"s40"},seed:{$ref:"s53"},num_frames:{type:"number",minimum:40,maximum:120},
frames_per_second:{type:"number",minimum:4,maximum:60},num_inference_steps:{type:"number",minimum:2,maximum:40},guidance_scale:{
type:"number",minimum:1,maximum:10},shift:{type:"number",minimum:1,maximum:10},nsfw_checker:{$ref:"s51"}}}}};function Le(o,{
instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.model===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"required",params:{
missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s===
"model"||s==="callBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!=
"string"){let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),t++}if(s!=="wan/2-2-a14b-speech-to-video-turbo"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
wan/2-2-a14b-speech-to-video-turbo"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==
void 0&&(f(o.callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?f.errors:e.concat(f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.prompt===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[r]:e.push(r),t++}if(s.image_url===void 0){let r={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[r]:e.push(
r),t++}if(s.audio_url===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"audio_url"},message:"\
must have required property 'audio_url'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!U.call(et.properties.input.properties,
r)){let i={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have a\
dditional properties"};e===null?e=[i]:e.push(i),t++}if(s.prompt!==void 0&&(h(s.prompt,{instancePath:n+"/input/prompt",parentData:s,
parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),s.image_url!==void 0){let r=s.
image_url;if(typeof r=="string"){if(!b.test(r)){let i={instancePath:n+"/input/image_url",keyword:"pattern",params:{pattern:"\
^https?://"},message:'must match pattern "^https?://"'};e===null?e=[i]:e.push(i),t++}if(!w(r)){let i={instancePath:n+"/i\
nput/image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[i]:e.push(i),t++}}else{
let i={instancePath:n+"/input/image_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:
e.push(i),t++}}if(s.audio_url!==void 0){let r=s.audio_url;if(typeof r=="string"){if(!b.test(r)){let i={instancePath:n+"/\
input/audio_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[
i]:e.push(i),t++}if(!w(r)){let i={instancePath:n+"/input/audio_url",keyword:"format",params:{format:"uri"},message:'must\
 match format "uri"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/audio_url",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.resolution!==void 0){let r=s.resolution;if(typeof r!=
"string"){let i={instancePath:n+"/input/resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),t++}if(!(r==="480p"||r==="580p"||r==="720p")){let i={instancePath:n+"/input/resolution",keyword:"en\
um",params:{allowedValues:et.properties.input.properties.resolution.enum},message:"must be equal to one of the allowed v\
alues"};e===null?e=[i]:e.push(i),t++}}if(s.negative_prompt!==void 0&&(v(s.negative_prompt,{instancePath:n+"/input/negati\
ve_prompt",parentData:s,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),
s.seed!==void 0&&(I(s.seed,{instancePath:n+"/input/seed",parentData:s,parentDataProperty:"seed",rootData:l})||(e=e===null?
I.errors:e.concat(I.errors),t=e.length)),s.num_frames!==void 0){let r=s.num_frames;if(typeof r=="number"){if(r>120||isNaN(
r)){let i={instancePath:n+"/input/num_frames",keyword:"maximum",params:{comparison:"<=",limit:120},message:"must be <= 1\
20"};e===null?e=[i]:e.push(i),t++}if(r<40||isNaN(r)){let i={instancePath:n+"/input/num_frames",keyword:"minimum",params:{
comparison:">=",limit:40},message:"must be >= 40"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/num_\
frames",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),t++}}if(s.frames_per_second!==
void 0){let r=s.frames_per_second;if(typeof r=="number"){if(r>60||isNaN(r)){let i={instancePath:n+"/input/frames_per_sec\
ond",keyword:"maximum",params:{comparison:"<=",limit:60},message:"must be <= 60"};e===null?e=[i]:e.push(i),t++}if(r<4||isNaN(
r)){let i={instancePath:n+"/input/frames_per_second",keyword:"minimum",params:{comparison:">=",limit:4},message:"must be\
 >= 4"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/frames_per_second",keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[i]:e.push(i),t++}}if(s.num_inference_steps!==void 0){let r=s.num_inference_steps;
if(typeof r=="number"){if(r>40||isNaN(r)){let i={instancePath:n+"/input/num_inference_steps",keyword:"maximum",params:{comparison:"\
<=",limit:40},message:"must be <= 40"};e===null?e=[i]:e.push(i),t++}if(r<2||isNaN(r)){let i={instancePath:n+"/input/num_\
inference_steps",keyword:"minimum",params:{comparison:">=",limit:2},message:"must be >= 2"};e===null?e=[i]:e.push(i),t++}}else{
let i={instancePath:n+"/input/num_inference_steps",keyword:"type",params:{type:"number"},message:"must be number"};e===null?
e=[i]:e.push(i),t++}}if(s.guidance_scale!==void 0){let r=s.guidance_scale;if(typeof r=="number"){if(r>10||isNaN(r)){let i={
instancePath:n+"/input/guidance_scale",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"};e===
null?e=[i]:e.push(i),t++}if(r<1||isNaN(r)){let i={instancePath:n+"/input/guidance_scale",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/guidance_scale",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),t++}}if(s.shift!==void 0){let r=s.shift;
if(typeof r=="number"){if(r>10||isNaN(r)){let i={instancePath:n+"/input/shift",keyword:"maximum",params:{comparison:"<=",
limit:10},message:"must be <= 10"};e===null?e=[i]:e.push(i),t++}if(r<1||isNaN(r)){let i={instancePath:n+"/input/shift",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+
"/input/shift",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),t++}}s.nsfw_checker!==
void 0&&(c(s.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:s,parentDataProperty:"nsfw_checker",rootData:l})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{let r={instancePath:n+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Le.errors=e,t===0}var Vt=Fe,hs={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"wan/2-2-a14b-text-to-video-turbo"},callBackUrl:{$ref:"\
s2"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"s37"},aspect_ratio:{type:"\
string",enum:["16:9","9:16"]},resolution:{type:"string",enum:["480p","720p"]},acceleration:{type:"string",enum:["none","\
regular"]},enable_prompt_expansion:{$ref:"s50"},seed:{type:"number",minimum:0,maximum:2147483647},nsfw_checker:{$ref:"s5\
1"}}}}};function Fe(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.model===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(
s),t++}for(let s in o)if(!(s==="model"||s==="callBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==
void 0){let s=o.model;if(typeof s!="string"){let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(s!=="wan/2-2-a14b-text-to-video-turbo"){let r={instancePath:n+"/model",
keyword:"const",params:{allowedValue:"wan/2-2-a14b-text-to-video-turbo"},message:"must be equal to constant"};e===null?e=
[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&(f(o.callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"\
callBackUrl",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.prompt===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="prompt"||
r==="aspect_ratio"||r==="resolution"||r==="acceleration"||r==="enable_prompt_expansion"||r==="seed"||r==="nsfw_checker")){
let i={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have addit\
ional properties"};e===null?e=[i]:e.push(i),t++}if(s.prompt!==void 0&&(h(s.prompt,{instancePath:n+"/input/prompt",parentData:s,
parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),s.aspect_ratio!==void 0){
let r=s.aspect_ratio;if(typeof r!="string"){let i={instancePath:n+"/input/aspect_ratio",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="16:9"||r==="9:16")){let i={instancePath:n+"/input\
/aspect_ratio",keyword:"enum",params:{allowedValues:hs.properties.input.properties.aspect_ratio.enum},message:"must be e\
qual to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.resolution!==void 0){let r=s.resolution;if(typeof r!=
"string"){let i={instancePath:n+"/input/resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),t++}if(!(r==="480p"||r==="720p")){let i={instancePath:n+"/input/resolution",keyword:"enum",params:{
allowedValues:hs.properties.input.properties.resolution.enum},message:"must be equal to one of the allowed values"};e===
null?e=[i]:e.push(i),t++}}if(s.acceleration!==void 0){let r=s.acceleration;if(typeof r!="string"){let i={instancePath:n+
"/input/acceleration",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r===
"none"||r==="regular")){let i={instancePath:n+"/input/acceleration",keyword:"enum",params:{allowedValues:hs.properties.input.
properties.acceleration.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.enable_prompt_expansion!==
void 0&&(V(s.enable_prompt_expansion,{instancePath:n+"/input/enable_prompt_expansion",parentData:s,parentDataProperty:"e\
nable_prompt_expansion",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),s.seed!==void 0){let r=s.seed;
if(typeof r=="number"){if(r>2147483647||isNaN(r)){let i={instancePath:n+"/input/seed",keyword:"maximum",params:{comparison:"\
<=",limit:2147483647},message:"must be <= 2147483647"};e===null?e=[i]:e.push(i),t++}if(r<0||isNaN(r)){let i={instancePath:n+
"/input/seed",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),t++}}else{
let i={instancePath:n+"/input/seed",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(
i),t++}}s.nsfw_checker!==void 0&&(c(s.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:s,parentDataProperty:"\
nsfw_checker",rootData:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{let r={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Fe.errors=e,t===0}var It=Ke,bo={
type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"wan/2-2-animate\
-move"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:["image_url","video_url"],properties:{
image_url:{type:"string",format:"uri",pattern:"^https?://"},video_url:{type:"string",format:"uri",pattern:"^https?://"},
resolution:{type:"string",enum:["480p","580p","720p"]},nsfw_checker:{$ref:"s51"}}}}};function Ke(o,{instancePath:n="",parentData:m,
parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.model===void 0){
let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"inpu\
t"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s==="model"||s==="ca\
llBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},message:"mu\
st NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!="string"){
let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
t++}if(s!=="wan/2-2-animate-move"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"wan/2-2-animate-\
move"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&(f(o.callBackUrl,{instancePath:n+
"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),
o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.image_url===void 0){let r={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===
null?e=[r]:e.push(r),t++}if(s.video_url===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
video_url"},message:"must have required property 'video_url'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="ima\
ge_url"||r==="video_url"||r==="resolution"||r==="nsfw_checker")){let i={instancePath:n+"/input",keyword:"additionalPrope\
rties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.image_url!==
void 0){let r=s.image_url;if(typeof r=="string"){if(!b.test(r)){let i={instancePath:n+"/input/image_url",keyword:"patter\
n",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[i]:e.push(i),t++}if(!w(r)){let i={
instancePath:n+"/input/image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[
i]:e.push(i),t++}}else{let i={instancePath:n+"/input/image_url",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[i]:e.push(i),t++}}if(s.video_url!==void 0){let r=s.video_url;if(typeof r=="string"){if(!b.test(r)){let i={
instancePath:n+"/input/video_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?:/\
/"'};e===null?e=[i]:e.push(i),t++}if(!w(r)){let i={instancePath:n+"/input/video_url",keyword:"format",params:{format:"ur\
i"},message:'must match format "uri"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/video_url",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.resolution!==void 0){let r=s.resolution;
if(typeof r!="string"){let i={instancePath:n+"/input/resolution",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[i]:e.push(i),t++}if(!(r==="480p"||r==="580p"||r==="720p")){let i={instancePath:n+"/input/resolution",
keyword:"enum",params:{allowedValues:bo.properties.input.properties.resolution.enum},message:"must be equal to one of th\
e allowed values"};e===null?e=[i]:e.push(i),t++}}s.nsfw_checker!==void 0&&(c(s.nsfw_checker,{instancePath:n+"/input/nsfw\
_checker",parentData:s,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{
let r={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
t++}return Ke.errors=e,t===0}var Et=Me,vo={type:"object",additionalProperties:!1,required:["model","input"],properties:{
model:{type:"string",const:"wan/2-2-animate-replace"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,
required:["image_url","video_url"],properties:{image_url:{type:"string",format:"uri",pattern:"^https?://"},video_url:{type:"\
string",format:"uri",pattern:"^https?://"},resolution:{type:"string",enum:["480p","580p","720p"]},nsfw_checker:{$ref:"s5\
1"}}}}};function Me(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.model===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(
s),t++}for(let s in o)if(!(s==="model"||s==="callBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==
void 0){let s=o.model;if(typeof s!="string"){let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(s!=="wan/2-2-animate-replace"){let r={instancePath:n+"/model",keyword:"\
const",params:{allowedValue:"wan/2-2-animate-replace"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}
if(o.callBackUrl!==void 0&&(f(o.callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",
rootData:l})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s=="obje\
ct"&&!Array.isArray(s)){if(s.image_url===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
image_url"},message:"must have required property 'image_url'"};e===null?e=[r]:e.push(r),t++}if(s.video_url===void 0){let r={
instancePath:n+"/input",keyword:"required",params:{missingProperty:"video_url"},message:"must have required property 'vi\
deo_url'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="image_url"||r==="video_url"||r==="resolution"||r==="nsf\
w_checker")){let i={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:r},message:"must N\
OT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.image_url!==void 0){let r=s.image_url;if(typeof r=="st\
ring"){if(!b.test(r)){let i={instancePath:n+"/input/image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'\
must match pattern "^https?://"'};e===null?e=[i]:e.push(i),t++}if(!w(r)){let i={instancePath:n+"/input/image_url",keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+
"/input/image_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.video_url!==
void 0){let r=s.video_url;if(typeof r=="string"){if(!b.test(r)){let i={instancePath:n+"/input/video_url",keyword:"patter\
n",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[i]:e.push(i),t++}if(!w(r)){let i={
instancePath:n+"/input/video_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[
i]:e.push(i),t++}}else{let i={instancePath:n+"/input/video_url",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[i]:e.push(i),t++}}if(s.resolution!==void 0){let r=s.resolution;if(typeof r!="string"){let i={instancePath:n+
"/input/resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r===
"480p"||r==="580p"||r==="720p")){let i={instancePath:n+"/input/resolution",keyword:"enum",params:{allowedValues:vo.properties.
input.properties.resolution.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}s.
nsfw_checker!==void 0&&(c(s.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:s,parentDataProperty:"nsfw_che\
cker",rootData:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{let r={instancePath:n+"/input",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Me.errors=e,t===0}function ae(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(typeof o=="string"){
if(_(o)>800){let s={instancePath:n,keyword:"maxLength",params:{limit:800},message:"must NOT have more than 800 character\
s"};e===null?e=[s]:e.push(s),t++}if(_(o)<1){let s={instancePath:n,keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return ae.errors=e,t===0}var qo={type:"string",enum:["5","10"]};function pe(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){
let e=null,t=0;if(typeof o!="string"){let s={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(o==="5"||o==="10")){let s={instancePath:n,keyword:"enum",params:{allowedValues:qo.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return pe.errors=e,t===0}var Po={type:"string",enum:["720p","1080p"]};function ue(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){
let e=null,t=0;if(typeof o!="string"){let s={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(o==="720p"||o==="1080p")){let s={instancePath:n,keyword:"enum",params:{allowedValues:Po.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return ue.errors=e,t===0}var zt=Je;function Je(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="obj\
ect"&&!Array.isArray(o)){if(o.model===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)
if(!(s==="model"||s==="callBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!=
"string"){let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),t++}if(s!=="wan/2-5-image-to-video"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"wan/\
2-5-image-to-video"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&(f(o.
callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?f.errors:
e.concat(f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.prompt===
void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[r]:e.push(r),t++}if(s.image_url===void 0){let r={instancePath:n+"/input",keyword:"requir\
ed",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[r]:e.push(r),t++}
if(s.duration===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"duration"},message:"m\
ust have required property 'duration'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="prompt"||r==="image_url"||
r==="duration"||r==="resolution"||r==="negative_prompt"||r==="enable_prompt_expansion"||r==="seed"||r==="nsfw_checker")){
let i={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have addit\
ional properties"};e===null?e=[i]:e.push(i),t++}if(s.prompt!==void 0&&(ae(s.prompt,{instancePath:n+"/input/prompt",parentData:s,
parentDataProperty:"prompt",rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)),s.image_url!==void 0){let r=s.
image_url;if(typeof r=="string"){if(!b.test(r)){let i={instancePath:n+"/input/image_url",keyword:"pattern",params:{pattern:"\
^https?://"},message:'must match pattern "^https?://"'};e===null?e=[i]:e.push(i),t++}if(!w(r)){let i={instancePath:n+"/i\
nput/image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[i]:e.push(i),t++}}else{
let i={instancePath:n+"/input/image_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:
e.push(i),t++}}s.duration!==void 0&&(pe(s.duration,{instancePath:n+"/input/duration",parentData:s,parentDataProperty:"du\
ration",rootData:l})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)),s.resolution!==void 0&&(ue(s.resolution,{instancePath:n+
"/input/resolution",parentData:s,parentDataProperty:"resolution",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),
t=e.length)),s.negative_prompt!==void 0&&(v(s.negative_prompt,{instancePath:n+"/input/negative_prompt",parentData:s,parentDataProperty:"\
negative_prompt",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.enable_prompt_expansion!==void 0&&
(V(s.enable_prompt_expansion,{instancePath:n+"/input/enable_prompt_expansion",parentData:s,parentDataProperty:"enable_pr\
ompt_expansion",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),s.seed!==void 0&&(I(s.seed,{instancePath:n+
"/input/seed",parentData:s,parentDataProperty:"seed",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),
s.nsfw_checker!==void 0&&(c(s.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:s,parentDataProperty:"nsfw_c\
hecker",rootData:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{let r={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Je.errors=e,t===0}var jo={type:"string",enum:["16:9","9:16","1:1"]};function Xr(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){
let e=null,t=0;if(typeof o!="string"){let s={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(o==="16:9"||o==="9:16"||o==="1:1")){let s={instancePath:n,keyword:"enum",params:{allowedValues:jo.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return Xr.errors=e,t===0}var Lt=Ce;function Ce(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="obj\
ect"&&!Array.isArray(o)){if(o.model===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)
if(!(s==="model"||s==="callBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!=
"string"){let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),t++}if(s!=="wan/2-5-text-to-video"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"wan/2\
-5-text-to-video"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&(f(o.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?f.errors:e.concat(
f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.prompt===void 0){
let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[r]:e.push(r),t++}if(s.duration===void 0){let r={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="prompt"||r==="duration"||r==="aspect_ratio"||r==="resolution"||r==="negative_prompt"||r==="enable_prompt_expan\
sion"||r==="seed"||r==="nsfw_checker")){let i={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}s.prompt!==void 0&&(ae(s.prompt,{instancePath:n+
"/input/prompt",parentData:s,parentDataProperty:"prompt",rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)),
s.duration!==void 0&&(pe(s.duration,{instancePath:n+"/input/duration",parentData:s,parentDataProperty:"duration",rootData:l})||
(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)),s.aspect_ratio!==void 0&&(Xr(s.aspect_ratio,{instancePath:n+"/inp\
ut/aspect_ratio",parentData:s,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?Xr.errors:e.concat(Xr.errors),
t=e.length)),s.resolution!==void 0&&(ue(s.resolution,{instancePath:n+"/input/resolution",parentData:s,parentDataProperty:"\
resolution",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)),s.negative_prompt!==void 0&&(v(s.negative_prompt,
{instancePath:n+"/input/negative_prompt",parentData:s,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?v.errors:
e.concat(v.errors),t=e.length)),s.enable_prompt_expansion!==void 0&&(V(s.enable_prompt_expansion,{instancePath:n+"/input\
/enable_prompt_expansion",parentData:s,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?V.errors:e.
concat(V.errors),t=e.length)),s.seed!==void 0&&(I(s.seed,{instancePath:n+"/input/seed",parentData:s,parentDataProperty:"\
seed",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),s.nsfw_checker!==void 0&&(c(s.nsfw_checker,{instancePath:n+
"/input/nsfw_checker",parentData:s,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?c.errors:e.concat(c.errors),
t=e.length))}else{let r={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return Ce.errors=e,t===0}function D(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(typeof o=="string"){
if(_(o)>1500){let s={instancePath:n,keyword:"maxLength",params:{limit:1500},message:"must NOT have more than 1500 charac\
ters"};e===null?e=[s]:e.push(s),t++}if(_(o)<1){let s={instancePath:n,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return D.errors=e,t===0}function me(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(typeof o!="boolea\
n"){let s={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}
return me.errors=e,t===0}var Ft=Se,rt={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{
type:"string",const:"wan/2-6-flash-image-to-video"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,
required:["prompt","image_urls","audio"],properties:{prompt:{$ref:"s64"},image_urls:{type:"array",minItems:1,maxItems:1,
items:{$ref:"s4"}},audio:{$ref:"s5"},duration:{type:"string",enum:["5","10","15"]},resolution:{type:"string",enum:["720p",
"1080p"]},multi_shots:{$ref:"s65"},nsfw_checker:{$ref:"s51"}}}}};function Se(o,{instancePath:n="",parentData:m,parentDataProperty:u,
rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.model===void 0){let s={instancePath:n,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(
s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s==="model"||s==="callBackUrl"||s==="input")){
let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional pro\
perties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!="string"){let r={instancePath:n+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s!=="wan/2-6-fla\
sh-image-to-video"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"wan/2-6-flash-image-to-video"},
message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&(f(o.callBackUrl,{instancePath:n+
"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),
o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.prompt===void 0){let r={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[r]:e.push(r),t++}if(s.image_urls===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"i\
mage_urls"},message:"must have required property 'image_urls'"};e===null?e=[r]:e.push(r),t++}if(s.audio===void 0){let r={
instancePath:n+"/input",keyword:"required",params:{missingProperty:"audio"},message:"must have required property 'audio'"};
e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="prompt"||r==="image_urls"||r==="audio"||r==="duration"||r==="resol\
ution"||r==="multi_shots"||r==="nsfw_checker")){let i={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.prompt!==void 0&&(D(s.prompt,{instancePath:n+
"/input/prompt",parentData:s,parentDataProperty:"prompt",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),
s.image_urls!==void 0){let r=s.image_urls;if(Array.isArray(r)){if(r.length>1){let a={instancePath:n+"/input/image_urls",
keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"};e===null?e=[a]:e.push(a),t++}if(r.length<
1){let a={instancePath:n+"/input/image_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 ite\
ms"};e===null?e=[a]:e.push(a),t++}let i=r.length;for(let a=0;a<i;a++)k(r[a],{instancePath:n+"/input/image_urls/"+a,parentData:r,
parentDataProperty:a,rootData:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)}else{let i={instancePath:n+"/inpu\
t/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(s.audio!==void 0&&
(j(s.audio,{instancePath:n+"/input/audio",parentData:s,parentDataProperty:"audio",rootData:l})||(e=e===null?j.errors:e.concat(
j.errors),t=e.length)),s.duration!==void 0){let r=s.duration;if(typeof r!="string"){let i={instancePath:n+"/input/durati\
on",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="5"||r==="10"||
r==="15")){let i={instancePath:n+"/input/duration",keyword:"enum",params:{allowedValues:rt.properties.input.properties.duration.
enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.resolution!==void 0){let r=s.
resolution;if(typeof r!="string"){let i={instancePath:n+"/input/resolution",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="720p"||r==="1080p")){let i={instancePath:n+"/input/resolution",keyword:"\
enum",params:{allowedValues:rt.properties.input.properties.resolution.enum},message:"must be equal to one of the allowed\
 values"};e===null?e=[i]:e.push(i),t++}}s.multi_shots!==void 0&&(me(s.multi_shots,{instancePath:n+"/input/multi_shots",parentData:s,
parentDataProperty:"multi_shots",rootData:l})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)),s.nsfw_checker!==void 0&&
(c(s.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:s,parentDataProperty:"nsfw_checker",rootData:l})||(e=
e===null?c.errors:e.concat(c.errors),t=e.length))}else{let r={instancePath:n+"/input",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Se.errors=e,t===0}var Kt=Re,st={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"wan/2-6-flash-video-to-video"},callBackUrl:{$ref:"s2"},
input:{type:"object",additionalProperties:!1,required:["prompt","video_urls"],properties:{prompt:{$ref:"s64"},video_urls:{
type:"array",minItems:1,maxItems:3,items:{$ref:"s4"}},audio:{$ref:"s5"},duration:{type:"string",enum:["5","10"]},resolution:{
type:"string",enum:["720p","1080p"]},multi_shots:{$ref:"s65"},nsfw_checker:{$ref:"s51"}}}}};function Re(o,{instancePath:n="",
parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.model===
void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s==="model"||s===
"callBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!="stri\
ng"){let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),t++}if(s!=="wan/2-6-flash-video-to-video"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"wan/2\
-6-flash-video-to-video"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&
(f(o.callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
f.errors:e.concat(f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.
prompt===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[r]:e.push(r),t++}if(s.video_urls===void 0){let r={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"video_urls"},message:"must have required property 'video_urls'"};e===null?e=[r]:e.push(
r),t++}for(let r in s)if(!(r==="prompt"||r==="video_urls"||r==="audio"||r==="duration"||r==="resolution"||r==="multi_sho\
ts"||r==="nsfw_checker")){let i={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.prompt!==void 0&&(D(s.prompt,{instancePath:n+"/i\
nput/prompt",parentData:s,parentDataProperty:"prompt",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),
s.video_urls!==void 0){let r=s.video_urls;if(Array.isArray(r)){if(r.length>3){let a={instancePath:n+"/input/video_urls",
keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===null?e=[a]:e.push(a),t++}if(r.length<
1){let a={instancePath:n+"/input/video_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 ite\
ms"};e===null?e=[a]:e.push(a),t++}let i=r.length;for(let a=0;a<i;a++)k(r[a],{instancePath:n+"/input/video_urls/"+a,parentData:r,
parentDataProperty:a,rootData:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)}else{let i={instancePath:n+"/inpu\
t/video_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(s.audio!==void 0&&
(j(s.audio,{instancePath:n+"/input/audio",parentData:s,parentDataProperty:"audio",rootData:l})||(e=e===null?j.errors:e.concat(
j.errors),t=e.length)),s.duration!==void 0){let r=s.duration;if(typeof r!="string"){let i={instancePath:n+"/input/durati\
on",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="5"||r==="10")){
let i={instancePath:n+"/input/duration",keyword:"enum",params:{allowedValues:st.properties.input.properties.duration.enum},
message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.resolution!==void 0){let r=s.resolution;
if(typeof r!="string"){let i={instancePath:n+"/input/resolution",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[i]:e.push(i),t++}if(!(r==="720p"||r==="1080p")){let i={instancePath:n+"/input/resolution",keyword:"\
enum",params:{allowedValues:st.properties.input.properties.resolution.enum},message:"must be equal to one of the allowed\
 values"};e===null?e=[i]:e.push(i),t++}}s.multi_shots!==void 0&&(me(s.multi_shots,{instancePath:n+"/input/multi_shots",parentData:s,
parentDataProperty:"multi_shots",rootData:l})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)),s.nsfw_checker!==void 0&&
(c(s.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:s,parentDataProperty:"nsfw_checker",rootData:l})||(e=
e===null?c.errors:e.concat(c.errors),t=e.length))}else{let r={instancePath:n+"/input",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Re.errors=e,t===0}var Mt=Ze,tt={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"wan/2-6-image-to-video"},callBackUrl:{$ref:"s2"},input:{
type:"object",additionalProperties:!1,required:["prompt","image_urls"],properties:{prompt:{$ref:"s37"},image_urls:{type:"\
array",minItems:1,maxItems:1,items:{$ref:"s4"}},duration:{type:"string",enum:["5","10","15"]},resolution:{type:"string",
enum:["720p","1080p"]},multi_shots:{type:"boolean"},nsfw_checker:{$ref:"s51"}}}}};function Ze(o,{instancePath:n="",parentData:m,
parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.model===void 0){
let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"inpu\
t"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s==="model"||s==="ca\
llBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},message:"mu\
st NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!="string"){
let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
t++}if(s!=="wan/2-6-image-to-video"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"wan/2-6-image-\
to-video"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&(f(o.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?f.errors:e.concat(
f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.prompt===void 0){
let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[r]:e.push(r),t++}if(s.image_urls===void 0){let r={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="prompt"||r==="image_urls"||r==="duration"||r==="resolution"||r==="multi_shots"||r==="nsfw_checker")){let i={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[i]:e.push(i),t++}if(s.prompt!==void 0&&(h(s.prompt,{instancePath:n+"/input/prompt",parentData:s,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),s.image_urls!==void 0){let r=s.image_urls;if(Array.
isArray(r)){if(r.length>1){let a={instancePath:n+"/input/image_urls",keyword:"maxItems",params:{limit:1},message:"must N\
OT have more than 1 items"};e===null?e=[a]:e.push(a),t++}if(r.length<1){let a={instancePath:n+"/input/image_urls",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=r.length;for(let a=0;a<
i;a++)k(r[a],{instancePath:n+"/input/image_urls/"+a,parentData:r,parentDataProperty:a,rootData:l})||(e=e===null?k.errors:
e.concat(k.errors),t=e.length)}else{let i={instancePath:n+"/input/image_urls",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[i]:e.push(i),t++}}if(s.duration!==void 0){let r=s.duration;if(typeof r!="string"){let i={instancePath:n+
"/input/duration",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r===
"5"||r==="10"||r==="15")){let i={instancePath:n+"/input/duration",keyword:"enum",params:{allowedValues:tt.properties.input.
properties.duration.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.resolution!==
void 0){let r=s.resolution;if(typeof r!="string"){let i={instancePath:n+"/input/resolution",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="720p"||r==="1080p")){let i={instancePath:n+"/i\
nput/resolution",keyword:"enum",params:{allowedValues:tt.properties.input.properties.resolution.enum},message:"must be e\
qual to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.multi_shots!==void 0&&typeof s.multi_shots!="bool\
ean"){let r={instancePath:n+"/input/multi_shots",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[r]:e.push(r),t++}s.nsfw_checker!==void 0&&(c(s.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:s,parentDataProperty:"\
nsfw_checker",rootData:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{let r={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ze.errors=e,t===0}var Jt=He,it={
type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"wan/2-6-text-to\
-video"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"\
s37"},duration:{type:"string",enum:["5","10","15"]},resolution:{type:"string",enum:["720p","1080p"]},multi_shots:{type:"\
boolean"}}}}};function He(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&
typeof o=="object"&&!Array.isArray(o)){if(o.model===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(
s),t++}for(let s in o)if(!(s==="model"||s==="callBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==
void 0){let s=o.model;if(typeof s!="string"){let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(s!=="wan/2-6-text-to-video"){let r={instancePath:n+"/model",keyword:"co\
nst",params:{allowedValue:"wan/2-6-text-to-video"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.
callBackUrl!==void 0&&(f(o.callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||
(e=e===null?f.errors:e.concat(f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.prompt===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"m\
ust have required property 'prompt'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="prompt"||r==="duration"||r===
"resolution"||r==="multi_shots")){let i={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.prompt!==void 0&&(h(s.prompt,{instancePath:n+
"/input/prompt",parentData:s,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),
s.duration!==void 0){let r=s.duration;if(typeof r!="string"){let i={instancePath:n+"/input/duration",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="5"||r==="10"||r==="15")){let i={instancePath:n+
"/input/duration",keyword:"enum",params:{allowedValues:it.properties.input.properties.duration.enum},message:"must be eq\
ual to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.resolution!==void 0){let r=s.resolution;if(typeof r!=
"string"){let i={instancePath:n+"/input/resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),t++}if(!(r==="720p"||r==="1080p")){let i={instancePath:n+"/input/resolution",keyword:"enum",params:{
allowedValues:it.properties.input.properties.resolution.enum},message:"must be equal to one of the allowed values"};e===
null?e=[i]:e.push(i),t++}}if(s.multi_shots!==void 0&&typeof s.multi_shots!="boolean"){let r={instancePath:n+"/input/mult\
i_shots",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return He.errors=e,t===0}var Ct=Ye,
nt={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"wan/2-6-vid\
eo-to-video"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:["prompt","video_urls"],properties:{
prompt:{$ref:"s37"},video_urls:{type:"array",minItems:1,maxItems:3,items:{$ref:"s4"}},duration:{type:"string",enum:["5",
"10"]},resolution:{type:"string",enum:["720p","1080p"]},multi_shots:{type:"boolean"},nsfw_checker:{$ref:"s51"}}}}};function Ye(o,{
instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.model===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"required",params:{
missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s===
"model"||s==="callBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!=
"string"){let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),t++}if(s!=="wan/2-6-video-to-video"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"wan/\
2-6-video-to-video"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&(f(o.
callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?f.errors:
e.concat(f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.prompt===
void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[r]:e.push(r),t++}if(s.video_urls===void 0){let r={instancePath:n+"/input",keyword:"requi\
red",params:{missingProperty:"video_urls"},message:"must have required property 'video_urls'"};e===null?e=[r]:e.push(r),
t++}for(let r in s)if(!(r==="prompt"||r==="video_urls"||r==="duration"||r==="resolution"||r==="multi_shots"||r==="nsfw_c\
hecker")){let i={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT \
have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.prompt!==void 0&&(h(s.prompt,{instancePath:n+"/input/prom\
pt",parentData:s,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),s.video_urls!==
void 0){let r=s.video_urls;if(Array.isArray(r)){if(r.length>3){let a={instancePath:n+"/input/video_urls",keyword:"maxIte\
ms",params:{limit:3},message:"must NOT have more than 3 items"};e===null?e=[a]:e.push(a),t++}if(r.length<1){let a={instancePath:n+
"/input/video_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(
a),t++}let i=r.length;for(let a=0;a<i;a++)k(r[a],{instancePath:n+"/input/video_urls/"+a,parentData:r,parentDataProperty:a,
rootData:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)}else{let i={instancePath:n+"/input/video_urls",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(s.duration!==void 0){let r=s.duration;
if(typeof r!="string"){let i={instancePath:n+"/input/duration",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[i]:e.push(i),t++}if(!(r==="5"||r==="10")){let i={instancePath:n+"/input/duration",keyword:"enum",params:{
allowedValues:nt.properties.input.properties.duration.enum},message:"must be equal to one of the allowed values"};e===null?
e=[i]:e.push(i),t++}}if(s.resolution!==void 0){let r=s.resolution;if(typeof r!="string"){let i={instancePath:n+"/input/r\
esolution",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="720p"||
r==="1080p")){let i={instancePath:n+"/input/resolution",keyword:"enum",params:{allowedValues:nt.properties.input.properties.
resolution.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.multi_shots!==
void 0&&typeof s.multi_shots!="boolean"){let r={instancePath:n+"/input/multi_shots",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[r]:e.push(r),t++}s.nsfw_checker!==void 0&&(c(s.nsfw_checker,{instancePath:n+"/inp\
ut/nsfw_checker",parentData:s,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?c.errors:e.concat(c.errors),t=
e.length))}else{let r={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return Ye.errors=e,t===0}var xo=new RegExp("^#[0-9A-Fa-f]{6}$","u"),No=new RegExp("^\\d{1,3}\\.\\d{2}%$","u");function fe(o,{instancePath:n="",parentData:m,
parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(Array.isArray(o)){if(o.length>10){let r={instancePath:n,keyword:"\
maxItems",params:{limit:10},message:"must NOT have more than 10 items"};e===null?e=[r]:e.push(r),t++}if(o.length<3){let r={
instancePath:n,keyword:"minItems",params:{limit:3},message:"must NOT have fewer than 3 items"};e===null?e=[r]:e.push(r),
t++}let s=o.length;for(let r=0;r<s;r++){let i=o[r];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.hex===void 0){let a={
instancePath:n+"/"+r,keyword:"required",params:{missingProperty:"hex"},message:"must have required property 'hex'"};e===
null?e=[a]:e.push(a),t++}if(i.ratio===void 0){let a={instancePath:n+"/"+r,keyword:"required",params:{missingProperty:"ra\
tio"},message:"must have required property 'ratio'"};e===null?e=[a]:e.push(a),t++}for(let a in i)if(!(a==="hex"||a==="ra\
tio")){let d={instancePath:n+"/"+r,keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have a\
dditional properties"};e===null?e=[d]:e.push(d),t++}if(i.hex!==void 0){let a=i.hex;if(typeof a=="string"){if(!xo.test(a)){
let d={instancePath:n+"/"+r+"/hex",keyword:"pattern",params:{pattern:"^#[0-9A-Fa-f]{6}$"},message:'must match pattern "^\
#[0-9A-Fa-f]{6}$"'};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:n+"/"+r+"/hex",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[d]:e.push(d),t++}}if(i.ratio!==void 0){let a=i.ratio;if(typeof a=="string"){
if(!No.test(a)){let d={instancePath:n+"/"+r+"/ratio",keyword:"pattern",params:{pattern:"^\\d{1,3}\\.\\d{2}%$"},message:'\
must match pattern "^\\d{1,3}\\.\\d{2}%$"'};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:n+"/"+r+"/ratio",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),t++}}}else{let a={instancePath:n+"/"+r,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:n,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),t++}return fe.errors=e,t===0}function de(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(Array.isArray(o)){
let s=o.length;for(let r=0;r<s;r++){let i=o[r];if(Array.isArray(i)){if(i.length>2){let d={instancePath:n+"/"+r,keyword:"\
maxItems",params:{limit:2},message:"must NOT have more than 2 items"};e===null?e=[d]:e.push(d),t++}let a=i.length;for(let d=0;d<
a;d++){let p=i[d];if(Array.isArray(p)){if(p.length>4){let q={instancePath:n+"/"+r+"/"+d,keyword:"maxItems",params:{limit:4},
message:"must NOT have more than 4 items"};e===null?e=[q]:e.push(q),t++}if(p.length<4){let q={instancePath:n+"/"+r+"/"+d,
keyword:"minItems",params:{limit:4},message:"must NOT have fewer than 4 items"};e===null?e=[q]:e.push(q),t++}let y=p.length;
for(let q=0;q<y;q++){let P=p[q];if(!(typeof P=="number"&&!(P%1)&&!isNaN(P))){let C={instancePath:n+"/"+r+"/"+d+"/"+q,keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[C]:e.push(C),t++}}}else{let y={instancePath:n+"/"+r+
"/"+d,keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[y]:e.push(y),t++}}}else{let a={instancePath:n+
"/"+r,keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:n,
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),t++}return de.errors=e,t===0}var St=Ge,
ks={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"wan/2-7-ima\
ge"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"\
s37"},input_urls:{type:"array",maxItems:9,items:{$ref:"s4"}},aspect_ratio:{type:"string",enum:["1:1","16:9","4:3","21:9",
"3:4","9:16","8:1","1:8"]},resolution:{type:"string",enum:["1K","2K","4K"]},n:{type:"integer"},enable_sequential:{type:"\
boolean"},thinking_mode:{type:"boolean"},color_palette:{$ref:"s71"},bbox_list:{$ref:"s72"},watermark:{type:"boolean"},seed:{
type:"integer",minimum:0,maximum:2147483647},nsfw_checker:{$ref:"s51"}}}}};function Ge(o,{instancePath:n="",parentData:m,
parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.model===void 0){
let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"inpu\
t"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s==="model"||s==="ca\
llBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},message:"mu\
st NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!="string"){
let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
t++}if(s!=="wan/2-7-image"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"wan/2-7-image"},message:"\
must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&(f(o.callBackUrl,{instancePath:n+"/\
callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),
o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.prompt===void 0){let r={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[r]:e.push(r),t++}for(let r in s)if(!U.call(ks.properties.input.properties,r)){let i={instancePath:n+"/input",keyword:"a\
dditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(
i),t++}if(s.prompt!==void 0&&(h(s.prompt,{instancePath:n+"/input/prompt",parentData:s,parentDataProperty:"prompt",rootData:l})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length)),s.input_urls!==void 0){let r=s.input_urls;if(Array.isArray(r)){if(r.
length>9){let a={instancePath:n+"/input/input_urls",keyword:"maxItems",params:{limit:9},message:"must NOT have more than\
 9 items"};e===null?e=[a]:e.push(a),t++}let i=r.length;for(let a=0;a<i;a++)k(r[a],{instancePath:n+"/input/input_urls/"+a,
parentData:r,parentDataProperty:a,rootData:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)}else{let i={instancePath:n+
"/input/input_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(s.aspect_ratio!==
void 0){let r=s.aspect_ratio;if(typeof r!="string"){let i={instancePath:n+"/input/aspect_ratio",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="1:1"||r==="16:9"||r==="4:3"||r==="21:9"||r==="\
3:4"||r==="9:16"||r==="8:1"||r==="1:8")){let i={instancePath:n+"/input/aspect_ratio",keyword:"enum",params:{allowedValues:ks.
properties.input.properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(
i),t++}}if(s.resolution!==void 0){let r=s.resolution;if(typeof r!="string"){let i={instancePath:n+"/input/resolution",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="1K"||r==="2K"||r==="4K")){
let i={instancePath:n+"/input/resolution",keyword:"enum",params:{allowedValues:ks.properties.input.properties.resolution.
enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.n!==void 0){let r=s.n;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r))){let i={instancePath:n+"/input/n",keyword:"type",params:{type:"integer"},message:"must be i\
nteger"};e===null?e=[i]:e.push(i),t++}}if(s.enable_sequential!==void 0&&typeof s.enable_sequential!="boolean"){let r={instancePath:n+
"/input/enable_sequential",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}
if(s.thinking_mode!==void 0&&typeof s.thinking_mode!="boolean"){let r={instancePath:n+"/input/thinking_mode",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}if(s.color_palette!==void 0&&(fe(s.color_palette,
{instancePath:n+"/input/color_palette",parentData:s,parentDataProperty:"color_palette",rootData:l})||(e=e===null?fe.errors:
e.concat(fe.errors),t=e.length)),s.bbox_list!==void 0&&(de(s.bbox_list,{instancePath:n+"/input/bbox_list",parentData:s,parentDataProperty:"\
bbox_list",rootData:l})||(e=e===null?de.errors:e.concat(de.errors),t=e.length)),s.watermark!==void 0&&typeof s.watermark!=
"boolean"){let r={instancePath:n+"/input/watermark",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[r]:e.push(r),t++}if(s.seed!==void 0){let r=s.seed;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let i={instancePath:n+
"/input/seed",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),t++}if(typeof r==
"number"){if(r>2147483647||isNaN(r)){let i={instancePath:n+"/input/seed",keyword:"maximum",params:{comparison:"<=",limit:2147483647},
message:"must be <= 2147483647"};e===null?e=[i]:e.push(i),t++}if(r<0||isNaN(r)){let i={instancePath:n+"/input/seed",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),t++}}}s.nsfw_checker!==void 0&&
(c(s.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:s,parentDataProperty:"nsfw_checker",rootData:l})||(e=
e===null?c.errors:e.concat(c.errors),t=e.length))}else{let r={instancePath:n+"/input",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ge.errors=e,t===0}var Rt=We,ws={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"wan/2-7-image-pro"},callBackUrl:{$ref:"s2"},input:{type:"\
object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"s37"},input_urls:{type:"array",maxItems:9,
items:{$ref:"s4"}},aspect_ratio:{type:"string",enum:["1:1","16:9","4:3","21:9","3:4","9:16","8:1","1:8"]},resolution:{type:"\
string",enum:["1K","2K","4K"]},n:{type:"integer"},enable_sequential:{type:"boolean"},thinking_mode:{type:"boolean"},color_palette:{
$ref:"s71"},bbox_list:{$ref:"s72"},watermark:{type:"boolean"},seed:{type:"integer",minimum:0,maximum:2147483647}}}}};function We(o,{
instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.model===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"required",params:{
missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s===
"model"||s==="callBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!=
"string"){let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),t++}if(s!=="wan/2-7-image-pro"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"wan/2-7-i\
mage-pro"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&(f(o.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?f.errors:e.concat(
f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.prompt===void 0){
let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!U.call(ws.properties.input.properties,r)){let i={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[i]:e.push(i),t++}if(s.prompt!==void 0&&(h(s.prompt,{instancePath:n+"/input/prompt",parentData:s,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),s.input_urls!==void 0){let r=s.input_urls;if(Array.
isArray(r)){if(r.length>9){let a={instancePath:n+"/input/input_urls",keyword:"maxItems",params:{limit:9},message:"must N\
OT have more than 9 items"};e===null?e=[a]:e.push(a),t++}let i=r.length;for(let a=0;a<i;a++)k(r[a],{instancePath:n+"/inp\
ut/input_urls/"+a,parentData:r,parentDataProperty:a,rootData:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)}else{
let i={instancePath:n+"/input/input_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.
push(i),t++}}if(s.aspect_ratio!==void 0){let r=s.aspect_ratio;if(typeof r!="string"){let i={instancePath:n+"/input/aspec\
t_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="1:1"||r===
"16:9"||r==="4:3"||r==="21:9"||r==="3:4"||r==="9:16"||r==="8:1"||r==="1:8")){let i={instancePath:n+"/input/aspect_ratio",
keyword:"enum",params:{allowedValues:ws.properties.input.properties.aspect_ratio.enum},message:"must be equal to one of \
the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.resolution!==void 0){let r=s.resolution;if(typeof r!="string"){let i={
instancePath:n+"/input/resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(
i),t++}if(!(r==="1K"||r==="2K"||r==="4K")){let i={instancePath:n+"/input/resolution",keyword:"enum",params:{allowedValues:ws.
properties.input.properties.resolution.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(
i),t++}}if(s.n!==void 0){let r=s.n;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let i={instancePath:n+"/input/n",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),t++}}if(s.enable_sequential!==void 0&&
typeof s.enable_sequential!="boolean"){let r={instancePath:n+"/input/enable_sequential",keyword:"type",params:{type:"boo\
lean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}if(s.thinking_mode!==void 0&&typeof s.thinking_mode!="boo\
lean"){let r={instancePath:n+"/input/thinking_mode",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[r]:e.push(r),t++}if(s.color_palette!==void 0&&(fe(s.color_palette,{instancePath:n+"/input/color_palette",parentData:s,
parentDataProperty:"color_palette",rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),s.bbox_list!==void 0&&
(de(s.bbox_list,{instancePath:n+"/input/bbox_list",parentData:s,parentDataProperty:"bbox_list",rootData:l})||(e=e===null?
de.errors:e.concat(de.errors),t=e.length)),s.watermark!==void 0&&typeof s.watermark!="boolean"){let r={instancePath:n+"/\
input/watermark",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}if(s.seed!==
void 0){let r=s.seed;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let i={instancePath:n+"/input/seed",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"){if(r>2147483647||isNaN(r)){
let i={instancePath:n+"/input/seed",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147\
483647"};e===null?e=[i]:e.push(i),t++}if(r<0||isNaN(r)){let i={instancePath:n+"/input/seed",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),t++}}}}else{let r={instancePath:n+"/input",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return We.errors=e,t===0}function E(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(!(typeof o=="numbe\
r"&&!(o%1)&&!isNaN(o))){let s={instancePath:n,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[s]:e.push(s),t++}if(typeof o=="number"){if(o>2147483647||isNaN(o)){let s={instancePath:n,keyword:"maximum",params:{comparison:"\
<=",limit:2147483647},message:"must be <= 2147483647"};e===null?e=[s]:e.push(s),t++}if(o<0||isNaN(o)){let s={instancePath:n,
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[s]:e.push(s),t++}}return E.errors=
e,t===0}var Zt=Xe,ot={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",
const:"wan/2-7-image-to-video"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:["prompt"],
properties:{prompt:{$ref:"s37"},first_frame_url:{type:"string",format:"uri",pattern:"^https?://"},last_frame_url:{type:"\
string",format:"uri",pattern:"^https?://"},first_clip_url:{type:"string",format:"uri",pattern:"^https?://"},driving_audio_url:{
type:"string",format:"uri",pattern:"^https?://"},duration:{type:"integer",minimum:2,maximum:15},resolution:{type:"string",
enum:["720p","1080p"]},negative_prompt:{$ref:"s40"},prompt_extend:{type:"boolean"},watermark:{type:"boolean"},seed:{$ref:"\
s75"},nsfw_checker:{$ref:"s51"}}}}};function Xe(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){
let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.model===void 0){let s={instancePath:n,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(o.input===
void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s==="model"||s==="callBackUrl"||s==="input")){let r={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!="string"){let r={instancePath:n+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s!=="wan/2-7-image-to-video"){let r={instancePath:n+
"/model",keyword:"const",params:{allowedValue:"wan/2-7-image-to-video"},message:"must be equal to constant"};e===null?e=
[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&(f(o.callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"\
callBackUrl",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.prompt===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!U.call(ot.properties.
input.properties,r)){let i={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.prompt!==void 0&&(h(s.prompt,{instancePath:n+"/i\
nput/prompt",parentData:s,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),
s.first_frame_url!==void 0){let r=s.first_frame_url;if(typeof r=="string"){if(!b.test(r)){let i={instancePath:n+"/input/\
first_frame_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[
i]:e.push(i),t++}if(!w(r)){let i={instancePath:n+"/input/first_frame_url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/first_frame_url",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.last_frame_url!==void 0){let r=s.
last_frame_url;if(typeof r=="string"){if(!b.test(r)){let i={instancePath:n+"/input/last_frame_url",keyword:"pattern",params:{
pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[i]:e.push(i),t++}if(!w(r)){let i={instancePath:n+
"/input/last_frame_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[i]:e.push(
i),t++}}else{let i={instancePath:n+"/input/last_frame_url",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[i]:e.push(i),t++}}if(s.first_clip_url!==void 0){let r=s.first_clip_url;if(typeof r=="string"){if(!b.test(r)){
let i={instancePath:n+"/input/first_clip_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match patter\
n "^https?://"'};e===null?e=[i]:e.push(i),t++}if(!w(r)){let i={instancePath:n+"/input/first_clip_url",keyword:"format",params:{
format:"uri"},message:'must match format "uri"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/first_\
clip_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.driving_audio_url!==
void 0){let r=s.driving_audio_url;if(typeof r=="string"){if(!b.test(r)){let i={instancePath:n+"/input/driving_audio_url",
keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[i]:e.push(i),t++}
if(!w(r)){let i={instancePath:n+"/input/driving_audio_url",keyword:"format",params:{format:"uri"},message:'must match fo\
rmat "uri"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/driving_audio_url",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.duration!==void 0){let r=s.duration;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r))){let i={instancePath:n+"/input/duration",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"){if(r>15||isNaN(r)){let i={instancePath:n+"/input/dur\
ation",keyword:"maximum",params:{comparison:"<=",limit:15},message:"must be <= 15"};e===null?e=[i]:e.push(i),t++}if(r<2||
isNaN(r)){let i={instancePath:n+"/input/duration",keyword:"minimum",params:{comparison:">=",limit:2},message:"must be >=\
 2"};e===null?e=[i]:e.push(i),t++}}}if(s.resolution!==void 0){let r=s.resolution;if(typeof r!="string"){let i={instancePath:n+
"/input/resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r===
"720p"||r==="1080p")){let i={instancePath:n+"/input/resolution",keyword:"enum",params:{allowedValues:ot.properties.input.
properties.resolution.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.negative_prompt!==
void 0&&(v(s.negative_prompt,{instancePath:n+"/input/negative_prompt",parentData:s,parentDataProperty:"negative_prompt",
rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.prompt_extend!==void 0&&typeof s.prompt_extend!="bo\
olean"){let r={instancePath:n+"/input/prompt_extend",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[r]:e.push(r),t++}if(s.watermark!==void 0&&typeof s.watermark!="boolean"){let r={instancePath:n+"/input/watermark",
keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}s.seed!==void 0&&(E(s.seed,
{instancePath:n+"/input/seed",parentData:s,parentDataProperty:"seed",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),
t=e.length)),s.nsfw_checker!==void 0&&(c(s.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:s,parentDataProperty:"\
nsfw_checker",rootData:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{let r={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Xe.errors=e,t===0}var Ht=Qe,_s={
type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"wan/2-7-r2v"},callBackUrl:{
$ref:"s2"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"s37"},reference_image:{
type:"array",maxItems:5,items:{$ref:"s4"}},reference_video:{type:"array",maxItems:5,items:{$ref:"s4"}},reference_voice:{
type:"string",format:"uri",pattern:"^https?://"},first_frame:{type:"string",format:"uri",pattern:"^https?://"},duration:{
type:"integer",minimum:2,maximum:10},aspect_ratio:{type:"string",enum:["16:9","9:16","1:1","4:3","3:4"]},resolution:{type:"\
string",enum:["720p","1080p"]},negative_prompt:{$ref:"s40"},prompt_extend:{type:"boolean"},watermark:{type:"boolean"},seed:{
$ref:"s75"},nsfw_checker:{$ref:"s51"}}}}};function Qe(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){
let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.model===void 0){let s={instancePath:n,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(o.input===
void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s==="model"||s==="callBackUrl"||s==="input")){let r={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!="string"){let r={instancePath:n+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s!=="wan/2-7-r2v"){let r={instancePath:n+
"/model",keyword:"const",params:{allowedValue:"wan/2-7-r2v"},message:"must be equal to constant"};e===null?e=[r]:e.push(
r),t++}}if(o.callBackUrl!==void 0&&(f(o.callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"call\
BackUrl",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.prompt===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!U.call(_s.properties.
input.properties,r)){let i={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.prompt!==void 0&&(h(s.prompt,{instancePath:n+"/i\
nput/prompt",parentData:s,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),
s.reference_image!==void 0){let r=s.reference_image;if(Array.isArray(r)){if(r.length>5){let a={instancePath:n+"/input/re\
ference_image",keyword:"maxItems",params:{limit:5},message:"must NOT have more than 5 items"};e===null?e=[a]:e.push(a),t++}
let i=r.length;for(let a=0;a<i;a++)k(r[a],{instancePath:n+"/input/reference_image/"+a,parentData:r,parentDataProperty:a,
rootData:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)}else{let i={instancePath:n+"/input/reference_image",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(s.reference_video!==void 0){let r=s.
reference_video;if(Array.isArray(r)){if(r.length>5){let a={instancePath:n+"/input/reference_video",keyword:"maxItems",params:{
limit:5},message:"must NOT have more than 5 items"};e===null?e=[a]:e.push(a),t++}let i=r.length;for(let a=0;a<i;a++)k(r[a],
{instancePath:n+"/input/reference_video/"+a,parentData:r,parentDataProperty:a,rootData:l})||(e=e===null?k.errors:e.concat(
k.errors),t=e.length)}else{let i={instancePath:n+"/input/reference_video",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[i]:e.push(i),t++}}if(s.reference_voice!==void 0){let r=s.reference_voice;if(typeof r=="strin\
g"){if(!b.test(r)){let i={instancePath:n+"/input/reference_voice",keyword:"pattern",params:{pattern:"^https?://"},message:'\
must match pattern "^https?://"'};e===null?e=[i]:e.push(i),t++}if(!w(r)){let i={instancePath:n+"/input/reference_voice",
keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+
"/input/reference_voice",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.
first_frame!==void 0){let r=s.first_frame;if(typeof r=="string"){if(!b.test(r)){let i={instancePath:n+"/input/first_fram\
e",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[i]:e.push(i),t++}
if(!w(r)){let i={instancePath:n+"/input/first_frame",keyword:"format",params:{format:"uri"},message:'must match format "\
uri"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/first_frame",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.duration!==void 0){let r=s.duration;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r))){let i={instancePath:n+"/input/duration",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"){if(r>10||isNaN(r)){let i={instancePath:n+"/input/duration",keyword:"\
maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"};e===null?e=[i]:e.push(i),t++}if(r<2||isNaN(r)){let i={
instancePath:n+"/input/duration",keyword:"minimum",params:{comparison:">=",limit:2},message:"must be >= 2"};e===null?e=[
i]:e.push(i),t++}}}if(s.aspect_ratio!==void 0){let r=s.aspect_ratio;if(typeof r!="string"){let i={instancePath:n+"/input\
/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="16\
:9"||r==="9:16"||r==="1:1"||r==="4:3"||r==="3:4")){let i={instancePath:n+"/input/aspect_ratio",keyword:"enum",params:{allowedValues:_s.
properties.input.properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(
i),t++}}if(s.resolution!==void 0){let r=s.resolution;if(typeof r!="string"){let i={instancePath:n+"/input/resolution",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="720p"||r==="1080p")){let i={
instancePath:n+"/input/resolution",keyword:"enum",params:{allowedValues:_s.properties.input.properties.resolution.enum},
message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.negative_prompt!==void 0&&(v(s.
negative_prompt,{instancePath:n+"/input/negative_prompt",parentData:s,parentDataProperty:"negative_prompt",rootData:l})||
(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.prompt_extend!==void 0&&typeof s.prompt_extend!="boolean"){let r={
instancePath:n+"/input/prompt_extend",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.
push(r),t++}if(s.watermark!==void 0&&typeof s.watermark!="boolean"){let r={instancePath:n+"/input/watermark",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}s.seed!==void 0&&(E(s.seed,{instancePath:n+
"/input/seed",parentData:s,parentDataProperty:"seed",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),
s.nsfw_checker!==void 0&&(c(s.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:s,parentDataProperty:"nsfw_c\
hecker",rootData:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{let r={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Qe.errors=e,t===0}var Yt=er,bs={
type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"wan/2-7-text-to\
-video"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"\
s37"},audio_url:{type:"string",format:"uri",pattern:"^https?://"},duration:{type:"integer",minimum:2,maximum:15},ratio:{
type:"string",enum:["16:9","9:16","1:1","4:3","3:4"]},resolution:{type:"string",enum:["720p","1080p"]},negative_prompt:{
$ref:"s40"},prompt_extend:{type:"boolean"},watermark:{type:"boolean"},seed:{$ref:"s75"},nsfw_checker:{$ref:"s51"}}}}};function er(o,{
instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.model===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"required",params:{
missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s===
"model"||s==="callBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!=
"string"){let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),t++}if(s!=="wan/2-7-text-to-video"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"wan/2\
-7-text-to-video"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&(f(o.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?f.errors:e.concat(
f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.prompt===void 0){
let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!U.call(bs.properties.input.properties,r)){let i={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[i]:e.push(i),t++}if(s.prompt!==void 0&&(h(s.prompt,{instancePath:n+"/input/prompt",parentData:s,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),s.audio_url!==void 0){let r=s.audio_url;if(typeof r==
"string"){if(!b.test(r)){let i={instancePath:n+"/input/audio_url",keyword:"pattern",params:{pattern:"^https?://"},message:'\
must match pattern "^https?://"'};e===null?e=[i]:e.push(i),t++}if(!w(r)){let i={instancePath:n+"/input/audio_url",keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+
"/input/audio_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.duration!==
void 0){let r=s.duration;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let i={instancePath:n+"/input/duration",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"){if(r>15||isNaN(
r)){let i={instancePath:n+"/input/duration",keyword:"maximum",params:{comparison:"<=",limit:15},message:"must be <= 15"};
e===null?e=[i]:e.push(i),t++}if(r<2||isNaN(r)){let i={instancePath:n+"/input/duration",keyword:"minimum",params:{comparison:"\
>=",limit:2},message:"must be >= 2"};e===null?e=[i]:e.push(i),t++}}}if(s.ratio!==void 0){let r=s.ratio;if(typeof r!="str\
ing"){let i={instancePath:n+"/input/ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:
e.push(i),t++}if(!(r==="16:9"||r==="9:16"||r==="1:1"||r==="4:3"||r==="3:4")){let i={instancePath:n+"/input/ratio",keyword:"\
enum",params:{allowedValues:bs.properties.input.properties.ratio.enum},message:"must be equal to one of the allowed valu\
es"};e===null?e=[i]:e.push(i),t++}}if(s.resolution!==void 0){let r=s.resolution;if(typeof r!="string"){let i={instancePath:n+
"/input/resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r===
"720p"||r==="1080p")){let i={instancePath:n+"/input/resolution",keyword:"enum",params:{allowedValues:bs.properties.input.
properties.resolution.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.negative_prompt!==
void 0&&(v(s.negative_prompt,{instancePath:n+"/input/negative_prompt",parentData:s,parentDataProperty:"negative_prompt",
rootData:l})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),s.prompt_extend!==void 0&&typeof s.prompt_extend!="bo\
olean"){let r={instancePath:n+"/input/prompt_extend",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[r]:e.push(r),t++}if(s.watermark!==void 0&&typeof s.watermark!="boolean"){let r={instancePath:n+"/input/watermark",
keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}s.seed!==void 0&&(E(s.seed,
{instancePath:n+"/input/seed",parentData:s,parentDataProperty:"seed",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),
t=e.length)),s.nsfw_checker!==void 0&&(c(s.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:s,parentDataProperty:"\
nsfw_checker",rootData:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{let r={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return er.errors=e,t===0}var Gt=rr,Er={
type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"wan/2-7-videoed\
it"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:["video_url"],properties:{prompt:{type:"\
string",maxLength:5e3},video_url:{type:"string",format:"uri",pattern:"^https?://"},reference_image:{type:"string",format:"\
uri",pattern:"^https?://"},duration:{type:"integer",minimum:0,maximum:10},aspect_ratio:{type:"string",enum:["16:9","9:16",
"1:1","4:3","3:4"]},audio_setting:{type:"string",enum:["auto","origin"]},resolution:{type:"string",enum:["720p","1080p"]},
negative_prompt:{$ref:"s40"},prompt_extend:{type:"boolean"},watermark:{type:"boolean"},seed:{$ref:"s75"},nsfw_checker:{$ref:"\
s51"}}}}};function rr(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.model===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(
s),t++}for(let s in o)if(!(s==="model"||s==="callBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==
void 0){let s=o.model;if(typeof s!="string"){let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(s!=="wan/2-7-videoedit"){let r={instancePath:n+"/model",keyword:"const",
params:{allowedValue:"wan/2-7-videoedit"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==
void 0&&(f(o.callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?f.errors:e.concat(f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.video_url===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"video_url"},message:"\
must have required property 'video_url'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!U.call(Er.properties.input.properties,
r)){let i={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have a\
dditional properties"};e===null?e=[i]:e.push(i),t++}if(s.prompt!==void 0){let r=s.prompt;if(typeof r=="string"){if(_(r)>
5e3){let i={instancePath:n+"/input/prompt",keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 \
characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/prompt",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.video_url!==void 0){let r=s.video_url;if(typeof r=="str\
ing"){if(!b.test(r)){let i={instancePath:n+"/input/video_url",keyword:"pattern",params:{pattern:"^https?://"},message:'m\
ust match pattern "^https?://"'};e===null?e=[i]:e.push(i),t++}if(!w(r)){let i={instancePath:n+"/input/video_url",keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+
"/input/video_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.reference_image!==
void 0){let r=s.reference_image;if(typeof r=="string"){if(!b.test(r)){let i={instancePath:n+"/input/reference_image",keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[i]:e.push(i),t++}if(!w(r)){
let i={instancePath:n+"/input/reference_image",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};
e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/reference_image",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.duration!==void 0){let r=s.duration;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r))){let i={instancePath:n+"/input/duration",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"){if(r>10||isNaN(r)){let i={instancePath:n+"/input/duration",keyword:"\
maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"};e===null?e=[i]:e.push(i),t++}if(r<0||isNaN(r)){let i={
instancePath:n+"/input/duration",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[
i]:e.push(i),t++}}}if(s.aspect_ratio!==void 0){let r=s.aspect_ratio;if(typeof r!="string"){let i={instancePath:n+"/input\
/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="16\
:9"||r==="9:16"||r==="1:1"||r==="4:3"||r==="3:4")){let i={instancePath:n+"/input/aspect_ratio",keyword:"enum",params:{allowedValues:Er.
properties.input.properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(
i),t++}}if(s.audio_setting!==void 0){let r=s.audio_setting;if(typeof r!="string"){let i={instancePath:n+"/input/audio_se\
tting",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="auto"||r===
"origin")){let i={instancePath:n+"/input/audio_setting",keyword:"enum",params:{allowedValues:Er.properties.input.properties.
audio_setting.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.resolution!==
void 0){let r=s.resolution;if(typeof r!="string"){let i={instancePath:n+"/input/resolution",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="720p"||r==="1080p")){let i={instancePath:n+"/i\
nput/resolution",keyword:"enum",params:{allowedValues:Er.properties.input.properties.resolution.enum},message:"must be e\
qual to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.negative_prompt!==void 0&&(v(s.negative_prompt,{instancePath:n+
"/input/negative_prompt",parentData:s,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?v.errors:e.concat(v.
errors),t=e.length)),s.prompt_extend!==void 0&&typeof s.prompt_extend!="boolean"){let r={instancePath:n+"/input/prompt_e\
xtend",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}if(s.watermark!==void 0&&
typeof s.watermark!="boolean"){let r={instancePath:n+"/input/watermark",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[r]:e.push(r),t++}s.seed!==void 0&&(E(s.seed,{instancePath:n+"/input/seed",parentData:s,parentDataProperty:"\
seed",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),s.nsfw_checker!==void 0&&(c(s.nsfw_checker,{instancePath:n+
"/input/nsfw_checker",parentData:s,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?c.errors:e.concat(c.errors),
t=e.length))}else{let r={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return rr.errors=e,t===0}function z(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(typeof o!="boolean"){
let s={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}return z.
errors=e,t===0}var Wt=sr;function sr(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="obj\
ect"&&!Array.isArray(o)){if(o.model===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)
if(!(s==="model"||s==="callBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!=
"string"){let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),t++}if(s!=="hailuo/02-image-to-video-pro"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
hailuo/02-image-to-video-pro"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&
(f(o.callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
f.errors:e.concat(f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.
prompt===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[r]:e.push(r),t++}if(s.image_url===void 0){let r={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[r]:e.push(
r),t++}for(let r in s)if(!(r==="prompt"||r==="image_url"||r==="end_image_url"||r==="prompt_optimizer"||r==="nsfw_checker")){
let i={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have addit\
ional properties"};e===null?e=[i]:e.push(i),t++}if(s.prompt!==void 0&&(D(s.prompt,{instancePath:n+"/input/prompt",parentData:s,
parentDataProperty:"prompt",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),s.image_url!==void 0){let r=s.
image_url;if(typeof r=="string"){if(!b.test(r)){let i={instancePath:n+"/input/image_url",keyword:"pattern",params:{pattern:"\
^https?://"},message:'must match pattern "^https?://"'};e===null?e=[i]:e.push(i),t++}if(!w(r)){let i={instancePath:n+"/i\
nput/image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[i]:e.push(i),t++}}else{
let i={instancePath:n+"/input/image_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:
e.push(i),t++}}if(s.end_image_url!==void 0){let r=s.end_image_url;if(typeof r=="string"){if(!b.test(r)){let i={instancePath:n+
"/input/end_image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?
e=[i]:e.push(i),t++}if(!w(r)){let i={instancePath:n+"/input/end_image_url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/end_image_url",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}s.prompt_optimizer!==void 0&&(z(s.prompt_optimizer,
{instancePath:n+"/input/prompt_optimizer",parentData:s,parentDataProperty:"prompt_optimizer",rootData:l})||(e=e===null?z.
errors:e.concat(z.errors),t=e.length)),s.nsfw_checker!==void 0&&(c(s.nsfw_checker,{instancePath:n+"/input/nsfw_checker",
parentData:s,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{let r={
instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{
let s={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return sr.
errors=e,t===0}var Xt=tr,lt={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"s\
tring",const:"hailuo/02-image-to-video-standard"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:[
"prompt","image_url"],properties:{prompt:{$ref:"s64"},image_url:{type:"string",format:"uri",pattern:"^https?://"},end_image_url:{
type:"string",format:"uri",pattern:"^https?://"},duration:{type:"string",enum:["6","10"]},resolution:{type:"string",enum:[
"512P","768P"]},prompt_optimizer:{$ref:"s80"},nsfw_checker:{$ref:"s51"}}}}};function tr(o,{instancePath:n="",parentData:m,
parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.model===void 0){
let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"inpu\
t"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s==="model"||s==="ca\
llBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},message:"mu\
st NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!="string"){
let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
t++}if(s!=="hailuo/02-image-to-video-standard"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"hai\
luo/02-image-to-video-standard"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&
(f(o.callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
f.errors:e.concat(f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.
prompt===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[r]:e.push(r),t++}if(s.image_url===void 0){let r={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[r]:e.push(
r),t++}for(let r in s)if(!(r==="prompt"||r==="image_url"||r==="end_image_url"||r==="duration"||r==="resolution"||r==="pr\
ompt_optimizer"||r==="nsfw_checker")){let i={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.prompt!==void 0&&(D(s.prompt,{instancePath:n+
"/input/prompt",parentData:s,parentDataProperty:"prompt",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),
s.image_url!==void 0){let r=s.image_url;if(typeof r=="string"){if(!b.test(r)){let i={instancePath:n+"/input/image_url",keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[i]:e.push(i),t++}if(!w(r)){
let i={instancePath:n+"/input/image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?
e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/image_url",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[i]:e.push(i),t++}}if(s.end_image_url!==void 0){let r=s.end_image_url;if(typeof r=="string"){if(!b.
test(r)){let i={instancePath:n+"/input/end_image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must matc\
h pattern "^https?://"'};e===null?e=[i]:e.push(i),t++}if(!w(r)){let i={instancePath:n+"/input/end_image_url",keyword:"fo\
rmat",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+
"/input/end_image_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.
duration!==void 0){let r=s.duration;if(typeof r!="string"){let i={instancePath:n+"/input/duration",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="6"||r==="10")){let i={instancePath:n+"/i\
nput/duration",keyword:"enum",params:{allowedValues:lt.properties.input.properties.duration.enum},message:"must be equal\
 to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.resolution!==void 0){let r=s.resolution;if(typeof r!=
"string"){let i={instancePath:n+"/input/resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),t++}if(!(r==="512P"||r==="768P")){let i={instancePath:n+"/input/resolution",keyword:"enum",params:{
allowedValues:lt.properties.input.properties.resolution.enum},message:"must be equal to one of the allowed values"};e===
null?e=[i]:e.push(i),t++}}s.prompt_optimizer!==void 0&&(z(s.prompt_optimizer,{instancePath:n+"/input/prompt_optimizer",parentData:s,
parentDataProperty:"prompt_optimizer",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),s.nsfw_checker!==
void 0&&(c(s.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:s,parentDataProperty:"nsfw_checker",rootData:l})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{let r={instancePath:n+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return tr.errors=e,t===0}var Qt=ir;function ir(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="obj\
ect"&&!Array.isArray(o)){if(o.model===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)
if(!(s==="model"||s==="callBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!=
"string"){let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),t++}if(s!=="hailuo/02-text-to-video-pro"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
hailuo/02-text-to-video-pro"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&
(f(o.callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
f.errors:e.concat(f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.
prompt===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="prompt"||r==="prompt_optimizer"||r===
"nsfw_checker")){let i={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:r},message:"mu\
st NOT have additional properties"};e===null?e=[i]:e.push(i),t++}s.prompt!==void 0&&(D(s.prompt,{instancePath:n+"/input/\
prompt",parentData:s,parentDataProperty:"prompt",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),s.prompt_optimizer!==
void 0&&(z(s.prompt_optimizer,{instancePath:n+"/input/prompt_optimizer",parentData:s,parentDataProperty:"prompt_optimize\
r",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),s.nsfw_checker!==void 0&&(c(s.nsfw_checker,{instancePath:n+
"/input/nsfw_checker",parentData:s,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?c.errors:e.concat(c.errors),
t=e.length))}else{let r={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return ir.errors=e,t===0}var ei=nr,Do={type:"object",additionalProperties:!1,required:["model","inpu\
t"],properties:{model:{type:"string",const:"hailuo/02-text-to-video-standard"},callBackUrl:{$ref:"s2"},input:{type:"obje\
ct",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"s64"},duration:{type:"string",enum:["6","10"]},
prompt_optimizer:{$ref:"s80"},nsfw_checker:{$ref:"s51"}}}}};function nr(o,{instancePath:n="",parentData:m,parentDataProperty:u,
rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.model===void 0){let s={instancePath:n,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(
s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s==="model"||s==="callBackUrl"||s==="input")){
let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional pro\
perties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!="string"){let r={instancePath:n+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s!=="hailuo/02-t\
ext-to-video-standard"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"hailuo/02-text-to-video-sta\
ndard"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&(f(o.callBackUrl,{
instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?f.errors:e.concat(
f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.prompt===void 0){
let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="prompt"||r==="duration"||r==="prompt_optimizer"||r==="\
nsfw_checker")){let i={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:r},message:"mus\
t NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.prompt!==void 0&&(D(s.prompt,{instancePath:n+"/inpu\
t/prompt",parentData:s,parentDataProperty:"prompt",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),s.
duration!==void 0){let r=s.duration;if(typeof r!="string"){let i={instancePath:n+"/input/duration",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="6"||r==="10")){let i={instancePath:n+"/i\
nput/duration",keyword:"enum",params:{allowedValues:Do.properties.input.properties.duration.enum},message:"must be equal\
 to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}s.prompt_optimizer!==void 0&&(z(s.prompt_optimizer,{instancePath:n+
"/input/prompt_optimizer",parentData:s,parentDataProperty:"prompt_optimizer",rootData:l})||(e=e===null?z.errors:e.concat(
z.errors),t=e.length)),s.nsfw_checker!==void 0&&(c(s.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:s,parentDataProperty:"\
nsfw_checker",rootData:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{let r={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return nr.errors=e,t===0}var ri=or,at={
type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"hailuo/2-3-imag\
e-to-video-pro"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:["prompt","image_url"],properties:{
prompt:{$ref:"s37"},image_url:{type:"string",format:"uri",pattern:"^https?://"},duration:{type:"string",enum:["6","10"]},
resolution:{type:"string",enum:["768P","1080P"]},nsfw_checker:{$ref:"s51"}}}}};function or(o,{instancePath:n="",parentData:m,
parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.model===void 0){
let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"inpu\
t"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s==="model"||s==="ca\
llBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},message:"mu\
st NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!="string"){
let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
t++}if(s!=="hailuo/2-3-image-to-video-pro"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"hailuo/\
2-3-image-to-video-pro"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&(f(
o.callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?f.errors:
e.concat(f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.prompt===
void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[r]:e.push(r),t++}if(s.image_url===void 0){let r={instancePath:n+"/input",keyword:"requir\
ed",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[r]:e.push(r),t++}
for(let r in s)if(!(r==="prompt"||r==="image_url"||r==="duration"||r==="resolution"||r==="nsfw_checker")){let i={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[i]:e.push(i),t++}if(s.prompt!==void 0&&(h(s.prompt,{instancePath:n+"/input/prompt",parentData:s,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),s.image_url!==void 0){let r=s.image_url;if(typeof r==
"string"){if(!b.test(r)){let i={instancePath:n+"/input/image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'\
must match pattern "^https?://"'};e===null?e=[i]:e.push(i),t++}if(!w(r)){let i={instancePath:n+"/input/image_url",keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+
"/input/image_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.duration!==
void 0){let r=s.duration;if(typeof r!="string"){let i={instancePath:n+"/input/duration",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="6"||r==="10")){let i={instancePath:n+"/input/dura\
tion",keyword:"enum",params:{allowedValues:at.properties.input.properties.duration.enum},message:"must be equal to one o\
f the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.resolution!==void 0){let r=s.resolution;if(typeof r!="string"){
let i={instancePath:n+"/input/resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:
e.push(i),t++}if(!(r==="768P"||r==="1080P")){let i={instancePath:n+"/input/resolution",keyword:"enum",params:{allowedValues:at.
properties.input.properties.resolution.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(
i),t++}}s.nsfw_checker!==void 0&&(c(s.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:s,parentDataProperty:"\
nsfw_checker",rootData:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{let r={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return or.errors=e,t===0}var si=lr,pt={
type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"hailuo/2-3-imag\
e-to-video-standard"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:["prompt","image_url"],
properties:{prompt:{$ref:"s37"},image_url:{type:"string",format:"uri",pattern:"^https?://"},duration:{type:"string",enum:[
"6","10"]},resolution:{type:"string",enum:["768P","1080P"]}}}}};function lr(o,{instancePath:n="",parentData:m,parentDataProperty:u,
rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.model===void 0){let s={instancePath:n,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(
s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s==="model"||s==="callBackUrl"||s==="input")){
let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional pro\
perties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!="string"){let r={instancePath:n+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s!=="hailuo/2-3-\
image-to-video-standard"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"hailuo/2-3-image-to-video\
-standard"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&(f(o.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?f.errors:e.concat(
f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.prompt===void 0){
let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[r]:e.push(r),t++}if(s.image_url===void 0){let r={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="prompt"||r==="image_url"||r==="duration"||r==="resolution")){let i={instancePath:n+"/input",keyword:"additiona\
lProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.
prompt!==void 0&&(h(s.prompt,{instancePath:n+"/input/prompt",parentData:s,parentDataProperty:"prompt",rootData:l})||(e=e===
null?h.errors:e.concat(h.errors),t=e.length)),s.image_url!==void 0){let r=s.image_url;if(typeof r=="string"){if(!b.test(
r)){let i={instancePath:n+"/input/image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern\
 "^https?://"'};e===null?e=[i]:e.push(i),t++}if(!w(r)){let i={instancePath:n+"/input/image_url",keyword:"format",params:{
format:"uri"},message:'must match format "uri"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/image_\
url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.duration!==void 0){
let r=s.duration;if(typeof r!="string"){let i={instancePath:n+"/input/duration",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="6"||r==="10")){let i={instancePath:n+"/input/duration",keyword:"\
enum",params:{allowedValues:pt.properties.input.properties.duration.enum},message:"must be equal to one of the allowed v\
alues"};e===null?e=[i]:e.push(i),t++}}if(s.resolution!==void 0){let r=s.resolution;if(typeof r!="string"){let i={instancePath:n+
"/input/resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r===
"768P"||r==="1080P")){let i={instancePath:n+"/input/resolution",keyword:"enum",params:{allowedValues:pt.properties.input.
properties.resolution.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}}else{let r={
instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{
let s={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return lr.
errors=e,t===0}function G(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(typeof o=="string"){
if(_(o)>7e3){let s={instancePath:n,keyword:"maxLength",params:{limit:7e3},message:"must NOT have more than 7000 characte\
rs"};e===null?e=[s]:e.push(s),t++}if(_(o)<1){let s={instancePath:n,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return G.errors=e,t===0}var ti=ar,Ao={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"minimax-h3/image-to-video"},callBackUrl:{$ref:"s2"},input:{
type:"object",additionalProperties:!1,required:["prompt","duration"],properties:{prompt:{$ref:"s87"},first_frame_url:{type:"\
string",format:"uri",pattern:"^(https?|oss|asset)://"},last_frame_url:{type:"string",format:"uri",pattern:"^(https?|oss|\
asset)://"},duration:{type:"integer",minimum:4,maximum:15},resolution:{type:"string",enum:["768P","2K"]}}}}};function ar(o,{
instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.model===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"required",params:{
missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s===
"model"||s==="callBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!=
"string"){let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),t++}if(s!=="minimax-h3/image-to-video"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"m\
inimax-h3/image-to-video"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&
(f(o.callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
f.errors:e.concat(f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.
prompt===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[r]:e.push(r),t++}if(s.duration===void 0){let r={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[r]:e.push(r),
t++}for(let r in s)if(!(r==="prompt"||r==="first_frame_url"||r==="last_frame_url"||r==="duration"||r==="resolution")){let i={
instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[i]:e.push(i),t++}if(s.prompt!==void 0&&(G(s.prompt,{instancePath:n+"/input/prompt",parentData:s,
parentDataProperty:"prompt",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),s.first_frame_url!==void 0){
let r=s.first_frame_url;if(typeof r=="string"){if(!S.test(r)){let i={instancePath:n+"/input/first_frame_url",keyword:"pa\
ttern",params:{pattern:"^(https?|oss|asset)://"},message:'must match pattern "^(https?|oss|asset)://"'};e===null?e=[i]:e.
push(i),t++}if(!w(r)){let i={instancePath:n+"/input/first_frame_url",keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/first_frame_url",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.last_frame_url!==void 0){let r=s.last_frame_url;
if(typeof r=="string"){if(!S.test(r)){let i={instancePath:n+"/input/last_frame_url",keyword:"pattern",params:{pattern:"^\
(https?|oss|asset)://"},message:'must match pattern "^(https?|oss|asset)://"'};e===null?e=[i]:e.push(i),t++}if(!w(r)){let i={
instancePath:n+"/input/last_frame_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?
e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/last_frame_url",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[i]:e.push(i),t++}}if(s.duration!==void 0){let r=s.duration;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r))){let i={instancePath:n+"/input/duration",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[i]:e.push(i),t++}if(typeof r=="number"){if(r>15||isNaN(r)){let i={instancePath:n+"/input/duration",keyword:"maxi\
mum",params:{comparison:"<=",limit:15},message:"must be <= 15"};e===null?e=[i]:e.push(i),t++}if(r<4||isNaN(r)){let i={instancePath:n+
"/input/duration",keyword:"minimum",params:{comparison:">=",limit:4},message:"must be >= 4"};e===null?e=[i]:e.push(i),t++}}}
if(s.resolution!==void 0){let r=s.resolution;if(typeof r!="string"){let i={instancePath:n+"/input/resolution",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="768P"||r==="2K")){let i={instancePath:n+
"/input/resolution",keyword:"enum",params:{allowedValues:Ao.properties.input.properties.resolution.enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:n+"/input",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ar.errors=e,t===0}var ii=pr,ut={type:"\
object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"minimax-h3/reference-\
to-video"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:["prompt","duration"],properties:{
prompt:{$ref:"s87"},reference_image_urls:{type:"array",maxItems:9,items:{$ref:"s10"}},reference_video_urls:{type:"array",
maxItems:3,items:{$ref:"s10"}},reference_audio_urls:{type:"array",maxItems:3,items:{$ref:"s10"}},duration:{type:"integer",
minimum:4,maximum:15},aspect_ratio:{type:"string",enum:["1:1","4:3","3:4","16:9","9:16","21:9","adaptive"]},resolution:{
type:"string",enum:["768P","2K"]}}}}};function pr(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){
let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.model===void 0){let s={instancePath:n,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(o.input===
void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s==="model"||s==="callBackUrl"||s==="input")){let r={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!="string"){let r={instancePath:n+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s!=="minimax-h3/reference-to-video"){let r={
instancePath:n+"/model",keyword:"const",params:{allowedValue:"minimax-h3/reference-to-video"},message:"must be equal to \
constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&(f(o.callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,
parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),o.input!==void 0){let s=o.
input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.prompt===void 0){let r={instancePath:n+"/input",keyword:"require\
d",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[r]:e.push(r),t++}if(s.duration===
void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"duration"},message:"must have require\
d property 'duration'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="prompt"||r==="reference_image_urls"||r==="\
reference_video_urls"||r==="reference_audio_urls"||r==="duration"||r==="aspect_ratio"||r==="resolution")){let i={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[i]:e.push(i),t++}if(s.prompt!==void 0&&(G(s.prompt,{instancePath:n+"/input/prompt",parentData:s,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),s.reference_image_urls!==void 0){let r=s.reference_image_urls;
if(Array.isArray(r)){if(r.length>9){let a={instancePath:n+"/input/reference_image_urls",keyword:"maxItems",params:{limit:9},
message:"must NOT have more than 9 items"};e===null?e=[a]:e.push(a),t++}let i=r.length;for(let a=0;a<i;a++)g(r[a],{instancePath:n+
"/input/reference_image_urls/"+a,parentData:r,parentDataProperty:a,rootData:l})||(e=e===null?g.errors:e.concat(g.errors),
t=e.length)}else{let i={instancePath:n+"/input/reference_image_urls",keyword:"type",params:{type:"array"},message:"must \
be array"};e===null?e=[i]:e.push(i),t++}}if(s.reference_video_urls!==void 0){let r=s.reference_video_urls;if(Array.isArray(
r)){if(r.length>3){let a={instancePath:n+"/input/reference_video_urls",keyword:"maxItems",params:{limit:3},message:"must\
 NOT have more than 3 items"};e===null?e=[a]:e.push(a),t++}let i=r.length;for(let a=0;a<i;a++)g(r[a],{instancePath:n+"/i\
nput/reference_video_urls/"+a,parentData:r,parentDataProperty:a,rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=
e.length)}else{let i={instancePath:n+"/input/reference_video_urls",keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[i]:e.push(i),t++}}if(s.reference_audio_urls!==void 0){let r=s.reference_audio_urls;if(Array.isArray(
r)){if(r.length>3){let a={instancePath:n+"/input/reference_audio_urls",keyword:"maxItems",params:{limit:3},message:"must\
 NOT have more than 3 items"};e===null?e=[a]:e.push(a),t++}let i=r.length;for(let a=0;a<i;a++)g(r[a],{instancePath:n+"/i\
nput/reference_audio_urls/"+a,parentData:r,parentDataProperty:a,rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=
e.length)}else{let i={instancePath:n+"/input/reference_audio_urls",keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[i]:e.push(i),t++}}if(s.duration!==void 0){let r=s.duration;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r))){let i={instancePath:n+"/input/duration",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[i]:e.push(i),t++}if(typeof r=="number"){if(r>15||isNaN(r)){let i={instancePath:n+"/input/duration",keyword:"maximum",
params:{comparison:"<=",limit:15},message:"must be <= 15"};e===null?e=[i]:e.push(i),t++}if(r<4||isNaN(r)){let i={instancePath:n+
"/input/duration",keyword:"minimum",params:{comparison:">=",limit:4},message:"must be >= 4"};e===null?e=[i]:e.push(i),t++}}}
if(s.aspect_ratio!==void 0){let r=s.aspect_ratio;if(typeof r!="string"){let i={instancePath:n+"/input/aspect_ratio",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="1:1"||r==="4:3"||r==="3:4"||
r==="16:9"||r==="9:16"||r==="21:9"||r==="adaptive")){let i={instancePath:n+"/input/aspect_ratio",keyword:"enum",params:{
allowedValues:ut.properties.input.properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===
null?e=[i]:e.push(i),t++}}if(s.resolution!==void 0){let r=s.resolution;if(typeof r!="string"){let i={instancePath:n+"/in\
put/resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="7\
68P"||r==="2K")){let i={instancePath:n+"/input/resolution",keyword:"enum",params:{allowedValues:ut.properties.input.properties.
resolution.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:n+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return pr.errors=e,t===0}var $o={type:"string",enum:["21:9","16:9","4:3","1:1","3:4","9:16"]};function Qr(o,{instancePath:n="",parentData:m,parentDataProperty:u,
rootData:l=o}={}){let e=null,t=0;if(typeof o!="string"){let s={instancePath:n,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}if(!(o==="21:9"||o==="16:9"||o==="4:3"||o==="1:1"||o==="3:4"||o==="9:16")){
let s={instancePath:n,keyword:"enum",params:{allowedValues:$o.enum},message:"must be equal to one of the allowed values"};
e===null?e=[s]:e.push(s),t++}return Qr.errors=e,t===0}var ni=ur,Uo={type:"object",additionalProperties:!1,required:["mod\
el","input"],properties:{model:{type:"string",const:"minimax-h3/text-to-video"},callBackUrl:{$ref:"s2"},input:{type:"obj\
ect",additionalProperties:!1,required:["prompt","duration","aspect_ratio"],properties:{prompt:{$ref:"s87"},duration:{type:"\
integer",minimum:4,maximum:15},aspect_ratio:{$ref:"s90"},resolution:{type:"string",enum:["768P","2K"]}}}}};function ur(o,{
instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.model===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"required",params:{
missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s===
"model"||s==="callBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!=
"string"){let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),t++}if(s!=="minimax-h3/text-to-video"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"mi\
nimax-h3/text-to-video"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&(f(
o.callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?f.errors:
e.concat(f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.prompt===
void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[r]:e.push(r),t++}if(s.duration===void 0){let r={instancePath:n+"/input",keyword:"require\
d",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[r]:e.push(r),t++}if(s.
aspect_ratio===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"aspect_ratio"},message:"\
must have required property 'aspect_ratio'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="prompt"||r==="duratio\
n"||r==="aspect_ratio"||r==="resolution")){let i={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.prompt!==void 0&&(G(s.prompt,{instancePath:n+
"/input/prompt",parentData:s,parentDataProperty:"prompt",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),
s.duration!==void 0){let r=s.duration;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let i={instancePath:n+"/input/duratio\
n",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"){
if(r>15||isNaN(r)){let i={instancePath:n+"/input/duration",keyword:"maximum",params:{comparison:"<=",limit:15},message:"\
must be <= 15"};e===null?e=[i]:e.push(i),t++}if(r<4||isNaN(r)){let i={instancePath:n+"/input/duration",keyword:"minimum",
params:{comparison:">=",limit:4},message:"must be >= 4"};e===null?e=[i]:e.push(i),t++}}}if(s.aspect_ratio!==void 0&&(Qr(
s.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:s,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===
null?Qr.errors:e.concat(Qr.errors),t=e.length)),s.resolution!==void 0){let r=s.resolution;if(typeof r!="string"){let i={
instancePath:n+"/input/resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(
i),t++}if(!(r==="768P"||r==="2K")){let i={instancePath:n+"/input/resolution",keyword:"enum",params:{allowedValues:Uo.properties.
input.properties.resolution.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}}else{
let r={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
t++}return ur.errors=e,t===0}function L(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(typeof o=="string"){
if(_(o)>2e4){let s={instancePath:n,keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 charact\
ers"};e===null?e=[s]:e.push(s),t++}if(_(o)<3){let s={instancePath:n,keyword:"minLength",params:{limit:3},message:"must N\
OT have fewer than 3 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return L.errors=e,t===0}var oi=mr,mt={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"bytedance/seedance-1.5-pro"},callBackUrl:{$ref:"s2"},
input:{type:"object",additionalProperties:!1,required:["prompt","duration","aspect_ratio"],properties:{prompt:{$ref:"s92"},
input_urls:{type:"array",maxItems:2,items:{$ref:"s4"}},duration:{type:"number",minimum:4,maximum:12},aspect_ratio:{type:"\
string",enum:["21:9","16:9","4:3","1:1","3:4","9:16"]},resolution:{type:"string",enum:["480p","720p","1080p"]},generate_audio:{
type:"boolean"},fixed_lens:{type:"boolean"},nsfw_checker:{$ref:"s51"}}}}};function mr(o,{instancePath:n="",parentData:m,
parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.model===void 0){
let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"inpu\
t"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s==="model"||s==="ca\
llBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},message:"mu\
st NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!="string"){
let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
t++}if(s!=="bytedance/seedance-1.5-pro"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"bytedance/\
seedance-1.5-pro"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&(f(o.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?f.errors:e.concat(
f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.prompt===void 0){
let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[r]:e.push(r),t++}if(s.duration===void 0){let r={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[r]:e.push(r),t++}if(s.aspect_ratio===
void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"aspect_ratio"},message:"must have req\
uired property 'aspect_ratio'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="prompt"||r==="input_urls"||r==="du\
ration"||r==="aspect_ratio"||r==="resolution"||r==="generate_audio"||r==="fixed_lens"||r==="nsfw_checker")){let i={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[i]:e.push(i),t++}if(s.prompt!==void 0&&(L(s.prompt,{instancePath:n+"/input/prompt",parentData:s,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),s.input_urls!==void 0){let r=s.input_urls;if(Array.
isArray(r)){if(r.length>2){let a={instancePath:n+"/input/input_urls",keyword:"maxItems",params:{limit:2},message:"must N\
OT have more than 2 items"};e===null?e=[a]:e.push(a),t++}let i=r.length;for(let a=0;a<i;a++)k(r[a],{instancePath:n+"/inp\
ut/input_urls/"+a,parentData:r,parentDataProperty:a,rootData:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)}else{
let i={instancePath:n+"/input/input_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.
push(i),t++}}if(s.duration!==void 0){let r=s.duration;if(typeof r=="number"){if(r>12||isNaN(r)){let i={instancePath:n+"/\
input/duration",keyword:"maximum",params:{comparison:"<=",limit:12},message:"must be <= 12"};e===null?e=[i]:e.push(i),t++}
if(r<4||isNaN(r)){let i={instancePath:n+"/input/duration",keyword:"minimum",params:{comparison:">=",limit:4},message:"mu\
st be >= 4"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/duration",keyword:"type",params:{type:"num\
ber"},message:"must be number"};e===null?e=[i]:e.push(i),t++}}if(s.aspect_ratio!==void 0){let r=s.aspect_ratio;if(typeof r!=
"string"){let i={instancePath:n+"/input/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),t++}if(!(r==="21:9"||r==="16:9"||r==="4:3"||r==="1:1"||r==="3:4"||r==="9:16")){let i={instancePath:n+
"/input/aspect_ratio",keyword:"enum",params:{allowedValues:mt.properties.input.properties.aspect_ratio.enum},message:"mu\
st be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.resolution!==void 0){let r=s.resolution;if(typeof r!=
"string"){let i={instancePath:n+"/input/resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),t++}if(!(r==="480p"||r==="720p"||r==="1080p")){let i={instancePath:n+"/input/resolution",keyword:"e\
num",params:{allowedValues:mt.properties.input.properties.resolution.enum},message:"must be equal to one of the allowed \
values"};e===null?e=[i]:e.push(i),t++}}if(s.generate_audio!==void 0&&typeof s.generate_audio!="boolean"){let r={instancePath:n+
"/input/generate_audio",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}if(s.
fixed_lens!==void 0&&typeof s.fixed_lens!="boolean"){let r={instancePath:n+"/input/fixed_lens",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}s.nsfw_checker!==void 0&&(c(s.nsfw_checker,{instancePath:n+
"/input/nsfw_checker",parentData:s,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?c.errors:e.concat(c.errors),
t=e.length))}else{let r={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return mr.errors=e,t===0}function F(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(typeof o!="boolean"){
let s={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}return F.
errors=e,t===0}var li=fr,vs={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"s\
tring",const:"bytedance/seedance-2"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,properties:{prompt:{
$ref:"s92"},first_frame_url:{type:"string",format:"uri",pattern:"^(https?|oss|asset)://"},last_frame_url:{type:"string",
format:"uri",pattern:"^(https?|oss|asset)://"},reference_image_urls:{type:"array",maxItems:9,items:{$ref:"s10"}},reference_video_urls:{
type:"array",maxItems:3,items:{$ref:"s10"}},reference_audio_urls:{type:"array",maxItems:3,items:{$ref:"s10"}},duration:{
type:"integer",minimum:4,maximum:15},aspect_ratio:{type:"string",enum:["1:1","4:3","3:4","16:9","9:16","21:9","adaptive"]},
resolution:{type:"string",enum:["480p","720p","1080p","4k"]},generate_audio:{type:"boolean"},web_search:{$ref:"s94"},return_last_frame:{
type:"boolean"}}}}};function fr(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.model===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(
s),t++}for(let s in o)if(!(s==="model"||s==="callBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==
void 0){let s=o.model;if(typeof s!="string"){let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(s!=="bytedance/seedance-2"){let r={instancePath:n+"/model",keyword:"con\
st",params:{allowedValue:"bytedance/seedance-2"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.
callBackUrl!==void 0&&(f(o.callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||
(e=e===null?f.errors:e.concat(f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(!U.call(vs.properties.input.properties,r)){let i={instancePath:n+"/input",keyword:"additionalPrope\
rties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.prompt!==
void 0&&(L(s.prompt,{instancePath:n+"/input/prompt",parentData:s,parentDataProperty:"prompt",rootData:l})||(e=e===null?L.
errors:e.concat(L.errors),t=e.length)),s.first_frame_url!==void 0){let r=s.first_frame_url;if(typeof r=="string"){if(!S.
test(r)){let i={instancePath:n+"/input/first_frame_url",keyword:"pattern",params:{pattern:"^(https?|oss|asset)://"},message:'\
must match pattern "^(https?|oss|asset)://"'};e===null?e=[i]:e.push(i),t++}if(!w(r)){let i={instancePath:n+"/input/first\
_frame_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[i]:e.push(i),t++}}else{
let i={instancePath:n+"/input/first_frame_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[i]:e.push(i),t++}}if(s.last_frame_url!==void 0){let r=s.last_frame_url;if(typeof r=="string"){if(!S.test(r)){let i={instancePath:n+
"/input/last_frame_url",keyword:"pattern",params:{pattern:"^(https?|oss|asset)://"},message:'must match pattern "^(https\
?|oss|asset)://"'};e===null?e=[i]:e.push(i),t++}if(!w(r)){let i={instancePath:n+"/input/last_frame_url",keyword:"format",
params:{format:"uri"},message:'must match format "uri"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/inpu\
t/last_frame_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.reference_image_urls!==
void 0){let r=s.reference_image_urls;if(Array.isArray(r)){if(r.length>9){let a={instancePath:n+"/input/reference_image_u\
rls",keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 items"};e===null?e=[a]:e.push(a),t++}let i=r.
length;for(let a=0;a<i;a++)g(r[a],{instancePath:n+"/input/reference_image_urls/"+a,parentData:r,parentDataProperty:a,rootData:l})||
(e=e===null?g.errors:e.concat(g.errors),t=e.length)}else{let i={instancePath:n+"/input/reference_image_urls",keyword:"ty\
pe",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(s.reference_video_urls!==void 0){let r=s.
reference_video_urls;if(Array.isArray(r)){if(r.length>3){let a={instancePath:n+"/input/reference_video_urls",keyword:"ma\
xItems",params:{limit:3},message:"must NOT have more than 3 items"};e===null?e=[a]:e.push(a),t++}let i=r.length;for(let a=0;a<
i;a++)g(r[a],{instancePath:n+"/input/reference_video_urls/"+a,parentData:r,parentDataProperty:a,rootData:l})||(e=e===null?
g.errors:e.concat(g.errors),t=e.length)}else{let i={instancePath:n+"/input/reference_video_urls",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(s.reference_audio_urls!==void 0){let r=s.reference_audio_urls;
if(Array.isArray(r)){if(r.length>3){let a={instancePath:n+"/input/reference_audio_urls",keyword:"maxItems",params:{limit:3},
message:"must NOT have more than 3 items"};e===null?e=[a]:e.push(a),t++}let i=r.length;for(let a=0;a<i;a++)g(r[a],{instancePath:n+
"/input/reference_audio_urls/"+a,parentData:r,parentDataProperty:a,rootData:l})||(e=e===null?g.errors:e.concat(g.errors),
t=e.length)}else{let i={instancePath:n+"/input/reference_audio_urls",keyword:"type",params:{type:"array"},message:"must \
be array"};e===null?e=[i]:e.push(i),t++}}if(s.duration!==void 0){let r=s.duration;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r))){let i={instancePath:n+"/input/duration",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[i]:e.push(i),t++}if(typeof r=="number"){if(r>15||isNaN(r)){let i={instancePath:n+"/input/duration",keyword:"maximum",
params:{comparison:"<=",limit:15},message:"must be <= 15"};e===null?e=[i]:e.push(i),t++}if(r<4||isNaN(r)){let i={instancePath:n+
"/input/duration",keyword:"minimum",params:{comparison:">=",limit:4},message:"must be >= 4"};e===null?e=[i]:e.push(i),t++}}}
if(s.aspect_ratio!==void 0){let r=s.aspect_ratio;if(typeof r!="string"){let i={instancePath:n+"/input/aspect_ratio",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="1:1"||r==="4:3"||r==="3:4"||
r==="16:9"||r==="9:16"||r==="21:9"||r==="adaptive")){let i={instancePath:n+"/input/aspect_ratio",keyword:"enum",params:{
allowedValues:vs.properties.input.properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===
null?e=[i]:e.push(i),t++}}if(s.resolution!==void 0){let r=s.resolution;if(typeof r!="string"){let i={instancePath:n+"/in\
put/resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="4\
80p"||r==="720p"||r==="1080p"||r==="4k")){let i={instancePath:n+"/input/resolution",keyword:"enum",params:{allowedValues:vs.
properties.input.properties.resolution.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(
i),t++}}if(s.generate_audio!==void 0&&typeof s.generate_audio!="boolean"){let r={instancePath:n+"/input/generate_audio",
keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}if(s.web_search!==void 0&&
(F(s.web_search,{instancePath:n+"/input/web_search",parentData:s,parentDataProperty:"web_search",rootData:l})||(e=e===null?
F.errors:e.concat(F.errors),t=e.length)),s.return_last_frame!==void 0&&typeof s.return_last_frame!="boolean"){let r={instancePath:n+
"/input/return_last_frame",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}}else{
let r={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
t++}return fr.errors=e,t===0}var ai=dr,zr={type:"object",additionalProperties:!1,required:["model","input"],properties:{
model:{type:"string",const:"bytedance/seedance-2-5"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,
properties:{prompt:{type:"string",maxLength:3e4},first_frame_url:{type:"string",format:"uri",pattern:"^(https?|oss|asset\
)://"},last_frame_url:{type:"string",format:"uri",pattern:"^(https?|oss|asset)://"},reference_image_urls:{type:"array",maxItems:30,
items:{$ref:"s10"}},reference_video_urls:{type:"array",maxItems:10,items:{$ref:"s10"}},reference_audio_urls:{type:"array",
maxItems:10,items:{$ref:"s10"}},duration:{type:"integer",minimum:-1,maximum:30},aspect_ratio:{type:"string",enum:["1:1",
"4:3","3:4","16:9","9:16","21:9","adaptive"]},resolution:{type:"string",enum:["480p","720p","1080p"]},generate_audio:{type:"\
boolean"},web_search:{$ref:"s94"},return_last_frame:{type:"boolean"},nsfw_checker:{$ref:"s51"},output_format:{type:"stri\
ng",enum:["mp4","mov"]}}}}};function dr(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,
t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.model===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(
s),t++}for(let s in o)if(!(s==="model"||s==="callBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==
void 0){let s=o.model;if(typeof s!="string"){let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(s!=="bytedance/seedance-2-5"){let r={instancePath:n+"/model",keyword:"c\
onst",params:{allowedValue:"bytedance/seedance-2-5"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}
if(o.callBackUrl!==void 0&&(f(o.callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",
rootData:l})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s=="obje\
ct"&&!Array.isArray(s)){for(let r in s)if(!U.call(zr.properties.input.properties,r)){let i={instancePath:n+"/input",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(
i),t++}if(s.prompt!==void 0){let r=s.prompt;if(typeof r=="string"){if(_(r)>3e4){let i={instancePath:n+"/input/prompt",keyword:"\
maxLength",params:{limit:3e4},message:"must NOT have more than 30000 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={
instancePath:n+"/input/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),
t++}}if(s.first_frame_url!==void 0){let r=s.first_frame_url;if(typeof r=="string"){if(!S.test(r)){let i={instancePath:n+
"/input/first_frame_url",keyword:"pattern",params:{pattern:"^(https?|oss|asset)://"},message:'must match pattern "^(http\
s?|oss|asset)://"'};e===null?e=[i]:e.push(i),t++}if(!w(r)){let i={instancePath:n+"/input/first_frame_url",keyword:"forma\
t",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/i\
nput/first_frame_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.
last_frame_url!==void 0){let r=s.last_frame_url;if(typeof r=="string"){if(!S.test(r)){let i={instancePath:n+"/input/last\
_frame_url",keyword:"pattern",params:{pattern:"^(https?|oss|asset)://"},message:'must match pattern "^(https?|oss|asset)\
://"'};e===null?e=[i]:e.push(i),t++}if(!w(r)){let i={instancePath:n+"/input/last_frame_url",keyword:"format",params:{format:"\
uri"},message:'must match format "uri"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/last_frame_url",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.reference_image_urls!==
void 0){let r=s.reference_image_urls;if(Array.isArray(r)){if(r.length>30){let a={instancePath:n+"/input/reference_image_\
urls",keyword:"maxItems",params:{limit:30},message:"must NOT have more than 30 items"};e===null?e=[a]:e.push(a),t++}let i=r.
length;for(let a=0;a<i;a++)g(r[a],{instancePath:n+"/input/reference_image_urls/"+a,parentData:r,parentDataProperty:a,rootData:l})||
(e=e===null?g.errors:e.concat(g.errors),t=e.length)}else{let i={instancePath:n+"/input/reference_image_urls",keyword:"ty\
pe",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(s.reference_video_urls!==void 0){let r=s.
reference_video_urls;if(Array.isArray(r)){if(r.length>10){let a={instancePath:n+"/input/reference_video_urls",keyword:"m\
axItems",params:{limit:10},message:"must NOT have more than 10 items"};e===null?e=[a]:e.push(a),t++}let i=r.length;for(let a=0;a<
i;a++)g(r[a],{instancePath:n+"/input/reference_video_urls/"+a,parentData:r,parentDataProperty:a,rootData:l})||(e=e===null?
g.errors:e.concat(g.errors),t=e.length)}else{let i={instancePath:n+"/input/reference_video_urls",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(s.reference_audio_urls!==void 0){let r=s.reference_audio_urls;
if(Array.isArray(r)){if(r.length>10){let a={instancePath:n+"/input/reference_audio_urls",keyword:"maxItems",params:{limit:10},
message:"must NOT have more than 10 items"};e===null?e=[a]:e.push(a),t++}let i=r.length;for(let a=0;a<i;a++)g(r[a],{instancePath:n+
"/input/reference_audio_urls/"+a,parentData:r,parentDataProperty:a,rootData:l})||(e=e===null?g.errors:e.concat(g.errors),
t=e.length)}else{let i={instancePath:n+"/input/reference_audio_urls",keyword:"type",params:{type:"array"},message:"must \
be array"};e===null?e=[i]:e.push(i),t++}}if(s.duration!==void 0){let r=s.duration;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r))){let i={instancePath:n+"/input/duration",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[i]:e.push(i),t++}if(typeof r=="number"){if(r>30||isNaN(r)){let i={instancePath:n+"/input/duration",keyword:"maximum",
params:{comparison:"<=",limit:30},message:"must be <= 30"};e===null?e=[i]:e.push(i),t++}if(r<-1||isNaN(r)){let i={instancePath:n+
"/input/duration",keyword:"minimum",params:{comparison:">=",limit:-1},message:"must be >= -1"};e===null?e=[i]:e.push(i),
t++}}}if(s.aspect_ratio!==void 0){let r=s.aspect_ratio;if(typeof r!="string"){let i={instancePath:n+"/input/aspect_ratio",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="1:1"||r==="4:3"||
r==="3:4"||r==="16:9"||r==="9:16"||r==="21:9"||r==="adaptive")){let i={instancePath:n+"/input/aspect_ratio",keyword:"enu\
m",params:{allowedValues:zr.properties.input.properties.aspect_ratio.enum},message:"must be equal to one of the allowed \
values"};e===null?e=[i]:e.push(i),t++}}if(s.resolution!==void 0){let r=s.resolution;if(typeof r!="string"){let i={instancePath:n+
"/input/resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r===
"480p"||r==="720p"||r==="1080p")){let i={instancePath:n+"/input/resolution",keyword:"enum",params:{allowedValues:zr.properties.
input.properties.resolution.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.
generate_audio!==void 0&&typeof s.generate_audio!="boolean"){let r={instancePath:n+"/input/generate_audio",keyword:"type",
params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}if(s.web_search!==void 0&&(F(s.web_search,
{instancePath:n+"/input/web_search",parentData:s,parentDataProperty:"web_search",rootData:l})||(e=e===null?F.errors:e.concat(
F.errors),t=e.length)),s.return_last_frame!==void 0&&typeof s.return_last_frame!="boolean"){let r={instancePath:n+"/inpu\
t/return_last_frame",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}if(s.
nsfw_checker!==void 0&&(c(s.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:s,parentDataProperty:"nsfw_che\
cker",rootData:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),s.output_format!==void 0){let r=s.output_format;
if(typeof r!="string"){let i={instancePath:n+"/input/output_format",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="mp4"||r==="mov")){let i={instancePath:n+"/input/output_format",keyword:"\
enum",params:{allowedValues:zr.properties.input.properties.output_format.enum},message:"must be equal to one of the allo\
wed values"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return dr.errors=e,t===0}var pi=cr,qs={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"bytedance/seedance-2-fast"},callBackUrl:{$ref:"s2"},input:{
type:"object",additionalProperties:!1,properties:{prompt:{$ref:"s92"},first_frame_url:{type:"string",format:"uri",pattern:"\
^(https?|oss|asset)://"},last_frame_url:{type:"string",format:"uri",pattern:"^(https?|oss|asset)://"},reference_image_urls:{
type:"array",maxItems:9,items:{$ref:"s10"}},reference_video_urls:{type:"array",maxItems:3,items:{$ref:"s10"}},reference_audio_urls:{
type:"array",maxItems:3,items:{$ref:"s10"}},duration:{type:"integer",minimum:4,maximum:15},aspect_ratio:{type:"string",enum:[
"1:1","4:3","3:4","16:9","9:16","21:9","adaptive"]},resolution:{type:"string",enum:["480p","720p"]},generate_audio:{type:"\
boolean"},web_search:{$ref:"s94"},return_last_frame:{type:"boolean"},nsfw_checker:{$ref:"s51"}}}}};function cr(o,{instancePath:n="",
parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.model===
void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s==="model"||s===
"callBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!="stri\
ng"){let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),t++}if(s!=="bytedance/seedance-2-fast"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"bytedanc\
e/seedance-2-fast"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&(f(o.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?f.errors:e.concat(
f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!U.
call(qs.properties.input.properties,r)){let i={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.prompt!==void 0&&(L(s.prompt,{instancePath:n+
"/input/prompt",parentData:s,parentDataProperty:"prompt",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),
s.first_frame_url!==void 0){let r=s.first_frame_url;if(typeof r=="string"){if(!S.test(r)){let i={instancePath:n+"/input/\
first_frame_url",keyword:"pattern",params:{pattern:"^(https?|oss|asset)://"},message:'must match pattern "^(https?|oss|a\
sset)://"'};e===null?e=[i]:e.push(i),t++}if(!w(r)){let i={instancePath:n+"/input/first_frame_url",keyword:"format",params:{
format:"uri"},message:'must match format "uri"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/first_\
frame_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.last_frame_url!==
void 0){let r=s.last_frame_url;if(typeof r=="string"){if(!S.test(r)){let i={instancePath:n+"/input/last_frame_url",keyword:"\
pattern",params:{pattern:"^(https?|oss|asset)://"},message:'must match pattern "^(https?|oss|asset)://"'};e===null?e=[i]:
e.push(i),t++}if(!w(r)){let i={instancePath:n+"/input/last_frame_url",keyword:"format",params:{format:"uri"},message:'mu\
st match format "uri"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/last_frame_url",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.reference_image_urls!==void 0){let r=s.
reference_image_urls;if(Array.isArray(r)){if(r.length>9){let a={instancePath:n+"/input/reference_image_urls",keyword:"ma\
xItems",params:{limit:9},message:"must NOT have more than 9 items"};e===null?e=[a]:e.push(a),t++}let i=r.length;for(let a=0;a<
i;a++)g(r[a],{instancePath:n+"/input/reference_image_urls/"+a,parentData:r,parentDataProperty:a,rootData:l})||(e=e===null?
g.errors:e.concat(g.errors),t=e.length)}else{let i={instancePath:n+"/input/reference_image_urls",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(s.reference_video_urls!==void 0){let r=s.reference_video_urls;
if(Array.isArray(r)){if(r.length>3){let a={instancePath:n+"/input/reference_video_urls",keyword:"maxItems",params:{limit:3},
message:"must NOT have more than 3 items"};e===null?e=[a]:e.push(a),t++}let i=r.length;for(let a=0;a<i;a++)g(r[a],{instancePath:n+
"/input/reference_video_urls/"+a,parentData:r,parentDataProperty:a,rootData:l})||(e=e===null?g.errors:e.concat(g.errors),
t=e.length)}else{let i={instancePath:n+"/input/reference_video_urls",keyword:"type",params:{type:"array"},message:"must \
be array"};e===null?e=[i]:e.push(i),t++}}if(s.reference_audio_urls!==void 0){let r=s.reference_audio_urls;if(Array.isArray(
r)){if(r.length>3){let a={instancePath:n+"/input/reference_audio_urls",keyword:"maxItems",params:{limit:3},message:"must\
 NOT have more than 3 items"};e===null?e=[a]:e.push(a),t++}let i=r.length;for(let a=0;a<i;a++)g(r[a],{instancePath:n+"/i\
nput/reference_audio_urls/"+a,parentData:r,parentDataProperty:a,rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=
e.length)}else{let i={instancePath:n+"/input/reference_audio_urls",keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[i]:e.push(i),t++}}if(s.duration!==void 0){let r=s.duration;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r))){let i={instancePath:n+"/input/duration",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[i]:e.push(i),t++}if(typeof r=="number"){if(r>15||isNaN(r)){let i={instancePath:n+"/input/duration",keyword:"maximum",
params:{comparison:"<=",limit:15},message:"must be <= 15"};e===null?e=[i]:e.push(i),t++}if(r<4||isNaN(r)){let i={instancePath:n+
"/input/duration",keyword:"minimum",params:{comparison:">=",limit:4},message:"must be >= 4"};e===null?e=[i]:e.push(i),t++}}}
if(s.aspect_ratio!==void 0){let r=s.aspect_ratio;if(typeof r!="string"){let i={instancePath:n+"/input/aspect_ratio",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="1:1"||r==="4:3"||r==="3:4"||
r==="16:9"||r==="9:16"||r==="21:9"||r==="adaptive")){let i={instancePath:n+"/input/aspect_ratio",keyword:"enum",params:{
allowedValues:qs.properties.input.properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===
null?e=[i]:e.push(i),t++}}if(s.resolution!==void 0){let r=s.resolution;if(typeof r!="string"){let i={instancePath:n+"/in\
put/resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="4\
80p"||r==="720p")){let i={instancePath:n+"/input/resolution",keyword:"enum",params:{allowedValues:qs.properties.input.properties.
resolution.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.generate_audio!==
void 0&&typeof s.generate_audio!="boolean"){let r={instancePath:n+"/input/generate_audio",keyword:"type",params:{type:"b\
oolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}if(s.web_search!==void 0&&(F(s.web_search,{instancePath:n+
"/input/web_search",parentData:s,parentDataProperty:"web_search",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),t=
e.length)),s.return_last_frame!==void 0&&typeof s.return_last_frame!="boolean"){let r={instancePath:n+"/input/return_las\
t_frame",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}s.nsfw_checker!==
void 0&&(c(s.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:s,parentDataProperty:"nsfw_checker",rootData:l})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{let r={instancePath:n+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return cr.errors=e,t===0}var ui=yr,Ps={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"bytedance/seedance-2-mini"},callBackUrl:{$ref:"s2"},input:{
type:"object",additionalProperties:!1,properties:{prompt:{$ref:"s92"},first_frame_url:{type:"string",format:"uri",pattern:"\
^(https?|oss|asset)://"},last_frame_url:{type:"string",format:"uri",pattern:"^(https?|oss|asset)://"},reference_image_urls:{
type:"array",maxItems:9,items:{$ref:"s10"}},reference_video_urls:{type:"array",maxItems:3,items:{$ref:"s10"}},reference_audio_urls:{
type:"array",maxItems:3,items:{$ref:"s10"}},duration:{type:"integer",minimum:4,maximum:15},aspect_ratio:{type:"string",enum:[
"1:1","4:3","3:4","16:9","9:16","21:9","adaptive"]},resolution:{type:"string",enum:["480p","720p"]},generate_audio:{type:"\
boolean"},web_search:{$ref:"s94"},nsfw_checker:{$ref:"s51"}}}}};function yr(o,{instancePath:n="",parentData:m,parentDataProperty:u,
rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.model===void 0){let s={instancePath:n,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(
s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s==="model"||s==="callBackUrl"||s==="input")){
let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional pro\
perties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!="string"){let r={instancePath:n+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s!=="bytedance/s\
eedance-2-mini"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"bytedance/seedance-2-mini"},message:"\
must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&(f(o.callBackUrl,{instancePath:n+"/\
callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),
o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!U.call(Ps.properties.input.
properties,r)){let i={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:r},message:"must\
 NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.prompt!==void 0&&(L(s.prompt,{instancePath:n+"/input\
/prompt",parentData:s,parentDataProperty:"prompt",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),s.first_frame_url!==
void 0){let r=s.first_frame_url;if(typeof r=="string"){if(!S.test(r)){let i={instancePath:n+"/input/first_frame_url",keyword:"\
pattern",params:{pattern:"^(https?|oss|asset)://"},message:'must match pattern "^(https?|oss|asset)://"'};e===null?e=[i]:
e.push(i),t++}if(!w(r)){let i={instancePath:n+"/input/first_frame_url",keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/first_frame_url",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.last_frame_url!==void 0){let r=s.last_frame_url;
if(typeof r=="string"){if(!S.test(r)){let i={instancePath:n+"/input/last_frame_url",keyword:"pattern",params:{pattern:"^\
(https?|oss|asset)://"},message:'must match pattern "^(https?|oss|asset)://"'};e===null?e=[i]:e.push(i),t++}if(!w(r)){let i={
instancePath:n+"/input/last_frame_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?
e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/last_frame_url",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[i]:e.push(i),t++}}if(s.reference_image_urls!==void 0){let r=s.reference_image_urls;if(Array.
isArray(r)){if(r.length>9){let a={instancePath:n+"/input/reference_image_urls",keyword:"maxItems",params:{limit:9},message:"\
must NOT have more than 9 items"};e===null?e=[a]:e.push(a),t++}let i=r.length;for(let a=0;a<i;a++)g(r[a],{instancePath:n+
"/input/reference_image_urls/"+a,parentData:r,parentDataProperty:a,rootData:l})||(e=e===null?g.errors:e.concat(g.errors),
t=e.length)}else{let i={instancePath:n+"/input/reference_image_urls",keyword:"type",params:{type:"array"},message:"must \
be array"};e===null?e=[i]:e.push(i),t++}}if(s.reference_video_urls!==void 0){let r=s.reference_video_urls;if(Array.isArray(
r)){if(r.length>3){let a={instancePath:n+"/input/reference_video_urls",keyword:"maxItems",params:{limit:3},message:"must\
 NOT have more than 3 items"};e===null?e=[a]:e.push(a),t++}let i=r.length;for(let a=0;a<i;a++)g(r[a],{instancePath:n+"/i\
nput/reference_video_urls/"+a,parentData:r,parentDataProperty:a,rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=
e.length)}else{let i={instancePath:n+"/input/reference_video_urls",keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[i]:e.push(i),t++}}if(s.reference_audio_urls!==void 0){let r=s.reference_audio_urls;if(Array.isArray(
r)){if(r.length>3){let a={instancePath:n+"/input/reference_audio_urls",keyword:"maxItems",params:{limit:3},message:"must\
 NOT have more than 3 items"};e===null?e=[a]:e.push(a),t++}let i=r.length;for(let a=0;a<i;a++)g(r[a],{instancePath:n+"/i\
nput/reference_audio_urls/"+a,parentData:r,parentDataProperty:a,rootData:l})||(e=e===null?g.errors:e.concat(g.errors),t=
e.length)}else{let i={instancePath:n+"/input/reference_audio_urls",keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[i]:e.push(i),t++}}if(s.duration!==void 0){let r=s.duration;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r))){let i={instancePath:n+"/input/duration",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[i]:e.push(i),t++}if(typeof r=="number"){if(r>15||isNaN(r)){let i={instancePath:n+"/input/duration",keyword:"maximum",
params:{comparison:"<=",limit:15},message:"must be <= 15"};e===null?e=[i]:e.push(i),t++}if(r<4||isNaN(r)){let i={instancePath:n+
"/input/duration",keyword:"minimum",params:{comparison:">=",limit:4},message:"must be >= 4"};e===null?e=[i]:e.push(i),t++}}}
if(s.aspect_ratio!==void 0){let r=s.aspect_ratio;if(typeof r!="string"){let i={instancePath:n+"/input/aspect_ratio",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="1:1"||r==="4:3"||r==="3:4"||
r==="16:9"||r==="9:16"||r==="21:9"||r==="adaptive")){let i={instancePath:n+"/input/aspect_ratio",keyword:"enum",params:{
allowedValues:Ps.properties.input.properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===
null?e=[i]:e.push(i),t++}}if(s.resolution!==void 0){let r=s.resolution;if(typeof r!="string"){let i={instancePath:n+"/in\
put/resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="4\
80p"||r==="720p")){let i={instancePath:n+"/input/resolution",keyword:"enum",params:{allowedValues:Ps.properties.input.properties.
resolution.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.generate_audio!==
void 0&&typeof s.generate_audio!="boolean"){let r={instancePath:n+"/input/generate_audio",keyword:"type",params:{type:"b\
oolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}s.web_search!==void 0&&(F(s.web_search,{instancePath:n+
"/input/web_search",parentData:s,parentDataProperty:"web_search",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),t=
e.length)),s.nsfw_checker!==void 0&&(c(s.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:s,parentDataProperty:"\
nsfw_checker",rootData:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{let r={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return yr.errors=e,t===0}function A(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(typeof o=="string"){
if(_(o)>1e4){let s={instancePath:n,keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 10000 charact\
ers"};e===null?e=[s]:e.push(s),t++}if(_(o)<1){let s={instancePath:n,keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return A.errors=e,t===0}function K(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(typeof o!="boolean"){
let s={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}return K.
errors=e,t===0}function M(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(typeof o!="boolean"){
let s={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}return M.
errors=e,t===0}var mi=gr,js={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"s\
tring",const:"bytedance/v1-lite-image-to-video"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:[
"prompt","image_url"],properties:{prompt:{$ref:"s99"},image_url:{type:"string",format:"uri",pattern:"^https?://"},end_image_url:{
type:"string",format:"uri",pattern:"^https?://"},duration:{type:"string",enum:["5","10"]},resolution:{type:"string",enum:[
"480p","720p","1080p"]},camera_fixed:{$ref:"s100"},seed:{type:"number",minimum:-1,maximum:2147483647},enable_safety_checker:{
$ref:"s101"},nsfw_checker:{$ref:"s51"}}}}};function gr(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){
let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.model===void 0){let s={instancePath:n,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(o.input===
void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s==="model"||s==="callBackUrl"||s==="input")){let r={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!="string"){let r={instancePath:n+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s!=="bytedance/v1-lite-image-to-video"){
let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"bytedance/v1-lite-image-to-video"},message:"must be\
 equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&(f(o.callBackUrl,{instancePath:n+"/callBac\
kUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),o.
input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.prompt===void 0){let r={instancePath:n+"\
/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[r]:e.push(r),t++}if(s.image_url===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"im\
age_url"},message:"must have required property 'image_url'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!U.call(js.properties.
input.properties,r)){let i={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.prompt!==void 0&&(A(s.prompt,{instancePath:n+"/i\
nput/prompt",parentData:s,parentDataProperty:"prompt",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),
s.image_url!==void 0){let r=s.image_url;if(typeof r=="string"){if(!b.test(r)){let i={instancePath:n+"/input/image_url",keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[i]:e.push(i),t++}if(!w(r)){
let i={instancePath:n+"/input/image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?
e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/image_url",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[i]:e.push(i),t++}}if(s.end_image_url!==void 0){let r=s.end_image_url;if(typeof r=="string"){if(!b.
test(r)){let i={instancePath:n+"/input/end_image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must matc\
h pattern "^https?://"'};e===null?e=[i]:e.push(i),t++}if(!w(r)){let i={instancePath:n+"/input/end_image_url",keyword:"fo\
rmat",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+
"/input/end_image_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.
duration!==void 0){let r=s.duration;if(typeof r!="string"){let i={instancePath:n+"/input/duration",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="5"||r==="10")){let i={instancePath:n+"/i\
nput/duration",keyword:"enum",params:{allowedValues:js.properties.input.properties.duration.enum},message:"must be equal\
 to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.resolution!==void 0){let r=s.resolution;if(typeof r!=
"string"){let i={instancePath:n+"/input/resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),t++}if(!(r==="480p"||r==="720p"||r==="1080p")){let i={instancePath:n+"/input/resolution",keyword:"e\
num",params:{allowedValues:js.properties.input.properties.resolution.enum},message:"must be equal to one of the allowed \
values"};e===null?e=[i]:e.push(i),t++}}if(s.camera_fixed!==void 0&&(K(s.camera_fixed,{instancePath:n+"/input/camera_fixe\
d",parentData:s,parentDataProperty:"camera_fixed",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),s.seed!==
void 0){let r=s.seed;if(typeof r=="number"){if(r>2147483647||isNaN(r)){let i={instancePath:n+"/input/seed",keyword:"maxi\
mum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"};e===null?e=[i]:e.push(i),t++}if(r<-1||isNaN(
r)){let i={instancePath:n+"/input/seed",keyword:"minimum",params:{comparison:">=",limit:-1},message:"must be >= -1"};e===
null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/seed",keyword:"type",params:{type:"number"},message:"must b\
e number"};e===null?e=[i]:e.push(i),t++}}s.enable_safety_checker!==void 0&&(M(s.enable_safety_checker,{instancePath:n+"/\
input/enable_safety_checker",parentData:s,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?M.errors:
e.concat(M.errors),t=e.length)),s.nsfw_checker!==void 0&&(c(s.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:s,
parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{let r={instancePath:n+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return gr.errors=e,t===0}var fi=hr,
xs={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"bytedance/v\
1-lite-text-to-video"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{
prompt:{$ref:"s99"},duration:{type:"string",enum:["5","10"]},aspect_ratio:{type:"string",enum:["16:9","4:3","1:1","3:4",
"9:16","9:21"]},resolution:{type:"string",enum:["480p","720p","1080p"]},camera_fixed:{$ref:"s100"},seed:{$ref:"s53"},enable_safety_checker:{
$ref:"s101"},nsfw_checker:{$ref:"s51"}}}}};function hr(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){
let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.model===void 0){let s={instancePath:n,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(o.input===
void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s==="model"||s==="callBackUrl"||s==="input")){let r={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!="string"){let r={instancePath:n+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s!=="bytedance/v1-lite-text-to-video"){
let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"bytedance/v1-lite-text-to-video"},message:"must be \
equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&(f(o.callBackUrl,{instancePath:n+"/callBack\
Url",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),o.
input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.prompt===void 0){let r={instancePath:n+"\
/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[r]:e.push(r),t++}for(let r in s)if(!(r==="prompt"||r==="duration"||r==="aspect_ratio"||r==="resolution"||r==="camera_fi\
xed"||r==="seed"||r==="enable_safety_checker"||r==="nsfw_checker")){let i={instancePath:n+"/input",keyword:"additionalPr\
operties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.
prompt!==void 0&&(A(s.prompt,{instancePath:n+"/input/prompt",parentData:s,parentDataProperty:"prompt",rootData:l})||(e=e===
null?A.errors:e.concat(A.errors),t=e.length)),s.duration!==void 0){let r=s.duration;if(typeof r!="string"){let i={instancePath:n+
"/input/duration",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r===
"5"||r==="10")){let i={instancePath:n+"/input/duration",keyword:"enum",params:{allowedValues:xs.properties.input.properties.
duration.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.aspect_ratio!==void 0){
let r=s.aspect_ratio;if(typeof r!="string"){let i={instancePath:n+"/input/aspect_ratio",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="16:9"||r==="4:3"||r==="1:1"||r==="3:4"||r==="9:16"||
r==="9:21")){let i={instancePath:n+"/input/aspect_ratio",keyword:"enum",params:{allowedValues:xs.properties.input.properties.
aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.resolution!==
void 0){let r=s.resolution;if(typeof r!="string"){let i={instancePath:n+"/input/resolution",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="480p"||r==="720p"||r==="1080p")){let i={instancePath:n+
"/input/resolution",keyword:"enum",params:{allowedValues:xs.properties.input.properties.resolution.enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}s.camera_fixed!==void 0&&(K(s.camera_fixed,{instancePath:n+
"/input/camera_fixed",parentData:s,parentDataProperty:"camera_fixed",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),
t=e.length)),s.seed!==void 0&&(I(s.seed,{instancePath:n+"/input/seed",parentData:s,parentDataProperty:"seed",rootData:l})||
(e=e===null?I.errors:e.concat(I.errors),t=e.length)),s.enable_safety_checker!==void 0&&(M(s.enable_safety_checker,{instancePath:n+
"/input/enable_safety_checker",parentData:s,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?M.errors:
e.concat(M.errors),t=e.length)),s.nsfw_checker!==void 0&&(c(s.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:s,
parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{let r={instancePath:n+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return hr.errors=e,t===0}var di=kr,
ft={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"bytedance/v\
1-pro-fast-image-to-video"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:["prompt","ima\
ge_url"],properties:{prompt:{$ref:"s99"},image_url:{type:"string",format:"uri",pattern:"^https?://"},duration:{type:"str\
ing",enum:["5","10"]},resolution:{type:"string",enum:["720p","1080p"]},nsfw_checker:{$ref:"s51"}}}}};function kr(o,{instancePath:n="",
parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.model===
void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s==="model"||s===
"callBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!="stri\
ng"){let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),t++}if(s!=="bytedance/v1-pro-fast-image-to-video"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
bytedance/v1-pro-fast-image-to-video"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==
void 0&&(f(o.callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?f.errors:e.concat(f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.prompt===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[r]:e.push(r),t++}if(s.image_url===void 0){let r={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[r]:e.push(
r),t++}for(let r in s)if(!(r==="prompt"||r==="image_url"||r==="duration"||r==="resolution"||r==="nsfw_checker")){let i={
instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[i]:e.push(i),t++}if(s.prompt!==void 0&&(A(s.prompt,{instancePath:n+"/input/prompt",parentData:s,
parentDataProperty:"prompt",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),s.image_url!==void 0){let r=s.
image_url;if(typeof r=="string"){if(!b.test(r)){let i={instancePath:n+"/input/image_url",keyword:"pattern",params:{pattern:"\
^https?://"},message:'must match pattern "^https?://"'};e===null?e=[i]:e.push(i),t++}if(!w(r)){let i={instancePath:n+"/i\
nput/image_url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[i]:e.push(i),t++}}else{
let i={instancePath:n+"/input/image_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:
e.push(i),t++}}if(s.duration!==void 0){let r=s.duration;if(typeof r!="string"){let i={instancePath:n+"/input/duration",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="5"||r==="10")){let i={instancePath:n+
"/input/duration",keyword:"enum",params:{allowedValues:ft.properties.input.properties.duration.enum},message:"must be eq\
ual to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.resolution!==void 0){let r=s.resolution;if(typeof r!=
"string"){let i={instancePath:n+"/input/resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),t++}if(!(r==="720p"||r==="1080p")){let i={instancePath:n+"/input/resolution",keyword:"enum",params:{
allowedValues:ft.properties.input.properties.resolution.enum},message:"must be equal to one of the allowed values"};e===
null?e=[i]:e.push(i),t++}}s.nsfw_checker!==void 0&&(c(s.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:s,
parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{let r={instancePath:n+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return kr.errors=e,t===0}var ci=wr,
dt={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"bytedance/v\
1-pro-image-to-video"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:["prompt","image_ur\
l"],properties:{prompt:{$ref:"s99"},image_url:{type:"string",format:"uri",pattern:"^https?://"},duration:{type:"string",
enum:["5","10"]},resolution:{type:"string",enum:["480p","720p","1080p"]},camera_fixed:{$ref:"s100"},seed:{type:"number",
minimum:-1,maximum:2147483647},enable_safety_checker:{$ref:"s101"},nsfw_checker:{$ref:"s51"}}}}};function wr(o,{instancePath:n="",
parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.model===
void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s==="model"||s===
"callBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!="stri\
ng"){let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),t++}if(s!=="bytedance/v1-pro-image-to-video"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"by\
tedance/v1-pro-image-to-video"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&
(f(o.callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
f.errors:e.concat(f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.
prompt===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[r]:e.push(r),t++}if(s.image_url===void 0){let r={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[r]:e.push(
r),t++}for(let r in s)if(!(r==="prompt"||r==="image_url"||r==="duration"||r==="resolution"||r==="camera_fixed"||r==="see\
d"||r==="enable_safety_checker"||r==="nsfw_checker")){let i={instancePath:n+"/input",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.prompt!==void 0&&
(A(s.prompt,{instancePath:n+"/input/prompt",parentData:s,parentDataProperty:"prompt",rootData:l})||(e=e===null?A.errors:
e.concat(A.errors),t=e.length)),s.image_url!==void 0){let r=s.image_url;if(typeof r=="string"){if(!b.test(r)){let i={instancePath:n+
"/input/image_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=
[i]:e.push(i),t++}if(!w(r)){let i={instancePath:n+"/input/image_url",keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/image_url",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.duration!==void 0){let r=s.duration;if(typeof r!=
"string"){let i={instancePath:n+"/input/duration",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[i]:e.push(i),t++}if(!(r==="5"||r==="10")){let i={instancePath:n+"/input/duration",keyword:"enum",params:{allowedValues:dt.
properties.input.properties.duration.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),
t++}}if(s.resolution!==void 0){let r=s.resolution;if(typeof r!="string"){let i={instancePath:n+"/input/resolution",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="480p"||r==="720p"||r==="10\
80p")){let i={instancePath:n+"/input/resolution",keyword:"enum",params:{allowedValues:dt.properties.input.properties.resolution.
enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.camera_fixed!==void 0&&(K(
s.camera_fixed,{instancePath:n+"/input/camera_fixed",parentData:s,parentDataProperty:"camera_fixed",rootData:l})||(e=e===
null?K.errors:e.concat(K.errors),t=e.length)),s.seed!==void 0){let r=s.seed;if(typeof r=="number"){if(r>2147483647||isNaN(
r)){let i={instancePath:n+"/input/seed",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= \
2147483647"};e===null?e=[i]:e.push(i),t++}if(r<-1||isNaN(r)){let i={instancePath:n+"/input/seed",keyword:"minimum",params:{
comparison:">=",limit:-1},message:"must be >= -1"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/seed",
keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),t++}}s.enable_safety_checker!==
void 0&&(M(s.enable_safety_checker,{instancePath:n+"/input/enable_safety_checker",parentData:s,parentDataProperty:"enabl\
e_safety_checker",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),s.nsfw_checker!==void 0&&(c(s.nsfw_checker,
{instancePath:n+"/input/nsfw_checker",parentData:s,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?c.errors:
e.concat(c.errors),t=e.length))}else{let r={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[s]:e.push(s),t++}return wr.errors=e,t===0}var yi=_r,Ns={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"bytedance/v1-pro-text-to-video"},callBackUrl:{$ref:"s\
2"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"s99"},duration:{type:"str\
ing",enum:["5","10"]},aspect_ratio:{type:"string",enum:["21:9","16:9","4:3","1:1","3:4","9:16"]},resolution:{type:"strin\
g",enum:["480p","720p","1080p"]},camera_fixed:{$ref:"s100"},seed:{type:"number",minimum:-1,maximum:2147483647},enable_safety_checker:{
$ref:"s101"},nsfw_checker:{$ref:"s51"}}}}};function _r(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){
let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.model===void 0){let s={instancePath:n,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(o.input===
void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s==="model"||s==="callBackUrl"||s==="input")){let r={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!="string"){let r={instancePath:n+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s!=="bytedance/v1-pro-text-to-video"){let r={
instancePath:n+"/model",keyword:"const",params:{allowedValue:"bytedance/v1-pro-text-to-video"},message:"must be equal to\
 constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&(f(o.callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,
parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),o.input!==void 0){let s=o.
input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.prompt===void 0){let r={instancePath:n+"/input",keyword:"require\
d",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="prompt"||r==="duration"||r==="aspect_ratio"||r==="resolution"||r==="camera_fixed"||r==="seed"||r==="enable_saf\
ety_checker"||r==="nsfw_checker")){let i={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.prompt!==void 0&&(A(s.prompt,{instancePath:n+
"/input/prompt",parentData:s,parentDataProperty:"prompt",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),
s.duration!==void 0){let r=s.duration;if(typeof r!="string"){let i={instancePath:n+"/input/duration",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="5"||r==="10")){let i={instancePath:n+"/i\
nput/duration",keyword:"enum",params:{allowedValues:Ns.properties.input.properties.duration.enum},message:"must be equal\
 to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.aspect_ratio!==void 0){let r=s.aspect_ratio;if(typeof r!=
"string"){let i={instancePath:n+"/input/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),t++}if(!(r==="21:9"||r==="16:9"||r==="4:3"||r==="1:1"||r==="3:4"||r==="9:16")){let i={instancePath:n+
"/input/aspect_ratio",keyword:"enum",params:{allowedValues:Ns.properties.input.properties.aspect_ratio.enum},message:"mu\
st be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.resolution!==void 0){let r=s.resolution;if(typeof r!=
"string"){let i={instancePath:n+"/input/resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),t++}if(!(r==="480p"||r==="720p"||r==="1080p")){let i={instancePath:n+"/input/resolution",keyword:"e\
num",params:{allowedValues:Ns.properties.input.properties.resolution.enum},message:"must be equal to one of the allowed \
values"};e===null?e=[i]:e.push(i),t++}}if(s.camera_fixed!==void 0&&(K(s.camera_fixed,{instancePath:n+"/input/camera_fixe\
d",parentData:s,parentDataProperty:"camera_fixed",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),s.seed!==
void 0){let r=s.seed;if(typeof r=="number"){if(r>2147483647||isNaN(r)){let i={instancePath:n+"/input/seed",keyword:"maxi\
mum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"};e===null?e=[i]:e.push(i),t++}if(r<-1||isNaN(
r)){let i={instancePath:n+"/input/seed",keyword:"minimum",params:{comparison:">=",limit:-1},message:"must be >= -1"};e===
null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/seed",keyword:"type",params:{type:"number"},message:"must b\
e number"};e===null?e=[i]:e.push(i),t++}}s.enable_safety_checker!==void 0&&(M(s.enable_safety_checker,{instancePath:n+"/\
input/enable_safety_checker",parentData:s,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?M.errors:
e.concat(M.errors),t=e.length)),s.nsfw_checker!==void 0&&(c(s.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:s,
parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{let r={instancePath:n+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return _r.errors=e,t===0}var gi=br,
Ds={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"google/nano\
-banana"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"\
s37"},aspect_ratio:{type:"string",enum:["1:1","9:16","16:9","3:4","4:3","3:2","2:3","5:4","4:5","21:9","auto"]},image_size:{
type:"string",enum:["1:1","9:16","16:9","3:4","4:3","3:2","2:3","5:4","4:5","21:9","auto"]},output_format:{type:"string",
enum:["png","jpeg"]},nsfw_checker:{$ref:"s51"}}}}};function br(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){
let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.model===void 0){let s={instancePath:n,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(o.input===
void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s==="model"||s==="callBackUrl"||s==="input")){let r={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!="string"){let r={instancePath:n+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s!=="google/nano-banana"){let r={instancePath:n+
"/model",keyword:"const",params:{allowedValue:"google/nano-banana"},message:"must be equal to constant"};e===null?e=[r]:
e.push(r),t++}}if(o.callBackUrl!==void 0&&(f(o.callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"\
callBackUrl",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.prompt===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="prompt"||
r==="aspect_ratio"||r==="image_size"||r==="output_format"||r==="nsfw_checker")){let i={instancePath:n+"/input",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(
i),t++}if(s.prompt!==void 0&&(h(s.prompt,{instancePath:n+"/input/prompt",parentData:s,parentDataProperty:"prompt",rootData:l})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length)),s.aspect_ratio!==void 0){let r=s.aspect_ratio;if(typeof r!="string"){
let i={instancePath:n+"/input/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
i]:e.push(i),t++}if(!(r==="1:1"||r==="9:16"||r==="16:9"||r==="3:4"||r==="4:3"||r==="3:2"||r==="2:3"||r==="5:4"||r==="4:5"||
r==="21:9"||r==="auto")){let i={instancePath:n+"/input/aspect_ratio",keyword:"enum",params:{allowedValues:Ds.properties.
input.properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}
if(s.image_size!==void 0){let r=s.image_size;if(typeof r!="string"){let i={instancePath:n+"/input/image_size",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="1:1"||r==="9:16"||r==="16:9"||
r==="3:4"||r==="4:3"||r==="3:2"||r==="2:3"||r==="5:4"||r==="4:5"||r==="21:9"||r==="auto")){let i={instancePath:n+"/input\
/image_size",keyword:"enum",params:{allowedValues:Ds.properties.input.properties.image_size.enum},message:"must be equal\
 to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.output_format!==void 0){let r=s.output_format;if(typeof r!=
"string"){let i={instancePath:n+"/input/output_format",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),t++}if(!(r==="png"||r==="jpeg")){let i={instancePath:n+"/input/output_format",keyword:"enum",params:{
allowedValues:Ds.properties.input.properties.output_format.enum},message:"must be equal to one of the allowed values"};e===
null?e=[i]:e.push(i),t++}}s.nsfw_checker!==void 0&&(c(s.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:s,
parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{let r={instancePath:n+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return br.errors=e,t===0}var hi=vr,
As={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"google/nano\
-banana-edit"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:["prompt","image_urls"],properties:{
prompt:{$ref:"s37"},image_urls:{type:"array",minItems:1,maxItems:10,items:{$ref:"s4"}},aspect_ratio:{type:"string",enum:[
"1:1","9:16","16:9","3:4","4:3","3:2","2:3","5:4","4:5","21:9","auto"]},image_size:{type:"string",enum:["1:1","9:16","16\
:9","3:4","4:3","3:2","2:3","5:4","4:5","21:9","auto"]},output_format:{type:"string",enum:["png","jpeg"]}}}}};function vr(o,{
instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.model===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"required",params:{
missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s===
"model"||s==="callBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!=
"string"){let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),t++}if(s!=="google/nano-banana-edit"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"goo\
gle/nano-banana-edit"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&(f(
o.callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?f.errors:
e.concat(f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.prompt===
void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[r]:e.push(r),t++}if(s.image_urls===void 0){let r={instancePath:n+"/input",keyword:"requi\
red",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[r]:e.push(r),
t++}for(let r in s)if(!(r==="prompt"||r==="image_urls"||r==="aspect_ratio"||r==="image_size"||r==="output_format")){let i={
instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[i]:e.push(i),t++}if(s.prompt!==void 0&&(h(s.prompt,{instancePath:n+"/input/prompt",parentData:s,
parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),s.image_urls!==void 0){let r=s.
image_urls;if(Array.isArray(r)){if(r.length>10){let a={instancePath:n+"/input/image_urls",keyword:"maxItems",params:{limit:10},
message:"must NOT have more than 10 items"};e===null?e=[a]:e.push(a),t++}if(r.length<1){let a={instancePath:n+"/input/im\
age_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=r.
length;for(let a=0;a<i;a++)k(r[a],{instancePath:n+"/input/image_urls/"+a,parentData:r,parentDataProperty:a,rootData:l})||
(e=e===null?k.errors:e.concat(k.errors),t=e.length)}else{let i={instancePath:n+"/input/image_urls",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(s.aspect_ratio!==void 0){let r=s.aspect_ratio;if(typeof r!=
"string"){let i={instancePath:n+"/input/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),t++}if(!(r==="1:1"||r==="9:16"||r==="16:9"||r==="3:4"||r==="4:3"||r==="3:2"||r==="2:3"||r==="5:4"||
r==="4:5"||r==="21:9"||r==="auto")){let i={instancePath:n+"/input/aspect_ratio",keyword:"enum",params:{allowedValues:As.
properties.input.properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(
i),t++}}if(s.image_size!==void 0){let r=s.image_size;if(typeof r!="string"){let i={instancePath:n+"/input/image_size",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="1:1"||r==="9:16"||r==="16:\
9"||r==="3:4"||r==="4:3"||r==="3:2"||r==="2:3"||r==="5:4"||r==="4:5"||r==="21:9"||r==="auto")){let i={instancePath:n+"/i\
nput/image_size",keyword:"enum",params:{allowedValues:As.properties.input.properties.image_size.enum},message:"must be e\
qual to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.output_format!==void 0){let r=s.output_format;if(typeof r!=
"string"){let i={instancePath:n+"/input/output_format",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),t++}if(!(r==="png"||r==="jpeg")){let i={instancePath:n+"/input/output_format",keyword:"enum",params:{
allowedValues:As.properties.input.properties.output_format.enum},message:"must be equal to one of the allowed values"};e===
null?e=[i]:e.push(i),t++}}}else{let r={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[s]:e.push(s),t++}return vr.errors=e,t===0}function ce(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(typeof o=="string"){
if(_(o)>2e4){let s={instancePath:n,keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 charact\
ers"};e===null?e=[s]:e.push(s),t++}if(_(o)<1){let s={instancePath:n,keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return ce.errors=e,t===0}var ki=qr,$s={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"nano-banana-2"},callBackUrl:{$ref:"s2"},input:{type:"\
object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"s109"},image_input:{type:"array",maxItems:14,
items:{$ref:"s4"}},aspect_ratio:{type:"string",enum:["1:1","1:4","1:8","2:3","3:2","3:4","4:1","4:3","4:5","5:4","8:1","\
9:16","16:9","21:9","auto"]},resolution:{type:"string",enum:["1K","2K","4K"]},output_format:{type:"string",enum:["png","\
jpg"]}}}}};function qr(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.model===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(
s),t++}for(let s in o)if(!(s==="model"||s==="callBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==
void 0){let s=o.model;if(typeof s!="string"){let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(s!=="nano-banana-2"){let r={instancePath:n+"/model",keyword:"const",params:{
allowedValue:"nano-banana-2"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&
(f(o.callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
f.errors:e.concat(f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.
prompt===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="prompt"||r==="image_input"||r==="aspe\
ct_ratio"||r==="resolution"||r==="output_format")){let i={instancePath:n+"/input",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.prompt!==void 0&&
(ce(s.prompt,{instancePath:n+"/input/prompt",parentData:s,parentDataProperty:"prompt",rootData:l})||(e=e===null?ce.errors:
e.concat(ce.errors),t=e.length)),s.image_input!==void 0){let r=s.image_input;if(Array.isArray(r)){if(r.length>14){let a={
instancePath:n+"/input/image_input",keyword:"maxItems",params:{limit:14},message:"must NOT have more than 14 items"};e===
null?e=[a]:e.push(a),t++}let i=r.length;for(let a=0;a<i;a++)k(r[a],{instancePath:n+"/input/image_input/"+a,parentData:r,
parentDataProperty:a,rootData:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)}else{let i={instancePath:n+"/inpu\
t/image_input",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(s.aspect_ratio!==
void 0){let r=s.aspect_ratio;if(typeof r!="string"){let i={instancePath:n+"/input/aspect_ratio",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="1:1"||r==="1:4"||r==="1:8"||r==="2:3"||r==="3:\
2"||r==="3:4"||r==="4:1"||r==="4:3"||r==="4:5"||r==="5:4"||r==="8:1"||r==="9:16"||r==="16:9"||r==="21:9"||r==="auto")){let i={
instancePath:n+"/input/aspect_ratio",keyword:"enum",params:{allowedValues:$s.properties.input.properties.aspect_ratio.enum},
message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.resolution!==void 0){let r=s.resolution;
if(typeof r!="string"){let i={instancePath:n+"/input/resolution",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[i]:e.push(i),t++}if(!(r==="1K"||r==="2K"||r==="4K")){let i={instancePath:n+"/input/resolution",keyword:"\
enum",params:{allowedValues:$s.properties.input.properties.resolution.enum},message:"must be equal to one of the allowed\
 values"};e===null?e=[i]:e.push(i),t++}}if(s.output_format!==void 0){let r=s.output_format;if(typeof r!="string"){let i={
instancePath:n+"/input/output_format",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(
i),t++}if(!(r==="png"||r==="jpg")){let i={instancePath:n+"/input/output_format",keyword:"enum",params:{allowedValues:$s.
properties.input.properties.output_format.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(
i),t++}}}else{let r={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return qr.errors=e,t===0}var wi=Pr,Bo={type:"object",additionalProperties:!1,required:["model","inpu\
t"],properties:{model:{type:"string",const:"nano-banana-2-lite"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,
required:["prompt","aspect_ratio"],properties:{prompt:{$ref:"s109"},image_urls:{type:"array",maxItems:10,items:{$ref:"s4"}},
aspect_ratio:{type:"string",enum:["1:1","1:4","1:8","2:3","3:2","3:4","4:1","4:3","4:5","5:4","8:1","9:16","16:9","21:9",
"auto"]}}}}};function Pr(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.model===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(
s),t++}for(let s in o)if(!(s==="model"||s==="callBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==
void 0){let s=o.model;if(typeof s!="string"){let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(s!=="nano-banana-2-lite"){let r={instancePath:n+"/model",keyword:"const",
params:{allowedValue:"nano-banana-2-lite"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==
void 0&&(f(o.callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?f.errors:e.concat(f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.prompt===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[r]:e.push(r),t++}if(s.aspect_ratio===void 0){let r={instancePath:n+"/input",
keyword:"required",params:{missingProperty:"aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?
e=[r]:e.push(r),t++}for(let r in s)if(!(r==="prompt"||r==="image_urls"||r==="aspect_ratio")){let i={instancePath:n+"/inp\
ut",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?
e=[i]:e.push(i),t++}if(s.prompt!==void 0&&(ce(s.prompt,{instancePath:n+"/input/prompt",parentData:s,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length)),s.image_urls!==void 0){let r=s.image_urls;if(Array.
isArray(r)){if(r.length>10){let a={instancePath:n+"/input/image_urls",keyword:"maxItems",params:{limit:10},message:"must\
 NOT have more than 10 items"};e===null?e=[a]:e.push(a),t++}let i=r.length;for(let a=0;a<i;a++)k(r[a],{instancePath:n+"/\
input/image_urls/"+a,parentData:r,parentDataProperty:a,rootData:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)}else{
let i={instancePath:n+"/input/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.
push(i),t++}}if(s.aspect_ratio!==void 0){let r=s.aspect_ratio;if(typeof r!="string"){let i={instancePath:n+"/input/aspec\
t_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="1:1"||r===
"1:4"||r==="1:8"||r==="2:3"||r==="3:2"||r==="3:4"||r==="4:1"||r==="4:3"||r==="4:5"||r==="5:4"||r==="8:1"||r==="9:16"||r===
"16:9"||r==="21:9"||r==="auto")){let i={instancePath:n+"/input/aspect_ratio",keyword:"enum",params:{allowedValues:Bo.properties.
input.properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}}else{
let r={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
t++}return Pr.errors=e,t===0}var _i=jr,Us={type:"object",additionalProperties:!1,required:["model","input"],properties:{
model:{type:"string",const:"nano-banana-pro"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:[
"prompt"],properties:{prompt:{$ref:"s99"},image_input:{type:"array",maxItems:8,items:{$ref:"s4"}},aspect_ratio:{type:"st\
ring",enum:["1:1","9:16","16:9","3:4","4:3","3:2","2:3","5:4","4:5","21:9","auto"]},resolution:{type:"string",enum:["1K",
"2K","4K"]},output_format:{type:"string",enum:["png","jpg"]}}}}};function jr(o,{instancePath:n="",parentData:m,parentDataProperty:u,
rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.model===void 0){let s={instancePath:n,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[s]:e.push(
s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s==="model"||s==="callBackUrl"||s==="input")){
let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional pro\
perties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!="string"){let r={instancePath:n+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s!=="nano-banana\
-pro"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"nano-banana-pro"},message:"must be equal to \
constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&(f(o.callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,
parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),o.input!==void 0){let s=o.
input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.prompt===void 0){let r={instancePath:n+"/input",keyword:"require\
d",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="prompt"||r==="image_input"||r==="aspect_ratio"||r==="resolution"||r==="output_format")){let i={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[i]:e.push(i),t++}if(s.prompt!==void 0&&(A(s.prompt,{instancePath:n+"/input/prompt",parentData:s,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),s.image_input!==void 0){let r=s.image_input;if(Array.
isArray(r)){if(r.length>8){let a={instancePath:n+"/input/image_input",keyword:"maxItems",params:{limit:8},message:"must \
NOT have more than 8 items"};e===null?e=[a]:e.push(a),t++}let i=r.length;for(let a=0;a<i;a++)k(r[a],{instancePath:n+"/in\
put/image_input/"+a,parentData:r,parentDataProperty:a,rootData:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)}else{
let i={instancePath:n+"/input/image_input",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:
e.push(i),t++}}if(s.aspect_ratio!==void 0){let r=s.aspect_ratio;if(typeof r!="string"){let i={instancePath:n+"/input/asp\
ect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="1:1"||
r==="9:16"||r==="16:9"||r==="3:4"||r==="4:3"||r==="3:2"||r==="2:3"||r==="5:4"||r==="4:5"||r==="21:9"||r==="auto")){let i={
instancePath:n+"/input/aspect_ratio",keyword:"enum",params:{allowedValues:Us.properties.input.properties.aspect_ratio.enum},
message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.resolution!==void 0){let r=s.resolution;
if(typeof r!="string"){let i={instancePath:n+"/input/resolution",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[i]:e.push(i),t++}if(!(r==="1K"||r==="2K"||r==="4K")){let i={instancePath:n+"/input/resolution",keyword:"\
enum",params:{allowedValues:Us.properties.input.properties.resolution.enum},message:"must be equal to one of the allowed\
 values"};e===null?e=[i]:e.push(i),t++}}if(s.output_format!==void 0){let r=s.output_format;if(typeof r!="string"){let i={
instancePath:n+"/input/output_format",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(
i),t++}if(!(r==="png"||r==="jpg")){let i={instancePath:n+"/input/output_format",keyword:"enum",params:{allowedValues:Us.
properties.input.properties.output_format.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(
i),t++}}}else{let r={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return jr.errors=e,t===0}var bi=xr;function xr(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="obj\
ect"&&!Array.isArray(o)){if(o.model===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)
if(!(s==="model"||s==="callBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!=
"string"){let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),t++}if(s!=="elevenlabs/audio-isolation"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
elevenlabs/audio-isolation"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&
(f(o.callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
f.errors:e.concat(f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.
audio_url===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"audio_url"},message:"must\
 have required property 'audio_url'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(r!=="audio_url"){let i={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[i]:e.push(i),t++}if(s.audio_url!==void 0){let r=s.audio_url;if(typeof r=="string"){if(!b.test(r)){let i={instancePath:n+
"/input/audio_url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=
[i]:e.push(i),t++}if(!w(r)){let i={instancePath:n+"/input/audio_url",keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/audio_url",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:n+"/input",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return xr.errors=e,t===0}function es(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(typeof o=="string"){
if(_(o)<1){let s={instancePath:n,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),t++}return es.errors=e,t===0}function rs(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(Array.isArray(o)){
if(o.length<1){let r={instancePath:n,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[r]:e.push(r),t++}let s=o.length;for(let r=0;r<s;r++){let i=o[r];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.
text===void 0){let a={instancePath:n+"/"+r,keyword:"required",params:{missingProperty:"text"},message:"must have require\
d property 'text'"};e===null?e=[a]:e.push(a),t++}if(i.voice===void 0){let a={instancePath:n+"/"+r,keyword:"required",params:{
missingProperty:"voice"},message:"must have required property 'voice'"};e===null?e=[a]:e.push(a),t++}for(let a in i)if(!(a===
"text"||a==="voice")){let d={instancePath:n+"/"+r,keyword:"additionalProperties",params:{additionalProperty:a},message:"\
must NOT have additional properties"};e===null?e=[d]:e.push(d),t++}if(i.text!==void 0){let a=i.text;if(typeof a=="string"){
if(_(a)<1){let d={instancePath:n+"/"+r+"/text",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:n+"/"+r+"/text",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[d]:e.push(d),t++}}i.voice!==void 0&&(es(i.voice,{instancePath:n+"/"+r+"/voice",parentData:i,
parentDataProperty:"voice",rootData:l})||(e=e===null?es.errors:e.concat(es.errors),t=e.length))}else{let a={instancePath:n+
"/"+r,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:n,
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),t++}return rs.errors=e,t===0}var To={type:"string",enum:["af","ar","hy","as","az","be","bn","bs","bg","ca","ceb","ny","hr","cs","da","nl","en","et","\
fil","fi","fr","gl","ka","de","el","gu","ha","he","hi","hu","is","id","ga","it","ja","jv","kn","kk","ky","ko","lv","ln",
"lt","lb","mk","ms","ml","zh","mr","ne","no","ps","fa","pl","pt","pa","ro","ru","sr","sd","sk","sl","so","es","sw","sv",
"ta","te","th","tr","uk","ur","vi","cy"]};function ss(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){
let e=null,t=0;if(typeof o!="string"){let s={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[s]:e.push(s),t++}if(!(o==="af"||o==="ar"||o==="hy"||o==="as"||o==="az"||o==="be"||o==="bn"||o==="bs"||o===
"bg"||o==="ca"||o==="ceb"||o==="ny"||o==="hr"||o==="cs"||o==="da"||o==="nl"||o==="en"||o==="et"||o==="fil"||o==="fi"||o===
"fr"||o==="gl"||o==="ka"||o==="de"||o==="el"||o==="gu"||o==="ha"||o==="he"||o==="hi"||o==="hu"||o==="is"||o==="id"||o===
"ga"||o==="it"||o==="ja"||o==="jv"||o==="kn"||o==="kk"||o==="ky"||o==="ko"||o==="lv"||o==="ln"||o==="lt"||o==="lb"||o===
"mk"||o==="ms"||o==="ml"||o==="zh"||o==="mr"||o==="ne"||o==="no"||o==="ps"||o==="fa"||o==="pl"||o==="pt"||o==="pa"||o===
"ro"||o==="ru"||o==="sr"||o==="sd"||o==="sk"||o==="sl"||o==="so"||o==="es"||o==="sw"||o==="sv"||o==="ta"||o==="te"||o===
"th"||o==="tr"||o==="uk"||o==="ur"||o==="vi"||o==="cy")){let s={instancePath:n,keyword:"enum",params:{allowedValues:To.enum},
message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return ss.errors=e,t===0}var vi=Nr,Oo={
type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"elevenlabs/text\
-to-dialogue-v3"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:["dialogue"],properties:{
dialogue:{$ref:"s114"},stability:{type:"number",enum:[0,.5,1]},language_code:{$ref:"s116"}}}}};function Nr(o,{instancePath:n="",
parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.model===
void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s==="model"||s===
"callBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!="stri\
ng"){let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),t++}if(s!=="elevenlabs/text-to-dialogue-v3"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"ele\
venlabs/text-to-dialogue-v3"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0&&
(f(o.callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
f.errors:e.concat(f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.
dialogue===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"dialogue"},message:"must h\
ave required property 'dialogue'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="dialogue"||r==="stability"||r===
"language_code")){let i={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:r},message:"m\
ust NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.dialogue!==void 0&&(rs(s.dialogue,{instancePath:n+
"/input/dialogue",parentData:s,parentDataProperty:"dialogue",rootData:l})||(e=e===null?rs.errors:e.concat(rs.errors),t=e.
length)),s.stability!==void 0){let r=s.stability;if(typeof r!="number"){let i={instancePath:n+"/input/stability",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),t++}if(!(r===0||r===.5||r===1)){let i={instancePath:n+
"/input/stability",keyword:"enum",params:{allowedValues:Oo.properties.input.properties.stability.enum},message:"must be \
equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}s.language_code!==void 0&&(ss(s.language_code,{instancePath:n+
"/input/language_code",parentData:s,parentDataProperty:"language_code",rootData:l})||(e=e===null?ss.errors:e.concat(ss.errors),
t=e.length))}else{let r={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),t++}return Nr.errors=e,t===0}function ye(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(typeof o=="string"){
if(_(o)>5e3){let s={instancePath:n,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[s]:e.push(s),t++}if(_(o)<1){let s={instancePath:n,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return ye.errors=e,t===0}function ge(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(typeof o=="string"){
if(_(o)>500){let s={instancePath:n,keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 character\
s"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[s]:e.push(s),t++}return ge.errors=e,t===0}var qi=Dr,Vo={type:"object",additionalProperties:!1,required:[
"model","input"],properties:{model:{type:"string",const:"elevenlabs/text-to-speech-multilingual-v2"},callBackUrl:{$ref:"\
s2"},input:{type:"object",additionalProperties:!1,required:["text","voice"],properties:{text:{$ref:"s118"},voice:{type:"\
string",minLength:1},stability:{type:"number",minimum:0,maximum:1},similarity_boost:{type:"number",minimum:0,maximum:1},
style:{type:"number",minimum:0,maximum:1},speed:{type:"number",minimum:.7,maximum:1.2},language_code:{$ref:"s119"},previous_text:{
type:"string",maxLength:5e3},next_text:{type:"string",maxLength:5e3},timestamps:{type:"boolean"}}}}};function Dr(o,{instancePath:n="",
parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.model===
void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s==="model"||s===
"callBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!="stri\
ng"){let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),t++}if(s!=="elevenlabs/text-to-speech-multilingual-v2"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
elevenlabs/text-to-speech-multilingual-v2"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==
void 0&&(f(o.callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?f.errors:e.concat(f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.text===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"text"},message:"must have\
 required property 'text'"};e===null?e=[r]:e.push(r),t++}if(s.voice===void 0){let r={instancePath:n+"/input",keyword:"re\
quired",params:{missingProperty:"voice"},message:"must have required property 'voice'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!U.call(Vo.properties.input.properties,r)){let i={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.text!==void 0&&(ye(s.text,{instancePath:n+
"/input/text",parentData:s,parentDataProperty:"text",rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length)),
s.voice!==void 0){let r=s.voice;if(typeof r=="string"){if(_(r)<1){let i={instancePath:n+"/input/voice",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+
"/input/voice",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.stability!==
void 0){let r=s.stability;if(typeof r=="number"){if(r>1||isNaN(r)){let i={instancePath:n+"/input/stability",keyword:"max\
imum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?e=[i]:e.push(i),t++}if(r<0||isNaN(r)){let i={instancePath:n+
"/input/stability",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),t++}}else{
let i={instancePath:n+"/input/stability",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:
e.push(i),t++}}if(s.similarity_boost!==void 0){let r=s.similarity_boost;if(typeof r=="number"){if(r>1||isNaN(r)){let i={
instancePath:n+"/input/similarity_boost",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===
null?e=[i]:e.push(i),t++}if(r<0||isNaN(r)){let i={instancePath:n+"/input/similarity_boost",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/similarity_boost",
keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),t++}}if(s.style!==void 0){let r=s.
style;if(typeof r=="number"){if(r>1||isNaN(r)){let i={instancePath:n+"/input/style",keyword:"maximum",params:{comparison:"\
<=",limit:1},message:"must be <= 1"};e===null?e=[i]:e.push(i),t++}if(r<0||isNaN(r)){let i={instancePath:n+"/input/style",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+
"/input/style",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),t++}}if(s.speed!==
void 0){let r=s.speed;if(typeof r=="number"){if(r>1.2||isNaN(r)){let i={instancePath:n+"/input/speed",keyword:"maximum",
params:{comparison:"<=",limit:1.2},message:"must be <= 1.2"};e===null?e=[i]:e.push(i),t++}if(r<.7||isNaN(r)){let i={instancePath:n+
"/input/speed",keyword:"minimum",params:{comparison:">=",limit:.7},message:"must be >= 0.7"};e===null?e=[i]:e.push(i),t++}}else{
let i={instancePath:n+"/input/speed",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(
i),t++}}if(s.language_code!==void 0&&(ge(s.language_code,{instancePath:n+"/input/language_code",parentData:s,parentDataProperty:"\
language_code",rootData:l})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)),s.previous_text!==void 0){let r=s.previous_text;
if(typeof r=="string"){if(_(r)>5e3){let i={instancePath:n+"/input/previous_text",keyword:"maxLength",params:{limit:5e3},
message:"must NOT have more than 5000 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/prev\
ious_text",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.next_text!==
void 0){let r=s.next_text;if(typeof r=="string"){if(_(r)>5e3){let i={instancePath:n+"/input/next_text",keyword:"maxLengt\
h",params:{limit:5e3},message:"must NOT have more than 5000 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+
"/input/next_text",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.timestamps!==
void 0&&typeof s.timestamps!="boolean"){let r={instancePath:n+"/input/timestamps",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n+"/input",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Dr.errors=e,t===0}var Pi=Ar,Io={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"elevenlabs/text-to-speech-turbo-2-5"},callBackUrl:{$ref:"\
s2"},input:{type:"object",additionalProperties:!1,required:["text"],properties:{text:{$ref:"s118"},voice:{type:"string",
minLength:1},stability:{type:"number",minimum:0,maximum:1},similarity_boost:{type:"number",minimum:0,maximum:1},style:{type:"\
number",minimum:0,maximum:1},speed:{type:"number",minimum:.7,maximum:1.2},language_code:{$ref:"s119"},previous_text:{type:"\
string",maxLength:5e3},next_text:{type:"string",maxLength:5e3},timestamps:{type:"boolean"}}}}};function Ar(o,{instancePath:n="",
parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.model===
void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[s]:e.push(s),t++}if(o.input===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[s]:e.push(s),t++}for(let s in o)if(!(s==="model"||s===
"callBackUrl"||s==="input")){let r={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),t++}if(o.model!==void 0){let s=o.model;if(typeof s!="stri\
ng"){let r={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),t++}if(s!=="elevenlabs/text-to-speech-turbo-2-5"){let r={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
elevenlabs/text-to-speech-turbo-2-5"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==
void 0&&(f(o.callBackUrl,{instancePath:n+"/callBackUrl",parentData:o,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?f.errors:e.concat(f.errors),t=e.length)),o.input!==void 0){let s=o.input;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.text===void 0){let r={instancePath:n+"/input",keyword:"required",params:{missingProperty:"text"},message:"must have\
 required property 'text'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!U.call(Io.properties.input.properties,r)){let i={
instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[i]:e.push(i),t++}if(s.text!==void 0&&(ye(s.text,{instancePath:n+"/input/text",parentData:s,parentDataProperty:"\
text",rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length)),s.voice!==void 0){let r=s.voice;if(typeof r==
"string"){if(_(r)<1){let i={instancePath:n+"/input/voice",keyword:"minLength",params:{limit:1},message:"must NOT have fe\
wer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/voice",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.stability!==void 0){let r=s.stability;if(typeof r==
"number"){if(r>1||isNaN(r)){let i={instancePath:n+"/input/stability",keyword:"maximum",params:{comparison:"<=",limit:1},
message:"must be <= 1"};e===null?e=[i]:e.push(i),t++}if(r<0||isNaN(r)){let i={instancePath:n+"/input/stability",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+
"/input/stability",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),t++}}if(s.similarity_boost!==
void 0){let r=s.similarity_boost;if(typeof r=="number"){if(r>1||isNaN(r)){let i={instancePath:n+"/input/similarity_boost",
keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?e=[i]:e.push(i),t++}if(r<0||isNaN(r)){
let i={instancePath:n+"/input/similarity_boost",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/similarity_boost",keyword:"type",params:{type:"number"},
message:"must be number"};e===null?e=[i]:e.push(i),t++}}if(s.style!==void 0){let r=s.style;if(typeof r=="number"){if(r>1||
isNaN(r)){let i={instancePath:n+"/input/style",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};
e===null?e=[i]:e.push(i),t++}if(r<0||isNaN(r)){let i={instancePath:n+"/input/style",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/style",keyword:"ty\
pe",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),t++}}if(s.speed!==void 0){let r=s.speed;if(typeof r==
"number"){if(r>1.2||isNaN(r)){let i={instancePath:n+"/input/speed",keyword:"maximum",params:{comparison:"<=",limit:1.2},
message:"must be <= 1.2"};e===null?e=[i]:e.push(i),t++}if(r<.7||isNaN(r)){let i={instancePath:n+"/input/speed",keyword:"\
minimum",params:{comparison:">=",limit:.7},message:"must be >= 0.7"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+
"/input/speed",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),t++}}if(s.language_code!==
void 0&&(ge(s.language_code,{instancePath:n+"/input/language_code",parentData:s,parentDataProperty:"language_code",rootData:l})||
(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)),s.previous_text!==void 0){let r=s.previous_text;if(typeof r=="str\
ing"){if(_(r)>5e3){let i={instancePath:n+"/input/previous_text",keyword:"maxLength",params:{limit:5e3},message:"must NOT\
 have more than 5000 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/previous_text",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.next_text!==void 0){let r=s.next_text;
if(typeof r=="string"){if(_(r)>5e3){let i={instancePath:n+"/input/next_text",keyword:"maxLength",params:{limit:5e3},message:"\
must NOT have more than 5000 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/input/next_text",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.timestamps!==void 0&&typeof s.
timestamps!="boolean"){let r={instancePath:n+"/input/timestamps",keyword:"type",params:{type:"boolean"},message:"must be\
 boolean"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return Ar.errors=e,t===0}var ji=xi;function xi(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0,s=t,r=!1,i=null,a=t;
we(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?we.errors:e.concat(we.errors),t=e.length);
var p=a===t;p&&(r=!0,i=0);let d=t;_e(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?_e.errors:
e.concat(_e.errors),t=e.length);var p=d===t;if(p&&r)r=!1,i=[i,1];else{p&&(r=!0,i=1);let y=t;be(o,{instancePath:n,parentData:m,
parentDataProperty:u,rootData:l})||(e=e===null?be.errors:e.concat(be.errors),t=e.length);var p=y===t;if(p&&r)r=!1,i=[i,2];else{
p&&(r=!0,i=2);let P=t;ve(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?ve.errors:e.concat(
ve.errors),t=e.length);var p=P===t;if(p&&r)r=!1,i=[i,3];else{p&&(r=!0,i=3);let ns=t;qe(o,{instancePath:n,parentData:m,parentDataProperty:u,
rootData:l})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length);var p=ns===t;if(p&&r)r=!1,i=[i,4];else{p&&(r=!0,i=4);
let B=t;Pe(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),t=
e.length);var p=B===t;if(p&&r)r=!1,i=[i,5];else{p&&(r=!0,i=5);let Ci=t;je(o,{instancePath:n,parentData:m,parentDataProperty:u,
rootData:l})||(e=e===null?je.errors:e.concat(je.errors),t=e.length);var p=Ci===t;if(p&&r)r=!1,i=[i,6];else{p&&(r=!0,i=6);
let Si=t;xe(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?xe.errors:e.concat(xe.errors),
t=e.length);var p=Si===t;if(p&&r)r=!1,i=[i,7];else{p&&(r=!0,i=7);let Ri=t;Ne(o,{instancePath:n,parentData:m,parentDataProperty:u,
rootData:l})||(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length);var p=Ri===t;if(p&&r)r=!1,i=[i,8];else{p&&(r=!0,i=8);
let Zi=t;De(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?De.errors:e.concat(De.errors),
t=e.length);var p=Zi===t;if(p&&r)r=!1,i=[i,9];else{p&&(r=!0,i=9);let Hi=t;Ae(o,{instancePath:n,parentData:m,parentDataProperty:u,
rootData:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length);var p=Hi===t;if(p&&r)r=!1,i=[i,10];else{p&&(r=!0,i=10);
let Yi=t;$e(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?$e.errors:e.concat($e.errors),
t=e.length);var p=Yi===t;if(p&&r)r=!1,i=[i,11];else{p&&(r=!0,i=11);let Gi=t;Ue(o,{instancePath:n,parentData:m,parentDataProperty:u,
rootData:l})||(e=e===null?Ue.errors:e.concat(Ue.errors),t=e.length);var p=Gi===t;if(p&&r)r=!1,i=[i,12];else{p&&(r=!0,i=12);
let Wi=t;Be(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?Be.errors:e.concat(Be.errors),
t=e.length);var p=Wi===t;if(p&&r)r=!1,i=[i,13];else{p&&(r=!0,i=13);let Xi=t;Te(o,{instancePath:n,parentData:m,parentDataProperty:u,
rootData:l})||(e=e===null?Te.errors:e.concat(Te.errors),t=e.length);var p=Xi===t;if(p&&r)r=!1,i=[i,14];else{p&&(r=!0,i=14);
let Qi=t;Oe(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?Oe.errors:e.concat(Oe.errors),
t=e.length);var p=Qi===t;if(p&&r)r=!1,i=[i,15];else{p&&(r=!0,i=15);let en=t;Ve(o,{instancePath:n,parentData:m,parentDataProperty:u,
rootData:l})||(e=e===null?Ve.errors:e.concat(Ve.errors),t=e.length);var p=en===t;if(p&&r)r=!1,i=[i,16];else{p&&(r=!0,i=16);
let rn=t;Ie(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?Ie.errors:e.concat(Ie.errors),
t=e.length);var p=rn===t;if(p&&r)r=!1,i=[i,17];else{p&&(r=!0,i=17);let sn=t;Ee(o,{instancePath:n,parentData:m,parentDataProperty:u,
rootData:l})||(e=e===null?Ee.errors:e.concat(Ee.errors),t=e.length);var p=sn===t;if(p&&r)r=!1,i=[i,18];else{p&&(r=!0,i=18);
let tn=t;ze(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?ze.errors:e.concat(ze.errors),
t=e.length);var p=tn===t;if(p&&r)r=!1,i=[i,19];else{p&&(r=!0,i=19);let nn=t;Le(o,{instancePath:n,parentData:m,parentDataProperty:u,
rootData:l})||(e=e===null?Le.errors:e.concat(Le.errors),t=e.length);var p=nn===t;if(p&&r)r=!1,i=[i,20];else{p&&(r=!0,i=20);
let on=t;Fe(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?Fe.errors:e.concat(Fe.errors),
t=e.length);var p=on===t;if(p&&r)r=!1,i=[i,21];else{p&&(r=!0,i=21);let ln=t;Ke(o,{instancePath:n,parentData:m,parentDataProperty:u,
rootData:l})||(e=e===null?Ke.errors:e.concat(Ke.errors),t=e.length);var p=ln===t;if(p&&r)r=!1,i=[i,22];else{p&&(r=!0,i=22);
let an=t;Me(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?Me.errors:e.concat(Me.errors),
t=e.length);var p=an===t;if(p&&r)r=!1,i=[i,23];else{p&&(r=!0,i=23);let pn=t;Je(o,{instancePath:n,parentData:m,parentDataProperty:u,
rootData:l})||(e=e===null?Je.errors:e.concat(Je.errors),t=e.length);var p=pn===t;if(p&&r)r=!1,i=[i,24];else{p&&(r=!0,i=24);
let un=t;Ce(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?Ce.errors:e.concat(Ce.errors),
t=e.length);var p=un===t;if(p&&r)r=!1,i=[i,25];else{p&&(r=!0,i=25);let mn=t;Se(o,{instancePath:n,parentData:m,parentDataProperty:u,
rootData:l})||(e=e===null?Se.errors:e.concat(Se.errors),t=e.length);var p=mn===t;if(p&&r)r=!1,i=[i,26];else{p&&(r=!0,i=26);
let fn=t;Re(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?Re.errors:e.concat(Re.errors),
t=e.length);var p=fn===t;if(p&&r)r=!1,i=[i,27];else{p&&(r=!0,i=27);let dn=t;Ze(o,{instancePath:n,parentData:m,parentDataProperty:u,
rootData:l})||(e=e===null?Ze.errors:e.concat(Ze.errors),t=e.length);var p=dn===t;if(p&&r)r=!1,i=[i,28];else{p&&(r=!0,i=28);
let cn=t;He(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?He.errors:e.concat(He.errors),
t=e.length);var p=cn===t;if(p&&r)r=!1,i=[i,29];else{p&&(r=!0,i=29);let yn=t;Ye(o,{instancePath:n,parentData:m,parentDataProperty:u,
rootData:l})||(e=e===null?Ye.errors:e.concat(Ye.errors),t=e.length);var p=yn===t;if(p&&r)r=!1,i=[i,30];else{p&&(r=!0,i=30);
let gn=t;Ge(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?Ge.errors:e.concat(Ge.errors),
t=e.length);var p=gn===t;if(p&&r)r=!1,i=[i,31];else{p&&(r=!0,i=31);let hn=t;We(o,{instancePath:n,parentData:m,parentDataProperty:u,
rootData:l})||(e=e===null?We.errors:e.concat(We.errors),t=e.length);var p=hn===t;if(p&&r)r=!1,i=[i,32];else{p&&(r=!0,i=32);
let kn=t;Xe(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?Xe.errors:e.concat(Xe.errors),
t=e.length);var p=kn===t;if(p&&r)r=!1,i=[i,33];else{p&&(r=!0,i=33);let wn=t;Qe(o,{instancePath:n,parentData:m,parentDataProperty:u,
rootData:l})||(e=e===null?Qe.errors:e.concat(Qe.errors),t=e.length);var p=wn===t;if(p&&r)r=!1,i=[i,34];else{p&&(r=!0,i=34);
let _n=t;er(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?er.errors:e.concat(er.errors),
t=e.length);var p=_n===t;if(p&&r)r=!1,i=[i,35];else{p&&(r=!0,i=35);let bn=t;rr(o,{instancePath:n,parentData:m,parentDataProperty:u,
rootData:l})||(e=e===null?rr.errors:e.concat(rr.errors),t=e.length);var p=bn===t;if(p&&r)r=!1,i=[i,36];else{p&&(r=!0,i=36);
let vn=t;sr(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?sr.errors:e.concat(sr.errors),
t=e.length);var p=vn===t;if(p&&r)r=!1,i=[i,37];else{p&&(r=!0,i=37);let qn=t;tr(o,{instancePath:n,parentData:m,parentDataProperty:u,
rootData:l})||(e=e===null?tr.errors:e.concat(tr.errors),t=e.length);var p=qn===t;if(p&&r)r=!1,i=[i,38];else{p&&(r=!0,i=38);
let Pn=t;ir(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?ir.errors:e.concat(ir.errors),
t=e.length);var p=Pn===t;if(p&&r)r=!1,i=[i,39];else{p&&(r=!0,i=39);let jn=t;nr(o,{instancePath:n,parentData:m,parentDataProperty:u,
rootData:l})||(e=e===null?nr.errors:e.concat(nr.errors),t=e.length);var p=jn===t;if(p&&r)r=!1,i=[i,40];else{p&&(r=!0,i=40);
let xn=t;or(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?or.errors:e.concat(or.errors),
t=e.length);var p=xn===t;if(p&&r)r=!1,i=[i,41];else{p&&(r=!0,i=41);let Nn=t;lr(o,{instancePath:n,parentData:m,parentDataProperty:u,
rootData:l})||(e=e===null?lr.errors:e.concat(lr.errors),t=e.length);var p=Nn===t;if(p&&r)r=!1,i=[i,42];else{p&&(r=!0,i=42);
let Dn=t;ar(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?ar.errors:e.concat(ar.errors),
t=e.length);var p=Dn===t;if(p&&r)r=!1,i=[i,43];else{p&&(r=!0,i=43);let An=t;pr(o,{instancePath:n,parentData:m,parentDataProperty:u,
rootData:l})||(e=e===null?pr.errors:e.concat(pr.errors),t=e.length);var p=An===t;if(p&&r)r=!1,i=[i,44];else{p&&(r=!0,i=44);
let $n=t;ur(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?ur.errors:e.concat(ur.errors),
t=e.length);var p=$n===t;if(p&&r)r=!1,i=[i,45];else{p&&(r=!0,i=45);let Un=t;mr(o,{instancePath:n,parentData:m,parentDataProperty:u,
rootData:l})||(e=e===null?mr.errors:e.concat(mr.errors),t=e.length);var p=Un===t;if(p&&r)r=!1,i=[i,46];else{p&&(r=!0,i=46);
let Bn=t;fr(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?fr.errors:e.concat(fr.errors),
t=e.length);var p=Bn===t;if(p&&r)r=!1,i=[i,47];else{p&&(r=!0,i=47);let Tn=t;dr(o,{instancePath:n,parentData:m,parentDataProperty:u,
rootData:l})||(e=e===null?dr.errors:e.concat(dr.errors),t=e.length);var p=Tn===t;if(p&&r)r=!1,i=[i,48];else{p&&(r=!0,i=48);
let On=t;cr(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?cr.errors:e.concat(cr.errors),
t=e.length);var p=On===t;if(p&&r)r=!1,i=[i,49];else{p&&(r=!0,i=49);let Vn=t;yr(o,{instancePath:n,parentData:m,parentDataProperty:u,
rootData:l})||(e=e===null?yr.errors:e.concat(yr.errors),t=e.length);var p=Vn===t;if(p&&r)r=!1,i=[i,50];else{p&&(r=!0,i=50);
let In=t;gr(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?gr.errors:e.concat(gr.errors),
t=e.length);var p=In===t;if(p&&r)r=!1,i=[i,51];else{p&&(r=!0,i=51);let En=t;hr(o,{instancePath:n,parentData:m,parentDataProperty:u,
rootData:l})||(e=e===null?hr.errors:e.concat(hr.errors),t=e.length);var p=En===t;if(p&&r)r=!1,i=[i,52];else{p&&(r=!0,i=52);
let zn=t;kr(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?kr.errors:e.concat(kr.errors),
t=e.length);var p=zn===t;if(p&&r)r=!1,i=[i,53];else{p&&(r=!0,i=53);let Ln=t;wr(o,{instancePath:n,parentData:m,parentDataProperty:u,
rootData:l})||(e=e===null?wr.errors:e.concat(wr.errors),t=e.length);var p=Ln===t;if(p&&r)r=!1,i=[i,54];else{p&&(r=!0,i=54);
let Fn=t;_r(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?_r.errors:e.concat(_r.errors),
t=e.length);var p=Fn===t;if(p&&r)r=!1,i=[i,55];else{p&&(r=!0,i=55);let Kn=t;br(o,{instancePath:n,parentData:m,parentDataProperty:u,
rootData:l})||(e=e===null?br.errors:e.concat(br.errors),t=e.length);var p=Kn===t;if(p&&r)r=!1,i=[i,56];else{p&&(r=!0,i=56);
let Mn=t;vr(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?vr.errors:e.concat(vr.errors),
t=e.length);var p=Mn===t;if(p&&r)r=!1,i=[i,57];else{p&&(r=!0,i=57);let Jn=t;qr(o,{instancePath:n,parentData:m,parentDataProperty:u,
rootData:l})||(e=e===null?qr.errors:e.concat(qr.errors),t=e.length);var p=Jn===t;if(p&&r)r=!1,i=[i,58];else{p&&(r=!0,i=58);
let Cn=t;Pr(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?Pr.errors:e.concat(Pr.errors),
t=e.length);var p=Cn===t;if(p&&r)r=!1,i=[i,59];else{p&&(r=!0,i=59);let Sn=t;jr(o,{instancePath:n,parentData:m,parentDataProperty:u,
rootData:l})||(e=e===null?jr.errors:e.concat(jr.errors),t=e.length);var p=Sn===t;if(p&&r)r=!1,i=[i,60];else{p&&(r=!0,i=60);
let Rn=t;xr(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?xr.errors:e.concat(xr.errors),
t=e.length);var p=Rn===t;if(p&&r)r=!1,i=[i,61];else{p&&(r=!0,i=61);let Zn=t;Nr(o,{instancePath:n,parentData:m,parentDataProperty:u,
rootData:l})||(e=e===null?Nr.errors:e.concat(Nr.errors),t=e.length);var p=Zn===t;if(p&&r)r=!1,i=[i,62];else{p&&(r=!0,i=62);
let Hn=t;Dr(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?Dr.errors:e.concat(Dr.errors),
t=e.length);var p=Hn===t;if(p&&r)r=!1,i=[i,63];else{p&&(r=!0,i=63);let Yn=t;Ar(o,{instancePath:n,parentData:m,parentDataProperty:u,
rootData:l})||(e=e===null?Ar.errors:e.concat(Ar.errors),t=e.length);var p=Yn===t;p&&r?(r=!1,i=[i,64]):p&&(r=!0,i=64)}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}
if(r)t=s,e!==null&&(s?e.length=s:e=null);else{let y={instancePath:n,keyword:"oneOf",params:{passingSchemas:i},message:"m\
ust match exactly one schema in oneOf"};e===null?e=[y]:e.push(y),t++}return xi.errors=e,t===0}function $(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(typeof o!="string"){
let s={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return $.
errors=e,t===0}function T(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(typeof o=="string"){
if(_(o)<1){let s={instancePath:n,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),t++}return T.errors=e,t===0}var Lr={type:"object",required:["taskId"],properties:{taskId:{$ref:"s190"},model:{type:"string"},param:{type:"string"},failCode:{
type:["string","null"]},failMsg:{type:["string","null"]},costTime:{type:["integer","null"],minimum:0},createTime:{type:"\
integer",format:"int64",minimum:0},updateTime:{type:"integer",format:"int64",minimum:0},completeTime:{type:["integer","n\
ull"],format:"int64",minimum:0}}},$r=Vr().fullFormats.int64;function W(o,{instancePath:n="",parentData:m,parentDataProperty:u,
rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.taskId===void 0){let s={instancePath:n,
keyword:"required",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=[s]:e.push(
s),t++}if(o.taskId!==void 0&&(T(o.taskId,{instancePath:n+"/taskId",parentData:o,parentDataProperty:"taskId",rootData:l})||
(e=e===null?T.errors:e.concat(T.errors),t=e.length)),o.model!==void 0&&typeof o.model!="string"){let s={instancePath:n+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(o.param!==void 0&&
typeof o.param!="string"){let s={instancePath:n+"/param",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),t++}if(o.failCode!==void 0){let s=o.failCode;if(typeof s!="string"&&s!==null){let r={instancePath:n+
"/failCode",keyword:"type",params:{type:Lr.properties.failCode.type},message:"must be string,null"};e===null?e=[r]:e.push(
r),t++}}if(o.failMsg!==void 0){let s=o.failMsg;if(typeof s!="string"&&s!==null){let r={instancePath:n+"/failMsg",keyword:"\
type",params:{type:Lr.properties.failMsg.type},message:"must be string,null"};e===null?e=[r]:e.push(r),t++}}if(o.costTime!==
void 0){let s=o.costTime;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))&&s!==null){let r={instancePath:n+"/costTime",keyword:"\
type",params:{type:Lr.properties.costTime.type},message:"must be integer,null"};e===null?e=[r]:e.push(r),t++}if(typeof s==
"number"&&(s<0||isNaN(s))){let r={instancePath:n+"/costTime",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[r]:e.push(r),t++}}if(o.createTime!==void 0){let s=o.createTime;if(!(typeof s=="number"&&!(s%1)&&
!isNaN(s))){let r={instancePath:n+"/createTime",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),t++}if(typeof s=="number"){if(s<0||isNaN(s)){let r={instancePath:n+"/createTime",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),t++}if(!$r.validate(s)){let r={instancePath:n+
"/createTime",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),t++}}}
if(o.updateTime!==void 0){let s=o.updateTime;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let r={instancePath:n+"/update\
Time",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),t++}if(typeof s=="numbe\
r"){if(s<0||isNaN(s)){let r={instancePath:n+"/updateTime",keyword:"minimum",params:{comparison:">=",limit:0},message:"mu\
st be >= 0"};e===null?e=[r]:e.push(r),t++}if(!$r.validate(s)){let r={instancePath:n+"/updateTime",keyword:"format",params:{
format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),t++}}}if(o.completeTime!==void 0){let s=o.
completeTime;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))&&s!==null){let r={instancePath:n+"/completeTime",keyword:"type",
params:{type:Lr.properties.completeTime.type},message:"must be integer,null"};e===null?e=[r]:e.push(r),t++}if(typeof s==
"number"){if(s<0||isNaN(s)){let r={instancePath:n+"/completeTime",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[r]:e.push(r),t++}if(!$r.validate(s)){let r={instancePath:n+"/completeTime",keyword:"format",params:{
format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),t++}}}}else{let s={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return W.errors=e,t===0}function ts(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(typeof o!="string"){
let s={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return ts.
errors=e,t===0}var Ts=Q;function Q(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="obje\
ct"&&!Array.isArray(o)){if(o.code===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[s]:e.push(s),t++}if(o.msg===void 0){let s={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[s]:e.push(s),t++}if(o.data===
void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[s]:e.push(s),t++}if(o.code!==void 0){let s=o.code;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let r={
instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),t++}if(s!==
200){let r={instancePath:n+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[r]:e.push(r),t++}}if(o.msg!==void 0&&($(o.msg,{instancePath:n+"/msg",parentData:o,parentDataProperty:"msg",rootData:l})||
(e=e===null?$.errors:e.concat($.errors),t=e.length)),o.data!==void 0){let s=o.data;if(W(s,{instancePath:n+"/data",parentData:o,
parentDataProperty:"data",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),t=e.length),s&&typeof s=="object"&&!Array.
isArray(s)){if(s.state===void 0){let r={instancePath:n+"/data",keyword:"required",params:{missingProperty:"state"},message:"\
must have required property 'state'"};e===null?e=[r]:e.push(r),t++}if(s.resultJson===void 0){let r={instancePath:n+"/dat\
a",keyword:"required",params:{missingProperty:"resultJson"},message:"must have required property 'resultJson'"};e===null?
e=[r]:e.push(r),t++}if(s.state!==void 0){let r=s.state;if(typeof r!="string"){let i={instancePath:n+"/data/state",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(r!=="success"){let i={instancePath:n+
"/data/state",keyword:"const",params:{allowedValue:"success"},message:"must be equal to constant"};e===null?e=[i]:e.push(
i),t++}}s.resultJson!==void 0&&(ts(s.resultJson,{instancePath:n+"/data/resultJson",parentData:s,parentDataProperty:"resu\
ltJson",rootData:l})||(e=e===null?ts.errors:e.concat(ts.errors),t=e.length))}else{let r={instancePath:n+"/data",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Q.errors=e,t===0}var Os=ee;function ee(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="obj\
ect"&&!Array.isArray(o)){if(o.code===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[s]:e.push(s),t++}if(o.msg===void 0){let s={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[s]:e.push(s),t++}if(o.data===
void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[s]:e.push(s),t++}if(o.code!==void 0){let s=o.code;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let r={
instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),t++}if(s!==
200){let r={instancePath:n+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[r]:e.push(r),t++}}if(o.msg!==void 0&&($(o.msg,{instancePath:n+"/msg",parentData:o,parentDataProperty:"msg",rootData:l})||
(e=e===null?$.errors:e.concat($.errors),t=e.length)),o.data!==void 0){let s=o.data;if(W(s,{instancePath:n+"/data",parentData:o,
parentDataProperty:"data",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),t=e.length),s&&typeof s=="object"&&!Array.
isArray(s)){if(s.state===void 0){let r={instancePath:n+"/data",keyword:"required",params:{missingProperty:"state"},message:"\
must have required property 'state'"};e===null?e=[r]:e.push(r),t++}if(s.state!==void 0){let r=s.state;if(typeof r!="stri\
ng"){let i={instancePath:n+"/data/state",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:
e.push(i),t++}if(r!=="fail"){let i={instancePath:n+"/data/state",keyword:"const",params:{allowedValue:"fail"},message:"m\
ust be equal to constant"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:n+"/data",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ee.errors=e,t===0}var Ni=Di;function Di(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0,s=t,r=!1,i=null,a=t;
Q(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length);
var p=a===t;p&&(r=!0,i=0);let d=t;ee(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?ee.errors:
e.concat(ee.errors),t=e.length);var p=d===t;if(p&&r?(r=!1,i=[i,1]):p&&(r=!0,i=1),r)t=s,e!==null&&(s?e.length=s:e=null);else{
let y={instancePath:n,keyword:"oneOf",params:{passingSchemas:i},message:"must match exactly one schema in oneOf"};e===null?
e=[y]:e.push(y),t++}return Di.errors=e,t===0}var Vs=Ai,Eo={type:"object",required:["code","msg"],properties:{code:{type:"\
integer",enum:[200,401,402,404,408,422,429,455,500,501,505]},msg:{type:"string"},data:{oneOf:[{type:"object",required:["\
taskId"],properties:{taskId:{$ref:"s190"},recordId:{type:"string"}}},{type:"null"}]}},if:{properties:{code:{type:"intege\
r",const:200}},additionalProperties:!0},then:{properties:{data:{type:"object",additionalProperties:!0}},required:["data"],
additionalProperties:!0},else:{properties:{data:{type:"null"}},additionalProperties:!0}};function Ai(o,{instancePath:n="",
parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0,s=t,r=!0,i=t;if(o&&typeof o=="object"&&!Array.isArray(
o)&&o.code!==void 0){let y=o.code;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y))){let q={};e===null?e=[q]:e.push(q),t++}if(y!==
200){let q={};e===null?e=[q]:e.push(q),t++}}var a=i===t;t=s,e!==null&&(s?e.length=s:e=null);let d;if(a){let y=t;if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.data===void 0){let P={instancePath:n,keyword:"required",params:{missingProperty:"data"},
message:"must have required property 'data'"};e===null?e=[P]:e.push(P),t++}if(o.data!==void 0){let P=o.data;if(!(P&&typeof P==
"object"&&!Array.isArray(P))){let C={instancePath:n+"/data",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[C]:e.push(C),t++}}}var a=y===t;r=a,d="then"}else{let y=t;if(o&&typeof o=="object"&&!Array.isArray(o)&&o.
data!==void 0&&o.data!==null){let P={instancePath:n+"/data",keyword:"type",params:{type:"null"},message:"must be null"};
e===null?e=[P]:e.push(P),t++}var a=y===t;r=a,d="else"}if(!r){let y={instancePath:n,keyword:"if",params:{failingKeyword:d},
message:'must match "'+d+'" schema'};e===null?e=[y]:e.push(y),t++}if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.code===
void 0){let y={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"must have required property 'c\
ode'"};e===null?e=[y]:e.push(y),t++}if(o.msg===void 0){let y={instancePath:n,keyword:"required",params:{missingProperty:"\
msg"},message:"must have required property 'msg'"};e===null?e=[y]:e.push(y),t++}if(o.code!==void 0){let y=o.code;if(!(typeof y==
"number"&&!(y%1)&&!isNaN(y))){let q={instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};e===null?e=[q]:e.push(q),t++}if(!(y===200||y===401||y===402||y===404||y===408||y===422||y===429||y===455||y===500||
y===501||y===505)){let q={instancePath:n+"/code",keyword:"enum",params:{allowedValues:Eo.properties.code.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[q]:e.push(q),t++}}if(o.msg!==void 0&&typeof o.msg!="string"){let y={
instancePath:n+"/msg",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),t++}if(o.
data!==void 0){let y=o.data,q=t,P=!1,C=null,ns=t;if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.taskId===void 0){let B={
instancePath:n+"/data",keyword:"required",params:{missingProperty:"taskId"},message:"must have required property 'taskId\
'"};e===null?e=[B]:e.push(B),t++}if(y.taskId!==void 0&&(T(y.taskId,{instancePath:n+"/data/taskId",parentData:y,parentDataProperty:"\
taskId",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),y.recordId!==void 0&&typeof y.recordId!="stri\
ng"){let B={instancePath:n+"/data/recordId",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
B]:e.push(B),t++}}else{let B={instancePath:n+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[B]:e.push(B),t++}var p=ns===t;p&&(P=!0,C=0);let Ji=t;if(y!==null){let B={instancePath:n+"/data",keyword:"type",params:{
type:"null"},message:"must be null"};e===null?e=[B]:e.push(B),t++}var p=Ji===t;if(p&&P?(P=!1,C=[C,1]):p&&(P=!0,C=1),P)t=
q,e!==null&&(q?e.length=q:e=null);else{let B={instancePath:n+"/data",keyword:"oneOf",params:{passingSchemas:C},message:"\
must match exactly one schema in oneOf"};e===null?e=[B]:e.push(B),t++}}}else{let y={instancePath:n,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),t++}return Ai.errors=e,t===0}var J=re,zo={type:"object",
required:["code","msg"],properties:{code:{type:"integer",enum:[401,402,404,408,422,429,455,500,501,505]},msg:{type:"stri\
ng"},data:{type:"null"}}};function re(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,
t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.code===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"\
code"},message:"must have required property 'code'"};e===null?e=[s]:e.push(s),t++}if(o.msg===void 0){let s={instancePath:n,
keyword:"required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[s]:e.push(s),
t++}if(o.code!==void 0){let s=o.code;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let r={instancePath:n+"/code",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),t++}if(!(s===401||s===402||s===404||s===
408||s===422||s===429||s===455||s===500||s===501||s===505)){let r={instancePath:n+"/code",keyword:"enum",params:{allowedValues:zo.
properties.code.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}}if(o.msg!==void 0&&
typeof o.msg!="string"){let s={instancePath:n+"/msg",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),t++}if(o.data!==void 0&&o.data!==null){let s={instancePath:n+"/data",keyword:"type",params:{type:"n\
ull"},message:"must be null"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return re.errors=e,t===0}var $i=Ur,Lo={type:"object",required:[
"code","msg","data"],properties:{code:{type:"integer",const:200},msg:{$ref:"s188"},data:{allOf:[{$ref:"s189"},{type:"obj\
ect",required:["state"],properties:{state:{type:"string",enum:["waiting","queuing","generating"]}}}]}}};function Ur(o,{instancePath:n="",
parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.code===
void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"must have required property 'c\
ode'"};e===null?e=[s]:e.push(s),t++}if(o.msg===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"\
msg"},message:"must have required property 'msg'"};e===null?e=[s]:e.push(s),t++}if(o.data===void 0){let s={instancePath:n,
keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[s]:e.push(s),
t++}if(o.code!==void 0){let s=o.code;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let r={instancePath:n+"/code",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),t++}if(s!==200){let r={instancePath:n+
"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}if(o.
msg!==void 0&&($(o.msg,{instancePath:n+"/msg",parentData:o,parentDataProperty:"msg",rootData:l})||(e=e===null?$.errors:e.
concat($.errors),t=e.length)),o.data!==void 0){let s=o.data;if(W(s,{instancePath:n+"/data",parentData:o,parentDataProperty:"\
data",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.state===
void 0){let r={instancePath:n+"/data",keyword:"required",params:{missingProperty:"state"},message:"must have required pr\
operty 'state'"};e===null?e=[r]:e.push(r),t++}if(s.state!==void 0){let r=s.state;if(typeof r!="string"){let i={instancePath:n+
"/data/state",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(r==="wai\
ting"||r==="queuing"||r==="generating")){let i={instancePath:n+"/data/state",keyword:"enum",params:{allowedValues:Lo.properties.
data.allOf[1].properties.state.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}}else{
let r={instancePath:n+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{
let s={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ur.
errors=e,t===0}var Ui=Bi;function Bi(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0,s=t,r=!1,i=null,a=t;
Ur(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?Ur.errors:e.concat(Ur.errors),t=e.length);
var p=a===t;p&&(r=!0,i=0);let d=t;Q(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?Q.errors:
e.concat(Q.errors),t=e.length);var p=d===t;if(p&&r)r=!1,i=[i,1];else{p&&(r=!0,i=1);let y=t;ee(o,{instancePath:n,parentData:m,
parentDataProperty:u,rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length);var p=y===t;if(p&&r)r=!1,i=[i,2];else{
p&&(r=!0,i=2);let P=t;re(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?re.errors:e.concat(
re.errors),t=e.length);var p=P===t;p&&r?(r=!1,i=[i,3]):p&&(r=!0,i=3)}}if(r)t=s,e!==null&&(s?e.length=s:e=null);else{let y={
instancePath:n,keyword:"oneOf",params:{passingSchemas:i},message:"must match exactly one schema in oneOf"};e===null?e=[y]:
e.push(y),t++}return Bi.errors=e,t===0}var Ti=Oi;function Oi(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="obj\
ect"&&!Array.isArray(o)){if(o.prompt===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[s]:e.push(s),t++}if(o.videoUrl===void 0){let s={instancePath:n,
keyword:"required",params:{missingProperty:"videoUrl"},message:"must have required property 'videoUrl'"};e===null?e=[s]:
e.push(s),t++}for(let s in o)if(!(s==="prompt"||s==="videoUrl"||s==="callBackUrl"||s==="watermark")){let r={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[
r]:e.push(r),t++}if(o.prompt!==void 0){let s=o.prompt;if(typeof s=="string"){if(_(s)<1){let r={instancePath:n+"/prompt",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}}else{
let r={instancePath:n+"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
t++}}if(o.videoUrl!==void 0){let s=o.videoUrl;if(typeof s=="string"){if(!b.test(s)){let r={instancePath:n+"/videoUrl",keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[r]:e.push(r),t++}if(!w(s)){
let r={instancePath:n+"/videoUrl",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[
r]:e.push(r),t++}}else{let r={instancePath:n+"/videoUrl",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),t++}}if(o.callBackUrl!==void 0){let s=o.callBackUrl;if(typeof s=="string"){if(!b.test(s)){let r={
instancePath:n+"/callBackUrl",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};
e===null?e=[r]:e.push(r),t++}if(!w(s)){let r={instancePath:n+"/callBackUrl",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n+"/callBackUrl",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}}if(o.watermark!==void 0&&typeof o.watermark!="str\
ing"){let s={instancePath:n+"/watermark",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),t++}}else{let s={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),t++}return Oi.errors=e,t===0}var Fo=new RegExp("^\\{","u");function he(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,
t=0;if(typeof o=="string"){if(!Fo.test(o)){let s={instancePath:n,keyword:"pattern",params:{pattern:"^\\{"},message:'must\
 match pattern "^\\{"'};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return he.errors=e,t===0}function ke(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(Array.isArray(o)){
if(o.length<1){let r={instancePath:n,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[r]:e.push(r),t++}let s=o.length;for(let r=0;r<s;r++){let i=o[r];if(typeof i=="string"){if(!b.test(i)){let a={instancePath:n+
"/"+r,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[a]:e.push(a),
t++}if(!w(i)){let a={instancePath:n+"/"+r,keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===
null?e=[a]:e.push(a),t++}}else{let a={instancePath:n+"/"+r,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[s]:e.push(s),t++}return ke.errors=e,t===0}var Vi=Ii,Ko={type:"object",required:["code","msg","data"],properties:{
code:{type:"integer",enum:[200,500]},msg:{type:"string"},data:{type:"object",required:["taskId"],properties:{taskId:{$ref:"\
s190"},promptJson:{$ref:"s205"},resultUrls:{$ref:"s206"}}}},if:{properties:{code:{type:"integer",const:200}},additionalProperties:!0},
then:{properties:{data:{type:"object",properties:{resultUrls:{}},required:["resultUrls"],additionalProperties:!0}},additionalProperties:!0}};
function Ii(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0,s=t,r=!0,i=t;if(o&&typeof o==
"object"&&!Array.isArray(o)&&o.code!==void 0){let d=o.code;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))){let p={};e===null?
e=[p]:e.push(p),t++}if(d!==200){let p={};e===null?e=[p]:e.push(p),t++}}var a=i===t;if(t=s,e!==null&&(s?e.length=s:e=null),
a){let d=t;if(o&&typeof o=="object"&&!Array.isArray(o)&&o.data!==void 0){let y=o.data;if(y&&typeof y=="object"&&!Array.isArray(
y)){if(y.resultUrls===void 0){let q={instancePath:n+"/data",keyword:"required",params:{missingProperty:"resultUrls"},message:"\
must have required property 'resultUrls'"};e===null?e=[q]:e.push(q),t++}}else{let q={instancePath:n+"/data",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[q]:e.push(q),t++}}var a=d===t;r=a}if(!r){let d={instancePath:n,
keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[d]:e.push(d),t++}if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.code===void 0){let d={instancePath:n,keyword:"required",params:{missingProperty:"code"},
message:"must have required property 'code'"};e===null?e=[d]:e.push(d),t++}if(o.msg===void 0){let d={instancePath:n,keyword:"\
required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[d]:e.push(d),t++}if(o.
data===void 0){let d={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have required prop\
erty 'data'"};e===null?e=[d]:e.push(d),t++}if(o.code!==void 0){let d=o.code;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))){
let p={instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),
t++}if(!(d===200||d===500)){let p={instancePath:n+"/code",keyword:"enum",params:{allowedValues:Ko.properties.code.enum},
message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),t++}}if(o.msg!==void 0&&typeof o.msg!="st\
ring"){let d={instancePath:n+"/msg",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(
d),t++}if(o.data!==void 0){let d=o.data;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.taskId===void 0){let p={instancePath:n+
"/data",keyword:"required",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=
[p]:e.push(p),t++}d.taskId!==void 0&&(T(d.taskId,{instancePath:n+"/data/taskId",parentData:d,parentDataProperty:"taskId",
rootData:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),d.promptJson!==void 0&&(he(d.promptJson,{instancePath:n+
"/data/promptJson",parentData:d,parentDataProperty:"promptJson",rootData:l})||(e=e===null?he.errors:e.concat(he.errors),
t=e.length)),d.resultUrls!==void 0&&(ke(d.resultUrls,{instancePath:n+"/data/resultUrls",parentData:d,parentDataProperty:"\
resultUrls",rootData:l})||(e=e===null?ke.errors:e.concat(ke.errors),t=e.length))}else{let p={instancePath:n+"/data",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),t++}}}else{let d={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),t++}return Ii.errors=e,t===0}var Bs={type:"object",required:["taskId"],properties:{taskId:{$ref:"s190"},paramJson:{$ref:"s205"},createTime:{type:"int\
eger",format:"int64",minimum:0},completeTime:{type:["integer","null"],format:"int64",minimum:0},errorCode:{type:["intege\
r","null"],format:"int32"},errorMessage:{type:["string","null"]}}},Mo=Vr().fullFormats.int32;function X(o,{instancePath:n="",
parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.taskId===
void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"taskId"},message:"must have required property \
'taskId'"};e===null?e=[s]:e.push(s),t++}if(o.taskId!==void 0&&(T(o.taskId,{instancePath:n+"/taskId",parentData:o,parentDataProperty:"\
taskId",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),o.paramJson!==void 0&&(he(o.paramJson,{instancePath:n+
"/paramJson",parentData:o,parentDataProperty:"paramJson",rootData:l})||(e=e===null?he.errors:e.concat(he.errors),t=e.length)),
o.createTime!==void 0){let s=o.createTime;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let r={instancePath:n+"/createTim\
e",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),t++}if(typeof s=="number"){
if(s<0||isNaN(s)){let r={instancePath:n+"/createTime",keyword:"minimum",params:{comparison:">=",limit:0},message:"must b\
e >= 0"};e===null?e=[r]:e.push(r),t++}if(!$r.validate(s)){let r={instancePath:n+"/createTime",keyword:"format",params:{format:"\
int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),t++}}}if(o.completeTime!==void 0){let s=o.completeTime;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))&&s!==null){let r={instancePath:n+"/completeTime",keyword:"type",params:{type:Bs.
properties.completeTime.type},message:"must be integer,null"};e===null?e=[r]:e.push(r),t++}if(typeof s=="number"){if(s<0||
isNaN(s)){let r={instancePath:n+"/completeTime",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
e===null?e=[r]:e.push(r),t++}if(!$r.validate(s)){let r={instancePath:n+"/completeTime",keyword:"format",params:{format:"\
int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),t++}}}if(o.errorCode!==void 0){let s=o.errorCode;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s))&&s!==null){let r={instancePath:n+"/errorCode",keyword:"type",params:{type:Bs.properties.errorCode.
type},message:"must be integer,null"};e===null?e=[r]:e.push(r),t++}if(typeof s=="number"&&!Mo.validate(s)){let r={instancePath:n+
"/errorCode",keyword:"format",params:{format:"int32"},message:'must match format "int32"'};e===null?e=[r]:e.push(r),t++}}
if(o.errorMessage!==void 0){let s=o.errorMessage;if(typeof s!="string"&&s!==null){let r={instancePath:n+"/errorMessage",
keyword:"type",params:{type:Bs.properties.errorMessage.type},message:"must be string,null"};e===null?e=[r]:e.push(r),t++}}}else{
let s={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return X.
errors=e,t===0}var Ei=Br;function Br(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="obj\
ect"&&!Array.isArray(o)){if(o.code===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[s]:e.push(s),t++}if(o.msg===void 0){let s={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[s]:e.push(s),t++}if(o.data===
void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[s]:e.push(s),t++}if(o.code!==void 0){let s=o.code;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let r={
instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),t++}if(s!==
200){let r={instancePath:n+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[r]:e.push(r),t++}}if(o.msg!==void 0&&($(o.msg,{instancePath:n+"/msg",parentData:o,parentDataProperty:"msg",rootData:l})||
(e=e===null?$.errors:e.concat($.errors),t=e.length)),o.data!==void 0){let s=o.data;if(X(s,{instancePath:n+"/data",parentData:o,
parentDataProperty:"data",rootData:l})||(e=e===null?X.errors:e.concat(X.errors),t=e.length),s&&typeof s=="object"&&!Array.
isArray(s)){if(s.successFlag===void 0){let r={instancePath:n+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[r]:e.push(r),t++}if(s.successFlag!==void 0){let r=s.
successFlag;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let i={instancePath:n+"/data/successFlag",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),t++}if(r!==0){let i={instancePath:n+"/data/successFl\
ag",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"};e===null?e=[i]:e.push(i),t++}}}else{let r={
instancePath:n+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{
let s={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Br.
errors=e,t===0}function is(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="obj\
ect"&&!Array.isArray(o)){if(o.resultUrls===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"res\
ultUrls"},message:"must have required property 'resultUrls'"};e===null?e=[s]:e.push(s),t++}if(o.taskId!==void 0&&(T(o.taskId,
{instancePath:n+"/taskId",parentData:o,parentDataProperty:"taskId",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),
t=e.length)),o.originUrls!==void 0){let s=o.originUrls;if(Array.isArray(s)){let r=s.length;for(let i=0;i<r;i++){let a=s[i];
if(typeof a=="string"){if(!b.test(a)){let d={instancePath:n+"/originUrls/"+i,keyword:"pattern",params:{pattern:"^https?:\
//"},message:'must match pattern "^https?://"'};e===null?e=[d]:e.push(d),t++}if(!w(a)){let d={instancePath:n+"/originUrl\
s/"+i,keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[d]:e.push(d),t++}}else{let d={
instancePath:n+"/originUrls/"+i,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),
t++}}}else{let r={instancePath:n+"/originUrls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[r]:e.push(r),t++}}o.resultUrls!==void 0&&(ke(o.resultUrls,{instancePath:n+"/resultUrls",parentData:o,parentDataProperty:"\
resultUrls",rootData:l})||(e=e===null?ke.errors:e.concat(ke.errors),t=e.length))}else{let s={instancePath:n,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return is.errors=e,t===0}var zi=Tr,Jo={
type:"object",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{$ref:"s188"},data:{allOf:[
{$ref:"s209"},{type:"object",required:["successFlag","response"],properties:{successFlag:{type:"integer",enum:[1,4]},response:{
$ref:"s211"}}}]}}};function Tr(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&
typeof o=="object"&&!Array.isArray(o)){if(o.code===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"\
code"},message:"must have required property 'code'"};e===null?e=[s]:e.push(s),t++}if(o.msg===void 0){let s={instancePath:n,
keyword:"required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[s]:e.push(s),
t++}if(o.data===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have requ\
ired property 'data'"};e===null?e=[s]:e.push(s),t++}if(o.code!==void 0){let s=o.code;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s))){let r={instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(
r),t++}if(s!==200){let r={instancePath:n+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to con\
stant"};e===null?e=[r]:e.push(r),t++}}if(o.msg!==void 0&&($(o.msg,{instancePath:n+"/msg",parentData:o,parentDataProperty:"\
msg",rootData:l})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),o.data!==void 0){let s=o.data;if(X(s,{instancePath:n+
"/data",parentData:o,parentDataProperty:"data",rootData:l})||(e=e===null?X.errors:e.concat(X.errors),t=e.length),s&&typeof s==
"object"&&!Array.isArray(s)){if(s.successFlag===void 0){let r={instancePath:n+"/data",keyword:"required",params:{missingProperty:"\
successFlag"},message:"must have required property 'successFlag'"};e===null?e=[r]:e.push(r),t++}if(s.response===void 0){
let r={instancePath:n+"/data",keyword:"required",params:{missingProperty:"response"},message:"must have required propert\
y 'response'"};e===null?e=[r]:e.push(r),t++}if(s.successFlag!==void 0){let r=s.successFlag;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r))){let i={instancePath:n+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};e===null?e=[i]:e.push(i),t++}if(!(r===1||r===4)){let i={instancePath:n+"/data/successFlag",keyword:"enum",params:{allowedValues:Jo.
properties.data.allOf[1].properties.successFlag.enum},message:"must be equal to one of the allowed values"};e===null?e=[
i]:e.push(i),t++}}s.response!==void 0&&(is(s.response,{instancePath:n+"/data/response",parentData:s,parentDataProperty:"\
response",rootData:l})||(e=e===null?is.errors:e.concat(is.errors),t=e.length))}else{let r={instancePath:n+"/data",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Tr.errors=e,t===0}var Li=Or,Co={
type:"object",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{$ref:"s188"},data:{allOf:[
{$ref:"s209"},{type:"object",required:["successFlag"],properties:{successFlag:{type:"integer",enum:[2,3]}}}]}}};function Or(o,{
instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.code===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"must have requ\
ired property 'code'"};e===null?e=[s]:e.push(s),t++}if(o.msg===void 0){let s={instancePath:n,keyword:"required",params:{
missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[s]:e.push(s),t++}if(o.data===void 0){let s={
instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?
e=[s]:e.push(s),t++}if(o.code!==void 0){let s=o.code;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let r={instancePath:n+
"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),t++}if(s!==200){let r={
instancePath:n+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?e=[r]:e.push(
r),t++}}if(o.msg!==void 0&&($(o.msg,{instancePath:n+"/msg",parentData:o,parentDataProperty:"msg",rootData:l})||(e=e===null?
$.errors:e.concat($.errors),t=e.length)),o.data!==void 0){let s=o.data;if(X(s,{instancePath:n+"/data",parentData:o,parentDataProperty:"\
data",rootData:l})||(e=e===null?X.errors:e.concat(X.errors),t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.successFlag===
void 0){let r={instancePath:n+"/data",keyword:"required",params:{missingProperty:"successFlag"},message:"must have requi\
red property 'successFlag'"};e===null?e=[r]:e.push(r),t++}if(s.successFlag!==void 0){let r=s.successFlag;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r))){let i={instancePath:n+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[i]:e.push(i),t++}if(!(r===2||r===3)){let i={instancePath:n+"/data/successFlag",keyword:"en\
um",params:{allowedValues:Co.properties.data.allOf[1].properties.successFlag.enum},message:"must be equal to one of the \
allowed values"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:n+"/data",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[s]:e.push(s),t++}return Or.errors=e,t===0}var Fi=Ki;function Ki(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0,s=t,r=!1,i=null,a=t;
Br(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?Br.errors:e.concat(Br.errors),t=e.length);
var p=a===t;p&&(r=!0,i=0);let d=t;Tr(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?Tr.errors:
e.concat(Tr.errors),t=e.length);var p=d===t;if(p&&r)r=!1,i=[i,1];else{p&&(r=!0,i=1);let y=t;Or(o,{instancePath:n,parentData:m,
parentDataProperty:u,rootData:l})||(e=e===null?Or.errors:e.concat(Or.errors),t=e.length);var p=y===t;if(p&&r)r=!1,i=[i,2];else{
p&&(r=!0,i=2);let P=t;re(o,{instancePath:n,parentData:m,parentDataProperty:u,rootData:l})||(e=e===null?re.errors:e.concat(
re.errors),t=e.length);var p=P===t;p&&r?(r=!1,i=[i,3]):p&&(r=!0,i=3)}}if(r)t=s,e!==null&&(s?e.length=s:e=null);else{let y={
instancePath:n,keyword:"oneOf",params:{passingSchemas:i},message:"must match exactly one schema in oneOf"};e===null?e=[y]:
e.push(y),t++}return Ki.errors=e,t===0}var Is=Mi;var Ro=fs().default;function Mi(o,{instancePath:n="",parentData:m,parentDataProperty:u,rootData:l=o}={}){let e=null,t=0;
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.taskid===void 0){let s={instancePath:n,keyword:"required",params:{missingProperty:"\
taskid"},message:"must have required property 'taskid'"};e===null?e=[s]:e.push(s),t++}if(o.taskid!==void 0){let s=o.taskid;
if(typeof s!="string"){let r=typeof s,i;if(i===void 0)if(r=="number"||r=="boolean")i=""+s;else if(s===null)i="";else{let a={
instancePath:n+"/taskid",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}i!==
void 0&&(s=i,o!==void 0&&(o.taskid=i))}if(typeof s=="string"&&Ro(s)<1){let r={instancePath:n+"/taskid",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Mi.errors=e,t===0}var Wo="kie",Xo={createJob:{method:"POST",path:"/api/v1/jobs/createTask",request:{whole:ji,choice:{tag:"model",branches:[
{values:["kling-2.6/image-to-video"],reading:{whole:ct}},{values:["kling-2.6/motion-control"],reading:{whole:yt}},{values:[
"kling-2.6/text-to-video"],reading:{whole:gt}},{values:["kling-3.0-omni/image-to-video"],reading:{whole:ht}},{values:["k\
ling-3.0-omni/reference-to-video"],reading:{whole:kt}},{values:["kling-3.0-omni/text-to-video"],reading:{whole:wt}},{values:[
"kling-3.0-omni/transformation"],reading:{whole:_t}},{values:["kling-3.0/motion-control"],reading:{whole:bt}},{values:["\
kling-3.0/video"],reading:{whole:vt}},{values:["kling/ai-avatar-pro"],reading:{whole:qt}},{values:["kling/ai-avatar-stan\
dard"],reading:{whole:Pt}},{values:["kling/v2-1-master-image-to-video"],reading:{whole:jt}},{values:["kling/v2-1-master-\
text-to-video"],reading:{whole:xt}},{values:["kling/v2-1-pro"],reading:{whole:Nt}},{values:["kling/v2-1-standard"],reading:{
whole:Dt}},{values:["kling/v2-5-turbo-image-to-video-pro"],reading:{whole:At}},{values:["kling/v2-5-turbo-text-to-video-\
pro"],reading:{whole:$t}},{values:["kling/v3-turbo-image-to-video"],reading:{whole:Ut}},{values:["kling/v3-turbo-text-to\
-video"],reading:{whole:Bt}},{values:["wan/2-2-a14b-image-to-video-turbo"],reading:{whole:Tt}},{values:["wan/2-2-a14b-sp\
eech-to-video-turbo"],reading:{whole:Ot}},{values:["wan/2-2-a14b-text-to-video-turbo"],reading:{whole:Vt}},{values:["wan\
/2-2-animate-move"],reading:{whole:It}},{values:["wan/2-2-animate-replace"],reading:{whole:Et}},{values:["wan/2-5-image-\
to-video"],reading:{whole:zt}},{values:["wan/2-5-text-to-video"],reading:{whole:Lt}},{values:["wan/2-6-flash-image-to-vi\
deo"],reading:{whole:Ft}},{values:["wan/2-6-flash-video-to-video"],reading:{whole:Kt}},{values:["wan/2-6-image-to-video"],
reading:{whole:Mt}},{values:["wan/2-6-text-to-video"],reading:{whole:Jt}},{values:["wan/2-6-video-to-video"],reading:{whole:Ct}},
{values:["wan/2-7-image"],reading:{whole:St}},{values:["wan/2-7-image-pro"],reading:{whole:Rt}},{values:["wan/2-7-image-\
to-video"],reading:{whole:Zt}},{values:["wan/2-7-r2v"],reading:{whole:Ht}},{values:["wan/2-7-text-to-video"],reading:{whole:Yt}},
{values:["wan/2-7-videoedit"],reading:{whole:Gt}},{values:["hailuo/02-image-to-video-pro"],reading:{whole:Wt}},{values:[
"hailuo/02-image-to-video-standard"],reading:{whole:Xt}},{values:["hailuo/02-text-to-video-pro"],reading:{whole:Qt}},{values:[
"hailuo/02-text-to-video-standard"],reading:{whole:ei}},{values:["hailuo/2-3-image-to-video-pro"],reading:{whole:ri}},{values:[
"hailuo/2-3-image-to-video-standard"],reading:{whole:si}},{values:["minimax-h3/image-to-video"],reading:{whole:ti}},{values:[
"minimax-h3/reference-to-video"],reading:{whole:ii}},{values:["minimax-h3/text-to-video"],reading:{whole:ni}},{values:["\
bytedance/seedance-1.5-pro"],reading:{whole:oi}},{values:["bytedance/seedance-2"],reading:{whole:li}},{values:["bytedanc\
e/seedance-2-5"],reading:{whole:ai}},{values:["bytedance/seedance-2-fast"],reading:{whole:pi}},{values:["bytedance/seeda\
nce-2-mini"],reading:{whole:ui}},{values:["bytedance/v1-lite-image-to-video"],reading:{whole:mi}},{values:["bytedance/v1\
-lite-text-to-video"],reading:{whole:fi}},{values:["bytedance/v1-pro-fast-image-to-video"],reading:{whole:di}},{values:[
"bytedance/v1-pro-image-to-video"],reading:{whole:ci}},{values:["bytedance/v1-pro-text-to-video"],reading:{whole:yi}},{values:[
"google/nano-banana"],reading:{whole:gi}},{values:["google/nano-banana-edit"],reading:{whole:hi}},{values:["nano-banana-\
2"],reading:{whole:ki}},{values:["nano-banana-2-lite"],reading:{whole:wi}},{values:["nano-banana-pro"],reading:{whole:_i}},
{values:["elevenlabs/audio-isolation"],reading:{whole:bi}},{values:["elevenlabs/text-to-dialogue-v3"],reading:{whole:vi}},
{values:["elevenlabs/text-to-speech-multilingual-v2"],reading:{whole:qi}},{values:["elevenlabs/text-to-speech-turbo-2-5"],
reading:{whole:Pi}}]}},tag:{name:"model",values:["kling-2.6/image-to-video","kling-2.6/motion-control","kling-2.6/text-t\
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
200:{whole:Vs,reasons:[{when:"the code is 200",fields:["data"]}]},402:{whole:J},429:{whole:J},500:{whole:J}},callback:{whole:Ni,
choice:{tag:"code",branches:[{values:[200],reading:{whole:Ts}},{values:[200],reading:{whole:Os}}]}}},getJob:{method:"GET",
path:"/api/v1/jobs/recordInfo",parameters:{query:Is},responses:{200:{whole:Ui,choice:{tag:"code",branches:[{values:[200],
reading:{whole:$i}},{values:[200],reading:{whole:Ts}},{values:[200],reading:{whole:Os}},{values:[401,402,404,408,422,429,
455,500,501,505],reading:{whole:J}}]}},429:{whole:J},500:{whole:J}}},createModifyTask:{method:"POST",path:"/api/v1/modif\
y/generate",request:{whole:Ti},parameters:{},responses:{200:{whole:Vs,reasons:[{when:"the code is 200",fields:["data"]}]},
402:{whole:J},429:{whole:J},500:{whole:J}},callback:{whole:Vi,reasons:[{when:"the code is 200",fields:["data"]}]}},getModifyTask:{
method:"GET",path:"/api/v1/modify/record-info",parameters:{query:Is},responses:{200:{whole:Fi,choice:{tag:"code",branches:[
{values:[200],reading:{whole:Ei}},{values:[200],reading:{whole:zi}},{values:[200],reading:{whole:Li}},{values:[401,402,404,
408,422,429,455,500,501,505],reading:{whole:J}}]}},429:{whole:J},500:{whole:J}}}};export{Wo as host,Xo as operations};
