// Written by codegen from openapi/; do not edit.
var Ft=(t,i)=>()=>{try{return i||t((i={exports:{}}).exports,i),i.exports}catch(u){throw i=0,u}};var it=Ft(qe=>{"use strict";Object.defineProperty(qe,"__esModule",{value:!0});qe.formatNames=qe.fastFormats=qe.fullFormats=
void 0;function be(t,i){return{validate:t,compare:i}}qe.fullFormats={date:be(Ct,Dt),time:be(qt(!0),jt),"date-time":be(Vt(
!0),Rt),"iso-time":be(qt(),Mt),"iso-date-time":be(Vt(),St),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:ra,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:aa,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:sa,int32:{type:"number",validate:ia},int64:{type:"number",validate:oa},float:{type:"number",validate:Lt},double:{type:"\
number",validate:Lt},password:!0,binary:!0};qe.fastFormats={...qe.fullFormats,date:be(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,Dt),time:be(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,jt),"date-time":be(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
Rt),"iso-time":be(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,Mt),"iso-date-time":be(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
St),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
qe.formatNames=Object.keys(qe.fullFormats);function Yl(t){return t%4===0&&(t%100!==0||t%400===0)}var Xl=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
Wl=[0,31,28,31,30,31,30,31,31,30,31,30,31];function Ct(t){let i=Xl.exec(t);if(!i)return!1;let u=+i[1],p=+i[2],o=+i[3];return p>=
1&&p<=12&&o>=1&&o<=(p===2&&Yl(u)?29:Wl[p])}function Dt(t,i){if(t&&i)return t>i?1:t<i?-1:0}var bt=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function qt(t){return function(u){let p=bt.exec(u);if(!p)return!1;let o=+p[1],e=+p[2],s=+p[3],r=p[4],n=p[5]==="-"?-1:1,l=+(p[6]||
0),m=+(p[7]||0);if(l>23||m>59||t&&!r)return!1;if(o<=23&&e<=59&&s<60)return!0;let d=e-m*n,f=o-l*n-(d<0?1:0);return(f===23||
f===-1)&&(d===59||d===-1)&&s<61}}function jt(t,i){if(!(t&&i))return;let u=new Date("2020-01-01T"+t).valueOf(),p=new Date(
"2020-01-01T"+i).valueOf();if(u&&p)return u-p}function Mt(t,i){if(!(t&&i))return;let u=bt.exec(t),p=bt.exec(i);if(u&&p)return t=
u[1]+u[2]+u[3],i=p[1]+p[2]+p[3],t>i?1:t<i?-1:0}var Pt=/t|\s/i;function Vt(t){let i=qt(t);return function(p){let o=p.split(
Pt);return o.length===2&&Ct(o[0])&&i(o[1])}}function Rt(t,i){if(!(t&&i))return;let u=new Date(t).valueOf(),p=new Date(i).
valueOf();if(u&&p)return u-p}function St(t,i){if(!(t&&i))return;let[u,p]=t.split(Pt),[o,e]=i.split(Pt),s=Dt(u,o);if(s!==
void 0)return s||jt(p,e)}var Ql=/\/|:/,ea=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function ra(t){return Ql.test(t)&&ea.test(t)}var zt=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function sa(t){return zt.lastIndex=0,zt.test(t)}var ta=-(2**31),na=2**31-1;function ia(t){return Number.isInteger(t)&&t<=
na&&t>=ta}function oa(t){return Number.isInteger(t)}function Lt(){return!0}var la=/[^\\]\\Z/;function aa(t){if(la.test(t))
return!1;try{return new RegExp(t),!0}catch{return!1}}});var xt=Ft($t=>{"use strict";Object.defineProperty($t,"__esModule",{value:!0});function Jt(t){let i=t.length,u=0,p=0,o;for(;p<
i;)u++,o=t.charCodeAt(p++),o>=55296&&o<=56319&&p<i&&(o=t.charCodeAt(p),(o&64512)===56320&&p++);return u}$t.default=Jt;Jt.
code='require("ajv/dist/runtime/ucs2length").default'});function oe(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(!(typeof t=="numb\
er"&&!(t%1)&&!isNaN(t))){let r={instancePath:i,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}return oe.errors=e,s===0}function v(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t!="string"){
let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return v.
errors=e,s===0}var Qt=en,pa={type:"object",required:["code","msg"],properties:{code:{$ref:"s1"},msg:{$ref:"s2"},data:{type:[
"number","null"]}}};function en(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(t.msg===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),
s++}if(t.code!==void 0&&(oe(t.code,{instancePath:i+"/code",parentData:t,parentDataProperty:"code",rootData:o})||(e=e===null?
oe.errors:e.concat(oe.errors),s=e.length)),t.msg!==void 0&&(v(t.msg,{instancePath:i+"/msg",parentData:t,parentDataProperty:"\
msg",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.data!==void 0){let r=t.data;if(typeof r!="numb\
er"&&r!==null){let n={instancePath:i+"/data",keyword:"type",params:{type:pa.properties.data.type},message:"must be numbe\
r,null"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[r]:e.push(r),s++}return en.errors=e,s===0}function w(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t!="string"){
let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return w.
errors=e,s===0}var b=L,ua={type:"object",required:["code","msg"],properties:{code:{type:"integer",enum:[400,401,402,404,
405,408,409,413,422,429,430,451,455,500,501,505,531]},msg:{$ref:"s4"},data:{type:"null"}}};function L(t,{instancePath:i="",
parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.code===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"must have required property 'c\
ode'"};e===null?e=[r]:e.push(r),s++}if(t.msg===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(t.code!==void 0){let r=t.code;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r))){let n={instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};e===null?e=[n]:e.push(n),s++}if(!(r===400||r===401||r===402||r===404||r===405||r===408||r===409||r===413||r===422||
r===429||r===430||r===451||r===455||r===500||r===501||r===505||r===531)){let n={instancePath:i+"/code",keyword:"enum",params:{
allowedValues:ua.properties.code.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}
if(t.msg!==void 0&&(w(t.msg,{instancePath:i+"/msg",parentData:t,parentDataProperty:"msg",rootData:o})||(e=e===null?w.errors:
e.concat(w.errors),s=e.length)),t.data!==void 0&&t.data!==null){let r={instancePath:i+"/data",keyword:"type",params:{type:"\
null"},message:"must be null"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return L.errors=e,s===0}var nt=it().fullFormats.uri,rn=new RegExp("^https?://","u");function a(t,{instancePath:i="",parentData:u,parentDataProperty:p,
rootData:o=t}={}){let e=null,s=0;if(typeof t=="string"){if(!rn.test(t)){let r={instancePath:i,keyword:"pattern",params:{
pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[r]:e.push(r),s++}if(!nt(t)){let r={instancePath:i,
keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return a.errors=e,s===0}var sn=tn;function tn(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.url===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(r!=="url"){let n={instancePath:i,keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),s++}t.url!==void 0&&(a(t.url,{instancePath:i+"/url",parentData:t,parentDataProperty:"url",rootData:o})||(e=e===null?a.
errors:e.concat(a.errors),s=e.length))}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[r]:e.push(r),s++}return tn.errors=e,s===0}var Nt=nn,fa={type:"object",required:["code","msg"],properties:{
code:{$ref:"s1"},msg:{$ref:"s2"},data:{type:["string","null"]}}};function nn(t,{instancePath:i="",parentData:u,parentDataProperty:p,
rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.code===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),
s++}if(t.msg===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"msg"},message:"must have requir\
ed property 'msg'"};e===null?e=[r]:e.push(r),s++}if(t.code!==void 0&&(oe(t.code,{instancePath:i+"/code",parentData:t,parentDataProperty:"\
code",rootData:o})||(e=e===null?oe.errors:e.concat(oe.errors),s=e.length)),t.msg!==void 0&&(v(t.msg,{instancePath:i+"/ms\
g",parentData:t,parentDataProperty:"msg",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.data!==void 0){
let r=t.data;if(typeof r!="string"&&r!==null){let n={instancePath:i+"/data",keyword:"type",params:{type:fa.properties.data.
type},message:"must be string,null"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return nn.errors=e,s===0}function y(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t!="boolean"){
let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}return y.
errors=e,s===0}function F(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(!(typeof t=="numbe\
r"&&!(t%1)&&!isNaN(t))){let r={instancePath:i,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}return F.errors=e,s===0}function pt(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.downloadUrl===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"do\
wnloadUrl"},message:"must have required property 'downloadUrl'"};e===null?e=[r]:e.push(r),s++}if(t.downloadUrl!==void 0){
let r=t.downloadUrl;if(typeof r=="string"){if(!nt(r)){let n={instancePath:i+"/downloadUrl",keyword:"format",params:{format:"\
uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/downloadUrl",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}if(t.fileId!==void 0&&(w(t.fileId,{
instancePath:i+"/fileId",parentData:t,parentDataProperty:"fileId",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),
s=e.length)),t.fileName!==void 0&&(w(t.fileName,{instancePath:i+"/fileName",parentData:t,parentDataProperty:"fileName",rootData:o})||
(e=e===null?w.errors:e.concat(w.errors),s=e.length)),t.originalName!==void 0&&(w(t.originalName,{instancePath:i+"/origin\
alName",parentData:t,parentDataProperty:"originalName",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),
t.filePath!==void 0&&(w(t.filePath,{instancePath:i+"/filePath",parentData:t,parentDataProperty:"filePath",rootData:o})||
(e=e===null?w.errors:e.concat(w.errors),s=e.length)),t.fileSize!==void 0&&(F(t.fileSize,{instancePath:i+"/fileSize",parentData:t,
parentDataProperty:"fileSize",rootData:o})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),t.mimeType!==void 0&&(w(
t.mimeType,{instancePath:i+"/mimeType",parentData:t,parentDataProperty:"mimeType",rootData:o})||(e=e===null?w.errors:e.concat(
w.errors),s=e.length)),t.uploadPath!==void 0&&(w(t.uploadPath,{instancePath:i+"/uploadPath",parentData:t,parentDataProperty:"\
uploadPath",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),t.fileUrl!==void 0){let r=t.fileUrl;if(typeof r==
"string"){if(!nt(r)){let n={instancePath:i+"/fileUrl",keyword:"format",params:{format:"uri"},message:'must match format \
"uri"'};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:i+"/fileUrl",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}}t.uploadTime!==void 0&&(w(t.uploadTime,{instancePath:i+"/uploadTime",parentData:t,
parentDataProperty:"uploadTime",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),t.uploadedAt!==void 0&&
(w(t.uploadedAt,{instancePath:i+"/uploadedAt",parentData:t,parentDataProperty:"uploadedAt",rootData:o})||(e=e===null?w.errors:
e.concat(w.errors),s=e.length)),t.expiresAt!==void 0&&(w(t.expiresAt,{instancePath:i+"/expiresAt",parentData:t,parentDataProperty:"\
expiresAt",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),s=e.length))}else{let r={instancePath:i,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return pt.errors=e,s===0}var wt=on;function on(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.code===void 0){let n={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[n]:e.push(n),s++}if(t.msg===void 0){let n={instancePath:i,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[n]:e.push(n),s++}if(t.success!==
void 0&&(y(t.success,{instancePath:i+"/success",parentData:t,parentDataProperty:"success",rootData:o})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),t.code!==void 0&&(oe(t.code,{instancePath:i+"/code",parentData:t,parentDataProperty:"cod\
e",rootData:o})||(e=e===null?oe.errors:e.concat(oe.errors),s=e.length)),t.msg!==void 0&&(v(t.msg,{instancePath:i+"/msg",
parentData:t,parentDataProperty:"msg",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.data!==void 0){
let n=t.data,l=s,m=!1,d=null,f=s;pt(n,{instancePath:i+"/data",parentData:t,parentDataProperty:"data",rootData:o})||(e=e===
null?pt.errors:e.concat(pt.errors),s=e.length);var r=f===s;r&&(m=!0,d=0);let c=s;if(n!==null){let _={instancePath:i+"/da\
ta",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[_]:e.push(_),s++}var r=c===s;if(r&&m?(m=!1,d=
[d,1]):r&&(m=!0,d=1),m)s=l,e!==null&&(l?e.length=l:e=null);else{let _={instancePath:i+"/data",keyword:"oneOf",params:{passingSchemas:d},
message:"must match exactly one schema in oneOf"};e===null?e=[_]:e.push(_),s++}}}else{let n={instancePath:i,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return on.errors=e,s===0}function De(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t!="string"){
let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return De.
errors=e,s===0}function je(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t!="string"){
let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return je.
errors=e,s===0}var ln=an;function an(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.file===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"file"},message:"\
must have required property 'file'"};e===null?e=[r]:e.push(r),s++}if(t.uploadPath===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"uploadPath"},message:"must have required property 'uploadPath'"};e===null?e=[r]:e.push(
r),s++}for(let r in t)if(!(r==="file"||r==="uploadPath"||r==="fileName")){let n={instancePath:i,keyword:"additionalPrope\
rties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.file!==
void 0&&typeof t.file!="string"){let r={instancePath:i+"/file",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),s++}t.uploadPath!==void 0&&(De(t.uploadPath,{instancePath:i+"/uploadPath",parentData:t,parentDataProperty:"\
uploadPath",rootData:o})||(e=e===null?De.errors:e.concat(De.errors),s=e.length)),t.fileName!==void 0&&(je(t.fileName,{instancePath:i+
"/fileName",parentData:t,parentDataProperty:"fileName",rootData:o})||(e=e===null?je.errors:e.concat(je.errors),s=e.length))}else{
let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return an.
errors=e,s===0}function T(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t=="string"){
if(!rn.test(t)){let r={instancePath:i,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[r]:e.push(r),s++}if(!nt(t)){let r={instancePath:i,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),s++}return T.errors=e,s===0}var pn=un;function un(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.fileUrl===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"fileUr\
l"},message:"must have required property 'fileUrl'"};e===null?e=[r]:e.push(r),s++}if(t.uploadPath===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"uploadPath"},message:"must have required property 'uploadPath'"};e===null?e=
[r]:e.push(r),s++}for(let r in t)if(!(r==="fileUrl"||r==="uploadPath"||r==="fileName")){let n={instancePath:i,keyword:"a\
dditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),s++}t.fileUrl!==void 0&&(T(t.fileUrl,{instancePath:i+"/fileUrl",parentData:t,parentDataProperty:"fileUrl",rootData:o})||
(e=e===null?T.errors:e.concat(T.errors),s=e.length)),t.uploadPath!==void 0&&(De(t.uploadPath,{instancePath:i+"/uploadPat\
h",parentData:t,parentDataProperty:"uploadPath",rootData:o})||(e=e===null?De.errors:e.concat(De.errors),s=e.length)),t.fileName!==
void 0&&(je(t.fileName,{instancePath:i+"/fileName",parentData:t,parentDataProperty:"fileName",rootData:o})||(e=e===null?
je.errors:e.concat(je.errors),s=e.length))}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),s++}return un.errors=e,s===0}var fn=mn;function mn(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.base64Data===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"bas\
e64Data"},message:"must have required property 'base64Data'"};e===null?e=[r]:e.push(r),s++}if(t.uploadPath===void 0){let r={
instancePath:i,keyword:"required",params:{missingProperty:"uploadPath"},message:"must have required property 'uploadPath\
'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="base64Data"||r==="uploadPath"||r==="fileName")){let n={instancePath:i,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}t.base64Data!==void 0&&(w(t.base64Data,{instancePath:i+"/base64Data",parentData:t,parentDataProperty:"b\
ase64Data",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),t.uploadPath!==void 0&&(De(t.uploadPath,{instancePath:i+
"/uploadPath",parentData:t,parentDataProperty:"uploadPath",rootData:o})||(e=e===null?De.errors:e.concat(De.errors),s=e.length)),
t.fileName!==void 0&&(je(t.fileName,{instancePath:i+"/fileName",parentData:t,parentDataProperty:"fileName",rootData:o})||
(e=e===null?je.errors:e.concat(je.errors),s=e.length))}else{let r={instancePath:i,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),s++}return mn.errors=e,s===0}var I=xt().default;function $(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t==
"string"){if(I(t)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[r]:e.push(r),s++}return $.errors=e,s===0}function K(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t!="string"){
let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return K.
errors=e,s===0}function Xe(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t!="boolea\
n"){let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}
return Xe.errors=e,s===0}var dn=cn,ma={type:"object",additionalProperties:!1,required:["prompt","videoUrl"],properties:{
prompt:{$ref:"s19"},videoUrl:{$ref:"s6"},referenceImage:{$ref:"s6"},aspectRatio:{type:"string",enum:["16:9","9:16","4:3",
"3:4","1:1","21:9"]},seed:{$ref:"s11"},waterMark:{$ref:"s20"},uploadCn:{$ref:"s21"},callBackUrl:{$ref:"s6"}}};function cn(t,{
instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.prompt===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[r]:e.push(r),s++}if(t.videoUrl===void 0){let r={instancePath:i,keyword:"require\
d",params:{missingProperty:"videoUrl"},message:"must have required property 'videoUrl'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="prompt"||r==="videoUrl"||r==="referenceImage"||r==="aspectRatio"||r==="seed"||r==="waterMark"||r==="uploadCn"||
r==="callBackUrl")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT\
 have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.prompt!==void 0&&($(t.prompt,{instancePath:i+"/prompt",parentData:t,
parentDataProperty:"prompt",rootData:o})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),t.videoUrl!==void 0&&(a(t.
videoUrl,{instancePath:i+"/videoUrl",parentData:t,parentDataProperty:"videoUrl",rootData:o})||(e=e===null?a.errors:e.concat(
a.errors),s=e.length)),t.referenceImage!==void 0&&(a(t.referenceImage,{instancePath:i+"/referenceImage",parentData:t,parentDataProperty:"\
referenceImage",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),t.aspectRatio!==void 0){let r=t.aspectRatio;
if(typeof r!="string"){let n={instancePath:i+"/aspectRatio",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[n]:e.push(n),s++}if(!(r==="16:9"||r==="9:16"||r==="4:3"||r==="3:4"||r==="1:1"||r==="21:9")){let n={instancePath:i+
"/aspectRatio",keyword:"enum",params:{allowedValues:ma.properties.aspectRatio.enum},message:"must be equal to one of the\
 allowed values"};e===null?e=[n]:e.push(n),s++}}t.seed!==void 0&&(F(t.seed,{instancePath:i+"/seed",parentData:t,parentDataProperty:"\
seed",rootData:o})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),t.waterMark!==void 0&&(K(t.waterMark,{instancePath:i+
"/waterMark",parentData:t,parentDataProperty:"waterMark",rootData:o})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)),
t.uploadCn!==void 0&&(Xe(t.uploadCn,{instancePath:i+"/uploadCn",parentData:t,parentDataProperty:"uploadCn",rootData:o})||
(e=e===null?Xe.errors:e.concat(Xe.errors),s=e.length)),t.callBackUrl!==void 0&&(a(t.callBackUrl,{instancePath:i+"/callBa\
ckUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length))}else{
let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return cn.
errors=e,s===0}function G(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(!(typeof t=="numbe\
r"&&!(t%1)&&!isNaN(t))){let r={instancePath:i,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}return G.errors=e,s===0}function Z(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t!="string"){
let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return Z.
errors=e,s===0}function x(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t=="string"){
if(I(t)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),s++}return x.errors=e,s===0}var yn=gn;function gn(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.code===void 0){let n={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[n]:e.push(n),s++}if(t.msg===void 0){let n={instancePath:i,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[n]:e.push(n),s++}if(t.taskId===
void 0){let n={instancePath:i,keyword:"required",params:{missingProperty:"taskId"},message:"must have required property \
'taskId'"};e===null?e=[n]:e.push(n),s++}if(t.code!==void 0&&(G(t.code,{instancePath:i+"/code",parentData:t,parentDataProperty:"\
code",rootData:o})||(e=e===null?G.errors:e.concat(G.errors),s=e.length)),t.msg!==void 0&&(Z(t.msg,{instancePath:i+"/msg",
parentData:t,parentDataProperty:"msg",rootData:o})||(e=e===null?Z.errors:e.concat(Z.errors),s=e.length)),t.taskId!==void 0&&
(x(t.taskId,{instancePath:i+"/taskId",parentData:t,parentDataProperty:"taskId",rootData:o})||(e=e===null?x.errors:e.concat(
x.errors),s=e.length)),t.data!==void 0){let n=t.data,l=s,m=!1,d=null,f=s;if(n&&typeof n=="object"&&!Array.isArray(n))n.result_video_url!==
void 0&&(a(n.result_video_url,{instancePath:i+"/data/result_video_url",parentData:n,parentDataProperty:"result_video_url",
rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),n.result_image_url!==void 0&&(a(n.result_image_url,{instancePath:i+
"/data/result_image_url",parentData:n,parentDataProperty:"result_image_url",rootData:o})||(e=e===null?a.errors:e.concat(
a.errors),s=e.length));else{let _={instancePath:i+"/data",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[_]:e.push(_),s++}var r=f===s;r&&(m=!0,d=0);let c=s;if(n!==null){let _={instancePath:i+"/data",keyword:"type",
params:{type:"null"},message:"must be null"};e===null?e=[_]:e.push(_),s++}var r=c===s;if(r&&m?(m=!1,d=[d,1]):r&&(m=!0,d=
1),m)s=l,e!==null&&(l?e.length=l:e=null);else{let _={instancePath:i+"/data",keyword:"oneOf",params:{passingSchemas:d},message:"\
must match exactly one schema in oneOf"};e===null?e=[_]:e.push(_),s++}}}else{let n={instancePath:i,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return gn.errors=e,s===0}var we=hn,da={type:"objec\
t",required:["code","msg"],properties:{code:{type:"integer",enum:[200,400,401,402,404,405,408,409,413,422,429,430,451,455,
500,501,505,531]},msg:{$ref:"s4"},data:{oneOf:[{type:"object",required:["taskId"],properties:{taskId:{$ref:"s25"},recordId:{
$ref:"s4"}}},{type:"null"}]}},if:{properties:{code:{type:"integer",const:200}},additionalProperties:!0},then:{properties:{
data:{type:"object",additionalProperties:!0}},required:["data"],additionalProperties:!0},else:{properties:{data:{type:"n\
ull"}},additionalProperties:!0}};function hn(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,
s=0,r=s,n=!0,l=s;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.code!==void 0){let c=t.code;if(!(typeof c=="number"&&!(c%
1)&&!isNaN(c))){let _={};e===null?e=[_]:e.push(_),s++}if(c!==200){let _={};e===null?e=[_]:e.push(_),s++}}var m=l===s;s=r,
e!==null&&(r?e.length=r:e=null);let d;if(m){let c=s;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.data===void 0){let B={
instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?
e=[B]:e.push(B),s++}if(t.data!==void 0){let B=t.data;if(!(B&&typeof B=="object"&&!Array.isArray(B))){let D={instancePath:i+
"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[D]:e.push(D),s++}}}var m=c===s;n=m,d=
"then"}else{let c=s;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.data!==void 0&&t.data!==null){let B={instancePath:i+"\
/data",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[B]:e.push(B),s++}var m=c===s;n=m,d="else"}
if(!n){let c={instancePath:i,keyword:"if",params:{failingKeyword:d},message:'must match "'+d+'" schema'};e===null?e=[c]:
e.push(c),s++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.code===void 0){let c={instancePath:i,keyword:"required",
params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[c]:e.push(c),s++}if(t.msg===void 0){
let c={instancePath:i,keyword:"required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===
null?e=[c]:e.push(c),s++}if(t.code!==void 0){let c=t.code;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))){let _={instancePath:i+
"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[_]:e.push(_),s++}if(!(c===200||c===
400||c===401||c===402||c===404||c===405||c===408||c===409||c===413||c===422||c===429||c===430||c===451||c===455||c===500||
c===501||c===505||c===531)){let _={instancePath:i+"/code",keyword:"enum",params:{allowedValues:da.properties.code.enum},
message:"must be equal to one of the allowed values"};e===null?e=[_]:e.push(_),s++}}if(t.msg!==void 0&&(w(t.msg,{instancePath:i+
"/msg",parentData:t,parentDataProperty:"msg",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),t.data!==
void 0){let c=t.data,_=s,B=!1,D=null,U=s;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.taskId===void 0){let g={instancePath:i+
"/data",keyword:"required",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=
[g]:e.push(g),s++}c.taskId!==void 0&&(x(c.taskId,{instancePath:i+"/data/taskId",parentData:c,parentDataProperty:"taskId",
rootData:o})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),c.recordId!==void 0&&(w(c.recordId,{instancePath:i+"/\
data/recordId",parentData:c,parentDataProperty:"recordId",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),s=e.length))}else{
let g={instancePath:i+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[g]:e.push(g),s++}
var f=U===s;f&&(B=!0,D=0);let k=s;if(c!==null){let g={instancePath:i+"/data",keyword:"type",params:{type:"null"},message:"\
must be null"};e===null?e=[g]:e.push(g),s++}var f=k===s;if(f&&B?(B=!1,D=[D,1]):f&&(B=!0,D=1),B)s=_,e!==null&&(_?e.length=
_:e=null);else{let g={instancePath:i+"/data",keyword:"oneOf",params:{passingSchemas:D},message:"must match exactly one s\
chema in oneOf"};e===null?e=[g]:e.push(g),s++}}}else{let c={instancePath:i,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[c]:e.push(c),s++}return hn.errors=e,s===0}function $e(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t!="string"){
let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return $e.
errors=e,s===0}var ca={type:["string","null"]};function We(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,
s=0;if(typeof t!="string"&&t!==null){let r={instancePath:i,keyword:"type",params:{type:ca.type},message:"must be string,\
null"};e===null?e=[r]:e.push(r),s++}return We.errors=e,s===0}var ya={type:["integer","null"]};function xe(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,
s=0;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))&&t!==null){let r={instancePath:i,keyword:"type",params:{type:ya.type},message:"\
must be integer,null"};e===null?e=[r]:e.push(r),s++}return xe.errors=e,s===0}var ga={type:["string","null"]};function Ue(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,
s=0;if(typeof t!="string"&&t!==null){let r={instancePath:i,keyword:"type",params:{type:ga.type},message:"must be string,\
null"};e===null?e=[r]:e.push(r),s++}return Ue.errors=e,s===0}function V(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obje\
ct"&&!Array.isArray(t)){if(t.taskId===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"taskId"},
message:"must have required property 'taskId'"};e===null?e=[r]:e.push(r),s++}t.taskId!==void 0&&(x(t.taskId,{instancePath:i+
"/taskId",parentData:t,parentDataProperty:"taskId",rootData:o})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),t.
paramJson!==void 0&&($e(t.paramJson,{instancePath:i+"/paramJson",parentData:t,parentDataProperty:"paramJson",rootData:o})||
(e=e===null?$e.errors:e.concat($e.errors),s=e.length)),t.createTime!==void 0&&(w(t.createTime,{instancePath:i+"/createTi\
me",parentData:t,parentDataProperty:"createTime",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),t.completeTime!==
void 0&&(We(t.completeTime,{instancePath:i+"/completeTime",parentData:t,parentDataProperty:"completeTime",rootData:o})||
(e=e===null?We.errors:e.concat(We.errors),s=e.length)),t.errorCode!==void 0&&(xe(t.errorCode,{instancePath:i+"/errorCode",
parentData:t,parentDataProperty:"errorCode",rootData:o})||(e=e===null?xe.errors:e.concat(xe.errors),s=e.length)),t.errorMessage!==
void 0&&(Ue(t.errorMessage,{instancePath:i+"/errorMessage",parentData:t,parentDataProperty:"errorMessage",rootData:o})||
(e=e===null?Ue.errors:e.concat(Ue.errors),s=e.length))}else{let r={instancePath:i,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),s++}return V.errors=e,s===0}var kn=xr,ha={type:"object",required:["co\
de","msg","data"],properties:{code:{type:"integer",const:200},msg:{$ref:"s2"},data:{allOf:[{$ref:"s29"},{type:"object",required:[
"successFlag"],properties:{successFlag:{type:"integer",const:0},errorCode:{type:["integer","null"],maximum:0}}}]}}};function xr(t,{
instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"must have requ\
ired property 'code'"};e===null?e=[r]:e.push(r),s++}if(t.msg===void 0){let r={instancePath:i,keyword:"required",params:{
missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(t.data===void 0){let r={
instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?
e=[r]:e.push(r),s++}if(t.code!==void 0){let r=t.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={instancePath:i+
"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(r!==200){let n={
instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?e=[n]:e.push(
n),s++}}if(t.msg!==void 0&&(v(t.msg,{instancePath:i+"/msg",parentData:t,parentDataProperty:"msg",rootData:o})||(e=e===null?
v.errors:e.concat(v.errors),s=e.length)),t.data!==void 0){let r=t.data;if(V(r,{instancePath:i+"/data",parentData:t,parentDataProperty:"\
data",rootData:o})||(e=e===null?V.errors:e.concat(V.errors),s=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.successFlag===
void 0){let n={instancePath:i+"/data",keyword:"required",params:{missingProperty:"successFlag"},message:"must have requi\
red property 'successFlag'"};e===null?e=[n]:e.push(n),s++}if(r.successFlag!==void 0){let n=r.successFlag;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n))){let l={instancePath:i+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[l]:e.push(l),s++}if(n!==0){let l={instancePath:i+"/data/successFlag",keyword:"const",params:{
allowedValue:0},message:"must be equal to constant"};e===null?e=[l]:e.push(l),s++}}if(r.errorCode!==void 0){let n=r.errorCode;
if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))&&n!==null){let l={instancePath:i+"/data/errorCode",keyword:"type",params:{type:ha.
properties.data.allOf[1].properties.errorCode.type},message:"must be integer,null"};e===null?e=[l]:e.push(l),s++}if(typeof n==
"number"&&(n>0||isNaN(n))){let l={instancePath:i+"/data/errorCode",keyword:"maximum",params:{comparison:"<=",limit:0},message:"\
must be <= 0"};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:i+"/data",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}return xr.errors=e,s===0}function ut(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.resultVideoUrl===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
resultVideoUrl"},message:"must have required property 'resultVideoUrl'"};e===null?e=[r]:e.push(r),s++}t.taskId!==void 0&&
(x(t.taskId,{instancePath:i+"/taskId",parentData:t,parentDataProperty:"taskId",rootData:o})||(e=e===null?x.errors:e.concat(
x.errors),s=e.length)),t.resultVideoUrl!==void 0&&(a(t.resultVideoUrl,{instancePath:i+"/resultVideoUrl",parentData:t,parentDataProperty:"\
resultVideoUrl",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),t.resultImageUrl!==void 0&&(a(t.resultImageUrl,
{instancePath:i+"/resultImageUrl",parentData:t,parentDataProperty:"resultImageUrl",rootData:o})||(e=e===null?a.errors:e.
concat(a.errors),s=e.length))}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),s++}return ut.errors=e,s===0}var _n=Ur;function Ur(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(t.msg===void 0){let r={instancePath:i,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(t.data===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),s++}if(t.code!==void 0){let r=t.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(r!==
200){let n={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),s++}}if(t.msg!==void 0&&(v(t.msg,{instancePath:i+"/msg",parentData:t,parentDataProperty:"msg",rootData:o})||
(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.data!==void 0){let r=t.data;if(V(r,{instancePath:i+"/data",parentData:t,
parentDataProperty:"data",rootData:o})||(e=e===null?V.errors:e.concat(V.errors),s=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let n={instancePath:i+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(n),s++}if(r.response===void 0){let n={
instancePath:i+"/data",keyword:"required",params:{missingProperty:"response"},message:"must have required property 'resp\
onse'"};e===null?e=[n]:e.push(n),s++}if(r.successFlag!==void 0){let n=r.successFlag;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n))){let l={instancePath:i+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[l]:e.push(l),s++}if(n!==1){let l={instancePath:i+"/data/successFlag",keyword:"const",params:{allowedValue:1},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),s++}}r.response!==void 0&&(ut(r.response,{instancePath:i+"/data/res\
ponse",parentData:r,parentDataProperty:"response",rootData:o})||(e=e===null?ut.errors:e.concat(ut.errors),s=e.length))}else{
let n={instancePath:i+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{
let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ur.
errors=e,s===0}var wn=Ar;function Ar(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(t.msg===void 0){let r={instancePath:i,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(t.data===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),s++}if(t.code!==void 0){let r=t.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(r!==
200){let n={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),s++}}if(t.msg!==void 0&&(v(t.msg,{instancePath:i+"/msg",parentData:t,parentDataProperty:"msg",rootData:o})||
(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.data!==void 0){let r=t.data;if(V(r,{instancePath:i+"/data",parentData:t,
parentDataProperty:"data",rootData:o})||(e=e===null?V.errors:e.concat(V.errors),s=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let n={instancePath:i+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(n),s++}if(r.errorCode===void 0){let n={
instancePath:i+"/data",keyword:"required",params:{missingProperty:"errorCode"},message:"must have required property 'err\
orCode'"};e===null?e=[n]:e.push(n),s++}if(r.successFlag!==void 0){let n=r.successFlag;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n))){let l={instancePath:i+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[l]:e.push(l),s++}if(n!==0){let l={instancePath:i+"/data/successFlag",keyword:"const",params:{allowedValue:0},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),s++}}if(r.errorCode!==void 0){let n=r.errorCode;if(!(typeof n=="num\
ber"&&!(n%1)&&!isNaN(n))){let l={instancePath:i+"/data/errorCode",keyword:"type",params:{type:"integer"},message:"must b\
e integer"};e===null?e=[l]:e.push(l),s++}if(typeof n=="number"&&(n<1||isNaN(n))){let l={instancePath:i+"/data/errorCode",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:i+
"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ar.errors=e,s===0}var vn=bn;function bn(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0,r=s,n=!1,l=null,m=s;
xr(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?xr.errors:e.concat(xr.errors),s=e.length);
var f=m===s;f&&(n=!0,l=0);let d=s;Ur(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Ur.errors:
e.concat(Ur.errors),s=e.length);var f=d===s;if(f&&n)n=!1,l=[l,1];else{f&&(n=!0,l=1);let c=s;Ar(t,{instancePath:i,parentData:u,
parentDataProperty:p,rootData:o})||(e=e===null?Ar.errors:e.concat(Ar.errors),s=e.length);var f=c===s;if(f&&n)n=!1,l=[l,2];else{
f&&(n=!0,l=2);let B=s;L(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?L.errors:e.concat(
L.errors),s=e.length);var f=B===s;f&&n?(n=!1,l=[l,3]):f&&(n=!0,l=3)}}if(n)s=r,e!==null&&(r?e.length=r:e=null);else{let c={
instancePath:i,keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?e=[c]:
e.push(c),s++}return bn.errors=e,s===0}var ka={type:"string",enum:["21:9","16:9","4:3","1:1","3:4","9:16"]};function le(t,{instancePath:i="",parentData:u,parentDataProperty:p,
rootData:o=t}={}){let e=null,s=0;if(typeof t!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="21:9"||t==="16:9"||t==="4:3"||t==="1:1"||t==="3:4"||t==="9:16")){
let r={instancePath:i,keyword:"enum",params:{allowedValues:ka.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),s++}return le.errors=e,s===0}var qn=Pn,ot={type:"object",additionalProperties:!1,required:["pro\
mpt"],properties:{prompt:{$ref:"s19"},inputImage:{$ref:"s6"},model:{type:"string",enum:["flux-kontext-pro","flux-kontext\
-max"]},aspectRatio:{$ref:"s42"},outputFormat:{type:"string",enum:["jpeg","png"]},promptUpsampling:{$ref:"s9"},enableTranslation:{
$ref:"s9"},safetyTolerance:{type:"integer",enum:[0,1,2,3,4,5,6]},watermark:{$ref:"s20"},uploadCn:{$ref:"s21"},callBackUrl:{
$ref:"s6"}},if:{properties:{inputImage:{}},required:["inputImage"],additionalProperties:!0},then:{properties:{safetyTolerance:{
type:"integer",maximum:2}},additionalProperties:!0}},S=Object.prototype.hasOwnProperty;function Pn(t,{instancePath:i="",
parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0,r=s,n=!0,l=s;if(t&&typeof t=="object"&&!Array.isArray(
t)){let d;if(t.inputImage===void 0&&(d="inputImage")){let f={};e===null?e=[f]:e.push(f),s++}}var m=l===s;if(s=r,e!==null&&
(r?e.length=r:e=null),m){let d=s;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.safetyTolerance!==void 0){let c=t.safetyTolerance;
if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))){let _={instancePath:i+"/safetyTolerance",keyword:"type",params:{type:"integ\
er"},message:"must be integer"};e===null?e=[_]:e.push(_),s++}if(typeof c=="number"&&(c>2||isNaN(c))){let _={instancePath:i+
"/safetyTolerance",keyword:"maximum",params:{comparison:"<=",limit:2},message:"must be <= 2"};e===null?e=[_]:e.push(_),s++}}
var m=d===s;n=m}if(!n){let d={instancePath:i,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" sche\
ma'};e===null?e=[d]:e.push(d),s++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.prompt===void 0){let d={instancePath:i,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[d]:e.push(
d),s++}for(let d in t)if(!S.call(ot.properties,d)){let f={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties"};e===null?e=[f]:e.push(f),s++}if(t.prompt!==void 0&&($(t.prompt,{instancePath:i+
"/prompt",parentData:t,parentDataProperty:"prompt",rootData:o})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),t.
inputImage!==void 0&&(a(t.inputImage,{instancePath:i+"/inputImage",parentData:t,parentDataProperty:"inputImage",rootData:o})||
(e=e===null?a.errors:e.concat(a.errors),s=e.length)),t.model!==void 0){let d=t.model;if(typeof d!="string"){let f={instancePath:i+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}if(!(d==="flux-kon\
text-pro"||d==="flux-kontext-max")){let f={instancePath:i+"/model",keyword:"enum",params:{allowedValues:ot.properties.model.
enum},message:"must be equal to one of the allowed values"};e===null?e=[f]:e.push(f),s++}}if(t.aspectRatio!==void 0&&(le(
t.aspectRatio,{instancePath:i+"/aspectRatio",parentData:t,parentDataProperty:"aspectRatio",rootData:o})||(e=e===null?le.
errors:e.concat(le.errors),s=e.length)),t.outputFormat!==void 0){let d=t.outputFormat;if(typeof d!="string"){let f={instancePath:i+
"/outputFormat",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}if(!(d==="j\
peg"||d==="png")){let f={instancePath:i+"/outputFormat",keyword:"enum",params:{allowedValues:ot.properties.outputFormat.
enum},message:"must be equal to one of the allowed values"};e===null?e=[f]:e.push(f),s++}}if(t.promptUpsampling!==void 0&&
(y(t.promptUpsampling,{instancePath:i+"/promptUpsampling",parentData:t,parentDataProperty:"promptUpsampling",rootData:o})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),t.enableTranslation!==void 0&&(y(t.enableTranslation,{instancePath:i+
"/enableTranslation",parentData:t,parentDataProperty:"enableTranslation",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),t.safetyTolerance!==void 0){let d=t.safetyTolerance;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))){let f={instancePath:i+
"/safetyTolerance",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[f]:e.push(f),s++}if(!(d===
0||d===1||d===2||d===3||d===4||d===5||d===6)){let f={instancePath:i+"/safetyTolerance",keyword:"enum",params:{allowedValues:ot.
properties.safetyTolerance.enum},message:"must be equal to one of the allowed values"};e===null?e=[f]:e.push(f),s++}}t.watermark!==
void 0&&(K(t.watermark,{instancePath:i+"/watermark",parentData:t,parentDataProperty:"watermark",rootData:o})||(e=e===null?
K.errors:e.concat(K.errors),s=e.length)),t.uploadCn!==void 0&&(Xe(t.uploadCn,{instancePath:i+"/uploadCn",parentData:t,parentDataProperty:"\
uploadCn",rootData:o})||(e=e===null?Xe.errors:e.concat(Xe.errors),s=e.length)),t.callBackUrl!==void 0&&(a(t.callBackUrl,
{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(
a.errors),s=e.length))}else{let d={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[d]:e.push(d),s++}return Pn.errors=e,s===0}function Qe(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.resultImageUrl===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
resultImageUrl"},message:"must have required property 'resultImageUrl'"};e===null?e=[r]:e.push(r),s++}t.originImageUrl!==
void 0&&(a(t.originImageUrl,{instancePath:i+"/originImageUrl",parentData:t,parentDataProperty:"originImageUrl",rootData:o})||
(e=e===null?a.errors:e.concat(a.errors),s=e.length)),t.resultImageUrl!==void 0&&(a(t.resultImageUrl,{instancePath:i+"/re\
sultImageUrl",parentData:t,parentDataProperty:"resultImageUrl",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.
length))}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),s++}return Qe.errors=e,s===0}var Dn=jn;function jn(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(t.msg===void 0){let r={instancePath:i,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(t.data===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),s++}if(t.code!==void 0&&(G(t.code,{instancePath:i+"/code",parentData:t,parentDataProperty:"\
code",rootData:o})||(e=e===null?G.errors:e.concat(G.errors),s=e.length)),t.msg!==void 0&&(Z(t.msg,{instancePath:i+"/msg",
parentData:t,parentDataProperty:"msg",rootData:o})||(e=e===null?Z.errors:e.concat(Z.errors),s=e.length)),t.data!==void 0){
let r=t.data;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.taskId===void 0){let n={instancePath:i+"/data",keyword:"r\
equired",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=[n]:e.push(n),s++}
r.taskId!==void 0&&(x(r.taskId,{instancePath:i+"/data/taskId",parentData:r,parentDataProperty:"taskId",rootData:o})||(e=
e===null?x.errors:e.concat(x.errors),s=e.length)),r.info!==void 0&&(Qe(r.info,{instancePath:i+"/data/info",parentData:r,
parentDataProperty:"info",rootData:o})||(e=e===null?Qe.errors:e.concat(Qe.errors),s=e.length))}else{let n={instancePath:i+
"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return jn.errors=e,s===0}var $n=Nr;function Nr(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(t.msg===void 0){let r={instancePath:i,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(t.data===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),s++}if(t.code!==void 0){let r=t.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(r!==
200){let n={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),s++}}if(t.msg!==void 0&&(v(t.msg,{instancePath:i+"/msg",parentData:t,parentDataProperty:"msg",rootData:o})||
(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.data!==void 0){let r=t.data;if(V(r,{instancePath:i+"/data",parentData:t,
parentDataProperty:"data",rootData:o})||(e=e===null?V.errors:e.concat(V.errors),s=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let n={instancePath:i+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(n),s++}if(r.successFlag!==void 0){let n=r.
successFlag;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let l={instancePath:i+"/data/successFlag",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}if(n!==0){let l={instancePath:i+"/data/successFl\
ag",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"};e===null?e=[l]:e.push(l),s++}}}else{let n={
instancePath:i+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{
let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Nr.
errors=e,s===0}var xn=Br;function Br(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(t.msg===void 0){let r={instancePath:i,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(t.data===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),s++}if(t.code!==void 0){let r=t.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(r!==
200){let n={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),s++}}if(t.msg!==void 0&&(v(t.msg,{instancePath:i+"/msg",parentData:t,parentDataProperty:"msg",rootData:o})||
(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.data!==void 0){let r=t.data;if(V(r,{instancePath:i+"/data",parentData:t,
parentDataProperty:"data",rootData:o})||(e=e===null?V.errors:e.concat(V.errors),s=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let n={instancePath:i+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(n),s++}if(r.response===void 0){let n={
instancePath:i+"/data",keyword:"required",params:{missingProperty:"response"},message:"must have required property 'resp\
onse'"};e===null?e=[n]:e.push(n),s++}if(r.successFlag!==void 0){let n=r.successFlag;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n))){let l={instancePath:i+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[l]:e.push(l),s++}if(n!==1){let l={instancePath:i+"/data/successFlag",keyword:"const",params:{allowedValue:1},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),s++}}r.response!==void 0&&(Qe(r.response,{instancePath:i+"/data/res\
ponse",parentData:r,parentDataProperty:"response",rootData:o})||(e=e===null?Qe.errors:e.concat(Qe.errors),s=e.length))}else{
let n={instancePath:i+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{
let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Br.
errors=e,s===0}var Un=Tr,_a={type:"object",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{
$ref:"s2"},data:{allOf:[{$ref:"s29"},{type:"object",required:["successFlag"],properties:{successFlag:{type:"integer",enum:[
2,3]}}}]}}};function Tr(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},
message:"must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(t.msg===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(t.
data===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required prop\
erty 'data'"};e===null?e=[r]:e.push(r),s++}if(t.code!==void 0){let r=t.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){
let n={instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),
s++}if(r!==200){let n={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to consta\
nt"};e===null?e=[n]:e.push(n),s++}}if(t.msg!==void 0&&(v(t.msg,{instancePath:i+"/msg",parentData:t,parentDataProperty:"m\
sg",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.data!==void 0){let r=t.data;if(V(r,{instancePath:i+
"/data",parentData:t,parentDataProperty:"data",rootData:o})||(e=e===null?V.errors:e.concat(V.errors),s=e.length),r&&typeof r==
"object"&&!Array.isArray(r)){if(r.successFlag===void 0){let n={instancePath:i+"/data",keyword:"required",params:{missingProperty:"\
successFlag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(n),s++}if(r.successFlag!==void 0){
let n=r.successFlag;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let l={instancePath:i+"/data/successFlag",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}if(!(n===2||n===3)){let l={instancePath:i+
"/data/successFlag",keyword:"enum",params:{allowedValues:_a.properties.data.allOf[1].properties.successFlag.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:i+"/data",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Tr.errors=e,s===0}var An=Nn;function Nn(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0,r=s,n=!1,l=null,m=s;
Nr(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Nr.errors:e.concat(Nr.errors),s=e.length);
var f=m===s;f&&(n=!0,l=0);let d=s;Br(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Br.errors:
e.concat(Br.errors),s=e.length);var f=d===s;if(f&&n)n=!1,l=[l,1];else{f&&(n=!0,l=1);let c=s;Tr(t,{instancePath:i,parentData:u,
parentDataProperty:p,rootData:o})||(e=e===null?Tr.errors:e.concat(Tr.errors),s=e.length);var f=c===s;if(f&&n)n=!1,l=[l,2];else{
f&&(n=!0,l=2);let B=s;L(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?L.errors:e.concat(
L.errors),s=e.length);var f=B===s;f&&n?(n=!1,l=[l,3]):f&&(n=!0,l=3)}}if(n)s=r,e!==null&&(r?e.length=r:e=null);else{let c={
instancePath:i,keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?e=[c]:
e.push(c),s++}return Nn.errors=e,s===0}function er(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t=="string"){
if(I(t)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),s++}return er.errors=e,s===0}var Bn=Tn,wa={type:"object",additionalProperties:!1,required:["size"],
properties:{prompt:{$ref:"s54"},filesUrl:{type:"array",minItems:1,maxItems:5,items:{$ref:"s6"}},size:{type:"string",enum:[
"1:1","3:2","2:3"]},nVariants:{type:"integer",minimum:1},fileUrl:{$ref:"s6"},callBackUrl:{$ref:"s6"}},if:{not:{anyOf:[{properties:{
filesUrl:{}},required:["filesUrl"],additionalProperties:!0},{properties:{fileUrl:{}},required:["fileUrl"],additionalProperties:!0}]}},
then:{properties:{prompt:{}},required:["prompt"],additionalProperties:!0}};function Tn(t,{instancePath:i="",parentData:u,
parentDataProperty:p,rootData:o=t}={}){let e=null,s=0,r=s,n=!0,l=s,m=s,d=s,f=s,c=!1,_=s;if(t&&typeof t=="object"&&!Array.
isArray(t)){let k;if(t.filesUrl===void 0&&(k="filesUrl")){let g={};e===null?e=[g]:e.push(g),s++}}var B=_===s;if(c=c||B,!c){
let k=s;if(t&&typeof t=="object"&&!Array.isArray(t)){let A;if(t.fileUrl===void 0&&(A="fileUrl")){let C={};e===null?e=[C]:
e.push(C),s++}}var B=k===s;c=c||B}if(c)s=f,e!==null&&(f?e.length=f:e=null);else{let k={};e===null?e=[k]:e.push(k),s++}var D=d===
s;if(D){let k={};e===null?e=[k]:e.push(k),s++}else s=m,e!==null&&(m?e.length=m:e=null);var U=l===s;if(s=r,e!==null&&(r?e.
length=r:e=null),U){let k=s;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.prompt===void 0){let A={instancePath:i,keyword:"\
required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[A]:e.push(A),s++}
var U=k===s;n=U}if(!n){let k={instancePath:i,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" sche\
ma'};e===null?e=[k]:e.push(k),s++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.size===void 0){let k={instancePath:i,
keyword:"required",params:{missingProperty:"size"},message:"must have required property 'size'"};e===null?e=[k]:e.push(k),
s++}for(let k in t)if(!(k==="prompt"||k==="filesUrl"||k==="size"||k==="nVariants"||k==="fileUrl"||k==="callBackUrl")){let g={
instancePath:i,keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have additional properties"};
e===null?e=[g]:e.push(g),s++}if(t.prompt!==void 0&&(er(t.prompt,{instancePath:i+"/prompt",parentData:t,parentDataProperty:"\
prompt",rootData:o})||(e=e===null?er.errors:e.concat(er.errors),s=e.length)),t.filesUrl!==void 0){let k=t.filesUrl;if(Array.
isArray(k)){if(k.length>5){let A={instancePath:i+"/filesUrl",keyword:"maxItems",params:{limit:5},message:"must NOT have \
more than 5 items"};e===null?e=[A]:e.push(A),s++}if(k.length<1){let A={instancePath:i+"/filesUrl",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[A]:e.push(A),s++}let g=k.length;for(let A=0;A<g;A++)a(k[A],
{instancePath:i+"/filesUrl/"+A,parentData:k,parentDataProperty:A,rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=
e.length)}else{let g={instancePath:i+"/filesUrl",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[g]:e.push(g),s++}}if(t.size!==void 0){let k=t.size;if(typeof k!="string"){let g={instancePath:i+"/size",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),s++}if(!(k==="1:1"||k==="3:2"||k==="2:3")){let g={
instancePath:i+"/size",keyword:"enum",params:{allowedValues:wa.properties.size.enum},message:"must be equal to one of th\
e allowed values"};e===null?e=[g]:e.push(g),s++}}if(t.nVariants!==void 0){let k=t.nVariants;if(!(typeof k=="number"&&!(k%
1)&&!isNaN(k))){let g={instancePath:i+"/nVariants",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[g]:e.push(g),s++}if(typeof k=="number"&&(k<1||isNaN(k))){let g={instancePath:i+"/nVariants",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[g]:e.push(g),s++}}t.fileUrl!==void 0&&(a(t.fileUrl,{instancePath:i+
"/fileUrl",parentData:t,parentDataProperty:"fileUrl",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),
t.callBackUrl!==void 0&&(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||
(e=e===null?a.errors:e.concat(a.errors),s=e.length))}else{let k={instancePath:i,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[k]:e.push(k),s++}return Tn.errors=e,s===0}function H(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(Array.isArray(t)){
if(t.length<1){let n={instancePath:i,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[n]:e.push(n),s++}let r=t.length;for(let n=0;n<r;n++)a(t[n],{instancePath:i+"/"+n,parentData:t,parentDataProperty:n,
rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)}else{let r={instancePath:i,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return H.errors=e,s===0}function rr(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.result_urls===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"re\
sult_urls"},message:"must have required property 'result_urls'"};e===null?e=[r]:e.push(r),s++}t.result_urls!==void 0&&(H(
t.result_urls,{instancePath:i+"/result_urls",parentData:t,parentDataProperty:"result_urls",rootData:o})||(e=e===null?H.errors:
e.concat(H.errors),s=e.length))}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),s++}return rr.errors=e,s===0}var In=On;function On(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(t.msg===void 0){let r={instancePath:i,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(t.data===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),s++}if(t.code!==void 0&&(G(t.code,{instancePath:i+"/code",parentData:t,parentDataProperty:"\
code",rootData:o})||(e=e===null?G.errors:e.concat(G.errors),s=e.length)),t.msg!==void 0&&(Z(t.msg,{instancePath:i+"/msg",
parentData:t,parentDataProperty:"msg",rootData:o})||(e=e===null?Z.errors:e.concat(Z.errors),s=e.length)),t.data!==void 0){
let r=t.data;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.taskId===void 0){let n={instancePath:i+"/data",keyword:"r\
equired",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=[n]:e.push(n),s++}
r.taskId!==void 0&&(x(r.taskId,{instancePath:i+"/data/taskId",parentData:r,parentDataProperty:"taskId",rootData:o})||(e=
e===null?x.errors:e.concat(x.errors),s=e.length)),r.info!==void 0&&(rr(r.info,{instancePath:i+"/data/info",parentData:r,
parentDataProperty:"info",rootData:o})||(e=e===null?rr.errors:e.concat(rr.errors),s=e.length))}else{let n={instancePath:i+
"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return On.errors=e,s===0}function Ae(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t!="string"){
let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return Ae.
errors=e,s===0}var En=Ir;function Ir(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(t.msg===void 0){let r={instancePath:i,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(t.data===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),s++}if(t.code!==void 0){let r=t.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(r!==
200){let n={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),s++}}if(t.msg!==void 0&&(v(t.msg,{instancePath:i+"/msg",parentData:t,parentDataProperty:"msg",rootData:o})||
(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.data!==void 0){let r=t.data;if(V(r,{instancePath:i+"/data",parentData:t,
parentDataProperty:"data",rootData:o})||(e=e===null?V.errors:e.concat(V.errors),s=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let n={instancePath:i+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(n),s++}if(r.successFlag!==void 0){let n=r.
successFlag;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let l={instancePath:i+"/data/successFlag",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}if(n!==0){let l={instancePath:i+"/data/successFl\
ag",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"};e===null?e=[l]:e.push(l),s++}}r.progress!==
void 0&&(Ae(r.progress,{instancePath:i+"/data/progress",parentData:r,parentDataProperty:"progress",rootData:o})||(e=e===
null?Ae.errors:e.concat(Ae.errors),s=e.length))}else{let n={instancePath:i+"/data",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ir.errors=e,s===0}var Fn=Or;function Or(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(t.msg===void 0){let r={instancePath:i,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(t.data===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),s++}if(t.code!==void 0){let r=t.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(r!==
200){let n={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),s++}}if(t.msg!==void 0&&(v(t.msg,{instancePath:i+"/msg",parentData:t,parentDataProperty:"msg",rootData:o})||
(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.data!==void 0){let r=t.data;if(V(r,{instancePath:i+"/data",parentData:t,
parentDataProperty:"data",rootData:o})||(e=e===null?V.errors:e.concat(V.errors),s=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let n={instancePath:i+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(n),s++}if(r.response===void 0){let n={
instancePath:i+"/data",keyword:"required",params:{missingProperty:"response"},message:"must have required property 'resp\
onse'"};e===null?e=[n]:e.push(n),s++}if(r.successFlag!==void 0){let n=r.successFlag;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n))){let l={instancePath:i+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[l]:e.push(l),s++}if(n!==1){let l={instancePath:i+"/data/successFlag",keyword:"const",params:{allowedValue:1},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),s++}}r.response!==void 0&&(rr(r.response,{instancePath:i+"/data/res\
ponse",parentData:r,parentDataProperty:"response",rootData:o})||(e=e===null?rr.errors:e.concat(rr.errors),s=e.length)),r.
progress!==void 0&&(Ae(r.progress,{instancePath:i+"/data/progress",parentData:r,parentDataProperty:"progress",rootData:o})||
(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length))}else{let n={instancePath:i+"/data",keyword:"type",params:{type:"o\
bject"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Or.errors=e,s===0}var Vn=Er;function Er(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(t.msg===void 0){let r={instancePath:i,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(t.data===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),s++}if(t.code!==void 0){let r=t.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(r!==
200){let n={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),s++}}if(t.msg!==void 0&&(v(t.msg,{instancePath:i+"/msg",parentData:t,parentDataProperty:"msg",rootData:o})||
(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.data!==void 0){let r=t.data;if(V(r,{instancePath:i+"/data",parentData:t,
parentDataProperty:"data",rootData:o})||(e=e===null?V.errors:e.concat(V.errors),s=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let n={instancePath:i+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(n),s++}if(r.successFlag!==void 0){let n=r.
successFlag;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let l={instancePath:i+"/data/successFlag",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}if(n!==2){let l={instancePath:i+"/data/successFl\
ag",keyword:"const",params:{allowedValue:2},message:"must be equal to constant"};e===null?e=[l]:e.push(l),s++}}r.progress!==
void 0&&(Ae(r.progress,{instancePath:i+"/data/progress",parentData:r,parentDataProperty:"progress",rootData:o})||(e=e===
null?Ae.errors:e.concat(Ae.errors),s=e.length))}else{let n={instancePath:i+"/data",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),s++}return Er.errors=e,s===0}var zn=Ln;function Ln(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0,r=s,n=!1,l=null,m=s;
Ir(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Ir.errors:e.concat(Ir.errors),s=e.length);
var f=m===s;f&&(n=!0,l=0);let d=s;Or(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Or.errors:
e.concat(Or.errors),s=e.length);var f=d===s;if(f&&n)n=!1,l=[l,1];else{f&&(n=!0,l=1);let c=s;Er(t,{instancePath:i,parentData:u,
parentDataProperty:p,rootData:o})||(e=e===null?Er.errors:e.concat(Er.errors),s=e.length);var f=c===s;if(f&&n)n=!1,l=[l,2];else{
f&&(n=!0,l=2);let B=s;L(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?L.errors:e.concat(
L.errors),s=e.length);var f=B===s;f&&n?(n=!1,l=[l,3]):f&&(n=!0,l=3)}}if(n)s=r,e!==null&&(r?e.length=r:e=null);else{let c={
instancePath:i,keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?e=[c]:
e.push(c),s++}return Ln.errors=e,s===0}var Cn=Mn;function Mn(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.taskId===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"taskId"},
message:"must have required property 'taskId'"};e===null?e=[r]:e.push(r),s++}if(t.url===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"url"},message:"must have required property 'url'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="taskId"||r==="url")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}t.taskId!==void 0&&($(t.taskId,{instancePath:i+"/task\
Id",parentData:t,parentDataProperty:"taskId",rootData:o})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),t.url!==
void 0&&(a(t.url,{instancePath:i+"/url",parentData:t,parentDataProperty:"url",rootData:o})||(e=e===null?a.errors:e.concat(
a.errors),s=e.length))}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return Mn.errors=e,s===0}function sr(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t=="string"){
if(I(t)>1e3){let r={instancePath:i,keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characte\
rs"};e===null?e=[r]:e.push(r),s++}if(I(t)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return sr.errors=e,s===0}function M(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(Array.isArray(t)){
if(t.length>1){let n={instancePath:i,keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"};e===
null?e=[n]:e.push(n),s++}if(t.length<1){let n={instancePath:i,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[n]:e.push(n),s++}let r=t.length;for(let n=0;n<r;n++)T(t[n],{instancePath:i+"/"+n,parentData:t,
parentDataProperty:n,rootData:o})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)}else{let r={instancePath:i,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return M.errors=e,s===0}function Y(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t!="boolean"){
let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}return Y.
errors=e,s===0}var va={type:"string",enum:["5","10"]};function j(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){
let e=null,s=0;if(typeof t!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(t==="5"||t==="10")){let r={instancePath:i,keyword:"enum",params:{allowedValues:va.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return j.errors=e,s===0}var Rn=Fr;function Fr(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="kling-2.6/image-to-video"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"kl\
ing-2.6/image-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&(a(
t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:
e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[n]:e.push(n),s++}if(r.image_urls===void 0){let n={instancePath:i+"/input",keyword:"requi\
red",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[n]:e.push(n),
s++}if(r.sound===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"sound"},message:"mus\
t have required property 'sound'"};e===null?e=[n]:e.push(n),s++}if(r.duration===void 0){let n={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[n]:e.push(n),
s++}for(let n in r)if(!(n==="prompt"||n==="image_urls"||n==="sound"||n==="duration")){let l={instancePath:i+"/input",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),s++}r.prompt!==void 0&&(sr(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||
(e=e===null?sr.errors:e.concat(sr.errors),s=e.length)),r.image_urls!==void 0&&(M(r.image_urls,{instancePath:i+"/input/im\
age_urls",parentData:r,parentDataProperty:"image_urls",rootData:o})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),
r.sound!==void 0&&(Y(r.sound,{instancePath:i+"/input/sound",parentData:r,parentDataProperty:"sound",rootData:o})||(e=e===
null?Y.errors:e.concat(Y.errors),s=e.length)),r.duration!==void 0&&(j(r.duration,{instancePath:i+"/input/duration",parentData:r,
parentDataProperty:"duration",rootData:o})||(e=e===null?j.errors:e.concat(j.errors),s=e.length))}else{let n={instancePath:i+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Fr.errors=e,s===0}var ba={type:"string",enum:["std","pro","720p","1080p"]};function tr(t,{instancePath:i="",parentData:u,parentDataProperty:p,
rootData:o=t}={}){let e=null,s=0;if(typeof t!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="std"||t==="pro"||t==="720p"||t==="1080p")){let r={instancePath:i,
keyword:"enum",params:{allowedValues:ba.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),s++}return tr.errors=e,s===0}var qa={type:"string",enum:["image","video"]};function nr(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){
let e=null,s=0;if(typeof t!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(t==="image"||t==="video")){let r={instancePath:i,keyword:"enum",params:{allowedValues:qa.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return nr.errors=e,s===0}var Sn=Vr;function Vr(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="kling-2.6/motion-control"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"kl\
ing-2.6/motion-control"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&(a(
t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:
e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.input_urls===
void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"input_urls"},message:"must have requi\
red property 'input_urls'"};e===null?e=[n]:e.push(n),s++}if(r.video_urls===void 0){let n={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"video_urls"},message:"must have required property 'video_urls'"};e===null?e=[n]:e.push(
n),s++}if(r.mode===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"mode"},message:"mu\
st have required property 'mode'"};e===null?e=[n]:e.push(n),s++}if(r.character_orientation===void 0){let n={instancePath:i+
"/input",keyword:"required",params:{missingProperty:"character_orientation"},message:"must have required property 'chara\
cter_orientation'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="prompt"||n==="input_urls"||n==="video_urls"||n===
"mode"||n==="character_orientation")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0){let n=r.prompt;if(typeof n==
"string"){if(I(n)>2500){let l={instancePath:i+"/input/prompt",keyword:"maxLength",params:{limit:2500},message:"must NOT \
have more than 2500 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/input/prompt",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}r.input_urls!==void 0&&(M(r.input_urls,{instancePath:i+
"/input/input_urls",parentData:r,parentDataProperty:"input_urls",rootData:o})||(e=e===null?M.errors:e.concat(M.errors),s=
e.length)),r.video_urls!==void 0&&(M(r.video_urls,{instancePath:i+"/input/video_urls",parentData:r,parentDataProperty:"v\
ideo_urls",rootData:o})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),r.mode!==void 0&&(tr(r.mode,{instancePath:i+
"/input/mode",parentData:r,parentDataProperty:"mode",rootData:o})||(e=e===null?tr.errors:e.concat(tr.errors),s=e.length)),
r.character_orientation!==void 0&&(nr(r.character_orientation,{instancePath:i+"/input/character_orientation",parentData:r,
parentDataProperty:"character_orientation",rootData:o})||(e=e===null?nr.errors:e.concat(nr.errors),s=e.length))}else{let n={
instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{
let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Vr.
errors=e,s===0}var Pa={type:"string",enum:["16:9","9:16","1:1"]};function R(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){
let e=null,s=0;if(typeof t!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(t==="16:9"||t==="9:16"||t==="1:1")){let r={instancePath:i,keyword:"enum",params:{allowedValues:Pa.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return R.errors=e,s===0}var Jn=zr;function zr(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="kling-2.6/text-to-video"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"kli\
ng-2.6/text-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&(a(
t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:
e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[n]:e.push(n),s++}if(r.sound===void 0){let n={instancePath:i+"/input",keyword:"required",
params:{missingProperty:"sound"},message:"must have required property 'sound'"};e===null?e=[n]:e.push(n),s++}if(r.aspect_ratio===
void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"aspect_ratio"},message:"must have req\
uired property 'aspect_ratio'"};e===null?e=[n]:e.push(n),s++}if(r.duration===void 0){let n={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[n]:e.push(n),
s++}for(let n in r)if(!(n==="prompt"||n==="sound"||n==="aspect_ratio"||n==="duration")){let l={instancePath:i+"/input",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),s++}r.prompt!==void 0&&(sr(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||
(e=e===null?sr.errors:e.concat(sr.errors),s=e.length)),r.sound!==void 0&&(Y(r.sound,{instancePath:i+"/input/sound",parentData:r,
parentDataProperty:"sound",rootData:o})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length)),r.aspect_ratio!==void 0&&(R(
r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===
null?R.errors:e.concat(R.errors),s=e.length)),r.duration!==void 0&&(j(r.duration,{instancePath:i+"/input/duration",parentData:r,
parentDataProperty:"duration",rootData:o})||(e=e===null?j.errors:e.concat(j.errors),s=e.length))}else{let n={instancePath:i+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return zr.errors=e,s===0}function ae(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t=="string"){
if(I(t)>3072){let r={instancePath:i,keyword:"maxLength",params:{limit:3072},message:"must NOT have more than 3072 charac\
ters"};e===null?e=[r]:e.push(r),s++}if(I(t)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return ae.errors=e,s===0}var Da=new RegExp("^(https?|oss|asset)://","u");function q(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){
let e=null,s=0;if(typeof t=="string"){if(!Da.test(t)){let r={instancePath:i,keyword:"pattern",params:{pattern:"^(https?|\
oss|asset)://"},message:'must match pattern "^(https?|oss|asset)://"'};e===null?e=[r]:e.push(r),s++}if(!nt(t)){let r={instancePath:i,
keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return q.errors=e,s===0}function Ne(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(!(typeof t=="numb\
er"&&!(t%1)&&!isNaN(t))){let r={instancePath:i,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}if(typeof t=="number"){if(t>15||isNaN(t)){let r={instancePath:i,keyword:"maximum",params:{comparison:"\
<=",limit:15},message:"must be <= 15"};e===null?e=[r]:e.push(r),s++}if(t<3||isNaN(t)){let r={instancePath:i,keyword:"min\
imum",params:{comparison:">=",limit:3},message:"must be >= 3"};e===null?e=[r]:e.push(r),s++}}return Ne.errors=e,s===0}var ja={type:"string",enum:["720p","1080p","4k"]};function ne(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){
let e=null,s=0;if(typeof t!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(t==="720p"||t==="1080p"||t==="4k")){let r={instancePath:i,keyword:"enum",params:{allowedValues:ja.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return ne.errors=e,s===0}var $a={type:"string",enum:["16:9","9:16","1:1","auto"]};function Be(t,{instancePath:i="",parentData:u,parentDataProperty:p,
rootData:o=t}={}){let e=null,s=0;if(typeof t!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="16:9"||t==="9:16"||t==="1:1"||t==="auto")){let r={instancePath:i,
keyword:"enum",params:{allowedValues:$a.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),s++}return Be.errors=e,s===0}function ir(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t!="boolea\
n"){let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}
return ir.errors=e,s===0}function Te(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t!="boolea\
n"){let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}
return Te.errors=e,s===0}function Ie(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(Array.isArray(t)){
if(t.length>6){let n={instancePath:i,keyword:"maxItems",params:{limit:6},message:"must NOT have more than 6 items"};e===
null?e=[n]:e.push(n),s++}let r=t.length;for(let n=0;n<r;n++){let l=t[n];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.
prompt===void 0){let m={instancePath:i+"/"+n,keyword:"required",params:{missingProperty:"prompt"},message:"must have req\
uired property 'prompt'"};e===null?e=[m]:e.push(m),s++}if(l.duration===void 0){let m={instancePath:i+"/"+n,keyword:"requ\
ired",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[m]:e.push(m),s++}
for(let m in l)if(!(m==="prompt"||m==="duration")){let d={instancePath:i+"/"+n,keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),s++}if(l.prompt!==void 0){let m=l.prompt;if(typeof m==
"string"){if(I(m)>512){let d={instancePath:i+"/"+n+"/prompt",keyword:"maxLength",params:{limit:512},message:"must NOT ha\
ve more than 512 characters"};e===null?e=[d]:e.push(d),s++}if(I(m)<1){let d={instancePath:i+"/"+n+"/prompt",keyword:"min\
Length",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+
"/"+n+"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}if(l.duration!==
void 0){let m=l.duration;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let d={instancePath:i+"/"+n+"/duration",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[d]:e.push(d),s++}if(typeof m=="number"){if(m>15||isNaN(
m)){let d={instancePath:i+"/"+n+"/duration",keyword:"maximum",params:{comparison:"<=",limit:15},message:"must be <= 15"};
e===null?e=[d]:e.push(d),s++}if(m<1||isNaN(m)){let d={instancePath:i+"/"+n+"/duration",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[d]:e.push(d),s++}}}}else{let m={instancePath:i+"/"+n,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),s++}}}else{let r={instancePath:i,keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return Ie.errors=e,s===0}function or(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.name===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[r]:e.push(r),s++}if(t.description===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[r]:e.push(
r),s++}if(t.element_input_urls===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"element_input\
_urls"},message:"must have required property 'element_input_urls'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r===
"name"||r==="description"||r==="element_input_urls"||r==="element_input_audio_urls"||r==="start_time"||r==="end_time")){
let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[n]:e.push(n),s++}if(t.name!==void 0&&($(t.name,{instancePath:i+"/name",parentData:t,parentDataProperty:"\
name",rootData:o})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),t.description!==void 0&&($(t.description,{instancePath:i+
"/description",parentData:t,parentDataProperty:"description",rootData:o})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),
t.element_input_urls!==void 0){let r=t.element_input_urls;if(Array.isArray(r)){if(r.length>4){let l={instancePath:i+"/el\
ement_input_urls",keyword:"maxItems",params:{limit:4},message:"must NOT have more than 4 items"};e===null?e=[l]:e.push(l),
s++}if(r.length<1){let l={instancePath:i+"/element_input_urls",keyword:"minItems",params:{limit:1},message:"must NOT hav\
e fewer than 1 items"};e===null?e=[l]:e.push(l),s++}let n=r.length;for(let l=0;l<n;l++)q(r[l],{instancePath:i+"/element_\
input_urls/"+l,parentData:r,parentDataProperty:l,rootData:o})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)}else{
let n={instancePath:i+"/element_input_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:
e.push(n),s++}}if(t.element_input_audio_urls!==void 0){let r=t.element_input_audio_urls;if(Array.isArray(r)){let n=r.length;
for(let l=0;l<n;l++)q(r[l],{instancePath:i+"/element_input_audio_urls/"+l,parentData:r,parentDataProperty:l,rootData:o})||
(e=e===null?q.errors:e.concat(q.errors),s=e.length)}else{let n={instancePath:i+"/element_input_audio_urls",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}if(t.start_time!==void 0){let r=t.start_time;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={instancePath:i+"/start_time",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&(r<0||isNaN(r))){let n={instancePath:i+"/\
start_time",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),s++}}if(t.
end_time!==void 0){let r=t.end_time;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={instancePath:i+"/end_time",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&(r<0||isNaN(
r))){let n={instancePath:i+"/end_time",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return or.errors=e,s===0}var Kn=Lr,xa={type:"object",additionalProperties:!1,required:["model","inpu\
t"],properties:{model:{type:"string",const:"kling-3.0-omni/image-to-video"},callBackUrl:{$ref:"s6"},input:{type:"object",
additionalProperties:!1,required:["prompt","image_urls"],properties:{prompt:{$ref:"s80"},image_urls:{type:"array",minItems:1,
maxItems:2,items:{$ref:"s81"}},duration:{$ref:"s82"},resolution:{$ref:"s83"},aspect_ratio:{$ref:"s84"},audio:{$ref:"s72"},
customize_multi_shots:{$ref:"s85"},prefer_multi_shots:{$ref:"s86"},multi_prompt:{$ref:"s87"},elements:{type:"array",maxItems:3,
items:{$ref:"s88"}}}}}};function Lr(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,
s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),s++}for(let r in t)if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==
void 0){let r=t.model;if(typeof r!="string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}if(r!=="kling-3.0-omni/image-to-video"){let n={instancePath:i+"/model",keyword:"\
const",params:{allowedValue:"kling-3.0-omni/image-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(
n),s++}}if(t.callBackUrl!==void 0&&(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"call\
BackUrl",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.prompt===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[n]:e.push(n),s++}if(r.image_urls===void 0){let n={instancePath:i+
"/input",keyword:"required",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===
null?e=[n]:e.push(n),s++}for(let n in r)if(!S.call(xa.properties.input.properties,n)){let l={instancePath:i+"/input",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),s++}if(r.prompt!==void 0&&(ae(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||
(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),r.image_urls!==void 0){let n=r.image_urls;if(Array.isArray(n)){if(n.
length>2){let m={instancePath:i+"/input/image_urls",keyword:"maxItems",params:{limit:2},message:"must NOT have more than\
 2 items"};e===null?e=[m]:e.push(m),s++}if(n.length<1){let m={instancePath:i+"/input/image_urls",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[m]:e.push(m),s++}let l=n.length;for(let m=0;m<l;m++)q(n[m],
{instancePath:i+"/input/image_urls/"+m,parentData:n,parentDataProperty:m,rootData:o})||(e=e===null?q.errors:e.concat(q.errors),
s=e.length)}else{let l={instancePath:i+"/input/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[l]:e.push(l),s++}}if(r.duration!==void 0&&(Ne(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"\
duration",rootData:o})||(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length)),r.resolution!==void 0&&(ne(r.resolution,{
instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?ne.errors:e.concat(
ne.errors),s=e.length)),r.aspect_ratio!==void 0&&(Be(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:o})||(e=e===null?Be.errors:e.concat(Be.errors),s=e.length)),r.audio!==void 0&&(Y(r.audio,{instancePath:i+
"/input/audio",parentData:r,parentDataProperty:"audio",rootData:o})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length)),
r.customize_multi_shots!==void 0&&(ir(r.customize_multi_shots,{instancePath:i+"/input/customize_multi_shots",parentData:r,
parentDataProperty:"customize_multi_shots",rootData:o})||(e=e===null?ir.errors:e.concat(ir.errors),s=e.length)),r.prefer_multi_shots!==
void 0&&(Te(r.prefer_multi_shots,{instancePath:i+"/input/prefer_multi_shots",parentData:r,parentDataProperty:"prefer_mul\
ti_shots",rootData:o})||(e=e===null?Te.errors:e.concat(Te.errors),s=e.length)),r.multi_prompt!==void 0&&(Ie(r.multi_prompt,
{instancePath:i+"/input/multi_prompt",parentData:r,parentDataProperty:"multi_prompt",rootData:o})||(e=e===null?Ie.errors:
e.concat(Ie.errors),s=e.length)),r.elements!==void 0){let n=r.elements;if(Array.isArray(n)){if(n.length>3){let m={instancePath:i+
"/input/elements",keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===null?e=[m]:e.push(m),
s++}let l=n.length;for(let m=0;m<l;m++)or(n[m],{instancePath:i+"/input/elements/"+m,parentData:n,parentDataProperty:m,rootData:o})||
(e=e===null?or.errors:e.concat(or.errors),s=e.length)}else{let l={instancePath:i+"/input/elements",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:i+"/input",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Lr.errors=e,s===0}function lr(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(Array.isArray(t)){
if(t.length>1){let n={instancePath:i,keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"};e===
null?e=[n]:e.push(n),s++}if(t.length<1){let n={instancePath:i,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[n]:e.push(n),s++}let r=t.length;for(let n=0;n<r;n++)q(t[n],{instancePath:i+"/"+n,parentData:t,
parentDataProperty:n,rootData:o})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)}else{let r={instancePath:i,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return lr.errors=e,s===0}function Oe(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(Array.isArray(t)){
let r=t.length;for(let n=0;n<r;n++)or(t[n],{instancePath:i+"/"+n,parentData:t,parentDataProperty:n,rootData:o})||(e=e===
null?or.errors:e.concat(or.errors),s=e.length)}else{let r={instancePath:i,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),s++}return Oe.errors=e,s===0}var Gn=Cr,Ua={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"kling-3.0-omni/reference-to-video"},callBackUrl:{$ref:"\
s6"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"s80"},image_urls:{type:"\
array",minItems:1,maxItems:7,items:{$ref:"s81"}},video_urls:{$ref:"s90"},duration:{$ref:"s82"},resolution:{$ref:"s83"},aspect_ratio:{
$ref:"s84"},audio:{$ref:"s9"},customize_multi_shots:{$ref:"s85"},prefer_multi_shots:{$ref:"s86"},multi_prompt:{$ref:"s87"},
elements:{$ref:"s91"}}}}};function Cr(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,
s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),s++}for(let r in t)if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==
void 0){let r=t.model;if(typeof r!="string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}if(r!=="kling-3.0-omni/reference-to-video"){let n={instancePath:i+"/model",
keyword:"const",params:{allowedValue:"kling-3.0-omni/reference-to-video"},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"\
callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.prompt===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!S.call(Ua.properties.
input.properties,n)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(ae(r.prompt,{instancePath:i+"/\
input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),
r.image_urls!==void 0){let n=r.image_urls;if(Array.isArray(n)){if(n.length>7){let m={instancePath:i+"/input/image_urls",
keyword:"maxItems",params:{limit:7},message:"must NOT have more than 7 items"};e===null?e=[m]:e.push(m),s++}if(n.length<
1){let m={instancePath:i+"/input/image_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 ite\
ms"};e===null?e=[m]:e.push(m),s++}let l=n.length;for(let m=0;m<l;m++)q(n[m],{instancePath:i+"/input/image_urls/"+m,parentData:n,
parentDataProperty:m,rootData:o})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)}else{let l={instancePath:i+"/inpu\
t/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}r.video_urls!==
void 0&&(lr(r.video_urls,{instancePath:i+"/input/video_urls",parentData:r,parentDataProperty:"video_urls",rootData:o})||
(e=e===null?lr.errors:e.concat(lr.errors),s=e.length)),r.duration!==void 0&&(Ne(r.duration,{instancePath:i+"/input/durat\
ion",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length)),r.resolution!==
void 0&&(ne(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||
(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)),r.aspect_ratio!==void 0&&(Be(r.aspect_ratio,{instancePath:i+"/inp\
ut/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?Be.errors:e.concat(Be.errors),
s=e.length)),r.audio!==void 0&&(y(r.audio,{instancePath:i+"/input/audio",parentData:r,parentDataProperty:"audio",rootData:o})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.customize_multi_shots!==void 0&&(ir(r.customize_multi_shots,{instancePath:i+
"/input/customize_multi_shots",parentData:r,parentDataProperty:"customize_multi_shots",rootData:o})||(e=e===null?ir.errors:
e.concat(ir.errors),s=e.length)),r.prefer_multi_shots!==void 0&&(Te(r.prefer_multi_shots,{instancePath:i+"/input/prefer_\
multi_shots",parentData:r,parentDataProperty:"prefer_multi_shots",rootData:o})||(e=e===null?Te.errors:e.concat(Te.errors),
s=e.length)),r.multi_prompt!==void 0&&(Ie(r.multi_prompt,{instancePath:i+"/input/multi_prompt",parentData:r,parentDataProperty:"\
multi_prompt",rootData:o})||(e=e===null?Ie.errors:e.concat(Ie.errors),s=e.length)),r.elements!==void 0&&(Oe(r.elements,{
instancePath:i+"/input/elements",parentData:r,parentDataProperty:"elements",rootData:o})||(e=e===null?Oe.errors:e.concat(
Oe.errors),s=e.length))}else{let n={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[r]:e.push(r),s++}return Cr.errors=e,s===0}var Zn=Mr,Aa={type:"object",additionalProperties:!1,required:[
"model","input"],properties:{model:{type:"string",const:"kling-3.0-omni/text-to-video"},callBackUrl:{$ref:"s6"},input:{type:"\
object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"s80"},duration:{$ref:"s82"},resolution:{$ref:"\
s83"},aspect_ratio:{$ref:"s78"},audio:{$ref:"s9"},customize_multi_shots:{$ref:"s9"},prefer_multi_shots:{$ref:"s86"},multi_prompt:{
$ref:"s87"},elements:{$ref:"s91"}}}}};function Mr(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){
let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!="string"){let n={instancePath:i+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(r!=="kling-3.0-omni/text-to-video"){let n={
instancePath:i+"/model",keyword:"const",params:{allowedValue:"kling-3.0-omni/text-to-video"},message:"must be equal to c\
onstant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,
parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.
input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let n={instancePath:i+"/input",keyword:"require\
d",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[n]:e.push(n),s++}for(let n in r)
if(!S.call(Aa.properties.input.properties,n)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(ae(r.prompt,{instancePath:i+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),
r.duration!==void 0&&(Ne(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||
(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length)),r.resolution!==void 0&&(ne(r.resolution,{instancePath:i+"/input/r\
esolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)),
r.aspect_ratio!==void 0&&(R(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect\
_ratio",rootData:o})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),r.audio!==void 0&&(y(r.audio,{instancePath:i+
"/input/audio",parentData:r,parentDataProperty:"audio",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),
r.customize_multi_shots!==void 0&&(y(r.customize_multi_shots,{instancePath:i+"/input/customize_multi_shots",parentData:r,
parentDataProperty:"customize_multi_shots",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.prefer_multi_shots!==
void 0&&(Te(r.prefer_multi_shots,{instancePath:i+"/input/prefer_multi_shots",parentData:r,parentDataProperty:"prefer_mul\
ti_shots",rootData:o})||(e=e===null?Te.errors:e.concat(Te.errors),s=e.length)),r.multi_prompt!==void 0&&(Ie(r.multi_prompt,
{instancePath:i+"/input/multi_prompt",parentData:r,parentDataProperty:"multi_prompt",rootData:o})||(e=e===null?Ie.errors:
e.concat(Ie.errors),s=e.length)),r.elements!==void 0&&(Oe(r.elements,{instancePath:i+"/input/elements",parentData:r,parentDataProperty:"\
elements",rootData:o})||(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length))}else{let n={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Mr.errors=e,s===0}var Na={type:"string",enum:["3","4","5","6","7","8","9","10","11","12","13","14","15"]};function pe(t,{instancePath:i="",
parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t!="string"){let r={instancePath:i,keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="3"||t==="4"||t==="5"||t===
"6"||t==="7"||t==="8"||t==="9"||t==="10"||t==="11"||t==="12"||t==="13"||t==="14"||t==="15")){let r={instancePath:i,keyword:"\
enum",params:{allowedValues:Na.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}
return pe.errors=e,s===0}var Hn=Rr;function Rr(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="kling-3.0-omni/transformation"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
kling-3.0-omni/transformation"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&
(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
a.errors:e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[n]:e.push(n),s++}if(r.video_urls===void 0){let n={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"video_urls"},message:"must have required property 'video_urls'"};e===null?e=[n]:e.push(
n),s++}for(let n in r)if(!(n==="prompt"||n==="image_urls"||n==="video_urls"||n==="duration"||n==="resolution"||n==="aspe\
ct_ratio"||n==="audio"||n==="elements")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(ae(r.prompt,{instancePath:i+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),
r.image_urls!==void 0){let n=r.image_urls;if(Array.isArray(n)){if(n.length>4){let m={instancePath:i+"/input/image_urls",
keyword:"maxItems",params:{limit:4},message:"must NOT have more than 4 items"};e===null?e=[m]:e.push(m),s++}if(n.length<
1){let m={instancePath:i+"/input/image_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 ite\
ms"};e===null?e=[m]:e.push(m),s++}let l=n.length;for(let m=0;m<l;m++)q(n[m],{instancePath:i+"/input/image_urls/"+m,parentData:n,
parentDataProperty:m,rootData:o})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)}else{let l={instancePath:i+"/inpu\
t/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}r.video_urls!==
void 0&&(lr(r.video_urls,{instancePath:i+"/input/video_urls",parentData:r,parentDataProperty:"video_urls",rootData:o})||
(e=e===null?lr.errors:e.concat(lr.errors),s=e.length)),r.duration!==void 0&&(pe(r.duration,{instancePath:i+"/input/durat\
ion",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),r.resolution!==
void 0&&(ne(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||
(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)),r.aspect_ratio!==void 0&&(Be(r.aspect_ratio,{instancePath:i+"/inp\
ut/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?Be.errors:e.concat(Be.errors),
s=e.length)),r.audio!==void 0&&(Y(r.audio,{instancePath:i+"/input/audio",parentData:r,parentDataProperty:"audio",rootData:o})||
(e=e===null?Y.errors:e.concat(Y.errors),s=e.length)),r.elements!==void 0&&(Oe(r.elements,{instancePath:i+"/input/element\
s",parentData:r,parentDataProperty:"elements",rootData:o})||(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length))}else{
let n={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),
s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return Rr.errors=e,s===0}var Yn=Sr,Ba={type:"object",additionalProperties:!1,required:["model","input"],properties:{
model:{type:"string",const:"kling-3.0/motion-control"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,
required:["input_urls","video_urls"],properties:{prompt:{type:"string",maxLength:2500},input_urls:{$ref:"s71"},video_urls:{
$ref:"s71"},mode:{$ref:"s75"},character_orientation:{$ref:"s76"},background_source:{type:"string",enum:["input_video","i\
nput_image"]}}}}};function Sr(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),s++}for(let r in t)if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==
void 0){let r=t.model;if(typeof r!="string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}if(r!=="kling-3.0/motion-control"){let n={instancePath:i+"/model",keyword:"\
const",params:{allowedValue:"kling-3.0/motion-control"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}
if(t.callBackUrl!==void 0&&(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",
rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.input_urls===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"\
input_urls"},message:"must have required property 'input_urls'"};e===null?e=[n]:e.push(n),s++}if(r.video_urls===void 0){
let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"video_urls"},message:"must have required prop\
erty 'video_urls'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="prompt"||n==="input_urls"||n==="video_urls"||n===
"mode"||n==="character_orientation"||n==="background_source")){let l={instancePath:i+"/input",keyword:"additionalPropert\
ies",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==
void 0){let n=r.prompt;if(typeof n=="string"){if(I(n)>2500){let l={instancePath:i+"/input/prompt",keyword:"maxLength",params:{
limit:2500},message:"must NOT have more than 2500 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+
"/input/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(r.input_urls!==
void 0&&(M(r.input_urls,{instancePath:i+"/input/input_urls",parentData:r,parentDataProperty:"input_urls",rootData:o})||(e=
e===null?M.errors:e.concat(M.errors),s=e.length)),r.video_urls!==void 0&&(M(r.video_urls,{instancePath:i+"/input/video_u\
rls",parentData:r,parentDataProperty:"video_urls",rootData:o})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),r.mode!==
void 0&&(tr(r.mode,{instancePath:i+"/input/mode",parentData:r,parentDataProperty:"mode",rootData:o})||(e=e===null?tr.errors:
e.concat(tr.errors),s=e.length)),r.character_orientation!==void 0&&(nr(r.character_orientation,{instancePath:i+"/input/c\
haracter_orientation",parentData:r,parentDataProperty:"character_orientation",rootData:o})||(e=e===null?nr.errors:e.concat(
nr.errors),s=e.length)),r.background_source!==void 0){let n=r.background_source;if(typeof n!="string"){let l={instancePath:i+
"/input/background_source",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}
if(!(n==="input_video"||n==="input_image")){let l={instancePath:i+"/input/background_source",keyword:"enum",params:{allowedValues:Ba.
properties.input.properties.background_source.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:
e.push(l),s++}}}else{let n={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),s++}return Sr.errors=e,s===0}function J(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(Array.isArray(t)){
let r=t.length;for(let n=0;n<r;n++)T(t[n],{instancePath:i+"/"+n,parentData:t,parentDataProperty:n,rootData:o})||(e=e===null?
T.errors:e.concat(T.errors),s=e.length)}else{let r={instancePath:i,keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[r]:e.push(r),s++}return J.errors=e,s===0}function ft(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(Array.isArray(t)){
let r=t.length;for(let n=0;n<r;n++){let l=t[n];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.prompt===void 0){let m={
instancePath:i+"/"+n,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};
e===null?e=[m]:e.push(m),s++}if(l.duration===void 0){let m={instancePath:i+"/"+n,keyword:"required",params:{missingProperty:"\
duration"},message:"must have required property 'duration'"};e===null?e=[m]:e.push(m),s++}for(let m in l)if(!(m==="promp\
t"||m==="duration")){let d={instancePath:i+"/"+n,keyword:"additionalProperties",params:{additionalProperty:m},message:"m\
ust NOT have additional properties"};e===null?e=[d]:e.push(d),s++}if(l.prompt!==void 0){let m=l.prompt;if(typeof m=="str\
ing"){if(I(m)>500){let d={instancePath:i+"/"+n+"/prompt",keyword:"maxLength",params:{limit:500},message:"must NOT have m\
ore than 500 characters"};e===null?e=[d]:e.push(d),s++}if(I(m)<1){let d={instancePath:i+"/"+n+"/prompt",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+
"/"+n+"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}if(l.duration!==
void 0){let m=l.duration;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let d={instancePath:i+"/"+n+"/duration",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[d]:e.push(d),s++}if(typeof m=="number"){if(m>12||isNaN(
m)){let d={instancePath:i+"/"+n+"/duration",keyword:"maximum",params:{comparison:"<=",limit:12},message:"must be <= 12"};
e===null?e=[d]:e.push(d),s++}if(m<1||isNaN(m)){let d={instancePath:i+"/"+n+"/duration",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[d]:e.push(d),s++}}}}else{let m={instancePath:i+"/"+n,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),s++}}}else{let r={instancePath:i,keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return ft.errors=e,s===0}function mt(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.name===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[r]:e.push(r),s++}if(t.description===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[r]:e.push(
r),s++}if(t.element_input_urls===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"element_input\
_urls"},message:"must have required property 'element_input_urls'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r===
"name"||r==="description"||r==="element_input_urls"||r==="element_input_audio_urls"||r==="start_time"||r==="end_time")){
let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[n]:e.push(n),s++}if(t.name!==void 0&&($(t.name,{instancePath:i+"/name",parentData:t,parentDataProperty:"\
name",rootData:o})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),t.description!==void 0&&($(t.description,{instancePath:i+
"/description",parentData:t,parentDataProperty:"description",rootData:o})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),
t.element_input_urls!==void 0&&(J(t.element_input_urls,{instancePath:i+"/element_input_urls",parentData:t,parentDataProperty:"\
element_input_urls",rootData:o})||(e=e===null?J.errors:e.concat(J.errors),s=e.length)),t.element_input_audio_urls!==void 0&&
(J(t.element_input_audio_urls,{instancePath:i+"/element_input_audio_urls",parentData:t,parentDataProperty:"element_input\
_audio_urls",rootData:o})||(e=e===null?J.errors:e.concat(J.errors),s=e.length)),t.start_time!==void 0){let r=t.start_time;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={instancePath:i+"/start_time",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&(r<0||isNaN(r))){let n={instancePath:i+"/\
start_time",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),s++}}if(t.
end_time!==void 0){let r=t.end_time;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={instancePath:i+"/end_time",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&(r<0||isNaN(
r))){let n={instancePath:i+"/end_time",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return mt.errors=e,s===0}function dt(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(Array.isArray(t)){
if(t.length>3){let n={instancePath:i,keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===
null?e=[n]:e.push(n),s++}let r=t.length;for(let n=0;n<r;n++)mt(t[n],{instancePath:i+"/"+n,parentData:t,parentDataProperty:n,
rootData:o})||(e=e===null?mt.errors:e.concat(mt.errors),s=e.length)}else{let r={instancePath:i,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return dt.errors=e,s===0}var Xn=Jr,Kt={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"kling-3.0/video"},callBackUrl:{$ref:"s6"},input:{type:"\
object",additionalProperties:!1,required:["prompt","duration","mode","sound","multi_shots"],properties:{prompt:{$ref:"s1\
9"},duration:{$ref:"s94"},aspect_ratio:{$ref:"s78"},mode:{type:"string",enum:["std","pro","4K"]},sound:{$ref:"s9"},image_urls:{
$ref:"s97"},multi_shots:{$ref:"s9"},multi_prompt:{$ref:"s98"},kling_elements:{$ref:"s99"}}}}};function Jr(t,{instancePath:i="",
parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.model===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!="stri\
ng"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(r!=="kling-3.0/video"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"kling-3.0/video"},
message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&(a(t.callBackUrl,{instancePath:i+
"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),
t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let n={instancePath:i+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[n]:e.push(n),s++}if(r.duration===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"dur\
ation"},message:"must have required property 'duration'"};e===null?e=[n]:e.push(n),s++}if(r.mode===void 0){let n={instancePath:i+
"/input",keyword:"required",params:{missingProperty:"mode"},message:"must have required property 'mode'"};e===null?e=[n]:
e.push(n),s++}if(r.sound===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"sound"},message:"\
must have required property 'sound'"};e===null?e=[n]:e.push(n),s++}if(r.multi_shots===void 0){let n={instancePath:i+"/in\
put",keyword:"required",params:{missingProperty:"multi_shots"},message:"must have required property 'multi_shots'"};e===
null?e=[n]:e.push(n),s++}for(let n in r)if(!S.call(Kt.properties.input.properties,n)){let l={instancePath:i+"/input",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),s++}if(r.prompt!==void 0&&($(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||
(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.duration!==void 0&&(pe(r.duration,{instancePath:i+"/input/duratio\
n",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),r.aspect_ratio!==
void 0&&(R(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||
(e=e===null?R.errors:e.concat(R.errors),s=e.length)),r.mode!==void 0){let n=r.mode;if(typeof n!="string"){let l={instancePath:i+
"/input/mode",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(!(n==="std"||
n==="pro"||n==="4K")){let l={instancePath:i+"/input/mode",keyword:"enum",params:{allowedValues:Kt.properties.input.properties.
mode.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}r.sound!==void 0&&(y(r.sound,
{instancePath:i+"/input/sound",parentData:r,parentDataProperty:"sound",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.image_urls!==void 0&&(J(r.image_urls,{instancePath:i+"/input/image_urls",parentData:r,parentDataProperty:"\
image_urls",rootData:o})||(e=e===null?J.errors:e.concat(J.errors),s=e.length)),r.multi_shots!==void 0&&(y(r.multi_shots,
{instancePath:i+"/input/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:o})||(e=e===null?y.errors:e.
concat(y.errors),s=e.length)),r.multi_prompt!==void 0&&(ft(r.multi_prompt,{instancePath:i+"/input/multi_prompt",parentData:r,
parentDataProperty:"multi_prompt",rootData:o})||(e=e===null?ft.errors:e.concat(ft.errors),s=e.length)),r.kling_elements!==
void 0&&(dt(r.kling_elements,{instancePath:i+"/input/kling_elements",parentData:r,parentDataProperty:"kling_elements",rootData:o})||
(e=e===null?dt.errors:e.concat(dt.errors),s=e.length))}else{let n={instancePath:i+"/input",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Jr.errors=e,s===0}function P(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t=="string"){
if(I(t)>5e3){let r={instancePath:i,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[r]:e.push(r),s++}if(I(t)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return P.errors=e,s===0}var Wn=Kr;function Kr(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="kling/ai-avatar-pro"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"kling/a\
i-avatar-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&(a(t.callBackUrl,
{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(
a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[n]:e.push(n),s++}if(r.image_url===void 0){let n={instancePath:i+"/input",keyword:"required",params:{
missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[n]:e.push(n),s++}if(r.audio_url===
void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"audio_url"},message:"must have requir\
ed property 'audio_url'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="prompt"||n==="image_url"||n==="audio_url")){
let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have addit\
ional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(P(r.prompt,{instancePath:i+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:o})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.image_url!==void 0&&(a(
r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||(e=e===null?a.errors:
e.concat(a.errors),s=e.length)),r.audio_url!==void 0&&(a(r.audio_url,{instancePath:i+"/input/audio_url",parentData:r,parentDataProperty:"\
audio_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length))}else{let n={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Kr.errors=e,s===0}var Qn=Gr;function Gr(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="kling/ai-avatar-standard"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"kl\
ing/ai-avatar-standard"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&(a(
t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:
e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[n]:e.push(n),s++}if(r.image_url===void 0){let n={instancePath:i+"/input",keyword:"requir\
ed",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[n]:e.push(n),s++}
if(r.audio_url===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"audio_url"},message:"\
must have required property 'audio_url'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="prompt"||n==="image_url"||
n==="audio_url")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"m\
ust NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(P(r.prompt,{instancePath:i+"/input\
/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.image_url!==
void 0&&(a(r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||(e=e===
null?a.errors:e.concat(a.errors),s=e.length)),r.audio_url!==void 0&&(a(r.audio_url,{instancePath:i+"/input/audio_url",parentData:r,
parentDataProperty:"audio_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length))}else{let n={instancePath:i+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Gr.errors=e,s===0}function E(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t=="string"){
if(I(t)>500){let r={instancePath:i,keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 character\
s"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),s++}return E.errors=e,s===0}function O(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t=="number"){
if(t>1||isNaN(t)){let r={instancePath:i,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[r]:e.push(r),s++}if(t<0||isNaN(t)){let r={instancePath:i,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[r]:e.push(r),s++}return O.errors=e,s===0}var ei=Zr;function Zr(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="kling/v2-1-master-image-to-video"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
kling/v2-1-master-image-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==
void 0&&(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===
null?a.errors:e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[n]:e.push(n),s++}if(r.image_url===void 0){let n={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[n]:e.push(
n),s++}for(let n in r)if(!(n==="prompt"||n==="image_url"||n==="duration"||n==="negative_prompt"||n==="cfg_scale")){let l={
instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(P(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:o})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.image_url!==void 0&&(a(r.image_url,{instancePath:i+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.
length)),r.duration!==void 0&&(j(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:o})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.negative_prompt!==void 0&&(E(r.negative_prompt,{instancePath:i+
"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:o})||(e=e===null?E.errors:e.concat(E.
errors),s=e.length)),r.cfg_scale!==void 0&&(O(r.cfg_scale,{instancePath:i+"/input/cfg_scale",parentData:r,parentDataProperty:"\
cfg_scale",rootData:o})||(e=e===null?O.errors:e.concat(O.errors),s=e.length))}else{let n={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Zr.errors=e,s===0}var ri=Hr;function Hr(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="kling/v2-1-master-text-to-video"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
kling/v2-1-master-text-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==
void 0&&(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===
null?a.errors:e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="prompt"||n==="duration"||n==="as\
pect_ratio"||n==="negative_prompt"||n==="cfg_scale")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{
additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(P(
r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?P.errors:e.concat(
P.errors),s=e.length)),r.duration!==void 0&&(j(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"\
duration",rootData:o})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.aspect_ratio!==void 0&&(R(r.aspect_ratio,
{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?R.errors:
e.concat(R.errors),s=e.length)),r.negative_prompt!==void 0&&(E(r.negative_prompt,{instancePath:i+"/input/negative_prompt",
parentData:r,parentDataProperty:"negative_prompt",rootData:o})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.cfg_scale!==
void 0&&(O(r.cfg_scale,{instancePath:i+"/input/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:o})||(e=e===
null?O.errors:e.concat(O.errors),s=e.length))}else{let n={instancePath:i+"/input",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),s++}return Hr.errors=e,s===0}var si=Yr;function Yr(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="kling/v2-1-pro"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"kling/v2-1-p\
ro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&(a(t.callBackUrl,{instancePath:i+
"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),
t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let n={instancePath:i+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[n]:e.push(n),s++}if(r.image_url===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"im\
age_url"},message:"must have required property 'image_url'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="promp\
t"||n==="image_url"||n==="tail_image_url"||n==="duration"||n==="negative_prompt"||n==="cfg_scale")){let l={instancePath:i+
"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(P(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:o})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.image_url!==void 0&&(a(r.image_url,{instancePath:i+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.
length)),r.tail_image_url!==void 0&&(a(r.tail_image_url,{instancePath:i+"/input/tail_image_url",parentData:r,parentDataProperty:"\
tail_image_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),r.duration!==void 0&&(j(r.duration,{instancePath:i+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),
r.negative_prompt!==void 0&&(E(r.negative_prompt,{instancePath:i+"/input/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:o})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.cfg_scale!==void 0&&(O(r.cfg_scale,
{instancePath:i+"/input/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:o})||(e=e===null?O.errors:e.concat(
O.errors),s=e.length))}else{let n={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),s++}return Yr.errors=e,s===0}var ti=Xr;function Xr(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="kling/v2-1-standard"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"kling/v\
2-1-standard"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&(a(t.callBackUrl,
{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(
a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[n]:e.push(n),s++}if(r.image_url===void 0){let n={instancePath:i+"/input",keyword:"required",params:{
missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[n]:e.push(n),s++}for(let n in r)
if(!(n==="prompt"||n==="image_url"||n==="duration"||n==="negative_prompt"||n==="cfg_scale")){let l={instancePath:i+"/inp\
ut",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?
e=[l]:e.push(l),s++}r.prompt!==void 0&&(P(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prom\
pt",rootData:o})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.image_url!==void 0&&(a(r.image_url,{instancePath:i+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.
length)),r.duration!==void 0&&(j(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:o})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.negative_prompt!==void 0&&(E(r.negative_prompt,{instancePath:i+
"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:o})||(e=e===null?E.errors:e.concat(E.
errors),s=e.length)),r.cfg_scale!==void 0&&(O(r.cfg_scale,{instancePath:i+"/input/cfg_scale",parentData:r,parentDataProperty:"\
cfg_scale",rootData:o})||(e=e===null?O.errors:e.concat(O.errors),s=e.length))}else{let n={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Xr.errors=e,s===0}function ue(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t=="string"){
if(I(t)>2500){let r={instancePath:i,keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 charac\
ters"};e===null?e=[r]:e.push(r),s++}if(I(t)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return ue.errors=e,s===0}var ni=Wr;function Wr(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="kling/v2-5-turbo-image-to-video-pro"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
kling/v2-5-turbo-image-to-video-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==
void 0&&(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===
null?a.errors:e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[n]:e.push(n),s++}if(r.image_url===void 0){let n={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[n]:e.push(
n),s++}for(let n in r)if(!(n==="prompt"||n==="image_url"||n==="tail_image_url"||n==="duration"||n==="negative_prompt"||n===
"cfg_scale")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must \
NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(ue(r.prompt,{instancePath:i+"/input/pr\
ompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.image_url!==
void 0&&(a(r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||(e=e===
null?a.errors:e.concat(a.errors),s=e.length)),r.tail_image_url!==void 0&&(a(r.tail_image_url,{instancePath:i+"/input/tai\
l_image_url",parentData:r,parentDataProperty:"tail_image_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.
length)),r.duration!==void 0&&(j(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:o})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.negative_prompt!==void 0&&(E(r.negative_prompt,{instancePath:i+
"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:o})||(e=e===null?E.errors:e.concat(E.
errors),s=e.length)),r.cfg_scale!==void 0&&(O(r.cfg_scale,{instancePath:i+"/input/cfg_scale",parentData:r,parentDataProperty:"\
cfg_scale",rootData:o})||(e=e===null?O.errors:e.concat(O.errors),s=e.length))}else{let n={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Wr.errors=e,s===0}var ii=Qr;function Qr(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="kling/v2-5-turbo-text-to-video-pro"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
kling/v2-5-turbo-text-to-video-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==
void 0&&(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===
null?a.errors:e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="prompt"||n==="duration"||n==="as\
pect_ratio"||n==="negative_prompt"||n==="cfg_scale")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{
additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&
(ue(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?ue.errors:
e.concat(ue.errors),s=e.length)),r.duration!==void 0&&(j(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"\
duration",rootData:o})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.aspect_ratio!==void 0&&(R(r.aspect_ratio,
{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?R.errors:
e.concat(R.errors),s=e.length)),r.negative_prompt!==void 0){let n=r.negative_prompt;if(typeof n=="string"){if(I(n)>2500){
let l={instancePath:i+"/input/negative_prompt",keyword:"maxLength",params:{limit:2500},message:"must NOT have more than \
2500 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/input/negative_prompt",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}r.cfg_scale!==void 0&&(O(r.cfg_scale,{instancePath:i+
"/input/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:o})||(e=e===null?O.errors:e.concat(O.errors),s=e.
length))}else{let n={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return Qr.errors=e,s===0}var Ta={type:"string",enum:["720p","1080p"]};function N(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){
let e=null,s=0;if(typeof t!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(t==="720p"||t==="1080p")){let r={instancePath:i,keyword:"enum",params:{allowedValues:Ta.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return N.errors=e,s===0}var oi=es;function es(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="kling/v3-turbo-image-to-video"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
kling/v3-turbo-image-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&
(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
a.errors:e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[n]:e.push(n),s++}if(r.image_urls===void 0){let n={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[n]:e.push(
n),s++}if(r.duration===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"duration"},message:"\
must have required property 'duration'"};e===null?e=[n]:e.push(n),s++}if(r.resolution===void 0){let n={instancePath:i+"/\
input",keyword:"required",params:{missingProperty:"resolution"},message:"must have required property 'resolution'"};e===
null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="prompt"||n==="image_urls"||n==="duration"||n==="resolution")){let l={instancePath:i+
"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(ue(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:o})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.image_urls!==void 0&&(H(r.image_urls,{instancePath:i+
"/input/image_urls",parentData:r,parentDataProperty:"image_urls",rootData:o})||(e=e===null?H.errors:e.concat(H.errors),s=
e.length)),r.duration!==void 0&&(pe(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"durati\
on",rootData:o})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),r.resolution!==void 0&&(N(r.resolution,{instancePath:i+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?N.errors:e.concat(N.errors),s=
e.length))}else{let n={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return es.errors=e,s===0}var li=rs;function rs(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="kling/v3-turbo-text-to-video"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
kling/v3-turbo-text-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&
(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
a.errors:e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[n]:e.push(n),s++}if(r.duration===void 0){let n={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[n]:e.push(n),
s++}if(r.aspect_ratio===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"aspect_ratio"},
message:"must have required property 'aspect_ratio'"};e===null?e=[n]:e.push(n),s++}if(r.resolution===void 0){let n={instancePath:i+
"/input",keyword:"required",params:{missingProperty:"resolution"},message:"must have required property 'resolution'"};e===
null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="prompt"||n==="duration"||n==="aspect_ratio"||n==="resolution")){let l={
instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(ue(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:o})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.duration!==void 0&&(pe(r.duration,{instancePath:i+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.
length)),r.aspect_ratio!==void 0&&(R(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:o})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),r.resolution!==void 0&&(N(r.resolution,
{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?N.errors:e.concat(
N.errors),s=e.length))}else{let n={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),s++}return rs.errors=e,s===0}var Ia={type:"string",enum:["480p","720p"]};function fe(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){
let e=null,s=0;if(typeof t!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(t==="480p"||t==="720p")){let r={instancePath:i,keyword:"enum",params:{allowedValues:Ia.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return fe.errors=e,s===0}var Oa={type:"string",enum:["none","regular"]};function ar(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){
let e=null,s=0;if(typeof t!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(t==="none"||t==="regular")){let r={instancePath:i,keyword:"enum",params:{allowedValues:Oa.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return ar.errors=e,s===0}function me(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t!="boolea\
n"){let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}
return me.errors=e,s===0}function pr(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t=="number"){
if(t>2147483647||isNaN(t)){let r={instancePath:i,keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"mu\
st be <= 2147483647"};e===null?e=[r]:e.push(r),s++}if(t<0||isNaN(t)){let r={instancePath:i,keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[r]:e.push(r),s++}return pr.errors=e,s===0}function h(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t!="boolean"){
let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}return h.
errors=e,s===0}var ai=ss;function ss(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="wan/2-2-a14b-image-to-video-turbo"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
wan/2-2-a14b-image-to-video-turbo"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==
void 0&&(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===
null?a.errors:e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[n]:e.push(n),s++}if(r.image_url===void 0){let n={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[n]:e.push(
n),s++}for(let n in r)if(!(n==="prompt"||n==="image_url"||n==="resolution"||n==="acceleration"||n==="enable_prompt_expan\
sion"||n==="seed"||n==="nsfw_checker")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(P(r.prompt,{instancePath:i+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),
r.image_url!==void 0&&(a(r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||
(e=e===null?a.errors:e.concat(a.errors),s=e.length)),r.resolution!==void 0&&(fe(r.resolution,{instancePath:i+"/input/res\
olution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),
r.acceleration!==void 0&&(ar(r.acceleration,{instancePath:i+"/input/acceleration",parentData:r,parentDataProperty:"accel\
eration",rootData:o})||(e=e===null?ar.errors:e.concat(ar.errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(me(r.
enable_prompt_expansion,{instancePath:i+"/input/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_prompt_\
expansion",rootData:o})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)),r.seed!==void 0&&(pr(r.seed,{instancePath:i+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||(e=e===null?pr.errors:e.concat(pr.errors),s=e.length)),
r.nsfw_checker!==void 0&&(h(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:o})||(e=e===null?h.errors:e.concat(h.errors),s=e.length))}else{let n={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ss.errors=e,s===0}var Ea={type:"string",enum:["480p","580p","720p"]};function Ee(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){
let e=null,s=0;if(typeof t!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(t==="480p"||t==="580p"||t==="720p")){let r={instancePath:i,keyword:"enum",params:{
allowedValues:Ea.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return Ee.errors=
e,s===0}var pi=ts,Fa={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",
const:"wan/2-2-a14b-speech-to-video-turbo"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:[
"prompt","image_url","audio_url"],properties:{prompt:{$ref:"s102"},image_url:{$ref:"s6"},audio_url:{$ref:"s6"},resolution:{
$ref:"s123"},negative_prompt:{$ref:"s105"},seed:{$ref:"s11"},num_frames:{type:"number",minimum:40,maximum:120},frames_per_second:{
type:"number",minimum:4,maximum:60},num_inference_steps:{type:"number",minimum:2,maximum:40},guidance_scale:{type:"numbe\
r",minimum:1,maximum:10},shift:{type:"number",minimum:1,maximum:10},nsfw_checker:{$ref:"s121"}}}}};function ts(t,{instancePath:i="",
parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.model===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!="stri\
ng"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(r!=="wan/2-2-a14b-speech-to-video-turbo"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
wan/2-2-a14b-speech-to-video-turbo"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==
void 0&&(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===
null?a.errors:e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[n]:e.push(n),s++}if(r.image_url===void 0){let n={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[n]:e.push(
n),s++}if(r.audio_url===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"audio_url"},message:"\
must have required property 'audio_url'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!S.call(Fa.properties.input.properties,
n)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have a\
dditional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(P(r.prompt,{instancePath:i+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:o})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.image_url!==void 0&&(a(
r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||(e=e===null?a.errors:
e.concat(a.errors),s=e.length)),r.audio_url!==void 0&&(a(r.audio_url,{instancePath:i+"/input/audio_url",parentData:r,parentDataProperty:"\
audio_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),r.resolution!==void 0&&(Ee(r.resolution,{instancePath:i+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?Ee.errors:e.concat(Ee.errors),
s=e.length)),r.negative_prompt!==void 0&&(E(r.negative_prompt,{instancePath:i+"/input/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:o})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.seed!==void 0&&(F(r.seed,{instancePath:i+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),
r.num_frames!==void 0){let n=r.num_frames;if(typeof n=="number"){if(n>120||isNaN(n)){let l={instancePath:i+"/input/num_f\
rames",keyword:"maximum",params:{comparison:"<=",limit:120},message:"must be <= 120"};e===null?e=[l]:e.push(l),s++}if(n<
40||isNaN(n)){let l={instancePath:i+"/input/num_frames",keyword:"minimum",params:{comparison:">=",limit:40},message:"mus\
t be >= 40"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/input/num_frames",keyword:"type",params:{type:"n\
umber"},message:"must be number"};e===null?e=[l]:e.push(l),s++}}if(r.frames_per_second!==void 0){let n=r.frames_per_second;
if(typeof n=="number"){if(n>60||isNaN(n)){let l={instancePath:i+"/input/frames_per_second",keyword:"maximum",params:{comparison:"\
<=",limit:60},message:"must be <= 60"};e===null?e=[l]:e.push(l),s++}if(n<4||isNaN(n)){let l={instancePath:i+"/input/fram\
es_per_second",keyword:"minimum",params:{comparison:">=",limit:4},message:"must be >= 4"};e===null?e=[l]:e.push(l),s++}}else{
let l={instancePath:i+"/input/frames_per_second",keyword:"type",params:{type:"number"},message:"must be number"};e===null?
e=[l]:e.push(l),s++}}if(r.num_inference_steps!==void 0){let n=r.num_inference_steps;if(typeof n=="number"){if(n>40||isNaN(
n)){let l={instancePath:i+"/input/num_inference_steps",keyword:"maximum",params:{comparison:"<=",limit:40},message:"must\
 be <= 40"};e===null?e=[l]:e.push(l),s++}if(n<2||isNaN(n)){let l={instancePath:i+"/input/num_inference_steps",keyword:"m\
inimum",params:{comparison:">=",limit:2},message:"must be >= 2"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+
"/input/num_inference_steps",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[l]:e.push(l),s++}}
if(r.guidance_scale!==void 0){let n=r.guidance_scale;if(typeof n=="number"){if(n>10||isNaN(n)){let l={instancePath:i+"/i\
nput/guidance_scale",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"};e===null?e=[l]:e.push(
l),s++}if(n<1||isNaN(n)){let l={instancePath:i+"/input/guidance_scale",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/input/guidance_scale",keyword:"type",
params:{type:"number"},message:"must be number"};e===null?e=[l]:e.push(l),s++}}if(r.shift!==void 0){let n=r.shift;if(typeof n==
"number"){if(n>10||isNaN(n)){let l={instancePath:i+"/input/shift",keyword:"maximum",params:{comparison:"<=",limit:10},message:"\
must be <= 10"};e===null?e=[l]:e.push(l),s++}if(n<1||isNaN(n)){let l={instancePath:i+"/input/shift",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/input/shift",
keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[l]:e.push(l),s++}}r.nsfw_checker!==void 0&&(h(
r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===
null?h.errors:e.concat(h.errors),s=e.length))}else{let n={instancePath:i+"/input",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),s++}return ts.errors=e,s===0}var ui=ns,Va={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"wan/2-2-a14b-text-to-video-turbo"},callBackUrl:{$ref:"\
s6"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"s102"},aspect_ratio:{type:"\
string",enum:["16:9","9:16"]},resolution:{$ref:"s117"},acceleration:{$ref:"s118"},enable_prompt_expansion:{$ref:"s119"},
seed:{$ref:"s120"},nsfw_checker:{$ref:"s121"}}}}};function ns(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){
let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!="string"){let n={instancePath:i+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(r!=="wan/2-2-a14b-text-to-video-turbo"){
let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"wan/2-2-a14b-text-to-video-turbo"},message:"must be\
 equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&(a(t.callBackUrl,{instancePath:i+"/callBac\
kUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),t.
input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let n={instancePath:i+"\
/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[n]:e.push(n),s++}for(let n in r)if(!(n==="prompt"||n==="aspect_ratio"||n==="resolution"||n==="acceleration"||n==="enabl\
e_prompt_expansion"||n==="seed"||n==="nsfw_checker")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{
additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&
(P(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?P.errors:
e.concat(P.errors),s=e.length)),r.aspect_ratio!==void 0){let n=r.aspect_ratio;if(typeof n!="string"){let l={instancePath:i+
"/input/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(!(n===
"16:9"||n==="9:16")){let l={instancePath:i+"/input/aspect_ratio",keyword:"enum",params:{allowedValues:Va.properties.input.
properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}r.resolution!==
void 0&&(fe(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||
(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),r.acceleration!==void 0&&(ar(r.acceleration,{instancePath:i+"/inp\
ut/acceleration",parentData:r,parentDataProperty:"acceleration",rootData:o})||(e=e===null?ar.errors:e.concat(ar.errors),
s=e.length)),r.enable_prompt_expansion!==void 0&&(me(r.enable_prompt_expansion,{instancePath:i+"/input/enable_prompt_exp\
ansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:o})||(e=e===null?me.errors:e.concat(me.errors),
s=e.length)),r.seed!==void 0&&(pr(r.seed,{instancePath:i+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||
(e=e===null?pr.errors:e.concat(pr.errors),s=e.length)),r.nsfw_checker!==void 0&&(h(r.nsfw_checker,{instancePath:i+"/inpu\
t/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?h.errors:e.concat(h.errors),s=e.
length))}else{let n={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return ns.errors=e,s===0}var fi=is;function is(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="wan/2-2-animate-move"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"wan/2-\
2-animate-move"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&(a(t.callBackUrl,
{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(
a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.image_url===void 0){
let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"image_url"},message:"must have required prope\
rty 'image_url'"};e===null?e=[n]:e.push(n),s++}if(r.video_url===void 0){let n={instancePath:i+"/input",keyword:"required",
params:{missingProperty:"video_url"},message:"must have required property 'video_url'"};e===null?e=[n]:e.push(n),s++}for(let n in r)
if(!(n==="image_url"||n==="video_url"||n==="resolution"||n==="nsfw_checker")){let l={instancePath:i+"/input",keyword:"ad\
ditionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),
s++}r.image_url!==void 0&&(a(r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"image_url",
rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),r.video_url!==void 0&&(a(r.video_url,{instancePath:i+
"/input/video_url",parentData:r,parentDataProperty:"video_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.
length)),r.resolution!==void 0&&(Ee(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"re\
solution",rootData:o})||(e=e===null?Ee.errors:e.concat(Ee.errors),s=e.length)),r.nsfw_checker!==void 0&&(h(r.nsfw_checker,
{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?h.errors:
e.concat(h.errors),s=e.length))}else{let n={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),s++}return is.errors=e,s===0}var mi=os;function os(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="wan/2-2-animate-replace"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"wan\
/2-2-animate-replace"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&(a(
t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:
e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.image_url===
void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"image_url"},message:"must have requir\
ed property 'image_url'"};e===null?e=[n]:e.push(n),s++}if(r.video_url===void 0){let n={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"video_url"},message:"must have required property 'video_url'"};e===null?e=[n]:e.push(
n),s++}for(let n in r)if(!(n==="image_url"||n==="video_url"||n==="resolution"||n==="nsfw_checker")){let l={instancePath:i+
"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),s++}r.image_url!==void 0&&(a(r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"\
image_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),r.video_url!==void 0&&(a(r.video_url,{instancePath:i+
"/input/video_url",parentData:r,parentDataProperty:"video_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.
length)),r.resolution!==void 0&&(Ee(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"re\
solution",rootData:o})||(e=e===null?Ee.errors:e.concat(Ee.errors),s=e.length)),r.nsfw_checker!==void 0&&(h(r.nsfw_checker,
{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?h.errors:
e.concat(h.errors),s=e.length))}else{let n={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),s++}return os.errors=e,s===0}function ur(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t=="string"){
if(I(t)>800){let r={instancePath:i,keyword:"maxLength",params:{limit:800},message:"must NOT have more than 800 character\
s"};e===null?e=[r]:e.push(r),s++}if(I(t)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return ur.errors=e,s===0}var za={type:"string",enum:["720p","1080p"]};function fr(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){
let e=null,s=0;if(typeof t!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(t==="720p"||t==="1080p")){let r={instancePath:i,keyword:"enum",params:{allowedValues:za.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return fr.errors=e,s===0}var di=ls;function ls(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="wan/2-5-image-to-video"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"wan/\
2-5-image-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&(a(t.
callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:
e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[n]:e.push(n),s++}if(r.image_url===void 0){let n={instancePath:i+"/input",keyword:"requir\
ed",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[n]:e.push(n),s++}
if(r.duration===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"duration"},message:"m\
ust have required property 'duration'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="prompt"||n==="image_url"||
n==="duration"||n==="resolution"||n==="negative_prompt"||n==="enable_prompt_expansion"||n==="seed"||n==="nsfw_checker")){
let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have addit\
ional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(ur(r.prompt,{instancePath:i+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:o})||(e=e===null?ur.errors:e.concat(ur.errors),s=e.length)),r.image_url!==void 0&&(a(
r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||(e=e===null?a.errors:
e.concat(a.errors),s=e.length)),r.duration!==void 0&&(j(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"\
duration",rootData:o})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.resolution!==void 0&&(fr(r.resolution,{instancePath:i+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?fr.errors:e.concat(fr.errors),
s=e.length)),r.negative_prompt!==void 0&&(E(r.negative_prompt,{instancePath:i+"/input/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:o})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.enable_prompt_expansion!==void 0&&
(me(r.enable_prompt_expansion,{instancePath:i+"/input/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_p\
rompt_expansion",rootData:o})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)),r.seed!==void 0&&(F(r.seed,{instancePath:i+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),
r.nsfw_checker!==void 0&&(h(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:o})||(e=e===null?h.errors:e.concat(h.errors),s=e.length))}else{let n={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ls.errors=e,s===0}var ci=as;function as(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="wan/2-5-text-to-video"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"wan/2\
-5-text-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&(a(t.callBackUrl,
{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(
a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[n]:e.push(n),s++}if(r.duration===void 0){let n={instancePath:i+"/input",keyword:"required",params:{
missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[n]:e.push(n),s++}for(let n in r)
if(!(n==="prompt"||n==="duration"||n==="aspect_ratio"||n==="resolution"||n==="negative_prompt"||n==="enable_prompt_expan\
sion"||n==="seed"||n==="nsfw_checker")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(ur(r.prompt,{instancePath:i+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?ur.errors:e.concat(ur.errors),s=e.length)),
r.duration!==void 0&&(j(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||
(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.aspect_ratio!==void 0&&(R(r.aspect_ratio,{instancePath:i+"/input/\
aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),
r.resolution!==void 0&&(fr(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:o})||(e=e===null?fr.errors:e.concat(fr.errors),s=e.length)),r.negative_prompt!==void 0&&(E(r.negative_prompt,{instancePath:i+
"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:o})||(e=e===null?E.errors:e.concat(E.
errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(me(r.enable_prompt_expansion,{instancePath:i+"/input/enable_pr\
ompt_expansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:o})||(e=e===null?me.errors:e.concat(me.
errors),s=e.length)),r.seed!==void 0&&(F(r.seed,{instancePath:i+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||
(e=e===null?F.errors:e.concat(F.errors),s=e.length)),r.nsfw_checker!==void 0&&(h(r.nsfw_checker,{instancePath:i+"/input/\
nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?h.errors:e.concat(h.errors),s=e.length))}else{
let n={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),
s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return as.errors=e,s===0}function X(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t=="string"){
if(I(t)>1500){let r={instancePath:i,keyword:"maxLength",params:{limit:1500},message:"must NOT have more than 1500 charac\
ters"};e===null?e=[r]:e.push(r),s++}if(I(t)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return X.errors=e,s===0}var La={type:"string",enum:["5","10","15"]};function Fe(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){
let e=null,s=0;if(typeof t!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(t==="5"||t==="10"||t==="15")){let r={instancePath:i,keyword:"enum",params:{allowedValues:La.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return Fe.errors=e,s===0}function mr(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t!="boolea\
n"){let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}
return mr.errors=e,s===0}var yi=ps;function ps(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="wan/2-6-flash-image-to-video"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
wan/2-6-flash-image-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&
(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
a.errors:e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[n]:e.push(n),s++}if(r.image_urls===void 0){let n={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[n]:e.push(
n),s++}if(r.audio===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"audio"},message:"\
must have required property 'audio'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="prompt"||n==="image_urls"||n===
"audio"||n==="duration"||n==="resolution"||n==="multi_shots"||n==="nsfw_checker")){let l={instancePath:i+"/input",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),s++}r.prompt!==void 0&&(X(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||
(e=e===null?X.errors:e.concat(X.errors),s=e.length)),r.image_urls!==void 0&&(M(r.image_urls,{instancePath:i+"/input/imag\
e_urls",parentData:r,parentDataProperty:"image_urls",rootData:o})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),
r.audio!==void 0&&(Y(r.audio,{instancePath:i+"/input/audio",parentData:r,parentDataProperty:"audio",rootData:o})||(e=e===
null?Y.errors:e.concat(Y.errors),s=e.length)),r.duration!==void 0&&(Fe(r.duration,{instancePath:i+"/input/duration",parentData:r,
parentDataProperty:"duration",rootData:o})||(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length)),r.resolution!==void 0&&
(N(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?
N.errors:e.concat(N.errors),s=e.length)),r.multi_shots!==void 0&&(mr(r.multi_shots,{instancePath:i+"/input/multi_shots",
parentData:r,parentDataProperty:"multi_shots",rootData:o})||(e=e===null?mr.errors:e.concat(mr.errors),s=e.length)),r.nsfw_checker!==
void 0&&(h(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||
(e=e===null?h.errors:e.concat(h.errors),s=e.length))}else{let n={instancePath:i+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ps.errors=e,s===0}function Ve(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(Array.isArray(t)){
if(t.length>3){let n={instancePath:i,keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===
null?e=[n]:e.push(n),s++}if(t.length<1){let n={instancePath:i,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[n]:e.push(n),s++}let r=t.length;for(let n=0;n<r;n++)T(t[n],{instancePath:i+"/"+n,parentData:t,
parentDataProperty:n,rootData:o})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)}else{let r={instancePath:i,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return Ve.errors=e,s===0}var gi=us;function us(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="wan/2-6-flash-video-to-video"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
wan/2-6-flash-video-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&
(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
a.errors:e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[n]:e.push(n),s++}if(r.video_urls===void 0){let n={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"video_urls"},message:"must have required property 'video_urls'"};e===null?e=[n]:e.push(
n),s++}for(let n in r)if(!(n==="prompt"||n==="video_urls"||n==="audio"||n==="duration"||n==="resolution"||n==="multi_sho\
ts"||n==="nsfw_checker")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(X(r.prompt,{instancePath:i+"/inpu\
t/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)),r.
video_urls!==void 0&&(Ve(r.video_urls,{instancePath:i+"/input/video_urls",parentData:r,parentDataProperty:"video_urls",rootData:o})||
(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)),r.audio!==void 0&&(Y(r.audio,{instancePath:i+"/input/audio",parentData:r,
parentDataProperty:"audio",rootData:o})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length)),r.duration!==void 0&&(j(r.
duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?j.errors:
e.concat(j.errors),s=e.length)),r.resolution!==void 0&&(N(r.resolution,{instancePath:i+"/input/resolution",parentData:r,
parentDataProperty:"resolution",rootData:o})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.multi_shots!==void 0&&
(mr(r.multi_shots,{instancePath:i+"/input/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:o})||(e=e===
null?mr.errors:e.concat(mr.errors),s=e.length)),r.nsfw_checker!==void 0&&(h(r.nsfw_checker,{instancePath:i+"/input/nsfw_\
checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?h.errors:e.concat(h.errors),s=e.length))}else{
let n={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),
s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return us.errors=e,s===0}var hi=fs;function fs(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="wan/2-6-image-to-video"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"wan/\
2-6-image-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&(a(t.
callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:
e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[n]:e.push(n),s++}if(r.image_urls===void 0){let n={instancePath:i+"/input",keyword:"requi\
red",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[n]:e.push(n),
s++}for(let n in r)if(!(n==="prompt"||n==="image_urls"||n==="duration"||n==="resolution"||n==="multi_shots"||n==="nsfw_c\
hecker")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT \
have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(P(r.prompt,{instancePath:i+"/input/prompt",
parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.image_urls!==
void 0&&(M(r.image_urls,{instancePath:i+"/input/image_urls",parentData:r,parentDataProperty:"image_urls",rootData:o})||(e=
e===null?M.errors:e.concat(M.errors),s=e.length)),r.duration!==void 0&&(Fe(r.duration,{instancePath:i+"/input/duration",
parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length)),r.resolution!==
void 0&&(N(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=
e===null?N.errors:e.concat(N.errors),s=e.length)),r.multi_shots!==void 0&&(y(r.multi_shots,{instancePath:i+"/input/multi\
_shots",parentData:r,parentDataProperty:"multi_shots",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),
r.nsfw_checker!==void 0&&(h(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:o})||(e=e===null?h.errors:e.concat(h.errors),s=e.length))}else{let n={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return fs.errors=e,s===0}var ki=ms;function ms(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="wan/2-6-text-to-video"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"wan/2\
-6-text-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&(a(t.callBackUrl,
{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(
a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="prompt"||n==="duration"||n==="resolution"||n==="multi_\
shots")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT h\
ave additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(P(r.prompt,{instancePath:i+"/input/prompt",
parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.duration!==
void 0&&(Fe(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===
null?Fe.errors:e.concat(Fe.errors),s=e.length)),r.resolution!==void 0&&(N(r.resolution,{instancePath:i+"/input/resolutio\
n",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.multi_shots!==
void 0&&(y(r.multi_shots,{instancePath:i+"/input/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:o})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{let n={instancePath:i+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ms.errors=e,s===0}var _i=ds;function ds(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="wan/2-6-video-to-video"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"wan/\
2-6-video-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&(a(t.
callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:
e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[n]:e.push(n),s++}if(r.video_urls===void 0){let n={instancePath:i+"/input",keyword:"requi\
red",params:{missingProperty:"video_urls"},message:"must have required property 'video_urls'"};e===null?e=[n]:e.push(n),
s++}for(let n in r)if(!(n==="prompt"||n==="video_urls"||n==="duration"||n==="resolution"||n==="multi_shots"||n==="nsfw_c\
hecker")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT \
have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(P(r.prompt,{instancePath:i+"/input/prompt",
parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.video_urls!==
void 0&&(Ve(r.video_urls,{instancePath:i+"/input/video_urls",parentData:r,parentDataProperty:"video_urls",rootData:o})||
(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)),r.duration!==void 0&&(j(r.duration,{instancePath:i+"/input/durati\
on",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.resolution!==
void 0&&(N(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=
e===null?N.errors:e.concat(N.errors),s=e.length)),r.multi_shots!==void 0&&(y(r.multi_shots,{instancePath:i+"/input/multi\
_shots",parentData:r,parentDataProperty:"multi_shots",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),
r.nsfw_checker!==void 0&&(h(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:o})||(e=e===null?h.errors:e.concat(h.errors),s=e.length))}else{let n={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ds.errors=e,s===0}var Ca={type:"string",enum:["1K","2K","4K"]};function de(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){
let e=null,s=0;if(typeof t!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(t==="1K"||t==="2K"||t==="4K")){let r={instancePath:i,keyword:"enum",params:{allowedValues:Ca.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return de.errors=e,s===0}var Ma=new RegExp("^#[0-9A-Fa-f]{6}$","u"),Ra=new RegExp("^\\d{1,3}\\.\\d{2}%$","u");function dr(t,{instancePath:i="",parentData:u,
parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(Array.isArray(t)){if(t.length>10){let n={instancePath:i,keyword:"\
maxItems",params:{limit:10},message:"must NOT have more than 10 items"};e===null?e=[n]:e.push(n),s++}if(t.length<3){let n={
instancePath:i,keyword:"minItems",params:{limit:3},message:"must NOT have fewer than 3 items"};e===null?e=[n]:e.push(n),
s++}let r=t.length;for(let n=0;n<r;n++){let l=t[n];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.hex===void 0){let m={
instancePath:i+"/"+n,keyword:"required",params:{missingProperty:"hex"},message:"must have required property 'hex'"};e===
null?e=[m]:e.push(m),s++}if(l.ratio===void 0){let m={instancePath:i+"/"+n,keyword:"required",params:{missingProperty:"ra\
tio"},message:"must have required property 'ratio'"};e===null?e=[m]:e.push(m),s++}for(let m in l)if(!(m==="hex"||m==="ra\
tio")){let d={instancePath:i+"/"+n,keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have a\
dditional properties"};e===null?e=[d]:e.push(d),s++}if(l.hex!==void 0){let m=l.hex;if(typeof m=="string"){if(!Ma.test(m)){
let d={instancePath:i+"/"+n+"/hex",keyword:"pattern",params:{pattern:"^#[0-9A-Fa-f]{6}$"},message:'must match pattern "^\
#[0-9A-Fa-f]{6}$"'};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/"+n+"/hex",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}if(l.ratio!==void 0){let m=l.ratio;if(typeof m=="string"){
if(!Ra.test(m)){let d={instancePath:i+"/"+n+"/ratio",keyword:"pattern",params:{pattern:"^\\d{1,3}\\.\\d{2}%$"},message:'\
must match pattern "^\\d{1,3}\\.\\d{2}%$"'};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/"+n+"/ratio",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}}else{let m={instancePath:i+"/"+n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return dr.errors=e,s===0}function cr(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(Array.isArray(t)){
let r=t.length;for(let n=0;n<r;n++){let l=t[n];if(Array.isArray(l)){if(l.length>2){let d={instancePath:i+"/"+n,keyword:"\
maxItems",params:{limit:2},message:"must NOT have more than 2 items"};e===null?e=[d]:e.push(d),s++}let m=l.length;for(let d=0;d<
m;d++){let f=l[d];if(Array.isArray(f)){if(f.length>4){let _={instancePath:i+"/"+n+"/"+d,keyword:"maxItems",params:{limit:4},
message:"must NOT have more than 4 items"};e===null?e=[_]:e.push(_),s++}if(f.length<4){let _={instancePath:i+"/"+n+"/"+d,
keyword:"minItems",params:{limit:4},message:"must NOT have fewer than 4 items"};e===null?e=[_]:e.push(_),s++}let c=f.length;
for(let _=0;_<c;_++)F(f[_],{instancePath:i+"/"+n+"/"+d+"/"+_,parentData:f,parentDataProperty:_,rootData:o})||(e=e===null?
F.errors:e.concat(F.errors),s=e.length)}else{let c={instancePath:i+"/"+n+"/"+d,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[c]:e.push(c),s++}}}else{let m={instancePath:i+"/"+n,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[m]:e.push(m),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),s++}return cr.errors=e,s===0}function W(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(!(typeof t=="numbe\
r"&&!(t%1)&&!isNaN(t))){let r={instancePath:i,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}if(typeof t=="number"){if(t>2147483647||isNaN(t)){let r={instancePath:i,keyword:"maximum",params:{comparison:"\
<=",limit:2147483647},message:"must be <= 2147483647"};e===null?e=[r]:e.push(r),s++}if(t<0||isNaN(t)){let r={instancePath:i,
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}}return W.errors=
e,s===0}var wi=cs,Gt={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",
const:"wan/2-7-image"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{
prompt:{$ref:"s102"},input_urls:{type:"array",maxItems:9,items:{$ref:"s16"}},aspect_ratio:{type:"string",enum:["1:1","16\
:9","4:3","21:9","3:4","9:16","8:1","1:8"]},resolution:{$ref:"s141"},n:{$ref:"s11"},enable_sequential:{$ref:"s9"},thinking_mode:{
$ref:"s9"},color_palette:{$ref:"s142"},bbox_list:{$ref:"s143"},watermark:{$ref:"s9"},seed:{$ref:"s144"},nsfw_checker:{$ref:"\
s121"}}}}};function cs(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),s++}for(let r in t)if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==
void 0){let r=t.model;if(typeof r!="string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}if(r!=="wan/2-7-image"){let n={instancePath:i+"/model",keyword:"const",params:{
allowedValue:"wan/2-7-image"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&
(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
a.errors:e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!S.call(Gt.properties.input.properties,n)){let l={
instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(P(r.prompt,{instancePath:i+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:o})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.input_urls!==void 0){let n=r.
input_urls;if(Array.isArray(n)){if(n.length>9){let m={instancePath:i+"/input/input_urls",keyword:"maxItems",params:{limit:9},
message:"must NOT have more than 9 items"};e===null?e=[m]:e.push(m),s++}let l=n.length;for(let m=0;m<l;m++)T(n[m],{instancePath:i+
"/input/input_urls/"+m,parentData:n,parentDataProperty:m,rootData:o})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)}else{
let l={instancePath:i+"/input/input_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.
push(l),s++}}if(r.aspect_ratio!==void 0){let n=r.aspect_ratio;if(typeof n!="string"){let l={instancePath:i+"/input/aspec\
t_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(!(n==="1:1"||n===
"16:9"||n==="4:3"||n==="21:9"||n==="3:4"||n==="9:16"||n==="8:1"||n==="1:8")){let l={instancePath:i+"/input/aspect_ratio",
keyword:"enum",params:{allowedValues:Gt.properties.input.properties.aspect_ratio.enum},message:"must be equal to one of \
the allowed values"};e===null?e=[l]:e.push(l),s++}}r.resolution!==void 0&&(de(r.resolution,{instancePath:i+"/input/resol\
ution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?de.errors:e.concat(de.errors),s=e.length)),
r.n!==void 0&&(F(r.n,{instancePath:i+"/input/n",parentData:r,parentDataProperty:"n",rootData:o})||(e=e===null?F.errors:e.
concat(F.errors),s=e.length)),r.enable_sequential!==void 0&&(y(r.enable_sequential,{instancePath:i+"/input/enable_sequen\
tial",parentData:r,parentDataProperty:"enable_sequential",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),
r.thinking_mode!==void 0&&(y(r.thinking_mode,{instancePath:i+"/input/thinking_mode",parentData:r,parentDataProperty:"thi\
nking_mode",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.color_palette!==void 0&&(dr(r.color_palette,
{instancePath:i+"/input/color_palette",parentData:r,parentDataProperty:"color_palette",rootData:o})||(e=e===null?dr.errors:
e.concat(dr.errors),s=e.length)),r.bbox_list!==void 0&&(cr(r.bbox_list,{instancePath:i+"/input/bbox_list",parentData:r,parentDataProperty:"\
bbox_list",rootData:o})||(e=e===null?cr.errors:e.concat(cr.errors),s=e.length)),r.watermark!==void 0&&(y(r.watermark,{instancePath:i+
"/input/watermark",parentData:r,parentDataProperty:"watermark",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.
length)),r.seed!==void 0&&(W(r.seed,{instancePath:i+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||(e=
e===null?W.errors:e.concat(W.errors),s=e.length)),r.nsfw_checker!==void 0&&(h(r.nsfw_checker,{instancePath:i+"/input/nsf\
w_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?h.errors:e.concat(h.errors),s=e.length))}else{
let n={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),
s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return cs.errors=e,s===0}var vi=ys,Zt={type:"object",additionalProperties:!1,required:["model","input"],properties:{
model:{type:"string",const:"wan/2-7-image-pro"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:[
"prompt"],properties:{prompt:{$ref:"s102"},input_urls:{type:"array",maxItems:9,items:{$ref:"s16"}},aspect_ratio:{type:"s\
tring",enum:["1:1","16:9","4:3","21:9","3:4","9:16","8:1","1:8"]},resolution:{$ref:"s141"},n:{$ref:"s11"},enable_sequential:{
$ref:"s9"},thinking_mode:{$ref:"s9"},color_palette:{$ref:"s142"},bbox_list:{$ref:"s143"},watermark:{$ref:"s9"},seed:{$ref:"\
s144"}}}}};function ys(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),s++}for(let r in t)if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==
void 0){let r=t.model;if(typeof r!="string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}if(r!=="wan/2-7-image-pro"){let n={instancePath:i+"/model",keyword:"const",
params:{allowedValue:"wan/2-7-image-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==
void 0&&(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===
null?a.errors:e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!S.call(Zt.properties.input.properties,
n)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have a\
dditional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(P(r.prompt,{instancePath:i+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:o})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.input_urls!==void 0){let n=r.
input_urls;if(Array.isArray(n)){if(n.length>9){let m={instancePath:i+"/input/input_urls",keyword:"maxItems",params:{limit:9},
message:"must NOT have more than 9 items"};e===null?e=[m]:e.push(m),s++}let l=n.length;for(let m=0;m<l;m++)T(n[m],{instancePath:i+
"/input/input_urls/"+m,parentData:n,parentDataProperty:m,rootData:o})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)}else{
let l={instancePath:i+"/input/input_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.
push(l),s++}}if(r.aspect_ratio!==void 0){let n=r.aspect_ratio;if(typeof n!="string"){let l={instancePath:i+"/input/aspec\
t_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(!(n==="1:1"||n===
"16:9"||n==="4:3"||n==="21:9"||n==="3:4"||n==="9:16"||n==="8:1"||n==="1:8")){let l={instancePath:i+"/input/aspect_ratio",
keyword:"enum",params:{allowedValues:Zt.properties.input.properties.aspect_ratio.enum},message:"must be equal to one of \
the allowed values"};e===null?e=[l]:e.push(l),s++}}r.resolution!==void 0&&(de(r.resolution,{instancePath:i+"/input/resol\
ution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?de.errors:e.concat(de.errors),s=e.length)),
r.n!==void 0&&(F(r.n,{instancePath:i+"/input/n",parentData:r,parentDataProperty:"n",rootData:o})||(e=e===null?F.errors:e.
concat(F.errors),s=e.length)),r.enable_sequential!==void 0&&(y(r.enable_sequential,{instancePath:i+"/input/enable_sequen\
tial",parentData:r,parentDataProperty:"enable_sequential",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),
r.thinking_mode!==void 0&&(y(r.thinking_mode,{instancePath:i+"/input/thinking_mode",parentData:r,parentDataProperty:"thi\
nking_mode",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.color_palette!==void 0&&(dr(r.color_palette,
{instancePath:i+"/input/color_palette",parentData:r,parentDataProperty:"color_palette",rootData:o})||(e=e===null?dr.errors:
e.concat(dr.errors),s=e.length)),r.bbox_list!==void 0&&(cr(r.bbox_list,{instancePath:i+"/input/bbox_list",parentData:r,parentDataProperty:"\
bbox_list",rootData:o})||(e=e===null?cr.errors:e.concat(cr.errors),s=e.length)),r.watermark!==void 0&&(y(r.watermark,{instancePath:i+
"/input/watermark",parentData:r,parentDataProperty:"watermark",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.
length)),r.seed!==void 0&&(W(r.seed,{instancePath:i+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||(e=
e===null?W.errors:e.concat(W.errors),s=e.length))}else{let n={instancePath:i+"/input",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ys.errors=e,s===0}function yr(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(!(typeof t=="numb\
er"&&!(t%1)&&!isNaN(t))){let r={instancePath:i,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}if(typeof t=="number"){if(t>15||isNaN(t)){let r={instancePath:i,keyword:"maximum",params:{comparison:"\
<=",limit:15},message:"must be <= 15"};e===null?e=[r]:e.push(r),s++}if(t<2||isNaN(t)){let r={instancePath:i,keyword:"min\
imum",params:{comparison:">=",limit:2},message:"must be >= 2"};e===null?e=[r]:e.push(r),s++}}return yr.errors=e,s===0}var bi=gs,
Sa={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"wan/2-7-ima\
ge-to-video"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{
$ref:"s102"},first_frame_url:{$ref:"s6"},last_frame_url:{$ref:"s6"},first_clip_url:{$ref:"s6"},driving_audio_url:{$ref:"\
s6"},duration:{$ref:"s147"},resolution:{$ref:"s114"},negative_prompt:{$ref:"s105"},prompt_extend:{$ref:"s9"},watermark:{
$ref:"s9"},seed:{$ref:"s144"},nsfw_checker:{$ref:"s121"}}}}};function gs(t,{instancePath:i="",parentData:u,parentDataProperty:p,
rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(
r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="model"||r==="callBackUrl"||r==="input")){
let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!="string"){let n={instancePath:i+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(r!=="wan/2-7-ima\
ge-to-video"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"wan/2-7-image-to-video"},message:"mus\
t be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&(a(t.callBackUrl,{instancePath:i+"/cal\
lBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),
t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let n={instancePath:i+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[n]:e.push(n),s++}for(let n in r)if(!S.call(Sa.properties.input.properties,n)){let l={instancePath:i+"/input",keyword:"a\
dditionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),s++}r.prompt!==void 0&&(P(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||
(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.first_frame_url!==void 0&&(a(r.first_frame_url,{instancePath:i+"/\
input/first_frame_url",parentData:r,parentDataProperty:"first_frame_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),
s=e.length)),r.last_frame_url!==void 0&&(a(r.last_frame_url,{instancePath:i+"/input/last_frame_url",parentData:r,parentDataProperty:"\
last_frame_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),r.first_clip_url!==void 0&&(a(r.first_clip_url,
{instancePath:i+"/input/first_clip_url",parentData:r,parentDataProperty:"first_clip_url",rootData:o})||(e=e===null?a.errors:
e.concat(a.errors),s=e.length)),r.driving_audio_url!==void 0&&(a(r.driving_audio_url,{instancePath:i+"/input/driving_aud\
io_url",parentData:r,parentDataProperty:"driving_audio_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),
r.duration!==void 0&&(yr(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||
(e=e===null?yr.errors:e.concat(yr.errors),s=e.length)),r.resolution!==void 0&&(N(r.resolution,{instancePath:i+"/input/re\
solution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),
r.negative_prompt!==void 0&&(E(r.negative_prompt,{instancePath:i+"/input/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:o})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.prompt_extend!==void 0&&(y(r.prompt_extend,
{instancePath:i+"/input/prompt_extend",parentData:r,parentDataProperty:"prompt_extend",rootData:o})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),r.watermark!==void 0&&(y(r.watermark,{instancePath:i+"/input/watermark",parentData:r,parentDataProperty:"\
watermark",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.seed!==void 0&&(W(r.seed,{instancePath:i+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),
r.nsfw_checker!==void 0&&(h(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:o})||(e=e===null?h.errors:e.concat(h.errors),s=e.length))}else{let n={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return gs.errors=e,s===0}var Ja={type:"string",enum:["16:9","9:16","1:1","4:3","3:4"]};function ze(t,{instancePath:i="",parentData:u,parentDataProperty:p,
rootData:o=t}={}){let e=null,s=0;if(typeof t!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="16:9"||t==="9:16"||t==="1:1"||t==="4:3"||t==="3:4")){let r={instancePath:i,
keyword:"enum",params:{allowedValues:Ja.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),s++}return ze.errors=e,s===0}var qi=hs,Ka={type:"object",additionalProperties:!1,required:["model","input"],properties:{
model:{type:"string",const:"wan/2-7-r2v"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:[
"prompt"],properties:{prompt:{$ref:"s102"},reference_image:{type:"array",maxItems:5,items:{$ref:"s16"}},reference_video:{
type:"array",maxItems:5,items:{$ref:"s16"}},reference_voice:{$ref:"s6"},first_frame:{$ref:"s6"},duration:{type:"integer",
minimum:2,maximum:10},aspect_ratio:{$ref:"s149"},resolution:{$ref:"s114"},negative_prompt:{$ref:"s105"},prompt_extend:{$ref:"\
s9"},watermark:{$ref:"s9"},seed:{$ref:"s144"},nsfw_checker:{$ref:"s121"}}}}};function hs(t,{instancePath:i="",parentData:u,
parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.model===void 0){
let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"inpu\
t"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="model"||r==="ca\
llBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"mu\
st NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!="string"){
let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
s++}if(r!=="wan/2-7-r2v"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"wan/2-7-r2v"},message:"mu\
st be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&(a(t.callBackUrl,{instancePath:i+"/ca\
llBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),
t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let n={instancePath:i+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[n]:e.push(n),s++}for(let n in r)if(!S.call(Ka.properties.input.properties,n)){let l={instancePath:i+"/input",keyword:"a\
dditionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),s++}if(r.prompt!==void 0&&(P(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||
(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.reference_image!==void 0){let n=r.reference_image;if(Array.isArray(
n)){if(n.length>5){let m={instancePath:i+"/input/reference_image",keyword:"maxItems",params:{limit:5},message:"must NOT \
have more than 5 items"};e===null?e=[m]:e.push(m),s++}let l=n.length;for(let m=0;m<l;m++)T(n[m],{instancePath:i+"/input/\
reference_image/"+m,parentData:n,parentDataProperty:m,rootData:o})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)}else{
let l={instancePath:i+"/input/reference_image",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[l]:e.push(l),s++}}if(r.reference_video!==void 0){let n=r.reference_video;if(Array.isArray(n)){if(n.length>5){let m={instancePath:i+
"/input/reference_video",keyword:"maxItems",params:{limit:5},message:"must NOT have more than 5 items"};e===null?e=[m]:e.
push(m),s++}let l=n.length;for(let m=0;m<l;m++)T(n[m],{instancePath:i+"/input/reference_video/"+m,parentData:n,parentDataProperty:m,
rootData:o})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)}else{let l={instancePath:i+"/input/reference_video",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(r.reference_voice!==void 0&&(a(r.reference_voice,
{instancePath:i+"/input/reference_voice",parentData:r,parentDataProperty:"reference_voice",rootData:o})||(e=e===null?a.errors:
e.concat(a.errors),s=e.length)),r.first_frame!==void 0&&(a(r.first_frame,{instancePath:i+"/input/first_frame",parentData:r,
parentDataProperty:"first_frame",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),r.duration!==void 0){
let n=r.duration;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let l={instancePath:i+"/input/duration",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}if(typeof n=="number"){if(n>10||isNaN(n)){let l={
instancePath:i+"/input/duration",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"};e===null?e=
[l]:e.push(l),s++}if(n<2||isNaN(n)){let l={instancePath:i+"/input/duration",keyword:"minimum",params:{comparison:">=",limit:2},
message:"must be >= 2"};e===null?e=[l]:e.push(l),s++}}}r.aspect_ratio!==void 0&&(ze(r.aspect_ratio,{instancePath:i+"/inp\
ut/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?ze.errors:e.concat(ze.errors),
s=e.length)),r.resolution!==void 0&&(N(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"\
resolution",rootData:o})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.negative_prompt!==void 0&&(E(r.negative_prompt,
{instancePath:i+"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:o})||(e=e===null?E.errors:
e.concat(E.errors),s=e.length)),r.prompt_extend!==void 0&&(y(r.prompt_extend,{instancePath:i+"/input/prompt_extend",parentData:r,
parentDataProperty:"prompt_extend",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.watermark!==void 0&&
(y(r.watermark,{instancePath:i+"/input/watermark",parentData:r,parentDataProperty:"watermark",rootData:o})||(e=e===null?
y.errors:e.concat(y.errors),s=e.length)),r.seed!==void 0&&(W(r.seed,{instancePath:i+"/input/seed",parentData:r,parentDataProperty:"\
seed",rootData:o})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),r.nsfw_checker!==void 0&&(h(r.nsfw_checker,{instancePath:i+
"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?h.errors:e.concat(h.errors),
s=e.length))}else{let n={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return hs.errors=e,s===0}var Pi=ks,Ga={type:"object",additionalProperties:!1,required:["model","inpu\
t"],properties:{model:{type:"string",const:"wan/2-7-text-to-video"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,
required:["prompt"],properties:{prompt:{$ref:"s102"},audio_url:{$ref:"s6"},duration:{$ref:"s147"},ratio:{$ref:"s149"},resolution:{
$ref:"s114"},negative_prompt:{$ref:"s105"},prompt_extend:{$ref:"s9"},watermark:{$ref:"s9"},seed:{$ref:"s144"},nsfw_checker:{
$ref:"s121"}}}}};function ks(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),s++}for(let r in t)if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==
void 0){let r=t.model;if(typeof r!="string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}if(r!=="wan/2-7-text-to-video"){let n={instancePath:i+"/model",keyword:"co\
nst",params:{allowedValue:"wan/2-7-text-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.
callBackUrl!==void 0&&(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||
(e=e===null?a.errors:e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.prompt===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"m\
ust have required property 'prompt'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!S.call(Ga.properties.input.properties,
n)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have a\
dditional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(P(r.prompt,{instancePath:i+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:o})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.audio_url!==void 0&&(a(
r.audio_url,{instancePath:i+"/input/audio_url",parentData:r,parentDataProperty:"audio_url",rootData:o})||(e=e===null?a.errors:
e.concat(a.errors),s=e.length)),r.duration!==void 0&&(yr(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"\
duration",rootData:o})||(e=e===null?yr.errors:e.concat(yr.errors),s=e.length)),r.ratio!==void 0&&(ze(r.ratio,{instancePath:i+
"/input/ratio",parentData:r,parentDataProperty:"ratio",rootData:o})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)),
r.resolution!==void 0&&(N(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:o})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.negative_prompt!==void 0&&(E(r.negative_prompt,{instancePath:i+
"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:o})||(e=e===null?E.errors:e.concat(E.
errors),s=e.length)),r.prompt_extend!==void 0&&(y(r.prompt_extend,{instancePath:i+"/input/prompt_extend",parentData:r,parentDataProperty:"\
prompt_extend",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.watermark!==void 0&&(y(r.watermark,{
instancePath:i+"/input/watermark",parentData:r,parentDataProperty:"watermark",rootData:o})||(e=e===null?y.errors:e.concat(
y.errors),s=e.length)),r.seed!==void 0&&(W(r.seed,{instancePath:i+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||
(e=e===null?W.errors:e.concat(W.errors),s=e.length)),r.nsfw_checker!==void 0&&(h(r.nsfw_checker,{instancePath:i+"/input/\
nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?h.errors:e.concat(h.errors),s=e.length))}else{
let n={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),
s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return ks.errors=e,s===0}function se(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t=="string"){
if(I(t)>5e3){let r={instancePath:i,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),s++}return se.errors=e,s===0}var Di=_s,Ht={type:"object",additionalProperties:!1,required:[
"model","input"],properties:{model:{type:"string",const:"wan/2-7-videoedit"},callBackUrl:{$ref:"s6"},input:{type:"object",
additionalProperties:!1,required:["video_url"],properties:{prompt:{$ref:"s152"},video_url:{$ref:"s6"},reference_image:{$ref:"\
s6"},duration:{type:"integer",minimum:0,maximum:10},aspect_ratio:{$ref:"s149"},audio_setting:{type:"string",enum:["auto",
"origin"]},resolution:{$ref:"s114"},negative_prompt:{$ref:"s105"},prompt_extend:{$ref:"s9"},watermark:{$ref:"s9"},seed:{
$ref:"s144"},nsfw_checker:{$ref:"s121"}}}}};function _s(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){
let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!="string"){let n={instancePath:i+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(r!=="wan/2-7-videoedit"){let n={instancePath:i+
"/model",keyword:"const",params:{allowedValue:"wan/2-7-videoedit"},message:"must be equal to constant"};e===null?e=[n]:e.
push(n),s++}}if(t.callBackUrl!==void 0&&(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"\
callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.video_url===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"\
video_url"},message:"must have required property 'video_url'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!S.call(Ht.
properties.input.properties,n)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(se(r.prompt,{instancePath:i+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),
r.video_url!==void 0&&(a(r.video_url,{instancePath:i+"/input/video_url",parentData:r,parentDataProperty:"video_url",rootData:o})||
(e=e===null?a.errors:e.concat(a.errors),s=e.length)),r.reference_image!==void 0&&(a(r.reference_image,{instancePath:i+"/\
input/reference_image",parentData:r,parentDataProperty:"reference_image",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),
s=e.length)),r.duration!==void 0){let n=r.duration;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let l={instancePath:i+"/\
input/duration",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}if(typeof n==
"number"){if(n>10||isNaN(n)){let l={instancePath:i+"/input/duration",keyword:"maximum",params:{comparison:"<=",limit:10},
message:"must be <= 10"};e===null?e=[l]:e.push(l),s++}if(n<0||isNaN(n)){let l={instancePath:i+"/input/duration",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[l]:e.push(l),s++}}}if(r.aspect_ratio!==void 0&&
(ze(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=
e===null?ze.errors:e.concat(ze.errors),s=e.length)),r.audio_setting!==void 0){let n=r.audio_setting;if(typeof n!="string"){
let l={instancePath:i+"/input/audio_setting",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[l]:e.push(l),s++}if(!(n==="auto"||n==="origin")){let l={instancePath:i+"/input/audio_setting",keyword:"enum",params:{allowedValues:Ht.
properties.input.properties.audio_setting.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(
l),s++}}r.resolution!==void 0&&(N(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"reso\
lution",rootData:o})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.negative_prompt!==void 0&&(E(r.negative_prompt,
{instancePath:i+"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:o})||(e=e===null?E.errors:
e.concat(E.errors),s=e.length)),r.prompt_extend!==void 0&&(y(r.prompt_extend,{instancePath:i+"/input/prompt_extend",parentData:r,
parentDataProperty:"prompt_extend",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.watermark!==void 0&&
(y(r.watermark,{instancePath:i+"/input/watermark",parentData:r,parentDataProperty:"watermark",rootData:o})||(e=e===null?
y.errors:e.concat(y.errors),s=e.length)),r.seed!==void 0&&(W(r.seed,{instancePath:i+"/input/seed",parentData:r,parentDataProperty:"\
seed",rootData:o})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),r.nsfw_checker!==void 0&&(h(r.nsfw_checker,{instancePath:i+
"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?h.errors:e.concat(h.errors),
s=e.length))}else{let n={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return _s.errors=e,s===0}function ce(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t!="boolea\
n"){let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}
return ce.errors=e,s===0}var ji=ws;function ws(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="hailuo/02-image-to-video-pro"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
hailuo/02-image-to-video-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&
(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
a.errors:e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[n]:e.push(n),s++}if(r.image_url===void 0){let n={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[n]:e.push(
n),s++}for(let n in r)if(!(n==="prompt"||n==="image_url"||n==="end_image_url"||n==="prompt_optimizer"||n==="nsfw_checker")){
let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have addit\
ional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(X(r.prompt,{instancePath:i+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:o})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)),r.image_url!==void 0&&(a(
r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||(e=e===null?a.errors:
e.concat(a.errors),s=e.length)),r.end_image_url!==void 0&&(a(r.end_image_url,{instancePath:i+"/input/end_image_url",parentData:r,
parentDataProperty:"end_image_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),r.prompt_optimizer!==
void 0&&(ce(r.prompt_optimizer,{instancePath:i+"/input/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimiz\
er",rootData:o})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),r.nsfw_checker!==void 0&&(h(r.nsfw_checker,{instancePath:i+
"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?h.errors:e.concat(h.errors),
s=e.length))}else{let n={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return ws.errors=e,s===0}var Za={type:"string",enum:["6","10"]};function ye(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){
let e=null,s=0;if(typeof t!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(t==="6"||t==="10")){let r={instancePath:i,keyword:"enum",params:{allowedValues:Za.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return ye.errors=e,s===0}var $i=vs,
Ha={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"hailuo/02-i\
mage-to-video-standard"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:["prompt","image_\
url"],properties:{prompt:{$ref:"s132"},image_url:{$ref:"s6"},end_image_url:{$ref:"s6"},duration:{$ref:"s156"},resolution:{
type:"string",enum:["512P","768P"]},prompt_optimizer:{$ref:"s154"},nsfw_checker:{$ref:"s121"}}}}};function vs(t,{instancePath:i="",
parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.model===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!="stri\
ng"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(r!=="hailuo/02-image-to-video-standard"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
hailuo/02-image-to-video-standard"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==
void 0&&(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===
null?a.errors:e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[n]:e.push(n),s++}if(r.image_url===void 0){let n={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[n]:e.push(
n),s++}for(let n in r)if(!(n==="prompt"||n==="image_url"||n==="end_image_url"||n==="duration"||n==="resolution"||n==="pr\
ompt_optimizer"||n==="nsfw_checker")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(X(r.prompt,{instancePath:i+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)),
r.image_url!==void 0&&(a(r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||
(e=e===null?a.errors:e.concat(a.errors),s=e.length)),r.end_image_url!==void 0&&(a(r.end_image_url,{instancePath:i+"/inpu\
t/end_image_url",parentData:r,parentDataProperty:"end_image_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=
e.length)),r.duration!==void 0&&(ye(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"durati\
on",rootData:o})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length)),r.resolution!==void 0){let n=r.resolution;if(typeof n!=
"string"){let l={instancePath:i+"/input/resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[l]:e.push(l),s++}if(!(n==="512P"||n==="768P")){let l={instancePath:i+"/input/resolution",keyword:"enum",params:{
allowedValues:Ha.properties.input.properties.resolution.enum},message:"must be equal to one of the allowed values"};e===
null?e=[l]:e.push(l),s++}}r.prompt_optimizer!==void 0&&(ce(r.prompt_optimizer,{instancePath:i+"/input/prompt_optimizer",
parentData:r,parentDataProperty:"prompt_optimizer",rootData:o})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),
r.nsfw_checker!==void 0&&(h(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:o})||(e=e===null?h.errors:e.concat(h.errors),s=e.length))}else{let n={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return vs.errors=e,s===0}var xi=bs;function bs(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="hailuo/02-text-to-video-pro"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
hailuo/02-text-to-video-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&
(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
a.errors:e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="prompt"||n==="prompt_optimizer"||n===
"nsfw_checker")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"mu\
st NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(X(r.prompt,{instancePath:i+"/input/\
prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)),r.prompt_optimizer!==
void 0&&(ce(r.prompt_optimizer,{instancePath:i+"/input/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimiz\
er",rootData:o})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),r.nsfw_checker!==void 0&&(h(r.nsfw_checker,{instancePath:i+
"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?h.errors:e.concat(h.errors),
s=e.length))}else{let n={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return bs.errors=e,s===0}var Ui=qs;function qs(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="hailuo/02-text-to-video-standard"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
hailuo/02-text-to-video-standard"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==
void 0&&(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===
null?a.errors:e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="prompt"||n==="duration"||n==="pr\
ompt_optimizer"||n==="nsfw_checker")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(X(r.prompt,{instancePath:i+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)),
r.duration!==void 0&&(ye(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||
(e=e===null?ye.errors:e.concat(ye.errors),s=e.length)),r.prompt_optimizer!==void 0&&(ce(r.prompt_optimizer,{instancePath:i+
"/input/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:o})||(e=e===null?ce.errors:e.concat(
ce.errors),s=e.length)),r.nsfw_checker!==void 0&&(h(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:o})||(e=e===null?h.errors:e.concat(h.errors),s=e.length))}else{let n={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return qs.errors=e,s===0}var Ya={type:"string",enum:["768P","1080P"]};function gr(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){
let e=null,s=0;if(typeof t!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(t==="768P"||t==="1080P")){let r={instancePath:i,keyword:"enum",params:{allowedValues:Ya.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return gr.errors=e,s===0}var Ai=Ps;function Ps(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="hailuo/2-3-image-to-video-pro"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
hailuo/2-3-image-to-video-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&
(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
a.errors:e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[n]:e.push(n),s++}if(r.image_url===void 0){let n={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[n]:e.push(
n),s++}for(let n in r)if(!(n==="prompt"||n==="image_url"||n==="duration"||n==="resolution"||n==="nsfw_checker")){let l={
instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(P(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:o})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.image_url!==void 0&&(a(r.image_url,{instancePath:i+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.
length)),r.duration!==void 0&&(ye(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:o})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length)),r.resolution!==void 0&&(gr(r.resolution,{instancePath:i+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?gr.errors:e.concat(gr.errors),
s=e.length)),r.nsfw_checker!==void 0&&(h(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:o})||(e=e===null?h.errors:e.concat(h.errors),s=e.length))}else{let n={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ps.errors=e,s===0}var Ni=Ds;function Ds(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="hailuo/2-3-image-to-video-standard"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
hailuo/2-3-image-to-video-standard"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==
void 0&&(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===
null?a.errors:e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[n]:e.push(n),s++}if(r.image_url===void 0){let n={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[n]:e.push(
n),s++}for(let n in r)if(!(n==="prompt"||n==="image_url"||n==="duration"||n==="resolution")){let l={instancePath:i+"/inp\
ut",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?
e=[l]:e.push(l),s++}r.prompt!==void 0&&(P(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prom\
pt",rootData:o})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.image_url!==void 0&&(a(r.image_url,{instancePath:i+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.
length)),r.duration!==void 0&&(ye(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:o})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length)),r.resolution!==void 0&&(gr(r.resolution,{instancePath:i+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?gr.errors:e.concat(gr.errors),
s=e.length))}else{let n={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return Ds.errors=e,s===0}function Le(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t=="string"){
if(I(t)>7e3){let r={instancePath:i,keyword:"maxLength",params:{limit:7e3},message:"must NOT have more than 7000 characte\
rs"};e===null?e=[r]:e.push(r),s++}if(I(t)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return Le.errors=e,s===0}function Q(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(!(typeof t=="numbe\
r"&&!(t%1)&&!isNaN(t))){let r={instancePath:i,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}if(typeof t=="number"){if(t>15||isNaN(t)){let r={instancePath:i,keyword:"maximum",params:{comparison:"\
<=",limit:15},message:"must be <= 15"};e===null?e=[r]:e.push(r),s++}if(t<4||isNaN(t)){let r={instancePath:i,keyword:"min\
imum",params:{comparison:">=",limit:4},message:"must be >= 4"};e===null?e=[r]:e.push(r),s++}}return Q.errors=e,s===0}var Xa={type:"string",enum:["768P","2K"]};function Ce(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){
let e=null,s=0;if(typeof t!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(t==="768P"||t==="2K")){let r={instancePath:i,keyword:"enum",params:{allowedValues:Xa.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return Ce.errors=e,s===0}var Bi=js;function js(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="minimax-h3/image-to-video"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"m\
inimax-h3/image-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&
(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
a.errors:e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[n]:e.push(n),s++}if(r.duration===void 0){let n={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[n]:e.push(n),
s++}for(let n in r)if(!(n==="prompt"||n==="first_frame_url"||n==="last_frame_url"||n==="duration"||n==="resolution")){let l={
instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(Le(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:o})||(e=e===null?Le.errors:e.concat(Le.errors),s=e.length)),r.first_frame_url!==void 0&&(q(r.first_frame_url,
{instancePath:i+"/input/first_frame_url",parentData:r,parentDataProperty:"first_frame_url",rootData:o})||(e=e===null?q.errors:
e.concat(q.errors),s=e.length)),r.last_frame_url!==void 0&&(q(r.last_frame_url,{instancePath:i+"/input/last_frame_url",parentData:r,
parentDataProperty:"last_frame_url",rootData:o})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.duration!==void 0&&
(Q(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?Q.errors:
e.concat(Q.errors),s=e.length)),r.resolution!==void 0&&(Ce(r.resolution,{instancePath:i+"/input/resolution",parentData:r,
parentDataProperty:"resolution",rootData:o})||(e=e===null?Ce.errors:e.concat(Ce.errors),s=e.length))}else{let n={instancePath:i+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return js.errors=e,s===0}function ge(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(Array.isArray(t)){
if(t.length>9){let n={instancePath:i,keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 items"};e===
null?e=[n]:e.push(n),s++}let r=t.length;for(let n=0;n<r;n++)q(t[n],{instancePath:i+"/"+n,parentData:t,parentDataProperty:n,
rootData:o})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)}else{let r={instancePath:i,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return ge.errors=e,s===0}function z(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(Array.isArray(t)){
if(t.length>3){let n={instancePath:i,keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===
null?e=[n]:e.push(n),s++}let r=t.length;for(let n=0;n<r;n++)q(t[n],{instancePath:i+"/"+n,parentData:t,parentDataProperty:n,
rootData:o})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)}else{let r={instancePath:i,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return z.errors=e,s===0}var Wa={type:"string",enum:["1:1","4:3","3:4","16:9","9:16","21:9","adaptive"]};function ie(t,{instancePath:i="",parentData:u,
parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t!="string"){let r={instancePath:i,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="1:1"||t==="4:3"||t==="3:4"||t==="16:9"||
t==="9:16"||t==="21:9"||t==="adaptive")){let r={instancePath:i,keyword:"enum",params:{allowedValues:Wa.enum},message:"mu\
st be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return ie.errors=e,s===0}var Ti=$s;function $s(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="minimax-h3/reference-to-video"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
minimax-h3/reference-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&
(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
a.errors:e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[n]:e.push(n),s++}if(r.duration===void 0){let n={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[n]:e.push(n),
s++}for(let n in r)if(!(n==="prompt"||n==="reference_image_urls"||n==="reference_video_urls"||n==="reference_audio_urls"||
n==="duration"||n==="aspect_ratio"||n==="resolution")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{
additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(Le(
r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?Le.errors:e.
concat(Le.errors),s=e.length)),r.reference_image_urls!==void 0&&(ge(r.reference_image_urls,{instancePath:i+"/input/refer\
ence_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:o})||(e=e===null?ge.errors:e.concat(ge.
errors),s=e.length)),r.reference_video_urls!==void 0&&(z(r.reference_video_urls,{instancePath:i+"/input/reference_video_\
urls",parentData:r,parentDataProperty:"reference_video_urls",rootData:o})||(e=e===null?z.errors:e.concat(z.errors),s=e.length)),
r.reference_audio_urls!==void 0&&(z(r.reference_audio_urls,{instancePath:i+"/input/reference_audio_urls",parentData:r,parentDataProperty:"\
reference_audio_urls",rootData:o})||(e=e===null?z.errors:e.concat(z.errors),s=e.length)),r.duration!==void 0&&(Q(r.duration,
{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?Q.errors:e.concat(
Q.errors),s=e.length)),r.aspect_ratio!==void 0&&(ie(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:o})||(e=e===null?ie.errors:e.concat(ie.errors),s=e.length)),r.resolution!==void 0&&(Ce(r.resolution,
{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?Ce.errors:e.concat(
Ce.errors),s=e.length))}else{let n={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[r]:e.push(r),s++}return $s.errors=e,s===0}var Ii=xs;function xs(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="minimax-h3/text-to-video"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"mi\
nimax-h3/text-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&(a(
t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:
e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[n]:e.push(n),s++}if(r.duration===void 0){let n={instancePath:i+"/input",keyword:"require\
d",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[n]:e.push(n),s++}if(r.
aspect_ratio===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"aspect_ratio"},message:"\
must have required property 'aspect_ratio'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="prompt"||n==="duratio\
n"||n==="aspect_ratio"||n==="resolution")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(Le(r.prompt,{instancePath:i+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?Le.errors:e.concat(Le.errors),s=e.length)),
r.duration!==void 0&&(Q(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||
(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),r.aspect_ratio!==void 0&&(le(r.aspect_ratio,{instancePath:i+"/input\
/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?le.errors:e.concat(le.errors),s=
e.length)),r.resolution!==void 0&&(Ce(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"\
resolution",rootData:o})||(e=e===null?Ce.errors:e.concat(Ce.errors),s=e.length))}else{let n={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return xs.errors=e,s===0}function he(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t=="string"){
if(I(t)>2e4){let r={instancePath:i,keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 charact\
ers"};e===null?e=[r]:e.push(r),s++}if(I(t)<3){let r={instancePath:i,keyword:"minLength",params:{limit:3},message:"must N\
OT have fewer than 3 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return he.errors=e,s===0}var Qa={type:"string",enum:["480p","720p","1080p"]};function ee(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){
let e=null,s=0;if(typeof t!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(t==="480p"||t==="720p"||t==="1080p")){let r={instancePath:i,keyword:"enum",params:{
allowedValues:Qa.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return ee.errors=
e,s===0}var Oi=Us;function Us(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="bytedance/seedance-1.5-pro"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
bytedance/seedance-1.5-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&
(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
a.errors:e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[n]:e.push(n),s++}if(r.duration===void 0){let n={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[n]:e.push(n),
s++}if(r.aspect_ratio===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"aspect_ratio"},
message:"must have required property 'aspect_ratio'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="prompt"||n===
"input_urls"||n==="duration"||n==="aspect_ratio"||n==="resolution"||n==="generate_audio"||n==="fixed_lens"||n==="nsfw_ch\
ecker")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT h\
ave additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(he(r.prompt,{instancePath:i+"/input/prom\
pt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)),r.input_urls!==
void 0){let n=r.input_urls;if(Array.isArray(n)){if(n.length>2){let m={instancePath:i+"/input/input_urls",keyword:"maxIte\
ms",params:{limit:2},message:"must NOT have more than 2 items"};e===null?e=[m]:e.push(m),s++}let l=n.length;for(let m=0;m<
l;m++)T(n[m],{instancePath:i+"/input/input_urls/"+m,parentData:n,parentDataProperty:m,rootData:o})||(e=e===null?T.errors:
e.concat(T.errors),s=e.length)}else{let l={instancePath:i+"/input/input_urls",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[l]:e.push(l),s++}}if(r.duration!==void 0){let n=r.duration;if(typeof n=="number"){if(n>12||isNaN(
n)){let l={instancePath:i+"/input/duration",keyword:"maximum",params:{comparison:"<=",limit:12},message:"must be <= 12"};
e===null?e=[l]:e.push(l),s++}if(n<4||isNaN(n)){let l={instancePath:i+"/input/duration",keyword:"minimum",params:{comparison:"\
>=",limit:4},message:"must be >= 4"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/input/duration",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[l]:e.push(l),s++}}r.aspect_ratio!==void 0&&(le(r.aspect_ratio,
{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?le.errors:
e.concat(le.errors),s=e.length)),r.resolution!==void 0&&(ee(r.resolution,{instancePath:i+"/input/resolution",parentData:r,
parentDataProperty:"resolution",rootData:o})||(e=e===null?ee.errors:e.concat(ee.errors),s=e.length)),r.generate_audio!==
void 0&&(y(r.generate_audio,{instancePath:i+"/input/generate_audio",parentData:r,parentDataProperty:"generate_audio",rootData:o})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.fixed_lens!==void 0&&(y(r.fixed_lens,{instancePath:i+"/input/fixe\
d_lens",parentData:r,parentDataProperty:"fixed_lens",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),
r.nsfw_checker!==void 0&&(h(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:o})||(e=e===null?h.errors:e.concat(h.errors),s=e.length))}else{let n={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Us.errors=e,s===0}function ke(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t!="boolea\
n"){let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}
return ke.errors=e,s===0}var Ei=As,Yt={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{
type:"string",const:"bytedance/seedance-2"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,properties:{
prompt:{$ref:"s172"},first_frame_url:{$ref:"s81"},last_frame_url:{$ref:"s81"},reference_image_urls:{$ref:"s167"},reference_video_urls:{
$ref:"s168"},reference_audio_urls:{$ref:"s168"},duration:{$ref:"s164"},aspect_ratio:{$ref:"s169"},resolution:{type:"stri\
ng",enum:["480p","720p","1080p","4k"]},generate_audio:{$ref:"s9"},web_search:{$ref:"s175"},return_last_frame:{$ref:"s9"}}}}};
function As(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="bytedance/seedance-2"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"byteda\
nce/seedance-2"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&(a(t.callBackUrl,
{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(
a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)if(!S.
call(Yt.properties.input.properties,n)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(he(r.prompt,{instancePath:i+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)),
r.first_frame_url!==void 0&&(q(r.first_frame_url,{instancePath:i+"/input/first_frame_url",parentData:r,parentDataProperty:"\
first_frame_url",rootData:o})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.last_frame_url!==void 0&&(q(r.last_frame_url,
{instancePath:i+"/input/last_frame_url",parentData:r,parentDataProperty:"last_frame_url",rootData:o})||(e=e===null?q.errors:
e.concat(q.errors),s=e.length)),r.reference_image_urls!==void 0&&(ge(r.reference_image_urls,{instancePath:i+"/input/refe\
rence_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:o})||(e=e===null?ge.errors:e.concat(ge.
errors),s=e.length)),r.reference_video_urls!==void 0&&(z(r.reference_video_urls,{instancePath:i+"/input/reference_video_\
urls",parentData:r,parentDataProperty:"reference_video_urls",rootData:o})||(e=e===null?z.errors:e.concat(z.errors),s=e.length)),
r.reference_audio_urls!==void 0&&(z(r.reference_audio_urls,{instancePath:i+"/input/reference_audio_urls",parentData:r,parentDataProperty:"\
reference_audio_urls",rootData:o})||(e=e===null?z.errors:e.concat(z.errors),s=e.length)),r.duration!==void 0&&(Q(r.duration,
{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?Q.errors:e.concat(
Q.errors),s=e.length)),r.aspect_ratio!==void 0&&(ie(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:o})||(e=e===null?ie.errors:e.concat(ie.errors),s=e.length)),r.resolution!==void 0){let n=r.resolution;
if(typeof n!="string"){let l={instancePath:i+"/input/resolution",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[l]:e.push(l),s++}if(!(n==="480p"||n==="720p"||n==="1080p"||n==="4k")){let l={instancePath:i+"/input\
/resolution",keyword:"enum",params:{allowedValues:Yt.properties.input.properties.resolution.enum},message:"must be equal\
 to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}r.generate_audio!==void 0&&(y(r.generate_audio,{instancePath:i+
"/input/generate_audio",parentData:r,parentDataProperty:"generate_audio",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.web_search!==void 0&&(ke(r.web_search,{instancePath:i+"/input/web_search",parentData:r,parentDataProperty:"\
web_search",rootData:o})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length)),r.return_last_frame!==void 0&&(y(r.return_last_frame,
{instancePath:i+"/input/return_last_frame",parentData:r,parentDataProperty:"return_last_frame",rootData:o})||(e=e===null?
y.errors:e.concat(y.errors),s=e.length))}else{let n={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}return As.errors=e,s===0}var Fi=Ns,Xt={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"bytedance/seedance-2-5"},callBackUrl:{$ref:"s6"},input:{
type:"object",additionalProperties:!1,properties:{prompt:{type:"string",maxLength:3e4},first_frame_url:{$ref:"s81"},last_frame_url:{
$ref:"s81"},reference_image_urls:{type:"array",maxItems:30,items:{$ref:"s81"}},reference_video_urls:{type:"array",maxItems:10,
items:{$ref:"s81"}},reference_audio_urls:{type:"array",maxItems:10,items:{$ref:"s81"}},duration:{type:"integer",minimum:-1,
maximum:30},aspect_ratio:{$ref:"s169"},resolution:{$ref:"s173"},generate_audio:{$ref:"s9"},web_search:{$ref:"s175"},return_last_frame:{
$ref:"s9"},nsfw_checker:{$ref:"s121"},output_format:{type:"string",enum:["mp4","mov"]}}}}};function Ns(t,{instancePath:i="",
parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.model===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!="stri\
ng"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(r!=="bytedance/seedance-2-5"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"bytedance/s\
eedance-2-5"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&(a(t.callBackUrl,
{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(
a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)if(!S.
call(Xt.properties.input.properties,n)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0){let n=r.prompt;if(typeof n==
"string"){if(I(n)>3e4){let l={instancePath:i+"/input/prompt",keyword:"maxLength",params:{limit:3e4},message:"must NOT ha\
ve more than 30000 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/input/prompt",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(r.first_frame_url!==void 0&&(q(r.first_frame_url,
{instancePath:i+"/input/first_frame_url",parentData:r,parentDataProperty:"first_frame_url",rootData:o})||(e=e===null?q.errors:
e.concat(q.errors),s=e.length)),r.last_frame_url!==void 0&&(q(r.last_frame_url,{instancePath:i+"/input/last_frame_url",parentData:r,
parentDataProperty:"last_frame_url",rootData:o})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.reference_image_urls!==
void 0){let n=r.reference_image_urls;if(Array.isArray(n)){if(n.length>30){let m={instancePath:i+"/input/reference_image_\
urls",keyword:"maxItems",params:{limit:30},message:"must NOT have more than 30 items"};e===null?e=[m]:e.push(m),s++}let l=n.
length;for(let m=0;m<l;m++)q(n[m],{instancePath:i+"/input/reference_image_urls/"+m,parentData:n,parentDataProperty:m,rootData:o})||
(e=e===null?q.errors:e.concat(q.errors),s=e.length)}else{let l={instancePath:i+"/input/reference_image_urls",keyword:"ty\
pe",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(r.reference_video_urls!==void 0){let n=r.
reference_video_urls;if(Array.isArray(n)){if(n.length>10){let m={instancePath:i+"/input/reference_video_urls",keyword:"m\
axItems",params:{limit:10},message:"must NOT have more than 10 items"};e===null?e=[m]:e.push(m),s++}let l=n.length;for(let m=0;m<
l;m++)q(n[m],{instancePath:i+"/input/reference_video_urls/"+m,parentData:n,parentDataProperty:m,rootData:o})||(e=e===null?
q.errors:e.concat(q.errors),s=e.length)}else{let l={instancePath:i+"/input/reference_video_urls",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(r.reference_audio_urls!==void 0){let n=r.reference_audio_urls;
if(Array.isArray(n)){if(n.length>10){let m={instancePath:i+"/input/reference_audio_urls",keyword:"maxItems",params:{limit:10},
message:"must NOT have more than 10 items"};e===null?e=[m]:e.push(m),s++}let l=n.length;for(let m=0;m<l;m++)q(n[m],{instancePath:i+
"/input/reference_audio_urls/"+m,parentData:n,parentDataProperty:m,rootData:o})||(e=e===null?q.errors:e.concat(q.errors),
s=e.length)}else{let l={instancePath:i+"/input/reference_audio_urls",keyword:"type",params:{type:"array"},message:"must \
be array"};e===null?e=[l]:e.push(l),s++}}if(r.duration!==void 0){let n=r.duration;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n))){let l={instancePath:i+"/input/duration",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[l]:e.push(l),s++}if(typeof n=="number"){if(n>30||isNaN(n)){let l={instancePath:i+"/input/duration",keyword:"maximum",
params:{comparison:"<=",limit:30},message:"must be <= 30"};e===null?e=[l]:e.push(l),s++}if(n<-1||isNaN(n)){let l={instancePath:i+
"/input/duration",keyword:"minimum",params:{comparison:">=",limit:-1},message:"must be >= -1"};e===null?e=[l]:e.push(l),
s++}}}if(r.aspect_ratio!==void 0&&(ie(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:o})||(e=e===null?ie.errors:e.concat(ie.errors),s=e.length)),r.resolution!==void 0&&(ee(r.resolution,
{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?ee.errors:e.concat(
ee.errors),s=e.length)),r.generate_audio!==void 0&&(y(r.generate_audio,{instancePath:i+"/input/generate_audio",parentData:r,
parentDataProperty:"generate_audio",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.web_search!==void 0&&
(ke(r.web_search,{instancePath:i+"/input/web_search",parentData:r,parentDataProperty:"web_search",rootData:o})||(e=e===null?
ke.errors:e.concat(ke.errors),s=e.length)),r.return_last_frame!==void 0&&(y(r.return_last_frame,{instancePath:i+"/input/\
return_last_frame",parentData:r,parentDataProperty:"return_last_frame",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.nsfw_checker!==void 0&&(h(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:o})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.output_format!==void 0){let n=r.output_format;
if(typeof n!="string"){let l={instancePath:i+"/input/output_format",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[l]:e.push(l),s++}if(!(n==="mp4"||n==="mov")){let l={instancePath:i+"/input/output_format",keyword:"\
enum",params:{allowedValues:Xt.properties.input.properties.output_format.enum},message:"must be equal to one of the allo\
wed values"};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}return Ns.errors=e,s===0}var Vi=Bs,ep={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"bytedance/seedance-2-fast"},callBackUrl:{$ref:"s6"},input:{
type:"object",additionalProperties:!1,properties:{prompt:{$ref:"s172"},first_frame_url:{$ref:"s81"},last_frame_url:{$ref:"\
s81"},reference_image_urls:{$ref:"s167"},reference_video_urls:{$ref:"s168"},reference_audio_urls:{$ref:"s168"},duration:{
$ref:"s164"},aspect_ratio:{$ref:"s169"},resolution:{$ref:"s117"},generate_audio:{$ref:"s9"},web_search:{$ref:"s175"},return_last_frame:{
$ref:"s9"},nsfw_checker:{$ref:"s121"}}}}};function Bs(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){
let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!="string"){let n={instancePath:i+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(r!=="bytedance/seedance-2-fast"){let n={
instancePath:i+"/model",keyword:"const",params:{allowedValue:"bytedance/seedance-2-fast"},message:"must be equal to cons\
tant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,
parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.
input;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)if(!S.call(ep.properties.input.properties,n)){let l={instancePath:i+
"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(he(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:o})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)),r.first_frame_url!==void 0&&(q(r.first_frame_url,
{instancePath:i+"/input/first_frame_url",parentData:r,parentDataProperty:"first_frame_url",rootData:o})||(e=e===null?q.errors:
e.concat(q.errors),s=e.length)),r.last_frame_url!==void 0&&(q(r.last_frame_url,{instancePath:i+"/input/last_frame_url",parentData:r,
parentDataProperty:"last_frame_url",rootData:o})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.reference_image_urls!==
void 0&&(ge(r.reference_image_urls,{instancePath:i+"/input/reference_image_urls",parentData:r,parentDataProperty:"refere\
nce_image_urls",rootData:o})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),r.reference_video_urls!==void 0&&(z(
r.reference_video_urls,{instancePath:i+"/input/reference_video_urls",parentData:r,parentDataProperty:"reference_video_ur\
ls",rootData:o})||(e=e===null?z.errors:e.concat(z.errors),s=e.length)),r.reference_audio_urls!==void 0&&(z(r.reference_audio_urls,
{instancePath:i+"/input/reference_audio_urls",parentData:r,parentDataProperty:"reference_audio_urls",rootData:o})||(e=e===
null?z.errors:e.concat(z.errors),s=e.length)),r.duration!==void 0&&(Q(r.duration,{instancePath:i+"/input/duration",parentData:r,
parentDataProperty:"duration",rootData:o})||(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),r.aspect_ratio!==void 0&&
(ie(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=
e===null?ie.errors:e.concat(ie.errors),s=e.length)),r.resolution!==void 0&&(fe(r.resolution,{instancePath:i+"/input/reso\
lution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),
r.generate_audio!==void 0&&(y(r.generate_audio,{instancePath:i+"/input/generate_audio",parentData:r,parentDataProperty:"\
generate_audio",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.web_search!==void 0&&(ke(r.web_search,
{instancePath:i+"/input/web_search",parentData:r,parentDataProperty:"web_search",rootData:o})||(e=e===null?ke.errors:e.concat(
ke.errors),s=e.length)),r.return_last_frame!==void 0&&(y(r.return_last_frame,{instancePath:i+"/input/return_last_frame",
parentData:r,parentDataProperty:"return_last_frame",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.
nsfw_checker!==void 0&&(h(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_che\
cker",rootData:o})||(e=e===null?h.errors:e.concat(h.errors),s=e.length))}else{let n={instancePath:i+"/input",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Bs.errors=e,s===0}var zi=Ts,rp={
type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"bytedance/seeda\
nce-2-mini"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,properties:{prompt:{$ref:"s172"},first_frame_url:{
$ref:"s81"},last_frame_url:{$ref:"s81"},reference_image_urls:{$ref:"s167"},reference_video_urls:{$ref:"s168"},reference_audio_urls:{
$ref:"s168"},duration:{$ref:"s164"},aspect_ratio:{$ref:"s169"},resolution:{$ref:"s117"},generate_audio:{$ref:"s9"},web_search:{
$ref:"s175"},nsfw_checker:{$ref:"s121"}}}}};function Ts(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){
let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!="string"){let n={instancePath:i+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(r!=="bytedance/seedance-2-mini"){let n={
instancePath:i+"/model",keyword:"const",params:{allowedValue:"bytedance/seedance-2-mini"},message:"must be equal to cons\
tant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,
parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.
input;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)if(!S.call(rp.properties.input.properties,n)){let l={instancePath:i+
"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(he(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:o})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)),r.first_frame_url!==void 0&&(q(r.first_frame_url,
{instancePath:i+"/input/first_frame_url",parentData:r,parentDataProperty:"first_frame_url",rootData:o})||(e=e===null?q.errors:
e.concat(q.errors),s=e.length)),r.last_frame_url!==void 0&&(q(r.last_frame_url,{instancePath:i+"/input/last_frame_url",parentData:r,
parentDataProperty:"last_frame_url",rootData:o})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.reference_image_urls!==
void 0&&(ge(r.reference_image_urls,{instancePath:i+"/input/reference_image_urls",parentData:r,parentDataProperty:"refere\
nce_image_urls",rootData:o})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),r.reference_video_urls!==void 0&&(z(
r.reference_video_urls,{instancePath:i+"/input/reference_video_urls",parentData:r,parentDataProperty:"reference_video_ur\
ls",rootData:o})||(e=e===null?z.errors:e.concat(z.errors),s=e.length)),r.reference_audio_urls!==void 0&&(z(r.reference_audio_urls,
{instancePath:i+"/input/reference_audio_urls",parentData:r,parentDataProperty:"reference_audio_urls",rootData:o})||(e=e===
null?z.errors:e.concat(z.errors),s=e.length)),r.duration!==void 0&&(Q(r.duration,{instancePath:i+"/input/duration",parentData:r,
parentDataProperty:"duration",rootData:o})||(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),r.aspect_ratio!==void 0&&
(ie(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=
e===null?ie.errors:e.concat(ie.errors),s=e.length)),r.resolution!==void 0&&(fe(r.resolution,{instancePath:i+"/input/reso\
lution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),
r.generate_audio!==void 0&&(y(r.generate_audio,{instancePath:i+"/input/generate_audio",parentData:r,parentDataProperty:"\
generate_audio",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.web_search!==void 0&&(ke(r.web_search,
{instancePath:i+"/input/web_search",parentData:r,parentDataProperty:"web_search",rootData:o})||(e=e===null?ke.errors:e.concat(
ke.errors),s=e.length)),r.nsfw_checker!==void 0&&(h(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:o})||(e=e===null?h.errors:e.concat(h.errors),s=e.length))}else{let n={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ts.errors=e,s===0}function re(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t=="string"){
if(I(t)>1e4){let r={instancePath:i,keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 10000 charact\
ers"};e===null?e=[r]:e.push(r),s++}if(I(t)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return re.errors=e,s===0}function _e(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t!="boolea\
n"){let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}
return _e.errors=e,s===0}function Me(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t=="number"){
if(t>2147483647||isNaN(t)){let r={instancePath:i,keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"mu\
st be <= 2147483647"};e===null?e=[r]:e.push(r),s++}if(t<-1||isNaN(t)){let r={instancePath:i,keyword:"minimum",params:{comparison:"\
>=",limit:-1},message:"must be >= -1"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[r]:e.push(r),s++}return Me.errors=e,s===0}var Li=Is,sp={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"bytedance/v1-lite-image-to-video"},callBackUrl:{$ref:"\
s6"},input:{type:"object",additionalProperties:!1,required:["prompt","image_url"],properties:{prompt:{$ref:"s180"},image_url:{
$ref:"s6"},end_image_url:{$ref:"s6"},duration:{$ref:"s73"},resolution:{$ref:"s173"},camera_fixed:{$ref:"s181"},seed:{$ref:"\
s182"},enable_safety_checker:{$ref:"s9"},nsfw_checker:{$ref:"s121"}}}}};function Is(t,{instancePath:i="",parentData:u,parentDataProperty:p,
rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(
r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="model"||r==="callBackUrl"||r==="input")){
let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!="string"){let n={instancePath:i+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(r!=="bytedance/v\
1-lite-image-to-video"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"bytedance/v1-lite-image-to-\
video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&(a(t.callBackUrl,{
instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(
a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[n]:e.push(n),s++}if(r.image_url===void 0){let n={instancePath:i+"/input",keyword:"required",params:{
missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[n]:e.push(n),s++}for(let n in r)
if(!S.call(sp.properties.input.properties,n)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(re(r.prompt,{instancePath:i+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),
r.image_url!==void 0&&(a(r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||
(e=e===null?a.errors:e.concat(a.errors),s=e.length)),r.end_image_url!==void 0&&(a(r.end_image_url,{instancePath:i+"/inpu\
t/end_image_url",parentData:r,parentDataProperty:"end_image_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=
e.length)),r.duration!==void 0&&(j(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duratio\
n",rootData:o})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.resolution!==void 0&&(ee(r.resolution,{instancePath:i+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?ee.errors:e.concat(ee.errors),
s=e.length)),r.camera_fixed!==void 0&&(_e(r.camera_fixed,{instancePath:i+"/input/camera_fixed",parentData:r,parentDataProperty:"\
camera_fixed",rootData:o})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),r.seed!==void 0&&(Me(r.seed,{instancePath:i+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||(e=e===null?Me.errors:e.concat(Me.errors),s=e.length)),
r.enable_safety_checker!==void 0&&(y(r.enable_safety_checker,{instancePath:i+"/input/enable_safety_checker",parentData:r,
parentDataProperty:"enable_safety_checker",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.nsfw_checker!==
void 0&&(h(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||
(e=e===null?h.errors:e.concat(h.errors),s=e.length))}else{let n={instancePath:i+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Is.errors=e,s===0}var Ci=Os,tp={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"bytedance/v1-lite-text-to-video"},callBackUrl:{$ref:"\
s6"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"s180"},duration:{$ref:"s\
73"},aspect_ratio:{type:"string",enum:["16:9","4:3","1:1","3:4","9:16","9:21"]},resolution:{$ref:"s173"},camera_fixed:{$ref:"\
s181"},seed:{$ref:"s11"},enable_safety_checker:{$ref:"s9"},nsfw_checker:{$ref:"s121"}}}}};function Os(t,{instancePath:i="",
parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.model===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!="stri\
ng"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(r!=="bytedance/v1-lite-text-to-video"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"by\
tedance/v1-lite-text-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&
(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
a.errors:e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="prompt"||n==="duration"||n==="aspect_\
ratio"||n==="resolution"||n==="camera_fixed"||n==="seed"||n==="enable_safety_checker"||n==="nsfw_checker")){let l={instancePath:i+
"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(re(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:o})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),r.duration!==void 0&&(j(r.duration,{instancePath:i+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),
r.aspect_ratio!==void 0){let n=r.aspect_ratio;if(typeof n!="string"){let l={instancePath:i+"/input/aspect_ratio",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(!(n==="16:9"||n==="4:3"||n==="1:1"||
n==="3:4"||n==="9:16"||n==="9:21")){let l={instancePath:i+"/input/aspect_ratio",keyword:"enum",params:{allowedValues:tp.
properties.input.properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(
l),s++}}r.resolution!==void 0&&(ee(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"res\
olution",rootData:o})||(e=e===null?ee.errors:e.concat(ee.errors),s=e.length)),r.camera_fixed!==void 0&&(_e(r.camera_fixed,
{instancePath:i+"/input/camera_fixed",parentData:r,parentDataProperty:"camera_fixed",rootData:o})||(e=e===null?_e.errors:
e.concat(_e.errors),s=e.length)),r.seed!==void 0&&(F(r.seed,{instancePath:i+"/input/seed",parentData:r,parentDataProperty:"\
seed",rootData:o})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),r.enable_safety_checker!==void 0&&(y(r.enable_safety_checker,
{instancePath:i+"/input/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:o})||(e=
e===null?y.errors:e.concat(y.errors),s=e.length)),r.nsfw_checker!==void 0&&(h(r.nsfw_checker,{instancePath:i+"/input/nsf\
w_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?h.errors:e.concat(h.errors),s=e.length))}else{
let n={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),
s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return Os.errors=e,s===0}var Mi=Es;function Es(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="bytedance/v1-pro-fast-image-to-video"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
bytedance/v1-pro-fast-image-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==
void 0&&(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===
null?a.errors:e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[n]:e.push(n),s++}if(r.image_url===void 0){let n={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[n]:e.push(
n),s++}for(let n in r)if(!(n==="prompt"||n==="image_url"||n==="duration"||n==="resolution"||n==="nsfw_checker")){let l={
instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(re(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:o})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),r.image_url!==void 0&&(a(r.image_url,{instancePath:i+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.
length)),r.duration!==void 0&&(j(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:o})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.resolution!==void 0&&(N(r.resolution,{instancePath:i+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?N.errors:e.concat(N.errors),s=
e.length)),r.nsfw_checker!==void 0&&(h(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:o})||(e=e===null?h.errors:e.concat(h.errors),s=e.length))}else{let n={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Es.errors=e,s===0}var Ri=Fs;function Fs(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="bytedance/v1-pro-image-to-video"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
bytedance/v1-pro-image-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==
void 0&&(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===
null?a.errors:e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[n]:e.push(n),s++}if(r.image_url===void 0){let n={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[n]:e.push(
n),s++}for(let n in r)if(!(n==="prompt"||n==="image_url"||n==="duration"||n==="resolution"||n==="camera_fixed"||n==="see\
d"||n==="enable_safety_checker"||n==="nsfw_checker")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{
additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(re(
r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?re.errors:e.
concat(re.errors),s=e.length)),r.image_url!==void 0&&(a(r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"\
image_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),r.duration!==void 0&&(j(r.duration,{instancePath:i+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),
r.resolution!==void 0&&(ee(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:o})||(e=e===null?ee.errors:e.concat(ee.errors),s=e.length)),r.camera_fixed!==void 0&&(_e(r.camera_fixed,{instancePath:i+
"/input/camera_fixed",parentData:r,parentDataProperty:"camera_fixed",rootData:o})||(e=e===null?_e.errors:e.concat(_e.errors),
s=e.length)),r.seed!==void 0&&(Me(r.seed,{instancePath:i+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||
(e=e===null?Me.errors:e.concat(Me.errors),s=e.length)),r.enable_safety_checker!==void 0&&(y(r.enable_safety_checker,{instancePath:i+
"/input/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:o})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),r.nsfw_checker!==void 0&&(h(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,
parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?h.errors:e.concat(h.errors),s=e.length))}else{let n={instancePath:i+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Fs.errors=e,s===0}var Si=Vs;function Vs(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="bytedance/v1-pro-text-to-video"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
bytedance/v1-pro-text-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&
(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
a.errors:e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="prompt"||n==="duration"||n==="aspect_\
ratio"||n==="resolution"||n==="camera_fixed"||n==="seed"||n==="enable_safety_checker"||n==="nsfw_checker")){let l={instancePath:i+
"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(re(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:o})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),r.duration!==void 0&&(j(r.duration,{instancePath:i+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),
r.aspect_ratio!==void 0&&(le(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspec\
t_ratio",rootData:o})||(e=e===null?le.errors:e.concat(le.errors),s=e.length)),r.resolution!==void 0&&(ee(r.resolution,{instancePath:i+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?ee.errors:e.concat(ee.errors),
s=e.length)),r.camera_fixed!==void 0&&(_e(r.camera_fixed,{instancePath:i+"/input/camera_fixed",parentData:r,parentDataProperty:"\
camera_fixed",rootData:o})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),r.seed!==void 0&&(Me(r.seed,{instancePath:i+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||(e=e===null?Me.errors:e.concat(Me.errors),s=e.length)),
r.enable_safety_checker!==void 0&&(y(r.enable_safety_checker,{instancePath:i+"/input/enable_safety_checker",parentData:r,
parentDataProperty:"enable_safety_checker",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.nsfw_checker!==
void 0&&(h(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||
(e=e===null?h.errors:e.concat(h.errors),s=e.length))}else{let n={instancePath:i+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Vs.errors=e,s===0}var np={type:"string",enum:["1:1","9:16","16:9","3:4","4:3","3:2","2:3","5:4","4:5","21:9","auto"]};function te(t,{instancePath:i="",
parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t!="string"){let r={instancePath:i,keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(t==="1:1"||t==="9:16"||t==="16:\
9"||t==="3:4"||t==="4:3"||t==="3:2"||t==="2:3"||t==="5:4"||t==="4:5"||t==="21:9"||t==="auto")){let r={instancePath:i,keyword:"\
enum",params:{allowedValues:np.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}
return te.errors=e,s===0}var ip={type:"string",enum:["png","jpeg"]};function hr(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){
let e=null,s=0;if(typeof t!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(t==="png"||t==="jpeg")){let r={instancePath:i,keyword:"enum",params:{allowedValues:ip.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return hr.errors=e,s===0}var Ji=zs;function zs(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="google/nano-banana"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"google/n\
ano-banana"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&(a(t.callBackUrl,
{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(
a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="prompt"||n==="aspect_ratio"||n==="image_size"||n==="ou\
tput_format"||n==="nsfw_checker")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(P(r.prompt,{instancePath:i+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),
r.aspect_ratio!==void 0&&(te(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspec\
t_ratio",rootData:o})||(e=e===null?te.errors:e.concat(te.errors),s=e.length)),r.image_size!==void 0&&(te(r.image_size,{instancePath:i+
"/input/image_size",parentData:r,parentDataProperty:"image_size",rootData:o})||(e=e===null?te.errors:e.concat(te.errors),
s=e.length)),r.output_format!==void 0&&(hr(r.output_format,{instancePath:i+"/input/output_format",parentData:r,parentDataProperty:"\
output_format",rootData:o})||(e=e===null?hr.errors:e.concat(hr.errors),s=e.length)),r.nsfw_checker!==void 0&&(h(r.nsfw_checker,
{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?h.errors:
e.concat(h.errors),s=e.length))}else{let n={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),s++}return zs.errors=e,s===0}var Ki=Ls;function Ls(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="google/nano-banana-edit"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"goo\
gle/nano-banana-edit"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&(a(
t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:
e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[n]:e.push(n),s++}if(r.image_urls===void 0){let n={instancePath:i+"/input",keyword:"requi\
red",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[n]:e.push(n),
s++}for(let n in r)if(!(n==="prompt"||n==="image_urls"||n==="aspect_ratio"||n==="image_size"||n==="output_format")){let l={
instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(P(r.prompt,{instancePath:i+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:o})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.image_urls!==void 0){let n=r.
image_urls;if(Array.isArray(n)){if(n.length>10){let m={instancePath:i+"/input/image_urls",keyword:"maxItems",params:{limit:10},
message:"must NOT have more than 10 items"};e===null?e=[m]:e.push(m),s++}if(n.length<1){let m={instancePath:i+"/input/im\
age_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[m]:e.push(m),s++}let l=n.
length;for(let m=0;m<l;m++)T(n[m],{instancePath:i+"/input/image_urls/"+m,parentData:n,parentDataProperty:m,rootData:o})||
(e=e===null?T.errors:e.concat(T.errors),s=e.length)}else{let l={instancePath:i+"/input/image_urls",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}r.aspect_ratio!==void 0&&(te(r.aspect_ratio,{instancePath:i+
"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?te.errors:e.concat(te.errors),
s=e.length)),r.image_size!==void 0&&(te(r.image_size,{instancePath:i+"/input/image_size",parentData:r,parentDataProperty:"\
image_size",rootData:o})||(e=e===null?te.errors:e.concat(te.errors),s=e.length)),r.output_format!==void 0&&(hr(r.output_format,
{instancePath:i+"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:o})||(e=e===null?hr.errors:
e.concat(hr.errors),s=e.length))}else{let n={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),s++}return Ls.errors=e,s===0}function kr(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t=="string"){
if(I(t)>2e4){let r={instancePath:i,keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 charact\
ers"};e===null?e=[r]:e.push(r),s++}if(I(t)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return kr.errors=e,s===0}var op={type:"string",enum:["1:1","1:4","1:8","2:3","3:2","3:4","4:1","4:3","4:5","5:4","8:1","9:16","16:9","21:9","auto"]};
function _r(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t!="string"){
let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(t===
"1:1"||t==="1:4"||t==="1:8"||t==="2:3"||t==="3:2"||t==="3:4"||t==="4:1"||t==="4:3"||t==="4:5"||t==="5:4"||t==="8:1"||t===
"9:16"||t==="16:9"||t==="21:9"||t==="auto")){let r={instancePath:i,keyword:"enum",params:{allowedValues:op.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return _r.errors=e,s===0}var lp={type:"string",enum:["png","jpg"]};function wr(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){
let e=null,s=0;if(typeof t!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(t==="png"||t==="jpg")){let r={instancePath:i,keyword:"enum",params:{allowedValues:lp.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return wr.errors=e,s===0}var Gi=Cs;function Cs(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="nano-banana-2"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"nano-banana-2"},
message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&(a(t.callBackUrl,{instancePath:i+
"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),
t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let n={instancePath:i+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[n]:e.push(n),s++}for(let n in r)if(!(n==="prompt"||n==="image_input"||n==="aspect_ratio"||n==="resolution"||n==="output\
_format")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT\
 have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(kr(r.prompt,{instancePath:i+"/input/pr\
ompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?kr.errors:e.concat(kr.errors),s=e.length)),r.image_input!==
void 0){let n=r.image_input;if(Array.isArray(n)){if(n.length>14){let m={instancePath:i+"/input/image_input",keyword:"max\
Items",params:{limit:14},message:"must NOT have more than 14 items"};e===null?e=[m]:e.push(m),s++}let l=n.length;for(let m=0;m<
l;m++)T(n[m],{instancePath:i+"/input/image_input/"+m,parentData:n,parentDataProperty:m,rootData:o})||(e=e===null?T.errors:
e.concat(T.errors),s=e.length)}else{let l={instancePath:i+"/input/image_input",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[l]:e.push(l),s++}}r.aspect_ratio!==void 0&&(_r(r.aspect_ratio,{instancePath:i+"/input/aspect\
_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?_r.errors:e.concat(_r.errors),s=e.length)),
r.resolution!==void 0&&(de(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:o})||(e=e===null?de.errors:e.concat(de.errors),s=e.length)),r.output_format!==void 0&&(wr(r.output_format,{instancePath:i+
"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:o})||(e=e===null?wr.errors:e.concat(wr.errors),
s=e.length))}else{let n={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return Cs.errors=e,s===0}var Zi=Ms;function Ms(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="nano-banana-2-lite"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"nano-ban\
ana-2-lite"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&(a(t.callBackUrl,
{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(
a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[n]:e.push(n),s++}if(r.aspect_ratio===void 0){let n={instancePath:i+"/input",keyword:"required",params:{
missingProperty:"aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[n]:e.push(n),s++}for(let n in r)
if(!(n==="prompt"||n==="image_urls"||n==="aspect_ratio")){let l={instancePath:i+"/input",keyword:"additionalProperties",
params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==
void 0&&(kr(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?
kr.errors:e.concat(kr.errors),s=e.length)),r.image_urls!==void 0){let n=r.image_urls;if(Array.isArray(n)){if(n.length>10){
let m={instancePath:i+"/input/image_urls",keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 items"};
e===null?e=[m]:e.push(m),s++}let l=n.length;for(let m=0;m<l;m++)T(n[m],{instancePath:i+"/input/image_urls/"+m,parentData:n,
parentDataProperty:m,rootData:o})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)}else{let l={instancePath:i+"/inpu\
t/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}r.aspect_ratio!==
void 0&&(_r(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||
(e=e===null?_r.errors:e.concat(_r.errors),s=e.length))}else{let n={instancePath:i+"/input",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ms.errors=e,s===0}var Hi=Rs;function Rs(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="nano-banana-pro"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"nano-banana\
-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&(a(t.callBackUrl,{instancePath:i+
"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),
t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let n={instancePath:i+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[n]:e.push(n),s++}for(let n in r)if(!(n==="prompt"||n==="image_input"||n==="aspect_ratio"||n==="resolution"||n==="output\
_format")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT\
 have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(re(r.prompt,{instancePath:i+"/input/pr\
ompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),r.image_input!==
void 0){let n=r.image_input;if(Array.isArray(n)){if(n.length>8){let m={instancePath:i+"/input/image_input",keyword:"maxI\
tems",params:{limit:8},message:"must NOT have more than 8 items"};e===null?e=[m]:e.push(m),s++}let l=n.length;for(let m=0;m<
l;m++)T(n[m],{instancePath:i+"/input/image_input/"+m,parentData:n,parentDataProperty:m,rootData:o})||(e=e===null?T.errors:
e.concat(T.errors),s=e.length)}else{let l={instancePath:i+"/input/image_input",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[l]:e.push(l),s++}}r.aspect_ratio!==void 0&&(te(r.aspect_ratio,{instancePath:i+"/input/aspect\
_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?te.errors:e.concat(te.errors),s=e.length)),
r.resolution!==void 0&&(de(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:o})||(e=e===null?de.errors:e.concat(de.errors),s=e.length)),r.output_format!==void 0&&(wr(r.output_format,{instancePath:i+
"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:o})||(e=e===null?wr.errors:e.concat(wr.errors),
s=e.length))}else{let n={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return Rs.errors=e,s===0}var Yi=Ss;function Ss(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!=
"string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(r!=="elevenlabs/audio-isolation"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
elevenlabs/audio-isolation"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&
(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
a.errors:e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
audio_url===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"audio_url"},message:"must\
 have required property 'audio_url'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(n!=="audio_url"){let l={instancePath:i+
"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),s++}r.audio_url!==void 0&&(a(r.audio_url,{instancePath:i+"/input/audio_url",parentData:r,parentDataProperty:"\
audio_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length))}else{let n={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ss.errors=e,s===0}function ct(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t=="string"){
if(I(t)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),s++}return ct.errors=e,s===0}function yt(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(Array.isArray(t)){
if(t.length<1){let n={instancePath:i,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[n]:e.push(n),s++}let r=t.length;for(let n=0;n<r;n++){let l=t[n];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.
text===void 0){let m={instancePath:i+"/"+n,keyword:"required",params:{missingProperty:"text"},message:"must have require\
d property 'text'"};e===null?e=[m]:e.push(m),s++}if(l.voice===void 0){let m={instancePath:i+"/"+n,keyword:"required",params:{
missingProperty:"voice"},message:"must have required property 'voice'"};e===null?e=[m]:e.push(m),s++}for(let m in l)if(!(m===
"text"||m==="voice")){let d={instancePath:i+"/"+n,keyword:"additionalProperties",params:{additionalProperty:m},message:"\
must NOT have additional properties"};e===null?e=[d]:e.push(d),s++}l.text!==void 0&&($(l.text,{instancePath:i+"/"+n+"/te\
xt",parentData:l,parentDataProperty:"text",rootData:o})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),l.voice!==
void 0&&(ct(l.voice,{instancePath:i+"/"+n+"/voice",parentData:l,parentDataProperty:"voice",rootData:o})||(e=e===null?ct.
errors:e.concat(ct.errors),s=e.length))}else{let m={instancePath:i+"/"+n,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[m]:e.push(m),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),s++}return yt.errors=e,s===0}var ap={type:"string",enum:["af","ar","hy","as","az","be","bn","bs","bg","ca","ceb","ny","hr","cs","da","nl","en","et","\
fil","fi","fr","gl","ka","de","el","gu","ha","he","hi","hu","is","id","ga","it","ja","jv","kn","kk","ky","ko","lv","ln",
"lt","lb","mk","ms","ml","zh","mr","ne","no","ps","fa","pl","pt","pa","ro","ru","sr","sd","sk","sl","so","es","sw","sv",
"ta","te","th","tr","uk","ur","vi","cy"]};function gt(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){
let e=null,s=0;if(typeof t!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(t==="af"||t==="ar"||t==="hy"||t==="as"||t==="az"||t==="be"||t==="bn"||t==="bs"||t===
"bg"||t==="ca"||t==="ceb"||t==="ny"||t==="hr"||t==="cs"||t==="da"||t==="nl"||t==="en"||t==="et"||t==="fil"||t==="fi"||t===
"fr"||t==="gl"||t==="ka"||t==="de"||t==="el"||t==="gu"||t==="ha"||t==="he"||t==="hi"||t==="hu"||t==="is"||t==="id"||t===
"ga"||t==="it"||t==="ja"||t==="jv"||t==="kn"||t==="kk"||t==="ky"||t==="ko"||t==="lv"||t==="ln"||t==="lt"||t==="lb"||t===
"mk"||t==="ms"||t==="ml"||t==="zh"||t==="mr"||t==="ne"||t==="no"||t==="ps"||t==="fa"||t==="pl"||t==="pt"||t==="pa"||t===
"ro"||t==="ru"||t==="sr"||t==="sd"||t==="sk"||t==="sl"||t==="so"||t==="es"||t==="sw"||t==="sv"||t==="ta"||t==="te"||t===
"th"||t==="tr"||t==="uk"||t==="ur"||t==="vi"||t==="cy")){let r={instancePath:i,keyword:"enum",params:{allowedValues:ap.enum},
message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return gt.errors=e,s===0}var Xi=Js,pp={
type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"elevenlabs/text\
-to-dialogue-v3"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:["dialogue"],properties:{
dialogue:{$ref:"s199"},stability:{type:"number",enum:[0,.5,1]},language_code:{$ref:"s201"}}}}};function Js(t,{instancePath:i="",
parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.model===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!="stri\
ng"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(r!=="elevenlabs/text-to-dialogue-v3"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"ele\
venlabs/text-to-dialogue-v3"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&
(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
a.errors:e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
dialogue===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"dialogue"},message:"must h\
ave required property 'dialogue'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="dialogue"||n==="stability"||n===
"language_code")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"m\
ust NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.dialogue!==void 0&&(yt(r.dialogue,{instancePath:i+
"/input/dialogue",parentData:r,parentDataProperty:"dialogue",rootData:o})||(e=e===null?yt.errors:e.concat(yt.errors),s=e.
length)),r.stability!==void 0){let n=r.stability;if(typeof n!="number"){let l={instancePath:i+"/input/stability",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[l]:e.push(l),s++}if(!(n===0||n===.5||n===1)){let l={instancePath:i+
"/input/stability",keyword:"enum",params:{allowedValues:pp.properties.input.properties.stability.enum},message:"must be \
equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}r.language_code!==void 0&&(gt(r.language_code,{instancePath:i+
"/input/language_code",parentData:r,parentDataProperty:"language_code",rootData:o})||(e=e===null?gt.errors:e.concat(gt.errors),
s=e.length))}else{let n={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return Js.errors=e,s===0}function vr(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t=="string"){
if(I(t)>5e3){let r={instancePath:i,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[r]:e.push(r),s++}if(I(t)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return vr.errors=e,s===0}function br(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t=="number"){
if(t>1.2||isNaN(t)){let r={instancePath:i,keyword:"maximum",params:{comparison:"<=",limit:1.2},message:"must be <= 1.2"};
e===null?e=[r]:e.push(r),s++}if(t<.7||isNaN(t)){let r={instancePath:i,keyword:"minimum",params:{comparison:">=",limit:.7},
message:"must be >= 0.7"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"number"},
message:"must be number"};e===null?e=[r]:e.push(r),s++}return br.errors=e,s===0}function qr(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t=="string"){
if(I(t)>500){let r={instancePath:i,keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 character\
s"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),s++}return qr.errors=e,s===0}var Wi=Ks,up={type:"object",additionalProperties:!1,required:[
"model","input"],properties:{model:{type:"string",const:"elevenlabs/text-to-speech-multilingual-v2"},callBackUrl:{$ref:"\
s6"},input:{type:"object",additionalProperties:!1,required:["text","voice"],properties:{text:{$ref:"s203"},voice:{$ref:"\
s19"},stability:{$ref:"s106"},similarity_boost:{$ref:"s106"},style:{$ref:"s106"},speed:{$ref:"s204"},language_code:{$ref:"\
s205"},previous_text:{$ref:"s152"},next_text:{$ref:"s152"},timestamps:{$ref:"s9"}}}}};function Ks(t,{instancePath:i="",parentData:u,
parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.model===void 0){
let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[r]:e.push(r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"inpu\
t"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="model"||r==="ca\
llBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"mu\
st NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!="string"){
let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
s++}if(r!=="elevenlabs/text-to-speech-multilingual-v2"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
elevenlabs/text-to-speech-multilingual-v2"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==
void 0&&(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===
null?a.errors:e.concat(a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.text===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"text"},message:"must have\
 required property 'text'"};e===null?e=[n]:e.push(n),s++}if(r.voice===void 0){let n={instancePath:i+"/input",keyword:"re\
quired",params:{missingProperty:"voice"},message:"must have required property 'voice'"};e===null?e=[n]:e.push(n),s++}for(let n in r)
if(!S.call(up.properties.input.properties,n)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.text!==void 0&&(vr(r.text,{instancePath:i+
"/input/text",parentData:r,parentDataProperty:"text",rootData:o})||(e=e===null?vr.errors:e.concat(vr.errors),s=e.length)),
r.voice!==void 0&&($(r.voice,{instancePath:i+"/input/voice",parentData:r,parentDataProperty:"voice",rootData:o})||(e=e===
null?$.errors:e.concat($.errors),s=e.length)),r.stability!==void 0&&(O(r.stability,{instancePath:i+"/input/stability",parentData:r,
parentDataProperty:"stability",rootData:o})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.similarity_boost!==void 0&&
(O(r.similarity_boost,{instancePath:i+"/input/similarity_boost",parentData:r,parentDataProperty:"similarity_boost",rootData:o})||
(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.style!==void 0&&(O(r.style,{instancePath:i+"/input/style",parentData:r,
parentDataProperty:"style",rootData:o})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.speed!==void 0&&(br(r.speed,
{instancePath:i+"/input/speed",parentData:r,parentDataProperty:"speed",rootData:o})||(e=e===null?br.errors:e.concat(br.errors),
s=e.length)),r.language_code!==void 0&&(qr(r.language_code,{instancePath:i+"/input/language_code",parentData:r,parentDataProperty:"\
language_code",rootData:o})||(e=e===null?qr.errors:e.concat(qr.errors),s=e.length)),r.previous_text!==void 0&&(se(r.previous_text,
{instancePath:i+"/input/previous_text",parentData:r,parentDataProperty:"previous_text",rootData:o})||(e=e===null?se.errors:
e.concat(se.errors),s=e.length)),r.next_text!==void 0&&(se(r.next_text,{instancePath:i+"/input/next_text",parentData:r,parentDataProperty:"\
next_text",rootData:o})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.timestamps!==void 0&&(y(r.timestamps,{
instancePath:i+"/input/timestamps",parentData:r,parentDataProperty:"timestamps",rootData:o})||(e=e===null?y.errors:e.concat(
y.errors),s=e.length))}else{let n={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),s++}return Ks.errors=e,s===0}var Qi=Gs,fp={type:"object",additionalProperties:!1,required:["mod\
el","input"],properties:{model:{type:"string",const:"elevenlabs/text-to-speech-turbo-2-5"},callBackUrl:{$ref:"s6"},input:{
type:"object",additionalProperties:!1,required:["text"],properties:{text:{$ref:"s203"},voice:{$ref:"s19"},stability:{$ref:"\
s106"},similarity_boost:{$ref:"s106"},style:{$ref:"s106"},speed:{$ref:"s204"},language_code:{$ref:"s205"},previous_text:{
$ref:"s152"},next_text:{$ref:"s152"},timestamps:{$ref:"s9"}}}}};function Gs(t,{instancePath:i="",parentData:u,parentDataProperty:p,
rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.model===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(
r),s++}if(t.input===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="model"||r==="callBackUrl"||r==="input")){
let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[n]:e.push(n),s++}if(t.model!==void 0){let r=t.model;if(typeof r!="string"){let n={instancePath:i+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(r!=="elevenlabs/\
text-to-speech-turbo-2-5"){let n={instancePath:i+"/model",keyword:"const",params:{allowedValue:"elevenlabs/text-to-speec\
h-turbo-2-5"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.callBackUrl!==void 0&&(a(t.callBackUrl,
{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(
a.errors),s=e.length)),t.input!==void 0){let r=t.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.text===void 0){
let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"text"},message:"must have required property '\
text'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!S.call(fp.properties.input.properties,n)){let l={instancePath:i+
"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),s++}r.text!==void 0&&(vr(r.text,{instancePath:i+"/input/text",parentData:r,parentDataProperty:"text",
rootData:o})||(e=e===null?vr.errors:e.concat(vr.errors),s=e.length)),r.voice!==void 0&&($(r.voice,{instancePath:i+"/inpu\
t/voice",parentData:r,parentDataProperty:"voice",rootData:o})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.stability!==
void 0&&(O(r.stability,{instancePath:i+"/input/stability",parentData:r,parentDataProperty:"stability",rootData:o})||(e=e===
null?O.errors:e.concat(O.errors),s=e.length)),r.similarity_boost!==void 0&&(O(r.similarity_boost,{instancePath:i+"/input\
/similarity_boost",parentData:r,parentDataProperty:"similarity_boost",rootData:o})||(e=e===null?O.errors:e.concat(O.errors),
s=e.length)),r.style!==void 0&&(O(r.style,{instancePath:i+"/input/style",parentData:r,parentDataProperty:"style",rootData:o})||
(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.speed!==void 0&&(br(r.speed,{instancePath:i+"/input/speed",parentData:r,
parentDataProperty:"speed",rootData:o})||(e=e===null?br.errors:e.concat(br.errors),s=e.length)),r.language_code!==void 0&&
(qr(r.language_code,{instancePath:i+"/input/language_code",parentData:r,parentDataProperty:"language_code",rootData:o})||
(e=e===null?qr.errors:e.concat(qr.errors),s=e.length)),r.previous_text!==void 0&&(se(r.previous_text,{instancePath:i+"/i\
nput/previous_text",parentData:r,parentDataProperty:"previous_text",rootData:o})||(e=e===null?se.errors:e.concat(se.errors),
s=e.length)),r.next_text!==void 0&&(se(r.next_text,{instancePath:i+"/input/next_text",parentData:r,parentDataProperty:"n\
ext_text",rootData:o})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.timestamps!==void 0&&(y(r.timestamps,{instancePath:i+
"/input/timestamps",parentData:r,parentDataProperty:"timestamps",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=
e.length))}else{let n={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return Gs.errors=e,s===0}var eo=ro;function ro(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0,r=s,n=!1,l=null,m=s;
Fr(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Fr.errors:e.concat(Fr.errors),s=e.length);
var f=m===s;f&&(n=!0,l=0);let d=s;Vr(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Vr.errors:
e.concat(Vr.errors),s=e.length);var f=d===s;if(f&&n)n=!1,l=[l,1];else{f&&(n=!0,l=1);let c=s;zr(t,{instancePath:i,parentData:u,
parentDataProperty:p,rootData:o})||(e=e===null?zr.errors:e.concat(zr.errors),s=e.length);var f=c===s;if(f&&n)n=!1,l=[l,2];else{
f&&(n=!0,l=2);let B=s;Lr(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Lr.errors:e.concat(
Lr.errors),s=e.length);var f=B===s;if(f&&n)n=!1,l=[l,3];else{f&&(n=!0,l=3);let U=s;Cr(t,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?Cr.errors:e.concat(Cr.errors),s=e.length);var f=U===s;if(f&&n)n=!1,l=[l,4];else{f&&(n=!0,l=4);
let g=s;Mr(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Mr.errors:e.concat(Mr.errors),s=
e.length);var f=g===s;if(f&&n)n=!1,l=[l,5];else{f&&(n=!0,l=5);let C=s;Rr(t,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?Rr.errors:e.concat(Rr.errors),s=e.length);var f=C===s;if(f&&n)n=!1,l=[l,6];else{f&&(n=!0,l=6);
let vt=s;Sr(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Sr.errors:e.concat(Sr.errors),
s=e.length);var f=vt===s;if(f&&n)n=!1,l=[l,7];else{f&&(n=!0,l=7);let ve=s;Jr(t,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?Jr.errors:e.concat(Jr.errors),s=e.length);var f=ve===s;if(f&&n)n=!1,l=[l,8];else{f&&(n=!0,l=8);
let Zo=s;Kr(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Kr.errors:e.concat(Kr.errors),
s=e.length);var f=Zo===s;if(f&&n)n=!1,l=[l,9];else{f&&(n=!0,l=9);let Ho=s;Gr(t,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?Gr.errors:e.concat(Gr.errors),s=e.length);var f=Ho===s;if(f&&n)n=!1,l=[l,10];else{f&&(n=!0,l=10);
let Yo=s;Zr(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Zr.errors:e.concat(Zr.errors),
s=e.length);var f=Yo===s;if(f&&n)n=!1,l=[l,11];else{f&&(n=!0,l=11);let Xo=s;Hr(t,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?Hr.errors:e.concat(Hr.errors),s=e.length);var f=Xo===s;if(f&&n)n=!1,l=[l,12];else{f&&(n=!0,l=12);
let Wo=s;Yr(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Yr.errors:e.concat(Yr.errors),
s=e.length);var f=Wo===s;if(f&&n)n=!1,l=[l,13];else{f&&(n=!0,l=13);let Qo=s;Xr(t,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?Xr.errors:e.concat(Xr.errors),s=e.length);var f=Qo===s;if(f&&n)n=!1,l=[l,14];else{f&&(n=!0,l=14);
let el=s;Wr(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Wr.errors:e.concat(Wr.errors),
s=e.length);var f=el===s;if(f&&n)n=!1,l=[l,15];else{f&&(n=!0,l=15);let rl=s;Qr(t,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?Qr.errors:e.concat(Qr.errors),s=e.length);var f=rl===s;if(f&&n)n=!1,l=[l,16];else{f&&(n=!0,l=16);
let sl=s;es(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?es.errors:e.concat(es.errors),
s=e.length);var f=sl===s;if(f&&n)n=!1,l=[l,17];else{f&&(n=!0,l=17);let tl=s;rs(t,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?rs.errors:e.concat(rs.errors),s=e.length);var f=tl===s;if(f&&n)n=!1,l=[l,18];else{f&&(n=!0,l=18);
let nl=s;ss(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?ss.errors:e.concat(ss.errors),
s=e.length);var f=nl===s;if(f&&n)n=!1,l=[l,19];else{f&&(n=!0,l=19);let il=s;ts(t,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?ts.errors:e.concat(ts.errors),s=e.length);var f=il===s;if(f&&n)n=!1,l=[l,20];else{f&&(n=!0,l=20);
let ol=s;ns(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?ns.errors:e.concat(ns.errors),
s=e.length);var f=ol===s;if(f&&n)n=!1,l=[l,21];else{f&&(n=!0,l=21);let ll=s;is(t,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?is.errors:e.concat(is.errors),s=e.length);var f=ll===s;if(f&&n)n=!1,l=[l,22];else{f&&(n=!0,l=22);
let al=s;os(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?os.errors:e.concat(os.errors),
s=e.length);var f=al===s;if(f&&n)n=!1,l=[l,23];else{f&&(n=!0,l=23);let pl=s;ls(t,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?ls.errors:e.concat(ls.errors),s=e.length);var f=pl===s;if(f&&n)n=!1,l=[l,24];else{f&&(n=!0,l=24);
let ul=s;as(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?as.errors:e.concat(as.errors),
s=e.length);var f=ul===s;if(f&&n)n=!1,l=[l,25];else{f&&(n=!0,l=25);let fl=s;ps(t,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?ps.errors:e.concat(ps.errors),s=e.length);var f=fl===s;if(f&&n)n=!1,l=[l,26];else{f&&(n=!0,l=26);
let ml=s;us(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?us.errors:e.concat(us.errors),
s=e.length);var f=ml===s;if(f&&n)n=!1,l=[l,27];else{f&&(n=!0,l=27);let dl=s;fs(t,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?fs.errors:e.concat(fs.errors),s=e.length);var f=dl===s;if(f&&n)n=!1,l=[l,28];else{f&&(n=!0,l=28);
let cl=s;ms(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?ms.errors:e.concat(ms.errors),
s=e.length);var f=cl===s;if(f&&n)n=!1,l=[l,29];else{f&&(n=!0,l=29);let yl=s;ds(t,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?ds.errors:e.concat(ds.errors),s=e.length);var f=yl===s;if(f&&n)n=!1,l=[l,30];else{f&&(n=!0,l=30);
let gl=s;cs(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?cs.errors:e.concat(cs.errors),
s=e.length);var f=gl===s;if(f&&n)n=!1,l=[l,31];else{f&&(n=!0,l=31);let hl=s;ys(t,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?ys.errors:e.concat(ys.errors),s=e.length);var f=hl===s;if(f&&n)n=!1,l=[l,32];else{f&&(n=!0,l=32);
let kl=s;gs(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?gs.errors:e.concat(gs.errors),
s=e.length);var f=kl===s;if(f&&n)n=!1,l=[l,33];else{f&&(n=!0,l=33);let _l=s;hs(t,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?hs.errors:e.concat(hs.errors),s=e.length);var f=_l===s;if(f&&n)n=!1,l=[l,34];else{f&&(n=!0,l=34);
let wl=s;ks(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?ks.errors:e.concat(ks.errors),
s=e.length);var f=wl===s;if(f&&n)n=!1,l=[l,35];else{f&&(n=!0,l=35);let vl=s;_s(t,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?_s.errors:e.concat(_s.errors),s=e.length);var f=vl===s;if(f&&n)n=!1,l=[l,36];else{f&&(n=!0,l=36);
let bl=s;ws(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?ws.errors:e.concat(ws.errors),
s=e.length);var f=bl===s;if(f&&n)n=!1,l=[l,37];else{f&&(n=!0,l=37);let ql=s;vs(t,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?vs.errors:e.concat(vs.errors),s=e.length);var f=ql===s;if(f&&n)n=!1,l=[l,38];else{f&&(n=!0,l=38);
let Pl=s;bs(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?bs.errors:e.concat(bs.errors),
s=e.length);var f=Pl===s;if(f&&n)n=!1,l=[l,39];else{f&&(n=!0,l=39);let Dl=s;qs(t,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?qs.errors:e.concat(qs.errors),s=e.length);var f=Dl===s;if(f&&n)n=!1,l=[l,40];else{f&&(n=!0,l=40);
let jl=s;Ps(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Ps.errors:e.concat(Ps.errors),
s=e.length);var f=jl===s;if(f&&n)n=!1,l=[l,41];else{f&&(n=!0,l=41);let $l=s;Ds(t,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?Ds.errors:e.concat(Ds.errors),s=e.length);var f=$l===s;if(f&&n)n=!1,l=[l,42];else{f&&(n=!0,l=42);
let xl=s;js(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?js.errors:e.concat(js.errors),
s=e.length);var f=xl===s;if(f&&n)n=!1,l=[l,43];else{f&&(n=!0,l=43);let Ul=s;$s(t,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?$s.errors:e.concat($s.errors),s=e.length);var f=Ul===s;if(f&&n)n=!1,l=[l,44];else{f&&(n=!0,l=44);
let Al=s;xs(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?xs.errors:e.concat(xs.errors),
s=e.length);var f=Al===s;if(f&&n)n=!1,l=[l,45];else{f&&(n=!0,l=45);let Nl=s;Us(t,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?Us.errors:e.concat(Us.errors),s=e.length);var f=Nl===s;if(f&&n)n=!1,l=[l,46];else{f&&(n=!0,l=46);
let Bl=s;As(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?As.errors:e.concat(As.errors),
s=e.length);var f=Bl===s;if(f&&n)n=!1,l=[l,47];else{f&&(n=!0,l=47);let Tl=s;Ns(t,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?Ns.errors:e.concat(Ns.errors),s=e.length);var f=Tl===s;if(f&&n)n=!1,l=[l,48];else{f&&(n=!0,l=48);
let Il=s;Bs(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Bs.errors:e.concat(Bs.errors),
s=e.length);var f=Il===s;if(f&&n)n=!1,l=[l,49];else{f&&(n=!0,l=49);let Ol=s;Ts(t,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?Ts.errors:e.concat(Ts.errors),s=e.length);var f=Ol===s;if(f&&n)n=!1,l=[l,50];else{f&&(n=!0,l=50);
let El=s;Is(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Is.errors:e.concat(Is.errors),
s=e.length);var f=El===s;if(f&&n)n=!1,l=[l,51];else{f&&(n=!0,l=51);let Fl=s;Os(t,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?Os.errors:e.concat(Os.errors),s=e.length);var f=Fl===s;if(f&&n)n=!1,l=[l,52];else{f&&(n=!0,l=52);
let Vl=s;Es(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Es.errors:e.concat(Es.errors),
s=e.length);var f=Vl===s;if(f&&n)n=!1,l=[l,53];else{f&&(n=!0,l=53);let zl=s;Fs(t,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?Fs.errors:e.concat(Fs.errors),s=e.length);var f=zl===s;if(f&&n)n=!1,l=[l,54];else{f&&(n=!0,l=54);
let Ll=s;Vs(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Vs.errors:e.concat(Vs.errors),
s=e.length);var f=Ll===s;if(f&&n)n=!1,l=[l,55];else{f&&(n=!0,l=55);let Cl=s;zs(t,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?zs.errors:e.concat(zs.errors),s=e.length);var f=Cl===s;if(f&&n)n=!1,l=[l,56];else{f&&(n=!0,l=56);
let Ml=s;Ls(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Ls.errors:e.concat(Ls.errors),
s=e.length);var f=Ml===s;if(f&&n)n=!1,l=[l,57];else{f&&(n=!0,l=57);let Rl=s;Cs(t,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?Cs.errors:e.concat(Cs.errors),s=e.length);var f=Rl===s;if(f&&n)n=!1,l=[l,58];else{f&&(n=!0,l=58);
let Sl=s;Ms(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Ms.errors:e.concat(Ms.errors),
s=e.length);var f=Sl===s;if(f&&n)n=!1,l=[l,59];else{f&&(n=!0,l=59);let Jl=s;Rs(t,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?Rs.errors:e.concat(Rs.errors),s=e.length);var f=Jl===s;if(f&&n)n=!1,l=[l,60];else{f&&(n=!0,l=60);
let Kl=s;Ss(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Ss.errors:e.concat(Ss.errors),
s=e.length);var f=Kl===s;if(f&&n)n=!1,l=[l,61];else{f&&(n=!0,l=61);let Gl=s;Js(t,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?Js.errors:e.concat(Js.errors),s=e.length);var f=Gl===s;if(f&&n)n=!1,l=[l,62];else{f&&(n=!0,l=62);
let Zl=s;Ks(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Ks.errors:e.concat(Ks.errors),
s=e.length);var f=Zl===s;if(f&&n)n=!1,l=[l,63];else{f&&(n=!0,l=63);let Hl=s;Gs(t,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?Gs.errors:e.concat(Gs.errors),s=e.length);var f=Hl===s;f&&n?(n=!1,l=[l,64]):f&&(n=!0,l=64)}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}
if(n)s=r,e!==null&&(r?e.length=r:e=null);else{let c={instancePath:i,keyword:"oneOf",params:{passingSchemas:l},message:"m\
ust match exactly one schema in oneOf"};e===null?e=[c]:e.push(c),s++}return ro.errors=e,s===0}var Bt=it().fullFormats.int64;function Pe(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,
s=0;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let r={instancePath:i,keyword:"type",params:{type:"integer"},message:"m\
ust be integer"};e===null?e=[r]:e.push(r),s++}if(typeof t=="number"){if(t<0||isNaN(t)){let r={instancePath:i,keyword:"mi\
nimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}if(!Bt.validate(t)){let r={
instancePath:i,keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),s++}}
return Pe.errors=e,s===0}var lt={type:"object",required:["taskId"],properties:{taskId:{$ref:"s25"},model:{$ref:"s4"},param:{$ref:"s4"},failCode:{
type:["string","null"]},failMsg:{type:["string","null"]},costTime:{type:["integer","null"],minimum:0},createTime:{$ref:"\
s275"},updateTime:{$ref:"s275"},completeTime:{type:["integer","null"],format:"int64",minimum:0}}};function Re(t,{instancePath:i="",
parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.taskId===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"taskId"},message:"must have required property \
'taskId'"};e===null?e=[r]:e.push(r),s++}if(t.taskId!==void 0&&(x(t.taskId,{instancePath:i+"/taskId",parentData:t,parentDataProperty:"\
taskId",rootData:o})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),t.model!==void 0&&(w(t.model,{instancePath:i+
"/model",parentData:t,parentDataProperty:"model",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),t.param!==
void 0&&(w(t.param,{instancePath:i+"/param",parentData:t,parentDataProperty:"param",rootData:o})||(e=e===null?w.errors:e.
concat(w.errors),s=e.length)),t.failCode!==void 0){let r=t.failCode;if(typeof r!="string"&&r!==null){let n={instancePath:i+
"/failCode",keyword:"type",params:{type:lt.properties.failCode.type},message:"must be string,null"};e===null?e=[n]:e.push(
n),s++}}if(t.failMsg!==void 0){let r=t.failMsg;if(typeof r!="string"&&r!==null){let n={instancePath:i+"/failMsg",keyword:"\
type",params:{type:lt.properties.failMsg.type},message:"must be string,null"};e===null?e=[n]:e.push(n),s++}}if(t.costTime!==
void 0){let r=t.costTime;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))&&r!==null){let n={instancePath:i+"/costTime",keyword:"\
type",params:{type:lt.properties.costTime.type},message:"must be integer,null"};e===null?e=[n]:e.push(n),s++}if(typeof r==
"number"&&(r<0||isNaN(r))){let n={instancePath:i+"/costTime",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[n]:e.push(n),s++}}if(t.createTime!==void 0&&(Pe(t.createTime,{instancePath:i+"/createTime",parentData:t,
parentDataProperty:"createTime",rootData:o})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),t.updateTime!==void 0&&
(Pe(t.updateTime,{instancePath:i+"/updateTime",parentData:t,parentDataProperty:"updateTime",rootData:o})||(e=e===null?Pe.
errors:e.concat(Pe.errors),s=e.length)),t.completeTime!==void 0){let r=t.completeTime;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r))&&r!==null){let n={instancePath:i+"/completeTime",keyword:"type",params:{type:lt.properties.completeTime.type},message:"\
must be integer,null"};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"){if(r<0||isNaN(r)){let n={instancePath:i+"/com\
pleteTime",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),s++}if(!Bt.
validate(r)){let n={instancePath:i+"/completeTime",keyword:"format",params:{format:"int64"},message:'must match format "\
int64"'};e===null?e=[n]:e.push(n),s++}}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[r]:e.push(r),s++}return Re.errors=e,s===0}var Tt=Ze;function Ze(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(t.msg===void 0){let r={instancePath:i,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(t.data===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),s++}if(t.code!==void 0){let r=t.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(r!==
200){let n={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),s++}}if(t.msg!==void 0&&(v(t.msg,{instancePath:i+"/msg",parentData:t,parentDataProperty:"msg",rootData:o})||
(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.data!==void 0){let r=t.data;if(Re(r,{instancePath:i+"/data",parentData:t,
parentDataProperty:"data",rootData:o})||(e=e===null?Re.errors:e.concat(Re.errors),s=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.state===void 0){let n={instancePath:i+"/data",keyword:"required",params:{missingProperty:"state"},message:"\
must have required property 'state'"};e===null?e=[n]:e.push(n),s++}if(r.resultJson===void 0){let n={instancePath:i+"/dat\
a",keyword:"required",params:{missingProperty:"resultJson"},message:"must have required property 'resultJson'"};e===null?
e=[n]:e.push(n),s++}if(r.state!==void 0){let n=r.state;if(typeof n!="string"){let l={instancePath:i+"/data/state",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(n!=="success"){let l={instancePath:i+
"/data/state",keyword:"const",params:{allowedValue:"success"},message:"must be equal to constant"};e===null?e=[l]:e.push(
l),s++}}r.resultJson!==void 0&&(w(r.resultJson,{instancePath:i+"/data/resultJson",parentData:r,parentDataProperty:"resul\
tJson",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),s=e.length))}else{let n={instancePath:i+"/data",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ze.errors=e,s===0}var It=He;function He(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(t.msg===void 0){let r={instancePath:i,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(t.data===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),s++}if(t.code!==void 0){let r=t.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(r!==
200){let n={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),s++}}if(t.msg!==void 0&&(v(t.msg,{instancePath:i+"/msg",parentData:t,parentDataProperty:"msg",rootData:o})||
(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.data!==void 0){let r=t.data;if(Re(r,{instancePath:i+"/data",parentData:t,
parentDataProperty:"data",rootData:o})||(e=e===null?Re.errors:e.concat(Re.errors),s=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.state===void 0){let n={instancePath:i+"/data",keyword:"required",params:{missingProperty:"state"},message:"\
must have required property 'state'"};e===null?e=[n]:e.push(n),s++}if(r.state!==void 0){let n=r.state;if(typeof n!="stri\
ng"){let l={instancePath:i+"/data/state",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),s++}if(n!=="fail"){let l={instancePath:i+"/data/state",keyword:"const",params:{allowedValue:"fail"},message:"m\
ust be equal to constant"};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:i+"/data",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return He.errors=e,s===0}var so=to;function to(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0,r=s,n=!1,l=null,m=s;
Ze(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Ze.errors:e.concat(Ze.errors),s=e.length);
var f=m===s;f&&(n=!0,l=0);let d=s;He(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?He.errors:
e.concat(He.errors),s=e.length);var f=d===s;if(f&&n?(n=!1,l=[l,1]):f&&(n=!0,l=1),n)s=r,e!==null&&(r?e.length=r:e=null);else{
let c={instancePath:i,keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?
e=[c]:e.push(c),s++}return to.errors=e,s===0}var no=Zs,mp={type:"object",required:["code","msg","data"],properties:{code:{
type:"integer",const:200},msg:{$ref:"s2"},data:{allOf:[{$ref:"s274"},{type:"object",required:["state"],properties:{state:{
type:"string",enum:["waiting","queuing","generating"]}}}]}}};function Zs(t,{instancePath:i="",parentData:u,parentDataProperty:p,
rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.code===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),
s++}if(t.msg===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"msg"},message:"must have requir\
ed property 'msg'"};e===null?e=[r]:e.push(r),s++}if(t.data===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),s++}if(t.code!==void 0){let r=t.code;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r))){let n={instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};e===null?e=[n]:e.push(n),s++}if(r!==200){let n={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.msg!==void 0&&(v(t.msg,{instancePath:i+"/msg",parentData:t,
parentDataProperty:"msg",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.data!==void 0){let r=t.data;
if(Re(r,{instancePath:i+"/data",parentData:t,parentDataProperty:"data",rootData:o})||(e=e===null?Re.errors:e.concat(Re.errors),
s=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.state===void 0){let n={instancePath:i+"/data",keyword:"requir\
ed",params:{missingProperty:"state"},message:"must have required property 'state'"};e===null?e=[n]:e.push(n),s++}if(r.state!==
void 0){let n=r.state;if(typeof n!="string"){let l={instancePath:i+"/data/state",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),s++}if(!(n==="waiting"||n==="queuing"||n==="generating")){let l={instancePath:i+
"/data/state",keyword:"enum",params:{allowedValues:mp.properties.data.allOf[1].properties.state.enum},message:"must be e\
qual to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:i+"/data",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Zs.errors=e,s===0}var io=oo;function oo(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0,r=s,n=!1,l=null,m=s;
Zs(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Zs.errors:e.concat(Zs.errors),s=e.length);
var f=m===s;f&&(n=!0,l=0);let d=s;Ze(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Ze.errors:
e.concat(Ze.errors),s=e.length);var f=d===s;if(f&&n)n=!1,l=[l,1];else{f&&(n=!0,l=1);let c=s;He(t,{instancePath:i,parentData:u,
parentDataProperty:p,rootData:o})||(e=e===null?He.errors:e.concat(He.errors),s=e.length);var f=c===s;if(f&&n)n=!1,l=[l,2];else{
f&&(n=!0,l=2);let B=s;L(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?L.errors:e.concat(
L.errors),s=e.length);var f=B===s;f&&n?(n=!1,l=[l,3]):f&&(n=!0,l=3)}}if(n)s=r,e!==null&&(r?e.length=r:e=null);else{let c={
instancePath:i,keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?e=[c]:
e.push(c),s++}return oo.errors=e,s===0}var lo=ao;function ao(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.prompt===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[r]:e.push(r),s++}if(t.videoUrl===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"videoUrl"},message:"must have required property 'videoUrl'"};e===null?e=[r]:
e.push(r),s++}for(let r in t)if(!(r==="prompt"||r==="videoUrl"||r==="callBackUrl"||r==="watermark")){let n={instancePath:i,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}t.prompt!==void 0&&($(t.prompt,{instancePath:i+"/prompt",parentData:t,parentDataProperty:"prompt",rootData:o})||
(e=e===null?$.errors:e.concat($.errors),s=e.length)),t.videoUrl!==void 0&&(a(t.videoUrl,{instancePath:i+"/videoUrl",parentData:t,
parentDataProperty:"videoUrl",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),t.callBackUrl!==void 0&&
(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
a.errors:e.concat(a.errors),s=e.length)),t.watermark!==void 0&&(w(t.watermark,{instancePath:i+"/watermark",parentData:t,
parentDataProperty:"watermark",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),s=e.length))}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ao.errors=e,s===0}var dp=new RegExp("^\\{","u");function Pr(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,
s=0;if(typeof t=="string"){if(!dp.test(t)){let r={instancePath:i,keyword:"pattern",params:{pattern:"^\\{"},message:'must\
 match pattern "^\\{"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}return Pr.errors=e,s===0}var po=uo,cp={type:"object",required:["code","msg",
"data"],properties:{code:{type:"integer",enum:[200,500]},msg:{$ref:"s4"},data:{type:"object",required:["taskId"],properties:{
taskId:{$ref:"s25"},promptJson:{$ref:"s287"},resultUrls:{$ref:"s57"}}}},if:{properties:{code:{type:"integer",const:200}},
additionalProperties:!0},then:{properties:{data:{type:"object",properties:{resultUrls:{}},required:["resultUrls"],additionalProperties:!0}},
additionalProperties:!0}};function uo(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,
s=0,r=s,n=!0,l=s;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.code!==void 0){let d=t.code;if(!(typeof d=="number"&&!(d%
1)&&!isNaN(d))){let f={};e===null?e=[f]:e.push(f),s++}if(d!==200){let f={};e===null?e=[f]:e.push(f),s++}}var m=l===s;if(s=
r,e!==null&&(r?e.length=r:e=null),m){let d=s;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.data!==void 0){let c=t.data;
if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.resultUrls===void 0){let _={instancePath:i+"/data",keyword:"required",
params:{missingProperty:"resultUrls"},message:"must have required property 'resultUrls'"};e===null?e=[_]:e.push(_),s++}}else{
let _={instancePath:i+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[_]:e.push(_),s++}}
var m=d===s;n=m}if(!n){let d={instancePath:i,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" sche\
ma'};e===null?e=[d]:e.push(d),s++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.code===void 0){let d={instancePath:i,
keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[d]:e.push(d),
s++}if(t.msg===void 0){let d={instancePath:i,keyword:"required",params:{missingProperty:"msg"},message:"must have requir\
ed property 'msg'"};e===null?e=[d]:e.push(d),s++}if(t.data===void 0){let d={instancePath:i,keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[d]:e.push(d),s++}if(t.code!==void 0){let d=t.code;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d))){let f={instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};e===null?e=[f]:e.push(f),s++}if(!(d===200||d===500)){let f={instancePath:i+"/code",keyword:"enum",params:{allowedValues:cp.
properties.code.enum},message:"must be equal to one of the allowed values"};e===null?e=[f]:e.push(f),s++}}if(t.msg!==void 0&&
(w(t.msg,{instancePath:i+"/msg",parentData:t,parentDataProperty:"msg",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),
s=e.length)),t.data!==void 0){let d=t.data;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.taskId===void 0){let f={instancePath:i+
"/data",keyword:"required",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=
[f]:e.push(f),s++}d.taskId!==void 0&&(x(d.taskId,{instancePath:i+"/data/taskId",parentData:d,parentDataProperty:"taskId",
rootData:o})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),d.promptJson!==void 0&&(Pr(d.promptJson,{instancePath:i+
"/data/promptJson",parentData:d,parentDataProperty:"promptJson",rootData:o})||(e=e===null?Pr.errors:e.concat(Pr.errors),
s=e.length)),d.resultUrls!==void 0&&(H(d.resultUrls,{instancePath:i+"/data/resultUrls",parentData:d,parentDataProperty:"\
resultUrls",rootData:o})||(e=e===null?H.errors:e.concat(H.errors),s=e.length))}else{let f={instancePath:i+"/data",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),s++}}}else{let d={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),s++}return uo.errors=e,s===0}var Ut={type:"object",required:["taskId"],properties:{taskId:{$ref:"s25"},paramJson:{$ref:"s287"},createTime:{$ref:"s275"},
completeTime:{type:["integer","null"],format:"int64",minimum:0},errorCode:{type:["integer","null"],format:"int32"},errorMessage:{
type:["string","null"]}}},yp=it().fullFormats.int32;function Se(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){
let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.taskId===void 0){let r={instancePath:i,keyword:"require\
d",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=[r]:e.push(r),s++}if(t.taskId!==
void 0&&(x(t.taskId,{instancePath:i+"/taskId",parentData:t,parentDataProperty:"taskId",rootData:o})||(e=e===null?x.errors:
e.concat(x.errors),s=e.length)),t.paramJson!==void 0&&(Pr(t.paramJson,{instancePath:i+"/paramJson",parentData:t,parentDataProperty:"\
paramJson",rootData:o})||(e=e===null?Pr.errors:e.concat(Pr.errors),s=e.length)),t.createTime!==void 0&&(Pe(t.createTime,
{instancePath:i+"/createTime",parentData:t,parentDataProperty:"createTime",rootData:o})||(e=e===null?Pe.errors:e.concat(
Pe.errors),s=e.length)),t.completeTime!==void 0){let r=t.completeTime;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))&&r!==null){
let n={instancePath:i+"/completeTime",keyword:"type",params:{type:Ut.properties.completeTime.type},message:"must be inte\
ger,null"};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"){if(r<0||isNaN(r)){let n={instancePath:i+"/completeTime",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),s++}if(!Bt.validate(r)){let n={
instancePath:i+"/completeTime",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=
[n]:e.push(n),s++}}}if(t.errorCode!==void 0){let r=t.errorCode;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))&&r!==null){let n={
instancePath:i+"/errorCode",keyword:"type",params:{type:Ut.properties.errorCode.type},message:"must be integer,null"};e===
null?e=[n]:e.push(n),s++}if(typeof r=="number"&&!yp.validate(r)){let n={instancePath:i+"/errorCode",keyword:"format",params:{
format:"int32"},message:'must match format "int32"'};e===null?e=[n]:e.push(n),s++}}if(t.errorMessage!==void 0){let r=t.errorMessage;
if(typeof r!="string"&&r!==null){let n={instancePath:i+"/errorMessage",keyword:"type",params:{type:Ut.properties.errorMessage.
type},message:"must be string,null"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Se.errors=e,s===0}var fo=Hs;function Hs(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(t.msg===void 0){let r={instancePath:i,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(t.data===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),s++}if(t.code!==void 0){let r=t.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(r!==
200){let n={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),s++}}if(t.msg!==void 0&&(v(t.msg,{instancePath:i+"/msg",parentData:t,parentDataProperty:"msg",rootData:o})||
(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.data!==void 0){let r=t.data;if(Se(r,{instancePath:i+"/data",parentData:t,
parentDataProperty:"data",rootData:o})||(e=e===null?Se.errors:e.concat(Se.errors),s=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let n={instancePath:i+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(n),s++}if(r.successFlag!==void 0){let n=r.
successFlag;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let l={instancePath:i+"/data/successFlag",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}if(n!==0){let l={instancePath:i+"/data/successFl\
ag",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"};e===null?e=[l]:e.push(l),s++}}}else{let n={
instancePath:i+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{
let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Hs.
errors=e,s===0}function ht(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.resultUrls===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"res\
ultUrls"},message:"must have required property 'resultUrls'"};e===null?e=[r]:e.push(r),s++}t.taskId!==void 0&&(x(t.taskId,
{instancePath:i+"/taskId",parentData:t,parentDataProperty:"taskId",rootData:o})||(e=e===null?x.errors:e.concat(x.errors),
s=e.length)),t.originUrls!==void 0&&(J(t.originUrls,{instancePath:i+"/originUrls",parentData:t,parentDataProperty:"origi\
nUrls",rootData:o})||(e=e===null?J.errors:e.concat(J.errors),s=e.length)),t.resultUrls!==void 0&&(H(t.resultUrls,{instancePath:i+
"/resultUrls",parentData:t,parentDataProperty:"resultUrls",rootData:o})||(e=e===null?H.errors:e.concat(H.errors),s=e.length))}else{
let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ht.
errors=e,s===0}var mo=Ys,gp={type:"object",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{
$ref:"s2"},data:{allOf:[{$ref:"s290"},{type:"object",required:["successFlag","response"],properties:{successFlag:{type:"\
integer",enum:[1,4]},response:{$ref:"s292"}}}]}}};function Ys(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){
let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.code===void 0){let r={instancePath:i,keyword:"required",
params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(t.msg===void 0){
let r={instancePath:i,keyword:"required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===
null?e=[r]:e.push(r),s++}if(t.data===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"\
must have required property 'data'"};e===null?e=[r]:e.push(r),s++}if(t.code!==void 0){let r=t.code;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r))){let n={instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[n]:e.push(n),s++}if(r!==200){let n={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.msg!==void 0&&(v(t.msg,{instancePath:i+"/msg",parentData:t,
parentDataProperty:"msg",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.data!==void 0){let r=t.data;
if(Se(r,{instancePath:i+"/data",parentData:t,parentDataProperty:"data",rootData:o})||(e=e===null?Se.errors:e.concat(Se.errors),
s=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.successFlag===void 0){let n={instancePath:i+"/data",keyword:"\
required",params:{missingProperty:"successFlag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(
n),s++}if(r.response===void 0){let n={instancePath:i+"/data",keyword:"required",params:{missingProperty:"response"},message:"\
must have required property 'response'"};e===null?e=[n]:e.push(n),s++}if(r.successFlag!==void 0){let n=r.successFlag;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n))){let l={instancePath:i+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[l]:e.push(l),s++}if(!(n===1||n===4)){let l={instancePath:i+"/data/successFlag",keyword:"en\
um",params:{allowedValues:gp.properties.data.allOf[1].properties.successFlag.enum},message:"must be equal to one of the \
allowed values"};e===null?e=[l]:e.push(l),s++}}r.response!==void 0&&(ht(r.response,{instancePath:i+"/data/response",parentData:r,
parentDataProperty:"response",rootData:o})||(e=e===null?ht.errors:e.concat(ht.errors),s=e.length))}else{let n={instancePath:i+
"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ys.errors=e,s===0}var co=Xs,
hp={type:"object",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{$ref:"s2"},data:{allOf:[
{$ref:"s290"},{type:"object",required:["successFlag"],properties:{successFlag:{type:"integer",enum:[2,3]}}}]}}};function Xs(t,{
instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"must have requ\
ired property 'code'"};e===null?e=[r]:e.push(r),s++}if(t.msg===void 0){let r={instancePath:i,keyword:"required",params:{
missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(t.data===void 0){let r={
instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?
e=[r]:e.push(r),s++}if(t.code!==void 0){let r=t.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={instancePath:i+
"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(r!==200){let n={
instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?e=[n]:e.push(
n),s++}}if(t.msg!==void 0&&(v(t.msg,{instancePath:i+"/msg",parentData:t,parentDataProperty:"msg",rootData:o})||(e=e===null?
v.errors:e.concat(v.errors),s=e.length)),t.data!==void 0){let r=t.data;if(Se(r,{instancePath:i+"/data",parentData:t,parentDataProperty:"\
data",rootData:o})||(e=e===null?Se.errors:e.concat(Se.errors),s=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.
successFlag===void 0){let n={instancePath:i+"/data",keyword:"required",params:{missingProperty:"successFlag"},message:"m\
ust have required property 'successFlag'"};e===null?e=[n]:e.push(n),s++}if(r.successFlag!==void 0){let n=r.successFlag;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n))){let l={instancePath:i+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[l]:e.push(l),s++}if(!(n===2||n===3)){let l={instancePath:i+"/data/successFlag",keyword:"en\
um",params:{allowedValues:hp.properties.data.allOf[1].properties.successFlag.enum},message:"must be equal to one of the \
allowed values"};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:i+"/data",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),s++}return Xs.errors=e,s===0}var yo=go;function go(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0,r=s,n=!1,l=null,m=s;
Hs(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Hs.errors:e.concat(Hs.errors),s=e.length);
var f=m===s;f&&(n=!0,l=0);let d=s;Ys(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Ys.errors:
e.concat(Ys.errors),s=e.length);var f=d===s;if(f&&n)n=!1,l=[l,1];else{f&&(n=!0,l=1);let c=s;Xs(t,{instancePath:i,parentData:u,
parentDataProperty:p,rootData:o})||(e=e===null?Xs.errors:e.concat(Xs.errors),s=e.length);var f=c===s;if(f&&n)n=!1,l=[l,2];else{
f&&(n=!0,l=2);let B=s;L(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?L.errors:e.concat(
L.errors),s=e.length);var f=B===s;f&&n?(n=!1,l=[l,3]):f&&(n=!0,l=3)}}if(n)s=r,e!==null&&(r?e.length=r:e=null);else{let c={
instancePath:i,keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?e=[c]:
e.push(c),s++}return go.errors=e,s===0}function kt(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(typeof t=="string"){
if(I(t)>1800){let r={instancePath:i,keyword:"maxLength",params:{limit:1800},message:"must NOT have more than 1800 charac\
ters"};e===null?e=[r]:e.push(r),s++}if(I(t)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return kt.errors=e,s===0}var ho=ko,At={type:"object",additionalProperties:!1,
required:["prompt","duration","quality"],properties:{prompt:{$ref:"s299"},imageUrl:{$ref:"s6"},duration:{oneOf:[{type:"i\
nteger",enum:[5,10]},{$ref:"s73"}]},quality:{$ref:"s114"},aspectRatio:{type:"string",enum:["16:9","4:3","1:1","3:4","9:1\
6"]},waterMark:{$ref:"s20"},callBackUrl:{$ref:"s6"}},allOf:[{if:{not:{properties:{imageUrl:{}},required:["imageUrl"],additionalProperties:!0}},
then:{properties:{aspectRatio:{}},required:["aspectRatio"],additionalProperties:!0}},{if:{properties:{quality:{type:"str\
ing",const:"1080p"}},required:["quality"],additionalProperties:!0},then:{properties:{duration:{enum:[5,"5"]}},additionalProperties:!0}}]};
function ko(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0,r=s,n=!0,l=s,m=s,d=s;
if(t&&typeof t=="object"&&!Array.isArray(t)){let g;if(t.imageUrl===void 0&&(g="imageUrl")){let A={};e===null?e=[A]:e.push(
A),s++}}var f=d===s;if(f){let g={};e===null?e=[g]:e.push(g),s++}else s=m,e!==null&&(m?e.length=m:e=null);var c=l===s;if(s=
r,e!==null&&(r?e.length=r:e=null),c){let g=s;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.aspectRatio===void 0){let C={
instancePath:i,keyword:"required",params:{missingProperty:"aspectRatio"},message:"must have required property 'aspectRat\
io'"};e===null?e=[C]:e.push(C),s++}var c=g===s;n=c}if(!n){let g={instancePath:i,keyword:"if",params:{failingKeyword:"the\
n"},message:'must match "then" schema'};e===null?e=[g]:e.push(g),s++}let _=s,B=!0,D=s;if(t&&typeof t=="object"&&!Array.isArray(
t)){let g;if(t.quality===void 0&&(g="quality")){let A={};e===null?e=[A]:e.push(A),s++}else if(t.quality!==void 0){let A=t.
quality;if(typeof A!="string"){let C={};e===null?e=[C]:e.push(C),s++}if(A!=="1080p"){let C={};e===null?e=[C]:e.push(C),s++}}}
var U=D===s;if(s=_,e!==null&&(_?e.length=_:e=null),U){let g=s;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.duration!==
void 0){let C=t.duration;if(!(C===5||C==="5")){let Ge={instancePath:i+"/duration",keyword:"enum",params:{allowedValues:At.
allOf[1].then.properties.duration.enum},message:"must be equal to one of the allowed values"};e===null?e=[Ge]:e.push(Ge),
s++}}var U=g===s;B=U}if(!B){let g={instancePath:i,keyword:"if",params:{failingKeyword:"then"},message:'must match "then"\
 schema'};e===null?e=[g]:e.push(g),s++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.prompt===void 0){let g={instancePath:i,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[g]:e.push(
g),s++}if(t.duration===void 0){let g={instancePath:i,keyword:"required",params:{missingProperty:"duration"},message:"mus\
t have required property 'duration'"};e===null?e=[g]:e.push(g),s++}if(t.quality===void 0){let g={instancePath:i,keyword:"\
required",params:{missingProperty:"quality"},message:"must have required property 'quality'"};e===null?e=[g]:e.push(g),s++}
for(let g in t)if(!(g==="prompt"||g==="imageUrl"||g==="duration"||g==="quality"||g==="aspectRatio"||g==="waterMark"||g===
"callBackUrl")){let A={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT hav\
e additional properties"};e===null?e=[A]:e.push(A),s++}if(t.prompt!==void 0&&(kt(t.prompt,{instancePath:i+"/prompt",parentData:t,
parentDataProperty:"prompt",rootData:o})||(e=e===null?kt.errors:e.concat(kt.errors),s=e.length)),t.imageUrl!==void 0&&(a(
t.imageUrl,{instancePath:i+"/imageUrl",parentData:t,parentDataProperty:"imageUrl",rootData:o})||(e=e===null?a.errors:e.concat(
a.errors),s=e.length)),t.duration!==void 0){let g=t.duration,A=s,C=!1,Ge=null,vt=s;if(!(typeof g=="number"&&!(g%1)&&!isNaN(
g))){let ve={instancePath:i+"/duration",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[ve]:
e.push(ve),s++}if(!(g===5||g===10)){let ve={instancePath:i+"/duration",keyword:"enum",params:{allowedValues:At.properties.
duration.oneOf[0].enum},message:"must be equal to one of the allowed values"};e===null?e=[ve]:e.push(ve),s++}var k=vt===
s;k&&(C=!0,Ge=0);let Go=s;j(g,{instancePath:i+"/duration",parentData:t,parentDataProperty:"duration",rootData:o})||(e=e===
null?j.errors:e.concat(j.errors),s=e.length);var k=Go===s;if(k&&C?(C=!1,Ge=[Ge,1]):k&&(C=!0,Ge=1),C)s=A,e!==null&&(A?e.length=
A:e=null);else{let ve={instancePath:i+"/duration",keyword:"oneOf",params:{passingSchemas:Ge},message:"must match exactly\
 one schema in oneOf"};e===null?e=[ve]:e.push(ve),s++}}if(t.quality!==void 0&&(N(t.quality,{instancePath:i+"/quality",parentData:t,
parentDataProperty:"quality",rootData:o})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),t.aspectRatio!==void 0){
let g=t.aspectRatio;if(typeof g!="string"){let A={instancePath:i+"/aspectRatio",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[A]:e.push(A),s++}if(!(g==="16:9"||g==="4:3"||g==="1:1"||g==="3:4"||g==="9:16")){let A={instancePath:i+
"/aspectRatio",keyword:"enum",params:{allowedValues:At.properties.aspectRatio.enum},message:"must be equal to one of the\
 allowed values"};e===null?e=[A]:e.push(A),s++}}t.waterMark!==void 0&&(K(t.waterMark,{instancePath:i+"/waterMark",parentData:t,
parentDataProperty:"waterMark",rootData:o})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)),t.callBackUrl!==void 0&&
(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
a.errors:e.concat(a.errors),s=e.length))}else{let g={instancePath:i,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[g]:e.push(g),s++}return ko.errors=e,s===0}var Ot=_o,Wt={type:"object",required:["code","msg","da\
ta"],properties:{code:{$ref:"s23"},msg:{$ref:"s24"},data:{type:"object",required:["task_id"],properties:{task_id:{$ref:"\
s25"},video_id:{$ref:"s4"},video_url:{type:["string","null"]},image_url:{type:["string","null"]}}}}};function _o(t,{instancePath:i="",
parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.code===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"must have required property 'c\
ode'"};e===null?e=[r]:e.push(r),s++}if(t.msg===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(t.data===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),
s++}if(t.code!==void 0&&(G(t.code,{instancePath:i+"/code",parentData:t,parentDataProperty:"code",rootData:o})||(e=e===null?
G.errors:e.concat(G.errors),s=e.length)),t.msg!==void 0&&(Z(t.msg,{instancePath:i+"/msg",parentData:t,parentDataProperty:"\
msg",rootData:o})||(e=e===null?Z.errors:e.concat(Z.errors),s=e.length)),t.data!==void 0){let r=t.data;if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){if(r.task_id===void 0){let n={instancePath:i+"/data",keyword:"required",params:{missingProperty:"\
task_id"},message:"must have required property 'task_id'"};e===null?e=[n]:e.push(n),s++}if(r.task_id!==void 0&&(x(r.task_id,
{instancePath:i+"/data/task_id",parentData:r,parentDataProperty:"task_id",rootData:o})||(e=e===null?x.errors:e.concat(x.
errors),s=e.length)),r.video_id!==void 0&&(w(r.video_id,{instancePath:i+"/data/video_id",parentData:r,parentDataProperty:"\
video_id",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.video_url!==void 0){let n=r.video_url;if(typeof n!=
"string"&&n!==null){let l={instancePath:i+"/data/video_url",keyword:"type",params:{type:Wt.properties.data.properties.video_url.
type},message:"must be string,null"};e===null?e=[l]:e.push(l),s++}}if(r.image_url!==void 0){let n=r.image_url;if(typeof n!=
"string"&&n!==null){let l={instancePath:i+"/data/image_url",keyword:"type",params:{type:Wt.properties.data.properties.image_url.
type},message:"must be string,null"};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:i+"/data",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return _o.errors=e,s===0}var wo=vo;function vo(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.taskId===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"taskId"},
message:"must have required property 'taskId'"};e===null?e=[r]:e.push(r),s++}if(t.prompt===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[r]:e.push(
r),s++}if(t.quality===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"quality"},message:"must \
have required property 'quality'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="taskId"||r==="prompt"||r==="qua\
lity"||r==="waterMark"||r==="callBackUrl")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}t.taskId!==void 0&&($(t.taskId,{instancePath:i+
"/taskId",parentData:t,parentDataProperty:"taskId",rootData:o})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),t.
prompt!==void 0&&($(t.prompt,{instancePath:i+"/prompt",parentData:t,parentDataProperty:"prompt",rootData:o})||(e=e===null?
$.errors:e.concat($.errors),s=e.length)),t.quality!==void 0&&(N(t.quality,{instancePath:i+"/quality",parentData:t,parentDataProperty:"\
quality",rootData:o})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),t.waterMark!==void 0&&(K(t.waterMark,{instancePath:i+
"/waterMark",parentData:t,parentDataProperty:"waterMark",rootData:o})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)),
t.callBackUrl!==void 0&&(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||
(e=e===null?a.errors:e.concat(a.errors),s=e.length))}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}return vo.errors=e,s===0}var at={type:"object",required:["taskId"],properties:{taskId:{$ref:"s25"},parentTaskId:{type:["string","null"]},generateParam:{
type:"object",properties:{prompt:{$ref:"s4"},imageUrl:{type:["string","null"]},expandPrompt:{type:["boolean","null"]}}},
generateTime:{$ref:"s4"},failCode:{$ref:"s32"},failMsg:{$ref:"s33"},expireFlag:{type:"integer",enum:[0,1]}}};function Je(t,{
instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.taskId===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"taskId"},message:"must have \
required property 'taskId'"};e===null?e=[r]:e.push(r),s++}if(t.taskId!==void 0&&(x(t.taskId,{instancePath:i+"/taskId",parentData:t,
parentDataProperty:"taskId",rootData:o})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),t.parentTaskId!==void 0){
let r=t.parentTaskId;if(typeof r!="string"&&r!==null){let n={instancePath:i+"/parentTaskId",keyword:"type",params:{type:at.
properties.parentTaskId.type},message:"must be string,null"};e===null?e=[n]:e.push(n),s++}}if(t.generateParam!==void 0){
let r=t.generateParam;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt!==void 0&&(w(r.prompt,{instancePath:i+"/g\
enerateParam/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),s=e.
length)),r.imageUrl!==void 0){let n=r.imageUrl;if(typeof n!="string"&&n!==null){let l={instancePath:i+"/generateParam/im\
ageUrl",keyword:"type",params:{type:at.properties.generateParam.properties.imageUrl.type},message:"must be string,null"};
e===null?e=[l]:e.push(l),s++}}if(r.expandPrompt!==void 0){let n=r.expandPrompt;if(typeof n!="boolean"&&n!==null){let l={
instancePath:i+"/generateParam/expandPrompt",keyword:"type",params:{type:at.properties.generateParam.properties.expandPrompt.
type},message:"must be boolean,null"};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:i+"/generateParam",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}if(t.generateTime!==void 0&&(w(t.generateTime,
{instancePath:i+"/generateTime",parentData:t,parentDataProperty:"generateTime",rootData:o})||(e=e===null?w.errors:e.concat(
w.errors),s=e.length)),t.failCode!==void 0&&(xe(t.failCode,{instancePath:i+"/failCode",parentData:t,parentDataProperty:"\
failCode",rootData:o})||(e=e===null?xe.errors:e.concat(xe.errors),s=e.length)),t.failMsg!==void 0&&(Ue(t.failMsg,{instancePath:i+
"/failMsg",parentData:t,parentDataProperty:"failMsg",rootData:o})||(e=e===null?Ue.errors:e.concat(Ue.errors),s=e.length)),
t.expireFlag!==void 0){let r=t.expireFlag;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={instancePath:i+"/expireFla\
g",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(!(r===0||r===1)){let n={
instancePath:i+"/expireFlag",keyword:"enum",params:{allowedValues:at.properties.expireFlag.enum},message:"must be equal \
to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Je.errors=e,s===0}var bo=Ws,kp={type:"object",required:[
"code","msg","data"],properties:{code:{type:"integer",const:200},msg:{$ref:"s2"},data:{allOf:[{$ref:"s304"},{type:"objec\
t",required:["state"],properties:{state:{type:"string",enum:["wait","queueing","generating"]}}}]}}};function Ws(t,{instancePath:i="",
parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.code===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"must have required property 'c\
ode'"};e===null?e=[r]:e.push(r),s++}if(t.msg===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(t.data===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),
s++}if(t.code!==void 0){let r=t.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={instancePath:i+"/code",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(r!==200){let n={instancePath:i+
"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(t.
msg!==void 0&&(v(t.msg,{instancePath:i+"/msg",parentData:t,parentDataProperty:"msg",rootData:o})||(e=e===null?v.errors:e.
concat(v.errors),s=e.length)),t.data!==void 0){let r=t.data;if(Je(r,{instancePath:i+"/data",parentData:t,parentDataProperty:"\
data",rootData:o})||(e=e===null?Je.errors:e.concat(Je.errors),s=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.
state===void 0){let n={instancePath:i+"/data",keyword:"required",params:{missingProperty:"state"},message:"must have req\
uired property 'state'"};e===null?e=[n]:e.push(n),s++}if(r.state!==void 0){let n=r.state;if(typeof n!="string"){let l={instancePath:i+
"/data/state",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(!(n==="wai\
t"||n==="queueing"||n==="generating")){let l={instancePath:i+"/data/state",keyword:"enum",params:{allowedValues:kp.properties.
data.allOf[1].properties.state.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}}else{
let n={instancePath:i+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{
let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ws.
errors=e,s===0}function _t(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.videoUrl===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"video\
Url"},message:"must have required property 'videoUrl'"};e===null?e=[r]:e.push(r),s++}t.videoId!==void 0&&(w(t.videoId,{instancePath:i+
"/videoId",parentData:t,parentDataProperty:"videoId",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),
t.taskId!==void 0&&(x(t.taskId,{instancePath:i+"/taskId",parentData:t,parentDataProperty:"taskId",rootData:o})||(e=e===null?
x.errors:e.concat(x.errors),s=e.length)),t.videoUrl!==void 0&&(a(t.videoUrl,{instancePath:i+"/videoUrl",parentData:t,parentDataProperty:"\
videoUrl",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),t.imageUrl!==void 0&&(a(t.imageUrl,{instancePath:i+
"/imageUrl",parentData:t,parentDataProperty:"imageUrl",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length))}else{
let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return _t.
errors=e,s===0}var qo=Qs;function Qs(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(t.msg===void 0){let r={instancePath:i,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(t.data===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),s++}if(t.code!==void 0){let r=t.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(r!==
200){let n={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),s++}}if(t.msg!==void 0&&(v(t.msg,{instancePath:i+"/msg",parentData:t,parentDataProperty:"msg",rootData:o})||
(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.data!==void 0){let r=t.data;if(Je(r,{instancePath:i+"/data",parentData:t,
parentDataProperty:"data",rootData:o})||(e=e===null?Je.errors:e.concat(Je.errors),s=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.state===void 0){let n={instancePath:i+"/data",keyword:"required",params:{missingProperty:"state"},message:"\
must have required property 'state'"};e===null?e=[n]:e.push(n),s++}if(r.videoInfo===void 0){let n={instancePath:i+"/data",
keyword:"required",params:{missingProperty:"videoInfo"},message:"must have required property 'videoInfo'"};e===null?e=[n]:
e.push(n),s++}if(r.state!==void 0){let n=r.state;if(typeof n!="string"){let l={instancePath:i+"/data/state",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(n!=="success"){let l={instancePath:i+
"/data/state",keyword:"const",params:{allowedValue:"success"},message:"must be equal to constant"};e===null?e=[l]:e.push(
l),s++}}r.videoInfo!==void 0&&(_t(r.videoInfo,{instancePath:i+"/data/videoInfo",parentData:r,parentDataProperty:"videoIn\
fo",rootData:o})||(e=e===null?_t.errors:e.concat(_t.errors),s=e.length))}else{let n={instancePath:i+"/data",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Qs.errors=e,s===0}var Po=et;function et(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(t.msg===void 0){let r={instancePath:i,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(t.data===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),s++}if(t.code!==void 0){let r=t.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(r!==
200){let n={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),s++}}if(t.msg!==void 0&&(v(t.msg,{instancePath:i+"/msg",parentData:t,parentDataProperty:"msg",rootData:o})||
(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.data!==void 0){let r=t.data;if(Je(r,{instancePath:i+"/data",parentData:t,
parentDataProperty:"data",rootData:o})||(e=e===null?Je.errors:e.concat(Je.errors),s=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.state===void 0){let n={instancePath:i+"/data",keyword:"required",params:{missingProperty:"state"},message:"\
must have required property 'state'"};e===null?e=[n]:e.push(n),s++}if(r.state!==void 0){let n=r.state;if(typeof n!="stri\
ng"){let l={instancePath:i+"/data/state",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),s++}if(n!=="fail"){let l={instancePath:i+"/data/state",keyword:"const",params:{allowedValue:"fail"},message:"m\
ust be equal to constant"};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:i+"/data",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return et.errors=e,s===0}var Do=jo;function jo(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0,r=s,n=!1,l=null,m=s;
Ws(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Ws.errors:e.concat(Ws.errors),s=e.length);
var f=m===s;f&&(n=!0,l=0);let d=s;Qs(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Qs.errors:
e.concat(Qs.errors),s=e.length);var f=d===s;if(f&&n)n=!1,l=[l,1];else{f&&(n=!0,l=1);let c=s;et(t,{instancePath:i,parentData:u,
parentDataProperty:p,rootData:o})||(e=e===null?et.errors:e.concat(et.errors),s=e.length);var f=c===s;if(f&&n)n=!1,l=[l,2];else{
f&&(n=!0,l=2);let B=s;L(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?L.errors:e.concat(
L.errors),s=e.length);var f=B===s;f&&n?(n=!1,l=[l,3]):f&&(n=!0,l=3)}}if(n)s=r,e!==null&&(r?e.length=r:e=null);else{let c={
instancePath:i,keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?e=[c]:
e.push(c),s++}return jo.errors=e,s===0}function Dr(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(!(typeof t=="numb\
er"&&!(t%1)&&!isNaN(t))){let r={instancePath:i,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}if(typeof t=="number"){if(t>99999||isNaN(t)){let r={instancePath:i,keyword:"maximum",params:{comparison:"\
<=",limit:99999},message:"must be <= 99999"};e===null?e=[r]:e.push(r),s++}if(t<1e4||isNaN(t)){let r={instancePath:i,keyword:"\
minimum",params:{comparison:">=",limit:1e4},message:"must be >= 10000"};e===null?e=[r]:e.push(r),s++}}return Dr.errors=e,
s===0}var $o=xo,$r={type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"s54"},imageUrls:{
$ref:"s136"},model:{type:"string",enum:["veo3","veo3_fast","veo3_lite"]},generationType:{type:"string",enum:["TEXT_2_VID\
EO","FIRST_AND_LAST_FRAMES_2_VIDEO","REFERENCE_2_VIDEO"]},aspect_ratio:{type:"string",enum:["16:9","9:16","Auto"]},resolution:{
$ref:"s83"},duration:{type:"integer",enum:[4,6,8]},seeds:{$ref:"s313"},watermark:{$ref:"s20"},enableTranslation:{$ref:"s\
9"},enableFallback:{$ref:"s9"},callBackUrl:{$ref:"s6"}},allOf:[{if:{properties:{generationType:{type:"string",const:"REF\
ERENCE_2_VIDEO"}},required:["generationType"],additionalProperties:!0},then:{properties:{model:{not:{const:"veo3"}},duration:{
type:"integer",const:8},imageUrls:{}},required:["imageUrls"],additionalProperties:!0}},{if:{properties:{generationType:{
type:"string",const:"FIRST_AND_LAST_FRAMES_2_VIDEO"}},required:["generationType"],additionalProperties:!0},then:{properties:{
imageUrls:{type:"array",maxItems:2,items:{}}},required:["imageUrls"],additionalProperties:!0}}]};function xo(t,{instancePath:i="",
parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0,r=s,n=!0,l=s;if(t&&typeof t=="object"&&!Array.isArray(
t)){let D;if(t.generationType===void 0&&(D="generationType")){let U={};e===null?e=[U]:e.push(U),s++}else if(t.generationType!==
void 0){let U=t.generationType;if(typeof U!="string"){let k={};e===null?e=[k]:e.push(k),s++}if(U!=="REFERENCE_2_VIDEO"){
let k={};e===null?e=[k]:e.push(k),s++}}}var m=l===s;if(s=r,e!==null&&(r?e.length=r:e=null),m){let D=s;if(t&&typeof t=="o\
bject"&&!Array.isArray(t)){if(t.imageUrls===void 0){let k={instancePath:i,keyword:"required",params:{missingProperty:"im\
ageUrls"},message:"must have required property 'imageUrls'"};e===null?e=[k]:e.push(k),s++}if(t.model!==void 0){let k=s,g=s;
if(t.model!=="veo3"){let A={};e===null?e=[A]:e.push(A),s++}var d=g===s;if(d){let A={instancePath:i+"/model",keyword:"not",
params:{},message:"must NOT be valid"};e===null?e=[A]:e.push(A),s++}else s=k,e!==null&&(k?e.length=k:e=null)}if(t.duration!==
void 0){let k=t.duration;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k))){let g={instancePath:i+"/duration",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[g]:e.push(g),s++}if(k!==8){let g={instancePath:i+"/duration",keyword:"\
const",params:{allowedValue:8},message:"must be equal to constant"};e===null?e=[g]:e.push(g),s++}}}var m=D===s;n=m}if(!n){
let D={instancePath:i,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[D]:e.push(
D),s++}let f=s,c=!0,_=s;if(t&&typeof t=="object"&&!Array.isArray(t)){let D;if(t.generationType===void 0&&(D="generationT\
ype")){let U={};e===null?e=[U]:e.push(U),s++}else if(t.generationType!==void 0){let U=t.generationType;if(typeof U!="str\
ing"){let k={};e===null?e=[k]:e.push(k),s++}if(U!=="FIRST_AND_LAST_FRAMES_2_VIDEO"){let k={};e===null?e=[k]:e.push(k),s++}}}
var B=_===s;if(s=f,e!==null&&(f?e.length=f:e=null),B){let D=s;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.imageUrls===
void 0){let k={instancePath:i,keyword:"required",params:{missingProperty:"imageUrls"},message:"must have required proper\
ty 'imageUrls'"};e===null?e=[k]:e.push(k),s++}if(t.imageUrls!==void 0){let k=t.imageUrls;if(Array.isArray(k)){if(k.length>
2){let g={instancePath:i+"/imageUrls",keyword:"maxItems",params:{limit:2},message:"must NOT have more than 2 items"};e===
null?e=[g]:e.push(g),s++}}else{let g={instancePath:i+"/imageUrls",keyword:"type",params:{type:"array"},message:"must be \
array"};e===null?e=[g]:e.push(g),s++}}}var B=D===s;c=B}if(!c){let D={instancePath:i,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[D]:e.push(D),s++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.
prompt===void 0){let D={instancePath:i,keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[D]:e.push(D),s++}for(let D in t)if(!S.call($r.properties,D)){let U={instancePath:i,keyword:"\
additionalProperties",params:{additionalProperty:D},message:"must NOT have additional properties"};e===null?e=[U]:e.push(
U),s++}if(t.prompt!==void 0&&(er(t.prompt,{instancePath:i+"/prompt",parentData:t,parentDataProperty:"prompt",rootData:o})||
(e=e===null?er.errors:e.concat(er.errors),s=e.length)),t.imageUrls!==void 0&&(Ve(t.imageUrls,{instancePath:i+"/imageUrls",
parentData:t,parentDataProperty:"imageUrls",rootData:o})||(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)),t.model!==
void 0){let D=t.model;if(typeof D!="string"){let U={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[U]:e.push(U),s++}if(!(D==="veo3"||D==="veo3_fast"||D==="veo3_lite")){let U={instancePath:i+
"/model",keyword:"enum",params:{allowedValues:$r.properties.model.enum},message:"must be equal to one of the allowed val\
ues"};e===null?e=[U]:e.push(U),s++}}if(t.generationType!==void 0){let D=t.generationType;if(typeof D!="string"){let U={instancePath:i+
"/generationType",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[U]:e.push(U),s++}if(!(D===
"TEXT_2_VIDEO"||D==="FIRST_AND_LAST_FRAMES_2_VIDEO"||D==="REFERENCE_2_VIDEO")){let U={instancePath:i+"/generationType",keyword:"\
enum",params:{allowedValues:$r.properties.generationType.enum},message:"must be equal to one of the allowed values"};e===
null?e=[U]:e.push(U),s++}}if(t.aspect_ratio!==void 0){let D=t.aspect_ratio;if(typeof D!="string"){let U={instancePath:i+
"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[U]:e.push(U),s++}if(!(D==="1\
6:9"||D==="9:16"||D==="Auto")){let U={instancePath:i+"/aspect_ratio",keyword:"enum",params:{allowedValues:$r.properties.
aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[U]:e.push(U),s++}}if(t.resolution!==
void 0&&(ne(t.resolution,{instancePath:i+"/resolution",parentData:t,parentDataProperty:"resolution",rootData:o})||(e=e===
null?ne.errors:e.concat(ne.errors),s=e.length)),t.duration!==void 0){let D=t.duration;if(!(typeof D=="number"&&!(D%1)&&!isNaN(
D))){let U={instancePath:i+"/duration",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[U]:
e.push(U),s++}if(!(D===4||D===6||D===8)){let U={instancePath:i+"/duration",keyword:"enum",params:{allowedValues:$r.properties.
duration.enum},message:"must be equal to one of the allowed values"};e===null?e=[U]:e.push(U),s++}}t.seeds!==void 0&&(Dr(
t.seeds,{instancePath:i+"/seeds",parentData:t,parentDataProperty:"seeds",rootData:o})||(e=e===null?Dr.errors:e.concat(Dr.
errors),s=e.length)),t.watermark!==void 0&&(K(t.watermark,{instancePath:i+"/watermark",parentData:t,parentDataProperty:"\
watermark",rootData:o})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)),t.enableTranslation!==void 0&&(y(t.enableTranslation,
{instancePath:i+"/enableTranslation",parentData:t,parentDataProperty:"enableTranslation",rootData:o})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),t.enableFallback!==void 0&&(y(t.enableFallback,{instancePath:i+"/enableFallback",parentData:t,
parentDataProperty:"enableFallback",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),t.callBackUrl!==void 0&&
(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
a.errors:e.concat(a.errors),s=e.length))}else{let D={instancePath:i,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[D]:e.push(D),s++}return xo.errors=e,s===0}var _p={type:"object",required:["resultUrls"],properties:{taskId:{$ref:"s25"},resultUrls:{$ref:"s57"},originUrls:{oneOf:[
{$ref:"s97"},{type:"null"}]},resolution:{type:["string","null"]}}};function jr(t,{instancePath:i="",parentData:u,parentDataProperty:p,
rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.resultUrls===void 0){let n={instancePath:i,
keyword:"required",params:{missingProperty:"resultUrls"},message:"must have required property 'resultUrls'"};e===null?e=
[n]:e.push(n),s++}if(t.taskId!==void 0&&(x(t.taskId,{instancePath:i+"/taskId",parentData:t,parentDataProperty:"taskId",rootData:o})||
(e=e===null?x.errors:e.concat(x.errors),s=e.length)),t.resultUrls!==void 0&&(H(t.resultUrls,{instancePath:i+"/resultUrls",
parentData:t,parentDataProperty:"resultUrls",rootData:o})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),t.originUrls!==
void 0){let n=t.originUrls,l=s,m=!1,d=null,f=s;J(n,{instancePath:i+"/originUrls",parentData:t,parentDataProperty:"origin\
Urls",rootData:o})||(e=e===null?J.errors:e.concat(J.errors),s=e.length);var r=f===s;r&&(m=!0,d=0);let c=s;if(n!==null){let _={
instancePath:i+"/originUrls",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[_]:e.push(_),s++}var r=c===
s;if(r&&m?(m=!1,d=[d,1]):r&&(m=!0,d=1),m)s=l,e!==null&&(l?e.length=l:e=null);else{let _={instancePath:i+"/originUrls",keyword:"\
oneOf",params:{passingSchemas:d},message:"must match exactly one schema in oneOf"};e===null?e=[_]:e.push(_),s++}}if(t.resolution!==
void 0){let n=t.resolution;if(typeof n!="string"&&n!==null){let l={instancePath:i+"/resolution",keyword:"type",params:{type:_p.
properties.resolution.type},message:"must be string,null"};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return jr.errors=e,s===0}var Et=Uo;function Uo(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(t.msg===void 0){let r={instancePath:i,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(t.data===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),s++}if(t.code!==void 0&&(G(t.code,{instancePath:i+"/code",parentData:t,parentDataProperty:"\
code",rootData:o})||(e=e===null?G.errors:e.concat(G.errors),s=e.length)),t.msg!==void 0&&(Z(t.msg,{instancePath:i+"/msg",
parentData:t,parentDataProperty:"msg",rootData:o})||(e=e===null?Z.errors:e.concat(Z.errors),s=e.length)),t.data!==void 0){
let r=t.data;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.taskId===void 0){let n={instancePath:i+"/data",keyword:"r\
equired",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=[n]:e.push(n),s++}
r.taskId!==void 0&&(x(r.taskId,{instancePath:i+"/data/taskId",parentData:r,parentDataProperty:"taskId",rootData:o})||(e=
e===null?x.errors:e.concat(x.errors),s=e.length)),r.promptJson!==void 0&&($e(r.promptJson,{instancePath:i+"/data/promptJ\
son",parentData:r,parentDataProperty:"promptJson",rootData:o})||(e=e===null?$e.errors:e.concat($e.errors),s=e.length)),r.
info!==void 0&&(jr(r.info,{instancePath:i+"/data/info",parentData:r,parentDataProperty:"info",rootData:o})||(e=e===null?
jr.errors:e.concat(jr.errors),s=e.length)),r.fallbackFlag!==void 0&&(y(r.fallbackFlag,{instancePath:i+"/data/fallbackFla\
g",parentData:r,parentDataProperty:"fallbackFlag",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{
let n={instancePath:i+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{
let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Uo.
errors=e,s===0}var Ao=No,wp={type:"object",additionalProperties:!1,required:["taskId","prompt"],properties:{taskId:{$ref:"\
s19"},prompt:{$ref:"s19"},model:{type:"string",enum:["fast","quality","lite"]},seeds:{$ref:"s313"},watermark:{$ref:"s20"},
callBackUrl:{$ref:"s6"}}};function No(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,
s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.taskId===void 0){let r={instancePath:i,keyword:"required",params:{
missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=[r]:e.push(r),s++}if(t.prompt===void 0){
let r={instancePath:i,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};
e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="taskId"||r==="prompt"||r==="model"||r==="seeds"||r==="watermark"||
r==="callBackUrl")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT\
 have additional properties"};e===null?e=[n]:e.push(n),s++}if(t.taskId!==void 0&&($(t.taskId,{instancePath:i+"/taskId",parentData:t,
parentDataProperty:"taskId",rootData:o})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),t.prompt!==void 0&&($(t.prompt,
{instancePath:i+"/prompt",parentData:t,parentDataProperty:"prompt",rootData:o})||(e=e===null?$.errors:e.concat($.errors),
s=e.length)),t.model!==void 0){let r=t.model;if(typeof r!="string"){let n={instancePath:i+"/model",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(r==="fast"||r==="quality"||r==="lite")){let n={
instancePath:i+"/model",keyword:"enum",params:{allowedValues:wp.properties.model.enum},message:"must be equal to one of \
the allowed values"};e===null?e=[n]:e.push(n),s++}}t.seeds!==void 0&&(Dr(t.seeds,{instancePath:i+"/seeds",parentData:t,parentDataProperty:"\
seeds",rootData:o})||(e=e===null?Dr.errors:e.concat(Dr.errors),s=e.length)),t.watermark!==void 0&&(K(t.watermark,{instancePath:i+
"/watermark",parentData:t,parentDataProperty:"watermark",rootData:o})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)),
t.callBackUrl!==void 0&&(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"callBackUrl",rootData:o})||
(e=e===null?a.errors:e.concat(a.errors),s=e.length))}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}return No.errors=e,s===0}var Bo=To;function To(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.code===void 0){let n={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[n]:e.push(n),s++}if(t.msg===void 0){let n={instancePath:i,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[n]:e.push(n),s++}if(t.code!==
void 0&&(oe(t.code,{instancePath:i+"/code",parentData:t,parentDataProperty:"code",rootData:o})||(e=e===null?oe.errors:e.
concat(oe.errors),s=e.length)),t.msg!==void 0&&(v(t.msg,{instancePath:i+"/msg",parentData:t,parentDataProperty:"msg",rootData:o})||
(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.data!==void 0){let n=t.data,l=s,m=!1,d=null,f=s;if(n&&typeof n=="\
object"&&!Array.isArray(n)){if(n.resultUrl===void 0){let _={instancePath:i+"/data",keyword:"required",params:{missingProperty:"\
resultUrl"},message:"must have required property 'resultUrl'"};e===null?e=[_]:e.push(_),s++}n.resultUrl!==void 0&&(a(n.resultUrl,
{instancePath:i+"/data/resultUrl",parentData:n,parentDataProperty:"resultUrl",rootData:o})||(e=e===null?a.errors:e.concat(
a.errors),s=e.length))}else{let _={instancePath:i+"/data",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[_]:e.push(_),s++}var r=f===s;r&&(m=!0,d=0);let c=s;if(n!==null){let _={instancePath:i+"/data",keyword:"type",
params:{type:"null"},message:"must be null"};e===null?e=[_]:e.push(_),s++}var r=c===s;if(r&&m?(m=!1,d=[d,1]):r&&(m=!0,d=
1),m)s=l,e!==null&&(l?e.length=l:e=null);else{let _={instancePath:i+"/data",keyword:"oneOf",params:{passingSchemas:d},message:"\
must match exactly one schema in oneOf"};e===null?e=[_]:e.push(_),s++}}}else{let n={instancePath:i,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return To.errors=e,s===0}var Io=Oo;function Oo(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.taskId===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"taskId"},
message:"must have required property 'taskId'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="taskId"||r==="inde\
x"||r==="callBackUrl")){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"must\
 NOT have additional properties"};e===null?e=[n]:e.push(n),s++}t.taskId!==void 0&&($(t.taskId,{instancePath:i+"/taskId",
parentData:t,parentDataProperty:"taskId",rootData:o})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),t.index!==void 0&&
(F(t.index,{instancePath:i+"/index",parentData:t,parentDataProperty:"index",rootData:o})||(e=e===null?F.errors:e.concat(
F.errors),s=e.length)),t.callBackUrl!==void 0&&(a(t.callBackUrl,{instancePath:i+"/callBackUrl",parentData:t,parentDataProperty:"\
callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length))}else{let r={instancePath:i,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Oo.errors=e,s===0}var Eo=Fo;function Fo(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(t.msg===void 0){let r={instancePath:i,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(t.code!==
void 0&&(G(t.code,{instancePath:i+"/code",parentData:t,parentDataProperty:"code",rootData:o})||(e=e===null?G.errors:e.concat(
G.errors),s=e.length)),t.msg!==void 0&&(Z(t.msg,{instancePath:i+"/msg",parentData:t,parentDataProperty:"msg",rootData:o})||
(e=e===null?Z.errors:e.concat(Z.errors),s=e.length)),t.data!==void 0){let r=t.data;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.taskId===void 0){let n={instancePath:i+"/data",keyword:"required",params:{missingProperty:"taskId"},message:"mu\
st have required property 'taskId'"};e===null?e=[n]:e.push(n),s++}if(r.taskId!==void 0&&(x(r.taskId,{instancePath:i+"/da\
ta/taskId",parentData:r,parentDataProperty:"taskId",rootData:o})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.
creditsConsumed!==void 0&&typeof r.creditsConsumed!="number"){let n={instancePath:i+"/data/creditsConsumed",keyword:"typ\
e",params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),s++}if(r.info!==void 0){let n=r.info;if(n&&
typeof n=="object"&&!Array.isArray(n)){if(n.resultUrls!==void 0&&(H(n.resultUrls,{instancePath:i+"/data/info/resultUrls",
parentData:n,parentDataProperty:"resultUrls",rootData:o})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),n.imageUrls!==
void 0&&(J(n.imageUrls,{instancePath:i+"/data/info/imageUrls",parentData:n,parentDataProperty:"imageUrls",rootData:o})||
(e=e===null?J.errors:e.concat(J.errors),s=e.length)),n.mediaIds!==void 0){let l=n.mediaIds;if(Array.isArray(l)){let m=l.
length;for(let d=0;d<m;d++)w(l[d],{instancePath:i+"/data/info/mediaIds/"+d,parentData:l,parentDataProperty:d,rootData:o})||
(e=e===null?w.errors:e.concat(w.errors),s=e.length)}else{let m={instancePath:i+"/data/info/mediaIds",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[m]:e.push(m),s++}}}else{let l={instancePath:i+"/data/info",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:i+"/data",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Fo.errors=e,s===0}var vp={type:"object",required:["taskId"],properties:{taskId:{$ref:"s25"},paramJson:{$ref:"s30"},createTime:{$ref:"s4"},
completeTime:{$ref:"s31"},errorCode:{$ref:"s32"},errorMessage:{$ref:"s33"},fallbackFlag:{type:["boolean","null"]}}};function Ke(t,{
instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.taskId===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"taskId"},message:"must have \
required property 'taskId'"};e===null?e=[r]:e.push(r),s++}if(t.taskId!==void 0&&(x(t.taskId,{instancePath:i+"/taskId",parentData:t,
parentDataProperty:"taskId",rootData:o})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),t.paramJson!==void 0&&($e(
t.paramJson,{instancePath:i+"/paramJson",parentData:t,parentDataProperty:"paramJson",rootData:o})||(e=e===null?$e.errors:
e.concat($e.errors),s=e.length)),t.createTime!==void 0&&(w(t.createTime,{instancePath:i+"/createTime",parentData:t,parentDataProperty:"\
createTime",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),t.completeTime!==void 0&&(We(t.completeTime,
{instancePath:i+"/completeTime",parentData:t,parentDataProperty:"completeTime",rootData:o})||(e=e===null?We.errors:e.concat(
We.errors),s=e.length)),t.errorCode!==void 0&&(xe(t.errorCode,{instancePath:i+"/errorCode",parentData:t,parentDataProperty:"\
errorCode",rootData:o})||(e=e===null?xe.errors:e.concat(xe.errors),s=e.length)),t.errorMessage!==void 0&&(Ue(t.errorMessage,
{instancePath:i+"/errorMessage",parentData:t,parentDataProperty:"errorMessage",rootData:o})||(e=e===null?Ue.errors:e.concat(
Ue.errors),s=e.length)),t.fallbackFlag!==void 0){let r=t.fallbackFlag;if(typeof r!="boolean"&&r!==null){let n={instancePath:i+
"/fallbackFlag",keyword:"type",params:{type:vp.properties.fallbackFlag.type},message:"must be boolean,null"};e===null?e=
[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return Ke.errors=e,s===0}var Vo=rt;function rt(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(t.msg===void 0){let r={instancePath:i,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(t.data===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),s++}if(t.code!==void 0){let r=t.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(r!==
200){let n={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),s++}}if(t.msg!==void 0&&(v(t.msg,{instancePath:i+"/msg",parentData:t,parentDataProperty:"msg",rootData:o})||
(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.data!==void 0){let r=t.data;if(Ke(r,{instancePath:i+"/data",parentData:t,
parentDataProperty:"data",rootData:o})||(e=e===null?Ke.errors:e.concat(Ke.errors),s=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let n={instancePath:i+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(n),s++}if(r.successFlag!==void 0){let n=r.
successFlag;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let l={instancePath:i+"/data/successFlag",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}if(n!==0){let l={instancePath:i+"/data/successFl\
ag",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"};e===null?e=[l]:e.push(l),s++}}}else{let n={
instancePath:i+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{
let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return rt.
errors=e,s===0}var zo=st;function st(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(t.msg===void 0){let r={instancePath:i,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(t.data===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),s++}if(t.code!==void 0){let r=t.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(r!==
200){let n={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),s++}}if(t.msg!==void 0&&(v(t.msg,{instancePath:i+"/msg",parentData:t,parentDataProperty:"msg",rootData:o})||
(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.data!==void 0){let r=t.data;if(Ke(r,{instancePath:i+"/data",parentData:t,
parentDataProperty:"data",rootData:o})||(e=e===null?Ke.errors:e.concat(Ke.errors),s=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let n={instancePath:i+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(n),s++}if(r.response===void 0){let n={
instancePath:i+"/data",keyword:"required",params:{missingProperty:"response"},message:"must have required property 'resp\
onse'"};e===null?e=[n]:e.push(n),s++}if(r.successFlag!==void 0){let n=r.successFlag;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n))){let l={instancePath:i+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[l]:e.push(l),s++}if(n!==1){let l={instancePath:i+"/data/successFlag",keyword:"const",params:{allowedValue:1},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),s++}}r.response!==void 0&&(jr(r.response,{instancePath:i+"/data/res\
ponse",parentData:r,parentDataProperty:"response",rootData:o})||(e=e===null?jr.errors:e.concat(jr.errors),s=e.length))}else{
let n={instancePath:i+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{
let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return st.
errors=e,s===0}var Lo=tt,bp={type:"object",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{
$ref:"s2"},data:{allOf:[{$ref:"s322"},{type:"object",required:["successFlag"],properties:{successFlag:{type:"integer",enum:[
2,3]}}}]}}};function tt(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},
message:"must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(t.msg===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(t.
data===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required prop\
erty 'data'"};e===null?e=[r]:e.push(r),s++}if(t.code!==void 0){let r=t.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){
let n={instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),
s++}if(r!==200){let n={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to consta\
nt"};e===null?e=[n]:e.push(n),s++}}if(t.msg!==void 0&&(v(t.msg,{instancePath:i+"/msg",parentData:t,parentDataProperty:"m\
sg",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.data!==void 0){let r=t.data;if(Ke(r,{instancePath:i+
"/data",parentData:t,parentDataProperty:"data",rootData:o})||(e=e===null?Ke.errors:e.concat(Ke.errors),s=e.length),r&&typeof r==
"object"&&!Array.isArray(r)){if(r.successFlag===void 0){let n={instancePath:i+"/data",keyword:"required",params:{missingProperty:"\
successFlag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(n),s++}if(r.successFlag!==void 0){
let n=r.successFlag;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let l={instancePath:i+"/data/successFlag",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}if(!(n===2||n===3)){let l={instancePath:i+
"/data/successFlag",keyword:"enum",params:{allowedValues:bp.properties.data.allOf[1].properties.successFlag.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}}else{let n={instancePath:i+"/data",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return tt.errors=e,s===0}var Co=Mo;function Mo(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0,r=s,n=!1,l=null,m=s;
rt(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?rt.errors:e.concat(rt.errors),s=e.length);
var f=m===s;f&&(n=!0,l=0);let d=s;st(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?st.errors:
e.concat(st.errors),s=e.length);var f=d===s;if(f&&n)n=!1,l=[l,1];else{f&&(n=!0,l=1);let c=s;tt(t,{instancePath:i,parentData:u,
parentDataProperty:p,rootData:o})||(e=e===null?tt.errors:e.concat(tt.errors),s=e.length);var f=c===s;if(f&&n)n=!1,l=[l,2];else{
f&&(n=!0,l=2);let B=s;L(t,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?L.errors:e.concat(
L.errors),s=e.length);var f=B===s;f&&n?(n=!1,l=[l,3]):f&&(n=!0,l=3)}}if(n)s=r,e!==null&&(r?e.length=r:e=null);else{let c={
instancePath:i,keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?e=[c]:
e.push(c),s++}return Mo.errors=e,s===0}var Ye=So;var Ro=xt().default;function So(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.taskid===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
taskid"},message:"must have required property 'taskid'"};e===null?e=[r]:e.push(r),s++}if(t.taskid!==void 0){let r=t.taskid;
if(typeof r!="string"){let n=typeof r,l;if(l===void 0)if(n=="number"||n=="boolean")l=""+r;else if(r===null)l="";else{let m={
instancePath:i+"/taskid",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}l!==
void 0&&(r=l,t!==void 0&&(t.taskid=l))}if(typeof r=="string"&&Ro(r)<1){let n={instancePath:i+"/taskid",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return So.errors=e,s===0}var Jo=Ko;function Ko(t,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=t}={}){let e=null,s=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.taskid===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"taskid"},
message:"must have required property 'taskid'"};e===null?e=[r]:e.push(r),s++}if(t.taskid!==void 0){let r=t.taskid;if(typeof r!=
"string"){let n=typeof r,l;if(l===void 0)if(n=="number"||n=="boolean")l=""+r;else if(r===null)l="";else{let m={instancePath:i+
"/taskid",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}l!==void 0&&(r=l,
t!==void 0&&(t.taskid=l))}if(typeof r=="string"&&Ro(r)<1){let n={instancePath:i+"/taskid",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),s++}}if(t.index!==void 0){let r=t.index;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r))){let n=typeof r,l;if(l===void 0)if(n==="boolean"||r===null||n==="string"&&r&&r==+r&&!(r%1))
l=+r;else{let m={instancePath:i+"/index",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[m]:
e.push(m),s++}l!==void 0&&(r=l,t!==void 0&&(t.index=l))}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ko.errors=e,s===0}var xp="kie",Up={getCredits:{method:"GET",path:"/api/v1/chat/credit",parameters:{},responses:{200:{whole:Qt},429:{whole:b},
500:{whole:b}}},getDownloadUrl:{method:"POST",path:"/api/v1/common/download-url",request:{whole:sn},parameters:{},responses:{
200:{whole:Nt},429:{whole:b},500:{whole:b}}},uploadFileStream:{method:"POST",path:"/api/file-stream-upload",parameters:{},
bodies:{"multipart/form-data":{whole:ln}},responses:{200:{whole:wt},429:{whole:b},500:{whole:b}}},uploadFileUrl:{method:"\
POST",path:"/api/file-url-upload",request:{whole:pn},parameters:{},responses:{200:{whole:wt},429:{whole:b},500:{whole:b}}},
uploadFileBase64:{method:"POST",path:"/api/file-base64-upload",request:{whole:fn},parameters:{},responses:{200:{whole:wt},
429:{whole:b},500:{whole:b}}},createAleph:{method:"POST",path:"/api/v1/aleph/generate",request:{whole:dn},parameters:{},
responses:{200:{whole:we,reasons:[{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:b},429:{
whole:b},500:{whole:b}},callback:{whole:yn}},getAleph:{method:"GET",path:"/api/v1/aleph/record-info",parameters:{query:Ye},
responses:{200:{whole:vn,choice:{tag:"code",branches:[{values:[200],reading:{whole:kn}},{values:[200],reading:{whole:_n}},
{values:[200],reading:{whole:wn}},{values:[400,401,402,404,405,408,409,413,422,429,430,451,455,500,501,505,531],reading:{
whole:b}}]}},429:{whole:b},500:{whole:b}}},createFluxKontext:{method:"POST",path:"/api/v1/flux/kontext/generate",request:{
whole:qn,reasons:[{when:"a picture is changed",fields:["safetyTolerance"],given:{has:["inputImage"]}}]},parameters:{},responses:{
200:{whole:we,reasons:[{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:b},429:{whole:b},
500:{whole:b}},callback:{whole:Dn}},getFluxKontext:{method:"GET",path:"/api/v1/flux/kontext/record-info",parameters:{query:Ye},
responses:{200:{whole:An,choice:{tag:"code",branches:[{values:[200],reading:{whole:$n}},{values:[200],reading:{whole:xn}},
{values:[200],reading:{whole:Un}},{values:[400,401,402,404,405,408,409,413,422,429,430,451,455,500,501,505,531],reading:{
whole:b}}]}},429:{whole:b},500:{whole:b}}},createGpt4oImage:{method:"POST",path:"/api/v1/gpt4o-image/generate",request:{
whole:Bn,reasons:[{when:"there is no picture",fields:["prompt"],given:{}}]},parameters:{},responses:{200:{whole:we,reasons:[
{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:b},429:{whole:b},500:{whole:b}},callback:{
whole:In}},getGpt4oImage:{method:"GET",path:"/api/v1/gpt4o-image/record-info",parameters:{query:Ye},responses:{200:{whole:zn,
choice:{tag:"code",branches:[{values:[200],reading:{whole:En}},{values:[200],reading:{whole:Fn}},{values:[200],reading:{
whole:Vn}},{values:[400,401,402,404,405,408,409,413,422,429,430,451,455,500,501,505,531],reading:{whole:b}}]}},429:{whole:b},
500:{whole:b}}},getGpt4oImageDownloadUrl:{method:"POST",path:"/api/v1/gpt4o-image/download-url",request:{whole:Cn},parameters:{},
responses:{200:{whole:Nt},429:{whole:b},500:{whole:b}}},createJob:{method:"POST",path:"/api/v1/jobs/createTask",request:{
whole:eo,choice:{tag:"model",branches:[{values:["kling-2.6/image-to-video"],reading:{whole:Rn}},{values:["kling-2.6/moti\
on-control"],reading:{whole:Sn}},{values:["kling-2.6/text-to-video"],reading:{whole:Jn}},{values:["kling-3.0-omni/image-\
to-video"],reading:{whole:Kn}},{values:["kling-3.0-omni/reference-to-video"],reading:{whole:Gn}},{values:["kling-3.0-omn\
i/text-to-video"],reading:{whole:Zn}},{values:["kling-3.0-omni/transformation"],reading:{whole:Hn}},{values:["kling-3.0/\
motion-control"],reading:{whole:Yn}},{values:["kling-3.0/video"],reading:{whole:Xn}},{values:["kling/ai-avatar-pro"],reading:{
whole:Wn}},{values:["kling/ai-avatar-standard"],reading:{whole:Qn}},{values:["kling/v2-1-master-image-to-video"],reading:{
whole:ei}},{values:["kling/v2-1-master-text-to-video"],reading:{whole:ri}},{values:["kling/v2-1-pro"],reading:{whole:si}},
{values:["kling/v2-1-standard"],reading:{whole:ti}},{values:["kling/v2-5-turbo-image-to-video-pro"],reading:{whole:ni}},
{values:["kling/v2-5-turbo-text-to-video-pro"],reading:{whole:ii}},{values:["kling/v3-turbo-image-to-video"],reading:{whole:oi}},
{values:["kling/v3-turbo-text-to-video"],reading:{whole:li}},{values:["wan/2-2-a14b-image-to-video-turbo"],reading:{whole:ai}},
{values:["wan/2-2-a14b-speech-to-video-turbo"],reading:{whole:pi}},{values:["wan/2-2-a14b-text-to-video-turbo"],reading:{
whole:ui}},{values:["wan/2-2-animate-move"],reading:{whole:fi}},{values:["wan/2-2-animate-replace"],reading:{whole:mi}},
{values:["wan/2-5-image-to-video"],reading:{whole:di}},{values:["wan/2-5-text-to-video"],reading:{whole:ci}},{values:["w\
an/2-6-flash-image-to-video"],reading:{whole:yi}},{values:["wan/2-6-flash-video-to-video"],reading:{whole:gi}},{values:[
"wan/2-6-image-to-video"],reading:{whole:hi}},{values:["wan/2-6-text-to-video"],reading:{whole:ki}},{values:["wan/2-6-vi\
deo-to-video"],reading:{whole:_i}},{values:["wan/2-7-image"],reading:{whole:wi}},{values:["wan/2-7-image-pro"],reading:{
whole:vi}},{values:["wan/2-7-image-to-video"],reading:{whole:bi}},{values:["wan/2-7-r2v"],reading:{whole:qi}},{values:["\
wan/2-7-text-to-video"],reading:{whole:Pi}},{values:["wan/2-7-videoedit"],reading:{whole:Di}},{values:["hailuo/02-image-\
to-video-pro"],reading:{whole:ji}},{values:["hailuo/02-image-to-video-standard"],reading:{whole:$i}},{values:["hailuo/02\
-text-to-video-pro"],reading:{whole:xi}},{values:["hailuo/02-text-to-video-standard"],reading:{whole:Ui}},{values:["hail\
uo/2-3-image-to-video-pro"],reading:{whole:Ai}},{values:["hailuo/2-3-image-to-video-standard"],reading:{whole:Ni}},{values:[
"minimax-h3/image-to-video"],reading:{whole:Bi}},{values:["minimax-h3/reference-to-video"],reading:{whole:Ti}},{values:[
"minimax-h3/text-to-video"],reading:{whole:Ii}},{values:["bytedance/seedance-1.5-pro"],reading:{whole:Oi}},{values:["byt\
edance/seedance-2"],reading:{whole:Ei}},{values:["bytedance/seedance-2-5"],reading:{whole:Fi}},{values:["bytedance/seeda\
nce-2-fast"],reading:{whole:Vi}},{values:["bytedance/seedance-2-mini"],reading:{whole:zi}},{values:["bytedance/v1-lite-i\
mage-to-video"],reading:{whole:Li}},{values:["bytedance/v1-lite-text-to-video"],reading:{whole:Ci}},{values:["bytedance/\
v1-pro-fast-image-to-video"],reading:{whole:Mi}},{values:["bytedance/v1-pro-image-to-video"],reading:{whole:Ri}},{values:[
"bytedance/v1-pro-text-to-video"],reading:{whole:Si}},{values:["google/nano-banana"],reading:{whole:Ji}},{values:["googl\
e/nano-banana-edit"],reading:{whole:Ki}},{values:["nano-banana-2"],reading:{whole:Gi}},{values:["nano-banana-2-lite"],reading:{
whole:Zi}},{values:["nano-banana-pro"],reading:{whole:Hi}},{values:["elevenlabs/audio-isolation"],reading:{whole:Yi}},{values:[
"elevenlabs/text-to-dialogue-v3"],reading:{whole:Xi}},{values:["elevenlabs/text-to-speech-multilingual-v2"],reading:{whole:Wi}},
{values:["elevenlabs/text-to-speech-turbo-2-5"],reading:{whole:Qi}}]}},tag:{name:"model",values:["kling-2.6/image-to-vid\
eo","kling-2.6/motion-control","kling-2.6/text-to-video","kling-3.0-omni/image-to-video","kling-3.0-omni/reference-to-vi\
deo","kling-3.0-omni/text-to-video","kling-3.0-omni/transformation","kling-3.0/motion-control","kling-3.0/video","kling/\
ai-avatar-pro","kling/ai-avatar-standard","kling/v2-1-master-image-to-video","kling/v2-1-master-text-to-video","kling/v2\
-1-pro","kling/v2-1-standard","kling/v2-5-turbo-image-to-video-pro","kling/v2-5-turbo-text-to-video-pro","kling/v3-turbo\
-image-to-video","kling/v3-turbo-text-to-video","wan/2-2-a14b-image-to-video-turbo","wan/2-2-a14b-speech-to-video-turbo",
"wan/2-2-a14b-text-to-video-turbo","wan/2-2-animate-move","wan/2-2-animate-replace","wan/2-5-image-to-video","wan/2-5-te\
xt-to-video","wan/2-6-flash-image-to-video","wan/2-6-flash-video-to-video","wan/2-6-image-to-video","wan/2-6-text-to-vid\
eo","wan/2-6-video-to-video","wan/2-7-image","wan/2-7-image-pro","wan/2-7-image-to-video","wan/2-7-r2v","wan/2-7-text-to\
-video","wan/2-7-videoedit","hailuo/02-image-to-video-pro","hailuo/02-image-to-video-standard","hailuo/02-text-to-video-\
pro","hailuo/02-text-to-video-standard","hailuo/2-3-image-to-video-pro","hailuo/2-3-image-to-video-standard","minimax-h3\
/image-to-video","minimax-h3/reference-to-video","minimax-h3/text-to-video","bytedance/seedance-1.5-pro","bytedance/seed\
ance-2","bytedance/seedance-2-5","bytedance/seedance-2-fast","bytedance/seedance-2-mini","bytedance/v1-lite-image-to-vid\
eo","bytedance/v1-lite-text-to-video","bytedance/v1-pro-fast-image-to-video","bytedance/v1-pro-image-to-video","bytedanc\
e/v1-pro-text-to-video","google/nano-banana","google/nano-banana-edit","nano-banana-2","nano-banana-2-lite","nano-banana\
-pro","elevenlabs/audio-isolation","elevenlabs/text-to-dialogue-v3","elevenlabs/text-to-speech-multilingual-v2","elevenl\
abs/text-to-speech-turbo-2-5"]},parameters:{},responses:{200:{whole:we,reasons:[{when:"the code is 200",fields:["data"],
given:{values:{code:[200]}}}]},402:{whole:b},429:{whole:b},500:{whole:b}},callback:{whole:so,choice:{tag:"code",branches:[
{values:[200],reading:{whole:Tt}},{values:[200],reading:{whole:It}}]}}},getJob:{method:"GET",path:"/api/v1/jobs/recordIn\
fo",parameters:{query:Ye},responses:{200:{whole:io,choice:{tag:"code",branches:[{values:[200],reading:{whole:no}},{values:[
200],reading:{whole:Tt}},{values:[200],reading:{whole:It}},{values:[400,401,402,404,405,408,409,413,422,429,430,451,455,
500,501,505,531],reading:{whole:b}}]}},429:{whole:b},500:{whole:b}}},createModifyTask:{method:"POST",path:"/api/v1/modif\
y/generate",request:{whole:lo},parameters:{},responses:{200:{whole:we,reasons:[{when:"the code is 200",fields:["data"],given:{
values:{code:[200]}}}]},402:{whole:b},429:{whole:b},500:{whole:b}},callback:{whole:po,reasons:[{when:"the code is 200",fields:[
"data"],given:{values:{code:[200]}}}]}},getModifyTask:{method:"GET",path:"/api/v1/modify/record-info",parameters:{query:Ye},
responses:{200:{whole:yo,choice:{tag:"code",branches:[{values:[200],reading:{whole:fo}},{values:[200],reading:{whole:mo}},
{values:[200],reading:{whole:co}},{values:[400,401,402,404,405,408,409,413,422,429,430,451,455,500,501,505,531],reading:{
whole:b}}]}},429:{whole:b},500:{whole:b}}},createRunway:{method:"POST",path:"/api/v1/runway/generate",request:{whole:ho,
reasons:[{when:"there is no picture",fields:["aspectRatio"],given:{lacks:["imageUrl"]}},{when:"the clip has 1080p",fields:[
"duration"],given:{has:["quality"],values:{quality:["1080p"]}}}]},parameters:{},responses:{200:{whole:we,reasons:[{when:"\
the code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:b},429:{whole:b},500:{whole:b}},callback:{whole:Ot}},
createRunwayExtension:{method:"POST",path:"/api/v1/runway/extend",request:{whole:wo},parameters:{},responses:{200:{whole:we,
reasons:[{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:b},429:{whole:b},500:{whole:b}},
callback:{whole:Ot}},getRunway:{method:"GET",path:"/api/v1/runway/record-detail",parameters:{query:Ye},responses:{200:{whole:Do,
choice:{tag:"code",branches:[{values:[200],reading:{whole:bo}},{values:[200],reading:{whole:qo}},{values:[200],reading:{
whole:Po}},{values:[400,401,402,404,405,408,409,413,422,429,430,451,455,500,501,505,531],reading:{whole:b}}]}},429:{whole:b},
500:{whole:b}}},createVeo:{method:"POST",path:"/api/v1/veo/generate",request:{whole:$o,reasons:[{when:"what the pictures\
 show shall appear in the clip",fields:["model","duration","imageUrls"],given:{has:["generationType"],values:{generationType:[
"REFERENCE_2_VIDEO"]}}},{when:"the pictures are frames",fields:["imageUrls"],given:{has:["generationType"],values:{generationType:[
"FIRST_AND_LAST_FRAMES_2_VIDEO"]}}}]},parameters:{},responses:{200:{whole:we,reasons:[{when:"the code is 200",fields:["d\
ata"],given:{values:{code:[200]}}}]},402:{whole:b},429:{whole:b},500:{whole:b}},callback:{whole:Et}},createVeoExtension:{
method:"POST",path:"/api/v1/veo/extend",request:{whole:Ao},parameters:{},responses:{200:{whole:we,reasons:[{when:"the co\
de is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:b},429:{whole:b},500:{whole:b}},callback:{whole:Et}},
getVeo1080p:{method:"GET",path:"/api/v1/veo/get-1080p-video",parameters:{query:Jo},responses:{200:{whole:Bo},429:{whole:b},
500:{whole:b}}},createVeo4k:{method:"POST",path:"/api/v1/veo/get-4k-video",request:{whole:Io},parameters:{},responses:{200:{
whole:we,reasons:[{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:b},429:{whole:b},500:{
whole:b}},callback:{whole:Eo}},getVeo:{method:"GET",path:"/api/v1/veo/record-info",parameters:{query:Ye},responses:{200:{
whole:Co,choice:{tag:"code",branches:[{values:[200],reading:{whole:Vo}},{values:[200],reading:{whole:zo}},{values:[200],
reading:{whole:Lo}},{values:[400,401,402,404,405,408,409,413,422,429,430,451,455,500,501,505,531],reading:{whole:b}}]}},
429:{whole:b},500:{whole:b}}}};export{xp as host,Up as operations};
