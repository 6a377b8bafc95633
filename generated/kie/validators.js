// Written by codegen from openapi/; do not edit.
var io=(s,o)=>()=>{try{return o||s((o={exports:{}}).exports,o),o.exports}catch(u){throw o=0,u}};var gn=io(We=>{"use strict";Object.defineProperty(We,"__esModule",{value:!0});We.formatNames=We.fastFormats=We.fullFormats=
void 0;function ze(s,o){return{validate:s,compare:o}}We.fullFormats={date:ze(uo,Wn),time:ze(Mn(!0),Gn),"date-time":ze(lo(
!0),mo),"iso-time":ze(Mn(),fo),"iso-date-time":ze(lo(),co),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:Of,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:zf,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:Ff,int32:{type:"number",validate:Lf},int64:{type:"number",validate:Cf},float:{type:"number",validate:po},double:{type:"\
number",validate:po},password:!0,binary:!0};We.fastFormats={...We.fullFormats,date:ze(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,Wn),time:ze(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,Gn),"date-time":ze(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
mo),"iso-time":ze(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,fo),"iso-date-time":ze(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
co),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
We.formatNames=Object.keys(We.fullFormats);function Nf(s){return s%4===0&&(s%100!==0||s%400===0)}var If=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
Tf=[0,31,28,31,30,31,30,31,31,30,31,30,31];function uo(s){let o=If.exec(s);if(!o)return!1;let u=+o[1],p=+o[2],i=+o[3];return p>=
1&&p<=12&&i>=1&&i<=(p===2&&Nf(u)?29:Tf[p])}function Wn(s,o){if(s&&o)return s>o?1:s<o?-1:0}var Cn=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function Mn(s){return function(u){let p=Cn.exec(u);if(!p)return!1;let i=+p[1],e=+p[2],t=+p[3],r=p[4],n=p[5]==="-"?-1:1,l=+(p[6]||
0),f=+(p[7]||0);if(l>23||f>59||s&&!r)return!1;if(i<=23&&e<=59&&t<60)return!0;let m=e-f*n,a=i-l*n-(m<0?1:0);return(a===23||
a===-1)&&(m===59||m===-1)&&t<61}}function Gn(s,o){if(!(s&&o))return;let u=new Date("2020-01-01T"+s).valueOf(),p=new Date(
"2020-01-01T"+o).valueOf();if(u&&p)return u-p}function fo(s,o){if(!(s&&o))return;let u=Cn.exec(s),p=Cn.exec(o);if(u&&p)return s=
u[1]+u[2]+u[3],o=p[1]+p[2]+p[3],s>o?1:s<o?-1:0}var zn=/t|\s/i;function lo(s){let o=Mn(s);return function(p){let i=p.split(
zn);return i.length===2&&uo(i[0])&&o(i[1])}}function mo(s,o){if(!(s&&o))return;let u=new Date(s).valueOf(),p=new Date(o).
valueOf();if(u&&p)return u-p}function co(s,o){if(!(s&&o))return;let[u,p]=s.split(zn),[i,e]=o.split(zn),t=Wn(u,i);if(t!==
void 0)return t||Gn(p,e)}var Ef=/\/|:/,Bf=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function Of(s){return Ef.test(s)&&Bf.test(s)}var ao=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function Ff(s){return ao.lastIndex=0,ao.test(s)}var Sf=-(2**31),Vf=2**31-1;function Lf(s){return Number.isInteger(s)&&s<=
Vf&&s>=Sf}function Cf(s){return Number.isInteger(s)}function po(){return!0}var Mf=/[^\\]\\Z/;function zf(s){if(Mf.test(s))
return!1;try{return new RegExp(s),!0}catch{return!1}}});var Kn=io(Rn=>{"use strict";Object.defineProperty(Rn,"__esModule",{value:!0});function yo(s){let o=s.length,u=0,p=0,i;for(;p<
o;)u++,i=s.charCodeAt(p++),i>=55296&&i<=56319&&p<o&&(i=s.charCodeAt(p),(i&64512)===56320&&p++);return u}Rn.default=yo;yo.
code='require("ajv/dist/runtime/ucs2length").default'});function Pe(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(!(typeof s=="numb\
er"&&!(s%1)&&!isNaN(s))){let r={instancePath:o,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),t++}return Pe.errors=e,t===0}function w(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s!="string"){
let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return w.
errors=e,t===0}var Do=jo,Wf={type:"object",required:["code","msg"],properties:{code:{$ref:"s1"},msg:{$ref:"s2"},data:{type:[
"number","null"]}}};function jo(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,
keyword:"required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),
t++}if(s.code!==void 0&&(Pe(s.code,{instancePath:o+"/code",parentData:s,parentDataProperty:"code",rootData:i})||(e=e===null?
Pe.errors:e.concat(Pe.errors),t=e.length)),s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"\
msg",rootData:i})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(typeof r!="numb\
er"&&r!==null){let n={instancePath:o+"/data",keyword:"type",params:{type:Wf.properties.data.type},message:"must be numbe\
r,null"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[r]:e.push(r),t++}return jo.errors=e,t===0}function g(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s!="string"){
let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return g.
errors=e,t===0}var v=E,Gf={type:"object",required:["code","msg"],properties:{code:{type:"integer",enum:[400,401,402,404,
405,408,409,413,422,429,430,451,455,500,501,505,531]},msg:{$ref:"s4"},data:{type:"null"}}};function E(s,{instancePath:o="",
parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"must have required property 'c\
ode'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r))){let n={instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};e===null?e=[n]:e.push(n),t++}if(!(r===400||r===401||r===402||r===404||r===405||r===408||r===409||r===413||r===422||
r===429||r===430||r===451||r===455||r===500||r===501||r===505||r===531)){let n={instancePath:o+"/code",keyword:"enum",params:{
allowedValues:Gf.properties.code.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}
if(s.msg!==void 0&&(g(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||(e=e===null?g.errors:
e.concat(g.errors),t=e.length)),s.data!==void 0&&s.data!==null){let r={instancePath:o+"/data",keyword:"type",params:{type:"\
null"},message:"must be null"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return E.errors=e,t===0}var as=gn().fullFormats.uri,Yn=new RegExp("^https?://","u");function y(s,{instancePath:o="",parentData:u,parentDataProperty:p,
rootData:i=s}={}){let e=null,t=0;if(typeof s=="string"){if(!Yn.test(s)){let r={instancePath:o,keyword:"pattern",params:{
pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[r]:e.push(r),t++}if(!as(s)){let r={instancePath:o,
keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return y.errors=e,t===0}var $o=Ao;function Ao(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.url===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(r!=="url"){let n={instancePath:o,keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),t++}s.url!==void 0&&(y(s.url,{instancePath:o+"/url",parentData:s,parentDataProperty:"url",rootData:i})||(e=e===null?y.
errors:e.concat(y.errors),t=e.length))}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[r]:e.push(r),t++}return Ao.errors=e,t===0}var Zn=Uo,Rf={type:"object",required:["code","msg"],properties:{
code:{$ref:"s1"},msg:{$ref:"s2"},data:{type:["string","null"]}}};function Uo(s,{instancePath:o="",parentData:u,parentDataProperty:p,
rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,
keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),
t++}if(s.msg===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"msg"},message:"must have requir\
ed property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0&&(Pe(s.code,{instancePath:o+"/code",parentData:s,parentDataProperty:"\
code",rootData:i})||(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length)),s.msg!==void 0&&(w(s.msg,{instancePath:o+"/ms\
g",parentData:s,parentDataProperty:"msg",rootData:i})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){
let r=s.data;if(typeof r!="string"&&r!==null){let n={instancePath:o+"/data",keyword:"type",params:{type:Rf.properties.data.
type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Uo.errors=e,t===0}function k(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s!="boolean"){
let r={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}return k.
errors=e,t===0}function M(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(!(typeof s=="numbe\
r"&&!(s%1)&&!isNaN(s))){let r={instancePath:o,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),t++}return M.errors=e,t===0}function vn(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.downloadUrl===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"do\
wnloadUrl"},message:"must have required property 'downloadUrl'"};e===null?e=[r]:e.push(r),t++}if(s.downloadUrl!==void 0){
let r=s.downloadUrl;if(typeof r=="string"){if(!as(r)){let n={instancePath:o+"/downloadUrl",keyword:"format",params:{format:"\
uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/downloadUrl",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(s.fileId!==void 0&&(g(s.fileId,{
instancePath:o+"/fileId",parentData:s,parentDataProperty:"fileId",rootData:i})||(e=e===null?g.errors:e.concat(g.errors),
t=e.length)),s.fileName!==void 0&&(g(s.fileName,{instancePath:o+"/fileName",parentData:s,parentDataProperty:"fileName",rootData:i})||
(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.originalName!==void 0&&(g(s.originalName,{instancePath:o+"/origin\
alName",parentData:s,parentDataProperty:"originalName",rootData:i})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),
s.filePath!==void 0&&(g(s.filePath,{instancePath:o+"/filePath",parentData:s,parentDataProperty:"filePath",rootData:i})||
(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.fileSize!==void 0&&(M(s.fileSize,{instancePath:o+"/fileSize",parentData:s,
parentDataProperty:"fileSize",rootData:i})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),s.mimeType!==void 0&&(g(
s.mimeType,{instancePath:o+"/mimeType",parentData:s,parentDataProperty:"mimeType",rootData:i})||(e=e===null?g.errors:e.concat(
g.errors),t=e.length)),s.uploadPath!==void 0&&(g(s.uploadPath,{instancePath:o+"/uploadPath",parentData:s,parentDataProperty:"\
uploadPath",rootData:i})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.fileUrl!==void 0){let r=s.fileUrl;if(typeof r==
"string"){if(!as(r)){let n={instancePath:o+"/fileUrl",keyword:"format",params:{format:"uri"},message:'must match format \
"uri"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/fileUrl",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}}s.uploadTime!==void 0&&(g(s.uploadTime,{instancePath:o+"/uploadTime",parentData:s,
parentDataProperty:"uploadTime",rootData:i})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.uploadedAt!==void 0&&
(g(s.uploadedAt,{instancePath:o+"/uploadedAt",parentData:s,parentDataProperty:"uploadedAt",rootData:i})||(e=e===null?g.errors:
e.concat(g.errors),t=e.length)),s.expiresAt!==void 0&&(g(s.expiresAt,{instancePath:o+"/expiresAt",parentData:s,parentDataProperty:"\
expiresAt",rootData:i})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let r={instancePath:o,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return vn.errors=e,t===0}var Ln=xo;function xo(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let n={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[n]:e.push(n),t++}if(s.msg===void 0){let n={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[n]:e.push(n),t++}if(s.success!==
void 0&&(k(s.success,{instancePath:o+"/success",parentData:s,parentDataProperty:"success",rootData:i})||(e=e===null?k.errors:
e.concat(k.errors),t=e.length)),s.code!==void 0&&(Pe(s.code,{instancePath:o+"/code",parentData:s,parentDataProperty:"cod\
e",rootData:i})||(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length)),s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",
parentData:s,parentDataProperty:"msg",rootData:i})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){
let n=s.data,l=t,f=!1,m=null,a=t;vn(n,{instancePath:o+"/data",parentData:s,parentDataProperty:"data",rootData:i})||(e=e===
null?vn.errors:e.concat(vn.errors),t=e.length);var r=a===t;r&&(f=!0,m=0);let d=t;if(n!==null){let h={instancePath:o+"/da\
ta",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[h]:e.push(h),t++}var r=d===t;if(r&&f?(f=!1,m=
[m,1]):r&&(f=!0,m=1),f)t=l,e!==null&&(l?e.length=l:e=null);else{let h={instancePath:o+"/data",keyword:"oneOf",params:{passingSchemas:m},
message:"must match exactly one schema in oneOf"};e===null?e=[h]:e.push(h),t++}}}else{let n={instancePath:o,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return xo.errors=e,t===0}function Re(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s!="string"){
let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return Re.
errors=e,t===0}function Ke(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s!="string"){
let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return Ke.
errors=e,t===0}var No=Io;function Io(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.file===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"file"},message:"\
must have required property 'file'"};e===null?e=[r]:e.push(r),t++}if(s.uploadPath===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"uploadPath"},message:"must have required property 'uploadPath'"};e===null?e=[r]:e.push(
r),t++}for(let r in s)if(!(r==="file"||r==="uploadPath"||r==="fileName")){let n={instancePath:o,keyword:"additionalPrope\
rties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.file!==
void 0&&typeof s.file!="string"){let r={instancePath:o+"/file",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),t++}s.uploadPath!==void 0&&(Re(s.uploadPath,{instancePath:o+"/uploadPath",parentData:s,parentDataProperty:"\
uploadPath",rootData:i})||(e=e===null?Re.errors:e.concat(Re.errors),t=e.length)),s.fileName!==void 0&&(Ke(s.fileName,{instancePath:o+
"/fileName",parentData:s,parentDataProperty:"fileName",rootData:i})||(e=e===null?Ke.errors:e.concat(Ke.errors),t=e.length))}else{
let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Io.
errors=e,t===0}function C(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s=="string"){
if(!Yn.test(s)){let r={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[r]:e.push(r),t++}if(!as(s)){let r={instancePath:o,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),t++}return C.errors=e,t===0}var To=Eo;function Eo(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.fileUrl===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"fileUr\
l"},message:"must have required property 'fileUrl'"};e===null?e=[r]:e.push(r),t++}if(s.uploadPath===void 0){let r={instancePath:o,
keyword:"required",params:{missingProperty:"uploadPath"},message:"must have required property 'uploadPath'"};e===null?e=
[r]:e.push(r),t++}for(let r in s)if(!(r==="fileUrl"||r==="uploadPath"||r==="fileName")){let n={instancePath:o,keyword:"a\
dditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),t++}s.fileUrl!==void 0&&(C(s.fileUrl,{instancePath:o+"/fileUrl",parentData:s,parentDataProperty:"fileUrl",rootData:i})||
(e=e===null?C.errors:e.concat(C.errors),t=e.length)),s.uploadPath!==void 0&&(Re(s.uploadPath,{instancePath:o+"/uploadPat\
h",parentData:s,parentDataProperty:"uploadPath",rootData:i})||(e=e===null?Re.errors:e.concat(Re.errors),t=e.length)),s.fileName!==
void 0&&(Ke(s.fileName,{instancePath:o+"/fileName",parentData:s,parentDataProperty:"fileName",rootData:i})||(e=e===null?
Ke.errors:e.concat(Ke.errors),t=e.length))}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),t++}return Eo.errors=e,t===0}var Bo=Oo;function Oo(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.base64Data===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"bas\
e64Data"},message:"must have required property 'base64Data'"};e===null?e=[r]:e.push(r),t++}if(s.uploadPath===void 0){let r={
instancePath:o,keyword:"required",params:{missingProperty:"uploadPath"},message:"must have required property 'uploadPath\
'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="base64Data"||r==="uploadPath"||r==="fileName")){let n={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),t++}s.base64Data!==void 0&&(g(s.base64Data,{instancePath:o+"/base64Data",parentData:s,parentDataProperty:"b\
ase64Data",rootData:i})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.uploadPath!==void 0&&(Re(s.uploadPath,{instancePath:o+
"/uploadPath",parentData:s,parentDataProperty:"uploadPath",rootData:i})||(e=e===null?Re.errors:e.concat(Re.errors),t=e.length)),
s.fileName!==void 0&&(Ke(s.fileName,{instancePath:o+"/fileName",parentData:s,parentDataProperty:"fileName",rootData:i})||
(e=e===null?Ke.errors:e.concat(Ke.errors),t=e.length))}else{let r={instancePath:o,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),t++}return Oo.errors=e,t===0}var T=Kn().default;function U(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s==
"string"){if(T(s)<1){let r={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[r]:e.push(r),t++}return U.errors=e,t===0}function oe(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s!="string"){
let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return oe.
errors=e,t===0}function Pr(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s!="boolea\
n"){let r={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}
return Pr.errors=e,t===0}function c(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s=="string"){
if(!Yn.test(s)){let r={instancePath:o,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[r]:e.push(r),t++}if(!as(s)){let r={instancePath:o,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),t++}return c.errors=e,t===0}var Fo=So,Kf={type:"object",additionalProperties:!1,
required:["prompt","videoUrl"],properties:{prompt:{$ref:"s19"},videoUrl:{$ref:"s6"},referenceImage:{$ref:"s6"},aspectRatio:{
type:"string",enum:["16:9","9:16","4:3","3:4","1:1","21:9"]},seed:{$ref:"s11"},waterMark:{$ref:"s20"},uploadCn:{$ref:"s2\
1"},callBackUrl:{$ref:"s22"}}};function So(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,
t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.prompt===void 0){let r={instancePath:o,keyword:"required",params:{
missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[r]:e.push(r),t++}if(s.videoUrl===void 0){
let r={instancePath:o,keyword:"required",params:{missingProperty:"videoUrl"},message:"must have required property 'video\
Url'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="prompt"||r==="videoUrl"||r==="referenceImage"||r==="aspectR\
atio"||r==="seed"||r==="waterMark"||r==="uploadCn"||r==="callBackUrl")){let n={instancePath:o,keyword:"additionalPropert\
ies",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.prompt!==
void 0&&(U(s.prompt,{instancePath:o+"/prompt",parentData:s,parentDataProperty:"prompt",rootData:i})||(e=e===null?U.errors:
e.concat(U.errors),t=e.length)),s.videoUrl!==void 0&&(y(s.videoUrl,{instancePath:o+"/videoUrl",parentData:s,parentDataProperty:"\
videoUrl",rootData:i})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),s.referenceImage!==void 0&&(y(s.referenceImage,
{instancePath:o+"/referenceImage",parentData:s,parentDataProperty:"referenceImage",rootData:i})||(e=e===null?y.errors:e.
concat(y.errors),t=e.length)),s.aspectRatio!==void 0){let r=s.aspectRatio;if(typeof r!="string"){let n={instancePath:o+"\
/aspectRatio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(r==="16:\
9"||r==="9:16"||r==="4:3"||r==="3:4"||r==="1:1"||r==="21:9")){let n={instancePath:o+"/aspectRatio",keyword:"enum",params:{
allowedValues:Kf.properties.aspectRatio.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(
n),t++}}s.seed!==void 0&&(M(s.seed,{instancePath:o+"/seed",parentData:s,parentDataProperty:"seed",rootData:i})||(e=e===null?
M.errors:e.concat(M.errors),t=e.length)),s.waterMark!==void 0&&(oe(s.waterMark,{instancePath:o+"/waterMark",parentData:s,
parentDataProperty:"waterMark",rootData:i})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),s.uploadCn!==void 0&&
(Pr(s.uploadCn,{instancePath:o+"/uploadCn",parentData:s,parentDataProperty:"uploadCn",rootData:i})||(e=e===null?Pr.errors:
e.concat(Pr.errors),t=e.length)),s.callBackUrl!==void 0&&(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"\
callBackUrl",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{let r={instancePath:o,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return So.errors=e,t===0}function F(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(!(typeof s=="numbe\
r"&&!(s%1)&&!isNaN(s))){let r={instancePath:o,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),t++}return F.errors=e,t===0}function S(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s!="string"){
let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return S.
errors=e,t===0}function $(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s=="string"){
if(T(s)<1){let r={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),t++}return $.errors=e,t===0}var Vo=Lo;function Lo(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let n={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[n]:e.push(n),t++}if(s.msg===void 0){let n={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[n]:e.push(n),t++}if(s.taskId===
void 0){let n={instancePath:o,keyword:"required",params:{missingProperty:"taskId"},message:"must have required property \
'taskId'"};e===null?e=[n]:e.push(n),t++}if(s.code!==void 0&&(F(s.code,{instancePath:o+"/code",parentData:s,parentDataProperty:"\
code",rootData:i})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),s.msg!==void 0&&(S(s.msg,{instancePath:o+"/msg",
parentData:s,parentDataProperty:"msg",rootData:i})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),s.taskId!==void 0&&
($(s.taskId,{instancePath:o+"/taskId",parentData:s,parentDataProperty:"taskId",rootData:i})||(e=e===null?$.errors:e.concat(
$.errors),t=e.length)),s.data!==void 0){let n=s.data,l=t,f=!1,m=null,a=t;if(n&&typeof n=="object"&&!Array.isArray(n))n.result_video_url!==
void 0&&(y(n.result_video_url,{instancePath:o+"/data/result_video_url",parentData:n,parentDataProperty:"result_video_url",
rootData:i})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),n.result_image_url!==void 0&&(y(n.result_image_url,{instancePath:o+
"/data/result_image_url",parentData:n,parentDataProperty:"result_image_url",rootData:i})||(e=e===null?y.errors:e.concat(
y.errors),t=e.length));else{let h={instancePath:o+"/data",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[h]:e.push(h),t++}var r=a===t;r&&(f=!0,m=0);let d=t;if(n!==null){let h={instancePath:o+"/data",keyword:"type",
params:{type:"null"},message:"must be null"};e===null?e=[h]:e.push(h),t++}var r=d===t;if(r&&f?(f=!1,m=[m,1]):r&&(f=!0,m=
1),f)t=l,e!==null&&(l?e.length=l:e=null);else{let h={instancePath:o+"/data",keyword:"oneOf",params:{passingSchemas:m},message:"\
must match exactly one schema in oneOf"};e===null?e=[h]:e.push(h),t++}}}else{let n={instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return Lo.errors=e,t===0}var Jf={type:"integer",enum:[200,400,401,402,404,405,408,409,413,422,429,430,451,455,500,501,505,531]};function Dr(s,{instancePath:o="",
parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let r={instancePath:o,
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),t++}if(!(s===200||s===400||s===
401||s===402||s===404||s===405||s===408||s===409||s===413||s===422||s===429||s===430||s===451||s===455||s===500||s===501||
s===505||s===531)){let r={instancePath:o,keyword:"enum",params:{allowedValues:Jf.enum},message:"must be equal to one of \
the allowed values"};e===null?e=[r]:e.push(r),t++}return Dr.errors=e,t===0}var H=Co;function Co(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0,r=t,n=!0,l=t;if(s&&typeof s==
"object"&&!Array.isArray(s)&&s.code!==void 0){let d=s.code;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))){let h={};e===null?
e=[h]:e.push(h),t++}if(d!==200){let h={};e===null?e=[h]:e.push(h),t++}}var f=l===t;t=r,e!==null&&(r?e.length=r:e=null);let m;
if(f){let d=t;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.data===void 0){let q={instancePath:o,keyword:"required",
params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[q]:e.push(q),t++}if(s.data!==void 0){
let q=s.data;if(!(q&&typeof q=="object"&&!Array.isArray(q))){let D={instancePath:o+"/data",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[D]:e.push(D),t++}}}var f=d===t;n=f,m="then"}else{let d=t;if(s&&typeof s==
"object"&&!Array.isArray(s)&&s.data!==void 0&&s.data!==null){let q={instancePath:o+"/data",keyword:"type",params:{type:"\
null"},message:"must be null"};e===null?e=[q]:e.push(q),t++}var f=d===t;n=f,m="else"}if(!n){let d={instancePath:o,keyword:"\
if",params:{failingKeyword:m},message:'must match "'+m+'" schema'};e===null?e=[d]:e.push(d),t++}if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.code===void 0){let d={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[d]:e.push(d),t++}if(s.msg===void 0){let d={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[d]:e.push(d),t++}if(s.code!==
void 0&&(Dr(s.code,{instancePath:o+"/code",parentData:s,parentDataProperty:"code",rootData:i})||(e=e===null?Dr.errors:e.
concat(Dr.errors),t=e.length)),s.msg!==void 0&&(g(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||
(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.data!==void 0){let d=s.data,h=t,q=!1,D=null,P=t;if(d&&typeof d=="\
object"&&!Array.isArray(d)){if(d.taskId===void 0){let _={instancePath:o+"/data",keyword:"required",params:{missingProperty:"\
taskId"},message:"must have required property 'taskId'"};e===null?e=[_]:e.push(_),t++}d.taskId!==void 0&&($(d.taskId,{instancePath:o+
"/data/taskId",parentData:d,parentDataProperty:"taskId",rootData:i})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),
d.recordId!==void 0&&(g(d.recordId,{instancePath:o+"/data/recordId",parentData:d,parentDataProperty:"recordId",rootData:i})||
(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let _={instancePath:o+"/data",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[_]:e.push(_),t++}var a=P===t;a&&(q=!0,D=0);let b=t;if(d!==null){let _={instancePath:o+
"/data",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[_]:e.push(_),t++}var a=b===t;if(a&&q?(q=
!1,D=[D,1]):a&&(q=!0,D=1),q)t=h,e!==null&&(h?e.length=h:e=null);else{let _={instancePath:o+"/data",keyword:"oneOf",params:{
passingSchemas:D},message:"must match exactly one schema in oneOf"};e===null?e=[_]:e.push(_),t++}}}else{let d={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),t++}return Co.errors=e,t===0}function he(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s!="string"){
let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return he.
errors=e,t===0}var Hf={type:["string","null"]};function jr(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,
t=0;if(typeof s!="string"&&s!==null){let r={instancePath:o,keyword:"type",params:{type:Hf.type},message:"must be string,\
null"};e===null?e=[r]:e.push(r),t++}return jr.errors=e,t===0}var Xf={type:["integer","null"]};function K(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,
t=0;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))&&s!==null){let r={instancePath:o,keyword:"type",params:{type:Xf.type},message:"\
must be integer,null"};e===null?e=[r]:e.push(r),t++}return K.errors=e,t===0}var Yf={type:["string","null"]};function W(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,
t=0;if(typeof s!="string"&&s!==null){let r={instancePath:o,keyword:"type",params:{type:Yf.type},message:"must be string,\
null"};e===null?e=[r]:e.push(r),t++}return W.errors=e,t===0}function V(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obje\
ct"&&!Array.isArray(s)){if(s.taskId===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"taskId"},
message:"must have required property 'taskId'"};e===null?e=[r]:e.push(r),t++}s.taskId!==void 0&&($(s.taskId,{instancePath:o+
"/taskId",parentData:s,parentDataProperty:"taskId",rootData:i})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),s.
paramJson!==void 0&&(he(s.paramJson,{instancePath:o+"/paramJson",parentData:s,parentDataProperty:"paramJson",rootData:i})||
(e=e===null?he.errors:e.concat(he.errors),t=e.length)),s.createTime!==void 0&&(g(s.createTime,{instancePath:o+"/createTi\
me",parentData:s,parentDataProperty:"createTime",rootData:i})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.completeTime!==
void 0&&(jr(s.completeTime,{instancePath:o+"/completeTime",parentData:s,parentDataProperty:"completeTime",rootData:i})||
(e=e===null?jr.errors:e.concat(jr.errors),t=e.length)),s.errorCode!==void 0&&(K(s.errorCode,{instancePath:o+"/errorCode",
parentData:s,parentDataProperty:"errorCode",rootData:i})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),s.errorMessage!==
void 0&&(W(s.errorMessage,{instancePath:o+"/errorMessage",parentData:s,parentDataProperty:"errorMessage",rootData:i})||(e=
e===null?W.errors:e.concat(W.errors),t=e.length))}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}return V.errors=e,t===0}var Mo=us,Zf={type:"object",required:["code","msg",
"data"],properties:{code:{type:"integer",const:200},msg:{$ref:"s2"},data:{allOf:[{$ref:"s31"},{type:"object",required:["\
successFlag"],properties:{successFlag:{type:"integer",const:0},errorCode:{type:["integer","null"],maximum:0}}}]}}};function us(s,{
instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"must have requ\
ired property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"required",params:{
missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={
instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?
e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={instancePath:o+
"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(r!==200){let n={
instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?e=[n]:e.push(
n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||(e=e===null?
w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(V(r,{instancePath:o+"/data",parentData:s,parentDataProperty:"\
data",rootData:i})||(e=e===null?V.errors:e.concat(V.errors),t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.successFlag===
void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"successFlag"},message:"must have requi\
red property 'successFlag'"};e===null?e=[n]:e.push(n),t++}if(r.successFlag!==void 0){let n=r.successFlag;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n))){let l={instancePath:o+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[l]:e.push(l),t++}if(n!==0){let l={instancePath:o+"/data/successFlag",keyword:"const",params:{
allowedValue:0},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.errorCode!==void 0){let n=r.errorCode;
if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))&&n!==null){let l={instancePath:o+"/data/errorCode",keyword:"type",params:{type:Zf.
properties.data.allOf[1].properties.errorCode.type},message:"must be integer,null"};e===null?e=[l]:e.push(l),t++}if(typeof n==
"number"&&(n>0||isNaN(n))){let l={instancePath:o+"/data/errorCode",keyword:"maximum",params:{comparison:"<=",limit:0},message:"\
must be <= 0"};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:o+"/data",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}return us.errors=e,t===0}function bn(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.resultVideoUrl===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
resultVideoUrl"},message:"must have required property 'resultVideoUrl'"};e===null?e=[r]:e.push(r),t++}s.taskId!==void 0&&
($(s.taskId,{instancePath:o+"/taskId",parentData:s,parentDataProperty:"taskId",rootData:i})||(e=e===null?$.errors:e.concat(
$.errors),t=e.length)),s.resultVideoUrl!==void 0&&(y(s.resultVideoUrl,{instancePath:o+"/resultVideoUrl",parentData:s,parentDataProperty:"\
resultVideoUrl",rootData:i})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),s.resultImageUrl!==void 0&&(y(s.resultImageUrl,
{instancePath:o+"/resultImageUrl",parentData:s,parentDataProperty:"resultImageUrl",rootData:i})||(e=e===null?y.errors:e.
concat(y.errors),t=e.length))}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),t++}return bn.errors=e,t===0}var zo=fs;function fs(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(r!==
200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(V(r,{instancePath:o+"/data",parentData:s,
parentDataProperty:"data",rootData:i})||(e=e===null?V.errors:e.concat(V.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(n),t++}if(r.response===void 0){let n={
instancePath:o+"/data",keyword:"required",params:{missingProperty:"response"},message:"must have required property 'resp\
onse'"};e===null?e=[n]:e.push(n),t++}if(r.successFlag!==void 0){let n=r.successFlag;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n))){let l={instancePath:o+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[l]:e.push(l),t++}if(n!==1){let l={instancePath:o+"/data/successFlag",keyword:"const",params:{allowedValue:1},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),t++}}r.response!==void 0&&(bn(r.response,{instancePath:o+"/data/res\
ponse",parentData:r,parentDataProperty:"response",rootData:i})||(e=e===null?bn.errors:e.concat(bn.errors),t=e.length))}else{
let n={instancePath:o+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{
let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return fs.
errors=e,t===0}var Wo=ms;function ms(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(r!==
200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(V(r,{instancePath:o+"/data",parentData:s,
parentDataProperty:"data",rootData:i})||(e=e===null?V.errors:e.concat(V.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(n),t++}if(r.errorCode===void 0){let n={
instancePath:o+"/data",keyword:"required",params:{missingProperty:"errorCode"},message:"must have required property 'err\
orCode'"};e===null?e=[n]:e.push(n),t++}if(r.successFlag!==void 0){let n=r.successFlag;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n))){let l={instancePath:o+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[l]:e.push(l),t++}if(n!==0){let l={instancePath:o+"/data/successFlag",keyword:"const",params:{allowedValue:0},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),t++}}if(r.errorCode!==void 0){let n=r.errorCode;if(!(typeof n=="num\
ber"&&!(n%1)&&!isNaN(n))){let l={instancePath:o+"/data/errorCode",keyword:"type",params:{type:"integer"},message:"must b\
e integer"};e===null?e=[l]:e.push(l),t++}if(typeof n=="number"&&(n<1||isNaN(n))){let l={instancePath:o+"/data/errorCode",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:o+
"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ms.errors=e,t===0}var Go=Ro;function Ro(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0,r=t,n=!1,l=null,f=t;
us(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?us.errors:e.concat(us.errors),t=e.length);
var a=f===t;a&&(n=!0,l=0);let m=t;fs(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?fs.errors:
e.concat(fs.errors),t=e.length);var a=m===t;if(a&&n)n=!1,l=[l,1];else{a&&(n=!0,l=1);let d=t;ms(s,{instancePath:o,parentData:u,
parentDataProperty:p,rootData:i})||(e=e===null?ms.errors:e.concat(ms.errors),t=e.length);var a=d===t;if(a&&n)n=!1,l=[l,2];else{
a&&(n=!0,l=2);let q=t;E(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?E.errors:e.concat(
E.errors),t=e.length);var a=q===t;a&&n?(n=!1,l=[l,3]):a&&(n=!0,l=3)}}if(n)t=r,e!==null&&(r?e.length=r:e=null);else{let d={
instancePath:o,keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?e=[d]:
e.push(d),t++}return Ro.errors=e,t===0}var Qf={type:"string",enum:["21:9","16:9","4:3","1:1","3:4","9:16"]};function De(s,{instancePath:o="",parentData:u,parentDataProperty:p,
rootData:i=s}={}){let e=null,t=0;if(typeof s!="string"){let r={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="21:9"||s==="16:9"||s==="4:3"||s==="1:1"||s==="3:4"||s==="9:16")){
let r={instancePath:o,keyword:"enum",params:{allowedValues:Qf.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),t++}return De.errors=e,t===0}var Ko=Jo,hn={type:"object",additionalProperties:!1,required:["pro\
mpt"],properties:{prompt:{$ref:"s19"},inputImage:{$ref:"s6"},model:{type:"string",enum:["flux-kontext-pro","flux-kontext\
-max"]},aspectRatio:{$ref:"s44"},outputFormat:{type:"string",enum:["jpeg","png"]},promptUpsampling:{$ref:"s9"},enableTranslation:{
$ref:"s9"},safetyTolerance:{type:"integer",enum:[0,1,2,3,4,5,6]},watermark:{$ref:"s20"},uploadCn:{$ref:"s21"},callBackUrl:{
$ref:"s22"}},if:{properties:{inputImage:{}},required:["inputImage"],additionalProperties:!0},then:{properties:{safetyTolerance:{
type:"integer",maximum:2}},additionalProperties:!0}},R=Object.prototype.hasOwnProperty;function Jo(s,{instancePath:o="",
parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0,r=t,n=!0,l=t;if(s&&typeof s=="object"&&!Array.isArray(
s)){let m;if(s.inputImage===void 0&&(m="inputImage")){let a={};e===null?e=[a]:e.push(a),t++}}var f=l===t;if(t=r,e!==null&&
(r?e.length=r:e=null),f){let m=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.safetyTolerance!==void 0){let d=s.safetyTolerance;
if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))){let h={instancePath:o+"/safetyTolerance",keyword:"type",params:{type:"integ\
er"},message:"must be integer"};e===null?e=[h]:e.push(h),t++}if(typeof d=="number"&&(d>2||isNaN(d))){let h={instancePath:o+
"/safetyTolerance",keyword:"maximum",params:{comparison:"<=",limit:2},message:"must be <= 2"};e===null?e=[h]:e.push(h),t++}}
var f=m===t;n=f}if(!n){let m={instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" sche\
ma'};e===null?e=[m]:e.push(m),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.prompt===void 0){let m={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[m]:e.push(
m),t++}for(let m in s)if(!R.call(hn.properties,m)){let a={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(s.prompt!==void 0&&(U(s.prompt,{instancePath:o+
"/prompt",parentData:s,parentDataProperty:"prompt",rootData:i})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),s.
inputImage!==void 0&&(y(s.inputImage,{instancePath:o+"/inputImage",parentData:s,parentDataProperty:"inputImage",rootData:i})||
(e=e===null?y.errors:e.concat(y.errors),t=e.length)),s.model!==void 0){let m=s.model;if(typeof m!="string"){let a={instancePath:o+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(!(m==="flux-kon\
text-pro"||m==="flux-kontext-max")){let a={instancePath:o+"/model",keyword:"enum",params:{allowedValues:hn.properties.model.
enum},message:"must be equal to one of the allowed values"};e===null?e=[a]:e.push(a),t++}}if(s.aspectRatio!==void 0&&(De(
s.aspectRatio,{instancePath:o+"/aspectRatio",parentData:s,parentDataProperty:"aspectRatio",rootData:i})||(e=e===null?De.
errors:e.concat(De.errors),t=e.length)),s.outputFormat!==void 0){let m=s.outputFormat;if(typeof m!="string"){let a={instancePath:o+
"/outputFormat",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(!(m==="j\
peg"||m==="png")){let a={instancePath:o+"/outputFormat",keyword:"enum",params:{allowedValues:hn.properties.outputFormat.
enum},message:"must be equal to one of the allowed values"};e===null?e=[a]:e.push(a),t++}}if(s.promptUpsampling!==void 0&&
(k(s.promptUpsampling,{instancePath:o+"/promptUpsampling",parentData:s,parentDataProperty:"promptUpsampling",rootData:i})||
(e=e===null?k.errors:e.concat(k.errors),t=e.length)),s.enableTranslation!==void 0&&(k(s.enableTranslation,{instancePath:o+
"/enableTranslation",parentData:s,parentDataProperty:"enableTranslation",rootData:i})||(e=e===null?k.errors:e.concat(k.errors),
t=e.length)),s.safetyTolerance!==void 0){let m=s.safetyTolerance;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let a={instancePath:o+
"/safetyTolerance",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(!(m===
0||m===1||m===2||m===3||m===4||m===5||m===6)){let a={instancePath:o+"/safetyTolerance",keyword:"enum",params:{allowedValues:hn.
properties.safetyTolerance.enum},message:"must be equal to one of the allowed values"};e===null?e=[a]:e.push(a),t++}}s.watermark!==
void 0&&(oe(s.watermark,{instancePath:o+"/watermark",parentData:s,parentDataProperty:"watermark",rootData:i})||(e=e===null?
oe.errors:e.concat(oe.errors),t=e.length)),s.uploadCn!==void 0&&(Pr(s.uploadCn,{instancePath:o+"/uploadCn",parentData:s,
parentDataProperty:"uploadCn",rootData:i})||(e=e===null?Pr.errors:e.concat(Pr.errors),t=e.length)),s.callBackUrl!==void 0&&
(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?
c.errors:e.concat(c.errors),t=e.length))}else{let m={instancePath:o,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[m]:e.push(m),t++}return Jo.errors=e,t===0}function $r(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.resultImageUrl===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
resultImageUrl"},message:"must have required property 'resultImageUrl'"};e===null?e=[r]:e.push(r),t++}s.originImageUrl!==
void 0&&(y(s.originImageUrl,{instancePath:o+"/originImageUrl",parentData:s,parentDataProperty:"originImageUrl",rootData:i})||
(e=e===null?y.errors:e.concat(y.errors),t=e.length)),s.resultImageUrl!==void 0&&(y(s.resultImageUrl,{instancePath:o+"/re\
sultImageUrl",parentData:s,parentDataProperty:"resultImageUrl",rootData:i})||(e=e===null?y.errors:e.concat(y.errors),t=e.
length))}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),t++}return $r.errors=e,t===0}var Ho=Xo;function Xo(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0&&(F(s.code,{instancePath:o+"/code",parentData:s,parentDataProperty:"\
code",rootData:i})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),s.msg!==void 0&&(S(s.msg,{instancePath:o+"/msg",
parentData:s,parentDataProperty:"msg",rootData:i})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),s.data!==void 0){
let r=s.data;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.taskId===void 0){let n={instancePath:o+"/data",keyword:"r\
equired",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=[n]:e.push(n),t++}
r.taskId!==void 0&&($(r.taskId,{instancePath:o+"/data/taskId",parentData:r,parentDataProperty:"taskId",rootData:i})||(e=
e===null?$.errors:e.concat($.errors),t=e.length)),r.info!==void 0&&($r(r.info,{instancePath:o+"/data/info",parentData:r,
parentDataProperty:"info",rootData:i})||(e=e===null?$r.errors:e.concat($r.errors),t=e.length))}else{let n={instancePath:o+
"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Xo.errors=e,t===0}var Yo=ds;function ds(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(r!==
200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(V(r,{instancePath:o+"/data",parentData:s,
parentDataProperty:"data",rootData:i})||(e=e===null?V.errors:e.concat(V.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(n),t++}if(r.successFlag!==void 0){let n=r.
successFlag;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let l={instancePath:o+"/data/successFlag",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),t++}if(n!==0){let l={instancePath:o+"/data/successFl\
ag",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}}else{let n={
instancePath:o+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{
let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ds.
errors=e,t===0}var Zo=cs;function cs(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(r!==
200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(V(r,{instancePath:o+"/data",parentData:s,
parentDataProperty:"data",rootData:i})||(e=e===null?V.errors:e.concat(V.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(n),t++}if(r.response===void 0){let n={
instancePath:o+"/data",keyword:"required",params:{missingProperty:"response"},message:"must have required property 'resp\
onse'"};e===null?e=[n]:e.push(n),t++}if(r.successFlag!==void 0){let n=r.successFlag;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n))){let l={instancePath:o+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[l]:e.push(l),t++}if(n!==1){let l={instancePath:o+"/data/successFlag",keyword:"const",params:{allowedValue:1},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),t++}}r.response!==void 0&&($r(r.response,{instancePath:o+"/data/res\
ponse",parentData:r,parentDataProperty:"response",rootData:i})||(e=e===null?$r.errors:e.concat($r.errors),t=e.length))}else{
let n={instancePath:o+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{
let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return cs.
errors=e,t===0}var Qo=ys,em={type:"object",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{
$ref:"s2"},data:{allOf:[{$ref:"s31"},{type:"object",required:["successFlag"],properties:{successFlag:{type:"integer",enum:[
2,3]}}}]}}};function ys(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},
message:"must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.
data===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required prop\
erty 'data'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){
let n={instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),
t++}if(r!==200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to consta\
nt"};e===null?e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"m\
sg",rootData:i})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(V(r,{instancePath:o+
"/data",parentData:s,parentDataProperty:"data",rootData:i})||(e=e===null?V.errors:e.concat(V.errors),t=e.length),r&&typeof r==
"object"&&!Array.isArray(r)){if(r.successFlag===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"\
successFlag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(n),t++}if(r.successFlag!==void 0){
let n=r.successFlag;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let l={instancePath:o+"/data/successFlag",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),t++}if(!(n===2||n===3)){let l={instancePath:o+
"/data/successFlag",keyword:"enum",params:{allowedValues:em.properties.data.allOf[1].properties.successFlag.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:o+"/data",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ys.errors=e,t===0}var ei=ri;function ri(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0,r=t,n=!1,l=null,f=t;
ds(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?ds.errors:e.concat(ds.errors),t=e.length);
var a=f===t;a&&(n=!0,l=0);let m=t;cs(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?cs.errors:
e.concat(cs.errors),t=e.length);var a=m===t;if(a&&n)n=!1,l=[l,1];else{a&&(n=!0,l=1);let d=t;ys(s,{instancePath:o,parentData:u,
parentDataProperty:p,rootData:i})||(e=e===null?ys.errors:e.concat(ys.errors),t=e.length);var a=d===t;if(a&&n)n=!1,l=[l,2];else{
a&&(n=!0,l=2);let q=t;E(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?E.errors:e.concat(
E.errors),t=e.length);var a=q===t;a&&n?(n=!1,l=[l,3]):a&&(n=!0,l=3)}}if(n)t=r,e!==null&&(r?e.length=r:e=null);else{let d={
instancePath:o,keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?e=[d]:
e.push(d),t++}return ri.errors=e,t===0}function Ar(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s=="string"){
if(T(s)<1){let r={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),t++}return Ar.errors=e,t===0}var si=ti,rm={type:"object",additionalProperties:!1,required:["size"],
properties:{prompt:{$ref:"s56"},filesUrl:{type:"array",minItems:1,maxItems:5,items:{$ref:"s6"}},size:{type:"string",enum:[
"1:1","3:2","2:3"]},nVariants:{type:"integer",minimum:1},fileUrl:{$ref:"s6"},callBackUrl:{$ref:"s22"}},if:{not:{anyOf:[{
properties:{filesUrl:{}},required:["filesUrl"],additionalProperties:!0},{properties:{fileUrl:{}},required:["fileUrl"],additionalProperties:!0}]}},
then:{properties:{prompt:{}},required:["prompt"],additionalProperties:!0}};function ti(s,{instancePath:o="",parentData:u,
parentDataProperty:p,rootData:i=s}={}){let e=null,t=0,r=t,n=!0,l=t,f=t,m=t,a=t,d=!1,h=t;if(s&&typeof s=="object"&&!Array.
isArray(s)){let b;if(s.filesUrl===void 0&&(b="filesUrl")){let _={};e===null?e=[_]:e.push(_),t++}}var q=h===t;if(d=d||q,!d){
let b=t;if(s&&typeof s=="object"&&!Array.isArray(s)){let x;if(s.fileUrl===void 0&&(x="fileUrl")){let G={};e===null?e=[G]:
e.push(G),t++}}var q=b===t;d=d||q}if(d)t=a,e!==null&&(a?e.length=a:e=null);else{let b={};e===null?e=[b]:e.push(b),t++}var D=m===
t;if(D){let b={};e===null?e=[b]:e.push(b),t++}else t=f,e!==null&&(f?e.length=f:e=null);var P=l===t;if(t=r,e!==null&&(r?e.
length=r:e=null),P){let b=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.prompt===void 0){let x={instancePath:o,keyword:"\
required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[x]:e.push(x),t++}
var P=b===t;n=P}if(!n){let b={instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" sche\
ma'};e===null?e=[b]:e.push(b),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.size===void 0){let b={instancePath:o,
keyword:"required",params:{missingProperty:"size"},message:"must have required property 'size'"};e===null?e=[b]:e.push(b),
t++}for(let b in s)if(!(b==="prompt"||b==="filesUrl"||b==="size"||b==="nVariants"||b==="fileUrl"||b==="callBackUrl")){let _={
instancePath:o,keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"};
e===null?e=[_]:e.push(_),t++}if(s.prompt!==void 0&&(Ar(s.prompt,{instancePath:o+"/prompt",parentData:s,parentDataProperty:"\
prompt",rootData:i})||(e=e===null?Ar.errors:e.concat(Ar.errors),t=e.length)),s.filesUrl!==void 0){let b=s.filesUrl;if(Array.
isArray(b)){if(b.length>5){let x={instancePath:o+"/filesUrl",keyword:"maxItems",params:{limit:5},message:"must NOT have \
more than 5 items"};e===null?e=[x]:e.push(x),t++}if(b.length<1){let x={instancePath:o+"/filesUrl",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[x]:e.push(x),t++}let _=b.length;for(let x=0;x<_;x++)y(b[x],
{instancePath:o+"/filesUrl/"+x,parentData:b,parentDataProperty:x,rootData:i})||(e=e===null?y.errors:e.concat(y.errors),t=
e.length)}else{let _={instancePath:o+"/filesUrl",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[_]:e.push(_),t++}}if(s.size!==void 0){let b=s.size;if(typeof b!="string"){let _={instancePath:o+"/size",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[_]:e.push(_),t++}if(!(b==="1:1"||b==="3:2"||b==="2:3")){let _={
instancePath:o+"/size",keyword:"enum",params:{allowedValues:rm.properties.size.enum},message:"must be equal to one of th\
e allowed values"};e===null?e=[_]:e.push(_),t++}}if(s.nVariants!==void 0){let b=s.nVariants;if(!(typeof b=="number"&&!(b%
1)&&!isNaN(b))){let _={instancePath:o+"/nVariants",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[_]:e.push(_),t++}if(typeof b=="number"&&(b<1||isNaN(b))){let _={instancePath:o+"/nVariants",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[_]:e.push(_),t++}}s.fileUrl!==void 0&&(y(s.fileUrl,{instancePath:o+
"/fileUrl",parentData:s,parentDataProperty:"fileUrl",rootData:i})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),
s.callBackUrl!==void 0&&(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{let b={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[b]:e.push(b),t++}return ti.errors=e,t===0}function Q(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(Array.isArray(s)){
if(s.length<1){let n={instancePath:o,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[n]:e.push(n),t++}let r=s.length;for(let n=0;n<r;n++)y(s[n],{instancePath:o+"/"+n,parentData:s,parentDataProperty:n,
rootData:i})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)}else{let r={instancePath:o,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),t++}return Q.errors=e,t===0}function Ur(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.result_urls===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"re\
sult_urls"},message:"must have required property 'result_urls'"};e===null?e=[r]:e.push(r),t++}s.result_urls!==void 0&&(Q(
s.result_urls,{instancePath:o+"/result_urls",parentData:s,parentDataProperty:"result_urls",rootData:i})||(e=e===null?Q.errors:
e.concat(Q.errors),t=e.length))}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),t++}return Ur.errors=e,t===0}var ni=oi;function oi(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0&&(F(s.code,{instancePath:o+"/code",parentData:s,parentDataProperty:"\
code",rootData:i})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),s.msg!==void 0&&(S(s.msg,{instancePath:o+"/msg",
parentData:s,parentDataProperty:"msg",rootData:i})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),s.data!==void 0){
let r=s.data;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.taskId===void 0){let n={instancePath:o+"/data",keyword:"r\
equired",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=[n]:e.push(n),t++}
r.taskId!==void 0&&($(r.taskId,{instancePath:o+"/data/taskId",parentData:r,parentDataProperty:"taskId",rootData:i})||(e=
e===null?$.errors:e.concat($.errors),t=e.length)),r.info!==void 0&&(Ur(r.info,{instancePath:o+"/data/info",parentData:r,
parentDataProperty:"info",rootData:i})||(e=e===null?Ur.errors:e.concat(Ur.errors),t=e.length))}else{let n={instancePath:o+
"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return oi.errors=e,t===0}function Je(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s!="string"){
let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return Je.
errors=e,t===0}var ii=gs;function gs(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(r!==
200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(V(r,{instancePath:o+"/data",parentData:s,
parentDataProperty:"data",rootData:i})||(e=e===null?V.errors:e.concat(V.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(n),t++}if(r.successFlag!==void 0){let n=r.
successFlag;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let l={instancePath:o+"/data/successFlag",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),t++}if(n!==0){let l={instancePath:o+"/data/successFl\
ag",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}r.progress!==
void 0&&(Je(r.progress,{instancePath:o+"/data/progress",parentData:r,parentDataProperty:"progress",rootData:i})||(e=e===
null?Je.errors:e.concat(Je.errors),t=e.length))}else{let n={instancePath:o+"/data",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),t++}return gs.errors=e,t===0}var li=hs;function hs(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(r!==
200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(V(r,{instancePath:o+"/data",parentData:s,
parentDataProperty:"data",rootData:i})||(e=e===null?V.errors:e.concat(V.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(n),t++}if(r.response===void 0){let n={
instancePath:o+"/data",keyword:"required",params:{missingProperty:"response"},message:"must have required property 'resp\
onse'"};e===null?e=[n]:e.push(n),t++}if(r.successFlag!==void 0){let n=r.successFlag;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n))){let l={instancePath:o+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[l]:e.push(l),t++}if(n!==1){let l={instancePath:o+"/data/successFlag",keyword:"const",params:{allowedValue:1},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),t++}}r.response!==void 0&&(Ur(r.response,{instancePath:o+"/data/res\
ponse",parentData:r,parentDataProperty:"response",rootData:i})||(e=e===null?Ur.errors:e.concat(Ur.errors),t=e.length)),r.
progress!==void 0&&(Je(r.progress,{instancePath:o+"/data/progress",parentData:r,parentDataProperty:"progress",rootData:i})||
(e=e===null?Je.errors:e.concat(Je.errors),t=e.length))}else{let n={instancePath:o+"/data",keyword:"type",params:{type:"o\
bject"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return hs.errors=e,t===0}var ai=ks;function ks(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(r!==
200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(V(r,{instancePath:o+"/data",parentData:s,
parentDataProperty:"data",rootData:i})||(e=e===null?V.errors:e.concat(V.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(n),t++}if(r.successFlag!==void 0){let n=r.
successFlag;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let l={instancePath:o+"/data/successFlag",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),t++}if(n!==2){let l={instancePath:o+"/data/successFl\
ag",keyword:"const",params:{allowedValue:2},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}r.progress!==
void 0&&(Je(r.progress,{instancePath:o+"/data/progress",parentData:r,parentDataProperty:"progress",rootData:i})||(e=e===
null?Je.errors:e.concat(Je.errors),t=e.length))}else{let n={instancePath:o+"/data",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),t++}return ks.errors=e,t===0}var pi=ui;function ui(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0,r=t,n=!1,l=null,f=t;
gs(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?gs.errors:e.concat(gs.errors),t=e.length);
var a=f===t;a&&(n=!0,l=0);let m=t;hs(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?hs.errors:
e.concat(hs.errors),t=e.length);var a=m===t;if(a&&n)n=!1,l=[l,1];else{a&&(n=!0,l=1);let d=t;ks(s,{instancePath:o,parentData:u,
parentDataProperty:p,rootData:i})||(e=e===null?ks.errors:e.concat(ks.errors),t=e.length);var a=d===t;if(a&&n)n=!1,l=[l,2];else{
a&&(n=!0,l=2);let q=t;E(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?E.errors:e.concat(
E.errors),t=e.length);var a=q===t;a&&n?(n=!1,l=[l,3]):a&&(n=!0,l=3)}}if(n)t=r,e!==null&&(r?e.length=r:e=null);else{let d={
instancePath:o,keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?e=[d]:
e.push(d),t++}return ui.errors=e,t===0}var fi=mi;function mi(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.taskId===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"taskId"},
message:"must have required property 'taskId'"};e===null?e=[r]:e.push(r),t++}if(s.url===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"url"},message:"must have required property 'url'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="taskId"||r==="url")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}s.taskId!==void 0&&(U(s.taskId,{instancePath:o+"/task\
Id",parentData:s,parentDataProperty:"taskId",rootData:i})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),s.url!==
void 0&&(y(s.url,{instancePath:o+"/url",parentData:s,parentDataProperty:"url",rootData:i})||(e=e===null?y.errors:e.concat(
y.errors),t=e.length))}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return mi.errors=e,t===0}function xr(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s=="string"){
if(T(s)>1e3){let r={instancePath:o,keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characte\
rs"};e===null?e=[r]:e.push(r),t++}if(T(s)<1){let r={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return xr.errors=e,t===0}function Y(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(Array.isArray(s)){
if(s.length>1){let n={instancePath:o,keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"};e===
null?e=[n]:e.push(n),t++}if(s.length<1){let n={instancePath:o,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[n]:e.push(n),t++}let r=s.length;for(let n=0;n<r;n++)C(s[n],{instancePath:o+"/"+n,parentData:s,
parentDataProperty:n,rootData:i})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)}else{let r={instancePath:o,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),t++}return Y.errors=e,t===0}function ie(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s!="boolea\
n"){let r={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}
return ie.errors=e,t===0}var sm={type:"string",enum:["5","10"]};function B(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){
let e=null,t=0;if(typeof s!="string"){let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(s==="5"||s==="10")){let r={instancePath:o,keyword:"enum",params:{allowedValues:sm.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return B.errors=e,t===0}var di=ws;function ws(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="kling-2.6/image-to-video"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kl\
ing-2.6/image-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&(c(
s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:
e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[n]:e.push(n),t++}if(r.image_urls===void 0){let n={instancePath:o+"/input",keyword:"requi\
red",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[n]:e.push(n),
t++}if(r.sound===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"sound"},message:"mus\
t have required property 'sound'"};e===null?e=[n]:e.push(n),t++}if(r.duration===void 0){let n={instancePath:o+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[n]:e.push(n),
t++}for(let n in r)if(!(n==="prompt"||n==="image_urls"||n==="sound"||n==="duration")){let l={instancePath:o+"/input",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),t++}r.prompt!==void 0&&(xr(r.prompt,{instancePath:o+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:i})||
(e=e===null?xr.errors:e.concat(xr.errors),t=e.length)),r.image_urls!==void 0&&(Y(r.image_urls,{instancePath:o+"/input/im\
age_urls",parentData:r,parentDataProperty:"image_urls",rootData:i})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),
r.sound!==void 0&&(ie(r.sound,{instancePath:o+"/input/sound",parentData:r,parentDataProperty:"sound",rootData:i})||(e=e===
null?ie.errors:e.concat(ie.errors),t=e.length)),r.duration!==void 0&&(B(r.duration,{instancePath:o+"/input/duration",parentData:r,
parentDataProperty:"duration",rootData:i})||(e=e===null?B.errors:e.concat(B.errors),t=e.length))}else{let n={instancePath:o+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ws.errors=e,t===0}var tm={type:"string",enum:["std","pro","720p","1080p"]};function Nr(s,{instancePath:o="",parentData:u,parentDataProperty:p,
rootData:i=s}={}){let e=null,t=0;if(typeof s!="string"){let r={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="std"||s==="pro"||s==="720p"||s==="1080p")){let r={instancePath:o,
keyword:"enum",params:{allowedValues:tm.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),t++}return Nr.errors=e,t===0}var nm={type:"string",enum:["image","video"]};function Ir(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){
let e=null,t=0;if(typeof s!="string"){let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(s==="image"||s==="video")){let r={instancePath:o,keyword:"enum",params:{allowedValues:nm.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return Ir.errors=e,t===0}var ci=vs;function vs(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="kling-2.6/motion-control"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kl\
ing-2.6/motion-control"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&(c(
s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:
e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.input_urls===
void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"input_urls"},message:"must have requi\
red property 'input_urls'"};e===null?e=[n]:e.push(n),t++}if(r.video_urls===void 0){let n={instancePath:o+"/input",keyword:"\
required",params:{missingProperty:"video_urls"},message:"must have required property 'video_urls'"};e===null?e=[n]:e.push(
n),t++}if(r.mode===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"mode"},message:"mu\
st have required property 'mode'"};e===null?e=[n]:e.push(n),t++}if(r.character_orientation===void 0){let n={instancePath:o+
"/input",keyword:"required",params:{missingProperty:"character_orientation"},message:"must have required property 'chara\
cter_orientation'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="prompt"||n==="input_urls"||n==="video_urls"||n===
"mode"||n==="character_orientation")){let l={instancePath:o+"/input",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.prompt!==void 0){let n=r.prompt;if(typeof n==
"string"){if(T(n)>2500){let l={instancePath:o+"/input/prompt",keyword:"maxLength",params:{limit:2500},message:"must NOT \
have more than 2500 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/input/prompt",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}r.input_urls!==void 0&&(Y(r.input_urls,{instancePath:o+
"/input/input_urls",parentData:r,parentDataProperty:"input_urls",rootData:i})||(e=e===null?Y.errors:e.concat(Y.errors),t=
e.length)),r.video_urls!==void 0&&(Y(r.video_urls,{instancePath:o+"/input/video_urls",parentData:r,parentDataProperty:"v\
ideo_urls",rootData:i})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.mode!==void 0&&(Nr(r.mode,{instancePath:o+
"/input/mode",parentData:r,parentDataProperty:"mode",rootData:i})||(e=e===null?Nr.errors:e.concat(Nr.errors),t=e.length)),
r.character_orientation!==void 0&&(Ir(r.character_orientation,{instancePath:o+"/input/character_orientation",parentData:r,
parentDataProperty:"character_orientation",rootData:i})||(e=e===null?Ir.errors:e.concat(Ir.errors),t=e.length))}else{let n={
instancePath:o+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{
let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return vs.
errors=e,t===0}var om={type:"string",enum:["16:9","9:16","1:1"]};function ee(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){
let e=null,t=0;if(typeof s!="string"){let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(s==="16:9"||s==="9:16"||s==="1:1")){let r={instancePath:o,keyword:"enum",params:{allowedValues:om.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return ee.errors=e,t===0}var yi=bs;function bs(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="kling-2.6/text-to-video"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kli\
ng-2.6/text-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&(c(
s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:
e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[n]:e.push(n),t++}if(r.sound===void 0){let n={instancePath:o+"/input",keyword:"required",
params:{missingProperty:"sound"},message:"must have required property 'sound'"};e===null?e=[n]:e.push(n),t++}if(r.aspect_ratio===
void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"aspect_ratio"},message:"must have req\
uired property 'aspect_ratio'"};e===null?e=[n]:e.push(n),t++}if(r.duration===void 0){let n={instancePath:o+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[n]:e.push(n),
t++}for(let n in r)if(!(n==="prompt"||n==="sound"||n==="aspect_ratio"||n==="duration")){let l={instancePath:o+"/input",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),t++}r.prompt!==void 0&&(xr(r.prompt,{instancePath:o+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:i})||
(e=e===null?xr.errors:e.concat(xr.errors),t=e.length)),r.sound!==void 0&&(ie(r.sound,{instancePath:o+"/input/sound",parentData:r,
parentDataProperty:"sound",rootData:i})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)),r.aspect_ratio!==void 0&&
(ee(r.aspect_ratio,{instancePath:o+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:i})||(e=
e===null?ee.errors:e.concat(ee.errors),t=e.length)),r.duration!==void 0&&(B(r.duration,{instancePath:o+"/input/duration",
parentData:r,parentDataProperty:"duration",rootData:i})||(e=e===null?B.errors:e.concat(B.errors),t=e.length))}else{let n={
instancePath:o+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{
let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return bs.
errors=e,t===0}function je(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s=="string"){
if(T(s)>3072){let r={instancePath:o,keyword:"maxLength",params:{limit:3072},message:"must NOT have more than 3072 charac\
ters"};e===null?e=[r]:e.push(r),t++}if(T(s)<1){let r={instancePath:o,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return je.errors=e,t===0}var im=new RegExp("^(https?|oss|asset)://","u");function N(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){
let e=null,t=0;if(typeof s=="string"){if(!im.test(s)){let r={instancePath:o,keyword:"pattern",params:{pattern:"^(https?|\
oss|asset)://"},message:'must match pattern "^(https?|oss|asset)://"'};e===null?e=[r]:e.push(r),t++}if(!as(s)){let r={instancePath:o,
keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return N.errors=e,t===0}function He(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(!(typeof s=="numb\
er"&&!(s%1)&&!isNaN(s))){let r={instancePath:o,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),t++}if(typeof s=="number"){if(s>15||isNaN(s)){let r={instancePath:o,keyword:"maximum",params:{comparison:"\
<=",limit:15},message:"must be <= 15"};e===null?e=[r]:e.push(r),t++}if(s<3||isNaN(s)){let r={instancePath:o,keyword:"min\
imum",params:{comparison:">=",limit:3},message:"must be >= 3"};e===null?e=[r]:e.push(r),t++}}return He.errors=e,t===0}var lm={type:"string",enum:["720p","1080p","4k"]};function ke(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){
let e=null,t=0;if(typeof s!="string"){let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(s==="720p"||s==="1080p"||s==="4k")){let r={instancePath:o,keyword:"enum",params:{allowedValues:lm.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return ke.errors=e,t===0}var am={type:"string",enum:["16:9","9:16","1:1","auto"]};function Xe(s,{instancePath:o="",parentData:u,parentDataProperty:p,
rootData:i=s}={}){let e=null,t=0;if(typeof s!="string"){let r={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="16:9"||s==="9:16"||s==="1:1"||s==="auto")){let r={instancePath:o,
keyword:"enum",params:{allowedValues:am.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),t++}return Xe.errors=e,t===0}function Tr(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s!="boolea\
n"){let r={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}
return Tr.errors=e,t===0}function Ye(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s!="boolea\
n"){let r={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}
return Ye.errors=e,t===0}function Ze(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(Array.isArray(s)){
if(s.length>6){let n={instancePath:o,keyword:"maxItems",params:{limit:6},message:"must NOT have more than 6 items"};e===
null?e=[n]:e.push(n),t++}let r=s.length;for(let n=0;n<r;n++){let l=s[n];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.
prompt===void 0){let f={instancePath:o+"/"+n,keyword:"required",params:{missingProperty:"prompt"},message:"must have req\
uired property 'prompt'"};e===null?e=[f]:e.push(f),t++}if(l.duration===void 0){let f={instancePath:o+"/"+n,keyword:"requ\
ired",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[f]:e.push(f),t++}
for(let f in l)if(!(f==="prompt"||f==="duration")){let m={instancePath:o+"/"+n,keyword:"additionalProperties",params:{additionalProperty:f},
message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),t++}if(l.prompt!==void 0){let f=l.prompt;if(typeof f==
"string"){if(T(f)>512){let m={instancePath:o+"/"+n+"/prompt",keyword:"maxLength",params:{limit:512},message:"must NOT ha\
ve more than 512 characters"};e===null?e=[m]:e.push(m),t++}if(T(f)<1){let m={instancePath:o+"/"+n+"/prompt",keyword:"min\
Length",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:o+
"/"+n+"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),t++}}if(l.duration!==
void 0){let f=l.duration;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let m={instancePath:o+"/"+n+"/duration",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[m]:e.push(m),t++}if(typeof f=="number"){if(f>15||isNaN(
f)){let m={instancePath:o+"/"+n+"/duration",keyword:"maximum",params:{comparison:"<=",limit:15},message:"must be <= 15"};
e===null?e=[m]:e.push(m),t++}if(f<1||isNaN(f)){let m={instancePath:o+"/"+n+"/duration",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[m]:e.push(m),t++}}}}else{let f={instancePath:o+"/"+n,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),t++}}}else{let r={instancePath:o,keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),t++}return Ze.errors=e,t===0}function Er(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.name===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[r]:e.push(r),t++}if(s.description===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[r]:e.push(
r),t++}if(s.element_input_urls===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"element_input\
_urls"},message:"must have required property 'element_input_urls'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r===
"name"||r==="description"||r==="element_input_urls"||r==="element_input_audio_urls"||r==="start_time"||r==="end_time")){
let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[n]:e.push(n),t++}if(s.name!==void 0&&(U(s.name,{instancePath:o+"/name",parentData:s,parentDataProperty:"\
name",rootData:i})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),s.description!==void 0&&(U(s.description,{instancePath:o+
"/description",parentData:s,parentDataProperty:"description",rootData:i})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),
s.element_input_urls!==void 0){let r=s.element_input_urls;if(Array.isArray(r)){if(r.length>4){let l={instancePath:o+"/el\
ement_input_urls",keyword:"maxItems",params:{limit:4},message:"must NOT have more than 4 items"};e===null?e=[l]:e.push(l),
t++}if(r.length<1){let l={instancePath:o+"/element_input_urls",keyword:"minItems",params:{limit:1},message:"must NOT hav\
e fewer than 1 items"};e===null?e=[l]:e.push(l),t++}let n=r.length;for(let l=0;l<n;l++)N(r[l],{instancePath:o+"/element_\
input_urls/"+l,parentData:r,parentDataProperty:l,rootData:i})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)}else{
let n={instancePath:o+"/element_input_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:
e.push(n),t++}}if(s.element_input_audio_urls!==void 0){let r=s.element_input_audio_urls;if(Array.isArray(r)){let n=r.length;
for(let l=0;l<n;l++)N(r[l],{instancePath:o+"/element_input_audio_urls/"+l,parentData:r,parentDataProperty:l,rootData:i})||
(e=e===null?N.errors:e.concat(N.errors),t=e.length)}else{let n={instancePath:o+"/element_input_audio_urls",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}if(s.start_time!==void 0){let r=s.start_time;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={instancePath:o+"/start_time",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&(r<0||isNaN(r))){let n={instancePath:o+"/\
start_time",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}if(s.
end_time!==void 0){let r=s.end_time;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={instancePath:o+"/end_time",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&(r<0||isNaN(
r))){let n={instancePath:o+"/end_time",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return Er.errors=e,t===0}var gi=_s,pm={type:"object",additionalProperties:!1,required:["model","inpu\
t"],properties:{model:{type:"string",const:"kling-3.0-omni/image-to-video"},callBackUrl:{$ref:"s22"},input:{type:"object",
additionalProperties:!1,required:["prompt","image_urls"],properties:{prompt:{$ref:"s82"},image_urls:{type:"array",minItems:1,
maxItems:2,items:{$ref:"s83"}},duration:{$ref:"s84"},resolution:{$ref:"s85"},aspect_ratio:{$ref:"s86"},audio:{$ref:"s74"},
customize_multi_shots:{$ref:"s87"},prefer_multi_shots:{$ref:"s88"},multi_prompt:{$ref:"s89"},elements:{type:"array",maxItems:3,
items:{$ref:"s90"}}}}}};function _s(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,
t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),t++}for(let r in s)if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==
void 0){let r=s.model;if(typeof r!="string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="kling-3.0-omni/image-to-video"){let n={instancePath:o+"/model",keyword:"\
const",params:{allowedValue:"kling-3.0-omni/image-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(
n),t++}}if(s.callBackUrl!==void 0&&(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"call\
BackUrl",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.prompt===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[n]:e.push(n),t++}if(r.image_urls===void 0){let n={instancePath:o+
"/input",keyword:"required",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===
null?e=[n]:e.push(n),t++}for(let n in r)if(!R.call(pm.properties.input.properties,n)){let l={instancePath:o+"/input",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),t++}if(r.prompt!==void 0&&(je(r.prompt,{instancePath:o+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:i})||
(e=e===null?je.errors:e.concat(je.errors),t=e.length)),r.image_urls!==void 0){let n=r.image_urls;if(Array.isArray(n)){if(n.
length>2){let f={instancePath:o+"/input/image_urls",keyword:"maxItems",params:{limit:2},message:"must NOT have more than\
 2 items"};e===null?e=[f]:e.push(f),t++}if(n.length<1){let f={instancePath:o+"/input/image_urls",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[f]:e.push(f),t++}let l=n.length;for(let f=0;f<l;f++)N(n[f],
{instancePath:o+"/input/image_urls/"+f,parentData:n,parentDataProperty:f,rootData:i})||(e=e===null?N.errors:e.concat(N.errors),
t=e.length)}else{let l={instancePath:o+"/input/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[l]:e.push(l),t++}}if(r.duration!==void 0&&(He(r.duration,{instancePath:o+"/input/duration",parentData:r,parentDataProperty:"\
duration",rootData:i})||(e=e===null?He.errors:e.concat(He.errors),t=e.length)),r.resolution!==void 0&&(ke(r.resolution,{
instancePath:o+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:i})||(e=e===null?ke.errors:e.concat(
ke.errors),t=e.length)),r.aspect_ratio!==void 0&&(Xe(r.aspect_ratio,{instancePath:o+"/input/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:i})||(e=e===null?Xe.errors:e.concat(Xe.errors),t=e.length)),r.audio!==void 0&&(ie(r.audio,{instancePath:o+
"/input/audio",parentData:r,parentDataProperty:"audio",rootData:i})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)),
r.customize_multi_shots!==void 0&&(Tr(r.customize_multi_shots,{instancePath:o+"/input/customize_multi_shots",parentData:r,
parentDataProperty:"customize_multi_shots",rootData:i})||(e=e===null?Tr.errors:e.concat(Tr.errors),t=e.length)),r.prefer_multi_shots!==
void 0&&(Ye(r.prefer_multi_shots,{instancePath:o+"/input/prefer_multi_shots",parentData:r,parentDataProperty:"prefer_mul\
ti_shots",rootData:i})||(e=e===null?Ye.errors:e.concat(Ye.errors),t=e.length)),r.multi_prompt!==void 0&&(Ze(r.multi_prompt,
{instancePath:o+"/input/multi_prompt",parentData:r,parentDataProperty:"multi_prompt",rootData:i})||(e=e===null?Ze.errors:
e.concat(Ze.errors),t=e.length)),r.elements!==void 0){let n=r.elements;if(Array.isArray(n)){if(n.length>3){let f={instancePath:o+
"/input/elements",keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===null?e=[f]:e.push(f),
t++}let l=n.length;for(let f=0;f<l;f++)Er(n[f],{instancePath:o+"/input/elements/"+f,parentData:n,parentDataProperty:f,rootData:i})||
(e=e===null?Er.errors:e.concat(Er.errors),t=e.length)}else{let l={instancePath:o+"/input/elements",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:o+"/input",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return _s.errors=e,t===0}function Br(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(Array.isArray(s)){
if(s.length>1){let n={instancePath:o,keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"};e===
null?e=[n]:e.push(n),t++}if(s.length<1){let n={instancePath:o,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[n]:e.push(n),t++}let r=s.length;for(let n=0;n<r;n++)N(s[n],{instancePath:o+"/"+n,parentData:s,
parentDataProperty:n,rootData:i})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)}else{let r={instancePath:o,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),t++}return Br.errors=e,t===0}function Qe(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(Array.isArray(s)){
let r=s.length;for(let n=0;n<r;n++)Er(s[n],{instancePath:o+"/"+n,parentData:s,parentDataProperty:n,rootData:i})||(e=e===
null?Er.errors:e.concat(Er.errors),t=e.length)}else{let r={instancePath:o,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),t++}return Qe.errors=e,t===0}var hi=qs,um={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"kling-3.0-omni/reference-to-video"},callBackUrl:{$ref:"\
s22"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"s82"},image_urls:{type:"\
array",minItems:1,maxItems:7,items:{$ref:"s83"}},video_urls:{$ref:"s92"},duration:{$ref:"s84"},resolution:{$ref:"s85"},aspect_ratio:{
$ref:"s86"},audio:{$ref:"s9"},customize_multi_shots:{$ref:"s87"},prefer_multi_shots:{$ref:"s88"},multi_prompt:{$ref:"s89"},
elements:{$ref:"s93"}}}}};function qs(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,
t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),t++}for(let r in s)if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==
void 0){let r=s.model;if(typeof r!="string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="kling-3.0-omni/reference-to-video"){let n={instancePath:o+"/model",
keyword:"const",params:{allowedValue:"kling-3.0-omni/reference-to-video"},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"\
callBackUrl",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.prompt===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!R.call(um.properties.
input.properties,n)){let l={instancePath:o+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.prompt!==void 0&&(je(r.prompt,{instancePath:o+"/\
input/prompt",parentData:r,parentDataProperty:"prompt",rootData:i})||(e=e===null?je.errors:e.concat(je.errors),t=e.length)),
r.image_urls!==void 0){let n=r.image_urls;if(Array.isArray(n)){if(n.length>7){let f={instancePath:o+"/input/image_urls",
keyword:"maxItems",params:{limit:7},message:"must NOT have more than 7 items"};e===null?e=[f]:e.push(f),t++}if(n.length<
1){let f={instancePath:o+"/input/image_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 ite\
ms"};e===null?e=[f]:e.push(f),t++}let l=n.length;for(let f=0;f<l;f++)N(n[f],{instancePath:o+"/input/image_urls/"+f,parentData:n,
parentDataProperty:f,rootData:i})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)}else{let l={instancePath:o+"/inpu\
t/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),t++}}r.video_urls!==
void 0&&(Br(r.video_urls,{instancePath:o+"/input/video_urls",parentData:r,parentDataProperty:"video_urls",rootData:i})||
(e=e===null?Br.errors:e.concat(Br.errors),t=e.length)),r.duration!==void 0&&(He(r.duration,{instancePath:o+"/input/durat\
ion",parentData:r,parentDataProperty:"duration",rootData:i})||(e=e===null?He.errors:e.concat(He.errors),t=e.length)),r.resolution!==
void 0&&(ke(r.resolution,{instancePath:o+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:i})||
(e=e===null?ke.errors:e.concat(ke.errors),t=e.length)),r.aspect_ratio!==void 0&&(Xe(r.aspect_ratio,{instancePath:o+"/inp\
ut/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:i})||(e=e===null?Xe.errors:e.concat(Xe.errors),
t=e.length)),r.audio!==void 0&&(k(r.audio,{instancePath:o+"/input/audio",parentData:r,parentDataProperty:"audio",rootData:i})||
(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.customize_multi_shots!==void 0&&(Tr(r.customize_multi_shots,{instancePath:o+
"/input/customize_multi_shots",parentData:r,parentDataProperty:"customize_multi_shots",rootData:i})||(e=e===null?Tr.errors:
e.concat(Tr.errors),t=e.length)),r.prefer_multi_shots!==void 0&&(Ye(r.prefer_multi_shots,{instancePath:o+"/input/prefer_\
multi_shots",parentData:r,parentDataProperty:"prefer_multi_shots",rootData:i})||(e=e===null?Ye.errors:e.concat(Ye.errors),
t=e.length)),r.multi_prompt!==void 0&&(Ze(r.multi_prompt,{instancePath:o+"/input/multi_prompt",parentData:r,parentDataProperty:"\
multi_prompt",rootData:i})||(e=e===null?Ze.errors:e.concat(Ze.errors),t=e.length)),r.elements!==void 0&&(Qe(r.elements,{
instancePath:o+"/input/elements",parentData:r,parentDataProperty:"elements",rootData:i})||(e=e===null?Qe.errors:e.concat(
Qe.errors),t=e.length))}else{let n={instancePath:o+"/input",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[r]:e.push(r),t++}return qs.errors=e,t===0}var ki=Ps,fm={type:"object",additionalProperties:!1,required:[
"model","input"],properties:{model:{type:"string",const:"kling-3.0-omni/text-to-video"},callBackUrl:{$ref:"s22"},input:{
type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"s82"},duration:{$ref:"s84"},resolution:{
$ref:"s85"},aspect_ratio:{$ref:"s80"},audio:{$ref:"s9"},customize_multi_shots:{$ref:"s9"},prefer_multi_shots:{$ref:"s88"},
multi_prompt:{$ref:"s89"},elements:{$ref:"s93"}}}}};function Ps(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!="string"){let n={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="kling-3.0-omni/text-to-video"){let n={
instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-3.0-omni/text-to-video"},message:"must be equal to c\
onstant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,
parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.
input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let n={instancePath:o+"/input",keyword:"require\
d",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[n]:e.push(n),t++}for(let n in r)
if(!R.call(fm.properties.input.properties,n)){let l={instancePath:o+"/input",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}r.prompt!==void 0&&(je(r.prompt,{instancePath:o+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:i})||(e=e===null?je.errors:e.concat(je.errors),t=e.length)),
r.duration!==void 0&&(He(r.duration,{instancePath:o+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:i})||
(e=e===null?He.errors:e.concat(He.errors),t=e.length)),r.resolution!==void 0&&(ke(r.resolution,{instancePath:o+"/input/r\
esolution",parentData:r,parentDataProperty:"resolution",rootData:i})||(e=e===null?ke.errors:e.concat(ke.errors),t=e.length)),
r.aspect_ratio!==void 0&&(ee(r.aspect_ratio,{instancePath:o+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspec\
t_ratio",rootData:i})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)),r.audio!==void 0&&(k(r.audio,{instancePath:o+
"/input/audio",parentData:r,parentDataProperty:"audio",rootData:i})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),
r.customize_multi_shots!==void 0&&(k(r.customize_multi_shots,{instancePath:o+"/input/customize_multi_shots",parentData:r,
parentDataProperty:"customize_multi_shots",rootData:i})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.prefer_multi_shots!==
void 0&&(Ye(r.prefer_multi_shots,{instancePath:o+"/input/prefer_multi_shots",parentData:r,parentDataProperty:"prefer_mul\
ti_shots",rootData:i})||(e=e===null?Ye.errors:e.concat(Ye.errors),t=e.length)),r.multi_prompt!==void 0&&(Ze(r.multi_prompt,
{instancePath:o+"/input/multi_prompt",parentData:r,parentDataProperty:"multi_prompt",rootData:i})||(e=e===null?Ze.errors:
e.concat(Ze.errors),t=e.length)),r.elements!==void 0&&(Qe(r.elements,{instancePath:o+"/input/elements",parentData:r,parentDataProperty:"\
elements",rootData:i})||(e=e===null?Qe.errors:e.concat(Qe.errors),t=e.length))}else{let n={instancePath:o+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ps.errors=e,t===0}var mm={type:"string",enum:["3","4","5","6","7","8","9","10","11","12","13","14","15"]};function $e(s,{instancePath:o="",
parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s!="string"){let r={instancePath:o,keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="3"||s==="4"||s==="5"||s===
"6"||s==="7"||s==="8"||s==="9"||s==="10"||s==="11"||s==="12"||s==="13"||s==="14"||s==="15")){let r={instancePath:o,keyword:"\
enum",params:{allowedValues:mm.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}
return $e.errors=e,t===0}var wi=Ds;function Ds(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="kling-3.0-omni/transformation"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
kling-3.0-omni/transformation"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&
(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?
c.errors:e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[n]:e.push(n),t++}if(r.video_urls===void 0){let n={instancePath:o+"/input",keyword:"\
required",params:{missingProperty:"video_urls"},message:"must have required property 'video_urls'"};e===null?e=[n]:e.push(
n),t++}for(let n in r)if(!(n==="prompt"||n==="image_urls"||n==="video_urls"||n==="duration"||n==="resolution"||n==="aspe\
ct_ratio"||n==="audio"||n==="elements")){let l={instancePath:o+"/input",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.prompt!==void 0&&(je(r.prompt,{instancePath:o+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:i})||(e=e===null?je.errors:e.concat(je.errors),t=e.length)),
r.image_urls!==void 0){let n=r.image_urls;if(Array.isArray(n)){if(n.length>4){let f={instancePath:o+"/input/image_urls",
keyword:"maxItems",params:{limit:4},message:"must NOT have more than 4 items"};e===null?e=[f]:e.push(f),t++}if(n.length<
1){let f={instancePath:o+"/input/image_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 ite\
ms"};e===null?e=[f]:e.push(f),t++}let l=n.length;for(let f=0;f<l;f++)N(n[f],{instancePath:o+"/input/image_urls/"+f,parentData:n,
parentDataProperty:f,rootData:i})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)}else{let l={instancePath:o+"/inpu\
t/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),t++}}r.video_urls!==
void 0&&(Br(r.video_urls,{instancePath:o+"/input/video_urls",parentData:r,parentDataProperty:"video_urls",rootData:i})||
(e=e===null?Br.errors:e.concat(Br.errors),t=e.length)),r.duration!==void 0&&($e(r.duration,{instancePath:o+"/input/durat\
ion",parentData:r,parentDataProperty:"duration",rootData:i})||(e=e===null?$e.errors:e.concat($e.errors),t=e.length)),r.resolution!==
void 0&&(ke(r.resolution,{instancePath:o+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:i})||
(e=e===null?ke.errors:e.concat(ke.errors),t=e.length)),r.aspect_ratio!==void 0&&(Xe(r.aspect_ratio,{instancePath:o+"/inp\
ut/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:i})||(e=e===null?Xe.errors:e.concat(Xe.errors),
t=e.length)),r.audio!==void 0&&(ie(r.audio,{instancePath:o+"/input/audio",parentData:r,parentDataProperty:"audio",rootData:i})||
(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)),r.elements!==void 0&&(Qe(r.elements,{instancePath:o+"/input/eleme\
nts",parentData:r,parentDataProperty:"elements",rootData:i})||(e=e===null?Qe.errors:e.concat(Qe.errors),t=e.length))}else{
let n={instancePath:o+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),
t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
t++}return Ds.errors=e,t===0}var vi=js,dm={type:"object",additionalProperties:!1,required:["model","input"],properties:{
model:{type:"string",const:"kling-3.0/motion-control"},callBackUrl:{$ref:"s22"},input:{type:"object",additionalProperties:!1,
required:["input_urls","video_urls"],properties:{prompt:{type:"string",maxLength:2500},input_urls:{$ref:"s73"},video_urls:{
$ref:"s73"},mode:{$ref:"s77"},character_orientation:{$ref:"s78"},background_source:{type:"string",enum:["input_video","i\
nput_image"]}}}}};function js(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),t++}for(let r in s)if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==
void 0){let r=s.model;if(typeof r!="string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="kling-3.0/motion-control"){let n={instancePath:o+"/model",keyword:"\
const",params:{allowedValue:"kling-3.0/motion-control"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}
if(s.callBackUrl!==void 0&&(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",
rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.input_urls===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"\
input_urls"},message:"must have required property 'input_urls'"};e===null?e=[n]:e.push(n),t++}if(r.video_urls===void 0){
let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"video_urls"},message:"must have required prop\
erty 'video_urls'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="prompt"||n==="input_urls"||n==="video_urls"||n===
"mode"||n==="character_orientation"||n==="background_source")){let l={instancePath:o+"/input",keyword:"additionalPropert\
ies",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.prompt!==
void 0){let n=r.prompt;if(typeof n=="string"){if(T(n)>2500){let l={instancePath:o+"/input/prompt",keyword:"maxLength",params:{
limit:2500},message:"must NOT have more than 2500 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+
"/input/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.input_urls!==
void 0&&(Y(r.input_urls,{instancePath:o+"/input/input_urls",parentData:r,parentDataProperty:"input_urls",rootData:i})||(e=
e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.video_urls!==void 0&&(Y(r.video_urls,{instancePath:o+"/input/video_u\
rls",parentData:r,parentDataProperty:"video_urls",rootData:i})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.mode!==
void 0&&(Nr(r.mode,{instancePath:o+"/input/mode",parentData:r,parentDataProperty:"mode",rootData:i})||(e=e===null?Nr.errors:
e.concat(Nr.errors),t=e.length)),r.character_orientation!==void 0&&(Ir(r.character_orientation,{instancePath:o+"/input/c\
haracter_orientation",parentData:r,parentDataProperty:"character_orientation",rootData:i})||(e=e===null?Ir.errors:e.concat(
Ir.errors),t=e.length)),r.background_source!==void 0){let n=r.background_source;if(typeof n!="string"){let l={instancePath:o+
"/input/background_source",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}
if(!(n==="input_video"||n==="input_image")){let l={instancePath:o+"/input/background_source",keyword:"enum",params:{allowedValues:dm.
properties.input.properties.background_source.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:
e.push(l),t++}}}else{let n={instancePath:o+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),t++}return js.errors=e,t===0}function Z(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(Array.isArray(s)){
let r=s.length;for(let n=0;n<r;n++)C(s[n],{instancePath:o+"/"+n,parentData:s,parentDataProperty:n,rootData:i})||(e=e===null?
C.errors:e.concat(C.errors),t=e.length)}else{let r={instancePath:o,keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[r]:e.push(r),t++}return Z.errors=e,t===0}function _n(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(Array.isArray(s)){
let r=s.length;for(let n=0;n<r;n++){let l=s[n];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.prompt===void 0){let f={
instancePath:o+"/"+n,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};
e===null?e=[f]:e.push(f),t++}if(l.duration===void 0){let f={instancePath:o+"/"+n,keyword:"required",params:{missingProperty:"\
duration"},message:"must have required property 'duration'"};e===null?e=[f]:e.push(f),t++}for(let f in l)if(!(f==="promp\
t"||f==="duration")){let m={instancePath:o+"/"+n,keyword:"additionalProperties",params:{additionalProperty:f},message:"m\
ust NOT have additional properties"};e===null?e=[m]:e.push(m),t++}if(l.prompt!==void 0){let f=l.prompt;if(typeof f=="str\
ing"){if(T(f)>500){let m={instancePath:o+"/"+n+"/prompt",keyword:"maxLength",params:{limit:500},message:"must NOT have m\
ore than 500 characters"};e===null?e=[m]:e.push(m),t++}if(T(f)<1){let m={instancePath:o+"/"+n+"/prompt",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:o+
"/"+n+"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),t++}}if(l.duration!==
void 0){let f=l.duration;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let m={instancePath:o+"/"+n+"/duration",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[m]:e.push(m),t++}if(typeof f=="number"){if(f>12||isNaN(
f)){let m={instancePath:o+"/"+n+"/duration",keyword:"maximum",params:{comparison:"<=",limit:12},message:"must be <= 12"};
e===null?e=[m]:e.push(m),t++}if(f<1||isNaN(f)){let m={instancePath:o+"/"+n+"/duration",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[m]:e.push(m),t++}}}}else{let f={instancePath:o+"/"+n,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),t++}}}else{let r={instancePath:o,keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),t++}return _n.errors=e,t===0}function qn(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.name===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[r]:e.push(r),t++}if(s.description===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[r]:e.push(
r),t++}if(s.element_input_urls===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"element_input\
_urls"},message:"must have required property 'element_input_urls'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r===
"name"||r==="description"||r==="element_input_urls"||r==="element_input_audio_urls"||r==="start_time"||r==="end_time")){
let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[n]:e.push(n),t++}if(s.name!==void 0&&(U(s.name,{instancePath:o+"/name",parentData:s,parentDataProperty:"\
name",rootData:i})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),s.description!==void 0&&(U(s.description,{instancePath:o+
"/description",parentData:s,parentDataProperty:"description",rootData:i})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),
s.element_input_urls!==void 0&&(Z(s.element_input_urls,{instancePath:o+"/element_input_urls",parentData:s,parentDataProperty:"\
element_input_urls",rootData:i})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),s.element_input_audio_urls!==void 0&&
(Z(s.element_input_audio_urls,{instancePath:o+"/element_input_audio_urls",parentData:s,parentDataProperty:"element_input\
_audio_urls",rootData:i})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),s.start_time!==void 0){let r=s.start_time;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={instancePath:o+"/start_time",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&(r<0||isNaN(r))){let n={instancePath:o+"/\
start_time",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}if(s.
end_time!==void 0){let r=s.end_time;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={instancePath:o+"/end_time",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&(r<0||isNaN(
r))){let n={instancePath:o+"/end_time",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return qn.errors=e,t===0}function Pn(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(Array.isArray(s)){
if(s.length>3){let n={instancePath:o,keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===
null?e=[n]:e.push(n),t++}let r=s.length;for(let n=0;n<r;n++)qn(s[n],{instancePath:o+"/"+n,parentData:s,parentDataProperty:n,
rootData:i})||(e=e===null?qn.errors:e.concat(qn.errors),t=e.length)}else{let r={instancePath:o,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),t++}return Pn.errors=e,t===0}var bi=$s,go={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"kling-3.0/video"},callBackUrl:{$ref:"s22"},input:{type:"\
object",additionalProperties:!1,required:["prompt","duration","mode","sound","multi_shots"],properties:{prompt:{$ref:"s1\
9"},duration:{$ref:"s96"},aspect_ratio:{$ref:"s80"},mode:{type:"string",enum:["std","pro","4K"]},sound:{$ref:"s9"},image_urls:{
$ref:"s99"},multi_shots:{$ref:"s9"},multi_prompt:{$ref:"s100"},kling_elements:{$ref:"s101"}}}}};function $s(s,{instancePath:o="",
parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.model===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!="stri\
ng"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}if(r!=="kling-3.0/video"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling-3.0/video"},
message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&(c(s.callBackUrl,{instancePath:o+
"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),
s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let n={instancePath:o+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[n]:e.push(n),t++}if(r.duration===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"dur\
ation"},message:"must have required property 'duration'"};e===null?e=[n]:e.push(n),t++}if(r.mode===void 0){let n={instancePath:o+
"/input",keyword:"required",params:{missingProperty:"mode"},message:"must have required property 'mode'"};e===null?e=[n]:
e.push(n),t++}if(r.sound===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"sound"},message:"\
must have required property 'sound'"};e===null?e=[n]:e.push(n),t++}if(r.multi_shots===void 0){let n={instancePath:o+"/in\
put",keyword:"required",params:{missingProperty:"multi_shots"},message:"must have required property 'multi_shots'"};e===
null?e=[n]:e.push(n),t++}for(let n in r)if(!R.call(go.properties.input.properties,n)){let l={instancePath:o+"/input",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),t++}if(r.prompt!==void 0&&(U(r.prompt,{instancePath:o+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:i})||
(e=e===null?U.errors:e.concat(U.errors),t=e.length)),r.duration!==void 0&&($e(r.duration,{instancePath:o+"/input/duratio\
n",parentData:r,parentDataProperty:"duration",rootData:i})||(e=e===null?$e.errors:e.concat($e.errors),t=e.length)),r.aspect_ratio!==
void 0&&(ee(r.aspect_ratio,{instancePath:o+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:i})||
(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)),r.mode!==void 0){let n=r.mode;if(typeof n!="string"){let l={instancePath:o+
"/input/mode",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(!(n==="std"||
n==="pro"||n==="4K")){let l={instancePath:o+"/input/mode",keyword:"enum",params:{allowedValues:go.properties.input.properties.
mode.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}r.sound!==void 0&&(k(r.sound,
{instancePath:o+"/input/sound",parentData:r,parentDataProperty:"sound",rootData:i})||(e=e===null?k.errors:e.concat(k.errors),
t=e.length)),r.image_urls!==void 0&&(Z(r.image_urls,{instancePath:o+"/input/image_urls",parentData:r,parentDataProperty:"\
image_urls",rootData:i})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),r.multi_shots!==void 0&&(k(r.multi_shots,
{instancePath:o+"/input/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:i})||(e=e===null?k.errors:e.
concat(k.errors),t=e.length)),r.multi_prompt!==void 0&&(_n(r.multi_prompt,{instancePath:o+"/input/multi_prompt",parentData:r,
parentDataProperty:"multi_prompt",rootData:i})||(e=e===null?_n.errors:e.concat(_n.errors),t=e.length)),r.kling_elements!==
void 0&&(Pn(r.kling_elements,{instancePath:o+"/input/kling_elements",parentData:r,parentDataProperty:"kling_elements",rootData:i})||
(e=e===null?Pn.errors:e.concat(Pn.errors),t=e.length))}else{let n={instancePath:o+"/input",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return $s.errors=e,t===0}function I(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s=="string"){
if(T(s)>5e3){let r={instancePath:o,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[r]:e.push(r),t++}if(T(s)<1){let r={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return I.errors=e,t===0}var _i=As;function As(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="kling/ai-avatar-pro"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling/a\
i-avatar-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&(c(s.callBackUrl,
{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:e.concat(
c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[n]:e.push(n),t++}if(r.image_url===void 0){let n={instancePath:o+"/input",keyword:"required",params:{
missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[n]:e.push(n),t++}if(r.audio_url===
void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"audio_url"},message:"must have requir\
ed property 'audio_url'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="prompt"||n==="image_url"||n==="audio_url")){
let l={instancePath:o+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have addit\
ional properties"};e===null?e=[l]:e.push(l),t++}r.prompt!==void 0&&(I(r.prompt,{instancePath:o+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:i})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.image_url!==void 0&&(y(
r.image_url,{instancePath:o+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:i})||(e=e===null?y.errors:
e.concat(y.errors),t=e.length)),r.audio_url!==void 0&&(y(r.audio_url,{instancePath:o+"/input/audio_url",parentData:r,parentDataProperty:"\
audio_url",rootData:i})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let n={instancePath:o+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return As.errors=e,t===0}var qi=Us;function Us(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="kling/ai-avatar-standard"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kl\
ing/ai-avatar-standard"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&(c(
s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:
e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[n]:e.push(n),t++}if(r.image_url===void 0){let n={instancePath:o+"/input",keyword:"requir\
ed",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[n]:e.push(n),t++}
if(r.audio_url===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"audio_url"},message:"\
must have required property 'audio_url'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="prompt"||n==="image_url"||
n==="audio_url")){let l={instancePath:o+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"m\
ust NOT have additional properties"};e===null?e=[l]:e.push(l),t++}r.prompt!==void 0&&(I(r.prompt,{instancePath:o+"/input\
/prompt",parentData:r,parentDataProperty:"prompt",rootData:i})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.image_url!==
void 0&&(y(r.image_url,{instancePath:o+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:i})||(e=e===
null?y.errors:e.concat(y.errors),t=e.length)),r.audio_url!==void 0&&(y(r.audio_url,{instancePath:o+"/input/audio_url",parentData:r,
parentDataProperty:"audio_url",rootData:i})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let n={instancePath:o+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Us.errors=e,t===0}function z(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s=="string"){
if(T(s)>500){let r={instancePath:o,keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 character\
s"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),t++}return z.errors=e,t===0}function j(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s=="number"){
if(s>1||isNaN(s)){let r={instancePath:o,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[r]:e.push(r),t++}if(s<0||isNaN(s)){let r={instancePath:o,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[r]:e.push(r),t++}return j.errors=e,t===0}var Pi=xs;function xs(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="kling/v2-1-master-image-to-video"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
kling/v2-1-master-image-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==
void 0&&(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===
null?c.errors:e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[n]:e.push(n),t++}if(r.image_url===void 0){let n={instancePath:o+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[n]:e.push(
n),t++}for(let n in r)if(!(n==="prompt"||n==="image_url"||n==="duration"||n==="negative_prompt"||n==="cfg_scale")){let l={
instancePath:o+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"};e===null?e=[l]:e.push(l),t++}r.prompt!==void 0&&(I(r.prompt,{instancePath:o+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:i})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.image_url!==void 0&&(y(r.image_url,{instancePath:o+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:i})||(e=e===null?y.errors:e.concat(y.errors),t=e.
length)),r.duration!==void 0&&(B(r.duration,{instancePath:o+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:i})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),r.negative_prompt!==void 0&&(z(r.negative_prompt,{instancePath:o+
"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:i})||(e=e===null?z.errors:e.concat(z.
errors),t=e.length)),r.cfg_scale!==void 0&&(j(r.cfg_scale,{instancePath:o+"/input/cfg_scale",parentData:r,parentDataProperty:"\
cfg_scale",rootData:i})||(e=e===null?j.errors:e.concat(j.errors),t=e.length))}else{let n={instancePath:o+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return xs.errors=e,t===0}var Di=Ns;function Ns(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="kling/v2-1-master-text-to-video"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
kling/v2-1-master-text-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==
void 0&&(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===
null?c.errors:e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="prompt"||n==="duration"||n==="as\
pect_ratio"||n==="negative_prompt"||n==="cfg_scale")){let l={instancePath:o+"/input",keyword:"additionalProperties",params:{
additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}r.prompt!==void 0&&(I(
r.prompt,{instancePath:o+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:i})||(e=e===null?I.errors:e.concat(
I.errors),t=e.length)),r.duration!==void 0&&(B(r.duration,{instancePath:o+"/input/duration",parentData:r,parentDataProperty:"\
duration",rootData:i})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),r.aspect_ratio!==void 0&&(ee(r.aspect_ratio,
{instancePath:o+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:i})||(e=e===null?ee.errors:
e.concat(ee.errors),t=e.length)),r.negative_prompt!==void 0&&(z(r.negative_prompt,{instancePath:o+"/input/negative_promp\
t",parentData:r,parentDataProperty:"negative_prompt",rootData:i})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),
r.cfg_scale!==void 0&&(j(r.cfg_scale,{instancePath:o+"/input/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:i})||
(e=e===null?j.errors:e.concat(j.errors),t=e.length))}else{let n={instancePath:o+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ns.errors=e,t===0}var ji=Is;function Is(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="kling/v2-1-pro"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling/v2-1-p\
ro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&(c(s.callBackUrl,{instancePath:o+
"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),
s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let n={instancePath:o+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[n]:e.push(n),t++}if(r.image_url===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"im\
age_url"},message:"must have required property 'image_url'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="promp\
t"||n==="image_url"||n==="tail_image_url"||n==="duration"||n==="negative_prompt"||n==="cfg_scale")){let l={instancePath:o+
"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),t++}r.prompt!==void 0&&(I(r.prompt,{instancePath:o+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:i})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.image_url!==void 0&&(y(r.image_url,{instancePath:o+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:i})||(e=e===null?y.errors:e.concat(y.errors),t=e.
length)),r.tail_image_url!==void 0&&(y(r.tail_image_url,{instancePath:o+"/input/tail_image_url",parentData:r,parentDataProperty:"\
tail_image_url",rootData:i})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.duration!==void 0&&(B(r.duration,{instancePath:o+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:i})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),
r.negative_prompt!==void 0&&(z(r.negative_prompt,{instancePath:o+"/input/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:i})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),r.cfg_scale!==void 0&&(j(r.cfg_scale,
{instancePath:o+"/input/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:i})||(e=e===null?j.errors:e.concat(
j.errors),t=e.length))}else{let n={instancePath:o+"/input",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),t++}return Is.errors=e,t===0}var $i=Ts;function Ts(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="kling/v2-1-standard"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"kling/v\
2-1-standard"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&(c(s.callBackUrl,
{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:e.concat(
c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[n]:e.push(n),t++}if(r.image_url===void 0){let n={instancePath:o+"/input",keyword:"required",params:{
missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[n]:e.push(n),t++}for(let n in r)
if(!(n==="prompt"||n==="image_url"||n==="duration"||n==="negative_prompt"||n==="cfg_scale")){let l={instancePath:o+"/inp\
ut",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?
e=[l]:e.push(l),t++}r.prompt!==void 0&&(I(r.prompt,{instancePath:o+"/input/prompt",parentData:r,parentDataProperty:"prom\
pt",rootData:i})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.image_url!==void 0&&(y(r.image_url,{instancePath:o+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:i})||(e=e===null?y.errors:e.concat(y.errors),t=e.
length)),r.duration!==void 0&&(B(r.duration,{instancePath:o+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:i})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),r.negative_prompt!==void 0&&(z(r.negative_prompt,{instancePath:o+
"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:i})||(e=e===null?z.errors:e.concat(z.
errors),t=e.length)),r.cfg_scale!==void 0&&(j(r.cfg_scale,{instancePath:o+"/input/cfg_scale",parentData:r,parentDataProperty:"\
cfg_scale",rootData:i})||(e=e===null?j.errors:e.concat(j.errors),t=e.length))}else{let n={instancePath:o+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ts.errors=e,t===0}function Ae(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s=="string"){
if(T(s)>2500){let r={instancePath:o,keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 charac\
ters"};e===null?e=[r]:e.push(r),t++}if(T(s)<1){let r={instancePath:o,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return Ae.errors=e,t===0}var Ai=Es;function Es(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="kling/v2-5-turbo-image-to-video-pro"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
kling/v2-5-turbo-image-to-video-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==
void 0&&(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===
null?c.errors:e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[n]:e.push(n),t++}if(r.image_url===void 0){let n={instancePath:o+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[n]:e.push(
n),t++}for(let n in r)if(!(n==="prompt"||n==="image_url"||n==="tail_image_url"||n==="duration"||n==="negative_prompt"||n===
"cfg_scale")){let l={instancePath:o+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must \
NOT have additional properties"};e===null?e=[l]:e.push(l),t++}r.prompt!==void 0&&(Ae(r.prompt,{instancePath:o+"/input/pr\
ompt",parentData:r,parentDataProperty:"prompt",rootData:i})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length)),r.image_url!==
void 0&&(y(r.image_url,{instancePath:o+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:i})||(e=e===
null?y.errors:e.concat(y.errors),t=e.length)),r.tail_image_url!==void 0&&(y(r.tail_image_url,{instancePath:o+"/input/tai\
l_image_url",parentData:r,parentDataProperty:"tail_image_url",rootData:i})||(e=e===null?y.errors:e.concat(y.errors),t=e.
length)),r.duration!==void 0&&(B(r.duration,{instancePath:o+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:i})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),r.negative_prompt!==void 0&&(z(r.negative_prompt,{instancePath:o+
"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:i})||(e=e===null?z.errors:e.concat(z.
errors),t=e.length)),r.cfg_scale!==void 0&&(j(r.cfg_scale,{instancePath:o+"/input/cfg_scale",parentData:r,parentDataProperty:"\
cfg_scale",rootData:i})||(e=e===null?j.errors:e.concat(j.errors),t=e.length))}else{let n={instancePath:o+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Es.errors=e,t===0}var Ui=Bs;function Bs(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="kling/v2-5-turbo-text-to-video-pro"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
kling/v2-5-turbo-text-to-video-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==
void 0&&(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===
null?c.errors:e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="prompt"||n==="duration"||n==="as\
pect_ratio"||n==="negative_prompt"||n==="cfg_scale")){let l={instancePath:o+"/input",keyword:"additionalProperties",params:{
additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.prompt!==void 0&&
(Ae(r.prompt,{instancePath:o+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:i})||(e=e===null?Ae.errors:
e.concat(Ae.errors),t=e.length)),r.duration!==void 0&&(B(r.duration,{instancePath:o+"/input/duration",parentData:r,parentDataProperty:"\
duration",rootData:i})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),r.aspect_ratio!==void 0&&(ee(r.aspect_ratio,
{instancePath:o+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:i})||(e=e===null?ee.errors:
e.concat(ee.errors),t=e.length)),r.negative_prompt!==void 0){let n=r.negative_prompt;if(typeof n=="string"){if(T(n)>2500){
let l={instancePath:o+"/input/negative_prompt",keyword:"maxLength",params:{limit:2500},message:"must NOT have more than \
2500 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/input/negative_prompt",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}r.cfg_scale!==void 0&&(j(r.cfg_scale,{instancePath:o+
"/input/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:i})||(e=e===null?j.errors:e.concat(j.errors),t=e.
length))}else{let n={instancePath:o+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return Bs.errors=e,t===0}var cm={type:"string",enum:["720p","1080p"]};function L(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){
let e=null,t=0;if(typeof s!="string"){let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(s==="720p"||s==="1080p")){let r={instancePath:o,keyword:"enum",params:{allowedValues:cm.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return L.errors=e,t===0}var xi=Os;function Os(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="kling/v3-turbo-image-to-video"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
kling/v3-turbo-image-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&
(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?
c.errors:e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[n]:e.push(n),t++}if(r.image_urls===void 0){let n={instancePath:o+"/input",keyword:"\
required",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[n]:e.push(
n),t++}if(r.duration===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"duration"},message:"\
must have required property 'duration'"};e===null?e=[n]:e.push(n),t++}if(r.resolution===void 0){let n={instancePath:o+"/\
input",keyword:"required",params:{missingProperty:"resolution"},message:"must have required property 'resolution'"};e===
null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="prompt"||n==="image_urls"||n==="duration"||n==="resolution")){let l={instancePath:o+
"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),t++}r.prompt!==void 0&&(Ae(r.prompt,{instancePath:o+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:i})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length)),r.image_urls!==void 0&&(Q(r.image_urls,{instancePath:o+
"/input/image_urls",parentData:r,parentDataProperty:"image_urls",rootData:i})||(e=e===null?Q.errors:e.concat(Q.errors),t=
e.length)),r.duration!==void 0&&($e(r.duration,{instancePath:o+"/input/duration",parentData:r,parentDataProperty:"durati\
on",rootData:i})||(e=e===null?$e.errors:e.concat($e.errors),t=e.length)),r.resolution!==void 0&&(L(r.resolution,{instancePath:o+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:i})||(e=e===null?L.errors:e.concat(L.errors),t=
e.length))}else{let n={instancePath:o+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return Os.errors=e,t===0}var Ni=Fs;function Fs(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="kling/v3-turbo-text-to-video"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
kling/v3-turbo-text-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&
(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?
c.errors:e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[n]:e.push(n),t++}if(r.duration===void 0){let n={instancePath:o+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[n]:e.push(n),
t++}if(r.aspect_ratio===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"aspect_ratio"},
message:"must have required property 'aspect_ratio'"};e===null?e=[n]:e.push(n),t++}if(r.resolution===void 0){let n={instancePath:o+
"/input",keyword:"required",params:{missingProperty:"resolution"},message:"must have required property 'resolution'"};e===
null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="prompt"||n==="duration"||n==="aspect_ratio"||n==="resolution")){let l={
instancePath:o+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"};e===null?e=[l]:e.push(l),t++}r.prompt!==void 0&&(Ae(r.prompt,{instancePath:o+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:i})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length)),r.duration!==void 0&&($e(r.duration,{instancePath:o+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:i})||(e=e===null?$e.errors:e.concat($e.errors),t=e.
length)),r.aspect_ratio!==void 0&&(ee(r.aspect_ratio,{instancePath:o+"/input/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:i})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)),r.resolution!==void 0&&(L(r.resolution,
{instancePath:o+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:i})||(e=e===null?L.errors:e.concat(
L.errors),t=e.length))}else{let n={instancePath:o+"/input",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),t++}return Fs.errors=e,t===0}var ym={type:"string",enum:["480p","720p"]};function Ue(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){
let e=null,t=0;if(typeof s!="string"){let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(s==="480p"||s==="720p")){let r={instancePath:o,keyword:"enum",params:{allowedValues:ym.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return Ue.errors=e,t===0}var gm={type:"string",enum:["none","regular"]};function Or(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){
let e=null,t=0;if(typeof s!="string"){let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(s==="none"||s==="regular")){let r={instancePath:o,keyword:"enum",params:{allowedValues:gm.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return Or.errors=e,t===0}function xe(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s!="boolea\
n"){let r={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}
return xe.errors=e,t===0}function Fr(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s=="number"){
if(s>2147483647||isNaN(s)){let r={instancePath:o,keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"mu\
st be <= 2147483647"};e===null?e=[r]:e.push(r),t++}if(s<0||isNaN(s)){let r={instancePath:o,keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[r]:e.push(r),t++}return Fr.errors=e,t===0}function A(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s!="boolean"){
let r={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}return A.
errors=e,t===0}var Ii=Ss;function Ss(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="wan/2-2-a14b-image-to-video-turbo"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
wan/2-2-a14b-image-to-video-turbo"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==
void 0&&(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===
null?c.errors:e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[n]:e.push(n),t++}if(r.image_url===void 0){let n={instancePath:o+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[n]:e.push(
n),t++}for(let n in r)if(!(n==="prompt"||n==="image_url"||n==="resolution"||n==="acceleration"||n==="enable_prompt_expan\
sion"||n==="seed"||n==="nsfw_checker")){let l={instancePath:o+"/input",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}r.prompt!==void 0&&(I(r.prompt,{instancePath:o+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:i})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),
r.image_url!==void 0&&(y(r.image_url,{instancePath:o+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:i})||
(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.resolution!==void 0&&(Ue(r.resolution,{instancePath:o+"/input/res\
olution",parentData:r,parentDataProperty:"resolution",rootData:i})||(e=e===null?Ue.errors:e.concat(Ue.errors),t=e.length)),
r.acceleration!==void 0&&(Or(r.acceleration,{instancePath:o+"/input/acceleration",parentData:r,parentDataProperty:"accel\
eration",rootData:i})||(e=e===null?Or.errors:e.concat(Or.errors),t=e.length)),r.enable_prompt_expansion!==void 0&&(xe(r.
enable_prompt_expansion,{instancePath:o+"/input/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_prompt_\
expansion",rootData:i})||(e=e===null?xe.errors:e.concat(xe.errors),t=e.length)),r.seed!==void 0&&(Fr(r.seed,{instancePath:o+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:i})||(e=e===null?Fr.errors:e.concat(Fr.errors),t=e.length)),
r.nsfw_checker!==void 0&&(A(r.nsfw_checker,{instancePath:o+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:i})||(e=e===null?A.errors:e.concat(A.errors),t=e.length))}else{let n={instancePath:o+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ss.errors=e,t===0}var hm={type:"string",enum:["480p","580p","720p"]};function er(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){
let e=null,t=0;if(typeof s!="string"){let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(s==="480p"||s==="580p"||s==="720p")){let r={instancePath:o,keyword:"enum",params:{
allowedValues:hm.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return er.errors=
e,t===0}var Ti=Vs,km={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",
const:"wan/2-2-a14b-speech-to-video-turbo"},callBackUrl:{$ref:"s22"},input:{type:"object",additionalProperties:!1,required:[
"prompt","image_url","audio_url"],properties:{prompt:{$ref:"s104"},image_url:{$ref:"s6"},audio_url:{$ref:"s6"},resolution:{
$ref:"s125"},negative_prompt:{$ref:"s107"},seed:{$ref:"s11"},num_frames:{type:"number",minimum:40,maximum:120},frames_per_second:{
type:"number",minimum:4,maximum:60},num_inference_steps:{type:"number",minimum:2,maximum:40},guidance_scale:{type:"numbe\
r",minimum:1,maximum:10},shift:{type:"number",minimum:1,maximum:10},nsfw_checker:{$ref:"s123"}}}}};function Vs(s,{instancePath:o="",
parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.model===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!="stri\
ng"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}if(r!=="wan/2-2-a14b-speech-to-video-turbo"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
wan/2-2-a14b-speech-to-video-turbo"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==
void 0&&(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===
null?c.errors:e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[n]:e.push(n),t++}if(r.image_url===void 0){let n={instancePath:o+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[n]:e.push(
n),t++}if(r.audio_url===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"audio_url"},message:"\
must have required property 'audio_url'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!R.call(km.properties.input.properties,
n)){let l={instancePath:o+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have a\
dditional properties"};e===null?e=[l]:e.push(l),t++}if(r.prompt!==void 0&&(I(r.prompt,{instancePath:o+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:i})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.image_url!==void 0&&(y(
r.image_url,{instancePath:o+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:i})||(e=e===null?y.errors:
e.concat(y.errors),t=e.length)),r.audio_url!==void 0&&(y(r.audio_url,{instancePath:o+"/input/audio_url",parentData:r,parentDataProperty:"\
audio_url",rootData:i})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.resolution!==void 0&&(er(r.resolution,{instancePath:o+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:i})||(e=e===null?er.errors:e.concat(er.errors),
t=e.length)),r.negative_prompt!==void 0&&(z(r.negative_prompt,{instancePath:o+"/input/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:i})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),r.seed!==void 0&&(M(r.seed,{instancePath:o+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:i})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),
r.num_frames!==void 0){let n=r.num_frames;if(typeof n=="number"){if(n>120||isNaN(n)){let l={instancePath:o+"/input/num_f\
rames",keyword:"maximum",params:{comparison:"<=",limit:120},message:"must be <= 120"};e===null?e=[l]:e.push(l),t++}if(n<
40||isNaN(n)){let l={instancePath:o+"/input/num_frames",keyword:"minimum",params:{comparison:">=",limit:40},message:"mus\
t be >= 40"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/input/num_frames",keyword:"type",params:{type:"n\
umber"},message:"must be number"};e===null?e=[l]:e.push(l),t++}}if(r.frames_per_second!==void 0){let n=r.frames_per_second;
if(typeof n=="number"){if(n>60||isNaN(n)){let l={instancePath:o+"/input/frames_per_second",keyword:"maximum",params:{comparison:"\
<=",limit:60},message:"must be <= 60"};e===null?e=[l]:e.push(l),t++}if(n<4||isNaN(n)){let l={instancePath:o+"/input/fram\
es_per_second",keyword:"minimum",params:{comparison:">=",limit:4},message:"must be >= 4"};e===null?e=[l]:e.push(l),t++}}else{
let l={instancePath:o+"/input/frames_per_second",keyword:"type",params:{type:"number"},message:"must be number"};e===null?
e=[l]:e.push(l),t++}}if(r.num_inference_steps!==void 0){let n=r.num_inference_steps;if(typeof n=="number"){if(n>40||isNaN(
n)){let l={instancePath:o+"/input/num_inference_steps",keyword:"maximum",params:{comparison:"<=",limit:40},message:"must\
 be <= 40"};e===null?e=[l]:e.push(l),t++}if(n<2||isNaN(n)){let l={instancePath:o+"/input/num_inference_steps",keyword:"m\
inimum",params:{comparison:">=",limit:2},message:"must be >= 2"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+
"/input/num_inference_steps",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[l]:e.push(l),t++}}
if(r.guidance_scale!==void 0){let n=r.guidance_scale;if(typeof n=="number"){if(n>10||isNaN(n)){let l={instancePath:o+"/i\
nput/guidance_scale",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"};e===null?e=[l]:e.push(
l),t++}if(n<1||isNaN(n)){let l={instancePath:o+"/input/guidance_scale",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/input/guidance_scale",keyword:"type",
params:{type:"number"},message:"must be number"};e===null?e=[l]:e.push(l),t++}}if(r.shift!==void 0){let n=r.shift;if(typeof n==
"number"){if(n>10||isNaN(n)){let l={instancePath:o+"/input/shift",keyword:"maximum",params:{comparison:"<=",limit:10},message:"\
must be <= 10"};e===null?e=[l]:e.push(l),t++}if(n<1||isNaN(n)){let l={instancePath:o+"/input/shift",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/input/shift",
keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[l]:e.push(l),t++}}r.nsfw_checker!==void 0&&(A(
r.nsfw_checker,{instancePath:o+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:i})||(e=e===
null?A.errors:e.concat(A.errors),t=e.length))}else{let n={instancePath:o+"/input",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),t++}return Vs.errors=e,t===0}var Ei=Ls,wm={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"wan/2-2-a14b-text-to-video-turbo"},callBackUrl:{$ref:"\
s22"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"s104"},aspect_ratio:{type:"\
string",enum:["16:9","9:16"]},resolution:{$ref:"s119"},acceleration:{$ref:"s120"},enable_prompt_expansion:{$ref:"s121"},
seed:{$ref:"s122"},nsfw_checker:{$ref:"s123"}}}}};function Ls(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!="string"){let n={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="wan/2-2-a14b-text-to-video-turbo"){
let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"wan/2-2-a14b-text-to-video-turbo"},message:"must be\
 equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&(c(s.callBackUrl,{instancePath:o+"/callBac\
kUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),s.
input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let n={instancePath:o+"\
/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[n]:e.push(n),t++}for(let n in r)if(!(n==="prompt"||n==="aspect_ratio"||n==="resolution"||n==="acceleration"||n==="enabl\
e_prompt_expansion"||n==="seed"||n==="nsfw_checker")){let l={instancePath:o+"/input",keyword:"additionalProperties",params:{
additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.prompt!==void 0&&
(I(r.prompt,{instancePath:o+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:i})||(e=e===null?I.errors:
e.concat(I.errors),t=e.length)),r.aspect_ratio!==void 0){let n=r.aspect_ratio;if(typeof n!="string"){let l={instancePath:o+
"/input/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(!(n===
"16:9"||n==="9:16")){let l={instancePath:o+"/input/aspect_ratio",keyword:"enum",params:{allowedValues:wm.properties.input.
properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}r.resolution!==
void 0&&(Ue(r.resolution,{instancePath:o+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:i})||
(e=e===null?Ue.errors:e.concat(Ue.errors),t=e.length)),r.acceleration!==void 0&&(Or(r.acceleration,{instancePath:o+"/inp\
ut/acceleration",parentData:r,parentDataProperty:"acceleration",rootData:i})||(e=e===null?Or.errors:e.concat(Or.errors),
t=e.length)),r.enable_prompt_expansion!==void 0&&(xe(r.enable_prompt_expansion,{instancePath:o+"/input/enable_prompt_exp\
ansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:i})||(e=e===null?xe.errors:e.concat(xe.errors),
t=e.length)),r.seed!==void 0&&(Fr(r.seed,{instancePath:o+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:i})||
(e=e===null?Fr.errors:e.concat(Fr.errors),t=e.length)),r.nsfw_checker!==void 0&&(A(r.nsfw_checker,{instancePath:o+"/inpu\
t/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:i})||(e=e===null?A.errors:e.concat(A.errors),t=e.
length))}else{let n={instancePath:o+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return Ls.errors=e,t===0}var Bi=Cs;function Cs(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="wan/2-2-animate-move"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"wan/2-\
2-animate-move"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&(c(s.callBackUrl,
{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:e.concat(
c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.image_url===void 0){
let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"image_url"},message:"must have required prope\
rty 'image_url'"};e===null?e=[n]:e.push(n),t++}if(r.video_url===void 0){let n={instancePath:o+"/input",keyword:"required",
params:{missingProperty:"video_url"},message:"must have required property 'video_url'"};e===null?e=[n]:e.push(n),t++}for(let n in r)
if(!(n==="image_url"||n==="video_url"||n==="resolution"||n==="nsfw_checker")){let l={instancePath:o+"/input",keyword:"ad\
ditionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),
t++}r.image_url!==void 0&&(y(r.image_url,{instancePath:o+"/input/image_url",parentData:r,parentDataProperty:"image_url",
rootData:i})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.video_url!==void 0&&(y(r.video_url,{instancePath:o+
"/input/video_url",parentData:r,parentDataProperty:"video_url",rootData:i})||(e=e===null?y.errors:e.concat(y.errors),t=e.
length)),r.resolution!==void 0&&(er(r.resolution,{instancePath:o+"/input/resolution",parentData:r,parentDataProperty:"re\
solution",rootData:i})||(e=e===null?er.errors:e.concat(er.errors),t=e.length)),r.nsfw_checker!==void 0&&(A(r.nsfw_checker,
{instancePath:o+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:i})||(e=e===null?A.errors:
e.concat(A.errors),t=e.length))}else{let n={instancePath:o+"/input",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),t++}return Cs.errors=e,t===0}var Oi=Ms;function Ms(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="wan/2-2-animate-replace"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"wan\
/2-2-animate-replace"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&(c(
s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:
e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.image_url===
void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"image_url"},message:"must have requir\
ed property 'image_url'"};e===null?e=[n]:e.push(n),t++}if(r.video_url===void 0){let n={instancePath:o+"/input",keyword:"\
required",params:{missingProperty:"video_url"},message:"must have required property 'video_url'"};e===null?e=[n]:e.push(
n),t++}for(let n in r)if(!(n==="image_url"||n==="video_url"||n==="resolution"||n==="nsfw_checker")){let l={instancePath:o+
"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),t++}r.image_url!==void 0&&(y(r.image_url,{instancePath:o+"/input/image_url",parentData:r,parentDataProperty:"\
image_url",rootData:i})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.video_url!==void 0&&(y(r.video_url,{instancePath:o+
"/input/video_url",parentData:r,parentDataProperty:"video_url",rootData:i})||(e=e===null?y.errors:e.concat(y.errors),t=e.
length)),r.resolution!==void 0&&(er(r.resolution,{instancePath:o+"/input/resolution",parentData:r,parentDataProperty:"re\
solution",rootData:i})||(e=e===null?er.errors:e.concat(er.errors),t=e.length)),r.nsfw_checker!==void 0&&(A(r.nsfw_checker,
{instancePath:o+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:i})||(e=e===null?A.errors:
e.concat(A.errors),t=e.length))}else{let n={instancePath:o+"/input",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),t++}return Ms.errors=e,t===0}function Sr(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s=="string"){
if(T(s)>800){let r={instancePath:o,keyword:"maxLength",params:{limit:800},message:"must NOT have more than 800 character\
s"};e===null?e=[r]:e.push(r),t++}if(T(s)<1){let r={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return Sr.errors=e,t===0}var vm={type:"string",enum:["720p","1080p"]};function Vr(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){
let e=null,t=0;if(typeof s!="string"){let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(s==="720p"||s==="1080p")){let r={instancePath:o,keyword:"enum",params:{allowedValues:vm.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return Vr.errors=e,t===0}var Fi=zs;function zs(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="wan/2-5-image-to-video"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"wan/\
2-5-image-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&(c(s.
callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:
e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[n]:e.push(n),t++}if(r.image_url===void 0){let n={instancePath:o+"/input",keyword:"requir\
ed",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[n]:e.push(n),t++}
if(r.duration===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"duration"},message:"m\
ust have required property 'duration'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="prompt"||n==="image_url"||
n==="duration"||n==="resolution"||n==="negative_prompt"||n==="enable_prompt_expansion"||n==="seed"||n==="nsfw_checker")){
let l={instancePath:o+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have addit\
ional properties"};e===null?e=[l]:e.push(l),t++}r.prompt!==void 0&&(Sr(r.prompt,{instancePath:o+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:i})||(e=e===null?Sr.errors:e.concat(Sr.errors),t=e.length)),r.image_url!==void 0&&(y(
r.image_url,{instancePath:o+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:i})||(e=e===null?y.errors:
e.concat(y.errors),t=e.length)),r.duration!==void 0&&(B(r.duration,{instancePath:o+"/input/duration",parentData:r,parentDataProperty:"\
duration",rootData:i})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),r.resolution!==void 0&&(Vr(r.resolution,{instancePath:o+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:i})||(e=e===null?Vr.errors:e.concat(Vr.errors),
t=e.length)),r.negative_prompt!==void 0&&(z(r.negative_prompt,{instancePath:o+"/input/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:i})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),r.enable_prompt_expansion!==void 0&&
(xe(r.enable_prompt_expansion,{instancePath:o+"/input/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_p\
rompt_expansion",rootData:i})||(e=e===null?xe.errors:e.concat(xe.errors),t=e.length)),r.seed!==void 0&&(M(r.seed,{instancePath:o+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:i})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),
r.nsfw_checker!==void 0&&(A(r.nsfw_checker,{instancePath:o+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:i})||(e=e===null?A.errors:e.concat(A.errors),t=e.length))}else{let n={instancePath:o+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return zs.errors=e,t===0}var Si=Ws;function Ws(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="wan/2-5-text-to-video"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"wan/2\
-5-text-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&(c(s.callBackUrl,
{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:e.concat(
c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[n]:e.push(n),t++}if(r.duration===void 0){let n={instancePath:o+"/input",keyword:"required",params:{
missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[n]:e.push(n),t++}for(let n in r)
if(!(n==="prompt"||n==="duration"||n==="aspect_ratio"||n==="resolution"||n==="negative_prompt"||n==="enable_prompt_expan\
sion"||n==="seed"||n==="nsfw_checker")){let l={instancePath:o+"/input",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}r.prompt!==void 0&&(Sr(r.prompt,{instancePath:o+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:i})||(e=e===null?Sr.errors:e.concat(Sr.errors),t=e.length)),
r.duration!==void 0&&(B(r.duration,{instancePath:o+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:i})||
(e=e===null?B.errors:e.concat(B.errors),t=e.length)),r.aspect_ratio!==void 0&&(ee(r.aspect_ratio,{instancePath:o+"/input\
/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:i})||(e=e===null?ee.errors:e.concat(ee.errors),t=
e.length)),r.resolution!==void 0&&(Vr(r.resolution,{instancePath:o+"/input/resolution",parentData:r,parentDataProperty:"\
resolution",rootData:i})||(e=e===null?Vr.errors:e.concat(Vr.errors),t=e.length)),r.negative_prompt!==void 0&&(z(r.negative_prompt,
{instancePath:o+"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:i})||(e=e===null?z.errors:
e.concat(z.errors),t=e.length)),r.enable_prompt_expansion!==void 0&&(xe(r.enable_prompt_expansion,{instancePath:o+"/inpu\
t/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:i})||(e=e===null?xe.errors:
e.concat(xe.errors),t=e.length)),r.seed!==void 0&&(M(r.seed,{instancePath:o+"/input/seed",parentData:r,parentDataProperty:"\
seed",rootData:i})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.nsfw_checker!==void 0&&(A(r.nsfw_checker,{instancePath:o+
"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:i})||(e=e===null?A.errors:e.concat(A.errors),
t=e.length))}else{let n={instancePath:o+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return Ws.errors=e,t===0}function le(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s=="string"){
if(T(s)>1500){let r={instancePath:o,keyword:"maxLength",params:{limit:1500},message:"must NOT have more than 1500 charac\
ters"};e===null?e=[r]:e.push(r),t++}if(T(s)<1){let r={instancePath:o,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return le.errors=e,t===0}var bm={type:"string",enum:["5","10","15"]};function rr(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){
let e=null,t=0;if(typeof s!="string"){let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(s==="5"||s==="10"||s==="15")){let r={instancePath:o,keyword:"enum",params:{allowedValues:bm.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return rr.errors=e,t===0}function Lr(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s!="boolea\
n"){let r={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}
return Lr.errors=e,t===0}var Vi=Gs;function Gs(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="wan/2-6-flash-image-to-video"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
wan/2-6-flash-image-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&
(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?
c.errors:e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[n]:e.push(n),t++}if(r.image_urls===void 0){let n={instancePath:o+"/input",keyword:"\
required",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[n]:e.push(
n),t++}if(r.audio===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"audio"},message:"\
must have required property 'audio'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="prompt"||n==="image_urls"||n===
"audio"||n==="duration"||n==="resolution"||n==="multi_shots"||n==="nsfw_checker")){let l={instancePath:o+"/input",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),t++}r.prompt!==void 0&&(le(r.prompt,{instancePath:o+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:i})||
(e=e===null?le.errors:e.concat(le.errors),t=e.length)),r.image_urls!==void 0&&(Y(r.image_urls,{instancePath:o+"/input/im\
age_urls",parentData:r,parentDataProperty:"image_urls",rootData:i})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),
r.audio!==void 0&&(ie(r.audio,{instancePath:o+"/input/audio",parentData:r,parentDataProperty:"audio",rootData:i})||(e=e===
null?ie.errors:e.concat(ie.errors),t=e.length)),r.duration!==void 0&&(rr(r.duration,{instancePath:o+"/input/duration",parentData:r,
parentDataProperty:"duration",rootData:i})||(e=e===null?rr.errors:e.concat(rr.errors),t=e.length)),r.resolution!==void 0&&
(L(r.resolution,{instancePath:o+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:i})||(e=e===null?
L.errors:e.concat(L.errors),t=e.length)),r.multi_shots!==void 0&&(Lr(r.multi_shots,{instancePath:o+"/input/multi_shots",
parentData:r,parentDataProperty:"multi_shots",rootData:i})||(e=e===null?Lr.errors:e.concat(Lr.errors),t=e.length)),r.nsfw_checker!==
void 0&&(A(r.nsfw_checker,{instancePath:o+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:i})||
(e=e===null?A.errors:e.concat(A.errors),t=e.length))}else{let n={instancePath:o+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Gs.errors=e,t===0}function sr(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(Array.isArray(s)){
if(s.length>3){let n={instancePath:o,keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===
null?e=[n]:e.push(n),t++}if(s.length<1){let n={instancePath:o,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[n]:e.push(n),t++}let r=s.length;for(let n=0;n<r;n++)C(s[n],{instancePath:o+"/"+n,parentData:s,
parentDataProperty:n,rootData:i})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)}else{let r={instancePath:o,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),t++}return sr.errors=e,t===0}var Li=Rs;function Rs(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="wan/2-6-flash-video-to-video"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
wan/2-6-flash-video-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&
(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?
c.errors:e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[n]:e.push(n),t++}if(r.video_urls===void 0){let n={instancePath:o+"/input",keyword:"\
required",params:{missingProperty:"video_urls"},message:"must have required property 'video_urls'"};e===null?e=[n]:e.push(
n),t++}for(let n in r)if(!(n==="prompt"||n==="video_urls"||n==="audio"||n==="duration"||n==="resolution"||n==="multi_sho\
ts"||n==="nsfw_checker")){let l={instancePath:o+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}r.prompt!==void 0&&(le(r.prompt,{instancePath:o+"/inp\
ut/prompt",parentData:r,parentDataProperty:"prompt",rootData:i})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)),
r.video_urls!==void 0&&(sr(r.video_urls,{instancePath:o+"/input/video_urls",parentData:r,parentDataProperty:"video_urls",
rootData:i})||(e=e===null?sr.errors:e.concat(sr.errors),t=e.length)),r.audio!==void 0&&(ie(r.audio,{instancePath:o+"/inp\
ut/audio",parentData:r,parentDataProperty:"audio",rootData:i})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)),r.
duration!==void 0&&(B(r.duration,{instancePath:o+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:i})||
(e=e===null?B.errors:e.concat(B.errors),t=e.length)),r.resolution!==void 0&&(L(r.resolution,{instancePath:o+"/input/reso\
lution",parentData:r,parentDataProperty:"resolution",rootData:i})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),
r.multi_shots!==void 0&&(Lr(r.multi_shots,{instancePath:o+"/input/multi_shots",parentData:r,parentDataProperty:"multi_sh\
ots",rootData:i})||(e=e===null?Lr.errors:e.concat(Lr.errors),t=e.length)),r.nsfw_checker!==void 0&&(A(r.nsfw_checker,{instancePath:o+
"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:i})||(e=e===null?A.errors:e.concat(A.errors),
t=e.length))}else{let n={instancePath:o+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return Rs.errors=e,t===0}var Ci=Ks;function Ks(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="wan/2-6-image-to-video"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"wan/\
2-6-image-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&(c(s.
callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:
e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[n]:e.push(n),t++}if(r.image_urls===void 0){let n={instancePath:o+"/input",keyword:"requi\
red",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[n]:e.push(n),
t++}for(let n in r)if(!(n==="prompt"||n==="image_urls"||n==="duration"||n==="resolution"||n==="multi_shots"||n==="nsfw_c\
hecker")){let l={instancePath:o+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT \
have additional properties"};e===null?e=[l]:e.push(l),t++}r.prompt!==void 0&&(I(r.prompt,{instancePath:o+"/input/prompt",
parentData:r,parentDataProperty:"prompt",rootData:i})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.image_urls!==
void 0&&(Y(r.image_urls,{instancePath:o+"/input/image_urls",parentData:r,parentDataProperty:"image_urls",rootData:i})||(e=
e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.duration!==void 0&&(rr(r.duration,{instancePath:o+"/input/duration",
parentData:r,parentDataProperty:"duration",rootData:i})||(e=e===null?rr.errors:e.concat(rr.errors),t=e.length)),r.resolution!==
void 0&&(L(r.resolution,{instancePath:o+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:i})||(e=
e===null?L.errors:e.concat(L.errors),t=e.length)),r.multi_shots!==void 0&&(k(r.multi_shots,{instancePath:o+"/input/multi\
_shots",parentData:r,parentDataProperty:"multi_shots",rootData:i})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),
r.nsfw_checker!==void 0&&(A(r.nsfw_checker,{instancePath:o+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:i})||(e=e===null?A.errors:e.concat(A.errors),t=e.length))}else{let n={instancePath:o+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ks.errors=e,t===0}var Mi=Js;function Js(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="wan/2-6-text-to-video"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"wan/2\
-6-text-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&(c(s.callBackUrl,
{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:e.concat(
c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="prompt"||n==="duration"||n==="resolution"||n==="multi_\
shots")){let l={instancePath:o+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT h\
ave additional properties"};e===null?e=[l]:e.push(l),t++}r.prompt!==void 0&&(I(r.prompt,{instancePath:o+"/input/prompt",
parentData:r,parentDataProperty:"prompt",rootData:i})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.duration!==
void 0&&(rr(r.duration,{instancePath:o+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:i})||(e=e===
null?rr.errors:e.concat(rr.errors),t=e.length)),r.resolution!==void 0&&(L(r.resolution,{instancePath:o+"/input/resolutio\
n",parentData:r,parentDataProperty:"resolution",rootData:i})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.multi_shots!==
void 0&&(k(r.multi_shots,{instancePath:o+"/input/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:i})||
(e=e===null?k.errors:e.concat(k.errors),t=e.length))}else{let n={instancePath:o+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Js.errors=e,t===0}var zi=Hs;function Hs(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="wan/2-6-video-to-video"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"wan/\
2-6-video-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&(c(s.
callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:
e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[n]:e.push(n),t++}if(r.video_urls===void 0){let n={instancePath:o+"/input",keyword:"requi\
red",params:{missingProperty:"video_urls"},message:"must have required property 'video_urls'"};e===null?e=[n]:e.push(n),
t++}for(let n in r)if(!(n==="prompt"||n==="video_urls"||n==="duration"||n==="resolution"||n==="multi_shots"||n==="nsfw_c\
hecker")){let l={instancePath:o+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT \
have additional properties"};e===null?e=[l]:e.push(l),t++}r.prompt!==void 0&&(I(r.prompt,{instancePath:o+"/input/prompt",
parentData:r,parentDataProperty:"prompt",rootData:i})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.video_urls!==
void 0&&(sr(r.video_urls,{instancePath:o+"/input/video_urls",parentData:r,parentDataProperty:"video_urls",rootData:i})||
(e=e===null?sr.errors:e.concat(sr.errors),t=e.length)),r.duration!==void 0&&(B(r.duration,{instancePath:o+"/input/durati\
on",parentData:r,parentDataProperty:"duration",rootData:i})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),r.resolution!==
void 0&&(L(r.resolution,{instancePath:o+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:i})||(e=
e===null?L.errors:e.concat(L.errors),t=e.length)),r.multi_shots!==void 0&&(k(r.multi_shots,{instancePath:o+"/input/multi\
_shots",parentData:r,parentDataProperty:"multi_shots",rootData:i})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),
r.nsfw_checker!==void 0&&(A(r.nsfw_checker,{instancePath:o+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:i})||(e=e===null?A.errors:e.concat(A.errors),t=e.length))}else{let n={instancePath:o+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Hs.errors=e,t===0}var _m={type:"string",enum:["1K","2K","4K"]};function Ne(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){
let e=null,t=0;if(typeof s!="string"){let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(s==="1K"||s==="2K"||s==="4K")){let r={instancePath:o,keyword:"enum",params:{allowedValues:_m.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return Ne.errors=e,t===0}var qm=new RegExp("^#[0-9A-Fa-f]{6}$","u"),Pm=new RegExp("^\\d{1,3}\\.\\d{2}%$","u");function Cr(s,{instancePath:o="",parentData:u,
parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(Array.isArray(s)){if(s.length>10){let n={instancePath:o,keyword:"\
maxItems",params:{limit:10},message:"must NOT have more than 10 items"};e===null?e=[n]:e.push(n),t++}if(s.length<3){let n={
instancePath:o,keyword:"minItems",params:{limit:3},message:"must NOT have fewer than 3 items"};e===null?e=[n]:e.push(n),
t++}let r=s.length;for(let n=0;n<r;n++){let l=s[n];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.hex===void 0){let f={
instancePath:o+"/"+n,keyword:"required",params:{missingProperty:"hex"},message:"must have required property 'hex'"};e===
null?e=[f]:e.push(f),t++}if(l.ratio===void 0){let f={instancePath:o+"/"+n,keyword:"required",params:{missingProperty:"ra\
tio"},message:"must have required property 'ratio'"};e===null?e=[f]:e.push(f),t++}for(let f in l)if(!(f==="hex"||f==="ra\
tio")){let m={instancePath:o+"/"+n,keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have a\
dditional properties"};e===null?e=[m]:e.push(m),t++}if(l.hex!==void 0){let f=l.hex;if(typeof f=="string"){if(!qm.test(f)){
let m={instancePath:o+"/"+n+"/hex",keyword:"pattern",params:{pattern:"^#[0-9A-Fa-f]{6}$"},message:'must match pattern "^\
#[0-9A-Fa-f]{6}$"'};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:o+"/"+n+"/hex",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[m]:e.push(m),t++}}if(l.ratio!==void 0){let f=l.ratio;if(typeof f=="string"){
if(!Pm.test(f)){let m={instancePath:o+"/"+n+"/ratio",keyword:"pattern",params:{pattern:"^\\d{1,3}\\.\\d{2}%$"},message:'\
must match pattern "^\\d{1,3}\\.\\d{2}%$"'};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:o+"/"+n+"/ratio",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),t++}}}else{let f={instancePath:o+"/"+n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),t++}}}else{let r={instancePath:o,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),t++}return Cr.errors=e,t===0}function Mr(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(Array.isArray(s)){
let r=s.length;for(let n=0;n<r;n++){let l=s[n];if(Array.isArray(l)){if(l.length>2){let m={instancePath:o+"/"+n,keyword:"\
maxItems",params:{limit:2},message:"must NOT have more than 2 items"};e===null?e=[m]:e.push(m),t++}let f=l.length;for(let m=0;m<
f;m++){let a=l[m];if(Array.isArray(a)){if(a.length>4){let h={instancePath:o+"/"+n+"/"+m,keyword:"maxItems",params:{limit:4},
message:"must NOT have more than 4 items"};e===null?e=[h]:e.push(h),t++}if(a.length<4){let h={instancePath:o+"/"+n+"/"+m,
keyword:"minItems",params:{limit:4},message:"must NOT have fewer than 4 items"};e===null?e=[h]:e.push(h),t++}let d=a.length;
for(let h=0;h<d;h++)M(a[h],{instancePath:o+"/"+n+"/"+m+"/"+h,parentData:a,parentDataProperty:h,rootData:i})||(e=e===null?
M.errors:e.concat(M.errors),t=e.length)}else{let d={instancePath:o+"/"+n+"/"+m,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[d]:e.push(d),t++}}}else{let f={instancePath:o+"/"+n,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[f]:e.push(f),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),t++}return Mr.errors=e,t===0}function ae(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(!(typeof s=="numb\
er"&&!(s%1)&&!isNaN(s))){let r={instancePath:o,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),t++}if(typeof s=="number"){if(s>2147483647||isNaN(s)){let r={instancePath:o,keyword:"maximum",params:{comparison:"\
<=",limit:2147483647},message:"must be <= 2147483647"};e===null?e=[r]:e.push(r),t++}if(s<0||isNaN(s)){let r={instancePath:o,
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),t++}}return ae.errors=
e,t===0}var Wi=Xs,ho={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",
const:"wan/2-7-image"},callBackUrl:{$ref:"s22"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{
prompt:{$ref:"s104"},input_urls:{type:"array",maxItems:9,items:{$ref:"s16"}},aspect_ratio:{type:"string",enum:["1:1","16\
:9","4:3","21:9","3:4","9:16","8:1","1:8"]},resolution:{$ref:"s143"},n:{$ref:"s11"},enable_sequential:{$ref:"s9"},thinking_mode:{
$ref:"s9"},color_palette:{$ref:"s144"},bbox_list:{$ref:"s145"},watermark:{$ref:"s9"},seed:{$ref:"s146"},nsfw_checker:{$ref:"\
s123"}}}}};function Xs(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),t++}for(let r in s)if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==
void 0){let r=s.model;if(typeof r!="string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="wan/2-7-image"){let n={instancePath:o+"/model",keyword:"const",params:{
allowedValue:"wan/2-7-image"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&
(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?
c.errors:e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!R.call(ho.properties.input.properties,n)){let l={
instancePath:o+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"};e===null?e=[l]:e.push(l),t++}if(r.prompt!==void 0&&(I(r.prompt,{instancePath:o+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:i})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.input_urls!==void 0){let n=r.
input_urls;if(Array.isArray(n)){if(n.length>9){let f={instancePath:o+"/input/input_urls",keyword:"maxItems",params:{limit:9},
message:"must NOT have more than 9 items"};e===null?e=[f]:e.push(f),t++}let l=n.length;for(let f=0;f<l;f++)C(n[f],{instancePath:o+
"/input/input_urls/"+f,parentData:n,parentDataProperty:f,rootData:i})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)}else{
let l={instancePath:o+"/input/input_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.
push(l),t++}}if(r.aspect_ratio!==void 0){let n=r.aspect_ratio;if(typeof n!="string"){let l={instancePath:o+"/input/aspec\
t_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(!(n==="1:1"||n===
"16:9"||n==="4:3"||n==="21:9"||n==="3:4"||n==="9:16"||n==="8:1"||n==="1:8")){let l={instancePath:o+"/input/aspect_ratio",
keyword:"enum",params:{allowedValues:ho.properties.input.properties.aspect_ratio.enum},message:"must be equal to one of \
the allowed values"};e===null?e=[l]:e.push(l),t++}}r.resolution!==void 0&&(Ne(r.resolution,{instancePath:o+"/input/resol\
ution",parentData:r,parentDataProperty:"resolution",rootData:i})||(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length)),
r.n!==void 0&&(M(r.n,{instancePath:o+"/input/n",parentData:r,parentDataProperty:"n",rootData:i})||(e=e===null?M.errors:e.
concat(M.errors),t=e.length)),r.enable_sequential!==void 0&&(k(r.enable_sequential,{instancePath:o+"/input/enable_sequen\
tial",parentData:r,parentDataProperty:"enable_sequential",rootData:i})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),
r.thinking_mode!==void 0&&(k(r.thinking_mode,{instancePath:o+"/input/thinking_mode",parentData:r,parentDataProperty:"thi\
nking_mode",rootData:i})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.color_palette!==void 0&&(Cr(r.color_palette,
{instancePath:o+"/input/color_palette",parentData:r,parentDataProperty:"color_palette",rootData:i})||(e=e===null?Cr.errors:
e.concat(Cr.errors),t=e.length)),r.bbox_list!==void 0&&(Mr(r.bbox_list,{instancePath:o+"/input/bbox_list",parentData:r,parentDataProperty:"\
bbox_list",rootData:i})||(e=e===null?Mr.errors:e.concat(Mr.errors),t=e.length)),r.watermark!==void 0&&(k(r.watermark,{instancePath:o+
"/input/watermark",parentData:r,parentDataProperty:"watermark",rootData:i})||(e=e===null?k.errors:e.concat(k.errors),t=e.
length)),r.seed!==void 0&&(ae(r.seed,{instancePath:o+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:i})||
(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)),r.nsfw_checker!==void 0&&(A(r.nsfw_checker,{instancePath:o+"/inpu\
t/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:i})||(e=e===null?A.errors:e.concat(A.errors),t=e.
length))}else{let n={instancePath:o+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return Xs.errors=e,t===0}var Gi=Ys,ko={type:"object",additionalProperties:!1,required:["model","inpu\
t"],properties:{model:{type:"string",const:"wan/2-7-image-pro"},callBackUrl:{$ref:"s22"},input:{type:"object",additionalProperties:!1,
required:["prompt"],properties:{prompt:{$ref:"s104"},input_urls:{type:"array",maxItems:9,items:{$ref:"s16"}},aspect_ratio:{
type:"string",enum:["1:1","16:9","4:3","21:9","3:4","9:16","8:1","1:8"]},resolution:{$ref:"s143"},n:{$ref:"s11"},enable_sequential:{
$ref:"s9"},thinking_mode:{$ref:"s9"},color_palette:{$ref:"s144"},bbox_list:{$ref:"s145"},watermark:{$ref:"s9"},seed:{$ref:"\
s146"}}}}};function Ys(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),t++}for(let r in s)if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==
void 0){let r=s.model;if(typeof r!="string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="wan/2-7-image-pro"){let n={instancePath:o+"/model",keyword:"const",
params:{allowedValue:"wan/2-7-image-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==
void 0&&(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===
null?c.errors:e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!R.call(ko.properties.input.properties,
n)){let l={instancePath:o+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have a\
dditional properties"};e===null?e=[l]:e.push(l),t++}if(r.prompt!==void 0&&(I(r.prompt,{instancePath:o+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:i})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.input_urls!==void 0){let n=r.
input_urls;if(Array.isArray(n)){if(n.length>9){let f={instancePath:o+"/input/input_urls",keyword:"maxItems",params:{limit:9},
message:"must NOT have more than 9 items"};e===null?e=[f]:e.push(f),t++}let l=n.length;for(let f=0;f<l;f++)C(n[f],{instancePath:o+
"/input/input_urls/"+f,parentData:n,parentDataProperty:f,rootData:i})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)}else{
let l={instancePath:o+"/input/input_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.
push(l),t++}}if(r.aspect_ratio!==void 0){let n=r.aspect_ratio;if(typeof n!="string"){let l={instancePath:o+"/input/aspec\
t_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(!(n==="1:1"||n===
"16:9"||n==="4:3"||n==="21:9"||n==="3:4"||n==="9:16"||n==="8:1"||n==="1:8")){let l={instancePath:o+"/input/aspect_ratio",
keyword:"enum",params:{allowedValues:ko.properties.input.properties.aspect_ratio.enum},message:"must be equal to one of \
the allowed values"};e===null?e=[l]:e.push(l),t++}}r.resolution!==void 0&&(Ne(r.resolution,{instancePath:o+"/input/resol\
ution",parentData:r,parentDataProperty:"resolution",rootData:i})||(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length)),
r.n!==void 0&&(M(r.n,{instancePath:o+"/input/n",parentData:r,parentDataProperty:"n",rootData:i})||(e=e===null?M.errors:e.
concat(M.errors),t=e.length)),r.enable_sequential!==void 0&&(k(r.enable_sequential,{instancePath:o+"/input/enable_sequen\
tial",parentData:r,parentDataProperty:"enable_sequential",rootData:i})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),
r.thinking_mode!==void 0&&(k(r.thinking_mode,{instancePath:o+"/input/thinking_mode",parentData:r,parentDataProperty:"thi\
nking_mode",rootData:i})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.color_palette!==void 0&&(Cr(r.color_palette,
{instancePath:o+"/input/color_palette",parentData:r,parentDataProperty:"color_palette",rootData:i})||(e=e===null?Cr.errors:
e.concat(Cr.errors),t=e.length)),r.bbox_list!==void 0&&(Mr(r.bbox_list,{instancePath:o+"/input/bbox_list",parentData:r,parentDataProperty:"\
bbox_list",rootData:i})||(e=e===null?Mr.errors:e.concat(Mr.errors),t=e.length)),r.watermark!==void 0&&(k(r.watermark,{instancePath:o+
"/input/watermark",parentData:r,parentDataProperty:"watermark",rootData:i})||(e=e===null?k.errors:e.concat(k.errors),t=e.
length)),r.seed!==void 0&&(ae(r.seed,{instancePath:o+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:i})||
(e=e===null?ae.errors:e.concat(ae.errors),t=e.length))}else{let n={instancePath:o+"/input",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ys.errors=e,t===0}function zr(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(!(typeof s=="numb\
er"&&!(s%1)&&!isNaN(s))){let r={instancePath:o,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),t++}if(typeof s=="number"){if(s>15||isNaN(s)){let r={instancePath:o,keyword:"maximum",params:{comparison:"\
<=",limit:15},message:"must be <= 15"};e===null?e=[r]:e.push(r),t++}if(s<2||isNaN(s)){let r={instancePath:o,keyword:"min\
imum",params:{comparison:">=",limit:2},message:"must be >= 2"};e===null?e=[r]:e.push(r),t++}}return zr.errors=e,t===0}var Ri=Zs,
Dm={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"wan/2-7-ima\
ge-to-video"},callBackUrl:{$ref:"s22"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{
$ref:"s104"},first_frame_url:{$ref:"s6"},last_frame_url:{$ref:"s6"},first_clip_url:{$ref:"s6"},driving_audio_url:{$ref:"\
s6"},duration:{$ref:"s149"},resolution:{$ref:"s116"},negative_prompt:{$ref:"s107"},prompt_extend:{$ref:"s9"},watermark:{
$ref:"s9"},seed:{$ref:"s146"},nsfw_checker:{$ref:"s123"}}}}};function Zs(s,{instancePath:o="",parentData:u,parentDataProperty:p,
rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(
r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="model"||r==="callBackUrl"||r==="input")){
let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!="string"){let n={instancePath:o+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="wan/2-7-ima\
ge-to-video"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"wan/2-7-image-to-video"},message:"mus\
t be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&(c(s.callBackUrl,{instancePath:o+"/cal\
lBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),
s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let n={instancePath:o+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[n]:e.push(n),t++}for(let n in r)if(!R.call(Dm.properties.input.properties,n)){let l={instancePath:o+"/input",keyword:"a\
dditionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),t++}r.prompt!==void 0&&(I(r.prompt,{instancePath:o+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:i})||
(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.first_frame_url!==void 0&&(y(r.first_frame_url,{instancePath:o+"/\
input/first_frame_url",parentData:r,parentDataProperty:"first_frame_url",rootData:i})||(e=e===null?y.errors:e.concat(y.errors),
t=e.length)),r.last_frame_url!==void 0&&(y(r.last_frame_url,{instancePath:o+"/input/last_frame_url",parentData:r,parentDataProperty:"\
last_frame_url",rootData:i})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.first_clip_url!==void 0&&(y(r.first_clip_url,
{instancePath:o+"/input/first_clip_url",parentData:r,parentDataProperty:"first_clip_url",rootData:i})||(e=e===null?y.errors:
e.concat(y.errors),t=e.length)),r.driving_audio_url!==void 0&&(y(r.driving_audio_url,{instancePath:o+"/input/driving_aud\
io_url",parentData:r,parentDataProperty:"driving_audio_url",rootData:i})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),
r.duration!==void 0&&(zr(r.duration,{instancePath:o+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:i})||
(e=e===null?zr.errors:e.concat(zr.errors),t=e.length)),r.resolution!==void 0&&(L(r.resolution,{instancePath:o+"/input/re\
solution",parentData:r,parentDataProperty:"resolution",rootData:i})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),
r.negative_prompt!==void 0&&(z(r.negative_prompt,{instancePath:o+"/input/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:i})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),r.prompt_extend!==void 0&&(k(r.prompt_extend,
{instancePath:o+"/input/prompt_extend",parentData:r,parentDataProperty:"prompt_extend",rootData:i})||(e=e===null?k.errors:
e.concat(k.errors),t=e.length)),r.watermark!==void 0&&(k(r.watermark,{instancePath:o+"/input/watermark",parentData:r,parentDataProperty:"\
watermark",rootData:i})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.seed!==void 0&&(ae(r.seed,{instancePath:o+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:i})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)),
r.nsfw_checker!==void 0&&(A(r.nsfw_checker,{instancePath:o+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:i})||(e=e===null?A.errors:e.concat(A.errors),t=e.length))}else{let n={instancePath:o+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Zs.errors=e,t===0}var jm={type:"string",enum:["16:9","9:16","1:1","4:3","3:4"]};function tr(s,{instancePath:o="",parentData:u,parentDataProperty:p,
rootData:i=s}={}){let e=null,t=0;if(typeof s!="string"){let r={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="16:9"||s==="9:16"||s==="1:1"||s==="4:3"||s==="3:4")){let r={instancePath:o,
keyword:"enum",params:{allowedValues:jm.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),t++}return tr.errors=e,t===0}var Ki=Qs,$m={type:"object",additionalProperties:!1,required:["model","input"],properties:{
model:{type:"string",const:"wan/2-7-r2v"},callBackUrl:{$ref:"s22"},input:{type:"object",additionalProperties:!1,required:[
"prompt"],properties:{prompt:{$ref:"s104"},reference_image:{type:"array",maxItems:5,items:{$ref:"s16"}},reference_video:{
type:"array",maxItems:5,items:{$ref:"s16"}},reference_voice:{$ref:"s6"},first_frame:{$ref:"s6"},duration:{type:"integer",
minimum:2,maximum:10},aspect_ratio:{$ref:"s151"},resolution:{$ref:"s116"},negative_prompt:{$ref:"s107"},prompt_extend:{$ref:"\
s9"},watermark:{$ref:"s9"},seed:{$ref:"s146"},nsfw_checker:{$ref:"s123"}}}}};function Qs(s,{instancePath:o="",parentData:u,
parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.model===void 0){
let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"inpu\
t"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="model"||r==="ca\
llBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},message:"mu\
st NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!="string"){
let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
t++}if(r!=="wan/2-7-r2v"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"wan/2-7-r2v"},message:"mu\
st be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&(c(s.callBackUrl,{instancePath:o+"/ca\
llBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),
s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let n={instancePath:o+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[n]:e.push(n),t++}for(let n in r)if(!R.call($m.properties.input.properties,n)){let l={instancePath:o+"/input",keyword:"a\
dditionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),t++}if(r.prompt!==void 0&&(I(r.prompt,{instancePath:o+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:i})||
(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.reference_image!==void 0){let n=r.reference_image;if(Array.isArray(
n)){if(n.length>5){let f={instancePath:o+"/input/reference_image",keyword:"maxItems",params:{limit:5},message:"must NOT \
have more than 5 items"};e===null?e=[f]:e.push(f),t++}let l=n.length;for(let f=0;f<l;f++)C(n[f],{instancePath:o+"/input/\
reference_image/"+f,parentData:n,parentDataProperty:f,rootData:i})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)}else{
let l={instancePath:o+"/input/reference_image",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[l]:e.push(l),t++}}if(r.reference_video!==void 0){let n=r.reference_video;if(Array.isArray(n)){if(n.length>5){let f={instancePath:o+
"/input/reference_video",keyword:"maxItems",params:{limit:5},message:"must NOT have more than 5 items"};e===null?e=[f]:e.
push(f),t++}let l=n.length;for(let f=0;f<l;f++)C(n[f],{instancePath:o+"/input/reference_video/"+f,parentData:n,parentDataProperty:f,
rootData:i})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)}else{let l={instancePath:o+"/input/reference_video",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),t++}}if(r.reference_voice!==void 0&&(y(r.reference_voice,
{instancePath:o+"/input/reference_voice",parentData:r,parentDataProperty:"reference_voice",rootData:i})||(e=e===null?y.errors:
e.concat(y.errors),t=e.length)),r.first_frame!==void 0&&(y(r.first_frame,{instancePath:o+"/input/first_frame",parentData:r,
parentDataProperty:"first_frame",rootData:i})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.duration!==void 0){
let n=r.duration;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let l={instancePath:o+"/input/duration",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),t++}if(typeof n=="number"){if(n>10||isNaN(n)){let l={
instancePath:o+"/input/duration",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"};e===null?e=
[l]:e.push(l),t++}if(n<2||isNaN(n)){let l={instancePath:o+"/input/duration",keyword:"minimum",params:{comparison:">=",limit:2},
message:"must be >= 2"};e===null?e=[l]:e.push(l),t++}}}r.aspect_ratio!==void 0&&(tr(r.aspect_ratio,{instancePath:o+"/inp\
ut/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:i})||(e=e===null?tr.errors:e.concat(tr.errors),
t=e.length)),r.resolution!==void 0&&(L(r.resolution,{instancePath:o+"/input/resolution",parentData:r,parentDataProperty:"\
resolution",rootData:i})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.negative_prompt!==void 0&&(z(r.negative_prompt,
{instancePath:o+"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:i})||(e=e===null?z.errors:
e.concat(z.errors),t=e.length)),r.prompt_extend!==void 0&&(k(r.prompt_extend,{instancePath:o+"/input/prompt_extend",parentData:r,
parentDataProperty:"prompt_extend",rootData:i})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.watermark!==void 0&&
(k(r.watermark,{instancePath:o+"/input/watermark",parentData:r,parentDataProperty:"watermark",rootData:i})||(e=e===null?
k.errors:e.concat(k.errors),t=e.length)),r.seed!==void 0&&(ae(r.seed,{instancePath:o+"/input/seed",parentData:r,parentDataProperty:"\
seed",rootData:i})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)),r.nsfw_checker!==void 0&&(A(r.nsfw_checker,{instancePath:o+
"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:i})||(e=e===null?A.errors:e.concat(A.errors),
t=e.length))}else{let n={instancePath:o+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return Qs.errors=e,t===0}var Ji=et,Am={type:"object",additionalProperties:!1,required:["model","inpu\
t"],properties:{model:{type:"string",const:"wan/2-7-text-to-video"},callBackUrl:{$ref:"s22"},input:{type:"object",additionalProperties:!1,
required:["prompt"],properties:{prompt:{$ref:"s104"},audio_url:{$ref:"s6"},duration:{$ref:"s149"},ratio:{$ref:"s151"},resolution:{
$ref:"s116"},negative_prompt:{$ref:"s107"},prompt_extend:{$ref:"s9"},watermark:{$ref:"s9"},seed:{$ref:"s146"},nsfw_checker:{
$ref:"s123"}}}}};function et(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),t++}for(let r in s)if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==
void 0){let r=s.model;if(typeof r!="string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="wan/2-7-text-to-video"){let n={instancePath:o+"/model",keyword:"co\
nst",params:{allowedValue:"wan/2-7-text-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.
callBackUrl!==void 0&&(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.prompt===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"m\
ust have required property 'prompt'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!R.call(Am.properties.input.properties,
n)){let l={instancePath:o+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have a\
dditional properties"};e===null?e=[l]:e.push(l),t++}r.prompt!==void 0&&(I(r.prompt,{instancePath:o+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:i})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.audio_url!==void 0&&(y(
r.audio_url,{instancePath:o+"/input/audio_url",parentData:r,parentDataProperty:"audio_url",rootData:i})||(e=e===null?y.errors:
e.concat(y.errors),t=e.length)),r.duration!==void 0&&(zr(r.duration,{instancePath:o+"/input/duration",parentData:r,parentDataProperty:"\
duration",rootData:i})||(e=e===null?zr.errors:e.concat(zr.errors),t=e.length)),r.ratio!==void 0&&(tr(r.ratio,{instancePath:o+
"/input/ratio",parentData:r,parentDataProperty:"ratio",rootData:i})||(e=e===null?tr.errors:e.concat(tr.errors),t=e.length)),
r.resolution!==void 0&&(L(r.resolution,{instancePath:o+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:i})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.negative_prompt!==void 0&&(z(r.negative_prompt,{instancePath:o+
"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:i})||(e=e===null?z.errors:e.concat(z.
errors),t=e.length)),r.prompt_extend!==void 0&&(k(r.prompt_extend,{instancePath:o+"/input/prompt_extend",parentData:r,parentDataProperty:"\
prompt_extend",rootData:i})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.watermark!==void 0&&(k(r.watermark,{
instancePath:o+"/input/watermark",parentData:r,parentDataProperty:"watermark",rootData:i})||(e=e===null?k.errors:e.concat(
k.errors),t=e.length)),r.seed!==void 0&&(ae(r.seed,{instancePath:o+"/input/seed",parentData:r,parentDataProperty:"seed",
rootData:i})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)),r.nsfw_checker!==void 0&&(A(r.nsfw_checker,{instancePath:o+
"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:i})||(e=e===null?A.errors:e.concat(A.errors),
t=e.length))}else{let n={instancePath:o+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return et.errors=e,t===0}function ye(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s=="string"){
if(T(s)>5e3){let r={instancePath:o,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),t++}return ye.errors=e,t===0}var Hi=rt,wo={type:"object",additionalProperties:!1,required:[
"model","input"],properties:{model:{type:"string",const:"wan/2-7-videoedit"},callBackUrl:{$ref:"s22"},input:{type:"objec\
t",additionalProperties:!1,required:["video_url"],properties:{prompt:{$ref:"s154"},video_url:{$ref:"s6"},reference_image:{
$ref:"s6"},duration:{type:"integer",minimum:0,maximum:10},aspect_ratio:{$ref:"s151"},audio_setting:{type:"string",enum:[
"auto","origin"]},resolution:{$ref:"s116"},negative_prompt:{$ref:"s107"},prompt_extend:{$ref:"s9"},watermark:{$ref:"s9"},
seed:{$ref:"s146"},nsfw_checker:{$ref:"s123"}}}}};function rt(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!="string"){let n={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="wan/2-7-videoedit"){let n={instancePath:o+
"/model",keyword:"const",params:{allowedValue:"wan/2-7-videoedit"},message:"must be equal to constant"};e===null?e=[n]:e.
push(n),t++}}if(s.callBackUrl!==void 0&&(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"\
callBackUrl",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.video_url===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"\
video_url"},message:"must have required property 'video_url'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!R.call(wo.
properties.input.properties,n)){let l={instancePath:o+"/input",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.prompt!==void 0&&(ye(r.prompt,{instancePath:o+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:i})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length)),
r.video_url!==void 0&&(y(r.video_url,{instancePath:o+"/input/video_url",parentData:r,parentDataProperty:"video_url",rootData:i})||
(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.reference_image!==void 0&&(y(r.reference_image,{instancePath:o+"/\
input/reference_image",parentData:r,parentDataProperty:"reference_image",rootData:i})||(e=e===null?y.errors:e.concat(y.errors),
t=e.length)),r.duration!==void 0){let n=r.duration;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let l={instancePath:o+"/\
input/duration",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),t++}if(typeof n==
"number"){if(n>10||isNaN(n)){let l={instancePath:o+"/input/duration",keyword:"maximum",params:{comparison:"<=",limit:10},
message:"must be <= 10"};e===null?e=[l]:e.push(l),t++}if(n<0||isNaN(n)){let l={instancePath:o+"/input/duration",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[l]:e.push(l),t++}}}if(r.aspect_ratio!==void 0&&
(tr(r.aspect_ratio,{instancePath:o+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:i})||(e=
e===null?tr.errors:e.concat(tr.errors),t=e.length)),r.audio_setting!==void 0){let n=r.audio_setting;if(typeof n!="string"){
let l={instancePath:o+"/input/audio_setting",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[l]:e.push(l),t++}if(!(n==="auto"||n==="origin")){let l={instancePath:o+"/input/audio_setting",keyword:"enum",params:{allowedValues:wo.
properties.input.properties.audio_setting.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(
l),t++}}r.resolution!==void 0&&(L(r.resolution,{instancePath:o+"/input/resolution",parentData:r,parentDataProperty:"reso\
lution",rootData:i})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),r.negative_prompt!==void 0&&(z(r.negative_prompt,
{instancePath:o+"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:i})||(e=e===null?z.errors:
e.concat(z.errors),t=e.length)),r.prompt_extend!==void 0&&(k(r.prompt_extend,{instancePath:o+"/input/prompt_extend",parentData:r,
parentDataProperty:"prompt_extend",rootData:i})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.watermark!==void 0&&
(k(r.watermark,{instancePath:o+"/input/watermark",parentData:r,parentDataProperty:"watermark",rootData:i})||(e=e===null?
k.errors:e.concat(k.errors),t=e.length)),r.seed!==void 0&&(ae(r.seed,{instancePath:o+"/input/seed",parentData:r,parentDataProperty:"\
seed",rootData:i})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)),r.nsfw_checker!==void 0&&(A(r.nsfw_checker,{instancePath:o+
"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:i})||(e=e===null?A.errors:e.concat(A.errors),
t=e.length))}else{let n={instancePath:o+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return rt.errors=e,t===0}function Ie(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s!="boolea\
n"){let r={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}
return Ie.errors=e,t===0}var Xi=st;function st(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="hailuo/02-image-to-video-pro"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
hailuo/02-image-to-video-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&
(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?
c.errors:e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[n]:e.push(n),t++}if(r.image_url===void 0){let n={instancePath:o+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[n]:e.push(
n),t++}for(let n in r)if(!(n==="prompt"||n==="image_url"||n==="end_image_url"||n==="prompt_optimizer"||n==="nsfw_checker")){
let l={instancePath:o+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have addit\
ional properties"};e===null?e=[l]:e.push(l),t++}r.prompt!==void 0&&(le(r.prompt,{instancePath:o+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:i})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)),r.image_url!==void 0&&(y(
r.image_url,{instancePath:o+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:i})||(e=e===null?y.errors:
e.concat(y.errors),t=e.length)),r.end_image_url!==void 0&&(y(r.end_image_url,{instancePath:o+"/input/end_image_url",parentData:r,
parentDataProperty:"end_image_url",rootData:i})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.prompt_optimizer!==
void 0&&(Ie(r.prompt_optimizer,{instancePath:o+"/input/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimiz\
er",rootData:i})||(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length)),r.nsfw_checker!==void 0&&(A(r.nsfw_checker,{instancePath:o+
"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:i})||(e=e===null?A.errors:e.concat(A.errors),
t=e.length))}else{let n={instancePath:o+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return st.errors=e,t===0}var Um={type:"string",enum:["6","10"]};function Te(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){
let e=null,t=0;if(typeof s!="string"){let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(s==="6"||s==="10")){let r={instancePath:o,keyword:"enum",params:{allowedValues:Um.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return Te.errors=e,t===0}var Yi=tt,
xm={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"hailuo/02-i\
mage-to-video-standard"},callBackUrl:{$ref:"s22"},input:{type:"object",additionalProperties:!1,required:["prompt","image\
_url"],properties:{prompt:{$ref:"s134"},image_url:{$ref:"s6"},end_image_url:{$ref:"s6"},duration:{$ref:"s158"},resolution:{
type:"string",enum:["512P","768P"]},prompt_optimizer:{$ref:"s156"},nsfw_checker:{$ref:"s123"}}}}};function tt(s,{instancePath:o="",
parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.model===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!="stri\
ng"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}if(r!=="hailuo/02-image-to-video-standard"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
hailuo/02-image-to-video-standard"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==
void 0&&(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===
null?c.errors:e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[n]:e.push(n),t++}if(r.image_url===void 0){let n={instancePath:o+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[n]:e.push(
n),t++}for(let n in r)if(!(n==="prompt"||n==="image_url"||n==="end_image_url"||n==="duration"||n==="resolution"||n==="pr\
ompt_optimizer"||n==="nsfw_checker")){let l={instancePath:o+"/input",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.prompt!==void 0&&(le(r.prompt,{instancePath:o+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:i})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)),
r.image_url!==void 0&&(y(r.image_url,{instancePath:o+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:i})||
(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.end_image_url!==void 0&&(y(r.end_image_url,{instancePath:o+"/inpu\
t/end_image_url",parentData:r,parentDataProperty:"end_image_url",rootData:i})||(e=e===null?y.errors:e.concat(y.errors),t=
e.length)),r.duration!==void 0&&(Te(r.duration,{instancePath:o+"/input/duration",parentData:r,parentDataProperty:"durati\
on",rootData:i})||(e=e===null?Te.errors:e.concat(Te.errors),t=e.length)),r.resolution!==void 0){let n=r.resolution;if(typeof n!=
"string"){let l={instancePath:o+"/input/resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[l]:e.push(l),t++}if(!(n==="512P"||n==="768P")){let l={instancePath:o+"/input/resolution",keyword:"enum",params:{
allowedValues:xm.properties.input.properties.resolution.enum},message:"must be equal to one of the allowed values"};e===
null?e=[l]:e.push(l),t++}}r.prompt_optimizer!==void 0&&(Ie(r.prompt_optimizer,{instancePath:o+"/input/prompt_optimizer",
parentData:r,parentDataProperty:"prompt_optimizer",rootData:i})||(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length)),
r.nsfw_checker!==void 0&&(A(r.nsfw_checker,{instancePath:o+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:i})||(e=e===null?A.errors:e.concat(A.errors),t=e.length))}else{let n={instancePath:o+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return tt.errors=e,t===0}var Zi=nt;function nt(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="hailuo/02-text-to-video-pro"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
hailuo/02-text-to-video-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&
(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?
c.errors:e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="prompt"||n==="prompt_optimizer"||n===
"nsfw_checker")){let l={instancePath:o+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"mu\
st NOT have additional properties"};e===null?e=[l]:e.push(l),t++}r.prompt!==void 0&&(le(r.prompt,{instancePath:o+"/input\
/prompt",parentData:r,parentDataProperty:"prompt",rootData:i})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)),r.
prompt_optimizer!==void 0&&(Ie(r.prompt_optimizer,{instancePath:o+"/input/prompt_optimizer",parentData:r,parentDataProperty:"\
prompt_optimizer",rootData:i})||(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length)),r.nsfw_checker!==void 0&&(A(r.nsfw_checker,
{instancePath:o+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:i})||(e=e===null?A.errors:
e.concat(A.errors),t=e.length))}else{let n={instancePath:o+"/input",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),t++}return nt.errors=e,t===0}var Qi=ot;function ot(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="hailuo/02-text-to-video-standard"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
hailuo/02-text-to-video-standard"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==
void 0&&(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===
null?c.errors:e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="prompt"||n==="duration"||n==="pr\
ompt_optimizer"||n==="nsfw_checker")){let l={instancePath:o+"/input",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}r.prompt!==void 0&&(le(r.prompt,{instancePath:o+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:i})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)),
r.duration!==void 0&&(Te(r.duration,{instancePath:o+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:i})||
(e=e===null?Te.errors:e.concat(Te.errors),t=e.length)),r.prompt_optimizer!==void 0&&(Ie(r.prompt_optimizer,{instancePath:o+
"/input/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:i})||(e=e===null?Ie.errors:e.concat(
Ie.errors),t=e.length)),r.nsfw_checker!==void 0&&(A(r.nsfw_checker,{instancePath:o+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:i})||(e=e===null?A.errors:e.concat(A.errors),t=e.length))}else{let n={instancePath:o+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ot.errors=e,t===0}var Nm={type:"string",enum:["768P","1080P"]};function Wr(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){
let e=null,t=0;if(typeof s!="string"){let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(s==="768P"||s==="1080P")){let r={instancePath:o,keyword:"enum",params:{allowedValues:Nm.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return Wr.errors=e,t===0}var el=it;function it(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="hailuo/2-3-image-to-video-pro"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
hailuo/2-3-image-to-video-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&
(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?
c.errors:e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[n]:e.push(n),t++}if(r.image_url===void 0){let n={instancePath:o+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[n]:e.push(
n),t++}for(let n in r)if(!(n==="prompt"||n==="image_url"||n==="duration"||n==="resolution"||n==="nsfw_checker")){let l={
instancePath:o+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"};e===null?e=[l]:e.push(l),t++}r.prompt!==void 0&&(I(r.prompt,{instancePath:o+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:i})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.image_url!==void 0&&(y(r.image_url,{instancePath:o+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:i})||(e=e===null?y.errors:e.concat(y.errors),t=e.
length)),r.duration!==void 0&&(Te(r.duration,{instancePath:o+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:i})||(e=e===null?Te.errors:e.concat(Te.errors),t=e.length)),r.resolution!==void 0&&(Wr(r.resolution,{instancePath:o+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:i})||(e=e===null?Wr.errors:e.concat(Wr.errors),
t=e.length)),r.nsfw_checker!==void 0&&(A(r.nsfw_checker,{instancePath:o+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:i})||(e=e===null?A.errors:e.concat(A.errors),t=e.length))}else{let n={instancePath:o+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return it.errors=e,t===0}var rl=lt;function lt(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="hailuo/2-3-image-to-video-standard"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
hailuo/2-3-image-to-video-standard"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==
void 0&&(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===
null?c.errors:e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[n]:e.push(n),t++}if(r.image_url===void 0){let n={instancePath:o+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[n]:e.push(
n),t++}for(let n in r)if(!(n==="prompt"||n==="image_url"||n==="duration"||n==="resolution")){let l={instancePath:o+"/inp\
ut",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?
e=[l]:e.push(l),t++}r.prompt!==void 0&&(I(r.prompt,{instancePath:o+"/input/prompt",parentData:r,parentDataProperty:"prom\
pt",rootData:i})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.image_url!==void 0&&(y(r.image_url,{instancePath:o+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:i})||(e=e===null?y.errors:e.concat(y.errors),t=e.
length)),r.duration!==void 0&&(Te(r.duration,{instancePath:o+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:i})||(e=e===null?Te.errors:e.concat(Te.errors),t=e.length)),r.resolution!==void 0&&(Wr(r.resolution,{instancePath:o+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:i})||(e=e===null?Wr.errors:e.concat(Wr.errors),
t=e.length))}else{let n={instancePath:o+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return lt.errors=e,t===0}function nr(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s=="string"){
if(T(s)>7e3){let r={instancePath:o,keyword:"maxLength",params:{limit:7e3},message:"must NOT have more than 7000 characte\
rs"};e===null?e=[r]:e.push(r),t++}if(T(s)<1){let r={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return nr.errors=e,t===0}function pe(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(!(typeof s=="numb\
er"&&!(s%1)&&!isNaN(s))){let r={instancePath:o,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),t++}if(typeof s=="number"){if(s>15||isNaN(s)){let r={instancePath:o,keyword:"maximum",params:{comparison:"\
<=",limit:15},message:"must be <= 15"};e===null?e=[r]:e.push(r),t++}if(s<4||isNaN(s)){let r={instancePath:o,keyword:"min\
imum",params:{comparison:">=",limit:4},message:"must be >= 4"};e===null?e=[r]:e.push(r),t++}}return pe.errors=e,t===0}var Im={type:"string",enum:["768P","2K"]};function or(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){
let e=null,t=0;if(typeof s!="string"){let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(s==="768P"||s==="2K")){let r={instancePath:o,keyword:"enum",params:{allowedValues:Im.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return or.errors=e,t===0}var sl=at;function at(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="minimax-h3/image-to-video"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"m\
inimax-h3/image-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&
(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?
c.errors:e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[n]:e.push(n),t++}if(r.duration===void 0){let n={instancePath:o+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[n]:e.push(n),
t++}for(let n in r)if(!(n==="prompt"||n==="first_frame_url"||n==="last_frame_url"||n==="duration"||n==="resolution")){let l={
instancePath:o+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"};e===null?e=[l]:e.push(l),t++}r.prompt!==void 0&&(nr(r.prompt,{instancePath:o+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:i})||(e=e===null?nr.errors:e.concat(nr.errors),t=e.length)),r.first_frame_url!==void 0&&(N(r.first_frame_url,
{instancePath:o+"/input/first_frame_url",parentData:r,parentDataProperty:"first_frame_url",rootData:i})||(e=e===null?N.errors:
e.concat(N.errors),t=e.length)),r.last_frame_url!==void 0&&(N(r.last_frame_url,{instancePath:o+"/input/last_frame_url",parentData:r,
parentDataProperty:"last_frame_url",rootData:i})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.duration!==void 0&&
(pe(r.duration,{instancePath:o+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:i})||(e=e===null?pe.
errors:e.concat(pe.errors),t=e.length)),r.resolution!==void 0&&(or(r.resolution,{instancePath:o+"/input/resolution",parentData:r,
parentDataProperty:"resolution",rootData:i})||(e=e===null?or.errors:e.concat(or.errors),t=e.length))}else{let n={instancePath:o+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return at.errors=e,t===0}function Ee(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(Array.isArray(s)){
if(s.length>9){let n={instancePath:o,keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 items"};e===
null?e=[n]:e.push(n),t++}let r=s.length;for(let n=0;n<r;n++)N(s[n],{instancePath:o+"/"+n,parentData:s,parentDataProperty:n,
rootData:i})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)}else{let r={instancePath:o,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),t++}return Ee.errors=e,t===0}function X(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(Array.isArray(s)){
if(s.length>3){let n={instancePath:o,keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===
null?e=[n]:e.push(n),t++}let r=s.length;for(let n=0;n<r;n++)N(s[n],{instancePath:o+"/"+n,parentData:s,parentDataProperty:n,
rootData:i})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)}else{let r={instancePath:o,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),t++}return X.errors=e,t===0}var Tm={type:"string",enum:["1:1","4:3","3:4","16:9","9:16","21:9","adaptive"]};function we(s,{instancePath:o="",parentData:u,
parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s!="string"){let r={instancePath:o,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="1:1"||s==="4:3"||s==="3:4"||s==="16:9"||
s==="9:16"||s==="21:9"||s==="adaptive")){let r={instancePath:o,keyword:"enum",params:{allowedValues:Tm.enum},message:"mu\
st be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return we.errors=e,t===0}var tl=pt;function pt(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="minimax-h3/reference-to-video"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
minimax-h3/reference-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&
(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?
c.errors:e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[n]:e.push(n),t++}if(r.duration===void 0){let n={instancePath:o+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[n]:e.push(n),
t++}for(let n in r)if(!(n==="prompt"||n==="reference_image_urls"||n==="reference_video_urls"||n==="reference_audio_urls"||
n==="duration"||n==="aspect_ratio"||n==="resolution")){let l={instancePath:o+"/input",keyword:"additionalProperties",params:{
additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}r.prompt!==void 0&&(nr(
r.prompt,{instancePath:o+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:i})||(e=e===null?nr.errors:e.
concat(nr.errors),t=e.length)),r.reference_image_urls!==void 0&&(Ee(r.reference_image_urls,{instancePath:o+"/input/refer\
ence_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:i})||(e=e===null?Ee.errors:e.concat(Ee.
errors),t=e.length)),r.reference_video_urls!==void 0&&(X(r.reference_video_urls,{instancePath:o+"/input/reference_video_\
urls",parentData:r,parentDataProperty:"reference_video_urls",rootData:i})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)),
r.reference_audio_urls!==void 0&&(X(r.reference_audio_urls,{instancePath:o+"/input/reference_audio_urls",parentData:r,parentDataProperty:"\
reference_audio_urls",rootData:i})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)),r.duration!==void 0&&(pe(r.duration,
{instancePath:o+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:i})||(e=e===null?pe.errors:e.concat(
pe.errors),t=e.length)),r.aspect_ratio!==void 0&&(we(r.aspect_ratio,{instancePath:o+"/input/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:i})||(e=e===null?we.errors:e.concat(we.errors),t=e.length)),r.resolution!==void 0&&(or(r.resolution,
{instancePath:o+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:i})||(e=e===null?or.errors:e.concat(
or.errors),t=e.length))}else{let n={instancePath:o+"/input",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[r]:e.push(r),t++}return pt.errors=e,t===0}var nl=ut;function ut(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="minimax-h3/text-to-video"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"mi\
nimax-h3/text-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&(c(
s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:
e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[n]:e.push(n),t++}if(r.duration===void 0){let n={instancePath:o+"/input",keyword:"require\
d",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[n]:e.push(n),t++}if(r.
aspect_ratio===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"aspect_ratio"},message:"\
must have required property 'aspect_ratio'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="prompt"||n==="duratio\
n"||n==="aspect_ratio"||n==="resolution")){let l={instancePath:o+"/input",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}r.prompt!==void 0&&(nr(r.prompt,{instancePath:o+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:i})||(e=e===null?nr.errors:e.concat(nr.errors),t=e.length)),
r.duration!==void 0&&(pe(r.duration,{instancePath:o+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:i})||
(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)),r.aspect_ratio!==void 0&&(De(r.aspect_ratio,{instancePath:o+"/inp\
ut/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:i})||(e=e===null?De.errors:e.concat(De.errors),
t=e.length)),r.resolution!==void 0&&(or(r.resolution,{instancePath:o+"/input/resolution",parentData:r,parentDataProperty:"\
resolution",rootData:i})||(e=e===null?or.errors:e.concat(or.errors),t=e.length))}else{let n={instancePath:o+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ut.errors=e,t===0}function Be(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s=="string"){
if(T(s)>2e4){let r={instancePath:o,keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 charact\
ers"};e===null?e=[r]:e.push(r),t++}if(T(s)<3){let r={instancePath:o,keyword:"minLength",params:{limit:3},message:"must N\
OT have fewer than 3 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return Be.errors=e,t===0}var Em={type:"string",enum:["480p","720p","1080p"]};function ue(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){
let e=null,t=0;if(typeof s!="string"){let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(s==="480p"||s==="720p"||s==="1080p")){let r={instancePath:o,keyword:"enum",params:{
allowedValues:Em.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return ue.errors=
e,t===0}var ol=ft;function ft(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="bytedance/seedance-1.5-pro"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
bytedance/seedance-1.5-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&
(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?
c.errors:e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[n]:e.push(n),t++}if(r.duration===void 0){let n={instancePath:o+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[n]:e.push(n),
t++}if(r.aspect_ratio===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"aspect_ratio"},
message:"must have required property 'aspect_ratio'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="prompt"||n===
"input_urls"||n==="duration"||n==="aspect_ratio"||n==="resolution"||n==="generate_audio"||n==="fixed_lens"||n==="nsfw_ch\
ecker")){let l={instancePath:o+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT h\
ave additional properties"};e===null?e=[l]:e.push(l),t++}if(r.prompt!==void 0&&(Be(r.prompt,{instancePath:o+"/input/prom\
pt",parentData:r,parentDataProperty:"prompt",rootData:i})||(e=e===null?Be.errors:e.concat(Be.errors),t=e.length)),r.input_urls!==
void 0){let n=r.input_urls;if(Array.isArray(n)){if(n.length>2){let f={instancePath:o+"/input/input_urls",keyword:"maxIte\
ms",params:{limit:2},message:"must NOT have more than 2 items"};e===null?e=[f]:e.push(f),t++}let l=n.length;for(let f=0;f<
l;f++)C(n[f],{instancePath:o+"/input/input_urls/"+f,parentData:n,parentDataProperty:f,rootData:i})||(e=e===null?C.errors:
e.concat(C.errors),t=e.length)}else{let l={instancePath:o+"/input/input_urls",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[l]:e.push(l),t++}}if(r.duration!==void 0){let n=r.duration;if(typeof n=="number"){if(n>12||isNaN(
n)){let l={instancePath:o+"/input/duration",keyword:"maximum",params:{comparison:"<=",limit:12},message:"must be <= 12"};
e===null?e=[l]:e.push(l),t++}if(n<4||isNaN(n)){let l={instancePath:o+"/input/duration",keyword:"minimum",params:{comparison:"\
>=",limit:4},message:"must be >= 4"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/input/duration",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[l]:e.push(l),t++}}r.aspect_ratio!==void 0&&(De(r.aspect_ratio,
{instancePath:o+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:i})||(e=e===null?De.errors:
e.concat(De.errors),t=e.length)),r.resolution!==void 0&&(ue(r.resolution,{instancePath:o+"/input/resolution",parentData:r,
parentDataProperty:"resolution",rootData:i})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)),r.generate_audio!==
void 0&&(k(r.generate_audio,{instancePath:o+"/input/generate_audio",parentData:r,parentDataProperty:"generate_audio",rootData:i})||
(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.fixed_lens!==void 0&&(k(r.fixed_lens,{instancePath:o+"/input/fixe\
d_lens",parentData:r,parentDataProperty:"fixed_lens",rootData:i})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),
r.nsfw_checker!==void 0&&(A(r.nsfw_checker,{instancePath:o+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:i})||(e=e===null?A.errors:e.concat(A.errors),t=e.length))}else{let n={instancePath:o+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ft.errors=e,t===0}function Oe(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s!="boolea\
n"){let r={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}
return Oe.errors=e,t===0}var il=mt,vo={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{
type:"string",const:"bytedance/seedance-2"},callBackUrl:{$ref:"s22"},input:{type:"object",additionalProperties:!1,properties:{
prompt:{$ref:"s174"},first_frame_url:{$ref:"s83"},last_frame_url:{$ref:"s83"},reference_image_urls:{$ref:"s169"},reference_video_urls:{
$ref:"s170"},reference_audio_urls:{$ref:"s170"},duration:{$ref:"s166"},aspect_ratio:{$ref:"s171"},resolution:{type:"stri\
ng",enum:["480p","720p","1080p","4k"]},generate_audio:{$ref:"s9"},web_search:{$ref:"s177"},return_last_frame:{$ref:"s9"}}}}};
function mt(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="bytedance/seedance-2"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"byteda\
nce/seedance-2"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&(c(s.callBackUrl,
{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:e.concat(
c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)if(!R.
call(vo.properties.input.properties,n)){let l={instancePath:o+"/input",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.prompt!==void 0&&(Be(r.prompt,{instancePath:o+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:i})||(e=e===null?Be.errors:e.concat(Be.errors),t=e.length)),
r.first_frame_url!==void 0&&(N(r.first_frame_url,{instancePath:o+"/input/first_frame_url",parentData:r,parentDataProperty:"\
first_frame_url",rootData:i})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.last_frame_url!==void 0&&(N(r.last_frame_url,
{instancePath:o+"/input/last_frame_url",parentData:r,parentDataProperty:"last_frame_url",rootData:i})||(e=e===null?N.errors:
e.concat(N.errors),t=e.length)),r.reference_image_urls!==void 0&&(Ee(r.reference_image_urls,{instancePath:o+"/input/refe\
rence_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:i})||(e=e===null?Ee.errors:e.concat(Ee.
errors),t=e.length)),r.reference_video_urls!==void 0&&(X(r.reference_video_urls,{instancePath:o+"/input/reference_video_\
urls",parentData:r,parentDataProperty:"reference_video_urls",rootData:i})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)),
r.reference_audio_urls!==void 0&&(X(r.reference_audio_urls,{instancePath:o+"/input/reference_audio_urls",parentData:r,parentDataProperty:"\
reference_audio_urls",rootData:i})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)),r.duration!==void 0&&(pe(r.duration,
{instancePath:o+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:i})||(e=e===null?pe.errors:e.concat(
pe.errors),t=e.length)),r.aspect_ratio!==void 0&&(we(r.aspect_ratio,{instancePath:o+"/input/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:i})||(e=e===null?we.errors:e.concat(we.errors),t=e.length)),r.resolution!==void 0){let n=r.resolution;
if(typeof n!="string"){let l={instancePath:o+"/input/resolution",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[l]:e.push(l),t++}if(!(n==="480p"||n==="720p"||n==="1080p"||n==="4k")){let l={instancePath:o+"/input\
/resolution",keyword:"enum",params:{allowedValues:vo.properties.input.properties.resolution.enum},message:"must be equal\
 to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}r.generate_audio!==void 0&&(k(r.generate_audio,{instancePath:o+
"/input/generate_audio",parentData:r,parentDataProperty:"generate_audio",rootData:i})||(e=e===null?k.errors:e.concat(k.errors),
t=e.length)),r.web_search!==void 0&&(Oe(r.web_search,{instancePath:o+"/input/web_search",parentData:r,parentDataProperty:"\
web_search",rootData:i})||(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length)),r.return_last_frame!==void 0&&(k(r.return_last_frame,
{instancePath:o+"/input/return_last_frame",parentData:r,parentDataProperty:"return_last_frame",rootData:i})||(e=e===null?
k.errors:e.concat(k.errors),t=e.length))}else{let n={instancePath:o+"/input",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}return mt.errors=e,t===0}var ll=dt,bo={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"bytedance/seedance-2-5"},callBackUrl:{$ref:"s22"},input:{
type:"object",additionalProperties:!1,properties:{prompt:{type:"string",maxLength:3e4},first_frame_url:{$ref:"s83"},last_frame_url:{
$ref:"s83"},reference_image_urls:{type:"array",maxItems:30,items:{$ref:"s83"}},reference_video_urls:{type:"array",maxItems:10,
items:{$ref:"s83"}},reference_audio_urls:{type:"array",maxItems:10,items:{$ref:"s83"}},duration:{type:"integer",minimum:-1,
maximum:30},aspect_ratio:{$ref:"s171"},resolution:{$ref:"s175"},generate_audio:{$ref:"s9"},web_search:{$ref:"s177"},return_last_frame:{
$ref:"s9"},nsfw_checker:{$ref:"s123"},output_format:{type:"string",enum:["mp4","mov"]}}}}};function dt(s,{instancePath:o="",
parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.model===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!="stri\
ng"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}if(r!=="bytedance/seedance-2-5"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"bytedance/s\
eedance-2-5"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&(c(s.callBackUrl,
{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:e.concat(
c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)if(!R.
call(bo.properties.input.properties,n)){let l={instancePath:o+"/input",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.prompt!==void 0){let n=r.prompt;if(typeof n==
"string"){if(T(n)>3e4){let l={instancePath:o+"/input/prompt",keyword:"maxLength",params:{limit:3e4},message:"must NOT ha\
ve more than 30000 characters"};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:o+"/input/prompt",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}if(r.first_frame_url!==void 0&&(N(r.first_frame_url,
{instancePath:o+"/input/first_frame_url",parentData:r,parentDataProperty:"first_frame_url",rootData:i})||(e=e===null?N.errors:
e.concat(N.errors),t=e.length)),r.last_frame_url!==void 0&&(N(r.last_frame_url,{instancePath:o+"/input/last_frame_url",parentData:r,
parentDataProperty:"last_frame_url",rootData:i})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.reference_image_urls!==
void 0){let n=r.reference_image_urls;if(Array.isArray(n)){if(n.length>30){let f={instancePath:o+"/input/reference_image_\
urls",keyword:"maxItems",params:{limit:30},message:"must NOT have more than 30 items"};e===null?e=[f]:e.push(f),t++}let l=n.
length;for(let f=0;f<l;f++)N(n[f],{instancePath:o+"/input/reference_image_urls/"+f,parentData:n,parentDataProperty:f,rootData:i})||
(e=e===null?N.errors:e.concat(N.errors),t=e.length)}else{let l={instancePath:o+"/input/reference_image_urls",keyword:"ty\
pe",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),t++}}if(r.reference_video_urls!==void 0){let n=r.
reference_video_urls;if(Array.isArray(n)){if(n.length>10){let f={instancePath:o+"/input/reference_video_urls",keyword:"m\
axItems",params:{limit:10},message:"must NOT have more than 10 items"};e===null?e=[f]:e.push(f),t++}let l=n.length;for(let f=0;f<
l;f++)N(n[f],{instancePath:o+"/input/reference_video_urls/"+f,parentData:n,parentDataProperty:f,rootData:i})||(e=e===null?
N.errors:e.concat(N.errors),t=e.length)}else{let l={instancePath:o+"/input/reference_video_urls",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),t++}}if(r.reference_audio_urls!==void 0){let n=r.reference_audio_urls;
if(Array.isArray(n)){if(n.length>10){let f={instancePath:o+"/input/reference_audio_urls",keyword:"maxItems",params:{limit:10},
message:"must NOT have more than 10 items"};e===null?e=[f]:e.push(f),t++}let l=n.length;for(let f=0;f<l;f++)N(n[f],{instancePath:o+
"/input/reference_audio_urls/"+f,parentData:n,parentDataProperty:f,rootData:i})||(e=e===null?N.errors:e.concat(N.errors),
t=e.length)}else{let l={instancePath:o+"/input/reference_audio_urls",keyword:"type",params:{type:"array"},message:"must \
be array"};e===null?e=[l]:e.push(l),t++}}if(r.duration!==void 0){let n=r.duration;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n))){let l={instancePath:o+"/input/duration",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[l]:e.push(l),t++}if(typeof n=="number"){if(n>30||isNaN(n)){let l={instancePath:o+"/input/duration",keyword:"maximum",
params:{comparison:"<=",limit:30},message:"must be <= 30"};e===null?e=[l]:e.push(l),t++}if(n<-1||isNaN(n)){let l={instancePath:o+
"/input/duration",keyword:"minimum",params:{comparison:">=",limit:-1},message:"must be >= -1"};e===null?e=[l]:e.push(l),
t++}}}if(r.aspect_ratio!==void 0&&(we(r.aspect_ratio,{instancePath:o+"/input/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:i})||(e=e===null?we.errors:e.concat(we.errors),t=e.length)),r.resolution!==void 0&&(ue(r.resolution,
{instancePath:o+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:i})||(e=e===null?ue.errors:e.concat(
ue.errors),t=e.length)),r.generate_audio!==void 0&&(k(r.generate_audio,{instancePath:o+"/input/generate_audio",parentData:r,
parentDataProperty:"generate_audio",rootData:i})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.web_search!==void 0&&
(Oe(r.web_search,{instancePath:o+"/input/web_search",parentData:r,parentDataProperty:"web_search",rootData:i})||(e=e===null?
Oe.errors:e.concat(Oe.errors),t=e.length)),r.return_last_frame!==void 0&&(k(r.return_last_frame,{instancePath:o+"/input/\
return_last_frame",parentData:r,parentDataProperty:"return_last_frame",rootData:i})||(e=e===null?k.errors:e.concat(k.errors),
t=e.length)),r.nsfw_checker!==void 0&&(A(r.nsfw_checker,{instancePath:o+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:i})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.output_format!==void 0){let n=r.output_format;
if(typeof n!="string"){let l={instancePath:o+"/input/output_format",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[l]:e.push(l),t++}if(!(n==="mp4"||n==="mov")){let l={instancePath:o+"/input/output_format",keyword:"\
enum",params:{allowedValues:bo.properties.input.properties.output_format.enum},message:"must be equal to one of the allo\
wed values"};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:o+"/input",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}return dt.errors=e,t===0}var al=ct,Bm={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"bytedance/seedance-2-fast"},callBackUrl:{$ref:"s22"},
input:{type:"object",additionalProperties:!1,properties:{prompt:{$ref:"s174"},first_frame_url:{$ref:"s83"},last_frame_url:{
$ref:"s83"},reference_image_urls:{$ref:"s169"},reference_video_urls:{$ref:"s170"},reference_audio_urls:{$ref:"s170"},duration:{
$ref:"s166"},aspect_ratio:{$ref:"s171"},resolution:{$ref:"s119"},generate_audio:{$ref:"s9"},web_search:{$ref:"s177"},return_last_frame:{
$ref:"s9"},nsfw_checker:{$ref:"s123"}}}}};function ct(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!="string"){let n={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="bytedance/seedance-2-fast"){let n={
instancePath:o+"/model",keyword:"const",params:{allowedValue:"bytedance/seedance-2-fast"},message:"must be equal to cons\
tant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,
parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.
input;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)if(!R.call(Bm.properties.input.properties,n)){let l={instancePath:o+
"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),t++}r.prompt!==void 0&&(Be(r.prompt,{instancePath:o+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:i})||(e=e===null?Be.errors:e.concat(Be.errors),t=e.length)),r.first_frame_url!==void 0&&(N(r.first_frame_url,
{instancePath:o+"/input/first_frame_url",parentData:r,parentDataProperty:"first_frame_url",rootData:i})||(e=e===null?N.errors:
e.concat(N.errors),t=e.length)),r.last_frame_url!==void 0&&(N(r.last_frame_url,{instancePath:o+"/input/last_frame_url",parentData:r,
parentDataProperty:"last_frame_url",rootData:i})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.reference_image_urls!==
void 0&&(Ee(r.reference_image_urls,{instancePath:o+"/input/reference_image_urls",parentData:r,parentDataProperty:"refere\
nce_image_urls",rootData:i})||(e=e===null?Ee.errors:e.concat(Ee.errors),t=e.length)),r.reference_video_urls!==void 0&&(X(
r.reference_video_urls,{instancePath:o+"/input/reference_video_urls",parentData:r,parentDataProperty:"reference_video_ur\
ls",rootData:i})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)),r.reference_audio_urls!==void 0&&(X(r.reference_audio_urls,
{instancePath:o+"/input/reference_audio_urls",parentData:r,parentDataProperty:"reference_audio_urls",rootData:i})||(e=e===
null?X.errors:e.concat(X.errors),t=e.length)),r.duration!==void 0&&(pe(r.duration,{instancePath:o+"/input/duration",parentData:r,
parentDataProperty:"duration",rootData:i})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)),r.aspect_ratio!==void 0&&
(we(r.aspect_ratio,{instancePath:o+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:i})||(e=
e===null?we.errors:e.concat(we.errors),t=e.length)),r.resolution!==void 0&&(Ue(r.resolution,{instancePath:o+"/input/reso\
lution",parentData:r,parentDataProperty:"resolution",rootData:i})||(e=e===null?Ue.errors:e.concat(Ue.errors),t=e.length)),
r.generate_audio!==void 0&&(k(r.generate_audio,{instancePath:o+"/input/generate_audio",parentData:r,parentDataProperty:"\
generate_audio",rootData:i})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.web_search!==void 0&&(Oe(r.web_search,
{instancePath:o+"/input/web_search",parentData:r,parentDataProperty:"web_search",rootData:i})||(e=e===null?Oe.errors:e.concat(
Oe.errors),t=e.length)),r.return_last_frame!==void 0&&(k(r.return_last_frame,{instancePath:o+"/input/return_last_frame",
parentData:r,parentDataProperty:"return_last_frame",rootData:i})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.
nsfw_checker!==void 0&&(A(r.nsfw_checker,{instancePath:o+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_che\
cker",rootData:i})||(e=e===null?A.errors:e.concat(A.errors),t=e.length))}else{let n={instancePath:o+"/input",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ct.errors=e,t===0}var pl=yt,Om={
type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"bytedance/seeda\
nce-2-mini"},callBackUrl:{$ref:"s22"},input:{type:"object",additionalProperties:!1,properties:{prompt:{$ref:"s174"},first_frame_url:{
$ref:"s83"},last_frame_url:{$ref:"s83"},reference_image_urls:{$ref:"s169"},reference_video_urls:{$ref:"s170"},reference_audio_urls:{
$ref:"s170"},duration:{$ref:"s166"},aspect_ratio:{$ref:"s171"},resolution:{$ref:"s119"},generate_audio:{$ref:"s9"},web_search:{
$ref:"s177"},nsfw_checker:{$ref:"s123"}}}}};function yt(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!="string"){let n={instancePath:o+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="bytedance/seedance-2-mini"){let n={
instancePath:o+"/model",keyword:"const",params:{allowedValue:"bytedance/seedance-2-mini"},message:"must be equal to cons\
tant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,
parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.
input;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)if(!R.call(Om.properties.input.properties,n)){let l={instancePath:o+
"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),t++}r.prompt!==void 0&&(Be(r.prompt,{instancePath:o+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:i})||(e=e===null?Be.errors:e.concat(Be.errors),t=e.length)),r.first_frame_url!==void 0&&(N(r.first_frame_url,
{instancePath:o+"/input/first_frame_url",parentData:r,parentDataProperty:"first_frame_url",rootData:i})||(e=e===null?N.errors:
e.concat(N.errors),t=e.length)),r.last_frame_url!==void 0&&(N(r.last_frame_url,{instancePath:o+"/input/last_frame_url",parentData:r,
parentDataProperty:"last_frame_url",rootData:i})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.reference_image_urls!==
void 0&&(Ee(r.reference_image_urls,{instancePath:o+"/input/reference_image_urls",parentData:r,parentDataProperty:"refere\
nce_image_urls",rootData:i})||(e=e===null?Ee.errors:e.concat(Ee.errors),t=e.length)),r.reference_video_urls!==void 0&&(X(
r.reference_video_urls,{instancePath:o+"/input/reference_video_urls",parentData:r,parentDataProperty:"reference_video_ur\
ls",rootData:i})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)),r.reference_audio_urls!==void 0&&(X(r.reference_audio_urls,
{instancePath:o+"/input/reference_audio_urls",parentData:r,parentDataProperty:"reference_audio_urls",rootData:i})||(e=e===
null?X.errors:e.concat(X.errors),t=e.length)),r.duration!==void 0&&(pe(r.duration,{instancePath:o+"/input/duration",parentData:r,
parentDataProperty:"duration",rootData:i})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)),r.aspect_ratio!==void 0&&
(we(r.aspect_ratio,{instancePath:o+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:i})||(e=
e===null?we.errors:e.concat(we.errors),t=e.length)),r.resolution!==void 0&&(Ue(r.resolution,{instancePath:o+"/input/reso\
lution",parentData:r,parentDataProperty:"resolution",rootData:i})||(e=e===null?Ue.errors:e.concat(Ue.errors),t=e.length)),
r.generate_audio!==void 0&&(k(r.generate_audio,{instancePath:o+"/input/generate_audio",parentData:r,parentDataProperty:"\
generate_audio",rootData:i})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.web_search!==void 0&&(Oe(r.web_search,
{instancePath:o+"/input/web_search",parentData:r,parentDataProperty:"web_search",rootData:i})||(e=e===null?Oe.errors:e.concat(
Oe.errors),t=e.length)),r.nsfw_checker!==void 0&&(A(r.nsfw_checker,{instancePath:o+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:i})||(e=e===null?A.errors:e.concat(A.errors),t=e.length))}else{let n={instancePath:o+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return yt.errors=e,t===0}function fe(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s=="string"){
if(T(s)>1e4){let r={instancePath:o,keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 10000 charact\
ers"};e===null?e=[r]:e.push(r),t++}if(T(s)<1){let r={instancePath:o,keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return fe.errors=e,t===0}function Fe(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s!="boolea\
n"){let r={instancePath:o,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}
return Fe.errors=e,t===0}function ir(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s=="number"){
if(s>2147483647||isNaN(s)){let r={instancePath:o,keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"mu\
st be <= 2147483647"};e===null?e=[r]:e.push(r),t++}if(s<-1||isNaN(s)){let r={instancePath:o,keyword:"minimum",params:{comparison:"\
>=",limit:-1},message:"must be >= -1"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[r]:e.push(r),t++}return ir.errors=e,t===0}var ul=gt,Fm={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"bytedance/v1-lite-image-to-video"},callBackUrl:{$ref:"\
s22"},input:{type:"object",additionalProperties:!1,required:["prompt","image_url"],properties:{prompt:{$ref:"s182"},image_url:{
$ref:"s6"},end_image_url:{$ref:"s6"},duration:{$ref:"s75"},resolution:{$ref:"s175"},camera_fixed:{$ref:"s183"},seed:{$ref:"\
s184"},enable_safety_checker:{$ref:"s9"},nsfw_checker:{$ref:"s123"}}}}};function gt(s,{instancePath:o="",parentData:u,parentDataProperty:p,
rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(
r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="model"||r==="callBackUrl"||r==="input")){
let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!="string"){let n={instancePath:o+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="bytedance/v\
1-lite-image-to-video"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"bytedance/v1-lite-image-to-\
video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&(c(s.callBackUrl,{
instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:e.concat(
c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[n]:e.push(n),t++}if(r.image_url===void 0){let n={instancePath:o+"/input",keyword:"required",params:{
missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[n]:e.push(n),t++}for(let n in r)
if(!R.call(Fm.properties.input.properties,n)){let l={instancePath:o+"/input",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}r.prompt!==void 0&&(fe(r.prompt,{instancePath:o+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:i})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),
r.image_url!==void 0&&(y(r.image_url,{instancePath:o+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:i})||
(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.end_image_url!==void 0&&(y(r.end_image_url,{instancePath:o+"/inpu\
t/end_image_url",parentData:r,parentDataProperty:"end_image_url",rootData:i})||(e=e===null?y.errors:e.concat(y.errors),t=
e.length)),r.duration!==void 0&&(B(r.duration,{instancePath:o+"/input/duration",parentData:r,parentDataProperty:"duratio\
n",rootData:i})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),r.resolution!==void 0&&(ue(r.resolution,{instancePath:o+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:i})||(e=e===null?ue.errors:e.concat(ue.errors),
t=e.length)),r.camera_fixed!==void 0&&(Fe(r.camera_fixed,{instancePath:o+"/input/camera_fixed",parentData:r,parentDataProperty:"\
camera_fixed",rootData:i})||(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length)),r.seed!==void 0&&(ir(r.seed,{instancePath:o+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:i})||(e=e===null?ir.errors:e.concat(ir.errors),t=e.length)),
r.enable_safety_checker!==void 0&&(k(r.enable_safety_checker,{instancePath:o+"/input/enable_safety_checker",parentData:r,
parentDataProperty:"enable_safety_checker",rootData:i})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.nsfw_checker!==
void 0&&(A(r.nsfw_checker,{instancePath:o+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:i})||
(e=e===null?A.errors:e.concat(A.errors),t=e.length))}else{let n={instancePath:o+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return gt.errors=e,t===0}var fl=ht,Sm={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"bytedance/v1-lite-text-to-video"},callBackUrl:{$ref:"\
s22"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"s182"},duration:{$ref:"\
s75"},aspect_ratio:{type:"string",enum:["16:9","4:3","1:1","3:4","9:16","9:21"]},resolution:{$ref:"s175"},camera_fixed:{
$ref:"s183"},seed:{$ref:"s11"},enable_safety_checker:{$ref:"s9"},nsfw_checker:{$ref:"s123"}}}}};function ht(s,{instancePath:o="",
parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.model===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!="stri\
ng"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}if(r!=="bytedance/v1-lite-text-to-video"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"by\
tedance/v1-lite-text-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&
(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?
c.errors:e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="prompt"||n==="duration"||n==="aspect_\
ratio"||n==="resolution"||n==="camera_fixed"||n==="seed"||n==="enable_safety_checker"||n==="nsfw_checker")){let l={instancePath:o+
"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),t++}if(r.prompt!==void 0&&(fe(r.prompt,{instancePath:o+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:i})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),r.duration!==void 0&&(B(r.duration,{instancePath:o+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:i})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),
r.aspect_ratio!==void 0){let n=r.aspect_ratio;if(typeof n!="string"){let l={instancePath:o+"/input/aspect_ratio",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(!(n==="16:9"||n==="4:3"||n==="1:1"||
n==="3:4"||n==="9:16"||n==="9:21")){let l={instancePath:o+"/input/aspect_ratio",keyword:"enum",params:{allowedValues:Sm.
properties.input.properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(
l),t++}}r.resolution!==void 0&&(ue(r.resolution,{instancePath:o+"/input/resolution",parentData:r,parentDataProperty:"res\
olution",rootData:i})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)),r.camera_fixed!==void 0&&(Fe(r.camera_fixed,
{instancePath:o+"/input/camera_fixed",parentData:r,parentDataProperty:"camera_fixed",rootData:i})||(e=e===null?Fe.errors:
e.concat(Fe.errors),t=e.length)),r.seed!==void 0&&(M(r.seed,{instancePath:o+"/input/seed",parentData:r,parentDataProperty:"\
seed",rootData:i})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.enable_safety_checker!==void 0&&(k(r.enable_safety_checker,
{instancePath:o+"/input/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:i})||(e=
e===null?k.errors:e.concat(k.errors),t=e.length)),r.nsfw_checker!==void 0&&(A(r.nsfw_checker,{instancePath:o+"/input/nsf\
w_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:i})||(e=e===null?A.errors:e.concat(A.errors),t=e.length))}else{
let n={instancePath:o+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),
t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
t++}return ht.errors=e,t===0}var ml=kt;function kt(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="bytedance/v1-pro-fast-image-to-video"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
bytedance/v1-pro-fast-image-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==
void 0&&(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===
null?c.errors:e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[n]:e.push(n),t++}if(r.image_url===void 0){let n={instancePath:o+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[n]:e.push(
n),t++}for(let n in r)if(!(n==="prompt"||n==="image_url"||n==="duration"||n==="resolution"||n==="nsfw_checker")){let l={
instancePath:o+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"};e===null?e=[l]:e.push(l),t++}r.prompt!==void 0&&(fe(r.prompt,{instancePath:o+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:i})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),r.image_url!==void 0&&(y(r.image_url,{instancePath:o+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:i})||(e=e===null?y.errors:e.concat(y.errors),t=e.
length)),r.duration!==void 0&&(B(r.duration,{instancePath:o+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:i})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),r.resolution!==void 0&&(L(r.resolution,{instancePath:o+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:i})||(e=e===null?L.errors:e.concat(L.errors),t=
e.length)),r.nsfw_checker!==void 0&&(A(r.nsfw_checker,{instancePath:o+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:i})||(e=e===null?A.errors:e.concat(A.errors),t=e.length))}else{let n={instancePath:o+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return kt.errors=e,t===0}var dl=wt;function wt(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="bytedance/v1-pro-image-to-video"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
bytedance/v1-pro-image-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==
void 0&&(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===
null?c.errors:e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[n]:e.push(n),t++}if(r.image_url===void 0){let n={instancePath:o+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[n]:e.push(
n),t++}for(let n in r)if(!(n==="prompt"||n==="image_url"||n==="duration"||n==="resolution"||n==="camera_fixed"||n==="see\
d"||n==="enable_safety_checker"||n==="nsfw_checker")){let l={instancePath:o+"/input",keyword:"additionalProperties",params:{
additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}r.prompt!==void 0&&(fe(
r.prompt,{instancePath:o+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:i})||(e=e===null?fe.errors:e.
concat(fe.errors),t=e.length)),r.image_url!==void 0&&(y(r.image_url,{instancePath:o+"/input/image_url",parentData:r,parentDataProperty:"\
image_url",rootData:i})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.duration!==void 0&&(B(r.duration,{instancePath:o+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:i})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),
r.resolution!==void 0&&(ue(r.resolution,{instancePath:o+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:i})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)),r.camera_fixed!==void 0&&(Fe(r.camera_fixed,{instancePath:o+
"/input/camera_fixed",parentData:r,parentDataProperty:"camera_fixed",rootData:i})||(e=e===null?Fe.errors:e.concat(Fe.errors),
t=e.length)),r.seed!==void 0&&(ir(r.seed,{instancePath:o+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:i})||
(e=e===null?ir.errors:e.concat(ir.errors),t=e.length)),r.enable_safety_checker!==void 0&&(k(r.enable_safety_checker,{instancePath:o+
"/input/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:i})||(e=e===null?k.errors:
e.concat(k.errors),t=e.length)),r.nsfw_checker!==void 0&&(A(r.nsfw_checker,{instancePath:o+"/input/nsfw_checker",parentData:r,
parentDataProperty:"nsfw_checker",rootData:i})||(e=e===null?A.errors:e.concat(A.errors),t=e.length))}else{let n={instancePath:o+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return wt.errors=e,t===0}var cl=vt;function vt(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="bytedance/v1-pro-text-to-video"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
bytedance/v1-pro-text-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&
(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?
c.errors:e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="prompt"||n==="duration"||n==="aspect_\
ratio"||n==="resolution"||n==="camera_fixed"||n==="seed"||n==="enable_safety_checker"||n==="nsfw_checker")){let l={instancePath:o+
"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),t++}r.prompt!==void 0&&(fe(r.prompt,{instancePath:o+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:i})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),r.duration!==void 0&&(B(r.duration,{instancePath:o+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:i})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),
r.aspect_ratio!==void 0&&(De(r.aspect_ratio,{instancePath:o+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspec\
t_ratio",rootData:i})||(e=e===null?De.errors:e.concat(De.errors),t=e.length)),r.resolution!==void 0&&(ue(r.resolution,{instancePath:o+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:i})||(e=e===null?ue.errors:e.concat(ue.errors),
t=e.length)),r.camera_fixed!==void 0&&(Fe(r.camera_fixed,{instancePath:o+"/input/camera_fixed",parentData:r,parentDataProperty:"\
camera_fixed",rootData:i})||(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length)),r.seed!==void 0&&(ir(r.seed,{instancePath:o+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:i})||(e=e===null?ir.errors:e.concat(ir.errors),t=e.length)),
r.enable_safety_checker!==void 0&&(k(r.enable_safety_checker,{instancePath:o+"/input/enable_safety_checker",parentData:r,
parentDataProperty:"enable_safety_checker",rootData:i})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.nsfw_checker!==
void 0&&(A(r.nsfw_checker,{instancePath:o+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:i})||
(e=e===null?A.errors:e.concat(A.errors),t=e.length))}else{let n={instancePath:o+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return vt.errors=e,t===0}var Vm={type:"string",enum:["1:1","9:16","16:9","3:4","4:3","3:2","2:3","5:4","4:5","21:9","auto"]};function ge(s,{instancePath:o="",
parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s!="string"){let r={instancePath:o,keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="1:1"||s==="9:16"||s==="16:\
9"||s==="3:4"||s==="4:3"||s==="3:2"||s==="2:3"||s==="5:4"||s==="4:5"||s==="21:9"||s==="auto")){let r={instancePath:o,keyword:"\
enum",params:{allowedValues:Vm.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}
return ge.errors=e,t===0}var Lm={type:"string",enum:["png","jpeg"]};function Gr(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){
let e=null,t=0;if(typeof s!="string"){let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(s==="png"||s==="jpeg")){let r={instancePath:o,keyword:"enum",params:{allowedValues:Lm.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return Gr.errors=e,t===0}var yl=bt;function bt(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="google/nano-banana"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"google/n\
ano-banana"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&(c(s.callBackUrl,
{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:e.concat(
c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="prompt"||n==="aspect_ratio"||n==="image_size"||n==="ou\
tput_format"||n==="nsfw_checker")){let l={instancePath:o+"/input",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}r.prompt!==void 0&&(I(r.prompt,{instancePath:o+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:i})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),
r.aspect_ratio!==void 0&&(ge(r.aspect_ratio,{instancePath:o+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspec\
t_ratio",rootData:i})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)),r.image_size!==void 0&&(ge(r.image_size,{instancePath:o+
"/input/image_size",parentData:r,parentDataProperty:"image_size",rootData:i})||(e=e===null?ge.errors:e.concat(ge.errors),
t=e.length)),r.output_format!==void 0&&(Gr(r.output_format,{instancePath:o+"/input/output_format",parentData:r,parentDataProperty:"\
output_format",rootData:i})||(e=e===null?Gr.errors:e.concat(Gr.errors),t=e.length)),r.nsfw_checker!==void 0&&(A(r.nsfw_checker,
{instancePath:o+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:i})||(e=e===null?A.errors:
e.concat(A.errors),t=e.length))}else{let n={instancePath:o+"/input",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),t++}return bt.errors=e,t===0}var gl=_t;function _t(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="google/nano-banana-edit"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"goo\
gle/nano-banana-edit"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&(c(
s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:
e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[n]:e.push(n),t++}if(r.image_urls===void 0){let n={instancePath:o+"/input",keyword:"requi\
red",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[n]:e.push(n),
t++}for(let n in r)if(!(n==="prompt"||n==="image_urls"||n==="aspect_ratio"||n==="image_size"||n==="output_format")){let l={
instancePath:o+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"};e===null?e=[l]:e.push(l),t++}if(r.prompt!==void 0&&(I(r.prompt,{instancePath:o+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:i})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.image_urls!==void 0){let n=r.
image_urls;if(Array.isArray(n)){if(n.length>10){let f={instancePath:o+"/input/image_urls",keyword:"maxItems",params:{limit:10},
message:"must NOT have more than 10 items"};e===null?e=[f]:e.push(f),t++}if(n.length<1){let f={instancePath:o+"/input/im\
age_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[f]:e.push(f),t++}let l=n.
length;for(let f=0;f<l;f++)C(n[f],{instancePath:o+"/input/image_urls/"+f,parentData:n,parentDataProperty:f,rootData:i})||
(e=e===null?C.errors:e.concat(C.errors),t=e.length)}else{let l={instancePath:o+"/input/image_urls",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),t++}}r.aspect_ratio!==void 0&&(ge(r.aspect_ratio,{instancePath:o+
"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:i})||(e=e===null?ge.errors:e.concat(ge.errors),
t=e.length)),r.image_size!==void 0&&(ge(r.image_size,{instancePath:o+"/input/image_size",parentData:r,parentDataProperty:"\
image_size",rootData:i})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)),r.output_format!==void 0&&(Gr(r.output_format,
{instancePath:o+"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:i})||(e=e===null?Gr.errors:
e.concat(Gr.errors),t=e.length))}else{let n={instancePath:o+"/input",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),t++}return _t.errors=e,t===0}function Rr(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s=="string"){
if(T(s)>2e4){let r={instancePath:o,keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 charact\
ers"};e===null?e=[r]:e.push(r),t++}if(T(s)<1){let r={instancePath:o,keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return Rr.errors=e,t===0}var Cm={type:"string",enum:["1:1","1:4","1:8","2:3","3:2","3:4","4:1","4:3","4:5","5:4","8:1","9:16","16:9","21:9","auto"]};
function Kr(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s!="string"){
let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s===
"1:1"||s==="1:4"||s==="1:8"||s==="2:3"||s==="3:2"||s==="3:4"||s==="4:1"||s==="4:3"||s==="4:5"||s==="5:4"||s==="8:1"||s===
"9:16"||s==="16:9"||s==="21:9"||s==="auto")){let r={instancePath:o,keyword:"enum",params:{allowedValues:Cm.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return Kr.errors=e,t===0}var Mm={type:"string",enum:["png","jpg"]};function Jr(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){
let e=null,t=0;if(typeof s!="string"){let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(s==="png"||s==="jpg")){let r={instancePath:o,keyword:"enum",params:{allowedValues:Mm.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return Jr.errors=e,t===0}var hl=qt;function qt(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="nano-banana-2"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"nano-banana-2"},
message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&(c(s.callBackUrl,{instancePath:o+
"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),
s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let n={instancePath:o+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[n]:e.push(n),t++}for(let n in r)if(!(n==="prompt"||n==="image_input"||n==="aspect_ratio"||n==="resolution"||n==="output\
_format")){let l={instancePath:o+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT\
 have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.prompt!==void 0&&(Rr(r.prompt,{instancePath:o+"/input/pr\
ompt",parentData:r,parentDataProperty:"prompt",rootData:i})||(e=e===null?Rr.errors:e.concat(Rr.errors),t=e.length)),r.image_input!==
void 0){let n=r.image_input;if(Array.isArray(n)){if(n.length>14){let f={instancePath:o+"/input/image_input",keyword:"max\
Items",params:{limit:14},message:"must NOT have more than 14 items"};e===null?e=[f]:e.push(f),t++}let l=n.length;for(let f=0;f<
l;f++)C(n[f],{instancePath:o+"/input/image_input/"+f,parentData:n,parentDataProperty:f,rootData:i})||(e=e===null?C.errors:
e.concat(C.errors),t=e.length)}else{let l={instancePath:o+"/input/image_input",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[l]:e.push(l),t++}}r.aspect_ratio!==void 0&&(Kr(r.aspect_ratio,{instancePath:o+"/input/aspect\
_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:i})||(e=e===null?Kr.errors:e.concat(Kr.errors),t=e.length)),
r.resolution!==void 0&&(Ne(r.resolution,{instancePath:o+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:i})||(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length)),r.output_format!==void 0&&(Jr(r.output_format,{instancePath:o+
"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:i})||(e=e===null?Jr.errors:e.concat(Jr.errors),
t=e.length))}else{let n={instancePath:o+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return qt.errors=e,t===0}var kl=Pt;function Pt(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="nano-banana-2-lite"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"nano-ban\
ana-2-lite"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&(c(s.callBackUrl,
{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:e.concat(
c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[n]:e.push(n),t++}if(r.aspect_ratio===void 0){let n={instancePath:o+"/input",keyword:"required",params:{
missingProperty:"aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[n]:e.push(n),t++}for(let n in r)
if(!(n==="prompt"||n==="image_urls"||n==="aspect_ratio")){let l={instancePath:o+"/input",keyword:"additionalProperties",
params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.prompt!==
void 0&&(Rr(r.prompt,{instancePath:o+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:i})||(e=e===null?
Rr.errors:e.concat(Rr.errors),t=e.length)),r.image_urls!==void 0){let n=r.image_urls;if(Array.isArray(n)){if(n.length>10){
let f={instancePath:o+"/input/image_urls",keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 items"};
e===null?e=[f]:e.push(f),t++}let l=n.length;for(let f=0;f<l;f++)C(n[f],{instancePath:o+"/input/image_urls/"+f,parentData:n,
parentDataProperty:f,rootData:i})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)}else{let l={instancePath:o+"/inpu\
t/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),t++}}r.aspect_ratio!==
void 0&&(Kr(r.aspect_ratio,{instancePath:o+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:i})||
(e=e===null?Kr.errors:e.concat(Kr.errors),t=e.length))}else{let n={instancePath:o+"/input",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Pt.errors=e,t===0}var wl=Dt;function Dt(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="nano-banana-pro"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"nano-banana\
-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&(c(s.callBackUrl,{instancePath:o+
"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),
s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let n={instancePath:o+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[n]:e.push(n),t++}for(let n in r)if(!(n==="prompt"||n==="image_input"||n==="aspect_ratio"||n==="resolution"||n==="output\
_format")){let l={instancePath:o+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT\
 have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.prompt!==void 0&&(fe(r.prompt,{instancePath:o+"/input/pr\
ompt",parentData:r,parentDataProperty:"prompt",rootData:i})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),r.image_input!==
void 0){let n=r.image_input;if(Array.isArray(n)){if(n.length>8){let f={instancePath:o+"/input/image_input",keyword:"maxI\
tems",params:{limit:8},message:"must NOT have more than 8 items"};e===null?e=[f]:e.push(f),t++}let l=n.length;for(let f=0;f<
l;f++)C(n[f],{instancePath:o+"/input/image_input/"+f,parentData:n,parentDataProperty:f,rootData:i})||(e=e===null?C.errors:
e.concat(C.errors),t=e.length)}else{let l={instancePath:o+"/input/image_input",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[l]:e.push(l),t++}}r.aspect_ratio!==void 0&&(ge(r.aspect_ratio,{instancePath:o+"/input/aspect\
_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:i})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)),
r.resolution!==void 0&&(Ne(r.resolution,{instancePath:o+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:i})||(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length)),r.output_format!==void 0&&(Jr(r.output_format,{instancePath:o+
"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:i})||(e=e===null?Jr.errors:e.concat(Jr.errors),
t=e.length))}else{let n={instancePath:o+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return Dt.errors=e,t===0}var vl=jt;function jt(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(r!=="elevenlabs/audio-isolation"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
elevenlabs/audio-isolation"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&
(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?
c.errors:e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
audio_url===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"audio_url"},message:"must\
 have required property 'audio_url'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(n!=="audio_url"){let l={instancePath:o+
"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),t++}r.audio_url!==void 0&&(y(r.audio_url,{instancePath:o+"/input/audio_url",parentData:r,parentDataProperty:"\
audio_url",rootData:i})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let n={instancePath:o+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return jt.errors=e,t===0}function Dn(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s=="string"){
if(T(s)<1){let r={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),t++}return Dn.errors=e,t===0}function jn(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(Array.isArray(s)){
if(s.length<1){let n={instancePath:o,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[n]:e.push(n),t++}let r=s.length;for(let n=0;n<r;n++){let l=s[n];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.
text===void 0){let f={instancePath:o+"/"+n,keyword:"required",params:{missingProperty:"text"},message:"must have require\
d property 'text'"};e===null?e=[f]:e.push(f),t++}if(l.voice===void 0){let f={instancePath:o+"/"+n,keyword:"required",params:{
missingProperty:"voice"},message:"must have required property 'voice'"};e===null?e=[f]:e.push(f),t++}for(let f in l)if(!(f===
"text"||f==="voice")){let m={instancePath:o+"/"+n,keyword:"additionalProperties",params:{additionalProperty:f},message:"\
must NOT have additional properties"};e===null?e=[m]:e.push(m),t++}l.text!==void 0&&(U(l.text,{instancePath:o+"/"+n+"/te\
xt",parentData:l,parentDataProperty:"text",rootData:i})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),l.voice!==
void 0&&(Dn(l.voice,{instancePath:o+"/"+n+"/voice",parentData:l,parentDataProperty:"voice",rootData:i})||(e=e===null?Dn.
errors:e.concat(Dn.errors),t=e.length))}else{let f={instancePath:o+"/"+n,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[f]:e.push(f),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),t++}return jn.errors=e,t===0}var zm={type:"string",enum:["af","ar","hy","as","az","be","bn","bs","bg","ca","ceb","ny","hr","cs","da","nl","en","et","\
fil","fi","fr","gl","ka","de","el","gu","ha","he","hi","hu","is","id","ga","it","ja","jv","kn","kk","ky","ko","lv","ln",
"lt","lb","mk","ms","ml","zh","mr","ne","no","ps","fa","pl","pt","pa","ro","ru","sr","sd","sk","sl","so","es","sw","sv",
"ta","te","th","tr","uk","ur","vi","cy"]};function $n(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){
let e=null,t=0;if(typeof s!="string"){let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(s==="af"||s==="ar"||s==="hy"||s==="as"||s==="az"||s==="be"||s==="bn"||s==="bs"||s===
"bg"||s==="ca"||s==="ceb"||s==="ny"||s==="hr"||s==="cs"||s==="da"||s==="nl"||s==="en"||s==="et"||s==="fil"||s==="fi"||s===
"fr"||s==="gl"||s==="ka"||s==="de"||s==="el"||s==="gu"||s==="ha"||s==="he"||s==="hi"||s==="hu"||s==="is"||s==="id"||s===
"ga"||s==="it"||s==="ja"||s==="jv"||s==="kn"||s==="kk"||s==="ky"||s==="ko"||s==="lv"||s==="ln"||s==="lt"||s==="lb"||s===
"mk"||s==="ms"||s==="ml"||s==="zh"||s==="mr"||s==="ne"||s==="no"||s==="ps"||s==="fa"||s==="pl"||s==="pt"||s==="pa"||s===
"ro"||s==="ru"||s==="sr"||s==="sd"||s==="sk"||s==="sl"||s==="so"||s==="es"||s==="sw"||s==="sv"||s==="ta"||s==="te"||s===
"th"||s==="tr"||s==="uk"||s==="ur"||s==="vi"||s==="cy")){let r={instancePath:o,keyword:"enum",params:{allowedValues:zm.enum},
message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return $n.errors=e,t===0}var bl=$t,Wm={
type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"elevenlabs/text\
-to-dialogue-v3"},callBackUrl:{$ref:"s22"},input:{type:"object",additionalProperties:!1,required:["dialogue"],properties:{
dialogue:{$ref:"s201"},stability:{type:"number",enum:[0,.5,1]},language_code:{$ref:"s203"}}}}};function $t(s,{instancePath:o="",
parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.model===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!="stri\
ng"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}if(r!=="elevenlabs/text-to-dialogue-v3"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"ele\
venlabs/text-to-dialogue-v3"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&
(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?
c.errors:e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
dialogue===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"dialogue"},message:"must h\
ave required property 'dialogue'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="dialogue"||n==="stability"||n===
"language_code")){let l={instancePath:o+"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"m\
ust NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(r.dialogue!==void 0&&(jn(r.dialogue,{instancePath:o+
"/input/dialogue",parentData:r,parentDataProperty:"dialogue",rootData:i})||(e=e===null?jn.errors:e.concat(jn.errors),t=e.
length)),r.stability!==void 0){let n=r.stability;if(typeof n!="number"){let l={instancePath:o+"/input/stability",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[l]:e.push(l),t++}if(!(n===0||n===.5||n===1)){let l={instancePath:o+
"/input/stability",keyword:"enum",params:{allowedValues:Wm.properties.input.properties.stability.enum},message:"must be \
equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}r.language_code!==void 0&&($n(r.language_code,{instancePath:o+
"/input/language_code",parentData:r,parentDataProperty:"language_code",rootData:i})||(e=e===null?$n.errors:e.concat($n.errors),
t=e.length))}else{let n={instancePath:o+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return $t.errors=e,t===0}function Hr(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s=="string"){
if(T(s)>5e3){let r={instancePath:o,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[r]:e.push(r),t++}if(T(s)<1){let r={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return Hr.errors=e,t===0}function Xr(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s=="number"){
if(s>1.2||isNaN(s)){let r={instancePath:o,keyword:"maximum",params:{comparison:"<=",limit:1.2},message:"must be <= 1.2"};
e===null?e=[r]:e.push(r),t++}if(s<.7||isNaN(s)){let r={instancePath:o,keyword:"minimum",params:{comparison:">=",limit:.7},
message:"must be >= 0.7"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,keyword:"type",params:{type:"number"},
message:"must be number"};e===null?e=[r]:e.push(r),t++}return Xr.errors=e,t===0}function Yr(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s=="string"){
if(T(s)>500){let r={instancePath:o,keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 character\
s"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),t++}return Yr.errors=e,t===0}var _l=At,Gm={type:"object",additionalProperties:!1,required:[
"model","input"],properties:{model:{type:"string",const:"elevenlabs/text-to-speech-multilingual-v2"},callBackUrl:{$ref:"\
s22"},input:{type:"object",additionalProperties:!1,required:["text","voice"],properties:{text:{$ref:"s205"},voice:{$ref:"\
s19"},stability:{$ref:"s108"},similarity_boost:{$ref:"s108"},style:{$ref:"s108"},speed:{$ref:"s206"},language_code:{$ref:"\
s207"},previous_text:{$ref:"s154"},next_text:{$ref:"s154"},timestamps:{$ref:"s9"}}}}};function At(s,{instancePath:o="",parentData:u,
parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.model===void 0){
let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[r]:e.push(r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"inpu\
t"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="model"||r==="ca\
llBackUrl"||r==="input")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},message:"mu\
st NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!="string"){
let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
t++}if(r!=="elevenlabs/text-to-speech-multilingual-v2"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"\
elevenlabs/text-to-speech-multilingual-v2"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==
void 0&&(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===
null?c.errors:e.concat(c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.text===void 0){let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"text"},message:"must have\
 required property 'text'"};e===null?e=[n]:e.push(n),t++}if(r.voice===void 0){let n={instancePath:o+"/input",keyword:"re\
quired",params:{missingProperty:"voice"},message:"must have required property 'voice'"};e===null?e=[n]:e.push(n),t++}for(let n in r)
if(!R.call(Gm.properties.input.properties,n)){let l={instancePath:o+"/input",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}r.text!==void 0&&(Hr(r.text,{instancePath:o+
"/input/text",parentData:r,parentDataProperty:"text",rootData:i})||(e=e===null?Hr.errors:e.concat(Hr.errors),t=e.length)),
r.voice!==void 0&&(U(r.voice,{instancePath:o+"/input/voice",parentData:r,parentDataProperty:"voice",rootData:i})||(e=e===
null?U.errors:e.concat(U.errors),t=e.length)),r.stability!==void 0&&(j(r.stability,{instancePath:o+"/input/stability",parentData:r,
parentDataProperty:"stability",rootData:i})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.similarity_boost!==void 0&&
(j(r.similarity_boost,{instancePath:o+"/input/similarity_boost",parentData:r,parentDataProperty:"similarity_boost",rootData:i})||
(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.style!==void 0&&(j(r.style,{instancePath:o+"/input/style",parentData:r,
parentDataProperty:"style",rootData:i})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.speed!==void 0&&(Xr(r.speed,
{instancePath:o+"/input/speed",parentData:r,parentDataProperty:"speed",rootData:i})||(e=e===null?Xr.errors:e.concat(Xr.errors),
t=e.length)),r.language_code!==void 0&&(Yr(r.language_code,{instancePath:o+"/input/language_code",parentData:r,parentDataProperty:"\
language_code",rootData:i})||(e=e===null?Yr.errors:e.concat(Yr.errors),t=e.length)),r.previous_text!==void 0&&(ye(r.previous_text,
{instancePath:o+"/input/previous_text",parentData:r,parentDataProperty:"previous_text",rootData:i})||(e=e===null?ye.errors:
e.concat(ye.errors),t=e.length)),r.next_text!==void 0&&(ye(r.next_text,{instancePath:o+"/input/next_text",parentData:r,parentDataProperty:"\
next_text",rootData:i})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length)),r.timestamps!==void 0&&(k(r.timestamps,{
instancePath:o+"/input/timestamps",parentData:r,parentDataProperty:"timestamps",rootData:i})||(e=e===null?k.errors:e.concat(
k.errors),t=e.length))}else{let n={instancePath:o+"/input",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),t++}return At.errors=e,t===0}var ql=Ut,Rm={type:"object",additionalProperties:!1,required:["mod\
el","input"],properties:{model:{type:"string",const:"elevenlabs/text-to-speech-turbo-2-5"},callBackUrl:{$ref:"s22"},input:{
type:"object",additionalProperties:!1,required:["text"],properties:{text:{$ref:"s205"},voice:{$ref:"s19"},stability:{$ref:"\
s108"},similarity_boost:{$ref:"s108"},style:{$ref:"s108"},speed:{$ref:"s206"},language_code:{$ref:"s207"},previous_text:{
$ref:"s154"},next_text:{$ref:"s154"},timestamps:{$ref:"s9"}}}}};function Ut(s,{instancePath:o="",parentData:u,parentDataProperty:p,
rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.model===void 0){let r={instancePath:o,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(
r),t++}if(s.input===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="model"||r==="callBackUrl"||r==="input")){
let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[n]:e.push(n),t++}if(s.model!==void 0){let r=s.model;if(typeof r!="string"){let n={instancePath:o+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="elevenlabs/\
text-to-speech-turbo-2-5"){let n={instancePath:o+"/model",keyword:"const",params:{allowedValue:"elevenlabs/text-to-speec\
h-turbo-2-5"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.callBackUrl!==void 0&&(c(s.callBackUrl,
{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:e.concat(
c.errors),t=e.length)),s.input!==void 0){let r=s.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.text===void 0){
let n={instancePath:o+"/input",keyword:"required",params:{missingProperty:"text"},message:"must have required property '\
text'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!R.call(Rm.properties.input.properties,n)){let l={instancePath:o+
"/input",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),t++}r.text!==void 0&&(Hr(r.text,{instancePath:o+"/input/text",parentData:r,parentDataProperty:"text",
rootData:i})||(e=e===null?Hr.errors:e.concat(Hr.errors),t=e.length)),r.voice!==void 0&&(U(r.voice,{instancePath:o+"/inpu\
t/voice",parentData:r,parentDataProperty:"voice",rootData:i})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),r.stability!==
void 0&&(j(r.stability,{instancePath:o+"/input/stability",parentData:r,parentDataProperty:"stability",rootData:i})||(e=e===
null?j.errors:e.concat(j.errors),t=e.length)),r.similarity_boost!==void 0&&(j(r.similarity_boost,{instancePath:o+"/input\
/similarity_boost",parentData:r,parentDataProperty:"similarity_boost",rootData:i})||(e=e===null?j.errors:e.concat(j.errors),
t=e.length)),r.style!==void 0&&(j(r.style,{instancePath:o+"/input/style",parentData:r,parentDataProperty:"style",rootData:i})||
(e=e===null?j.errors:e.concat(j.errors),t=e.length)),r.speed!==void 0&&(Xr(r.speed,{instancePath:o+"/input/speed",parentData:r,
parentDataProperty:"speed",rootData:i})||(e=e===null?Xr.errors:e.concat(Xr.errors),t=e.length)),r.language_code!==void 0&&
(Yr(r.language_code,{instancePath:o+"/input/language_code",parentData:r,parentDataProperty:"language_code",rootData:i})||
(e=e===null?Yr.errors:e.concat(Yr.errors),t=e.length)),r.previous_text!==void 0&&(ye(r.previous_text,{instancePath:o+"/i\
nput/previous_text",parentData:r,parentDataProperty:"previous_text",rootData:i})||(e=e===null?ye.errors:e.concat(ye.errors),
t=e.length)),r.next_text!==void 0&&(ye(r.next_text,{instancePath:o+"/input/next_text",parentData:r,parentDataProperty:"n\
ext_text",rootData:i})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length)),r.timestamps!==void 0&&(k(r.timestamps,{instancePath:o+
"/input/timestamps",parentData:r,parentDataProperty:"timestamps",rootData:i})||(e=e===null?k.errors:e.concat(k.errors),t=
e.length))}else{let n={instancePath:o+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return Ut.errors=e,t===0}var Pl=Dl;function Dl(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0,r=t,n=!1,l=null,f=t;
ws(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?ws.errors:e.concat(ws.errors),t=e.length);
var a=f===t;a&&(n=!0,l=0);let m=t;vs(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?vs.errors:
e.concat(vs.errors),t=e.length);var a=m===t;if(a&&n)n=!1,l=[l,1];else{a&&(n=!0,l=1);let d=t;bs(s,{instancePath:o,parentData:u,
parentDataProperty:p,rootData:i})||(e=e===null?bs.errors:e.concat(bs.errors),t=e.length);var a=d===t;if(a&&n)n=!1,l=[l,2];else{
a&&(n=!0,l=2);let q=t;_s(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?_s.errors:e.concat(
_s.errors),t=e.length);var a=q===t;if(a&&n)n=!1,l=[l,3];else{a&&(n=!0,l=3);let P=t;qs(s,{instancePath:o,parentData:u,parentDataProperty:p,
rootData:i})||(e=e===null?qs.errors:e.concat(qs.errors),t=e.length);var a=P===t;if(a&&n)n=!1,l=[l,4];else{a&&(n=!0,l=4);
let _=t;Ps(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?Ps.errors:e.concat(Ps.errors),t=
e.length);var a=_===t;if(a&&n)n=!1,l=[l,5];else{a&&(n=!0,l=5);let G=t;Ds(s,{instancePath:o,parentData:u,parentDataProperty:p,
rootData:i})||(e=e===null?Ds.errors:e.concat(Ds.errors),t=e.length);var a=G===t;if(a&&n)n=!1,l=[l,6];else{a&&(n=!0,l=6);
let qe=t;js(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?js.errors:e.concat(js.errors),
t=e.length);var a=qe===t;if(a&&n)n=!1,l=[l,7];else{a&&(n=!0,l=7);let Me=t;$s(s,{instancePath:o,parentData:u,parentDataProperty:p,
rootData:i})||(e=e===null?$s.errors:e.concat($s.errors),t=e.length);var a=Me===t;if(a&&n)n=!1,l=[l,8];else{a&&(n=!0,l=8);
let Au=t;As(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?As.errors:e.concat(As.errors),
t=e.length);var a=Au===t;if(a&&n)n=!1,l=[l,9];else{a&&(n=!0,l=9);let Uu=t;Us(s,{instancePath:o,parentData:u,parentDataProperty:p,
rootData:i})||(e=e===null?Us.errors:e.concat(Us.errors),t=e.length);var a=Uu===t;if(a&&n)n=!1,l=[l,10];else{a&&(n=!0,l=10);
let xu=t;xs(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?xs.errors:e.concat(xs.errors),
t=e.length);var a=xu===t;if(a&&n)n=!1,l=[l,11];else{a&&(n=!0,l=11);let Nu=t;Ns(s,{instancePath:o,parentData:u,parentDataProperty:p,
rootData:i})||(e=e===null?Ns.errors:e.concat(Ns.errors),t=e.length);var a=Nu===t;if(a&&n)n=!1,l=[l,12];else{a&&(n=!0,l=12);
let Iu=t;Is(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?Is.errors:e.concat(Is.errors),
t=e.length);var a=Iu===t;if(a&&n)n=!1,l=[l,13];else{a&&(n=!0,l=13);let Tu=t;Ts(s,{instancePath:o,parentData:u,parentDataProperty:p,
rootData:i})||(e=e===null?Ts.errors:e.concat(Ts.errors),t=e.length);var a=Tu===t;if(a&&n)n=!1,l=[l,14];else{a&&(n=!0,l=14);
let Eu=t;Es(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?Es.errors:e.concat(Es.errors),
t=e.length);var a=Eu===t;if(a&&n)n=!1,l=[l,15];else{a&&(n=!0,l=15);let Bu=t;Bs(s,{instancePath:o,parentData:u,parentDataProperty:p,
rootData:i})||(e=e===null?Bs.errors:e.concat(Bs.errors),t=e.length);var a=Bu===t;if(a&&n)n=!1,l=[l,16];else{a&&(n=!0,l=16);
let Ou=t;Os(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?Os.errors:e.concat(Os.errors),
t=e.length);var a=Ou===t;if(a&&n)n=!1,l=[l,17];else{a&&(n=!0,l=17);let Fu=t;Fs(s,{instancePath:o,parentData:u,parentDataProperty:p,
rootData:i})||(e=e===null?Fs.errors:e.concat(Fs.errors),t=e.length);var a=Fu===t;if(a&&n)n=!1,l=[l,18];else{a&&(n=!0,l=18);
let Su=t;Ss(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?Ss.errors:e.concat(Ss.errors),
t=e.length);var a=Su===t;if(a&&n)n=!1,l=[l,19];else{a&&(n=!0,l=19);let Vu=t;Vs(s,{instancePath:o,parentData:u,parentDataProperty:p,
rootData:i})||(e=e===null?Vs.errors:e.concat(Vs.errors),t=e.length);var a=Vu===t;if(a&&n)n=!1,l=[l,20];else{a&&(n=!0,l=20);
let Lu=t;Ls(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?Ls.errors:e.concat(Ls.errors),
t=e.length);var a=Lu===t;if(a&&n)n=!1,l=[l,21];else{a&&(n=!0,l=21);let Cu=t;Cs(s,{instancePath:o,parentData:u,parentDataProperty:p,
rootData:i})||(e=e===null?Cs.errors:e.concat(Cs.errors),t=e.length);var a=Cu===t;if(a&&n)n=!1,l=[l,22];else{a&&(n=!0,l=22);
let Mu=t;Ms(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?Ms.errors:e.concat(Ms.errors),
t=e.length);var a=Mu===t;if(a&&n)n=!1,l=[l,23];else{a&&(n=!0,l=23);let zu=t;zs(s,{instancePath:o,parentData:u,parentDataProperty:p,
rootData:i})||(e=e===null?zs.errors:e.concat(zs.errors),t=e.length);var a=zu===t;if(a&&n)n=!1,l=[l,24];else{a&&(n=!0,l=24);
let Wu=t;Ws(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?Ws.errors:e.concat(Ws.errors),
t=e.length);var a=Wu===t;if(a&&n)n=!1,l=[l,25];else{a&&(n=!0,l=25);let Gu=t;Gs(s,{instancePath:o,parentData:u,parentDataProperty:p,
rootData:i})||(e=e===null?Gs.errors:e.concat(Gs.errors),t=e.length);var a=Gu===t;if(a&&n)n=!1,l=[l,26];else{a&&(n=!0,l=26);
let Ru=t;Rs(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?Rs.errors:e.concat(Rs.errors),
t=e.length);var a=Ru===t;if(a&&n)n=!1,l=[l,27];else{a&&(n=!0,l=27);let Ku=t;Ks(s,{instancePath:o,parentData:u,parentDataProperty:p,
rootData:i})||(e=e===null?Ks.errors:e.concat(Ks.errors),t=e.length);var a=Ku===t;if(a&&n)n=!1,l=[l,28];else{a&&(n=!0,l=28);
let Ju=t;Js(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?Js.errors:e.concat(Js.errors),
t=e.length);var a=Ju===t;if(a&&n)n=!1,l=[l,29];else{a&&(n=!0,l=29);let Hu=t;Hs(s,{instancePath:o,parentData:u,parentDataProperty:p,
rootData:i})||(e=e===null?Hs.errors:e.concat(Hs.errors),t=e.length);var a=Hu===t;if(a&&n)n=!1,l=[l,30];else{a&&(n=!0,l=30);
let Xu=t;Xs(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?Xs.errors:e.concat(Xs.errors),
t=e.length);var a=Xu===t;if(a&&n)n=!1,l=[l,31];else{a&&(n=!0,l=31);let Yu=t;Ys(s,{instancePath:o,parentData:u,parentDataProperty:p,
rootData:i})||(e=e===null?Ys.errors:e.concat(Ys.errors),t=e.length);var a=Yu===t;if(a&&n)n=!1,l=[l,32];else{a&&(n=!0,l=32);
let Zu=t;Zs(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?Zs.errors:e.concat(Zs.errors),
t=e.length);var a=Zu===t;if(a&&n)n=!1,l=[l,33];else{a&&(n=!0,l=33);let Qu=t;Qs(s,{instancePath:o,parentData:u,parentDataProperty:p,
rootData:i})||(e=e===null?Qs.errors:e.concat(Qs.errors),t=e.length);var a=Qu===t;if(a&&n)n=!1,l=[l,34];else{a&&(n=!0,l=34);
let ef=t;et(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?et.errors:e.concat(et.errors),
t=e.length);var a=ef===t;if(a&&n)n=!1,l=[l,35];else{a&&(n=!0,l=35);let rf=t;rt(s,{instancePath:o,parentData:u,parentDataProperty:p,
rootData:i})||(e=e===null?rt.errors:e.concat(rt.errors),t=e.length);var a=rf===t;if(a&&n)n=!1,l=[l,36];else{a&&(n=!0,l=36);
let sf=t;st(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?st.errors:e.concat(st.errors),
t=e.length);var a=sf===t;if(a&&n)n=!1,l=[l,37];else{a&&(n=!0,l=37);let tf=t;tt(s,{instancePath:o,parentData:u,parentDataProperty:p,
rootData:i})||(e=e===null?tt.errors:e.concat(tt.errors),t=e.length);var a=tf===t;if(a&&n)n=!1,l=[l,38];else{a&&(n=!0,l=38);
let nf=t;nt(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?nt.errors:e.concat(nt.errors),
t=e.length);var a=nf===t;if(a&&n)n=!1,l=[l,39];else{a&&(n=!0,l=39);let of=t;ot(s,{instancePath:o,parentData:u,parentDataProperty:p,
rootData:i})||(e=e===null?ot.errors:e.concat(ot.errors),t=e.length);var a=of===t;if(a&&n)n=!1,l=[l,40];else{a&&(n=!0,l=40);
let lf=t;it(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?it.errors:e.concat(it.errors),
t=e.length);var a=lf===t;if(a&&n)n=!1,l=[l,41];else{a&&(n=!0,l=41);let af=t;lt(s,{instancePath:o,parentData:u,parentDataProperty:p,
rootData:i})||(e=e===null?lt.errors:e.concat(lt.errors),t=e.length);var a=af===t;if(a&&n)n=!1,l=[l,42];else{a&&(n=!0,l=42);
let pf=t;at(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?at.errors:e.concat(at.errors),
t=e.length);var a=pf===t;if(a&&n)n=!1,l=[l,43];else{a&&(n=!0,l=43);let uf=t;pt(s,{instancePath:o,parentData:u,parentDataProperty:p,
rootData:i})||(e=e===null?pt.errors:e.concat(pt.errors),t=e.length);var a=uf===t;if(a&&n)n=!1,l=[l,44];else{a&&(n=!0,l=44);
let ff=t;ut(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?ut.errors:e.concat(ut.errors),
t=e.length);var a=ff===t;if(a&&n)n=!1,l=[l,45];else{a&&(n=!0,l=45);let mf=t;ft(s,{instancePath:o,parentData:u,parentDataProperty:p,
rootData:i})||(e=e===null?ft.errors:e.concat(ft.errors),t=e.length);var a=mf===t;if(a&&n)n=!1,l=[l,46];else{a&&(n=!0,l=46);
let df=t;mt(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?mt.errors:e.concat(mt.errors),
t=e.length);var a=df===t;if(a&&n)n=!1,l=[l,47];else{a&&(n=!0,l=47);let cf=t;dt(s,{instancePath:o,parentData:u,parentDataProperty:p,
rootData:i})||(e=e===null?dt.errors:e.concat(dt.errors),t=e.length);var a=cf===t;if(a&&n)n=!1,l=[l,48];else{a&&(n=!0,l=48);
let yf=t;ct(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?ct.errors:e.concat(ct.errors),
t=e.length);var a=yf===t;if(a&&n)n=!1,l=[l,49];else{a&&(n=!0,l=49);let gf=t;yt(s,{instancePath:o,parentData:u,parentDataProperty:p,
rootData:i})||(e=e===null?yt.errors:e.concat(yt.errors),t=e.length);var a=gf===t;if(a&&n)n=!1,l=[l,50];else{a&&(n=!0,l=50);
let hf=t;gt(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?gt.errors:e.concat(gt.errors),
t=e.length);var a=hf===t;if(a&&n)n=!1,l=[l,51];else{a&&(n=!0,l=51);let kf=t;ht(s,{instancePath:o,parentData:u,parentDataProperty:p,
rootData:i})||(e=e===null?ht.errors:e.concat(ht.errors),t=e.length);var a=kf===t;if(a&&n)n=!1,l=[l,52];else{a&&(n=!0,l=52);
let wf=t;kt(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?kt.errors:e.concat(kt.errors),
t=e.length);var a=wf===t;if(a&&n)n=!1,l=[l,53];else{a&&(n=!0,l=53);let vf=t;wt(s,{instancePath:o,parentData:u,parentDataProperty:p,
rootData:i})||(e=e===null?wt.errors:e.concat(wt.errors),t=e.length);var a=vf===t;if(a&&n)n=!1,l=[l,54];else{a&&(n=!0,l=54);
let bf=t;vt(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?vt.errors:e.concat(vt.errors),
t=e.length);var a=bf===t;if(a&&n)n=!1,l=[l,55];else{a&&(n=!0,l=55);let _f=t;bt(s,{instancePath:o,parentData:u,parentDataProperty:p,
rootData:i})||(e=e===null?bt.errors:e.concat(bt.errors),t=e.length);var a=_f===t;if(a&&n)n=!1,l=[l,56];else{a&&(n=!0,l=56);
let qf=t;_t(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?_t.errors:e.concat(_t.errors),
t=e.length);var a=qf===t;if(a&&n)n=!1,l=[l,57];else{a&&(n=!0,l=57);let Pf=t;qt(s,{instancePath:o,parentData:u,parentDataProperty:p,
rootData:i})||(e=e===null?qt.errors:e.concat(qt.errors),t=e.length);var a=Pf===t;if(a&&n)n=!1,l=[l,58];else{a&&(n=!0,l=58);
let Df=t;Pt(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?Pt.errors:e.concat(Pt.errors),
t=e.length);var a=Df===t;if(a&&n)n=!1,l=[l,59];else{a&&(n=!0,l=59);let jf=t;Dt(s,{instancePath:o,parentData:u,parentDataProperty:p,
rootData:i})||(e=e===null?Dt.errors:e.concat(Dt.errors),t=e.length);var a=jf===t;if(a&&n)n=!1,l=[l,60];else{a&&(n=!0,l=60);
let $f=t;jt(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?jt.errors:e.concat(jt.errors),
t=e.length);var a=$f===t;if(a&&n)n=!1,l=[l,61];else{a&&(n=!0,l=61);let Af=t;$t(s,{instancePath:o,parentData:u,parentDataProperty:p,
rootData:i})||(e=e===null?$t.errors:e.concat($t.errors),t=e.length);var a=Af===t;if(a&&n)n=!1,l=[l,62];else{a&&(n=!0,l=62);
let Uf=t;At(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?At.errors:e.concat(At.errors),
t=e.length);var a=Uf===t;if(a&&n)n=!1,l=[l,63];else{a&&(n=!0,l=63);let xf=t;Ut(s,{instancePath:o,parentData:u,parentDataProperty:p,
rootData:i})||(e=e===null?Ut.errors:e.concat(Ut.errors),t=e.length);var a=xf===t;a&&n?(n=!1,l=[l,64]):a&&(n=!0,l=64)}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}
if(n)t=r,e!==null&&(r?e.length=r:e=null);else{let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:l},message:"m\
ust match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),t++}return Dl.errors=e,t===0}var Qn=gn().fullFormats.int64;function Ge(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,
t=0;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let r={instancePath:o,keyword:"type",params:{type:"integer"},message:"m\
ust be integer"};e===null?e=[r]:e.push(r),t++}if(typeof s=="number"){if(s<0||isNaN(s)){let r={instancePath:o,keyword:"mi\
nimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),t++}if(!Qn.validate(s)){let r={
instancePath:o,keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),t++}}
return Ge.errors=e,t===0}var kn={type:"object",required:["taskId"],properties:{taskId:{$ref:"s26"},model:{$ref:"s4"},param:{$ref:"s4"},failCode:{
type:["string","null"]},failMsg:{type:["string","null"]},costTime:{type:["integer","null"],minimum:0},createTime:{$ref:"\
s277"},updateTime:{$ref:"s277"},completeTime:{type:["integer","null"],format:"int64",minimum:0}}};function lr(s,{instancePath:o="",
parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.taskId===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"taskId"},message:"must have required property \
'taskId'"};e===null?e=[r]:e.push(r),t++}if(s.taskId!==void 0&&($(s.taskId,{instancePath:o+"/taskId",parentData:s,parentDataProperty:"\
taskId",rootData:i})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),s.model!==void 0&&(g(s.model,{instancePath:o+
"/model",parentData:s,parentDataProperty:"model",rootData:i})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.param!==
void 0&&(g(s.param,{instancePath:o+"/param",parentData:s,parentDataProperty:"param",rootData:i})||(e=e===null?g.errors:e.
concat(g.errors),t=e.length)),s.failCode!==void 0){let r=s.failCode;if(typeof r!="string"&&r!==null){let n={instancePath:o+
"/failCode",keyword:"type",params:{type:kn.properties.failCode.type},message:"must be string,null"};e===null?e=[n]:e.push(
n),t++}}if(s.failMsg!==void 0){let r=s.failMsg;if(typeof r!="string"&&r!==null){let n={instancePath:o+"/failMsg",keyword:"\
type",params:{type:kn.properties.failMsg.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(s.costTime!==
void 0){let r=s.costTime;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))&&r!==null){let n={instancePath:o+"/costTime",keyword:"\
type",params:{type:kn.properties.costTime.type},message:"must be integer,null"};e===null?e=[n]:e.push(n),t++}if(typeof r==
"number"&&(r<0||isNaN(r))){let n={instancePath:o+"/costTime",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[n]:e.push(n),t++}}if(s.createTime!==void 0&&(Ge(s.createTime,{instancePath:o+"/createTime",parentData:s,
parentDataProperty:"createTime",rootData:i})||(e=e===null?Ge.errors:e.concat(Ge.errors),t=e.length)),s.updateTime!==void 0&&
(Ge(s.updateTime,{instancePath:o+"/updateTime",parentData:s,parentDataProperty:"updateTime",rootData:i})||(e=e===null?Ge.
errors:e.concat(Ge.errors),t=e.length)),s.completeTime!==void 0){let r=s.completeTime;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r))&&r!==null){let n={instancePath:o+"/completeTime",keyword:"type",params:{type:kn.properties.completeTime.type},message:"\
must be integer,null"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"){if(r<0||isNaN(r)){let n={instancePath:o+"/com\
pleteTime",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}if(!Qn.
validate(r)){let n={instancePath:o+"/completeTime",keyword:"format",params:{format:"int64"},message:'must match format "\
int64"'};e===null?e=[n]:e.push(n),t++}}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[r]:e.push(r),t++}return lr.errors=e,t===0}function An(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s!="string"){
let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return An.
errors=e,t===0}var eo=br;function br(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(r!==
200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(lr(r,{instancePath:o+"/data",parentData:s,
parentDataProperty:"data",rootData:i})||(e=e===null?lr.errors:e.concat(lr.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.state===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"state"},message:"\
must have required property 'state'"};e===null?e=[n]:e.push(n),t++}if(r.resultJson===void 0){let n={instancePath:o+"/dat\
a",keyword:"required",params:{missingProperty:"resultJson"},message:"must have required property 'resultJson'"};e===null?
e=[n]:e.push(n),t++}if(r.state!==void 0){let n=r.state;if(typeof n!="string"){let l={instancePath:o+"/data/state",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(n!=="success"){let l={instancePath:o+
"/data/state",keyword:"const",params:{allowedValue:"success"},message:"must be equal to constant"};e===null?e=[l]:e.push(
l),t++}}r.resultJson!==void 0&&(An(r.resultJson,{instancePath:o+"/data/resultJson",parentData:r,parentDataProperty:"resu\
ltJson",rootData:i})||(e=e===null?An.errors:e.concat(An.errors),t=e.length))}else{let n={instancePath:o+"/data",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return br.errors=e,t===0}var ro=_r;function _r(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(r!==
200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(lr(r,{instancePath:o+"/data",parentData:s,
parentDataProperty:"data",rootData:i})||(e=e===null?lr.errors:e.concat(lr.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.state===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"state"},message:"\
must have required property 'state'"};e===null?e=[n]:e.push(n),t++}if(r.state!==void 0){let n=r.state;if(typeof n!="stri\
ng"){let l={instancePath:o+"/data/state",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}if(n!=="fail"){let l={instancePath:o+"/data/state",keyword:"const",params:{allowedValue:"fail"},message:"m\
ust be equal to constant"};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:o+"/data",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return _r.errors=e,t===0}var jl=$l;function $l(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0,r=t,n=!1,l=null,f=t;
br(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?br.errors:e.concat(br.errors),t=e.length);
var a=f===t;a&&(n=!0,l=0);let m=t;_r(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?_r.errors:
e.concat(_r.errors),t=e.length);var a=m===t;if(a&&n?(n=!1,l=[l,1]):a&&(n=!0,l=1),n)t=r,e!==null&&(r?e.length=r:e=null);else{
let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),t++}return $l.errors=e,t===0}var Al=xt,Km={type:"object",required:["code","msg","data"],properties:{code:{
type:"integer",const:200},msg:{$ref:"s2"},data:{allOf:[{$ref:"s276"},{type:"object",required:["state"],properties:{state:{
type:"string",enum:["waiting","queuing","generating"]}}}]}}};function xt(s,{instancePath:o="",parentData:u,parentDataProperty:p,
rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,
keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),
t++}if(s.msg===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"msg"},message:"must have requir\
ed property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r))){let n={instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};e===null?e=[n]:e.push(n),t++}if(r!==200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,
parentDataProperty:"msg",rootData:i})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;
if(lr(r,{instancePath:o+"/data",parentData:s,parentDataProperty:"data",rootData:i})||(e=e===null?lr.errors:e.concat(lr.errors),
t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.state===void 0){let n={instancePath:o+"/data",keyword:"requir\
ed",params:{missingProperty:"state"},message:"must have required property 'state'"};e===null?e=[n]:e.push(n),t++}if(r.state!==
void 0){let n=r.state;if(typeof n!="string"){let l={instancePath:o+"/data/state",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),t++}if(!(n==="waiting"||n==="queuing"||n==="generating")){let l={instancePath:o+
"/data/state",keyword:"enum",params:{allowedValues:Km.properties.data.allOf[1].properties.state.enum},message:"must be e\
qual to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:o+"/data",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return xt.errors=e,t===0}var Ul=xl;function xl(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0,r=t,n=!1,l=null,f=t;
xt(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?xt.errors:e.concat(xt.errors),t=e.length);
var a=f===t;a&&(n=!0,l=0);let m=t;br(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?br.errors:
e.concat(br.errors),t=e.length);var a=m===t;if(a&&n)n=!1,l=[l,1];else{a&&(n=!0,l=1);let d=t;_r(s,{instancePath:o,parentData:u,
parentDataProperty:p,rootData:i})||(e=e===null?_r.errors:e.concat(_r.errors),t=e.length);var a=d===t;if(a&&n)n=!1,l=[l,2];else{
a&&(n=!0,l=2);let q=t;E(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?E.errors:e.concat(
E.errors),t=e.length);var a=q===t;a&&n?(n=!1,l=[l,3]):a&&(n=!0,l=3)}}if(n)t=r,e!==null&&(r?e.length=r:e=null);else{let d={
instancePath:o,keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?e=[d]:
e.push(d),t++}return xl.errors=e,t===0}var Nl=Il;function Il(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.prompt===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[r]:e.push(r),t++}if(s.videoUrl===void 0){let r={instancePath:o,
keyword:"required",params:{missingProperty:"videoUrl"},message:"must have required property 'videoUrl'"};e===null?e=[r]:
e.push(r),t++}for(let r in s)if(!(r==="prompt"||r==="videoUrl"||r==="callBackUrl"||r==="watermark")){let n={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),t++}s.prompt!==void 0&&(U(s.prompt,{instancePath:o+"/prompt",parentData:s,parentDataProperty:"prompt",rootData:i})||
(e=e===null?U.errors:e.concat(U.errors),t=e.length)),s.videoUrl!==void 0&&(y(s.videoUrl,{instancePath:o+"/videoUrl",parentData:s,
parentDataProperty:"videoUrl",rootData:i})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),s.callBackUrl!==void 0&&
(y(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?
y.errors:e.concat(y.errors),t=e.length)),s.watermark!==void 0&&(g(s.watermark,{instancePath:o+"/watermark",parentData:s,
parentDataProperty:"watermark",rootData:i})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let r={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Il.errors=e,t===0}var Jm=new RegExp("^\\{","u");function Zr(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,
t=0;if(typeof s=="string"){if(!Jm.test(s)){let r={instancePath:o,keyword:"pattern",params:{pattern:"^\\{"},message:'must\
 match pattern "^\\{"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}return Zr.errors=e,t===0}var Tl=El,Hm={type:"object",required:["code","msg",
"data"],properties:{code:{type:"integer",enum:[200,500]},msg:{$ref:"s4"},data:{type:"object",required:["taskId"],properties:{
taskId:{$ref:"s26"},promptJson:{$ref:"s290"},resultUrls:{$ref:"s59"}}}},if:{properties:{code:{type:"integer",const:200}},
additionalProperties:!0},then:{properties:{data:{type:"object",properties:{resultUrls:{}},required:["resultUrls"],additionalProperties:!0}},
additionalProperties:!0}};function El(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,
t=0,r=t,n=!0,l=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.code!==void 0){let m=s.code;if(!(typeof m=="number"&&!(m%
1)&&!isNaN(m))){let a={};e===null?e=[a]:e.push(a),t++}if(m!==200){let a={};e===null?e=[a]:e.push(a),t++}}var f=l===t;if(t=
r,e!==null&&(r?e.length=r:e=null),f){let m=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.data!==void 0){let d=s.data;
if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.resultUrls===void 0){let h={instancePath:o+"/data",keyword:"required",
params:{missingProperty:"resultUrls"},message:"must have required property 'resultUrls'"};e===null?e=[h]:e.push(h),t++}}else{
let h={instancePath:o+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),t++}}
var f=m===t;n=f}if(!n){let m={instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" sche\
ma'};e===null?e=[m]:e.push(m),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===void 0){let m={instancePath:o,
keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[m]:e.push(m),
t++}if(s.msg===void 0){let m={instancePath:o,keyword:"required",params:{missingProperty:"msg"},message:"must have requir\
ed property 'msg'"};e===null?e=[m]:e.push(m),t++}if(s.data===void 0){let m={instancePath:o,keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[m]:e.push(m),t++}if(s.code!==void 0){let m=s.code;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m))){let a={instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};e===null?e=[a]:e.push(a),t++}if(!(m===200||m===500)){let a={instancePath:o+"/code",keyword:"enum",params:{allowedValues:Hm.
properties.code.enum},message:"must be equal to one of the allowed values"};e===null?e=[a]:e.push(a),t++}}if(s.msg!==void 0&&
(g(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||(e=e===null?g.errors:e.concat(g.errors),
t=e.length)),s.data!==void 0){let m=s.data;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.taskId===void 0){let a={instancePath:o+
"/data",keyword:"required",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=
[a]:e.push(a),t++}m.taskId!==void 0&&($(m.taskId,{instancePath:o+"/data/taskId",parentData:m,parentDataProperty:"taskId",
rootData:i})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),m.promptJson!==void 0&&(Zr(m.promptJson,{instancePath:o+
"/data/promptJson",parentData:m,parentDataProperty:"promptJson",rootData:i})||(e=e===null?Zr.errors:e.concat(Zr.errors),
t=e.length)),m.resultUrls!==void 0&&(Q(m.resultUrls,{instancePath:o+"/data/resultUrls",parentData:m,parentDataProperty:"\
resultUrls",rootData:i})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length))}else{let a={instancePath:o+"/data",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}}else{let m={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),t++}return El.errors=e,t===0}var Jn={type:"object",required:["taskId"],properties:{taskId:{$ref:"s26"},paramJson:{$ref:"s290"},createTime:{$ref:"s277"},
completeTime:{type:["integer","null"],format:"int64",minimum:0},errorCode:{type:["integer","null"],format:"int32"},errorMessage:{
type:["string","null"]}}},Xm=gn().fullFormats.int32;function ar(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.taskId===void 0){let r={instancePath:o,keyword:"require\
d",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=[r]:e.push(r),t++}if(s.taskId!==
void 0&&($(s.taskId,{instancePath:o+"/taskId",parentData:s,parentDataProperty:"taskId",rootData:i})||(e=e===null?$.errors:
e.concat($.errors),t=e.length)),s.paramJson!==void 0&&(Zr(s.paramJson,{instancePath:o+"/paramJson",parentData:s,parentDataProperty:"\
paramJson",rootData:i})||(e=e===null?Zr.errors:e.concat(Zr.errors),t=e.length)),s.createTime!==void 0&&(Ge(s.createTime,
{instancePath:o+"/createTime",parentData:s,parentDataProperty:"createTime",rootData:i})||(e=e===null?Ge.errors:e.concat(
Ge.errors),t=e.length)),s.completeTime!==void 0){let r=s.completeTime;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))&&r!==null){
let n={instancePath:o+"/completeTime",keyword:"type",params:{type:Jn.properties.completeTime.type},message:"must be inte\
ger,null"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"){if(r<0||isNaN(r)){let n={instancePath:o+"/completeTime",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}if(!Qn.validate(r)){let n={
instancePath:o+"/completeTime",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=
[n]:e.push(n),t++}}}if(s.errorCode!==void 0){let r=s.errorCode;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))&&r!==null){let n={
instancePath:o+"/errorCode",keyword:"type",params:{type:Jn.properties.errorCode.type},message:"must be integer,null"};e===
null?e=[n]:e.push(n),t++}if(typeof r=="number"&&!Xm.validate(r)){let n={instancePath:o+"/errorCode",keyword:"format",params:{
format:"int32"},message:'must match format "int32"'};e===null?e=[n]:e.push(n),t++}}if(s.errorMessage!==void 0){let r=s.errorMessage;
if(typeof r!="string"&&r!==null){let n={instancePath:o+"/errorMessage",keyword:"type",params:{type:Jn.properties.errorMessage.
type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ar.errors=e,t===0}var Bl=Nt;function Nt(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(r!==
200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(ar(r,{instancePath:o+"/data",parentData:s,
parentDataProperty:"data",rootData:i})||(e=e===null?ar.errors:e.concat(ar.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(n),t++}if(r.successFlag!==void 0){let n=r.
successFlag;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let l={instancePath:o+"/data/successFlag",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),t++}if(n!==0){let l={instancePath:o+"/data/successFl\
ag",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}}else{let n={
instancePath:o+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{
let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Nt.
errors=e,t===0}function Un(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.resultUrls===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"res\
ultUrls"},message:"must have required property 'resultUrls'"};e===null?e=[r]:e.push(r),t++}s.taskId!==void 0&&($(s.taskId,
{instancePath:o+"/taskId",parentData:s,parentDataProperty:"taskId",rootData:i})||(e=e===null?$.errors:e.concat($.errors),
t=e.length)),s.originUrls!==void 0&&(Z(s.originUrls,{instancePath:o+"/originUrls",parentData:s,parentDataProperty:"origi\
nUrls",rootData:i})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),s.resultUrls!==void 0&&(Q(s.resultUrls,{instancePath:o+
"/resultUrls",parentData:s,parentDataProperty:"resultUrls",rootData:i})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length))}else{
let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Un.
errors=e,t===0}var Ol=It,Ym={type:"object",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{
$ref:"s2"},data:{allOf:[{$ref:"s293"},{type:"object",required:["successFlag","response"],properties:{successFlag:{type:"\
integer",enum:[1,4]},response:{$ref:"s295"}}}]}}};function It(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",
params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){
let r={instancePath:o,keyword:"required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===
null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"\
must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r))){let n={instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[n]:e.push(n),t++}if(r!==200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,
parentDataProperty:"msg",rootData:i})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;
if(ar(r,{instancePath:o+"/data",parentData:s,parentDataProperty:"data",rootData:i})||(e=e===null?ar.errors:e.concat(ar.errors),
t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.successFlag===void 0){let n={instancePath:o+"/data",keyword:"\
required",params:{missingProperty:"successFlag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(
n),t++}if(r.response===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"response"},message:"\
must have required property 'response'"};e===null?e=[n]:e.push(n),t++}if(r.successFlag!==void 0){let n=r.successFlag;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n))){let l={instancePath:o+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[l]:e.push(l),t++}if(!(n===1||n===4)){let l={instancePath:o+"/data/successFlag",keyword:"en\
um",params:{allowedValues:Ym.properties.data.allOf[1].properties.successFlag.enum},message:"must be equal to one of the \
allowed values"};e===null?e=[l]:e.push(l),t++}}r.response!==void 0&&(Un(r.response,{instancePath:o+"/data/response",parentData:r,
parentDataProperty:"response",rootData:i})||(e=e===null?Un.errors:e.concat(Un.errors),t=e.length))}else{let n={instancePath:o+
"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return It.errors=e,t===0}var Fl=Tt,
Zm={type:"object",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{$ref:"s2"},data:{allOf:[
{$ref:"s293"},{type:"object",required:["successFlag"],properties:{successFlag:{type:"integer",enum:[2,3]}}}]}}};function Tt(s,{
instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"must have requ\
ired property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"required",params:{
missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={
instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?
e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={instancePath:o+
"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(r!==200){let n={
instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?e=[n]:e.push(
n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||(e=e===null?
w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(ar(r,{instancePath:o+"/data",parentData:s,parentDataProperty:"\
data",rootData:i})||(e=e===null?ar.errors:e.concat(ar.errors),t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.
successFlag===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"successFlag"},message:"m\
ust have required property 'successFlag'"};e===null?e=[n]:e.push(n),t++}if(r.successFlag!==void 0){let n=r.successFlag;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n))){let l={instancePath:o+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[l]:e.push(l),t++}if(!(n===2||n===3)){let l={instancePath:o+"/data/successFlag",keyword:"en\
um",params:{allowedValues:Zm.properties.data.allOf[1].properties.successFlag.enum},message:"must be equal to one of the \
allowed values"};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:o+"/data",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),t++}return Tt.errors=e,t===0}var Sl=Vl;function Vl(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0,r=t,n=!1,l=null,f=t;
Nt(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?Nt.errors:e.concat(Nt.errors),t=e.length);
var a=f===t;a&&(n=!0,l=0);let m=t;It(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?It.errors:
e.concat(It.errors),t=e.length);var a=m===t;if(a&&n)n=!1,l=[l,1];else{a&&(n=!0,l=1);let d=t;Tt(s,{instancePath:o,parentData:u,
parentDataProperty:p,rootData:i})||(e=e===null?Tt.errors:e.concat(Tt.errors),t=e.length);var a=d===t;if(a&&n)n=!1,l=[l,2];else{
a&&(n=!0,l=2);let q=t;E(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?E.errors:e.concat(
E.errors),t=e.length);var a=q===t;a&&n?(n=!1,l=[l,3]):a&&(n=!0,l=3)}}if(n)t=r,e!==null&&(r?e.length=r:e=null);else{let d={
instancePath:o,keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?e=[d]:
e.push(d),t++}return Vl.errors=e,t===0}function xn(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s=="string"){
if(T(s)>1800){let r={instancePath:o,keyword:"maxLength",params:{limit:1800},message:"must NOT have more than 1800 charac\
ters"};e===null?e=[r]:e.push(r),t++}if(T(s)<1){let r={instancePath:o,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return xn.errors=e,t===0}var Ll=Cl,Hn={type:"object",additionalProperties:!1,
required:["prompt","duration","quality"],properties:{prompt:{$ref:"s302"},imageUrl:{$ref:"s6"},duration:{oneOf:[{type:"i\
nteger",enum:[5,10]},{$ref:"s75"}]},quality:{$ref:"s116"},aspectRatio:{type:"string",enum:["16:9","4:3","1:1","3:4","9:1\
6"]},waterMark:{$ref:"s20"},callBackUrl:{$ref:"s22"}},allOf:[{if:{not:{properties:{imageUrl:{}},required:["imageUrl"],additionalProperties:!0}},
then:{properties:{aspectRatio:{}},required:["aspectRatio"],additionalProperties:!0}},{if:{properties:{quality:{type:"str\
ing",const:"1080p"}},required:["quality"],additionalProperties:!0},then:{properties:{duration:{enum:[5,"5"]}},additionalProperties:!0}}]};
function Cl(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0,r=t,n=!0,l=t,f=t,m=t;
if(s&&typeof s=="object"&&!Array.isArray(s)){let _;if(s.imageUrl===void 0&&(_="imageUrl")){let x={};e===null?e=[x]:e.push(
x),t++}}var a=m===t;if(a){let _={};e===null?e=[_]:e.push(_),t++}else t=f,e!==null&&(f?e.length=f:e=null);var d=l===t;if(t=
r,e!==null&&(r?e.length=r:e=null),d){let _=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.aspectRatio===void 0){let G={
instancePath:o,keyword:"required",params:{missingProperty:"aspectRatio"},message:"must have required property 'aspectRat\
io'"};e===null?e=[G]:e.push(G),t++}var d=_===t;n=d}if(!n){let _={instancePath:o,keyword:"if",params:{failingKeyword:"the\
n"},message:'must match "then" schema'};e===null?e=[_]:e.push(_),t++}let h=t,q=!0,D=t;if(s&&typeof s=="object"&&!Array.isArray(
s)){let _;if(s.quality===void 0&&(_="quality")){let x={};e===null?e=[x]:e.push(x),t++}else if(s.quality!==void 0){let x=s.
quality;if(typeof x!="string"){let G={};e===null?e=[G]:e.push(G),t++}if(x!=="1080p"){let G={};e===null?e=[G]:e.push(G),t++}}}
var P=D===t;if(t=h,e!==null&&(h?e.length=h:e=null),P){let _=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.duration!==
void 0){let G=s.duration;if(!(G===5||G==="5")){let Ce={instancePath:o+"/duration",keyword:"enum",params:{allowedValues:Hn.
allOf[1].then.properties.duration.enum},message:"must be equal to one of the allowed values"};e===null?e=[Ce]:e.push(Ce),
t++}}var P=_===t;q=P}if(!q){let _={instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "then"\
 schema'};e===null?e=[_]:e.push(_),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.prompt===void 0){let _={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[_]:e.push(
_),t++}if(s.duration===void 0){let _={instancePath:o,keyword:"required",params:{missingProperty:"duration"},message:"mus\
t have required property 'duration'"};e===null?e=[_]:e.push(_),t++}if(s.quality===void 0){let _={instancePath:o,keyword:"\
required",params:{missingProperty:"quality"},message:"must have required property 'quality'"};e===null?e=[_]:e.push(_),t++}
for(let _ in s)if(!(_==="prompt"||_==="imageUrl"||_==="duration"||_==="quality"||_==="aspectRatio"||_==="waterMark"||_===
"callBackUrl")){let x={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:_},message:"must NOT hav\
e additional properties"};e===null?e=[x]:e.push(x),t++}if(s.prompt!==void 0&&(xn(s.prompt,{instancePath:o+"/prompt",parentData:s,
parentDataProperty:"prompt",rootData:i})||(e=e===null?xn.errors:e.concat(xn.errors),t=e.length)),s.imageUrl!==void 0&&(y(
s.imageUrl,{instancePath:o+"/imageUrl",parentData:s,parentDataProperty:"imageUrl",rootData:i})||(e=e===null?y.errors:e.concat(
y.errors),t=e.length)),s.duration!==void 0){let _=s.duration,x=t,G=!1,Ce=null,qe=t;if(!(typeof _=="number"&&!(_%1)&&!isNaN(
_))){let Me={instancePath:o+"/duration",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[Me]:
e.push(Me),t++}if(!(_===5||_===10)){let Me={instancePath:o+"/duration",keyword:"enum",params:{allowedValues:Hn.properties.
duration.oneOf[0].enum},message:"must be equal to one of the allowed values"};e===null?e=[Me]:e.push(Me),t++}var b=qe===
t;b&&(G=!0,Ce=0);let $u=t;B(_,{instancePath:o+"/duration",parentData:s,parentDataProperty:"duration",rootData:i})||(e=e===
null?B.errors:e.concat(B.errors),t=e.length);var b=$u===t;if(b&&G?(G=!1,Ce=[Ce,1]):b&&(G=!0,Ce=1),G)t=x,e!==null&&(x?e.length=
x:e=null);else{let Me={instancePath:o+"/duration",keyword:"oneOf",params:{passingSchemas:Ce},message:"must match exactly\
 one schema in oneOf"};e===null?e=[Me]:e.push(Me),t++}}if(s.quality!==void 0&&(L(s.quality,{instancePath:o+"/quality",parentData:s,
parentDataProperty:"quality",rootData:i})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),s.aspectRatio!==void 0){
let _=s.aspectRatio;if(typeof _!="string"){let x={instancePath:o+"/aspectRatio",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[x]:e.push(x),t++}if(!(_==="16:9"||_==="4:3"||_==="1:1"||_==="3:4"||_==="9:16")){let x={instancePath:o+
"/aspectRatio",keyword:"enum",params:{allowedValues:Hn.properties.aspectRatio.enum},message:"must be equal to one of the\
 allowed values"};e===null?e=[x]:e.push(x),t++}}s.waterMark!==void 0&&(oe(s.waterMark,{instancePath:o+"/waterMark",parentData:s,
parentDataProperty:"waterMark",rootData:i})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),s.callBackUrl!==void 0&&
(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?
c.errors:e.concat(c.errors),t=e.length))}else{let _={instancePath:o,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[_]:e.push(_),t++}return Cl.errors=e,t===0}var so=Ml,_o={type:"object",required:["code","msg","da\
ta"],properties:{code:{$ref:"s24"},msg:{$ref:"s25"},data:{type:"object",required:["task_id"],properties:{task_id:{$ref:"\
s26"},video_id:{$ref:"s4"},video_url:{type:["string","null"]},image_url:{type:["string","null"]}}}}};function Ml(s,{instancePath:o="",
parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"must have required property 'c\
ode'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:o,
keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),
t++}if(s.code!==void 0&&(F(s.code,{instancePath:o+"/code",parentData:s,parentDataProperty:"code",rootData:i})||(e=e===null?
F.errors:e.concat(F.errors),t=e.length)),s.msg!==void 0&&(S(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"\
msg",rootData:i})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),s.data!==void 0){let r=s.data;if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){if(r.task_id===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"\
task_id"},message:"must have required property 'task_id'"};e===null?e=[n]:e.push(n),t++}if(r.task_id!==void 0&&($(r.task_id,
{instancePath:o+"/data/task_id",parentData:r,parentDataProperty:"task_id",rootData:i})||(e=e===null?$.errors:e.concat($.
errors),t=e.length)),r.video_id!==void 0&&(g(r.video_id,{instancePath:o+"/data/video_id",parentData:r,parentDataProperty:"\
video_id",rootData:i})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),r.video_url!==void 0){let n=r.video_url;if(typeof n!=
"string"&&n!==null){let l={instancePath:o+"/data/video_url",keyword:"type",params:{type:_o.properties.data.properties.video_url.
type},message:"must be string,null"};e===null?e=[l]:e.push(l),t++}}if(r.image_url!==void 0){let n=r.image_url;if(typeof n!=
"string"&&n!==null){let l={instancePath:o+"/data/image_url",keyword:"type",params:{type:_o.properties.data.properties.image_url.
type},message:"must be string,null"};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:o+"/data",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ml.errors=e,t===0}var zl=Wl;function Wl(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.taskId===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"taskId"},
message:"must have required property 'taskId'"};e===null?e=[r]:e.push(r),t++}if(s.prompt===void 0){let r={instancePath:o,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[r]:e.push(
r),t++}if(s.quality===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"quality"},message:"must \
have required property 'quality'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="taskId"||r==="prompt"||r==="qua\
lity"||r==="waterMark"||r==="callBackUrl")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}s.taskId!==void 0&&(U(s.taskId,{instancePath:o+
"/taskId",parentData:s,parentDataProperty:"taskId",rootData:i})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),s.
prompt!==void 0&&(U(s.prompt,{instancePath:o+"/prompt",parentData:s,parentDataProperty:"prompt",rootData:i})||(e=e===null?
U.errors:e.concat(U.errors),t=e.length)),s.quality!==void 0&&(L(s.quality,{instancePath:o+"/quality",parentData:s,parentDataProperty:"\
quality",rootData:i})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)),s.waterMark!==void 0&&(oe(s.waterMark,{instancePath:o+
"/waterMark",parentData:s,parentDataProperty:"waterMark",rootData:i})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),
s.callBackUrl!==void 0&&(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}return Wl.errors=e,t===0}var wn={type:"object",required:["taskId"],properties:{taskId:{$ref:"s26"},parentTaskId:{type:["string","null"]},generateParam:{
type:"object",properties:{prompt:{$ref:"s4"},imageUrl:{type:["string","null"]},expandPrompt:{type:["boolean","null"]}}},
generateTime:{$ref:"s4"},failCode:{$ref:"s34"},failMsg:{$ref:"s35"},expireFlag:{type:"integer",enum:[0,1]}}};function pr(s,{
instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.taskId===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"taskId"},message:"must have \
required property 'taskId'"};e===null?e=[r]:e.push(r),t++}if(s.taskId!==void 0&&($(s.taskId,{instancePath:o+"/taskId",parentData:s,
parentDataProperty:"taskId",rootData:i})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),s.parentTaskId!==void 0){
let r=s.parentTaskId;if(typeof r!="string"&&r!==null){let n={instancePath:o+"/parentTaskId",keyword:"type",params:{type:wn.
properties.parentTaskId.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(s.generateParam!==void 0){
let r=s.generateParam;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt!==void 0&&(g(r.prompt,{instancePath:o+"/g\
enerateParam/prompt",parentData:r,parentDataProperty:"prompt",rootData:i})||(e=e===null?g.errors:e.concat(g.errors),t=e.
length)),r.imageUrl!==void 0){let n=r.imageUrl;if(typeof n!="string"&&n!==null){let l={instancePath:o+"/generateParam/im\
ageUrl",keyword:"type",params:{type:wn.properties.generateParam.properties.imageUrl.type},message:"must be string,null"};
e===null?e=[l]:e.push(l),t++}}if(r.expandPrompt!==void 0){let n=r.expandPrompt;if(typeof n!="boolean"&&n!==null){let l={
instancePath:o+"/generateParam/expandPrompt",keyword:"type",params:{type:wn.properties.generateParam.properties.expandPrompt.
type},message:"must be boolean,null"};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:o+"/generateParam",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}if(s.generateTime!==void 0&&(g(s.generateTime,
{instancePath:o+"/generateTime",parentData:s,parentDataProperty:"generateTime",rootData:i})||(e=e===null?g.errors:e.concat(
g.errors),t=e.length)),s.failCode!==void 0&&(K(s.failCode,{instancePath:o+"/failCode",parentData:s,parentDataProperty:"f\
ailCode",rootData:i})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),s.failMsg!==void 0&&(W(s.failMsg,{instancePath:o+
"/failMsg",parentData:s,parentDataProperty:"failMsg",rootData:i})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),
s.expireFlag!==void 0){let r=s.expireFlag;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={instancePath:o+"/expireFla\
g",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(!(r===0||r===1)){let n={
instancePath:o+"/expireFlag",keyword:"enum",params:{allowedValues:wn.properties.expireFlag.enum},message:"must be equal \
to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return pr.errors=e,t===0}var Gl=Et,Qm={type:"object",required:[
"code","msg","data"],properties:{code:{type:"integer",const:200},msg:{$ref:"s2"},data:{allOf:[{$ref:"s307"},{type:"objec\
t",required:["state"],properties:{state:{type:"string",enum:["wait","queueing","generating"]}}}]}}};function Et(s,{instancePath:o="",
parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"must have required property 'c\
ode'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:o,
keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),
t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={instancePath:o+"/code",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(r!==200){let n={instancePath:o+
"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.
msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||(e=e===null?w.errors:e.
concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(pr(r,{instancePath:o+"/data",parentData:s,parentDataProperty:"\
data",rootData:i})||(e=e===null?pr.errors:e.concat(pr.errors),t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.
state===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"state"},message:"must have req\
uired property 'state'"};e===null?e=[n]:e.push(n),t++}if(r.state!==void 0){let n=r.state;if(typeof n!="string"){let l={instancePath:o+
"/data/state",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(!(n==="wai\
t"||n==="queueing"||n==="generating")){let l={instancePath:o+"/data/state",keyword:"enum",params:{allowedValues:Qm.properties.
data.allOf[1].properties.state.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}}else{
let n={instancePath:o+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{
let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Et.
errors=e,t===0}function Nn(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.videoUrl===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"video\
Url"},message:"must have required property 'videoUrl'"};e===null?e=[r]:e.push(r),t++}s.videoId!==void 0&&(g(s.videoId,{instancePath:o+
"/videoId",parentData:s,parentDataProperty:"videoId",rootData:i})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),
s.taskId!==void 0&&($(s.taskId,{instancePath:o+"/taskId",parentData:s,parentDataProperty:"taskId",rootData:i})||(e=e===null?
$.errors:e.concat($.errors),t=e.length)),s.videoUrl!==void 0&&(y(s.videoUrl,{instancePath:o+"/videoUrl",parentData:s,parentDataProperty:"\
videoUrl",rootData:i})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),s.imageUrl!==void 0&&(y(s.imageUrl,{instancePath:o+
"/imageUrl",parentData:s,parentDataProperty:"imageUrl",rootData:i})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{
let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Nn.
errors=e,t===0}var Rl=Bt;function Bt(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(r!==
200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(pr(r,{instancePath:o+"/data",parentData:s,
parentDataProperty:"data",rootData:i})||(e=e===null?pr.errors:e.concat(pr.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.state===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"state"},message:"\
must have required property 'state'"};e===null?e=[n]:e.push(n),t++}if(r.videoInfo===void 0){let n={instancePath:o+"/data",
keyword:"required",params:{missingProperty:"videoInfo"},message:"must have required property 'videoInfo'"};e===null?e=[n]:
e.push(n),t++}if(r.state!==void 0){let n=r.state;if(typeof n!="string"){let l={instancePath:o+"/data/state",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(n!=="success"){let l={instancePath:o+
"/data/state",keyword:"const",params:{allowedValue:"success"},message:"must be equal to constant"};e===null?e=[l]:e.push(
l),t++}}r.videoInfo!==void 0&&(Nn(r.videoInfo,{instancePath:o+"/data/videoInfo",parentData:r,parentDataProperty:"videoIn\
fo",rootData:i})||(e=e===null?Nn.errors:e.concat(Nn.errors),t=e.length))}else{let n={instancePath:o+"/data",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Bt.errors=e,t===0}var Kl=Ot;function Ot(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(r!==
200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(pr(r,{instancePath:o+"/data",parentData:s,
parentDataProperty:"data",rootData:i})||(e=e===null?pr.errors:e.concat(pr.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.state===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"state"},message:"\
must have required property 'state'"};e===null?e=[n]:e.push(n),t++}if(r.state!==void 0){let n=r.state;if(typeof n!="stri\
ng"){let l={instancePath:o+"/data/state",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}if(n!=="fail"){let l={instancePath:o+"/data/state",keyword:"const",params:{allowedValue:"fail"},message:"m\
ust be equal to constant"};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:o+"/data",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ot.errors=e,t===0}var Jl=Hl;function Hl(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0,r=t,n=!1,l=null,f=t;
Et(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?Et.errors:e.concat(Et.errors),t=e.length);
var a=f===t;a&&(n=!0,l=0);let m=t;Bt(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?Bt.errors:
e.concat(Bt.errors),t=e.length);var a=m===t;if(a&&n)n=!1,l=[l,1];else{a&&(n=!0,l=1);let d=t;Ot(s,{instancePath:o,parentData:u,
parentDataProperty:p,rootData:i})||(e=e===null?Ot.errors:e.concat(Ot.errors),t=e.length);var a=d===t;if(a&&n)n=!1,l=[l,2];else{
a&&(n=!0,l=2);let q=t;E(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?E.errors:e.concat(
E.errors),t=e.length);var a=q===t;a&&n?(n=!1,l=[l,3]):a&&(n=!0,l=3)}}if(n)t=r,e!==null&&(r?e.length=r:e=null);else{let d={
instancePath:o,keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?e=[d]:
e.push(d),t++}return Hl.errors=e,t===0}var ed={type:"string",enum:["V4","V4_5","V4_5PLUS","V4_5ALL","V5","V5_5","V6","V6_MINI","V6_WILD"]};function me(s,{instancePath:o="",
parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s!="string"){let r={instancePath:o,keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="V4"||s==="V4_5"||s==="V4_5\
PLUS"||s==="V4_5ALL"||s==="V5"||s==="V5_5"||s==="V6"||s==="V6_MINI"||s==="V6_WILD")){let r={instancePath:o,keyword:"enum",
params:{allowedValues:ed.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return me.
errors=e,t===0}function ve(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s=="string"){
if(T(s)>5e3){let r={instancePath:o,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[r]:e.push(r),t++}if(T(s)<1){let r={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return ve.errors=e,t===0}function re(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s=="string"){
if(T(s)>1e3){let r={instancePath:o,keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characte\
rs"};e===null?e=[r]:e.push(r),t++}if(T(s)<1){let r={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return re.errors=e,t===0}function Qr(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s=="string"){
if(T(s)>80){let r={instancePath:o,keyword:"maxLength",params:{limit:80},message:"must NOT have more than 80 characters"};
e===null?e=[r]:e.push(r),t++}if(T(s)<1){let r={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NOT hav\
e fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),t++}return Qr.errors=e,t===0}var rd={type:"string",enum:["m","f"]};function se(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){
let e=null,t=0;if(typeof s!="string"){let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),t++}if(!(s==="m"||s==="f")){let r={instancePath:o,keyword:"enum",params:{allowedValues:rd.enum},
message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}return se.errors=e,t===0}function Se(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s=="string"){
if(T(s)<1){let r={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),t++}return Se.errors=e,t===0}var sd={type:"string",enum:["style_persona","voice_persona"]};function Ve(s,{instancePath:o="",parentData:u,parentDataProperty:p,
rootData:i=s}={}){let e=null,t=0;if(typeof s!="string"){let r={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="style_persona"||s==="voice_persona")){let r={instancePath:o,keyword:"\
enum",params:{allowedValues:sd.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}
return Ve.errors=e,t===0}function ur(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s=="number"){
if(s>360||isNaN(s)){let r={instancePath:o,keyword:"maximum",params:{comparison:"<=",limit:360},message:"must be <= 360"};
e===null?e=[r]:e.push(r),t++}if(s<10||isNaN(s)){let r={instancePath:o,keyword:"minimum",params:{comparison:">=",limit:10},
message:"must be >= 10"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,keyword:"type",params:{type:"number"},
message:"must be number"};e===null?e=[r]:e.push(r),t++}return ur.errors=e,t===0}function fr(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0,r=t,n=!0,l=t;if(s&&typeof s==
"object"&&!Array.isArray(s)){let P;if(s.customMode===void 0&&(P="customMode")){let b={};e===null?e=[b]:e.push(b),t++}else if(s.
customMode!==void 0){let b=s.customMode;if(typeof b!="boolean"){let _={};e===null?e=[_]:e.push(_),t++}if(b!==!0){let _={};
e===null?e=[_]:e.push(_),t++}}}var f=l===t;t=r,e!==null&&(r?e.length=r:e=null);let m;if(f){let P=t;if(s&&typeof s=="obje\
ct"&&!Array.isArray(s)){if(s.style===void 0){let _={instancePath:o,keyword:"required",params:{missingProperty:"style"},message:"\
must have required property 'style'"};e===null?e=[_]:e.push(_),t++}if(s.title===void 0){let _={instancePath:o,keyword:"r\
equired",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[_]:e.push(_),t++}}var f=P===
t;n=f,m="then"}else{let P=t;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.prompt===void 0){let _={instancePath:o,keyword:"\
required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[_]:e.push(_),t++}
if(s.prompt!==void 0){let _=s.prompt;if(typeof _=="string"){if(T(_)>3e3){let x={instancePath:o+"/prompt",keyword:"maxLen\
gth",params:{limit:3e3},message:"must NOT have more than 3000 characters"};e===null?e=[x]:e.push(x),t++}}else{let x={instancePath:o+
"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[x]:e.push(x),t++}}}var f=P===t;n=f,
m="else"}if(!n){let P={instancePath:o,keyword:"if",params:{failingKeyword:m},message:'must match "'+m+'" schema'};e===null?
e=[P]:e.push(P),t++}let a=t,d=!0,h=t;if(s&&typeof s=="object"&&!Array.isArray(s)){let P;if(s.customMode===void 0&&(P="cu\
stomMode")||s.instrumental===void 0&&(P="instrumental")){let b={};e===null?e=[b]:e.push(b),t++}else{if(s.customMode!==void 0){
let b=s.customMode,_=t;if(typeof b!="boolean"){let x={};e===null?e=[x]:e.push(x),t++}if(b!==!0){let x={};e===null?e=[x]:
e.push(x),t++}var q=_===t}else var q=!0;if(q)if(s.instrumental!==void 0){let b=s.instrumental,_=t;if(typeof b!="boolean"){
let G={};e===null?e=[G]:e.push(G),t++}if(b!==!1){let G={};e===null?e=[G]:e.push(G),t++}var q=_===t}else var q=!0}}var D=h===
t;if(t=a,e!==null&&(a?e.length=a:e=null),D){let P=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.prompt===void 0){let _={
instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===
null?e=[_]:e.push(_),t++}var D=P===t;d=D}if(!d){let P={instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'\
must match "then" schema'};e===null?e=[P]:e.push(P),t++}return fr.errors=e,t===0}function mr(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s=="string"){
if(T(s)>200){let r={instancePath:o,keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 character\
s"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),t++}return mr.errors=e,t===0}function be(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0,r=t,n=!0,l=t;if(s&&typeof s==
"object"&&!Array.isArray(s)){let m;if(s.model===void 0&&(m="model")){let a={};e===null?e=[a]:e.push(a),t++}else if(s.model!==
void 0){let a=s.model;if(typeof a!="string"){let d={};e===null?e=[d]:e.push(d),t++}if(a!=="V4"){let d={};e===null?e=[d]:
e.push(d),t++}}}var f=l===t;if(t=r,e!==null&&(r?e.length=r:e=null),f){let m=t;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.prompt!==void 0){let d=s.prompt;if(typeof d=="string"){if(T(d)>3e3){let h={instancePath:o+"/prompt",keyword:"maxLen\
gth",params:{limit:3e3},message:"must NOT have more than 3000 characters"};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:o+
"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),t++}}s.style!==void 0&&
(mr(s.style,{instancePath:o+"/style",parentData:s,parentDataProperty:"style",rootData:i})||(e=e===null?mr.errors:e.concat(
mr.errors),t=e.length))}var f=m===t;n=f}if(!n){let m={instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'\
must match "then" schema'};e===null?e=[m]:e.push(m),t++}return be.errors=e,t===0}var Xl=Yl,td={type:"object",additionalProperties:!1,
required:["customMode","instrumental","model"],properties:{customMode:{$ref:"s9"},instrumental:{$ref:"s9"},model:{$ref:"\
s316"},prompt:{$ref:"s317"},style:{$ref:"s318"},title:{$ref:"s319"},negativeTags:{$ref:"s4"},vocalGender:{$ref:"s320"},styleWeight:{
$ref:"s108"},weirdnessConstraint:{$ref:"s108"},audioWeight:{$ref:"s108"},personaId:{$ref:"s321"},personaModel:{$ref:"s32\
2"},duration:{$ref:"s323"},callBackUrl:{$ref:"s22"}},allOf:[{$ref:"s324"},{$ref:"s325"}]};function Yl(s,{instancePath:o="",
parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(fr(s,{instancePath:o,parentData:u,parentDataProperty:p,
rootData:i})||(e=e===null?fr.errors:e.concat(fr.errors),t=e.length),be(s,{instancePath:o,parentData:u,parentDataProperty:p,
rootData:i})||(e=e===null?be.errors:e.concat(be.errors),t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.customMode===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"customMode"},message:"must have required prope\
rty 'customMode'"};e===null?e=[r]:e.push(r),t++}if(s.instrumental===void 0){let r={instancePath:o,keyword:"required",params:{
missingProperty:"instrumental"},message:"must have required property 'instrumental'"};e===null?e=[r]:e.push(r),t++}if(s.
model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required pr\
operty 'model'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!R.call(td.properties,r)){let n={instancePath:o,keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),t++}s.customMode!==void 0&&(k(s.customMode,{instancePath:o+"/customMode",parentData:s,parentDataProperty:"customMode",
rootData:i})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),s.instrumental!==void 0&&(k(s.instrumental,{instancePath:o+
"/instrumental",parentData:s,parentDataProperty:"instrumental",rootData:i})||(e=e===null?k.errors:e.concat(k.errors),t=e.
length)),s.model!==void 0&&(me(s.model,{instancePath:o+"/model",parentData:s,parentDataProperty:"model",rootData:i})||(e=
e===null?me.errors:e.concat(me.errors),t=e.length)),s.prompt!==void 0&&(ve(s.prompt,{instancePath:o+"/prompt",parentData:s,
parentDataProperty:"prompt",rootData:i})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length)),s.style!==void 0&&(re(s.
style,{instancePath:o+"/style",parentData:s,parentDataProperty:"style",rootData:i})||(e=e===null?re.errors:e.concat(re.errors),
t=e.length)),s.title!==void 0&&(Qr(s.title,{instancePath:o+"/title",parentData:s,parentDataProperty:"title",rootData:i})||
(e=e===null?Qr.errors:e.concat(Qr.errors),t=e.length)),s.negativeTags!==void 0&&(g(s.negativeTags,{instancePath:o+"/nega\
tiveTags",parentData:s,parentDataProperty:"negativeTags",rootData:i})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),
s.vocalGender!==void 0&&(se(s.vocalGender,{instancePath:o+"/vocalGender",parentData:s,parentDataProperty:"vocalGender",rootData:i})||
(e=e===null?se.errors:e.concat(se.errors),t=e.length)),s.styleWeight!==void 0&&(j(s.styleWeight,{instancePath:o+"/styleW\
eight",parentData:s,parentDataProperty:"styleWeight",rootData:i})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),
s.weirdnessConstraint!==void 0&&(j(s.weirdnessConstraint,{instancePath:o+"/weirdnessConstraint",parentData:s,parentDataProperty:"\
weirdnessConstraint",rootData:i})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),s.audioWeight!==void 0&&(j(s.audioWeight,
{instancePath:o+"/audioWeight",parentData:s,parentDataProperty:"audioWeight",rootData:i})||(e=e===null?j.errors:e.concat(
j.errors),t=e.length)),s.personaId!==void 0&&(Se(s.personaId,{instancePath:o+"/personaId",parentData:s,parentDataProperty:"\
personaId",rootData:i})||(e=e===null?Se.errors:e.concat(Se.errors),t=e.length)),s.personaModel!==void 0&&(Ve(s.personaModel,
{instancePath:o+"/personaModel",parentData:s,parentDataProperty:"personaModel",rootData:i})||(e=e===null?Ve.errors:e.concat(
Ve.errors),t=e.length)),s.duration!==void 0&&(ur(s.duration,{instancePath:o+"/duration",parentData:s,parentDataProperty:"\
duration",rootData:i})||(e=e===null?ur.errors:e.concat(ur.errors),t=e.length)),s.callBackUrl!==void 0&&(c(s.callBackUrl,
{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:e.concat(
c.errors),t=e.length))}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return Yl.errors=e,t===0}var wr={type:"object",required:["id"],properties:{id:{$ref:"s4"},audio_url:{type:["string","null"]},stream_audio_url:{type:[
"string","null"]},image_url:{type:["string","null"]},prompt:{type:["string","null"]},model_name:{type:["string","null"]},
title:{type:["string","null"]},tags:{type:["string","null"]},createTime:{oneOf:[{$ref:"s4"},{$ref:"s11"}]},duration:{type:[
"number","null"]}}};function In(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let n={instancePath:o,keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[n]:e.push(n),t++}if(s.id!==void 0&&(g(s.id,{instancePath:o+
"/id",parentData:s,parentDataProperty:"id",rootData:i})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.audio_url!==
void 0){let n=s.audio_url;if(typeof n!="string"&&n!==null){let l={instancePath:o+"/audio_url",keyword:"type",params:{type:wr.
properties.audio_url.type},message:"must be string,null"};e===null?e=[l]:e.push(l),t++}}if(s.stream_audio_url!==void 0){
let n=s.stream_audio_url;if(typeof n!="string"&&n!==null){let l={instancePath:o+"/stream_audio_url",keyword:"type",params:{
type:wr.properties.stream_audio_url.type},message:"must be string,null"};e===null?e=[l]:e.push(l),t++}}if(s.image_url!==
void 0){let n=s.image_url;if(typeof n!="string"&&n!==null){let l={instancePath:o+"/image_url",keyword:"type",params:{type:wr.
properties.image_url.type},message:"must be string,null"};e===null?e=[l]:e.push(l),t++}}if(s.prompt!==void 0){let n=s.prompt;
if(typeof n!="string"&&n!==null){let l={instancePath:o+"/prompt",keyword:"type",params:{type:wr.properties.prompt.type},
message:"must be string,null"};e===null?e=[l]:e.push(l),t++}}if(s.model_name!==void 0){let n=s.model_name;if(typeof n!="\
string"&&n!==null){let l={instancePath:o+"/model_name",keyword:"type",params:{type:wr.properties.model_name.type},message:"\
must be string,null"};e===null?e=[l]:e.push(l),t++}}if(s.title!==void 0){let n=s.title;if(typeof n!="string"&&n!==null){
let l={instancePath:o+"/title",keyword:"type",params:{type:wr.properties.title.type},message:"must be string,null"};e===
null?e=[l]:e.push(l),t++}}if(s.tags!==void 0){let n=s.tags;if(typeof n!="string"&&n!==null){let l={instancePath:o+"/tags",
keyword:"type",params:{type:wr.properties.tags.type},message:"must be string,null"};e===null?e=[l]:e.push(l),t++}}if(s.createTime!==
void 0){let n=s.createTime,l=t,f=!1,m=null,a=t;g(n,{instancePath:o+"/createTime",parentData:s,parentDataProperty:"create\
Time",rootData:i})||(e=e===null?g.errors:e.concat(g.errors),t=e.length);var r=a===t;r&&(f=!0,m=0);let d=t;M(n,{instancePath:o+
"/createTime",parentData:s,parentDataProperty:"createTime",rootData:i})||(e=e===null?M.errors:e.concat(M.errors),t=e.length);
var r=d===t;if(r&&f?(f=!1,m=[m,1]):r&&(f=!0,m=1),f)t=l,e!==null&&(l?e.length=l:e=null);else{let h={instancePath:o+"/crea\
teTime",keyword:"oneOf",params:{passingSchemas:m},message:"must match exactly one schema in oneOf"};e===null?e=[h]:e.push(
h),t++}}if(s.duration!==void 0){let n=s.duration;if(typeof n!="number"&&n!==null){let l={instancePath:o+"/duration",keyword:"\
type",params:{type:wr.properties.duration.type},message:"must be number,null"};e===null?e=[l]:e.push(l),t++}}}else{let n={
instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return In.errors=
e,t===0}var kr=Zl,nd={type:"object",required:["code","msg","data"],properties:{code:{$ref:"s24"},msg:{$ref:"s25"},data:{
type:"object",required:["task_id"],properties:{callbackType:{type:"string",enum:["text","first","complete","error"]},task_id:{
$ref:"s26"},data:{oneOf:[{type:"array",items:{$ref:"s328"}},{type:"null"}]}}}}};function Zl(s,{instancePath:o="",parentData:u,
parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===void 0){let n={
instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?
e=[n]:e.push(n),t++}if(s.msg===void 0){let n={instancePath:o,keyword:"required",params:{missingProperty:"msg"},message:"\
must have required property 'msg'"};e===null?e=[n]:e.push(n),t++}if(s.data===void 0){let n={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[n]:e.push(n),t++}if(s.code!==
void 0&&(F(s.code,{instancePath:o+"/code",parentData:s,parentDataProperty:"code",rootData:i})||(e=e===null?F.errors:e.concat(
F.errors),t=e.length)),s.msg!==void 0&&(S(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||
(e=e===null?S.errors:e.concat(S.errors),t=e.length)),s.data!==void 0){let n=s.data;if(n&&typeof n=="object"&&!Array.isArray(
n)){if(n.task_id===void 0){let l={instancePath:o+"/data",keyword:"required",params:{missingProperty:"task_id"},message:"\
must have required property 'task_id'"};e===null?e=[l]:e.push(l),t++}if(n.callbackType!==void 0){let l=n.callbackType;if(typeof l!=
"string"){let f={instancePath:o+"/data/callbackType",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[f]:e.push(f),t++}if(!(l==="text"||l==="first"||l==="complete"||l==="error")){let f={instancePath:o+"/data/callba\
ckType",keyword:"enum",params:{allowedValues:nd.properties.data.properties.callbackType.enum},message:"must be equal to \
one of the allowed values"};e===null?e=[f]:e.push(f),t++}}if(n.task_id!==void 0&&($(n.task_id,{instancePath:o+"/data/tas\
k_id",parentData:n,parentDataProperty:"task_id",rootData:i})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),n.data!==
void 0){let l=n.data,f=t,m=!1,a=null,d=t;if(Array.isArray(l)){let q=l.length;for(let D=0;D<q;D++)In(l[D],{instancePath:o+
"/data/data/"+D,parentData:l,parentDataProperty:D,rootData:i})||(e=e===null?In.errors:e.concat(In.errors),t=e.length)}else{
let q={instancePath:o+"/data/data",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[q]:e.push(q),
t++}var r=d===t;r&&(m=!0,a=0);let h=t;if(l!==null){let q={instancePath:o+"/data/data",keyword:"type",params:{type:"null"},
message:"must be null"};e===null?e=[q]:e.push(q),t++}var r=h===t;if(r&&m?(m=!1,a=[a,1]):r&&(m=!0,a=1),m)t=f,e!==null&&(f?
e.length=f:e=null);else{let q={instancePath:o+"/data/data",keyword:"oneOf",params:{passingSchemas:a},message:"must match\
 exactly one schema in oneOf"};e===null?e=[q]:e.push(q),t++}}}else{let l={instancePath:o+"/data",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return Zl.errors=e,t===0}function Tn(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s=="string"){
if(T(s)<1){let r={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),t++}return Tn.errors=e,t===0}function dr(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s=="string"){
if(T(s)>100){let r={instancePath:o,keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 character\
s"};e===null?e=[r]:e.push(r),t++}if(T(s)<1){let r={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return dr.errors=e,t===0}function es(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0,r=t,n=!0,l=t;if(s&&typeof s==
"object"&&!Array.isArray(s)){let D;if(s.defaultParamFlag===void 0&&(D="defaultParamFlag")){let P={};e===null?e=[P]:e.push(
P),t++}else if(s.defaultParamFlag!==void 0){let P=s.defaultParamFlag;if(typeof P!="boolean"){let b={};e===null?e=[b]:e.push(
b),t++}if(P!==!0){let b={};e===null?e=[b]:e.push(b),t++}}}var f=l===t;if(t=r,e!==null&&(r?e.length=r:e=null),f){let D=t;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.style===void 0){let b={instancePath:o,keyword:"required",params:{missingProperty:"\
style"},message:"must have required property 'style'"};e===null?e=[b]:e.push(b),t++}if(s.title===void 0){let b={instancePath:o,
keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[b]:e.push(
b),t++}if(s.continueAt===void 0){let b={instancePath:o,keyword:"required",params:{missingProperty:"continueAt"},message:"\
must have required property 'continueAt'"};e===null?e=[b]:e.push(b),t++}}var f=D===t;n=f}if(!n){let D={instancePath:o,keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[D]:e.push(D),t++}let m=t,a=!0,d=t;if(s&&
typeof s=="object"&&!Array.isArray(s)){let D;if(s.defaultParamFlag===void 0&&(D="defaultParamFlag")){let P={};e===null?e=
[P]:e.push(P),t++}else{if(s.defaultParamFlag!==void 0){let P=s.defaultParamFlag,b=t;if(typeof P!="boolean"){let _={};e===
null?e=[_]:e.push(_),t++}if(P!==!0){let _={};e===null?e=[_]:e.push(_),t++}var h=b===t}else var h=!0;if(h)if(s.instrumental!==
void 0){let P=s.instrumental,b=t;if(typeof P!="boolean"){let x={};e===null?e=[x]:e.push(x),t++}if(P!==!1){let x={};e===null?
e=[x]:e.push(x),t++}var h=b===t}else var h=!0}}var q=d===t;if(t=m,e!==null&&(m?e.length=m:e=null),q){let D=t;if(s&&typeof s==
"object"&&!Array.isArray(s)&&s.prompt===void 0){let b={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[b]:e.push(b),t++}var q=D===t;a=q}if(!a){let D={instancePath:o,
keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[D]:e.push(D),t++}return es.errors=
e,t===0}function cr(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0,r=t,n=!0,l=t;if(s&&typeof s==
"object"&&!Array.isArray(s)){let m;if(s.model===void 0&&(m="model")){let a={};e===null?e=[a]:e.push(a),t++}else if(s.model!==
void 0){let a=s.model;if(typeof a!="string"){let d={};e===null?e=[d]:e.push(d),t++}if(!(a==="V4"||a==="V4_5ALL")){let d={};
e===null?e=[d]:e.push(d),t++}}}var f=l===t;if(t=r,e!==null&&(r?e.length=r:e=null),f){let m=t;if(s&&typeof s=="object"&&!Array.
isArray(s)&&s.title!==void 0){let d=s.title;if(typeof d=="string"){if(T(d)>80){let h={instancePath:o+"/title",keyword:"m\
axLength",params:{limit:80},message:"must NOT have more than 80 characters"};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:o+
"/title",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),t++}}var f=m===t;n=f}if(!n){
let m={instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[m]:e.push(
m),t++}return cr.errors=e,t===0}var Ql=ea,od={type:"object",additionalProperties:!1,required:["defaultParamFlag","audioI\
d","model"],properties:{defaultParamFlag:{$ref:"s9"},audioId:{$ref:"s330"},model:{$ref:"s316"},instrumental:{$ref:"s9"},
prompt:{$ref:"s317"},style:{$ref:"s318"},title:{$ref:"s331"},continueAt:{type:"number",exclusiveMinimum:0},negativeTags:{
$ref:"s4"},vocalGender:{$ref:"s320"},styleWeight:{$ref:"s108"},weirdnessConstraint:{$ref:"s108"},audioWeight:{$ref:"s108"},
personaId:{$ref:"s321"},personaModel:{$ref:"s322"},callBackUrl:{$ref:"s22"}},allOf:[{$ref:"s332"},{$ref:"s325"},{$ref:"s\
333"},{if:{properties:{instrumental:{type:"boolean",const:!0}},required:["instrumental"],additionalProperties:!0},then:{
properties:{prompt:{not:{}},vocalGender:{not:{}}},additionalProperties:!0}}]};function ea(s,{instancePath:o="",parentData:u,
parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;es(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||
(e=e===null?es.errors:e.concat(es.errors),t=e.length),be(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||
(e=e===null?be.errors:e.concat(be.errors),t=e.length),cr(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||
(e=e===null?cr.errors:e.concat(cr.errors),t=e.length);let r=t,n=!0,l=t;if(s&&typeof s=="object"&&!Array.isArray(s)){let m;
if(s.instrumental===void 0&&(m="instrumental")){let a={};e===null?e=[a]:e.push(a),t++}else if(s.instrumental!==void 0){let a=s.
instrumental;if(typeof a!="boolean"){let d={};e===null?e=[d]:e.push(d),t++}if(a!==!0){let d={};e===null?e=[d]:e.push(d),
t++}}}var f=l===t;if(t=r,e!==null&&(r?e.length=r:e=null),f){let m=t;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.prompt!==
void 0){let d={instancePath:o+"/prompt",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[d]:e.push(d),t++}
if(s.vocalGender!==void 0){let d={instancePath:o+"/vocalGender",keyword:"not",params:{},message:"must NOT be valid"};e===
null?e=[d]:e.push(d),t++}}var f=m===t;n=f}if(!n){let m={instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'\
must match "then" schema'};e===null?e=[m]:e.push(m),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.defaultParamFlag===
void 0){let m={instancePath:o,keyword:"required",params:{missingProperty:"defaultParamFlag"},message:"must have required\
 property 'defaultParamFlag'"};e===null?e=[m]:e.push(m),t++}if(s.audioId===void 0){let m={instancePath:o,keyword:"requir\
ed",params:{missingProperty:"audioId"},message:"must have required property 'audioId'"};e===null?e=[m]:e.push(m),t++}if(s.
model===void 0){let m={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required pr\
operty 'model'"};e===null?e=[m]:e.push(m),t++}for(let m in s)if(!R.call(od.properties,m)){let a={instancePath:o,keyword:"\
additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"};e===null?e=[a]:e.push(
a),t++}if(s.defaultParamFlag!==void 0&&(k(s.defaultParamFlag,{instancePath:o+"/defaultParamFlag",parentData:s,parentDataProperty:"\
defaultParamFlag",rootData:i})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),s.audioId!==void 0&&(Tn(s.audioId,{
instancePath:o+"/audioId",parentData:s,parentDataProperty:"audioId",rootData:i})||(e=e===null?Tn.errors:e.concat(Tn.errors),
t=e.length)),s.model!==void 0&&(me(s.model,{instancePath:o+"/model",parentData:s,parentDataProperty:"model",rootData:i})||
(e=e===null?me.errors:e.concat(me.errors),t=e.length)),s.instrumental!==void 0&&(k(s.instrumental,{instancePath:o+"/inst\
rumental",parentData:s,parentDataProperty:"instrumental",rootData:i})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),
s.prompt!==void 0&&(ve(s.prompt,{instancePath:o+"/prompt",parentData:s,parentDataProperty:"prompt",rootData:i})||(e=e===
null?ve.errors:e.concat(ve.errors),t=e.length)),s.style!==void 0&&(re(s.style,{instancePath:o+"/style",parentData:s,parentDataProperty:"\
style",rootData:i})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)),s.title!==void 0&&(dr(s.title,{instancePath:o+
"/title",parentData:s,parentDataProperty:"title",rootData:i})||(e=e===null?dr.errors:e.concat(dr.errors),t=e.length)),s.
continueAt!==void 0){let m=s.continueAt;if(typeof m=="number"){if(m<=0||isNaN(m)){let a={instancePath:o+"/continueAt",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:o+
"/continueAt",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[a]:e.push(a),t++}}s.negativeTags!==
void 0&&(g(s.negativeTags,{instancePath:o+"/negativeTags",parentData:s,parentDataProperty:"negativeTags",rootData:i})||(e=
e===null?g.errors:e.concat(g.errors),t=e.length)),s.vocalGender!==void 0&&(se(s.vocalGender,{instancePath:o+"/vocalGende\
r",parentData:s,parentDataProperty:"vocalGender",rootData:i})||(e=e===null?se.errors:e.concat(se.errors),t=e.length)),s.
styleWeight!==void 0&&(j(s.styleWeight,{instancePath:o+"/styleWeight",parentData:s,parentDataProperty:"styleWeight",rootData:i})||
(e=e===null?j.errors:e.concat(j.errors),t=e.length)),s.weirdnessConstraint!==void 0&&(j(s.weirdnessConstraint,{instancePath:o+
"/weirdnessConstraint",parentData:s,parentDataProperty:"weirdnessConstraint",rootData:i})||(e=e===null?j.errors:e.concat(
j.errors),t=e.length)),s.audioWeight!==void 0&&(j(s.audioWeight,{instancePath:o+"/audioWeight",parentData:s,parentDataProperty:"\
audioWeight",rootData:i})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),s.personaId!==void 0&&(Se(s.personaId,{instancePath:o+
"/personaId",parentData:s,parentDataProperty:"personaId",rootData:i})||(e=e===null?Se.errors:e.concat(Se.errors),t=e.length)),
s.personaModel!==void 0&&(Ve(s.personaModel,{instancePath:o+"/personaModel",parentData:s,parentDataProperty:"personaMode\
l",rootData:i})||(e=e===null?Ve.errors:e.concat(Ve.errors),t=e.length)),s.callBackUrl!==void 0&&(c(s.callBackUrl,{instancePath:o+
"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{
let m={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),t++}return ea.
errors=e,t===0}var ra=sa,id={type:"object",additionalProperties:!1,required:["uploadUrl","customMode","instrumental","mo\
del"],properties:{uploadUrl:{$ref:"s6"},customMode:{$ref:"s9"},instrumental:{$ref:"s9"},model:{$ref:"s316"},prompt:{$ref:"\
s317"},style:{$ref:"s318"},title:{$ref:"s331"},negativeTags:{$ref:"s4"},vocalGender:{$ref:"s320"},styleWeight:{$ref:"s10\
8"},weirdnessConstraint:{$ref:"s108"},audioWeight:{$ref:"s108"},personaId:{$ref:"s321"},personaModel:{$ref:"s322"},duration:{
$ref:"s323"},callBackUrl:{$ref:"s22"}},allOf:[{$ref:"s324"},{$ref:"s325"},{$ref:"s333"}]};function sa(s,{instancePath:o="",
parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(fr(s,{instancePath:o,parentData:u,parentDataProperty:p,
rootData:i})||(e=e===null?fr.errors:e.concat(fr.errors),t=e.length),be(s,{instancePath:o,parentData:u,parentDataProperty:p,
rootData:i})||(e=e===null?be.errors:e.concat(be.errors),t=e.length),cr(s,{instancePath:o,parentData:u,parentDataProperty:p,
rootData:i})||(e=e===null?cr.errors:e.concat(cr.errors),t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.uploadUrl===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"uploadUrl"},message:"must have required proper\
ty 'uploadUrl'"};e===null?e=[r]:e.push(r),t++}if(s.customMode===void 0){let r={instancePath:o,keyword:"required",params:{
missingProperty:"customMode"},message:"must have required property 'customMode'"};e===null?e=[r]:e.push(r),t++}if(s.instrumental===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"instrumental"},message:"must have required pro\
perty 'instrumental'"};e===null?e=[r]:e.push(r),t++}if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{
missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!R.
call(id.properties,r)){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},message:"must \
NOT have additional properties"};e===null?e=[n]:e.push(n),t++}s.uploadUrl!==void 0&&(y(s.uploadUrl,{instancePath:o+"/upl\
oadUrl",parentData:s,parentDataProperty:"uploadUrl",rootData:i})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),s.
customMode!==void 0&&(k(s.customMode,{instancePath:o+"/customMode",parentData:s,parentDataProperty:"customMode",rootData:i})||
(e=e===null?k.errors:e.concat(k.errors),t=e.length)),s.instrumental!==void 0&&(k(s.instrumental,{instancePath:o+"/instru\
mental",parentData:s,parentDataProperty:"instrumental",rootData:i})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),
s.model!==void 0&&(me(s.model,{instancePath:o+"/model",parentData:s,parentDataProperty:"model",rootData:i})||(e=e===null?
me.errors:e.concat(me.errors),t=e.length)),s.prompt!==void 0&&(ve(s.prompt,{instancePath:o+"/prompt",parentData:s,parentDataProperty:"\
prompt",rootData:i})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length)),s.style!==void 0&&(re(s.style,{instancePath:o+
"/style",parentData:s,parentDataProperty:"style",rootData:i})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)),s.
title!==void 0&&(dr(s.title,{instancePath:o+"/title",parentData:s,parentDataProperty:"title",rootData:i})||(e=e===null?dr.
errors:e.concat(dr.errors),t=e.length)),s.negativeTags!==void 0&&(g(s.negativeTags,{instancePath:o+"/negativeTags",parentData:s,
parentDataProperty:"negativeTags",rootData:i})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.vocalGender!==void 0&&
(se(s.vocalGender,{instancePath:o+"/vocalGender",parentData:s,parentDataProperty:"vocalGender",rootData:i})||(e=e===null?
se.errors:e.concat(se.errors),t=e.length)),s.styleWeight!==void 0&&(j(s.styleWeight,{instancePath:o+"/styleWeight",parentData:s,
parentDataProperty:"styleWeight",rootData:i})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),s.weirdnessConstraint!==
void 0&&(j(s.weirdnessConstraint,{instancePath:o+"/weirdnessConstraint",parentData:s,parentDataProperty:"weirdnessConstr\
aint",rootData:i})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),s.audioWeight!==void 0&&(j(s.audioWeight,{instancePath:o+
"/audioWeight",parentData:s,parentDataProperty:"audioWeight",rootData:i})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),
s.personaId!==void 0&&(Se(s.personaId,{instancePath:o+"/personaId",parentData:s,parentDataProperty:"personaId",rootData:i})||
(e=e===null?Se.errors:e.concat(Se.errors),t=e.length)),s.personaModel!==void 0&&(Ve(s.personaModel,{instancePath:o+"/per\
sonaModel",parentData:s,parentDataProperty:"personaModel",rootData:i})||(e=e===null?Ve.errors:e.concat(Ve.errors),t=e.length)),
s.duration!==void 0&&(ur(s.duration,{instancePath:o+"/duration",parentData:s,parentDataProperty:"duration",rootData:i})||
(e=e===null?ur.errors:e.concat(ur.errors),t=e.length)),s.callBackUrl!==void 0&&(c(s.callBackUrl,{instancePath:o+"/callBa\
ckUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{
let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return sa.
errors=e,t===0}var ta=na,ld={type:"object",additionalProperties:!1,required:["uploadUrl","defaultParamFlag","continueAt",
"model"],properties:{uploadUrl:{$ref:"s6"},defaultParamFlag:{$ref:"s9"},model:{$ref:"s316"},instrumental:{$ref:"s9"},prompt:{
$ref:"s317"},style:{$ref:"s318"},title:{$ref:"s331"},continueAt:{type:"number",exclusiveMinimum:0},negativeTags:{$ref:"s\
4"},vocalGender:{$ref:"s320"},styleWeight:{$ref:"s108"},weirdnessConstraint:{$ref:"s108"},audioWeight:{$ref:"s108"},personaId:{
$ref:"s321"},personaModel:{$ref:"s322"},callBackUrl:{$ref:"s22"}},allOf:[{$ref:"s332"},{$ref:"s325"},{$ref:"s333"}]};function na(s,{
instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(es(s,{instancePath:o,parentData:u,
parentDataProperty:p,rootData:i})||(e=e===null?es.errors:e.concat(es.errors),t=e.length),be(s,{instancePath:o,parentData:u,
parentDataProperty:p,rootData:i})||(e=e===null?be.errors:e.concat(be.errors),t=e.length),cr(s,{instancePath:o,parentData:u,
parentDataProperty:p,rootData:i})||(e=e===null?cr.errors:e.concat(cr.errors),t=e.length),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.uploadUrl===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"uploadUrl"},message:"must\
 have required property 'uploadUrl'"};e===null?e=[r]:e.push(r),t++}if(s.defaultParamFlag===void 0){let r={instancePath:o,
keyword:"required",params:{missingProperty:"defaultParamFlag"},message:"must have required property 'defaultParamFlag'"};
e===null?e=[r]:e.push(r),t++}if(s.continueAt===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
continueAt"},message:"must have required property 'continueAt'"};e===null?e=[r]:e.push(r),t++}if(s.model===void 0){let r={
instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?
e=[r]:e.push(r),t++}for(let r in s)if(!R.call(ld.properties,r)){let n={instancePath:o,keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.uploadUrl!==void 0&&
(y(s.uploadUrl,{instancePath:o+"/uploadUrl",parentData:s,parentDataProperty:"uploadUrl",rootData:i})||(e=e===null?y.errors:
e.concat(y.errors),t=e.length)),s.defaultParamFlag!==void 0&&(k(s.defaultParamFlag,{instancePath:o+"/defaultParamFlag",parentData:s,
parentDataProperty:"defaultParamFlag",rootData:i})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),s.model!==void 0&&
(me(s.model,{instancePath:o+"/model",parentData:s,parentDataProperty:"model",rootData:i})||(e=e===null?me.errors:e.concat(
me.errors),t=e.length)),s.instrumental!==void 0&&(k(s.instrumental,{instancePath:o+"/instrumental",parentData:s,parentDataProperty:"\
instrumental",rootData:i})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),s.prompt!==void 0&&(ve(s.prompt,{instancePath:o+
"/prompt",parentData:s,parentDataProperty:"prompt",rootData:i})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length)),
s.style!==void 0&&(re(s.style,{instancePath:o+"/style",parentData:s,parentDataProperty:"style",rootData:i})||(e=e===null?
re.errors:e.concat(re.errors),t=e.length)),s.title!==void 0&&(dr(s.title,{instancePath:o+"/title",parentData:s,parentDataProperty:"\
title",rootData:i})||(e=e===null?dr.errors:e.concat(dr.errors),t=e.length)),s.continueAt!==void 0){let r=s.continueAt;if(typeof r==
"number"){if(r<=0||isNaN(r)){let n={instancePath:o+"/continueAt",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},
message:"must be > 0"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/continueAt",keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[n]:e.push(n),t++}}s.negativeTags!==void 0&&(g(s.negativeTags,{instancePath:o+
"/negativeTags",parentData:s,parentDataProperty:"negativeTags",rootData:i})||(e=e===null?g.errors:e.concat(g.errors),t=e.
length)),s.vocalGender!==void 0&&(se(s.vocalGender,{instancePath:o+"/vocalGender",parentData:s,parentDataProperty:"vocal\
Gender",rootData:i})||(e=e===null?se.errors:e.concat(se.errors),t=e.length)),s.styleWeight!==void 0&&(j(s.styleWeight,{instancePath:o+
"/styleWeight",parentData:s,parentDataProperty:"styleWeight",rootData:i})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),
s.weirdnessConstraint!==void 0&&(j(s.weirdnessConstraint,{instancePath:o+"/weirdnessConstraint",parentData:s,parentDataProperty:"\
weirdnessConstraint",rootData:i})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),s.audioWeight!==void 0&&(j(s.audioWeight,
{instancePath:o+"/audioWeight",parentData:s,parentDataProperty:"audioWeight",rootData:i})||(e=e===null?j.errors:e.concat(
j.errors),t=e.length)),s.personaId!==void 0&&(Se(s.personaId,{instancePath:o+"/personaId",parentData:s,parentDataProperty:"\
personaId",rootData:i})||(e=e===null?Se.errors:e.concat(Se.errors),t=e.length)),s.personaModel!==void 0&&(Ve(s.personaModel,
{instancePath:o+"/personaModel",parentData:s,parentDataProperty:"personaModel",rootData:i})||(e=e===null?Ve.errors:e.concat(
Ve.errors),t=e.length)),s.callBackUrl!==void 0&&(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"\
callBackUrl",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{let r={instancePath:o,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return na.errors=e,t===0}var ad={type:"string",enum:["V4_5PLUS","V5","V5_5"]};function rs(s,{instancePath:o="",parentData:u,parentDataProperty:p,
rootData:i=s}={}){let e=null,t=0;if(typeof s!="string"){let r={instancePath:o,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(!(s==="V4_5PLUS"||s==="V5"||s==="V5_5")){let r={instancePath:o,keyword:"\
enum",params:{allowedValues:ad.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),t++}
return rs.errors=e,t===0}function Le(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s=="string"){
if(T(s)<1){let r={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),t++}return Le.errors=e,t===0}var oa=ia,pd={type:"object",additionalProperties:!1,required:["uploadU\
rl","title","negativeTags","tags"],properties:{uploadUrl:{$ref:"s6"},model:{$ref:"s337"},title:{$ref:"s338"},tags:{$ref:"\
s318"},negativeTags:{$ref:"s326"},vocalGender:{$ref:"s320"},styleWeight:{$ref:"s108"},weirdnessConstraint:{$ref:"s108"},
audioWeight:{$ref:"s108"},callBackUrl:{$ref:"s22"}}};function ia(s,{instancePath:o="",parentData:u,parentDataProperty:p,
rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.uploadUrl===void 0){let r={instancePath:o,
keyword:"required",params:{missingProperty:"uploadUrl"},message:"must have required property 'uploadUrl'"};e===null?e=[r]:
e.push(r),t++}if(s.title===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"title"},message:"mu\
st have required property 'title'"};e===null?e=[r]:e.push(r),t++}if(s.negativeTags===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"negativeTags"},message:"must have required property 'negativeTags'"};e===null?e=[r]:e.
push(r),t++}if(s.tags===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"tags"},message:"must h\
ave required property 'tags'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!R.call(pd.properties,r)){let n={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),t++}s.uploadUrl!==void 0&&(y(s.uploadUrl,{instancePath:o+"/uploadUrl",parentData:s,parentDataProperty:"uplo\
adUrl",rootData:i})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),s.model!==void 0&&(rs(s.model,{instancePath:o+
"/model",parentData:s,parentDataProperty:"model",rootData:i})||(e=e===null?rs.errors:e.concat(rs.errors),t=e.length)),s.
title!==void 0&&(Le(s.title,{instancePath:o+"/title",parentData:s,parentDataProperty:"title",rootData:i})||(e=e===null?Le.
errors:e.concat(Le.errors),t=e.length)),s.tags!==void 0&&(re(s.tags,{instancePath:o+"/tags",parentData:s,parentDataProperty:"\
tags",rootData:i})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)),s.negativeTags!==void 0&&(mr(s.negativeTags,{
instancePath:o+"/negativeTags",parentData:s,parentDataProperty:"negativeTags",rootData:i})||(e=e===null?mr.errors:e.concat(
mr.errors),t=e.length)),s.vocalGender!==void 0&&(se(s.vocalGender,{instancePath:o+"/vocalGender",parentData:s,parentDataProperty:"\
vocalGender",rootData:i})||(e=e===null?se.errors:e.concat(se.errors),t=e.length)),s.styleWeight!==void 0&&(j(s.styleWeight,
{instancePath:o+"/styleWeight",parentData:s,parentDataProperty:"styleWeight",rootData:i})||(e=e===null?j.errors:e.concat(
j.errors),t=e.length)),s.weirdnessConstraint!==void 0&&(j(s.weirdnessConstraint,{instancePath:o+"/weirdnessConstraint",parentData:s,
parentDataProperty:"weirdnessConstraint",rootData:i})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),s.audioWeight!==
void 0&&(j(s.audioWeight,{instancePath:o+"/audioWeight",parentData:s,parentDataProperty:"audioWeight",rootData:i})||(e=e===
null?j.errors:e.concat(j.errors),t=e.length)),s.callBackUrl!==void 0&&(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,
parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{let r={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ia.errors=e,t===0}var la=aa,
ud={type:"object",additionalProperties:!1,required:["prompt","title","negativeTags","style","uploadUrl"],properties:{uploadUrl:{
$ref:"s6"},prompt:{$ref:"s19"},model:{$ref:"s337"},title:{$ref:"s338"},style:{$ref:"s318"},negativeTags:{$ref:"s326"},vocalGender:{
$ref:"s320"},styleWeight:{$ref:"s108"},weirdnessConstraint:{$ref:"s108"},audioWeight:{$ref:"s108"},callBackUrl:{$ref:"s2\
2"}}};function aa(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.prompt===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"pro\
mpt"},message:"must have required property 'prompt'"};e===null?e=[r]:e.push(r),t++}if(s.title===void 0){let r={instancePath:o,
keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[r]:e.push(
r),t++}if(s.negativeTags===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"negativeTags"},message:"\
must have required property 'negativeTags'"};e===null?e=[r]:e.push(r),t++}if(s.style===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"style"},message:"must have required property 'style'"};e===null?e=[r]:e.push(r),t++}if(s.
uploadUrl===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"uploadUrl"},message:"must have req\
uired property 'uploadUrl'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!R.call(ud.properties,r)){let n={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),t++}s.uploadUrl!==void 0&&(y(s.uploadUrl,{instancePath:o+"/uploadUrl",parentData:s,parentDataProperty:"uplo\
adUrl",rootData:i})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),s.prompt!==void 0&&(U(s.prompt,{instancePath:o+
"/prompt",parentData:s,parentDataProperty:"prompt",rootData:i})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),s.
model!==void 0&&(rs(s.model,{instancePath:o+"/model",parentData:s,parentDataProperty:"model",rootData:i})||(e=e===null?rs.
errors:e.concat(rs.errors),t=e.length)),s.title!==void 0&&(Le(s.title,{instancePath:o+"/title",parentData:s,parentDataProperty:"\
title",rootData:i})||(e=e===null?Le.errors:e.concat(Le.errors),t=e.length)),s.style!==void 0&&(re(s.style,{instancePath:o+
"/style",parentData:s,parentDataProperty:"style",rootData:i})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)),s.
negativeTags!==void 0&&(mr(s.negativeTags,{instancePath:o+"/negativeTags",parentData:s,parentDataProperty:"negativeTags",
rootData:i})||(e=e===null?mr.errors:e.concat(mr.errors),t=e.length)),s.vocalGender!==void 0&&(se(s.vocalGender,{instancePath:o+
"/vocalGender",parentData:s,parentDataProperty:"vocalGender",rootData:i})||(e=e===null?se.errors:e.concat(se.errors),t=e.
length)),s.styleWeight!==void 0&&(j(s.styleWeight,{instancePath:o+"/styleWeight",parentData:s,parentDataProperty:"styleW\
eight",rootData:i})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),s.weirdnessConstraint!==void 0&&(j(s.weirdnessConstraint,
{instancePath:o+"/weirdnessConstraint",parentData:s,parentDataProperty:"weirdnessConstraint",rootData:i})||(e=e===null?j.
errors:e.concat(j.errors),t=e.length)),s.audioWeight!==void 0&&(j(s.audioWeight,{instancePath:o+"/audioWeight",parentData:s,
parentDataProperty:"audioWeight",rootData:i})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),s.callBackUrl!==void 0&&
(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?
c.errors:e.concat(c.errors),t=e.length))}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[r]:e.push(r),t++}return aa.errors=e,t===0}var pa=ua,fd={type:"object",additionalProperties:!1,required:[
"uploadUrlList","customMode","model"],properties:{uploadUrlList:{type:"array",minItems:2,maxItems:2,items:{$ref:"s6"}},customMode:{
$ref:"s9"},instrumental:{$ref:"s9"},model:{$ref:"s316"},prompt:{$ref:"s317"},style:{$ref:"s318"},title:{$ref:"s319"},vocalGender:{
$ref:"s320"},styleWeight:{$ref:"s108"},weirdnessConstraint:{$ref:"s108"},audioWeight:{$ref:"s108"},duration:{$ref:"s323"},
callBackUrl:{$ref:"s22"}},allOf:[{$ref:"s324"},{$ref:"s325"}]};function ua(s,{instancePath:o="",parentData:u,parentDataProperty:p,
rootData:i=s}={}){let e=null,t=0;if(fr(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?fr.
errors:e.concat(fr.errors),t=e.length),be(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?
be.errors:e.concat(be.errors),t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(s.uploadUrlList===void 0){let r={
instancePath:o,keyword:"required",params:{missingProperty:"uploadUrlList"},message:"must have required property 'uploadU\
rlList'"};e===null?e=[r]:e.push(r),t++}if(s.customMode===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
customMode"},message:"must have required property 'customMode'"};e===null?e=[r]:e.push(r),t++}if(s.model===void 0){let r={
instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?
e=[r]:e.push(r),t++}for(let r in s)if(!R.call(fd.properties,r)){let n={instancePath:o,keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.uploadUrlList!==void 0){
let r=s.uploadUrlList;if(Array.isArray(r)){if(r.length>2){let l={instancePath:o+"/uploadUrlList",keyword:"maxItems",params:{
limit:2},message:"must NOT have more than 2 items"};e===null?e=[l]:e.push(l),t++}if(r.length<2){let l={instancePath:o+"/\
uploadUrlList",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"};e===null?e=[l]:e.push(l),
t++}let n=r.length;for(let l=0;l<n;l++)y(r[l],{instancePath:o+"/uploadUrlList/"+l,parentData:r,parentDataProperty:l,rootData:i})||
(e=e===null?y.errors:e.concat(y.errors),t=e.length)}else{let n={instancePath:o+"/uploadUrlList",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}s.customMode!==void 0&&(k(s.customMode,{instancePath:o+"/\
customMode",parentData:s,parentDataProperty:"customMode",rootData:i})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),
s.instrumental!==void 0&&(k(s.instrumental,{instancePath:o+"/instrumental",parentData:s,parentDataProperty:"instrumental",
rootData:i})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),s.model!==void 0&&(me(s.model,{instancePath:o+"/model",
parentData:s,parentDataProperty:"model",rootData:i})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)),s.prompt!==
void 0&&(ve(s.prompt,{instancePath:o+"/prompt",parentData:s,parentDataProperty:"prompt",rootData:i})||(e=e===null?ve.errors:
e.concat(ve.errors),t=e.length)),s.style!==void 0&&(re(s.style,{instancePath:o+"/style",parentData:s,parentDataProperty:"\
style",rootData:i})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)),s.title!==void 0&&(Qr(s.title,{instancePath:o+
"/title",parentData:s,parentDataProperty:"title",rootData:i})||(e=e===null?Qr.errors:e.concat(Qr.errors),t=e.length)),s.
vocalGender!==void 0&&(se(s.vocalGender,{instancePath:o+"/vocalGender",parentData:s,parentDataProperty:"vocalGender",rootData:i})||
(e=e===null?se.errors:e.concat(se.errors),t=e.length)),s.styleWeight!==void 0&&(j(s.styleWeight,{instancePath:o+"/styleW\
eight",parentData:s,parentDataProperty:"styleWeight",rootData:i})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),
s.weirdnessConstraint!==void 0&&(j(s.weirdnessConstraint,{instancePath:o+"/weirdnessConstraint",parentData:s,parentDataProperty:"\
weirdnessConstraint",rootData:i})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),s.audioWeight!==void 0&&(j(s.audioWeight,
{instancePath:o+"/audioWeight",parentData:s,parentDataProperty:"audioWeight",rootData:i})||(e=e===null?j.errors:e.concat(
j.errors),t=e.length)),s.duration!==void 0&&(ur(s.duration,{instancePath:o+"/duration",parentData:s,parentDataProperty:"\
duration",rootData:i})||(e=e===null?ur.errors:e.concat(ur.errors),t=e.length)),s.callBackUrl!==void 0&&(c(s.callBackUrl,
{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:e.concat(
c.errors),t=e.length))}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return ua.errors=e,t===0}function te(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s=="string"){
if(T(s)<1){let r={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),t++}return te.errors=e,t===0}function de(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s=="string"){
if(T(s)<1){let r={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),t++}return de.errors=e,t===0}function ne(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s=="number"){
if(s<0||isNaN(s)){let r={instancePath:o,keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[r]:e.push(r),t++}}else{let r={instancePath:o,keyword:"type",params:{type:"number"},message:"must be number"};e===null?
e=[r]:e.push(r),t++}return ne.errors=e,t===0}var fa=Ft,md={type:"object",additionalProperties:!1,required:["taskId","aud\
ioId","prompt","tags","title","infillStartS","infillEndS","fullLyrics"],properties:{taskId:{$ref:"s343"},audioId:{$ref:"\
s344"},prompt:{$ref:"s19"},tags:{$ref:"s19"},title:{$ref:"s338"},negativeTags:{$ref:"s4"},infillStartS:{$ref:"s345"},infillEndS:{
$ref:"s345"},fullLyrics:{$ref:"s19"},callBackUrl:{$ref:"s22"}}};function Ft(s,{instancePath:o="",parentData:u,parentDataProperty:p,
rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.taskId===void 0){let r={instancePath:o,
keyword:"required",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=[r]:e.push(
r),t++}if(s.audioId===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"audioId"},message:"must \
have required property 'audioId'"};e===null?e=[r]:e.push(r),t++}if(s.prompt===void 0){let r={instancePath:o,keyword:"req\
uired",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[r]:e.push(r),t++}if(s.
tags===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"tags"},message:"must have required prop\
erty 'tags'"};e===null?e=[r]:e.push(r),t++}if(s.title===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
title"},message:"must have required property 'title'"};e===null?e=[r]:e.push(r),t++}if(s.infillStartS===void 0){let r={instancePath:o,
keyword:"required",params:{missingProperty:"infillStartS"},message:"must have required property 'infillStartS'"};e===null?
e=[r]:e.push(r),t++}if(s.infillEndS===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"infillEn\
dS"},message:"must have required property 'infillEndS'"};e===null?e=[r]:e.push(r),t++}if(s.fullLyrics===void 0){let r={instancePath:o,
keyword:"required",params:{missingProperty:"fullLyrics"},message:"must have required property 'fullLyrics'"};e===null?e=
[r]:e.push(r),t++}for(let r in s)if(!R.call(md.properties,r)){let n={instancePath:o,keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}s.taskId!==void 0&&(te(
s.taskId,{instancePath:o+"/taskId",parentData:s,parentDataProperty:"taskId",rootData:i})||(e=e===null?te.errors:e.concat(
te.errors),t=e.length)),s.audioId!==void 0&&(de(s.audioId,{instancePath:o+"/audioId",parentData:s,parentDataProperty:"au\
dioId",rootData:i})||(e=e===null?de.errors:e.concat(de.errors),t=e.length)),s.prompt!==void 0&&(U(s.prompt,{instancePath:o+
"/prompt",parentData:s,parentDataProperty:"prompt",rootData:i})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),s.
tags!==void 0&&(U(s.tags,{instancePath:o+"/tags",parentData:s,parentDataProperty:"tags",rootData:i})||(e=e===null?U.errors:
e.concat(U.errors),t=e.length)),s.title!==void 0&&(Le(s.title,{instancePath:o+"/title",parentData:s,parentDataProperty:"\
title",rootData:i})||(e=e===null?Le.errors:e.concat(Le.errors),t=e.length)),s.negativeTags!==void 0&&(g(s.negativeTags,{
instancePath:o+"/negativeTags",parentData:s,parentDataProperty:"negativeTags",rootData:i})||(e=e===null?g.errors:e.concat(
g.errors),t=e.length)),s.infillStartS!==void 0&&(ne(s.infillStartS,{instancePath:o+"/infillStartS",parentData:s,parentDataProperty:"\
infillStartS",rootData:i})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)),s.infillEndS!==void 0&&(ne(s.infillEndS,
{instancePath:o+"/infillEndS",parentData:s,parentDataProperty:"infillEndS",rootData:i})||(e=e===null?ne.errors:e.concat(
ne.errors),t=e.length)),s.fullLyrics!==void 0&&(U(s.fullLyrics,{instancePath:o+"/fullLyrics",parentData:s,parentDataProperty:"\
fullLyrics",rootData:i})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),s.callBackUrl!==void 0&&(c(s.callBackUrl,
{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:e.concat(
c.errors),t=e.length))}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return Ft.errors=e,t===0}var ma=St,dd={type:"object",additionalProperties:!1,required:["uploadUrl","\
model","prompt","tags","title","infillStartS","infillEndS","fullLyrics"],properties:{uploadUrl:{$ref:"s6"},model:{$ref:"\
s316"},prompt:{$ref:"s19"},tags:{$ref:"s19"},title:{$ref:"s338"},negativeTags:{$ref:"s4"},infillStartS:{$ref:"s345"},infillEndS:{
$ref:"s345"},fullLyrics:{$ref:"s19"},callBackUrl:{$ref:"s22"}}};function St(s,{instancePath:o="",parentData:u,parentDataProperty:p,
rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.uploadUrl===void 0){let r={instancePath:o,
keyword:"required",params:{missingProperty:"uploadUrl"},message:"must have required property 'uploadUrl'"};e===null?e=[r]:
e.push(r),t++}if(s.model===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"model"},message:"mu\
st have required property 'model'"};e===null?e=[r]:e.push(r),t++}if(s.prompt===void 0){let r={instancePath:o,keyword:"re\
quired",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[r]:e.push(r),t++}if(s.
tags===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"tags"},message:"must have required prop\
erty 'tags'"};e===null?e=[r]:e.push(r),t++}if(s.title===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
title"},message:"must have required property 'title'"};e===null?e=[r]:e.push(r),t++}if(s.infillStartS===void 0){let r={instancePath:o,
keyword:"required",params:{missingProperty:"infillStartS"},message:"must have required property 'infillStartS'"};e===null?
e=[r]:e.push(r),t++}if(s.infillEndS===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"infillEn\
dS"},message:"must have required property 'infillEndS'"};e===null?e=[r]:e.push(r),t++}if(s.fullLyrics===void 0){let r={instancePath:o,
keyword:"required",params:{missingProperty:"fullLyrics"},message:"must have required property 'fullLyrics'"};e===null?e=
[r]:e.push(r),t++}for(let r in s)if(!R.call(dd.properties,r)){let n={instancePath:o,keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}s.uploadUrl!==void 0&&
(y(s.uploadUrl,{instancePath:o+"/uploadUrl",parentData:s,parentDataProperty:"uploadUrl",rootData:i})||(e=e===null?y.errors:
e.concat(y.errors),t=e.length)),s.model!==void 0&&(me(s.model,{instancePath:o+"/model",parentData:s,parentDataProperty:"\
model",rootData:i})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)),s.prompt!==void 0&&(U(s.prompt,{instancePath:o+
"/prompt",parentData:s,parentDataProperty:"prompt",rootData:i})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),s.
tags!==void 0&&(U(s.tags,{instancePath:o+"/tags",parentData:s,parentDataProperty:"tags",rootData:i})||(e=e===null?U.errors:
e.concat(U.errors),t=e.length)),s.title!==void 0&&(Le(s.title,{instancePath:o+"/title",parentData:s,parentDataProperty:"\
title",rootData:i})||(e=e===null?Le.errors:e.concat(Le.errors),t=e.length)),s.negativeTags!==void 0&&(g(s.negativeTags,{
instancePath:o+"/negativeTags",parentData:s,parentDataProperty:"negativeTags",rootData:i})||(e=e===null?g.errors:e.concat(
g.errors),t=e.length)),s.infillStartS!==void 0&&(ne(s.infillStartS,{instancePath:o+"/infillStartS",parentData:s,parentDataProperty:"\
infillStartS",rootData:i})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)),s.infillEndS!==void 0&&(ne(s.infillEndS,
{instancePath:o+"/infillEndS",parentData:s,parentDataProperty:"infillEndS",rootData:i})||(e=e===null?ne.errors:e.concat(
ne.errors),t=e.length)),s.fullLyrics!==void 0&&(U(s.fullLyrics,{instancePath:o+"/fullLyrics",parentData:s,parentDataProperty:"\
fullLyrics",rootData:i})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),s.callBackUrl!==void 0&&(c(s.callBackUrl,
{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:e.concat(
c.errors),t=e.length))}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return St.errors=e,t===0}var da=ca;function ca(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0,r=t,n=!1,l=null,f=t;
Ft(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?Ft.errors:e.concat(Ft.errors),t=e.length);
var a=f===t;a&&(n=!0,l=0);let m=t;St(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?St.errors:
e.concat(St.errors),t=e.length);var a=m===t;if(a&&n?(n=!1,l=[l,1]):a&&(n=!0,l=1),n)t=r,e!==null&&(r?e.length=r:e=null);else{
let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),t++}return ca.errors=e,t===0}var ya=ga,qo={type:"object",additionalProperties:!1,required:["prompt","mod\
el"],properties:{prompt:{type:"string",minLength:1,maxLength:500},model:{type:"string",enum:["V5","V5_5"]},soundLoop:{$ref:"\
s9"},soundTempo:{type:"integer",minimum:1,maximum:300},soundKey:{type:"string",enum:["Any","Cm","C#m","Dm","D#m","Em","F\
m","F#m","Gm","G#m","Am","A#m","Bm","C","C#","D","D#","E","F","F#","G","G#","A","A#","B"]},grabLyrics:{$ref:"s9"},callBackUrl:{
$ref:"s22"}}};function ga(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.prompt===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[r]:e.push(r),t++}if(s.model===void 0){let r={instancePath:o,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(
r),t++}for(let r in s)if(!(r==="prompt"||r==="model"||r==="soundLoop"||r==="soundTempo"||r==="soundKey"||r==="grabLyrics"||
r==="callBackUrl")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT\
 have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.prompt!==void 0){let r=s.prompt;if(typeof r=="string"){if(T(
r)>500){let n={instancePath:o+"/prompt",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 char\
acters"};e===null?e=[n]:e.push(n),t++}if(T(r)<1){let n={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/prompt",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(s.model!==void 0){let r=s.model;if(typeof r!=
"string"){let n={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(!(r==="V5"||r==="V5_5")){let n={instancePath:o+"/model",keyword:"enum",params:{allowedValues:qo.properties.
model.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}if(s.soundLoop!==void 0&&
(k(s.soundLoop,{instancePath:o+"/soundLoop",parentData:s,parentDataProperty:"soundLoop",rootData:i})||(e=e===null?k.errors:
e.concat(k.errors),t=e.length)),s.soundTempo!==void 0){let r=s.soundTempo;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:o+"/soundTempo",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),
t++}if(typeof r=="number"){if(r>300||isNaN(r)){let n={instancePath:o+"/soundTempo",keyword:"maximum",params:{comparison:"\
<=",limit:300},message:"must be <= 300"};e===null?e=[n]:e.push(n),t++}if(r<1||isNaN(r)){let n={instancePath:o+"/soundTem\
po",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),t++}}}if(s.soundKey!==
void 0){let r=s.soundKey;if(typeof r!="string"){let n={instancePath:o+"/soundKey",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(r==="Any"||r==="Cm"||r==="C#m"||r==="Dm"||r==="D#m"||r==="Em"||
r==="Fm"||r==="F#m"||r==="Gm"||r==="G#m"||r==="Am"||r==="A#m"||r==="Bm"||r==="C"||r==="C#"||r==="D"||r==="D#"||r==="E"||
r==="F"||r==="F#"||r==="G"||r==="G#"||r==="A"||r==="A#"||r==="B")){let n={instancePath:o+"/soundKey",keyword:"enum",params:{
allowedValues:qo.properties.soundKey.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),
t++}}s.grabLyrics!==void 0&&(k(s.grabLyrics,{instancePath:o+"/grabLyrics",parentData:s,parentDataProperty:"grabLyrics",rootData:i})||
(e=e===null?k.errors:e.concat(k.errors),t=e.length)),s.callBackUrl!==void 0&&(c(s.callBackUrl,{instancePath:o+"/callBack\
Url",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{
let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ga.
errors=e,t===0}var cd={type:"object",required:["taskId"],properties:{taskId:{$ref:"s26"},parentMusicId:{type:["string","null"]},param:{
$ref:"s32"},type:{$ref:"s4"},errorCode:{$ref:"s34"},errorMessage:{$ref:"s35"}}};function yr(s,{instancePath:o="",parentData:u,
parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.taskId===void 0){
let r={instancePath:o,keyword:"required",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};
e===null?e=[r]:e.push(r),t++}if(s.taskId!==void 0&&($(s.taskId,{instancePath:o+"/taskId",parentData:s,parentDataProperty:"\
taskId",rootData:i})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),s.parentMusicId!==void 0){let r=s.parentMusicId;
if(typeof r!="string"&&r!==null){let n={instancePath:o+"/parentMusicId",keyword:"type",params:{type:cd.properties.parentMusicId.
type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}s.param!==void 0&&(he(s.param,{instancePath:o+"/param",
parentData:s,parentDataProperty:"param",rootData:i})||(e=e===null?he.errors:e.concat(he.errors),t=e.length)),s.type!==void 0&&
(g(s.type,{instancePath:o+"/type",parentData:s,parentDataProperty:"type",rootData:i})||(e=e===null?g.errors:e.concat(g.errors),
t=e.length)),s.errorCode!==void 0&&(K(s.errorCode,{instancePath:o+"/errorCode",parentData:s,parentDataProperty:"errorCod\
e",rootData:i})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),s.errorMessage!==void 0&&(W(s.errorMessage,{instancePath:o+
"/errorMessage",parentData:s,parentDataProperty:"errorMessage",rootData:i})||(e=e===null?W.errors:e.concat(W.errors),t=e.
length))}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),t++}return yr.errors=e,t===0}var vr={type:"object",required:["id"],properties:{id:{$ref:"s4"},audioUrl:{type:["string","null"]},streamAudioUrl:{type:[
"string","null"]},imageUrl:{type:["string","null"]},prompt:{type:["string","null"]},modelName:{type:["string","null"]},title:{
type:["string","null"]},tags:{type:["string","null"]},createTime:{oneOf:[{$ref:"s4"},{$ref:"s11"}]},duration:{type:["num\
ber","null"]}}};function En(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let n={instancePath:o,keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[n]:e.push(n),t++}if(s.id!==void 0&&(g(s.id,{instancePath:o+
"/id",parentData:s,parentDataProperty:"id",rootData:i})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.audioUrl!==
void 0){let n=s.audioUrl;if(typeof n!="string"&&n!==null){let l={instancePath:o+"/audioUrl",keyword:"type",params:{type:vr.
properties.audioUrl.type},message:"must be string,null"};e===null?e=[l]:e.push(l),t++}}if(s.streamAudioUrl!==void 0){let n=s.
streamAudioUrl;if(typeof n!="string"&&n!==null){let l={instancePath:o+"/streamAudioUrl",keyword:"type",params:{type:vr.properties.
streamAudioUrl.type},message:"must be string,null"};e===null?e=[l]:e.push(l),t++}}if(s.imageUrl!==void 0){let n=s.imageUrl;
if(typeof n!="string"&&n!==null){let l={instancePath:o+"/imageUrl",keyword:"type",params:{type:vr.properties.imageUrl.type},
message:"must be string,null"};e===null?e=[l]:e.push(l),t++}}if(s.prompt!==void 0){let n=s.prompt;if(typeof n!="string"&&
n!==null){let l={instancePath:o+"/prompt",keyword:"type",params:{type:vr.properties.prompt.type},message:"must be string\
,null"};e===null?e=[l]:e.push(l),t++}}if(s.modelName!==void 0){let n=s.modelName;if(typeof n!="string"&&n!==null){let l={
instancePath:o+"/modelName",keyword:"type",params:{type:vr.properties.modelName.type},message:"must be string,null"};e===
null?e=[l]:e.push(l),t++}}if(s.title!==void 0){let n=s.title;if(typeof n!="string"&&n!==null){let l={instancePath:o+"/ti\
tle",keyword:"type",params:{type:vr.properties.title.type},message:"must be string,null"};e===null?e=[l]:e.push(l),t++}}
if(s.tags!==void 0){let n=s.tags;if(typeof n!="string"&&n!==null){let l={instancePath:o+"/tags",keyword:"type",params:{type:vr.
properties.tags.type},message:"must be string,null"};e===null?e=[l]:e.push(l),t++}}if(s.createTime!==void 0){let n=s.createTime,
l=t,f=!1,m=null,a=t;g(n,{instancePath:o+"/createTime",parentData:s,parentDataProperty:"createTime",rootData:i})||(e=e===
null?g.errors:e.concat(g.errors),t=e.length);var r=a===t;r&&(f=!0,m=0);let d=t;M(n,{instancePath:o+"/createTime",parentData:s,
parentDataProperty:"createTime",rootData:i})||(e=e===null?M.errors:e.concat(M.errors),t=e.length);var r=d===t;if(r&&f?(f=
!1,m=[m,1]):r&&(f=!0,m=1),f)t=l,e!==null&&(l?e.length=l:e=null);else{let h={instancePath:o+"/createTime",keyword:"oneOf",
params:{passingSchemas:m},message:"must match exactly one schema in oneOf"};e===null?e=[h]:e.push(h),t++}}if(s.duration!==
void 0){let n=s.duration;if(typeof n!="number"&&n!==null){let l={instancePath:o+"/duration",keyword:"type",params:{type:vr.
properties.duration.type},message:"must be number,null"};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return En.errors=e,t===0}function ss(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.sunoData===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"sunoD\
ata"},message:"must have required property 'sunoData'"};e===null?e=[r]:e.push(r),t++}if(s.taskId!==void 0&&($(s.taskId,{
instancePath:o+"/taskId",parentData:s,parentDataProperty:"taskId",rootData:i})||(e=e===null?$.errors:e.concat($.errors),
t=e.length)),s.sunoData!==void 0){let r=s.sunoData;if(Array.isArray(r)){let n=r.length;for(let l=0;l<n;l++)En(r[l],{instancePath:o+
"/sunoData/"+l,parentData:r,parentDataProperty:l,rootData:i})||(e=e===null?En.errors:e.concat(En.errors),t=e.length)}else{
let n={instancePath:o+"/sunoData",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),
t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
t++}return ss.errors=e,t===0}var ha=Vt,yd={type:"object",required:["code","msg","data"],properties:{code:{type:"integer",
const:200},msg:{$ref:"s2"},data:{allOf:[{$ref:"s352"},{type:"object",required:["status"],properties:{status:{type:"strin\
g",enum:["PENDING","TEXT_SUCCESS","FIRST_SUCCESS"]},response:{$ref:"s353"}}}]}}};function Vt(s,{instancePath:o="",parentData:u,
parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===void 0){let r={
instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?
e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"msg"},message:"\
must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.code!==
void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={instancePath:o+"/code",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(r!==200){let n={instancePath:o+"/code",keyword:"con\
st",params:{allowedValue:200},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.
msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||(e=e===null?w.errors:e.concat(w.errors),t=
e.length)),s.data!==void 0){let r=s.data;if(yr(r,{instancePath:o+"/data",parentData:s,parentDataProperty:"data",rootData:i})||
(e=e===null?yr.errors:e.concat(yr.errors),t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.status===void 0){let n={
instancePath:o+"/data",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status\
'"};e===null?e=[n]:e.push(n),t++}if(r.status!==void 0){let n=r.status;if(typeof n!="string"){let l={instancePath:o+"/dat\
a/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(!(n==="PENDING"||
n==="TEXT_SUCCESS"||n==="FIRST_SUCCESS")){let l={instancePath:o+"/data/status",keyword:"enum",params:{allowedValues:yd.properties.
data.allOf[1].properties.status.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}
r.response!==void 0&&(ss(r.response,{instancePath:o+"/data/response",parentData:r,parentDataProperty:"response",rootData:i})||
(e=e===null?ss.errors:e.concat(ss.errors),t=e.length))}else{let n={instancePath:o+"/data",keyword:"type",params:{type:"o\
bject"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Vt.errors=e,t===0}var ka=Lt,gd={type:"object",required:[
"code","msg","data"],properties:{code:{type:"integer",const:200},msg:{$ref:"s2"},data:{allOf:[{$ref:"s352"},{type:"objec\
t",required:["status"],properties:{status:{type:"string",enum:["SUCCESS","CALLBACK_EXCEPTION"]},response:{$ref:"s353"},resultJson:{
$ref:"s4"}}}]}}};function Lt(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,
keyword:"required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),
t++}if(s.data===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have requ\
ired property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r))){let n={instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(
n),t++}if(r!==200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to con\
stant"};e===null?e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"\
msg",rootData:i})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(yr(r,{instancePath:o+
"/data",parentData:s,parentDataProperty:"data",rootData:i})||(e=e===null?yr.errors:e.concat(yr.errors),t=e.length),r&&typeof r==
"object"&&!Array.isArray(r)){if(r.status===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"\
status"},message:"must have required property 'status'"};e===null?e=[n]:e.push(n),t++}if(r.status!==void 0){let n=r.status;
if(typeof n!="string"){let l={instancePath:o+"/data/status",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[l]:e.push(l),t++}if(!(n==="SUCCESS"||n==="CALLBACK_EXCEPTION")){let l={instancePath:o+"/data/status",keyword:"\
enum",params:{allowedValues:gd.properties.data.allOf[1].properties.status.enum},message:"must be equal to one of the all\
owed values"};e===null?e=[l]:e.push(l),t++}}r.response!==void 0&&(ss(r.response,{instancePath:o+"/data/response",parentData:r,
parentDataProperty:"response",rootData:i})||(e=e===null?ss.errors:e.concat(ss.errors),t=e.length)),r.resultJson!==void 0&&
(g(r.resultJson,{instancePath:o+"/data/resultJson",parentData:r,parentDataProperty:"resultJson",rootData:i})||(e=e===null?
g.errors:e.concat(g.errors),t=e.length))}else{let n={instancePath:o+"/data",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}return Lt.errors=e,t===0}var wa=Ct,hd={type:"object",required:["code","msg",
"data"],properties:{code:{type:"integer",const:200},msg:{$ref:"s2"},data:{allOf:[{$ref:"s352"},{type:"object",required:[
"status"],properties:{status:{type:"string",enum:["CREATE_TASK_FAILED","GENERATE_AUDIO_FAILED","SENSITIVE_WORD_ERROR"]}}}]}}};
function Ct(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(r!==
200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(yr(r,{instancePath:o+"/data",parentData:s,
parentDataProperty:"data",rootData:i})||(e=e===null?yr.errors:e.concat(yr.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.status===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"status"},message:"\
must have required property 'status'"};e===null?e=[n]:e.push(n),t++}if(r.status!==void 0){let n=r.status;if(typeof n!="s\
tring"){let l={instancePath:o+"/data/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[l]:e.push(l),t++}if(!(n==="CREATE_TASK_FAILED"||n==="GENERATE_AUDIO_FAILED"||n==="SENSITIVE_WORD_ERROR")){let l={instancePath:o+
"/data/status",keyword:"enum",params:{allowedValues:hd.properties.data.allOf[1].properties.status.enum},message:"must be\
 equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:o+"/data",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ct.errors=e,t===0}var va=ba;function ba(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0,r=t,n=!1,l=null,f=t;
Vt(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?Vt.errors:e.concat(Vt.errors),t=e.length);
var a=f===t;a&&(n=!0,l=0);let m=t;Lt(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?Lt.errors:
e.concat(Lt.errors),t=e.length);var a=m===t;if(a&&n)n=!1,l=[l,1];else{a&&(n=!0,l=1);let d=t;Ct(s,{instancePath:o,parentData:u,
parentDataProperty:p,rootData:i})||(e=e===null?Ct.errors:e.concat(Ct.errors),t=e.length);var a=d===t;if(a&&n)n=!1,l=[l,2];else{
a&&(n=!0,l=2);let q=t;E(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?E.errors:e.concat(
E.errors),t=e.length);var a=q===t;a&&n?(n=!1,l=[l,3]):a&&(n=!0,l=3)}}if(n)t=r,e!==null&&(r?e.length=r:e=null);else{let d={
instancePath:o,keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?e=[d]:
e.push(d),t++}return ba.errors=e,t===0}var _a=qa;function qa(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.taskId===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"taskId"},
message:"must have required property 'taskId'"};e===null?e=[r]:e.push(r),t++}if(s.audioId===void 0){let r={instancePath:o,
keyword:"required",params:{missingProperty:"audioId"},message:"must have required property 'audioId'"};e===null?e=[r]:e.
push(r),t++}if(s.name===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"name"},message:"must h\
ave required property 'name'"};e===null?e=[r]:e.push(r),t++}if(s.description===void 0){let r={instancePath:o,keyword:"re\
quired",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[r]:e.push(
r),t++}for(let r in s)if(!(r==="taskId"||r==="audioId"||r==="name"||r==="description"||r==="vocalStart"||r==="vocalEnd"||
r==="style")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[n]:e.push(n),t++}s.taskId!==void 0&&(te(s.taskId,{instancePath:o+"/taskId",parentData:s,
parentDataProperty:"taskId",rootData:i})||(e=e===null?te.errors:e.concat(te.errors),t=e.length)),s.audioId!==void 0&&(de(
s.audioId,{instancePath:o+"/audioId",parentData:s,parentDataProperty:"audioId",rootData:i})||(e=e===null?de.errors:e.concat(
de.errors),t=e.length)),s.name!==void 0&&(U(s.name,{instancePath:o+"/name",parentData:s,parentDataProperty:"name",rootData:i})||
(e=e===null?U.errors:e.concat(U.errors),t=e.length)),s.description!==void 0&&(U(s.description,{instancePath:o+"/descript\
ion",parentData:s,parentDataProperty:"description",rootData:i})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),s.
vocalStart!==void 0&&(ne(s.vocalStart,{instancePath:o+"/vocalStart",parentData:s,parentDataProperty:"vocalStart",rootData:i})||
(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)),s.vocalEnd!==void 0&&(ne(s.vocalEnd,{instancePath:o+"/vocalEnd",parentData:s,
parentDataProperty:"vocalEnd",rootData:i})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)),s.style!==void 0&&(g(
s.style,{instancePath:o+"/style",parentData:s,parentDataProperty:"style",rootData:i})||(e=e===null?g.errors:e.concat(g.errors),
t=e.length))}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.
push(r),t++}return qa.errors=e,t===0}var Pa=Da;function Da(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0,r=t,n=!1,l=null,f=t;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===void 0){let d={instancePath:o,keyword:"required",params:{missingProperty:"\
code"},message:"must have required property 'code'"};e===null?e=[d]:e.push(d),t++}if(s.msg===void 0){let d={instancePath:o,
keyword:"required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[d]:e.push(d),
t++}if(s.data===void 0){let d={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have requ\
ired property 'data'"};e===null?e=[d]:e.push(d),t++}if(s.code!==void 0){let d=s.code;if(!(typeof d=="number"&&!(d%1)&&!isNaN(
d))){let h={instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[h]:e.push(
h),t++}if(d!==200){let h={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to con\
stant"};e===null?e=[h]:e.push(h),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"\
msg",rootData:i})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let d=s.data;if(d&&typeof d=="o\
bject"&&!Array.isArray(d)){if(d.personaId===void 0){let h={instancePath:o+"/data",keyword:"required",params:{missingProperty:"\
personaId"},message:"must have required property 'personaId'"};e===null?e=[h]:e.push(h),t++}d.personaId!==void 0&&(g(d.personaId,
{instancePath:o+"/data/personaId",parentData:d,parentDataProperty:"personaId",rootData:i})||(e=e===null?g.errors:e.concat(
g.errors),t=e.length))}else{let h={instancePath:o+"/data",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[h]:e.push(h),t++}}}else{let d={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[d]:e.push(d),t++}var a=f===t;a&&(n=!0,l=0);let m=t;E(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||
(e=e===null?E.errors:e.concat(E.errors),t=e.length);var a=m===t;if(a&&n?(n=!1,l=[l,1]):a&&(n=!0,l=1),n)t=r,e!==null&&(r?
e.length=r:e=null);else{let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one \
schema in oneOf"};e===null?e=[d]:e.push(d),t++}return Da.errors=e,t===0}var ja=$a;function $a(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(r!==
200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.personaId===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"personaId"},message:"\
must have required property 'personaId'"};e===null?e=[n]:e.push(n),t++}r.personaId!==void 0&&(g(r.personaId,{instancePath:o+
"/data/personaId",parentData:r,parentDataProperty:"personaId",rootData:i})||(e=e===null?g.errors:e.concat(g.errors),t=e.
length))}else{let n={instancePath:o+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[r]:e.push(r),t++}return $a.errors=e,t===0}var Aa=Ua;function Ua(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.taskId===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"taskId"},
message:"must have required property 'taskId'"};e===null?e=[r]:e.push(r),t++}if(s.audioId===void 0){let r={instancePath:o,
keyword:"required",params:{missingProperty:"audioId"},message:"must have required property 'audioId'"};e===null?e=[r]:e.
push(r),t++}for(let r in s)if(!(r==="taskId"||r==="audioId")){let n={instancePath:o,keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}s.taskId!==void 0&&(te(
s.taskId,{instancePath:o+"/taskId",parentData:s,parentDataProperty:"taskId",rootData:i})||(e=e===null?te.errors:e.concat(
te.errors),t=e.length)),s.audioId!==void 0&&(de(s.audioId,{instancePath:o+"/audioId",parentData:s,parentDataProperty:"au\
dioId",rootData:i})||(e=e===null?de.errors:e.concat(de.errors),t=e.length))}else{let r={instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ua.errors=e,t===0}var xa=Na;function Na(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0,r=t,n=!1,l=null,f=t;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===void 0){let d={instancePath:o,keyword:"required",params:{missingProperty:"\
code"},message:"must have required property 'code'"};e===null?e=[d]:e.push(d),t++}if(s.msg===void 0){let d={instancePath:o,
keyword:"required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[d]:e.push(d),
t++}if(s.data===void 0){let d={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have requ\
ired property 'data'"};e===null?e=[d]:e.push(d),t++}if(s.code!==void 0){let d=s.code;if(!(typeof d=="number"&&!(d%1)&&!isNaN(
d))){let h={instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[h]:e.push(
h),t++}if(d!==200){let h={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to con\
stant"};e===null?e=[h]:e.push(h),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"\
msg",rootData:i})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let d=s.data;if(d&&typeof d=="o\
bject"&&!Array.isArray(d)){if(d.alignedWords===void 0){let h={instancePath:o+"/data",keyword:"required",params:{missingProperty:"\
alignedWords"},message:"must have required property 'alignedWords'"};e===null?e=[h]:e.push(h),t++}if(d.alignedWords!==void 0){
let h=d.alignedWords;if(Array.isArray(h)){let q=h.length;for(let D=0;D<q;D++){let P=h[D];if(P&&typeof P=="object"&&!Array.
isArray(P)){if(P.word!==void 0&&(g(P.word,{instancePath:o+"/data/alignedWords/"+D+"/word",parentData:P,parentDataProperty:"\
word",rootData:i})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),P.success!==void 0&&(k(P.success,{instancePath:o+
"/data/alignedWords/"+D+"/success",parentData:P,parentDataProperty:"success",rootData:i})||(e=e===null?k.errors:e.concat(
k.errors),t=e.length)),P.startS!==void 0&&typeof P.startS!="number"){let b={instancePath:o+"/data/alignedWords/"+D+"/sta\
rtS",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[b]:e.push(b),t++}if(P.endS!==void 0&&typeof P.
endS!="number"){let b={instancePath:o+"/data/alignedWords/"+D+"/endS",keyword:"type",params:{type:"number"},message:"mus\
t be number"};e===null?e=[b]:e.push(b),t++}if(P.palign!==void 0&&typeof P.palign!="number"){let b={instancePath:o+"/data\
/alignedWords/"+D+"/palign",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[b]:e.push(b),t++}}else{
let b={instancePath:o+"/data/alignedWords/"+D,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[b]:e.push(b),t++}}}else{let q={instancePath:o+"/data/alignedWords",keyword:"type",params:{type:"array"},message:"must b\
e array"};e===null?e=[q]:e.push(q),t++}}if(d.waveformData!==void 0){let h=d.waveformData;if(Array.isArray(h)){let q=h.length;
for(let D=0;D<q;D++)if(typeof h[D]!="number"){let P={instancePath:o+"/data/waveformData/"+D,keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[P]:e.push(P),t++}}else{let q={instancePath:o+"/data/waveformData",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[q]:e.push(q),t++}}if(d.hootCer!==void 0&&typeof d.hootCer!=
"number"){let h={instancePath:o+"/data/hootCer",keyword:"type",params:{type:"number"},message:"must be number"};e===null?
e=[h]:e.push(h),t++}d.isStreamed!==void 0&&(k(d.isStreamed,{instancePath:o+"/data/isStreamed",parentData:d,parentDataProperty:"\
isStreamed",rootData:i})||(e=e===null?k.errors:e.concat(k.errors),t=e.length))}else{let h={instancePath:o+"/data",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),t++}}}else{let d={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),t++}var a=f===t;a&&(n=!0,l=0);let m=t;E(
s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?E.errors:e.concat(E.errors),t=e.length);var a=m===
t;if(a&&n?(n=!1,l=[l,1]):a&&(n=!0,l=1),n)t=r,e!==null&&(r?e.length=r:e=null);else{let d={instancePath:o,keyword:"oneOf",
params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),t++}return Na.errors=
e,t===0}var Ia=Ta;function Ta(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(r!==
200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.alignedWords===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"alignedWords"},
message:"must have required property 'alignedWords'"};e===null?e=[n]:e.push(n),t++}if(r.alignedWords!==void 0){let n=r.alignedWords;
if(Array.isArray(n)){let l=n.length;for(let f=0;f<l;f++){let m=n[f];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.word!==
void 0&&(g(m.word,{instancePath:o+"/data/alignedWords/"+f+"/word",parentData:m,parentDataProperty:"word",rootData:i})||(e=
e===null?g.errors:e.concat(g.errors),t=e.length)),m.success!==void 0&&(k(m.success,{instancePath:o+"/data/alignedWords/"+
f+"/success",parentData:m,parentDataProperty:"success",rootData:i})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),
m.startS!==void 0&&typeof m.startS!="number"){let a={instancePath:o+"/data/alignedWords/"+f+"/startS",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[a]:e.push(a),t++}if(m.endS!==void 0&&typeof m.endS!="number"){let a={
instancePath:o+"/data/alignedWords/"+f+"/endS",keyword:"type",params:{type:"number"},message:"must be number"};e===null?
e=[a]:e.push(a),t++}if(m.palign!==void 0&&typeof m.palign!="number"){let a={instancePath:o+"/data/alignedWords/"+f+"/pal\
ign",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:o+
"/data/alignedWords/"+f,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}}}else{
let l={instancePath:o+"/data/alignedWords",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:
e.push(l),t++}}if(r.waveformData!==void 0){let n=r.waveformData;if(Array.isArray(n)){let l=n.length;for(let f=0;f<l;f++)
if(typeof n[f]!="number"){let m={instancePath:o+"/data/waveformData/"+f,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[m]:e.push(m),t++}}else{let l={instancePath:o+"/data/waveformData",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[l]:e.push(l),t++}}if(r.hootCer!==void 0&&typeof r.hootCer!="number"){let n={
instancePath:o+"/data/hootCer",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),
t++}r.isStreamed!==void 0&&(k(r.isStreamed,{instancePath:o+"/data/isStreamed",parentData:r,parentDataProperty:"isStreame\
d",rootData:i})||(e=e===null?k.errors:e.concat(k.errors),t=e.length))}else{let n={instancePath:o+"/data",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ta.errors=e,t===0}var Ea=Ba;function Ba(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.prompt===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="prompt"||r==="call\
BackUrl")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have add\
itional properties"};e===null?e=[n]:e.push(n),t++}if(s.prompt!==void 0){let r=s.prompt;if(typeof r=="string"){if(T(r)>200){
let n={instancePath:o+"/prompt",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};
e===null?e=[n]:e.push(n),t++}if(T(r)<1){let n={instancePath:o+"/prompt",keyword:"minLength",params:{limit:1},message:"mu\
st NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/prompt",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}s.callBackUrl!==void 0&&(c(s.callBackUrl,
{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:e.concat(
c.errors),t=e.length))}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return Ba.errors=e,t===0}var Oa=Fa,kd={type:"object",required:["code","msg","data"],properties:{code:{
$ref:"s24"},msg:{$ref:"s25"},data:{type:"object",required:["task_id"],properties:{callbackType:{type:"string",enum:["com\
plete","error"]},task_id:{$ref:"s26"},data:{oneOf:[{type:"array",items:{type:"object",properties:{title:{$ref:"s4"},text:{
$ref:"s4"},status:{$ref:"s4"},error_message:{$ref:"s35"}}}},{type:"null"}]}}}}};function Fa(s,{instancePath:o="",parentData:u,
parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===void 0){let n={
instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?
e=[n]:e.push(n),t++}if(s.msg===void 0){let n={instancePath:o,keyword:"required",params:{missingProperty:"msg"},message:"\
must have required property 'msg'"};e===null?e=[n]:e.push(n),t++}if(s.data===void 0){let n={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[n]:e.push(n),t++}if(s.code!==
void 0&&(F(s.code,{instancePath:o+"/code",parentData:s,parentDataProperty:"code",rootData:i})||(e=e===null?F.errors:e.concat(
F.errors),t=e.length)),s.msg!==void 0&&(S(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||
(e=e===null?S.errors:e.concat(S.errors),t=e.length)),s.data!==void 0){let n=s.data;if(n&&typeof n=="object"&&!Array.isArray(
n)){if(n.task_id===void 0){let l={instancePath:o+"/data",keyword:"required",params:{missingProperty:"task_id"},message:"\
must have required property 'task_id'"};e===null?e=[l]:e.push(l),t++}if(n.callbackType!==void 0){let l=n.callbackType;if(typeof l!=
"string"){let f={instancePath:o+"/data/callbackType",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[f]:e.push(f),t++}if(!(l==="complete"||l==="error")){let f={instancePath:o+"/data/callbackType",keyword:"enum",params:{
allowedValues:kd.properties.data.properties.callbackType.enum},message:"must be equal to one of the allowed values"};e===
null?e=[f]:e.push(f),t++}}if(n.task_id!==void 0&&($(n.task_id,{instancePath:o+"/data/task_id",parentData:n,parentDataProperty:"\
task_id",rootData:i})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),n.data!==void 0){let l=n.data,f=t,m=!1,a=null,
d=t;if(Array.isArray(l)){let q=l.length;for(let D=0;D<q;D++){let P=l[D];if(P&&typeof P=="object"&&!Array.isArray(P))P.title!==
void 0&&(g(P.title,{instancePath:o+"/data/data/"+D+"/title",parentData:P,parentDataProperty:"title",rootData:i})||(e=e===
null?g.errors:e.concat(g.errors),t=e.length)),P.text!==void 0&&(g(P.text,{instancePath:o+"/data/data/"+D+"/text",parentData:P,
parentDataProperty:"text",rootData:i})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),P.status!==void 0&&(g(P.status,
{instancePath:o+"/data/data/"+D+"/status",parentData:P,parentDataProperty:"status",rootData:i})||(e=e===null?g.errors:e.
concat(g.errors),t=e.length)),P.error_message!==void 0&&(W(P.error_message,{instancePath:o+"/data/data/"+D+"/error_messa\
ge",parentData:P,parentDataProperty:"error_message",rootData:i})||(e=e===null?W.errors:e.concat(W.errors),t=e.length));else{
let b={instancePath:o+"/data/data/"+D,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[b]:e.push(
b),t++}}}else{let q={instancePath:o+"/data/data",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[q]:e.push(q),t++}var r=d===t;r&&(m=!0,a=0);let h=t;if(l!==null){let q={instancePath:o+"/data/data",keyword:"type",params:{
type:"null"},message:"must be null"};e===null?e=[q]:e.push(q),t++}var r=h===t;if(r&&m?(m=!1,a=[a,1]):r&&(m=!0,a=1),m)t=f,
e!==null&&(f?e.length=f:e=null);else{let q={instancePath:o+"/data/data",keyword:"oneOf",params:{passingSchemas:a},message:"\
must match exactly one schema in oneOf"};e===null?e=[q]:e.push(q),t++}}}else{let l={instancePath:o+"/data",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:o,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return Fa.errors=e,t===0}function gr(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.taskId===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"taskId"},
message:"must have required property 'taskId'"};e===null?e=[r]:e.push(r),t++}s.taskId!==void 0&&($(s.taskId,{instancePath:o+
"/taskId",parentData:s,parentDataProperty:"taskId",rootData:i})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),s.
param!==void 0&&(he(s.param,{instancePath:o+"/param",parentData:s,parentDataProperty:"param",rootData:i})||(e=e===null?he.
errors:e.concat(he.errors),t=e.length)),s.type!==void 0&&(g(s.type,{instancePath:o+"/type",parentData:s,parentDataProperty:"\
type",rootData:i})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.errorCode!==void 0&&(K(s.errorCode,{instancePath:o+
"/errorCode",parentData:s,parentDataProperty:"errorCode",rootData:i})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),
s.errorMessage!==void 0&&(W(s.errorMessage,{instancePath:o+"/errorMessage",parentData:s,parentDataProperty:"errorMessage",
rootData:i})||(e=e===null?W.errors:e.concat(W.errors),t=e.length))}else{let r={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return gr.errors=e,t===0}var Sa=Mt;function Mt(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(r!==
200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(gr(r,{instancePath:o+"/data",parentData:s,
parentDataProperty:"data",rootData:i})||(e=e===null?gr.errors:e.concat(gr.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.status===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"status"},message:"\
must have required property 'status'"};e===null?e=[n]:e.push(n),t++}if(r.status!==void 0){let n=r.status;if(typeof n!="s\
tring"){let l={instancePath:o+"/data/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[l]:e.push(l),t++}if(n!=="PENDING"){let l={instancePath:o+"/data/status",keyword:"const",params:{allowedValue:"PENDING"},
message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:o+"/data",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Mt.errors=e,t===0}function Bn(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.data===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"\
must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.taskId!==void 0&&($(s.taskId,{instancePath:o+"/ta\
skId",parentData:s,parentDataProperty:"taskId",rootData:i})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),s.data!==
void 0){let r=s.data;if(Array.isArray(r)){let n=r.length;for(let l=0;l<n;l++){let f=r[l];if(f&&typeof f=="object"&&!Array.
isArray(f)){if(f.text===void 0){let m={instancePath:o+"/data/"+l,keyword:"required",params:{missingProperty:"text"},message:"\
must have required property 'text'"};e===null?e=[m]:e.push(m),t++}f.title!==void 0&&(g(f.title,{instancePath:o+"/data/"+
l+"/title",parentData:f,parentDataProperty:"title",rootData:i})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),f.
text!==void 0&&(g(f.text,{instancePath:o+"/data/"+l+"/text",parentData:f,parentDataProperty:"text",rootData:i})||(e=e===
null?g.errors:e.concat(g.errors),t=e.length)),f.status!==void 0&&(g(f.status,{instancePath:o+"/data/"+l+"/status",parentData:f,
parentDataProperty:"status",rootData:i})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),f.errorMessage!==void 0&&
(W(f.errorMessage,{instancePath:o+"/data/"+l+"/errorMessage",parentData:f,parentDataProperty:"errorMessage",rootData:i})||
(e=e===null?W.errors:e.concat(W.errors),t=e.length))}else{let m={instancePath:o+"/data/"+l,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[m]:e.push(m),t++}}}else{let n={instancePath:o+"/data",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Bn.errors=e,t===0}var Va=zt,wd={type:"objec\
t",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{$ref:"s2"},data:{allOf:[{$ref:"s373"},
{type:"object",required:["status"],properties:{status:{type:"string",enum:["SUCCESS","CALLBACK_EXCEPTION"]},response:{$ref:"\
s375"}}}]}}};function zt(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},
message:"must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.
data===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required prop\
erty 'data'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){
let n={instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),
t++}if(r!==200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to consta\
nt"};e===null?e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"m\
sg",rootData:i})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(gr(r,{instancePath:o+
"/data",parentData:s,parentDataProperty:"data",rootData:i})||(e=e===null?gr.errors:e.concat(gr.errors),t=e.length),r&&typeof r==
"object"&&!Array.isArray(r)){if(r.status===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"\
status"},message:"must have required property 'status'"};e===null?e=[n]:e.push(n),t++}if(r.status!==void 0){let n=r.status;
if(typeof n!="string"){let l={instancePath:o+"/data/status",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[l]:e.push(l),t++}if(!(n==="SUCCESS"||n==="CALLBACK_EXCEPTION")){let l={instancePath:o+"/data/status",keyword:"\
enum",params:{allowedValues:wd.properties.data.allOf[1].properties.status.enum},message:"must be equal to one of the all\
owed values"};e===null?e=[l]:e.push(l),t++}}r.response!==void 0&&(Bn(r.response,{instancePath:o+"/data/response",parentData:r,
parentDataProperty:"response",rootData:i})||(e=e===null?Bn.errors:e.concat(Bn.errors),t=e.length))}else{let n={instancePath:o+
"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return zt.errors=e,t===0}var La=Wt,
vd={type:"object",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{$ref:"s2"},data:{allOf:[
{$ref:"s373"},{type:"object",required:["status"],properties:{status:{type:"string",enum:["CREATE_TASK_FAILED","GENERATE_\
LYRICS_FAILED","SENSITIVE_WORD_ERROR"]}}}]}}};function Wt(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",
params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){
let r={instancePath:o,keyword:"required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===
null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"\
must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r))){let n={instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[n]:e.push(n),t++}if(r!==200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,
parentDataProperty:"msg",rootData:i})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;
if(gr(r,{instancePath:o+"/data",parentData:s,parentDataProperty:"data",rootData:i})||(e=e===null?gr.errors:e.concat(gr.errors),
t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.status===void 0){let n={instancePath:o+"/data",keyword:"requi\
red",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[n]:e.push(n),t++}if(r.
status!==void 0){let n=r.status;if(typeof n!="string"){let l={instancePath:o+"/data/status",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(!(n==="CREATE_TASK_FAILED"||n==="GENERATE_LYRICS_FAIL\
ED"||n==="SENSITIVE_WORD_ERROR")){let l={instancePath:o+"/data/status",keyword:"enum",params:{allowedValues:vd.properties.
data.allOf[1].properties.status.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}}else{
let n={instancePath:o+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{
let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Wt.
errors=e,t===0}var Ca=Ma;function Ma(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0,r=t,n=!1,l=null,f=t;
Mt(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?Mt.errors:e.concat(Mt.errors),t=e.length);
var a=f===t;a&&(n=!0,l=0);let m=t;zt(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?zt.errors:
e.concat(zt.errors),t=e.length);var a=m===t;if(a&&n)n=!1,l=[l,1];else{a&&(n=!0,l=1);let d=t;Wt(s,{instancePath:o,parentData:u,
parentDataProperty:p,rootData:i})||(e=e===null?Wt.errors:e.concat(Wt.errors),t=e.length);var a=d===t;if(a&&n)n=!1,l=[l,2];else{
a&&(n=!0,l=2);let q=t;E(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?E.errors:e.concat(
E.errors),t=e.length);var a=q===t;a&&n?(n=!1,l=[l,3]):a&&(n=!0,l=3)}}if(n)t=r,e!==null&&(r?e.length=r:e=null);else{let d={
instancePath:o,keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?e=[d]:
e.push(d),t++}return Ma.errors=e,t===0}var bd={type:"string",enum:["Lead Vocal","Drum Kit","Kick","Snare","Risers","Bass","Backing Vocals","Piano","Electric Gu\
itar","Percussion","String Section","Synth","Acoustic Guitar","Sound Effects","Synth Pad","Synth Bass","Guitar","Brass S\
ection","Organ","Electronic Drum Kit","Lead Electric Guitar","Synth Keys","Rhythm Electric Guitar","Electric Piano","Upr\
ight Bass","Keyboards","Distorted Electric Guitar","Synth Strings","Synth Lead","Woodwinds","Rhythm Acoustic Guitar","Fl\
ute","Harp","Tambourine","Trumpet","Arpeggiator","Accordion","Fiddle","Pedal Steel Guitar","Synth Voice","Violin","Digit\
al Piano","Synth Brass","Mandolin","Choir","Banjo","Bells","Clarinet","Tenor Saxophone","Trombone","Shaker","French Horn",
"Glockenspiel","Electric Bass","Cello","Timpani","Harmonica","Marimba","Vibraphone","Lap Steel Guitar","Saxophone","Orch\
estra","Horns","Cymbals","Hand Clap","Oboe","Celesta","Congas","Drone","Alto Saxophone","Double Bass","Ukulele","Harpsic\
hord","Baritone Saxophone","Xylophone","Tuba","Bass Guitar","Whistle","Lead Guitar","Rhodes","808","Bongos","Bassoon","C\
owbell","Viola","Sitar","Steel Drums","Piccolo","Theremin","Bagpipes","Hi-Hat","Music Box","Melodica","Tabla","Koto","Dj\
embe","Taiko","Didgeridoo"]};function ts(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,
t=0;if(typeof s!="string"){let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),t++}if(!(s==="Lead Vocal"||s==="Drum Kit"||s==="Kick"||s==="Snare"||s==="Risers"||s==="Bass"||s==="Backi\
ng Vocals"||s==="Piano"||s==="Electric Guitar"||s==="Percussion"||s==="String Section"||s==="Synth"||s==="Acoustic Guita\
r"||s==="Sound Effects"||s==="Synth Pad"||s==="Synth Bass"||s==="Guitar"||s==="Brass Section"||s==="Organ"||s==="Electro\
nic Drum Kit"||s==="Lead Electric Guitar"||s==="Synth Keys"||s==="Rhythm Electric Guitar"||s==="Electric Piano"||s==="Up\
right Bass"||s==="Keyboards"||s==="Distorted Electric Guitar"||s==="Synth Strings"||s==="Synth Lead"||s==="Woodwinds"||s===
"Rhythm Acoustic Guitar"||s==="Flute"||s==="Harp"||s==="Tambourine"||s==="Trumpet"||s==="Arpeggiator"||s==="Accordion"||
s==="Fiddle"||s==="Pedal Steel Guitar"||s==="Synth Voice"||s==="Violin"||s==="Digital Piano"||s==="Synth Brass"||s==="Ma\
ndolin"||s==="Choir"||s==="Banjo"||s==="Bells"||s==="Clarinet"||s==="Tenor Saxophone"||s==="Trombone"||s==="Shaker"||s===
"French Horn"||s==="Glockenspiel"||s==="Electric Bass"||s==="Cello"||s==="Timpani"||s==="Harmonica"||s==="Marimba"||s===
"Vibraphone"||s==="Lap Steel Guitar"||s==="Saxophone"||s==="Orchestra"||s==="Horns"||s==="Cymbals"||s==="Hand Clap"||s===
"Oboe"||s==="Celesta"||s==="Congas"||s==="Drone"||s==="Alto Saxophone"||s==="Double Bass"||s==="Ukulele"||s==="Harpsicho\
rd"||s==="Baritone Saxophone"||s==="Xylophone"||s==="Tuba"||s==="Bass Guitar"||s==="Whistle"||s==="Lead Guitar"||s==="Rh\
odes"||s==="808"||s==="Bongos"||s==="Bassoon"||s==="Cowbell"||s==="Viola"||s==="Sitar"||s==="Steel Drums"||s==="Piccolo"||
s==="Theremin"||s==="Bagpipes"||s==="Hi-Hat"||s==="Music Box"||s==="Melodica"||s==="Tabla"||s==="Koto"||s==="Djembe"||s===
"Taiko"||s==="Didgeridoo")){let r={instancePath:o,keyword:"enum",params:{allowedValues:bd.enum},message:"must be equal t\
o one of the allowed values"};e===null?e=[r]:e.push(r),t++}return ts.errors=e,t===0}var za=Gt,_d={type:"object",additionalProperties:!1,
required:["taskId","audioId"],properties:{taskId:{$ref:"s343"},audioId:{$ref:"s344"},type:{type:"string",enum:["separate\
_vocal","split_stem","split_stem_advanced"]},stemName:{$ref:"s383"},callBackUrl:{$ref:"s22"}}};function Gt(s,{instancePath:o="",
parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.taskId===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"taskId"},message:"must have required property \
'taskId'"};e===null?e=[r]:e.push(r),t++}if(s.audioId===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
audioId"},message:"must have required property 'audioId'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="taskId"||
r==="audioId"||r==="type"||r==="stemName"||r==="callBackUrl")){let n={instancePath:o,keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.taskId!==void 0&&
(te(s.taskId,{instancePath:o+"/taskId",parentData:s,parentDataProperty:"taskId",rootData:i})||(e=e===null?te.errors:e.concat(
te.errors),t=e.length)),s.audioId!==void 0&&(de(s.audioId,{instancePath:o+"/audioId",parentData:s,parentDataProperty:"au\
dioId",rootData:i})||(e=e===null?de.errors:e.concat(de.errors),t=e.length)),s.type!==void 0){let r=s.type;if(typeof r!="\
string"){let n={instancePath:o+"/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),t++}if(!(r==="separate_vocal"||r==="split_stem"||r==="split_stem_advanced")){let n={instancePath:o+"/type",keyword:"\
enum",params:{allowedValues:_d.properties.type.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:
e.push(n),t++}}s.stemName!==void 0&&(ts(s.stemName,{instancePath:o+"/stemName",parentData:s,parentDataProperty:"stemName",
rootData:i})||(e=e===null?ts.errors:e.concat(ts.errors),t=e.length)),s.callBackUrl!==void 0&&(c(s.callBackUrl,{instancePath:o+
"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{
let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Gt.
errors=e,t===0}var Wa=Rt,qd={type:"object",additionalProperties:!1,required:["audioUrl"],properties:{audioUrl:{$ref:"s6"},
audioId:{$ref:"s4"},type:{type:"string",enum:["separate_vocal","split_stem","split_stem_advanced"]},stemName:{$ref:"s383"},
callBackUrl:{$ref:"s22"}}};function Rt(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,
t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.audioUrl===void 0){let r={instancePath:o,keyword:"required",params:{
missingProperty:"audioUrl"},message:"must have required property 'audioUrl'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="audioUrl"||r==="audioId"||r==="type"||r==="stemName"||r==="callBackUrl")){let n={instancePath:o,keyword:"addit\
ionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}
if(s.audioUrl!==void 0&&(y(s.audioUrl,{instancePath:o+"/audioUrl",parentData:s,parentDataProperty:"audioUrl",rootData:i})||
(e=e===null?y.errors:e.concat(y.errors),t=e.length)),s.audioId!==void 0&&(g(s.audioId,{instancePath:o+"/audioId",parentData:s,
parentDataProperty:"audioId",rootData:i})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.type!==void 0){let r=s.
type;if(typeof r!="string"){let n={instancePath:o+"/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[n]:e.push(n),t++}if(!(r==="separate_vocal"||r==="split_stem"||r==="split_stem_advanced")){let n={instancePath:o+
"/type",keyword:"enum",params:{allowedValues:qd.properties.type.enum},message:"must be equal to one of the allowed value\
s"};e===null?e=[n]:e.push(n),t++}}s.stemName!==void 0&&(ts(s.stemName,{instancePath:o+"/stemName",parentData:s,parentDataProperty:"\
stemName",rootData:i})||(e=e===null?ts.errors:e.concat(ts.errors),t=e.length)),s.callBackUrl!==void 0&&(c(s.callBackUrl,
{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:e.concat(
c.errors),t=e.length))}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return Rt.errors=e,t===0}var Ga=Ra;function Ra(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0,r=t,n=!1,l=null,f=t;
Gt(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?Gt.errors:e.concat(Gt.errors),t=e.length);
var a=f===t;a&&(n=!0,l=0);let m=t;Rt(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?Rt.errors:
e.concat(Rt.errors),t=e.length);var a=m===t;if(a&&n?(n=!1,l=[l,1]):a&&(n=!0,l=1),n)t=r,e!==null&&(r?e.length=r:e=null);else{
let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),t++}return Ra.errors=e,t===0}var Ka=Ja;function Ja(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let n={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[n]:e.push(n),t++}if(s.msg===void 0){let n={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[n]:e.push(n),t++}if(s.data===
void 0){let n={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[n]:e.push(n),t++}if(s.code!==void 0&&(F(s.code,{instancePath:o+"/code",parentData:s,parentDataProperty:"\
code",rootData:i})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),s.msg!==void 0&&(S(s.msg,{instancePath:o+"/msg",
parentData:s,parentDataProperty:"msg",rootData:i})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),s.data!==void 0){
let n=s.data;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.task_id===void 0){let l={instancePath:o+"/data",keyword:"\
required",params:{missingProperty:"task_id"},message:"must have required property 'task_id'"};e===null?e=[l]:e.push(l),t++}
if(n.task_id!==void 0&&($(n.task_id,{instancePath:o+"/data/task_id",parentData:n,parentDataProperty:"task_id",rootData:i})||
(e=e===null?$.errors:e.concat($.errors),t=e.length)),n.vocal_removal_info!==void 0){let l=n.vocal_removal_info,f=t,m=!1,
a=null,d=t;if(!(l&&typeof l=="object"&&!Array.isArray(l))){let q={instancePath:o+"/data/vocal_removal_info",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[q]:e.push(q),t++}var r=d===t;r&&(m=!0,a=0);let h=t;if(l!==
null){let q={instancePath:o+"/data/vocal_removal_info",keyword:"type",params:{type:"null"},message:"must be null"};e===null?
e=[q]:e.push(q),t++}var r=h===t;if(r&&m?(m=!1,a=[a,1]):r&&(m=!0,a=1),m)t=f,e!==null&&(f?e.length=f:e=null);else{let q={instancePath:o+
"/data/vocal_removal_info",keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===
null?e=[q]:e.push(q),t++}}}else{let l={instancePath:o+"/data",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:o,keyword:"type",params:{type:"object"},message:"must be o\
bject"};e===null?e=[n]:e.push(n),t++}return Ja.errors=e,t===0}var Xn={type:"object",required:["taskId"],properties:{taskId:{$ref:"s26"},musicId:{type:["string","null"]},audioId:{type:[
"string","null"]},callbackUrl:{type:["string","null"]},errorCode:{$ref:"s34"},errorMessage:{$ref:"s35"}}};function J(s,{
instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.taskId===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"taskId"},message:"must have \
required property 'taskId'"};e===null?e=[r]:e.push(r),t++}if(s.taskId!==void 0&&($(s.taskId,{instancePath:o+"/taskId",parentData:s,
parentDataProperty:"taskId",rootData:i})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),s.musicId!==void 0){let r=s.
musicId;if(typeof r!="string"&&r!==null){let n={instancePath:o+"/musicId",keyword:"type",params:{type:Xn.properties.musicId.
type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(s.audioId!==void 0){let r=s.audioId;if(typeof r!="\
string"&&r!==null){let n={instancePath:o+"/audioId",keyword:"type",params:{type:Xn.properties.audioId.type},message:"mus\
t be string,null"};e===null?e=[n]:e.push(n),t++}}if(s.callbackUrl!==void 0){let r=s.callbackUrl;if(typeof r!="string"&&r!==
null){let n={instancePath:o+"/callbackUrl",keyword:"type",params:{type:Xn.properties.callbackUrl.type},message:"must be \
string,null"};e===null?e=[n]:e.push(n),t++}}s.errorCode!==void 0&&(K(s.errorCode,{instancePath:o+"/errorCode",parentData:s,
parentDataProperty:"errorCode",rootData:i})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),s.errorMessage!==void 0&&
(W(s.errorMessage,{instancePath:o+"/errorMessage",parentData:s,parentDataProperty:"errorMessage",rootData:i})||(e=e===null?
W.errors:e.concat(W.errors),t=e.length))}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[r]:e.push(r),t++}return J.errors=e,t===0}var Ha=Kt;function Kt(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(r!==
200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(J(r,{instancePath:o+"/data",parentData:s,
parentDataProperty:"data",rootData:i})||(e=e===null?J.errors:e.concat(J.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(n),t++}if(r.successFlag!==void 0){let n=r.
successFlag;if(typeof n!="string"){let l={instancePath:o+"/data/successFlag",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),t++}if(n!=="PENDING"){let l={instancePath:o+"/data/successFlag",keyword:"const",
params:{allowedValue:"PENDING"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:o+
"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Kt.errors=e,t===0}var Pd={type:["string","null"]};function O(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,
t=0;if(typeof s!="string"&&s!==null){let r={instancePath:o,keyword:"type",params:{type:Pd.type},message:"must be string,\
null"};e===null?e=[r]:e.push(r),t++}return O.errors=e,t===0}var Po={type:"object",properties:{originUrl:{type:["string","null"]},vocalUrl:{$ref:"s393"},instrumentalUrl:{$ref:"s393"},
backingVocalsUrl:{$ref:"s393"},drumsUrl:{$ref:"s393"},bassUrl:{$ref:"s393"},guitarUrl:{$ref:"s393"},pianoUrl:{$ref:"s393"},
keyboardUrl:{$ref:"s393"},percussionUrl:{$ref:"s393"},stringsUrl:{$ref:"s393"},synthUrl:{$ref:"s393"},fxUrl:{$ref:"s393"},
brassUrl:{$ref:"s393"},woodwindsUrl:{$ref:"s393"},originData:{oneOf:[{type:"array",items:{type:"object",properties:{id:{
$ref:"s4"},audio_url:{$ref:"s393"},duration:{type:["number","null"]},stem_type_group_name:{$ref:"s4"}}}},{type:"null"}]}}};
function On(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.originUrl!==void 0){let n=s.originUrl;if(typeof n!="string"&&n!==null){let l={instancePath:o+
"/originUrl",keyword:"type",params:{type:Po.properties.originUrl.type},message:"must be string,null"};e===null?e=[l]:e.push(
l),t++}}if(s.vocalUrl!==void 0&&(O(s.vocalUrl,{instancePath:o+"/vocalUrl",parentData:s,parentDataProperty:"vocalUrl",rootData:i})||
(e=e===null?O.errors:e.concat(O.errors),t=e.length)),s.instrumentalUrl!==void 0&&(O(s.instrumentalUrl,{instancePath:o+"/\
instrumentalUrl",parentData:s,parentDataProperty:"instrumentalUrl",rootData:i})||(e=e===null?O.errors:e.concat(O.errors),
t=e.length)),s.backingVocalsUrl!==void 0&&(O(s.backingVocalsUrl,{instancePath:o+"/backingVocalsUrl",parentData:s,parentDataProperty:"\
backingVocalsUrl",rootData:i})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),s.drumsUrl!==void 0&&(O(s.drumsUrl,
{instancePath:o+"/drumsUrl",parentData:s,parentDataProperty:"drumsUrl",rootData:i})||(e=e===null?O.errors:e.concat(O.errors),
t=e.length)),s.bassUrl!==void 0&&(O(s.bassUrl,{instancePath:o+"/bassUrl",parentData:s,parentDataProperty:"bassUrl",rootData:i})||
(e=e===null?O.errors:e.concat(O.errors),t=e.length)),s.guitarUrl!==void 0&&(O(s.guitarUrl,{instancePath:o+"/guitarUrl",parentData:s,
parentDataProperty:"guitarUrl",rootData:i})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),s.pianoUrl!==void 0&&(O(
s.pianoUrl,{instancePath:o+"/pianoUrl",parentData:s,parentDataProperty:"pianoUrl",rootData:i})||(e=e===null?O.errors:e.concat(
O.errors),t=e.length)),s.keyboardUrl!==void 0&&(O(s.keyboardUrl,{instancePath:o+"/keyboardUrl",parentData:s,parentDataProperty:"\
keyboardUrl",rootData:i})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),s.percussionUrl!==void 0&&(O(s.percussionUrl,
{instancePath:o+"/percussionUrl",parentData:s,parentDataProperty:"percussionUrl",rootData:i})||(e=e===null?O.errors:e.concat(
O.errors),t=e.length)),s.stringsUrl!==void 0&&(O(s.stringsUrl,{instancePath:o+"/stringsUrl",parentData:s,parentDataProperty:"\
stringsUrl",rootData:i})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),s.synthUrl!==void 0&&(O(s.synthUrl,{instancePath:o+
"/synthUrl",parentData:s,parentDataProperty:"synthUrl",rootData:i})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),
s.fxUrl!==void 0&&(O(s.fxUrl,{instancePath:o+"/fxUrl",parentData:s,parentDataProperty:"fxUrl",rootData:i})||(e=e===null?
O.errors:e.concat(O.errors),t=e.length)),s.brassUrl!==void 0&&(O(s.brassUrl,{instancePath:o+"/brassUrl",parentData:s,parentDataProperty:"\
brassUrl",rootData:i})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),s.woodwindsUrl!==void 0&&(O(s.woodwindsUrl,
{instancePath:o+"/woodwindsUrl",parentData:s,parentDataProperty:"woodwindsUrl",rootData:i})||(e=e===null?O.errors:e.concat(
O.errors),t=e.length)),s.originData!==void 0){let n=s.originData,l=t,f=!1,m=null,a=t;if(Array.isArray(n)){let h=n.length;
for(let q=0;q<h;q++){let D=n[q];if(D&&typeof D=="object"&&!Array.isArray(D)){if(D.id!==void 0&&(g(D.id,{instancePath:o+"\
/originData/"+q+"/id",parentData:D,parentDataProperty:"id",rootData:i})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),
D.audio_url!==void 0&&(O(D.audio_url,{instancePath:o+"/originData/"+q+"/audio_url",parentData:D,parentDataProperty:"audi\
o_url",rootData:i})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),D.duration!==void 0){let P=D.duration;if(typeof P!=
"number"&&P!==null){let b={instancePath:o+"/originData/"+q+"/duration",keyword:"type",params:{type:Po.properties.originData.
oneOf[0].items.properties.duration.type},message:"must be number,null"};e===null?e=[b]:e.push(b),t++}}D.stem_type_group_name!==
void 0&&(g(D.stem_type_group_name,{instancePath:o+"/originData/"+q+"/stem_type_group_name",parentData:D,parentDataProperty:"\
stem_type_group_name",rootData:i})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let P={instancePath:o+"/or\
iginData/"+q,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[P]:e.push(P),t++}}}else{let h={
instancePath:o+"/originData",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[h]:e.push(h),t++}
var r=a===t;r&&(f=!0,m=0);let d=t;if(n!==null){let h={instancePath:o+"/originData",keyword:"type",params:{type:"null"},message:"\
must be null"};e===null?e=[h]:e.push(h),t++}var r=d===t;if(r&&f?(f=!1,m=[m,1]):r&&(f=!0,m=1),f)t=l,e!==null&&(l?e.length=
l:e=null);else{let h={instancePath:o+"/originData",keyword:"oneOf",params:{passingSchemas:m},message:"must match exactly\
 one schema in oneOf"};e===null?e=[h]:e.push(h),t++}}}else{let n={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[n]:e.push(n),t++}return On.errors=e,t===0}var Xa=Jt,Dd={type:"object",required:["code","msg",
"data"],properties:{code:{type:"integer",const:200},msg:{$ref:"s2"},data:{allOf:[{$ref:"s390"},{type:"object",required:[
"successFlag"],properties:{successFlag:{type:"string",enum:["SUCCESS","CALLBACK_EXCEPTION"]},response:{$ref:"s392"}}}]}}};
function Jt(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(r!==
200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(J(r,{instancePath:o+"/data",parentData:s,
parentDataProperty:"data",rootData:i})||(e=e===null?J.errors:e.concat(J.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(n),t++}if(r.successFlag!==void 0){let n=r.
successFlag;if(typeof n!="string"){let l={instancePath:o+"/data/successFlag",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),t++}if(!(n==="SUCCESS"||n==="CALLBACK_EXCEPTION")){let l={instancePath:o+"/dat\
a/successFlag",keyword:"enum",params:{allowedValues:Dd.properties.data.allOf[1].properties.successFlag.enum},message:"mu\
st be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}r.response!==void 0&&(On(r.response,{instancePath:o+
"/data/response",parentData:r,parentDataProperty:"response",rootData:i})||(e=e===null?On.errors:e.concat(On.errors),t=e.
length))}else{let n={instancePath:o+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[r]:e.push(r),t++}return Jt.errors=e,t===0}var Ya=Ht,jd={type:"object",required:["code","msg","data"],properties:{code:{
type:"integer",const:200},msg:{$ref:"s2"},data:{allOf:[{$ref:"s390"},{type:"object",required:["successFlag"],properties:{
successFlag:{type:"string",enum:["CREATE_TASK_FAILED","GENERATE_AUDIO_FAILED"]}}}]}}};function Ht(s,{instancePath:o="",parentData:u,
parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===void 0){let r={
instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?
e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"msg"},message:"\
must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.code!==
void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={instancePath:o+"/code",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(r!==200){let n={instancePath:o+"/code",keyword:"con\
st",params:{allowedValue:200},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.
msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||(e=e===null?w.errors:e.concat(w.errors),t=
e.length)),s.data!==void 0){let r=s.data;if(J(r,{instancePath:o+"/data",parentData:s,parentDataProperty:"data",rootData:i})||
(e=e===null?J.errors:e.concat(J.errors),t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.successFlag===void 0){
let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"successFlag"},message:"must have required prop\
erty 'successFlag'"};e===null?e=[n]:e.push(n),t++}if(r.successFlag!==void 0){let n=r.successFlag;if(typeof n!="string"){
let l={instancePath:o+"/data/successFlag",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}if(!(n==="CREATE_TASK_FAILED"||n==="GENERATE_AUDIO_FAILED")){let l={instancePath:o+"/data/successFlag",keyword:"\
enum",params:{allowedValues:jd.properties.data.allOf[1].properties.successFlag.enum},message:"must be equal to one of th\
e allowed values"};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:o+"/data",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ht.errors=e,t===0}var Za=Qa;function Qa(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0,r=t,n=!1,l=null,f=t;
Kt(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?Kt.errors:e.concat(Kt.errors),t=e.length);
var a=f===t;a&&(n=!0,l=0);let m=t;Jt(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?Jt.errors:
e.concat(Jt.errors),t=e.length);var a=m===t;if(a&&n)n=!1,l=[l,1];else{a&&(n=!0,l=1);let d=t;Ht(s,{instancePath:o,parentData:u,
parentDataProperty:p,rootData:i})||(e=e===null?Ht.errors:e.concat(Ht.errors),t=e.length);var a=d===t;if(a&&n)n=!1,l=[l,2];else{
a&&(n=!0,l=2);let q=t;E(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?E.errors:e.concat(
E.errors),t=e.length);var a=q===t;a&&n?(n=!1,l=[l,3]):a&&(n=!0,l=3)}}if(n)t=r,e!==null&&(r?e.length=r:e=null);else{let d={
instancePath:o,keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?e=[d]:
e.push(d),t++}return Qa.errors=e,t===0}var ep=rp;function rp(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.taskId===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"taskId"},
message:"must have required property 'taskId'"};e===null?e=[r]:e.push(r),t++}if(s.audioId===void 0){let r={instancePath:o,
keyword:"required",params:{missingProperty:"audioId"},message:"must have required property 'audioId'"};e===null?e=[r]:e.
push(r),t++}for(let r in s)if(!(r==="taskId"||r==="audioId"||r==="callBackUrl")){let n={instancePath:o,keyword:"addition\
alProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}
s.taskId!==void 0&&(te(s.taskId,{instancePath:o+"/taskId",parentData:s,parentDataProperty:"taskId",rootData:i})||(e=e===
null?te.errors:e.concat(te.errors),t=e.length)),s.audioId!==void 0&&(de(s.audioId,{instancePath:o+"/audioId",parentData:s,
parentDataProperty:"audioId",rootData:i})||(e=e===null?de.errors:e.concat(de.errors),t=e.length)),s.callBackUrl!==void 0&&
(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?
c.errors:e.concat(c.errors),t=e.length))}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[r]:e.push(r),t++}return rp.errors=e,t===0}var sp=tp,$d={type:"object",required:["code","msg","da\
ta"],properties:{code:{$ref:"s24"},msg:{$ref:"s25"},data:{type:"object",required:["task_id"],properties:{task_id:{$ref:"\
s26"},audioWavUrl:{type:["string","null"]}}}}};function tp(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",
params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){
let r={instancePath:o,keyword:"required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===
null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"\
must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0&&(F(s.code,{instancePath:o+"/code",
parentData:s,parentDataProperty:"code",rootData:i})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),s.msg!==void 0&&
(S(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||(e=e===null?S.errors:e.concat(S.errors),
t=e.length)),s.data!==void 0){let r=s.data;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.task_id===void 0){let n={instancePath:o+
"/data",keyword:"required",params:{missingProperty:"task_id"},message:"must have required property 'task_id'"};e===null?
e=[n]:e.push(n),t++}if(r.task_id!==void 0&&($(r.task_id,{instancePath:o+"/data/task_id",parentData:r,parentDataProperty:"\
task_id",rootData:i})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.audioWavUrl!==void 0){let n=r.audioWavUrl;
if(typeof n!="string"&&n!==null){let l={instancePath:o+"/data/audioWavUrl",keyword:"type",params:{type:$d.properties.data.
properties.audioWavUrl.type},message:"must be string,null"};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:o+"/\
data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return tp.errors=e,t===0}var np=Xt;function Xt(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(r!==
200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(J(r,{instancePath:o+"/data",parentData:s,
parentDataProperty:"data",rootData:i})||(e=e===null?J.errors:e.concat(J.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(n),t++}if(r.successFlag!==void 0){let n=r.
successFlag;if(typeof n!="string"){let l={instancePath:o+"/data/successFlag",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),t++}if(n!=="PENDING"){let l={instancePath:o+"/data/successFlag",keyword:"const",
params:{allowedValue:"PENDING"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:o+
"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Xt.errors=e,t===0}function Fn(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.audioWavUrl===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"au\
dioWavUrl"},message:"must have required property 'audioWavUrl'"};e===null?e=[r]:e.push(r),t++}s.audioWavUrl!==void 0&&(y(
s.audioWavUrl,{instancePath:o+"/audioWavUrl",parentData:s,parentDataProperty:"audioWavUrl",rootData:i})||(e=e===null?y.errors:
e.concat(y.errors),t=e.length))}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),t++}return Fn.errors=e,t===0}var op=Yt,Ad={type:"object",required:["code","msg","data"],properties:{
code:{type:"integer",const:200},msg:{$ref:"s2"},data:{allOf:[{$ref:"s390"},{type:"object",required:["successFlag"],properties:{
successFlag:{type:"string",enum:["SUCCESS","CALLBACK_EXCEPTION"]},response:{$ref:"s404"}}}]}}};function Yt(s,{instancePath:o="",
parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"must have required property 'c\
ode'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:o,
keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),
t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={instancePath:o+"/code",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(r!==200){let n={instancePath:o+
"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.
msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||(e=e===null?w.errors:e.
concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(J(r,{instancePath:o+"/data",parentData:s,parentDataProperty:"\
data",rootData:i})||(e=e===null?J.errors:e.concat(J.errors),t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.successFlag===
void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"successFlag"},message:"must have requi\
red property 'successFlag'"};e===null?e=[n]:e.push(n),t++}if(r.successFlag!==void 0){let n=r.successFlag;if(typeof n!="s\
tring"){let l={instancePath:o+"/data/successFlag",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[l]:e.push(l),t++}if(!(n==="SUCCESS"||n==="CALLBACK_EXCEPTION")){let l={instancePath:o+"/data/successFlag",keyword:"en\
um",params:{allowedValues:Ad.properties.data.allOf[1].properties.successFlag.enum},message:"must be equal to one of the \
allowed values"};e===null?e=[l]:e.push(l),t++}}r.response!==void 0&&(Fn(r.response,{instancePath:o+"/data/response",parentData:r,
parentDataProperty:"response",rootData:i})||(e=e===null?Fn.errors:e.concat(Fn.errors),t=e.length))}else{let n={instancePath:o+
"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Yt.errors=e,t===0}var ip=Zt,
Ud={type:"object",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{$ref:"s2"},data:{allOf:[
{$ref:"s390"},{type:"object",required:["successFlag"],properties:{successFlag:{type:"string",enum:["CREATE_TASK_FAILED",
"GENERATE_WAV_FAILED"]}}}]}}};function Zt(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,
t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,
keyword:"required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),
t++}if(s.data===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have requ\
ired property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r))){let n={instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(
n),t++}if(r!==200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to con\
stant"};e===null?e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"\
msg",rootData:i})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(J(r,{instancePath:o+
"/data",parentData:s,parentDataProperty:"data",rootData:i})||(e=e===null?J.errors:e.concat(J.errors),t=e.length),r&&typeof r==
"object"&&!Array.isArray(r)){if(r.successFlag===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"\
successFlag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(n),t++}if(r.successFlag!==void 0){
let n=r.successFlag;if(typeof n!="string"){let l={instancePath:o+"/data/successFlag",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[l]:e.push(l),t++}if(!(n==="CREATE_TASK_FAILED"||n==="GENERATE_WAV_FAILED")){let l={
instancePath:o+"/data/successFlag",keyword:"enum",params:{allowedValues:Ud.properties.data.allOf[1].properties.successFlag.
enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:o+"/\
data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Zt.errors=e,t===0}var lp=ap;function ap(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0,r=t,n=!1,l=null,f=t;
Xt(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?Xt.errors:e.concat(Xt.errors),t=e.length);
var a=f===t;a&&(n=!0,l=0);let m=t;Yt(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?Yt.errors:
e.concat(Yt.errors),t=e.length);var a=m===t;if(a&&n)n=!1,l=[l,1];else{a&&(n=!0,l=1);let d=t;Zt(s,{instancePath:o,parentData:u,
parentDataProperty:p,rootData:i})||(e=e===null?Zt.errors:e.concat(Zt.errors),t=e.length);var a=d===t;if(a&&n)n=!1,l=[l,2];else{
a&&(n=!0,l=2);let q=t;E(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?E.errors:e.concat(
E.errors),t=e.length);var a=q===t;a&&n?(n=!1,l=[l,3]):a&&(n=!0,l=3)}}if(n)t=r,e!==null&&(r?e.length=r:e=null);else{let d={
instancePath:o,keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?e=[d]:
e.push(d),t++}return ap.errors=e,t===0}var pp=up;function up(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.taskId===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"taskId"},
message:"must have required property 'taskId'"};e===null?e=[r]:e.push(r),t++}if(s.audioId===void 0){let r={instancePath:o,
keyword:"required",params:{missingProperty:"audioId"},message:"must have required property 'audioId'"};e===null?e=[r]:e.
push(r),t++}for(let r in s)if(!(r==="taskId"||r==="audioId"||r==="author"||r==="domainName"||r==="callBackUrl")){let n={
instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),t++}if(s.taskId!==void 0&&(te(s.taskId,{instancePath:o+"/taskId",parentData:s,parentDataProperty:"\
taskId",rootData:i})||(e=e===null?te.errors:e.concat(te.errors),t=e.length)),s.audioId!==void 0&&(de(s.audioId,{instancePath:o+
"/audioId",parentData:s,parentDataProperty:"audioId",rootData:i})||(e=e===null?de.errors:e.concat(de.errors),t=e.length)),
s.author!==void 0){let r=s.author;if(typeof r=="string"){if(T(r)>50){let n={instancePath:o+"/author",keyword:"maxLength",
params:{limit:50},message:"must NOT have more than 50 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+
"/author",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(s.domainName!==
void 0){let r=s.domainName;if(typeof r=="string"){if(T(r)>50){let n={instancePath:o+"/domainName",keyword:"maxLength",params:{
limit:50},message:"must NOT have more than 50 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/do\
mainName",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}s.callBackUrl!==
void 0&&(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===
null?c.errors:e.concat(c.errors),t=e.length))}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}return up.errors=e,t===0}var fp=mp,xd={type:"object",required:["code","msg",
"data"],properties:{code:{$ref:"s24"},msg:{$ref:"s25"},data:{type:"object",required:["task_id"],properties:{task_id:{$ref:"\
s26"},video_url:{type:["string","null"]}}}}};function mp(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",
params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){
let r={instancePath:o,keyword:"required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===
null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"\
must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0&&(F(s.code,{instancePath:o+"/code",
parentData:s,parentDataProperty:"code",rootData:i})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),s.msg!==void 0&&
(S(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||(e=e===null?S.errors:e.concat(S.errors),
t=e.length)),s.data!==void 0){let r=s.data;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.task_id===void 0){let n={instancePath:o+
"/data",keyword:"required",params:{missingProperty:"task_id"},message:"must have required property 'task_id'"};e===null?
e=[n]:e.push(n),t++}if(r.task_id!==void 0&&($(r.task_id,{instancePath:o+"/data/task_id",parentData:r,parentDataProperty:"\
task_id",rootData:i})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.video_url!==void 0){let n=r.video_url;if(typeof n!=
"string"&&n!==null){let l={instancePath:o+"/data/video_url",keyword:"type",params:{type:xd.properties.data.properties.video_url.
type},message:"must be string,null"};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:o+"/data",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return mp.errors=e,t===0}var dp=Qt;function Qt(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(r!==
200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(J(r,{instancePath:o+"/data",parentData:s,
parentDataProperty:"data",rootData:i})||(e=e===null?J.errors:e.concat(J.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(n),t++}if(r.successFlag!==void 0){let n=r.
successFlag;if(typeof n!="string"){let l={instancePath:o+"/data/successFlag",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),t++}if(n!=="PENDING"){let l={instancePath:o+"/data/successFlag",keyword:"const",
params:{allowedValue:"PENDING"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:o+
"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Qt.errors=e,t===0}function Sn(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.videoUrl===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"video\
Url"},message:"must have required property 'videoUrl'"};e===null?e=[r]:e.push(r),t++}s.videoUrl!==void 0&&(y(s.videoUrl,
{instancePath:o+"/videoUrl",parentData:s,parentDataProperty:"videoUrl",rootData:i})||(e=e===null?y.errors:e.concat(y.errors),
t=e.length))}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.
push(r),t++}return Sn.errors=e,t===0}var cp=en,Nd={type:"object",required:["code","msg","data"],properties:{code:{type:"\
integer",const:200},msg:{$ref:"s2"},data:{allOf:[{$ref:"s390"},{type:"object",required:["successFlag"],properties:{successFlag:{
type:"string",enum:["SUCCESS","CALLBACK_EXCEPTION"]},response:{$ref:"s415"}}}]}}};function en(s,{instancePath:o="",parentData:u,
parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===void 0){let r={
instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?
e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"msg"},message:"\
must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.code!==
void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={instancePath:o+"/code",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(r!==200){let n={instancePath:o+"/code",keyword:"con\
st",params:{allowedValue:200},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.
msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||(e=e===null?w.errors:e.concat(w.errors),t=
e.length)),s.data!==void 0){let r=s.data;if(J(r,{instancePath:o+"/data",parentData:s,parentDataProperty:"data",rootData:i})||
(e=e===null?J.errors:e.concat(J.errors),t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.successFlag===void 0){
let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"successFlag"},message:"must have required prop\
erty 'successFlag'"};e===null?e=[n]:e.push(n),t++}if(r.successFlag!==void 0){let n=r.successFlag;if(typeof n!="string"){
let l={instancePath:o+"/data/successFlag",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),t++}if(!(n==="SUCCESS"||n==="CALLBACK_EXCEPTION")){let l={instancePath:o+"/data/successFlag",keyword:"enum",params:{
allowedValues:Nd.properties.data.allOf[1].properties.successFlag.enum},message:"must be equal to one of the allowed valu\
es"};e===null?e=[l]:e.push(l),t++}}r.response!==void 0&&(Sn(r.response,{instancePath:o+"/data/response",parentData:r,parentDataProperty:"\
response",rootData:i})||(e=e===null?Sn.errors:e.concat(Sn.errors),t=e.length))}else{let n={instancePath:o+"/data",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return en.errors=e,t===0}var yp=rn,Id={
type:"object",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{$ref:"s2"},data:{allOf:[{$ref:"\
s390"},{type:"object",required:["successFlag"],properties:{successFlag:{type:"string",enum:["CREATE_TASK_FAILED","GENERA\
TE_MP4_FAILED"]}}}]}}};function rn(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,
keyword:"required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),
t++}if(s.data===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have requ\
ired property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r))){let n={instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(
n),t++}if(r!==200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to con\
stant"};e===null?e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"\
msg",rootData:i})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(J(r,{instancePath:o+
"/data",parentData:s,parentDataProperty:"data",rootData:i})||(e=e===null?J.errors:e.concat(J.errors),t=e.length),r&&typeof r==
"object"&&!Array.isArray(r)){if(r.successFlag===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"\
successFlag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(n),t++}if(r.successFlag!==void 0){
let n=r.successFlag;if(typeof n!="string"){let l={instancePath:o+"/data/successFlag",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[l]:e.push(l),t++}if(!(n==="CREATE_TASK_FAILED"||n==="GENERATE_MP4_FAILED")){let l={
instancePath:o+"/data/successFlag",keyword:"enum",params:{allowedValues:Id.properties.data.allOf[1].properties.successFlag.
enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:o+"/\
data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return rn.errors=e,t===0}var gp=hp;function hp(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0,r=t,n=!1,l=null,f=t;
Qt(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?Qt.errors:e.concat(Qt.errors),t=e.length);
var a=f===t;a&&(n=!0,l=0);let m=t;en(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?en.errors:
e.concat(en.errors),t=e.length);var a=m===t;if(a&&n)n=!1,l=[l,1];else{a&&(n=!0,l=1);let d=t;rn(s,{instancePath:o,parentData:u,
parentDataProperty:p,rootData:i})||(e=e===null?rn.errors:e.concat(rn.errors),t=e.length);var a=d===t;if(a&&n)n=!1,l=[l,2];else{
a&&(n=!0,l=2);let q=t;E(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?E.errors:e.concat(
E.errors),t=e.length);var a=q===t;a&&n?(n=!1,l=[l,3]):a&&(n=!0,l=3)}}if(n)t=r,e!==null&&(r?e.length=r:e=null);else{let d={
instancePath:o,keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?e=[d]:
e.push(d),t++}return hp.errors=e,t===0}var kp=wp;function wp(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.taskId===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"taskId"},
message:"must have required property 'taskId'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="taskId"||r==="audi\
oId"||r==="callBackUrl")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},message:"mu\
st NOT have additional properties"};e===null?e=[n]:e.push(n),t++}s.taskId!==void 0&&(U(s.taskId,{instancePath:o+"/taskId",
parentData:s,parentDataProperty:"taskId",rootData:i})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),s.audioId!==
void 0&&(U(s.audioId,{instancePath:o+"/audioId",parentData:s,parentDataProperty:"audioId",rootData:i})||(e=e===null?U.errors:
e.concat(U.errors),t=e.length)),s.callBackUrl!==void 0&&(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"\
callBackUrl",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{let r={instancePath:o,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return wp.errors=e,t===0}function ns(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.state!==void 0&&(g(s.state,{instancePath:o+"/state",parentData:s,parentDataProperty:"state",
rootData:i})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.instruments!==void 0){let l=s.instruments;if(Array.
isArray(l)){let f=l.length;for(let m=0;m<f;m++){let a=l[m];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.name!==void 0&&
(g(a.name,{instancePath:o+"/instruments/"+m+"/name",parentData:a,parentDataProperty:"name",rootData:i})||(e=e===null?g.errors:
e.concat(g.errors),t=e.length)),a.notes!==void 0){let d=a.notes;if(Array.isArray(d)){let h=d.length;for(let q=0;q<h;q++){
let D=d[q];if(D&&typeof D=="object"&&!Array.isArray(D)){if(D.pitch!==void 0&&typeof D.pitch!="number"){let P={instancePath:o+
"/instruments/"+m+"/notes/"+q+"/pitch",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[P]:e.
push(P),t++}if(D.start!==void 0){let P=D.start,b=t,_=!1,x=null,G=t;if(typeof P!="number"){let qe={instancePath:o+"/instr\
uments/"+m+"/notes/"+q+"/start",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[qe]:e.push(qe),
t++}var r=G===t;r&&(_=!0,x=0);let Ce=t;g(P,{instancePath:o+"/instruments/"+m+"/notes/"+q+"/start",parentData:D,parentDataProperty:"\
start",rootData:i})||(e=e===null?g.errors:e.concat(g.errors),t=e.length);var r=Ce===t;if(r&&_?(_=!1,x=[x,1]):r&&(_=!0,x=
1),_)t=b,e!==null&&(b?e.length=b:e=null);else{let qe={instancePath:o+"/instruments/"+m+"/notes/"+q+"/start",keyword:"one\
Of",params:{passingSchemas:x},message:"must match exactly one schema in oneOf"};e===null?e=[qe]:e.push(qe),t++}}if(D.end!==
void 0){let P=D.end,b=t,_=!1,x=null,G=t;if(typeof P!="number"){let qe={instancePath:o+"/instruments/"+m+"/notes/"+q+"/en\
d",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[qe]:e.push(qe),t++}var n=G===t;n&&(_=!0,x=
0);let Ce=t;g(P,{instancePath:o+"/instruments/"+m+"/notes/"+q+"/end",parentData:D,parentDataProperty:"end",rootData:i})||
(e=e===null?g.errors:e.concat(g.errors),t=e.length);var n=Ce===t;if(n&&_?(_=!1,x=[x,1]):n&&(_=!0,x=1),_)t=b,e!==null&&(b?
e.length=b:e=null);else{let qe={instancePath:o+"/instruments/"+m+"/notes/"+q+"/end",keyword:"oneOf",params:{passingSchemas:x},
message:"must match exactly one schema in oneOf"};e===null?e=[qe]:e.push(qe),t++}}if(D.velocity!==void 0&&typeof D.velocity!=
"number"){let P={instancePath:o+"/instruments/"+m+"/notes/"+q+"/velocity",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[P]:e.push(P),t++}}else{let P={instancePath:o+"/instruments/"+m+"/notes/"+q,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[P]:e.push(P),t++}}}else{let h={instancePath:o+"/instruments/"+m+"/n\
otes",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[h]:e.push(h),t++}}}else{let d={instancePath:o+
"/instruments/"+m,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),t++}}}else{let f={
instancePath:o+"/instruments",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[f]:e.push(f),t++}}}else{
let l={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),t++}return ns.
errors=e,t===0}var vp=bp;function bp(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let n={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[n]:e.push(n),t++}if(s.msg===void 0){let n={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[n]:e.push(n),t++}if(s.task_id===
void 0){let n={instancePath:o,keyword:"required",params:{missingProperty:"task_id"},message:"must have required property\
 'task_id'"};e===null?e=[n]:e.push(n),t++}if(s.code!==void 0&&(F(s.code,{instancePath:o+"/code",parentData:s,parentDataProperty:"\
code",rootData:i})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),s.msg!==void 0&&(S(s.msg,{instancePath:o+"/msg",
parentData:s,parentDataProperty:"msg",rootData:i})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),s.task_id!==void 0&&
($(s.task_id,{instancePath:o+"/task_id",parentData:s,parentDataProperty:"task_id",rootData:i})||(e=e===null?$.errors:e.concat(
$.errors),t=e.length)),s.data!==void 0){let n=s.data,l=t,f=!1,m=null,a=t;ns(n,{instancePath:o+"/data",parentData:s,parentDataProperty:"\
data",rootData:i})||(e=e===null?ns.errors:e.concat(ns.errors),t=e.length);var r=a===t;r&&(f=!0,m=0);let d=t;if(n!==null){
let h={instancePath:o+"/data",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[h]:e.push(h),t++}var r=d===
t;if(r&&f?(f=!1,m=[m,1]):r&&(f=!0,m=1),f)t=l,e!==null&&(l?e.length=l:e=null);else{let h={instancePath:o+"/data",keyword:"\
oneOf",params:{passingSchemas:m},message:"must match exactly one schema in oneOf"};e===null?e=[h]:e.push(h),t++}}}else{let n={
instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return bp.errors=
e,t===0}var _p=sn;function sn(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(r!==
200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(V(r,{instancePath:o+"/data",parentData:s,
parentDataProperty:"data",rootData:i})||(e=e===null?V.errors:e.concat(V.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(n),t++}if(r.successFlag!==void 0){let n=r.
successFlag;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let l={instancePath:o+"/data/successFlag",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),t++}if(n!==0){let l={instancePath:o+"/data/successFl\
ag",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}}else{let n={
instancePath:o+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{
let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return sn.
errors=e,t===0}var qp=tn;function tn(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(r!==
200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(V(r,{instancePath:o+"/data",parentData:s,
parentDataProperty:"data",rootData:i})||(e=e===null?V.errors:e.concat(V.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(n),t++}if(r.midiData===void 0){let n={
instancePath:o+"/data",keyword:"required",params:{missingProperty:"midiData"},message:"must have required property 'midi\
Data'"};e===null?e=[n]:e.push(n),t++}if(r.successFlag!==void 0){let n=r.successFlag;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n))){let l={instancePath:o+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[l]:e.push(l),t++}if(n!==1){let l={instancePath:o+"/data/successFlag",keyword:"const",params:{allowedValue:1},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),t++}}r.midiData!==void 0&&(ns(r.midiData,{instancePath:o+"/data/mid\
iData",parentData:r,parentDataProperty:"midiData",rootData:i})||(e=e===null?ns.errors:e.concat(ns.errors),t=e.length))}else{
let n={instancePath:o+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{
let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return tn.
errors=e,t===0}var Pp=nn,Td={type:"object",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{
$ref:"s2"},data:{allOf:[{$ref:"s31"},{type:"object",required:["successFlag"],properties:{successFlag:{type:"integer",enum:[
2,3]}}}]}}};function nn(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},
message:"must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.
data===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required prop\
erty 'data'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){
let n={instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),
t++}if(r!==200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to consta\
nt"};e===null?e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"m\
sg",rootData:i})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(V(r,{instancePath:o+
"/data",parentData:s,parentDataProperty:"data",rootData:i})||(e=e===null?V.errors:e.concat(V.errors),t=e.length),r&&typeof r==
"object"&&!Array.isArray(r)){if(r.successFlag===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"\
successFlag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(n),t++}if(r.successFlag!==void 0){
let n=r.successFlag;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let l={instancePath:o+"/data/successFlag",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),t++}if(!(n===2||n===3)){let l={instancePath:o+
"/data/successFlag",keyword:"enum",params:{allowedValues:Td.properties.data.allOf[1].properties.successFlag.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:o+"/data",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return nn.errors=e,t===0}var Dp=jp;function jp(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0,r=t,n=!1,l=null,f=t;
sn(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?sn.errors:e.concat(sn.errors),t=e.length);
var a=f===t;a&&(n=!0,l=0);let m=t;tn(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?tn.errors:
e.concat(tn.errors),t=e.length);var a=m===t;if(a&&n)n=!1,l=[l,1];else{a&&(n=!0,l=1);let d=t;nn(s,{instancePath:o,parentData:u,
parentDataProperty:p,rootData:i})||(e=e===null?nn.errors:e.concat(nn.errors),t=e.length);var a=d===t;if(a&&n)n=!1,l=[l,2];else{
a&&(n=!0,l=2);let q=t;E(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?E.errors:e.concat(
E.errors),t=e.length);var a=q===t;a&&n?(n=!1,l=[l,3]):a&&(n=!0,l=3)}}if(n)t=r,e!==null&&(r?e.length=r:e=null);else{let d={
instancePath:o,keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?e=[d]:
e.push(d),t++}return jp.errors=e,t===0}var $p=Ap;function Ap(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.taskId===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"taskId"},
message:"must have required property 'taskId'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="taskId"||r==="call\
BackUrl")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have add\
itional properties"};e===null?e=[n]:e.push(n),t++}s.taskId!==void 0&&(te(s.taskId,{instancePath:o+"/taskId",parentData:s,
parentDataProperty:"taskId",rootData:i})||(e=e===null?te.errors:e.concat(te.errors),t=e.length)),s.callBackUrl!==void 0&&
(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?
c.errors:e.concat(c.errors),t=e.length))}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[r]:e.push(r),t++}return Ap.errors=e,t===0}var Up=xp;function xp(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let n={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[n]:e.push(n),t++}if(s.msg===void 0){let n={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[n]:e.push(n),t++}if(s.data===
void 0){let n={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[n]:e.push(n),t++}if(s.code!==void 0&&(F(s.code,{instancePath:o+"/code",parentData:s,parentDataProperty:"\
code",rootData:i})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),s.msg!==void 0&&(S(s.msg,{instancePath:o+"/msg",
parentData:s,parentDataProperty:"msg",rootData:i})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),s.data!==void 0){
let n=s.data;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.taskId===void 0){let l={instancePath:o+"/data",keyword:"r\
equired",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=[l]:e.push(l),t++}
if(n.taskId!==void 0&&($(n.taskId,{instancePath:o+"/data/taskId",parentData:n,parentDataProperty:"taskId",rootData:i})||
(e=e===null?$.errors:e.concat($.errors),t=e.length)),n.images!==void 0){let l=n.images,f=t,m=!1,a=null,d=t;Z(l,{instancePath:o+
"/data/images",parentData:n,parentDataProperty:"images",rootData:i})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length);
var r=d===t;r&&(m=!0,a=0);let h=t;if(l!==null){let q={instancePath:o+"/data/images",keyword:"type",params:{type:"null"},
message:"must be null"};e===null?e=[q]:e.push(q),t++}var r=h===t;if(r&&m?(m=!1,a=[a,1]):r&&(m=!0,a=1),m)t=f,e!==null&&(f?
e.length=f:e=null);else{let q={instancePath:o+"/data/images",keyword:"oneOf",params:{passingSchemas:a},message:"must mat\
ch exactly one schema in oneOf"};e===null?e=[q]:e.push(q),t++}}}else{let l={instancePath:o+"/data",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return xp.errors=e,t===0}var Np=Ip;function Ip(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let n={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[n]:e.push(n),t++}if(s.msg===void 0){let n={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[n]:e.push(n),t++}if(s.code!==
void 0&&(Dr(s.code,{instancePath:o+"/code",parentData:s,parentDataProperty:"code",rootData:i})||(e=e===null?Dr.errors:e.
concat(Dr.errors),t=e.length)),s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let n=s.data,l=t,f=!1,m=null,a=t;if(n&&typeof n=="\
object"&&!Array.isArray(n)){if(n.taskId===void 0){let h={instancePath:o+"/data",keyword:"required",params:{missingProperty:"\
taskId"},message:"must have required property 'taskId'"};e===null?e=[h]:e.push(h),t++}n.taskId!==void 0&&($(n.taskId,{instancePath:o+
"/data/taskId",parentData:n,parentDataProperty:"taskId",rootData:i})||(e=e===null?$.errors:e.concat($.errors),t=e.length))}else{
let h={instancePath:o+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),t++}
var r=a===t;r&&(f=!0,m=0);let d=t;if(n!==null){let h={instancePath:o+"/data",keyword:"type",params:{type:"null"},message:"\
must be null"};e===null?e=[h]:e.push(h),t++}var r=d===t;if(r&&f?(f=!1,m=[m,1]):r&&(f=!0,m=1),f)t=l,e!==null&&(l?e.length=
l:e=null);else{let h={instancePath:o+"/data",keyword:"oneOf",params:{passingSchemas:m},message:"must match exactly one s\
chema in oneOf"};e===null?e=[h]:e.push(h),t++}}}else{let n={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[n]:e.push(n),t++}return Ip.errors=e,t===0}var Tp=on,Ed={type:"object",required:["code","msg",
"data"],properties:{code:{type:"integer",const:200},msg:{$ref:"s2"},data:{allOf:[{$ref:"s31"},{type:"object",required:["\
successFlag"],properties:{successFlag:{type:"integer",enum:[0,2]}}}]}}};function on(s,{instancePath:o="",parentData:u,parentDataProperty:p,
rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,
keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),
t++}if(s.msg===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"msg"},message:"must have requir\
ed property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r))){let n={instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};e===null?e=[n]:e.push(n),t++}if(r!==200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,
parentDataProperty:"msg",rootData:i})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;
if(V(r,{instancePath:o+"/data",parentData:s,parentDataProperty:"data",rootData:i})||(e=e===null?V.errors:e.concat(V.errors),
t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.successFlag===void 0){let n={instancePath:o+"/data",keyword:"\
required",params:{missingProperty:"successFlag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(
n),t++}if(r.successFlag!==void 0){let n=r.successFlag;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let l={instancePath:o+
"/data/successFlag",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),t++}if(!(n===
0||n===2)){let l={instancePath:o+"/data/successFlag",keyword:"enum",params:{allowedValues:Ed.properties.data.allOf[1].properties.
successFlag.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:o+
"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return on.errors=e,t===0}function Vn(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.images===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"images"},
message:"must have required property 'images'"};e===null?e=[r]:e.push(r),t++}s.images!==void 0&&(Q(s.images,{instancePath:o+
"/images",parentData:s,parentDataProperty:"images",rootData:i})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length))}else{
let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Vn.
errors=e,t===0}var Ep=ln;function ln(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(r!==
200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(V(r,{instancePath:o+"/data",parentData:s,
parentDataProperty:"data",rootData:i})||(e=e===null?V.errors:e.concat(V.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(n),t++}if(r.response===void 0){let n={
instancePath:o+"/data",keyword:"required",params:{missingProperty:"response"},message:"must have required property 'resp\
onse'"};e===null?e=[n]:e.push(n),t++}if(r.successFlag!==void 0){let n=r.successFlag;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n))){let l={instancePath:o+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[l]:e.push(l),t++}if(n!==1){let l={instancePath:o+"/data/successFlag",keyword:"const",params:{allowedValue:1},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),t++}}r.response!==void 0&&(Vn(r.response,{instancePath:o+"/data/res\
ponse",parentData:r,parentDataProperty:"response",rootData:i})||(e=e===null?Vn.errors:e.concat(Vn.errors),t=e.length))}else{
let n={instancePath:o+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{
let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ln.
errors=e,t===0}var Bp=an;function an(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(r!==
200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(V(r,{instancePath:o+"/data",parentData:s,
parentDataProperty:"data",rootData:i})||(e=e===null?V.errors:e.concat(V.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(n),t++}if(r.successFlag!==void 0){let n=r.
successFlag;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let l={instancePath:o+"/data/successFlag",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),t++}if(n!==3){let l={instancePath:o+"/data/successFl\
ag",keyword:"const",params:{allowedValue:3},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}}else{let n={
instancePath:o+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{
let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return an.
errors=e,t===0}var Op=Fp;function Fp(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0,r=t,n=!1,l=null,f=t;
on(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?on.errors:e.concat(on.errors),t=e.length);
var a=f===t;a&&(n=!0,l=0);let m=t;ln(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?ln.errors:
e.concat(ln.errors),t=e.length);var a=m===t;if(a&&n)n=!1,l=[l,1];else{a&&(n=!0,l=1);let d=t;an(s,{instancePath:o,parentData:u,
parentDataProperty:p,rootData:i})||(e=e===null?an.errors:e.concat(an.errors),t=e.length);var a=d===t;if(a&&n)n=!1,l=[l,2];else{
a&&(n=!0,l=2);let q=t;E(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?E.errors:e.concat(
E.errors),t=e.length);var a=q===t;a&&n?(n=!1,l=[l,3]):a&&(n=!0,l=3)}}if(n)t=r,e!==null&&(r?e.length=r:e=null);else{let d={
instancePath:o,keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?e=[d]:
e.push(d),t++}return Fp.errors=e,t===0}var Sp=Vp,Bd={type:"object",additionalProperties:!1,required:["voiceUrl","vocalSt\
artS","vocalEndS"],properties:{voiceUrl:{$ref:"s6"},vocalStartS:{type:"integer",minimum:0},vocalEndS:{type:"integer",minimum:0},
language:{type:"string",enum:["en","zh","es","fr","pt","de","ja","ko","hi","ru"]},callBackUrl:{$ref:"s22"}}};function Vp(s,{
instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.voiceUrl===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"voiceUrl"},message:"must h\
ave required property 'voiceUrl'"};e===null?e=[r]:e.push(r),t++}if(s.vocalStartS===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"vocalStartS"},message:"must have required property 'vocalStartS'"};e===null?e=[r]:e.push(
r),t++}if(s.vocalEndS===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"vocalEndS"},message:"m\
ust have required property 'vocalEndS'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="voiceUrl"||r==="vocalStar\
tS"||r==="vocalEndS"||r==="language"||r==="callBackUrl")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.voiceUrl!==void 0&&(y(s.voiceUrl,{instancePath:o+
"/voiceUrl",parentData:s,parentDataProperty:"voiceUrl",rootData:i})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),
s.vocalStartS!==void 0){let r=s.vocalStartS;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={instancePath:o+"/vocalSt\
artS",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="numbe\
r"&&(r<0||isNaN(r))){let n={instancePath:o+"/vocalStartS",keyword:"minimum",params:{comparison:">=",limit:0},message:"mu\
st be >= 0"};e===null?e=[n]:e.push(n),t++}}if(s.vocalEndS!==void 0){let r=s.vocalEndS;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r))){let n={instancePath:o+"/vocalEndS",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:
e.push(n),t++}if(typeof r=="number"&&(r<0||isNaN(r))){let n={instancePath:o+"/vocalEndS",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}if(s.language!==void 0){let r=s.language;if(typeof r!=
"string"){let n={instancePath:o+"/language",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
n]:e.push(n),t++}if(!(r==="en"||r==="zh"||r==="es"||r==="fr"||r==="pt"||r==="de"||r==="ja"||r==="ko"||r==="hi"||r==="ru")){
let n={instancePath:o+"/language",keyword:"enum",params:{allowedValues:Bd.properties.language.enum},message:"must be equ\
al to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}s.callBackUrl!==void 0&&(c(s.callBackUrl,{instancePath:o+
"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{
let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Vp.
errors=e,t===0}var to=Lp;function Lp(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0&&(F(s.code,{instancePath:o+"/code",parentData:s,parentDataProperty:"\
code",rootData:i})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),s.msg!==void 0&&(S(s.msg,{instancePath:o+"/msg",
parentData:s,parentDataProperty:"msg",rootData:i})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),s.data!==void 0){
let r=s.data;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.taskId===void 0){let n={instancePath:o+"/data",keyword:"r\
equired",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=[n]:e.push(n),t++}
r.taskId!==void 0&&($(r.taskId,{instancePath:o+"/data/taskId",parentData:r,parentDataProperty:"taskId",rootData:i})||(e=
e===null?$.errors:e.concat($.errors),t=e.length)),r.validateInfo!==void 0&&(g(r.validateInfo,{instancePath:o+"/data/vali\
dateInfo",parentData:r,parentDataProperty:"validateInfo",rootData:i})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),
r.status!==void 0&&(g(r.status,{instancePath:o+"/data/status",parentData:r,parentDataProperty:"status",rootData:i})||(e=
e===null?g.errors:e.concat(g.errors),t=e.length)),r.errorCode!==void 0&&(K(r.errorCode,{instancePath:o+"/data/errorCode",
parentData:r,parentDataProperty:"errorCode",rootData:i})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),r.errorMessage!==
void 0&&(W(r.errorMessage,{instancePath:o+"/data/errorMessage",parentData:r,parentDataProperty:"errorMessage",rootData:i})||
(e=e===null?W.errors:e.concat(W.errors),t=e.length))}else{let n={instancePath:o+"/data",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"o\
bject"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Lp.errors=e,t===0}function os(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(typeof s=="string"){
if(T(s)<1){let r={instancePath:o,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),t++}return os.errors=e,t===0}var Cp=Mp;function Mp(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.taskId===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"taskId"},
message:"must have required property 'taskId'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="taskId"||r==="calB\
ackUrl")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have addi\
tional properties"};e===null?e=[n]:e.push(n),t++}s.taskId!==void 0&&(os(s.taskId,{instancePath:o+"/taskId",parentData:s,
parentDataProperty:"taskId",rootData:i})||(e=e===null?os.errors:e.concat(os.errors),t=e.length)),s.calBackUrl!==void 0&&
(y(s.calBackUrl,{instancePath:o+"/calBackUrl",parentData:s,parentDataProperty:"calBackUrl",rootData:i})||(e=e===null?y.errors:
e.concat(y.errors),t=e.length))}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),t++}return Mp.errors=e,t===0}function _e(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.taskId===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"taskId"},
message:"must have required property 'taskId'"};e===null?e=[r]:e.push(r),t++}s.taskId!==void 0&&($(s.taskId,{instancePath:o+
"/taskId",parentData:s,parentDataProperty:"taskId",rootData:i})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),s.
errorCode!==void 0&&(K(s.errorCode,{instancePath:o+"/errorCode",parentData:s,parentDataProperty:"errorCode",rootData:i})||
(e=e===null?K.errors:e.concat(K.errors),t=e.length)),s.errorMessage!==void 0&&(W(s.errorMessage,{instancePath:o+"/errorM\
essage",parentData:s,parentDataProperty:"errorMessage",rootData:i})||(e=e===null?W.errors:e.concat(W.errors),t=e.length))}else{
let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return _e.
errors=e,t===0}var zp=pn,Od={type:"object",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{
$ref:"s2"},data:{allOf:[{$ref:"s450"},{type:"object",required:["status"],properties:{status:{type:"string",enum:["wait_p\
rocessing","processing_validate"]}}}]}}};function pn(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",
params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){
let r={instancePath:o,keyword:"required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===
null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"\
must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r))){let n={instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[n]:e.push(n),t++}if(r!==200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,
parentDataProperty:"msg",rootData:i})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;
if(_e(r,{instancePath:o+"/data",parentData:s,parentDataProperty:"data",rootData:i})||(e=e===null?_e.errors:e.concat(_e.errors),
t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.status===void 0){let n={instancePath:o+"/data",keyword:"requi\
red",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[n]:e.push(n),t++}if(r.
status!==void 0){let n=r.status;if(typeof n!="string"){let l={instancePath:o+"/data/status",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(!(n==="wait_processing"||n==="processing_validate")){
let l={instancePath:o+"/data/status",keyword:"enum",params:{allowedValues:Od.properties.data.allOf[1].properties.status.
enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:o+"/\
data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return pn.errors=e,t===0}var Wp=un,
Fd={type:"object",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{$ref:"s2"},data:{allOf:[
{$ref:"s450"},{type:"object",required:["status","validateInfo"],properties:{status:{type:"string",enum:["wait_validating",
"success"]},validateInfo:{$ref:"s4"}}}]}}};function un(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",
params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){
let r={instancePath:o,keyword:"required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===
null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"\
must have required property 'data'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r))){let n={instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[n]:e.push(n),t++}if(r!==200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,
parentDataProperty:"msg",rootData:i})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;
if(_e(r,{instancePath:o+"/data",parentData:s,parentDataProperty:"data",rootData:i})||(e=e===null?_e.errors:e.concat(_e.errors),
t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.status===void 0){let n={instancePath:o+"/data",keyword:"requi\
red",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[n]:e.push(n),t++}if(r.
validateInfo===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"validateInfo"},message:"\
must have required property 'validateInfo'"};e===null?e=[n]:e.push(n),t++}if(r.status!==void 0){let n=r.status;if(typeof n!=
"string"){let l={instancePath:o+"/data/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[l]:e.push(l),t++}if(!(n==="wait_validating"||n==="success")){let l={instancePath:o+"/data/status",keyword:"enum",params:{
allowedValues:Fd.properties.data.allOf[1].properties.status.enum},message:"must be equal to one of the allowed values"};
e===null?e=[l]:e.push(l),t++}}r.validateInfo!==void 0&&(g(r.validateInfo,{instancePath:o+"/data/validateInfo",parentData:r,
parentDataProperty:"validateInfo",rootData:i})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let n={instancePath:o+
"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return un.errors=e,t===0}var no=qr,
Sd={type:"object",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{$ref:"s2"},data:{allOf:[
{$ref:"s450"},{type:"object",required:["status"],properties:{status:{type:"string",enum:["processing_validate_fail","fai\
l"]}}}]}}};function qr(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},
message:"must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.
data===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required prop\
erty 'data'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){
let n={instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),
t++}if(r!==200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to consta\
nt"};e===null?e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"m\
sg",rootData:i})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(_e(r,{instancePath:o+
"/data",parentData:s,parentDataProperty:"data",rootData:i})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length),r&&typeof r==
"object"&&!Array.isArray(r)){if(r.status===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"\
status"},message:"must have required property 'status'"};e===null?e=[n]:e.push(n),t++}if(r.status!==void 0){let n=r.status;
if(typeof n!="string"){let l={instancePath:o+"/data/status",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[l]:e.push(l),t++}if(!(n==="processing_validate_fail"||n==="fail")){let l={instancePath:o+"/data/status",
keyword:"enum",params:{allowedValues:Sd.properties.data.allOf[1].properties.status.enum},message:"must be equal to one o\
f the allowed values"};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:o+"/data",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return qr.errors=e,t===0}var Gp=Rp;function Rp(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0,r=t,n=!1,l=null,f=t;
pn(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?pn.errors:e.concat(pn.errors),t=e.length);
var a=f===t;a&&(n=!0,l=0);let m=t;un(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?un.errors:
e.concat(un.errors),t=e.length);var a=m===t;if(a&&n)n=!1,l=[l,1];else{a&&(n=!0,l=1);let d=t;qr(s,{instancePath:o,parentData:u,
parentDataProperty:p,rootData:i})||(e=e===null?qr.errors:e.concat(qr.errors),t=e.length);var a=d===t;if(a&&n)n=!1,l=[l,2];else{
a&&(n=!0,l=2);let q=t;E(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?E.errors:e.concat(
E.errors),t=e.length);var a=q===t;a&&n?(n=!1,l=[l,3]):a&&(n=!0,l=3)}}if(n)t=r,e!==null&&(r?e.length=r:e=null);else{let d={
instancePath:o,keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?e=[d]:
e.push(d),t++}return Rp.errors=e,t===0}var Kp=Jp,Vd={type:"object",additionalProperties:!1,required:["taskId","verifyUrl"],
properties:{taskId:{$ref:"s447"},verifyUrl:{$ref:"s6"},voiceName:{$ref:"s4"},description:{$ref:"s4"},style:{$ref:"s4"},singerSkillLevel:{
type:"string",enum:["beginner","intermediate","advanced","professional"]},callBackUrl:{$ref:"s22"}}};function Jp(s,{instancePath:o="",
parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.taskId===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"taskId"},message:"must have required property \
'taskId'"};e===null?e=[r]:e.push(r),t++}if(s.verifyUrl===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
verifyUrl"},message:"must have required property 'verifyUrl'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="tas\
kId"||r==="verifyUrl"||r==="voiceName"||r==="description"||r==="style"||r==="singerSkillLevel"||r==="callBackUrl")){let n={
instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),t++}if(s.taskId!==void 0&&(os(s.taskId,{instancePath:o+"/taskId",parentData:s,parentDataProperty:"\
taskId",rootData:i})||(e=e===null?os.errors:e.concat(os.errors),t=e.length)),s.verifyUrl!==void 0&&(y(s.verifyUrl,{instancePath:o+
"/verifyUrl",parentData:s,parentDataProperty:"verifyUrl",rootData:i})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),
s.voiceName!==void 0&&(g(s.voiceName,{instancePath:o+"/voiceName",parentData:s,parentDataProperty:"voiceName",rootData:i})||
(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.description!==void 0&&(g(s.description,{instancePath:o+"/descript\
ion",parentData:s,parentDataProperty:"description",rootData:i})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.
style!==void 0&&(g(s.style,{instancePath:o+"/style",parentData:s,parentDataProperty:"style",rootData:i})||(e=e===null?g.
errors:e.concat(g.errors),t=e.length)),s.singerSkillLevel!==void 0){let r=s.singerSkillLevel;if(typeof r!="string"){let n={
instancePath:o+"/singerSkillLevel",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}if(!(r==="beginner"||r==="intermediate"||r==="advanced"||r==="professional")){let n={instancePath:o+"/singerSkill\
Level",keyword:"enum",params:{allowedValues:Vd.properties.singerSkillLevel.enum},message:"must be equal to one of the al\
lowed values"};e===null?e=[n]:e.push(n),t++}}s.callBackUrl!==void 0&&(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,
parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{let r={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Jp.errors=e,t===0}var Hp=Xp;function Xp(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0&&(F(s.code,{instancePath:o+"/code",parentData:s,parentDataProperty:"\
code",rootData:i})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),s.msg!==void 0&&(S(s.msg,{instancePath:o+"/msg",
parentData:s,parentDataProperty:"msg",rootData:i})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),s.data!==void 0){
let r=s.data;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.taskId===void 0){let n={instancePath:o+"/data",keyword:"r\
equired",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=[n]:e.push(n),t++}
r.taskId!==void 0&&($(r.taskId,{instancePath:o+"/data/taskId",parentData:r,parentDataProperty:"taskId",rootData:i})||(e=
e===null?$.errors:e.concat($.errors),t=e.length)),r.voiceId!==void 0&&(g(r.voiceId,{instancePath:o+"/data/voiceId",parentData:r,
parentDataProperty:"voiceId",rootData:i})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),r.status!==void 0&&(g(r.
status,{instancePath:o+"/data/status",parentData:r,parentDataProperty:"status",rootData:i})||(e=e===null?g.errors:e.concat(
g.errors),t=e.length)),r.errorCode!==void 0&&(K(r.errorCode,{instancePath:o+"/data/errorCode",parentData:r,parentDataProperty:"\
errorCode",rootData:i})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),r.errorMessage!==void 0&&(W(r.errorMessage,
{instancePath:o+"/data/errorMessage",parentData:r,parentDataProperty:"errorMessage",rootData:i})||(e=e===null?W.errors:e.
concat(W.errors),t=e.length))}else{let n={instancePath:o+"/data",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[r]:e.push(r),t++}return Xp.errors=e,t===0}var Yp=fn,Ld={type:"object",required:["code","msg","dat\
a"],properties:{code:{type:"integer",const:200},msg:{$ref:"s2"},data:{allOf:[{$ref:"s450"},{type:"object",required:["sta\
tus"],properties:{status:{type:"string",enum:["wait_processing","processing_validate","wait_validating"]}}}]}}};function fn(s,{
instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"must have requ\
ired property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"required",params:{
missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===void 0){let r={
instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?
e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={instancePath:o+
"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(r!==200){let n={
instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?e=[n]:e.push(
n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||(e=e===null?
w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(_e(r,{instancePath:o+"/data",parentData:s,parentDataProperty:"\
data",rootData:i})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.
status===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"status"},message:"must have r\
equired property 'status'"};e===null?e=[n]:e.push(n),t++}if(r.status!==void 0){let n=r.status;if(typeof n!="string"){let l={
instancePath:o+"/data/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}
if(!(n==="wait_processing"||n==="processing_validate"||n==="wait_validating")){let l={instancePath:o+"/data/status",keyword:"\
enum",params:{allowedValues:Ld.properties.data.allOf[1].properties.status.enum},message:"must be equal to one of the all\
owed values"};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:o+"/data",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}return fn.errors=e,t===0}var Zp=mn;function mn(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(r!==
200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(_e(r,{instancePath:o+"/data",parentData:s,
parentDataProperty:"data",rootData:i})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.status===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"status"},message:"\
must have required property 'status'"};e===null?e=[n]:e.push(n),t++}if(r.voiceId===void 0){let n={instancePath:o+"/data",
keyword:"required",params:{missingProperty:"voiceId"},message:"must have required property 'voiceId'"};e===null?e=[n]:e.
push(n),t++}if(r.status!==void 0){let n=r.status;if(typeof n!="string"){let l={instancePath:o+"/data/status",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}if(n!=="success"){let l={instancePath:o+
"/data/status",keyword:"const",params:{allowedValue:"success"},message:"must be equal to constant"};e===null?e=[l]:e.push(
l),t++}}r.voiceId!==void 0&&(g(r.voiceId,{instancePath:o+"/data/voiceId",parentData:r,parentDataProperty:"voiceId",rootData:i})||
(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let n={instancePath:o+"/data",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"o\
bject"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return mn.errors=e,t===0}var Qp=eu;function eu(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0,r=t,n=!1,l=null,f=t;
fn(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?fn.errors:e.concat(fn.errors),t=e.length);
var a=f===t;a&&(n=!0,l=0);let m=t;mn(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?mn.errors:
e.concat(mn.errors),t=e.length);var a=m===t;if(a&&n)n=!1,l=[l,1];else{a&&(n=!0,l=1);let d=t;qr(s,{instancePath:o,parentData:u,
parentDataProperty:p,rootData:i})||(e=e===null?qr.errors:e.concat(qr.errors),t=e.length);var a=d===t;if(a&&n)n=!1,l=[l,2];else{
a&&(n=!0,l=2);let q=t;E(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?E.errors:e.concat(
E.errors),t=e.length);var a=q===t;a&&n?(n=!1,l=[l,3]):a&&(n=!0,l=3)}}if(n)t=r,e!==null&&(r?e.length=r:e=null);else{let d={
instancePath:o,keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?e=[d]:
e.push(d),t++}return eu.errors=e,t===0}var ru=su;function su(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.task_id===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"task_i\
d"},message:"must have required property 'task_id'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(r!=="task_id"){let n={
instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),t++}s.task_id!==void 0&&(U(s.task_id,{instancePath:o+"/task_id",parentData:s,parentDataProperty:"\
task_id",rootData:i})||(e=e===null?U.errors:e.concat(U.errors),t=e.length))}else{let r={instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return su.errors=e,t===0}var tu=nu;function nu(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0,r=t,n=!1,l=null,f=t;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===void 0){let d={instancePath:o,keyword:"required",params:{missingProperty:"\
code"},message:"must have required property 'code'"};e===null?e=[d]:e.push(d),t++}if(s.msg===void 0){let d={instancePath:o,
keyword:"required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[d]:e.push(d),
t++}if(s.data===void 0){let d={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have requ\
ired property 'data'"};e===null?e=[d]:e.push(d),t++}if(s.code!==void 0){let d=s.code;if(!(typeof d=="number"&&!(d%1)&&!isNaN(
d))){let h={instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[h]:e.push(
h),t++}if(d!==200){let h={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to con\
stant"};e===null?e=[h]:e.push(h),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"\
msg",rootData:i})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let d=s.data;if(d&&typeof d=="o\
bject"&&!Array.isArray(d)){if(d.isAvailable===void 0){let h={instancePath:o+"/data",keyword:"required",params:{missingProperty:"\
isAvailable"},message:"must have required property 'isAvailable'"};e===null?e=[h]:e.push(h),t++}d.isAvailable!==void 0&&
(k(d.isAvailable,{instancePath:o+"/data/isAvailable",parentData:d,parentDataProperty:"isAvailable",rootData:i})||(e=e===
null?k.errors:e.concat(k.errors),t=e.length))}else{let h={instancePath:o+"/data",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[h]:e.push(h),t++}}}else{let d={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[d]:e.push(d),t++}var a=f===t;a&&(n=!0,l=0);let m=t;E(s,{instancePath:o,parentData:u,parentDataProperty:p,
rootData:i})||(e=e===null?E.errors:e.concat(E.errors),t=e.length);var a=m===t;if(a&&n?(n=!1,l=[l,1]):a&&(n=!0,l=1),n)t=r,
e!==null&&(r?e.length=r:e=null);else{let d={instancePath:o,keyword:"oneOf",params:{passingSchemas:l},message:"must match\
 exactly one schema in oneOf"};e===null?e=[d]:e.push(d),t++}return nu.errors=e,t===0}var ou=iu;function iu(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(r!==
200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.isAvailable===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"isAvailable"},message:"\
must have required property 'isAvailable'"};e===null?e=[n]:e.push(n),t++}r.isAvailable!==void 0&&(k(r.isAvailable,{instancePath:o+
"/data/isAvailable",parentData:r,parentDataProperty:"isAvailable",rootData:i})||(e=e===null?k.errors:e.concat(k.errors),
t=e.length))}else{let n={instancePath:o+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return iu.errors=e,t===0}function is(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(!(typeof s=="numb\
er"&&!(s%1)&&!isNaN(s))){let r={instancePath:o,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),t++}if(typeof s=="number"){if(s>99999||isNaN(s)){let r={instancePath:o,keyword:"maximum",params:{comparison:"\
<=",limit:99999},message:"must be <= 99999"};e===null?e=[r]:e.push(r),t++}if(s<1e4||isNaN(s)){let r={instancePath:o,keyword:"\
minimum",params:{comparison:">=",limit:1e4},message:"must be >= 10000"};e===null?e=[r]:e.push(r),t++}}return is.errors=e,
t===0}var lu=au,ps={type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"s56"},imageUrls:{
$ref:"s138"},model:{type:"string",enum:["veo3","veo3_fast","veo3_lite"]},generationType:{type:"string",enum:["TEXT_2_VID\
EO","FIRST_AND_LAST_FRAMES_2_VIDEO","REFERENCE_2_VIDEO"]},aspect_ratio:{type:"string",enum:["16:9","9:16","Auto"]},resolution:{
$ref:"s85"},duration:{type:"integer",enum:[4,6,8]},seeds:{$ref:"s471"},watermark:{$ref:"s20"},enableTranslation:{$ref:"s\
9"},enableFallback:{$ref:"s9"},callBackUrl:{$ref:"s22"}},allOf:[{if:{properties:{generationType:{type:"string",const:"RE\
FERENCE_2_VIDEO"}},required:["generationType"],additionalProperties:!0},then:{properties:{model:{not:{const:"veo3"}},duration:{
type:"integer",const:8},imageUrls:{}},required:["imageUrls"],additionalProperties:!0}},{if:{properties:{generationType:{
type:"string",const:"FIRST_AND_LAST_FRAMES_2_VIDEO"}},required:["generationType"],additionalProperties:!0},then:{properties:{
imageUrls:{type:"array",maxItems:2,items:{}}},required:["imageUrls"],additionalProperties:!0}}]};function au(s,{instancePath:o="",
parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0,r=t,n=!0,l=t;if(s&&typeof s=="object"&&!Array.isArray(
s)){let D;if(s.generationType===void 0&&(D="generationType")){let P={};e===null?e=[P]:e.push(P),t++}else if(s.generationType!==
void 0){let P=s.generationType;if(typeof P!="string"){let b={};e===null?e=[b]:e.push(b),t++}if(P!=="REFERENCE_2_VIDEO"){
let b={};e===null?e=[b]:e.push(b),t++}}}var f=l===t;if(t=r,e!==null&&(r?e.length=r:e=null),f){let D=t;if(s&&typeof s=="o\
bject"&&!Array.isArray(s)){if(s.imageUrls===void 0){let b={instancePath:o,keyword:"required",params:{missingProperty:"im\
ageUrls"},message:"must have required property 'imageUrls'"};e===null?e=[b]:e.push(b),t++}if(s.model!==void 0){let b=t,_=t;
if(s.model!=="veo3"){let x={};e===null?e=[x]:e.push(x),t++}var m=_===t;if(m){let x={instancePath:o+"/model",keyword:"not",
params:{},message:"must NOT be valid"};e===null?e=[x]:e.push(x),t++}else t=b,e!==null&&(b?e.length=b:e=null)}if(s.duration!==
void 0){let b=s.duration;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b))){let _={instancePath:o+"/duration",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[_]:e.push(_),t++}if(b!==8){let _={instancePath:o+"/duration",keyword:"\
const",params:{allowedValue:8},message:"must be equal to constant"};e===null?e=[_]:e.push(_),t++}}}var f=D===t;n=f}if(!n){
let D={instancePath:o,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[D]:e.push(
D),t++}let a=t,d=!0,h=t;if(s&&typeof s=="object"&&!Array.isArray(s)){let D;if(s.generationType===void 0&&(D="generationT\
ype")){let P={};e===null?e=[P]:e.push(P),t++}else if(s.generationType!==void 0){let P=s.generationType;if(typeof P!="str\
ing"){let b={};e===null?e=[b]:e.push(b),t++}if(P!=="FIRST_AND_LAST_FRAMES_2_VIDEO"){let b={};e===null?e=[b]:e.push(b),t++}}}
var q=h===t;if(t=a,e!==null&&(a?e.length=a:e=null),q){let D=t;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.imageUrls===
void 0){let b={instancePath:o,keyword:"required",params:{missingProperty:"imageUrls"},message:"must have required proper\
ty 'imageUrls'"};e===null?e=[b]:e.push(b),t++}if(s.imageUrls!==void 0){let b=s.imageUrls;if(Array.isArray(b)){if(b.length>
2){let _={instancePath:o+"/imageUrls",keyword:"maxItems",params:{limit:2},message:"must NOT have more than 2 items"};e===
null?e=[_]:e.push(_),t++}}else{let _={instancePath:o+"/imageUrls",keyword:"type",params:{type:"array"},message:"must be \
array"};e===null?e=[_]:e.push(_),t++}}}var q=D===t;d=q}if(!d){let D={instancePath:o,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[D]:e.push(D),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.
prompt===void 0){let D={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[D]:e.push(D),t++}for(let D in s)if(!R.call(ps.properties,D)){let P={instancePath:o,keyword:"\
additionalProperties",params:{additionalProperty:D},message:"must NOT have additional properties"};e===null?e=[P]:e.push(
P),t++}if(s.prompt!==void 0&&(Ar(s.prompt,{instancePath:o+"/prompt",parentData:s,parentDataProperty:"prompt",rootData:i})||
(e=e===null?Ar.errors:e.concat(Ar.errors),t=e.length)),s.imageUrls!==void 0&&(sr(s.imageUrls,{instancePath:o+"/imageUrls",
parentData:s,parentDataProperty:"imageUrls",rootData:i})||(e=e===null?sr.errors:e.concat(sr.errors),t=e.length)),s.model!==
void 0){let D=s.model;if(typeof D!="string"){let P={instancePath:o+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[P]:e.push(P),t++}if(!(D==="veo3"||D==="veo3_fast"||D==="veo3_lite")){let P={instancePath:o+
"/model",keyword:"enum",params:{allowedValues:ps.properties.model.enum},message:"must be equal to one of the allowed val\
ues"};e===null?e=[P]:e.push(P),t++}}if(s.generationType!==void 0){let D=s.generationType;if(typeof D!="string"){let P={instancePath:o+
"/generationType",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),t++}if(!(D===
"TEXT_2_VIDEO"||D==="FIRST_AND_LAST_FRAMES_2_VIDEO"||D==="REFERENCE_2_VIDEO")){let P={instancePath:o+"/generationType",keyword:"\
enum",params:{allowedValues:ps.properties.generationType.enum},message:"must be equal to one of the allowed values"};e===
null?e=[P]:e.push(P),t++}}if(s.aspect_ratio!==void 0){let D=s.aspect_ratio;if(typeof D!="string"){let P={instancePath:o+
"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),t++}if(!(D==="1\
6:9"||D==="9:16"||D==="Auto")){let P={instancePath:o+"/aspect_ratio",keyword:"enum",params:{allowedValues:ps.properties.
aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[P]:e.push(P),t++}}if(s.resolution!==
void 0&&(ke(s.resolution,{instancePath:o+"/resolution",parentData:s,parentDataProperty:"resolution",rootData:i})||(e=e===
null?ke.errors:e.concat(ke.errors),t=e.length)),s.duration!==void 0){let D=s.duration;if(!(typeof D=="number"&&!(D%1)&&!isNaN(
D))){let P={instancePath:o+"/duration",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[P]:
e.push(P),t++}if(!(D===4||D===6||D===8)){let P={instancePath:o+"/duration",keyword:"enum",params:{allowedValues:ps.properties.
duration.enum},message:"must be equal to one of the allowed values"};e===null?e=[P]:e.push(P),t++}}s.seeds!==void 0&&(is(
s.seeds,{instancePath:o+"/seeds",parentData:s,parentDataProperty:"seeds",rootData:i})||(e=e===null?is.errors:e.concat(is.
errors),t=e.length)),s.watermark!==void 0&&(oe(s.watermark,{instancePath:o+"/watermark",parentData:s,parentDataProperty:"\
watermark",rootData:i})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),s.enableTranslation!==void 0&&(k(s.enableTranslation,
{instancePath:o+"/enableTranslation",parentData:s,parentDataProperty:"enableTranslation",rootData:i})||(e=e===null?k.errors:
e.concat(k.errors),t=e.length)),s.enableFallback!==void 0&&(k(s.enableFallback,{instancePath:o+"/enableFallback",parentData:s,
parentDataProperty:"enableFallback",rootData:i})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),s.callBackUrl!==void 0&&
(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||(e=e===null?
c.errors:e.concat(c.errors),t=e.length))}else{let D={instancePath:o,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[D]:e.push(D),t++}return au.errors=e,t===0}var Cd={type:"object",required:["resultUrls"],properties:{taskId:{$ref:"s26"},resultUrls:{$ref:"s59"},originUrls:{oneOf:[
{$ref:"s99"},{type:"null"}]},resolution:{type:["string","null"]}}};function ls(s,{instancePath:o="",parentData:u,parentDataProperty:p,
rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.resultUrls===void 0){let n={instancePath:o,
keyword:"required",params:{missingProperty:"resultUrls"},message:"must have required property 'resultUrls'"};e===null?e=
[n]:e.push(n),t++}if(s.taskId!==void 0&&($(s.taskId,{instancePath:o+"/taskId",parentData:s,parentDataProperty:"taskId",rootData:i})||
(e=e===null?$.errors:e.concat($.errors),t=e.length)),s.resultUrls!==void 0&&(Q(s.resultUrls,{instancePath:o+"/resultUrls",
parentData:s,parentDataProperty:"resultUrls",rootData:i})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),s.originUrls!==
void 0){let n=s.originUrls,l=t,f=!1,m=null,a=t;Z(n,{instancePath:o+"/originUrls",parentData:s,parentDataProperty:"origin\
Urls",rootData:i})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length);var r=a===t;r&&(f=!0,m=0);let d=t;if(n!==null){let h={
instancePath:o+"/originUrls",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[h]:e.push(h),t++}var r=d===
t;if(r&&f?(f=!1,m=[m,1]):r&&(f=!0,m=1),f)t=l,e!==null&&(l?e.length=l:e=null);else{let h={instancePath:o+"/originUrls",keyword:"\
oneOf",params:{passingSchemas:m},message:"must match exactly one schema in oneOf"};e===null?e=[h]:e.push(h),t++}}if(s.resolution!==
void 0){let n=s.resolution;if(typeof n!="string"&&n!==null){let l={instancePath:o+"/resolution",keyword:"type",params:{type:Cd.
properties.resolution.type},message:"must be string,null"};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return ls.errors=e,t===0}var oo=pu;function pu(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0&&(F(s.code,{instancePath:o+"/code",parentData:s,parentDataProperty:"\
code",rootData:i})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),s.msg!==void 0&&(S(s.msg,{instancePath:o+"/msg",
parentData:s,parentDataProperty:"msg",rootData:i})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),s.data!==void 0){
let r=s.data;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.taskId===void 0){let n={instancePath:o+"/data",keyword:"r\
equired",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=[n]:e.push(n),t++}
r.taskId!==void 0&&($(r.taskId,{instancePath:o+"/data/taskId",parentData:r,parentDataProperty:"taskId",rootData:i})||(e=
e===null?$.errors:e.concat($.errors),t=e.length)),r.promptJson!==void 0&&(he(r.promptJson,{instancePath:o+"/data/promptJ\
son",parentData:r,parentDataProperty:"promptJson",rootData:i})||(e=e===null?he.errors:e.concat(he.errors),t=e.length)),r.
info!==void 0&&(ls(r.info,{instancePath:o+"/data/info",parentData:r,parentDataProperty:"info",rootData:i})||(e=e===null?
ls.errors:e.concat(ls.errors),t=e.length)),r.fallbackFlag!==void 0&&(k(r.fallbackFlag,{instancePath:o+"/data/fallbackFla\
g",parentData:r,parentDataProperty:"fallbackFlag",rootData:i})||(e=e===null?k.errors:e.concat(k.errors),t=e.length))}else{
let n={instancePath:o+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{
let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return pu.
errors=e,t===0}var uu=fu,Md={type:"object",additionalProperties:!1,required:["taskId","prompt"],properties:{taskId:{$ref:"\
s19"},prompt:{$ref:"s19"},model:{type:"string",enum:["fast","quality","lite"]},seeds:{$ref:"s471"},watermark:{$ref:"s20"},
callBackUrl:{$ref:"s22"}}};function fu(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,
t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.taskId===void 0){let r={instancePath:o,keyword:"required",params:{
missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=[r]:e.push(r),t++}if(s.prompt===void 0){
let r={instancePath:o,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};
e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="taskId"||r==="prompt"||r==="model"||r==="seeds"||r==="watermark"||
r==="callBackUrl")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT\
 have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.taskId!==void 0&&(U(s.taskId,{instancePath:o+"/taskId",parentData:s,
parentDataProperty:"taskId",rootData:i})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),s.prompt!==void 0&&(U(s.prompt,
{instancePath:o+"/prompt",parentData:s,parentDataProperty:"prompt",rootData:i})||(e=e===null?U.errors:e.concat(U.errors),
t=e.length)),s.model!==void 0){let r=s.model;if(typeof r!="string"){let n={instancePath:o+"/model",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(!(r==="fast"||r==="quality"||r==="lite")){let n={
instancePath:o+"/model",keyword:"enum",params:{allowedValues:Md.properties.model.enum},message:"must be equal to one of \
the allowed values"};e===null?e=[n]:e.push(n),t++}}s.seeds!==void 0&&(is(s.seeds,{instancePath:o+"/seeds",parentData:s,parentDataProperty:"\
seeds",rootData:i})||(e=e===null?is.errors:e.concat(is.errors),t=e.length)),s.watermark!==void 0&&(oe(s.watermark,{instancePath:o+
"/watermark",parentData:s,parentDataProperty:"watermark",rootData:i})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),
s.callBackUrl!==void 0&&(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"callBackUrl",rootData:i})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}return fu.errors=e,t===0}var mu=du;function du(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let n={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[n]:e.push(n),t++}if(s.msg===void 0){let n={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[n]:e.push(n),t++}if(s.code!==
void 0&&(Pe(s.code,{instancePath:o+"/code",parentData:s,parentDataProperty:"code",rootData:i})||(e=e===null?Pe.errors:e.
concat(Pe.errors),t=e.length)),s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let n=s.data,l=t,f=!1,m=null,a=t;if(n&&typeof n=="\
object"&&!Array.isArray(n)){if(n.resultUrl===void 0){let h={instancePath:o+"/data",keyword:"required",params:{missingProperty:"\
resultUrl"},message:"must have required property 'resultUrl'"};e===null?e=[h]:e.push(h),t++}n.resultUrl!==void 0&&(y(n.resultUrl,
{instancePath:o+"/data/resultUrl",parentData:n,parentDataProperty:"resultUrl",rootData:i})||(e=e===null?y.errors:e.concat(
y.errors),t=e.length))}else{let h={instancePath:o+"/data",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[h]:e.push(h),t++}var r=a===t;r&&(f=!0,m=0);let d=t;if(n!==null){let h={instancePath:o+"/data",keyword:"type",
params:{type:"null"},message:"must be null"};e===null?e=[h]:e.push(h),t++}var r=d===t;if(r&&f?(f=!1,m=[m,1]):r&&(f=!0,m=
1),f)t=l,e!==null&&(l?e.length=l:e=null);else{let h={instancePath:o+"/data",keyword:"oneOf",params:{passingSchemas:m},message:"\
must match exactly one schema in oneOf"};e===null?e=[h]:e.push(h),t++}}}else{let n={instancePath:o,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return du.errors=e,t===0}var cu=yu;function yu(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.taskId===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"taskId"},
message:"must have required property 'taskId'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="taskId"||r==="inde\
x"||r==="callBackUrl")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},message:"must\
 NOT have additional properties"};e===null?e=[n]:e.push(n),t++}s.taskId!==void 0&&(U(s.taskId,{instancePath:o+"/taskId",
parentData:s,parentDataProperty:"taskId",rootData:i})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),s.index!==void 0&&
(M(s.index,{instancePath:o+"/index",parentData:s,parentDataProperty:"index",rootData:i})||(e=e===null?M.errors:e.concat(
M.errors),t=e.length)),s.callBackUrl!==void 0&&(c(s.callBackUrl,{instancePath:o+"/callBackUrl",parentData:s,parentDataProperty:"\
callBackUrl",rootData:i})||(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{let r={instancePath:o,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return yu.errors=e,t===0}var gu=hu;function hu(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.code!==
void 0&&(F(s.code,{instancePath:o+"/code",parentData:s,parentDataProperty:"code",rootData:i})||(e=e===null?F.errors:e.concat(
F.errors),t=e.length)),s.msg!==void 0&&(S(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||
(e=e===null?S.errors:e.concat(S.errors),t=e.length)),s.data!==void 0){let r=s.data;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.taskId===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"taskId"},message:"mu\
st have required property 'taskId'"};e===null?e=[n]:e.push(n),t++}if(r.taskId!==void 0&&($(r.taskId,{instancePath:o+"/da\
ta/taskId",parentData:r,parentDataProperty:"taskId",rootData:i})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.
creditsConsumed!==void 0&&typeof r.creditsConsumed!="number"){let n={instancePath:o+"/data/creditsConsumed",keyword:"typ\
e",params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),t++}if(r.info!==void 0){let n=r.info;if(n&&
typeof n=="object"&&!Array.isArray(n)){if(n.resultUrls!==void 0&&(Q(n.resultUrls,{instancePath:o+"/data/info/resultUrls",
parentData:n,parentDataProperty:"resultUrls",rootData:i})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),n.imageUrls!==
void 0&&(Z(n.imageUrls,{instancePath:o+"/data/info/imageUrls",parentData:n,parentDataProperty:"imageUrls",rootData:i})||
(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),n.mediaIds!==void 0){let l=n.mediaIds;if(Array.isArray(l)){let f=l.
length;for(let m=0;m<f;m++)g(l[m],{instancePath:o+"/data/info/mediaIds/"+m,parentData:l,parentDataProperty:m,rootData:i})||
(e=e===null?g.errors:e.concat(g.errors),t=e.length)}else{let f={instancePath:o+"/data/info/mediaIds",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[f]:e.push(f),t++}}}else{let l={instancePath:o+"/data/info",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:o+"/data",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return hu.errors=e,t===0}var zd={type:"object",required:["taskId"],properties:{taskId:{$ref:"s26"},paramJson:{$ref:"s32"},createTime:{$ref:"s4"},
completeTime:{$ref:"s33"},errorCode:{$ref:"s34"},errorMessage:{$ref:"s35"},fallbackFlag:{type:["boolean","null"]}}};function hr(s,{
instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.taskId===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"taskId"},message:"must have \
required property 'taskId'"};e===null?e=[r]:e.push(r),t++}if(s.taskId!==void 0&&($(s.taskId,{instancePath:o+"/taskId",parentData:s,
parentDataProperty:"taskId",rootData:i})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),s.paramJson!==void 0&&(he(
s.paramJson,{instancePath:o+"/paramJson",parentData:s,parentDataProperty:"paramJson",rootData:i})||(e=e===null?he.errors:
e.concat(he.errors),t=e.length)),s.createTime!==void 0&&(g(s.createTime,{instancePath:o+"/createTime",parentData:s,parentDataProperty:"\
createTime",rootData:i})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),s.completeTime!==void 0&&(jr(s.completeTime,
{instancePath:o+"/completeTime",parentData:s,parentDataProperty:"completeTime",rootData:i})||(e=e===null?jr.errors:e.concat(
jr.errors),t=e.length)),s.errorCode!==void 0&&(K(s.errorCode,{instancePath:o+"/errorCode",parentData:s,parentDataProperty:"\
errorCode",rootData:i})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),s.errorMessage!==void 0&&(W(s.errorMessage,
{instancePath:o+"/errorMessage",parentData:s,parentDataProperty:"errorMessage",rootData:i})||(e=e===null?W.errors:e.concat(
W.errors),t=e.length)),s.fallbackFlag!==void 0){let r=s.fallbackFlag;if(typeof r!="boolean"&&r!==null){let n={instancePath:o+
"/fallbackFlag",keyword:"type",params:{type:zd.properties.fallbackFlag.type},message:"must be boolean,null"};e===null?e=
[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return hr.errors=e,t===0}var ku=dn;function dn(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(r!==
200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(hr(r,{instancePath:o+"/data",parentData:s,
parentDataProperty:"data",rootData:i})||(e=e===null?hr.errors:e.concat(hr.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(n),t++}if(r.successFlag!==void 0){let n=r.
successFlag;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let l={instancePath:o+"/data/successFlag",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),t++}if(n!==0){let l={instancePath:o+"/data/successFl\
ag",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"};e===null?e=[l]:e.push(l),t++}}}else{let n={
instancePath:o+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{
let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return dn.
errors=e,t===0}var wu=cn;function cn(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.data===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(r!==
200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"msg",rootData:i})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(hr(r,{instancePath:o+"/data",parentData:s,
parentDataProperty:"data",rootData:i})||(e=e===null?hr.errors:e.concat(hr.errors),t=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(n),t++}if(r.response===void 0){let n={
instancePath:o+"/data",keyword:"required",params:{missingProperty:"response"},message:"must have required property 'resp\
onse'"};e===null?e=[n]:e.push(n),t++}if(r.successFlag!==void 0){let n=r.successFlag;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n))){let l={instancePath:o+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[l]:e.push(l),t++}if(n!==1){let l={instancePath:o+"/data/successFlag",keyword:"const",params:{allowedValue:1},message:"\
must be equal to constant"};e===null?e=[l]:e.push(l),t++}}r.response!==void 0&&(ls(r.response,{instancePath:o+"/data/res\
ponse",parentData:r,parentDataProperty:"response",rootData:i})||(e=e===null?ls.errors:e.concat(ls.errors),t=e.length))}else{
let n={instancePath:o+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{
let r={instancePath:o,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return cn.
errors=e,t===0}var vu=yn,Wd={type:"object",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{
$ref:"s2"},data:{allOf:[{$ref:"s480"},{type:"object",required:["successFlag"],properties:{successFlag:{type:"integer",enum:[
2,3]}}}]}}};function yn(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.code===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"code"},
message:"must have required property 'code'"};e===null?e=[r]:e.push(r),t++}if(s.msg===void 0){let r={instancePath:o,keyword:"\
required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),t++}if(s.
data===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"data"},message:"must have required prop\
erty 'data'"};e===null?e=[r]:e.push(r),t++}if(s.code!==void 0){let r=s.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){
let n={instancePath:o+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),
t++}if(r!==200){let n={instancePath:o+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to consta\
nt"};e===null?e=[n]:e.push(n),t++}}if(s.msg!==void 0&&(w(s.msg,{instancePath:o+"/msg",parentData:s,parentDataProperty:"m\
sg",rootData:i})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),s.data!==void 0){let r=s.data;if(hr(r,{instancePath:o+
"/data",parentData:s,parentDataProperty:"data",rootData:i})||(e=e===null?hr.errors:e.concat(hr.errors),t=e.length),r&&typeof r==
"object"&&!Array.isArray(r)){if(r.successFlag===void 0){let n={instancePath:o+"/data",keyword:"required",params:{missingProperty:"\
successFlag"},message:"must have required property 'successFlag'"};e===null?e=[n]:e.push(n),t++}if(r.successFlag!==void 0){
let n=r.successFlag;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let l={instancePath:o+"/data/successFlag",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),t++}if(!(n===2||n===3)){let l={instancePath:o+
"/data/successFlag",keyword:"enum",params:{allowedValues:Wd.properties.data.allOf[1].properties.successFlag.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}}else{let n={instancePath:o+"/data",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return yn.errors=e,t===0}var bu=_u;function _u(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0,r=t,n=!1,l=null,f=t;
dn(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?dn.errors:e.concat(dn.errors),t=e.length);
var a=f===t;a&&(n=!0,l=0);let m=t;cn(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?cn.errors:
e.concat(cn.errors),t=e.length);var a=m===t;if(a&&n)n=!1,l=[l,1];else{a&&(n=!0,l=1);let d=t;yn(s,{instancePath:o,parentData:u,
parentDataProperty:p,rootData:i})||(e=e===null?yn.errors:e.concat(yn.errors),t=e.length);var a=d===t;if(a&&n)n=!1,l=[l,2];else{
a&&(n=!0,l=2);let q=t;E(s,{instancePath:o,parentData:u,parentDataProperty:p,rootData:i})||(e=e===null?E.errors:e.concat(
E.errors),t=e.length);var a=q===t;a&&n?(n=!1,l=[l,3]):a&&(n=!0,l=3)}}if(n)t=r,e!==null&&(r?e.length=r:e=null);else{let d={
instancePath:o,keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?e=[d]:
e.push(d),t++}return _u.errors=e,t===0}var ce=Pu;var qu=Kn().default;function Pu(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.taskid===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"\
taskid"},message:"must have required property 'taskid'"};e===null?e=[r]:e.push(r),t++}if(s.taskid!==void 0){let r=s.taskid;
if(typeof r!="string"){let n=typeof r,l;if(l===void 0)if(n=="number"||n=="boolean")l=""+r;else if(r===null)l="";else{let f={
instancePath:o+"/taskid",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),t++}l!==
void 0&&(r=l,s!==void 0&&(s.taskid=l))}if(typeof r=="string"&&qu(r)<1){let n={instancePath:o+"/taskid",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:o,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Pu.errors=e,t===0}var Du=ju;function ju(s,{instancePath:o="",parentData:u,parentDataProperty:p,rootData:i=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.taskid===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"taskid"},
message:"must have required property 'taskid'"};e===null?e=[r]:e.push(r),t++}if(s.taskid!==void 0){let r=s.taskid;if(typeof r!=
"string"){let n=typeof r,l;if(l===void 0)if(n=="number"||n=="boolean")l=""+r;else if(r===null)l="";else{let f={instancePath:o+
"/taskid",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),t++}l!==void 0&&(r=l,
s!==void 0&&(s.taskid=l))}if(typeof r=="string"&&qu(r)<1){let n={instancePath:o+"/taskid",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}if(s.index!==void 0){let r=s.index;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r))){let n=typeof r,l;if(l===void 0)if(n==="boolean"||r===null||n==="string"&&r&&r==+r&&!(r%1))
l=+r;else{let f={instancePath:o+"/index",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[f]:
e.push(f),t++}l!==void 0&&(r=l,s!==void 0&&(s.index=l))}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),t++}return ju.errors=e,t===0}var Xd="kie",Yd={getCredits:{method:"GET",path:"/api/v1/chat/credit",parameters:{},responses:{200:{whole:Do},429:{whole:v},
500:{whole:v}}},getDownloadUrl:{method:"POST",path:"/api/v1/common/download-url",request:{whole:$o},parameters:{},responses:{
200:{whole:Zn},429:{whole:v},500:{whole:v}}},uploadFileStream:{method:"POST",path:"/api/file-stream-upload",parameters:{},
bodies:{"multipart/form-data":{whole:No}},responses:{200:{whole:Ln},429:{whole:v},500:{whole:v}}},uploadFileUrl:{method:"\
POST",path:"/api/file-url-upload",request:{whole:To},parameters:{},responses:{200:{whole:Ln},429:{whole:v},500:{whole:v}}},
uploadFileBase64:{method:"POST",path:"/api/file-base64-upload",request:{whole:Bo},parameters:{},responses:{200:{whole:Ln},
429:{whole:v},500:{whole:v}}},createAleph:{method:"POST",path:"/api/v1/aleph/generate",request:{whole:Fo},parameters:{},
responses:{200:{whole:H,reasons:[{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:v},429:{
whole:v},500:{whole:v}},callback:{whole:Vo}},getAleph:{method:"GET",path:"/api/v1/aleph/record-info",parameters:{query:ce},
responses:{200:{whole:Go,choice:{tag:"code",branches:[{values:[200],reading:{whole:Mo}},{values:[200],reading:{whole:zo}},
{values:[200],reading:{whole:Wo}},{values:[400,401,402,404,405,408,409,413,422,429,430,451,455,500,501,505,531],reading:{
whole:v}}]}},429:{whole:v},500:{whole:v}}},createFluxKontext:{method:"POST",path:"/api/v1/flux/kontext/generate",request:{
whole:Ko,reasons:[{when:"a picture is changed",fields:["safetyTolerance"],given:{has:["inputImage"]}}]},parameters:{},responses:{
200:{whole:H,reasons:[{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:v},429:{whole:v},
500:{whole:v}},callback:{whole:Ho}},getFluxKontext:{method:"GET",path:"/api/v1/flux/kontext/record-info",parameters:{query:ce},
responses:{200:{whole:ei,choice:{tag:"code",branches:[{values:[200],reading:{whole:Yo}},{values:[200],reading:{whole:Zo}},
{values:[200],reading:{whole:Qo}},{values:[400,401,402,404,405,408,409,413,422,429,430,451,455,500,501,505,531],reading:{
whole:v}}]}},429:{whole:v},500:{whole:v}}},createGpt4oImage:{method:"POST",path:"/api/v1/gpt4o-image/generate",request:{
whole:si,reasons:[{when:"there is no picture",fields:["prompt"],given:{}}]},parameters:{},responses:{200:{whole:H,reasons:[
{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:v},429:{whole:v},500:{whole:v}},callback:{
whole:ni}},getGpt4oImage:{method:"GET",path:"/api/v1/gpt4o-image/record-info",parameters:{query:ce},responses:{200:{whole:pi,
choice:{tag:"code",branches:[{values:[200],reading:{whole:ii}},{values:[200],reading:{whole:li}},{values:[200],reading:{
whole:ai}},{values:[400,401,402,404,405,408,409,413,422,429,430,451,455,500,501,505,531],reading:{whole:v}}]}},429:{whole:v},
500:{whole:v}}},getGpt4oImageDownloadUrl:{method:"POST",path:"/api/v1/gpt4o-image/download-url",request:{whole:fi},parameters:{},
responses:{200:{whole:Zn},429:{whole:v},500:{whole:v}}},createJob:{method:"POST",path:"/api/v1/jobs/createTask",request:{
whole:Pl,choice:{tag:"model",branches:[{values:["kling-2.6/image-to-video"],reading:{whole:di}},{values:["kling-2.6/moti\
on-control"],reading:{whole:ci}},{values:["kling-2.6/text-to-video"],reading:{whole:yi}},{values:["kling-3.0-omni/image-\
to-video"],reading:{whole:gi}},{values:["kling-3.0-omni/reference-to-video"],reading:{whole:hi}},{values:["kling-3.0-omn\
i/text-to-video"],reading:{whole:ki}},{values:["kling-3.0-omni/transformation"],reading:{whole:wi}},{values:["kling-3.0/\
motion-control"],reading:{whole:vi}},{values:["kling-3.0/video"],reading:{whole:bi}},{values:["kling/ai-avatar-pro"],reading:{
whole:_i}},{values:["kling/ai-avatar-standard"],reading:{whole:qi}},{values:["kling/v2-1-master-image-to-video"],reading:{
whole:Pi}},{values:["kling/v2-1-master-text-to-video"],reading:{whole:Di}},{values:["kling/v2-1-pro"],reading:{whole:ji}},
{values:["kling/v2-1-standard"],reading:{whole:$i}},{values:["kling/v2-5-turbo-image-to-video-pro"],reading:{whole:Ai}},
{values:["kling/v2-5-turbo-text-to-video-pro"],reading:{whole:Ui}},{values:["kling/v3-turbo-image-to-video"],reading:{whole:xi}},
{values:["kling/v3-turbo-text-to-video"],reading:{whole:Ni}},{values:["wan/2-2-a14b-image-to-video-turbo"],reading:{whole:Ii}},
{values:["wan/2-2-a14b-speech-to-video-turbo"],reading:{whole:Ti}},{values:["wan/2-2-a14b-text-to-video-turbo"],reading:{
whole:Ei}},{values:["wan/2-2-animate-move"],reading:{whole:Bi}},{values:["wan/2-2-animate-replace"],reading:{whole:Oi}},
{values:["wan/2-5-image-to-video"],reading:{whole:Fi}},{values:["wan/2-5-text-to-video"],reading:{whole:Si}},{values:["w\
an/2-6-flash-image-to-video"],reading:{whole:Vi}},{values:["wan/2-6-flash-video-to-video"],reading:{whole:Li}},{values:[
"wan/2-6-image-to-video"],reading:{whole:Ci}},{values:["wan/2-6-text-to-video"],reading:{whole:Mi}},{values:["wan/2-6-vi\
deo-to-video"],reading:{whole:zi}},{values:["wan/2-7-image"],reading:{whole:Wi}},{values:["wan/2-7-image-pro"],reading:{
whole:Gi}},{values:["wan/2-7-image-to-video"],reading:{whole:Ri}},{values:["wan/2-7-r2v"],reading:{whole:Ki}},{values:["\
wan/2-7-text-to-video"],reading:{whole:Ji}},{values:["wan/2-7-videoedit"],reading:{whole:Hi}},{values:["hailuo/02-image-\
to-video-pro"],reading:{whole:Xi}},{values:["hailuo/02-image-to-video-standard"],reading:{whole:Yi}},{values:["hailuo/02\
-text-to-video-pro"],reading:{whole:Zi}},{values:["hailuo/02-text-to-video-standard"],reading:{whole:Qi}},{values:["hail\
uo/2-3-image-to-video-pro"],reading:{whole:el}},{values:["hailuo/2-3-image-to-video-standard"],reading:{whole:rl}},{values:[
"minimax-h3/image-to-video"],reading:{whole:sl}},{values:["minimax-h3/reference-to-video"],reading:{whole:tl}},{values:[
"minimax-h3/text-to-video"],reading:{whole:nl}},{values:["bytedance/seedance-1.5-pro"],reading:{whole:ol}},{values:["byt\
edance/seedance-2"],reading:{whole:il}},{values:["bytedance/seedance-2-5"],reading:{whole:ll}},{values:["bytedance/seeda\
nce-2-fast"],reading:{whole:al}},{values:["bytedance/seedance-2-mini"],reading:{whole:pl}},{values:["bytedance/v1-lite-i\
mage-to-video"],reading:{whole:ul}},{values:["bytedance/v1-lite-text-to-video"],reading:{whole:fl}},{values:["bytedance/\
v1-pro-fast-image-to-video"],reading:{whole:ml}},{values:["bytedance/v1-pro-image-to-video"],reading:{whole:dl}},{values:[
"bytedance/v1-pro-text-to-video"],reading:{whole:cl}},{values:["google/nano-banana"],reading:{whole:yl}},{values:["googl\
e/nano-banana-edit"],reading:{whole:gl}},{values:["nano-banana-2"],reading:{whole:hl}},{values:["nano-banana-2-lite"],reading:{
whole:kl}},{values:["nano-banana-pro"],reading:{whole:wl}},{values:["elevenlabs/audio-isolation"],reading:{whole:vl}},{values:[
"elevenlabs/text-to-dialogue-v3"],reading:{whole:bl}},{values:["elevenlabs/text-to-speech-multilingual-v2"],reading:{whole:_l}},
{values:["elevenlabs/text-to-speech-turbo-2-5"],reading:{whole:ql}}]}},tag:{name:"model",values:["kling-2.6/image-to-vid\
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
abs/text-to-speech-turbo-2-5"]},parameters:{},responses:{200:{whole:H,reasons:[{when:"the code is 200",fields:["data"],given:{
values:{code:[200]}}}]},402:{whole:v},429:{whole:v},500:{whole:v}},callback:{whole:jl,choice:{tag:"code",branches:[{values:[
200],reading:{whole:eo}},{values:[200],reading:{whole:ro}}]}}},getJob:{method:"GET",path:"/api/v1/jobs/recordInfo",parameters:{
query:ce},responses:{200:{whole:Ul,choice:{tag:"code",branches:[{values:[200],reading:{whole:Al}},{values:[200],reading:{
whole:eo}},{values:[200],reading:{whole:ro}},{values:[400,401,402,404,405,408,409,413,422,429,430,451,455,500,501,505,531],
reading:{whole:v}}]}},429:{whole:v},500:{whole:v}}},createModifyTask:{method:"POST",path:"/api/v1/modify/generate",request:{
whole:Nl},parameters:{},responses:{200:{whole:H,reasons:[{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]},
402:{whole:v},429:{whole:v},500:{whole:v}},callback:{whole:Tl,reasons:[{when:"the code is 200",fields:["data"],given:{values:{
code:[200]}}}]}},getModifyTask:{method:"GET",path:"/api/v1/modify/record-info",parameters:{query:ce},responses:{200:{whole:Sl,
choice:{tag:"code",branches:[{values:[200],reading:{whole:Bl}},{values:[200],reading:{whole:Ol}},{values:[200],reading:{
whole:Fl}},{values:[400,401,402,404,405,408,409,413,422,429,430,451,455,500,501,505,531],reading:{whole:v}}]}},429:{whole:v},
500:{whole:v}}},createRunway:{method:"POST",path:"/api/v1/runway/generate",request:{whole:Ll,reasons:[{when:"there is no\
 picture",fields:["aspectRatio"],given:{lacks:["imageUrl"]}},{when:"the clip has 1080p",fields:["duration"],given:{has:[
"quality"],values:{quality:["1080p"]}}}]},parameters:{},responses:{200:{whole:H,reasons:[{when:"the code is 200",fields:[
"data"],given:{values:{code:[200]}}}]},402:{whole:v},429:{whole:v},500:{whole:v}},callback:{whole:so}},createRunwayExtension:{
method:"POST",path:"/api/v1/runway/extend",request:{whole:zl},parameters:{},responses:{200:{whole:H,reasons:[{when:"the \
code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:v},429:{whole:v},500:{whole:v}},callback:{whole:so}},
getRunway:{method:"GET",path:"/api/v1/runway/record-detail",parameters:{query:ce},responses:{200:{whole:Jl,choice:{tag:"\
code",branches:[{values:[200],reading:{whole:Gl}},{values:[200],reading:{whole:Rl}},{values:[200],reading:{whole:Kl}},{values:[
400,401,402,404,405,408,409,413,422,429,430,451,455,500,501,505,531],reading:{whole:v}}]}},429:{whole:v},500:{whole:v}}},
createSunoMusic:{method:"POST",path:"/api/v1/generate",request:{whole:Xl,reasons:[{when:"the mode is custom",fields:["st\
yle","title"],given:{has:["customMode"],values:{customMode:[!0]}}},{when:"the mode is custom and somebody sings",fields:[
"prompt"],given:{has:["customMode","instrumental"],values:{customMode:[!0],instrumental:[!1]}}},{when:"the model is V4",
fields:["prompt","style"],given:{has:["model"],values:{model:["V4"]}}}]},parameters:{},responses:{200:{whole:H,reasons:[
{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:v},429:{whole:v},500:{whole:v}},callback:{
whole:kr}},createSunoExtension:{method:"POST",path:"/api/v1/generate/extend",request:{whole:Ql,reasons:[{when:"the setti\
ngs are the request's own",fields:["style","title","continueAt"],given:{has:["defaultParamFlag"],values:{defaultParamFlag:[
!0]}}},{when:"the settings are the request's own and somebody sings",fields:["prompt"],given:{has:["defaultParamFlag"],values:{
defaultParamFlag:[!0],instrumental:[!1]}}},{when:"the model is V4",fields:["prompt","style"],given:{has:["model"],values:{
model:["V4"]}}},{when:"the model is V4 or V4_5ALL",fields:["title"],given:{has:["model"],values:{model:["V4","V4_5ALL"]}}},
{when:"nobody sings",fields:["prompt","vocalGender"],given:{has:["instrumental"],values:{instrumental:[!0]}}}]},parameters:{},
responses:{200:{whole:H,reasons:[{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:v},429:{
whole:v},500:{whole:v}},callback:{whole:kr}},createSunoUploadCover:{method:"POST",path:"/api/v1/generate/upload-cover",request:{
whole:ra,reasons:[{when:"the mode is custom",fields:["style","title"],given:{has:["customMode"],values:{customMode:[!0]}}},
{when:"the mode is custom and somebody sings",fields:["prompt"],given:{has:["customMode","instrumental"],values:{customMode:[
!0],instrumental:[!1]}}},{when:"the model is V4",fields:["prompt","style"],given:{has:["model"],values:{model:["V4"]}}},
{when:"the model is V4 or V4_5ALL",fields:["title"],given:{has:["model"],values:{model:["V4","V4_5ALL"]}}}]},parameters:{},
responses:{200:{whole:H,reasons:[{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:v},429:{
whole:v},500:{whole:v}},callback:{whole:kr}},createSunoUploadExtension:{method:"POST",path:"/api/v1/generate/upload-exte\
nd",request:{whole:ta,reasons:[{when:"the settings are the request's own",fields:["style","title","continueAt"],given:{has:[
"defaultParamFlag"],values:{defaultParamFlag:[!0]}}},{when:"the settings are the request's own and somebody sings",fields:[
"prompt"],given:{has:["defaultParamFlag"],values:{defaultParamFlag:[!0],instrumental:[!1]}}},{when:"the model is V4",fields:[
"prompt","style"],given:{has:["model"],values:{model:["V4"]}}},{when:"the model is V4 or V4_5ALL",fields:["title"],given:{
has:["model"],values:{model:["V4","V4_5ALL"]}}}]},parameters:{},responses:{200:{whole:H,reasons:[{when:"the code is 200",
fields:["data"],given:{values:{code:[200]}}}]},402:{whole:v},429:{whole:v},500:{whole:v}},callback:{whole:kr}},createSunoInstrumental:{
method:"POST",path:"/api/v1/generate/add-instrumental",request:{whole:oa},parameters:{},responses:{200:{whole:H,reasons:[
{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:v},429:{whole:v},500:{whole:v}},callback:{
whole:kr}},createSunoVocals:{method:"POST",path:"/api/v1/generate/add-vocals",request:{whole:la},parameters:{},responses:{
200:{whole:H,reasons:[{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:v},429:{whole:v},
500:{whole:v}},callback:{whole:kr}},createSunoMashup:{method:"POST",path:"/api/v1/generate/mashup",request:{whole:pa,reasons:[
{when:"the mode is custom",fields:["style","title"],given:{has:["customMode"],values:{customMode:[!0]}}},{when:"the mode\
 is custom and somebody sings",fields:["prompt"],given:{has:["customMode","instrumental"],values:{customMode:[!0],instrumental:[
!1]}}},{when:"the model is V4",fields:["prompt","style"],given:{has:["model"],values:{model:["V4"]}}}]},parameters:{},responses:{
200:{whole:H,reasons:[{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:v},429:{whole:v},
500:{whole:v}},callback:{whole:kr}},createSunoSection:{method:"POST",path:"/api/v1/generate/replace-section",request:{whole:da,
choice:{branches:[{values:[],reading:{whole:fa}},{values:[],reading:{whole:ma}}]}},parameters:{},responses:{200:{whole:H,
reasons:[{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:v},429:{whole:v},500:{whole:v}},
callback:{whole:kr}},createSunoSound:{method:"POST",path:"/api/v1/generate/sounds",request:{whole:ya},parameters:{},responses:{
200:{whole:H,reasons:[{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:v},429:{whole:v},
500:{whole:v}},callback:{whole:kr}},getSunoMusic:{method:"GET",path:"/api/v1/generate/record-info",parameters:{query:ce},
responses:{200:{whole:va,choice:{tag:"code",branches:[{values:[200],reading:{whole:ha}},{values:[200],reading:{whole:ka}},
{values:[200],reading:{whole:wa}},{values:[400,401,402,404,405,408,409,413,422,429,430,451,455,500,501,505,531],reading:{
whole:v}}]}},429:{whole:v},500:{whole:v}}},makeSunoPersona:{method:"POST",path:"/api/v1/generate/generate-persona",request:{
whole:_a},parameters:{},responses:{200:{whole:Pa,choice:{tag:"code",branches:[{values:[200],reading:{whole:ja}},{values:[
400,401,402,404,405,408,409,413,422,429,430,451,455,500,501,505,531],reading:{whole:v}}]}},402:{whole:v},429:{whole:v},500:{
whole:v}}},makeSunoTimedLyrics:{method:"POST",path:"/api/v1/generate/get-timestamped-lyrics",request:{whole:Aa},parameters:{},
responses:{200:{whole:xa,choice:{tag:"code",branches:[{values:[200],reading:{whole:Ia}},{values:[400,401,402,404,405,408,
409,413,422,429,430,451,455,500,501,505,531],reading:{whole:v}}]}},402:{whole:v},429:{whole:v},500:{whole:v}}},createSunoLyrics:{
method:"POST",path:"/api/v1/lyrics",request:{whole:Ea},parameters:{},responses:{200:{whole:H,reasons:[{when:"the code is\
 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:v},429:{whole:v},500:{whole:v}},callback:{whole:Oa}},getSunoLyrics:{
method:"GET",path:"/api/v1/lyrics/record-info",parameters:{query:ce},responses:{200:{whole:Ca,choice:{tag:"code",branches:[
{values:[200],reading:{whole:Sa}},{values:[200],reading:{whole:Va}},{values:[200],reading:{whole:La}},{values:[400,401,402,
404,405,408,409,413,422,429,430,451,455,500,501,505,531],reading:{whole:v}}]}},429:{whole:v},500:{whole:v}}},createSunoStems:{
method:"POST",path:"/api/v1/vocal-removal/generate",request:{whole:Ga,choice:{tag:"type",branches:[{values:["separate_vo\
cal","split_stem","split_stem_advanced"],untagged:!0,reading:{whole:za}},{values:["separate_vocal","split_stem","split_s\
tem_advanced"],untagged:!0,reading:{whole:Wa}}]}},tag:{name:"type",values:["separate_vocal","split_stem","split_stem_adv\
anced"]},parameters:{},responses:{200:{whole:H,reasons:[{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]},
402:{whole:v},429:{whole:v},500:{whole:v}},callback:{whole:Ka}},getSunoStems:{method:"GET",path:"/api/v1/vocal-removal/r\
ecord-info",parameters:{query:ce},responses:{200:{whole:Za,choice:{tag:"code",branches:[{values:[200],reading:{whole:Ha}},
{values:[200],reading:{whole:Xa}},{values:[200],reading:{whole:Ya}},{values:[400,401,402,404,405,408,409,413,422,429,430,
451,455,500,501,505,531],reading:{whole:v}}]}},429:{whole:v},500:{whole:v}}},createSunoWav:{method:"POST",path:"/api/v1/\
wav/generate",request:{whole:ep},parameters:{},responses:{200:{whole:H,reasons:[{when:"the code is 200",fields:["data"],
given:{values:{code:[200]}}}]},402:{whole:v},429:{whole:v},500:{whole:v}},callback:{whole:sp}},getSunoWav:{method:"GET",
path:"/api/v1/wav/record-info",parameters:{query:ce},responses:{200:{whole:lp,choice:{tag:"code",branches:[{values:[200],
reading:{whole:np}},{values:[200],reading:{whole:op}},{values:[200],reading:{whole:ip}},{values:[400,401,402,404,405,408,
409,413,422,429,430,451,455,500,501,505,531],reading:{whole:v}}]}},429:{whole:v},500:{whole:v}}},createSunoVideo:{method:"\
POST",path:"/api/v1/mp4/generate",request:{whole:pp},parameters:{},responses:{200:{whole:H,reasons:[{when:"the code is 2\
00",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:v},429:{whole:v},500:{whole:v}},callback:{whole:fp}},getSunoVideo:{
method:"GET",path:"/api/v1/mp4/record-info",parameters:{query:ce},responses:{200:{whole:gp,choice:{tag:"code",branches:[
{values:[200],reading:{whole:dp}},{values:[200],reading:{whole:cp}},{values:[200],reading:{whole:yp}},{values:[400,401,402,
404,405,408,409,413,422,429,430,451,455,500,501,505,531],reading:{whole:v}}]}},429:{whole:v},500:{whole:v}}},createSunoMidi:{
method:"POST",path:"/api/v1/midi/generate",request:{whole:kp},parameters:{},responses:{200:{whole:H,reasons:[{when:"the \
code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:v},429:{whole:v},500:{whole:v}},callback:{whole:vp}},
getSunoMidi:{method:"GET",path:"/api/v1/midi/record-info",parameters:{query:ce},responses:{200:{whole:Dp,choice:{tag:"co\
de",branches:[{values:[200],reading:{whole:_p}},{values:[200],reading:{whole:qp}},{values:[200],reading:{whole:Pp}},{values:[
400,401,402,404,405,408,409,413,422,429,430,451,455,500,501,505,531],reading:{whole:v}}]}},429:{whole:v},500:{whole:v}}},
createSunoArtwork:{method:"POST",path:"/api/v1/suno/cover/generate",request:{whole:$p},parameters:{},responses:{200:{whole:Np},
402:{whole:v},429:{whole:v},500:{whole:v}},callback:{whole:Up}},getSunoArtwork:{method:"GET",path:"/api/v1/suno/cover/re\
cord-info",parameters:{query:ce},responses:{200:{whole:Op,choice:{tag:"code",branches:[{values:[200],reading:{whole:Tp}},
{values:[200],reading:{whole:Ep}},{values:[200],reading:{whole:Bp}},{values:[400,401,402,404,405,408,409,413,422,429,430,
451,455,500,501,505,531],reading:{whole:v}}]}},429:{whole:v},500:{whole:v}}},createSunoPhrase:{method:"POST",path:"/api/\
v1/voice/validate",request:{whole:Sp},parameters:{},responses:{200:{whole:H,reasons:[{when:"the code is 200",fields:["da\
ta"],given:{values:{code:[200]}}}]},402:{whole:v},429:{whole:v},500:{whole:v}},callback:{whole:to}},createSunoNewPhrase:{
method:"POST",path:"/api/v1/voice/regenerate",request:{whole:Cp},parameters:{},responses:{200:{whole:H,reasons:[{when:"t\
he code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:v},429:{whole:v},500:{whole:v}},callback:{whole:to}},
getSunoPhrase:{method:"GET",path:"/api/v1/voice/validate-info",parameters:{query:ce},responses:{200:{whole:Gp,choice:{tag:"\
code",branches:[{values:[200],reading:{whole:zp}},{values:[200],reading:{whole:Wp}},{values:[200],reading:{whole:no}},{values:[
400,401,402,404,405,408,409,413,422,429,430,451,455,500,501,505,531],reading:{whole:v}}]}},429:{whole:v},500:{whole:v}}},
createSunoVoice:{method:"POST",path:"/api/v1/voice/generate",request:{whole:Kp},parameters:{},responses:{200:{whole:H,reasons:[
{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:v},429:{whole:v},500:{whole:v}},callback:{
whole:Hp}},getSunoVoice:{method:"GET",path:"/api/v1/voice/record-info",parameters:{query:ce},responses:{200:{whole:Qp,choice:{
tag:"code",branches:[{values:[200],reading:{whole:Yp}},{values:[200],reading:{whole:Zp}},{values:[200],reading:{whole:no}},
{values:[400,401,402,404,405,408,409,413,422,429,430,451,455,500,501,505,531],reading:{whole:v}}]}},429:{whole:v},500:{whole:v}}},
makeSunoVoiceCheck:{method:"POST",path:"/api/v1/voice/check-voice",request:{whole:ru},parameters:{},responses:{200:{whole:tu,
choice:{tag:"code",branches:[{values:[200],reading:{whole:ou}},{values:[400,401,402,404,405,408,409,413,422,429,430,451,
455,500,501,505,531],reading:{whole:v}}]}},402:{whole:v},429:{whole:v},500:{whole:v}}},createVeo:{method:"POST",path:"/a\
pi/v1/veo/generate",request:{whole:lu,reasons:[{when:"what the pictures show shall appear in the clip",fields:["model","\
duration","imageUrls"],given:{has:["generationType"],values:{generationType:["REFERENCE_2_VIDEO"]}}},{when:"the pictures\
 are frames",fields:["imageUrls"],given:{has:["generationType"],values:{generationType:["FIRST_AND_LAST_FRAMES_2_VIDEO"]}}}]},
parameters:{},responses:{200:{whole:H,reasons:[{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{
whole:v},429:{whole:v},500:{whole:v}},callback:{whole:oo}},createVeoExtension:{method:"POST",path:"/api/v1/veo/extend",request:{
whole:uu},parameters:{},responses:{200:{whole:H,reasons:[{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]},
402:{whole:v},429:{whole:v},500:{whole:v}},callback:{whole:oo}},getVeo1080p:{method:"GET",path:"/api/v1/veo/get-1080p-vi\
deo",parameters:{query:Du},responses:{200:{whole:mu},429:{whole:v},500:{whole:v}}},createVeo4k:{method:"POST",path:"/api\
/v1/veo/get-4k-video",request:{whole:cu},parameters:{},responses:{200:{whole:H,reasons:[{when:"the code is 200",fields:[
"data"],given:{values:{code:[200]}}}]},402:{whole:v},429:{whole:v},500:{whole:v}},callback:{whole:gu}},getVeo:{method:"G\
ET",path:"/api/v1/veo/record-info",parameters:{query:ce},responses:{200:{whole:bu,choice:{tag:"code",branches:[{values:[
200],reading:{whole:ku}},{values:[200],reading:{whole:wu}},{values:[200],reading:{whole:vu}},{values:[400,401,402,404,405,
408,409,413,422,429,430,451,455,500,501,505,531],reading:{whole:v}}]}},429:{whole:v},500:{whole:v}}}};export{Xd as host,Yd as operations};
