// Written by codegen from openapi/; do not edit.
var pe=(t,i)=>()=>{try{return i||t((i={exports:{}}).exports,i),i.exports}catch(d){throw i=0,d}};var B=pe(q=>{"use strict";Object.defineProperty(q,"__esModule",{value:!0});q.formatNames=q.fastFormats=q.fullFormats=void 0;
function v(t,i){return{validate:t,compare:i}}q.fullFormats={date:v(de,Q),time:v(W(!0),ee),"date-time":v(ue(!0),ye),"iso-\
time":v(W(),ce),"iso-date-time":v(ue(),ge),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:Re,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:Qe,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:Ze,int32:{type:"number",validate:Ge},int64:{type:"number",validate:We},float:{type:"number",validate:fe},double:{type:"\
number",validate:fe},password:!0,binary:!0};q.fastFormats={...q.fullFormats,date:v(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,Q),time:v(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,ee),"date-time":v(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
ye),"iso-time":v(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,ce),"iso-date-time":v(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
ge),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
q.formatNames=Object.keys(q.fullFormats);function Le(t){return t%4===0&&(t%100!==0||t%400===0)}var Be=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
Ce=[0,31,28,31,30,31,30,31,31,30,31,30,31];function de(t){let i=Be.exec(t);if(!i)return!1;let d=+i[1],u=+i[2],p=+i[3];return u>=
1&&u<=12&&p>=1&&p<=(u===2&&Le(d)?29:Ce[u])}function Q(t,i){if(t&&i)return t>i?1:t<i?-1:0}var G=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function W(t){return function(d){let u=G.exec(d);if(!u)return!1;let p=+u[1],e=+u[2],n=+u[3],r=u[4],s=u[5]==="-"?-1:1,o=+(u[6]||
0),l=+(u[7]||0);if(o>23||l>59||t&&!r)return!1;if(p<=23&&e<=59&&n<60)return!0;let a=e-l*s,f=p-o*s-(a<0?1:0);return(f===23||
f===-1)&&(a===59||a===-1)&&n<61}}function ee(t,i){if(!(t&&i))return;let d=new Date("2020-01-01T"+t).valueOf(),u=new Date(
"2020-01-01T"+i).valueOf();if(d&&u)return d-u}function ce(t,i){if(!(t&&i))return;let d=G.exec(t),u=G.exec(i);if(d&&u)return t=
d[1]+d[2]+d[3],i=u[1]+u[2]+u[3],t>i?1:t<i?-1:0}var X=/t|\s/i;function ue(t){let i=W(t);return function(u){let p=u.split(
X);return p.length===2&&de(p[0])&&i(p[1])}}function ye(t,i){if(!(t&&i))return;let d=new Date(t).valueOf(),u=new Date(i).
valueOf();if(d&&u)return d-u}function ge(t,i){if(!(t&&i))return;let[d,u]=t.split(X),[p,e]=i.split(X),n=Q(d,p);if(n!==void 0)
return n||ee(u,e)}var Se=/\/|:/,Ke=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function Re(t){return Se.test(t)&&Ke.test(t)}var me=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function Ze(t){return me.lastIndex=0,me.test(t)}var He=-(2**31),Ye=2**31-1;function Ge(t){return Number.isInteger(t)&&t<=
Ye&&t>=He}function We(t){return Number.isInteger(t)}function fe(){return!0}var Xe=/[^\\]\\Z/;function Qe(t){if(Xe.test(t))
return!1;try{return new RegExp(t),!0}catch{return!1}}});var se=pe(re=>{"use strict";Object.defineProperty(re,"__esModule",{value:!0});function he(t){let i=t.length,d=0,u=0,p;for(;u<
i;)d++,p=t.charCodeAt(u++),p>=55296&&p<=56319&&u<i&&(p=t.charCodeAt(u),(p&64512)===56320&&u++);return d}re.default=he;he.
code='require("ajv/dist/runtime/ucs2length").default'});var x=B().fullFormats.uri,O=new RegExp("^https?://","u");function P(t,{instancePath:i="",parentData:d,parentDataProperty:u,
rootData:p=t}={}){let e=null,n=0;if(typeof t=="string"){if(!O.test(t)){let r={instancePath:i,keyword:"pattern",params:{pattern:"\
^https?://"},message:'must match pattern "^https?://"'};e===null?e=[r]:e.push(r),n++}if(!x(t)){let r={instancePath:i,keyword:"\
format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:i,
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}return P.errors=e,n===0}var er={type:"string",enum:["3","4","5","6","7","8","9","10","11","12","13","14","15"]};function S(t,{instancePath:i="",
parentData:d,parentDataProperty:u,rootData:p=t}={}){let e=null,n=0;if(typeof t!="string"){let r={instancePath:i,keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}if(!(t==="3"||t==="4"||t==="5"||t===
"6"||t==="7"||t==="8"||t==="9"||t==="10"||t==="11"||t==="12"||t==="13"||t==="14"||t==="15")){let r={instancePath:i,keyword:"\
enum",params:{allowedValues:er.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),n++}
return S.errors=e,n===0}function b(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:p=t}={}){let e=null,n=0;if(typeof t=="string"){
if(!O.test(t)){let r={instancePath:i,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[r]:e.push(r),n++}if(!x(t)){let r={instancePath:i,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:i,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),n++}return b.errors=e,n===0}function K(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:p=t}={}){let e=null,n=0;if(Array.isArray(t)){
let r=t.length;for(let s=0;s<r;s++)b(t[s],{instancePath:i+"/"+s,parentData:t,parentDataProperty:s,rootData:p})||(e=e===null?
b.errors:e.concat(b.errors),n=e.length)}else{let r={instancePath:i,keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[r]:e.push(r),n++}return K.errors=e,n===0}var D=se().default;function R(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:p=t}={}){let e=null,n=0;if(Array.
isArray(t)){let r=t.length;for(let s=0;s<r;s++){let o=t[s];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.prompt===void 0){
let l={instancePath:i+"/"+s,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'p\
rompt'"};e===null?e=[l]:e.push(l),n++}if(o.duration===void 0){let l={instancePath:i+"/"+s,keyword:"required",params:{missingProperty:"\
duration"},message:"must have required property 'duration'"};e===null?e=[l]:e.push(l),n++}for(let l in o)if(!(l==="promp\
t"||l==="duration")){let a={instancePath:i+"/"+s,keyword:"additionalProperties",params:{additionalProperty:l},message:"m\
ust NOT have additional properties"};e===null?e=[a]:e.push(a),n++}if(o.prompt!==void 0){let l=o.prompt;if(typeof l=="str\
ing"){if(D(l)>500){let a={instancePath:i+"/"+s+"/prompt",keyword:"maxLength",params:{limit:500},message:"must NOT have m\
ore than 500 characters"};e===null?e=[a]:e.push(a),n++}if(D(l)<1){let a={instancePath:i+"/"+s+"/prompt",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),n++}}else{let a={instancePath:i+
"/"+s+"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),n++}}if(o.duration!==
void 0){let l=o.duration;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){let a={instancePath:i+"/"+s+"/duration",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),n++}if(typeof l=="number"){if(l>12||isNaN(
l)){let a={instancePath:i+"/"+s+"/duration",keyword:"maximum",params:{comparison:"<=",limit:12},message:"must be <= 12"};
e===null?e=[a]:e.push(a),n++}if(l<1||isNaN(l)){let a={instancePath:i+"/"+s+"/duration",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),n++}}}}else{let l={instancePath:i+"/"+s,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),n++}}}else{let r={instancePath:i,keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),n++}return R.errors=e,n===0}function Z(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:p=t}={}){let e=null,n=0;if(Array.isArray(t)){
if(t.length>3){let s={instancePath:i,keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===
null?e=[s]:e.push(s),n++}let r=t.length;for(let s=0;s<r;s++){let o=t[s];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.
name===void 0){let l={instancePath:i+"/"+s,keyword:"required",params:{missingProperty:"name"},message:"must have require\
d property 'name'"};e===null?e=[l]:e.push(l),n++}if(o.description===void 0){let l={instancePath:i+"/"+s,keyword:"require\
d",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[l]:e.push(l),
n++}if(o.element_input_urls===void 0){let l={instancePath:i+"/"+s,keyword:"required",params:{missingProperty:"element_in\
put_urls"},message:"must have required property 'element_input_urls'"};e===null?e=[l]:e.push(l),n++}for(let l in o)if(!(l===
"name"||l==="description"||l==="element_input_urls"||l==="element_input_audio_urls"||l==="start_time"||l==="end_time")){
let a={instancePath:i+"/"+s,keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have addition\
al properties"};e===null?e=[a]:e.push(a),n++}if(o.name!==void 0){let l=o.name;if(typeof l=="string"){if(D(l)<1){let a={instancePath:i+
"/"+s+"/name",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(
a),n++}}else{let a={instancePath:i+"/"+s+"/name",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[a]:e.push(a),n++}}if(o.description!==void 0){let l=o.description;if(typeof l=="string"){if(D(l)<1){let a={instancePath:i+
"/"+s+"/description",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:
e.push(a),n++}}else{let a={instancePath:i+"/"+s+"/description",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[a]:e.push(a),n++}}if(o.element_input_urls!==void 0){let l=o.element_input_urls;if(Array.isArray(l)){let a=l.
length;for(let f=0;f<a;f++)b(l[f],{instancePath:i+"/"+s+"/element_input_urls/"+f,parentData:l,parentDataProperty:f,rootData:p})||
(e=e===null?b.errors:e.concat(b.errors),n=e.length)}else{let a={instancePath:i+"/"+s+"/element_input_urls",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),n++}}if(o.element_input_audio_urls!==void 0){let l=o.
element_input_audio_urls;if(Array.isArray(l)){let a=l.length;for(let f=0;f<a;f++)b(l[f],{instancePath:i+"/"+s+"/element_\
input_audio_urls/"+f,parentData:l,parentDataProperty:f,rootData:p})||(e=e===null?b.errors:e.concat(b.errors),n=e.length)}else{
let a={instancePath:i+"/"+s+"/element_input_audio_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[a]:e.push(a),n++}}if(o.start_time!==void 0){let l=o.start_time;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){let a={
instancePath:i+"/"+s+"/start_time",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(
a),n++}if(typeof l=="number"&&(l<0||isNaN(l))){let a={instancePath:i+"/"+s+"/start_time",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),n++}}if(o.end_time!==void 0){let l=o.end_time;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l))){let a={instancePath:i+"/"+s+"/end_time",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"};e===null?e=[a]:e.push(a),n++}if(typeof l=="number"&&(l<0||isNaN(l))){let a={instancePath:i+"/"+s+"/end_t\
ime",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),n++}}}else{let l={
instancePath:i+"/"+s,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),n++}}}else{
let r={instancePath:i,keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),n++}return Z.
errors=e,n===0}var be=U,te={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"st\
ring",const:"kling-3.0/video"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,required:["prompt","\
duration","aspect_ratio","mode","sound","multi_shots"],properties:{prompt:{type:"string",minLength:1},duration:{$ref:"s3"},
aspect_ratio:{type:"string",enum:["16:9","9:16","1:1"]},mode:{type:"string",enum:["std","pro","4K"]},sound:{type:"boolea\
n"},image_urls:{$ref:"s4"},multi_shots:{type:"boolean"},multi_prompt:{$ref:"s6"},kling_elements:{$ref:"s7"}}}}},rr=Object.
prototype.hasOwnProperty;function U(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:p=t}={}){let e=null,
n=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),n++}if(t.input===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),n++}for(let r in t)if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:i,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),n++}if(t.model!==
void 0){let r=t.model;if(typeof r!="string"){let s={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),n++}if(r!=="kling-3.0/video"){let s={instancePath:i+"/model",keyword:"const",params:{
allowedValue:"kling-3.0/video"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),n++}}if(t.callBackUrl!==void 0&&
(P(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:p})||(e=e===null?
P.errors:e.concat(P.errors),n=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let s={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[s]:e.push(s),n++}if(r.duration===void 0){let s={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[s]:e.push(s),
n++}if(r.aspect_ratio===void 0){let s={instancePath:i+"/input",keyword:"required",params:{missingProperty:"aspect_ratio"},
message:"must have required property 'aspect_ratio'"};e===null?e=[s]:e.push(s),n++}if(r.mode===void 0){let s={instancePath:i+
"/input",keyword:"required",params:{missingProperty:"mode"},message:"must have required property 'mode'"};e===null?e=[s]:
e.push(s),n++}if(r.sound===void 0){let s={instancePath:i+"/input",keyword:"required",params:{missingProperty:"sound"},message:"\
must have required property 'sound'"};e===null?e=[s]:e.push(s),n++}if(r.multi_shots===void 0){let s={instancePath:i+"/in\
put",keyword:"required",params:{missingProperty:"multi_shots"},message:"must have required property 'multi_shots'"};e===
null?e=[s]:e.push(s),n++}for(let s in r)if(!rr.call(te.properties.input.properties,s)){let o={instancePath:i+"/input",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(
o),n++}if(r.prompt!==void 0){let s=r.prompt;if(typeof s=="string"){if(D(s)<1){let o={instancePath:i+"/input/prompt",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),n++}}else{let o={instancePath:i+
"/input/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),n++}}if(r.duration!==
void 0&&(S(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:p})||(e=e===
null?S.errors:e.concat(S.errors),n=e.length)),r.aspect_ratio!==void 0){let s=r.aspect_ratio;if(typeof s!="string"){let o={
instancePath:i+"/input/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(
o),n++}if(!(s==="16:9"||s==="9:16"||s==="1:1")){let o={instancePath:i+"/input/aspect_ratio",keyword:"enum",params:{allowedValues:te.
properties.input.properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(
o),n++}}if(r.mode!==void 0){let s=r.mode;if(typeof s!="string"){let o={instancePath:i+"/input/mode",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),n++}if(!(s==="std"||s==="pro"||s==="4K")){let o={instancePath:i+
"/input/mode",keyword:"enum",params:{allowedValues:te.properties.input.properties.mode.enum},message:"must be equal to o\
ne of the allowed values"};e===null?e=[o]:e.push(o),n++}}if(r.sound!==void 0&&typeof r.sound!="boolean"){let s={instancePath:i+
"/input/sound",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),n++}if(r.image_urls!==
void 0&&(K(r.image_urls,{instancePath:i+"/input/image_urls",parentData:r,parentDataProperty:"image_urls",rootData:p})||(e=
e===null?K.errors:e.concat(K.errors),n=e.length)),r.multi_shots!==void 0&&typeof r.multi_shots!="boolean"){let s={instancePath:i+
"/input/multi_shots",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),n++}r.multi_prompt!==
void 0&&(R(r.multi_prompt,{instancePath:i+"/input/multi_prompt",parentData:r,parentDataProperty:"multi_prompt",rootData:p})||
(e=e===null?R.errors:e.concat(R.errors),n=e.length)),r.kling_elements!==void 0&&(Z(r.kling_elements,{instancePath:i+"/in\
put/kling_elements",parentData:r,parentDataProperty:"kling_elements",rootData:p})||(e=e===null?Z.errors:e.concat(Z.errors),
n=e.length))}else{let s={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),n++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),n++}return U.errors=e,n===0}var we=E,ke={type:"object",additionalProperties:!1,required:["model","input"],
properties:{model:{type:"string",const:"nano-banana-2"},callBackUrl:{$ref:"s2"},input:{type:"object",additionalProperties:!1,
required:["prompt"],properties:{prompt:{type:"string",minLength:1,maxLength:2e4},image_input:{type:"array",maxItems:14,items:{
$ref:"s5"}},aspect_ratio:{type:"string"},resolution:{type:"string",enum:["1K","2K","4K"]},output_format:{type:"string",enum:[
"png","jpg"]}}}}};function E(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:p=t}={}){let e=null,n=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),n++}if(t.input===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),n++}for(let r in t)if(!(r==="model"||r==="callBackUrl"||r==="input")){let s={instancePath:i,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),n++}if(t.model!==
void 0){let r=t.model;if(typeof r!="string"){let s={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),n++}if(r!=="nano-banana-2"){let s={instancePath:i+"/model",keyword:"const",params:{
allowedValue:"nano-banana-2"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),n++}}if(t.callBackUrl!==void 0&&
(P(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:p})||(e=e===null?
P.errors:e.concat(P.errors),n=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let s={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="prompt"||s==="image_input"||s==="aspe\
ct_ratio"||s==="resolution"||s==="output_format")){let o={instancePath:i+"/input",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),n++}if(r.prompt!==void 0){
let s=r.prompt;if(typeof s=="string"){if(D(s)>2e4){let o={instancePath:i+"/input/prompt",keyword:"maxLength",params:{limit:2e4},
message:"must NOT have more than 20000 characters"};e===null?e=[o]:e.push(o),n++}if(D(s)<1){let o={instancePath:i+"/inpu\
t/prompt",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),
n++}}else{let o={instancePath:i+"/input/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[o]:e.push(o),n++}}if(r.image_input!==void 0){let s=r.image_input;if(Array.isArray(s)){if(s.length>14){let l={instancePath:i+
"/input/image_input",keyword:"maxItems",params:{limit:14},message:"must NOT have more than 14 items"};e===null?e=[l]:e.push(
l),n++}let o=s.length;for(let l=0;l<o;l++)b(s[l],{instancePath:i+"/input/image_input/"+l,parentData:s,parentDataProperty:l,
rootData:p})||(e=e===null?b.errors:e.concat(b.errors),n=e.length)}else{let o={instancePath:i+"/input/image_input",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),n++}}if(r.aspect_ratio!==void 0&&typeof r.
aspect_ratio!="string"){let s={instancePath:i+"/input/aspect_ratio",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[s]:e.push(s),n++}if(r.resolution!==void 0){let s=r.resolution;if(typeof s!="string"){let o={instancePath:i+
"/input/resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),n++}if(!(s===
"1K"||s==="2K"||s==="4K")){let o={instancePath:i+"/input/resolution",keyword:"enum",params:{allowedValues:ke.properties.
input.properties.resolution.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),n++}}if(r.
output_format!==void 0){let s=r.output_format;if(typeof s!="string"){let o={instancePath:i+"/input/output_format",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),n++}if(!(s==="png"||s==="jpg")){let o={instancePath:i+
"/input/output_format",keyword:"enum",params:{allowedValues:ke.properties.input.properties.output_format.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),n++}}}else{let s={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return E.errors=e,n===0}var ve=qe;function qe(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:p=t}={}){let e=null,n=0,r=n,s=!1,o=null,l=n;
U(t,{instancePath:i,parentData:d,parentDataProperty:u,rootData:p})||(e=e===null?U.errors:e.concat(U.errors),n=e.length);
var f=l===n;f&&(s=!0,o=0);let a=n;E(t,{instancePath:i,parentData:d,parentDataProperty:u,rootData:p})||(e=e===null?E.errors:
e.concat(E.errors),n=e.length);var f=a===n;if(f&&s?(s=!1,o=[o,1]):f&&(s=!0,o=1),s)n=r,e!==null&&(r?e.length=r:e=null);else{
let m={instancePath:i,keyword:"oneOf",params:{passingSchemas:o},message:"must match exactly one schema in oneOf"};e===null?
e=[m]:e.push(m),n++}return qe.errors=e,n===0}function g(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:p=t}={}){let e=null,n=0;if(typeof t!="string"){
let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}return g.
errors=e,n===0}function h(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:p=t}={}){let e=null,n=0;if(typeof t=="string"){
if(D(t)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[r]:e.push(r),n++}}else{let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),n++}return h.errors=e,n===0}var C={type:"object",required:["taskId"],properties:{taskId:{$ref:"s15"},model:{type:"string"},param:{type:"string"},failCode:{
type:["string","null"]},failMsg:{type:["string","null"]},costTime:{type:["integer","null"],minimum:0},createTime:{type:"\
integer",format:"int64",minimum:0},updateTime:{type:"integer",format:"int64",minimum:0},completeTime:{type:["integer","n\
ull"],format:"int64",minimum:0}}},F=B().fullFormats.int64;function _(t,{instancePath:i="",parentData:d,parentDataProperty:u,
rootData:p=t}={}){let e=null,n=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.taskId===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=[r]:e.push(
r),n++}if(t.taskId!==void 0&&(h(t.taskId,{instancePath:i+"/taskId",parentData:t,parentDataProperty:"taskId",rootData:p})||
(e=e===null?h.errors:e.concat(h.errors),n=e.length)),t.model!==void 0&&typeof t.model!="string"){let r={instancePath:i+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}if(t.param!==void 0&&
typeof t.param!="string"){let r={instancePath:i+"/param",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),n++}if(t.failCode!==void 0){let r=t.failCode;if(typeof r!="string"&&r!==null){let s={instancePath:i+
"/failCode",keyword:"type",params:{type:C.properties.failCode.type},message:"must be string,null"};e===null?e=[s]:e.push(
s),n++}}if(t.failMsg!==void 0){let r=t.failMsg;if(typeof r!="string"&&r!==null){let s={instancePath:i+"/failMsg",keyword:"\
type",params:{type:C.properties.failMsg.type},message:"must be string,null"};e===null?e=[s]:e.push(s),n++}}if(t.costTime!==
void 0){let r=t.costTime;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))&&r!==null){let s={instancePath:i+"/costTime",keyword:"\
type",params:{type:C.properties.costTime.type},message:"must be integer,null"};e===null?e=[s]:e.push(s),n++}if(typeof r==
"number"&&(r<0||isNaN(r))){let s={instancePath:i+"/costTime",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[s]:e.push(s),n++}}if(t.createTime!==void 0){let r=t.createTime;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r))){let s={instancePath:i+"/createTime",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[s]:e.push(s),n++}if(typeof r=="number"){if(r<0||isNaN(r)){let s={instancePath:i+"/createTime",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[s]:e.push(s),n++}if(!F.validate(r)){let s={instancePath:i+"\
/createTime",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[s]:e.push(s),n++}}}
if(t.updateTime!==void 0){let r=t.updateTime;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:i+"/update\
Time",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),n++}if(typeof r=="numbe\
r"){if(r<0||isNaN(r)){let s={instancePath:i+"/updateTime",keyword:"minimum",params:{comparison:">=",limit:0},message:"mu\
st be >= 0"};e===null?e=[s]:e.push(s),n++}if(!F.validate(r)){let s={instancePath:i+"/updateTime",keyword:"format",params:{
format:"int64"},message:'must match format "int64"'};e===null?e=[s]:e.push(s),n++}}}if(t.completeTime!==void 0){let r=t.
completeTime;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))&&r!==null){let s={instancePath:i+"/completeTime",keyword:"type",
params:{type:C.properties.completeTime.type},message:"must be integer,null"};e===null?e=[s]:e.push(s),n++}if(typeof r=="\
number"){if(r<0||isNaN(r)){let s={instancePath:i+"/completeTime",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[s]:e.push(s),n++}if(!F.validate(r)){let s={instancePath:i+"/completeTime",keyword:"format",params:{
format:"int64"},message:'must match format "int64"'};e===null?e=[s]:e.push(s),n++}}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return _.errors=e,n===0}function H(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:p=t}={}){let e=null,n=0;if(typeof t!="string"){
let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}return H.
errors=e,n===0}var ie=N;function N(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:p=t}={}){let e=null,n=0;if(t&&typeof t=="obje\
ct"&&!Array.isArray(t)){if(t.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),n++}if(t.msg===void 0){let r={instancePath:i,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),n++}if(t.data===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),n++}if(t.code!==void 0){let r=t.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={
instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),n++}if(r!==
200){let s={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[s]:e.push(s),n++}}if(t.msg!==void 0&&(g(t.msg,{instancePath:i+"/msg",parentData:t,parentDataProperty:"msg",rootData:p})||
(e=e===null?g.errors:e.concat(g.errors),n=e.length)),t.data!==void 0){let r=t.data;if(_(r,{instancePath:i+"/data",parentData:t,
parentDataProperty:"data",rootData:p})||(e=e===null?_.errors:e.concat(_.errors),n=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.state===void 0){let s={instancePath:i+"/data",keyword:"required",params:{missingProperty:"state"},message:"\
must have required property 'state'"};e===null?e=[s]:e.push(s),n++}if(r.resultJson===void 0){let s={instancePath:i+"/dat\
a",keyword:"required",params:{missingProperty:"resultJson"},message:"must have required property 'resultJson'"};e===null?
e=[s]:e.push(s),n++}if(r.state!==void 0){let s=r.state;if(typeof s!="string"){let o={instancePath:i+"/data/state",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),n++}if(s!=="success"){let o={instancePath:i+
"/data/state",keyword:"const",params:{allowedValue:"success"},message:"must be equal to constant"};e===null?e=[o]:e.push(
o),n++}}r.resultJson!==void 0&&(H(r.resultJson,{instancePath:i+"/data/resultJson",parentData:r,parentDataProperty:"resul\
tJson",rootData:p})||(e=e===null?H.errors:e.concat(H.errors),n=e.length))}else{let s={instancePath:i+"/data",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return N.errors=e,n===0}var oe=$;function $(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:p=t}={}){let e=null,n=0;if(t&&typeof t=="obje\
ct"&&!Array.isArray(t)){if(t.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),n++}if(t.msg===void 0){let r={instancePath:i,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),n++}if(t.data===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),n++}if(t.code!==void 0){let r=t.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={
instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),n++}if(r!==
200){let s={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[s]:e.push(s),n++}}if(t.msg!==void 0&&(g(t.msg,{instancePath:i+"/msg",parentData:t,parentDataProperty:"msg",rootData:p})||
(e=e===null?g.errors:e.concat(g.errors),n=e.length)),t.data!==void 0){let r=t.data;if(_(r,{instancePath:i+"/data",parentData:t,
parentDataProperty:"data",rootData:p})||(e=e===null?_.errors:e.concat(_.errors),n=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.state===void 0){let s={instancePath:i+"/data",keyword:"required",params:{missingProperty:"state"},message:"\
must have required property 'state'"};e===null?e=[s]:e.push(s),n++}if(r.state!==void 0){let s=r.state;if(typeof s!="stri\
ng"){let o={instancePath:i+"/data/state",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:
e.push(o),n++}if(s!=="fail"){let o={instancePath:i+"/data/state",keyword:"const",params:{allowedValue:"fail"},message:"m\
ust be equal to constant"};e===null?e=[o]:e.push(o),n++}}}else{let s={instancePath:i+"/data",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}}}else{let r={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return $.errors=e,n===0}var _e=je;function je(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:p=t}={}){let e=null,n=0,r=n,s=!1,o=null,l=n;
N(t,{instancePath:i,parentData:d,parentDataProperty:u,rootData:p})||(e=e===null?N.errors:e.concat(N.errors),n=e.length);
var f=l===n;f&&(s=!0,o=0);let a=n;$(t,{instancePath:i,parentData:d,parentDataProperty:u,rootData:p})||(e=e===null?$.errors:
e.concat($.errors),n=e.length);var f=a===n;if(f&&s?(s=!1,o=[o,1]):f&&(s=!0,o=1),s)n=r,e!==null&&(r?e.length=r:e=null);else{
let m={instancePath:i,keyword:"oneOf",params:{passingSchemas:o},message:"must match exactly one schema in oneOf"};e===null?
e=[m]:e.push(m),n++}return je.errors=e,n===0}var ae=De,sr={type:"object",required:["code","msg"],properties:{code:{type:"\
integer",enum:[200,401,402,404,408,422,429,455,500,501,505]},msg:{type:"string"},data:{oneOf:[{type:"object",required:["\
taskId"],properties:{taskId:{$ref:"s15"},recordId:{type:"string"}}},{type:"null"}]}},if:{properties:{code:{type:"integer",
const:200}},additionalProperties:!0},then:{properties:{data:{type:"object",additionalProperties:!0}},required:["data"],additionalProperties:!0},
else:{properties:{data:{type:"null"}},additionalProperties:!0}};function De(t,{instancePath:i="",parentData:d,parentDataProperty:u,
rootData:p=t}={}){let e=null,n=0,r=n,s=!0,o=n;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.code!==void 0){let m=t.code;
if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let c={};e===null?e=[c]:e.push(c),n++}if(m!==200){let c={};e===null?e=[c]:e.
push(c),n++}}var l=o===n;n=r,e!==null&&(r?e.length=r:e=null);let a;if(l){let m=n;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.data===void 0){let y={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have requ\
ired property 'data'"};e===null?e=[y]:e.push(y),n++}if(t.data!==void 0){let y=t.data;if(!(y&&typeof y=="object"&&!Array.
isArray(y))){let A={instancePath:i+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[A]:
e.push(A),n++}}}var l=m===n;s=l,a="then"}else{let m=n;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.data!==void 0&&t.data!==
null){let y={instancePath:i+"/data",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[y]:e.push(y),
n++}var l=m===n;s=l,a="else"}if(!s){let m={instancePath:i,keyword:"if",params:{failingKeyword:a},message:'must match "'+
a+'" schema'};e===null?e=[m]:e.push(m),n++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.code===void 0){let m={instancePath:i,
keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[m]:e.push(m),
n++}if(t.msg===void 0){let m={instancePath:i,keyword:"required",params:{missingProperty:"msg"},message:"must have requir\
ed property 'msg'"};e===null?e=[m]:e.push(m),n++}if(t.code!==void 0){let m=t.code;if(!(typeof m=="number"&&!(m%1)&&!isNaN(
m))){let c={instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[c]:e.push(
c),n++}if(!(m===200||m===401||m===402||m===404||m===408||m===422||m===429||m===455||m===500||m===501||m===505)){let c={instancePath:i+
"/code",keyword:"enum",params:{allowedValues:sr.properties.code.enum},message:"must be equal to one of the allowed value\
s"};e===null?e=[c]:e.push(c),n++}}if(t.msg!==void 0&&typeof t.msg!="string"){let m={instancePath:i+"/msg",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),n++}if(t.data!==void 0){let m=t.data,c=n,y=!1,
A=null,Me=n;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.taskId===void 0){let k={instancePath:i+"/data",keyword:"re\
quired",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=[k]:e.push(k),n++}if(m.
taskId!==void 0&&(h(m.taskId,{instancePath:i+"/data/taskId",parentData:m,parentDataProperty:"taskId",rootData:p})||(e=e===
null?h.errors:e.concat(h.errors),n=e.length)),m.recordId!==void 0&&typeof m.recordId!="string"){let k={instancePath:i+"/\
data/recordId",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),n++}}else{let k={
instancePath:i+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[k]:e.push(k),n++}var f=Me===
n;f&&(y=!0,A=0);let Je=n;if(m!==null){let k={instancePath:i+"/data",keyword:"type",params:{type:"null"},message:"must be\
 null"};e===null?e=[k]:e.push(k),n++}var f=Je===n;if(f&&y?(y=!1,A=[A,1]):f&&(y=!0,A=1),y)n=c,e!==null&&(c?e.length=c:e=null);else{
let k={instancePath:i+"/data",keyword:"oneOf",params:{passingSchemas:A},message:"must match exactly one schema in oneOf"};
e===null?e=[k]:e.push(k),n++}}}else{let m={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[m]:e.push(m),n++}return De.errors=e,n===0}var w=T,tr={type:"object",required:["code","msg"],properties:{code:{
type:"integer",enum:[401,402,404,408,422,429,455,500,501,505]},msg:{type:"string"},data:{type:"null"}}};function T(t,{instancePath:i="",
parentData:d,parentDataProperty:u,rootData:p=t}={}){let e=null,n=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.code===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"must have required property 'c\
ode'"};e===null?e=[r]:e.push(r),n++}if(t.msg===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),n++}if(t.code!==void 0){let r=t.code;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r))){let s={instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};e===null?e=[s]:e.push(s),n++}if(!(r===401||r===402||r===404||r===408||r===422||r===429||r===455||r===500||r===501||
r===505)){let s={instancePath:i+"/code",keyword:"enum",params:{allowedValues:tr.properties.code.enum},message:"must be e\
qual to one of the allowed values"};e===null?e=[s]:e.push(s),n++}}if(t.msg!==void 0&&typeof t.msg!="string"){let r={instancePath:i+
"/msg",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),n++}if(t.data!==void 0&&
t.data!==null){let r={instancePath:i+"/data",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[r]:
e.push(r),n++}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),n++}return T.errors=e,n===0}var Ae=V,nr={type:"object",required:["code","msg","data"],properties:{code:{type:"\
integer",const:200},msg:{$ref:"s13"},data:{allOf:[{$ref:"s14"},{type:"object",required:["state"],properties:{state:{type:"\
string",enum:["waiting","queuing","generating"]}}}]}}};function V(t,{instancePath:i="",parentData:d,parentDataProperty:u,
rootData:p=t}={}){let e=null,n=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.code===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),
n++}if(t.msg===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"msg"},message:"must have requir\
ed property 'msg'"};e===null?e=[r]:e.push(r),n++}if(t.data===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),n++}if(t.code!==void 0){let r=t.code;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r))){let s={instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};e===null?e=[s]:e.push(s),n++}if(r!==200){let s={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"\
must be equal to constant"};e===null?e=[s]:e.push(s),n++}}if(t.msg!==void 0&&(g(t.msg,{instancePath:i+"/msg",parentData:t,
parentDataProperty:"msg",rootData:p})||(e=e===null?g.errors:e.concat(g.errors),n=e.length)),t.data!==void 0){let r=t.data;
if(_(r,{instancePath:i+"/data",parentData:t,parentDataProperty:"data",rootData:p})||(e=e===null?_.errors:e.concat(_.errors),
n=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.state===void 0){let s={instancePath:i+"/data",keyword:"requir\
ed",params:{missingProperty:"state"},message:"must have required property 'state'"};e===null?e=[s]:e.push(s),n++}if(r.state!==
void 0){let s=r.state;if(typeof s!="string"){let o={instancePath:i+"/data/state",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),n++}if(!(s==="waiting"||s==="queuing"||s==="generating")){let o={instancePath:i+
"/data/state",keyword:"enum",params:{allowedValues:nr.properties.data.allOf[1].properties.state.enum},message:"must be e\
qual to one of the allowed values"};e===null?e=[o]:e.push(o),n++}}}else{let s={instancePath:i+"/data",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}}}else{let r={instancePath:i,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return V.errors=e,n===0}var Ne=$e;function $e(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:p=t}={}){let e=null,n=0,r=n,s=!1,o=null,l=n;
V(t,{instancePath:i,parentData:d,parentDataProperty:u,rootData:p})||(e=e===null?V.errors:e.concat(V.errors),n=e.length);
var f=l===n;f&&(s=!0,o=0);let a=n;N(t,{instancePath:i,parentData:d,parentDataProperty:u,rootData:p})||(e=e===null?N.errors:
e.concat(N.errors),n=e.length);var f=a===n;if(f&&s)s=!1,o=[o,1];else{f&&(s=!0,o=1);let m=n;$(t,{instancePath:i,parentData:d,
parentDataProperty:u,rootData:p})||(e=e===null?$.errors:e.concat($.errors),n=e.length);var f=m===n;if(f&&s)s=!1,o=[o,2];else{
f&&(s=!0,o=2);let y=n;T(t,{instancePath:i,parentData:d,parentDataProperty:u,rootData:p})||(e=e===null?T.errors:e.concat(
T.errors),n=e.length);var f=y===n;f&&s?(s=!1,o=[o,3]):f&&(s=!0,o=3)}}if(s)n=r,e!==null&&(r?e.length=r:e=null);else{let m={
instancePath:i,keyword:"oneOf",params:{passingSchemas:o},message:"must match exactly one schema in oneOf"};e===null?e=[m]:
e.push(m),n++}return $e.errors=e,n===0}var Te=Pe;function Pe(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:p=t}={}){let e=null,n=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.prompt===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[r]:e.push(r),n++}if(t.videoUrl===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"videoUrl"},message:"must have required property 'videoUrl'"};e===null?e=[r]:
e.push(r),n++}for(let r in t)if(!(r==="prompt"||r==="videoUrl"||r==="callBackUrl"||r==="watermark")){let s={instancePath:i,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
s]:e.push(s),n++}if(t.prompt!==void 0){let r=t.prompt;if(typeof r=="string"){if(D(r)<1){let s={instancePath:i+"/prompt",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),n++}}else{
let s={instancePath:i+"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),
n++}}if(t.videoUrl!==void 0){let r=t.videoUrl;if(typeof r=="string"){if(!O.test(r)){let s={instancePath:i+"/videoUrl",keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[s]:e.push(s),n++}if(!x(r)){
let s={instancePath:i+"/videoUrl",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[
s]:e.push(s),n++}}else{let s={instancePath:i+"/videoUrl",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),n++}}if(t.callBackUrl!==void 0){let r=t.callBackUrl;if(typeof r=="string"){if(!O.test(r)){let s={
instancePath:i+"/callBackUrl",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};
e===null?e=[s]:e.push(s),n++}if(!x(r)){let s={instancePath:i+"/callBackUrl",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:i+"/callBackUrl",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),n++}}if(t.watermark!==void 0&&typeof t.watermark!="str\
ing"){let r={instancePath:i+"/watermark",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),n++}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),n++}return Pe.errors=e,n===0}var ir=new RegExp("^\\{","u");function z(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:p=t}={}){let e=null,
n=0;if(typeof t=="string"){if(!ir.test(t)){let r={instancePath:i,keyword:"pattern",params:{pattern:"^\\{"},message:'must\
 match pattern "^\\{"'};e===null?e=[r]:e.push(r),n++}}else{let r={instancePath:i,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),n++}return z.errors=e,n===0}function I(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:p=t}={}){let e=null,n=0;if(Array.isArray(t)){
if(t.length<1){let s={instancePath:i,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[s]:e.push(s),n++}let r=t.length;for(let s=0;s<r;s++){let o=t[s];if(typeof o=="string"){if(!O.test(o)){let l={instancePath:i+
"/"+s,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[l]:e.push(l),
n++}if(!x(o)){let l={instancePath:i+"/"+s,keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===
null?e=[l]:e.push(l),n++}}else{let l={instancePath:i+"/"+s,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[l]:e.push(l),n++}}}else{let r={instancePath:i,keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[r]:e.push(r),n++}return I.errors=e,n===0}var ze=Ie,or={type:"object",required:["code","msg","data"],properties:{
code:{type:"integer",enum:[200,500]},msg:{type:"string"},data:{type:"object",required:["taskId"],properties:{taskId:{$ref:"\
s15"},promptJson:{$ref:"s30"},resultUrls:{$ref:"s31"}}}},if:{properties:{code:{type:"integer",const:200}},additionalProperties:!0},
then:{properties:{data:{type:"object",properties:{resultUrls:{}},required:["resultUrls"],additionalProperties:!0}},additionalProperties:!0}};
function Ie(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:p=t}={}){let e=null,n=0,r=n,s=!0,o=n;if(t&&typeof t==
"object"&&!Array.isArray(t)&&t.code!==void 0){let a=t.code;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let f={};e===null?
e=[f]:e.push(f),n++}if(a!==200){let f={};e===null?e=[f]:e.push(f),n++}}var l=o===n;if(n=r,e!==null&&(r?e.length=r:e=null),
l){let a=n;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.data!==void 0){let m=t.data;if(m&&typeof m=="object"&&!Array.isArray(
m)){if(m.resultUrls===void 0){let c={instancePath:i+"/data",keyword:"required",params:{missingProperty:"resultUrls"},message:"\
must have required property 'resultUrls'"};e===null?e=[c]:e.push(c),n++}}else{let c={instancePath:i+"/data",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),n++}}var l=a===n;s=l}if(!s){let a={instancePath:i,
keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[a]:e.push(a),n++}if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.code===void 0){let a={instancePath:i,keyword:"required",params:{missingProperty:"code"},
message:"must have required property 'code'"};e===null?e=[a]:e.push(a),n++}if(t.msg===void 0){let a={instancePath:i,keyword:"\
required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[a]:e.push(a),n++}if(t.
data===void 0){let a={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required prop\
erty 'data'"};e===null?e=[a]:e.push(a),n++}if(t.code!==void 0){let a=t.code;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){
let f={instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[f]:e.push(f),
n++}if(!(a===200||a===500)){let f={instancePath:i+"/code",keyword:"enum",params:{allowedValues:or.properties.code.enum},
message:"must be equal to one of the allowed values"};e===null?e=[f]:e.push(f),n++}}if(t.msg!==void 0&&typeof t.msg!="st\
ring"){let a={instancePath:i+"/msg",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(
a),n++}if(t.data!==void 0){let a=t.data;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.taskId===void 0){let f={instancePath:i+
"/data",keyword:"required",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=
[f]:e.push(f),n++}a.taskId!==void 0&&(h(a.taskId,{instancePath:i+"/data/taskId",parentData:a,parentDataProperty:"taskId",
rootData:p})||(e=e===null?h.errors:e.concat(h.errors),n=e.length)),a.promptJson!==void 0&&(z(a.promptJson,{instancePath:i+
"/data/promptJson",parentData:a,parentDataProperty:"promptJson",rootData:p})||(e=e===null?z.errors:e.concat(z.errors),n=
e.length)),a.resultUrls!==void 0&&(I(a.resultUrls,{instancePath:i+"/data/resultUrls",parentData:a,parentDataProperty:"re\
sultUrls",rootData:p})||(e=e===null?I.errors:e.concat(I.errors),n=e.length))}else{let f={instancePath:i+"/data",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),n++}}}else{let a={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),n++}return Ie.errors=e,n===0}var ne={type:"object",required:["taskId"],properties:{taskId:{$ref:"s15"},paramJson:{$ref:"s30"},createTime:{type:"integ\
er",format:"int64",minimum:0},completeTime:{type:["integer","null"],format:"int64",minimum:0},errorCode:{type:["integer",
"null"],format:"int32"},errorMessage:{type:["string","null"]}}},ar=B().fullFormats.int32;function j(t,{instancePath:i="",
parentData:d,parentDataProperty:u,rootData:p=t}={}){let e=null,n=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.taskId===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"taskId"},message:"must have required property \
'taskId'"};e===null?e=[r]:e.push(r),n++}if(t.taskId!==void 0&&(h(t.taskId,{instancePath:i+"/taskId",parentData:t,parentDataProperty:"\
taskId",rootData:p})||(e=e===null?h.errors:e.concat(h.errors),n=e.length)),t.paramJson!==void 0&&(z(t.paramJson,{instancePath:i+
"/paramJson",parentData:t,parentDataProperty:"paramJson",rootData:p})||(e=e===null?z.errors:e.concat(z.errors),n=e.length)),
t.createTime!==void 0){let r=t.createTime;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:i+"/createTim\
e",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),n++}if(typeof r=="number"){
if(r<0||isNaN(r)){let s={instancePath:i+"/createTime",keyword:"minimum",params:{comparison:">=",limit:0},message:"must b\
e >= 0"};e===null?e=[s]:e.push(s),n++}if(!F.validate(r)){let s={instancePath:i+"/createTime",keyword:"format",params:{format:"\
int64"},message:'must match format "int64"'};e===null?e=[s]:e.push(s),n++}}}if(t.completeTime!==void 0){let r=t.completeTime;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))&&r!==null){let s={instancePath:i+"/completeTime",keyword:"type",params:{type:ne.
properties.completeTime.type},message:"must be integer,null"};e===null?e=[s]:e.push(s),n++}if(typeof r=="number"){if(r<0||
isNaN(r)){let s={instancePath:i+"/completeTime",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
e===null?e=[s]:e.push(s),n++}if(!F.validate(r)){let s={instancePath:i+"/completeTime",keyword:"format",params:{format:"i\
nt64"},message:'must match format "int64"'};e===null?e=[s]:e.push(s),n++}}}if(t.errorCode!==void 0){let r=t.errorCode;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r))&&r!==null){let s={instancePath:i+"/errorCode",keyword:"type",params:{type:ne.properties.errorCode.
type},message:"must be integer,null"};e===null?e=[s]:e.push(s),n++}if(typeof r=="number"&&!ar.validate(r)){let s={instancePath:i+
"/errorCode",keyword:"format",params:{format:"int32"},message:'must match format "int32"'};e===null?e=[s]:e.push(s),n++}}
if(t.errorMessage!==void 0){let r=t.errorMessage;if(typeof r!="string"&&r!==null){let s={instancePath:i+"/errorMessage",
keyword:"type",params:{type:ne.properties.errorMessage.type},message:"must be string,null"};e===null?e=[s]:e.push(s),n++}}}else{
let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return j.
errors=e,n===0}var xe=M;function M(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:p=t}={}){let e=null,n=0;if(t&&typeof t=="obje\
ct"&&!Array.isArray(t)){if(t.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),n++}if(t.msg===void 0){let r={instancePath:i,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),n++}if(t.data===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),n++}if(t.code!==void 0){let r=t.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={
instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),n++}if(r!==
200){let s={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[s]:e.push(s),n++}}if(t.msg!==void 0&&(g(t.msg,{instancePath:i+"/msg",parentData:t,parentDataProperty:"msg",rootData:p})||
(e=e===null?g.errors:e.concat(g.errors),n=e.length)),t.data!==void 0){let r=t.data;if(j(r,{instancePath:i+"/data",parentData:t,
parentDataProperty:"data",rootData:p})||(e=e===null?j.errors:e.concat(j.errors),n=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let s={instancePath:i+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[s]:e.push(s),n++}if(r.successFlag!==void 0){let s=r.
successFlag;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let o={instancePath:i+"/data/successFlag",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),n++}if(s!==0){let o={instancePath:i+"/data/successFl\
ag",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"};e===null?e=[o]:e.push(o),n++}}}else{let s={
instancePath:i+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}}}else{
let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return M.
errors=e,n===0}function Y(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:p=t}={}){let e=null,n=0;if(t&&typeof t=="obje\
ct"&&!Array.isArray(t)){if(t.resultUrls===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"resu\
ltUrls"},message:"must have required property 'resultUrls'"};e===null?e=[r]:e.push(r),n++}if(t.taskId!==void 0&&(h(t.taskId,
{instancePath:i+"/taskId",parentData:t,parentDataProperty:"taskId",rootData:p})||(e=e===null?h.errors:e.concat(h.errors),
n=e.length)),t.originUrls!==void 0){let r=t.originUrls;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++){let l=r[o];
if(typeof l=="string"){if(!O.test(l)){let a={instancePath:i+"/originUrls/"+o,keyword:"pattern",params:{pattern:"^https?:\
//"},message:'must match pattern "^https?://"'};e===null?e=[a]:e.push(a),n++}if(!x(l)){let a={instancePath:i+"/originUrl\
s/"+o,keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[a]:e.push(a),n++}}else{let a={
instancePath:i+"/originUrls/"+o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),
n++}}}else{let s={instancePath:i+"/originUrls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[s]:e.push(s),n++}}t.resultUrls!==void 0&&(I(t.resultUrls,{instancePath:i+"/resultUrls",parentData:t,parentDataProperty:"\
resultUrls",rootData:p})||(e=e===null?I.errors:e.concat(I.errors),n=e.length))}else{let r={instancePath:i,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return Y.errors=e,n===0}var Oe=J,lr={type:"\
object",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{$ref:"s13"},data:{allOf:[{$ref:"\
s34"},{type:"object",required:["successFlag","response"],properties:{successFlag:{type:"integer",enum:[1,4]},response:{$ref:"\
s36"}}}]}}};function J(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:p=t}={}){let e=null,n=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},
message:"must have required property 'code'"};e===null?e=[r]:e.push(r),n++}if(t.msg===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),n++}if(t.
data===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required prop\
erty 'data'"};e===null?e=[r]:e.push(r),n++}if(t.code!==void 0){let r=t.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){
let s={instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),
n++}if(r!==200){let s={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to consta\
nt"};e===null?e=[s]:e.push(s),n++}}if(t.msg!==void 0&&(g(t.msg,{instancePath:i+"/msg",parentData:t,parentDataProperty:"m\
sg",rootData:p})||(e=e===null?g.errors:e.concat(g.errors),n=e.length)),t.data!==void 0){let r=t.data;if(j(r,{instancePath:i+
"/data",parentData:t,parentDataProperty:"data",rootData:p})||(e=e===null?j.errors:e.concat(j.errors),n=e.length),r&&typeof r==
"object"&&!Array.isArray(r)){if(r.successFlag===void 0){let s={instancePath:i+"/data",keyword:"required",params:{missingProperty:"\
successFlag"},message:"must have required property 'successFlag'"};e===null?e=[s]:e.push(s),n++}if(r.response===void 0){
let s={instancePath:i+"/data",keyword:"required",params:{missingProperty:"response"},message:"must have required propert\
y 'response'"};e===null?e=[s]:e.push(s),n++}if(r.successFlag!==void 0){let s=r.successFlag;if(!(typeof s=="number"&&!(s%
1)&&!isNaN(s))){let o={instancePath:i+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};e===null?e=[o]:e.push(o),n++}if(!(s===1||s===4)){let o={instancePath:i+"/data/successFlag",keyword:"enum",params:{allowedValues:lr.
properties.data.allOf[1].properties.successFlag.enum},message:"must be equal to one of the allowed values"};e===null?e=[
o]:e.push(o),n++}}r.response!==void 0&&(Y(r.response,{instancePath:i+"/data/response",parentData:r,parentDataProperty:"r\
esponse",rootData:p})||(e=e===null?Y.errors:e.concat(Y.errors),n=e.length))}else{let s={instancePath:i+"/data",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),n++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return J.errors=e,n===0}var Ue=L,pr={
type:"object",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{$ref:"s13"},data:{allOf:[{
$ref:"s34"},{type:"object",required:["successFlag"],properties:{successFlag:{type:"integer",enum:[2,3]}}}]}}};function L(t,{
instancePath:i="",parentData:d,parentDataProperty:u,rootData:p=t}={}){let e=null,n=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"must have requ\
ired property 'code'"};e===null?e=[r]:e.push(r),n++}if(t.msg===void 0){let r={instancePath:i,keyword:"required",params:{
missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),n++}if(t.data===void 0){let r={
instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?
e=[r]:e.push(r),n++}if(t.code!==void 0){let r=t.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let s={instancePath:i+
"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),n++}if(r!==200){let s={
instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?e=[s]:e.push(
s),n++}}if(t.msg!==void 0&&(g(t.msg,{instancePath:i+"/msg",parentData:t,parentDataProperty:"msg",rootData:p})||(e=e===null?
g.errors:e.concat(g.errors),n=e.length)),t.data!==void 0){let r=t.data;if(j(r,{instancePath:i+"/data",parentData:t,parentDataProperty:"\
data",rootData:p})||(e=e===null?j.errors:e.concat(j.errors),n=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.successFlag===
void 0){let s={instancePath:i+"/data",keyword:"required",params:{missingProperty:"successFlag"},message:"must have requi\
red property 'successFlag'"};e===null?e=[s]:e.push(s),n++}if(r.successFlag!==void 0){let s=r.successFlag;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s))){let o={instancePath:i+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[o]:e.push(o),n++}if(!(s===2||s===3)){let o={instancePath:i+"/data/successFlag",keyword:"en\
um",params:{allowedValues:pr.properties.data.allOf[1].properties.successFlag.enum},message:"must be equal to one of the \
allowed values"};e===null?e=[o]:e.push(o),n++}}}else{let s={instancePath:i+"/data",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[s]:e.push(s),n++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),n++}return L.errors=e,n===0}var Ee=Fe;function Fe(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:p=t}={}){let e=null,n=0,r=n,s=!1,o=null,l=n;
M(t,{instancePath:i,parentData:d,parentDataProperty:u,rootData:p})||(e=e===null?M.errors:e.concat(M.errors),n=e.length);
var f=l===n;f&&(s=!0,o=0);let a=n;J(t,{instancePath:i,parentData:d,parentDataProperty:u,rootData:p})||(e=e===null?J.errors:
e.concat(J.errors),n=e.length);var f=a===n;if(f&&s)s=!1,o=[o,1];else{f&&(s=!0,o=1);let m=n;L(t,{instancePath:i,parentData:d,
parentDataProperty:u,rootData:p})||(e=e===null?L.errors:e.concat(L.errors),n=e.length);var f=m===n;if(f&&s)s=!1,o=[o,2];else{
f&&(s=!0,o=2);let y=n;T(t,{instancePath:i,parentData:d,parentDataProperty:u,rootData:p})||(e=e===null?T.errors:e.concat(
T.errors),n=e.length);var f=y===n;f&&s?(s=!1,o=[o,3]):f&&(s=!0,o=3)}}if(s)n=r,e!==null&&(r?e.length=r:e=null);else{let m={
instancePath:i,keyword:"oneOf",params:{passingSchemas:o},message:"must match exactly one schema in oneOf"};e===null?e=[m]:
e.push(m),n++}return Fe.errors=e,n===0}var le=Ve;var mr=se().default;function Ve(t,{instancePath:i="",parentData:d,parentDataProperty:u,rootData:p=t}={}){let e=null,n=0;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.taskid===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
taskid"},message:"must have required property 'taskid'"};e===null?e=[r]:e.push(r),n++}if(t.taskid!==void 0){let r=t.taskid;
if(typeof r!="string"){let s=typeof r,o;if(o===void 0)if(s=="number"||s=="boolean")o=""+r;else if(r===null)o="";else{let l={
instancePath:i+"/taskid",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),n++}o!==
void 0&&(r=o,t!==void 0&&(t.taskid=o))}if(typeof r=="string"&&mr(r)<1){let s={instancePath:i+"/taskid",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),n++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),n++}return Ve.errors=e,n===0}var gr="kie",hr={createJob:{method:"POST",path:"/api/v1/jobs/createTask",request:{whole:ve,choice:{tag:"model",branches:[
{values:["kling-3.0/video"],reading:{whole:be}},{values:["nano-banana-2"],reading:{whole:we}}]}},tag:{name:"model",values:[
"kling-3.0/video","nano-banana-2"]},parameters:{},responses:{200:{whole:ae,reasons:[{when:"the code is 200",fields:["dat\
a"],given:{values:{code:[200]}}}]},402:{whole:w},429:{whole:w},500:{whole:w}},callback:{whole:_e,choice:{tag:"code",branches:[
{values:[200],reading:{whole:ie}},{values:[200],reading:{whole:oe}}]}}},getJob:{method:"GET",path:"/api/v1/jobs/recordIn\
fo",parameters:{query:le},responses:{200:{whole:Ne,choice:{tag:"code",branches:[{values:[200],reading:{whole:Ae}},{values:[
200],reading:{whole:ie}},{values:[200],reading:{whole:oe}},{values:[401,402,404,408,422,429,455,500,501,505],reading:{whole:w}}]}},
429:{whole:w},500:{whole:w}}},createModifyTask:{method:"POST",path:"/api/v1/modify/generate",request:{whole:Te},parameters:{},
responses:{200:{whole:ae,reasons:[{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:w},429:{
whole:w},500:{whole:w}},callback:{whole:ze,reasons:[{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]}},
getModifyTask:{method:"GET",path:"/api/v1/modify/record-info",parameters:{query:le},responses:{200:{whole:Ee,choice:{tag:"\
code",branches:[{values:[200],reading:{whole:xe}},{values:[200],reading:{whole:Oe}},{values:[200],reading:{whole:Ue}},{values:[
401,402,404,408,422,429,455,500,501,505],reading:{whole:w}}]}},429:{whole:w},500:{whole:w}}}};export{gr as host,hr as operations};
