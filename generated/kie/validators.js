// Written by codegen from openapi/; do not edit.
var ce=(s,i)=>()=>{try{return i||s((i={exports:{}}).exports,i),i.exports}catch(m){throw i=0,m}};var K=ce(q=>{"use strict";Object.defineProperty(q,"__esModule",{value:!0});q.formatNames=q.fastFormats=q.fullFormats=void 0;
function v(s,i){return{validate:s,compare:i}}q.fullFormats={date:v(be,ne),time:v(se(!0),ie),"date-time":v(ye(!0),ke),"is\
o-time":v(se(),we),"iso-date-time":v(ye(),ve),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:ur,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:hr,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:mr,int32:{type:"number",validate:cr},int64:{type:"number",validate:yr},float:{type:"number",validate:he},double:{type:"\
number",validate:he},password:!0,binary:!0};q.fastFormats={...q.fullFormats,date:v(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,ne),time:v(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,ie),"date-time":v(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
ke),"iso-time":v(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,we),"iso-date-time":v(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
ve),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
q.formatNames=Object.keys(q.fullFormats);function ir(s){return s%4===0&&(s%100!==0||s%400===0)}var or=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
ar=[0,31,28,31,30,31,30,31,31,30,31,30,31];function be(s){let i=or.exec(s);if(!i)return!1;let m=+i[1],u=+i[2],p=+i[3];return u>=
1&&u<=12&&p>=1&&p<=(u===2&&ir(m)?29:ar[u])}function ne(s,i){if(s&&i)return s>i?1:s<i?-1:0}var re=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function se(s){return function(m){let u=re.exec(m);if(!u)return!1;let p=+u[1],e=+u[2],t=+u[3],r=u[4],n=u[5]==="-"?-1:1,o=+(u[6]||
0),l=+(u[7]||0);if(o>23||l>59||s&&!r)return!1;if(p<=23&&e<=59&&t<60)return!0;let a=e-l*n,d=p-o*n-(a<0?1:0);return(d===23||
d===-1)&&(a===59||a===-1)&&t<61}}function ie(s,i){if(!(s&&i))return;let m=new Date("2020-01-01T"+s).valueOf(),u=new Date(
"2020-01-01T"+i).valueOf();if(m&&u)return m-u}function we(s,i){if(!(s&&i))return;let m=re.exec(s),u=re.exec(i);if(m&&u)return s=
m[1]+m[2]+m[3],i=u[1]+u[2]+u[3],s>i?1:s<i?-1:0}var te=/t|\s/i;function ye(s){let i=se(s);return function(u){let p=u.split(
te);return p.length===2&&be(p[0])&&i(p[1])}}function ke(s,i){if(!(s&&i))return;let m=new Date(s).valueOf(),u=new Date(i).
valueOf();if(m&&u)return m-u}function ve(s,i){if(!(s&&i))return;let[m,u]=s.split(te),[p,e]=i.split(te),t=ne(m,p);if(t!==
void 0)return t||ie(u,e)}var lr=/\/|:/,pr=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function ur(s){return lr.test(s)&&pr.test(s)}var ge=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function mr(s){return ge.lastIndex=0,ge.test(s)}var fr=-(2**31),dr=2**31-1;function cr(s){return Number.isInteger(s)&&s<=
dr&&s>=fr}function yr(s){return Number.isInteger(s)}function he(){return!0}var gr=/[^\\]\\Z/;function hr(s){if(gr.test(s))
return!1;try{return new RegExp(s),!0}catch{return!1}}});var ae=ce(oe=>{"use strict";Object.defineProperty(oe,"__esModule",{value:!0});function qe(s){let i=s.length,m=0,u=0,p;for(;u<
i;)m++,p=s.charCodeAt(u++),p>=55296&&p<=56319&&u<i&&(p=s.charCodeAt(u),(p&64512)===56320&&u++);return m}oe.default=qe;qe.
code='require("ajv/dist/runtime/ucs2length").default'});function _(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=s}={}){let e=null,t=0;if(!(typeof s=="numbe\
r"&&!(s%1)&&!isNaN(s))){let r={instancePath:i,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),t++}return _.errors=e,t===0}function c(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=s}={}){let e=null,t=0;if(typeof s!="string"){
let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return c.
errors=e,t===0}var je=De,br={type:"object",required:["code","msg"],properties:{code:{$ref:"s1"},msg:{$ref:"s2"},data:{type:[
"number","null"]}}};function De(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=s}={}){let e=null,t=0;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),
t++}if(s.code!==void 0&&(_(s.code,{instancePath:i+"/code",parentData:s,parentDataProperty:"code",rootData:p})||(e=e===null?
_.errors:e.concat(_.errors),t=e.length)),s.msg!==void 0&&(c(s.msg,{instancePath:i+"/msg",parentData:s,parentDataProperty:"\
msg",rootData:p})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),s.data!==void 0){let r=s.data;if(typeof r!="numb\
er"&&r!==null){let n={instancePath:i+"/data",keyword:"type",params:{type:br.properties.data.type},message:"must be numbe\
r,null"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[r]:e.push(r),t++}return De.errors=e,t===0}var g=U,wr={type:"object",required:["code","msg"],properties:{
code:{type:"integer",enum:[401,402,404,408,422,429,455,500,501,505]},msg:{type:"string"},data:{type:"null"}}};function U(s,{
instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"must have requ\
ired property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:i,keyword:"required",params:{
missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.
code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[n]:e.push(n),t++}if(!(r===401||r===402||r===404||r===408||r===422||r===429||r===455||r===500||
r===501||r===505)){let n={instancePath:i+"/code",keyword:"enum",params:{allowedValues:wr.properties.code.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}if(s.msg!==void 0&&typeof s.msg!="string"){let r={
instancePath:i+"/msg",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s.
data!==void 0&&s.data!==null){let r={instancePath:i+"/data",keyword:"type",params:{type:"null"},message:"must be null"};
e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),t++}return U.errors=e,t===0}var Pe=Ne;var A=K().fullFormats.uri,F=new RegExp("^https?://","u");function Ne(s,{instancePath:i="",parentData:m,parentDataProperty:u,
rootData:p=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.url===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"url"},message:"must have required property 'url'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(r!=="url"){let n={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[n]:e.push(n),t++}if(s.url!==void 0){let r=s.url;if(typeof r=="string"){if(!F.test(r)){
let n={instancePath:i+"/url",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};
e===null?e=[n]:e.push(n),t++}if(!A(r)){let n={instancePath:i+"/url",keyword:"format",params:{format:"uri"},message:'must\
 match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/url",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ne.errors=e,t===0}var Ae=$e,kr={type:"object",required:[
"code","msg"],properties:{code:{$ref:"s1"},msg:{$ref:"s2"},data:{type:["string","null"]}}};function $e(s,{instancePath:i="",
parentData:m,parentDataProperty:u,rootData:p=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"must have required property 'c\
ode'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0&&(_(s.code,{instancePath:i+
"/code",parentData:s,parentDataProperty:"code",rootData:p})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.msg!==
void 0&&(c(s.msg,{instancePath:i+"/msg",parentData:s,parentDataProperty:"msg",rootData:p})||(e=e===null?c.errors:e.concat(
c.errors),t=e.length)),s.data!==void 0){let r=s.data;if(typeof r!="string"&&r!==null){let n={instancePath:i+"/data",keyword:"\
type",params:{type:kr.properties.data.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return $e.errors=e,t===0}function Z(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=s}={}){let e=null,t=0;if(s&&typeof s=="obje\
ct"&&!Array.isArray(s)){if(s.downloadUrl===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"dow\
nloadUrl"},message:"must have required property 'downloadUrl'"};e===null?e=[r]:e.push(r),t++}if(s.downloadUrl!==void 0){
let r=s.downloadUrl;if(typeof r=="string"){if(!A(r)){let n={instancePath:i+"/downloadUrl",keyword:"format",params:{format:"\
uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/downloadUrl",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(s.fileId!==void 0&&typeof s.fileId!=
"string"){let r={instancePath:i+"/fileId",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),t++}if(s.fileName!==void 0&&typeof s.fileName!="string"){let r={instancePath:i+"/fileName",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s.originalName!==void 0&&typeof s.originalName!=
"string"){let r={instancePath:i+"/originalName",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),t++}if(s.filePath!==void 0&&typeof s.filePath!="string"){let r={instancePath:i+"/filePath",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s.fileSize!==void 0){let r=s.fileSize;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r))){let n={instancePath:i+"/fileSize",keyword:"type",params:{type:"integer"},message:"must be \
integer"};e===null?e=[n]:e.push(n),t++}}if(s.mimeType!==void 0&&typeof s.mimeType!="string"){let r={instancePath:i+"/mim\
eType",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s.uploadPath!==void 0&&
typeof s.uploadPath!="string"){let r={instancePath:i+"/uploadPath",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[r]:e.push(r),t++}if(s.fileUrl!==void 0){let r=s.fileUrl;if(typeof r=="string"){if(!A(r)){let n={instancePath:i+
"/fileUrl",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:i+"/fileUrl",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
t++}}if(s.uploadTime!==void 0&&typeof s.uploadTime!="string"){let r={instancePath:i+"/uploadTime",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s.uploadedAt!==void 0&&typeof s.uploadedAt!="st\
ring"){let r={instancePath:i+"/uploadedAt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),t++}if(s.expiresAt!==void 0&&typeof s.expiresAt!="string"){let r={instancePath:i+"/expiresAt",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Z.errors=e,t===0}var ee=Te;function Te(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let n={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[n]:e.push(n),t++}if(s.msg===void 0){let n={instancePath:i,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[n]:e.push(n),t++}if(s.success!==
void 0&&typeof s.success!="boolean"){let n={instancePath:i+"/success",keyword:"type",params:{type:"boolean"},message:"mu\
st be boolean"};e===null?e=[n]:e.push(n),t++}if(s.code!==void 0&&(_(s.code,{instancePath:i+"/code",parentData:s,parentDataProperty:"\
code",rootData:p})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),s.msg!==void 0&&(c(s.msg,{instancePath:i+"/msg",
parentData:s,parentDataProperty:"msg",rootData:p})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),s.data!==void 0){
let n=s.data,o=t,l=!1,a=null,d=t;Z(n,{instancePath:i+"/data",parentData:s,parentDataProperty:"data",rootData:p})||(e=e===
null?Z.errors:e.concat(Z.errors),t=e.length);var r=d===t;r&&(l=!0,a=0);let f=t;if(n!==null){let y={instancePath:i+"/data",
keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[y]:e.push(y),t++}var r=f===t;if(r&&l?(l=!1,a=[a,
1]):r&&(l=!0,a=1),l)t=o,e!==null&&(o?e.length=o:e=null);else{let y={instancePath:i+"/data",keyword:"oneOf",params:{passingSchemas:a},
message:"must match exactly one schema in oneOf"};e===null?e=[y]:e.push(y),t++}}}else{let n={instancePath:i,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return Te.errors=e,t===0}function j(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=s}={}){let e=null,t=0;if(typeof s!="string"){
let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return j.
errors=e,t===0}function D(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=s}={}){let e=null,t=0;if(typeof s!="string"){
let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return D.
errors=e,t===0}var Ue=xe;function xe(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.file===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"file"},message:"\
must have required property 'file'"};e===null?e=[r]:e.push(r),t++}if(s.uploadPath===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"uploadPath"},message:"must have required property 'uploadPath'"};e===null?e=[r]:e.push(
r),t++}for(let r in s)if(!(r==="file"||r==="uploadPath"||r==="fileName")){let n={instancePath:i,keyword:"additionalPrope\
rties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.file!==
void 0&&typeof s.file!="string"){let r={instancePath:i+"/file",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),t++}s.uploadPath!==void 0&&(j(s.uploadPath,{instancePath:i+"/uploadPath",parentData:s,parentDataProperty:"\
uploadPath",rootData:p})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),s.fileName!==void 0&&(D(s.fileName,{instancePath:i+
"/fileName",parentData:s,parentDataProperty:"fileName",rootData:p})||(e=e===null?D.errors:e.concat(D.errors),t=e.length))}else{
let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return xe.
errors=e,t===0}function b(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=s}={}){let e=null,t=0;if(typeof s=="string"){
if(!F.test(s)){let r={instancePath:i,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[r]:e.push(r),t++}if(!A(s)){let r={instancePath:i,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}return b.errors=e,t===0}var ze=Ie;function Ie(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.fileUrl===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"fileUr\
l"},message:"must have required property 'fileUrl'"};e===null?e=[r]:e.push(r),t++}if(s.uploadPath===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"uploadPath"},message:"must have required property 'uploadPath'"};e===null?e=
[r]:e.push(r),t++}for(let r in s)if(!(r==="fileUrl"||r==="uploadPath"||r==="fileName")){let n={instancePath:i,keyword:"a\
dditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),t++}s.fileUrl!==void 0&&(b(s.fileUrl,{instancePath:i+"/fileUrl",parentData:s,parentDataProperty:"fileUrl",rootData:p})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length)),s.uploadPath!==void 0&&(j(s.uploadPath,{instancePath:i+"/uploadPath",
parentData:s,parentDataProperty:"uploadPath",rootData:p})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),s.fileName!==
void 0&&(D(s.fileName,{instancePath:i+"/fileName",parentData:s,parentDataProperty:"fileName",rootData:p})||(e=e===null?D.
errors:e.concat(D.errors),t=e.length))}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[r]:e.push(r),t++}return Ie.errors=e,t===0}var Oe=Ee;function Ee(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.base64Data===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"bas\
e64Data"},message:"must have required property 'base64Data'"};e===null?e=[r]:e.push(r),t++}if(s.uploadPath===void 0){let r={
instancePath:i,keyword:"required",params:{missingProperty:"uploadPath"},message:"must have required property 'uploadPath\
'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="base64Data"||r==="uploadPath"||r==="fileName")){let n={instancePath:i,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),t++}if(s.base64Data!==void 0&&typeof s.base64Data!="string"){let r={instancePath:i+"/base64Data",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}s.uploadPath!==void 0&&(j(s.uploadPath,
{instancePath:i+"/uploadPath",parentData:s,parentDataProperty:"uploadPath",rootData:p})||(e=e===null?j.errors:e.concat(j.
errors),t=e.length)),s.fileName!==void 0&&(D(s.fileName,{instancePath:i+"/fileName",parentData:s,parentDataProperty:"fil\
eName",rootData:p})||(e=e===null?D.errors:e.concat(D.errors),t=e.length))}else{let r={instancePath:i,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ee.errors=e,t===0}function I(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=s}={}){let e=null,t=0;if(typeof s=="string"){
if(!F.test(s)){let r={instancePath:i,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https\
?://"'};e===null?e=[r]:e.push(r),t++}if(!A(s)){let r={instancePath:i,keyword:"format",params:{format:"uri"},message:'mus\
t match format "uri"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}return I.errors=e,t===0}var vr={type:"string",enum:["3","4","5","6","7","8","9","10","11","12","13","14","15"]};function G(s,{instancePath:i="",
parentData:m,parentDataProperty:u,rootData:p=s}={}){let e=null,t=0;if(typeof s!="string"){let r={instancePath:i,keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="3"||s==="4"||s==="5"||s===
"6"||s==="7"||s==="8"||s==="9"||s==="10"||s==="11"||s==="12"||s==="13"||s==="14"||s==="15")){let r={instancePath:i,keyword:"\
enum",params:{allowedValues:vr.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}
return G.errors=e,t===0}function H(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=s}={}){let e=null,t=0;if(Array.isArray(s)){
let r=s.length;for(let n=0;n<r;n++)b(s[n],{instancePath:i+"/"+n,parentData:s,parentDataProperty:n,rootData:p})||(e=e===null?
b.errors:e.concat(b.errors),t=e.length)}else{let r={instancePath:i,keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[r]:e.push(r),t++}return H.errors=e,t===0}var $=ae().default;function Y(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=s}={}){let e=null,t=0;if(Array.
isArray(s)){let r=s.length;for(let n=0;n<r;n++){let o=s[n];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.prompt===void 0){
let l={instancePath:i+"/"+n,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'p\
rompt'"};e===null?e=[l]:e.push(l),t++}if(o.duration===void 0){let l={instancePath:i+"/"+n,keyword:"required",params:{missingProperty:"\
duration"},message:"must have required property 'duration'"};e===null?e=[l]:e.push(l),t++}for(let l in o)if(!(l==="promp\
t"||l==="duration")){let a={instancePath:i+"/"+n,keyword:"additionalProperties",params:{additionalProperty:l},message:"m\
ust NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(o.prompt!==void 0){let l=o.prompt;if(typeof l=="str\
ing"){if($(l)>500){let a={instancePath:i+"/"+n+"/prompt",keyword:"maxLength",params:{limit:500},message:"must NOT have m\
ore than 500 characters"};e===null?e=[a]:e.push(a),t++}if($(l)<1){let a={instancePath:i+"/"+n+"/prompt",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+
"/"+n+"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}if(o.duration!==
void 0){let l=o.duration;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){let a={instancePath:i+"/"+n+"/duration",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(typeof l=="number"){if(l>12||isNaN(
l)){let a={instancePath:i+"/"+n+"/duration",keyword:"maximum",params:{comparison:"<=",limit:12},message:"must be <= 12"};
e===null?e=[a]:e.push(a),t++}if(l<1||isNaN(l)){let a={instancePath:i+"/"+n+"/duration",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),t++}}}}else{let l={instancePath:i+"/"+n,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),t++}}}else{let r={instancePath:i,keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),t++}return Y.errors=e,t===0}function W(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=s}={}){let e=null,t=0;if(Array.isArray(s)){
if(s.length>3){let n={instancePath:i,keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===
null?e=[n]:e.push(n),t++}let r=s.length;for(let n=0;n<r;n++){let o=s[n];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.
name===void 0){let l={instancePath:i+"/"+n,keyword:"required",params:{missingProperty:"name"},message:"must have require\
d property 'name'"};e===null?e=[l]:e.push(l),t++}if(o.description===void 0){let l={instancePath:i+"/"+n,keyword:"require\
d",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[l]:e.push(l),
t++}if(o.element_input_urls===void 0){let l={instancePath:i+"/"+n,keyword:"required",params:{missingProperty:"element_in\
put_urls"},message:"must have required property 'element_input_urls'"};e===null?e=[l]:e.push(l),t++}for(let l in o)if(!(l===
"name"||l==="description"||l==="element_input_urls"||l==="element_input_audio_urls"||l==="start_time"||l==="end_time")){
let a={instancePath:i+"/"+n,keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have addition\
al properties"};e===null?e=[a]:e.push(a),t++}if(o.name!==void 0){let l=o.name;if(typeof l=="string"){if($(l)<1){let a={instancePath:i+
"/"+n+"/name",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(
a),t++}}else{let a={instancePath:i+"/"+n+"/name",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[a]:e.push(a),t++}}if(o.description!==void 0){let l=o.description;if(typeof l=="string"){if($(l)<1){let a={instancePath:i+
"/"+n+"/description",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:
e.push(a),t++}}else{let a={instancePath:i+"/"+n+"/description",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[a]:e.push(a),t++}}if(o.element_input_urls!==void 0){let l=o.element_input_urls;if(Array.isArray(l)){let a=l.
length;for(let d=0;d<a;d++)b(l[d],{instancePath:i+"/"+n+"/element_input_urls/"+d,parentData:l,parentDataProperty:d,rootData:p})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length)}else{let a={instancePath:i+"/"+n+"/element_input_urls",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}if(o.element_input_audio_urls!==void 0){let l=o.
element_input_audio_urls;if(Array.isArray(l)){let a=l.length;for(let d=0;d<a;d++)b(l[d],{instancePath:i+"/"+n+"/element_\
input_audio_urls/"+d,parentData:l,parentDataProperty:d,rootData:p})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)}else{
let a={instancePath:i+"/"+n+"/element_input_audio_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[a]:e.push(a),t++}}if(o.start_time!==void 0){let l=o.start_time;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){let a={
instancePath:i+"/"+n+"/start_time",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(
a),t++}if(typeof l=="number"&&(l<0||isNaN(l))){let a={instancePath:i+"/"+n+"/start_time",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),t++}}if(o.end_time!==void 0){let l=o.end_time;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l))){let a={instancePath:i+"/"+n+"/end_time",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"};e===null?e=[a]:e.push(a),t++}if(typeof l=="number"&&(l<0||isNaN(l))){let a={instancePath:i+"/"+n+"/end_t\
ime",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),t++}}}else{let l={
instancePath:i+"/"+n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),t++}}}else{
let r={instancePath:i,keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),t++}return W.
errors=e,t===0}var Fe=V,le={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"st\
ring",const:"kling-3.0/video"},callBackUrl:{$ref:"s16"},input:{type:"object",additionalProperties:!1,required:["prompt",
"duration","aspect_ratio","mode","sound","multi_shots"],properties:{prompt:{type:"string",minLength:1},duration:{$ref:"s\
17"},aspect_ratio:{type:"string",enum:["16:9","9:16","1:1"]},mode:{type:"string",enum:["std","pro","4K"]},sound:{type:"b\
oolean"},image_urls:{$ref:"s18"},multi_shots:{type:"boolean"},multi_prompt:{$ref:"s19"},kling_elements:{$ref:"s20"}}}}},
qr=Object.prototype.hasOwnProperty;function V(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=s}={}){let e=null,
t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),t++}for(let r in s)if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==
void 0){let r=s.model;if(typeof r!="string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="kling-3.0/video"){let n={instancePath:i+"/model",keyword:"const",params:{
allowedValue:"kling-3.0/video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&
(I(s.callBackUrl,{instancePath:i+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:p})||(e=e===null?
I.errors:e.concat(I.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[n]:e.push(n),t++}if(r.duration===void 0){let n={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[n]:e.push(n),
t++}if(r.aspect_ratio===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"aspect_ratio"},
message:"must have required property 'aspect_ratio'"};e===null?e=[n]:e.push(n),t++}if(r.mode===void 0){let n={instancePath:i+
"/input",keyword:"required",params:{missingProperty:"mode"},message:"must have required property 'mode'"};e===null?e=[n]:
e.push(n),t++}if(r.sound===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"sound"},message:"\
must have required property 'sound'"};e===null?e=[n]:e.push(n),t++}if(r.multi_shots===void 0){let n={instancePath:i+"/in\
put",keyword:"required",params:{missingProperty:"multi_shots"},message:"must have required property 'multi_shots'"};e===
null?e=[n]:e.push(n),t++}for(let n in r)if(!qr.call(le.properties.input.properties,n)){let o={instancePath:i+"/input",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[o]:e.push(
o),t++}if(r.prompt!==void 0){let n=r.prompt;if(typeof n=="string"){if($(n)<1){let o={instancePath:i+"/input/prompt",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:i+
"/input/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}}if(r.duration!==
void 0&&(G(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:p})||(e=e===
null?G.errors:e.concat(G.errors),t=e.length)),r.aspect_ratio!==void 0){let n=r.aspect_ratio;if(typeof n!="string"){let o={
instancePath:i+"/input/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(
o),t++}if(!(n==="16:9"||n==="9:16"||n==="1:1")){let o={instancePath:i+"/input/aspect_ratio",keyword:"enum",params:{allowedValues:le.
properties.input.properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(
o),t++}}if(r.mode!==void 0){let n=r.mode;if(typeof n!="string"){let o={instancePath:i+"/input/mode",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}if(!(n==="std"||n==="pro"||n==="4K")){let o={instancePath:i+
"/input/mode",keyword:"enum",params:{allowedValues:le.properties.input.properties.mode.enum},message:"must be equal to o\
ne of the allowed values"};e===null?e=[o]:e.push(o),t++}}if(r.sound!==void 0&&typeof r.sound!="boolean"){let n={instancePath:i+
"/input/sound",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),t++}if(r.image_urls!==
void 0&&(H(r.image_urls,{instancePath:i+"/input/image_urls",parentData:r,parentDataProperty:"image_urls",rootData:p})||(e=
e===null?H.errors:e.concat(H.errors),t=e.length)),r.multi_shots!==void 0&&typeof r.multi_shots!="boolean"){let n={instancePath:i+
"/input/multi_shots",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),t++}r.multi_prompt!==
void 0&&(Y(r.multi_prompt,{instancePath:i+"/input/multi_prompt",parentData:r,parentDataProperty:"multi_prompt",rootData:p})||
(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.kling_elements!==void 0&&(W(r.kling_elements,{instancePath:i+"/in\
put/kling_elements",parentData:r,parentDataProperty:"kling_elements",rootData:p})||(e=e===null?W.errors:e.concat(W.errors),
t=e.length))}else{let n={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),t++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return V.errors=e,t===0}var Ve=M,_e={type:"object",additionalProperties:!1,required:["model","input"],
properties:{model:{type:"string",const:"nano-banana-2"},callBackUrl:{$ref:"s16"},input:{type:"object",additionalProperties:!1,
required:["prompt"],properties:{prompt:{type:"string",minLength:1,maxLength:2e4},image_input:{type:"array",maxItems:14,items:{
$ref:"s12"}},aspect_ratio:{type:"string"},resolution:{type:"string",enum:["1K","2K","4K"]},output_format:{type:"string",
enum:["png","jpg"]}}}}};function M(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=s}={}){let e=null,t=0;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),t++}for(let r in s)if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:i,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==
void 0){let r=s.model;if(typeof r!="string"){let n={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="nano-banana-2"){let n={instancePath:i+"/model",keyword:"const",params:{
allowedValue:"nano-banana-2"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&
(I(s.callBackUrl,{instancePath:i+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:p})||(e=e===null?
I.errors:e.concat(I.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let n={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="prompt"||n==="image_input"||n==="aspe\
ct_ratio"||n==="resolution"||n==="output_format")){let o={instancePath:i+"/input",keyword:"additionalProperties",params:{
additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),t++}if(r.prompt!==void 0){
let n=r.prompt;if(typeof n=="string"){if($(n)>2e4){let o={instancePath:i+"/input/prompt",keyword:"maxLength",params:{limit:2e4},
message:"must NOT have more than 20000 characters"};e===null?e=[o]:e.push(o),t++}if($(n)<1){let o={instancePath:i+"/inpu\
t/prompt",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),
t++}}else{let o={instancePath:i+"/input/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[o]:e.push(o),t++}}if(r.image_input!==void 0){let n=r.image_input;if(Array.isArray(n)){if(n.length>14){let l={instancePath:i+
"/input/image_input",keyword:"maxItems",params:{limit:14},message:"must NOT have more than 14 items"};e===null?e=[l]:e.push(
l),t++}let o=n.length;for(let l=0;l<o;l++)b(n[l],{instancePath:i+"/input/image_input/"+l,parentData:n,parentDataProperty:l,
rootData:p})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)}else{let o={instancePath:i+"/input/image_input",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),t++}}if(r.aspect_ratio!==void 0&&typeof r.
aspect_ratio!="string"){let n={instancePath:i+"/input/aspect_ratio",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[n]:e.push(n),t++}if(r.resolution!==void 0){let n=r.resolution;if(typeof n!="string"){let o={instancePath:i+
"/input/resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}if(!(n===
"1K"||n==="2K"||n==="4K")){let o={instancePath:i+"/input/resolution",keyword:"enum",params:{allowedValues:_e.properties.
input.properties.resolution.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),t++}}if(r.
output_format!==void 0){let n=r.output_format;if(typeof n!="string"){let o={instancePath:i+"/input/output_format",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}if(!(n==="png"||n==="jpg")){let o={instancePath:i+
"/input/output_format",keyword:"enum",params:{allowedValues:_e.properties.input.properties.output_format.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),t++}}}else{let n={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return M.errors=e,t===0}var Me=Se;function Se(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=s}={}){let e=null,t=0,r=t,n=!1,o=null,l=t;
V(s,{instancePath:i,parentData:m,parentDataProperty:u,rootData:p})||(e=e===null?V.errors:e.concat(V.errors),t=e.length);
var d=l===t;d&&(n=!0,o=0);let a=t;M(s,{instancePath:i,parentData:m,parentDataProperty:u,rootData:p})||(e=e===null?M.errors:
e.concat(M.errors),t=e.length);var d=a===t;if(d&&n?(n=!1,o=[o,1]):d&&(n=!0,o=1),n)t=r,e!==null&&(r?e.length=r:e=null);else{
let f={instancePath:i,keyword:"oneOf",params:{passingSchemas:o},message:"must match exactly one schema in oneOf"};e===null?
e=[f]:e.push(f),t++}return Se.errors=e,t===0}function w(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=s}={}){let e=null,t=0;if(typeof s=="string"){
if($(s)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),t++}return w.errors=e,t===0}var R={type:"object",required:["taskId"],properties:{taskId:{$ref:"s27"},model:{type:"string"},param:{type:"string"},failCode:{
type:["string","null"]},failMsg:{type:["string","null"]},costTime:{type:["integer","null"],minimum:0},createTime:{type:"\
integer",format:"int64",minimum:0},updateTime:{type:"integer",format:"int64",minimum:0},completeTime:{type:["integer","n\
ull"],format:"int64",minimum:0}}},S=K().fullFormats.int64;function P(s,{instancePath:i="",parentData:m,parentDataProperty:u,
rootData:p=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.taskId===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=[r]:e.push(
r),t++}if(s.taskId!==void 0&&(w(s.taskId,{instancePath:i+"/taskId",parentData:s,parentDataProperty:"taskId",rootData:p})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.model!==void 0&&typeof s.model!="string"){let r={instancePath:i+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s.param!==void 0&&
typeof s.param!="string"){let r={instancePath:i+"/param",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),t++}if(s.failCode!==void 0){let r=s.failCode;if(typeof r!="string"&&r!==null){let n={instancePath:i+
"/failCode",keyword:"type",params:{type:R.properties.failCode.type},message:"must be string,null"};e===null?e=[n]:e.push(
n),t++}}if(s.failMsg!==void 0){let r=s.failMsg;if(typeof r!="string"&&r!==null){let n={instancePath:i+"/failMsg",keyword:"\
type",params:{type:R.properties.failMsg.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(s.costTime!==
void 0){let r=s.costTime;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))&&r!==null){let n={instancePath:i+"/costTime",keyword:"\
type",params:{type:R.properties.costTime.type},message:"must be integer,null"};e===null?e=[n]:e.push(n),t++}if(typeof r==
"number"&&(r<0||isNaN(r))){let n={instancePath:i+"/costTime",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[n]:e.push(n),t++}}if(s.createTime!==void 0){let r=s.createTime;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r))){let n={instancePath:i+"/createTime",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[n]:e.push(n),t++}if(typeof r=="number"){if(r<0||isNaN(r)){let n={instancePath:i+"/createTime",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}if(!S.validate(r)){let n={instancePath:i+"\
/createTime",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[n]:e.push(n),t++}}}
if(s.updateTime!==void 0){let r=s.updateTime;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={instancePath:i+"/update\
Time",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="numbe\
r"){if(r<0||isNaN(r)){let n={instancePath:i+"/updateTime",keyword:"minimum",params:{comparison:">=",limit:0},message:"mu\
st be >= 0"};e===null?e=[n]:e.push(n),t++}if(!S.validate(r)){let n={instancePath:i+"/updateTime",keyword:"format",params:{
format:"int64"},message:'must match format "int64"'};e===null?e=[n]:e.push(n),t++}}}if(s.completeTime!==void 0){let r=s.
completeTime;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))&&r!==null){let n={instancePath:i+"/completeTime",keyword:"type",
params:{type:R.properties.completeTime.type},message:"must be integer,null"};e===null?e=[n]:e.push(n),t++}if(typeof r=="\
number"){if(r<0||isNaN(r)){let n={instancePath:i+"/completeTime",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[n]:e.push(n),t++}if(!S.validate(r)){let n={instancePath:i+"/completeTime",keyword:"format",params:{
format:"int64"},message:'must match format "int64"'};e===null?e=[n]:e.push(n),t++}}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return P.errors=e,t===0}function X(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=s}={}){let e=null,t=0;if(typeof s!="string"){
let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return X.
errors=e,t===0}var ue=x;function x(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=s}={}){let e=null,t=0;if(s&&typeof s=="obje\
ct"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:i,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(r!==
200){let n={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(c(s.msg,{instancePath:i+"/msg",parentData:s,parentDataProperty:"msg",rootData:p})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length)),s.data!==void 0){let r=s.data;if(P(r,{instancePath:i+"/data",parentData:s,
parentDataProperty:"data",rootData:p})||(e=e===null?P.errors:e.concat(P.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.state===void 0){let n={instancePath:i+"/data",keyword:"required",params:{missingProperty:"state"},message:"\
must have required property 'state'"};e===null?e=[n]:e.push(n),t++}if(r.resultJson===void 0){let n={instancePath:i+"/dat\
a",keyword:"required",params:{missingProperty:"resultJson"},message:"must have required property 'resultJson'"};e===null?
e=[n]:e.push(n),t++}if(r.state!==void 0){let n=r.state;if(typeof n!="string"){let o={instancePath:i+"/data/state",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}if(n!=="success"){let o={instancePath:i+
"/data/state",keyword:"const",params:{allowedValue:"success"},message:"must be equal to constant"};e===null?e=[o]:e.push(
o),t++}}r.resultJson!==void 0&&(X(r.resultJson,{instancePath:i+"/data/resultJson",parentData:r,parentDataProperty:"resul\
tJson",rootData:p})||(e=e===null?X.errors:e.concat(X.errors),t=e.length))}else{let n={instancePath:i+"/data",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return x.errors=e,t===0}var me=z;function z(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=s}={}){let e=null,t=0;if(s&&typeof s=="obje\
ct"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:i,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(r!==
200){let n={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(c(s.msg,{instancePath:i+"/msg",parentData:s,parentDataProperty:"msg",rootData:p})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length)),s.data!==void 0){let r=s.data;if(P(r,{instancePath:i+"/data",parentData:s,
parentDataProperty:"data",rootData:p})||(e=e===null?P.errors:e.concat(P.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.state===void 0){let n={instancePath:i+"/data",keyword:"required",params:{missingProperty:"state"},message:"\
must have required property 'state'"};e===null?e=[n]:e.push(n),t++}if(r.state!==void 0){let n=r.state;if(typeof n!="stri\
ng"){let o={instancePath:i+"/data/state",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:
e.push(o),t++}if(n!=="fail"){let o={instancePath:i+"/data/state",keyword:"const",params:{allowedValue:"fail"},message:"m\
ust be equal to constant"};e===null?e=[o]:e.push(o),t++}}}else{let n={instancePath:i+"/data",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return z.errors=e,t===0}var Be=Je;function Je(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=s}={}){let e=null,t=0,r=t,n=!1,o=null,l=t;
x(s,{instancePath:i,parentData:m,parentDataProperty:u,rootData:p})||(e=e===null?x.errors:e.concat(x.errors),t=e.length);
var d=l===t;d&&(n=!0,o=0);let a=t;z(s,{instancePath:i,parentData:m,parentDataProperty:u,rootData:p})||(e=e===null?z.errors:
e.concat(z.errors),t=e.length);var d=a===t;if(d&&n?(n=!1,o=[o,1]):d&&(n=!0,o=1),n)t=r,e!==null&&(r?e.length=r:e=null);else{
let f={instancePath:i,keyword:"oneOf",params:{passingSchemas:o},message:"must match exactly one schema in oneOf"};e===null?
e=[f]:e.push(f),t++}return Je.errors=e,t===0}var fe=Le,_r={type:"object",required:["code","msg"],properties:{code:{type:"\
integer",enum:[200,401,402,404,408,422,429,455,500,501,505]},msg:{type:"string"},data:{oneOf:[{type:"object",required:["\
taskId"],properties:{taskId:{$ref:"s27"},recordId:{type:"string"}}},{type:"null"}]}},if:{properties:{code:{type:"integer",
const:200}},additionalProperties:!0},then:{properties:{data:{type:"object",additionalProperties:!0}},required:["data"],additionalProperties:!0},
else:{properties:{data:{type:"null"}},additionalProperties:!0}};function Le(s,{instancePath:i="",parentData:m,parentDataProperty:u,
rootData:p=s}={}){let e=null,t=0,r=t,n=!0,o=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.code!==void 0){let f=s.code;
if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let y={};e===null?e=[y]:e.push(y),t++}if(f!==200){let y={};e===null?e=[y]:e.
push(y),t++}}var l=o===t;t=r,e!==null&&(r?e.length=r:e=null);let a;if(l){let f=t;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.data===void 0){let h={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have requ\
ired property 'data'"};e===null?e=[h]:e.push(h),t++}if(s.data!==void 0){let h=s.data;if(!(h&&typeof h=="object"&&!Array.
isArray(h))){let T={instancePath:i+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[T]:
e.push(T),t++}}}var l=f===t;n=l,a="then"}else{let f=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.data!==void 0&&s.data!==
null){let h={instancePath:i+"/data",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[h]:e.push(h),
t++}var l=f===t;n=l,a="else"}if(!n){let f={instancePath:i,keyword:"if",params:{failingKeyword:a},message:'must match "'+
a+'" schema'};e===null?e=[f]:e.push(f),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===void 0){let f={instancePath:i,
keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[f]:e.push(f),
t++}if(s.msg===void 0){let f={instancePath:i,keyword:"required",params:{missingProperty:"msg"},message:"must have requir\
ed property 'msg'"};e===null?e=[f]:e.push(f),t++}if(s.code!==void 0){let f=s.code;if(!(typeof f=="number"&&!(f%1)&&!isNaN(
f))){let y={instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[y]:e.push(
y),t++}if(!(f===200||f===401||f===402||f===404||f===408||f===422||f===429||f===455||f===500||f===501||f===505)){let y={instancePath:i+
"/code",keyword:"enum",params:{allowedValues:_r.properties.code.enum},message:"must be equal to one of the allowed value\
s"};e===null?e=[y]:e.push(y),t++}}if(s.msg!==void 0&&typeof s.msg!="string"){let f={instancePath:i+"/msg",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),t++}if(s.data!==void 0){let f=s.data,y=t,h=!1,
T=null,tr=t;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.taskId===void 0){let k={instancePath:i+"/data",keyword:"re\
quired",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=[k]:e.push(k),t++}if(f.
taskId!==void 0&&(w(f.taskId,{instancePath:i+"/data/taskId",parentData:f,parentDataProperty:"taskId",rootData:p})||(e=e===
null?w.errors:e.concat(w.errors),t=e.length)),f.recordId!==void 0&&typeof f.recordId!="string"){let k={instancePath:i+"/\
data/recordId",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),t++}}else{let k={
instancePath:i+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[k]:e.push(k),t++}var d=tr===
t;d&&(h=!0,T=0);let nr=t;if(f!==null){let k={instancePath:i+"/data",keyword:"type",params:{type:"null"},message:"must be\
 null"};e===null?e=[k]:e.push(k),t++}var d=nr===t;if(d&&h?(h=!1,T=[T,1]):d&&(h=!0,T=1),h)t=y,e!==null&&(y?e.length=y:e=null);else{
let k={instancePath:i+"/data",keyword:"oneOf",params:{passingSchemas:T},message:"must match exactly one schema in oneOf"};
e===null?e=[k]:e.push(k),t++}}}else{let f={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[f]:e.push(f),t++}return Le.errors=e,t===0}var Ce=B,jr={type:"object",required:["code","msg","data"],properties:{
code:{type:"integer",const:200},msg:{$ref:"s2"},data:{allOf:[{$ref:"s26"},{type:"object",required:["state"],properties:{
state:{type:"string",enum:["waiting","queuing","generating"]}}}]}}};function B(s,{instancePath:i="",parentData:m,parentDataProperty:u,
rootData:p=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),
t++}if(s.msg===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"msg"},message:"must have requir\
ed property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r))){let n={instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};e===null?e=[n]:e.push(n),t++}if(r!==200){let n={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(c(s.msg,{instancePath:i+"/msg",parentData:s,
parentDataProperty:"msg",rootData:p})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),s.data!==void 0){let r=s.data;
if(P(r,{instancePath:i+"/data",parentData:s,parentDataProperty:"data",rootData:p})||(e=e===null?P.errors:e.concat(P.errors),
t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.state===void 0){let n={instancePath:i+"/data",keyword:"requir\
ed",params:{missingProperty:"state"},message:"must have required property 'state'"};e===null?e=[n]:e.push(n),t++}if(r.state!==
void 0){let n=r.state;if(typeof n!="string"){let o={instancePath:i+"/data/state",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),t++}if(!(n==="waiting"||n==="queuing"||n==="generating")){let o={instancePath:i+
"/data/state",keyword:"enum",params:{allowedValues:jr.properties.data.allOf[1].properties.state.enum},message:"must be e\
qual to one of the allowed values"};e===null?e=[o]:e.push(o),t++}}}else{let n={instancePath:i+"/data",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return B.errors=e,t===0}var Ke=Re;function Re(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=s}={}){let e=null,t=0,r=t,n=!1,o=null,l=t;
B(s,{instancePath:i,parentData:m,parentDataProperty:u,rootData:p})||(e=e===null?B.errors:e.concat(B.errors),t=e.length);
var d=l===t;d&&(n=!0,o=0);let a=t;x(s,{instancePath:i,parentData:m,parentDataProperty:u,rootData:p})||(e=e===null?x.errors:
e.concat(x.errors),t=e.length);var d=a===t;if(d&&n)n=!1,o=[o,1];else{d&&(n=!0,o=1);let f=t;z(s,{instancePath:i,parentData:m,
parentDataProperty:u,rootData:p})||(e=e===null?z.errors:e.concat(z.errors),t=e.length);var d=f===t;if(d&&n)n=!1,o=[o,2];else{
d&&(n=!0,o=2);let h=t;U(s,{instancePath:i,parentData:m,parentDataProperty:u,rootData:p})||(e=e===null?U.errors:e.concat(
U.errors),t=e.length);var d=h===t;d&&n?(n=!1,o=[o,3]):d&&(n=!0,o=3)}}if(n)t=r,e!==null&&(r?e.length=r:e=null);else{let f={
instancePath:i,keyword:"oneOf",params:{passingSchemas:o},message:"must match exactly one schema in oneOf"};e===null?e=[f]:
e.push(f),t++}return Re.errors=e,t===0}var Ze=Ge;function Ge(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.prompt===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[r]:e.push(r),t++}if(s.videoUrl===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"videoUrl"},message:"must have required property 'videoUrl'"};e===null?e=[r]:
e.push(r),t++}for(let r in s)if(!(r==="prompt"||r==="videoUrl"||r==="callBackUrl"||r==="watermark")){let n={instancePath:i,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),t++}if(s.prompt!==void 0){let r=s.prompt;if(typeof r=="string"){if($(r)<1){let n={instancePath:i+"/prompt",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:i+"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
t++}}if(s.videoUrl!==void 0){let r=s.videoUrl;if(typeof r=="string"){if(!F.test(r)){let n={instancePath:i+"/videoUrl",keyword:"\
pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[n]:e.push(n),t++}if(!A(r)){
let n={instancePath:i+"/videoUrl",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[
n]:e.push(n),t++}}else{let n={instancePath:i+"/videoUrl",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0){let r=s.callBackUrl;if(typeof r=="string"){if(!F.test(r)){let n={
instancePath:i+"/callBackUrl",keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};
e===null?e=[n]:e.push(n),t++}if(!A(r)){let n={instancePath:i+"/callBackUrl",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/callBackUrl",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(s.watermark!==void 0&&typeof s.watermark!="str\
ing"){let r={instancePath:i+"/watermark",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),t++}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),t++}return Ge.errors=e,t===0}var Dr=new RegExp("^\\{","u");function O(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=s}={}){let e=null,
t=0;if(typeof s=="string"){if(!Dr.test(s)){let r={instancePath:i,keyword:"pattern",params:{pattern:"^\\{"},message:'must\
 match pattern "^\\{"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:i,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}return O.errors=e,t===0}function E(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=s}={}){let e=null,t=0;if(Array.isArray(s)){
if(s.length<1){let n={instancePath:i,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[n]:e.push(n),t++}let r=s.length;for(let n=0;n<r;n++){let o=s[n];if(typeof o=="string"){if(!F.test(o)){let l={instancePath:i+
"/"+n,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[l]:e.push(l),
t++}if(!A(o)){let l={instancePath:i+"/"+n,keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===
null?e=[l]:e.push(l),t++}}else{let l={instancePath:i+"/"+n,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[l]:e.push(l),t++}}}else{let r={instancePath:i,keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[r]:e.push(r),t++}return E.errors=e,t===0}var He=Ye,Pr={type:"object",required:["code","msg","data"],properties:{
code:{type:"integer",enum:[200,500]},msg:{type:"string"},data:{type:"object",required:["taskId"],properties:{taskId:{$ref:"\
s27"},promptJson:{$ref:"s41"},resultUrls:{$ref:"s42"}}}},if:{properties:{code:{type:"integer",const:200}},additionalProperties:!0},
then:{properties:{data:{type:"object",properties:{resultUrls:{}},required:["resultUrls"],additionalProperties:!0}},additionalProperties:!0}};
function Ye(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=s}={}){let e=null,t=0,r=t,n=!0,o=t;if(s&&typeof s==
"object"&&!Array.isArray(s)&&s.code!==void 0){let a=s.code;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let d={};e===null?
e=[d]:e.push(d),t++}if(a!==200){let d={};e===null?e=[d]:e.push(d),t++}}var l=o===t;if(t=r,e!==null&&(r?e.length=r:e=null),
l){let a=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.data!==void 0){let f=s.data;if(f&&typeof f=="object"&&!Array.isArray(
f)){if(f.resultUrls===void 0){let y={instancePath:i+"/data",keyword:"required",params:{missingProperty:"resultUrls"},message:"\
must have required property 'resultUrls'"};e===null?e=[y]:e.push(y),t++}}else{let y={instancePath:i+"/data",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),t++}}var l=a===t;n=l}if(!n){let a={instancePath:i,
keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[a]:e.push(a),t++}if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.code===void 0){let a={instancePath:i,keyword:"required",params:{missingProperty:"code"},
message:"must have required property 'code'"};e===null?e=[a]:e.push(a),t++}if(s.msg===void 0){let a={instancePath:i,keyword:"\
required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[a]:e.push(a),t++}if(s.
data===void 0){let a={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required prop\
erty 'data'"};e===null?e=[a]:e.push(a),t++}if(s.code!==void 0){let a=s.code;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){
let d={instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[d]:e.push(d),
t++}if(!(a===200||a===500)){let d={instancePath:i+"/code",keyword:"enum",params:{allowedValues:Pr.properties.code.enum},
message:"must be equal to one of the allowed values"};e===null?e=[d]:e.push(d),t++}}if(s.msg!==void 0&&typeof s.msg!="st\
ring"){let a={instancePath:i+"/msg",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(
a),t++}if(s.data!==void 0){let a=s.data;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.taskId===void 0){let d={instancePath:i+
"/data",keyword:"required",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=
[d]:e.push(d),t++}a.taskId!==void 0&&(w(a.taskId,{instancePath:i+"/data/taskId",parentData:a,parentDataProperty:"taskId",
rootData:p})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),a.promptJson!==void 0&&(O(a.promptJson,{instancePath:i+
"/data/promptJson",parentData:a,parentDataProperty:"promptJson",rootData:p})||(e=e===null?O.errors:e.concat(O.errors),t=
e.length)),a.resultUrls!==void 0&&(E(a.resultUrls,{instancePath:i+"/data/resultUrls",parentData:a,parentDataProperty:"re\
sultUrls",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),t=e.length))}else{let d={instancePath:i+"/data",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),t++}}}else{let a={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return Ye.errors=e,t===0}var pe={type:"object",required:["taskId"],properties:{taskId:{$ref:"s27"},paramJson:{$ref:"s41"},createTime:{type:"integ\
er",format:"int64",minimum:0},completeTime:{type:["integer","null"],format:"int64",minimum:0},errorCode:{type:["integer",
"null"],format:"int32"},errorMessage:{type:["string","null"]}}},Nr=K().fullFormats.int32;function N(s,{instancePath:i="",
parentData:m,parentDataProperty:u,rootData:p=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.taskId===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"taskId"},message:"must have required property \
'taskId'"};e===null?e=[r]:e.push(r),t++}if(s.taskId!==void 0&&(w(s.taskId,{instancePath:i+"/taskId",parentData:s,parentDataProperty:"\
taskId",rootData:p})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.paramJson!==void 0&&(O(s.paramJson,{instancePath:i+
"/paramJson",parentData:s,parentDataProperty:"paramJson",rootData:p})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),
s.createTime!==void 0){let r=s.createTime;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={instancePath:i+"/createTim\
e",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"){
if(r<0||isNaN(r)){let n={instancePath:i+"/createTime",keyword:"minimum",params:{comparison:">=",limit:0},message:"must b\
e >= 0"};e===null?e=[n]:e.push(n),t++}if(!S.validate(r)){let n={instancePath:i+"/createTime",keyword:"format",params:{format:"\
int64"},message:'must match format "int64"'};e===null?e=[n]:e.push(n),t++}}}if(s.completeTime!==void 0){let r=s.completeTime;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))&&r!==null){let n={instancePath:i+"/completeTime",keyword:"type",params:{type:pe.
properties.completeTime.type},message:"must be integer,null"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"){if(r<0||
isNaN(r)){let n={instancePath:i+"/completeTime",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
e===null?e=[n]:e.push(n),t++}if(!S.validate(r)){let n={instancePath:i+"/completeTime",keyword:"format",params:{format:"i\
nt64"},message:'must match format "int64"'};e===null?e=[n]:e.push(n),t++}}}if(s.errorCode!==void 0){let r=s.errorCode;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r))&&r!==null){let n={instancePath:i+"/errorCode",keyword:"type",params:{type:pe.properties.errorCode.
type},message:"must be integer,null"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&!Nr.validate(r)){let n={instancePath:i+
"/errorCode",keyword:"format",params:{format:"int32"},message:'must match format "int32"'};e===null?e=[n]:e.push(n),t++}}
if(s.errorMessage!==void 0){let r=s.errorMessage;if(typeof r!="string"&&r!==null){let n={instancePath:i+"/errorMessage",
keyword:"type",params:{type:pe.properties.errorMessage.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}}else{
let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return N.
errors=e,t===0}var We=J;function J(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=s}={}){let e=null,t=0;if(s&&typeof s=="obje\
ct"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:i,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(r!==
200){let n={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(c(s.msg,{instancePath:i+"/msg",parentData:s,parentDataProperty:"msg",rootData:p})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length)),s.data!==void 0){let r=s.data;if(N(r,{instancePath:i+"/data",parentData:s,
parentDataProperty:"data",rootData:p})||(e=e===null?N.errors:e.concat(N.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let n={instancePath:i+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(n),t++}if(r.successFlag!==void 0){let n=r.
successFlag;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let o={instancePath:i+"/data/successFlag",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),t++}if(n!==0){let o={instancePath:i+"/data/successFl\
ag",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"};e===null?e=[o]:e.push(o),t++}}}else{let n={
instancePath:i+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{
let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return J.
errors=e,t===0}function Q(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=s}={}){let e=null,t=0;if(s&&typeof s=="obje\
ct"&&!Array.isArray(s)){if(s.resultUrls===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"resu\
ltUrls"},message:"must have required property 'resultUrls'"};e===null?e=[r]:e.push(r),t++}if(s.taskId!==void 0&&(w(s.taskId,
{instancePath:i+"/taskId",parentData:s,parentDataProperty:"taskId",rootData:p})||(e=e===null?w.errors:e.concat(w.errors),
t=e.length)),s.originUrls!==void 0){let r=s.originUrls;if(Array.isArray(r)){let n=r.length;for(let o=0;o<n;o++){let l=r[o];
if(typeof l=="string"){if(!F.test(l)){let a={instancePath:i+"/originUrls/"+o,keyword:"pattern",params:{pattern:"^https?:\
//"},message:'must match pattern "^https?://"'};e===null?e=[a]:e.push(a),t++}if(!A(l)){let a={instancePath:i+"/originUrl\
s/"+o,keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[a]:e.push(a),t++}}else{let a={
instancePath:i+"/originUrls/"+o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),
t++}}}else{let n={instancePath:i+"/originUrls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[n]:e.push(n),t++}}s.resultUrls!==void 0&&(E(s.resultUrls,{instancePath:i+"/resultUrls",parentData:s,parentDataProperty:"\
resultUrls",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),t=e.length))}else{let r={instancePath:i,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Q.errors=e,t===0}var Xe=L,Ar={type:"\
object",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{$ref:"s2"},data:{allOf:[{$ref:"s\
45"},{type:"object",required:["successFlag","response"],properties:{successFlag:{type:"integer",enum:[1,4]},response:{$ref:"\
s47"}}}]}}};function L(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=s}={}){let e=null,t=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},
message:"must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.
data===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required prop\
erty 'data'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){
let n={instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),
t++}if(r!==200){let n={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to consta\
nt"};e===null?e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(c(s.msg,{instancePath:i+"/msg",parentData:s,parentDataProperty:"m\
sg",rootData:p})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),s.data!==void 0){let r=s.data;if(N(r,{instancePath:i+
"/data",parentData:s,parentDataProperty:"data",rootData:p})||(e=e===null?N.errors:e.concat(N.errors),t=e.length),r&&typeof r==
"object"&&!Array.isArray(r)){if(r.successFlag===void 0){let n={instancePath:i+"/data",keyword:"required",params:{missingProperty:"\
successFlag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(n),t++}if(r.response===void 0){
let n={instancePath:i+"/data",keyword:"required",params:{missingProperty:"response"},message:"must have required propert\
y 'response'"};e===null?e=[n]:e.push(n),t++}if(r.successFlag!==void 0){let n=r.successFlag;if(!(typeof n=="number"&&!(n%
1)&&!isNaN(n))){let o={instancePath:i+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};e===null?e=[o]:e.push(o),t++}if(!(n===1||n===4)){let o={instancePath:i+"/data/successFlag",keyword:"enum",params:{allowedValues:Ar.
properties.data.allOf[1].properties.successFlag.enum},message:"must be equal to one of the allowed values"};e===null?e=[
o]:e.push(o),t++}}r.response!==void 0&&(Q(r.response,{instancePath:i+"/data/response",parentData:r,parentDataProperty:"r\
esponse",rootData:p})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length))}else{let n={instancePath:i+"/data",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return L.errors=e,t===0}var Qe=C,$r={
type:"object",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{$ref:"s2"},data:{allOf:[{$ref:"\
s45"},{type:"object",required:["successFlag"],properties:{successFlag:{type:"integer",enum:[2,3]}}}]}}};function C(s,{instancePath:i="",
parentData:m,parentDataProperty:u,rootData:p=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"must have required property 'c\
ode'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),
t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={instancePath:i+"/code",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(r!==200){let n={instancePath:i+
"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.
msg!==void 0&&(c(s.msg,{instancePath:i+"/msg",parentData:s,parentDataProperty:"msg",rootData:p})||(e=e===null?c.errors:e.
concat(c.errors),t=e.length)),s.data!==void 0){let r=s.data;if(N(r,{instancePath:i+"/data",parentData:s,parentDataProperty:"\
data",rootData:p})||(e=e===null?N.errors:e.concat(N.errors),t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.successFlag===
void 0){let n={instancePath:i+"/data",keyword:"required",params:{missingProperty:"successFlag"},message:"must have requi\
red property 'successFlag'"};e===null?e=[n]:e.push(n),t++}if(r.successFlag!==void 0){let n=r.successFlag;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n))){let o={instancePath:i+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[o]:e.push(o),t++}if(!(n===2||n===3)){let o={instancePath:i+"/data/successFlag",keyword:"en\
um",params:{allowedValues:$r.properties.data.allOf[1].properties.successFlag.enum},message:"must be equal to one of the \
allowed values"};e===null?e=[o]:e.push(o),t++}}}else{let n={instancePath:i+"/data",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),t++}return C.errors=e,t===0}var er=rr;function rr(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=s}={}){let e=null,t=0,r=t,n=!1,o=null,l=t;
J(s,{instancePath:i,parentData:m,parentDataProperty:u,rootData:p})||(e=e===null?J.errors:e.concat(J.errors),t=e.length);
var d=l===t;d&&(n=!0,o=0);let a=t;L(s,{instancePath:i,parentData:m,parentDataProperty:u,rootData:p})||(e=e===null?L.errors:
e.concat(L.errors),t=e.length);var d=a===t;if(d&&n)n=!1,o=[o,1];else{d&&(n=!0,o=1);let f=t;C(s,{instancePath:i,parentData:m,
parentDataProperty:u,rootData:p})||(e=e===null?C.errors:e.concat(C.errors),t=e.length);var d=f===t;if(d&&n)n=!1,o=[o,2];else{
d&&(n=!0,o=2);let h=t;U(s,{instancePath:i,parentData:m,parentDataProperty:u,rootData:p})||(e=e===null?U.errors:e.concat(
U.errors),t=e.length);var d=h===t;d&&n?(n=!1,o=[o,3]):d&&(n=!0,o=3)}}if(n)t=r,e!==null&&(r?e.length=r:e=null);else{let f={
instancePath:i,keyword:"oneOf",params:{passingSchemas:o},message:"must match exactly one schema in oneOf"};e===null?e=[f]:
e.push(f),t++}return rr.errors=e,t===0}var de=sr;var Ur=ae().default;function sr(s,{instancePath:i="",parentData:m,parentDataProperty:u,rootData:p=s}={}){let e=null,t=0;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.taskid===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
taskid"},message:"must have required property 'taskid'"};e===null?e=[r]:e.push(r),t++}if(s.taskid!==void 0){let r=s.taskid;
if(typeof r!="string"){let n=typeof r,o;if(o===void 0)if(n=="number"||n=="boolean")o=""+r;else if(r===null)o="";else{let l={
instancePath:i+"/taskid",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}o!==
void 0&&(r=o,s!==void 0&&(s.taskid=o))}if(typeof r=="string"&&Ur(r)<1){let n={instancePath:i+"/taskid",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return sr.errors=e,t===0}var Er="kie",Fr={getCredits:{method:"GET",path:"/api/v1/chat/credit",parameters:{},responses:{200:{whole:je},429:{whole:g},
500:{whole:g}}},getDownloadUrl:{method:"POST",path:"/api/v1/common/download-url",request:{whole:Pe},parameters:{},responses:{
200:{whole:Ae},429:{whole:g},500:{whole:g}}},uploadFileStream:{method:"POST",path:"/api/file-stream-upload",parameters:{},
bodies:{"multipart/form-data":{whole:Ue}},responses:{200:{whole:ee},429:{whole:g},500:{whole:g}}},uploadFileUrl:{method:"\
POST",path:"/api/file-url-upload",request:{whole:ze},parameters:{},responses:{200:{whole:ee},429:{whole:g},500:{whole:g}}},
uploadFileBase64:{method:"POST",path:"/api/file-base64-upload",request:{whole:Oe},parameters:{},responses:{200:{whole:ee},
429:{whole:g},500:{whole:g}}},createJob:{method:"POST",path:"/api/v1/jobs/createTask",request:{whole:Me,choice:{tag:"mod\
el",branches:[{values:["kling-3.0/video"],reading:{whole:Fe}},{values:["nano-banana-2"],reading:{whole:Ve}}]}},tag:{name:"\
model",values:["kling-3.0/video","nano-banana-2"]},parameters:{},responses:{200:{whole:fe,reasons:[{when:"the code is 20\
0",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:g},429:{whole:g},500:{whole:g}},callback:{whole:Be,choice:{
tag:"code",branches:[{values:[200],reading:{whole:ue}},{values:[200],reading:{whole:me}}]}}},getJob:{method:"GET",path:"\
/api/v1/jobs/recordInfo",parameters:{query:de},responses:{200:{whole:Ke,choice:{tag:"code",branches:[{values:[200],reading:{
whole:Ce}},{values:[200],reading:{whole:ue}},{values:[200],reading:{whole:me}},{values:[401,402,404,408,422,429,455,500,
501,505],reading:{whole:g}}]}},429:{whole:g},500:{whole:g}}},createModifyTask:{method:"POST",path:"/api/v1/modify/genera\
te",request:{whole:Ze},parameters:{},responses:{200:{whole:fe,reasons:[{when:"the code is 200",fields:["data"],given:{values:{
code:[200]}}}]},402:{whole:g},429:{whole:g},500:{whole:g}},callback:{whole:He,reasons:[{when:"the code is 200",fields:["\
data"],given:{values:{code:[200]}}}]}},getModifyTask:{method:"GET",path:"/api/v1/modify/record-info",parameters:{query:de},
responses:{200:{whole:er,choice:{tag:"code",branches:[{values:[200],reading:{whole:We}},{values:[200],reading:{whole:Xe}},
{values:[200],reading:{whole:Qe}},{values:[401,402,404,408,422,429,455,500,501,505],reading:{whole:g}}]}},429:{whole:g},
500:{whole:g}}}};export{Er as host,Fr as operations};
