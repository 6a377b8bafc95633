// Written by codegen from openapi/; do not edit.
var Mt=(n,i)=>()=>{try{return i||n((i={exports:{}}).exports,i),i.exports}catch(u){throw i=0,u}};var gt=Mt(le=>{"use strict";Object.defineProperty(le,"__esModule",{value:!0});le.formatNames=le.fastFormats=le.fullFormats=
void 0;function oe(n,i){return{validate:n,compare:i}}le.fullFormats={date:oe(Rt,Bt),time:oe(At(!0),Tt),"date-time":oe(Jt(
!0),Gt),"iso-time":oe(At(),Zt),"iso-date-time":oe(Jt(),Ht),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:no,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:mo,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:io,int32:{type:"number",validate:ao},int64:{type:"number",validate:po},float:{type:"number",validate:Kt},double:{type:"\
number",validate:Kt},password:!0,binary:!0};le.fastFormats={...le.fullFormats,date:oe(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,Bt),time:oe(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,Tt),"date-time":oe(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
Gt),"iso-time":oe(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,Zt),"iso-date-time":oe(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
Ht),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
le.formatNames=Object.keys(le.fullFormats);function Qi(n){return n%4===0&&(n%100!==0||n%400===0)}var eo=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
ro=[0,31,28,31,30,31,30,31,31,30,31,30,31];function Rt(n){let i=eo.exec(n);if(!i)return!1;let u=+i[1],p=+i[2],o=+i[3];return p>=
1&&p<=12&&o>=1&&o<=(p===2&&Qi(u)?29:ro[p])}function Bt(n,i){if(n&&i)return n>i?1:n<i?-1:0}var Ut=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function At(n){return function(u){let p=Ut.exec(u);if(!p)return!1;let o=+p[1],e=+p[2],s=+p[3],r=p[4],t=p[5]==="-"?-1:1,l=+(p[6]||
0),m=+(p[7]||0);if(l>23||m>59||n&&!r)return!1;if(o<=23&&e<=59&&s<60)return!0;let d=e-m*t,f=o-l*t-(d<0?1:0);return(f===23||
f===-1)&&(d===59||d===-1)&&s<61}}function Tt(n,i){if(!(n&&i))return;let u=new Date("2020-01-01T"+n).valueOf(),p=new Date(
"2020-01-01T"+i).valueOf();if(u&&p)return u-p}function Zt(n,i){if(!(n&&i))return;let u=Ut.exec(n),p=Ut.exec(i);if(u&&p)return n=
u[1]+u[2]+u[3],i=p[1]+p[2]+p[3],n>i?1:n<i?-1:0}var Nt=/t|\s/i;function Jt(n){let i=At(n);return function(p){let o=p.split(
Nt);return o.length===2&&Rt(o[0])&&i(o[1])}}function Gt(n,i){if(!(n&&i))return;let u=new Date(n).valueOf(),p=new Date(i).
valueOf();if(u&&p)return u-p}function Ht(n,i){if(!(n&&i))return;let[u,p]=n.split(Nt),[o,e]=i.split(Nt),s=Bt(u,o);if(s!==
void 0)return s||Tt(p,e)}var to=/\/|:/,so=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function no(n){return to.test(n)&&so.test(n)}var Ct=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function io(n){return Ct.lastIndex=0,Ct.test(n)}var oo=-(2**31),lo=2**31-1;function ao(n){return Number.isInteger(n)&&n<=
lo&&n>=oo}function po(n){return Number.isInteger(n)}function Kt(){return!0}var uo=/[^\\]\\Z/;function mo(n){if(uo.test(n))
return!1;try{return new RegExp(n),!0}catch{return!1}}});var Et=Mt(Ot=>{"use strict";Object.defineProperty(Ot,"__esModule",{value:!0});function Yt(n){let i=n.length,u=0,p=0,o;for(;p<
i;)u++,o=n.charCodeAt(p++),o>=55296&&o<=56319&&p<i&&(o=n.charCodeAt(p),(o&64512)===56320&&p++);return u}Ot.default=Yt;Yt.
code='require("ajv/dist/runtime/ucs2length").default'});function pe(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(!(typeof n=="numb\
er"&&!(n%1)&&!isNaN(n))){let r={instancePath:i,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}return pe.errors=e,s===0}function x(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(typeof n!="string"){
let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return x.
errors=e,s===0}var ss=ns,fo={type:"object",required:["code","msg"],properties:{code:{$ref:"s1"},msg:{$ref:"s2"},data:{type:[
"number","null"]}}};function ns(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;
if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(n.msg===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),
s++}if(n.code!==void 0&&(pe(n.code,{instancePath:i+"/code",parentData:n,parentDataProperty:"code",rootData:o})||(e=e===null?
pe.errors:e.concat(pe.errors),s=e.length)),n.msg!==void 0&&(x(n.msg,{instancePath:i+"/msg",parentData:n,parentDataProperty:"\
msg",rootData:o})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),n.data!==void 0){let r=n.data;if(typeof r!="numb\
er"&&r!==null){let t={instancePath:i+"/data",keyword:"type",params:{type:fo.properties.data.type},message:"must be numbe\
r,null"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[r]:e.push(r),s++}return ns.errors=e,s===0}function k(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(typeof n!="string"){
let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return k.
errors=e,s===0}var N=xe,co={type:"object",required:["code","msg"],properties:{code:{type:"integer",enum:[401,402,404,408,
422,429,455,500,501,505]},msg:{$ref:"s4"},data:{type:"null"}}};function xe(n,{instancePath:i="",parentData:u,parentDataProperty:p,
rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.code===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),
s++}if(n.msg===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"msg"},message:"must have requir\
ed property 'msg'"};e===null?e=[r]:e.push(r),s++}if(n.code!==void 0){let r=n.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r))){let t={instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(
t),s++}if(!(r===401||r===402||r===404||r===408||r===422||r===429||r===455||r===500||r===501||r===505)){let t={instancePath:i+
"/code",keyword:"enum",params:{allowedValues:co.properties.code.enum},message:"must be equal to one of the allowed value\
s"};e===null?e=[t]:e.push(t),s++}}if(n.msg!==void 0&&(k(n.msg,{instancePath:i+"/msg",parentData:n,parentDataProperty:"ms\
g",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),n.data!==void 0&&n.data!==null){let r={instancePath:i+
"/data",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return xe.errors=e,s===0}var yt=gt().fullFormats.uri,is=new RegExp("^https?://","u");function a(n,{instancePath:i="",parentData:u,parentDataProperty:p,
rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){if(!is.test(n)){let r={instancePath:i,keyword:"pattern",params:{
pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[r]:e.push(r),s++}if(!yt(n)){let r={instancePath:i,
keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return a.errors=e,s===0}var os=ls;function ls(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.url===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(r!=="url"){let t={instancePath:i,keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(
t),s++}n.url!==void 0&&(a(n.url,{instancePath:i+"/url",parentData:n,parentDataProperty:"url",rootData:o})||(e=e===null?a.
errors:e.concat(a.errors),s=e.length))}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[r]:e.push(r),s++}return ls.errors=e,s===0}var as=ps,yo={type:"object",required:["code","msg"],properties:{
code:{$ref:"s1"},msg:{$ref:"s2"},data:{type:["string","null"]}}};function ps(n,{instancePath:i="",parentData:u,parentDataProperty:p,
rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.code===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),
s++}if(n.msg===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"msg"},message:"must have requir\
ed property 'msg'"};e===null?e=[r]:e.push(r),s++}if(n.code!==void 0&&(pe(n.code,{instancePath:i+"/code",parentData:n,parentDataProperty:"\
code",rootData:o})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),n.msg!==void 0&&(x(n.msg,{instancePath:i+"/ms\
g",parentData:n,parentDataProperty:"msg",rootData:o})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),n.data!==void 0){
let r=n.data;if(typeof r!="string"&&r!==null){let t={instancePath:i+"/data",keyword:"type",params:{type:yo.properties.data.
type},message:"must be string,null"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ps.errors=e,s===0}function c(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(typeof n!="boolean"){
let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}return c.
errors=e,s===0}function A(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(!(typeof n=="numbe\
r"&&!(n%1)&&!isNaN(n))){let r={instancePath:i,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}return A.errors=e,s===0}function _t(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.downloadUrl===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"do\
wnloadUrl"},message:"must have required property 'downloadUrl'"};e===null?e=[r]:e.push(r),s++}if(n.downloadUrl!==void 0){
let r=n.downloadUrl;if(typeof r=="string"){if(!yt(r)){let t={instancePath:i+"/downloadUrl",keyword:"format",params:{format:"\
uri"},message:'must match format "uri"'};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/downloadUrl",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(n.fileId!==void 0&&(k(n.fileId,{
instancePath:i+"/fileId",parentData:n,parentDataProperty:"fileId",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),
s=e.length)),n.fileName!==void 0&&(k(n.fileName,{instancePath:i+"/fileName",parentData:n,parentDataProperty:"fileName",rootData:o})||
(e=e===null?k.errors:e.concat(k.errors),s=e.length)),n.originalName!==void 0&&(k(n.originalName,{instancePath:i+"/origin\
alName",parentData:n,parentDataProperty:"originalName",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),
n.filePath!==void 0&&(k(n.filePath,{instancePath:i+"/filePath",parentData:n,parentDataProperty:"filePath",rootData:o})||
(e=e===null?k.errors:e.concat(k.errors),s=e.length)),n.fileSize!==void 0&&(A(n.fileSize,{instancePath:i+"/fileSize",parentData:n,
parentDataProperty:"fileSize",rootData:o})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),n.mimeType!==void 0&&(k(
n.mimeType,{instancePath:i+"/mimeType",parentData:n,parentDataProperty:"mimeType",rootData:o})||(e=e===null?k.errors:e.concat(
k.errors),s=e.length)),n.uploadPath!==void 0&&(k(n.uploadPath,{instancePath:i+"/uploadPath",parentData:n,parentDataProperty:"\
uploadPath",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),n.fileUrl!==void 0){let r=n.fileUrl;if(typeof r==
"string"){if(!yt(r)){let t={instancePath:i+"/fileUrl",keyword:"format",params:{format:"uri"},message:'must match format \
"uri"'};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:i+"/fileUrl",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}}n.uploadTime!==void 0&&(k(n.uploadTime,{instancePath:i+"/uploadTime",parentData:n,
parentDataProperty:"uploadTime",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),n.uploadedAt!==void 0&&
(k(n.uploadedAt,{instancePath:i+"/uploadedAt",parentData:n,parentDataProperty:"uploadedAt",rootData:o})||(e=e===null?k.errors:
e.concat(k.errors),s=e.length)),n.expiresAt!==void 0&&(k(n.expiresAt,{instancePath:i+"/expiresAt",parentData:n,parentDataProperty:"\
expiresAt",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),s=e.length))}else{let r={instancePath:i,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return _t.errors=e,s===0}var jt=us;function us(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.code===void 0){let t={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[t]:e.push(t),s++}if(n.msg===void 0){let t={instancePath:i,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[t]:e.push(t),s++}if(n.success!==
void 0&&(c(n.success,{instancePath:i+"/success",parentData:n,parentDataProperty:"success",rootData:o})||(e=e===null?c.errors:
e.concat(c.errors),s=e.length)),n.code!==void 0&&(pe(n.code,{instancePath:i+"/code",parentData:n,parentDataProperty:"cod\
e",rootData:o})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),n.msg!==void 0&&(x(n.msg,{instancePath:i+"/msg",
parentData:n,parentDataProperty:"msg",rootData:o})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),n.data!==void 0){
let t=n.data,l=s,m=!1,d=null,f=s;_t(t,{instancePath:i+"/data",parentData:n,parentDataProperty:"data",rootData:o})||(e=e===
null?_t.errors:e.concat(_t.errors),s=e.length);var r=f===s;r&&(m=!0,d=0);let g=s;if(t!==null){let q={instancePath:i+"/da\
ta",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[q]:e.push(q),s++}var r=g===s;if(r&&m?(m=!1,d=
[d,1]):r&&(m=!0,d=1),m)s=l,e!==null&&(l?e.length=l:e=null);else{let q={instancePath:i+"/data",keyword:"oneOf",params:{passingSchemas:d},
message:"must match exactly one schema in oneOf"};e===null?e=[q]:e.push(q),s++}}}else{let t={instancePath:i,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return us.errors=e,s===0}function ue(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(typeof n!="string"){
let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return ue.
errors=e,s===0}function me(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(typeof n!="string"){
let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return me.
errors=e,s===0}var ms=fs;function fs(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.file===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"file"},message:"\
must have required property 'file'"};e===null?e=[r]:e.push(r),s++}if(n.uploadPath===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"uploadPath"},message:"must have required property 'uploadPath'"};e===null?e=[r]:e.push(
r),s++}for(let r in n)if(!(r==="file"||r==="uploadPath"||r==="fileName")){let t={instancePath:i,keyword:"additionalPrope\
rties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.file!==
void 0&&typeof n.file!="string"){let r={instancePath:i+"/file",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),s++}n.uploadPath!==void 0&&(ue(n.uploadPath,{instancePath:i+"/uploadPath",parentData:n,parentDataProperty:"\
uploadPath",rootData:o})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),n.fileName!==void 0&&(me(n.fileName,{instancePath:i+
"/fileName",parentData:n,parentDataProperty:"fileName",rootData:o})||(e=e===null?me.errors:e.concat(me.errors),s=e.length))}else{
let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return fs.
errors=e,s===0}function P(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(!is.test(n)){let r={instancePath:i,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[r]:e.push(r),s++}if(!yt(n)){let r={instancePath:i,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),s++}return P.errors=e,s===0}var ds=cs;function cs(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.fileUrl===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"fileUr\
l"},message:"must have required property 'fileUrl'"};e===null?e=[r]:e.push(r),s++}if(n.uploadPath===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"uploadPath"},message:"must have required property 'uploadPath'"};e===null?e=
[r]:e.push(r),s++}for(let r in n)if(!(r==="fileUrl"||r==="uploadPath"||r==="fileName")){let t={instancePath:i,keyword:"a\
dditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(
t),s++}n.fileUrl!==void 0&&(P(n.fileUrl,{instancePath:i+"/fileUrl",parentData:n,parentDataProperty:"fileUrl",rootData:o})||
(e=e===null?P.errors:e.concat(P.errors),s=e.length)),n.uploadPath!==void 0&&(ue(n.uploadPath,{instancePath:i+"/uploadPat\
h",parentData:n,parentDataProperty:"uploadPath",rootData:o})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),n.fileName!==
void 0&&(me(n.fileName,{instancePath:i+"/fileName",parentData:n,parentDataProperty:"fileName",rootData:o})||(e=e===null?
me.errors:e.concat(me.errors),s=e.length))}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),s++}return cs.errors=e,s===0}var ys=gs;function gs(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.base64Data===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"bas\
e64Data"},message:"must have required property 'base64Data'"};e===null?e=[r]:e.push(r),s++}if(n.uploadPath===void 0){let r={
instancePath:i,keyword:"required",params:{missingProperty:"uploadPath"},message:"must have required property 'uploadPath\
'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(!(r==="base64Data"||r==="uploadPath"||r==="fileName")){let t={instancePath:i,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}n.base64Data!==void 0&&(k(n.base64Data,{instancePath:i+"/base64Data",parentData:n,parentDataProperty:"b\
ase64Data",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),n.uploadPath!==void 0&&(ue(n.uploadPath,{instancePath:i+
"/uploadPath",parentData:n,parentDataProperty:"uploadPath",rootData:o})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),
n.fileName!==void 0&&(me(n.fileName,{instancePath:i+"/fileName",parentData:n,parentDataProperty:"fileName",rootData:o})||
(e=e===null?me.errors:e.concat(me.errors),s=e.length))}else{let r={instancePath:i,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),s++}return gs.errors=e,s===0}var j=Et().default;function Ne(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(typeof n==
"string"){if(j(n)>1e3){let r={instancePath:i,keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 100\
0 characters"};e===null?e=[r]:e.push(r),s++}if(j(n)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return Ne.errors=e,s===0}function B(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){
if(n.length>1){let t={instancePath:i,keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"};e===
null?e=[t]:e.push(t),s++}if(n.length<1){let t={instancePath:i,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[t]:e.push(t),s++}let r=n.length;for(let t=0;t<r;t++)P(n[t],{instancePath:i+"/"+t,parentData:n,
parentDataProperty:t,rootData:o})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)}else{let r={instancePath:i,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return B.errors=e,s===0}function E(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(typeof n!="boolean"){
let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}return E.
errors=e,s===0}var go={type:"string",enum:["5","10"]};function v(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="5"||n==="10")){let r={instancePath:i,keyword:"enum",params:{allowedValues:go.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return v.errors=e,s===0}var hs=er;function er(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling-2.6/image-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"kl\
ing-2.6/image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(a(
n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:
e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_urls===void 0){let t={instancePath:i+"/input",keyword:"requi\
red",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[t]:e.push(t),
s++}if(r.sound===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"sound"},message:"mus\
t have required property 'sound'"};e===null?e=[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[t]:e.push(t),
s++}for(let t in r)if(!(t==="prompt"||t==="image_urls"||t==="sound"||t==="duration")){let l={instancePath:i+"/input",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),s++}r.prompt!==void 0&&(Ne(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||
(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length)),r.image_urls!==void 0&&(B(r.image_urls,{instancePath:i+"/input/im\
age_urls",parentData:r,parentDataProperty:"image_urls",rootData:o})||(e=e===null?B.errors:e.concat(B.errors),s=e.length)),
r.sound!==void 0&&(E(r.sound,{instancePath:i+"/input/sound",parentData:r,parentDataProperty:"sound",rootData:o})||(e=e===
null?E.errors:e.concat(E.errors),s=e.length)),r.duration!==void 0&&(v(r.duration,{instancePath:i+"/input/duration",parentData:r,
parentDataProperty:"duration",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length))}else{let t={instancePath:i+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return er.errors=e,s===0}var ho={type:"string",enum:["std","pro","720p","1080p"]};function Be(n,{instancePath:i="",parentData:u,parentDataProperty:p,
rootData:o=n}={}){let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(!(n==="std"||n==="pro"||n==="720p"||n==="1080p")){let r={instancePath:i,
keyword:"enum",params:{allowedValues:ho.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),s++}return Be.errors=e,s===0}var _o={type:"string",enum:["image","video"]};function Te(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="image"||n==="video")){let r={instancePath:i,keyword:"enum",params:{allowedValues:_o.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return Te.errors=e,s===0}var _s=rr;function rr(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling-2.6/motion-control"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"kl\
ing-2.6/motion-control"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(a(
n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:
e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.input_urls===
void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"input_urls"},message:"must have requi\
red property 'input_urls'"};e===null?e=[t]:e.push(t),s++}if(r.video_urls===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"video_urls"},message:"must have required property 'video_urls'"};e===null?e=[t]:e.push(
t),s++}if(r.mode===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"mode"},message:"mu\
st have required property 'mode'"};e===null?e=[t]:e.push(t),s++}if(r.character_orientation===void 0){let t={instancePath:i+
"/input",keyword:"required",params:{missingProperty:"character_orientation"},message:"must have required property 'chara\
cter_orientation'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="input_urls"||t==="video_urls"||t===
"mode"||t==="character_orientation")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0){let t=r.prompt;if(typeof t==
"string"){if(j(t)>2500){let l={instancePath:i+"/input/prompt",keyword:"maxLength",params:{limit:2500},message:"must NOT \
have more than 2500 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/input/prompt",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}r.input_urls!==void 0&&(B(r.input_urls,{instancePath:i+
"/input/input_urls",parentData:r,parentDataProperty:"input_urls",rootData:o})||(e=e===null?B.errors:e.concat(B.errors),s=
e.length)),r.video_urls!==void 0&&(B(r.video_urls,{instancePath:i+"/input/video_urls",parentData:r,parentDataProperty:"v\
ideo_urls",rootData:o})||(e=e===null?B.errors:e.concat(B.errors),s=e.length)),r.mode!==void 0&&(Be(r.mode,{instancePath:i+
"/input/mode",parentData:r,parentDataProperty:"mode",rootData:o})||(e=e===null?Be.errors:e.concat(Be.errors),s=e.length)),
r.character_orientation!==void 0&&(Te(r.character_orientation,{instancePath:i+"/input/character_orientation",parentData:r,
parentDataProperty:"character_orientation",rootData:o})||(e=e===null?Te.errors:e.concat(Te.errors),s=e.length))}else{let t={
instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{
let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return rr.
errors=e,s===0}var ko={type:"string",enum:["16:9","9:16","1:1"]};function T(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="16:9"||n==="9:16"||n==="1:1")){let r={instancePath:i,keyword:"enum",params:{allowedValues:ko.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return T.errors=e,s===0}var ks=tr;function tr(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling-2.6/text-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"kli\
ng-2.6/text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(a(
n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:
e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.sound===void 0){let t={instancePath:i+"/input",keyword:"required",
params:{missingProperty:"sound"},message:"must have required property 'sound'"};e===null?e=[t]:e.push(t),s++}if(r.aspect_ratio===
void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"aspect_ratio"},message:"must have req\
uired property 'aspect_ratio'"};e===null?e=[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[t]:e.push(t),
s++}for(let t in r)if(!(t==="prompt"||t==="sound"||t==="aspect_ratio"||t==="duration")){let l={instancePath:i+"/input",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),s++}r.prompt!==void 0&&(Ne(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||
(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length)),r.sound!==void 0&&(E(r.sound,{instancePath:i+"/input/sound",parentData:r,
parentDataProperty:"sound",rootData:o})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.aspect_ratio!==void 0&&(T(
r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===
null?T.errors:e.concat(T.errors),s=e.length)),r.duration!==void 0&&(v(r.duration,{instancePath:i+"/input/duration",parentData:r,
parentDataProperty:"duration",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length))}else{let t={instancePath:i+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return tr.errors=e,s===0}function Z(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(j(n)>3072){let r={instancePath:i,keyword:"maxLength",params:{limit:3072},message:"must NOT have more than 3072 charac\
ters"};e===null?e=[r]:e.push(r),s++}if(j(n)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return Z.errors=e,s===0}var vo=new RegExp("^(https?|oss|asset)://","u");function h(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){
let e=null,s=0;if(typeof n=="string"){if(!vo.test(n)){let r={instancePath:i,keyword:"pattern",params:{pattern:"^(https?|\
oss|asset)://"},message:'must match pattern "^(https?|oss|asset)://"'};e===null?e=[r]:e.push(r),s++}if(!yt(n)){let r={instancePath:i,
keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return h.errors=e,s===0}function fe(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(!(typeof n=="numb\
er"&&!(n%1)&&!isNaN(n))){let r={instancePath:i,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}if(typeof n=="number"){if(n>15||isNaN(n)){let r={instancePath:i,keyword:"maximum",params:{comparison:"\
<=",limit:15},message:"must be <= 15"};e===null?e=[r]:e.push(r),s++}if(n<3||isNaN(n)){let r={instancePath:i,keyword:"min\
imum",params:{comparison:">=",limit:3},message:"must be >= 3"};e===null?e=[r]:e.push(r),s++}}return fe.errors=e,s===0}var wo={type:"string",enum:["720p","1080p","4k"]};function G(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="720p"||n==="1080p"||n==="4k")){let r={instancePath:i,keyword:"enum",params:{allowedValues:wo.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return G.errors=e,s===0}var bo={type:"string",enum:["16:9","9:16","1:1","auto"]};function de(n,{instancePath:i="",parentData:u,parentDataProperty:p,
rootData:o=n}={}){let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(!(n==="16:9"||n==="9:16"||n==="1:1"||n==="auto")){let r={instancePath:i,
keyword:"enum",params:{allowedValues:bo.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),s++}return de.errors=e,s===0}function Oe(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(typeof n!="boolea\
n"){let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}
return Oe.errors=e,s===0}function ce(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(typeof n!="boolea\
n"){let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}
return ce.errors=e,s===0}function ye(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){
if(n.length>6){let t={instancePath:i,keyword:"maxItems",params:{limit:6},message:"must NOT have more than 6 items"};e===
null?e=[t]:e.push(t),s++}let r=n.length;for(let t=0;t<r;t++){let l=n[t];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.
prompt===void 0){let m={instancePath:i+"/"+t,keyword:"required",params:{missingProperty:"prompt"},message:"must have req\
uired property 'prompt'"};e===null?e=[m]:e.push(m),s++}if(l.duration===void 0){let m={instancePath:i+"/"+t,keyword:"requ\
ired",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[m]:e.push(m),s++}
for(let m in l)if(!(m==="prompt"||m==="duration")){let d={instancePath:i+"/"+t,keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),s++}if(l.prompt!==void 0){let m=l.prompt;if(typeof m==
"string"){if(j(m)>512){let d={instancePath:i+"/"+t+"/prompt",keyword:"maxLength",params:{limit:512},message:"must NOT ha\
ve more than 512 characters"};e===null?e=[d]:e.push(d),s++}if(j(m)<1){let d={instancePath:i+"/"+t+"/prompt",keyword:"min\
Length",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+
"/"+t+"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}if(l.duration!==
void 0){let m=l.duration;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let d={instancePath:i+"/"+t+"/duration",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[d]:e.push(d),s++}if(typeof m=="number"){if(m>15||isNaN(
m)){let d={instancePath:i+"/"+t+"/duration",keyword:"maximum",params:{comparison:"<=",limit:15},message:"must be <= 15"};
e===null?e=[d]:e.push(d),s++}if(m<1||isNaN(m)){let d={instancePath:i+"/"+t+"/duration",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[d]:e.push(d),s++}}}}else{let m={instancePath:i+"/"+t,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),s++}}}else{let r={instancePath:i,keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return ye.errors=e,s===0}function w(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(j(n)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),s++}return w.errors=e,s===0}function Ee(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.name===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[r]:e.push(r),s++}if(n.description===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[r]:e.push(
r),s++}if(n.element_input_urls===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"element_input\
_urls"},message:"must have required property 'element_input_urls'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(!(r===
"name"||r==="description"||r==="element_input_urls"||r==="element_input_audio_urls"||r==="start_time"||r==="end_time")){
let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[t]:e.push(t),s++}if(n.name!==void 0&&(w(n.name,{instancePath:i+"/name",parentData:n,parentDataProperty:"\
name",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),n.description!==void 0&&(w(n.description,{instancePath:i+
"/description",parentData:n,parentDataProperty:"description",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),
n.element_input_urls!==void 0){let r=n.element_input_urls;if(Array.isArray(r)){if(r.length>4){let l={instancePath:i+"/el\
ement_input_urls",keyword:"maxItems",params:{limit:4},message:"must NOT have more than 4 items"};e===null?e=[l]:e.push(l),
s++}if(r.length<1){let l={instancePath:i+"/element_input_urls",keyword:"minItems",params:{limit:1},message:"must NOT hav\
e fewer than 1 items"};e===null?e=[l]:e.push(l),s++}let t=r.length;for(let l=0;l<t;l++)h(r[l],{instancePath:i+"/element_\
input_urls/"+l,parentData:r,parentDataProperty:l,rootData:o})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)}else{
let t={instancePath:i+"/element_input_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:
e.push(t),s++}}if(n.element_input_audio_urls!==void 0){let r=n.element_input_audio_urls;if(Array.isArray(r)){let t=r.length;
for(let l=0;l<t;l++)h(r[l],{instancePath:i+"/element_input_audio_urls/"+l,parentData:r,parentDataProperty:l,rootData:o})||
(e=e===null?h.errors:e.concat(h.errors),s=e.length)}else{let t={instancePath:i+"/element_input_audio_urls",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),s++}}if(n.start_time!==void 0){let r=n.start_time;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={instancePath:i+"/start_time",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&(r<0||isNaN(r))){let t={instancePath:i+"/\
start_time",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),s++}}if(n.
end_time!==void 0){let r=n.end_time;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={instancePath:i+"/end_time",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&(r<0||isNaN(
r))){let t={instancePath:i+"/end_time",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return Ee.errors=e,s===0}var vs=sr,Po={type:"object",additionalProperties:!1,required:["model","inpu\
t"],properties:{model:{type:"string",const:"kling-3.0-omni/image-to-video"},callBackUrl:{$ref:"s6"},input:{type:"object",
additionalProperties:!1,required:["prompt","image_urls"],properties:{prompt:{$ref:"s30"},image_urls:{type:"array",minItems:1,
maxItems:2,items:{$ref:"s31"}},duration:{$ref:"s32"},resolution:{$ref:"s33"},aspect_ratio:{$ref:"s34"},audio:{$ref:"s22"},
customize_multi_shots:{$ref:"s35"},prefer_multi_shots:{$ref:"s36"},multi_prompt:{$ref:"s37"},elements:{type:"array",maxItems:3,
items:{$ref:"s38"}}}}}},S=Object.prototype.hasOwnProperty;function sr(n,{instancePath:i="",parentData:u,parentDataProperty:p,
rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(
r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(!(r==="model"||r==="callBackUrl"||r==="input")){
let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!="string"){let t={instancePath:i+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="kling-3.0-o\
mni/image-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"kling-3.0-omni/image-to-video"},
message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(a(n.callBackUrl,{instancePath:i+
"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),
n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:i+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[t]:e.push(t),s++}if(r.image_urls===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"i\
mage_urls"},message:"must have required property 'image_urls'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!S.call(Po.
properties.input.properties,t)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(Z(r.prompt,{instancePath:i+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?Z.errors:e.concat(Z.errors),s=e.length)),
r.image_urls!==void 0){let t=r.image_urls;if(Array.isArray(t)){if(t.length>2){let m={instancePath:i+"/input/image_urls",
keyword:"maxItems",params:{limit:2},message:"must NOT have more than 2 items"};e===null?e=[m]:e.push(m),s++}if(t.length<
1){let m={instancePath:i+"/input/image_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 ite\
ms"};e===null?e=[m]:e.push(m),s++}let l=t.length;for(let m=0;m<l;m++)h(t[m],{instancePath:i+"/input/image_urls/"+m,parentData:t,
parentDataProperty:m,rootData:o})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)}else{let l={instancePath:i+"/inpu\
t/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(r.duration!==
void 0&&(fe(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===
null?fe.errors:e.concat(fe.errors),s=e.length)),r.resolution!==void 0&&(G(r.resolution,{instancePath:i+"/input/resolutio\
n",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?G.errors:e.concat(G.errors),s=e.length)),r.aspect_ratio!==
void 0&&(de(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||
(e=e===null?de.errors:e.concat(de.errors),s=e.length)),r.audio!==void 0&&(E(r.audio,{instancePath:i+"/input/audio",parentData:r,
parentDataProperty:"audio",rootData:o})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.customize_multi_shots!==
void 0&&(Oe(r.customize_multi_shots,{instancePath:i+"/input/customize_multi_shots",parentData:r,parentDataProperty:"cust\
omize_multi_shots",rootData:o})||(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length)),r.prefer_multi_shots!==void 0&&(ce(
r.prefer_multi_shots,{instancePath:i+"/input/prefer_multi_shots",parentData:r,parentDataProperty:"prefer_multi_shots",rootData:o})||
(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),r.multi_prompt!==void 0&&(ye(r.multi_prompt,{instancePath:i+"/inp\
ut/multi_prompt",parentData:r,parentDataProperty:"multi_prompt",rootData:o})||(e=e===null?ye.errors:e.concat(ye.errors),
s=e.length)),r.elements!==void 0){let t=r.elements;if(Array.isArray(t)){if(t.length>3){let m={instancePath:i+"/input/ele\
ments",keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===null?e=[m]:e.push(m),s++}let l=t.
length;for(let m=0;m<l;m++)Ee(t[m],{instancePath:i+"/input/elements/"+m,parentData:t,parentDataProperty:m,rootData:o})||
(e=e===null?Ee.errors:e.concat(Ee.errors),s=e.length)}else{let l={instancePath:i+"/input/elements",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}}else{let t={instancePath:i+"/input",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return sr.errors=e,s===0}function Ie(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){
if(n.length>1){let t={instancePath:i,keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"};e===
null?e=[t]:e.push(t),s++}if(n.length<1){let t={instancePath:i,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[t]:e.push(t),s++}let r=n.length;for(let t=0;t<r;t++)h(n[t],{instancePath:i+"/"+t,parentData:n,
parentDataProperty:t,rootData:o})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)}else{let r={instancePath:i,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return Ie.errors=e,s===0}function ge(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){
let r=n.length;for(let t=0;t<r;t++)Ee(n[t],{instancePath:i+"/"+t,parentData:n,parentDataProperty:t,rootData:o})||(e=e===
null?Ee.errors:e.concat(Ee.errors),s=e.length)}else{let r={instancePath:i,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),s++}return ge.errors=e,s===0}var ws=nr,qo={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"kling-3.0-omni/reference-to-video"},callBackUrl:{$ref:"\
s6"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"s30"},image_urls:{type:"\
array",minItems:1,maxItems:7,items:{$ref:"s31"}},video_urls:{$ref:"s41"},duration:{$ref:"s32"},resolution:{$ref:"s33"},aspect_ratio:{
$ref:"s34"},audio:{$ref:"s9"},customize_multi_shots:{$ref:"s35"},prefer_multi_shots:{$ref:"s36"},multi_prompt:{$ref:"s37"},
elements:{$ref:"s42"}}}}};function nr(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,
s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),s++}for(let r in n)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==
void 0){let r=n.model;if(typeof r!="string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="kling-3.0-omni/reference-to-video"){let t={instancePath:i+"/model",
keyword:"const",params:{allowedValue:"kling-3.0-omni/reference-to-video"},message:"must be equal to constant"};e===null?
e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(a(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"\
callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!S.call(qo.properties.
input.properties,t)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(Z(r.prompt,{instancePath:i+"/i\
nput/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?Z.errors:e.concat(Z.errors),s=e.length)),
r.image_urls!==void 0){let t=r.image_urls;if(Array.isArray(t)){if(t.length>7){let m={instancePath:i+"/input/image_urls",
keyword:"maxItems",params:{limit:7},message:"must NOT have more than 7 items"};e===null?e=[m]:e.push(m),s++}if(t.length<
1){let m={instancePath:i+"/input/image_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 ite\
ms"};e===null?e=[m]:e.push(m),s++}let l=t.length;for(let m=0;m<l;m++)h(t[m],{instancePath:i+"/input/image_urls/"+m,parentData:t,
parentDataProperty:m,rootData:o})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)}else{let l={instancePath:i+"/inpu\
t/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}r.video_urls!==
void 0&&(Ie(r.video_urls,{instancePath:i+"/input/video_urls",parentData:r,parentDataProperty:"video_urls",rootData:o})||
(e=e===null?Ie.errors:e.concat(Ie.errors),s=e.length)),r.duration!==void 0&&(fe(r.duration,{instancePath:i+"/input/durat\
ion",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),r.resolution!==
void 0&&(G(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=
e===null?G.errors:e.concat(G.errors),s=e.length)),r.aspect_ratio!==void 0&&(de(r.aspect_ratio,{instancePath:i+"/input/as\
pect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?de.errors:e.concat(de.errors),s=e.length)),
r.audio!==void 0&&(c(r.audio,{instancePath:i+"/input/audio",parentData:r,parentDataProperty:"audio",rootData:o})||(e=e===
null?c.errors:e.concat(c.errors),s=e.length)),r.customize_multi_shots!==void 0&&(Oe(r.customize_multi_shots,{instancePath:i+
"/input/customize_multi_shots",parentData:r,parentDataProperty:"customize_multi_shots",rootData:o})||(e=e===null?Oe.errors:
e.concat(Oe.errors),s=e.length)),r.prefer_multi_shots!==void 0&&(ce(r.prefer_multi_shots,{instancePath:i+"/input/prefer_\
multi_shots",parentData:r,parentDataProperty:"prefer_multi_shots",rootData:o})||(e=e===null?ce.errors:e.concat(ce.errors),
s=e.length)),r.multi_prompt!==void 0&&(ye(r.multi_prompt,{instancePath:i+"/input/multi_prompt",parentData:r,parentDataProperty:"\
multi_prompt",rootData:o})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length)),r.elements!==void 0&&(ge(r.elements,{
instancePath:i+"/input/elements",parentData:r,parentDataProperty:"elements",rootData:o})||(e=e===null?ge.errors:e.concat(
ge.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[r]:e.push(r),s++}return nr.errors=e,s===0}var bs=ir,Do={type:"object",additionalProperties:!1,required:[
"model","input"],properties:{model:{type:"string",const:"kling-3.0-omni/text-to-video"},callBackUrl:{$ref:"s6"},input:{type:"\
object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"s30"},duration:{$ref:"s32"},resolution:{$ref:"\
s33"},aspect_ratio:{$ref:"s28"},audio:{$ref:"s9"},customize_multi_shots:{$ref:"s9"},prefer_multi_shots:{$ref:"s36"},multi_prompt:{
$ref:"s37"},elements:{$ref:"s42"}}}}};function ir(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){
let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!="string"){let t={instancePath:i+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="kling-3.0-omni/text-to-video"){let t={
instancePath:i+"/model",keyword:"const",params:{allowedValue:"kling-3.0-omni/text-to-video"},message:"must be equal to c\
onstant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(a(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,
parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.
input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:i+"/input",keyword:"require\
d",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)
if(!S.call(Do.properties.input.properties,t)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(Z(r.prompt,{instancePath:i+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?Z.errors:e.concat(Z.errors),s=e.length)),
r.duration!==void 0&&(fe(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||
(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),r.resolution!==void 0&&(G(r.resolution,{instancePath:i+"/input/re\
solution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?G.errors:e.concat(G.errors),s=e.length)),
r.aspect_ratio!==void 0&&(T(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect\
_ratio",rootData:o})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.audio!==void 0&&(c(r.audio,{instancePath:i+
"/input/audio",parentData:r,parentDataProperty:"audio",rootData:o})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),
r.customize_multi_shots!==void 0&&(c(r.customize_multi_shots,{instancePath:i+"/input/customize_multi_shots",parentData:r,
parentDataProperty:"customize_multi_shots",rootData:o})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.prefer_multi_shots!==
void 0&&(ce(r.prefer_multi_shots,{instancePath:i+"/input/prefer_multi_shots",parentData:r,parentDataProperty:"prefer_mul\
ti_shots",rootData:o})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),r.multi_prompt!==void 0&&(ye(r.multi_prompt,
{instancePath:i+"/input/multi_prompt",parentData:r,parentDataProperty:"multi_prompt",rootData:o})||(e=e===null?ye.errors:
e.concat(ye.errors),s=e.length)),r.elements!==void 0&&(ge(r.elements,{instancePath:i+"/input/elements",parentData:r,parentDataProperty:"\
elements",rootData:o})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ir.errors=e,s===0}var $o={type:"string",enum:["3","4","5","6","7","8","9","10","11","12","13","14","15"]};function H(n,{instancePath:i="",
parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(n==="3"||n==="4"||n==="5"||n===
"6"||n==="7"||n==="8"||n==="9"||n==="10"||n==="11"||n==="12"||n==="13"||n==="14"||n==="15")){let r={instancePath:i,keyword:"\
enum",params:{allowedValues:$o.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}
return H.errors=e,s===0}var Ps=or;function or(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling-3.0-omni/transformation"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
kling-3.0-omni/transformation"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&
(a(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
a.errors:e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.video_urls===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"video_urls"},message:"must have required property 'video_urls'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="image_urls"||t==="video_urls"||t==="duration"||t==="resolution"||t==="aspe\
ct_ratio"||t==="audio"||t==="elements")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(Z(r.prompt,{instancePath:i+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?Z.errors:e.concat(Z.errors),s=e.length)),
r.image_urls!==void 0){let t=r.image_urls;if(Array.isArray(t)){if(t.length>4){let m={instancePath:i+"/input/image_urls",
keyword:"maxItems",params:{limit:4},message:"must NOT have more than 4 items"};e===null?e=[m]:e.push(m),s++}if(t.length<
1){let m={instancePath:i+"/input/image_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 ite\
ms"};e===null?e=[m]:e.push(m),s++}let l=t.length;for(let m=0;m<l;m++)h(t[m],{instancePath:i+"/input/image_urls/"+m,parentData:t,
parentDataProperty:m,rootData:o})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)}else{let l={instancePath:i+"/inpu\
t/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}r.video_urls!==
void 0&&(Ie(r.video_urls,{instancePath:i+"/input/video_urls",parentData:r,parentDataProperty:"video_urls",rootData:o})||
(e=e===null?Ie.errors:e.concat(Ie.errors),s=e.length)),r.duration!==void 0&&(H(r.duration,{instancePath:i+"/input/durati\
on",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),r.resolution!==
void 0&&(G(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=
e===null?G.errors:e.concat(G.errors),s=e.length)),r.aspect_ratio!==void 0&&(de(r.aspect_ratio,{instancePath:i+"/input/as\
pect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?de.errors:e.concat(de.errors),s=e.length)),
r.audio!==void 0&&(E(r.audio,{instancePath:i+"/input/audio",parentData:r,parentDataProperty:"audio",rootData:o})||(e=e===
null?E.errors:e.concat(E.errors),s=e.length)),r.elements!==void 0&&(ge(r.elements,{instancePath:i+"/input/elements",parentData:r,
parentDataProperty:"elements",rootData:o})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length))}else{let t={instancePath:i+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return or.errors=e,s===0}var qs=lr,
jo={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"kling-3.0/m\
otion-control"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:["input_urls","video_urls"],
properties:{prompt:{type:"string",maxLength:2500},input_urls:{$ref:"s21"},video_urls:{$ref:"s21"},mode:{$ref:"s25"},character_orientation:{
$ref:"s26"},background_source:{type:"string",enum:["input_video","input_image"]}}}}};function lr(n,{instancePath:i="",parentData:u,
parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.model===void 0){
let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"inpu\
t"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(!(r==="model"||r==="ca\
llBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"mu\
st NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!="string"){
let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),
s++}if(r!=="kling-3.0/motion-control"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"kling-3.0/mo\
tion-control"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(a(n.callBackUrl,
{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(
a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.input_urls===void 0){
let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"input_urls"},message:"must have required prop\
erty 'input_urls'"};e===null?e=[t]:e.push(t),s++}if(r.video_urls===void 0){let t={instancePath:i+"/input",keyword:"requi\
red",params:{missingProperty:"video_urls"},message:"must have required property 'video_urls'"};e===null?e=[t]:e.push(t),
s++}for(let t in r)if(!(t==="prompt"||t==="input_urls"||t==="video_urls"||t==="mode"||t==="character_orientation"||t==="\
background_source")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0){let t=r.prompt;if(typeof t=="st\
ring"){if(j(t)>2500){let l={instancePath:i+"/input/prompt",keyword:"maxLength",params:{limit:2500},message:"must NOT hav\
e more than 2500 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/input/prompt",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(r.input_urls!==void 0&&(B(r.input_urls,{instancePath:i+
"/input/input_urls",parentData:r,parentDataProperty:"input_urls",rootData:o})||(e=e===null?B.errors:e.concat(B.errors),s=
e.length)),r.video_urls!==void 0&&(B(r.video_urls,{instancePath:i+"/input/video_urls",parentData:r,parentDataProperty:"v\
ideo_urls",rootData:o})||(e=e===null?B.errors:e.concat(B.errors),s=e.length)),r.mode!==void 0&&(Be(r.mode,{instancePath:i+
"/input/mode",parentData:r,parentDataProperty:"mode",rootData:o})||(e=e===null?Be.errors:e.concat(Be.errors),s=e.length)),
r.character_orientation!==void 0&&(Te(r.character_orientation,{instancePath:i+"/input/character_orientation",parentData:r,
parentDataProperty:"character_orientation",rootData:o})||(e=e===null?Te.errors:e.concat(Te.errors),s=e.length)),r.background_source!==
void 0){let t=r.background_source;if(typeof t!="string"){let l={instancePath:i+"/input/background_source",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(!(t==="input_video"||t==="input_image")){
let l={instancePath:i+"/input/background_source",keyword:"enum",params:{allowedValues:jo.properties.input.properties.background_source.
enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}}else{let t={instancePath:i+"/\
input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return lr.errors=e,s===0}function R(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){
let r=n.length;for(let t=0;t<r;t++)P(n[t],{instancePath:i+"/"+t,parentData:n,parentDataProperty:t,rootData:o})||(e=e===null?
P.errors:e.concat(P.errors),s=e.length)}else{let r={instancePath:i,keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[r]:e.push(r),s++}return R.errors=e,s===0}function kt(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){
let r=n.length;for(let t=0;t<r;t++){let l=n[t];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.prompt===void 0){let m={
instancePath:i+"/"+t,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};
e===null?e=[m]:e.push(m),s++}if(l.duration===void 0){let m={instancePath:i+"/"+t,keyword:"required",params:{missingProperty:"\
duration"},message:"must have required property 'duration'"};e===null?e=[m]:e.push(m),s++}for(let m in l)if(!(m==="promp\
t"||m==="duration")){let d={instancePath:i+"/"+t,keyword:"additionalProperties",params:{additionalProperty:m},message:"m\
ust NOT have additional properties"};e===null?e=[d]:e.push(d),s++}if(l.prompt!==void 0){let m=l.prompt;if(typeof m=="str\
ing"){if(j(m)>500){let d={instancePath:i+"/"+t+"/prompt",keyword:"maxLength",params:{limit:500},message:"must NOT have m\
ore than 500 characters"};e===null?e=[d]:e.push(d),s++}if(j(m)<1){let d={instancePath:i+"/"+t+"/prompt",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+
"/"+t+"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}if(l.duration!==
void 0){let m=l.duration;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let d={instancePath:i+"/"+t+"/duration",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[d]:e.push(d),s++}if(typeof m=="number"){if(m>12||isNaN(
m)){let d={instancePath:i+"/"+t+"/duration",keyword:"maximum",params:{comparison:"<=",limit:12},message:"must be <= 12"};
e===null?e=[d]:e.push(d),s++}if(m<1||isNaN(m)){let d={instancePath:i+"/"+t+"/duration",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[d]:e.push(d),s++}}}}else{let m={instancePath:i+"/"+t,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),s++}}}else{let r={instancePath:i,keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return kt.errors=e,s===0}function vt(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.name===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[r]:e.push(r),s++}if(n.description===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[r]:e.push(
r),s++}if(n.element_input_urls===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"element_input\
_urls"},message:"must have required property 'element_input_urls'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(!(r===
"name"||r==="description"||r==="element_input_urls"||r==="element_input_audio_urls"||r==="start_time"||r==="end_time")){
let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[t]:e.push(t),s++}if(n.name!==void 0&&(w(n.name,{instancePath:i+"/name",parentData:n,parentDataProperty:"\
name",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),n.description!==void 0&&(w(n.description,{instancePath:i+
"/description",parentData:n,parentDataProperty:"description",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),
n.element_input_urls!==void 0&&(R(n.element_input_urls,{instancePath:i+"/element_input_urls",parentData:n,parentDataProperty:"\
element_input_urls",rootData:o})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),n.element_input_audio_urls!==void 0&&
(R(n.element_input_audio_urls,{instancePath:i+"/element_input_audio_urls",parentData:n,parentDataProperty:"element_input\
_audio_urls",rootData:o})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),n.start_time!==void 0){let r=n.start_time;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={instancePath:i+"/start_time",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&(r<0||isNaN(r))){let t={instancePath:i+"/\
start_time",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),s++}}if(n.
end_time!==void 0){let r=n.end_time;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={instancePath:i+"/end_time",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&(r<0||isNaN(
r))){let t={instancePath:i+"/end_time",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return vt.errors=e,s===0}function wt(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){
if(n.length>3){let t={instancePath:i,keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===
null?e=[t]:e.push(t),s++}let r=n.length;for(let t=0;t<r;t++)vt(n[t],{instancePath:i+"/"+t,parentData:n,parentDataProperty:t,
rootData:o})||(e=e===null?vt.errors:e.concat(vt.errors),s=e.length)}else{let r={instancePath:i,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return wt.errors=e,s===0}var Ds=ar,Wt={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"kling-3.0/video"},callBackUrl:{$ref:"s6"},input:{type:"\
object",additionalProperties:!1,required:["prompt","duration","mode","sound","multi_shots"],properties:{prompt:{$ref:"s3\
9"},duration:{$ref:"s45"},aspect_ratio:{$ref:"s28"},mode:{type:"string",enum:["std","pro","4K"]},sound:{$ref:"s9"},image_urls:{
$ref:"s48"},multi_shots:{$ref:"s9"},multi_prompt:{$ref:"s49"},kling_elements:{$ref:"s50"}}}}};function ar(n,{instancePath:i="",
parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.model===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!="stri\
ng"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(r!=="kling-3.0/video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"kling-3.0/video"},
message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(a(n.callBackUrl,{instancePath:i+
"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),
n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:i+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"dur\
ation"},message:"must have required property 'duration'"};e===null?e=[t]:e.push(t),s++}if(r.mode===void 0){let t={instancePath:i+
"/input",keyword:"required",params:{missingProperty:"mode"},message:"must have required property 'mode'"};e===null?e=[t]:
e.push(t),s++}if(r.sound===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"sound"},message:"\
must have required property 'sound'"};e===null?e=[t]:e.push(t),s++}if(r.multi_shots===void 0){let t={instancePath:i+"/in\
put",keyword:"required",params:{missingProperty:"multi_shots"},message:"must have required property 'multi_shots'"};e===
null?e=[t]:e.push(t),s++}for(let t in r)if(!S.call(Wt.properties.input.properties,t)){let l={instancePath:i+"/input",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),s++}if(r.prompt!==void 0&&(w(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||
(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.duration!==void 0&&(H(r.duration,{instancePath:i+"/input/duration",
parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),r.aspect_ratio!==
void 0&&(T(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||
(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.mode!==void 0){let t=r.mode;if(typeof t!="string"){let l={instancePath:i+
"/input/mode",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(!(t==="std"||
t==="pro"||t==="4K")){let l={instancePath:i+"/input/mode",keyword:"enum",params:{allowedValues:Wt.properties.input.properties.
mode.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}r.sound!==void 0&&(c(r.sound,
{instancePath:i+"/input/sound",parentData:r,parentDataProperty:"sound",rootData:o})||(e=e===null?c.errors:e.concat(c.errors),
s=e.length)),r.image_urls!==void 0&&(R(r.image_urls,{instancePath:i+"/input/image_urls",parentData:r,parentDataProperty:"\
image_urls",rootData:o})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),r.multi_shots!==void 0&&(c(r.multi_shots,
{instancePath:i+"/input/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:o})||(e=e===null?c.errors:e.
concat(c.errors),s=e.length)),r.multi_prompt!==void 0&&(kt(r.multi_prompt,{instancePath:i+"/input/multi_prompt",parentData:r,
parentDataProperty:"multi_prompt",rootData:o})||(e=e===null?kt.errors:e.concat(kt.errors),s=e.length)),r.kling_elements!==
void 0&&(wt(r.kling_elements,{instancePath:i+"/input/kling_elements",parentData:r,parentDataProperty:"kling_elements",rootData:o})||
(e=e===null?wt.errors:e.concat(wt.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ar.errors=e,s===0}function _(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(j(n)>5e3){let r={instancePath:i,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[r]:e.push(r),s++}if(j(n)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return _.errors=e,s===0}var $s=pr;function pr(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling/ai-avatar-pro"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"kling/a\
i-avatar-pro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(a(n.callBackUrl,
{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(
a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:i+"/input",keyword:"required",params:{
missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(t),s++}if(r.audio_url===
void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"audio_url"},message:"must have requir\
ed property 'audio_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="audio_url")){
let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have addit\
ional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(_(r.prompt,{instancePath:i+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.image_url!==void 0&&(a(
r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||(e=e===null?a.errors:
e.concat(a.errors),s=e.length)),r.audio_url!==void 0&&(a(r.audio_url,{instancePath:i+"/input/audio_url",parentData:r,parentDataProperty:"\
audio_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return pr.errors=e,s===0}var js=ur;function ur(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling/ai-avatar-standard"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"kl\
ing/ai-avatar-standard"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(a(
n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:
e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:i+"/input",keyword:"requir\
ed",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(t),s++}
if(r.audio_url===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"audio_url"},message:"\
must have required property 'audio_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||
t==="audio_url")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"m\
ust NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(_(r.prompt,{instancePath:i+"/input\
/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.image_url!==
void 0&&(a(r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||(e=e===
null?a.errors:e.concat(a.errors),s=e.length)),r.audio_url!==void 0&&(a(r.audio_url,{instancePath:i+"/input/audio_url",parentData:r,
parentDataProperty:"audio_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length))}else{let t={instancePath:i+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ur.errors=e,s===0}function $(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(j(n)>500){let r={instancePath:i,keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 character\
s"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),s++}return $.errors=e,s===0}function D(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(typeof n=="number"){
if(n>1||isNaN(n)){let r={instancePath:i,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[r]:e.push(r),s++}if(n<0||isNaN(n)){let r={instancePath:i,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[r]:e.push(r),s++}return D.errors=e,s===0}var xs=mr;function mr(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling/v2-1-master-image-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
kling/v2-1-master-image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==
void 0&&(a(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===
null?a.errors:e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="duration"||t==="negative_prompt"||t==="cfg_scale")){let l={
instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(_(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.image_url!==void 0&&(a(r.image_url,{instancePath:i+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.
length)),r.duration!==void 0&&(v(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.negative_prompt!==void 0&&($(r.negative_prompt,{instancePath:i+
"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:o})||(e=e===null?$.errors:e.concat($.
errors),s=e.length)),r.cfg_scale!==void 0&&(D(r.cfg_scale,{instancePath:i+"/input/cfg_scale",parentData:r,parentDataProperty:"\
cfg_scale",rootData:o})||(e=e===null?D.errors:e.concat(D.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return mr.errors=e,s===0}var Us=fr;function fr(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling/v2-1-master-text-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
kling/v2-1-master-text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==
void 0&&(a(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===
null?a.errors:e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="duration"||t==="as\
pect_ratio"||t==="negative_prompt"||t==="cfg_scale")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(_(
r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?_.errors:e.concat(
_.errors),s=e.length)),r.duration!==void 0&&(v(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"\
duration",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.aspect_ratio!==void 0&&(T(r.aspect_ratio,
{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?T.errors:
e.concat(T.errors),s=e.length)),r.negative_prompt!==void 0&&($(r.negative_prompt,{instancePath:i+"/input/negative_prompt",
parentData:r,parentDataProperty:"negative_prompt",rootData:o})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.cfg_scale!==
void 0&&(D(r.cfg_scale,{instancePath:i+"/input/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:o})||(e=e===
null?D.errors:e.concat(D.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),s++}return fr.errors=e,s===0}var As=dr;function dr(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling/v2-1-pro"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"kling/v2-1-p\
ro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(a(n.callBackUrl,{instancePath:i+
"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),
n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:i+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"im\
age_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="promp\
t"||t==="image_url"||t==="tail_image_url"||t==="duration"||t==="negative_prompt"||t==="cfg_scale")){let l={instancePath:i+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(_(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.image_url!==void 0&&(a(r.image_url,{instancePath:i+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.
length)),r.tail_image_url!==void 0&&(a(r.tail_image_url,{instancePath:i+"/input/tail_image_url",parentData:r,parentDataProperty:"\
tail_image_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),r.duration!==void 0&&(v(r.duration,{instancePath:i+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),
r.negative_prompt!==void 0&&($(r.negative_prompt,{instancePath:i+"/input/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:o})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.cfg_scale!==void 0&&(D(r.cfg_scale,
{instancePath:i+"/input/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:o})||(e=e===null?D.errors:e.concat(
D.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),s++}return dr.errors=e,s===0}var Ns=cr;function cr(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling/v2-1-standard"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"kling/v\
2-1-standard"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(a(n.callBackUrl,
{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(
a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:i+"/input",keyword:"required",params:{
missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)
if(!(t==="prompt"||t==="image_url"||t==="duration"||t==="negative_prompt"||t==="cfg_scale")){let l={instancePath:i+"/inp\
ut",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?
e=[l]:e.push(l),s++}r.prompt!==void 0&&(_(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prom\
pt",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.image_url!==void 0&&(a(r.image_url,{instancePath:i+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.
length)),r.duration!==void 0&&(v(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.negative_prompt!==void 0&&($(r.negative_prompt,{instancePath:i+
"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:o})||(e=e===null?$.errors:e.concat($.
errors),s=e.length)),r.cfg_scale!==void 0&&(D(r.cfg_scale,{instancePath:i+"/input/cfg_scale",parentData:r,parentDataProperty:"\
cfg_scale",rootData:o})||(e=e===null?D.errors:e.concat(D.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return cr.errors=e,s===0}function Y(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(j(n)>2500){let r={instancePath:i,keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 charac\
ters"};e===null?e=[r]:e.push(r),s++}if(j(n)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return Y.errors=e,s===0}var Bs=yr;function yr(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling/v2-5-turbo-image-to-video-pro"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
kling/v2-5-turbo-image-to-video-pro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==
void 0&&(a(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===
null?a.errors:e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="tail_image_url"||t==="duration"||t==="negative_prompt"||t===
"cfg_scale")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must \
NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(Y(r.prompt,{instancePath:i+"/input/pro\
mpt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length)),r.image_url!==
void 0&&(a(r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||(e=e===
null?a.errors:e.concat(a.errors),s=e.length)),r.tail_image_url!==void 0&&(a(r.tail_image_url,{instancePath:i+"/input/tai\
l_image_url",parentData:r,parentDataProperty:"tail_image_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.
length)),r.duration!==void 0&&(v(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.negative_prompt!==void 0&&($(r.negative_prompt,{instancePath:i+
"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:o})||(e=e===null?$.errors:e.concat($.
errors),s=e.length)),r.cfg_scale!==void 0&&(D(r.cfg_scale,{instancePath:i+"/input/cfg_scale",parentData:r,parentDataProperty:"\
cfg_scale",rootData:o})||(e=e===null?D.errors:e.concat(D.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return yr.errors=e,s===0}var Ts=gr;function gr(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling/v2-5-turbo-text-to-video-pro"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
kling/v2-5-turbo-text-to-video-pro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==
void 0&&(a(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===
null?a.errors:e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="duration"||t==="as\
pect_ratio"||t==="negative_prompt"||t==="cfg_scale")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&
(Y(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?Y.errors:
e.concat(Y.errors),s=e.length)),r.duration!==void 0&&(v(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"\
duration",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.aspect_ratio!==void 0&&(T(r.aspect_ratio,
{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?T.errors:
e.concat(T.errors),s=e.length)),r.negative_prompt!==void 0){let t=r.negative_prompt;if(typeof t=="string"){if(j(t)>2500){
let l={instancePath:i+"/input/negative_prompt",keyword:"maxLength",params:{limit:2500},message:"must NOT have more than \
2500 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/input/negative_prompt",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}r.cfg_scale!==void 0&&(D(r.cfg_scale,{instancePath:i+
"/input/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:o})||(e=e===null?D.errors:e.concat(D.errors),s=e.
length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return gr.errors=e,s===0}function he(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){
if(n.length<1){let t={instancePath:i,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[t]:e.push(t),s++}let r=n.length;for(let t=0;t<r;t++)a(n[t],{instancePath:i+"/"+t,parentData:n,parentDataProperty:t,
rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)}else{let r={instancePath:i,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return he.errors=e,s===0}var xo={type:"string",enum:["720p","1080p"]};function b(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="720p"||n==="1080p")){let r={instancePath:i,keyword:"enum",params:{allowedValues:xo.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return b.errors=e,s===0}var Os=hr;function hr(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling/v3-turbo-image-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
kling/v3-turbo-image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&
(a(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
a.errors:e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_urls===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[t]:e.push(
t),s++}if(r.duration===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"duration"},message:"\
must have required property 'duration'"};e===null?e=[t]:e.push(t),s++}if(r.resolution===void 0){let t={instancePath:i+"/\
input",keyword:"required",params:{missingProperty:"resolution"},message:"must have required property 'resolution'"};e===
null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_urls"||t==="duration"||t==="resolution")){let l={instancePath:i+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(Y(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:o})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length)),r.image_urls!==void 0&&(he(r.image_urls,{instancePath:i+
"/input/image_urls",parentData:r,parentDataProperty:"image_urls",rootData:o})||(e=e===null?he.errors:e.concat(he.errors),
s=e.length)),r.duration!==void 0&&(H(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"durat\
ion",rootData:o})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),r.resolution!==void 0&&(b(r.resolution,{instancePath:i+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?b.errors:e.concat(b.errors),s=
e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return hr.errors=e,s===0}var Es=_r;function _r(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling/v3-turbo-text-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
kling/v3-turbo-text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&
(a(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
a.errors:e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[t]:e.push(t),
s++}if(r.aspect_ratio===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"aspect_ratio"},
message:"must have required property 'aspect_ratio'"};e===null?e=[t]:e.push(t),s++}if(r.resolution===void 0){let t={instancePath:i+
"/input",keyword:"required",params:{missingProperty:"resolution"},message:"must have required property 'resolution'"};e===
null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="duration"||t==="aspect_ratio"||t==="resolution")){let l={
instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(Y(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:o})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length)),r.duration!==void 0&&(H(r.duration,{instancePath:i+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),
r.aspect_ratio!==void 0&&(T(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect\
_ratio",rootData:o})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.resolution!==void 0&&(b(r.resolution,{instancePath:i+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?b.errors:e.concat(b.errors),s=
e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return _r.errors=e,s===0}var Uo={type:"string",enum:["480p","720p"]};function W(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="480p"||n==="720p")){let r={instancePath:i,keyword:"enum",params:{allowedValues:Uo.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return W.errors=e,s===0}var Ao={type:"string",enum:["none","regular"]};function ze(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="none"||n==="regular")){let r={instancePath:i,keyword:"enum",params:{allowedValues:Ao.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return ze.errors=e,s===0}function X(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(typeof n!="boolean"){
let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}return X.
errors=e,s===0}function Ve(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(typeof n=="number"){
if(n>2147483647||isNaN(n)){let r={instancePath:i,keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"mu\
st be <= 2147483647"};e===null?e=[r]:e.push(r),s++}if(n<0||isNaN(n)){let r={instancePath:i,keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[r]:e.push(r),s++}return Ve.errors=e,s===0}function y(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(typeof n!="boolean"){
let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}return y.
errors=e,s===0}var Is=kr;function kr(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="wan/2-2-a14b-image-to-video-turbo"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
wan/2-2-a14b-image-to-video-turbo"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==
void 0&&(a(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===
null?a.errors:e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="resolution"||t==="acceleration"||t==="enable_prompt_expan\
sion"||t==="seed"||t==="nsfw_checker")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(_(r.prompt,{instancePath:i+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),
r.image_url!==void 0&&(a(r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||
(e=e===null?a.errors:e.concat(a.errors),s=e.length)),r.resolution!==void 0&&(W(r.resolution,{instancePath:i+"/input/reso\
lution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),
r.acceleration!==void 0&&(ze(r.acceleration,{instancePath:i+"/input/acceleration",parentData:r,parentDataProperty:"accel\
eration",rootData:o})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(X(r.enable_prompt_expansion,
{instancePath:i+"/input/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:o})||
(e=e===null?X.errors:e.concat(X.errors),s=e.length)),r.seed!==void 0&&(Ve(r.seed,{instancePath:i+"/input/seed",parentData:r,
parentDataProperty:"seed",rootData:o})||(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)),r.nsfw_checker!==void 0&&
(y(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=
e===null?y.errors:e.concat(y.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return kr.errors=e,s===0}var No={type:"string",enum:["480p","580p","720p"]};function _e(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="480p"||n==="580p"||n==="720p")){let r={instancePath:i,keyword:"enum",params:{
allowedValues:No.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return _e.errors=
e,s===0}var zs=vr,Bo={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",
const:"wan/2-2-a14b-speech-to-video-turbo"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:[
"prompt","image_url","audio_url"],properties:{prompt:{$ref:"s53"},image_url:{$ref:"s6"},audio_url:{$ref:"s6"},resolution:{
$ref:"s75"},negative_prompt:{$ref:"s56"},seed:{$ref:"s11"},num_frames:{type:"number",minimum:40,maximum:120},frames_per_second:{
type:"number",minimum:4,maximum:60},num_inference_steps:{type:"number",minimum:2,maximum:40},guidance_scale:{type:"numbe\
r",minimum:1,maximum:10},shift:{type:"number",minimum:1,maximum:10},nsfw_checker:{$ref:"s73"}}}}};function vr(n,{instancePath:i="",
parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.model===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!="stri\
ng"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(r!=="wan/2-2-a14b-speech-to-video-turbo"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
wan/2-2-a14b-speech-to-video-turbo"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==
void 0&&(a(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===
null?a.errors:e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(
t),s++}if(r.audio_url===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"audio_url"},message:"\
must have required property 'audio_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!S.call(Bo.properties.input.properties,
t)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have a\
dditional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(_(r.prompt,{instancePath:i+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.image_url!==void 0&&(a(
r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||(e=e===null?a.errors:
e.concat(a.errors),s=e.length)),r.audio_url!==void 0&&(a(r.audio_url,{instancePath:i+"/input/audio_url",parentData:r,parentDataProperty:"\
audio_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),r.resolution!==void 0&&(_e(r.resolution,{instancePath:i+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?_e.errors:e.concat(_e.errors),
s=e.length)),r.negative_prompt!==void 0&&($(r.negative_prompt,{instancePath:i+"/input/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:o})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.seed!==void 0&&(A(r.seed,{instancePath:i+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),
r.num_frames!==void 0){let t=r.num_frames;if(typeof t=="number"){if(t>120||isNaN(t)){let l={instancePath:i+"/input/num_f\
rames",keyword:"maximum",params:{comparison:"<=",limit:120},message:"must be <= 120"};e===null?e=[l]:e.push(l),s++}if(t<
40||isNaN(t)){let l={instancePath:i+"/input/num_frames",keyword:"minimum",params:{comparison:">=",limit:40},message:"mus\
t be >= 40"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/input/num_frames",keyword:"type",params:{type:"n\
umber"},message:"must be number"};e===null?e=[l]:e.push(l),s++}}if(r.frames_per_second!==void 0){let t=r.frames_per_second;
if(typeof t=="number"){if(t>60||isNaN(t)){let l={instancePath:i+"/input/frames_per_second",keyword:"maximum",params:{comparison:"\
<=",limit:60},message:"must be <= 60"};e===null?e=[l]:e.push(l),s++}if(t<4||isNaN(t)){let l={instancePath:i+"/input/fram\
es_per_second",keyword:"minimum",params:{comparison:">=",limit:4},message:"must be >= 4"};e===null?e=[l]:e.push(l),s++}}else{
let l={instancePath:i+"/input/frames_per_second",keyword:"type",params:{type:"number"},message:"must be number"};e===null?
e=[l]:e.push(l),s++}}if(r.num_inference_steps!==void 0){let t=r.num_inference_steps;if(typeof t=="number"){if(t>40||isNaN(
t)){let l={instancePath:i+"/input/num_inference_steps",keyword:"maximum",params:{comparison:"<=",limit:40},message:"must\
 be <= 40"};e===null?e=[l]:e.push(l),s++}if(t<2||isNaN(t)){let l={instancePath:i+"/input/num_inference_steps",keyword:"m\
inimum",params:{comparison:">=",limit:2},message:"must be >= 2"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+
"/input/num_inference_steps",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[l]:e.push(l),s++}}
if(r.guidance_scale!==void 0){let t=r.guidance_scale;if(typeof t=="number"){if(t>10||isNaN(t)){let l={instancePath:i+"/i\
nput/guidance_scale",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"};e===null?e=[l]:e.push(
l),s++}if(t<1||isNaN(t)){let l={instancePath:i+"/input/guidance_scale",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/input/guidance_scale",keyword:"type",
params:{type:"number"},message:"must be number"};e===null?e=[l]:e.push(l),s++}}if(r.shift!==void 0){let t=r.shift;if(typeof t==
"number"){if(t>10||isNaN(t)){let l={instancePath:i+"/input/shift",keyword:"maximum",params:{comparison:"<=",limit:10},message:"\
must be <= 10"};e===null?e=[l]:e.push(l),s++}if(t<1||isNaN(t)){let l={instancePath:i+"/input/shift",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/input/shift",
keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[l]:e.push(l),s++}}r.nsfw_checker!==void 0&&(y(
r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===
null?y.errors:e.concat(y.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),s++}return vr.errors=e,s===0}var Vs=wr,To={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"wan/2-2-a14b-text-to-video-turbo"},callBackUrl:{$ref:"\
s6"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"s53"},aspect_ratio:{type:"\
string",enum:["16:9","9:16"]},resolution:{$ref:"s69"},acceleration:{$ref:"s70"},enable_prompt_expansion:{$ref:"s71"},seed:{
$ref:"s72"},nsfw_checker:{$ref:"s73"}}}}};function wr(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){
let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!="string"){let t={instancePath:i+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="wan/2-2-a14b-text-to-video-turbo"){
let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"wan/2-2-a14b-text-to-video-turbo"},message:"must be\
 equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(a(n.callBackUrl,{instancePath:i+"/callBac\
kUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),n.
input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:i+"\
/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="aspect_ratio"||t==="resolution"||t==="acceleration"||t==="enabl\
e_prompt_expansion"||t==="seed"||t==="nsfw_checker")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&
(_(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?_.errors:
e.concat(_.errors),s=e.length)),r.aspect_ratio!==void 0){let t=r.aspect_ratio;if(typeof t!="string"){let l={instancePath:i+
"/input/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(!(t===
"16:9"||t==="9:16")){let l={instancePath:i+"/input/aspect_ratio",keyword:"enum",params:{allowedValues:To.properties.input.
properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}r.resolution!==
void 0&&(W(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=
e===null?W.errors:e.concat(W.errors),s=e.length)),r.acceleration!==void 0&&(ze(r.acceleration,{instancePath:i+"/input/ac\
celeration",parentData:r,parentDataProperty:"acceleration",rootData:o})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)),
r.enable_prompt_expansion!==void 0&&(X(r.enable_prompt_expansion,{instancePath:i+"/input/enable_prompt_expansion",parentData:r,
parentDataProperty:"enable_prompt_expansion",rootData:o})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)),r.seed!==
void 0&&(Ve(r.seed,{instancePath:i+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||(e=e===null?Ve.errors:
e.concat(Ve.errors),s=e.length)),r.nsfw_checker!==void 0&&(y(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,
parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{let t={instancePath:i+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return wr.errors=e,s===0}var Ls=br;function br(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="wan/2-2-animate-move"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"wan/2-\
2-animate-move"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(a(n.callBackUrl,
{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(
a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.image_url===void 0){
let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"image_url"},message:"must have required prope\
rty 'image_url'"};e===null?e=[t]:e.push(t),s++}if(r.video_url===void 0){let t={instancePath:i+"/input",keyword:"required",
params:{missingProperty:"video_url"},message:"must have required property 'video_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)
if(!(t==="image_url"||t==="video_url"||t==="resolution"||t==="nsfw_checker")){let l={instancePath:i+"/input",keyword:"ad\
ditionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),
s++}r.image_url!==void 0&&(a(r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"image_url",
rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),r.video_url!==void 0&&(a(r.video_url,{instancePath:i+
"/input/video_url",parentData:r,parentDataProperty:"video_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.
length)),r.resolution!==void 0&&(_e(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"re\
solution",rootData:o})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),r.nsfw_checker!==void 0&&(y(r.nsfw_checker,
{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),s++}return br.errors=e,s===0}var Fs=Pr;function Pr(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="wan/2-2-animate-replace"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"wan\
/2-2-animate-replace"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(a(
n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:
e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.image_url===
void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"image_url"},message:"must have requir\
ed property 'image_url'"};e===null?e=[t]:e.push(t),s++}if(r.video_url===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"video_url"},message:"must have required property 'video_url'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="image_url"||t==="video_url"||t==="resolution"||t==="nsfw_checker")){let l={instancePath:i+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),s++}r.image_url!==void 0&&(a(r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"\
image_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),r.video_url!==void 0&&(a(r.video_url,{instancePath:i+
"/input/video_url",parentData:r,parentDataProperty:"video_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.
length)),r.resolution!==void 0&&(_e(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"re\
solution",rootData:o})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),r.nsfw_checker!==void 0&&(y(r.nsfw_checker,
{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),s++}return Pr.errors=e,s===0}function Le(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(j(n)>800){let r={instancePath:i,keyword:"maxLength",params:{limit:800},message:"must NOT have more than 800 character\
s"};e===null?e=[r]:e.push(r),s++}if(j(n)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return Le.errors=e,s===0}var Ss=qr;function qr(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="wan/2-5-image-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"wan/\
2-5-image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(a(n.
callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:
e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:i+"/input",keyword:"requir\
ed",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(t),s++}
if(r.duration===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"duration"},message:"m\
ust have required property 'duration'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||
t==="duration"||t==="resolution"||t==="negative_prompt"||t==="enable_prompt_expansion"||t==="seed"||t==="nsfw_checker")){
let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have addit\
ional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(Le(r.prompt,{instancePath:i+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:o})||(e=e===null?Le.errors:e.concat(Le.errors),s=e.length)),r.image_url!==void 0&&(a(
r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||(e=e===null?a.errors:
e.concat(a.errors),s=e.length)),r.duration!==void 0&&(v(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"\
duration",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.resolution!==void 0&&(b(r.resolution,{instancePath:i+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?b.errors:e.concat(b.errors),s=
e.length)),r.negative_prompt!==void 0&&($(r.negative_prompt,{instancePath:i+"/input/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:o})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.enable_prompt_expansion!==void 0&&
(X(r.enable_prompt_expansion,{instancePath:i+"/input/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_pr\
ompt_expansion",rootData:o})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)),r.seed!==void 0&&(A(r.seed,{instancePath:i+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),
r.nsfw_checker!==void 0&&(y(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return qr.errors=e,s===0}var Ms=Dr;function Dr(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="wan/2-5-text-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"wan/2\
-5-text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(a(n.callBackUrl,
{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(
a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:i+"/input",keyword:"required",params:{
missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[t]:e.push(t),s++}for(let t in r)
if(!(t==="prompt"||t==="duration"||t==="aspect_ratio"||t==="resolution"||t==="negative_prompt"||t==="enable_prompt_expan\
sion"||t==="seed"||t==="nsfw_checker")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(Le(r.prompt,{instancePath:i+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?Le.errors:e.concat(Le.errors),s=e.length)),
r.duration!==void 0&&(v(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||
(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.aspect_ratio!==void 0&&(T(r.aspect_ratio,{instancePath:i+"/input/\
aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),
r.resolution!==void 0&&(b(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:o})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.negative_prompt!==void 0&&($(r.negative_prompt,{instancePath:i+
"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:o})||(e=e===null?$.errors:e.concat($.
errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(X(r.enable_prompt_expansion,{instancePath:i+"/input/enable_pro\
mpt_expansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:o})||(e=e===null?X.errors:e.concat(X.errors),
s=e.length)),r.seed!==void 0&&(A(r.seed,{instancePath:i+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||
(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.nsfw_checker!==void 0&&(y(r.nsfw_checker,{instancePath:i+"/input/\
nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{
let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),
s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return Dr.errors=e,s===0}function I(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(j(n)>1500){let r={instancePath:i,keyword:"maxLength",params:{limit:1500},message:"must NOT have more than 1500 charac\
ters"};e===null?e=[r]:e.push(r),s++}if(j(n)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return I.errors=e,s===0}var Oo={type:"string",enum:["5","10","15"]};function ke(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="5"||n==="10"||n==="15")){let r={instancePath:i,keyword:"enum",params:{allowedValues:Oo.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return ke.errors=e,s===0}function Fe(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(typeof n!="boolea\
n"){let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}
return Fe.errors=e,s===0}var Js=$r;function $r(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="wan/2-6-flash-image-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
wan/2-6-flash-image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&
(a(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
a.errors:e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_urls===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[t]:e.push(
t),s++}if(r.audio===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"audio"},message:"\
must have required property 'audio'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_urls"||t===
"audio"||t==="duration"||t==="resolution"||t==="multi_shots"||t==="nsfw_checker")){let l={instancePath:i+"/input",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),s++}r.prompt!==void 0&&(I(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||
(e=e===null?I.errors:e.concat(I.errors),s=e.length)),r.image_urls!==void 0&&(B(r.image_urls,{instancePath:i+"/input/imag\
e_urls",parentData:r,parentDataProperty:"image_urls",rootData:o})||(e=e===null?B.errors:e.concat(B.errors),s=e.length)),
r.audio!==void 0&&(E(r.audio,{instancePath:i+"/input/audio",parentData:r,parentDataProperty:"audio",rootData:o})||(e=e===
null?E.errors:e.concat(E.errors),s=e.length)),r.duration!==void 0&&(ke(r.duration,{instancePath:i+"/input/duration",parentData:r,
parentDataProperty:"duration",rootData:o})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length)),r.resolution!==void 0&&
(b(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?
b.errors:e.concat(b.errors),s=e.length)),r.multi_shots!==void 0&&(Fe(r.multi_shots,{instancePath:i+"/input/multi_shots",
parentData:r,parentDataProperty:"multi_shots",rootData:o})||(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length)),r.nsfw_checker!==
void 0&&(y(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return $r.errors=e,s===0}function Se(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){
if(n.length>3){let t={instancePath:i,keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===
null?e=[t]:e.push(t),s++}if(n.length<1){let t={instancePath:i,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[t]:e.push(t),s++}let r=n.length;for(let t=0;t<r;t++)P(n[t],{instancePath:i+"/"+t,parentData:n,
parentDataProperty:t,rootData:o})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)}else{let r={instancePath:i,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return Se.errors=e,s===0}var Cs=jr;function jr(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="wan/2-6-flash-video-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
wan/2-6-flash-video-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&
(a(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
a.errors:e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.video_urls===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"video_urls"},message:"must have required property 'video_urls'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="video_urls"||t==="audio"||t==="duration"||t==="resolution"||t==="multi_sho\
ts"||t==="nsfw_checker")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(I(r.prompt,{instancePath:i+"/inpu\
t/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)),r.
video_urls!==void 0&&(Se(r.video_urls,{instancePath:i+"/input/video_urls",parentData:r,parentDataProperty:"video_urls",rootData:o})||
(e=e===null?Se.errors:e.concat(Se.errors),s=e.length)),r.audio!==void 0&&(E(r.audio,{instancePath:i+"/input/audio",parentData:r,
parentDataProperty:"audio",rootData:o})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.duration!==void 0&&(v(r.
duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?v.errors:
e.concat(v.errors),s=e.length)),r.resolution!==void 0&&(b(r.resolution,{instancePath:i+"/input/resolution",parentData:r,
parentDataProperty:"resolution",rootData:o})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.multi_shots!==void 0&&
(Fe(r.multi_shots,{instancePath:i+"/input/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:o})||(e=e===
null?Fe.errors:e.concat(Fe.errors),s=e.length)),r.nsfw_checker!==void 0&&(y(r.nsfw_checker,{instancePath:i+"/input/nsfw_\
checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{
let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),
s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return jr.errors=e,s===0}var Ks=xr;function xr(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="wan/2-6-image-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"wan/\
2-6-image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(a(n.
callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:
e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_urls===void 0){let t={instancePath:i+"/input",keyword:"requi\
red",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[t]:e.push(t),
s++}for(let t in r)if(!(t==="prompt"||t==="image_urls"||t==="duration"||t==="resolution"||t==="multi_shots"||t==="nsfw_c\
hecker")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT \
have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(_(r.prompt,{instancePath:i+"/input/prompt",
parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.image_urls!==
void 0&&(B(r.image_urls,{instancePath:i+"/input/image_urls",parentData:r,parentDataProperty:"image_urls",rootData:o})||(e=
e===null?B.errors:e.concat(B.errors),s=e.length)),r.duration!==void 0&&(ke(r.duration,{instancePath:i+"/input/duration",
parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length)),r.resolution!==
void 0&&(b(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=
e===null?b.errors:e.concat(b.errors),s=e.length)),r.multi_shots!==void 0&&(c(r.multi_shots,{instancePath:i+"/input/multi\
_shots",parentData:r,parentDataProperty:"multi_shots",rootData:o})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),
r.nsfw_checker!==void 0&&(y(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return xr.errors=e,s===0}var Rs=Ur;function Ur(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="wan/2-6-text-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"wan/2\
-6-text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(a(n.callBackUrl,
{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(
a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="duration"||t==="resolution"||t==="multi_\
shots")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT h\
ave additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(_(r.prompt,{instancePath:i+"/input/prompt",
parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.duration!==
void 0&&(ke(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===
null?ke.errors:e.concat(ke.errors),s=e.length)),r.resolution!==void 0&&(b(r.resolution,{instancePath:i+"/input/resolutio\
n",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.multi_shots!==
void 0&&(c(r.multi_shots,{instancePath:i+"/input/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:o})||
(e=e===null?c.errors:e.concat(c.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ur.errors=e,s===0}var Zs=Ar;function Ar(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="wan/2-6-video-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"wan/\
2-6-video-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(a(n.
callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:
e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.video_urls===void 0){let t={instancePath:i+"/input",keyword:"requi\
red",params:{missingProperty:"video_urls"},message:"must have required property 'video_urls'"};e===null?e=[t]:e.push(t),
s++}for(let t in r)if(!(t==="prompt"||t==="video_urls"||t==="duration"||t==="resolution"||t==="multi_shots"||t==="nsfw_c\
hecker")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT \
have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(_(r.prompt,{instancePath:i+"/input/prompt",
parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.video_urls!==
void 0&&(Se(r.video_urls,{instancePath:i+"/input/video_urls",parentData:r,parentDataProperty:"video_urls",rootData:o})||
(e=e===null?Se.errors:e.concat(Se.errors),s=e.length)),r.duration!==void 0&&(v(r.duration,{instancePath:i+"/input/durati\
on",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.resolution!==
void 0&&(b(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=
e===null?b.errors:e.concat(b.errors),s=e.length)),r.multi_shots!==void 0&&(c(r.multi_shots,{instancePath:i+"/input/multi\
_shots",parentData:r,parentDataProperty:"multi_shots",rootData:o})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),
r.nsfw_checker!==void 0&&(y(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ar.errors=e,s===0}var Eo={type:"string",enum:["1K","2K","4K"]};function Q(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="1K"||n==="2K"||n==="4K")){let r={instancePath:i,keyword:"enum",params:{allowedValues:Eo.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return Q.errors=e,s===0}var Io=new RegExp("^#[0-9A-Fa-f]{6}$","u"),zo=new RegExp("^\\d{1,3}\\.\\d{2}%$","u");function Me(n,{instancePath:i="",parentData:u,
parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){if(n.length>10){let t={instancePath:i,keyword:"\
maxItems",params:{limit:10},message:"must NOT have more than 10 items"};e===null?e=[t]:e.push(t),s++}if(n.length<3){let t={
instancePath:i,keyword:"minItems",params:{limit:3},message:"must NOT have fewer than 3 items"};e===null?e=[t]:e.push(t),
s++}let r=n.length;for(let t=0;t<r;t++){let l=n[t];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.hex===void 0){let m={
instancePath:i+"/"+t,keyword:"required",params:{missingProperty:"hex"},message:"must have required property 'hex'"};e===
null?e=[m]:e.push(m),s++}if(l.ratio===void 0){let m={instancePath:i+"/"+t,keyword:"required",params:{missingProperty:"ra\
tio"},message:"must have required property 'ratio'"};e===null?e=[m]:e.push(m),s++}for(let m in l)if(!(m==="hex"||m==="ra\
tio")){let d={instancePath:i+"/"+t,keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have a\
dditional properties"};e===null?e=[d]:e.push(d),s++}if(l.hex!==void 0){let m=l.hex;if(typeof m=="string"){if(!Io.test(m)){
let d={instancePath:i+"/"+t+"/hex",keyword:"pattern",params:{pattern:"^#[0-9A-Fa-f]{6}$"},message:'must match pattern "^\
#[0-9A-Fa-f]{6}$"'};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/"+t+"/hex",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}if(l.ratio!==void 0){let m=l.ratio;if(typeof m=="string"){
if(!zo.test(m)){let d={instancePath:i+"/"+t+"/ratio",keyword:"pattern",params:{pattern:"^\\d{1,3}\\.\\d{2}%$"},message:'\
must match pattern "^\\d{1,3}\\.\\d{2}%$"'};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/"+t+"/ratio",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}}else{let m={instancePath:i+"/"+t,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return Me.errors=e,s===0}function Je(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){
let r=n.length;for(let t=0;t<r;t++){let l=n[t];if(Array.isArray(l)){if(l.length>2){let d={instancePath:i+"/"+t,keyword:"\
maxItems",params:{limit:2},message:"must NOT have more than 2 items"};e===null?e=[d]:e.push(d),s++}let m=l.length;for(let d=0;d<
m;d++){let f=l[d];if(Array.isArray(f)){if(f.length>4){let q={instancePath:i+"/"+t+"/"+d,keyword:"maxItems",params:{limit:4},
message:"must NOT have more than 4 items"};e===null?e=[q]:e.push(q),s++}if(f.length<4){let q={instancePath:i+"/"+t+"/"+d,
keyword:"minItems",params:{limit:4},message:"must NOT have fewer than 4 items"};e===null?e=[q]:e.push(q),s++}let g=f.length;
for(let q=0;q<g;q++)A(f[q],{instancePath:i+"/"+t+"/"+d+"/"+q,parentData:f,parentDataProperty:q,rootData:o})||(e=e===null?
A.errors:e.concat(A.errors),s=e.length)}else{let g={instancePath:i+"/"+t+"/"+d,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[g]:e.push(g),s++}}}else{let m={instancePath:i+"/"+t,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[m]:e.push(m),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),s++}return Je.errors=e,s===0}function z(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(!(typeof n=="numbe\
r"&&!(n%1)&&!isNaN(n))){let r={instancePath:i,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}if(typeof n=="number"){if(n>2147483647||isNaN(n)){let r={instancePath:i,keyword:"maximum",params:{comparison:"\
<=",limit:2147483647},message:"must be <= 2147483647"};e===null?e=[r]:e.push(r),s++}if(n<0||isNaN(n)){let r={instancePath:i,
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}}return z.errors=
e,s===0}var Gs=Nr,Xt={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",
const:"wan/2-7-image"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{
prompt:{$ref:"s53"},input_urls:{type:"array",maxItems:9,items:{$ref:"s16"}},aspect_ratio:{type:"string",enum:["1:1","16:\
9","4:3","21:9","3:4","9:16","8:1","1:8"]},resolution:{$ref:"s92"},n:{$ref:"s11"},enable_sequential:{$ref:"s9"},thinking_mode:{
$ref:"s9"},color_palette:{$ref:"s93"},bbox_list:{$ref:"s94"},watermark:{$ref:"s9"},seed:{$ref:"s95"},nsfw_checker:{$ref:"\
s73"}}}}};function Nr(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n==
"object"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),s++}for(let r in n)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==
void 0){let r=n.model;if(typeof r!="string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="wan/2-7-image"){let t={instancePath:i+"/model",keyword:"const",params:{
allowedValue:"wan/2-7-image"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&
(a(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
a.errors:e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!S.call(Xt.properties.input.properties,t)){let l={
instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(_(r.prompt,{instancePath:i+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.input_urls!==void 0){let t=r.
input_urls;if(Array.isArray(t)){if(t.length>9){let m={instancePath:i+"/input/input_urls",keyword:"maxItems",params:{limit:9},
message:"must NOT have more than 9 items"};e===null?e=[m]:e.push(m),s++}let l=t.length;for(let m=0;m<l;m++)P(t[m],{instancePath:i+
"/input/input_urls/"+m,parentData:t,parentDataProperty:m,rootData:o})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)}else{
let l={instancePath:i+"/input/input_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.
push(l),s++}}if(r.aspect_ratio!==void 0){let t=r.aspect_ratio;if(typeof t!="string"){let l={instancePath:i+"/input/aspec\
t_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(!(t==="1:1"||t===
"16:9"||t==="4:3"||t==="21:9"||t==="3:4"||t==="9:16"||t==="8:1"||t==="1:8")){let l={instancePath:i+"/input/aspect_ratio",
keyword:"enum",params:{allowedValues:Xt.properties.input.properties.aspect_ratio.enum},message:"must be equal to one of \
the allowed values"};e===null?e=[l]:e.push(l),s++}}r.resolution!==void 0&&(Q(r.resolution,{instancePath:i+"/input/resolu\
tion",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),r.
n!==void 0&&(A(r.n,{instancePath:i+"/input/n",parentData:r,parentDataProperty:"n",rootData:o})||(e=e===null?A.errors:e.concat(
A.errors),s=e.length)),r.enable_sequential!==void 0&&(c(r.enable_sequential,{instancePath:i+"/input/enable_sequential",parentData:r,
parentDataProperty:"enable_sequential",rootData:o})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.thinking_mode!==
void 0&&(c(r.thinking_mode,{instancePath:i+"/input/thinking_mode",parentData:r,parentDataProperty:"thinking_mode",rootData:o})||
(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.color_palette!==void 0&&(Me(r.color_palette,{instancePath:i+"/inp\
ut/color_palette",parentData:r,parentDataProperty:"color_palette",rootData:o})||(e=e===null?Me.errors:e.concat(Me.errors),
s=e.length)),r.bbox_list!==void 0&&(Je(r.bbox_list,{instancePath:i+"/input/bbox_list",parentData:r,parentDataProperty:"b\
box_list",rootData:o})||(e=e===null?Je.errors:e.concat(Je.errors),s=e.length)),r.watermark!==void 0&&(c(r.watermark,{instancePath:i+
"/input/watermark",parentData:r,parentDataProperty:"watermark",rootData:o})||(e=e===null?c.errors:e.concat(c.errors),s=e.
length)),r.seed!==void 0&&(z(r.seed,{instancePath:i+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||(e=
e===null?z.errors:e.concat(z.errors),s=e.length)),r.nsfw_checker!==void 0&&(y(r.nsfw_checker,{instancePath:i+"/input/nsf\
w_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{
let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),
s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return Nr.errors=e,s===0}var Hs=Br,Qt={type:"object",additionalProperties:!1,required:["model","input"],properties:{
model:{type:"string",const:"wan/2-7-image-pro"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:[
"prompt"],properties:{prompt:{$ref:"s53"},input_urls:{type:"array",maxItems:9,items:{$ref:"s16"}},aspect_ratio:{type:"st\
ring",enum:["1:1","16:9","4:3","21:9","3:4","9:16","8:1","1:8"]},resolution:{$ref:"s92"},n:{$ref:"s11"},enable_sequential:{
$ref:"s9"},thinking_mode:{$ref:"s9"},color_palette:{$ref:"s93"},bbox_list:{$ref:"s94"},watermark:{$ref:"s9"},seed:{$ref:"\
s95"}}}}};function Br(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n==
"object"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),s++}for(let r in n)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==
void 0){let r=n.model;if(typeof r!="string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="wan/2-7-image-pro"){let t={instancePath:i+"/model",keyword:"const",
params:{allowedValue:"wan/2-7-image-pro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==
void 0&&(a(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===
null?a.errors:e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!S.call(Qt.properties.input.properties,
t)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have a\
dditional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(_(r.prompt,{instancePath:i+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.input_urls!==void 0){let t=r.
input_urls;if(Array.isArray(t)){if(t.length>9){let m={instancePath:i+"/input/input_urls",keyword:"maxItems",params:{limit:9},
message:"must NOT have more than 9 items"};e===null?e=[m]:e.push(m),s++}let l=t.length;for(let m=0;m<l;m++)P(t[m],{instancePath:i+
"/input/input_urls/"+m,parentData:t,parentDataProperty:m,rootData:o})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)}else{
let l={instancePath:i+"/input/input_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.
push(l),s++}}if(r.aspect_ratio!==void 0){let t=r.aspect_ratio;if(typeof t!="string"){let l={instancePath:i+"/input/aspec\
t_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(!(t==="1:1"||t===
"16:9"||t==="4:3"||t==="21:9"||t==="3:4"||t==="9:16"||t==="8:1"||t==="1:8")){let l={instancePath:i+"/input/aspect_ratio",
keyword:"enum",params:{allowedValues:Qt.properties.input.properties.aspect_ratio.enum},message:"must be equal to one of \
the allowed values"};e===null?e=[l]:e.push(l),s++}}r.resolution!==void 0&&(Q(r.resolution,{instancePath:i+"/input/resolu\
tion",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),r.
n!==void 0&&(A(r.n,{instancePath:i+"/input/n",parentData:r,parentDataProperty:"n",rootData:o})||(e=e===null?A.errors:e.concat(
A.errors),s=e.length)),r.enable_sequential!==void 0&&(c(r.enable_sequential,{instancePath:i+"/input/enable_sequential",parentData:r,
parentDataProperty:"enable_sequential",rootData:o})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.thinking_mode!==
void 0&&(c(r.thinking_mode,{instancePath:i+"/input/thinking_mode",parentData:r,parentDataProperty:"thinking_mode",rootData:o})||
(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.color_palette!==void 0&&(Me(r.color_palette,{instancePath:i+"/inp\
ut/color_palette",parentData:r,parentDataProperty:"color_palette",rootData:o})||(e=e===null?Me.errors:e.concat(Me.errors),
s=e.length)),r.bbox_list!==void 0&&(Je(r.bbox_list,{instancePath:i+"/input/bbox_list",parentData:r,parentDataProperty:"b\
box_list",rootData:o})||(e=e===null?Je.errors:e.concat(Je.errors),s=e.length)),r.watermark!==void 0&&(c(r.watermark,{instancePath:i+
"/input/watermark",parentData:r,parentDataProperty:"watermark",rootData:o})||(e=e===null?c.errors:e.concat(c.errors),s=e.
length)),r.seed!==void 0&&(z(r.seed,{instancePath:i+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||(e=
e===null?z.errors:e.concat(z.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Br.errors=e,s===0}function Ce(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(!(typeof n=="numb\
er"&&!(n%1)&&!isNaN(n))){let r={instancePath:i,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}if(typeof n=="number"){if(n>15||isNaN(n)){let r={instancePath:i,keyword:"maximum",params:{comparison:"\
<=",limit:15},message:"must be <= 15"};e===null?e=[r]:e.push(r),s++}if(n<2||isNaN(n)){let r={instancePath:i,keyword:"min\
imum",params:{comparison:">=",limit:2},message:"must be >= 2"};e===null?e=[r]:e.push(r),s++}}return Ce.errors=e,s===0}var Ys=Tr,
Vo={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"wan/2-7-ima\
ge-to-video"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{
$ref:"s53"},first_frame_url:{$ref:"s6"},last_frame_url:{$ref:"s6"},first_clip_url:{$ref:"s6"},driving_audio_url:{$ref:"s\
6"},duration:{$ref:"s98"},resolution:{$ref:"s66"},negative_prompt:{$ref:"s56"},prompt_extend:{$ref:"s9"},watermark:{$ref:"\
s9"},seed:{$ref:"s95"},nsfw_checker:{$ref:"s73"}}}}};function Tr(n,{instancePath:i="",parentData:u,parentDataProperty:p,
rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(
r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(!(r==="model"||r==="callBackUrl"||r==="input")){
let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!="string"){let t={instancePath:i+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="wan/2-7-ima\
ge-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"wan/2-7-image-to-video"},message:"mus\
t be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(a(n.callBackUrl,{instancePath:i+"/cal\
lBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),
n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:i+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[t]:e.push(t),s++}for(let t in r)if(!S.call(Vo.properties.input.properties,t)){let l={instancePath:i+"/input",keyword:"a\
dditionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),s++}r.prompt!==void 0&&(_(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||
(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.first_frame_url!==void 0&&(a(r.first_frame_url,{instancePath:i+"/\
input/first_frame_url",parentData:r,parentDataProperty:"first_frame_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),
s=e.length)),r.last_frame_url!==void 0&&(a(r.last_frame_url,{instancePath:i+"/input/last_frame_url",parentData:r,parentDataProperty:"\
last_frame_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),r.first_clip_url!==void 0&&(a(r.first_clip_url,
{instancePath:i+"/input/first_clip_url",parentData:r,parentDataProperty:"first_clip_url",rootData:o})||(e=e===null?a.errors:
e.concat(a.errors),s=e.length)),r.driving_audio_url!==void 0&&(a(r.driving_audio_url,{instancePath:i+"/input/driving_aud\
io_url",parentData:r,parentDataProperty:"driving_audio_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),
r.duration!==void 0&&(Ce(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||
(e=e===null?Ce.errors:e.concat(Ce.errors),s=e.length)),r.resolution!==void 0&&(b(r.resolution,{instancePath:i+"/input/re\
solution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),
r.negative_prompt!==void 0&&($(r.negative_prompt,{instancePath:i+"/input/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:o})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.prompt_extend!==void 0&&(c(r.prompt_extend,
{instancePath:i+"/input/prompt_extend",parentData:r,parentDataProperty:"prompt_extend",rootData:o})||(e=e===null?c.errors:
e.concat(c.errors),s=e.length)),r.watermark!==void 0&&(c(r.watermark,{instancePath:i+"/input/watermark",parentData:r,parentDataProperty:"\
watermark",rootData:o})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.seed!==void 0&&(z(r.seed,{instancePath:i+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||(e=e===null?z.errors:e.concat(z.errors),s=e.length)),
r.nsfw_checker!==void 0&&(y(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Tr.errors=e,s===0}var Lo={type:"string",enum:["16:9","9:16","1:1","4:3","3:4"]};function ve(n,{instancePath:i="",parentData:u,parentDataProperty:p,
rootData:o=n}={}){let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(!(n==="16:9"||n==="9:16"||n==="1:1"||n==="4:3"||n==="3:4")){let r={instancePath:i,
keyword:"enum",params:{allowedValues:Lo.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),s++}return ve.errors=e,s===0}var Ws=Or,Fo={type:"object",additionalProperties:!1,required:["model","input"],properties:{
model:{type:"string",const:"wan/2-7-r2v"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:[
"prompt"],properties:{prompt:{$ref:"s53"},reference_image:{type:"array",maxItems:5,items:{$ref:"s16"}},reference_video:{
type:"array",maxItems:5,items:{$ref:"s16"}},reference_voice:{$ref:"s6"},first_frame:{$ref:"s6"},duration:{type:"integer",
minimum:2,maximum:10},aspect_ratio:{$ref:"s100"},resolution:{$ref:"s66"},negative_prompt:{$ref:"s56"},prompt_extend:{$ref:"\
s9"},watermark:{$ref:"s9"},seed:{$ref:"s95"},nsfw_checker:{$ref:"s73"}}}}};function Or(n,{instancePath:i="",parentData:u,
parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.model===void 0){
let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"inpu\
t"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(!(r==="model"||r==="ca\
llBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"mu\
st NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!="string"){
let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),
s++}if(r!=="wan/2-7-r2v"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"wan/2-7-r2v"},message:"mu\
st be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(a(n.callBackUrl,{instancePath:i+"/ca\
llBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),
n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:i+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[t]:e.push(t),s++}for(let t in r)if(!S.call(Fo.properties.input.properties,t)){let l={instancePath:i+"/input",keyword:"a\
dditionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),s++}if(r.prompt!==void 0&&(_(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||
(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.reference_image!==void 0){let t=r.reference_image;if(Array.isArray(
t)){if(t.length>5){let m={instancePath:i+"/input/reference_image",keyword:"maxItems",params:{limit:5},message:"must NOT \
have more than 5 items"};e===null?e=[m]:e.push(m),s++}let l=t.length;for(let m=0;m<l;m++)P(t[m],{instancePath:i+"/input/\
reference_image/"+m,parentData:t,parentDataProperty:m,rootData:o})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)}else{
let l={instancePath:i+"/input/reference_image",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[l]:e.push(l),s++}}if(r.reference_video!==void 0){let t=r.reference_video;if(Array.isArray(t)){if(t.length>5){let m={instancePath:i+
"/input/reference_video",keyword:"maxItems",params:{limit:5},message:"must NOT have more than 5 items"};e===null?e=[m]:e.
push(m),s++}let l=t.length;for(let m=0;m<l;m++)P(t[m],{instancePath:i+"/input/reference_video/"+m,parentData:t,parentDataProperty:m,
rootData:o})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)}else{let l={instancePath:i+"/input/reference_video",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(r.reference_voice!==void 0&&(a(r.reference_voice,
{instancePath:i+"/input/reference_voice",parentData:r,parentDataProperty:"reference_voice",rootData:o})||(e=e===null?a.errors:
e.concat(a.errors),s=e.length)),r.first_frame!==void 0&&(a(r.first_frame,{instancePath:i+"/input/first_frame",parentData:r,
parentDataProperty:"first_frame",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),r.duration!==void 0){
let t=r.duration;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let l={instancePath:i+"/input/duration",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}if(typeof t=="number"){if(t>10||isNaN(t)){let l={
instancePath:i+"/input/duration",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"};e===null?e=
[l]:e.push(l),s++}if(t<2||isNaN(t)){let l={instancePath:i+"/input/duration",keyword:"minimum",params:{comparison:">=",limit:2},
message:"must be >= 2"};e===null?e=[l]:e.push(l),s++}}}r.aspect_ratio!==void 0&&(ve(r.aspect_ratio,{instancePath:i+"/inp\
ut/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?ve.errors:e.concat(ve.errors),
s=e.length)),r.resolution!==void 0&&(b(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"\
resolution",rootData:o})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.negative_prompt!==void 0&&($(r.negative_prompt,
{instancePath:i+"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:o})||(e=e===null?$.errors:
e.concat($.errors),s=e.length)),r.prompt_extend!==void 0&&(c(r.prompt_extend,{instancePath:i+"/input/prompt_extend",parentData:r,
parentDataProperty:"prompt_extend",rootData:o})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.watermark!==void 0&&
(c(r.watermark,{instancePath:i+"/input/watermark",parentData:r,parentDataProperty:"watermark",rootData:o})||(e=e===null?
c.errors:e.concat(c.errors),s=e.length)),r.seed!==void 0&&(z(r.seed,{instancePath:i+"/input/seed",parentData:r,parentDataProperty:"\
seed",rootData:o})||(e=e===null?z.errors:e.concat(z.errors),s=e.length)),r.nsfw_checker!==void 0&&(y(r.nsfw_checker,{instancePath:i+
"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return Or.errors=e,s===0}var Xs=Er,So={type:"object",additionalProperties:!1,required:["model","inpu\
t"],properties:{model:{type:"string",const:"wan/2-7-text-to-video"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,
required:["prompt"],properties:{prompt:{$ref:"s53"},audio_url:{$ref:"s6"},duration:{$ref:"s98"},ratio:{$ref:"s100"},resolution:{
$ref:"s66"},negative_prompt:{$ref:"s56"},prompt_extend:{$ref:"s9"},watermark:{$ref:"s9"},seed:{$ref:"s95"},nsfw_checker:{
$ref:"s73"}}}}};function Er(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&
typeof n=="object"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),s++}for(let r in n)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==
void 0){let r=n.model;if(typeof r!="string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="wan/2-7-text-to-video"){let t={instancePath:i+"/model",keyword:"co\
nst",params:{allowedValue:"wan/2-7-text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.
callBackUrl!==void 0&&(a(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||
(e=e===null?a.errors:e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"m\
ust have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!S.call(So.properties.input.properties,
t)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have a\
dditional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(_(r.prompt,{instancePath:i+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.audio_url!==void 0&&(a(
r.audio_url,{instancePath:i+"/input/audio_url",parentData:r,parentDataProperty:"audio_url",rootData:o})||(e=e===null?a.errors:
e.concat(a.errors),s=e.length)),r.duration!==void 0&&(Ce(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"\
duration",rootData:o})||(e=e===null?Ce.errors:e.concat(Ce.errors),s=e.length)),r.ratio!==void 0&&(ve(r.ratio,{instancePath:i+
"/input/ratio",parentData:r,parentDataProperty:"ratio",rootData:o})||(e=e===null?ve.errors:e.concat(ve.errors),s=e.length)),
r.resolution!==void 0&&(b(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:o})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.negative_prompt!==void 0&&($(r.negative_prompt,{instancePath:i+
"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:o})||(e=e===null?$.errors:e.concat($.
errors),s=e.length)),r.prompt_extend!==void 0&&(c(r.prompt_extend,{instancePath:i+"/input/prompt_extend",parentData:r,parentDataProperty:"\
prompt_extend",rootData:o})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.watermark!==void 0&&(c(r.watermark,{
instancePath:i+"/input/watermark",parentData:r,parentDataProperty:"watermark",rootData:o})||(e=e===null?c.errors:e.concat(
c.errors),s=e.length)),r.seed!==void 0&&(z(r.seed,{instancePath:i+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||
(e=e===null?z.errors:e.concat(z.errors),s=e.length)),r.nsfw_checker!==void 0&&(y(r.nsfw_checker,{instancePath:i+"/input/\
nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{
let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),
s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return Er.errors=e,s===0}function M(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(j(n)>5e3){let r={instancePath:i,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),s++}return M.errors=e,s===0}var Qs=Ir,es={type:"object",additionalProperties:!1,required:[
"model","input"],properties:{model:{type:"string",const:"wan/2-7-videoedit"},callBackUrl:{$ref:"s6"},input:{type:"object",
additionalProperties:!1,required:["video_url"],properties:{prompt:{$ref:"s103"},video_url:{$ref:"s6"},reference_image:{$ref:"\
s6"},duration:{type:"integer",minimum:0,maximum:10},aspect_ratio:{$ref:"s100"},audio_setting:{type:"string",enum:["auto",
"origin"]},resolution:{$ref:"s66"},negative_prompt:{$ref:"s56"},prompt_extend:{$ref:"s9"},watermark:{$ref:"s9"},seed:{$ref:"\
s95"},nsfw_checker:{$ref:"s73"}}}}};function Ir(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){
let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!="string"){let t={instancePath:i+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="wan/2-7-videoedit"){let t={instancePath:i+
"/model",keyword:"const",params:{allowedValue:"wan/2-7-videoedit"},message:"must be equal to constant"};e===null?e=[t]:e.
push(t),s++}}if(n.callBackUrl!==void 0&&(a(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"\
callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.video_url===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"\
video_url"},message:"must have required property 'video_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!S.call(es.
properties.input.properties,t)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(M(r.prompt,{instancePath:i+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),
r.video_url!==void 0&&(a(r.video_url,{instancePath:i+"/input/video_url",parentData:r,parentDataProperty:"video_url",rootData:o})||
(e=e===null?a.errors:e.concat(a.errors),s=e.length)),r.reference_image!==void 0&&(a(r.reference_image,{instancePath:i+"/\
input/reference_image",parentData:r,parentDataProperty:"reference_image",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),
s=e.length)),r.duration!==void 0){let t=r.duration;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let l={instancePath:i+"/\
input/duration",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}if(typeof t==
"number"){if(t>10||isNaN(t)){let l={instancePath:i+"/input/duration",keyword:"maximum",params:{comparison:"<=",limit:10},
message:"must be <= 10"};e===null?e=[l]:e.push(l),s++}if(t<0||isNaN(t)){let l={instancePath:i+"/input/duration",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[l]:e.push(l),s++}}}if(r.aspect_ratio!==void 0&&
(ve(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=
e===null?ve.errors:e.concat(ve.errors),s=e.length)),r.audio_setting!==void 0){let t=r.audio_setting;if(typeof t!="string"){
let l={instancePath:i+"/input/audio_setting",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[l]:e.push(l),s++}if(!(t==="auto"||t==="origin")){let l={instancePath:i+"/input/audio_setting",keyword:"enum",params:{allowedValues:es.
properties.input.properties.audio_setting.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(
l),s++}}r.resolution!==void 0&&(b(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"reso\
lution",rootData:o})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.negative_prompt!==void 0&&($(r.negative_prompt,
{instancePath:i+"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:o})||(e=e===null?$.errors:
e.concat($.errors),s=e.length)),r.prompt_extend!==void 0&&(c(r.prompt_extend,{instancePath:i+"/input/prompt_extend",parentData:r,
parentDataProperty:"prompt_extend",rootData:o})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.watermark!==void 0&&
(c(r.watermark,{instancePath:i+"/input/watermark",parentData:r,parentDataProperty:"watermark",rootData:o})||(e=e===null?
c.errors:e.concat(c.errors),s=e.length)),r.seed!==void 0&&(z(r.seed,{instancePath:i+"/input/seed",parentData:r,parentDataProperty:"\
seed",rootData:o})||(e=e===null?z.errors:e.concat(z.errors),s=e.length)),r.nsfw_checker!==void 0&&(y(r.nsfw_checker,{instancePath:i+
"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return Ir.errors=e,s===0}function ee(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(typeof n!="boolea\
n"){let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}
return ee.errors=e,s===0}var en=zr;function zr(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="hailuo/02-image-to-video-pro"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
hailuo/02-image-to-video-pro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&
(a(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
a.errors:e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="end_image_url"||t==="prompt_optimizer"||t==="nsfw_checker")){
let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have addit\
ional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(I(r.prompt,{instancePath:i+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:o})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)),r.image_url!==void 0&&(a(
r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||(e=e===null?a.errors:
e.concat(a.errors),s=e.length)),r.end_image_url!==void 0&&(a(r.end_image_url,{instancePath:i+"/input/end_image_url",parentData:r,
parentDataProperty:"end_image_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),r.prompt_optimizer!==
void 0&&(ee(r.prompt_optimizer,{instancePath:i+"/input/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimiz\
er",rootData:o})||(e=e===null?ee.errors:e.concat(ee.errors),s=e.length)),r.nsfw_checker!==void 0&&(y(r.nsfw_checker,{instancePath:i+
"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return zr.errors=e,s===0}var Mo={type:"string",enum:["6","10"]};function re(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="6"||n==="10")){let r={instancePath:i,keyword:"enum",params:{allowedValues:Mo.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return re.errors=e,s===0}var rn=Vr,
Jo={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"hailuo/02-i\
mage-to-video-standard"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:["prompt","image_\
url"],properties:{prompt:{$ref:"s83"},image_url:{$ref:"s6"},end_image_url:{$ref:"s6"},duration:{$ref:"s107"},resolution:{
type:"string",enum:["512P","768P"]},prompt_optimizer:{$ref:"s105"},nsfw_checker:{$ref:"s73"}}}}};function Vr(n,{instancePath:i="",
parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.model===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!="stri\
ng"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(r!=="hailuo/02-image-to-video-standard"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
hailuo/02-image-to-video-standard"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==
void 0&&(a(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===
null?a.errors:e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="end_image_url"||t==="duration"||t==="resolution"||t==="pr\
ompt_optimizer"||t==="nsfw_checker")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(I(r.prompt,{instancePath:i+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)),
r.image_url!==void 0&&(a(r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||
(e=e===null?a.errors:e.concat(a.errors),s=e.length)),r.end_image_url!==void 0&&(a(r.end_image_url,{instancePath:i+"/inpu\
t/end_image_url",parentData:r,parentDataProperty:"end_image_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=
e.length)),r.duration!==void 0&&(re(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"durati\
on",rootData:o})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),r.resolution!==void 0){let t=r.resolution;if(typeof t!=
"string"){let l={instancePath:i+"/input/resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[l]:e.push(l),s++}if(!(t==="512P"||t==="768P")){let l={instancePath:i+"/input/resolution",keyword:"enum",params:{
allowedValues:Jo.properties.input.properties.resolution.enum},message:"must be equal to one of the allowed values"};e===
null?e=[l]:e.push(l),s++}}r.prompt_optimizer!==void 0&&(ee(r.prompt_optimizer,{instancePath:i+"/input/prompt_optimizer",
parentData:r,parentDataProperty:"prompt_optimizer",rootData:o})||(e=e===null?ee.errors:e.concat(ee.errors),s=e.length)),
r.nsfw_checker!==void 0&&(y(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Vr.errors=e,s===0}var tn=Lr;function Lr(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="hailuo/02-text-to-video-pro"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
hailuo/02-text-to-video-pro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&
(a(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
a.errors:e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="prompt_optimizer"||t===
"nsfw_checker")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"mu\
st NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(I(r.prompt,{instancePath:i+"/input/\
prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)),r.prompt_optimizer!==
void 0&&(ee(r.prompt_optimizer,{instancePath:i+"/input/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimiz\
er",rootData:o})||(e=e===null?ee.errors:e.concat(ee.errors),s=e.length)),r.nsfw_checker!==void 0&&(y(r.nsfw_checker,{instancePath:i+
"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return Lr.errors=e,s===0}var sn=Fr;function Fr(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="hailuo/02-text-to-video-standard"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
hailuo/02-text-to-video-standard"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==
void 0&&(a(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===
null?a.errors:e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="duration"||t==="pr\
ompt_optimizer"||t==="nsfw_checker")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(I(r.prompt,{instancePath:i+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?I.errors:e.concat(I.errors),s=e.length)),
r.duration!==void 0&&(re(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||
(e=e===null?re.errors:e.concat(re.errors),s=e.length)),r.prompt_optimizer!==void 0&&(ee(r.prompt_optimizer,{instancePath:i+
"/input/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:o})||(e=e===null?ee.errors:e.concat(
ee.errors),s=e.length)),r.nsfw_checker!==void 0&&(y(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Fr.errors=e,s===0}var Co={type:"string",enum:["768P","1080P"]};function Ke(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="768P"||n==="1080P")){let r={instancePath:i,keyword:"enum",params:{allowedValues:Co.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return Ke.errors=e,s===0}var nn=Sr;function Sr(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="hailuo/2-3-image-to-video-pro"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
hailuo/2-3-image-to-video-pro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&
(a(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
a.errors:e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="duration"||t==="resolution"||t==="nsfw_checker")){let l={
instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(_(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.image_url!==void 0&&(a(r.image_url,{instancePath:i+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.
length)),r.duration!==void 0&&(re(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:o})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),r.resolution!==void 0&&(Ke(r.resolution,{instancePath:i+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?Ke.errors:e.concat(Ke.errors),
s=e.length)),r.nsfw_checker!==void 0&&(y(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Sr.errors=e,s===0}var on=Mr;function Mr(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="hailuo/2-3-image-to-video-standard"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
hailuo/2-3-image-to-video-standard"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==
void 0&&(a(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===
null?a.errors:e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="duration"||t==="resolution")){let l={instancePath:i+"/inp\
ut",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?
e=[l]:e.push(l),s++}r.prompt!==void 0&&(_(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prom\
pt",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.image_url!==void 0&&(a(r.image_url,{instancePath:i+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.
length)),r.duration!==void 0&&(re(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:o})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),r.resolution!==void 0&&(Ke(r.resolution,{instancePath:i+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?Ke.errors:e.concat(Ke.errors),
s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return Mr.errors=e,s===0}function we(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(j(n)>7e3){let r={instancePath:i,keyword:"maxLength",params:{limit:7e3},message:"must NOT have more than 7000 characte\
rs"};e===null?e=[r]:e.push(r),s++}if(j(n)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return we.errors=e,s===0}function V(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(!(typeof n=="numbe\
r"&&!(n%1)&&!isNaN(n))){let r={instancePath:i,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}if(typeof n=="number"){if(n>15||isNaN(n)){let r={instancePath:i,keyword:"maximum",params:{comparison:"\
<=",limit:15},message:"must be <= 15"};e===null?e=[r]:e.push(r),s++}if(n<4||isNaN(n)){let r={instancePath:i,keyword:"min\
imum",params:{comparison:">=",limit:4},message:"must be >= 4"};e===null?e=[r]:e.push(r),s++}}return V.errors=e,s===0}var Ko={type:"string",enum:["768P","2K"]};function be(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="768P"||n==="2K")){let r={instancePath:i,keyword:"enum",params:{allowedValues:Ko.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return be.errors=e,s===0}var ln=Jr;function Jr(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="minimax-h3/image-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"m\
inimax-h3/image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&
(a(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
a.errors:e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[t]:e.push(t),
s++}for(let t in r)if(!(t==="prompt"||t==="first_frame_url"||t==="last_frame_url"||t==="duration"||t==="resolution")){let l={
instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(we(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:o})||(e=e===null?we.errors:e.concat(we.errors),s=e.length)),r.first_frame_url!==void 0&&(h(r.first_frame_url,
{instancePath:i+"/input/first_frame_url",parentData:r,parentDataProperty:"first_frame_url",rootData:o})||(e=e===null?h.errors:
e.concat(h.errors),s=e.length)),r.last_frame_url!==void 0&&(h(r.last_frame_url,{instancePath:i+"/input/last_frame_url",parentData:r,
parentDataProperty:"last_frame_url",rootData:o})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.duration!==void 0&&
(V(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?V.errors:
e.concat(V.errors),s=e.length)),r.resolution!==void 0&&(be(r.resolution,{instancePath:i+"/input/resolution",parentData:r,
parentDataProperty:"resolution",rootData:o})||(e=e===null?be.errors:e.concat(be.errors),s=e.length))}else{let t={instancePath:i+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Jr.errors=e,s===0}function te(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){
if(n.length>9){let t={instancePath:i,keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 items"};e===
null?e=[t]:e.push(t),s++}let r=n.length;for(let t=0;t<r;t++)h(n[t],{instancePath:i+"/"+t,parentData:n,parentDataProperty:t,
rootData:o})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)}else{let r={instancePath:i,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return te.errors=e,s===0}function U(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){
if(n.length>3){let t={instancePath:i,keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===
null?e=[t]:e.push(t),s++}let r=n.length;for(let t=0;t<r;t++)h(n[t],{instancePath:i+"/"+t,parentData:n,parentDataProperty:t,
rootData:o})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)}else{let r={instancePath:i,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return U.errors=e,s===0}var Ro={type:"string",enum:["1:1","4:3","3:4","16:9","9:16","21:9","adaptive"]};function C(n,{instancePath:i="",parentData:u,
parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(n==="1:1"||n==="4:3"||n==="3:4"||n==="16:9"||
n==="9:16"||n==="21:9"||n==="adaptive")){let r={instancePath:i,keyword:"enum",params:{allowedValues:Ro.enum},message:"mu\
st be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return C.errors=e,s===0}var an=Cr;function Cr(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="minimax-h3/reference-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
minimax-h3/reference-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&
(a(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
a.errors:e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[t]:e.push(t),
s++}for(let t in r)if(!(t==="prompt"||t==="reference_image_urls"||t==="reference_video_urls"||t==="reference_audio_urls"||
t==="duration"||t==="aspect_ratio"||t==="resolution")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(we(
r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?we.errors:e.
concat(we.errors),s=e.length)),r.reference_image_urls!==void 0&&(te(r.reference_image_urls,{instancePath:i+"/input/refer\
ence_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:o})||(e=e===null?te.errors:e.concat(te.
errors),s=e.length)),r.reference_video_urls!==void 0&&(U(r.reference_video_urls,{instancePath:i+"/input/reference_video_\
urls",parentData:r,parentDataProperty:"reference_video_urls",rootData:o})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),
r.reference_audio_urls!==void 0&&(U(r.reference_audio_urls,{instancePath:i+"/input/reference_audio_urls",parentData:r,parentDataProperty:"\
reference_audio_urls",rootData:o})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),r.duration!==void 0&&(V(r.duration,
{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?V.errors:e.concat(
V.errors),s=e.length)),r.aspect_ratio!==void 0&&(C(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:o})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)),r.resolution!==void 0&&(be(r.resolution,
{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?be.errors:e.concat(
be.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[r]:e.push(r),s++}return Cr.errors=e,s===0}var Zo={type:"string",enum:["21:9","16:9","4:3","1:1","3:4","9:16"]};function Pe(n,{instancePath:i="",parentData:u,parentDataProperty:p,
rootData:o=n}={}){let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(!(n==="21:9"||n==="16:9"||n==="4:3"||n==="1:1"||n==="3:4"||n==="9:16")){
let r={instancePath:i,keyword:"enum",params:{allowedValues:Zo.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),s++}return Pe.errors=e,s===0}var pn=Kr;function Kr(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="minimax-h3/text-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"mi\
nimax-h3/text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(a(
n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:
e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:i+"/input",keyword:"require\
d",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[t]:e.push(t),s++}if(r.
aspect_ratio===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"aspect_ratio"},message:"\
must have required property 'aspect_ratio'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="duratio\
n"||t==="aspect_ratio"||t==="resolution")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(we(r.prompt,{instancePath:i+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?we.errors:e.concat(we.errors),s=e.length)),
r.duration!==void 0&&(V(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||
(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.aspect_ratio!==void 0&&(Pe(r.aspect_ratio,{instancePath:i+"/input\
/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=
e.length)),r.resolution!==void 0&&(be(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"\
resolution",rootData:o})||(e=e===null?be.errors:e.concat(be.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Kr.errors=e,s===0}function se(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(j(n)>2e4){let r={instancePath:i,keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 charact\
ers"};e===null?e=[r]:e.push(r),s++}if(j(n)<3){let r={instancePath:i,keyword:"minLength",params:{limit:3},message:"must N\
OT have fewer than 3 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return se.errors=e,s===0}var Go={type:"string",enum:["480p","720p","1080p"]};function L(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="480p"||n==="720p"||n==="1080p")){let r={instancePath:i,keyword:"enum",params:{
allowedValues:Go.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return L.errors=
e,s===0}var un=Rr;function Rr(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="bytedance/seedance-1.5-pro"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
bytedance/seedance-1.5-pro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&
(a(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
a.errors:e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[t]:e.push(t),
s++}if(r.aspect_ratio===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"aspect_ratio"},
message:"must have required property 'aspect_ratio'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t===
"input_urls"||t==="duration"||t==="aspect_ratio"||t==="resolution"||t==="generate_audio"||t==="fixed_lens"||t==="nsfw_ch\
ecker")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT h\
ave additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(se(r.prompt,{instancePath:i+"/input/prom\
pt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.input_urls!==
void 0){let t=r.input_urls;if(Array.isArray(t)){if(t.length>2){let m={instancePath:i+"/input/input_urls",keyword:"maxIte\
ms",params:{limit:2},message:"must NOT have more than 2 items"};e===null?e=[m]:e.push(m),s++}let l=t.length;for(let m=0;m<
l;m++)P(t[m],{instancePath:i+"/input/input_urls/"+m,parentData:t,parentDataProperty:m,rootData:o})||(e=e===null?P.errors:
e.concat(P.errors),s=e.length)}else{let l={instancePath:i+"/input/input_urls",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[l]:e.push(l),s++}}if(r.duration!==void 0){let t=r.duration;if(typeof t=="number"){if(t>12||isNaN(
t)){let l={instancePath:i+"/input/duration",keyword:"maximum",params:{comparison:"<=",limit:12},message:"must be <= 12"};
e===null?e=[l]:e.push(l),s++}if(t<4||isNaN(t)){let l={instancePath:i+"/input/duration",keyword:"minimum",params:{comparison:"\
>=",limit:4},message:"must be >= 4"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/input/duration",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[l]:e.push(l),s++}}r.aspect_ratio!==void 0&&(Pe(r.aspect_ratio,
{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?Pe.errors:
e.concat(Pe.errors),s=e.length)),r.resolution!==void 0&&(L(r.resolution,{instancePath:i+"/input/resolution",parentData:r,
parentDataProperty:"resolution",rootData:o})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.generate_audio!==void 0&&
(c(r.generate_audio,{instancePath:i+"/input/generate_audio",parentData:r,parentDataProperty:"generate_audio",rootData:o})||
(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.fixed_lens!==void 0&&(c(r.fixed_lens,{instancePath:i+"/input/fixe\
d_lens",parentData:r,parentDataProperty:"fixed_lens",rootData:o})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),
r.nsfw_checker!==void 0&&(y(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Rr.errors=e,s===0}function ne(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(typeof n!="boolea\
n"){let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}
return ne.errors=e,s===0}var mn=Zr,rs={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{
type:"string",const:"bytedance/seedance-2"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,properties:{
prompt:{$ref:"s124"},first_frame_url:{$ref:"s31"},last_frame_url:{$ref:"s31"},reference_image_urls:{$ref:"s118"},reference_video_urls:{
$ref:"s119"},reference_audio_urls:{$ref:"s119"},duration:{$ref:"s115"},aspect_ratio:{$ref:"s120"},resolution:{type:"stri\
ng",enum:["480p","720p","1080p","4k"]},generate_audio:{$ref:"s9"},web_search:{$ref:"s127"},return_last_frame:{$ref:"s9"}}}}};
function Zr(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="bytedance/seedance-2"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"byteda\
nce/seedance-2"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(a(n.callBackUrl,
{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(
a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!S.
call(rs.properties.input.properties,t)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(se(r.prompt,{instancePath:i+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),
r.first_frame_url!==void 0&&(h(r.first_frame_url,{instancePath:i+"/input/first_frame_url",parentData:r,parentDataProperty:"\
first_frame_url",rootData:o})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.last_frame_url!==void 0&&(h(r.last_frame_url,
{instancePath:i+"/input/last_frame_url",parentData:r,parentDataProperty:"last_frame_url",rootData:o})||(e=e===null?h.errors:
e.concat(h.errors),s=e.length)),r.reference_image_urls!==void 0&&(te(r.reference_image_urls,{instancePath:i+"/input/refe\
rence_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:o})||(e=e===null?te.errors:e.concat(te.
errors),s=e.length)),r.reference_video_urls!==void 0&&(U(r.reference_video_urls,{instancePath:i+"/input/reference_video_\
urls",parentData:r,parentDataProperty:"reference_video_urls",rootData:o})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),
r.reference_audio_urls!==void 0&&(U(r.reference_audio_urls,{instancePath:i+"/input/reference_audio_urls",parentData:r,parentDataProperty:"\
reference_audio_urls",rootData:o})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),r.duration!==void 0&&(V(r.duration,
{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?V.errors:e.concat(
V.errors),s=e.length)),r.aspect_ratio!==void 0&&(C(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:o})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)),r.resolution!==void 0){let t=r.resolution;
if(typeof t!="string"){let l={instancePath:i+"/input/resolution",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[l]:e.push(l),s++}if(!(t==="480p"||t==="720p"||t==="1080p"||t==="4k")){let l={instancePath:i+"/input\
/resolution",keyword:"enum",params:{allowedValues:rs.properties.input.properties.resolution.enum},message:"must be equal\
 to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}r.generate_audio!==void 0&&(c(r.generate_audio,{instancePath:i+
"/input/generate_audio",parentData:r,parentDataProperty:"generate_audio",rootData:o})||(e=e===null?c.errors:e.concat(c.errors),
s=e.length)),r.web_search!==void 0&&(ne(r.web_search,{instancePath:i+"/input/web_search",parentData:r,parentDataProperty:"\
web_search",rootData:o})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)),r.return_last_frame!==void 0&&(c(r.return_last_frame,
{instancePath:i+"/input/return_last_frame",parentData:r,parentDataProperty:"return_last_frame",rootData:o})||(e=e===null?
c.errors:e.concat(c.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}return Zr.errors=e,s===0}var fn=Gr,ts={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"bytedance/seedance-2-5"},callBackUrl:{$ref:"s6"},input:{
type:"object",additionalProperties:!1,properties:{prompt:{type:"string",maxLength:3e4},first_frame_url:{$ref:"s31"},last_frame_url:{
$ref:"s31"},reference_image_urls:{type:"array",maxItems:30,items:{$ref:"s31"}},reference_video_urls:{type:"array",maxItems:10,
items:{$ref:"s31"}},reference_audio_urls:{type:"array",maxItems:10,items:{$ref:"s31"}},duration:{type:"integer",minimum:-1,
maximum:30},aspect_ratio:{$ref:"s120"},resolution:{$ref:"s125"},generate_audio:{$ref:"s9"},web_search:{$ref:"s127"},return_last_frame:{
$ref:"s9"},nsfw_checker:{$ref:"s73"},output_format:{type:"string",enum:["mp4","mov"]}}}}};function Gr(n,{instancePath:i="",
parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.model===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!="stri\
ng"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(r!=="bytedance/seedance-2-5"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"bytedance/s\
eedance-2-5"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(a(n.callBackUrl,
{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(
a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!S.
call(ts.properties.input.properties,t)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0){let t=r.prompt;if(typeof t==
"string"){if(j(t)>3e4){let l={instancePath:i+"/input/prompt",keyword:"maxLength",params:{limit:3e4},message:"must NOT ha\
ve more than 30000 characters"};e===null?e=[l]:e.push(l),s++}}else{let l={instancePath:i+"/input/prompt",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}if(r.first_frame_url!==void 0&&(h(r.first_frame_url,
{instancePath:i+"/input/first_frame_url",parentData:r,parentDataProperty:"first_frame_url",rootData:o})||(e=e===null?h.errors:
e.concat(h.errors),s=e.length)),r.last_frame_url!==void 0&&(h(r.last_frame_url,{instancePath:i+"/input/last_frame_url",parentData:r,
parentDataProperty:"last_frame_url",rootData:o})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.reference_image_urls!==
void 0){let t=r.reference_image_urls;if(Array.isArray(t)){if(t.length>30){let m={instancePath:i+"/input/reference_image_\
urls",keyword:"maxItems",params:{limit:30},message:"must NOT have more than 30 items"};e===null?e=[m]:e.push(m),s++}let l=t.
length;for(let m=0;m<l;m++)h(t[m],{instancePath:i+"/input/reference_image_urls/"+m,parentData:t,parentDataProperty:m,rootData:o})||
(e=e===null?h.errors:e.concat(h.errors),s=e.length)}else{let l={instancePath:i+"/input/reference_image_urls",keyword:"ty\
pe",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(r.reference_video_urls!==void 0){let t=r.
reference_video_urls;if(Array.isArray(t)){if(t.length>10){let m={instancePath:i+"/input/reference_video_urls",keyword:"m\
axItems",params:{limit:10},message:"must NOT have more than 10 items"};e===null?e=[m]:e.push(m),s++}let l=t.length;for(let m=0;m<
l;m++)h(t[m],{instancePath:i+"/input/reference_video_urls/"+m,parentData:t,parentDataProperty:m,rootData:o})||(e=e===null?
h.errors:e.concat(h.errors),s=e.length)}else{let l={instancePath:i+"/input/reference_video_urls",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(r.reference_audio_urls!==void 0){let t=r.reference_audio_urls;
if(Array.isArray(t)){if(t.length>10){let m={instancePath:i+"/input/reference_audio_urls",keyword:"maxItems",params:{limit:10},
message:"must NOT have more than 10 items"};e===null?e=[m]:e.push(m),s++}let l=t.length;for(let m=0;m<l;m++)h(t[m],{instancePath:i+
"/input/reference_audio_urls/"+m,parentData:t,parentDataProperty:m,rootData:o})||(e=e===null?h.errors:e.concat(h.errors),
s=e.length)}else{let l={instancePath:i+"/input/reference_audio_urls",keyword:"type",params:{type:"array"},message:"must \
be array"};e===null?e=[l]:e.push(l),s++}}if(r.duration!==void 0){let t=r.duration;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t))){let l={instancePath:i+"/input/duration",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[l]:e.push(l),s++}if(typeof t=="number"){if(t>30||isNaN(t)){let l={instancePath:i+"/input/duration",keyword:"maximum",
params:{comparison:"<=",limit:30},message:"must be <= 30"};e===null?e=[l]:e.push(l),s++}if(t<-1||isNaN(t)){let l={instancePath:i+
"/input/duration",keyword:"minimum",params:{comparison:">=",limit:-1},message:"must be >= -1"};e===null?e=[l]:e.push(l),
s++}}}if(r.aspect_ratio!==void 0&&(C(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:o})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)),r.resolution!==void 0&&(L(r.resolution,
{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?L.errors:e.concat(
L.errors),s=e.length)),r.generate_audio!==void 0&&(c(r.generate_audio,{instancePath:i+"/input/generate_audio",parentData:r,
parentDataProperty:"generate_audio",rootData:o})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.web_search!==void 0&&
(ne(r.web_search,{instancePath:i+"/input/web_search",parentData:r,parentDataProperty:"web_search",rootData:o})||(e=e===null?
ne.errors:e.concat(ne.errors),s=e.length)),r.return_last_frame!==void 0&&(c(r.return_last_frame,{instancePath:i+"/input/\
return_last_frame",parentData:r,parentDataProperty:"return_last_frame",rootData:o})||(e=e===null?c.errors:e.concat(c.errors),
s=e.length)),r.nsfw_checker!==void 0&&(y(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.output_format!==void 0){let t=r.output_format;
if(typeof t!="string"){let l={instancePath:i+"/input/output_format",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[l]:e.push(l),s++}if(!(t==="mp4"||t==="mov")){let l={instancePath:i+"/input/output_format",keyword:"\
enum",params:{allowedValues:ts.properties.input.properties.output_format.enum},message:"must be equal to one of the allo\
wed values"};e===null?e=[l]:e.push(l),s++}}}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}return Gr.errors=e,s===0}var dn=Hr,Ho={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"bytedance/seedance-2-fast"},callBackUrl:{$ref:"s6"},input:{
type:"object",additionalProperties:!1,properties:{prompt:{$ref:"s124"},first_frame_url:{$ref:"s31"},last_frame_url:{$ref:"\
s31"},reference_image_urls:{$ref:"s118"},reference_video_urls:{$ref:"s119"},reference_audio_urls:{$ref:"s119"},duration:{
$ref:"s115"},aspect_ratio:{$ref:"s120"},resolution:{$ref:"s69"},generate_audio:{$ref:"s9"},web_search:{$ref:"s127"},return_last_frame:{
$ref:"s9"},nsfw_checker:{$ref:"s73"}}}}};function Hr(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){
let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!="string"){let t={instancePath:i+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="bytedance/seedance-2-fast"){let t={
instancePath:i+"/model",keyword:"const",params:{allowedValue:"bytedance/seedance-2-fast"},message:"must be equal to cons\
tant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(a(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,
parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.
input;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!S.call(Ho.properties.input.properties,t)){let l={instancePath:i+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(se(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:o})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.first_frame_url!==void 0&&(h(r.first_frame_url,
{instancePath:i+"/input/first_frame_url",parentData:r,parentDataProperty:"first_frame_url",rootData:o})||(e=e===null?h.errors:
e.concat(h.errors),s=e.length)),r.last_frame_url!==void 0&&(h(r.last_frame_url,{instancePath:i+"/input/last_frame_url",parentData:r,
parentDataProperty:"last_frame_url",rootData:o})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.reference_image_urls!==
void 0&&(te(r.reference_image_urls,{instancePath:i+"/input/reference_image_urls",parentData:r,parentDataProperty:"refere\
nce_image_urls",rootData:o})||(e=e===null?te.errors:e.concat(te.errors),s=e.length)),r.reference_video_urls!==void 0&&(U(
r.reference_video_urls,{instancePath:i+"/input/reference_video_urls",parentData:r,parentDataProperty:"reference_video_ur\
ls",rootData:o})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),r.reference_audio_urls!==void 0&&(U(r.reference_audio_urls,
{instancePath:i+"/input/reference_audio_urls",parentData:r,parentDataProperty:"reference_audio_urls",rootData:o})||(e=e===
null?U.errors:e.concat(U.errors),s=e.length)),r.duration!==void 0&&(V(r.duration,{instancePath:i+"/input/duration",parentData:r,
parentDataProperty:"duration",rootData:o})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.aspect_ratio!==void 0&&
(C(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=
e===null?C.errors:e.concat(C.errors),s=e.length)),r.resolution!==void 0&&(W(r.resolution,{instancePath:i+"/input/resolut\
ion",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),r.generate_audio!==
void 0&&(c(r.generate_audio,{instancePath:i+"/input/generate_audio",parentData:r,parentDataProperty:"generate_audio",rootData:o})||
(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.web_search!==void 0&&(ne(r.web_search,{instancePath:i+"/input/web\
_search",parentData:r,parentDataProperty:"web_search",rootData:o})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)),
r.return_last_frame!==void 0&&(c(r.return_last_frame,{instancePath:i+"/input/return_last_frame",parentData:r,parentDataProperty:"\
return_last_frame",rootData:o})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.nsfw_checker!==void 0&&(y(r.nsfw_checker,
{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),s++}return Hr.errors=e,s===0}var cn=Yr,Yo={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"bytedance/seedance-2-mini"},callBackUrl:{$ref:"s6"},input:{
type:"object",additionalProperties:!1,properties:{prompt:{$ref:"s124"},first_frame_url:{$ref:"s31"},last_frame_url:{$ref:"\
s31"},reference_image_urls:{$ref:"s118"},reference_video_urls:{$ref:"s119"},reference_audio_urls:{$ref:"s119"},duration:{
$ref:"s115"},aspect_ratio:{$ref:"s120"},resolution:{$ref:"s69"},generate_audio:{$ref:"s9"},web_search:{$ref:"s127"},nsfw_checker:{
$ref:"s73"}}}}};function Yr(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&
typeof n=="object"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),s++}for(let r in n)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==
void 0){let r=n.model;if(typeof r!="string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="bytedance/seedance-2-mini"){let t={instancePath:i+"/model",keyword:"\
const",params:{allowedValue:"bytedance/seedance-2-mini"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}
if(n.callBackUrl!==void 0&&(a(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",
rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){for(let t in r)if(!S.call(Yo.properties.input.properties,t)){let l={instancePath:i+"/input",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),s++}r.prompt!==void 0&&(se(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||
(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.first_frame_url!==void 0&&(h(r.first_frame_url,{instancePath:i+
"/input/first_frame_url",parentData:r,parentDataProperty:"first_frame_url",rootData:o})||(e=e===null?h.errors:e.concat(h.
errors),s=e.length)),r.last_frame_url!==void 0&&(h(r.last_frame_url,{instancePath:i+"/input/last_frame_url",parentData:r,
parentDataProperty:"last_frame_url",rootData:o})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.reference_image_urls!==
void 0&&(te(r.reference_image_urls,{instancePath:i+"/input/reference_image_urls",parentData:r,parentDataProperty:"refere\
nce_image_urls",rootData:o})||(e=e===null?te.errors:e.concat(te.errors),s=e.length)),r.reference_video_urls!==void 0&&(U(
r.reference_video_urls,{instancePath:i+"/input/reference_video_urls",parentData:r,parentDataProperty:"reference_video_ur\
ls",rootData:o})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),r.reference_audio_urls!==void 0&&(U(r.reference_audio_urls,
{instancePath:i+"/input/reference_audio_urls",parentData:r,parentDataProperty:"reference_audio_urls",rootData:o})||(e=e===
null?U.errors:e.concat(U.errors),s=e.length)),r.duration!==void 0&&(V(r.duration,{instancePath:i+"/input/duration",parentData:r,
parentDataProperty:"duration",rootData:o})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.aspect_ratio!==void 0&&
(C(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=
e===null?C.errors:e.concat(C.errors),s=e.length)),r.resolution!==void 0&&(W(r.resolution,{instancePath:i+"/input/resolut\
ion",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),r.generate_audio!==
void 0&&(c(r.generate_audio,{instancePath:i+"/input/generate_audio",parentData:r,parentDataProperty:"generate_audio",rootData:o})||
(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.web_search!==void 0&&(ne(r.web_search,{instancePath:i+"/input/web\
_search",parentData:r,parentDataProperty:"web_search",rootData:o})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)),
r.nsfw_checker!==void 0&&(y(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Yr.errors=e,s===0}function F(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(j(n)>1e4){let r={instancePath:i,keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 10000 charact\
ers"};e===null?e=[r]:e.push(r),s++}if(j(n)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return F.errors=e,s===0}function ie(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(typeof n!="boolea\
n"){let r={instancePath:i,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}
return ie.errors=e,s===0}function qe(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(typeof n=="number"){
if(n>2147483647||isNaN(n)){let r={instancePath:i,keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"mu\
st be <= 2147483647"};e===null?e=[r]:e.push(r),s++}if(n<-1||isNaN(n)){let r={instancePath:i,keyword:"minimum",params:{comparison:"\
>=",limit:-1},message:"must be >= -1"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[r]:e.push(r),s++}return qe.errors=e,s===0}var yn=Wr,Wo={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"bytedance/v1-lite-image-to-video"},callBackUrl:{$ref:"\
s6"},input:{type:"object",additionalProperties:!1,required:["prompt","image_url"],properties:{prompt:{$ref:"s132"},image_url:{
$ref:"s6"},end_image_url:{$ref:"s6"},duration:{$ref:"s23"},resolution:{$ref:"s125"},camera_fixed:{$ref:"s133"},seed:{$ref:"\
s134"},enable_safety_checker:{$ref:"s9"},nsfw_checker:{$ref:"s73"}}}}};function Wr(n,{instancePath:i="",parentData:u,parentDataProperty:p,
rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(
r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(!(r==="model"||r==="callBackUrl"||r==="input")){
let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!="string"){let t={instancePath:i+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="bytedance/v\
1-lite-image-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"bytedance/v1-lite-image-to-\
video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(a(n.callBackUrl,{
instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(
a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:i+"/input",keyword:"required",params:{
missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)
if(!S.call(Wo.properties.input.properties,t)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(F(r.prompt,{instancePath:i+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),
r.image_url!==void 0&&(a(r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||
(e=e===null?a.errors:e.concat(a.errors),s=e.length)),r.end_image_url!==void 0&&(a(r.end_image_url,{instancePath:i+"/inpu\
t/end_image_url",parentData:r,parentDataProperty:"end_image_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=
e.length)),r.duration!==void 0&&(v(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duratio\
n",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.resolution!==void 0&&(L(r.resolution,{instancePath:i+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?L.errors:e.concat(L.errors),s=
e.length)),r.camera_fixed!==void 0&&(ie(r.camera_fixed,{instancePath:i+"/input/camera_fixed",parentData:r,parentDataProperty:"\
camera_fixed",rootData:o})||(e=e===null?ie.errors:e.concat(ie.errors),s=e.length)),r.seed!==void 0&&(qe(r.seed,{instancePath:i+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||(e=e===null?qe.errors:e.concat(qe.errors),s=e.length)),
r.enable_safety_checker!==void 0&&(c(r.enable_safety_checker,{instancePath:i+"/input/enable_safety_checker",parentData:r,
parentDataProperty:"enable_safety_checker",rootData:o})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.nsfw_checker!==
void 0&&(y(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Wr.errors=e,s===0}var gn=Xr,Xo={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"bytedance/v1-lite-text-to-video"},callBackUrl:{$ref:"\
s6"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"s132"},duration:{$ref:"s\
23"},aspect_ratio:{type:"string",enum:["16:9","4:3","1:1","3:4","9:16","9:21"]},resolution:{$ref:"s125"},camera_fixed:{$ref:"\
s133"},seed:{$ref:"s11"},enable_safety_checker:{$ref:"s9"},nsfw_checker:{$ref:"s73"}}}}};function Xr(n,{instancePath:i="",
parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.model===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!="stri\
ng"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(r!=="bytedance/v1-lite-text-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"by\
tedance/v1-lite-text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&
(a(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
a.errors:e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="duration"||t==="aspect_\
ratio"||t==="resolution"||t==="camera_fixed"||t==="seed"||t==="enable_safety_checker"||t==="nsfw_checker")){let l={instancePath:i+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(F(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:o})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),r.duration!==void 0&&(v(r.duration,{instancePath:i+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),
r.aspect_ratio!==void 0){let t=r.aspect_ratio;if(typeof t!="string"){let l={instancePath:i+"/input/aspect_ratio",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(!(t==="16:9"||t==="4:3"||t==="1:1"||
t==="3:4"||t==="9:16"||t==="9:21")){let l={instancePath:i+"/input/aspect_ratio",keyword:"enum",params:{allowedValues:Xo.
properties.input.properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(
l),s++}}r.resolution!==void 0&&(L(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"reso\
lution",rootData:o})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.camera_fixed!==void 0&&(ie(r.camera_fixed,{
instancePath:i+"/input/camera_fixed",parentData:r,parentDataProperty:"camera_fixed",rootData:o})||(e=e===null?ie.errors:
e.concat(ie.errors),s=e.length)),r.seed!==void 0&&(A(r.seed,{instancePath:i+"/input/seed",parentData:r,parentDataProperty:"\
seed",rootData:o})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.enable_safety_checker!==void 0&&(c(r.enable_safety_checker,
{instancePath:i+"/input/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:o})||(e=
e===null?c.errors:e.concat(c.errors),s=e.length)),r.nsfw_checker!==void 0&&(y(r.nsfw_checker,{instancePath:i+"/input/nsf\
w_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{
let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),
s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return Xr.errors=e,s===0}var hn=Qr;function Qr(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="bytedance/v1-pro-fast-image-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
bytedance/v1-pro-fast-image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==
void 0&&(a(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===
null?a.errors:e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="duration"||t==="resolution"||t==="nsfw_checker")){let l={
instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(F(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:o})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),r.image_url!==void 0&&(a(r.image_url,{instancePath:i+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.
length)),r.duration!==void 0&&(v(r.duration,{instancePath:i+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.resolution!==void 0&&(b(r.resolution,{instancePath:i+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?b.errors:e.concat(b.errors),s=
e.length)),r.nsfw_checker!==void 0&&(y(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Qr.errors=e,s===0}var _n=et;function et(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="bytedance/v1-pro-image-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
bytedance/v1-pro-image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==
void 0&&(a(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===
null?a.errors:e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:i+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="duration"||t==="resolution"||t==="camera_fixed"||t==="see\
d"||t==="enable_safety_checker"||t==="nsfw_checker")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(F(
r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?F.errors:e.concat(
F.errors),s=e.length)),r.image_url!==void 0&&(a(r.image_url,{instancePath:i+"/input/image_url",parentData:r,parentDataProperty:"\
image_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),r.duration!==void 0&&(v(r.duration,{instancePath:i+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),
r.resolution!==void 0&&(L(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:o})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.camera_fixed!==void 0&&(ie(r.camera_fixed,{instancePath:i+
"/input/camera_fixed",parentData:r,parentDataProperty:"camera_fixed",rootData:o})||(e=e===null?ie.errors:e.concat(ie.errors),
s=e.length)),r.seed!==void 0&&(qe(r.seed,{instancePath:i+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||
(e=e===null?qe.errors:e.concat(qe.errors),s=e.length)),r.enable_safety_checker!==void 0&&(c(r.enable_safety_checker,{instancePath:i+
"/input/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:o})||(e=e===null?c.errors:
e.concat(c.errors),s=e.length)),r.nsfw_checker!==void 0&&(y(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,
parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{let t={instancePath:i+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return et.errors=e,s===0}var kn=rt;function rt(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="bytedance/v1-pro-text-to-video"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
bytedance/v1-pro-text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&
(a(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
a.errors:e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="duration"||t==="aspect_\
ratio"||t==="resolution"||t==="camera_fixed"||t==="seed"||t==="enable_safety_checker"||t==="nsfw_checker")){let l={instancePath:i+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(F(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:o})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),r.duration!==void 0&&(v(r.duration,{instancePath:i+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),
r.aspect_ratio!==void 0&&(Pe(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspec\
t_ratio",rootData:o})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),r.resolution!==void 0&&(L(r.resolution,{instancePath:i+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:o})||(e=e===null?L.errors:e.concat(L.errors),s=
e.length)),r.camera_fixed!==void 0&&(ie(r.camera_fixed,{instancePath:i+"/input/camera_fixed",parentData:r,parentDataProperty:"\
camera_fixed",rootData:o})||(e=e===null?ie.errors:e.concat(ie.errors),s=e.length)),r.seed!==void 0&&(qe(r.seed,{instancePath:i+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:o})||(e=e===null?qe.errors:e.concat(qe.errors),s=e.length)),
r.enable_safety_checker!==void 0&&(c(r.enable_safety_checker,{instancePath:i+"/input/enable_safety_checker",parentData:r,
parentDataProperty:"enable_safety_checker",rootData:o})||(e=e===null?c.errors:e.concat(c.errors),s=e.length)),r.nsfw_checker!==
void 0&&(y(r.nsfw_checker,{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return rt.errors=e,s===0}var Qo={type:"string",enum:["1:1","9:16","16:9","3:4","4:3","3:2","2:3","5:4","4:5","21:9","auto"]};function J(n,{instancePath:i="",
parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(n==="1:1"||n==="9:16"||n==="16:\
9"||n==="3:4"||n==="4:3"||n==="3:2"||n==="2:3"||n==="5:4"||n==="4:5"||n==="21:9"||n==="auto")){let r={instancePath:i,keyword:"\
enum",params:{allowedValues:Qo.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}
return J.errors=e,s===0}var el={type:"string",enum:["png","jpeg"]};function Re(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="png"||n==="jpeg")){let r={instancePath:i,keyword:"enum",params:{allowedValues:el.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return Re.errors=e,s===0}var vn=tt;function tt(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="google/nano-banana"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"google/n\
ano-banana"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(a(n.callBackUrl,
{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(
a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="aspect_ratio"||t==="image_size"||t==="ou\
tput_format"||t==="nsfw_checker")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.prompt!==void 0&&(_(r.prompt,{instancePath:i+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),
r.aspect_ratio!==void 0&&(J(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect\
_ratio",rootData:o})||(e=e===null?J.errors:e.concat(J.errors),s=e.length)),r.image_size!==void 0&&(J(r.image_size,{instancePath:i+
"/input/image_size",parentData:r,parentDataProperty:"image_size",rootData:o})||(e=e===null?J.errors:e.concat(J.errors),s=
e.length)),r.output_format!==void 0&&(Re(r.output_format,{instancePath:i+"/input/output_format",parentData:r,parentDataProperty:"\
output_format",rootData:o})||(e=e===null?Re.errors:e.concat(Re.errors),s=e.length)),r.nsfw_checker!==void 0&&(y(r.nsfw_checker,
{instancePath:i+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:o})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),s++}return tt.errors=e,s===0}var wn=st;function st(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="google/nano-banana-edit"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"goo\
gle/nano-banana-edit"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(a(
n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:
e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_urls===void 0){let t={instancePath:i+"/input",keyword:"requi\
red",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[t]:e.push(t),
s++}for(let t in r)if(!(t==="prompt"||t==="image_urls"||t==="aspect_ratio"||t==="image_size"||t==="output_format")){let l={
instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(_(r.prompt,{instancePath:i+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.image_urls!==void 0){let t=r.
image_urls;if(Array.isArray(t)){if(t.length>10){let m={instancePath:i+"/input/image_urls",keyword:"maxItems",params:{limit:10},
message:"must NOT have more than 10 items"};e===null?e=[m]:e.push(m),s++}if(t.length<1){let m={instancePath:i+"/input/im\
age_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[m]:e.push(m),s++}let l=t.
length;for(let m=0;m<l;m++)P(t[m],{instancePath:i+"/input/image_urls/"+m,parentData:t,parentDataProperty:m,rootData:o})||
(e=e===null?P.errors:e.concat(P.errors),s=e.length)}else{let l={instancePath:i+"/input/image_urls",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}r.aspect_ratio!==void 0&&(J(r.aspect_ratio,{instancePath:i+
"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?J.errors:e.concat(J.errors),
s=e.length)),r.image_size!==void 0&&(J(r.image_size,{instancePath:i+"/input/image_size",parentData:r,parentDataProperty:"\
image_size",rootData:o})||(e=e===null?J.errors:e.concat(J.errors),s=e.length)),r.output_format!==void 0&&(Re(r.output_format,
{instancePath:i+"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:o})||(e=e===null?Re.errors:
e.concat(Re.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),s++}return st.errors=e,s===0}function Ze(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(j(n)>2e4){let r={instancePath:i,keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 charact\
ers"};e===null?e=[r]:e.push(r),s++}if(j(n)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return Ze.errors=e,s===0}var rl={type:"string",enum:["1:1","1:4","1:8","2:3","3:2","3:4","4:1","4:3","4:5","5:4","8:1","9:16","16:9","21:9","auto"]};
function Ge(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(typeof n!="string"){
let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(n===
"1:1"||n==="1:4"||n==="1:8"||n==="2:3"||n==="3:2"||n==="3:4"||n==="4:1"||n==="4:3"||n==="4:5"||n==="5:4"||n==="8:1"||n===
"9:16"||n==="16:9"||n==="21:9"||n==="auto")){let r={instancePath:i,keyword:"enum",params:{allowedValues:rl.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return Ge.errors=e,s===0}var tl={type:"string",enum:["png","jpg"]};function He(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="png"||n==="jpg")){let r={instancePath:i,keyword:"enum",params:{allowedValues:tl.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return He.errors=e,s===0}var bn=nt;function nt(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="nano-banana-2"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"nano-banana-2"},
message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(a(n.callBackUrl,{instancePath:i+
"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),
n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:i+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_input"||t==="aspect_ratio"||t==="resolution"||t==="output\
_format")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT\
 have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(Ze(r.prompt,{instancePath:i+"/input/pr\
ompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?Ze.errors:e.concat(Ze.errors),s=e.length)),r.image_input!==
void 0){let t=r.image_input;if(Array.isArray(t)){if(t.length>14){let m={instancePath:i+"/input/image_input",keyword:"max\
Items",params:{limit:14},message:"must NOT have more than 14 items"};e===null?e=[m]:e.push(m),s++}let l=t.length;for(let m=0;m<
l;m++)P(t[m],{instancePath:i+"/input/image_input/"+m,parentData:t,parentDataProperty:m,rootData:o})||(e=e===null?P.errors:
e.concat(P.errors),s=e.length)}else{let l={instancePath:i+"/input/image_input",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[l]:e.push(l),s++}}r.aspect_ratio!==void 0&&(Ge(r.aspect_ratio,{instancePath:i+"/input/aspect\
_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?Ge.errors:e.concat(Ge.errors),s=e.length)),
r.resolution!==void 0&&(Q(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:o})||(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),r.output_format!==void 0&&(He(r.output_format,{instancePath:i+
"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:o})||(e=e===null?He.errors:e.concat(He.errors),
s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return nt.errors=e,s===0}var Pn=it;function it(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="nano-banana-2-lite"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"nano-ban\
ana-2-lite"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(a(n.callBackUrl,
{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(
a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.aspect_ratio===void 0){let t={instancePath:i+"/input",keyword:"required",params:{
missingProperty:"aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[t]:e.push(t),s++}for(let t in r)
if(!(t==="prompt"||t==="image_urls"||t==="aspect_ratio")){let l={instancePath:i+"/input",keyword:"additionalProperties",
params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==
void 0&&(Ze(r.prompt,{instancePath:i+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?
Ze.errors:e.concat(Ze.errors),s=e.length)),r.image_urls!==void 0){let t=r.image_urls;if(Array.isArray(t)){if(t.length>10){
let m={instancePath:i+"/input/image_urls",keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 items"};
e===null?e=[m]:e.push(m),s++}let l=t.length;for(let m=0;m<l;m++)P(t[m],{instancePath:i+"/input/image_urls/"+m,parentData:t,
parentDataProperty:m,rootData:o})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)}else{let l={instancePath:i+"/inpu\
t/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}r.aspect_ratio!==
void 0&&(Ge(r.aspect_ratio,{instancePath:i+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||
(e=e===null?Ge.errors:e.concat(Ge.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return it.errors=e,s===0}var qn=ot;function ot(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="nano-banana-pro"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"nano-banana\
-pro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(a(n.callBackUrl,{instancePath:i+
"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),
n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:i+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_input"||t==="aspect_ratio"||t==="resolution"||t==="output\
_format")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT\
 have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.prompt!==void 0&&(F(r.prompt,{instancePath:i+"/input/pro\
mpt",parentData:r,parentDataProperty:"prompt",rootData:o})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),r.image_input!==
void 0){let t=r.image_input;if(Array.isArray(t)){if(t.length>8){let m={instancePath:i+"/input/image_input",keyword:"maxI\
tems",params:{limit:8},message:"must NOT have more than 8 items"};e===null?e=[m]:e.push(m),s++}let l=t.length;for(let m=0;m<
l;m++)P(t[m],{instancePath:i+"/input/image_input/"+m,parentData:t,parentDataProperty:m,rootData:o})||(e=e===null?P.errors:
e.concat(P.errors),s=e.length)}else{let l={instancePath:i+"/input/image_input",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[l]:e.push(l),s++}}r.aspect_ratio!==void 0&&(J(r.aspect_ratio,{instancePath:i+"/input/aspect_\
ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:o})||(e=e===null?J.errors:e.concat(J.errors),s=e.length)),
r.resolution!==void 0&&(Q(r.resolution,{instancePath:i+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:o})||(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),r.output_format!==void 0&&(He(r.output_format,{instancePath:i+
"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:o})||(e=e===null?He.errors:e.concat(He.errors),
s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return ot.errors=e,s===0}var Dn=lt;function lt(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!=
"string"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="elevenlabs/audio-isolation"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
elevenlabs/audio-isolation"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&
(a(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
a.errors:e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
audio_url===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"audio_url"},message:"must\
 have required property 'audio_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="audio_url"){let l={instancePath:i+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),s++}r.audio_url!==void 0&&(a(r.audio_url,{instancePath:i+"/input/audio_url",parentData:r,parentDataProperty:"\
audio_url",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length))}else{let t={instancePath:i+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return lt.errors=e,s===0}function bt(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(j(n)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),s++}return bt.errors=e,s===0}function Pt(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(Array.isArray(n)){
if(n.length<1){let t={instancePath:i,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[t]:e.push(t),s++}let r=n.length;for(let t=0;t<r;t++){let l=n[t];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.
text===void 0){let m={instancePath:i+"/"+t,keyword:"required",params:{missingProperty:"text"},message:"must have require\
d property 'text'"};e===null?e=[m]:e.push(m),s++}if(l.voice===void 0){let m={instancePath:i+"/"+t,keyword:"required",params:{
missingProperty:"voice"},message:"must have required property 'voice'"};e===null?e=[m]:e.push(m),s++}for(let m in l)if(!(m===
"text"||m==="voice")){let d={instancePath:i+"/"+t,keyword:"additionalProperties",params:{additionalProperty:m},message:"\
must NOT have additional properties"};e===null?e=[d]:e.push(d),s++}l.text!==void 0&&(w(l.text,{instancePath:i+"/"+t+"/te\
xt",parentData:l,parentDataProperty:"text",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),l.voice!==
void 0&&(bt(l.voice,{instancePath:i+"/"+t+"/voice",parentData:l,parentDataProperty:"voice",rootData:o})||(e=e===null?bt.
errors:e.concat(bt.errors),s=e.length))}else{let m={instancePath:i+"/"+t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[m]:e.push(m),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),s++}return Pt.errors=e,s===0}var sl={type:"string",enum:["af","ar","hy","as","az","be","bn","bs","bg","ca","ceb","ny","hr","cs","da","nl","en","et","\
fil","fi","fr","gl","ka","de","el","gu","ha","he","hi","hu","is","id","ga","it","ja","jv","kn","kk","ky","ko","lv","ln",
"lt","lb","mk","ms","ml","zh","mr","ne","no","ps","fa","pl","pt","pa","ro","ru","sr","sd","sk","sl","so","es","sw","sv",
"ta","te","th","tr","uk","ur","vi","cy"]};function qt(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){
let e=null,s=0;if(typeof n!="string"){let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(n==="af"||n==="ar"||n==="hy"||n==="as"||n==="az"||n==="be"||n==="bn"||n==="bs"||n===
"bg"||n==="ca"||n==="ceb"||n==="ny"||n==="hr"||n==="cs"||n==="da"||n==="nl"||n==="en"||n==="et"||n==="fil"||n==="fi"||n===
"fr"||n==="gl"||n==="ka"||n==="de"||n==="el"||n==="gu"||n==="ha"||n==="he"||n==="hi"||n==="hu"||n==="is"||n==="id"||n===
"ga"||n==="it"||n==="ja"||n==="jv"||n==="kn"||n==="kk"||n==="ky"||n==="ko"||n==="lv"||n==="ln"||n==="lt"||n==="lb"||n===
"mk"||n==="ms"||n==="ml"||n==="zh"||n==="mr"||n==="ne"||n==="no"||n==="ps"||n==="fa"||n==="pl"||n==="pt"||n==="pa"||n===
"ro"||n==="ru"||n==="sr"||n==="sd"||n==="sk"||n==="sl"||n==="so"||n==="es"||n==="sw"||n==="sv"||n==="ta"||n==="te"||n===
"th"||n==="tr"||n==="uk"||n==="ur"||n==="vi"||n==="cy")){let r={instancePath:i,keyword:"enum",params:{allowedValues:sl.enum},
message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return qt.errors=e,s===0}var $n=at,nl={
type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"elevenlabs/text\
-to-dialogue-v3"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:["dialogue"],properties:{
dialogue:{$ref:"s151"},stability:{type:"number",enum:[0,.5,1]},language_code:{$ref:"s153"}}}}};function at(n,{instancePath:i="",
parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.model===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!="stri\
ng"){let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(r!=="elevenlabs/text-to-dialogue-v3"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"ele\
venlabs/text-to-dialogue-v3"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&
(a(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
a.errors:e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
dialogue===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"dialogue"},message:"must h\
ave required property 'dialogue'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="dialogue"||t==="stability"||t===
"language_code")){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"m\
ust NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(r.dialogue!==void 0&&(Pt(r.dialogue,{instancePath:i+
"/input/dialogue",parentData:r,parentDataProperty:"dialogue",rootData:o})||(e=e===null?Pt.errors:e.concat(Pt.errors),s=e.
length)),r.stability!==void 0){let t=r.stability;if(typeof t!="number"){let l={instancePath:i+"/input/stability",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[l]:e.push(l),s++}if(!(t===0||t===.5||t===1)){let l={instancePath:i+
"/input/stability",keyword:"enum",params:{allowedValues:nl.properties.input.properties.stability.enum},message:"must be \
equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}r.language_code!==void 0&&(qt(r.language_code,{instancePath:i+
"/input/language_code",parentData:r,parentDataProperty:"language_code",rootData:o})||(e=e===null?qt.errors:e.concat(qt.errors),
s=e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return at.errors=e,s===0}function Ye(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(j(n)>5e3){let r={instancePath:i,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[r]:e.push(r),s++}if(j(n)<1){let r={instancePath:i,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return Ye.errors=e,s===0}function We(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(typeof n=="number"){
if(n>1.2||isNaN(n)){let r={instancePath:i,keyword:"maximum",params:{comparison:"<=",limit:1.2},message:"must be <= 1.2"};
e===null?e=[r]:e.push(r),s++}if(n<.7||isNaN(n)){let r={instancePath:i,keyword:"minimum",params:{comparison:">=",limit:.7},
message:"must be >= 0.7"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"number"},
message:"must be number"};e===null?e=[r]:e.push(r),s++}return We.errors=e,s===0}function Xe(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(typeof n=="string"){
if(j(n)>500){let r={instancePath:i,keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 character\
s"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),s++}return Xe.errors=e,s===0}var jn=pt,il={type:"object",additionalProperties:!1,required:[
"model","input"],properties:{model:{type:"string",const:"elevenlabs/text-to-speech-multilingual-v2"},callBackUrl:{$ref:"\
s6"},input:{type:"object",additionalProperties:!1,required:["text","voice"],properties:{text:{$ref:"s155"},voice:{$ref:"\
s39"},stability:{$ref:"s57"},similarity_boost:{$ref:"s57"},style:{$ref:"s57"},speed:{$ref:"s156"},language_code:{$ref:"s\
157"},previous_text:{$ref:"s103"},next_text:{$ref:"s103"},timestamps:{$ref:"s9"}}}}};function pt(n,{instancePath:i="",parentData:u,
parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.model===void 0){
let r={instancePath:i,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[r]:e.push(r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"inpu\
t"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(!(r==="model"||r==="ca\
llBackUrl"||r==="input")){let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"mu\
st NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!="string"){
let t={instancePath:i+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),
s++}if(r!=="elevenlabs/text-to-speech-multilingual-v2"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"\
elevenlabs/text-to-speech-multilingual-v2"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==
void 0&&(a(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===
null?a.errors:e.concat(a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.text===void 0){let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"text"},message:"must have\
 required property 'text'"};e===null?e=[t]:e.push(t),s++}if(r.voice===void 0){let t={instancePath:i+"/input",keyword:"re\
quired",params:{missingProperty:"voice"},message:"must have required property 'voice'"};e===null?e=[t]:e.push(t),s++}for(let t in r)
if(!S.call(il.properties.input.properties,t)){let l={instancePath:i+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}r.text!==void 0&&(Ye(r.text,{instancePath:i+
"/input/text",parentData:r,parentDataProperty:"text",rootData:o})||(e=e===null?Ye.errors:e.concat(Ye.errors),s=e.length)),
r.voice!==void 0&&(w(r.voice,{instancePath:i+"/input/voice",parentData:r,parentDataProperty:"voice",rootData:o})||(e=e===
null?w.errors:e.concat(w.errors),s=e.length)),r.stability!==void 0&&(D(r.stability,{instancePath:i+"/input/stability",parentData:r,
parentDataProperty:"stability",rootData:o})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),r.similarity_boost!==void 0&&
(D(r.similarity_boost,{instancePath:i+"/input/similarity_boost",parentData:r,parentDataProperty:"similarity_boost",rootData:o})||
(e=e===null?D.errors:e.concat(D.errors),s=e.length)),r.style!==void 0&&(D(r.style,{instancePath:i+"/input/style",parentData:r,
parentDataProperty:"style",rootData:o})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),r.speed!==void 0&&(We(r.speed,
{instancePath:i+"/input/speed",parentData:r,parentDataProperty:"speed",rootData:o})||(e=e===null?We.errors:e.concat(We.errors),
s=e.length)),r.language_code!==void 0&&(Xe(r.language_code,{instancePath:i+"/input/language_code",parentData:r,parentDataProperty:"\
language_code",rootData:o})||(e=e===null?Xe.errors:e.concat(Xe.errors),s=e.length)),r.previous_text!==void 0&&(M(r.previous_text,
{instancePath:i+"/input/previous_text",parentData:r,parentDataProperty:"previous_text",rootData:o})||(e=e===null?M.errors:
e.concat(M.errors),s=e.length)),r.next_text!==void 0&&(M(r.next_text,{instancePath:i+"/input/next_text",parentData:r,parentDataProperty:"\
next_text",rootData:o})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),r.timestamps!==void 0&&(c(r.timestamps,{instancePath:i+
"/input/timestamps",parentData:r,parentDataProperty:"timestamps",rootData:o})||(e=e===null?c.errors:e.concat(c.errors),s=
e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return pt.errors=e,s===0}var xn=ut,ol={type:"object",additionalProperties:!1,required:["model","inpu\
t"],properties:{model:{type:"string",const:"elevenlabs/text-to-speech-turbo-2-5"},callBackUrl:{$ref:"s6"},input:{type:"o\
bject",additionalProperties:!1,required:["text"],properties:{text:{$ref:"s155"},voice:{$ref:"s39"},stability:{$ref:"s57"},
similarity_boost:{$ref:"s57"},style:{$ref:"s57"},speed:{$ref:"s156"},language_code:{$ref:"s157"},previous_text:{$ref:"s1\
03"},next_text:{$ref:"s103"},timestamps:{$ref:"s9"}}}}};function ut(n,{instancePath:i="",parentData:u,parentDataProperty:p,
rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.model===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(
r),s++}if(n.input===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in n)if(!(r==="model"||r==="callBackUrl"||r==="input")){
let t={instancePath:i,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[t]:e.push(t),s++}if(n.model!==void 0){let r=n.model;if(typeof r!="string"){let t={instancePath:i+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="elevenlabs/\
text-to-speech-turbo-2-5"){let t={instancePath:i+"/model",keyword:"const",params:{allowedValue:"elevenlabs/text-to-speec\
h-turbo-2-5"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.callBackUrl!==void 0&&(a(n.callBackUrl,
{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?a.errors:e.concat(
a.errors),s=e.length)),n.input!==void 0){let r=n.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.text===void 0){
let t={instancePath:i+"/input",keyword:"required",params:{missingProperty:"text"},message:"must have required property '\
text'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!S.call(ol.properties.input.properties,t)){let l={instancePath:i+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),s++}r.text!==void 0&&(Ye(r.text,{instancePath:i+"/input/text",parentData:r,parentDataProperty:"text",
rootData:o})||(e=e===null?Ye.errors:e.concat(Ye.errors),s=e.length)),r.voice!==void 0&&(w(r.voice,{instancePath:i+"/inpu\
t/voice",parentData:r,parentDataProperty:"voice",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.stability!==
void 0&&(D(r.stability,{instancePath:i+"/input/stability",parentData:r,parentDataProperty:"stability",rootData:o})||(e=e===
null?D.errors:e.concat(D.errors),s=e.length)),r.similarity_boost!==void 0&&(D(r.similarity_boost,{instancePath:i+"/input\
/similarity_boost",parentData:r,parentDataProperty:"similarity_boost",rootData:o})||(e=e===null?D.errors:e.concat(D.errors),
s=e.length)),r.style!==void 0&&(D(r.style,{instancePath:i+"/input/style",parentData:r,parentDataProperty:"style",rootData:o})||
(e=e===null?D.errors:e.concat(D.errors),s=e.length)),r.speed!==void 0&&(We(r.speed,{instancePath:i+"/input/speed",parentData:r,
parentDataProperty:"speed",rootData:o})||(e=e===null?We.errors:e.concat(We.errors),s=e.length)),r.language_code!==void 0&&
(Xe(r.language_code,{instancePath:i+"/input/language_code",parentData:r,parentDataProperty:"language_code",rootData:o})||
(e=e===null?Xe.errors:e.concat(Xe.errors),s=e.length)),r.previous_text!==void 0&&(M(r.previous_text,{instancePath:i+"/in\
put/previous_text",parentData:r,parentDataProperty:"previous_text",rootData:o})||(e=e===null?M.errors:e.concat(M.errors),
s=e.length)),r.next_text!==void 0&&(M(r.next_text,{instancePath:i+"/input/next_text",parentData:r,parentDataProperty:"ne\
xt_text",rootData:o})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),r.timestamps!==void 0&&(c(r.timestamps,{instancePath:i+
"/input/timestamps",parentData:r,parentDataProperty:"timestamps",rootData:o})||(e=e===null?c.errors:e.concat(c.errors),s=
e.length))}else{let t={instancePath:i+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return ut.errors=e,s===0}var Un=An;function An(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0,r=s,t=!1,l=null,m=s;
er(n,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?er.errors:e.concat(er.errors),s=e.length);
var f=m===s;f&&(t=!0,l=0);let d=s;rr(n,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?rr.errors:
e.concat(rr.errors),s=e.length);var f=d===s;if(f&&t)t=!1,l=[l,1];else{f&&(t=!0,l=1);let g=s;tr(n,{instancePath:i,parentData:u,
parentDataProperty:p,rootData:o})||(e=e===null?tr.errors:e.concat(tr.errors),s=e.length);var f=g===s;if(f&&t)t=!1,l=[l,2];else{
f&&(t=!0,l=2);let O=s;sr(n,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?sr.errors:e.concat(
sr.errors),s=e.length);var f=O===s;if(f&&t)t=!1,l=[l,3];else{f&&(t=!0,l=3);let xt=s;nr(n,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?nr.errors:e.concat(nr.errors),s=e.length);var f=xt===s;if(f&&t)t=!1,l=[l,4];else{f&&(t=!0,l=4);
let K=s;ir(n,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?ir.errors:e.concat(ir.errors),s=
e.length);var f=K===s;if(f&&t)t=!1,l=[l,5];else{f&&(t=!0,l=5);let Gn=s;or(n,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?or.errors:e.concat(or.errors),s=e.length);var f=Gn===s;if(f&&t)t=!1,l=[l,6];else{f&&(t=!0,l=6);
let Hn=s;lr(n,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?lr.errors:e.concat(lr.errors),
s=e.length);var f=Hn===s;if(f&&t)t=!1,l=[l,7];else{f&&(t=!0,l=7);let Yn=s;ar(n,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?ar.errors:e.concat(ar.errors),s=e.length);var f=Yn===s;if(f&&t)t=!1,l=[l,8];else{f&&(t=!0,l=8);
let Wn=s;pr(n,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?pr.errors:e.concat(pr.errors),
s=e.length);var f=Wn===s;if(f&&t)t=!1,l=[l,9];else{f&&(t=!0,l=9);let Xn=s;ur(n,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?ur.errors:e.concat(ur.errors),s=e.length);var f=Xn===s;if(f&&t)t=!1,l=[l,10];else{f&&(t=!0,l=10);
let Qn=s;mr(n,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?mr.errors:e.concat(mr.errors),
s=e.length);var f=Qn===s;if(f&&t)t=!1,l=[l,11];else{f&&(t=!0,l=11);let ei=s;fr(n,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?fr.errors:e.concat(fr.errors),s=e.length);var f=ei===s;if(f&&t)t=!1,l=[l,12];else{f&&(t=!0,l=12);
let ri=s;dr(n,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?dr.errors:e.concat(dr.errors),
s=e.length);var f=ri===s;if(f&&t)t=!1,l=[l,13];else{f&&(t=!0,l=13);let ti=s;cr(n,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?cr.errors:e.concat(cr.errors),s=e.length);var f=ti===s;if(f&&t)t=!1,l=[l,14];else{f&&(t=!0,l=14);
let si=s;yr(n,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?yr.errors:e.concat(yr.errors),
s=e.length);var f=si===s;if(f&&t)t=!1,l=[l,15];else{f&&(t=!0,l=15);let ni=s;gr(n,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?gr.errors:e.concat(gr.errors),s=e.length);var f=ni===s;if(f&&t)t=!1,l=[l,16];else{f&&(t=!0,l=16);
let ii=s;hr(n,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?hr.errors:e.concat(hr.errors),
s=e.length);var f=ii===s;if(f&&t)t=!1,l=[l,17];else{f&&(t=!0,l=17);let oi=s;_r(n,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?_r.errors:e.concat(_r.errors),s=e.length);var f=oi===s;if(f&&t)t=!1,l=[l,18];else{f&&(t=!0,l=18);
let li=s;kr(n,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?kr.errors:e.concat(kr.errors),
s=e.length);var f=li===s;if(f&&t)t=!1,l=[l,19];else{f&&(t=!0,l=19);let ai=s;vr(n,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?vr.errors:e.concat(vr.errors),s=e.length);var f=ai===s;if(f&&t)t=!1,l=[l,20];else{f&&(t=!0,l=20);
let pi=s;wr(n,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?wr.errors:e.concat(wr.errors),
s=e.length);var f=pi===s;if(f&&t)t=!1,l=[l,21];else{f&&(t=!0,l=21);let ui=s;br(n,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?br.errors:e.concat(br.errors),s=e.length);var f=ui===s;if(f&&t)t=!1,l=[l,22];else{f&&(t=!0,l=22);
let mi=s;Pr(n,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Pr.errors:e.concat(Pr.errors),
s=e.length);var f=mi===s;if(f&&t)t=!1,l=[l,23];else{f&&(t=!0,l=23);let fi=s;qr(n,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?qr.errors:e.concat(qr.errors),s=e.length);var f=fi===s;if(f&&t)t=!1,l=[l,24];else{f&&(t=!0,l=24);
let di=s;Dr(n,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Dr.errors:e.concat(Dr.errors),
s=e.length);var f=di===s;if(f&&t)t=!1,l=[l,25];else{f&&(t=!0,l=25);let ci=s;$r(n,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?$r.errors:e.concat($r.errors),s=e.length);var f=ci===s;if(f&&t)t=!1,l=[l,26];else{f&&(t=!0,l=26);
let yi=s;jr(n,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?jr.errors:e.concat(jr.errors),
s=e.length);var f=yi===s;if(f&&t)t=!1,l=[l,27];else{f&&(t=!0,l=27);let gi=s;xr(n,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?xr.errors:e.concat(xr.errors),s=e.length);var f=gi===s;if(f&&t)t=!1,l=[l,28];else{f&&(t=!0,l=28);
let hi=s;Ur(n,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Ur.errors:e.concat(Ur.errors),
s=e.length);var f=hi===s;if(f&&t)t=!1,l=[l,29];else{f&&(t=!0,l=29);let _i=s;Ar(n,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?Ar.errors:e.concat(Ar.errors),s=e.length);var f=_i===s;if(f&&t)t=!1,l=[l,30];else{f&&(t=!0,l=30);
let ki=s;Nr(n,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Nr.errors:e.concat(Nr.errors),
s=e.length);var f=ki===s;if(f&&t)t=!1,l=[l,31];else{f&&(t=!0,l=31);let vi=s;Br(n,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?Br.errors:e.concat(Br.errors),s=e.length);var f=vi===s;if(f&&t)t=!1,l=[l,32];else{f&&(t=!0,l=32);
let wi=s;Tr(n,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Tr.errors:e.concat(Tr.errors),
s=e.length);var f=wi===s;if(f&&t)t=!1,l=[l,33];else{f&&(t=!0,l=33);let bi=s;Or(n,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?Or.errors:e.concat(Or.errors),s=e.length);var f=bi===s;if(f&&t)t=!1,l=[l,34];else{f&&(t=!0,l=34);
let Pi=s;Er(n,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Er.errors:e.concat(Er.errors),
s=e.length);var f=Pi===s;if(f&&t)t=!1,l=[l,35];else{f&&(t=!0,l=35);let qi=s;Ir(n,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?Ir.errors:e.concat(Ir.errors),s=e.length);var f=qi===s;if(f&&t)t=!1,l=[l,36];else{f&&(t=!0,l=36);
let Di=s;zr(n,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?zr.errors:e.concat(zr.errors),
s=e.length);var f=Di===s;if(f&&t)t=!1,l=[l,37];else{f&&(t=!0,l=37);let $i=s;Vr(n,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?Vr.errors:e.concat(Vr.errors),s=e.length);var f=$i===s;if(f&&t)t=!1,l=[l,38];else{f&&(t=!0,l=38);
let ji=s;Lr(n,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Lr.errors:e.concat(Lr.errors),
s=e.length);var f=ji===s;if(f&&t)t=!1,l=[l,39];else{f&&(t=!0,l=39);let xi=s;Fr(n,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?Fr.errors:e.concat(Fr.errors),s=e.length);var f=xi===s;if(f&&t)t=!1,l=[l,40];else{f&&(t=!0,l=40);
let Ui=s;Sr(n,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Sr.errors:e.concat(Sr.errors),
s=e.length);var f=Ui===s;if(f&&t)t=!1,l=[l,41];else{f&&(t=!0,l=41);let Ai=s;Mr(n,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?Mr.errors:e.concat(Mr.errors),s=e.length);var f=Ai===s;if(f&&t)t=!1,l=[l,42];else{f&&(t=!0,l=42);
let Ni=s;Jr(n,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Jr.errors:e.concat(Jr.errors),
s=e.length);var f=Ni===s;if(f&&t)t=!1,l=[l,43];else{f&&(t=!0,l=43);let Bi=s;Cr(n,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?Cr.errors:e.concat(Cr.errors),s=e.length);var f=Bi===s;if(f&&t)t=!1,l=[l,44];else{f&&(t=!0,l=44);
let Ti=s;Kr(n,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Kr.errors:e.concat(Kr.errors),
s=e.length);var f=Ti===s;if(f&&t)t=!1,l=[l,45];else{f&&(t=!0,l=45);let Oi=s;Rr(n,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?Rr.errors:e.concat(Rr.errors),s=e.length);var f=Oi===s;if(f&&t)t=!1,l=[l,46];else{f&&(t=!0,l=46);
let Ei=s;Zr(n,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Zr.errors:e.concat(Zr.errors),
s=e.length);var f=Ei===s;if(f&&t)t=!1,l=[l,47];else{f&&(t=!0,l=47);let Ii=s;Gr(n,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?Gr.errors:e.concat(Gr.errors),s=e.length);var f=Ii===s;if(f&&t)t=!1,l=[l,48];else{f&&(t=!0,l=48);
let zi=s;Hr(n,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Hr.errors:e.concat(Hr.errors),
s=e.length);var f=zi===s;if(f&&t)t=!1,l=[l,49];else{f&&(t=!0,l=49);let Vi=s;Yr(n,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?Yr.errors:e.concat(Yr.errors),s=e.length);var f=Vi===s;if(f&&t)t=!1,l=[l,50];else{f&&(t=!0,l=50);
let Li=s;Wr(n,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Wr.errors:e.concat(Wr.errors),
s=e.length);var f=Li===s;if(f&&t)t=!1,l=[l,51];else{f&&(t=!0,l=51);let Fi=s;Xr(n,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?Xr.errors:e.concat(Xr.errors),s=e.length);var f=Fi===s;if(f&&t)t=!1,l=[l,52];else{f&&(t=!0,l=52);
let Si=s;Qr(n,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Qr.errors:e.concat(Qr.errors),
s=e.length);var f=Si===s;if(f&&t)t=!1,l=[l,53];else{f&&(t=!0,l=53);let Mi=s;et(n,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?et.errors:e.concat(et.errors),s=e.length);var f=Mi===s;if(f&&t)t=!1,l=[l,54];else{f&&(t=!0,l=54);
let Ji=s;rt(n,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?rt.errors:e.concat(rt.errors),
s=e.length);var f=Ji===s;if(f&&t)t=!1,l=[l,55];else{f&&(t=!0,l=55);let Ci=s;tt(n,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?tt.errors:e.concat(tt.errors),s=e.length);var f=Ci===s;if(f&&t)t=!1,l=[l,56];else{f&&(t=!0,l=56);
let Ki=s;st(n,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?st.errors:e.concat(st.errors),
s=e.length);var f=Ki===s;if(f&&t)t=!1,l=[l,57];else{f&&(t=!0,l=57);let Ri=s;nt(n,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?nt.errors:e.concat(nt.errors),s=e.length);var f=Ri===s;if(f&&t)t=!1,l=[l,58];else{f&&(t=!0,l=58);
let Zi=s;it(n,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?it.errors:e.concat(it.errors),
s=e.length);var f=Zi===s;if(f&&t)t=!1,l=[l,59];else{f&&(t=!0,l=59);let Gi=s;ot(n,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?ot.errors:e.concat(ot.errors),s=e.length);var f=Gi===s;if(f&&t)t=!1,l=[l,60];else{f&&(t=!0,l=60);
let Hi=s;lt(n,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?lt.errors:e.concat(lt.errors),
s=e.length);var f=Hi===s;if(f&&t)t=!1,l=[l,61];else{f&&(t=!0,l=61);let Yi=s;at(n,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?at.errors:e.concat(at.errors),s=e.length);var f=Yi===s;if(f&&t)t=!1,l=[l,62];else{f&&(t=!0,l=62);
let Wi=s;pt(n,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?pt.errors:e.concat(pt.errors),
s=e.length);var f=Wi===s;if(f&&t)t=!1,l=[l,63];else{f&&(t=!0,l=63);let Xi=s;ut(n,{instancePath:i,parentData:u,parentDataProperty:p,
rootData:o})||(e=e===null?ut.errors:e.concat(ut.errors),s=e.length);var f=Xi===s;f&&t?(t=!1,l=[l,64]):f&&(t=!0,l=64)}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}
if(t)s=r,e!==null&&(r?e.length=r:e=null);else{let g={instancePath:i,keyword:"oneOf",params:{passingSchemas:l},message:"m\
ust match exactly one schema in oneOf"};e===null?e=[g]:e.push(g),s++}return An.errors=e,s===0}var zt=gt().fullFormats.int64;function ae(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,
s=0;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){let r={instancePath:i,keyword:"type",params:{type:"integer"},message:"m\
ust be integer"};e===null?e=[r]:e.push(r),s++}if(typeof n=="number"){if(n<0||isNaN(n)){let r={instancePath:i,keyword:"mi\
nimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}if(!zt.validate(n)){let r={
instancePath:i,keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),s++}}
return ae.errors=e,s===0}var ht={type:"object",required:["taskId"],properties:{taskId:{$ref:"s39"},model:{$ref:"s4"},param:{$ref:"s4"},failCode:{
type:["string","null"]},failMsg:{type:["string","null"]},costTime:{type:["integer","null"],minimum:0},createTime:{$ref:"\
s227"},updateTime:{$ref:"s227"},completeTime:{type:["integer","null"],format:"int64",minimum:0}}};function De(n,{instancePath:i="",
parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.taskId===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"taskId"},message:"must have required property \
'taskId'"};e===null?e=[r]:e.push(r),s++}if(n.taskId!==void 0&&(w(n.taskId,{instancePath:i+"/taskId",parentData:n,parentDataProperty:"\
taskId",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),n.model!==void 0&&(k(n.model,{instancePath:i+
"/model",parentData:n,parentDataProperty:"model",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),n.param!==
void 0&&(k(n.param,{instancePath:i+"/param",parentData:n,parentDataProperty:"param",rootData:o})||(e=e===null?k.errors:e.
concat(k.errors),s=e.length)),n.failCode!==void 0){let r=n.failCode;if(typeof r!="string"&&r!==null){let t={instancePath:i+
"/failCode",keyword:"type",params:{type:ht.properties.failCode.type},message:"must be string,null"};e===null?e=[t]:e.push(
t),s++}}if(n.failMsg!==void 0){let r=n.failMsg;if(typeof r!="string"&&r!==null){let t={instancePath:i+"/failMsg",keyword:"\
type",params:{type:ht.properties.failMsg.type},message:"must be string,null"};e===null?e=[t]:e.push(t),s++}}if(n.costTime!==
void 0){let r=n.costTime;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))&&r!==null){let t={instancePath:i+"/costTime",keyword:"\
type",params:{type:ht.properties.costTime.type},message:"must be integer,null"};e===null?e=[t]:e.push(t),s++}if(typeof r==
"number"&&(r<0||isNaN(r))){let t={instancePath:i+"/costTime",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[t]:e.push(t),s++}}if(n.createTime!==void 0&&(ae(n.createTime,{instancePath:i+"/createTime",parentData:n,
parentDataProperty:"createTime",rootData:o})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),n.updateTime!==void 0&&
(ae(n.updateTime,{instancePath:i+"/updateTime",parentData:n,parentDataProperty:"updateTime",rootData:o})||(e=e===null?ae.
errors:e.concat(ae.errors),s=e.length)),n.completeTime!==void 0){let r=n.completeTime;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r))&&r!==null){let t={instancePath:i+"/completeTime",keyword:"type",params:{type:ht.properties.completeTime.type},message:"\
must be integer,null"};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"){if(r<0||isNaN(r)){let t={instancePath:i+"/com\
pleteTime",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),s++}if(!zt.
validate(r)){let t={instancePath:i+"/completeTime",keyword:"format",params:{format:"int64"},message:'must match format "\
int64"'};e===null?e=[t]:e.push(t),s++}}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[r]:e.push(r),s++}return De.errors=e,s===0}function Dt(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(typeof n!="string"){
let r={instancePath:i,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return Dt.
errors=e,s===0}var Vt=Ue;function Ue(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(n.msg===void 0){let r={instancePath:i,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(n.data===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),s++}if(n.code!==void 0){let r=n.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={
instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(r!==
200){let t={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[t]:e.push(t),s++}}if(n.msg!==void 0&&(x(n.msg,{instancePath:i+"/msg",parentData:n,parentDataProperty:"msg",rootData:o})||
(e=e===null?x.errors:e.concat(x.errors),s=e.length)),n.data!==void 0){let r=n.data;if(De(r,{instancePath:i+"/data",parentData:n,
parentDataProperty:"data",rootData:o})||(e=e===null?De.errors:e.concat(De.errors),s=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.state===void 0){let t={instancePath:i+"/data",keyword:"required",params:{missingProperty:"state"},message:"\
must have required property 'state'"};e===null?e=[t]:e.push(t),s++}if(r.resultJson===void 0){let t={instancePath:i+"/dat\
a",keyword:"required",params:{missingProperty:"resultJson"},message:"must have required property 'resultJson'"};e===null?
e=[t]:e.push(t),s++}if(r.state!==void 0){let t=r.state;if(typeof t!="string"){let l={instancePath:i+"/data/state",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(t!=="success"){let l={instancePath:i+
"/data/state",keyword:"const",params:{allowedValue:"success"},message:"must be equal to constant"};e===null?e=[l]:e.push(
l),s++}}r.resultJson!==void 0&&(Dt(r.resultJson,{instancePath:i+"/data/resultJson",parentData:r,parentDataProperty:"resu\
ltJson",rootData:o})||(e=e===null?Dt.errors:e.concat(Dt.errors),s=e.length))}else{let t={instancePath:i+"/data",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ue.errors=e,s===0}var Lt=Ae;function Ae(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(n.msg===void 0){let r={instancePath:i,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(n.data===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),s++}if(n.code!==void 0){let r=n.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={
instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(r!==
200){let t={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[t]:e.push(t),s++}}if(n.msg!==void 0&&(x(n.msg,{instancePath:i+"/msg",parentData:n,parentDataProperty:"msg",rootData:o})||
(e=e===null?x.errors:e.concat(x.errors),s=e.length)),n.data!==void 0){let r=n.data;if(De(r,{instancePath:i+"/data",parentData:n,
parentDataProperty:"data",rootData:o})||(e=e===null?De.errors:e.concat(De.errors),s=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.state===void 0){let t={instancePath:i+"/data",keyword:"required",params:{missingProperty:"state"},message:"\
must have required property 'state'"};e===null?e=[t]:e.push(t),s++}if(r.state!==void 0){let t=r.state;if(typeof t!="stri\
ng"){let l={instancePath:i+"/data/state",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),s++}if(t!=="fail"){let l={instancePath:i+"/data/state",keyword:"const",params:{allowedValue:"fail"},message:"m\
ust be equal to constant"};e===null?e=[l]:e.push(l),s++}}}else{let t={instancePath:i+"/data",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ae.errors=e,s===0}var Nn=Bn;function Bn(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0,r=s,t=!1,l=null,m=s;
Ue(n,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Ue.errors:e.concat(Ue.errors),s=e.length);
var f=m===s;f&&(t=!0,l=0);let d=s;Ae(n,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Ae.errors:
e.concat(Ae.errors),s=e.length);var f=d===s;if(f&&t?(t=!1,l=[l,1]):f&&(t=!0,l=1),t)s=r,e!==null&&(r?e.length=r:e=null);else{
let g={instancePath:i,keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?
e=[g]:e.push(g),s++}return Bn.errors=e,s===0}var Ft=Tn,ll={type:"object",required:["code","msg"],properties:{code:{type:"\
integer",enum:[200,401,402,404,408,422,429,455,500,501,505]},msg:{$ref:"s4"},data:{oneOf:[{type:"object",required:["task\
Id"],properties:{taskId:{$ref:"s39"},recordId:{$ref:"s4"}}},{type:"null"}]}},if:{properties:{code:{type:"integer",const:200}},
additionalProperties:!0},then:{properties:{data:{type:"object",additionalProperties:!0}},required:["data"],additionalProperties:!0},
else:{properties:{data:{type:"null"}},additionalProperties:!0}};function Tn(n,{instancePath:i="",parentData:u,parentDataProperty:p,
rootData:o=n}={}){let e=null,s=0,r=s,t=!0,l=s;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.code!==void 0){let g=n.code;
if(!(typeof g=="number"&&!(g%1)&&!isNaN(g))){let q={};e===null?e=[q]:e.push(q),s++}if(g!==200){let q={};e===null?e=[q]:e.
push(q),s++}}var m=l===s;s=r,e!==null&&(r?e.length=r:e=null);let d;if(m){let g=s;if(n&&typeof n=="object"&&!Array.isArray(
n)){if(n.data===void 0){let O={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have requ\
ired property 'data'"};e===null?e=[O]:e.push(O),s++}if(n.data!==void 0){let O=n.data;if(!(O&&typeof O=="object"&&!Array.
isArray(O))){let je={instancePath:i+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
je]:e.push(je),s++}}}var m=g===s;t=m,d="then"}else{let g=s;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.data!==void 0&&
n.data!==null){let O={instancePath:i+"/data",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[O]:
e.push(O),s++}var m=g===s;t=m,d="else"}if(!t){let g={instancePath:i,keyword:"if",params:{failingKeyword:d},message:'must\
 match "'+d+'" schema'};e===null?e=[g]:e.push(g),s++}if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.code===void 0){let g={
instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?
e=[g]:e.push(g),s++}if(n.msg===void 0){let g={instancePath:i,keyword:"required",params:{missingProperty:"msg"},message:"\
must have required property 'msg'"};e===null?e=[g]:e.push(g),s++}if(n.code!==void 0){let g=n.code;if(!(typeof g=="number"&&
!(g%1)&&!isNaN(g))){let q={instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[q]:e.push(q),s++}if(!(g===200||g===401||g===402||g===404||g===408||g===422||g===429||g===455||g===500||g===501||
g===505)){let q={instancePath:i+"/code",keyword:"enum",params:{allowedValues:ll.properties.code.enum},message:"must be e\
qual to one of the allowed values"};e===null?e=[q]:e.push(q),s++}}if(n.msg!==void 0&&(k(n.msg,{instancePath:i+"/msg",parentData:n,
parentDataProperty:"msg",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),n.data!==void 0){let g=n.data,
q=s,O=!1,je=null,xt=s;if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.taskId===void 0){let K={instancePath:i+"/data",keyword:"\
required",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=[K]:e.push(K),s++}
g.taskId!==void 0&&(w(g.taskId,{instancePath:i+"/data/taskId",parentData:g,parentDataProperty:"taskId",rootData:o})||(e=
e===null?w.errors:e.concat(w.errors),s=e.length)),g.recordId!==void 0&&(k(g.recordId,{instancePath:i+"/data/recordId",parentData:g,
parentDataProperty:"recordId",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),s=e.length))}else{let K={instancePath:i+
"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[K]:e.push(K),s++}var f=xt===s;f&&(O=
!0,je=0);let Zn=s;if(g!==null){let K={instancePath:i+"/data",keyword:"type",params:{type:"null"},message:"must be null"};
e===null?e=[K]:e.push(K),s++}var f=Zn===s;if(f&&O?(O=!1,je=[je,1]):f&&(O=!0,je=1),O)s=q,e!==null&&(q?e.length=q:e=null);else{
let K={instancePath:i+"/data",keyword:"oneOf",params:{passingSchemas:je},message:"must match exactly one schema in oneOf"};
e===null?e=[K]:e.push(K),s++}}}else{let g={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[g]:e.push(g),s++}return Tn.errors=e,s===0}var On=mt,al={type:"object",required:["code","msg","data"],properties:{
code:{type:"integer",const:200},msg:{$ref:"s2"},data:{allOf:[{$ref:"s226"},{type:"object",required:["state"],properties:{
state:{type:"string",enum:["waiting","queuing","generating"]}}}]}}};function mt(n,{instancePath:i="",parentData:u,parentDataProperty:p,
rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.code===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),
s++}if(n.msg===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"msg"},message:"must have requir\
ed property 'msg'"};e===null?e=[r]:e.push(r),s++}if(n.data===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),s++}if(n.code!==void 0){let r=n.code;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r))){let t={instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};e===null?e=[t]:e.push(t),s++}if(r!==200){let t={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.msg!==void 0&&(x(n.msg,{instancePath:i+"/msg",parentData:n,
parentDataProperty:"msg",rootData:o})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),n.data!==void 0){let r=n.data;
if(De(r,{instancePath:i+"/data",parentData:n,parentDataProperty:"data",rootData:o})||(e=e===null?De.errors:e.concat(De.errors),
s=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.state===void 0){let t={instancePath:i+"/data",keyword:"requir\
ed",params:{missingProperty:"state"},message:"must have required property 'state'"};e===null?e=[t]:e.push(t),s++}if(r.state!==
void 0){let t=r.state;if(typeof t!="string"){let l={instancePath:i+"/data/state",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),s++}if(!(t==="waiting"||t==="queuing"||t==="generating")){let l={instancePath:i+
"/data/state",keyword:"enum",params:{allowedValues:al.properties.data.allOf[1].properties.state.enum},message:"must be e\
qual to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}}else{let t={instancePath:i+"/data",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return mt.errors=e,s===0}var En=In;function In(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0,r=s,t=!1,l=null,m=s;
mt(n,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?mt.errors:e.concat(mt.errors),s=e.length);
var f=m===s;f&&(t=!0,l=0);let d=s;Ue(n,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?Ue.errors:
e.concat(Ue.errors),s=e.length);var f=d===s;if(f&&t)t=!1,l=[l,1];else{f&&(t=!0,l=1);let g=s;Ae(n,{instancePath:i,parentData:u,
parentDataProperty:p,rootData:o})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length);var f=g===s;if(f&&t)t=!1,l=[l,2];else{
f&&(t=!0,l=2);let O=s;xe(n,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?xe.errors:e.concat(
xe.errors),s=e.length);var f=O===s;f&&t?(t=!1,l=[l,3]):f&&(t=!0,l=3)}}if(t)s=r,e!==null&&(r?e.length=r:e=null);else{let g={
instancePath:i,keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?e=[g]:
e.push(g),s++}return In.errors=e,s===0}var zn=Vn;function Vn(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.prompt===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[r]:e.push(r),s++}if(n.videoUrl===void 0){let r={instancePath:i,
keyword:"required",params:{missingProperty:"videoUrl"},message:"must have required property 'videoUrl'"};e===null?e=[r]:
e.push(r),s++}for(let r in n)if(!(r==="prompt"||r==="videoUrl"||r==="callBackUrl"||r==="watermark")){let t={instancePath:i,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}n.prompt!==void 0&&(w(n.prompt,{instancePath:i+"/prompt",parentData:n,parentDataProperty:"prompt",rootData:o})||
(e=e===null?w.errors:e.concat(w.errors),s=e.length)),n.videoUrl!==void 0&&(a(n.videoUrl,{instancePath:i+"/videoUrl",parentData:n,
parentDataProperty:"videoUrl",rootData:o})||(e=e===null?a.errors:e.concat(a.errors),s=e.length)),n.callBackUrl!==void 0&&
(a(n.callBackUrl,{instancePath:i+"/callBackUrl",parentData:n,parentDataProperty:"callBackUrl",rootData:o})||(e=e===null?
a.errors:e.concat(a.errors),s=e.length)),n.watermark!==void 0&&(k(n.watermark,{instancePath:i+"/watermark",parentData:n,
parentDataProperty:"watermark",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),s=e.length))}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Vn.errors=e,s===0}var pl=new RegExp("^\\{","u");function Qe(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,
s=0;if(typeof n=="string"){if(!pl.test(n)){let r={instancePath:i,keyword:"pattern",params:{pattern:"^\\{"},message:'must\
 match pattern "^\\{"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:i,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}return Qe.errors=e,s===0}var Ln=Fn,ul={type:"object",required:["code","msg",
"data"],properties:{code:{type:"integer",enum:[200,500]},msg:{$ref:"s4"},data:{type:"object",required:["taskId"],properties:{
taskId:{$ref:"s39"},promptJson:{$ref:"s241"},resultUrls:{$ref:"s65"}}}},if:{properties:{code:{type:"integer",const:200}},
additionalProperties:!0},then:{properties:{data:{type:"object",properties:{resultUrls:{}},required:["resultUrls"],additionalProperties:!0}},
additionalProperties:!0}};function Fn(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,
s=0,r=s,t=!0,l=s;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.code!==void 0){let d=n.code;if(!(typeof d=="number"&&!(d%
1)&&!isNaN(d))){let f={};e===null?e=[f]:e.push(f),s++}if(d!==200){let f={};e===null?e=[f]:e.push(f),s++}}var m=l===s;if(s=
r,e!==null&&(r?e.length=r:e=null),m){let d=s;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.data!==void 0){let g=n.data;
if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.resultUrls===void 0){let q={instancePath:i+"/data",keyword:"required",
params:{missingProperty:"resultUrls"},message:"must have required property 'resultUrls'"};e===null?e=[q]:e.push(q),s++}}else{
let q={instancePath:i+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[q]:e.push(q),s++}}
var m=d===s;t=m}if(!t){let d={instancePath:i,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" sche\
ma'};e===null?e=[d]:e.push(d),s++}if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.code===void 0){let d={instancePath:i,
keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[d]:e.push(d),
s++}if(n.msg===void 0){let d={instancePath:i,keyword:"required",params:{missingProperty:"msg"},message:"must have requir\
ed property 'msg'"};e===null?e=[d]:e.push(d),s++}if(n.data===void 0){let d={instancePath:i,keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[d]:e.push(d),s++}if(n.code!==void 0){let d=n.code;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d))){let f={instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};e===null?e=[f]:e.push(f),s++}if(!(d===200||d===500)){let f={instancePath:i+"/code",keyword:"enum",params:{allowedValues:ul.
properties.code.enum},message:"must be equal to one of the allowed values"};e===null?e=[f]:e.push(f),s++}}if(n.msg!==void 0&&
(k(n.msg,{instancePath:i+"/msg",parentData:n,parentDataProperty:"msg",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),
s=e.length)),n.data!==void 0){let d=n.data;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.taskId===void 0){let f={instancePath:i+
"/data",keyword:"required",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=
[f]:e.push(f),s++}d.taskId!==void 0&&(w(d.taskId,{instancePath:i+"/data/taskId",parentData:d,parentDataProperty:"taskId",
rootData:o})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),d.promptJson!==void 0&&(Qe(d.promptJson,{instancePath:i+
"/data/promptJson",parentData:d,parentDataProperty:"promptJson",rootData:o})||(e=e===null?Qe.errors:e.concat(Qe.errors),
s=e.length)),d.resultUrls!==void 0&&(he(d.resultUrls,{instancePath:i+"/data/resultUrls",parentData:d,parentDataProperty:"\
resultUrls",rootData:o})||(e=e===null?he.errors:e.concat(he.errors),s=e.length))}else{let f={instancePath:i+"/data",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),s++}}}else{let d={instancePath:i,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),s++}return Fn.errors=e,s===0}var It={type:"object",required:["taskId"],properties:{taskId:{$ref:"s39"},paramJson:{$ref:"s241"},createTime:{$ref:"s227"},
completeTime:{type:["integer","null"],format:"int64",minimum:0},errorCode:{type:["integer","null"],format:"int32"},errorMessage:{
type:["string","null"]}}},ml=gt().fullFormats.int32;function $e(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){
let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.taskId===void 0){let r={instancePath:i,keyword:"require\
d",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=[r]:e.push(r),s++}if(n.taskId!==
void 0&&(w(n.taskId,{instancePath:i+"/taskId",parentData:n,parentDataProperty:"taskId",rootData:o})||(e=e===null?w.errors:
e.concat(w.errors),s=e.length)),n.paramJson!==void 0&&(Qe(n.paramJson,{instancePath:i+"/paramJson",parentData:n,parentDataProperty:"\
paramJson",rootData:o})||(e=e===null?Qe.errors:e.concat(Qe.errors),s=e.length)),n.createTime!==void 0&&(ae(n.createTime,
{instancePath:i+"/createTime",parentData:n,parentDataProperty:"createTime",rootData:o})||(e=e===null?ae.errors:e.concat(
ae.errors),s=e.length)),n.completeTime!==void 0){let r=n.completeTime;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))&&r!==null){
let t={instancePath:i+"/completeTime",keyword:"type",params:{type:It.properties.completeTime.type},message:"must be inte\
ger,null"};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"){if(r<0||isNaN(r)){let t={instancePath:i+"/completeTime",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),s++}if(!zt.validate(r)){let t={
instancePath:i+"/completeTime",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=
[t]:e.push(t),s++}}}if(n.errorCode!==void 0){let r=n.errorCode;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))&&r!==null){let t={
instancePath:i+"/errorCode",keyword:"type",params:{type:It.properties.errorCode.type},message:"must be integer,null"};e===
null?e=[t]:e.push(t),s++}if(typeof r=="number"&&!ml.validate(r)){let t={instancePath:i+"/errorCode",keyword:"format",params:{
format:"int32"},message:'must match format "int32"'};e===null?e=[t]:e.push(t),s++}}if(n.errorMessage!==void 0){let r=n.errorMessage;
if(typeof r!="string"&&r!==null){let t={instancePath:i+"/errorMessage",keyword:"type",params:{type:It.properties.errorMessage.
type},message:"must be string,null"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return $e.errors=e,s===0}var Sn=ft;function ft(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(n.msg===void 0){let r={instancePath:i,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(n.data===
void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),s++}if(n.code!==void 0){let r=n.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={
instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(r!==
200){let t={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[t]:e.push(t),s++}}if(n.msg!==void 0&&(x(n.msg,{instancePath:i+"/msg",parentData:n,parentDataProperty:"msg",rootData:o})||
(e=e===null?x.errors:e.concat(x.errors),s=e.length)),n.data!==void 0){let r=n.data;if($e(r,{instancePath:i+"/data",parentData:n,
parentDataProperty:"data",rootData:o})||(e=e===null?$e.errors:e.concat($e.errors),s=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let t={instancePath:i+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[t]:e.push(t),s++}if(r.successFlag!==void 0){let t=r.
successFlag;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let l={instancePath:i+"/data/successFlag",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}if(t!==0){let l={instancePath:i+"/data/successFl\
ag",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"};e===null?e=[l]:e.push(l),s++}}}else{let t={
instancePath:i+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{
let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ft.
errors=e,s===0}function $t(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){if(n.resultUrls===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"res\
ultUrls"},message:"must have required property 'resultUrls'"};e===null?e=[r]:e.push(r),s++}n.taskId!==void 0&&(w(n.taskId,
{instancePath:i+"/taskId",parentData:n,parentDataProperty:"taskId",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),
s=e.length)),n.originUrls!==void 0&&(R(n.originUrls,{instancePath:i+"/originUrls",parentData:n,parentDataProperty:"origi\
nUrls",rootData:o})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),n.resultUrls!==void 0&&(he(n.resultUrls,{instancePath:i+
"/resultUrls",parentData:n,parentDataProperty:"resultUrls",rootData:o})||(e=e===null?he.errors:e.concat(he.errors),s=e.length))}else{
let r={instancePath:i,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return $t.
errors=e,s===0}var Mn=dt,fl={type:"object",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{
$ref:"s2"},data:{allOf:[{$ref:"s244"},{type:"object",required:["successFlag","response"],properties:{successFlag:{type:"\
integer",enum:[1,4]},response:{$ref:"s246"}}}]}}};function dt(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){
let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.code===void 0){let r={instancePath:i,keyword:"required",
params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(n.msg===void 0){
let r={instancePath:i,keyword:"required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===
null?e=[r]:e.push(r),s++}if(n.data===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"\
must have required property 'data'"};e===null?e=[r]:e.push(r),s++}if(n.code!==void 0){let r=n.code;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r))){let t={instancePath:i+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[t]:e.push(t),s++}if(r!==200){let t={instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(n.msg!==void 0&&(x(n.msg,{instancePath:i+"/msg",parentData:n,
parentDataProperty:"msg",rootData:o})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),n.data!==void 0){let r=n.data;
if($e(r,{instancePath:i+"/data",parentData:n,parentDataProperty:"data",rootData:o})||(e=e===null?$e.errors:e.concat($e.errors),
s=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.successFlag===void 0){let t={instancePath:i+"/data",keyword:"\
required",params:{missingProperty:"successFlag"},message:"must have required property 'successFlag'"};e===null?e=[t]:e.push(
t),s++}if(r.response===void 0){let t={instancePath:i+"/data",keyword:"required",params:{missingProperty:"response"},message:"\
must have required property 'response'"};e===null?e=[t]:e.push(t),s++}if(r.successFlag!==void 0){let t=r.successFlag;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t))){let l={instancePath:i+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[l]:e.push(l),s++}if(!(t===1||t===4)){let l={instancePath:i+"/data/successFlag",keyword:"en\
um",params:{allowedValues:fl.properties.data.allOf[1].properties.successFlag.enum},message:"must be equal to one of the \
allowed values"};e===null?e=[l]:e.push(l),s++}}r.response!==void 0&&($t(r.response,{instancePath:i+"/data/response",parentData:r,
parentDataProperty:"response",rootData:o})||(e=e===null?$t.errors:e.concat($t.errors),s=e.length))}else{let t={instancePath:i+
"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return dt.errors=e,s===0}var Jn=ct,
dl={type:"object",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{$ref:"s2"},data:{allOf:[
{$ref:"s244"},{type:"object",required:["successFlag"],properties:{successFlag:{type:"integer",enum:[2,3]}}}]}}};function ct(n,{
instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(
n)){if(n.code===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"code"},message:"must have requ\
ired property 'code'"};e===null?e=[r]:e.push(r),s++}if(n.msg===void 0){let r={instancePath:i,keyword:"required",params:{
missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(n.data===void 0){let r={
instancePath:i,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?
e=[r]:e.push(r),s++}if(n.code!==void 0){let r=n.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={instancePath:i+
"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(r!==200){let t={
instancePath:i+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?e=[t]:e.push(
t),s++}}if(n.msg!==void 0&&(x(n.msg,{instancePath:i+"/msg",parentData:n,parentDataProperty:"msg",rootData:o})||(e=e===null?
x.errors:e.concat(x.errors),s=e.length)),n.data!==void 0){let r=n.data;if($e(r,{instancePath:i+"/data",parentData:n,parentDataProperty:"\
data",rootData:o})||(e=e===null?$e.errors:e.concat($e.errors),s=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.
successFlag===void 0){let t={instancePath:i+"/data",keyword:"required",params:{missingProperty:"successFlag"},message:"m\
ust have required property 'successFlag'"};e===null?e=[t]:e.push(t),s++}if(r.successFlag!==void 0){let t=r.successFlag;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t))){let l={instancePath:i+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[l]:e.push(l),s++}if(!(t===2||t===3)){let l={instancePath:i+"/data/successFlag",keyword:"en\
um",params:{allowedValues:dl.properties.data.allOf[1].properties.successFlag.enum},message:"must be equal to one of the \
allowed values"};e===null?e=[l]:e.push(l),s++}}}else{let t={instancePath:i+"/data",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),s++}return ct.errors=e,s===0}var Cn=Kn;function Kn(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0,r=s,t=!1,l=null,m=s;
ft(n,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?ft.errors:e.concat(ft.errors),s=e.length);
var f=m===s;f&&(t=!0,l=0);let d=s;dt(n,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?dt.errors:
e.concat(dt.errors),s=e.length);var f=d===s;if(f&&t)t=!1,l=[l,1];else{f&&(t=!0,l=1);let g=s;ct(n,{instancePath:i,parentData:u,
parentDataProperty:p,rootData:o})||(e=e===null?ct.errors:e.concat(ct.errors),s=e.length);var f=g===s;if(f&&t)t=!1,l=[l,2];else{
f&&(t=!0,l=2);let O=s;xe(n,{instancePath:i,parentData:u,parentDataProperty:p,rootData:o})||(e=e===null?xe.errors:e.concat(
xe.errors),s=e.length);var f=O===s;f&&t?(t=!1,l=[l,3]):f&&(t=!0,l=3)}}if(t)s=r,e!==null&&(r?e.length=r:e=null);else{let g={
instancePath:i,keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?e=[g]:
e.push(g),s++}return Kn.errors=e,s===0}var St=Rn;var yl=Et().default;function Rn(n,{instancePath:i="",parentData:u,parentDataProperty:p,rootData:o=n}={}){let e=null,s=0;
if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.taskid===void 0){let r={instancePath:i,keyword:"required",params:{missingProperty:"\
taskid"},message:"must have required property 'taskid'"};e===null?e=[r]:e.push(r),s++}if(n.taskid!==void 0){let r=n.taskid;
if(typeof r!="string"){let t=typeof r,l;if(l===void 0)if(t=="number"||t=="boolean")l=""+r;else if(r===null)l="";else{let m={
instancePath:i+"/taskid",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}l!==
void 0&&(r=l,n!==void 0&&(n.taskid=l))}if(typeof r=="string"&&yl(r)<1){let t={instancePath:i+"/taskid",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:i,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Rn.errors=e,s===0}var vl="kie",wl={getCredits:{method:"GET",path:"/api/v1/chat/credit",parameters:{},responses:{200:{whole:ss},429:{whole:N},
500:{whole:N}}},getDownloadUrl:{method:"POST",path:"/api/v1/common/download-url",request:{whole:os},parameters:{},responses:{
200:{whole:as},429:{whole:N},500:{whole:N}}},uploadFileStream:{method:"POST",path:"/api/file-stream-upload",parameters:{},
bodies:{"multipart/form-data":{whole:ms}},responses:{200:{whole:jt},429:{whole:N},500:{whole:N}}},uploadFileUrl:{method:"\
POST",path:"/api/file-url-upload",request:{whole:ds},parameters:{},responses:{200:{whole:jt},429:{whole:N},500:{whole:N}}},
uploadFileBase64:{method:"POST",path:"/api/file-base64-upload",request:{whole:ys},parameters:{},responses:{200:{whole:jt},
429:{whole:N},500:{whole:N}}},createJob:{method:"POST",path:"/api/v1/jobs/createTask",request:{whole:Un,choice:{tag:"mod\
el",branches:[{values:["kling-2.6/image-to-video"],reading:{whole:hs}},{values:["kling-2.6/motion-control"],reading:{whole:_s}},
{values:["kling-2.6/text-to-video"],reading:{whole:ks}},{values:["kling-3.0-omni/image-to-video"],reading:{whole:vs}},{values:[
"kling-3.0-omni/reference-to-video"],reading:{whole:ws}},{values:["kling-3.0-omni/text-to-video"],reading:{whole:bs}},{values:[
"kling-3.0-omni/transformation"],reading:{whole:Ps}},{values:["kling-3.0/motion-control"],reading:{whole:qs}},{values:["\
kling-3.0/video"],reading:{whole:Ds}},{values:["kling/ai-avatar-pro"],reading:{whole:$s}},{values:["kling/ai-avatar-stan\
dard"],reading:{whole:js}},{values:["kling/v2-1-master-image-to-video"],reading:{whole:xs}},{values:["kling/v2-1-master-\
text-to-video"],reading:{whole:Us}},{values:["kling/v2-1-pro"],reading:{whole:As}},{values:["kling/v2-1-standard"],reading:{
whole:Ns}},{values:["kling/v2-5-turbo-image-to-video-pro"],reading:{whole:Bs}},{values:["kling/v2-5-turbo-text-to-video-\
pro"],reading:{whole:Ts}},{values:["kling/v3-turbo-image-to-video"],reading:{whole:Os}},{values:["kling/v3-turbo-text-to\
-video"],reading:{whole:Es}},{values:["wan/2-2-a14b-image-to-video-turbo"],reading:{whole:Is}},{values:["wan/2-2-a14b-sp\
eech-to-video-turbo"],reading:{whole:zs}},{values:["wan/2-2-a14b-text-to-video-turbo"],reading:{whole:Vs}},{values:["wan\
/2-2-animate-move"],reading:{whole:Ls}},{values:["wan/2-2-animate-replace"],reading:{whole:Fs}},{values:["wan/2-5-image-\
to-video"],reading:{whole:Ss}},{values:["wan/2-5-text-to-video"],reading:{whole:Ms}},{values:["wan/2-6-flash-image-to-vi\
deo"],reading:{whole:Js}},{values:["wan/2-6-flash-video-to-video"],reading:{whole:Cs}},{values:["wan/2-6-image-to-video"],
reading:{whole:Ks}},{values:["wan/2-6-text-to-video"],reading:{whole:Rs}},{values:["wan/2-6-video-to-video"],reading:{whole:Zs}},
{values:["wan/2-7-image"],reading:{whole:Gs}},{values:["wan/2-7-image-pro"],reading:{whole:Hs}},{values:["wan/2-7-image-\
to-video"],reading:{whole:Ys}},{values:["wan/2-7-r2v"],reading:{whole:Ws}},{values:["wan/2-7-text-to-video"],reading:{whole:Xs}},
{values:["wan/2-7-videoedit"],reading:{whole:Qs}},{values:["hailuo/02-image-to-video-pro"],reading:{whole:en}},{values:[
"hailuo/02-image-to-video-standard"],reading:{whole:rn}},{values:["hailuo/02-text-to-video-pro"],reading:{whole:tn}},{values:[
"hailuo/02-text-to-video-standard"],reading:{whole:sn}},{values:["hailuo/2-3-image-to-video-pro"],reading:{whole:nn}},{values:[
"hailuo/2-3-image-to-video-standard"],reading:{whole:on}},{values:["minimax-h3/image-to-video"],reading:{whole:ln}},{values:[
"minimax-h3/reference-to-video"],reading:{whole:an}},{values:["minimax-h3/text-to-video"],reading:{whole:pn}},{values:["\
bytedance/seedance-1.5-pro"],reading:{whole:un}},{values:["bytedance/seedance-2"],reading:{whole:mn}},{values:["bytedanc\
e/seedance-2-5"],reading:{whole:fn}},{values:["bytedance/seedance-2-fast"],reading:{whole:dn}},{values:["bytedance/seeda\
nce-2-mini"],reading:{whole:cn}},{values:["bytedance/v1-lite-image-to-video"],reading:{whole:yn}},{values:["bytedance/v1\
-lite-text-to-video"],reading:{whole:gn}},{values:["bytedance/v1-pro-fast-image-to-video"],reading:{whole:hn}},{values:[
"bytedance/v1-pro-image-to-video"],reading:{whole:_n}},{values:["bytedance/v1-pro-text-to-video"],reading:{whole:kn}},{values:[
"google/nano-banana"],reading:{whole:vn}},{values:["google/nano-banana-edit"],reading:{whole:wn}},{values:["nano-banana-\
2"],reading:{whole:bn}},{values:["nano-banana-2-lite"],reading:{whole:Pn}},{values:["nano-banana-pro"],reading:{whole:qn}},
{values:["elevenlabs/audio-isolation"],reading:{whole:Dn}},{values:["elevenlabs/text-to-dialogue-v3"],reading:{whole:$n}},
{values:["elevenlabs/text-to-speech-multilingual-v2"],reading:{whole:jn}},{values:["elevenlabs/text-to-speech-turbo-2-5"],
reading:{whole:xn}}]}},tag:{name:"model",values:["kling-2.6/image-to-video","kling-2.6/motion-control","kling-2.6/text-t\
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
200:{whole:Ft,reasons:[{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:N},429:{whole:N},
500:{whole:N}},callback:{whole:Nn,choice:{tag:"code",branches:[{values:[200],reading:{whole:Vt}},{values:[200],reading:{
whole:Lt}}]}}},getJob:{method:"GET",path:"/api/v1/jobs/recordInfo",parameters:{query:St},responses:{200:{whole:En,choice:{
tag:"code",branches:[{values:[200],reading:{whole:On}},{values:[200],reading:{whole:Vt}},{values:[200],reading:{whole:Lt}},
{values:[401,402,404,408,422,429,455,500,501,505],reading:{whole:N}}]}},429:{whole:N},500:{whole:N}}},createModifyTask:{
method:"POST",path:"/api/v1/modify/generate",request:{whole:zn},parameters:{},responses:{200:{whole:Ft,reasons:[{when:"t\
he code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:N},429:{whole:N},500:{whole:N}},callback:{whole:Ln,
reasons:[{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]}},getModifyTask:{method:"GET",path:"/api/\
v1/modify/record-info",parameters:{query:St},responses:{200:{whole:Cn,choice:{tag:"code",branches:[{values:[200],reading:{
whole:Sn}},{values:[200],reading:{whole:Mn}},{values:[200],reading:{whole:Jn}},{values:[401,402,404,408,422,429,455,500,
501,505],reading:{whole:N}}]}},429:{whole:N},500:{whole:N}}}};export{vl as host,wl as operations};
