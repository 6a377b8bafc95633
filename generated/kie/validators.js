// Written by codegen from openapi/; do not edit.
var Xi=(i,n)=>()=>{try{return n||i((n={exports:{}}).exports,n),n.exports}catch(f){throw n=0,f}};var ki=Xi(xe=>{"use strict";Object.defineProperty(xe,"__esModule",{value:!0});xe.formatNames=xe.fastFormats=xe.fullFormats=
void 0;function $e(i,n){return{validate:i,compare:n}}xe.fullFormats={date:$e(sn,Fi),time:$e(Li(!0),Si),"date-time":$e(en(
!0),on),"iso-time":$e(Li(),nn),"iso-date-time":$e(en(),ln),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:Gu,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:em,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:Zu,int32:{type:"number",validate:Wu},int64:{type:"number",validate:Qu},float:{type:"number",validate:tn},double:{type:"\
number",validate:tn},password:!0,binary:!0};xe.fastFormats={...xe.fullFormats,date:$e(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,Fi),time:$e(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,Si),"date-time":$e(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
on),"iso-time":$e(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,nn),"iso-date-time":$e(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
ln),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
xe.formatNames=Object.keys(xe.fullFormats);function Su(i){return i%4===0&&(i%100!==0||i%400===0)}var Cu=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
Ru=[0,31,28,31,30,31,30,31,31,30,31,30,31];function sn(i){let n=Cu.exec(i);if(!n)return!1;let f=+n[1],m=+n[2],l=+n[3];return m>=
1&&m<=12&&l>=1&&l<=(m===2&&Su(f)?29:Ru[m])}function Fi(i,n){if(i&&n)return i>n?1:i<n?-1:0}var zi=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function Li(i){return function(f){let m=zi.exec(f);if(!m)return!1;let l=+m[1],e=+m[2],s=+m[3],r=m[4],t=m[5]==="-"?-1:1,o=+(m[6]||
0),a=+(m[7]||0);if(o>23||a>59||i&&!r)return!1;if(l<=23&&e<=59&&s<60)return!0;let d=e-a*t,u=l-o*t-(d<0?1:0);return(u===23||
u===-1)&&(d===59||d===-1)&&s<61}}function Si(i,n){if(!(i&&n))return;let f=new Date("2020-01-01T"+i).valueOf(),m=new Date(
"2020-01-01T"+n).valueOf();if(f&&m)return f-m}function nn(i,n){if(!(i&&n))return;let f=zi.exec(i),m=zi.exec(n);if(f&&m)return i=
f[1]+f[2]+f[3],n=m[1]+m[2]+m[3],i>n?1:i<n?-1:0}var Ki=/t|\s/i;function en(i){let n=Li(i);return function(m){let l=m.split(
Ki);return l.length===2&&sn(l[0])&&n(l[1])}}function on(i,n){if(!(i&&n))return;let f=new Date(i).valueOf(),m=new Date(n).
valueOf();if(f&&m)return f-m}function ln(i,n){if(!(i&&n))return;let[f,m]=i.split(Ki),[l,e]=n.split(Ki),s=Fi(f,l);if(s!==
void 0)return s||Si(m,e)}var Mu=/\/|:/,Ju=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function Gu(i){return Mu.test(i)&&Ju.test(i)}var rn=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function Zu(i){return rn.lastIndex=0,rn.test(i)}var Hu=-(2**31),Yu=2**31-1;function Wu(i){return Number.isInteger(i)&&i<=
Yu&&i>=Hu}function Qu(i){return Number.isInteger(i)}function tn(){return!0}var Xu=/[^\\]\\Z/;function em(i){if(Xu.test(i))
return!1;try{return new RegExp(i),!0}catch{return!1}}});var Ri=Xi(Ci=>{"use strict";Object.defineProperty(Ci,"__esModule",{value:!0});function an(i){let n=i.length,f=0,m=0,l;for(;m<
n;)f++,l=i.charCodeAt(m++),l>=55296&&l<=56319&&m<n&&(l=i.charCodeAt(m),(l&64512)===56320&&m++);return f}Ci.default=an;an.
code='require("ajv/dist/runtime/ucs2length").default'});function Ae(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(!(typeof i=="numb\
er"&&!(i%1)&&!isNaN(i))){let r={instancePath:n,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}return Ae.errors=e,s===0}function L(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){
let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return L.
errors=e,s===0}var yn=gn,rm={type:"object",required:["code","msg"],properties:{code:{$ref:"s1"},msg:{$ref:"s2"},data:{type:[
"number","null"]}}};function gn(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.code===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(i.msg===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),
s++}if(i.code!==void 0&&(Ae(i.code,{instancePath:n+"/code",parentData:i,parentDataProperty:"code",rootData:l})||(e=e===null?
Ae.errors:e.concat(Ae.errors),s=e.length)),i.msg!==void 0&&(L(i.msg,{instancePath:n+"/msg",parentData:i,parentDataProperty:"\
msg",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),i.data!==void 0){let r=i.data;if(typeof r!="numb\
er"&&r!==null){let t={instancePath:n+"/data",keyword:"type",params:{type:rm.properties.data.type},message:"must be numbe\
r,null"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[r]:e.push(r),s++}return gn.errors=e,s===0}function q(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){
let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return q.
errors=e,s===0}var G=er,tm={type:"object",required:["code","msg"],properties:{code:{type:"integer",enum:[401,402,404,408,
422,429,455,500,501,505]},msg:{$ref:"s4"},data:{type:"null"}}};function er(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.code===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),
s++}if(i.msg===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"msg"},message:"must have requir\
ed property 'msg'"};e===null?e=[r]:e.push(r),s++}if(i.code!==void 0){let r=i.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r))){let t={instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(
t),s++}if(!(r===401||r===402||r===404||r===408||r===422||r===429||r===455||r===500||r===501||r===505)){let t={instancePath:n+
"/code",keyword:"enum",params:{allowedValues:tm.properties.code.enum},message:"must be equal to one of the allowed value\
s"};e===null?e=[t]:e.push(t),s++}}if(i.msg!==void 0&&(q(i.msg,{instancePath:n+"/msg",parentData:i,parentDataProperty:"ms\
g",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),i.data!==void 0&&i.data!==null){let r={instancePath:n+
"/data",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return er.errors=e,s===0}var _i=ki().fullFormats.uri,hn=new RegExp("^https?://","u");function p(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){if(!hn.test(i)){let r={instancePath:n,keyword:"pattern",params:{
pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[r]:e.push(r),s++}if(!_i(i)){let r={instancePath:n,
keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return p.errors=e,s===0}var _n=kn;function kn(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.url===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(r!=="url"){let t={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(
t),s++}i.url!==void 0&&(p(i.url,{instancePath:n+"/url",parentData:i,parentDataProperty:"url",rootData:l})||(e=e===null?p.
errors:e.concat(p.errors),s=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[r]:e.push(r),s++}return kn.errors=e,s===0}var wn=vn,sm={type:"object",required:["code","msg"],properties:{
code:{$ref:"s1"},msg:{$ref:"s2"},data:{type:["string","null"]}}};function vn(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.code===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),
s++}if(i.msg===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"msg"},message:"must have requir\
ed property 'msg'"};e===null?e=[r]:e.push(r),s++}if(i.code!==void 0&&(Ae(i.code,{instancePath:n+"/code",parentData:i,parentDataProperty:"\
code",rootData:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length)),i.msg!==void 0&&(L(i.msg,{instancePath:n+"/ms\
g",parentData:i,parentDataProperty:"msg",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),i.data!==void 0){
let r=i.data;if(typeof r!="string"&&r!==null){let t={instancePath:n+"/data",keyword:"type",params:{type:sm.properties.data.
type},message:"must be string,null"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return vn.errors=e,s===0}function y(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="boolean"){
let r={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}return y.
errors=e,s===0}function b(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(!(typeof i=="numbe\
r"&&!(i%1)&&!isNaN(i))){let r={instancePath:n,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}return b.errors=e,s===0}function vi(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.downloadUrl===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"do\
wnloadUrl"},message:"must have required property 'downloadUrl'"};e===null?e=[r]:e.push(r),s++}if(i.downloadUrl!==void 0){
let r=i.downloadUrl;if(typeof r=="string"){if(!_i(r)){let t={instancePath:n+"/downloadUrl",keyword:"format",params:{format:"\
uri"},message:'must match format "uri"'};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:n+"/downloadUrl",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}if(i.fileId!==void 0&&(q(i.fileId,{
instancePath:n+"/fileId",parentData:i,parentDataProperty:"fileId",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),
s=e.length)),i.fileName!==void 0&&(q(i.fileName,{instancePath:n+"/fileName",parentData:i,parentDataProperty:"fileName",rootData:l})||
(e=e===null?q.errors:e.concat(q.errors),s=e.length)),i.originalName!==void 0&&(q(i.originalName,{instancePath:n+"/origin\
alName",parentData:i,parentDataProperty:"originalName",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),
i.filePath!==void 0&&(q(i.filePath,{instancePath:n+"/filePath",parentData:i,parentDataProperty:"filePath",rootData:l})||
(e=e===null?q.errors:e.concat(q.errors),s=e.length)),i.fileSize!==void 0&&(b(i.fileSize,{instancePath:n+"/fileSize",parentData:i,
parentDataProperty:"fileSize",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),i.mimeType!==void 0&&(q(
i.mimeType,{instancePath:n+"/mimeType",parentData:i,parentDataProperty:"mimeType",rootData:l})||(e=e===null?q.errors:e.concat(
q.errors),s=e.length)),i.uploadPath!==void 0&&(q(i.uploadPath,{instancePath:n+"/uploadPath",parentData:i,parentDataProperty:"\
uploadPath",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),i.fileUrl!==void 0){let r=i.fileUrl;if(typeof r==
"string"){if(!_i(r)){let t={instancePath:n+"/fileUrl",keyword:"format",params:{format:"uri"},message:'must match format \
"uri"'};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:n+"/fileUrl",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}}i.uploadTime!==void 0&&(q(i.uploadTime,{instancePath:n+"/uploadTime",parentData:i,
parentDataProperty:"uploadTime",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),i.uploadedAt!==void 0&&
(q(i.uploadedAt,{instancePath:n+"/uploadedAt",parentData:i,parentDataProperty:"uploadedAt",rootData:l})||(e=e===null?q.errors:
e.concat(q.errors),s=e.length)),i.expiresAt!==void 0&&(q(i.expiresAt,{instancePath:n+"/expiresAt",parentData:i,parentDataProperty:"\
expiresAt",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length))}else{let r={instancePath:n,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return vi.errors=e,s===0}var Vi=bn;function bn(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.code===void 0){let t={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[t]:e.push(t),s++}if(i.msg===void 0){let t={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[t]:e.push(t),s++}if(i.success!==
void 0&&(y(i.success,{instancePath:n+"/success",parentData:i,parentDataProperty:"success",rootData:l})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),i.code!==void 0&&(Ae(i.code,{instancePath:n+"/code",parentData:i,parentDataProperty:"cod\
e",rootData:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=e.length)),i.msg!==void 0&&(L(i.msg,{instancePath:n+"/msg",
parentData:i,parentDataProperty:"msg",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),i.data!==void 0){
let t=i.data,o=s,a=!1,d=null,u=s;vi(t,{instancePath:n+"/data",parentData:i,parentDataProperty:"data",rootData:l})||(e=e===
null?vi.errors:e.concat(vi.errors),s=e.length);var r=u===s;r&&(a=!0,d=0);let c=s;if(t!==null){let _={instancePath:n+"/da\
ta",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[_]:e.push(_),s++}var r=c===s;if(r&&a?(a=!1,d=
[d,1]):r&&(a=!0,d=1),a)s=o,e!==null&&(o?e.length=o:e=null);else{let _={instancePath:n+"/data",keyword:"oneOf",params:{passingSchemas:d},
message:"must match exactly one schema in oneOf"};e===null?e=[_]:e.push(_),s++}}}else{let t={instancePath:n,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return bn.errors=e,s===0}function Be(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){
let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return Be.
errors=e,s===0}function Ne(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){
let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return Ne.
errors=e,s===0}var qn=Pn;function Pn(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.file===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"file"},message:"\
must have required property 'file'"};e===null?e=[r]:e.push(r),s++}if(i.uploadPath===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"uploadPath"},message:"must have required property 'uploadPath'"};e===null?e=[r]:e.push(
r),s++}for(let r in i)if(!(r==="file"||r==="uploadPath"||r==="fileName")){let t={instancePath:n,keyword:"additionalPrope\
rties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.file!==
void 0&&typeof i.file!="string"){let r={instancePath:n+"/file",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),s++}i.uploadPath!==void 0&&(Be(i.uploadPath,{instancePath:n+"/uploadPath",parentData:i,parentDataProperty:"\
uploadPath",rootData:l})||(e=e===null?Be.errors:e.concat(Be.errors),s=e.length)),i.fileName!==void 0&&(Ne(i.fileName,{instancePath:n+
"/fileName",parentData:i,parentDataProperty:"fileName",rootData:l})||(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Pn.
errors=e,s===0}function k(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(!hn.test(i)){let r={instancePath:n,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[r]:e.push(r),s++}if(!_i(i)){let r={instancePath:n,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),s++}return k.errors=e,s===0}var Dn=jn;function jn(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.fileUrl===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"fileUr\
l"},message:"must have required property 'fileUrl'"};e===null?e=[r]:e.push(r),s++}if(i.uploadPath===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"uploadPath"},message:"must have required property 'uploadPath'"};e===null?e=
[r]:e.push(r),s++}for(let r in i)if(!(r==="fileUrl"||r==="uploadPath"||r==="fileName")){let t={instancePath:n,keyword:"a\
dditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(
t),s++}i.fileUrl!==void 0&&(k(i.fileUrl,{instancePath:n+"/fileUrl",parentData:i,parentDataProperty:"fileUrl",rootData:l})||
(e=e===null?k.errors:e.concat(k.errors),s=e.length)),i.uploadPath!==void 0&&(Be(i.uploadPath,{instancePath:n+"/uploadPat\
h",parentData:i,parentDataProperty:"uploadPath",rootData:l})||(e=e===null?Be.errors:e.concat(Be.errors),s=e.length)),i.fileName!==
void 0&&(Ne(i.fileName,{instancePath:n+"/fileName",parentData:i,parentDataProperty:"fileName",rootData:l})||(e=e===null?
Ne.errors:e.concat(Ne.errors),s=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),s++}return jn.errors=e,s===0}var $n=xn;function xn(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.base64Data===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"bas\
e64Data"},message:"must have required property 'base64Data'"};e===null?e=[r]:e.push(r),s++}if(i.uploadPath===void 0){let r={
instancePath:n,keyword:"required",params:{missingProperty:"uploadPath"},message:"must have required property 'uploadPath\
'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="base64Data"||r==="uploadPath"||r==="fileName")){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}i.base64Data!==void 0&&(q(i.base64Data,{instancePath:n+"/base64Data",parentData:i,parentDataProperty:"b\
ase64Data",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),i.uploadPath!==void 0&&(Be(i.uploadPath,{instancePath:n+
"/uploadPath",parentData:i,parentDataProperty:"uploadPath",rootData:l})||(e=e===null?Be.errors:e.concat(Be.errors),s=e.length)),
i.fileName!==void 0&&(Ne(i.fileName,{instancePath:n+"/fileName",parentData:i,parentDataProperty:"fileName",rootData:l})||
(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),s++}return xn.errors=e,s===0}var x=Ri().default;function Te(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i==
"string"){if(x(i)>1e3){let r={instancePath:n,keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 100\
0 characters"};e===null?e=[r]:e.push(r),s++}if(x(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return Te.errors=e,s===0}function z(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(Array.isArray(i)){
if(i.length>1){let t={instancePath:n,keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"};e===
null?e=[t]:e.push(t),s++}if(i.length<1){let t={instancePath:n,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[t]:e.push(t),s++}let r=i.length;for(let t=0;t<r;t++)k(i[t],{instancePath:n+"/"+t,parentData:i,
parentDataProperty:t,rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)}else{let r={instancePath:n,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return z.errors=e,s===0}function Z(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="boolean"){
let r={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}return Z.
errors=e,s===0}var im={type:"string",enum:["5","10"]};function U(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="5"||i==="10")){let r={instancePath:n,keyword:"enum",params:{allowedValues:im.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return U.errors=e,s===0}var Un=Kr;function Kr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling-2.6/image-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"kl\
ing-2.6/image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(
i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:
e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_urls===void 0){let t={instancePath:n+"/input",keyword:"requi\
red",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[t]:e.push(t),
s++}if(r.sound===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"sound"},message:"mus\
t have required property 'sound'"};e===null?e=[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[t]:e.push(t),
s++}for(let t in r)if(!(t==="prompt"||t==="image_urls"||t==="sound"||t==="duration")){let o={instancePath:n+"/input",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(
o),s++}r.prompt!==void 0&&(Te(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?Te.errors:e.concat(Te.errors),s=e.length)),r.image_urls!==void 0&&(z(r.image_urls,{instancePath:n+"/input/im\
age_urls",parentData:r,parentDataProperty:"image_urls",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),s=e.length)),
r.sound!==void 0&&(Z(r.sound,{instancePath:n+"/input/sound",parentData:r,parentDataProperty:"sound",rootData:l})||(e=e===
null?Z.errors:e.concat(Z.errors),s=e.length)),r.duration!==void 0&&(U(r.duration,{instancePath:n+"/input/duration",parentData:r,
parentDataProperty:"duration",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),s=e.length))}else{let t={instancePath:n+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Kr.errors=e,s===0}var nm={type:"string",enum:["std","pro","720p","1080p"]};function nr(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(!(i==="std"||i==="pro"||i==="720p"||i==="1080p")){let r={instancePath:n,
keyword:"enum",params:{allowedValues:nm.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),s++}return nr.errors=e,s===0}var om={type:"string",enum:["image","video"]};function or(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="image"||i==="video")){let r={instancePath:n,keyword:"enum",params:{allowedValues:om.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return or.errors=e,s===0}var An=Fr;function Fr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling-2.6/motion-control"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"kl\
ing-2.6/motion-control"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(
i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:
e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.input_urls===
void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"input_urls"},message:"must have requi\
red property 'input_urls'"};e===null?e=[t]:e.push(t),s++}if(r.video_urls===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"video_urls"},message:"must have required property 'video_urls'"};e===null?e=[t]:e.push(
t),s++}if(r.mode===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"mode"},message:"mu\
st have required property 'mode'"};e===null?e=[t]:e.push(t),s++}if(r.character_orientation===void 0){let t={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"character_orientation"},message:"must have required property 'chara\
cter_orientation'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="input_urls"||t==="video_urls"||t===
"mode"||t==="character_orientation")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0){let t=r.prompt;if(typeof t==
"string"){if(x(t)>2500){let o={instancePath:n+"/input/prompt",keyword:"maxLength",params:{limit:2500},message:"must NOT \
have more than 2500 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:n+"/input/prompt",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}r.input_urls!==void 0&&(z(r.input_urls,{instancePath:n+
"/input/input_urls",parentData:r,parentDataProperty:"input_urls",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),s=
e.length)),r.video_urls!==void 0&&(z(r.video_urls,{instancePath:n+"/input/video_urls",parentData:r,parentDataProperty:"v\
ideo_urls",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),s=e.length)),r.mode!==void 0&&(nr(r.mode,{instancePath:n+
"/input/mode",parentData:r,parentDataProperty:"mode",rootData:l})||(e=e===null?nr.errors:e.concat(nr.errors),s=e.length)),
r.character_orientation!==void 0&&(or(r.character_orientation,{instancePath:n+"/input/character_orientation",parentData:r,
parentDataProperty:"character_orientation",rootData:l})||(e=e===null?or.errors:e.concat(or.errors),s=e.length))}else{let t={
instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Fr.
errors=e,s===0}var lm={type:"string",enum:["16:9","9:16","1:1"]};function H(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="16:9"||i==="9:16"||i==="1:1")){let r={instancePath:n,keyword:"enum",params:{allowedValues:lm.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return H.errors=e,s===0}var Bn=Sr;function Sr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling-2.6/text-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"kli\
ng-2.6/text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(
i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:
e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.sound===void 0){let t={instancePath:n+"/input",keyword:"required",
params:{missingProperty:"sound"},message:"must have required property 'sound'"};e===null?e=[t]:e.push(t),s++}if(r.aspect_ratio===
void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"aspect_ratio"},message:"must have req\
uired property 'aspect_ratio'"};e===null?e=[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[t]:e.push(t),
s++}for(let t in r)if(!(t==="prompt"||t==="sound"||t==="aspect_ratio"||t==="duration")){let o={instancePath:n+"/input",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(
o),s++}r.prompt!==void 0&&(Te(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?Te.errors:e.concat(Te.errors),s=e.length)),r.sound!==void 0&&(Z(r.sound,{instancePath:n+"/input/sound",parentData:r,
parentDataProperty:"sound",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),s=e.length)),r.aspect_ratio!==void 0&&(H(
r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===
null?H.errors:e.concat(H.errors),s=e.length)),r.duration!==void 0&&(U(r.duration,{instancePath:n+"/input/duration",parentData:r,
parentDataProperty:"duration",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),s=e.length))}else{let t={instancePath:n+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Sr.errors=e,s===0}function de(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(x(i)>3072){let r={instancePath:n,keyword:"maxLength",params:{limit:3072},message:"must NOT have more than 3072 charac\
ters"};e===null?e=[r]:e.push(r),s++}if(x(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return de.errors=e,s===0}var am=new RegExp("^(https?|oss|asset)://","u");function v(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i=="string"){if(!am.test(i)){let r={instancePath:n,keyword:"pattern",params:{pattern:"^(https?|\
oss|asset)://"},message:'must match pattern "^(https?|oss|asset)://"'};e===null?e=[r]:e.push(r),s++}if(!_i(i)){let r={instancePath:n,
keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return v.errors=e,s===0}function K(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(!(typeof i=="numbe\
r"&&!(i%1)&&!isNaN(i))){let r={instancePath:n,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}if(typeof i=="number"){if(i>15||isNaN(i)){let r={instancePath:n,keyword:"maximum",params:{comparison:"\
<=",limit:15},message:"must be <= 15"};e===null?e=[r]:e.push(r),s++}if(i<3||isNaN(i)){let r={instancePath:n,keyword:"min\
imum",params:{comparison:">=",limit:3},message:"must be >= 3"};e===null?e=[r]:e.push(r),s++}}return K.errors=e,s===0}var pm={type:"string",enum:["720p","1080p","4k"]};function le(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="720p"||i==="1080p"||i==="4k")){let r={instancePath:n,keyword:"enum",params:{allowedValues:pm.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return le.errors=e,s===0}var um={type:"string",enum:["16:9","9:16","1:1","auto"]};function Oe(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(!(i==="16:9"||i==="9:16"||i==="1:1"||i==="auto")){let r={instancePath:n,
keyword:"enum",params:{allowedValues:um.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),s++}return Oe.errors=e,s===0}function lr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="boolea\
n"){let r={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}
return lr.errors=e,s===0}function Ee(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="boolea\
n"){let r={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}
return Ee.errors=e,s===0}function Y(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(!(typeof i=="numbe\
r"&&!(i%1)&&!isNaN(i))){let r={instancePath:n,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}if(typeof i=="number"){if(i>15||isNaN(i)){let r={instancePath:n,keyword:"maximum",params:{comparison:"\
<=",limit:15},message:"must be <= 15"};e===null?e=[r]:e.push(r),s++}if(i<1||isNaN(i)){let r={instancePath:n,keyword:"min\
imum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),s++}}return Y.errors=e,s===0}function Ie(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(Array.isArray(i)){
if(i.length>6){let t={instancePath:n,keyword:"maxItems",params:{limit:6},message:"must NOT have more than 6 items"};e===
null?e=[t]:e.push(t),s++}let r=i.length;for(let t=0;t<r;t++){let o=i[t];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.
prompt===void 0){let a={instancePath:n+"/"+t,keyword:"required",params:{missingProperty:"prompt"},message:"must have req\
uired property 'prompt'"};e===null?e=[a]:e.push(a),s++}if(o.duration===void 0){let a={instancePath:n+"/"+t,keyword:"requ\
ired",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[a]:e.push(a),s++}
for(let a in o)if(!(a==="prompt"||a==="duration")){let d={instancePath:n+"/"+t,keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),s++}if(o.prompt!==void 0){let a=o.prompt;if(typeof a==
"string"){if(x(a)>512){let d={instancePath:n+"/"+t+"/prompt",keyword:"maxLength",params:{limit:512},message:"must NOT ha\
ve more than 512 characters"};e===null?e=[d]:e.push(d),s++}if(x(a)<1){let d={instancePath:n+"/"+t+"/prompt",keyword:"min\
Length",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:n+
"/"+t+"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}o.duration!==
void 0&&(Y(o.duration,{instancePath:n+"/"+t+"/duration",parentData:o,parentDataProperty:"duration",rootData:l})||(e=e===
null?Y.errors:e.concat(Y.errors),s=e.length))}else{let a={instancePath:n+"/"+t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[a]:e.push(a),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),s++}return Ie.errors=e,s===0}function D(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(x(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),s++}return D.errors=e,s===0}function ar(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[r]:e.push(r),s++}if(i.description===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[r]:e.push(
r),s++}if(i.element_input_urls===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"element_input\
_urls"},message:"must have required property 'element_input_urls'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r===
"name"||r==="description"||r==="element_input_urls"||r==="element_input_audio_urls"||r==="start_time"||r==="end_time")){
let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[t]:e.push(t),s++}if(i.name!==void 0&&(D(i.name,{instancePath:n+"/name",parentData:i,parentDataProperty:"\
name",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),i.description!==void 0&&(D(i.description,{instancePath:n+
"/description",parentData:i,parentDataProperty:"description",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),
i.element_input_urls!==void 0){let r=i.element_input_urls;if(Array.isArray(r)){if(r.length>4){let o={instancePath:n+"/el\
ement_input_urls",keyword:"maxItems",params:{limit:4},message:"must NOT have more than 4 items"};e===null?e=[o]:e.push(o),
s++}if(r.length<1){let o={instancePath:n+"/element_input_urls",keyword:"minItems",params:{limit:1},message:"must NOT hav\
e fewer than 1 items"};e===null?e=[o]:e.push(o),s++}let t=r.length;for(let o=0;o<t;o++)v(r[o],{instancePath:n+"/element_\
input_urls/"+o,parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)}else{
let t={instancePath:n+"/element_input_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:
e.push(t),s++}}if(i.element_input_audio_urls!==void 0){let r=i.element_input_audio_urls;if(Array.isArray(r)){let t=r.length;
for(let o=0;o<t;o++)v(r[o],{instancePath:n+"/element_input_audio_urls/"+o,parentData:r,parentDataProperty:o,rootData:l})||
(e=e===null?v.errors:e.concat(v.errors),s=e.length)}else{let t={instancePath:n+"/element_input_audio_urls",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),s++}}if(i.start_time!==void 0){let r=i.start_time;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={instancePath:n+"/start_time",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&(r<0||isNaN(r))){let t={instancePath:n+"/\
start_time",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),s++}}if(i.
end_time!==void 0){let r=i.end_time;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={instancePath:n+"/end_time",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&(r<0||isNaN(
r))){let t={instancePath:n+"/end_time",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return ar.errors=e,s===0}var Nn=Cr,mm={type:"object",additionalProperties:!1,required:["model","inpu\
t"],properties:{model:{type:"string",const:"kling-3.0-omni/image-to-video"},callBackUrl:{$ref:"s6"},input:{type:"object",
additionalProperties:!1,required:["prompt","image_urls"],properties:{prompt:{$ref:"s30"},image_urls:{type:"array",minItems:1,
maxItems:2,items:{$ref:"s31"}},duration:{$ref:"s32"},resolution:{$ref:"s33"},aspect_ratio:{$ref:"s34"},audio:{$ref:"s22"},
customize_multi_shots:{$ref:"s35"},prefer_multi_shots:{$ref:"s36"},multi_prompt:{$ref:"s37"},elements:{type:"array",maxItems:3,
items:{$ref:"s39"}}}}}},C=Object.prototype.hasOwnProperty;function Cr(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(
r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){
let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="kling-3.0-o\
mni/image-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"kling-3.0-omni/image-to-video"},
message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,{instancePath:n+
"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),
i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[t]:e.push(t),s++}if(r.image_urls===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"i\
mage_urls"},message:"must have required property 'image_urls'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!C.call(mm.
properties.input.properties,t)){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(de(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?de.errors:e.concat(de.errors),s=e.length)),
r.image_urls!==void 0){let t=r.image_urls;if(Array.isArray(t)){if(t.length>2){let a={instancePath:n+"/input/image_urls",
keyword:"maxItems",params:{limit:2},message:"must NOT have more than 2 items"};e===null?e=[a]:e.push(a),s++}if(t.length<
1){let a={instancePath:n+"/input/image_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 ite\
ms"};e===null?e=[a]:e.push(a),s++}let o=t.length;for(let a=0;a<o;a++)v(t[a],{instancePath:n+"/input/image_urls/"+a,parentData:t,
parentDataProperty:a,rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)}else{let o={instancePath:n+"/inpu\
t/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}if(r.duration!==
void 0&&(K(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===
null?K.errors:e.concat(K.errors),s=e.length)),r.resolution!==void 0&&(le(r.resolution,{instancePath:n+"/input/resolution",
parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?le.errors:e.concat(le.errors),s=e.length)),r.aspect_ratio!==
void 0&&(Oe(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||
(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length)),r.audio!==void 0&&(Z(r.audio,{instancePath:n+"/input/audio",parentData:r,
parentDataProperty:"audio",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),s=e.length)),r.customize_multi_shots!==
void 0&&(lr(r.customize_multi_shots,{instancePath:n+"/input/customize_multi_shots",parentData:r,parentDataProperty:"cust\
omize_multi_shots",rootData:l})||(e=e===null?lr.errors:e.concat(lr.errors),s=e.length)),r.prefer_multi_shots!==void 0&&(Ee(
r.prefer_multi_shots,{instancePath:n+"/input/prefer_multi_shots",parentData:r,parentDataProperty:"prefer_multi_shots",rootData:l})||
(e=e===null?Ee.errors:e.concat(Ee.errors),s=e.length)),r.multi_prompt!==void 0&&(Ie(r.multi_prompt,{instancePath:n+"/inp\
ut/multi_prompt",parentData:r,parentDataProperty:"multi_prompt",rootData:l})||(e=e===null?Ie.errors:e.concat(Ie.errors),
s=e.length)),r.elements!==void 0){let t=r.elements;if(Array.isArray(t)){if(t.length>3){let a={instancePath:n+"/input/ele\
ments",keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===null?e=[a]:e.push(a),s++}let o=t.
length;for(let a=0;a<o;a++)ar(t[a],{instancePath:n+"/input/elements/"+a,parentData:t,parentDataProperty:a,rootData:l})||
(e=e===null?ar.errors:e.concat(ar.errors),s=e.length)}else{let o={instancePath:n+"/input/elements",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:n+"/input",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Cr.errors=e,s===0}function pr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(Array.isArray(i)){
if(i.length>1){let t={instancePath:n,keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"};e===
null?e=[t]:e.push(t),s++}if(i.length<1){let t={instancePath:n,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[t]:e.push(t),s++}let r=i.length;for(let t=0;t<r;t++)v(i[t],{instancePath:n+"/"+t,parentData:i,
parentDataProperty:t,rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)}else{let r={instancePath:n,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return pr.errors=e,s===0}function Ve(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(Array.isArray(i)){
let r=i.length;for(let t=0;t<r;t++)ar(i[t],{instancePath:n+"/"+t,parentData:i,parentDataProperty:t,rootData:l})||(e=e===
null?ar.errors:e.concat(ar.errors),s=e.length)}else{let r={instancePath:n,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),s++}return Ve.errors=e,s===0}var Tn=Rr,fm={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"kling-3.0-omni/reference-to-video"},callBackUrl:{$ref:"\
s6"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"s30"},image_urls:{type:"\
array",minItems:1,maxItems:7,items:{$ref:"s31"}},video_urls:{$ref:"s42"},duration:{$ref:"s32"},resolution:{$ref:"s33"},aspect_ratio:{
$ref:"s34"},audio:{$ref:"s9"},customize_multi_shots:{$ref:"s35"},prefer_multi_shots:{$ref:"s36"},multi_prompt:{$ref:"s37"},
elements:{$ref:"s43"}}}}};function Rr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,
s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==
void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="kling-3.0-omni/reference-to-video"){let t={instancePath:n+"/model",
keyword:"const",params:{allowedValue:"kling-3.0-omni/reference-to-video"},message:"must be equal to constant"};e===null?
e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"\
callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!C.call(fm.properties.
input.properties,t)){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(de(r.prompt,{instancePath:n+"/\
input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?de.errors:e.concat(de.errors),s=e.length)),
r.image_urls!==void 0){let t=r.image_urls;if(Array.isArray(t)){if(t.length>7){let a={instancePath:n+"/input/image_urls",
keyword:"maxItems",params:{limit:7},message:"must NOT have more than 7 items"};e===null?e=[a]:e.push(a),s++}if(t.length<
1){let a={instancePath:n+"/input/image_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 ite\
ms"};e===null?e=[a]:e.push(a),s++}let o=t.length;for(let a=0;a<o;a++)v(t[a],{instancePath:n+"/input/image_urls/"+a,parentData:t,
parentDataProperty:a,rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)}else{let o={instancePath:n+"/inpu\
t/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}r.video_urls!==
void 0&&(pr(r.video_urls,{instancePath:n+"/input/video_urls",parentData:r,parentDataProperty:"video_urls",rootData:l})||
(e=e===null?pr.errors:e.concat(pr.errors),s=e.length)),r.duration!==void 0&&(K(r.duration,{instancePath:n+"/input/durati\
on",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)),r.resolution!==
void 0&&(le(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||
(e=e===null?le.errors:e.concat(le.errors),s=e.length)),r.aspect_ratio!==void 0&&(Oe(r.aspect_ratio,{instancePath:n+"/inp\
ut/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?Oe.errors:e.concat(Oe.errors),
s=e.length)),r.audio!==void 0&&(y(r.audio,{instancePath:n+"/input/audio",parentData:r,parentDataProperty:"audio",rootData:l})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.customize_multi_shots!==void 0&&(lr(r.customize_multi_shots,{instancePath:n+
"/input/customize_multi_shots",parentData:r,parentDataProperty:"customize_multi_shots",rootData:l})||(e=e===null?lr.errors:
e.concat(lr.errors),s=e.length)),r.prefer_multi_shots!==void 0&&(Ee(r.prefer_multi_shots,{instancePath:n+"/input/prefer_\
multi_shots",parentData:r,parentDataProperty:"prefer_multi_shots",rootData:l})||(e=e===null?Ee.errors:e.concat(Ee.errors),
s=e.length)),r.multi_prompt!==void 0&&(Ie(r.multi_prompt,{instancePath:n+"/input/multi_prompt",parentData:r,parentDataProperty:"\
multi_prompt",rootData:l})||(e=e===null?Ie.errors:e.concat(Ie.errors),s=e.length)),r.elements!==void 0&&(Ve(r.elements,{
instancePath:n+"/input/elements",parentData:r,parentDataProperty:"elements",rootData:l})||(e=e===null?Ve.errors:e.concat(
Ve.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[r]:e.push(r),s++}return Rr.errors=e,s===0}var On=Mr,dm={type:"object",additionalProperties:!1,required:[
"model","input"],properties:{model:{type:"string",const:"kling-3.0-omni/text-to-video"},callBackUrl:{$ref:"s6"},input:{type:"\
object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"s30"},duration:{$ref:"s32"},resolution:{$ref:"\
s33"},aspect_ratio:{$ref:"s28"},audio:{$ref:"s9"},customize_multi_shots:{$ref:"s9"},prefer_multi_shots:{$ref:"s36"},multi_prompt:{
$ref:"s37"},elements:{$ref:"s43"}}}}};function Mr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="kling-3.0-omni/text-to-video"){let t={
instancePath:n+"/model",keyword:"const",params:{allowedValue:"kling-3.0-omni/text-to-video"},message:"must be equal to c\
onstant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,
parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.
input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"require\
d",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)
if(!C.call(dm.properties.input.properties,t)){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(de(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?de.errors:e.concat(de.errors),s=e.length)),
r.duration!==void 0&&(K(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||
(e=e===null?K.errors:e.concat(K.errors),s=e.length)),r.resolution!==void 0&&(le(r.resolution,{instancePath:n+"/input/res\
olution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?le.errors:e.concat(le.errors),s=e.length)),
r.aspect_ratio!==void 0&&(H(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect\
_ratio",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),r.audio!==void 0&&(y(r.audio,{instancePath:n+
"/input/audio",parentData:r,parentDataProperty:"audio",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),
r.customize_multi_shots!==void 0&&(y(r.customize_multi_shots,{instancePath:n+"/input/customize_multi_shots",parentData:r,
parentDataProperty:"customize_multi_shots",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.prefer_multi_shots!==
void 0&&(Ee(r.prefer_multi_shots,{instancePath:n+"/input/prefer_multi_shots",parentData:r,parentDataProperty:"prefer_mul\
ti_shots",rootData:l})||(e=e===null?Ee.errors:e.concat(Ee.errors),s=e.length)),r.multi_prompt!==void 0&&(Ie(r.multi_prompt,
{instancePath:n+"/input/multi_prompt",parentData:r,parentDataProperty:"multi_prompt",rootData:l})||(e=e===null?Ie.errors:
e.concat(Ie.errors),s=e.length)),r.elements!==void 0&&(Ve(r.elements,{instancePath:n+"/input/elements",parentData:r,parentDataProperty:"\
elements",rootData:l})||(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Mr.errors=e,s===0}var cm={type:"string",enum:["3","4","5","6","7","8","9","10","11","12","13","14","15"]};function ce(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(i==="3"||i==="4"||i==="5"||i===
"6"||i==="7"||i==="8"||i==="9"||i==="10"||i==="11"||i==="12"||i==="13"||i==="14"||i==="15")){let r={instancePath:n,keyword:"\
enum",params:{allowedValues:cm.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}
return ce.errors=e,s===0}var En=Jr;function Jr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling-3.0-omni/transformation"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
kling-3.0-omni/transformation"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.video_urls===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"video_urls"},message:"must have required property 'video_urls'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="image_urls"||t==="video_urls"||t==="duration"||t==="resolution"||t==="aspe\
ct_ratio"||t==="audio"||t==="elements")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(de(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?de.errors:e.concat(de.errors),s=e.length)),
r.image_urls!==void 0){let t=r.image_urls;if(Array.isArray(t)){if(t.length>4){let a={instancePath:n+"/input/image_urls",
keyword:"maxItems",params:{limit:4},message:"must NOT have more than 4 items"};e===null?e=[a]:e.push(a),s++}if(t.length<
1){let a={instancePath:n+"/input/image_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 ite\
ms"};e===null?e=[a]:e.push(a),s++}let o=t.length;for(let a=0;a<o;a++)v(t[a],{instancePath:n+"/input/image_urls/"+a,parentData:t,
parentDataProperty:a,rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)}else{let o={instancePath:n+"/inpu\
t/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}r.video_urls!==
void 0&&(pr(r.video_urls,{instancePath:n+"/input/video_urls",parentData:r,parentDataProperty:"video_urls",rootData:l})||
(e=e===null?pr.errors:e.concat(pr.errors),s=e.length)),r.duration!==void 0&&(ce(r.duration,{instancePath:n+"/input/durat\
ion",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),r.resolution!==
void 0&&(le(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||
(e=e===null?le.errors:e.concat(le.errors),s=e.length)),r.aspect_ratio!==void 0&&(Oe(r.aspect_ratio,{instancePath:n+"/inp\
ut/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?Oe.errors:e.concat(Oe.errors),
s=e.length)),r.audio!==void 0&&(Z(r.audio,{instancePath:n+"/input/audio",parentData:r,parentDataProperty:"audio",rootData:l})||
(e=e===null?Z.errors:e.concat(Z.errors),s=e.length)),r.elements!==void 0&&(Ve(r.elements,{instancePath:n+"/input/element\
s",parentData:r,parentDataProperty:"elements",rootData:l})||(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length))}else{
let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),
s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return Jr.errors=e,s===0}var In=Gr,ym={type:"object",additionalProperties:!1,required:["model","input"],properties:{
model:{type:"string",const:"kling-3.0/motion-control"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,
required:["input_urls","video_urls"],properties:{prompt:{type:"string",maxLength:2500},input_urls:{$ref:"s21"},video_urls:{
$ref:"s21"},mode:{$ref:"s25"},character_orientation:{$ref:"s26"},background_source:{type:"string",enum:["input_video","i\
nput_image"]}}}}};function Gr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==
void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="kling-3.0/motion-control"){let t={instancePath:n+"/model",keyword:"\
const",params:{allowedValue:"kling-3.0/motion-control"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}
if(i.callBackUrl!==void 0&&(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",
rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.input_urls===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
input_urls"},message:"must have required property 'input_urls'"};e===null?e=[t]:e.push(t),s++}if(r.video_urls===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"video_urls"},message:"must have required prop\
erty 'video_urls'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="input_urls"||t==="video_urls"||t===
"mode"||t==="character_orientation"||t==="background_source")){let o={instancePath:n+"/input",keyword:"additionalPropert\
ies",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==
void 0){let t=r.prompt;if(typeof t=="string"){if(x(t)>2500){let o={instancePath:n+"/input/prompt",keyword:"maxLength",params:{
limit:2500},message:"must NOT have more than 2500 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:n+
"/input/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}if(r.input_urls!==
void 0&&(z(r.input_urls,{instancePath:n+"/input/input_urls",parentData:r,parentDataProperty:"input_urls",rootData:l})||(e=
e===null?z.errors:e.concat(z.errors),s=e.length)),r.video_urls!==void 0&&(z(r.video_urls,{instancePath:n+"/input/video_u\
rls",parentData:r,parentDataProperty:"video_urls",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),s=e.length)),r.mode!==
void 0&&(nr(r.mode,{instancePath:n+"/input/mode",parentData:r,parentDataProperty:"mode",rootData:l})||(e=e===null?nr.errors:
e.concat(nr.errors),s=e.length)),r.character_orientation!==void 0&&(or(r.character_orientation,{instancePath:n+"/input/c\
haracter_orientation",parentData:r,parentDataProperty:"character_orientation",rootData:l})||(e=e===null?or.errors:e.concat(
or.errors),s=e.length)),r.background_source!==void 0){let t=r.background_source;if(typeof t!="string"){let o={instancePath:n+
"/input/background_source",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}
if(!(t==="input_video"||t==="input_image")){let o={instancePath:n+"/input/background_source",keyword:"enum",params:{allowedValues:ym.
properties.input.properties.background_source.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:
e.push(o),s++}}}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),s++}return Gr.errors=e,s===0}function ne(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(Array.isArray(i)){
let r=i.length;for(let t=0;t<r;t++)k(i[t],{instancePath:n+"/"+t,parentData:i,parentDataProperty:t,rootData:l})||(e=e===null?
k.errors:e.concat(k.errors),s=e.length)}else{let r={instancePath:n,keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[r]:e.push(r),s++}return ne.errors=e,s===0}function bi(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(Array.isArray(i)){
let r=i.length;for(let t=0;t<r;t++){let o=i[t];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.prompt===void 0){let a={
instancePath:n+"/"+t,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};
e===null?e=[a]:e.push(a),s++}if(o.duration===void 0){let a={instancePath:n+"/"+t,keyword:"required",params:{missingProperty:"\
duration"},message:"must have required property 'duration'"};e===null?e=[a]:e.push(a),s++}for(let a in o)if(!(a==="promp\
t"||a==="duration")){let d={instancePath:n+"/"+t,keyword:"additionalProperties",params:{additionalProperty:a},message:"m\
ust NOT have additional properties"};e===null?e=[d]:e.push(d),s++}if(o.prompt!==void 0){let a=o.prompt;if(typeof a=="str\
ing"){if(x(a)>500){let d={instancePath:n+"/"+t+"/prompt",keyword:"maxLength",params:{limit:500},message:"must NOT have m\
ore than 500 characters"};e===null?e=[d]:e.push(d),s++}if(x(a)<1){let d={instancePath:n+"/"+t+"/prompt",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:n+
"/"+t+"/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}if(o.duration!==
void 0){let a=o.duration;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let d={instancePath:n+"/"+t+"/duration",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[d]:e.push(d),s++}if(typeof a=="number"){if(a>12||isNaN(
a)){let d={instancePath:n+"/"+t+"/duration",keyword:"maximum",params:{comparison:"<=",limit:12},message:"must be <= 12"};
e===null?e=[d]:e.push(d),s++}if(a<1||isNaN(a)){let d={instancePath:n+"/"+t+"/duration",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[d]:e.push(d),s++}}}}else{let a={instancePath:n+"/"+t,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}}else{let r={instancePath:n,keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return bi.errors=e,s===0}function qi(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[r]:e.push(r),s++}if(i.description===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[r]:e.push(
r),s++}if(i.element_input_urls===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"element_input\
_urls"},message:"must have required property 'element_input_urls'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r===
"name"||r==="description"||r==="element_input_urls"||r==="element_input_audio_urls"||r==="start_time"||r==="end_time")){
let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[t]:e.push(t),s++}if(i.name!==void 0&&(D(i.name,{instancePath:n+"/name",parentData:i,parentDataProperty:"\
name",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),i.description!==void 0&&(D(i.description,{instancePath:n+
"/description",parentData:i,parentDataProperty:"description",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),
i.element_input_urls!==void 0&&(ne(i.element_input_urls,{instancePath:n+"/element_input_urls",parentData:i,parentDataProperty:"\
element_input_urls",rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)),i.element_input_audio_urls!==void 0&&
(ne(i.element_input_audio_urls,{instancePath:n+"/element_input_audio_urls",parentData:i,parentDataProperty:"element_inpu\
t_audio_urls",rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)),i.start_time!==void 0){let r=i.start_time;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={instancePath:n+"/start_time",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&(r<0||isNaN(r))){let t={instancePath:n+"/\
start_time",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),s++}}if(i.
end_time!==void 0){let r=i.end_time;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={instancePath:n+"/end_time",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&(r<0||isNaN(
r))){let t={instancePath:n+"/end_time",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return qi.errors=e,s===0}function Pi(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(Array.isArray(i)){
if(i.length>3){let t={instancePath:n,keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===
null?e=[t]:e.push(t),s++}let r=i.length;for(let t=0;t<r;t++)qi(i[t],{instancePath:n+"/"+t,parentData:i,parentDataProperty:t,
rootData:l})||(e=e===null?qi.errors:e.concat(qi.errors),s=e.length)}else{let r={instancePath:n,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return Pi.errors=e,s===0}var Vn=Zr,pn={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"kling-3.0/video"},callBackUrl:{$ref:"s6"},input:{type:"\
object",additionalProperties:!1,required:["prompt","duration","mode","sound","multi_shots"],properties:{prompt:{$ref:"s4\
0"},duration:{$ref:"s46"},aspect_ratio:{$ref:"s28"},mode:{type:"string",enum:["std","pro","4K"]},sound:{$ref:"s9"},image_urls:{
$ref:"s49"},multi_shots:{$ref:"s9"},multi_prompt:{$ref:"s50"},kling_elements:{$ref:"s51"}}}}};function Zr(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="stri\
ng"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(r!=="kling-3.0/video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"kling-3.0/video"},
message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,{instancePath:n+
"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),
i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"dur\
ation"},message:"must have required property 'duration'"};e===null?e=[t]:e.push(t),s++}if(r.mode===void 0){let t={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"mode"},message:"must have required property 'mode'"};e===null?e=[t]:
e.push(t),s++}if(r.sound===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"sound"},message:"\
must have required property 'sound'"};e===null?e=[t]:e.push(t),s++}if(r.multi_shots===void 0){let t={instancePath:n+"/in\
put",keyword:"required",params:{missingProperty:"multi_shots"},message:"must have required property 'multi_shots'"};e===
null?e=[t]:e.push(t),s++}for(let t in r)if(!C.call(pn.properties.input.properties,t)){let o={instancePath:n+"/input",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(
o),s++}if(r.prompt!==void 0&&(D(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?D.errors:e.concat(D.errors),s=e.length)),r.duration!==void 0&&(ce(r.duration,{instancePath:n+"/input/duratio\
n",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),r.aspect_ratio!==
void 0&&(H(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||
(e=e===null?H.errors:e.concat(H.errors),s=e.length)),r.mode!==void 0){let t=r.mode;if(typeof t!="string"){let o={instancePath:n+
"/input/mode",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(t==="std"||
t==="pro"||t==="4K")){let o={instancePath:n+"/input/mode",keyword:"enum",params:{allowedValues:pn.properties.input.properties.
mode.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}}r.sound!==void 0&&(y(r.sound,
{instancePath:n+"/input/sound",parentData:r,parentDataProperty:"sound",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.image_urls!==void 0&&(ne(r.image_urls,{instancePath:n+"/input/image_urls",parentData:r,parentDataProperty:"\
image_urls",rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)),r.multi_shots!==void 0&&(y(r.multi_shots,
{instancePath:n+"/input/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:l})||(e=e===null?y.errors:e.
concat(y.errors),s=e.length)),r.multi_prompt!==void 0&&(bi(r.multi_prompt,{instancePath:n+"/input/multi_prompt",parentData:r,
parentDataProperty:"multi_prompt",rootData:l})||(e=e===null?bi.errors:e.concat(bi.errors),s=e.length)),r.kling_elements!==
void 0&&(Pi(r.kling_elements,{instancePath:n+"/input/kling_elements",parentData:r,parentDataProperty:"kling_elements",rootData:l})||
(e=e===null?Pi.errors:e.concat(Pi.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Zr.errors=e,s===0}function h(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(x(i)>5e3){let r={instancePath:n,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[r]:e.push(r),s++}if(x(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return h.errors=e,s===0}var zn=Hr;function Hr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling/ai-avatar-pro"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"kling/a\
i-avatar-pro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(
p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(t),s++}if(r.audio_url===
void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"audio_url"},message:"must have requir\
ed property 'audio_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="audio_url")){
let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have addit\
ional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.image_url!==void 0&&(p(
r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===null?p.errors:
e.concat(p.errors),s=e.length)),r.audio_url!==void 0&&(p(r.audio_url,{instancePath:n+"/input/audio_url",parentData:r,parentDataProperty:"\
audio_url",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Hr.errors=e,s===0}var Ln=Yr;function Yr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling/ai-avatar-standard"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"kl\
ing/ai-avatar-standard"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(
i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:
e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:n+"/input",keyword:"requir\
ed",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(t),s++}
if(r.audio_url===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"audio_url"},message:"\
must have required property 'audio_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||
t==="audio_url")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"m\
ust NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input\
/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.image_url!==
void 0&&(p(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===
null?p.errors:e.concat(p.errors),s=e.length)),r.audio_url!==void 0&&(p(r.audio_url,{instancePath:n+"/input/audio_url",parentData:r,
parentDataProperty:"audio_url",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length))}else{let t={instancePath:n+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Yr.errors=e,s===0}function A(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(x(i)>500){let r={instancePath:n,keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 character\
s"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),s++}return A.errors=e,s===0}function T(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="number"){
if(i>1||isNaN(i)){let r={instancePath:n,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[r]:e.push(r),s++}if(i<0||isNaN(i)){let r={instancePath:n,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[r]:e.push(r),s++}return T.errors=e,s===0}var Kn=Wr;function Wr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling/v2-1-master-image-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
kling/v2-1-master-image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==
void 0&&(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="duration"||t==="negative_prompt"||t==="cfg_scale")){let o={
instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.image_url!==void 0&&(p(r.image_url,{instancePath:n+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.
length)),r.duration!==void 0&&(U(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:l})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),r.negative_prompt!==void 0&&(A(r.negative_prompt,{instancePath:n+
"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?A.errors:e.concat(A.
errors),s=e.length)),r.cfg_scale!==void 0&&(T(r.cfg_scale,{instancePath:n+"/input/cfg_scale",parentData:r,parentDataProperty:"\
cfg_scale",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Wr.errors=e,s===0}var Fn=Qr;function Qr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling/v2-1-master-text-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
kling/v2-1-master-text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==
void 0&&(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="duration"||t==="as\
pect_ratio"||t==="negative_prompt"||t==="cfg_scale")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(
r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(
h.errors),s=e.length)),r.duration!==void 0&&(U(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"\
duration",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),r.aspect_ratio!==void 0&&(H(r.aspect_ratio,
{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?H.errors:
e.concat(H.errors),s=e.length)),r.negative_prompt!==void 0&&(A(r.negative_prompt,{instancePath:n+"/input/negative_prompt",
parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.cfg_scale!==
void 0&&(T(r.cfg_scale,{instancePath:n+"/input/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:l})||(e=e===
null?T.errors:e.concat(T.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),s++}return Qr.errors=e,s===0}var Sn=Xr;function Xr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling/v2-1-pro"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"kling/v2-1-p\
ro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,{instancePath:n+
"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),
i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"im\
age_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="promp\
t"||t==="image_url"||t==="tail_image_url"||t==="duration"||t==="negative_prompt"||t==="cfg_scale")){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.image_url!==void 0&&(p(r.image_url,{instancePath:n+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.
length)),r.tail_image_url!==void 0&&(p(r.tail_image_url,{instancePath:n+"/input/tail_image_url",parentData:r,parentDataProperty:"\
tail_image_url",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.duration!==void 0&&(U(r.duration,{instancePath:n+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),
r.negative_prompt!==void 0&&(A(r.negative_prompt,{instancePath:n+"/input/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.cfg_scale!==void 0&&(T(r.cfg_scale,
{instancePath:n+"/input/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:l})||(e=e===null?T.errors:e.concat(
T.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),s++}return Xr.errors=e,s===0}var Cn=et;function et(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling/v2-1-standard"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"kling/v\
2-1-standard"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(
p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)
if(!(t==="prompt"||t==="image_url"||t==="duration"||t==="negative_prompt"||t==="cfg_scale")){let o={instancePath:n+"/inp\
ut",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?
e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prom\
pt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.image_url!==void 0&&(p(r.image_url,{instancePath:n+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.
length)),r.duration!==void 0&&(U(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:l})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),r.negative_prompt!==void 0&&(A(r.negative_prompt,{instancePath:n+
"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?A.errors:e.concat(A.
errors),s=e.length)),r.cfg_scale!==void 0&&(T(r.cfg_scale,{instancePath:n+"/input/cfg_scale",parentData:r,parentDataProperty:"\
cfg_scale",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return et.errors=e,s===0}function ye(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(x(i)>2500){let r={instancePath:n,keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 charac\
ters"};e===null?e=[r]:e.push(r),s++}if(x(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return ye.errors=e,s===0}var Rn=rt;function rt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling/v2-5-turbo-image-to-video-pro"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
kling/v2-5-turbo-image-to-video-pro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==
void 0&&(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="tail_image_url"||t==="duration"||t==="negative_prompt"||t===
"cfg_scale")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must \
NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(ye(r.prompt,{instancePath:n+"/input/pr\
ompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length)),r.image_url!==
void 0&&(p(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===
null?p.errors:e.concat(p.errors),s=e.length)),r.tail_image_url!==void 0&&(p(r.tail_image_url,{instancePath:n+"/input/tai\
l_image_url",parentData:r,parentDataProperty:"tail_image_url",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.
length)),r.duration!==void 0&&(U(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:l})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),r.negative_prompt!==void 0&&(A(r.negative_prompt,{instancePath:n+
"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?A.errors:e.concat(A.
errors),s=e.length)),r.cfg_scale!==void 0&&(T(r.cfg_scale,{instancePath:n+"/input/cfg_scale",parentData:r,parentDataProperty:"\
cfg_scale",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return rt.errors=e,s===0}var Mn=tt;function tt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling/v2-5-turbo-text-to-video-pro"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
kling/v2-5-turbo-text-to-video-pro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==
void 0&&(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="duration"||t==="as\
pect_ratio"||t==="negative_prompt"||t==="cfg_scale")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&
(ye(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?ye.errors:
e.concat(ye.errors),s=e.length)),r.duration!==void 0&&(U(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"\
duration",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),r.aspect_ratio!==void 0&&(H(r.aspect_ratio,
{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?H.errors:
e.concat(H.errors),s=e.length)),r.negative_prompt!==void 0){let t=r.negative_prompt;if(typeof t=="string"){if(x(t)>2500){
let o={instancePath:n+"/input/negative_prompt",keyword:"maxLength",params:{limit:2500},message:"must NOT have more than \
2500 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:n+"/input/negative_prompt",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}r.cfg_scale!==void 0&&(T(r.cfg_scale,{instancePath:n+
"/input/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),s=e.
length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return tt.errors=e,s===0}function ee(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(Array.isArray(i)){
if(i.length<1){let t={instancePath:n,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[t]:e.push(t),s++}let r=i.length;for(let t=0;t<r;t++)p(i[t],{instancePath:n+"/"+t,parentData:i,parentDataProperty:t,
rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)}else{let r={instancePath:n,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return ee.errors=e,s===0}var gm={type:"string",enum:["720p","1080p"]};function P(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="720p"||i==="1080p")){let r={instancePath:n,keyword:"enum",params:{allowedValues:gm.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return P.errors=e,s===0}var Jn=st;function st(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling/v3-turbo-image-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
kling/v3-turbo-image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_urls===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[t]:e.push(
t),s++}if(r.duration===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"duration"},message:"\
must have required property 'duration'"};e===null?e=[t]:e.push(t),s++}if(r.resolution===void 0){let t={instancePath:n+"/\
input",keyword:"required",params:{missingProperty:"resolution"},message:"must have required property 'resolution'"};e===
null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_urls"||t==="duration"||t==="resolution")){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(ye(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length)),r.image_urls!==void 0&&(ee(r.image_urls,{instancePath:n+
"/input/image_urls",parentData:r,parentDataProperty:"image_urls",rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),
s=e.length)),r.duration!==void 0&&(ce(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"dura\
tion",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),r.resolution!==void 0&&(P(r.resolution,{instancePath:n+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=
e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return st.errors=e,s===0}var Gn=it;function it(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="kling/v3-turbo-text-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
kling/v3-turbo-text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[t]:e.push(t),
s++}if(r.aspect_ratio===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"aspect_ratio"},
message:"must have required property 'aspect_ratio'"};e===null?e=[t]:e.push(t),s++}if(r.resolution===void 0){let t={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"resolution"},message:"must have required property 'resolution'"};e===
null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="duration"||t==="aspect_ratio"||t==="resolution")){let o={
instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(ye(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length)),r.duration!==void 0&&(ce(r.duration,{instancePath:n+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.
length)),r.aspect_ratio!==void 0&&(H(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),r.resolution!==void 0&&(P(r.resolution,
{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?P.errors:e.concat(
P.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),s++}return it.errors=e,s===0}var hm={type:"string",enum:["480p","720p"]};function ae(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="480p"||i==="720p")){let r={instancePath:n,keyword:"enum",params:{allowedValues:hm.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return ae.errors=e,s===0}var _m={type:"string",enum:["none","regular"]};function ur(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="none"||i==="regular")){let r={instancePath:n,keyword:"enum",params:{allowedValues:_m.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return ur.errors=e,s===0}function F(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="boolean"){
let r={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}return F.
errors=e,s===0}function mr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="number"){
if(i>2147483647||isNaN(i)){let r={instancePath:n,keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"mu\
st be <= 2147483647"};e===null?e=[r]:e.push(r),s++}if(i<0||isNaN(i)){let r={instancePath:n,keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[r]:e.push(r),s++}return mr.errors=e,s===0}function g(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="boolean"){
let r={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}return g.
errors=e,s===0}var Zn=nt;function nt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="wan/2-2-a14b-image-to-video-turbo"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
wan/2-2-a14b-image-to-video-turbo"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==
void 0&&(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="resolution"||t==="acceleration"||t==="enable_prompt_expan\
sion"||t==="seed"||t==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),
r.image_url!==void 0&&(p(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||
(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.resolution!==void 0&&(ae(r.resolution,{instancePath:n+"/input/res\
olution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),
r.acceleration!==void 0&&(ur(r.acceleration,{instancePath:n+"/input/acceleration",parentData:r,parentDataProperty:"accel\
eration",rootData:l})||(e=e===null?ur.errors:e.concat(ur.errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(F(r.enable_prompt_expansion,
{instancePath:n+"/input/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||
(e=e===null?F.errors:e.concat(F.errors),s=e.length)),r.seed!==void 0&&(mr(r.seed,{instancePath:n+"/input/seed",parentData:r,
parentDataProperty:"seed",rootData:l})||(e=e===null?mr.errors:e.concat(mr.errors),s=e.length)),r.nsfw_checker!==void 0&&
(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=
e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return nt.errors=e,s===0}var km={type:"string",enum:["480p","580p","720p"]};function ze(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="480p"||i==="580p"||i==="720p")){let r={instancePath:n,keyword:"enum",params:{
allowedValues:km.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return ze.errors=
e,s===0}var Hn=ot,wm={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",
const:"wan/2-2-a14b-speech-to-video-turbo"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:[
"prompt","image_url","audio_url"],properties:{prompt:{$ref:"s54"},image_url:{$ref:"s6"},audio_url:{$ref:"s6"},resolution:{
$ref:"s76"},negative_prompt:{$ref:"s57"},seed:{$ref:"s11"},num_frames:{type:"number",minimum:40,maximum:120},frames_per_second:{
type:"number",minimum:4,maximum:60},num_inference_steps:{type:"number",minimum:2,maximum:40},guidance_scale:{type:"numbe\
r",minimum:1,maximum:10},shift:{type:"number",minimum:1,maximum:10},nsfw_checker:{$ref:"s74"}}}}};function ot(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="stri\
ng"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(r!=="wan/2-2-a14b-speech-to-video-turbo"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
wan/2-2-a14b-speech-to-video-turbo"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==
void 0&&(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(
t),s++}if(r.audio_url===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"audio_url"},message:"\
must have required property 'audio_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!C.call(wm.properties.input.properties,
t)){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have a\
dditional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.image_url!==void 0&&(p(
r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===null?p.errors:
e.concat(p.errors),s=e.length)),r.audio_url!==void 0&&(p(r.audio_url,{instancePath:n+"/input/audio_url",parentData:r,parentDataProperty:"\
audio_url",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.resolution!==void 0&&(ze(r.resolution,{instancePath:n+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?ze.errors:e.concat(ze.errors),
s=e.length)),r.negative_prompt!==void 0&&(A(r.negative_prompt,{instancePath:n+"/input/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.seed!==void 0&&(b(r.seed,{instancePath:n+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),
r.num_frames!==void 0){let t=r.num_frames;if(typeof t=="number"){if(t>120||isNaN(t)){let o={instancePath:n+"/input/num_f\
rames",keyword:"maximum",params:{comparison:"<=",limit:120},message:"must be <= 120"};e===null?e=[o]:e.push(o),s++}if(t<
40||isNaN(t)){let o={instancePath:n+"/input/num_frames",keyword:"minimum",params:{comparison:">=",limit:40},message:"mus\
t be >= 40"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:n+"/input/num_frames",keyword:"type",params:{type:"n\
umber"},message:"must be number"};e===null?e=[o]:e.push(o),s++}}if(r.frames_per_second!==void 0){let t=r.frames_per_second;
if(typeof t=="number"){if(t>60||isNaN(t)){let o={instancePath:n+"/input/frames_per_second",keyword:"maximum",params:{comparison:"\
<=",limit:60},message:"must be <= 60"};e===null?e=[o]:e.push(o),s++}if(t<4||isNaN(t)){let o={instancePath:n+"/input/fram\
es_per_second",keyword:"minimum",params:{comparison:">=",limit:4},message:"must be >= 4"};e===null?e=[o]:e.push(o),s++}}else{
let o={instancePath:n+"/input/frames_per_second",keyword:"type",params:{type:"number"},message:"must be number"};e===null?
e=[o]:e.push(o),s++}}if(r.num_inference_steps!==void 0){let t=r.num_inference_steps;if(typeof t=="number"){if(t>40||isNaN(
t)){let o={instancePath:n+"/input/num_inference_steps",keyword:"maximum",params:{comparison:"<=",limit:40},message:"must\
 be <= 40"};e===null?e=[o]:e.push(o),s++}if(t<2||isNaN(t)){let o={instancePath:n+"/input/num_inference_steps",keyword:"m\
inimum",params:{comparison:">=",limit:2},message:"must be >= 2"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:n+
"/input/num_inference_steps",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),s++}}
if(r.guidance_scale!==void 0){let t=r.guidance_scale;if(typeof t=="number"){if(t>10||isNaN(t)){let o={instancePath:n+"/i\
nput/guidance_scale",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"};e===null?e=[o]:e.push(
o),s++}if(t<1||isNaN(t)){let o={instancePath:n+"/input/guidance_scale",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:n+"/input/guidance_scale",keyword:"type",
params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),s++}}if(r.shift!==void 0){let t=r.shift;if(typeof t==
"number"){if(t>10||isNaN(t)){let o={instancePath:n+"/input/shift",keyword:"maximum",params:{comparison:"<=",limit:10},message:"\
must be <= 10"};e===null?e=[o]:e.push(o),s++}if(t<1||isNaN(t)){let o={instancePath:n+"/input/shift",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:n+"/input/shift",
keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),s++}}r.nsfw_checker!==void 0&&(g(
r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===
null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),s++}return ot.errors=e,s===0}var Yn=lt,vm={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"wan/2-2-a14b-text-to-video-turbo"},callBackUrl:{$ref:"\
s6"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"s54"},aspect_ratio:{type:"\
string",enum:["16:9","9:16"]},resolution:{$ref:"s70"},acceleration:{$ref:"s71"},enable_prompt_expansion:{$ref:"s72"},seed:{
$ref:"s73"},nsfw_checker:{$ref:"s74"}}}}};function lt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="wan/2-2-a14b-text-to-video-turbo"){
let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"wan/2-2-a14b-text-to-video-turbo"},message:"must be\
 equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,{instancePath:n+"/callBac\
kUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),i.
input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:n+"\
/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="aspect_ratio"||t==="resolution"||t==="acceleration"||t==="enabl\
e_prompt_expansion"||t==="seed"||t==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&
(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:
e.concat(h.errors),s=e.length)),r.aspect_ratio!==void 0){let t=r.aspect_ratio;if(typeof t!="string"){let o={instancePath:n+
"/input/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(t===
"16:9"||t==="9:16")){let o={instancePath:n+"/input/aspect_ratio",keyword:"enum",params:{allowedValues:vm.properties.input.
properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}}r.resolution!==
void 0&&(ae(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||
(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),r.acceleration!==void 0&&(ur(r.acceleration,{instancePath:n+"/inp\
ut/acceleration",parentData:r,parentDataProperty:"acceleration",rootData:l})||(e=e===null?ur.errors:e.concat(ur.errors),
s=e.length)),r.enable_prompt_expansion!==void 0&&(F(r.enable_prompt_expansion,{instancePath:n+"/input/enable_prompt_expa\
nsion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),s=
e.length)),r.seed!==void 0&&(mr(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||
(e=e===null?mr.errors:e.concat(mr.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/inpu\
t/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.
length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return lt.errors=e,s===0}var Wn=at;function at(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="wan/2-2-animate-move"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"wan/2-\
2-animate-move"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(
p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.image_url===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"image_url"},message:"must have required prope\
rty 'image_url'"};e===null?e=[t]:e.push(t),s++}if(r.video_url===void 0){let t={instancePath:n+"/input",keyword:"required",
params:{missingProperty:"video_url"},message:"must have required property 'video_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)
if(!(t==="image_url"||t==="video_url"||t==="resolution"||t==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"ad\
ditionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),
s++}r.image_url!==void 0&&(p(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"image_url",
rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.video_url!==void 0&&(p(r.video_url,{instancePath:n+
"/input/video_url",parentData:r,parentDataProperty:"video_url",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.
length)),r.resolution!==void 0&&(ze(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"re\
solution",rootData:l})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,
{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:
e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),s++}return at.errors=e,s===0}var Qn=pt;function pt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="wan/2-2-animate-replace"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"wan\
/2-2-animate-replace"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(
i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:
e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.image_url===
void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"image_url"},message:"must have requir\
ed property 'image_url'"};e===null?e=[t]:e.push(t),s++}if(r.video_url===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"video_url"},message:"must have required property 'video_url'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="image_url"||t==="video_url"||t==="resolution"||t==="nsfw_checker")){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),s++}r.image_url!==void 0&&(p(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"\
image_url",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.video_url!==void 0&&(p(r.video_url,{instancePath:n+
"/input/video_url",parentData:r,parentDataProperty:"video_url",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.
length)),r.resolution!==void 0&&(ze(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"re\
solution",rootData:l})||(e=e===null?ze.errors:e.concat(ze.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,
{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:
e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),s++}return pt.errors=e,s===0}function ge(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(x(i)>800){let r={instancePath:n,keyword:"maxLength",params:{limit:800},message:"must NOT have more than 800 character\
s"};e===null?e=[r]:e.push(r),s++}if(x(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return ge.errors=e,s===0}var Xn=ut;function ut(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="wan/2-5-image-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"wan/\
2-5-image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.
callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:
e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:n+"/input",keyword:"requir\
ed",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(t),s++}
if(r.duration===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"duration"},message:"m\
ust have required property 'duration'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||
t==="duration"||t==="resolution"||t==="negative_prompt"||t==="enable_prompt_expansion"||t==="seed"||t==="nsfw_checker")){
let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have addit\
ional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(ge(r.prompt,{instancePath:n+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),r.image_url!==void 0&&(p(
r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===null?p.errors:
e.concat(p.errors),s=e.length)),r.duration!==void 0&&(U(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"\
duration",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),r.resolution!==void 0&&(P(r.resolution,{instancePath:n+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=
e.length)),r.negative_prompt!==void 0&&(A(r.negative_prompt,{instancePath:n+"/input/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.enable_prompt_expansion!==void 0&&
(F(r.enable_prompt_expansion,{instancePath:n+"/input/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_pr\
ompt_expansion",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),r.seed!==void 0&&(b(r.seed,{instancePath:n+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ut.errors=e,s===0}var eo=mt;function mt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="wan/2-5-text-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"wan/2\
-5-text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(
p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[t]:e.push(t),s++}for(let t in r)
if(!(t==="prompt"||t==="duration"||t==="aspect_ratio"||t==="resolution"||t==="negative_prompt"||t==="enable_prompt_expan\
sion"||t==="seed"||t==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(ge(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),
r.duration!==void 0&&(U(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||
(e=e===null?U.errors:e.concat(U.errors),s=e.length)),r.aspect_ratio!==void 0&&(H(r.aspect_ratio,{instancePath:n+"/input/\
aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),
r.resolution!==void 0&&(P(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.negative_prompt!==void 0&&(A(r.negative_prompt,{instancePath:n+
"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?A.errors:e.concat(A.
errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(F(r.enable_prompt_expansion,{instancePath:n+"/input/enable_pro\
mpt_expansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),
s=e.length)),r.seed!==void 0&&(b(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||
(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/\
nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{
let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),
s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return mt.errors=e,s===0}function re(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(x(i)>1500){let r={instancePath:n,keyword:"maxLength",params:{limit:1500},message:"must NOT have more than 1500 charac\
ters"};e===null?e=[r]:e.push(r),s++}if(x(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return re.errors=e,s===0}var bm={type:"string",enum:["5","10","15"]};function Le(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="5"||i==="10"||i==="15")){let r={instancePath:n,keyword:"enum",params:{allowedValues:bm.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return Le.errors=e,s===0}function fr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="boolea\
n"){let r={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}
return fr.errors=e,s===0}var ro=ft;function ft(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="wan/2-6-flash-image-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
wan/2-6-flash-image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_urls===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[t]:e.push(
t),s++}if(r.audio===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"audio"},message:"\
must have required property 'audio'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_urls"||t===
"audio"||t==="duration"||t==="resolution"||t==="multi_shots"||t==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(
o),s++}r.prompt!==void 0&&(re(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?re.errors:e.concat(re.errors),s=e.length)),r.image_urls!==void 0&&(z(r.image_urls,{instancePath:n+"/input/im\
age_urls",parentData:r,parentDataProperty:"image_urls",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),s=e.length)),
r.audio!==void 0&&(Z(r.audio,{instancePath:n+"/input/audio",parentData:r,parentDataProperty:"audio",rootData:l})||(e=e===
null?Z.errors:e.concat(Z.errors),s=e.length)),r.duration!==void 0&&(Le(r.duration,{instancePath:n+"/input/duration",parentData:r,
parentDataProperty:"duration",rootData:l})||(e=e===null?Le.errors:e.concat(Le.errors),s=e.length)),r.resolution!==void 0&&
(P(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?
P.errors:e.concat(P.errors),s=e.length)),r.multi_shots!==void 0&&(fr(r.multi_shots,{instancePath:n+"/input/multi_shots",
parentData:r,parentDataProperty:"multi_shots",rootData:l})||(e=e===null?fr.errors:e.concat(fr.errors),s=e.length)),r.nsfw_checker!==
void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ft.errors=e,s===0}function he(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(Array.isArray(i)){
if(i.length>3){let t={instancePath:n,keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===
null?e=[t]:e.push(t),s++}if(i.length<1){let t={instancePath:n,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[t]:e.push(t),s++}let r=i.length;for(let t=0;t<r;t++)k(i[t],{instancePath:n+"/"+t,parentData:i,
parentDataProperty:t,rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)}else{let r={instancePath:n,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return he.errors=e,s===0}var to=dt;function dt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="wan/2-6-flash-video-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
wan/2-6-flash-video-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.video_urls===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"video_urls"},message:"must have required property 'video_urls'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="video_urls"||t==="audio"||t==="duration"||t==="resolution"||t==="multi_sho\
ts"||t==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(re(r.prompt,{instancePath:n+"/inp\
ut/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),
r.video_urls!==void 0&&(he(r.video_urls,{instancePath:n+"/input/video_urls",parentData:r,parentDataProperty:"video_urls",
rootData:l})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)),r.audio!==void 0&&(Z(r.audio,{instancePath:n+"/inpu\
t/audio",parentData:r,parentDataProperty:"audio",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),s=e.length)),r.duration!==
void 0&&(U(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===
null?U.errors:e.concat(U.errors),s=e.length)),r.resolution!==void 0&&(P(r.resolution,{instancePath:n+"/input/resolution",
parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.multi_shots!==
void 0&&(fr(r.multi_shots,{instancePath:n+"/input/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:l})||
(e=e===null?fr.errors:e.concat(fr.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/inpu\
t/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.
length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return dt.errors=e,s===0}var so=ct;function ct(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="wan/2-6-image-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"wan/\
2-6-image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.
callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:
e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_urls===void 0){let t={instancePath:n+"/input",keyword:"requi\
red",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[t]:e.push(t),
s++}for(let t in r)if(!(t==="prompt"||t==="image_urls"||t==="duration"||t==="resolution"||t==="multi_shots"||t==="nsfw_c\
hecker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT \
have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",
parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.image_urls!==
void 0&&(z(r.image_urls,{instancePath:n+"/input/image_urls",parentData:r,parentDataProperty:"image_urls",rootData:l})||(e=
e===null?z.errors:e.concat(z.errors),s=e.length)),r.duration!==void 0&&(Le(r.duration,{instancePath:n+"/input/duration",
parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?Le.errors:e.concat(Le.errors),s=e.length)),r.resolution!==
void 0&&(P(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=
e===null?P.errors:e.concat(P.errors),s=e.length)),r.multi_shots!==void 0&&(y(r.multi_shots,{instancePath:n+"/input/multi\
_shots",parentData:r,parentDataProperty:"multi_shots",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ct.errors=e,s===0}var io=yt;function yt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="wan/2-6-text-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"wan/2\
-6-text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(
p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="duration"||t==="resolution"||t==="multi_\
shots")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT h\
ave additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",
parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.duration!==
void 0&&(Le(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===
null?Le.errors:e.concat(Le.errors),s=e.length)),r.resolution!==void 0&&(P(r.resolution,{instancePath:n+"/input/resolutio\
n",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.multi_shots!==
void 0&&(y(r.multi_shots,{instancePath:n+"/input/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:l})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return yt.errors=e,s===0}var no=gt;function gt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="wan/2-6-video-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"wan/\
2-6-video-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.
callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:
e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.video_urls===void 0){let t={instancePath:n+"/input",keyword:"requi\
red",params:{missingProperty:"video_urls"},message:"must have required property 'video_urls'"};e===null?e=[t]:e.push(t),
s++}for(let t in r)if(!(t==="prompt"||t==="video_urls"||t==="duration"||t==="resolution"||t==="multi_shots"||t==="nsfw_c\
hecker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT \
have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",
parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.video_urls!==
void 0&&(he(r.video_urls,{instancePath:n+"/input/video_urls",parentData:r,parentDataProperty:"video_urls",rootData:l})||
(e=e===null?he.errors:e.concat(he.errors),s=e.length)),r.duration!==void 0&&(U(r.duration,{instancePath:n+"/input/durati\
on",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),r.resolution!==
void 0&&(P(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=
e===null?P.errors:e.concat(P.errors),s=e.length)),r.multi_shots!==void 0&&(y(r.multi_shots,{instancePath:n+"/input/multi\
_shots",parentData:r,parentDataProperty:"multi_shots",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return gt.errors=e,s===0}var qm={type:"string",enum:["1K","2K","4K"]};function M(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="1K"||i==="2K"||i==="4K")){let r={instancePath:n,keyword:"enum",params:{allowedValues:qm.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return M.errors=e,s===0}var Pm=new RegExp("^#[0-9A-Fa-f]{6}$","u"),Dm=new RegExp("^\\d{1,3}\\.\\d{2}%$","u");function dr(i,{instancePath:n="",parentData:f,
parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(Array.isArray(i)){if(i.length>10){let t={instancePath:n,keyword:"\
maxItems",params:{limit:10},message:"must NOT have more than 10 items"};e===null?e=[t]:e.push(t),s++}if(i.length<3){let t={
instancePath:n,keyword:"minItems",params:{limit:3},message:"must NOT have fewer than 3 items"};e===null?e=[t]:e.push(t),
s++}let r=i.length;for(let t=0;t<r;t++){let o=i[t];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.hex===void 0){let a={
instancePath:n+"/"+t,keyword:"required",params:{missingProperty:"hex"},message:"must have required property 'hex'"};e===
null?e=[a]:e.push(a),s++}if(o.ratio===void 0){let a={instancePath:n+"/"+t,keyword:"required",params:{missingProperty:"ra\
tio"},message:"must have required property 'ratio'"};e===null?e=[a]:e.push(a),s++}for(let a in o)if(!(a==="hex"||a==="ra\
tio")){let d={instancePath:n+"/"+t,keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have a\
dditional properties"};e===null?e=[d]:e.push(d),s++}if(o.hex!==void 0){let a=o.hex;if(typeof a=="string"){if(!Pm.test(a)){
let d={instancePath:n+"/"+t+"/hex",keyword:"pattern",params:{pattern:"^#[0-9A-Fa-f]{6}$"},message:'must match pattern "^\
#[0-9A-Fa-f]{6}$"'};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:n+"/"+t+"/hex",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}if(o.ratio!==void 0){let a=o.ratio;if(typeof a=="string"){
if(!Dm.test(a)){let d={instancePath:n+"/"+t+"/ratio",keyword:"pattern",params:{pattern:"^\\d{1,3}\\.\\d{2}%$"},message:'\
must match pattern "^\\d{1,3}\\.\\d{2}%$"'};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:n+"/"+t+"/ratio",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}}else{let a={instancePath:n+"/"+t,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return dr.errors=e,s===0}function cr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(Array.isArray(i)){
let r=i.length;for(let t=0;t<r;t++){let o=i[t];if(Array.isArray(o)){if(o.length>2){let d={instancePath:n+"/"+t,keyword:"\
maxItems",params:{limit:2},message:"must NOT have more than 2 items"};e===null?e=[d]:e.push(d),s++}let a=o.length;for(let d=0;d<
a;d++){let u=o[d];if(Array.isArray(u)){if(u.length>4){let _={instancePath:n+"/"+t+"/"+d,keyword:"maxItems",params:{limit:4},
message:"must NOT have more than 4 items"};e===null?e=[_]:e.push(_),s++}if(u.length<4){let _={instancePath:n+"/"+t+"/"+d,
keyword:"minItems",params:{limit:4},message:"must NOT have fewer than 4 items"};e===null?e=[_]:e.push(_),s++}let c=u.length;
for(let _=0;_<c;_++)b(u[_],{instancePath:n+"/"+t+"/"+d+"/"+_,parentData:u,parentDataProperty:_,rootData:l})||(e=e===null?
b.errors:e.concat(b.errors),s=e.length)}else{let c={instancePath:n+"/"+t+"/"+d,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[c]:e.push(c),s++}}}else{let a={instancePath:n+"/"+t,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[a]:e.push(a),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),s++}return cr.errors=e,s===0}function j(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(!(typeof i=="numbe\
r"&&!(i%1)&&!isNaN(i))){let r={instancePath:n,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}if(typeof i=="number"){if(i>2147483647||isNaN(i)){let r={instancePath:n,keyword:"maximum",params:{comparison:"\
<=",limit:2147483647},message:"must be <= 2147483647"};e===null?e=[r]:e.push(r),s++}if(i<0||isNaN(i)){let r={instancePath:n,
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}}return j.errors=
e,s===0}var oo=ht,un={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",
const:"wan/2-7-image"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{
prompt:{$ref:"s54"},input_urls:{type:"array",maxItems:9,items:{$ref:"s16"}},aspect_ratio:{type:"string",enum:["1:1","16:\
9","4:3","21:9","3:4","9:16","8:1","1:8"]},resolution:{$ref:"s93"},n:{$ref:"s11"},enable_sequential:{$ref:"s9"},thinking_mode:{
$ref:"s9"},color_palette:{$ref:"s94"},bbox_list:{$ref:"s95"},watermark:{$ref:"s9"},seed:{$ref:"s96"},nsfw_checker:{$ref:"\
s74"}}}}};function ht(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==
void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="wan/2-7-image"){let t={instancePath:n+"/model",keyword:"const",params:{
allowedValue:"wan/2-7-image"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!C.call(un.properties.input.properties,t)){let o={
instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.input_urls!==void 0){let t=r.
input_urls;if(Array.isArray(t)){if(t.length>9){let a={instancePath:n+"/input/input_urls",keyword:"maxItems",params:{limit:9},
message:"must NOT have more than 9 items"};e===null?e=[a]:e.push(a),s++}let o=t.length;for(let a=0;a<o;a++)k(t[a],{instancePath:n+
"/input/input_urls/"+a,parentData:t,parentDataProperty:a,rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)}else{
let o={instancePath:n+"/input/input_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.
push(o),s++}}if(r.aspect_ratio!==void 0){let t=r.aspect_ratio;if(typeof t!="string"){let o={instancePath:n+"/input/aspec\
t_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(t==="1:1"||t===
"16:9"||t==="4:3"||t==="21:9"||t==="3:4"||t==="9:16"||t==="8:1"||t==="1:8")){let o={instancePath:n+"/input/aspect_ratio",
keyword:"enum",params:{allowedValues:un.properties.input.properties.aspect_ratio.enum},message:"must be equal to one of \
the allowed values"};e===null?e=[o]:e.push(o),s++}}r.resolution!==void 0&&(M(r.resolution,{instancePath:n+"/input/resolu\
tion",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),r.
n!==void 0&&(b(r.n,{instancePath:n+"/input/n",parentData:r,parentDataProperty:"n",rootData:l})||(e=e===null?b.errors:e.concat(
b.errors),s=e.length)),r.enable_sequential!==void 0&&(y(r.enable_sequential,{instancePath:n+"/input/enable_sequential",parentData:r,
parentDataProperty:"enable_sequential",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.thinking_mode!==
void 0&&(y(r.thinking_mode,{instancePath:n+"/input/thinking_mode",parentData:r,parentDataProperty:"thinking_mode",rootData:l})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.color_palette!==void 0&&(dr(r.color_palette,{instancePath:n+"/inp\
ut/color_palette",parentData:r,parentDataProperty:"color_palette",rootData:l})||(e=e===null?dr.errors:e.concat(dr.errors),
s=e.length)),r.bbox_list!==void 0&&(cr(r.bbox_list,{instancePath:n+"/input/bbox_list",parentData:r,parentDataProperty:"b\
box_list",rootData:l})||(e=e===null?cr.errors:e.concat(cr.errors),s=e.length)),r.watermark!==void 0&&(y(r.watermark,{instancePath:n+
"/input/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.
length)),r.seed!==void 0&&(j(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=
e===null?j.errors:e.concat(j.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsf\
w_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{
let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),
s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return ht.errors=e,s===0}var lo=_t,mn={type:"object",additionalProperties:!1,required:["model","input"],properties:{
model:{type:"string",const:"wan/2-7-image-pro"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:[
"prompt"],properties:{prompt:{$ref:"s54"},input_urls:{type:"array",maxItems:9,items:{$ref:"s16"}},aspect_ratio:{type:"st\
ring",enum:["1:1","16:9","4:3","21:9","3:4","9:16","8:1","1:8"]},resolution:{$ref:"s93"},n:{$ref:"s11"},enable_sequential:{
$ref:"s9"},thinking_mode:{$ref:"s9"},color_palette:{$ref:"s94"},bbox_list:{$ref:"s95"},watermark:{$ref:"s9"},seed:{$ref:"\
s96"}}}}};function _t(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==
void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="wan/2-7-image-pro"){let t={instancePath:n+"/model",keyword:"const",
params:{allowedValue:"wan/2-7-image-pro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==
void 0&&(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!C.call(mn.properties.input.properties,
t)){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have a\
dditional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.input_urls!==void 0){let t=r.
input_urls;if(Array.isArray(t)){if(t.length>9){let a={instancePath:n+"/input/input_urls",keyword:"maxItems",params:{limit:9},
message:"must NOT have more than 9 items"};e===null?e=[a]:e.push(a),s++}let o=t.length;for(let a=0;a<o;a++)k(t[a],{instancePath:n+
"/input/input_urls/"+a,parentData:t,parentDataProperty:a,rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)}else{
let o={instancePath:n+"/input/input_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.
push(o),s++}}if(r.aspect_ratio!==void 0){let t=r.aspect_ratio;if(typeof t!="string"){let o={instancePath:n+"/input/aspec\
t_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(t==="1:1"||t===
"16:9"||t==="4:3"||t==="21:9"||t==="3:4"||t==="9:16"||t==="8:1"||t==="1:8")){let o={instancePath:n+"/input/aspect_ratio",
keyword:"enum",params:{allowedValues:mn.properties.input.properties.aspect_ratio.enum},message:"must be equal to one of \
the allowed values"};e===null?e=[o]:e.push(o),s++}}r.resolution!==void 0&&(M(r.resolution,{instancePath:n+"/input/resolu\
tion",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),r.
n!==void 0&&(b(r.n,{instancePath:n+"/input/n",parentData:r,parentDataProperty:"n",rootData:l})||(e=e===null?b.errors:e.concat(
b.errors),s=e.length)),r.enable_sequential!==void 0&&(y(r.enable_sequential,{instancePath:n+"/input/enable_sequential",parentData:r,
parentDataProperty:"enable_sequential",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.thinking_mode!==
void 0&&(y(r.thinking_mode,{instancePath:n+"/input/thinking_mode",parentData:r,parentDataProperty:"thinking_mode",rootData:l})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.color_palette!==void 0&&(dr(r.color_palette,{instancePath:n+"/inp\
ut/color_palette",parentData:r,parentDataProperty:"color_palette",rootData:l})||(e=e===null?dr.errors:e.concat(dr.errors),
s=e.length)),r.bbox_list!==void 0&&(cr(r.bbox_list,{instancePath:n+"/input/bbox_list",parentData:r,parentDataProperty:"b\
box_list",rootData:l})||(e=e===null?cr.errors:e.concat(cr.errors),s=e.length)),r.watermark!==void 0&&(y(r.watermark,{instancePath:n+
"/input/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.
length)),r.seed!==void 0&&(j(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=
e===null?j.errors:e.concat(j.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return _t.errors=e,s===0}function yr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(!(typeof i=="numb\
er"&&!(i%1)&&!isNaN(i))){let r={instancePath:n,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}if(typeof i=="number"){if(i>15||isNaN(i)){let r={instancePath:n,keyword:"maximum",params:{comparison:"\
<=",limit:15},message:"must be <= 15"};e===null?e=[r]:e.push(r),s++}if(i<2||isNaN(i)){let r={instancePath:n,keyword:"min\
imum",params:{comparison:">=",limit:2},message:"must be >= 2"};e===null?e=[r]:e.push(r),s++}}return yr.errors=e,s===0}var ao=kt,
jm={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"wan/2-7-ima\
ge-to-video"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{
$ref:"s54"},first_frame_url:{$ref:"s6"},last_frame_url:{$ref:"s6"},first_clip_url:{$ref:"s6"},driving_audio_url:{$ref:"s\
6"},duration:{$ref:"s99"},resolution:{$ref:"s67"},negative_prompt:{$ref:"s57"},prompt_extend:{$ref:"s9"},watermark:{$ref:"\
s9"},seed:{$ref:"s96"},nsfw_checker:{$ref:"s74"}}}}};function kt(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(
r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){
let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="wan/2-7-ima\
ge-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"wan/2-7-image-to-video"},message:"mus\
t be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,{instancePath:n+"/cal\
lBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),
i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[t]:e.push(t),s++}for(let t in r)if(!C.call(jm.properties.input.properties,t)){let o={instancePath:n+"/input",keyword:"a\
dditionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(
o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.first_frame_url!==void 0&&(p(r.first_frame_url,{instancePath:n+"/\
input/first_frame_url",parentData:r,parentDataProperty:"first_frame_url",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),
s=e.length)),r.last_frame_url!==void 0&&(p(r.last_frame_url,{instancePath:n+"/input/last_frame_url",parentData:r,parentDataProperty:"\
last_frame_url",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.first_clip_url!==void 0&&(p(r.first_clip_url,
{instancePath:n+"/input/first_clip_url",parentData:r,parentDataProperty:"first_clip_url",rootData:l})||(e=e===null?p.errors:
e.concat(p.errors),s=e.length)),r.driving_audio_url!==void 0&&(p(r.driving_audio_url,{instancePath:n+"/input/driving_aud\
io_url",parentData:r,parentDataProperty:"driving_audio_url",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),
r.duration!==void 0&&(yr(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||
(e=e===null?yr.errors:e.concat(yr.errors),s=e.length)),r.resolution!==void 0&&(P(r.resolution,{instancePath:n+"/input/re\
solution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),
r.negative_prompt!==void 0&&(A(r.negative_prompt,{instancePath:n+"/input/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.prompt_extend!==void 0&&(y(r.prompt_extend,
{instancePath:n+"/input/prompt_extend",parentData:r,parentDataProperty:"prompt_extend",rootData:l})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),r.watermark!==void 0&&(y(r.watermark,{instancePath:n+"/input/watermark",parentData:r,parentDataProperty:"\
watermark",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.seed!==void 0&&(j(r.seed,{instancePath:n+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return kt.errors=e,s===0}var $m={type:"string",enum:["16:9","9:16","1:1","4:3","3:4"]};function W(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(!(i==="16:9"||i==="9:16"||i==="1:1"||i==="4:3"||i==="3:4")){let r={instancePath:n,
keyword:"enum",params:{allowedValues:$m.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),s++}return W.errors=e,s===0}var po=wt,xm={type:"object",additionalProperties:!1,required:["model","input"],properties:{
model:{type:"string",const:"wan/2-7-r2v"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:[
"prompt"],properties:{prompt:{$ref:"s54"},reference_image:{type:"array",maxItems:5,items:{$ref:"s16"}},reference_video:{
type:"array",maxItems:5,items:{$ref:"s16"}},reference_voice:{$ref:"s6"},first_frame:{$ref:"s6"},duration:{type:"integer",
minimum:2,maximum:10},aspect_ratio:{$ref:"s101"},resolution:{$ref:"s67"},negative_prompt:{$ref:"s57"},prompt_extend:{$ref:"\
s9"},watermark:{$ref:"s9"},seed:{$ref:"s96"},nsfw_checker:{$ref:"s74"}}}}};function wt(i,{instancePath:n="",parentData:f,
parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"inpu\
t"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r==="ca\
llBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"mu\
st NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){
let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),
s++}if(r!=="wan/2-7-r2v"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"wan/2-7-r2v"},message:"mu\
st be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,{instancePath:n+"/ca\
llBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),
i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[t]:e.push(t),s++}for(let t in r)if(!C.call(xm.properties.input.properties,t)){let o={instancePath:n+"/input",keyword:"a\
dditionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(
o),s++}if(r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.reference_image!==void 0){let t=r.reference_image;if(Array.isArray(
t)){if(t.length>5){let a={instancePath:n+"/input/reference_image",keyword:"maxItems",params:{limit:5},message:"must NOT \
have more than 5 items"};e===null?e=[a]:e.push(a),s++}let o=t.length;for(let a=0;a<o;a++)k(t[a],{instancePath:n+"/input/\
reference_image/"+a,parentData:t,parentDataProperty:a,rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)}else{
let o={instancePath:n+"/input/reference_image",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[o]:e.push(o),s++}}if(r.reference_video!==void 0){let t=r.reference_video;if(Array.isArray(t)){if(t.length>5){let a={instancePath:n+
"/input/reference_video",keyword:"maxItems",params:{limit:5},message:"must NOT have more than 5 items"};e===null?e=[a]:e.
push(a),s++}let o=t.length;for(let a=0;a<o;a++)k(t[a],{instancePath:n+"/input/reference_video/"+a,parentData:t,parentDataProperty:a,
rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)}else{let o={instancePath:n+"/input/reference_video",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}if(r.reference_voice!==void 0&&(p(r.reference_voice,
{instancePath:n+"/input/reference_voice",parentData:r,parentDataProperty:"reference_voice",rootData:l})||(e=e===null?p.errors:
e.concat(p.errors),s=e.length)),r.first_frame!==void 0&&(p(r.first_frame,{instancePath:n+"/input/first_frame",parentData:r,
parentDataProperty:"first_frame",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.duration!==void 0){
let t=r.duration;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let o={instancePath:n+"/input/duration",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(typeof t=="number"){if(t>10||isNaN(t)){let o={
instancePath:n+"/input/duration",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"};e===null?e=
[o]:e.push(o),s++}if(t<2||isNaN(t)){let o={instancePath:n+"/input/duration",keyword:"minimum",params:{comparison:">=",limit:2},
message:"must be >= 2"};e===null?e=[o]:e.push(o),s++}}}r.aspect_ratio!==void 0&&(W(r.aspect_ratio,{instancePath:n+"/inpu\
t/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),s=e.
length)),r.resolution!==void 0&&(P(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"res\
olution",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.negative_prompt!==void 0&&(A(r.negative_prompt,
{instancePath:n+"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?A.errors:
e.concat(A.errors),s=e.length)),r.prompt_extend!==void 0&&(y(r.prompt_extend,{instancePath:n+"/input/prompt_extend",parentData:r,
parentDataProperty:"prompt_extend",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.watermark!==void 0&&
(y(r.watermark,{instancePath:n+"/input/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?
y.errors:e.concat(y.errors),s=e.length)),r.seed!==void 0&&(j(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"\
seed",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+
"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),
s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return wt.errors=e,s===0}var uo=vt,Um={type:"object",additionalProperties:!1,required:["model","inpu\
t"],properties:{model:{type:"string",const:"wan/2-7-text-to-video"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,
required:["prompt"],properties:{prompt:{$ref:"s54"},audio_url:{$ref:"s6"},duration:{$ref:"s99"},ratio:{$ref:"s101"},resolution:{
$ref:"s67"},negative_prompt:{$ref:"s57"},prompt_extend:{$ref:"s9"},watermark:{$ref:"s9"},seed:{$ref:"s96"},nsfw_checker:{
$ref:"s74"}}}}};function vt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==
void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="wan/2-7-text-to-video"){let t={instancePath:n+"/model",keyword:"co\
nst",params:{allowedValue:"wan/2-7-text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.
callBackUrl!==void 0&&(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||
(e=e===null?p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"m\
ust have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!C.call(Um.properties.input.properties,
t)){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have a\
dditional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.audio_url!==void 0&&(p(
r.audio_url,{instancePath:n+"/input/audio_url",parentData:r,parentDataProperty:"audio_url",rootData:l})||(e=e===null?p.errors:
e.concat(p.errors),s=e.length)),r.duration!==void 0&&(yr(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"\
duration",rootData:l})||(e=e===null?yr.errors:e.concat(yr.errors),s=e.length)),r.ratio!==void 0&&(W(r.ratio,{instancePath:n+
"/input/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),
r.resolution!==void 0&&(P(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.negative_prompt!==void 0&&(A(r.negative_prompt,{instancePath:n+
"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?A.errors:e.concat(A.
errors),s=e.length)),r.prompt_extend!==void 0&&(y(r.prompt_extend,{instancePath:n+"/input/prompt_extend",parentData:r,parentDataProperty:"\
prompt_extend",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.watermark!==void 0&&(y(r.watermark,{
instancePath:n+"/input/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?y.errors:e.concat(
y.errors),s=e.length)),r.seed!==void 0&&(j(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||
(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/\
nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{
let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),
s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return vt.errors=e,s===0}function $(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(x(i)>5e3){let r={instancePath:n,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),s++}return $.errors=e,s===0}var mo=bt,fn={type:"object",additionalProperties:!1,required:[
"model","input"],properties:{model:{type:"string",const:"wan/2-7-videoedit"},callBackUrl:{$ref:"s6"},input:{type:"object",
additionalProperties:!1,required:["video_url"],properties:{prompt:{$ref:"s104"},video_url:{$ref:"s6"},reference_image:{$ref:"\
s6"},duration:{type:"integer",minimum:0,maximum:10},aspect_ratio:{$ref:"s101"},audio_setting:{type:"string",enum:["auto",
"origin"]},resolution:{$ref:"s67"},negative_prompt:{$ref:"s57"},prompt_extend:{$ref:"s9"},watermark:{$ref:"s9"},seed:{$ref:"\
s96"},nsfw_checker:{$ref:"s74"}}}}};function bt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="wan/2-7-videoedit"){let t={instancePath:n+
"/model",keyword:"const",params:{allowedValue:"wan/2-7-videoedit"},message:"must be equal to constant"};e===null?e=[t]:e.
push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"\
callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.video_url===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
video_url"},message:"must have required property 'video_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!C.call(fn.
properties.input.properties,t)){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&($(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),
r.video_url!==void 0&&(p(r.video_url,{instancePath:n+"/input/video_url",parentData:r,parentDataProperty:"video_url",rootData:l})||
(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.reference_image!==void 0&&(p(r.reference_image,{instancePath:n+"/\
input/reference_image",parentData:r,parentDataProperty:"reference_image",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),
s=e.length)),r.duration!==void 0){let t=r.duration;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let o={instancePath:n+"/\
input/duration",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(typeof t==
"number"){if(t>10||isNaN(t)){let o={instancePath:n+"/input/duration",keyword:"maximum",params:{comparison:"<=",limit:10},
message:"must be <= 10"};e===null?e=[o]:e.push(o),s++}if(t<0||isNaN(t)){let o={instancePath:n+"/input/duration",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[o]:e.push(o),s++}}}if(r.aspect_ratio!==void 0&&
(W(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=
e===null?W.errors:e.concat(W.errors),s=e.length)),r.audio_setting!==void 0){let t=r.audio_setting;if(typeof t!="string"){
let o={instancePath:n+"/input/audio_setting",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[o]:e.push(o),s++}if(!(t==="auto"||t==="origin")){let o={instancePath:n+"/input/audio_setting",keyword:"enum",params:{allowedValues:fn.
properties.input.properties.audio_setting.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(
o),s++}}r.resolution!==void 0&&(P(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"reso\
lution",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.negative_prompt!==void 0&&(A(r.negative_prompt,
{instancePath:n+"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?A.errors:
e.concat(A.errors),s=e.length)),r.prompt_extend!==void 0&&(y(r.prompt_extend,{instancePath:n+"/input/prompt_extend",parentData:r,
parentDataProperty:"prompt_extend",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.watermark!==void 0&&
(y(r.watermark,{instancePath:n+"/input/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?
y.errors:e.concat(y.errors),s=e.length)),r.seed!==void 0&&(j(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"\
seed",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+
"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),
s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return bt.errors=e,s===0}function _e(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="boolea\
n"){let r={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}
return _e.errors=e,s===0}var fo=qt;function qt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="hailuo/02-image-to-video-pro"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
hailuo/02-image-to-video-pro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="end_image_url"||t==="prompt_optimizer"||t==="nsfw_checker")){
let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have addit\
ional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(re(r.prompt,{instancePath:n+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),r.image_url!==void 0&&(p(
r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===null?p.errors:
e.concat(p.errors),s=e.length)),r.end_image_url!==void 0&&(p(r.end_image_url,{instancePath:n+"/input/end_image_url",parentData:r,
parentDataProperty:"end_image_url",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.prompt_optimizer!==
void 0&&(_e(r.prompt_optimizer,{instancePath:n+"/input/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimiz\
er",rootData:l})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+
"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),
s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return qt.errors=e,s===0}var Am={type:"string",enum:["6","10"]};function pe(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="6"||i==="10")){let r={instancePath:n,keyword:"enum",params:{allowedValues:Am.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return pe.errors=e,s===0}var co=Pt,
Bm={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"hailuo/02-i\
mage-to-video-standard"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:["prompt","image_\
url"],properties:{prompt:{$ref:"s84"},image_url:{$ref:"s6"},end_image_url:{$ref:"s6"},duration:{$ref:"s108"},resolution:{
type:"string",enum:["512P","768P"]},prompt_optimizer:{$ref:"s106"},nsfw_checker:{$ref:"s74"}}}}};function Pt(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="stri\
ng"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(r!=="hailuo/02-image-to-video-standard"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
hailuo/02-image-to-video-standard"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==
void 0&&(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="end_image_url"||t==="duration"||t==="resolution"||t==="pr\
ompt_optimizer"||t==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(re(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),
r.image_url!==void 0&&(p(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||
(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.end_image_url!==void 0&&(p(r.end_image_url,{instancePath:n+"/inpu\
t/end_image_url",parentData:r,parentDataProperty:"end_image_url",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=
e.length)),r.duration!==void 0&&(pe(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"durati\
on",rootData:l})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),r.resolution!==void 0){let t=r.resolution;if(typeof t!=
"string"){let o={instancePath:n+"/input/resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[o]:e.push(o),s++}if(!(t==="512P"||t==="768P")){let o={instancePath:n+"/input/resolution",keyword:"enum",params:{
allowedValues:Bm.properties.input.properties.resolution.enum},message:"must be equal to one of the allowed values"};e===
null?e=[o]:e.push(o),s++}}r.prompt_optimizer!==void 0&&(_e(r.prompt_optimizer,{instancePath:n+"/input/prompt_optimizer",
parentData:r,parentDataProperty:"prompt_optimizer",rootData:l})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Pt.errors=e,s===0}var yo=Dt;function Dt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="hailuo/02-text-to-video-pro"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
hailuo/02-text-to-video-pro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="prompt_optimizer"||t===
"nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"mu\
st NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(re(r.prompt,{instancePath:n+"/input\
/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),r.
prompt_optimizer!==void 0&&(_e(r.prompt_optimizer,{instancePath:n+"/input/prompt_optimizer",parentData:r,parentDataProperty:"\
prompt_optimizer",rootData:l})||(e=e===null?_e.errors:e.concat(_e.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,
{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:
e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),s++}return Dt.errors=e,s===0}var go=jt;function jt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="hailuo/02-text-to-video-standard"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
hailuo/02-text-to-video-standard"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==
void 0&&(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="duration"||t==="pr\
ompt_optimizer"||t==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(re(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),
r.duration!==void 0&&(pe(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||
(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),r.prompt_optimizer!==void 0&&(_e(r.prompt_optimizer,{instancePath:n+
"/input/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:l})||(e=e===null?_e.errors:e.concat(
_e.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return jt.errors=e,s===0}var Nm={type:"string",enum:["768P","1080P"]};function gr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="768P"||i==="1080P")){let r={instancePath:n,keyword:"enum",params:{allowedValues:Nm.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return gr.errors=e,s===0}var ho=$t;function $t(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="hailuo/2-3-image-to-video-pro"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
hailuo/2-3-image-to-video-pro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="duration"||t==="resolution"||t==="nsfw_checker")){let o={
instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.image_url!==void 0&&(p(r.image_url,{instancePath:n+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.
length)),r.duration!==void 0&&(pe(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:l})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),r.resolution!==void 0&&(gr(r.resolution,{instancePath:n+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?gr.errors:e.concat(gr.errors),
s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return $t.errors=e,s===0}var _o=xt;function xt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="hailuo/2-3-image-to-video-standard"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
hailuo/2-3-image-to-video-standard"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==
void 0&&(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="duration"||t==="resolution")){let o={instancePath:n+"/inp\
ut",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?
e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prom\
pt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.image_url!==void 0&&(p(r.image_url,{instancePath:n+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.
length)),r.duration!==void 0&&(pe(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:l})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),r.resolution!==void 0&&(gr(r.resolution,{instancePath:n+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?gr.errors:e.concat(gr.errors),
s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return xt.errors=e,s===0}function Ke(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(x(i)>7e3){let r={instancePath:n,keyword:"maxLength",params:{limit:7e3},message:"must NOT have more than 7000 characte\
rs"};e===null?e=[r]:e.push(r),s++}if(x(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return Ke.errors=e,s===0}function te(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(!(typeof i=="numb\
er"&&!(i%1)&&!isNaN(i))){let r={instancePath:n,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),s++}if(typeof i=="number"){if(i>15||isNaN(i)){let r={instancePath:n,keyword:"maximum",params:{comparison:"\
<=",limit:15},message:"must be <= 15"};e===null?e=[r]:e.push(r),s++}if(i<4||isNaN(i)){let r={instancePath:n,keyword:"min\
imum",params:{comparison:">=",limit:4},message:"must be >= 4"};e===null?e=[r]:e.push(r),s++}}return te.errors=e,s===0}var Tm={type:"string",enum:["768P","2K"]};function Fe(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="768P"||i==="2K")){let r={instancePath:n,keyword:"enum",params:{allowedValues:Tm.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return Fe.errors=e,s===0}var ko=Ut;function Ut(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="minimax-h3/image-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"m\
inimax-h3/image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[t]:e.push(t),
s++}for(let t in r)if(!(t==="prompt"||t==="first_frame_url"||t==="last_frame_url"||t==="duration"||t==="resolution")){let o={
instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(Ke(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?Ke.errors:e.concat(Ke.errors),s=e.length)),r.first_frame_url!==void 0&&(v(r.first_frame_url,
{instancePath:n+"/input/first_frame_url",parentData:r,parentDataProperty:"first_frame_url",rootData:l})||(e=e===null?v.errors:
e.concat(v.errors),s=e.length)),r.last_frame_url!==void 0&&(v(r.last_frame_url,{instancePath:n+"/input/last_frame_url",parentData:r,
parentDataProperty:"last_frame_url",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.duration!==void 0&&
(te(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?te.
errors:e.concat(te.errors),s=e.length)),r.resolution!==void 0&&(Fe(r.resolution,{instancePath:n+"/input/resolution",parentData:r,
parentDataProperty:"resolution",rootData:l})||(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length))}else{let t={instancePath:n+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ut.errors=e,s===0}function ke(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(Array.isArray(i)){
if(i.length>9){let t={instancePath:n,keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 items"};e===
null?e=[t]:e.push(t),s++}let r=i.length;for(let t=0;t<r;t++)v(i[t],{instancePath:n+"/"+t,parentData:i,parentDataProperty:t,
rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)}else{let r={instancePath:n,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return ke.errors=e,s===0}function R(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(Array.isArray(i)){
if(i.length>3){let t={instancePath:n,keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===
null?e=[t]:e.push(t),s++}let r=i.length;for(let t=0;t<r;t++)v(i[t],{instancePath:n+"/"+t,parentData:i,parentDataProperty:t,
rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)}else{let r={instancePath:n,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return R.errors=e,s===0}var Om={type:"string",enum:["1:1","4:3","3:4","16:9","9:16","21:9","adaptive"]};function ue(i,{instancePath:n="",parentData:f,
parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(i==="1:1"||i==="4:3"||i==="3:4"||i==="16:9"||
i==="9:16"||i==="21:9"||i==="adaptive")){let r={instancePath:n,keyword:"enum",params:{allowedValues:Om.enum},message:"mu\
st be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return ue.errors=e,s===0}var wo=At;function At(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="minimax-h3/reference-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
minimax-h3/reference-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[t]:e.push(t),
s++}for(let t in r)if(!(t==="prompt"||t==="reference_image_urls"||t==="reference_video_urls"||t==="reference_audio_urls"||
t==="duration"||t==="aspect_ratio"||t==="resolution")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(Ke(
r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?Ke.errors:e.
concat(Ke.errors),s=e.length)),r.reference_image_urls!==void 0&&(ke(r.reference_image_urls,{instancePath:n+"/input/refer\
ence_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:l})||(e=e===null?ke.errors:e.concat(ke.
errors),s=e.length)),r.reference_video_urls!==void 0&&(R(r.reference_video_urls,{instancePath:n+"/input/reference_video_\
urls",parentData:r,parentDataProperty:"reference_video_urls",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),
r.reference_audio_urls!==void 0&&(R(r.reference_audio_urls,{instancePath:n+"/input/reference_audio_urls",parentData:r,parentDataProperty:"\
reference_audio_urls",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),r.duration!==void 0&&(te(r.duration,
{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?te.errors:e.concat(
te.errors),s=e.length)),r.aspect_ratio!==void 0&&(ue(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.resolution!==void 0&&(Fe(r.resolution,
{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?Fe.errors:e.concat(
Fe.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[r]:e.push(r),s++}return At.errors=e,s===0}var Em={type:"string",enum:["21:9","16:9","4:3","1:1","3:4","9:16"]};function Se(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(!(i==="21:9"||i==="16:9"||i==="4:3"||i==="1:1"||i==="3:4"||i==="9:16")){
let r={instancePath:n,keyword:"enum",params:{allowedValues:Em.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),s++}return Se.errors=e,s===0}var vo=Bt;function Bt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="minimax-h3/text-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"mi\
nimax-h3/text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(
i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:
e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:n+"/input",keyword:"require\
d",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[t]:e.push(t),s++}if(r.
aspect_ratio===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"aspect_ratio"},message:"\
must have required property 'aspect_ratio'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="duratio\
n"||t==="aspect_ratio"||t==="resolution")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(Ke(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?Ke.errors:e.concat(Ke.errors),s=e.length)),
r.duration!==void 0&&(te(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||
(e=e===null?te.errors:e.concat(te.errors),s=e.length)),r.aspect_ratio!==void 0&&(Se(r.aspect_ratio,{instancePath:n+"/inp\
ut/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?Se.errors:e.concat(Se.errors),
s=e.length)),r.resolution!==void 0&&(Fe(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"\
resolution",rootData:l})||(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Bt.errors=e,s===0}function we(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(x(i)>2e4){let r={instancePath:n,keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 charact\
ers"};e===null?e=[r]:e.push(r),s++}if(x(i)<3){let r={instancePath:n,keyword:"minLength",params:{limit:3},message:"must N\
OT have fewer than 3 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return we.errors=e,s===0}var Im={type:"string",enum:["480p","720p","1080p"]};function S(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="480p"||i==="720p"||i==="1080p")){let r={instancePath:n,keyword:"enum",params:{
allowedValues:Im.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return S.errors=
e,s===0}var bo=Nt;function Nt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="bytedance/seedance-1.5-pro"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
bytedance/seedance-1.5-pro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[t]:e.push(t),
s++}if(r.aspect_ratio===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"aspect_ratio"},
message:"must have required property 'aspect_ratio'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t===
"input_urls"||t==="duration"||t==="aspect_ratio"||t==="resolution"||t==="generate_audio"||t==="fixed_lens"||t==="nsfw_ch\
ecker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT h\
ave additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(we(r.prompt,{instancePath:n+"/input/prom\
pt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?we.errors:e.concat(we.errors),s=e.length)),r.input_urls!==
void 0){let t=r.input_urls;if(Array.isArray(t)){if(t.length>2){let a={instancePath:n+"/input/input_urls",keyword:"maxIte\
ms",params:{limit:2},message:"must NOT have more than 2 items"};e===null?e=[a]:e.push(a),s++}let o=t.length;for(let a=0;a<
o;a++)k(t[a],{instancePath:n+"/input/input_urls/"+a,parentData:t,parentDataProperty:a,rootData:l})||(e=e===null?k.errors:
e.concat(k.errors),s=e.length)}else{let o={instancePath:n+"/input/input_urls",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[o]:e.push(o),s++}}if(r.duration!==void 0){let t=r.duration;if(typeof t=="number"){if(t>12||isNaN(
t)){let o={instancePath:n+"/input/duration",keyword:"maximum",params:{comparison:"<=",limit:12},message:"must be <= 12"};
e===null?e=[o]:e.push(o),s++}if(t<4||isNaN(t)){let o={instancePath:n+"/input/duration",keyword:"minimum",params:{comparison:"\
>=",limit:4},message:"must be >= 4"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:n+"/input/duration",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),s++}}r.aspect_ratio!==void 0&&(Se(r.aspect_ratio,
{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?Se.errors:
e.concat(Se.errors),s=e.length)),r.resolution!==void 0&&(S(r.resolution,{instancePath:n+"/input/resolution",parentData:r,
parentDataProperty:"resolution",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)),r.generate_audio!==void 0&&
(y(r.generate_audio,{instancePath:n+"/input/generate_audio",parentData:r,parentDataProperty:"generate_audio",rootData:l})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.fixed_lens!==void 0&&(y(r.fixed_lens,{instancePath:n+"/input/fixe\
d_lens",parentData:r,parentDataProperty:"fixed_lens",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Nt.errors=e,s===0}function ve(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="boolea\
n"){let r={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}
return ve.errors=e,s===0}var qo=Tt,dn={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{
type:"string",const:"bytedance/seedance-2"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,properties:{
prompt:{$ref:"s125"},first_frame_url:{$ref:"s31"},last_frame_url:{$ref:"s31"},reference_image_urls:{$ref:"s119"},reference_video_urls:{
$ref:"s120"},reference_audio_urls:{$ref:"s120"},duration:{$ref:"s116"},aspect_ratio:{$ref:"s121"},resolution:{type:"stri\
ng",enum:["480p","720p","1080p","4k"]},generate_audio:{$ref:"s9"},web_search:{$ref:"s128"},return_last_frame:{$ref:"s9"}}}}};
function Tt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="bytedance/seedance-2"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"byteda\
nce/seedance-2"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(
p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!C.
call(dn.properties.input.properties,t)){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(we(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?we.errors:e.concat(we.errors),s=e.length)),
r.first_frame_url!==void 0&&(v(r.first_frame_url,{instancePath:n+"/input/first_frame_url",parentData:r,parentDataProperty:"\
first_frame_url",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.last_frame_url!==void 0&&(v(r.last_frame_url,
{instancePath:n+"/input/last_frame_url",parentData:r,parentDataProperty:"last_frame_url",rootData:l})||(e=e===null?v.errors:
e.concat(v.errors),s=e.length)),r.reference_image_urls!==void 0&&(ke(r.reference_image_urls,{instancePath:n+"/input/refe\
rence_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:l})||(e=e===null?ke.errors:e.concat(ke.
errors),s=e.length)),r.reference_video_urls!==void 0&&(R(r.reference_video_urls,{instancePath:n+"/input/reference_video_\
urls",parentData:r,parentDataProperty:"reference_video_urls",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),
r.reference_audio_urls!==void 0&&(R(r.reference_audio_urls,{instancePath:n+"/input/reference_audio_urls",parentData:r,parentDataProperty:"\
reference_audio_urls",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),r.duration!==void 0&&(te(r.duration,
{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?te.errors:e.concat(
te.errors),s=e.length)),r.aspect_ratio!==void 0&&(ue(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.resolution!==void 0){let t=r.resolution;
if(typeof t!="string"){let o={instancePath:n+"/input/resolution",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[o]:e.push(o),s++}if(!(t==="480p"||t==="720p"||t==="1080p"||t==="4k")){let o={instancePath:n+"/input\
/resolution",keyword:"enum",params:{allowedValues:dn.properties.input.properties.resolution.enum},message:"must be equal\
 to one of the allowed values"};e===null?e=[o]:e.push(o),s++}}r.generate_audio!==void 0&&(y(r.generate_audio,{instancePath:n+
"/input/generate_audio",parentData:r,parentDataProperty:"generate_audio",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.web_search!==void 0&&(ve(r.web_search,{instancePath:n+"/input/web_search",parentData:r,parentDataProperty:"\
web_search",rootData:l})||(e=e===null?ve.errors:e.concat(ve.errors),s=e.length)),r.return_last_frame!==void 0&&(y(r.return_last_frame,
{instancePath:n+"/input/return_last_frame",parentData:r,parentDataProperty:"return_last_frame",rootData:l})||(e=e===null?
y.errors:e.concat(y.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}return Tt.errors=e,s===0}var Po=Ot,cn={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"bytedance/seedance-2-5"},callBackUrl:{$ref:"s6"},input:{
type:"object",additionalProperties:!1,properties:{prompt:{type:"string",maxLength:3e4},first_frame_url:{$ref:"s31"},last_frame_url:{
$ref:"s31"},reference_image_urls:{type:"array",maxItems:30,items:{$ref:"s31"}},reference_video_urls:{type:"array",maxItems:10,
items:{$ref:"s31"}},reference_audio_urls:{type:"array",maxItems:10,items:{$ref:"s31"}},duration:{type:"integer",minimum:-1,
maximum:30},aspect_ratio:{$ref:"s121"},resolution:{$ref:"s126"},generate_audio:{$ref:"s9"},web_search:{$ref:"s128"},return_last_frame:{
$ref:"s9"},nsfw_checker:{$ref:"s74"},output_format:{type:"string",enum:["mp4","mov"]}}}}};function Ot(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="stri\
ng"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(r!=="bytedance/seedance-2-5"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"bytedance/s\
eedance-2-5"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(
p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!C.
call(cn.properties.input.properties,t)){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0){let t=r.prompt;if(typeof t==
"string"){if(x(t)>3e4){let o={instancePath:n+"/input/prompt",keyword:"maxLength",params:{limit:3e4},message:"must NOT ha\
ve more than 30000 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:n+"/input/prompt",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}if(r.first_frame_url!==void 0&&(v(r.first_frame_url,
{instancePath:n+"/input/first_frame_url",parentData:r,parentDataProperty:"first_frame_url",rootData:l})||(e=e===null?v.errors:
e.concat(v.errors),s=e.length)),r.last_frame_url!==void 0&&(v(r.last_frame_url,{instancePath:n+"/input/last_frame_url",parentData:r,
parentDataProperty:"last_frame_url",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.reference_image_urls!==
void 0){let t=r.reference_image_urls;if(Array.isArray(t)){if(t.length>30){let a={instancePath:n+"/input/reference_image_\
urls",keyword:"maxItems",params:{limit:30},message:"must NOT have more than 30 items"};e===null?e=[a]:e.push(a),s++}let o=t.
length;for(let a=0;a<o;a++)v(t[a],{instancePath:n+"/input/reference_image_urls/"+a,parentData:t,parentDataProperty:a,rootData:l})||
(e=e===null?v.errors:e.concat(v.errors),s=e.length)}else{let o={instancePath:n+"/input/reference_image_urls",keyword:"ty\
pe",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}if(r.reference_video_urls!==void 0){let t=r.
reference_video_urls;if(Array.isArray(t)){if(t.length>10){let a={instancePath:n+"/input/reference_video_urls",keyword:"m\
axItems",params:{limit:10},message:"must NOT have more than 10 items"};e===null?e=[a]:e.push(a),s++}let o=t.length;for(let a=0;a<
o;a++)v(t[a],{instancePath:n+"/input/reference_video_urls/"+a,parentData:t,parentDataProperty:a,rootData:l})||(e=e===null?
v.errors:e.concat(v.errors),s=e.length)}else{let o={instancePath:n+"/input/reference_video_urls",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}if(r.reference_audio_urls!==void 0){let t=r.reference_audio_urls;
if(Array.isArray(t)){if(t.length>10){let a={instancePath:n+"/input/reference_audio_urls",keyword:"maxItems",params:{limit:10},
message:"must NOT have more than 10 items"};e===null?e=[a]:e.push(a),s++}let o=t.length;for(let a=0;a<o;a++)v(t[a],{instancePath:n+
"/input/reference_audio_urls/"+a,parentData:t,parentDataProperty:a,rootData:l})||(e=e===null?v.errors:e.concat(v.errors),
s=e.length)}else{let o={instancePath:n+"/input/reference_audio_urls",keyword:"type",params:{type:"array"},message:"must \
be array"};e===null?e=[o]:e.push(o),s++}}if(r.duration!==void 0){let t=r.duration;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t))){let o={instancePath:n+"/input/duration",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[o]:e.push(o),s++}if(typeof t=="number"){if(t>30||isNaN(t)){let o={instancePath:n+"/input/duration",keyword:"maximum",
params:{comparison:"<=",limit:30},message:"must be <= 30"};e===null?e=[o]:e.push(o),s++}if(t<-1||isNaN(t)){let o={instancePath:n+
"/input/duration",keyword:"minimum",params:{comparison:">=",limit:-1},message:"must be >= -1"};e===null?e=[o]:e.push(o),
s++}}}if(r.aspect_ratio!==void 0&&(ue(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.resolution!==void 0&&(S(r.resolution,
{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?S.errors:e.concat(
S.errors),s=e.length)),r.generate_audio!==void 0&&(y(r.generate_audio,{instancePath:n+"/input/generate_audio",parentData:r,
parentDataProperty:"generate_audio",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.web_search!==void 0&&
(ve(r.web_search,{instancePath:n+"/input/web_search",parentData:r,parentDataProperty:"web_search",rootData:l})||(e=e===null?
ve.errors:e.concat(ve.errors),s=e.length)),r.return_last_frame!==void 0&&(y(r.return_last_frame,{instancePath:n+"/input/\
return_last_frame",parentData:r,parentDataProperty:"return_last_frame",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),r.output_format!==void 0){let t=r.output_format;
if(typeof t!="string"){let o={instancePath:n+"/input/output_format",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[o]:e.push(o),s++}if(!(t==="mp4"||t==="mov")){let o={instancePath:n+"/input/output_format",keyword:"\
enum",params:{allowedValues:cn.properties.input.properties.output_format.enum},message:"must be equal to one of the allo\
wed values"};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}return Ot.errors=e,s===0}var Do=Et,Vm={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"bytedance/seedance-2-fast"},callBackUrl:{$ref:"s6"},input:{
type:"object",additionalProperties:!1,properties:{prompt:{$ref:"s125"},first_frame_url:{$ref:"s31"},last_frame_url:{$ref:"\
s31"},reference_image_urls:{$ref:"s119"},reference_video_urls:{$ref:"s120"},reference_audio_urls:{$ref:"s120"},duration:{
$ref:"s116"},aspect_ratio:{$ref:"s121"},resolution:{$ref:"s70"},generate_audio:{$ref:"s9"},web_search:{$ref:"s128"},return_last_frame:{
$ref:"s9"},nsfw_checker:{$ref:"s74"}}}}};function Et(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="bytedance/seedance-2-fast"){let t={
instancePath:n+"/model",keyword:"const",params:{allowedValue:"bytedance/seedance-2-fast"},message:"must be equal to cons\
tant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,
parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.
input;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!C.call(Vm.properties.input.properties,t)){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(we(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?we.errors:e.concat(we.errors),s=e.length)),r.first_frame_url!==void 0&&(v(r.first_frame_url,
{instancePath:n+"/input/first_frame_url",parentData:r,parentDataProperty:"first_frame_url",rootData:l})||(e=e===null?v.errors:
e.concat(v.errors),s=e.length)),r.last_frame_url!==void 0&&(v(r.last_frame_url,{instancePath:n+"/input/last_frame_url",parentData:r,
parentDataProperty:"last_frame_url",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.reference_image_urls!==
void 0&&(ke(r.reference_image_urls,{instancePath:n+"/input/reference_image_urls",parentData:r,parentDataProperty:"refere\
nce_image_urls",rootData:l})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length)),r.reference_video_urls!==void 0&&(R(
r.reference_video_urls,{instancePath:n+"/input/reference_video_urls",parentData:r,parentDataProperty:"reference_video_ur\
ls",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),r.reference_audio_urls!==void 0&&(R(r.reference_audio_urls,
{instancePath:n+"/input/reference_audio_urls",parentData:r,parentDataProperty:"reference_audio_urls",rootData:l})||(e=e===
null?R.errors:e.concat(R.errors),s=e.length)),r.duration!==void 0&&(te(r.duration,{instancePath:n+"/input/duration",parentData:r,
parentDataProperty:"duration",rootData:l})||(e=e===null?te.errors:e.concat(te.errors),s=e.length)),r.aspect_ratio!==void 0&&
(ue(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=
e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.resolution!==void 0&&(ae(r.resolution,{instancePath:n+"/input/reso\
lution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),
r.generate_audio!==void 0&&(y(r.generate_audio,{instancePath:n+"/input/generate_audio",parentData:r,parentDataProperty:"\
generate_audio",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.web_search!==void 0&&(ve(r.web_search,
{instancePath:n+"/input/web_search",parentData:r,parentDataProperty:"web_search",rootData:l})||(e=e===null?ve.errors:e.concat(
ve.errors),s=e.length)),r.return_last_frame!==void 0&&(y(r.return_last_frame,{instancePath:n+"/input/return_last_frame",
parentData:r,parentDataProperty:"return_last_frame",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.
nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_che\
cker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Et.errors=e,s===0}var jo=It,zm={
type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"bytedance/seeda\
nce-2-mini"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,properties:{prompt:{$ref:"s125"},first_frame_url:{
$ref:"s31"},last_frame_url:{$ref:"s31"},reference_image_urls:{$ref:"s119"},reference_video_urls:{$ref:"s120"},reference_audio_urls:{
$ref:"s120"},duration:{$ref:"s116"},aspect_ratio:{$ref:"s121"},resolution:{$ref:"s70"},generate_audio:{$ref:"s9"},web_search:{
$ref:"s128"},nsfw_checker:{$ref:"s74"}}}}};function It(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="bytedance/seedance-2-mini"){let t={
instancePath:n+"/model",keyword:"const",params:{allowedValue:"bytedance/seedance-2-mini"},message:"must be equal to cons\
tant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,
parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.
input;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!C.call(zm.properties.input.properties,t)){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(we(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?we.errors:e.concat(we.errors),s=e.length)),r.first_frame_url!==void 0&&(v(r.first_frame_url,
{instancePath:n+"/input/first_frame_url",parentData:r,parentDataProperty:"first_frame_url",rootData:l})||(e=e===null?v.errors:
e.concat(v.errors),s=e.length)),r.last_frame_url!==void 0&&(v(r.last_frame_url,{instancePath:n+"/input/last_frame_url",parentData:r,
parentDataProperty:"last_frame_url",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.reference_image_urls!==
void 0&&(ke(r.reference_image_urls,{instancePath:n+"/input/reference_image_urls",parentData:r,parentDataProperty:"refere\
nce_image_urls",rootData:l})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length)),r.reference_video_urls!==void 0&&(R(
r.reference_video_urls,{instancePath:n+"/input/reference_video_urls",parentData:r,parentDataProperty:"reference_video_ur\
ls",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),r.reference_audio_urls!==void 0&&(R(r.reference_audio_urls,
{instancePath:n+"/input/reference_audio_urls",parentData:r,parentDataProperty:"reference_audio_urls",rootData:l})||(e=e===
null?R.errors:e.concat(R.errors),s=e.length)),r.duration!==void 0&&(te(r.duration,{instancePath:n+"/input/duration",parentData:r,
parentDataProperty:"duration",rootData:l})||(e=e===null?te.errors:e.concat(te.errors),s=e.length)),r.aspect_ratio!==void 0&&
(ue(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=
e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.resolution!==void 0&&(ae(r.resolution,{instancePath:n+"/input/reso\
lution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),
r.generate_audio!==void 0&&(y(r.generate_audio,{instancePath:n+"/input/generate_audio",parentData:r,parentDataProperty:"\
generate_audio",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.web_search!==void 0&&(ve(r.web_search,
{instancePath:n+"/input/web_search",parentData:r,parentDataProperty:"web_search",rootData:l})||(e=e===null?ve.errors:e.concat(
ve.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return It.errors=e,s===0}function Q(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(x(i)>1e4){let r={instancePath:n,keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 10000 charact\
ers"};e===null?e=[r]:e.push(r),s++}if(x(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return Q.errors=e,s===0}function be(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="boolea\
n"){let r={instancePath:n,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}
return be.errors=e,s===0}function Ce(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="number"){
if(i>2147483647||isNaN(i)){let r={instancePath:n,keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"mu\
st be <= 2147483647"};e===null?e=[r]:e.push(r),s++}if(i<-1||isNaN(i)){let r={instancePath:n,keyword:"minimum",params:{comparison:"\
>=",limit:-1},message:"must be >= -1"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[r]:e.push(r),s++}return Ce.errors=e,s===0}var $o=Vt,Lm={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"bytedance/v1-lite-image-to-video"},callBackUrl:{$ref:"\
s6"},input:{type:"object",additionalProperties:!1,required:["prompt","image_url"],properties:{prompt:{$ref:"s133"},image_url:{
$ref:"s6"},end_image_url:{$ref:"s6"},duration:{$ref:"s23"},resolution:{$ref:"s126"},camera_fixed:{$ref:"s134"},seed:{$ref:"\
s135"},enable_safety_checker:{$ref:"s9"},nsfw_checker:{$ref:"s74"}}}}};function Vt(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(
r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){
let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="bytedance/v\
1-lite-image-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"bytedance/v1-lite-image-to-\
video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,{
instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(
p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)
if(!C.call(Lm.properties.input.properties,t)){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(Q(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),
r.image_url!==void 0&&(p(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||
(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.end_image_url!==void 0&&(p(r.end_image_url,{instancePath:n+"/inpu\
t/end_image_url",parentData:r,parentDataProperty:"end_image_url",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=
e.length)),r.duration!==void 0&&(U(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duratio\
n",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),r.resolution!==void 0&&(S(r.resolution,{instancePath:n+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),s=
e.length)),r.camera_fixed!==void 0&&(be(r.camera_fixed,{instancePath:n+"/input/camera_fixed",parentData:r,parentDataProperty:"\
camera_fixed",rootData:l})||(e=e===null?be.errors:e.concat(be.errors),s=e.length)),r.seed!==void 0&&(Ce(r.seed,{instancePath:n+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?Ce.errors:e.concat(Ce.errors),s=e.length)),
r.enable_safety_checker!==void 0&&(y(r.enable_safety_checker,{instancePath:n+"/input/enable_safety_checker",parentData:r,
parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.nsfw_checker!==
void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Vt.errors=e,s===0}var xo=zt,Km={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"bytedance/v1-lite-text-to-video"},callBackUrl:{$ref:"\
s6"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{$ref:"s133"},duration:{$ref:"s\
23"},aspect_ratio:{type:"string",enum:["16:9","4:3","1:1","3:4","9:16","9:21"]},resolution:{$ref:"s126"},camera_fixed:{$ref:"\
s134"},seed:{$ref:"s11"},enable_safety_checker:{$ref:"s9"},nsfw_checker:{$ref:"s74"}}}}};function zt(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="stri\
ng"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(r!=="bytedance/v1-lite-text-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"by\
tedance/v1-lite-text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="duration"||t==="aspect_\
ratio"||t==="resolution"||t==="camera_fixed"||t==="seed"||t==="enable_safety_checker"||t==="nsfw_checker")){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(Q(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),r.duration!==void 0&&(U(r.duration,{instancePath:n+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),
r.aspect_ratio!==void 0){let t=r.aspect_ratio;if(typeof t!="string"){let o={instancePath:n+"/input/aspect_ratio",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(t==="16:9"||t==="4:3"||t==="1:1"||
t==="3:4"||t==="9:16"||t==="9:21")){let o={instancePath:n+"/input/aspect_ratio",keyword:"enum",params:{allowedValues:Km.
properties.input.properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(
o),s++}}r.resolution!==void 0&&(S(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"reso\
lution",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)),r.camera_fixed!==void 0&&(be(r.camera_fixed,{
instancePath:n+"/input/camera_fixed",parentData:r,parentDataProperty:"camera_fixed",rootData:l})||(e=e===null?be.errors:
e.concat(be.errors),s=e.length)),r.seed!==void 0&&(b(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"\
seed",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.enable_safety_checker!==void 0&&(y(r.enable_safety_checker,
{instancePath:n+"/input/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=
e===null?y.errors:e.concat(y.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsf\
w_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{
let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),
s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return zt.errors=e,s===0}var Uo=Lt;function Lt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="bytedance/v1-pro-fast-image-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
bytedance/v1-pro-fast-image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==
void 0&&(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="duration"||t==="resolution"||t==="nsfw_checker")){let o={
instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(Q(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),r.image_url!==void 0&&(p(r.image_url,{instancePath:n+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.
length)),r.duration!==void 0&&(U(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",
rootData:l})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),r.resolution!==void 0&&(P(r.resolution,{instancePath:n+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=
e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Lt.errors=e,s===0}var Ao=Kt;function Kt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="bytedance/v1-pro-image-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
bytedance/v1-pro-image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==
void 0&&(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="duration"||t==="resolution"||t==="camera_fixed"||t==="see\
d"||t==="enable_safety_checker"||t==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(Q(
r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?Q.errors:e.concat(
Q.errors),s=e.length)),r.image_url!==void 0&&(p(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"\
image_url",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.duration!==void 0&&(U(r.duration,{instancePath:n+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),
r.resolution!==void 0&&(S(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:l})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)),r.camera_fixed!==void 0&&(be(r.camera_fixed,{instancePath:n+
"/input/camera_fixed",parentData:r,parentDataProperty:"camera_fixed",rootData:l})||(e=e===null?be.errors:e.concat(be.errors),
s=e.length)),r.seed!==void 0&&(Ce(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||
(e=e===null?Ce.errors:e.concat(Ce.errors),s=e.length)),r.enable_safety_checker!==void 0&&(y(r.enable_safety_checker,{instancePath:n+
"/input/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,
parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Kt.errors=e,s===0}var Bo=Ft;function Ft(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="bytedance/v1-pro-text-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
bytedance/v1-pro-text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="duration"||t==="aspect_\
ratio"||t==="resolution"||t==="camera_fixed"||t==="seed"||t==="enable_safety_checker"||t==="nsfw_checker")){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(Q(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),r.duration!==void 0&&(U(r.duration,{instancePath:n+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),
r.aspect_ratio!==void 0&&(Se(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspec\
t_ratio",rootData:l})||(e=e===null?Se.errors:e.concat(Se.errors),s=e.length)),r.resolution!==void 0&&(S(r.resolution,{instancePath:n+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),s=
e.length)),r.camera_fixed!==void 0&&(be(r.camera_fixed,{instancePath:n+"/input/camera_fixed",parentData:r,parentDataProperty:"\
camera_fixed",rootData:l})||(e=e===null?be.errors:e.concat(be.errors),s=e.length)),r.seed!==void 0&&(Ce(r.seed,{instancePath:n+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?Ce.errors:e.concat(Ce.errors),s=e.length)),
r.enable_safety_checker!==void 0&&(y(r.enable_safety_checker,{instancePath:n+"/input/enable_safety_checker",parentData:r,
parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.nsfw_checker!==
void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ft.errors=e,s===0}var Fm={type:"string",enum:["1:1","9:16","16:9","3:4","4:3","3:2","2:3","5:4","4:5","21:9","auto"]};function oe(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(i==="1:1"||i==="9:16"||i==="16:\
9"||i==="3:4"||i==="4:3"||i==="3:2"||i==="2:3"||i==="5:4"||i==="4:5"||i==="21:9"||i==="auto")){let r={instancePath:n,keyword:"\
enum",params:{allowedValues:Fm.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}
return oe.errors=e,s===0}var Sm={type:"string",enum:["png","jpeg"]};function B(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="png"||i==="jpeg")){let r={instancePath:n,keyword:"enum",params:{allowedValues:Sm.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return B.errors=e,s===0}var No=St;function St(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="google/nano-banana"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"google/n\
ano-banana"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(
p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="aspect_ratio"||t==="image_size"||t==="ou\
tput_format"||t==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),
r.aspect_ratio!==void 0&&(oe(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspec\
t_ratio",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),s=e.length)),r.image_size!==void 0&&(oe(r.image_size,{instancePath:n+
"/input/image_size",parentData:r,parentDataProperty:"image_size",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),
s=e.length)),r.output_format!==void 0&&(B(r.output_format,{instancePath:n+"/input/output_format",parentData:r,parentDataProperty:"\
output_format",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,
{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:
e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),s++}return St.errors=e,s===0}var To=Ct;function Ct(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="google/nano-banana-edit"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"goo\
gle/nano-banana-edit"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(
i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:
e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_urls===void 0){let t={instancePath:n+"/input",keyword:"requi\
red",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[t]:e.push(t),
s++}for(let t in r)if(!(t==="prompt"||t==="image_urls"||t==="aspect_ratio"||t==="image_size"||t==="output_format")){let o={
instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.image_urls!==void 0){let t=r.
image_urls;if(Array.isArray(t)){if(t.length>10){let a={instancePath:n+"/input/image_urls",keyword:"maxItems",params:{limit:10},
message:"must NOT have more than 10 items"};e===null?e=[a]:e.push(a),s++}if(t.length<1){let a={instancePath:n+"/input/im\
age_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),s++}let o=t.
length;for(let a=0;a<o;a++)k(t[a],{instancePath:n+"/input/image_urls/"+a,parentData:t,parentDataProperty:a,rootData:l})||
(e=e===null?k.errors:e.concat(k.errors),s=e.length)}else{let o={instancePath:n+"/input/image_urls",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}r.aspect_ratio!==void 0&&(oe(r.aspect_ratio,{instancePath:n+
"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),
s=e.length)),r.image_size!==void 0&&(oe(r.image_size,{instancePath:n+"/input/image_size",parentData:r,parentDataProperty:"\
image_size",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),s=e.length)),r.output_format!==void 0&&(B(r.output_format,
{instancePath:n+"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:l})||(e=e===null?B.errors:
e.concat(B.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),s++}return Ct.errors=e,s===0}function hr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(x(i)>2e4){let r={instancePath:n,keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 charact\
ers"};e===null?e=[r]:e.push(r),s++}if(x(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return hr.errors=e,s===0}var Cm={type:"string",enum:["1:1","1:4","1:8","2:3","3:2","3:4","4:1","4:3","4:5","5:4","8:1","9:16","16:9","21:9","auto"]};
function _r(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){
let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(i===
"1:1"||i==="1:4"||i==="1:8"||i==="2:3"||i==="3:2"||i==="3:4"||i==="4:1"||i==="4:3"||i==="4:5"||i==="5:4"||i==="8:1"||i===
"9:16"||i==="16:9"||i==="21:9"||i==="auto")){let r={instancePath:n,keyword:"enum",params:{allowedValues:Cm.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return _r.errors=e,s===0}var Rm={type:"string",enum:["png","jpg"]};function kr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="png"||i==="jpg")){let r={instancePath:n,keyword:"enum",params:{allowedValues:Rm.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return kr.errors=e,s===0}var Oo=Rt;function Rt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="nano-banana-2"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"nano-banana-2"},
message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,{instancePath:n+
"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),
i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_input"||t==="aspect_ratio"||t==="resolution"||t==="output\
_format")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT\
 have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(hr(r.prompt,{instancePath:n+"/input/pr\
ompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?hr.errors:e.concat(hr.errors),s=e.length)),r.image_input!==
void 0){let t=r.image_input;if(Array.isArray(t)){if(t.length>14){let a={instancePath:n+"/input/image_input",keyword:"max\
Items",params:{limit:14},message:"must NOT have more than 14 items"};e===null?e=[a]:e.push(a),s++}let o=t.length;for(let a=0;a<
o;a++)k(t[a],{instancePath:n+"/input/image_input/"+a,parentData:t,parentDataProperty:a,rootData:l})||(e=e===null?k.errors:
e.concat(k.errors),s=e.length)}else{let o={instancePath:n+"/input/image_input",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[o]:e.push(o),s++}}r.aspect_ratio!==void 0&&(_r(r.aspect_ratio,{instancePath:n+"/input/aspect\
_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?_r.errors:e.concat(_r.errors),s=e.length)),
r.resolution!==void 0&&(M(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:l})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),r.output_format!==void 0&&(kr(r.output_format,{instancePath:n+
"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:l})||(e=e===null?kr.errors:e.concat(kr.errors),
s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return Rt.errors=e,s===0}var Eo=Mt;function Mt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="nano-banana-2-lite"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"nano-ban\
ana-2-lite"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(
p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.aspect_ratio===void 0){let t={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[t]:e.push(t),s++}for(let t in r)
if(!(t==="prompt"||t==="image_urls"||t==="aspect_ratio")){let o={instancePath:n+"/input",keyword:"additionalProperties",
params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==
void 0&&(hr(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?
hr.errors:e.concat(hr.errors),s=e.length)),r.image_urls!==void 0){let t=r.image_urls;if(Array.isArray(t)){if(t.length>10){
let a={instancePath:n+"/input/image_urls",keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 items"};
e===null?e=[a]:e.push(a),s++}let o=t.length;for(let a=0;a<o;a++)k(t[a],{instancePath:n+"/input/image_urls/"+a,parentData:t,
parentDataProperty:a,rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)}else{let o={instancePath:n+"/inpu\
t/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}r.aspect_ratio!==
void 0&&(_r(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||
(e=e===null?_r.errors:e.concat(_r.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Mt.errors=e,s===0}var Io=Jt;function Jt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="nano-banana-pro"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"nano-banana\
-pro"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,{instancePath:n+
"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),
i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_input"||t==="aspect_ratio"||t==="resolution"||t==="output\
_format")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT\
 have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(Q(r.prompt,{instancePath:n+"/input/pro\
mpt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),r.image_input!==
void 0){let t=r.image_input;if(Array.isArray(t)){if(t.length>8){let a={instancePath:n+"/input/image_input",keyword:"maxI\
tems",params:{limit:8},message:"must NOT have more than 8 items"};e===null?e=[a]:e.push(a),s++}let o=t.length;for(let a=0;a<
o;a++)k(t[a],{instancePath:n+"/input/image_input/"+a,parentData:t,parentDataProperty:a,rootData:l})||(e=e===null?k.errors:
e.concat(k.errors),s=e.length)}else{let o={instancePath:n+"/input/image_input",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[o]:e.push(o),s++}}r.aspect_ratio!==void 0&&(oe(r.aspect_ratio,{instancePath:n+"/input/aspect\
_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),s=e.length)),
r.resolution!==void 0&&(M(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:l})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),r.output_format!==void 0&&(kr(r.output_format,{instancePath:n+
"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:l})||(e=e===null?kr.errors:e.concat(kr.errors),
s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return Jt.errors=e,s===0}var Vo=Gt;function Gt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="elevenlabs/audio-isolation"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
elevenlabs/audio-isolation"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
audio_url===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"audio_url"},message:"must\
 have required property 'audio_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="audio_url"){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),s++}r.audio_url!==void 0&&(p(r.audio_url,{instancePath:n+"/input/audio_url",parentData:r,parentDataProperty:"\
audio_url",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Gt.errors=e,s===0}function Di(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(x(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),s++}return Di.errors=e,s===0}function ji(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(Array.isArray(i)){
if(i.length<1){let t={instancePath:n,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[t]:e.push(t),s++}let r=i.length;for(let t=0;t<r;t++){let o=i[t];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.
text===void 0){let a={instancePath:n+"/"+t,keyword:"required",params:{missingProperty:"text"},message:"must have require\
d property 'text'"};e===null?e=[a]:e.push(a),s++}if(o.voice===void 0){let a={instancePath:n+"/"+t,keyword:"required",params:{
missingProperty:"voice"},message:"must have required property 'voice'"};e===null?e=[a]:e.push(a),s++}for(let a in o)if(!(a===
"text"||a==="voice")){let d={instancePath:n+"/"+t,keyword:"additionalProperties",params:{additionalProperty:a},message:"\
must NOT have additional properties"};e===null?e=[d]:e.push(d),s++}o.text!==void 0&&(D(o.text,{instancePath:n+"/"+t+"/te\
xt",parentData:o,parentDataProperty:"text",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),o.voice!==
void 0&&(Di(o.voice,{instancePath:n+"/"+t+"/voice",parentData:o,parentDataProperty:"voice",rootData:l})||(e=e===null?Di.
errors:e.concat(Di.errors),s=e.length))}else{let a={instancePath:n+"/"+t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[a]:e.push(a),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),s++}return ji.errors=e,s===0}var Mm={type:"string",enum:["af","ar","hy","as","az","be","bn","bs","bg","ca","ceb","ny","hr","cs","da","nl","en","et","\
fil","fi","fr","gl","ka","de","el","gu","ha","he","hi","hu","is","id","ga","it","ja","jv","kn","kk","ky","ko","lv","ln",
"lt","lb","mk","ms","ml","zh","mr","ne","no","ps","fa","pl","pt","pa","ro","ru","sr","sd","sk","sl","so","es","sw","sv",
"ta","te","th","tr","uk","ur","vi","cy"]};function $i(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="af"||i==="ar"||i==="hy"||i==="as"||i==="az"||i==="be"||i==="bn"||i==="bs"||i===
"bg"||i==="ca"||i==="ceb"||i==="ny"||i==="hr"||i==="cs"||i==="da"||i==="nl"||i==="en"||i==="et"||i==="fil"||i==="fi"||i===
"fr"||i==="gl"||i==="ka"||i==="de"||i==="el"||i==="gu"||i==="ha"||i==="he"||i==="hi"||i==="hu"||i==="is"||i==="id"||i===
"ga"||i==="it"||i==="ja"||i==="jv"||i==="kn"||i==="kk"||i==="ky"||i==="ko"||i==="lv"||i==="ln"||i==="lt"||i==="lb"||i===
"mk"||i==="ms"||i==="ml"||i==="zh"||i==="mr"||i==="ne"||i==="no"||i==="ps"||i==="fa"||i==="pl"||i==="pt"||i==="pa"||i===
"ro"||i==="ru"||i==="sr"||i==="sd"||i==="sk"||i==="sl"||i==="so"||i==="es"||i==="sw"||i==="sv"||i==="ta"||i==="te"||i===
"th"||i==="tr"||i==="uk"||i==="ur"||i==="vi"||i==="cy")){let r={instancePath:n,keyword:"enum",params:{allowedValues:Mm.enum},
message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return $i.errors=e,s===0}var zo=Zt,Jm={
type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"elevenlabs/text\
-to-dialogue-v3"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:["dialogue"],properties:{
dialogue:{$ref:"s152"},stability:{type:"number",enum:[0,.5,1]},language_code:{$ref:"s154"}}}}};function Zt(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="stri\
ng"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(r!=="elevenlabs/text-to-dialogue-v3"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"ele\
venlabs/text-to-dialogue-v3"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
dialogue===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"dialogue"},message:"must h\
ave required property 'dialogue'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="dialogue"||t==="stability"||t===
"language_code")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"m\
ust NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.dialogue!==void 0&&(ji(r.dialogue,{instancePath:n+
"/input/dialogue",parentData:r,parentDataProperty:"dialogue",rootData:l})||(e=e===null?ji.errors:e.concat(ji.errors),s=e.
length)),r.stability!==void 0){let t=r.stability;if(typeof t!="number"){let o={instancePath:n+"/input/stability",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),s++}if(!(t===0||t===.5||t===1)){let o={instancePath:n+
"/input/stability",keyword:"enum",params:{allowedValues:Jm.properties.input.properties.stability.enum},message:"must be \
equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}}r.language_code!==void 0&&($i(r.language_code,{instancePath:n+
"/input/language_code",parentData:r,parentDataProperty:"language_code",rootData:l})||(e=e===null?$i.errors:e.concat($i.errors),
s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return Zt.errors=e,s===0}function Re(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(x(i)>5e3){let r={instancePath:n,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[r]:e.push(r),s++}if(x(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return Re.errors=e,s===0}function wr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="number"){
if(i>1.2||isNaN(i)){let r={instancePath:n,keyword:"maximum",params:{comparison:"<=",limit:1.2},message:"must be <= 1.2"};
e===null?e=[r]:e.push(r),s++}if(i<.7||isNaN(i)){let r={instancePath:n,keyword:"minimum",params:{comparison:">=",limit:.7},
message:"must be >= 0.7"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"number"},
message:"must be number"};e===null?e=[r]:e.push(r),s++}return wr.errors=e,s===0}function vr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(x(i)>500){let r={instancePath:n,keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 character\
s"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),s++}return vr.errors=e,s===0}var Lo=Ht,Gm={type:"object",additionalProperties:!1,required:[
"model","input"],properties:{model:{type:"string",const:"elevenlabs/text-to-speech-multilingual-v2"},callBackUrl:{$ref:"\
s6"},input:{type:"object",additionalProperties:!1,required:["text","voice"],properties:{text:{$ref:"s156"},voice:{$ref:"\
s40"},stability:{$ref:"s58"},similarity_boost:{$ref:"s58"},style:{$ref:"s58"},speed:{$ref:"s157"},language_code:{$ref:"s\
158"},previous_text:{$ref:"s104"},next_text:{$ref:"s104"},timestamps:{$ref:"s9"}}}}};function Ht(i,{instancePath:n="",parentData:f,
parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"inpu\
t"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r==="ca\
llBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"mu\
st NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){
let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),
s++}if(r!=="elevenlabs/text-to-speech-multilingual-v2"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
elevenlabs/text-to-speech-multilingual-v2"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==
void 0&&(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.text===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"text"},message:"must have\
 required property 'text'"};e===null?e=[t]:e.push(t),s++}if(r.voice===void 0){let t={instancePath:n+"/input",keyword:"re\
quired",params:{missingProperty:"voice"},message:"must have required property 'voice'"};e===null?e=[t]:e.push(t),s++}for(let t in r)
if(!C.call(Gm.properties.input.properties,t)){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.text!==void 0&&(Re(r.text,{instancePath:n+
"/input/text",parentData:r,parentDataProperty:"text",rootData:l})||(e=e===null?Re.errors:e.concat(Re.errors),s=e.length)),
r.voice!==void 0&&(D(r.voice,{instancePath:n+"/input/voice",parentData:r,parentDataProperty:"voice",rootData:l})||(e=e===
null?D.errors:e.concat(D.errors),s=e.length)),r.stability!==void 0&&(T(r.stability,{instancePath:n+"/input/stability",parentData:r,
parentDataProperty:"stability",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.similarity_boost!==void 0&&
(T(r.similarity_boost,{instancePath:n+"/input/similarity_boost",parentData:r,parentDataProperty:"similarity_boost",rootData:l})||
(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.style!==void 0&&(T(r.style,{instancePath:n+"/input/style",parentData:r,
parentDataProperty:"style",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.speed!==void 0&&(wr(r.speed,
{instancePath:n+"/input/speed",parentData:r,parentDataProperty:"speed",rootData:l})||(e=e===null?wr.errors:e.concat(wr.errors),
s=e.length)),r.language_code!==void 0&&(vr(r.language_code,{instancePath:n+"/input/language_code",parentData:r,parentDataProperty:"\
language_code",rootData:l})||(e=e===null?vr.errors:e.concat(vr.errors),s=e.length)),r.previous_text!==void 0&&($(r.previous_text,
{instancePath:n+"/input/previous_text",parentData:r,parentDataProperty:"previous_text",rootData:l})||(e=e===null?$.errors:
e.concat($.errors),s=e.length)),r.next_text!==void 0&&($(r.next_text,{instancePath:n+"/input/next_text",parentData:r,parentDataProperty:"\
next_text",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.timestamps!==void 0&&(y(r.timestamps,{instancePath:n+
"/input/timestamps",parentData:r,parentDataProperty:"timestamps",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=
e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return Ht.errors=e,s===0}var Ko=Yt,Zm={type:"object",additionalProperties:!1,required:["model","inpu\
t"],properties:{model:{type:"string",const:"elevenlabs/text-to-speech-turbo-2-5"},callBackUrl:{$ref:"s6"},input:{type:"o\
bject",additionalProperties:!1,required:["text"],properties:{text:{$ref:"s156"},voice:{$ref:"s40"},stability:{$ref:"s58"},
similarity_boost:{$ref:"s58"},style:{$ref:"s58"},speed:{$ref:"s157"},language_code:{$ref:"s158"},previous_text:{$ref:"s1\
04"},next_text:{$ref:"s104"},timestamps:{$ref:"s9"}}}}};function Yt(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(
r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){
let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="elevenlabs/\
text-to-speech-turbo-2-5"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"elevenlabs/text-to-speec\
h-turbo-2-5"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(
p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.text===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"text"},message:"must have required property '\
text'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!C.call(Zm.properties.input.properties,t)){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),s++}r.text!==void 0&&(Re(r.text,{instancePath:n+"/input/text",parentData:r,parentDataProperty:"text",
rootData:l})||(e=e===null?Re.errors:e.concat(Re.errors),s=e.length)),r.voice!==void 0&&(D(r.voice,{instancePath:n+"/inpu\
t/voice",parentData:r,parentDataProperty:"voice",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),r.stability!==
void 0&&(T(r.stability,{instancePath:n+"/input/stability",parentData:r,parentDataProperty:"stability",rootData:l})||(e=e===
null?T.errors:e.concat(T.errors),s=e.length)),r.similarity_boost!==void 0&&(T(r.similarity_boost,{instancePath:n+"/input\
/similarity_boost",parentData:r,parentDataProperty:"similarity_boost",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),
s=e.length)),r.style!==void 0&&(T(r.style,{instancePath:n+"/input/style",parentData:r,parentDataProperty:"style",rootData:l})||
(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.speed!==void 0&&(wr(r.speed,{instancePath:n+"/input/speed",parentData:r,
parentDataProperty:"speed",rootData:l})||(e=e===null?wr.errors:e.concat(wr.errors),s=e.length)),r.language_code!==void 0&&
(vr(r.language_code,{instancePath:n+"/input/language_code",parentData:r,parentDataProperty:"language_code",rootData:l})||
(e=e===null?vr.errors:e.concat(vr.errors),s=e.length)),r.previous_text!==void 0&&($(r.previous_text,{instancePath:n+"/in\
put/previous_text",parentData:r,parentDataProperty:"previous_text",rootData:l})||(e=e===null?$.errors:e.concat($.errors),
s=e.length)),r.next_text!==void 0&&($(r.next_text,{instancePath:n+"/input/next_text",parentData:r,parentDataProperty:"ne\
xt_text",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.timestamps!==void 0&&(y(r.timestamps,{instancePath:n+
"/input/timestamps",parentData:r,parentDataProperty:"timestamps",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=
e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return Yt.errors=e,s===0}var Hm=new RegExp("^([6-9]|[12][0-9]|30)$","u");function br(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i=="string"){if(!Hm.test(i)){let r={instancePath:n,keyword:"pattern",params:{pattern:"^([6-9]|[\
12][0-9]|30)$"},message:'must match pattern "^([6-9]|[12][0-9]|30)$"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return br.errors=e,s===0}function xi(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0,r=s,t=!1,o=null,a=s;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let c={instancePath:n,keyword:"type",params:{type:"integer"},message:"must \
be integer"};e===null?e=[c]:e.push(c),s++}if(typeof i=="number"){if(i>30||isNaN(i)){let c={instancePath:n,keyword:"maxim\
um",params:{comparison:"<=",limit:30},message:"must be <= 30"};e===null?e=[c]:e.push(c),s++}if(i<6||isNaN(i)){let c={instancePath:n,
keyword:"minimum",params:{comparison:">=",limit:6},message:"must be >= 6"};e===null?e=[c]:e.push(c),s++}}var u=a===s;u&&
(t=!0,o=0);let d=s;br(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?br.errors:e.concat(br.
errors),s=e.length);var u=d===s;if(u&&t?(t=!1,o=[o,1]):u&&(t=!0,o=1),t)s=r,e!==null&&(r?e.length=r:e=null);else{let c={instancePath:n,
keyword:"oneOf",params:{passingSchemas:o},message:"must match exactly one schema in oneOf"};e===null?e=[c]:e.push(c),s++}
return xi.errors=e,s===0}var Ym={type:"string",enum:["2:3","3:2","1:1","16:9","9:16"]};function qe(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(!(i==="2:3"||i==="3:2"||i==="1:1"||i==="16:9"||i==="9:16")){let r={instancePath:n,
keyword:"enum",params:{allowedValues:Ym.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),s++}return qe.errors=e,s===0}var Wm={type:"string",enum:["fun","normal","spicy"]};function qr(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(!(i==="fun"||i==="normal"||i==="spicy")){let r={instancePath:n,keyword:"\
enum",params:{allowedValues:Wm.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}
return qr.errors=e,s===0}var Fo=Wt;function Wt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="grok-imagine/text-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
grok-imagine/text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="duration"||t==="aspect_\
ratio"||t==="resolution"||t==="mode")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),
r.duration!==void 0&&(xi(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||
(e=e===null?xi.errors:e.concat(xi.errors),s=e.length)),r.aspect_ratio!==void 0&&(qe(r.aspect_ratio,{instancePath:n+"/inp\
ut/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?qe.errors:e.concat(qe.errors),
s=e.length)),r.resolution!==void 0&&(S(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"\
resolution",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)),r.mode!==void 0&&(qr(r.mode,{instancePath:n+
"/input/mode",parentData:r,parentDataProperty:"mode",rootData:l})||(e=e===null?qr.errors:e.concat(qr.errors),s=e.length))}else{
let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),
s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return Wt.errors=e,s===0}function Me(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(x(i)>100){let r={instancePath:n,keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 character\
s"};e===null?e=[r]:e.push(r),s++}if(x(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return Me.errors=e,s===0}var So=Qt;function Qt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let t={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[t]:e.push(t),s++}if(i.input===void 0){let t={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[t]:e.push(t),s++}for(let t in i)
if(!(t==="model"||t==="callBackUrl"||t==="input")){let o={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(i.model!==void 0){let t=i.model;if(typeof t!=
"string"){let o={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:
e.push(o),s++}if(t!=="grok-imagine/image-to-video"){let o={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
grok-imagine/image-to-video"},message:"must be equal to constant"};e===null?e=[o]:e.push(o),s++}}if(i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let t=i.input,o=s,a=!0,d=s;if(t&&typeof t=="object"&&!Array.isArray(
t)){let u;if(t.resolution===void 0&&(u="resolution")){let c={};e===null?e=[c]:e.push(c),s++}else if(t.resolution!==void 0&&
t.resolution!=="1080p"){let c={};e===null?e=[c]:e.push(c),s++}}var r=d===s;if(s=o,e!==null&&(o?e.length=o:e=null),r){let u=s;
if(t&&typeof t=="object"&&!Array.isArray(t)&&t.image_urls!==void 0){let _=t.image_urls;if(Array.isArray(_)&&_.length>1){
let N={instancePath:n+"/input/image_urls",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"};
e===null?e=[N]:e.push(N),s++}}var r=u===s;a=r}if(!a){let u={instancePath:n+"/input",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[u]:e.push(u),s++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(let u in t)
if(!(u==="prompt"||u==="image_urls"||u==="task_id"||u==="index"||u==="duration"||u==="aspect_ratio"||u==="resolution"||u===
"mode")){let c={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT h\
ave additional properties"};e===null?e=[c]:e.push(c),s++}if(t.prompt!==void 0&&($(t.prompt,{instancePath:n+"/input/promp\
t",parentData:t,parentDataProperty:"prompt",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),t.image_urls!==
void 0){let u=t.image_urls;if(Array.isArray(u)){if(u.length>7){let _={instancePath:n+"/input/image_urls",keyword:"maxIte\
ms",params:{limit:7},message:"must NOT have more than 7 items"};e===null?e=[_]:e.push(_),s++}let c=u.length;for(let _=0;_<
c;_++)k(u[_],{instancePath:n+"/input/image_urls/"+_,parentData:u,parentDataProperty:_,rootData:l})||(e=e===null?k.errors:
e.concat(k.errors),s=e.length)}else{let c={instancePath:n+"/input/image_urls",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[c]:e.push(c),s++}}if(t.task_id!==void 0&&(Me(t.task_id,{instancePath:n+"/input/task_id",parentData:t,
parentDataProperty:"task_id",rootData:l})||(e=e===null?Me.errors:e.concat(Me.errors),s=e.length)),t.index!==void 0){let u=t.
index;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u))){let c={instancePath:n+"/input/index",keyword:"type",params:{type:"int\
eger"},message:"must be integer"};e===null?e=[c]:e.push(c),s++}if(typeof u=="number"){if(u>5||isNaN(u)){let c={instancePath:n+
"/input/index",keyword:"maximum",params:{comparison:"<=",limit:5},message:"must be <= 5"};e===null?e=[c]:e.push(c),s++}if(u<
0||isNaN(u)){let c={instancePath:n+"/input/index",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >=\
 0"};e===null?e=[c]:e.push(c),s++}}}t.duration!==void 0&&(br(t.duration,{instancePath:n+"/input/duration",parentData:t,parentDataProperty:"\
duration",rootData:l})||(e=e===null?br.errors:e.concat(br.errors),s=e.length)),t.aspect_ratio!==void 0&&(qe(t.aspect_ratio,
{instancePath:n+"/input/aspect_ratio",parentData:t,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?qe.errors:
e.concat(qe.errors),s=e.length)),t.resolution!==void 0&&(S(t.resolution,{instancePath:n+"/input/resolution",parentData:t,
parentDataProperty:"resolution",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)),t.mode!==void 0&&(qr(
t.mode,{instancePath:n+"/input/mode",parentData:t,parentDataProperty:"mode",rootData:l})||(e=e===null?qr.errors:e.concat(
qr.errors),s=e.length))}else{let u={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[u]:e.push(u),s++}}}else{let t={instancePath:n,keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[t]:e.push(t),s++}return Qt.errors=e,s===0}var Qm={oneOf:[{type:"integer",enum:[6,10]},{$ref:"s108"}]};function Ui(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0,r=s,t=!1,o=null,a=s;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let c={instancePath:n,
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[c]:e.push(c),s++}if(!(i===6||i===10)){let c={
instancePath:n,keyword:"enum",params:{allowedValues:Qm.oneOf[0].enum},message:"must be equal to one of the allowed value\
s"};e===null?e=[c]:e.push(c),s++}var u=a===s;u&&(t=!0,o=0);let d=s;pe(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length);var u=d===s;if(u&&t?(t=!1,o=[o,1]):u&&(t=!0,o=1),t)s=
r,e!==null&&(r?e.length=r:e=null);else{let c={instancePath:n,keyword:"oneOf",params:{passingSchemas:o},message:"must mat\
ch exactly one schema in oneOf"};e===null?e=[c]:e.push(c),s++}return Ui.errors=e,s===0}var Co=Xt;function Xt(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="grok-imagine/extend"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"grok-im\
agine/extend"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(
p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.task_id===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"task_id"},message:"must have required propert\
y 'task_id'"};e===null?e=[t]:e.push(t),s++}if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.extend_times===
void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"extend_times"},message:"must have req\
uired property 'extend_times'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="task_id"||t==="prompt"||t==="exten\
d_times"||t==="extend_at")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.task_id!==void 0&&(Me(r.task_id,{instancePath:n+
"/input/task_id",parentData:r,parentDataProperty:"task_id",rootData:l})||(e=e===null?Me.errors:e.concat(Me.errors),s=e.length)),
r.prompt!==void 0&&(D(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=
e===null?D.errors:e.concat(D.errors),s=e.length)),r.extend_times!==void 0&&(Ui(r.extend_times,{instancePath:n+"/input/ex\
tend_times",parentData:r,parentDataProperty:"extend_times",rootData:l})||(e=e===null?Ui.errors:e.concat(Ui.errors),s=e.length)),
r.extend_at!==void 0){let t=r.extend_at;if(typeof t=="number"){if(t<2||isNaN(t)){let o={instancePath:n+"/input/extend_at",
keyword:"minimum",params:{comparison:">=",limit:2},message:"must be >= 2"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:n+
"/input/extend_at",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),s++}}}else{let t={
instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Xt.
errors=e,s===0}var Ro=es;function es(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="grok-imagine/upscale"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"grok-i\
magine/upscale"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(
p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.task_id===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"task_id"},message:"must have required propert\
y 'task_id'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="task_id"||t==="resolution")){let o={instancePath:n+"\
/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),s++}r.task_id!==void 0&&(Me(r.task_id,{instancePath:n+"/input/task_id",parentData:r,parentDataProperty:"\
task_id",rootData:l})||(e=e===null?Me.errors:e.concat(Me.errors),s=e.length)),r.resolution!==void 0&&(P(r.resolution,{instancePath:n+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=
e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return es.errors=e,s===0}var Mo=rs,Xm={type:"object",additionalProperties:!1,required:["model","inpu\
t"],properties:{model:{type:"string",const:"grok-imagine-video-1-5-preview"},callBackUrl:{$ref:"s6"},input:{type:"object",
additionalProperties:!1,properties:{prompt:{type:"string",maxLength:4096},image_urls:{type:"array",maxItems:7,items:{$ref:"\
s16"}},duration:{$ref:"s38"},aspect_ratio:{type:"string",enum:["1:1","16:9","9:16","3:2","2:3","auto"]},resolution:{$ref:"\
s126"},nsfw_checker:{$ref:"s74"}},if:{properties:{resolution:{const:"1080p"}},required:["resolution"],additionalProperties:!0},
then:{properties:{image_urls:{maxItems:1}},additionalProperties:!0}}}};function rs(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let t={instancePath:n,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[t]:e.push(
t),s++}if(i.input===void 0){let t={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[t]:e.push(t),s++}for(let t in i)if(!(t==="model"||t==="callBackUrl"||t==="input")){
let o={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional pro\
perties"};e===null?e=[o]:e.push(o),s++}if(i.model!==void 0){let t=i.model;if(typeof t!="string"){let o={instancePath:n+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(t!=="grok-imagin\
e-video-1-5-preview"){let o={instancePath:n+"/model",keyword:"const",params:{allowedValue:"grok-imagine-video-1-5-previe\
w"},message:"must be equal to constant"};e===null?e=[o]:e.push(o),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,{instancePath:n+
"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),
i.input!==void 0){let t=i.input,o=s,a=!0,d=s;if(t&&typeof t=="object"&&!Array.isArray(t)){let u;if(t.resolution===void 0&&
(u="resolution")){let c={};e===null?e=[c]:e.push(c),s++}else if(t.resolution!==void 0&&t.resolution!=="1080p"){let c={};
e===null?e=[c]:e.push(c),s++}}var r=d===s;if(s=o,e!==null&&(o?e.length=o:e=null),r){let u=s;if(t&&typeof t=="object"&&!Array.
isArray(t)&&t.image_urls!==void 0){let _=t.image_urls;if(Array.isArray(_)&&_.length>1){let N={instancePath:n+"/input/ima\
ge_urls",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"};e===null?e=[N]:e.push(N),s++}}var r=u===
s;a=r}if(!a){let u={instancePath:n+"/input",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schem\
a'};e===null?e=[u]:e.push(u),s++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(let u in t)if(!(u==="prompt"||u==="ima\
ge_urls"||u==="duration"||u==="aspect_ratio"||u==="resolution"||u==="nsfw_checker")){let c={instancePath:n+"/input",keyword:"\
additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"};e===null?e=[c]:e.push(
c),s++}if(t.prompt!==void 0){let u=t.prompt;if(typeof u=="string"){if(x(u)>4096){let c={instancePath:n+"/input/prompt",keyword:"\
maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"};e===null?e=[c]:e.push(c),s++}}else{let c={
instancePath:n+"/input/prompt",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),
s++}}if(t.image_urls!==void 0){let u=t.image_urls;if(Array.isArray(u)){if(u.length>7){let _={instancePath:n+"/input/imag\
e_urls",keyword:"maxItems",params:{limit:7},message:"must NOT have more than 7 items"};e===null?e=[_]:e.push(_),s++}let c=u.
length;for(let _=0;_<c;_++)k(u[_],{instancePath:n+"/input/image_urls/"+_,parentData:u,parentDataProperty:_,rootData:l})||
(e=e===null?k.errors:e.concat(k.errors),s=e.length)}else{let c={instancePath:n+"/input/image_urls",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[c]:e.push(c),s++}}if(t.duration!==void 0&&(Y(t.duration,{instancePath:n+
"/input/duration",parentData:t,parentDataProperty:"duration",rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length)),
t.aspect_ratio!==void 0){let u=t.aspect_ratio;if(typeof u!="string"){let c={instancePath:n+"/input/aspect_ratio",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}if(!(u==="1:1"||u==="16:9"||u==="9:1\
6"||u==="3:2"||u==="2:3"||u==="auto")){let c={instancePath:n+"/input/aspect_ratio",keyword:"enum",params:{allowedValues:Xm.
properties.input.properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[c]:e.push(
c),s++}}t.resolution!==void 0&&(S(t.resolution,{instancePath:n+"/input/resolution",parentData:t,parentDataProperty:"reso\
lution",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)),t.nsfw_checker!==void 0&&(g(t.nsfw_checker,{instancePath:n+
"/input/nsfw_checker",parentData:t,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),
s=e.length))}else{let u={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[u]:e.push(u),s++}}}else{let t={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}return rs.errors=e,s===0}var Jo=ts;function ts(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="grok-imagine/text-to-image"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
grok-imagine/text-to-image"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="aspect_ratio"||t==="ena\
ble_pro"||t==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),
r.aspect_ratio!==void 0&&(qe(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspec\
t_ratio",rootData:l})||(e=e===null?qe.errors:e.concat(qe.errors),s=e.length)),r.enable_pro!==void 0&&(y(r.enable_pro,{instancePath:n+
"/input/enable_pro",parentData:r,parentDataProperty:"enable_pro",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=
e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ts.errors=e,s===0}var Go=ss;function ss(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="grok-imagine/image-to-image"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
grok-imagine/image-to-image"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
image_urls===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"image_urls"},message:"mu\
st have required property 'image_urls'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_urls"||
t==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0){let t=r.prompt;if(typeof t=="st\
ring"){if(x(t)>39e4){let o={instancePath:n+"/input/prompt",keyword:"maxLength",params:{limit:39e4},message:"must NOT hav\
e more than 390000 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:n+"/input/prompt",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}if(r.image_urls!==void 0){let t=r.image_urls;
if(Array.isArray(t)){if(t.length>5){let a={instancePath:n+"/input/image_urls",keyword:"maxItems",params:{limit:5},message:"\
must NOT have more than 5 items"};e===null?e=[a]:e.push(a),s++}if(t.length<1){let a={instancePath:n+"/input/image_urls",
keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),s++}let o=t.length;
for(let a=0;a<o;a++)k(t[a],{instancePath:n+"/input/image_urls/"+a,parentData:t,parentDataProperty:a,rootData:l})||(e=e===
null?k.errors:e.concat(k.errors),s=e.length)}else{let o={instancePath:n+"/input/image_urls",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+
"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),
s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return ss.errors=e,s===0}function Je(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(x(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),s++}return Je.errors=e,s===0}var Zo=is;function is(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="grok-imagine-image-2-0/text-to-image"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
grok-imagine-image-2-0/text-to-image"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==
void 0&&(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.aspect_ratio===void 0){let t={instancePath:n+"/input",
keyword:"required",params:{missingProperty:"aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?
e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="aspect_ratio")){let o={instancePath:n+"/input",keyword:"addit\
ionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}
r.prompt!==void 0&&(Je(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=
e===null?Je.errors:e.concat(Je.errors),s=e.length)),r.aspect_ratio!==void 0&&(qe(r.aspect_ratio,{instancePath:n+"/input/\
aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?qe.errors:e.concat(qe.errors),s=e.
length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return is.errors=e,s===0}var Ho=ns;function ns(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="grok-imagine-image-2-0/image-edit"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
grok-imagine-image-2-0/image-edit"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==
void 0&&(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.task_id===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"task_id"},message:"must have required property 'task_id'"};e===null?e=[t]:e.push(t),s++}
for(let t in r)if(!(t==="prompt"||t==="task_id"||t==="mask_indexs")){let o={instancePath:n+"/input",keyword:"additionalP\
roperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.
prompt!==void 0&&(D(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===
null?D.errors:e.concat(D.errors),s=e.length)),r.task_id!==void 0&&(D(r.task_id,{instancePath:n+"/input/task_id",parentData:r,
parentDataProperty:"task_id",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),r.mask_indexs!==void 0){
let t=r.mask_indexs;if(Array.isArray(t)){if(t.length<1){let a={instancePath:n+"/input/mask_indexs",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),s++}let o=t.length;for(let a=0;a<o;a++){let d=t[a];
if(!(typeof d=="number"&&!(d%1)&&!isNaN(d))){let u={instancePath:n+"/input/mask_indexs/"+a,keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[u]:e.push(u),s++}if(typeof d=="number"&&(d<1||isNaN(d))){let u={instancePath:n+
"/input/mask_indexs/"+a,keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[u]:e.push(
u),s++}}}else{let o={instancePath:n+"/input/mask_indexs",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[o]:e.push(o),s++}}}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[r]:e.push(r),s++}return ns.errors=e,s===0}var Yo=os;function os(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let t={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[t]:e.push(t),s++}if(i.input===void 0){let t={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[t]:e.push(t),s++}for(let t in i)
if(!(t==="model"||t==="callBackUrl"||t==="input")){let o={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(i.model!==void 0){let t=i.model;if(typeof t!=
"string"){let o={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:
e.push(o),s++}if(t!=="grok-imagine-image-2-0/segment-map"){let o={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
grok-imagine-image-2-0/segment-map"},message:"must be equal to constant"};e===null?e=[o]:e.push(o),s++}}if(i.callBackUrl!==
void 0&&(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let t=i.input,o=s,a=!0,d=s;if(t&&typeof t=="object"&&!Array.
isArray(t)&&t.task_id!==void 0){let c={};e===null?e=[c]:e.push(c),s++}var r=d===s;s=o,e!==null&&(o?e.length=o:e=null);let u;
if(r){let c=s;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.image_url===void 0){let N={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[N]:e.push(
N),s++}var r=c===s;a=r,u="then"}else{let c=s;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.image_url!==void 0){let N={instancePath:n+
"/input/image_url",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[N]:e.push(N),s++}var r=c===s;a=r,u="\
else"}if(!a){let c={instancePath:n+"/input",keyword:"if",params:{failingKeyword:u},message:'must match "'+u+'" schema'};
e===null?e=[c]:e.push(c),s++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(let c in t)if(!(c==="task_id"||c==="image_\
url")){let _={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT hav\
e additional properties"};e===null?e=[_]:e.push(_),s++}t.task_id!==void 0&&(D(t.task_id,{instancePath:n+"/input/task_id",
parentData:t,parentDataProperty:"task_id",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),t.image_url!==
void 0&&(p(t.image_url,{instancePath:n+"/input/image_url",parentData:t,parentDataProperty:"image_url",rootData:l})||(e=e===
null?p.errors:e.concat(p.errors),s=e.length))}else{let c={instancePath:n+"/input",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[c]:e.push(c),s++}}}else{let t={instancePath:n,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[t]:e.push(t),s++}return os.errors=e,s===0}function V(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(x(i)>5e3){let r={instancePath:n,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 characte\
rs"};e===null?e=[r]:e.push(r),s++}if(x(i)<3){let r={instancePath:n,keyword:"minLength",params:{limit:3},message:"must NO\
T have fewer than 3 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return V.errors=e,s===0}var ef={type:"string",enum:["16:9","4:3","1:1","3:4","9:16","2:3","3:2","21:9"]};function O(i,{instancePath:n="",parentData:f,
parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(i==="16:9"||i==="4:3"||i==="1:1"||i==="3:4"||
i==="9:16"||i==="2:3"||i==="3:2"||i==="21:9")){let r={instancePath:n,keyword:"enum",params:{allowedValues:ef.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return O.errors=e,s===0}var rf={type:"string",enum:["360p","540p","720p","1080p"]};function me(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(!(i==="360p"||i==="540p"||i==="720p"||i==="1080p")){let r={instancePath:n,
keyword:"enum",params:{allowedValues:rf.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),s++}return me.errors=e,s===0}var Wo=ls;function ls(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="pixverse-v6/text-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"p\
ixverse-v6/text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.aspect_ratio===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[t]:e.
push(t),s++}if(r.quality===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"quality"},
message:"must have required property 'quality'"};e===null?e=[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?
e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="aspect_ratio"||t==="quality"||t==="duration"||t==="generate_a\
udio_switch"||t==="generate_multi_clip_switch"||t==="seed")){let o={instancePath:n+"/input",keyword:"additionalPropertie\
s",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==
void 0&&(V(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?V.
errors:e.concat(V.errors),s=e.length)),r.aspect_ratio!==void 0&&(O(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",
parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.quality!==
void 0&&(me(r.quality,{instancePath:n+"/input/quality",parentData:r,parentDataProperty:"quality",rootData:l})||(e=e===null?
me.errors:e.concat(me.errors),s=e.length)),r.duration!==void 0&&(Y(r.duration,{instancePath:n+"/input/duration",parentData:r,
parentDataProperty:"duration",rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length)),r.generate_audio_switch!==
void 0&&(y(r.generate_audio_switch,{instancePath:n+"/input/generate_audio_switch",parentData:r,parentDataProperty:"gener\
ate_audio_switch",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.generate_multi_clip_switch!==void 0&&
(y(r.generate_multi_clip_switch,{instancePath:n+"/input/generate_multi_clip_switch",parentData:r,parentDataProperty:"gen\
erate_multi_clip_switch",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.seed!==void 0&&(j(r.seed,{
instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),
s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return ls.errors=e,s===0}var tf={type:"string",enum:["412736208886848","411563216524736","411316927927040","411174903569216","410999246341952","4\
08891141511104","410317363057408","410285445698304","410133101388544","409899296377728","408897485909952","4088690614066\
56","408661207662528","409767750265728","409766559675264","409589071559552","407804339389760","407658863287616","4074743\
61215744","407473438360320","407467702283008","385844572217469","406428904874432","406423682060736","406411724685760","4\
06372274350528","406218913317312","406218479198656","406064763308480","406413607395776","405662117814720","4060149340000\
64","405658369331648","405321470423488","405175211454656","404955806201792","404820147974080","398980393937856","4039166\
46846400","403739217192896","403560060358144","403556618212098","398965022284579","402201060373270","403085292466285","4\
02061828030966","402888569901524","402155676592228","402047865383360","402046136040202"]};function Ai(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(i==="412736208886848"||i==="411\
563216524736"||i==="411316927927040"||i==="411174903569216"||i==="410999246341952"||i==="408891141511104"||i==="41031736\
3057408"||i==="410285445698304"||i==="410133101388544"||i==="409899296377728"||i==="408897485909952"||i==="4088690614066\
56"||i==="408661207662528"||i==="409767750265728"||i==="409766559675264"||i==="409589071559552"||i==="407804339389760"||
i==="407658863287616"||i==="407474361215744"||i==="407473438360320"||i==="407467702283008"||i==="385844572217469"||i==="\
406428904874432"||i==="406423682060736"||i==="406411724685760"||i==="406372274350528"||i==="406218913317312"||i==="40621\
8479198656"||i==="406064763308480"||i==="406413607395776"||i==="405662117814720"||i==="406014934000064"||i==="4056583693\
31648"||i==="405321470423488"||i==="405175211454656"||i==="404955806201792"||i==="404820147974080"||i==="398980393937856"||
i==="403916646846400"||i==="403739217192896"||i==="403560060358144"||i==="403556618212098"||i==="398965022284579"||i==="\
402201060373270"||i==="403085292466285"||i==="402061828030966"||i==="402888569901524"||i==="402155676592228"||i==="40204\
7865383360"||i==="402046136040202")){let r={instancePath:n,keyword:"enum",params:{allowedValues:tf.enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return Ai.errors=e,s===0}var Qo=as;function as(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let t={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[t]:e.push(t),s++}if(i.input===void 0){let t={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[t]:e.push(t),s++}for(let t in i)
if(!(t==="model"||t==="callBackUrl"||t==="input")){let o={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(i.model!==void 0){let t=i.model;if(typeof t!=
"string"){let o={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:
e.push(o),s++}if(t!=="pixverse-v6/image-to-video"){let o={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
pixverse-v6/image-to-video"},message:"must be equal to constant"};e===null?e=[o]:e.push(o),s++}}if(i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let t=i.input,o=s,a=!0,d=s;if(t&&typeof t=="object"&&!Array.isArray(
t)&&t.template_id!==void 0){let u={};e===null?e=[u]:e.push(u),s++}var r=d===s;if(s=o,e!==null&&(o?e.length=o:e=null),r){
let u=s;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.duration===void 0){let _={instancePath:n+"/input",keyword:"requir\
ed",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[_]:e.push(_),s++}var r=u===
s;a=r}if(!a){let u={instancePath:n+"/input",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schem\
a'};e===null?e=[u]:e.push(u),s++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.prompt===void 0){let u={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[u]:e.push(u),s++}if(t.image_urls===void 0){let u={instancePath:n+"/input",keyword:"required",params:{missingProperty:"i\
mage_urls"},message:"must have required property 'image_urls'"};e===null?e=[u]:e.push(u),s++}if(t.quality===void 0){let u={
instancePath:n+"/input",keyword:"required",params:{missingProperty:"quality"},message:"must have required property 'qual\
ity'"};e===null?e=[u]:e.push(u),s++}for(let u in t)if(!(u==="prompt"||u==="image_urls"||u==="quality"||u==="duration"||u===
"generate_audio_switch"||u==="generate_multi_clip_switch"||u==="seed"||u==="template_id")){let c={instancePath:n+"/input",
keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"};e===null?e=[
c]:e.push(c),s++}if(t.prompt!==void 0&&(V(t.prompt,{instancePath:n+"/input/prompt",parentData:t,parentDataProperty:"prom\
pt",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),t.image_urls!==void 0){let u=t.image_urls;if(Array.
isArray(u)){if(u.length>2){let _={instancePath:n+"/input/image_urls",keyword:"maxItems",params:{limit:2},message:"must N\
OT have more than 2 items"};e===null?e=[_]:e.push(_),s++}if(u.length<1){let _={instancePath:n+"/input/image_urls",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[_]:e.push(_),s++}let c=u.length;for(let _=0;_<
c;_++)v(u[_],{instancePath:n+"/input/image_urls/"+_,parentData:u,parentDataProperty:_,rootData:l})||(e=e===null?v.errors:
e.concat(v.errors),s=e.length)}else{let c={instancePath:n+"/input/image_urls",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[c]:e.push(c),s++}}t.quality!==void 0&&(me(t.quality,{instancePath:n+"/input/quality",parentData:t,
parentDataProperty:"quality",rootData:l})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)),t.duration!==void 0&&(Y(
t.duration,{instancePath:n+"/input/duration",parentData:t,parentDataProperty:"duration",rootData:l})||(e=e===null?Y.errors:
e.concat(Y.errors),s=e.length)),t.generate_audio_switch!==void 0&&(y(t.generate_audio_switch,{instancePath:n+"/input/gen\
erate_audio_switch",parentData:t,parentDataProperty:"generate_audio_switch",rootData:l})||(e=e===null?y.errors:e.concat(
y.errors),s=e.length)),t.generate_multi_clip_switch!==void 0&&(y(t.generate_multi_clip_switch,{instancePath:n+"/input/ge\
nerate_multi_clip_switch",parentData:t,parentDataProperty:"generate_multi_clip_switch",rootData:l})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),t.seed!==void 0&&(j(t.seed,{instancePath:n+"/input/seed",parentData:t,parentDataProperty:"\
seed",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),t.template_id!==void 0&&(Ai(t.template_id,{instancePath:n+
"/input/template_id",parentData:t,parentDataProperty:"template_id",rootData:l})||(e=e===null?Ai.errors:e.concat(Ai.errors),
s=e.length))}else{let u={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[u]:e.push(u),s++}}}else{let t={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}return as.errors=e,s===0}var sf={type:"array",minItems:1,maxItems:7,items:{type:"object",additionalProperties:!1,required:["image_url"],properties:{
image_url:{$ref:"s6"},type:{type:"string",enum:["subject","background"]},ref_name:{type:"string",minLength:1,maxLength:30}}}};
function Bi(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(Array.isArray(i)){
if(i.length>7){let t={instancePath:n,keyword:"maxItems",params:{limit:7},message:"must NOT have more than 7 items"};e===
null?e=[t]:e.push(t),s++}if(i.length<1){let t={instancePath:n,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[t]:e.push(t),s++}let r=i.length;for(let t=0;t<r;t++){let o=i[t];if(o&&typeof o=="objec\
t"&&!Array.isArray(o)){if(o.image_url===void 0){let a={instancePath:n+"/"+t,keyword:"required",params:{missingProperty:"\
image_url"},message:"must have required property 'image_url'"};e===null?e=[a]:e.push(a),s++}for(let a in o)if(!(a==="ima\
ge_url"||a==="type"||a==="ref_name")){let d={instancePath:n+"/"+t,keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),s++}if(o.image_url!==void 0&&(p(o.image_url,{instancePath:n+
"/"+t+"/image_url",parentData:o,parentDataProperty:"image_url",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.
length)),o.type!==void 0){let a=o.type;if(typeof a!="string"){let d={instancePath:n+"/"+t+"/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}if(!(a==="subject"||a==="background")){let d={instancePath:n+
"/"+t+"/type",keyword:"enum",params:{allowedValues:sf.items.properties.type.enum},message:"must be equal to one of the a\
llowed values"};e===null?e=[d]:e.push(d),s++}}if(o.ref_name!==void 0){let a=o.ref_name;if(typeof a=="string"){if(x(a)>30){
let d={instancePath:n+"/"+t+"/ref_name",keyword:"maxLength",params:{limit:30},message:"must NOT have more than 30 charac\
ters"};e===null?e=[d]:e.push(d),s++}if(x(a)<1){let d={instancePath:n+"/"+t+"/ref_name",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:n+"/"+t+"/ref_na\
me",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}}else{let a={instancePath:n+
"/"+t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return Bi.errors=e,s===0}var Xo=ps;function ps(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="pixverse-v6/reference-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
pixverse-v6/reference-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_references===void 0){let t={instancePath:n+"/input",
keyword:"required",params:{missingProperty:"image_references"},message:"must have required property 'image_references'"};
e===null?e=[t]:e.push(t),s++}if(r.aspect_ratio===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[t]:e.push(t),s++}if(r.quality===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"quality"},message:"must have required propert\
y 'quality'"};e===null?e=[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[t]:e.push(t),s++}for(let t in r)
if(!(t==="prompt"||t==="image_references"||t==="aspect_ratio"||t==="quality"||t==="duration"||t==="generate_audio_switch"||
t==="seed")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must N\
OT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(V(r.prompt,{instancePath:n+"/input/prom\
pt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.image_references!==
void 0&&(Bi(r.image_references,{instancePath:n+"/input/image_references",parentData:r,parentDataProperty:"image_referenc\
es",rootData:l})||(e=e===null?Bi.errors:e.concat(Bi.errors),s=e.length)),r.aspect_ratio!==void 0&&(O(r.aspect_ratio,{instancePath:n+
"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),
s=e.length)),r.quality!==void 0&&(me(r.quality,{instancePath:n+"/input/quality",parentData:r,parentDataProperty:"quality",
rootData:l})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)),r.duration!==void 0&&(Y(r.duration,{instancePath:n+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length)),
r.generate_audio_switch!==void 0&&(y(r.generate_audio_switch,{instancePath:n+"/input/generate_audio_switch",parentData:r,
parentDataProperty:"generate_audio_switch",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.seed!==void 0&&
(j(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?j.errors:e.concat(
j.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),s++}return ps.errors=e,s===0}var el=us;function us(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="pixverse-v6/transition"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"pixv\
erse-v6/transition"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.
callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:
e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.first_frame_image_url===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"first_frame_image_url"},message:"must have required property 'first_frame_image_url'"};
e===null?e=[t]:e.push(t),s++}if(r.last_frame_image_url===void 0){let t={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"last_frame_image_url"},message:"must have required property 'last_frame_image_url'"};e===null?e=[t]:e.push(
t),s++}if(r.quality===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"quality"},message:"\
must have required property 'quality'"};e===null?e=[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:n+"/inp\
ut",keyword:"required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=
[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="first_frame_image_url"||t==="last_frame_image_url"||t==="qualit\
y"||t==="duration"||t==="generate_audio_switch"||t==="seed")){let o={instancePath:n+"/input",keyword:"additionalProperti\
es",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==
void 0&&(V(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?V.
errors:e.concat(V.errors),s=e.length)),r.first_frame_image_url!==void 0&&(v(r.first_frame_image_url,{instancePath:n+"/in\
put/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?v.errors:e.
concat(v.errors),s=e.length)),r.last_frame_image_url!==void 0&&(v(r.last_frame_image_url,{instancePath:n+"/input/last_fr\
ame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),
s=e.length)),r.quality!==void 0&&(me(r.quality,{instancePath:n+"/input/quality",parentData:r,parentDataProperty:"quality",
rootData:l})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)),r.duration!==void 0&&(Y(r.duration,{instancePath:n+
"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length)),
r.generate_audio_switch!==void 0&&(y(r.generate_audio_switch,{instancePath:n+"/input/generate_audio_switch",parentData:r,
parentDataProperty:"generate_audio_switch",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.seed!==void 0&&
(j(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?j.errors:e.concat(
j.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),s++}return us.errors=e,s===0}var rl=ms;function ms(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let t={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[t]:e.push(t),s++}if(i.input===void 0){let t={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[t]:e.push(t),s++}for(let t in i)
if(!(t==="model"||t==="callBackUrl"||t==="input")){let o={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(i.model!==void 0){let t=i.model;if(typeof t!=
"string"){let o={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:
e.push(o),s++}if(t!=="pixverse-v6/extend"){let o={instancePath:n+"/model",keyword:"const",params:{allowedValue:"pixverse\
-v6/extend"},message:"must be equal to constant"};e===null?e=[o]:e.push(o),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(
p.errors),s=e.length)),i.input!==void 0){let t=i.input,o=s,a=!0,d=s;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.taskId!==
void 0){let c={};e===null?e=[c]:e.push(c),s++}var r=d===s;s=o,e!==null&&(o?e.length=o:e=null);let u;if(r){let c=s;if(t&&
typeof t=="object"&&!Array.isArray(t)&&t.video_url===void 0){let N={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
video_url"},message:"must have required property 'video_url'"};e===null?e=[N]:e.push(N),s++}var r=c===s;a=r,u="then"}else{
let c=s;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.video_url!==void 0){let N={instancePath:n+"/input/video_url",keyword:"\
not",params:{},message:"must NOT be valid"};e===null?e=[N]:e.push(N),s++}var r=c===s;a=r,u="else"}if(!a){let c={instancePath:n+
"/input",keyword:"if",params:{failingKeyword:u},message:'must match "'+u+'" schema'};e===null?e=[c]:e.push(c),s++}if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.prompt===void 0){let c={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[c]:e.push(c),s++}if(t.quality===void 0){let c={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"quality"},message:"must have required property 'quality'"};e===null?
e=[c]:e.push(c),s++}if(t.duration===void 0){let c={instancePath:n+"/input",keyword:"required",params:{missingProperty:"d\
uration"},message:"must have required property 'duration'"};e===null?e=[c]:e.push(c),s++}for(let c in t)if(!(c==="prompt"||
c==="taskId"||c==="video_url"||c==="quality"||c==="duration"||c==="generate_audio_switch"||c==="seed")){let _={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};e===
null?e=[_]:e.push(_),s++}t.prompt!==void 0&&(V(t.prompt,{instancePath:n+"/input/prompt",parentData:t,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),t.taskId!==void 0&&(D(t.taskId,{instancePath:n+
"/input/taskId",parentData:t,parentDataProperty:"taskId",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),
t.video_url!==void 0&&(p(t.video_url,{instancePath:n+"/input/video_url",parentData:t,parentDataProperty:"video_url",rootData:l})||
(e=e===null?p.errors:e.concat(p.errors),s=e.length)),t.quality!==void 0&&(me(t.quality,{instancePath:n+"/input/quality",
parentData:t,parentDataProperty:"quality",rootData:l})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)),t.duration!==
void 0&&(Y(t.duration,{instancePath:n+"/input/duration",parentData:t,parentDataProperty:"duration",rootData:l})||(e=e===
null?Y.errors:e.concat(Y.errors),s=e.length)),t.generate_audio_switch!==void 0&&(Z(t.generate_audio_switch,{instancePath:n+
"/input/generate_audio_switch",parentData:t,parentDataProperty:"generate_audio_switch",rootData:l})||(e=e===null?Z.errors:
e.concat(Z.errors),s=e.length)),t.seed!==void 0&&(j(t.seed,{instancePath:n+"/input/seed",parentData:t,parentDataProperty:"\
seed",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length))}else{let c={instancePath:n+"/input",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),s++}}}else{let t={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ms.errors=e,s===0}var nf={type:"string",enum:["16:9","9:16","1:1","4:3","3:4","4:5","5:4","9:21","21:9"]};function Pr(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(i==="16:9"||i==="9:16"||i==="1:\
1"||i==="4:3"||i==="3:4"||i==="4:5"||i==="5:4"||i==="9:21"||i==="21:9")){let r={instancePath:n,keyword:"enum",params:{allowedValues:nf.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return Pr.errors=e,s===0}var tl=fs;function fs(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="happyhorse-1-1/text-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
happyhorse-1-1/text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="duration"||t==="aspect_\
ratio"||t==="resolution")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/inpu\
t/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.
duration!==void 0&&(K(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||
(e=e===null?K.errors:e.concat(K.errors),s=e.length)),r.aspect_ratio!==void 0&&(Pr(r.aspect_ratio,{instancePath:n+"/input\
/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?Pr.errors:e.concat(Pr.errors),s=
e.length)),r.resolution!==void 0&&(P(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"r\
esolution",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return fs.errors=e,s===0}var sl=ds;function ds(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="happyhorse-1-1/image-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
happyhorse-1-1/image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
image_urls===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"image_urls"},message:"mu\
st have required property 'image_urls'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_urls"||
t==="duration"||t==="resolution")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&($(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),
r.image_urls!==void 0&&(z(r.image_urls,{instancePath:n+"/input/image_urls",parentData:r,parentDataProperty:"image_urls",
rootData:l})||(e=e===null?z.errors:e.concat(z.errors),s=e.length)),r.duration!==void 0&&(K(r.duration,{instancePath:n+"/\
input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)),
r.resolution!==void 0&&(P(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ds.errors=e,s===0}var il=cs;function cs(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="happyhorse-1-1/reference-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
happyhorse-1-1/reference-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==
void 0&&(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.reference_image===void 0){let t={instancePath:n+"/in\
put",keyword:"required",params:{missingProperty:"reference_image"},message:"must have required property 'reference_image\
'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="reference_image"||t==="duration"||t==="aspect_ra\
tio"||t==="resolution")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/i\
nput/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),
r.reference_image!==void 0){let t=r.reference_image;if(Array.isArray(t)){if(t.length>9){let a={instancePath:n+"/input/re\
ference_image",keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 items"};e===null?e=[a]:e.push(a),s++}
if(t.length<1){let a={instancePath:n+"/input/reference_image",keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[a]:e.push(a),s++}let o=t.length;for(let a=0;a<o;a++)k(t[a],{instancePath:n+"/input/ref\
erence_image/"+a,parentData:t,parentDataProperty:a,rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)}else{
let o={instancePath:n+"/input/reference_image",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[o]:e.push(o),s++}}r.duration!==void 0&&(K(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"\
duration",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)),r.aspect_ratio!==void 0&&(Pr(r.aspect_ratio,
{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?Pr.errors:
e.concat(Pr.errors),s=e.length)),r.resolution!==void 0&&(P(r.resolution,{instancePath:n+"/input/resolution",parentData:r,
parentDataProperty:"resolution",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length))}else{let t={instancePath:n+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return cs.errors=e,s===0}var nl=ys;function ys(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="happyhorse/text-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"ha\
ppyhorse/text-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(
i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:
e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="duration"||t==="aspect_ratio"||t===
"resolution"||t==="seed")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/inpu\
t/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.
duration!==void 0&&(K(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||
(e=e===null?K.errors:e.concat(K.errors),s=e.length)),r.aspect_ratio!==void 0&&(W(r.aspect_ratio,{instancePath:n+"/input/\
aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),
r.resolution!==void 0&&(P(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.seed!==void 0&&(j(r.seed,{instancePath:n+"/input/se\
ed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length))}else{let t={
instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ys.
errors=e,s===0}var ol=gs;function gs(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="happyhorse/image-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"h\
appyhorse/image-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
image_urls===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"image_urls"},message:"mu\
st have required property 'image_urls'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_urls"||
t==="duration"||t==="resolution"||t==="seed")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&($(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),
r.image_urls!==void 0&&(z(r.image_urls,{instancePath:n+"/input/image_urls",parentData:r,parentDataProperty:"image_urls",
rootData:l})||(e=e===null?z.errors:e.concat(z.errors),s=e.length)),r.duration!==void 0&&(K(r.duration,{instancePath:n+"/\
input/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)),
r.resolution!==void 0&&(P(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",
rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.seed!==void 0&&(j(r.seed,{instancePath:n+"/input/se\
ed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length))}else{let t={
instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return gs.
errors=e,s===0}var ll=hs;function hs(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="happyhorse/reference-to-video"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
happyhorse/reference-to-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.reference_image===void 0){let t={instancePath:n+"/input",
keyword:"required",params:{missingProperty:"reference_image"},message:"must have required property 'reference_image'"};e===
null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="reference_image"||t==="duration"||t==="aspect_ratio"||t===
"resolution"||t==="seed")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/i\
nput/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),
r.reference_image!==void 0){let t=r.reference_image;if(Array.isArray(t)){if(t.length>9){let a={instancePath:n+"/input/re\
ference_image",keyword:"maxItems",params:{limit:9},message:"must NOT have more than 9 items"};e===null?e=[a]:e.push(a),s++}
if(t.length<1){let a={instancePath:n+"/input/reference_image",keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[a]:e.push(a),s++}let o=t.length;for(let a=0;a<o;a++)k(t[a],{instancePath:n+"/input/ref\
erence_image/"+a,parentData:t,parentDataProperty:a,rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)}else{
let o={instancePath:n+"/input/reference_image",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[o]:e.push(o),s++}}r.duration!==void 0&&(K(r.duration,{instancePath:n+"/input/duration",parentData:r,parentDataProperty:"\
duration",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)),r.aspect_ratio!==void 0&&(W(r.aspect_ratio,
{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?W.errors:
e.concat(W.errors),s=e.length)),r.resolution!==void 0&&(P(r.resolution,{instancePath:n+"/input/resolution",parentData:r,
parentDataProperty:"resolution",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.seed!==void 0&&(j(r.
seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?j.errors:e.concat(j.
errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),s++}return hs.errors=e,s===0}var al=_s,of={type:"object",additionalProperties:!1,required:["mod\
el","input"],properties:{model:{type:"string",const:"happyhorse/video-edit"},callBackUrl:{$ref:"s6"},input:{type:"object",
additionalProperties:!1,required:["prompt","video_url"],properties:{prompt:{$ref:"s156"},video_url:{$ref:"s6"},reference_image:{
type:"array",maxItems:5,items:{$ref:"s16"}},audio_setting:{type:"string",enum:["auto","origin"]},resolution:{$ref:"s67"},
seed:{$ref:"s96"}}}}};function _s(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==
void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="happyhorse/video-edit"){let t={instancePath:n+"/model",keyword:"co\
nst",params:{allowedValue:"happyhorse/video-edit"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.
callBackUrl!==void 0&&(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||
(e=e===null?p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"m\
ust have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.video_url===void 0){let t={instancePath:n+"/inpu\
t",keyword:"required",params:{missingProperty:"video_url"},message:"must have required property 'video_url'"};e===null?e=
[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="video_url"||t==="reference_image"||t==="audio_setting"||t==="re\
solution"||t==="seed")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(Re(r.prompt,{instancePath:n+"/\
input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?Re.errors:e.concat(Re.errors),s=e.length)),
r.video_url!==void 0&&(p(r.video_url,{instancePath:n+"/input/video_url",parentData:r,parentDataProperty:"video_url",rootData:l})||
(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.reference_image!==void 0){let t=r.reference_image;if(Array.isArray(
t)){if(t.length>5){let a={instancePath:n+"/input/reference_image",keyword:"maxItems",params:{limit:5},message:"must NOT \
have more than 5 items"};e===null?e=[a]:e.push(a),s++}let o=t.length;for(let a=0;a<o;a++)k(t[a],{instancePath:n+"/input/\
reference_image/"+a,parentData:t,parentDataProperty:a,rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)}else{
let o={instancePath:n+"/input/reference_image",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[o]:e.push(o),s++}}if(r.audio_setting!==void 0){let t=r.audio_setting;if(typeof t!="string"){let o={instancePath:n+"/inp\
ut/audio_setting",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(t===
"auto"||t==="origin")){let o={instancePath:n+"/input/audio_setting",keyword:"enum",params:{allowedValues:of.properties.input.
properties.audio_setting.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}}r.resolution!==
void 0&&(P(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=
e===null?P.errors:e.concat(P.errors),s=e.length)),r.seed!==void 0&&(j(r.seed,{instancePath:n+"/input/seed",parentData:r,
parentDataProperty:"seed",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length))}else{let t={instancePath:n+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return _s.errors=e,s===0}var pl=ks;function ks(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="infinitalk/from-audio"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"infin\
italk/from-audio"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(
p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.image_url===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"image_url"},message:"must have required prope\
rty 'image_url'"};e===null?e=[t]:e.push(t),s++}if(r.audio_url===void 0){let t={instancePath:n+"/input",keyword:"required",
params:{missingProperty:"audio_url"},message:"must have required property 'audio_url'"};e===null?e=[t]:e.push(t),s++}if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="audio_\
url"||t==="resolution"||t==="seed")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(h(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),
r.image_url!==void 0&&(p(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||
(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.audio_url!==void 0&&(p(r.audio_url,{instancePath:n+"/input/audio_\
url",parentData:r,parentDataProperty:"audio_url",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.resolution!==
void 0&&(ae(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||
(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),r.seed!==void 0){let t=r.seed;if(typeof t=="number"){if(t>1e6||isNaN(
t)){let o={instancePath:n+"/input/seed",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"};
e===null?e=[o]:e.push(o),s++}if(t<1e4||isNaN(t)){let o={instancePath:n+"/input/seed",keyword:"minimum",params:{comparison:"\
>=",limit:1e4},message:"must be >= 10000"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:n+"/input/seed",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:n+"/input",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ks.errors=e,s===0}var ul=ws,
lf={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"omnihuman-1\
-5"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:["image_url","audio_url"],properties:{
image_url:{$ref:"s6"},mask_url:{type:"array",maxItems:5,items:{$ref:"s16"}},audio_url:{$ref:"s6"},prompt:{type:"string",
maxLength:1e3},output_resolution:{type:"string",enum:["720","1080"]},pe_fast_mode:{$ref:"s9"},seed:{$ref:"s11"}}}}};function ws(i,{
instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{
missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r===
"model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="omnihuman-1-5"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"omnihuman-1-5"},
message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,{instancePath:n+
"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),
i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.image_url===void 0){let t={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===
null?e=[t]:e.push(t),s++}if(r.audio_url===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
audio_url"},message:"must have required property 'audio_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="ima\
ge_url"||t==="mask_url"||t==="audio_url"||t==="prompt"||t==="output_resolution"||t==="pe_fast_mode"||t==="seed")){let o={
instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[o]:e.push(o),s++}if(r.image_url!==void 0&&(p(r.image_url,{instancePath:n+"/input/image_url",parentData:r,
parentDataProperty:"image_url",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.mask_url!==void 0){let t=r.
mask_url;if(Array.isArray(t)){if(t.length>5){let a={instancePath:n+"/input/mask_url",keyword:"maxItems",params:{limit:5},
message:"must NOT have more than 5 items"};e===null?e=[a]:e.push(a),s++}let o=t.length;for(let a=0;a<o;a++)k(t[a],{instancePath:n+
"/input/mask_url/"+a,parentData:t,parentDataProperty:a,rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)}else{
let o={instancePath:n+"/input/mask_url",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(
o),s++}}if(r.audio_url!==void 0&&(p(r.audio_url,{instancePath:n+"/input/audio_url",parentData:r,parentDataProperty:"audi\
o_url",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.prompt!==void 0){let t=r.prompt;if(typeof t==
"string"){if(x(t)>1e3){let o={instancePath:n+"/input/prompt",keyword:"maxLength",params:{limit:1e3},message:"must NOT ha\
ve more than 1000 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:n+"/input/prompt",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}if(r.output_resolution!==void 0){let t=r.output_resolution;
if(typeof t!="string"){let o={instancePath:n+"/input/output_resolution",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[o]:e.push(o),s++}if(!(t==="720"||t==="1080")){let o={instancePath:n+"/input/output_resolutio\
n",keyword:"enum",params:{allowedValues:lf.properties.input.properties.output_resolution.enum},message:"must be equal to\
 one of the allowed values"};e===null?e=[o]:e.push(o),s++}}r.pe_fast_mode!==void 0&&(y(r.pe_fast_mode,{instancePath:n+"/\
input/pe_fast_mode",parentData:r,parentDataProperty:"pe_fast_mode",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),
s=e.length)),r.seed!==void 0&&(b(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||
(e=e===null?b.errors:e.concat(b.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ws.errors=e,s===0}var ml=vs;function vs(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="omnihuman-1-5/human-identification"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
omnihuman-1-5/human-identification"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==
void 0&&(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.image_url===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"image_url"},message:"\
must have required property 'image_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="image_url"){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),s++}r.image_url!==void 0&&(p(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"\
image_url",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return vs.errors=e,s===0}var fl=bs;function bs(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="omnihuman-1-5/subject-detection"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
omnihuman-1-5/subject-detection"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==
void 0&&(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.image_url===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"image_url"},message:"\
must have required property 'image_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="image_url"){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),s++}r.image_url!==void 0&&(p(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"\
image_url",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return bs.errors=e,s===0}var dl=qs,af={
type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"volcengine/vide\
o-to-video-lip-sync"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:["mode","video_url",
"audio_url"],properties:{mode:{type:"string",enum:["lite","basic"]},video_url:{$ref:"s6"},audio_url:{$ref:"s6"},separate_vocal:{
$ref:"s9"},open_scenedet:{$ref:"s9"},align_audio:{$ref:"s9"},align_audio_reverse:{$ref:"s9"},templ_start_seconds:{type:"\
number"}}}}};function qs(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==
void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="volcengine/video-to-video-lip-sync"){let t={instancePath:n+"/model",
keyword:"const",params:{allowedValue:"volcengine/video-to-video-lip-sync"},message:"must be equal to constant"};e===null?
e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"\
callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.mode===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
mode"},message:"must have required property 'mode'"};e===null?e=[t]:e.push(t),s++}if(r.video_url===void 0){let t={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"video_url"},message:"must have required property 'video_url'"};e===
null?e=[t]:e.push(t),s++}if(r.audio_url===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
audio_url"},message:"must have required property 'audio_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="mod\
e"||t==="video_url"||t==="audio_url"||t==="separate_vocal"||t==="open_scenedet"||t==="align_audio"||t==="align_audio_rev\
erse"||t==="templ_start_seconds")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.mode!==void 0){let t=r.mode;if(typeof t!=
"string"){let o={instancePath:n+"/input/mode",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[o]:e.push(o),s++}if(!(t==="lite"||t==="basic")){let o={instancePath:n+"/input/mode",keyword:"enum",params:{allowedValues:af.
properties.input.properties.mode.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}}
if(r.video_url!==void 0&&(p(r.video_url,{instancePath:n+"/input/video_url",parentData:r,parentDataProperty:"video_url",rootData:l})||
(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.audio_url!==void 0&&(p(r.audio_url,{instancePath:n+"/input/audio_\
url",parentData:r,parentDataProperty:"audio_url",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.separate_vocal!==
void 0&&(y(r.separate_vocal,{instancePath:n+"/input/separate_vocal",parentData:r,parentDataProperty:"separate_vocal",rootData:l})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.open_scenedet!==void 0&&(y(r.open_scenedet,{instancePath:n+"/inpu\
t/open_scenedet",parentData:r,parentDataProperty:"open_scenedet",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=
e.length)),r.align_audio!==void 0&&(y(r.align_audio,{instancePath:n+"/input/align_audio",parentData:r,parentDataProperty:"\
align_audio",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.align_audio_reverse!==void 0&&(y(r.align_audio_reverse,
{instancePath:n+"/input/align_audio_reverse",parentData:r,parentDataProperty:"align_audio_reverse",rootData:l})||(e=e===
null?y.errors:e.concat(y.errors),s=e.length)),r.templ_start_seconds!==void 0&&typeof r.templ_start_seconds!="number"){let t={
instancePath:n+"/input/templ_start_seconds",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[
t]:e.push(t),s++}}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),s++}return qs.errors=e,s===0}var pf={type:"string",enum:["1","2","4"]};function Dr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="1"||i==="2"||i==="4")){let r={instancePath:n,keyword:"enum",params:{allowedValues:pf.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return Dr.errors=e,s===0}var cl=Ps;function Ps(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="topaz/video-upscale"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"topaz/v\
ideo-upscale"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(
p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.video_url===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"video_url"},message:"must have required prope\
rty 'video_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="video_url"||t==="upscale_factor")){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),s++}r.video_url!==void 0&&(p(r.video_url,{instancePath:n+"/input/video_url",parentData:r,parentDataProperty:"\
video_url",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.upscale_factor!==void 0&&(Dr(r.upscale_factor,
{instancePath:n+"/input/upscale_factor",parentData:r,parentDataProperty:"upscale_factor",rootData:l})||(e=e===null?Dr.errors:
e.concat(Dr.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),s++}return Ps.errors=e,s===0}var yl=Ds;function Ds(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="topaz/image-upscale"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"topaz/i\
mage-upscale"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(
p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.image_url===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"image_url"},message:"must have required prope\
rty 'image_url'"};e===null?e=[t]:e.push(t),s++}if(r.upscale_factor===void 0){let t={instancePath:n+"/input",keyword:"req\
uired",params:{missingProperty:"upscale_factor"},message:"must have required property 'upscale_factor'"};e===null?e=[t]:
e.push(t),s++}for(let t in r)if(!(t==="image_url"||t==="upscale_factor")){let o={instancePath:n+"/input",keyword:"additi\
onalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}
r.image_url!==void 0&&(p(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||
(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.upscale_factor!==void 0&&(Dr(r.upscale_factor,{instancePath:n+"/i\
nput/upscale_factor",parentData:r,parentDataProperty:"upscale_factor",rootData:l})||(e=e===null?Dr.errors:e.concat(Dr.errors),
s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return Ds.errors=e,s===0}function Ge(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(x(i)>2e4){let r={instancePath:n,keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20000 charact\
ers"};e===null?e=[r]:e.push(r),s++}if(x(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return Ge.errors=e,s===0}function Ni(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(Array.isArray(i)){
if(i.length>1){let t={instancePath:n,keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"};e===
null?e=[t]:e.push(t),s++}let r=i.length;for(let t=0;t<r;t++){let o=i[t];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.
url===void 0){let a={instancePath:n+"/"+t,keyword:"required",params:{missingProperty:"url"},message:"must have required \
property 'url'"};e===null?e=[a]:e.push(a),s++}if(o.start===void 0){let a={instancePath:n+"/"+t,keyword:"required",params:{
missingProperty:"start"},message:"must have required property 'start'"};e===null?e=[a]:e.push(a),s++}if(o.ends===void 0){
let a={instancePath:n+"/"+t,keyword:"required",params:{missingProperty:"ends"},message:"must have required property 'end\
s'"};e===null?e=[a]:e.push(a),s++}for(let a in o)if(!(a==="url"||a==="start"||a==="ends")){let d={instancePath:n+"/"+t,keyword:"\
additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[d]:e.push(
d),s++}if(o.url!==void 0&&(p(o.url,{instancePath:n+"/"+t+"/url",parentData:o,parentDataProperty:"url",rootData:l})||(e=e===
null?p.errors:e.concat(p.errors),s=e.length)),o.start!==void 0){let a=o.start;if(typeof a=="number"){if(a<0||isNaN(a)){let d={
instancePath:n+"/"+t+"/start",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[d]:
e.push(d),s++}}else{let d={instancePath:n+"/"+t+"/start",keyword:"type",params:{type:"number"},message:"must be number"};
e===null?e=[d]:e.push(d),s++}}if(o.ends!==void 0){let a=o.ends;if(typeof a=="number"){if(a<0||isNaN(a)){let d={instancePath:n+
"/"+t+"/ends",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[d]:e.push(d),s++}}else{
let d={instancePath:n+"/"+t+"/ends",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[d]:e.push(
d),s++}}}else{let a={instancePath:n+"/"+t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:
e.push(a),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:
e.push(r),s++}return Ni.errors=e,s===0}var gl=js,Mi={type:"object",additionalProperties:!1,required:["model","input"],properties:{
model:{type:"string",const:"gemini-omni-video"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:[
"prompt","duration"],properties:{prompt:{$ref:"s204"},duration:{type:"string",enum:["4","6","8","10"]},image_urls:{type:"\
array",maxItems:7,items:{$ref:"s16"}},video_list:{$ref:"s205"},audio_ids:{type:"array",maxItems:3,items:{$ref:"s40"}},character_ids:{
type:"array",items:{$ref:"s40"}},aspect_ratio:{type:"string",enum:["16:9","9:16"]},resolution:{$ref:"s33"},seed:{$ref:"s\
96"}}}}};function js(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==
void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="gemini-omni-video"){let t={instancePath:n+"/model",keyword:"const",
params:{allowedValue:"gemini-omni-video"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==
void 0&&(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.duration===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};e===null?e=[t]:e.push(t),
s++}for(let t in r)if(!C.call(Mi.properties.input.properties,t)){let o={instancePath:n+"/input",keyword:"additionalPrope\
rties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==
void 0&&(Ge(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?
Ge.errors:e.concat(Ge.errors),s=e.length)),r.duration!==void 0){let t=r.duration;if(typeof t!="string"){let o={instancePath:n+
"/input/duration",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(t===
"4"||t==="6"||t==="8"||t==="10")){let o={instancePath:n+"/input/duration",keyword:"enum",params:{allowedValues:Mi.properties.
input.properties.duration.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}}if(r.
image_urls!==void 0){let t=r.image_urls;if(Array.isArray(t)){if(t.length>7){let a={instancePath:n+"/input/image_urls",keyword:"\
maxItems",params:{limit:7},message:"must NOT have more than 7 items"};e===null?e=[a]:e.push(a),s++}let o=t.length;for(let a=0;a<
o;a++)k(t[a],{instancePath:n+"/input/image_urls/"+a,parentData:t,parentDataProperty:a,rootData:l})||(e=e===null?k.errors:
e.concat(k.errors),s=e.length)}else{let o={instancePath:n+"/input/image_urls",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[o]:e.push(o),s++}}if(r.video_list!==void 0&&(Ni(r.video_list,{instancePath:n+"/input/video_l\
ist",parentData:r,parentDataProperty:"video_list",rootData:l})||(e=e===null?Ni.errors:e.concat(Ni.errors),s=e.length)),r.
audio_ids!==void 0){let t=r.audio_ids;if(Array.isArray(t)){if(t.length>3){let a={instancePath:n+"/input/audio_ids",keyword:"\
maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===null?e=[a]:e.push(a),s++}let o=t.length;for(let a=0;a<
o;a++)D(t[a],{instancePath:n+"/input/audio_ids/"+a,parentData:t,parentDataProperty:a,rootData:l})||(e=e===null?D.errors:
e.concat(D.errors),s=e.length)}else{let o={instancePath:n+"/input/audio_ids",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[o]:e.push(o),s++}}if(r.character_ids!==void 0){let t=r.character_ids;if(Array.isArray(t)){let o=t.
length;for(let a=0;a<o;a++)D(t[a],{instancePath:n+"/input/character_ids/"+a,parentData:t,parentDataProperty:a,rootData:l})||
(e=e===null?D.errors:e.concat(D.errors),s=e.length)}else{let o={instancePath:n+"/input/character_ids",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}if(r.aspect_ratio!==void 0){let t=r.aspect_ratio;if(typeof t!=
"string"){let o={instancePath:n+"/input/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[o]:e.push(o),s++}if(!(t==="16:9"||t==="9:16")){let o={instancePath:n+"/input/aspect_ratio",keyword:"enum",params:{
allowedValues:Mi.properties.input.properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===
null?e=[o]:e.push(o),s++}}r.resolution!==void 0&&(le(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"\
resolution",rootData:l})||(e=e===null?le.errors:e.concat(le.errors),s=e.length)),r.seed!==void 0&&(j(r.seed,{instancePath:n+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length))}else{
let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),
s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return js.errors=e,s===0}function jr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(x(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),s++}return jr.errors=e,s===0}var uf={type:"string",enum:["Achernar","Achird","Algenib","Algieba","Alnilam","Aoede","Autonoe","Callirrhoe","Charon","D\
espina","Enceladus","Erinome","Fenrir","Gacrux","Iapetus","Kore","Laomedeia","Leda","Orus","Puck","Pulcherrima","Rasalge\
thi","Sadachbia","Sadaltager","Schedar","Sulafat","Umbriel","Vindemiatrix","Zephyr","Zubenelgenubi"]};function Ti(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(i==="Achernar"||i==="Achird"||i===
"Algenib"||i==="Algieba"||i==="Alnilam"||i==="Aoede"||i==="Autonoe"||i==="Callirrhoe"||i==="Charon"||i==="Despina"||i===
"Enceladus"||i==="Erinome"||i==="Fenrir"||i==="Gacrux"||i==="Iapetus"||i==="Kore"||i==="Laomedeia"||i==="Leda"||i==="Oru\
s"||i==="Puck"||i==="Pulcherrima"||i==="Rasalgethi"||i==="Sadachbia"||i==="Sadaltager"||i==="Schedar"||i==="Sulafat"||i===
"Umbriel"||i==="Vindemiatrix"||i==="Zephyr"||i==="Zubenelgenubi")){let r={instancePath:n,keyword:"enum",params:{allowedValues:uf.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return Ti.errors=e,s===0}var Ji={type:"array",minItems:1,items:{type:"object",additionalProperties:!1,required:["speaker_id","voice_name","accent"],
properties:{speaker_id:{$ref:"s208"},voice_name:{$ref:"s209"},accent:{type:"string",enum:["Neutral","American (Gen)","Am\
erican (Valley)","American (South)","British (RP)","British (Brixton)","Transatlantic","Australian"]},style:{type:"strin\
g",enum:["Vocal Smile","Newscaster","Whisper","Empathetic","Promo/Hype","Deadpan"]},pace:{type:"string",enum:["Natural",
"Rapid Fire","The Drift","Staccato"]},audio_profile:{$ref:"s4"}}}};function $r(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(Array.isArray(i)){if(i.length<1){let t={instancePath:n,keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};e===null?e=[t]:e.push(t),s++}let r=i.length;for(let t=0;t<r;t++){let o=i[t];
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.speaker_id===void 0){let a={instancePath:n+"/"+t,keyword:"required",params:{
missingProperty:"speaker_id"},message:"must have required property 'speaker_id'"};e===null?e=[a]:e.push(a),s++}if(o.voice_name===
void 0){let a={instancePath:n+"/"+t,keyword:"required",params:{missingProperty:"voice_name"},message:"must have required\
 property 'voice_name'"};e===null?e=[a]:e.push(a),s++}if(o.accent===void 0){let a={instancePath:n+"/"+t,keyword:"require\
d",params:{missingProperty:"accent"},message:"must have required property 'accent'"};e===null?e=[a]:e.push(a),s++}for(let a in o)
if(!(a==="speaker_id"||a==="voice_name"||a==="accent"||a==="style"||a==="pace"||a==="audio_profile")){let d={instancePath:n+
"/"+t,keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?
e=[d]:e.push(d),s++}if(o.speaker_id!==void 0&&(jr(o.speaker_id,{instancePath:n+"/"+t+"/speaker_id",parentData:o,parentDataProperty:"\
speaker_id",rootData:l})||(e=e===null?jr.errors:e.concat(jr.errors),s=e.length)),o.voice_name!==void 0&&(Ti(o.voice_name,
{instancePath:n+"/"+t+"/voice_name",parentData:o,parentDataProperty:"voice_name",rootData:l})||(e=e===null?Ti.errors:e.concat(
Ti.errors),s=e.length)),o.accent!==void 0){let a=o.accent;if(typeof a!="string"){let d={instancePath:n+"/"+t+"/accent",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}if(!(a==="Neutral"||a==="American (G\
en)"||a==="American (Valley)"||a==="American (South)"||a==="British (RP)"||a==="British (Brixton)"||a==="Transatlantic"||
a==="Australian")){let d={instancePath:n+"/"+t+"/accent",keyword:"enum",params:{allowedValues:Ji.items.properties.accent.
enum},message:"must be equal to one of the allowed values"};e===null?e=[d]:e.push(d),s++}}if(o.style!==void 0){let a=o.style;
if(typeof a!="string"){let d={instancePath:n+"/"+t+"/style",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[d]:e.push(d),s++}if(!(a==="Vocal Smile"||a==="Newscaster"||a==="Whisper"||a==="Empathetic"||a==="Promo/H\
ype"||a==="Deadpan")){let d={instancePath:n+"/"+t+"/style",keyword:"enum",params:{allowedValues:Ji.items.properties.style.
enum},message:"must be equal to one of the allowed values"};e===null?e=[d]:e.push(d),s++}}if(o.pace!==void 0){let a=o.pace;
if(typeof a!="string"){let d={instancePath:n+"/"+t+"/pace",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[d]:e.push(d),s++}if(!(a==="Natural"||a==="Rapid Fire"||a==="The Drift"||a==="Staccato")){let d={instancePath:n+
"/"+t+"/pace",keyword:"enum",params:{allowedValues:Ji.items.properties.pace.enum},message:"must be equal to one of the a\
llowed values"};e===null?e=[d]:e.push(d),s++}}o.audio_profile!==void 0&&(q(o.audio_profile,{instancePath:n+"/"+t+"/audio\
_profile",parentData:o,parentDataProperty:"audio_profile",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length))}else{
let a={instancePath:n+"/"+t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return $r.
errors=e,s===0}function xr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(Array.isArray(i)){
if(i.length<1){let t={instancePath:n,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[t]:e.push(t),s++}let r=i.length;for(let t=0;t<r;t++){let o=i[t];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.
speaker_id===void 0){let a={instancePath:n+"/"+t,keyword:"required",params:{missingProperty:"speaker_id"},message:"must \
have required property 'speaker_id'"};e===null?e=[a]:e.push(a),s++}if(o.text===void 0){let a={instancePath:n+"/"+t,keyword:"\
required",params:{missingProperty:"text"},message:"must have required property 'text'"};e===null?e=[a]:e.push(a),s++}for(let a in o)
if(!(a==="speaker_id"||a==="text")){let d={instancePath:n+"/"+t,keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),s++}o.speaker_id!==void 0&&(jr(o.speaker_id,{instancePath:n+
"/"+t+"/speaker_id",parentData:o,parentDataProperty:"speaker_id",rootData:l})||(e=e===null?jr.errors:e.concat(jr.errors),
s=e.length)),o.text!==void 0&&(Q(o.text,{instancePath:n+"/"+t+"/text",parentData:o,parentDataProperty:"text",rootData:l})||
(e=e===null?Q.errors:e.concat(Q.errors),s=e.length))}else{let a={instancePath:n+"/"+t,keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"arr\
ay"},message:"must be array"};e===null?e=[r]:e.push(r),s++}return xr.errors=e,s===0}var hl=$s;function $s(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="google/gemini-3-1-flash-tts"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
google/gemini-3-1-flash-tts"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
speakers===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"speakers"},message:"must h\
ave required property 'speakers'"};e===null?e=[t]:e.push(t),s++}if(r.dialogue_turns===void 0){let t={instancePath:n+"/in\
put",keyword:"required",params:{missingProperty:"dialogue_turns"},message:"must have required property 'dialogue_turns'"};
e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="speakers"||t==="dialogue_turns"||t==="scene"||t==="sample_context"||
t==="temperature")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.speakers!==void 0&&($r(r.speakers,{instancePath:n+
"/input/speakers",parentData:r,parentDataProperty:"speakers",rootData:l})||(e=e===null?$r.errors:e.concat($r.errors),s=e.
length)),r.dialogue_turns!==void 0&&(xr(r.dialogue_turns,{instancePath:n+"/input/dialogue_turns",parentData:r,parentDataProperty:"\
dialogue_turns",rootData:l})||(e=e===null?xr.errors:e.concat(xr.errors),s=e.length)),r.scene!==void 0&&(q(r.scene,{instancePath:n+
"/input/scene",parentData:r,parentDataProperty:"scene",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),
r.sample_context!==void 0&&(q(r.sample_context,{instancePath:n+"/input/sample_context",parentData:r,parentDataProperty:"\
sample_context",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.temperature!==void 0){let t=r.temperature;
if(typeof t=="number"){if(t>2||isNaN(t)){let o={instancePath:n+"/input/temperature",keyword:"maximum",params:{comparison:"\
<=",limit:2},message:"must be <= 2"};e===null?e=[o]:e.push(o),s++}if(t<0||isNaN(t)){let o={instancePath:n+"/input/temper\
ature",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[o]:e.push(o),s++}}else{let o={
instancePath:n+"/input/temperature",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(
o),s++}}}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return $s.errors=e,s===0}var _l=xs;function xs(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="google/gemini-2-5-pro-tts"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"g\
oogle/gemini-2-5-pro-tts"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
speakers===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"speakers"},message:"must h\
ave required property 'speakers'"};e===null?e=[t]:e.push(t),s++}if(r.dialogue_turns===void 0){let t={instancePath:n+"/in\
put",keyword:"required",params:{missingProperty:"dialogue_turns"},message:"must have required property 'dialogue_turns'"};
e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="speakers"||t==="dialogue_turns"||t==="scene"||t==="sample_context"||
t==="temperature")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.speakers!==void 0&&($r(r.speakers,{instancePath:n+
"/input/speakers",parentData:r,parentDataProperty:"speakers",rootData:l})||(e=e===null?$r.errors:e.concat($r.errors),s=e.
length)),r.dialogue_turns!==void 0&&(xr(r.dialogue_turns,{instancePath:n+"/input/dialogue_turns",parentData:r,parentDataProperty:"\
dialogue_turns",rootData:l})||(e=e===null?xr.errors:e.concat(xr.errors),s=e.length)),r.scene!==void 0&&(q(r.scene,{instancePath:n+
"/input/scene",parentData:r,parentDataProperty:"scene",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),
r.sample_context!==void 0&&(q(r.sample_context,{instancePath:n+"/input/sample_context",parentData:r,parentDataProperty:"\
sample_context",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.temperature!==void 0){let t=r.temperature;
if(typeof t=="number"){if(t>2||isNaN(t)){let o={instancePath:n+"/input/temperature",keyword:"maximum",params:{comparison:"\
<=",limit:2},message:"must be <= 2"};e===null?e=[o]:e.push(o),s++}if(t<0||isNaN(t)){let o={instancePath:n+"/input/temper\
ature",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[o]:e.push(o),s++}}else{let o={
instancePath:n+"/input/temperature",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(
o),s++}}}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return xs.errors=e,s===0}var mf={type:"string",enum:["1:1","4:3","3:4","16:9","9:16","3:2","2:3"]};function Ur(i,{instancePath:n="",parentData:f,
parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(i==="1:1"||i==="4:3"||i==="3:4"||i==="16:9"||
i==="9:16"||i==="3:2"||i==="2:3")){let r={instancePath:n,keyword:"enum",params:{allowedValues:mf.enum},message:"must be \
equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return Ur.errors=e,s===0}var ff={type:"string",enum:["1K","2K"]};function J(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="1K"||i==="2K")){let r={instancePath:n,keyword:"enum",params:{allowedValues:ff.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return J.errors=e,s===0}var kl=Us;function Us(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="flux-2/flex-text-to-image"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"f\
lux-2/flex-text-to-image"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.aspect_ratio===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[t]:e.
push(t),s++}if(r.resolution===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"resolut\
ion"},message:"must have required property 'resolution'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||
t==="aspect_ratio"||t==="resolution"||t==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",
params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&
(V(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?V.errors:
e.concat(V.errors),s=e.length)),r.aspect_ratio!==void 0&&(Ur(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?Ur.errors:e.concat(Ur.errors),s=e.length)),r.resolution!==void 0&&
(J(r.resolution,{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?
J.errors:e.concat(J.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",
parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={
instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Us.
errors=e,s===0}var df={type:"string",enum:["1:1","4:3","3:4","16:9","9:16","3:2","2:3","auto"]};function Ar(i,{instancePath:n="",parentData:f,
parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(i==="1:1"||i==="4:3"||i==="3:4"||i==="16:9"||
i==="9:16"||i==="3:2"||i==="2:3"||i==="auto")){let r={instancePath:n,keyword:"enum",params:{allowedValues:df.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return Ar.errors=e,s===0}var wl=As;function As(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="flux-2/flex-image-to-image"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
flux-2/flex-image-to-image"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
input_urls===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"input_urls"},message:"mu\
st have required property 'input_urls'"};e===null?e=[t]:e.push(t),s++}if(r.prompt===void 0){let t={instancePath:n+"/inpu\
t",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[t]:e.
push(t),s++}if(r.aspect_ratio===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"aspec\
t_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[t]:e.push(t),s++}if(r.resolution===void 0){let t={
instancePath:n+"/input",keyword:"required",params:{missingProperty:"resolution"},message:"must have required property 'r\
esolution'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="input_urls"||t==="aspect_ratio"||t==="r\
esolution"||t==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(V(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),
r.input_urls!==void 0){let t=r.input_urls;if(Array.isArray(t)){if(t.length>8){let a={instancePath:n+"/input/input_urls",
keyword:"maxItems",params:{limit:8},message:"must NOT have more than 8 items"};e===null?e=[a]:e.push(a),s++}if(t.length<
1){let a={instancePath:n+"/input/input_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 ite\
ms"};e===null?e=[a]:e.push(a),s++}let o=t.length;for(let a=0;a<o;a++)k(t[a],{instancePath:n+"/input/input_urls/"+a,parentData:t,
parentDataProperty:a,rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)}else{let o={instancePath:n+"/inpu\
t/input_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}r.aspect_ratio!==
void 0&&(Ar(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||
(e=e===null?Ar.errors:e.concat(Ar.errors),s=e.length)),r.resolution!==void 0&&(J(r.resolution,{instancePath:n+"/input/re\
solution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?J.errors:e.concat(J.errors),s=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return As.errors=e,s===0}var vl=Bs;function Bs(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="flux-2/pro-text-to-image"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"fl\
ux-2/pro-text-to-image"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(
i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:
e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.aspect_ratio===void 0){let t={instancePath:n+"/input",keyword:"req\
uired",params:{missingProperty:"aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[t]:e.push(
t),s++}if(r.resolution===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"resolution"},
message:"must have required property 'resolution'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="\
aspect_ratio"||t==="resolution"||t==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(V(
r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?V.errors:e.concat(
V.errors),s=e.length)),r.aspect_ratio!==void 0&&(Ur(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?Ur.errors:e.concat(Ur.errors),s=e.length)),r.resolution!==void 0&&(J(r.resolution,
{instancePath:n+"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?J.errors:e.concat(
J.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Bs.errors=e,s===0}var bl=Ns;function Ns(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="flux-2/pro-image-to-image"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"f\
lux-2/pro-image-to-image"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
input_urls===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"input_urls"},message:"mu\
st have required property 'input_urls'"};e===null?e=[t]:e.push(t),s++}if(r.prompt===void 0){let t={instancePath:n+"/inpu\
t",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[t]:e.
push(t),s++}if(r.aspect_ratio===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"aspec\
t_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[t]:e.push(t),s++}if(r.resolution===void 0){let t={
instancePath:n+"/input",keyword:"required",params:{missingProperty:"resolution"},message:"must have required property 'r\
esolution'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="input_urls"||t==="aspect_ratio"||t==="r\
esolution"||t==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(V(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),
r.input_urls!==void 0){let t=r.input_urls;if(Array.isArray(t)){if(t.length>8){let a={instancePath:n+"/input/input_urls",
keyword:"maxItems",params:{limit:8},message:"must NOT have more than 8 items"};e===null?e=[a]:e.push(a),s++}if(t.length<
1){let a={instancePath:n+"/input/input_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 ite\
ms"};e===null?e=[a]:e.push(a),s++}let o=t.length;for(let a=0;a<o;a++)k(t[a],{instancePath:n+"/input/input_urls/"+a,parentData:t,
parentDataProperty:a,rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)}else{let o={instancePath:n+"/inpu\
t/input_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}r.aspect_ratio!==
void 0&&(Ar(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||
(e=e===null?Ar.errors:e.concat(Ar.errors),s=e.length)),r.resolution!==void 0&&(J(r.resolution,{instancePath:n+"/input/re\
solution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?J.errors:e.concat(J.errors),s=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ns.errors=e,s===0}var cf={type:"string",enum:["1:1","2:3","3:2"]};function Br(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="1:1"||i==="2:3"||i==="3:2")){let r={instancePath:n,keyword:"enum",params:{allowedValues:cf.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return Br.errors=e,s===0}var yf={type:"string",enum:["medium","high"]};function Nr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="medium"||i==="high")){let r={instancePath:n,keyword:"enum",params:{allowedValues:yf.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return Nr.errors=e,s===0}var ql=Ts;function Ts(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="gpt-image/1.5-text-to-image"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
gpt-image/1.5-text-to-image"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.aspect_ratio===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[t]:e.
push(t),s++}if(r.quality===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"quality"},
message:"must have required property 'quality'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="asp\
ect_ratio"||t==="quality")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(Je(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?Je.errors:e.concat(Je.errors),s=e.length)),
r.aspect_ratio!==void 0&&(Br(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspec\
t_ratio",rootData:l})||(e=e===null?Br.errors:e.concat(Br.errors),s=e.length)),r.quality!==void 0&&(Nr(r.quality,{instancePath:n+
"/input/quality",parentData:r,parentDataProperty:"quality",rootData:l})||(e=e===null?Nr.errors:e.concat(Nr.errors),s=e.length))}else{
let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),
s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return Ts.errors=e,s===0}var Pl=Os;function Os(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="gpt-image/1.5-image-to-image"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
gpt-image/1.5-image-to-image"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
input_urls===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"input_urls"},message:"mu\
st have required property 'input_urls'"};e===null?e=[t]:e.push(t),s++}if(r.prompt===void 0){let t={instancePath:n+"/inpu\
t",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[t]:e.
push(t),s++}if(r.aspect_ratio===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"aspec\
t_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[t]:e.push(t),s++}if(r.quality===void 0){let t={
instancePath:n+"/input",keyword:"required",params:{missingProperty:"quality"},message:"must have required property 'qual\
ity'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="input_urls"||t==="aspect_ratio"||t==="quality")){
let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have addit\
ional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(Je(r.prompt,{instancePath:n+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?Je.errors:e.concat(Je.errors),s=e.length)),r.input_urls!==void 0){
let t=r.input_urls;if(Array.isArray(t)){if(t.length>16){let a={instancePath:n+"/input/input_urls",keyword:"maxItems",params:{
limit:16},message:"must NOT have more than 16 items"};e===null?e=[a]:e.push(a),s++}if(t.length<1){let a={instancePath:n+
"/input/input_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(
a),s++}let o=t.length;for(let a=0;a<o;a++)k(t[a],{instancePath:n+"/input/input_urls/"+a,parentData:t,parentDataProperty:a,
rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)}else{let o={instancePath:n+"/input/input_urls",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}r.aspect_ratio!==void 0&&(Br(r.aspect_ratio,
{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?Br.errors:
e.concat(Br.errors),s=e.length)),r.quality!==void 0&&(Nr(r.quality,{instancePath:n+"/input/quality",parentData:r,parentDataProperty:"\
quality",rootData:l})||(e=e===null?Nr.errors:e.concat(Nr.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Os.errors=e,s===0}var gf={type:"string",enum:["auto","1:1","3:2","2:3","4:3","3:4","5:4","4:5","16:9","9:16","2:1","1:2","3:1","1:3","21:9",
"9:21"]};function Tr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!=
"string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
s++}if(!(i==="auto"||i==="1:1"||i==="3:2"||i==="2:3"||i==="4:3"||i==="3:4"||i==="5:4"||i==="4:5"||i==="16:9"||i==="9:16"||
i==="2:1"||i==="1:2"||i==="3:1"||i==="1:3"||i==="21:9"||i==="9:21")){let r={instancePath:n,keyword:"enum",params:{allowedValues:gf.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return Tr.errors=e,s===0}var Dl=Es,
hf={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"gpt-image-2\
-text-to-image"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:["prompt"],properties:{prompt:{
$ref:"s204"},aspect_ratio:{$ref:"s224"},resolution:{$ref:"s93"}},allOf:[{if:{properties:{aspect_ratio:{const:"auto"}},additionalProperties:!0},
then:{properties:{resolution:{const:"1K"}},additionalProperties:!0}},{if:{properties:{aspect_ratio:{const:"1:1"}},required:[
"aspect_ratio"],additionalProperties:!0},then:{properties:{resolution:{enum:["1K","2K"]}},additionalProperties:!0}},{if:{
properties:{aspect_ratio:{enum:["5:4","4:5","3:1","1:3","9:21"]}},required:["aspect_ratio"],additionalProperties:!0},then:{
properties:{resolution:{const:"1K"}},additionalProperties:!0}}]}}};function Es(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let a={instancePath:n,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[a]:e.push(
a),s++}if(i.input===void 0){let a={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[a]:e.push(a),s++}for(let a in i)if(!(a==="model"||a==="callBackUrl"||a==="input")){
let d={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional pro\
perties"};e===null?e=[d]:e.push(d),s++}if(i.model!==void 0){let a=i.model;if(typeof a!="string"){let d={instancePath:n+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}if(a!=="gpt-image-2\
-text-to-image"){let d={instancePath:n+"/model",keyword:"const",params:{allowedValue:"gpt-image-2-text-to-image"},message:"\
must be equal to constant"};e===null?e=[d]:e.push(d),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,{instancePath:n+"/\
callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),
i.input!==void 0){let a=i.input,d=s,u=!0,c=s;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.aspect_ratio!==void 0&&a.aspect_ratio!==
"auto"){let w={};e===null?e=[w]:e.push(w),s++}var r=c===s;if(s=d,e!==null&&(d?e.length=d:e=null),r){let w=s;if(a&&typeof a==
"object"&&!Array.isArray(a)&&a.resolution!==void 0&&a.resolution!=="1K"){let I={instancePath:n+"/input/resolution",keyword:"\
const",params:{allowedValue:"1K"},message:"must be equal to constant"};e===null?e=[I]:e.push(I),s++}var r=w===s;u=r}if(!u){
let w={instancePath:n+"/input",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?
e=[w]:e.push(w),s++}let _=s,N=!0,De=s;if(a&&typeof a=="object"&&!Array.isArray(a)){let w;if(a.aspect_ratio===void 0&&(w=
"aspect_ratio")){let E={};e===null?e=[E]:e.push(E),s++}else if(a.aspect_ratio!==void 0&&a.aspect_ratio!=="1:1"){let E={};
e===null?e=[E]:e.push(E),s++}}var t=De===s;if(s=_,e!==null&&(_?e.length=_:e=null),t){let w=s;if(a&&typeof a=="object"&&!Array.
isArray(a)&&a.resolution!==void 0){let I=a.resolution;if(!(I==="1K"||I==="2K")){let ir={instancePath:n+"/input/resolutio\
n",keyword:"enum",params:{allowedValues:hf.properties.input.allOf[1].then.properties.resolution.enum},message:"must be e\
qual to one of the allowed values"};e===null?e=[ir]:e.push(ir),s++}}var t=w===s;N=t}if(!N){let w={instancePath:n+"/input",
keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[w]:e.push(w),s++}let je=s,sr=!0,
ie=s;if(a&&typeof a=="object"&&!Array.isArray(a)){let w;if(a.aspect_ratio===void 0&&(w="aspect_ratio")){let E={};e===null?
e=[E]:e.push(E),s++}else if(a.aspect_ratio!==void 0){let E=a.aspect_ratio;if(!(E==="5:4"||E==="4:5"||E==="3:1"||E==="1:3"||
E==="9:21")){let I={};e===null?e=[I]:e.push(I),s++}}}var o=ie===s;if(s=je,e!==null&&(je?e.length=je:e=null),o){let w=s;if(a&&
typeof a=="object"&&!Array.isArray(a)&&a.resolution!==void 0&&a.resolution!=="1K"){let I={instancePath:n+"/input/resolut\
ion",keyword:"const",params:{allowedValue:"1K"},message:"must be equal to constant"};e===null?e=[I]:e.push(I),s++}var o=w===
s;sr=o}if(!sr){let w={instancePath:n+"/input",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" sch\
ema'};e===null?e=[w]:e.push(w),s++}if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.prompt===void 0){let w={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[w]:e.push(w),s++}for(let w in a)if(!(w==="prompt"||w==="aspect_ratio"||w==="resolution")){let E={instancePath:n+"/input",
keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"};e===null?e=[
E]:e.push(E),s++}a.prompt!==void 0&&(Ge(a.prompt,{instancePath:n+"/input/prompt",parentData:a,parentDataProperty:"prompt",
rootData:l})||(e=e===null?Ge.errors:e.concat(Ge.errors),s=e.length)),a.aspect_ratio!==void 0&&(Tr(a.aspect_ratio,{instancePath:n+
"/input/aspect_ratio",parentData:a,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?Tr.errors:e.concat(Tr.errors),
s=e.length)),a.resolution!==void 0&&(M(a.resolution,{instancePath:n+"/input/resolution",parentData:a,parentDataProperty:"\
resolution",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),s=e.length))}else{let w={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[w]:e.push(w),s++}}}else{let a={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}return Es.errors=e,s===0}var jl=Is,_f={
type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"gpt-image-2-ima\
ge-to-image"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:["input_urls","prompt"],properties:{
prompt:{$ref:"s204"},input_urls:{type:"array",minItems:1,maxItems:16,items:{$ref:"s16"}},aspect_ratio:{$ref:"s224"},resolution:{
$ref:"s93"}},allOf:[{if:{properties:{aspect_ratio:{const:"auto"}},additionalProperties:!0},then:{properties:{resolution:{
const:"1K"}},additionalProperties:!0}},{if:{properties:{aspect_ratio:{const:"1:1"}},required:["aspect_ratio"],additionalProperties:!0},
then:{properties:{resolution:{enum:["1K","2K"]}},additionalProperties:!0}},{if:{properties:{aspect_ratio:{enum:["5:4","4\
:5"]}},required:["aspect_ratio"],additionalProperties:!0},then:{properties:{resolution:{const:"1K"}},additionalProperties:!0}}]}}};
function Is(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let a={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[a]:e.push(a),s++}if(i.input===void 0){let a={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[a]:e.push(a),s++}for(let a in i)
if(!(a==="model"||a==="callBackUrl"||a==="input")){let d={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),s++}if(i.model!==void 0){let a=i.model;if(typeof a!=
"string"){let d={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:
e.push(d),s++}if(a!=="gpt-image-2-image-to-image"){let d={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
gpt-image-2-image-to-image"},message:"must be equal to constant"};e===null?e=[d]:e.push(d),s++}}if(i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let a=i.input,d=s,u=!0,c=s;if(a&&typeof a=="object"&&!Array.isArray(
a)&&a.aspect_ratio!==void 0&&a.aspect_ratio!=="auto"){let w={};e===null?e=[w]:e.push(w),s++}var r=c===s;if(s=d,e!==null&&
(d?e.length=d:e=null),r){let w=s;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.resolution!==void 0&&a.resolution!=="1K"){
let I={instancePath:n+"/input/resolution",keyword:"const",params:{allowedValue:"1K"},message:"must be equal to constant"};
e===null?e=[I]:e.push(I),s++}var r=w===s;u=r}if(!u){let w={instancePath:n+"/input",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[w]:e.push(w),s++}let _=s,N=!0,De=s;if(a&&typeof a=="object"&&!Array.
isArray(a)){let w;if(a.aspect_ratio===void 0&&(w="aspect_ratio")){let E={};e===null?e=[E]:e.push(E),s++}else if(a.aspect_ratio!==
void 0&&a.aspect_ratio!=="1:1"){let E={};e===null?e=[E]:e.push(E),s++}}var t=De===s;if(s=_,e!==null&&(_?e.length=_:e=null),
t){let w=s;if(a&&typeof a=="object"&&!Array.isArray(a)&&a.resolution!==void 0){let I=a.resolution;if(!(I==="1K"||I==="2K")){
let ir={instancePath:n+"/input/resolution",keyword:"enum",params:{allowedValues:_f.properties.input.allOf[1].then.properties.
resolution.enum},message:"must be equal to one of the allowed values"};e===null?e=[ir]:e.push(ir),s++}}var t=w===s;N=t}if(!N){
let w={instancePath:n+"/input",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?
e=[w]:e.push(w),s++}let je=s,sr=!0,ie=s;if(a&&typeof a=="object"&&!Array.isArray(a)){let w;if(a.aspect_ratio===void 0&&(w=
"aspect_ratio")){let E={};e===null?e=[E]:e.push(E),s++}else if(a.aspect_ratio!==void 0){let E=a.aspect_ratio;if(!(E==="5\
:4"||E==="4:5")){let I={};e===null?e=[I]:e.push(I),s++}}}var o=ie===s;if(s=je,e!==null&&(je?e.length=je:e=null),o){let w=s;
if(a&&typeof a=="object"&&!Array.isArray(a)&&a.resolution!==void 0&&a.resolution!=="1K"){let I={instancePath:n+"/input/r\
esolution",keyword:"const",params:{allowedValue:"1K"},message:"must be equal to constant"};e===null?e=[I]:e.push(I),s++}
var o=w===s;sr=o}if(!sr){let w={instancePath:n+"/input",keyword:"if",params:{failingKeyword:"then"},message:'must match \
"then" schema'};e===null?e=[w]:e.push(w),s++}if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.input_urls===void 0){let w={
instancePath:n+"/input",keyword:"required",params:{missingProperty:"input_urls"},message:"must have required property 'i\
nput_urls'"};e===null?e=[w]:e.push(w),s++}if(a.prompt===void 0){let w={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[w]:e.push(w),s++}for(let w in a)if(!(w===
"prompt"||w==="input_urls"||w==="aspect_ratio"||w==="resolution")){let E={instancePath:n+"/input",keyword:"additionalPro\
perties",params:{additionalProperty:w},message:"must NOT have additional properties"};e===null?e=[E]:e.push(E),s++}if(a.
prompt!==void 0&&(Ge(a.prompt,{instancePath:n+"/input/prompt",parentData:a,parentDataProperty:"prompt",rootData:l})||(e=
e===null?Ge.errors:e.concat(Ge.errors),s=e.length)),a.input_urls!==void 0){let w=a.input_urls;if(Array.isArray(w)){if(w.
length>16){let I={instancePath:n+"/input/input_urls",keyword:"maxItems",params:{limit:16},message:"must NOT have more th\
an 16 items"};e===null?e=[I]:e.push(I),s++}if(w.length<1){let I={instancePath:n+"/input/input_urls",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[I]:e.push(I),s++}let E=w.length;for(let I=0;I<E;I++)k(w[I],
{instancePath:n+"/input/input_urls/"+I,parentData:w,parentDataProperty:I,rootData:l})||(e=e===null?k.errors:e.concat(k.errors),
s=e.length)}else{let E={instancePath:n+"/input/input_urls",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[E]:e.push(E),s++}}a.aspect_ratio!==void 0&&(Tr(a.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:a,
parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?Tr.errors:e.concat(Tr.errors),s=e.length)),a.resolution!==void 0&&
(M(a.resolution,{instancePath:n+"/input/resolution",parentData:a,parentDataProperty:"resolution",rootData:l})||(e=e===null?
M.errors:e.concat(M.errors),s=e.length))}else{let w={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[w]:e.push(w),s++}}}else{let a={instancePath:n,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[a]:e.push(a),s++}return Is.errors=e,s===0}var kf={type:"string",enum:["1:1","16:9","9:16","3:4","4:3","auto"]};function Ze(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(!(i==="1:1"||i==="16:9"||i==="9:16"||i==="3:4"||i==="4:3"||i==="auto")){
let r={instancePath:n,keyword:"enum",params:{allowedValues:kf.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),s++}return Ze.errors=e,s===0}function Or(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(x(i)>500){let r={instancePath:n,keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 character\
s"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),s++}return Or.errors=e,s===0}var $l=Vs;function Vs(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="google/imagen4"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"google/image\
n4"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,{instancePath:n+
"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),
i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="aspect_ratio"||t==="negative_prompt"||t==="seed")){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.aspect_ratio!==void 0&&(Ze(r.aspect_ratio,{
instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?Ze.errors:
e.concat(Ze.errors),s=e.length)),r.negative_prompt!==void 0&&($(r.negative_prompt,{instancePath:n+"/input/negative_promp\
t",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),
r.seed!==void 0&&(Or(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?
Or.errors:e.concat(Or.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}return Vs.errors=e,s===0}var xl=zs;function zs(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="google/imagen4-fast"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"google/\
imagen4-fast"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(
p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="aspect_ratio"||t==="negative_prompt"||t===
"seed")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT h\
ave additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",
parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.aspect_ratio!==
void 0&&(Ze(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||
(e=e===null?Ze.errors:e.concat(Ze.errors),s=e.length)),r.negative_prompt!==void 0&&($(r.negative_prompt,{instancePath:n+
"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?$.errors:e.concat($.
errors),s=e.length)),r.seed!==void 0&&(b(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||
(e=e===null?b.errors:e.concat(b.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return zs.errors=e,s===0}var Ul=Ls;function Ls(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="google/imagen4-ultra"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"google\
/imagen4-ultra"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(
p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="aspect_ratio"||t==="negative_prompt"||t===
"seed")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT h\
ave additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",
parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.aspect_ratio!==
void 0&&(Ze(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||
(e=e===null?Ze.errors:e.concat(Ze.errors),s=e.length)),r.negative_prompt!==void 0&&($(r.negative_prompt,{instancePath:n+
"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?$.errors:e.concat($.
errors),s=e.length)),r.seed!==void 0&&(Or(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||
(e=e===null?Or.errors:e.concat(Or.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ls.errors=e,s===0}var wf={type:"string",enum:["square","square_hd","portrait_4_3","portrait_16_9","landscape_4_3","landscape_16_9"]};function X(i,{
instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(i==="square"||i==="squ\
are_hd"||i==="portrait_4_3"||i==="portrait_16_9"||i==="landscape_4_3"||i==="landscape_16_9")){let r={instancePath:n,keyword:"\
enum",params:{allowedValues:wf.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}
return X.errors=e,s===0}var vf={type:"string",enum:["AUTO","GENERAL","REALISTIC","DESIGN"]};function Er(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(!(i==="AUTO"||i==="GENERAL"||i==="REALISTIC"||i==="DESIGN")){let r={instancePath:n,
keyword:"enum",params:{allowedValues:vf.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),s++}return Er.errors=e,s===0}var bf={type:"string",enum:["TURBO","BALANCED","QUALITY"]};function se(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(!(i==="TURBO"||i==="BALANCED"||i==="QUALITY")){let r={instancePath:n,keyword:"\
enum",params:{allowedValues:bf.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}
return se.errors=e,s===0}var Al=Ks;function Ks(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="ideogram/v3-text-to-image"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"i\
deogram/v3-text-to-image"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_size"||t==="style"||
t==="rendering_speed"||t==="expand_prompt"||t==="negative_prompt"||t==="seed")){let o={instancePath:n+"/input",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(
o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.image_size!==void 0&&(X(r.image_size,{instancePath:n+"/input/imag\
e_size",parentData:r,parentDataProperty:"image_size",rootData:l})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)),
r.style!==void 0&&(Er(r.style,{instancePath:n+"/input/style",parentData:r,parentDataProperty:"style",rootData:l})||(e=e===
null?Er.errors:e.concat(Er.errors),s=e.length)),r.rendering_speed!==void 0&&(se(r.rendering_speed,{instancePath:n+"/inpu\
t/rendering_speed",parentData:r,parentDataProperty:"rendering_speed",rootData:l})||(e=e===null?se.errors:e.concat(se.errors),
s=e.length)),r.expand_prompt!==void 0&&(F(r.expand_prompt,{instancePath:n+"/input/expand_prompt",parentData:r,parentDataProperty:"\
expand_prompt",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),r.negative_prompt!==void 0&&($(r.negative_prompt,
{instancePath:n+"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?$.errors:
e.concat($.errors),s=e.length)),r.seed!==void 0&&(b(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"\
seed",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ks.errors=e,s===0}var Bl=Fs;function Fs(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="ideogram/v3-edit"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"ideogram/v\
3-edit"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(
p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(t),s++}if(r.mask_url===
void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"mask_url"},message:"must have require\
d property 'mask_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_url"||t==="mask_url"||
t==="rendering_speed"||t==="expand_prompt"||t==="seed")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(
r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(
h.errors),s=e.length)),r.image_url!==void 0&&(p(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"\
image_url",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.mask_url!==void 0&&(p(r.mask_url,{instancePath:n+
"/input/mask_url",parentData:r,parentDataProperty:"mask_url",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),
r.rendering_speed!==void 0&&(se(r.rendering_speed,{instancePath:n+"/input/rendering_speed",parentData:r,parentDataProperty:"\
rendering_speed",rootData:l})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.expand_prompt!==void 0&&(y(r.expand_prompt,
{instancePath:n+"/input/expand_prompt",parentData:r,parentDataProperty:"expand_prompt",rootData:l})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),r.seed!==void 0&&(b(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"\
seed",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Fs.errors=e,s===0}var qf={type:"string",enum:["1","2","3","4"]};function fe(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="1"||i==="2"||i==="3"||i==="4")){let r={instancePath:n,keyword:"enum",params:{
allowedValues:qf.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return fe.errors=
e,s===0}var Nl=Ss,Pf={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",
const:"ideogram/v3-remix"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:["prompt","imag\
e_url"],properties:{prompt:{$ref:"s54"},image_url:{$ref:"s6"},strength:{type:"number",minimum:.01,maximum:1},num_images:{
$ref:"s237"},image_size:{$ref:"s232"},style:{$ref:"s233"},rendering_speed:{$ref:"s234"},expand_prompt:{$ref:"s72"},negative_prompt:{
$ref:"s104"},seed:{$ref:"s11"}}}}};function Ss(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="ideogram/v3-remix"){let t={instancePath:n+
"/model",keyword:"const",params:{allowedValue:"ideogram/v3-remix"},message:"must be equal to constant"};e===null?e=[t]:e.
push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"\
callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===
null?e=[t]:e.push(t),s++}for(let t in r)if(!C.call(Pf.properties.input.properties,t)){let o={instancePath:n+"/input",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(
o),s++}if(r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.image_url!==void 0&&(p(r.image_url,{instancePath:n+"/input/image_\
url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.strength!==
void 0){let t=r.strength;if(typeof t=="number"){if(t>1||isNaN(t)){let o={instancePath:n+"/input/strength",keyword:"maxim\
um",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?e=[o]:e.push(o),s++}if(t<.01||isNaN(t)){let o={instancePath:n+
"/input/strength",keyword:"minimum",params:{comparison:">=",limit:.01},message:"must be >= 0.01"};e===null?e=[o]:e.push(
o),s++}}else{let o={instancePath:n+"/input/strength",keyword:"type",params:{type:"number"},message:"must be number"};e===
null?e=[o]:e.push(o),s++}}r.num_images!==void 0&&(fe(r.num_images,{instancePath:n+"/input/num_images",parentData:r,parentDataProperty:"\
num_images",rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),r.image_size!==void 0&&(X(r.image_size,
{instancePath:n+"/input/image_size",parentData:r,parentDataProperty:"image_size",rootData:l})||(e=e===null?X.errors:e.concat(
X.errors),s=e.length)),r.style!==void 0&&(Er(r.style,{instancePath:n+"/input/style",parentData:r,parentDataProperty:"sty\
le",rootData:l})||(e=e===null?Er.errors:e.concat(Er.errors),s=e.length)),r.rendering_speed!==void 0&&(se(r.rendering_speed,
{instancePath:n+"/input/rendering_speed",parentData:r,parentDataProperty:"rendering_speed",rootData:l})||(e=e===null?se.
errors:e.concat(se.errors),s=e.length)),r.expand_prompt!==void 0&&(F(r.expand_prompt,{instancePath:n+"/input/expand_prom\
pt",parentData:r,parentDataProperty:"expand_prompt",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),r.
negative_prompt!==void 0&&($(r.negative_prompt,{instancePath:n+"/input/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.seed!==void 0&&(b(r.seed,{instancePath:n+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length))}else{
let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),
s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return Ss.errors=e,s===0}var Df={type:"string",enum:["AUTO","REALISTIC","FICTION"]};function He(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(!(i==="AUTO"||i==="REALISTIC"||i==="FICTION")){let r={instancePath:n,keyword:"\
enum",params:{allowedValues:Df.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}
return He.errors=e,s===0}var Tl=Cs,jf={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{
type:"string",const:"ideogram/character"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:[
"prompt","reference_image_urls"],properties:{prompt:{$ref:"s54"},reference_image_urls:{$ref:"s66"},image_size:{$ref:"s23\
2"},num_images:{$ref:"s237"},style:{$ref:"s239"},rendering_speed:{$ref:"s234"},expand_prompt:{$ref:"s72"},negative_prompt:{
$ref:"s104"},seed:{$ref:"s11"}}}}};function Cs(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="ideogram/character"){let t={instancePath:n+
"/model",keyword:"const",params:{allowedValue:"ideogram/character"},message:"must be equal to constant"};e===null?e=[t]:
e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"\
callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.reference_image_urls===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"reference_image_urls"},message:"must have req\
uired property 'reference_image_urls'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!C.call(jf.properties.input.properties,
t)){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have a\
dditional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.reference_image_urls!==
void 0&&(ee(r.reference_image_urls,{instancePath:n+"/input/reference_image_urls",parentData:r,parentDataProperty:"refere\
nce_image_urls",rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),s=e.length)),r.image_size!==void 0&&(X(r.image_size,
{instancePath:n+"/input/image_size",parentData:r,parentDataProperty:"image_size",rootData:l})||(e=e===null?X.errors:e.concat(
X.errors),s=e.length)),r.num_images!==void 0&&(fe(r.num_images,{instancePath:n+"/input/num_images",parentData:r,parentDataProperty:"\
num_images",rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),r.style!==void 0&&(He(r.style,{instancePath:n+
"/input/style",parentData:r,parentDataProperty:"style",rootData:l})||(e=e===null?He.errors:e.concat(He.errors),s=e.length)),
r.rendering_speed!==void 0&&(se(r.rendering_speed,{instancePath:n+"/input/rendering_speed",parentData:r,parentDataProperty:"\
rendering_speed",rootData:l})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.expand_prompt!==void 0&&(F(r.expand_prompt,
{instancePath:n+"/input/expand_prompt",parentData:r,parentDataProperty:"expand_prompt",rootData:l})||(e=e===null?F.errors:
e.concat(F.errors),s=e.length)),r.negative_prompt!==void 0&&($(r.negative_prompt,{instancePath:n+"/input/negative_prompt",
parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.seed!==
void 0&&(b(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?b.errors:
e.concat(b.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),s++}return Cs.errors=e,s===0}var Ol=Rs,$f={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"ideogram/character-edit"},callBackUrl:{$ref:"s6"},input:{
type:"object",additionalProperties:!1,required:["prompt","image_url","mask_url","reference_image_urls"],properties:{prompt:{
$ref:"s54"},image_url:{$ref:"s6"},mask_url:{$ref:"s6"},reference_image_urls:{$ref:"s66"},num_images:{$ref:"s237"},style:{
$ref:"s239"},rendering_speed:{$ref:"s234"},expand_prompt:{$ref:"s72"},seed:{$ref:"s11"}}}}};function Rs(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r===
"callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="stri\
ng"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(r!=="ideogram/character-edit"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"ideogram/c\
haracter-edit"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(
p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(t),s++}if(r.mask_url===
void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"mask_url"},message:"must have require\
d property 'mask_url'"};e===null?e=[t]:e.push(t),s++}if(r.reference_image_urls===void 0){let t={instancePath:n+"/input",
keyword:"required",params:{missingProperty:"reference_image_urls"},message:"must have required property 'reference_image\
_urls'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!C.call($f.properties.input.properties,t)){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.image_url!==void 0&&(p(r.image_url,{instancePath:n+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.
length)),r.mask_url!==void 0&&(p(r.mask_url,{instancePath:n+"/input/mask_url",parentData:r,parentDataProperty:"mask_url",
rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.reference_image_urls!==void 0&&(ee(r.reference_image_urls,
{instancePath:n+"/input/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:l})||(e=e===
null?ee.errors:e.concat(ee.errors),s=e.length)),r.num_images!==void 0&&(fe(r.num_images,{instancePath:n+"/input/num_imag\
es",parentData:r,parentDataProperty:"num_images",rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),r.
style!==void 0&&(He(r.style,{instancePath:n+"/input/style",parentData:r,parentDataProperty:"style",rootData:l})||(e=e===
null?He.errors:e.concat(He.errors),s=e.length)),r.rendering_speed!==void 0&&(se(r.rendering_speed,{instancePath:n+"/inpu\
t/rendering_speed",parentData:r,parentDataProperty:"rendering_speed",rootData:l})||(e=e===null?se.errors:e.concat(se.errors),
s=e.length)),r.expand_prompt!==void 0&&(F(r.expand_prompt,{instancePath:n+"/input/expand_prompt",parentData:r,parentDataProperty:"\
expand_prompt",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),r.seed!==void 0&&(b(r.seed,{instancePath:n+
"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length))}else{
let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),
s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return Rs.errors=e,s===0}var El=Ms,xf={type:"object",additionalProperties:!1,required:["model","input"],properties:{
model:{type:"string",const:"ideogram/character-remix"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,
required:["prompt","image_url","reference_image_urls"],properties:{prompt:{$ref:"s54"},image_url:{$ref:"s6"},reference_image_urls:{
$ref:"s66"},reference_mask_urls:{$ref:"s6"},image_urls:{$ref:"s49"},strength:{type:"number",minimum:.1,maximum:1},image_size:{
$ref:"s232"},num_images:{$ref:"s237"},style:{$ref:"s239"},rendering_speed:{$ref:"s234"},expand_prompt:{$ref:"s72"},negative_prompt:{
$ref:"s57"},seed:{$ref:"s11"}}}}};function Ms(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,
s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==
void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="ideogram/character-remix"){let t={instancePath:n+"/model",keyword:"\
const",params:{allowedValue:"ideogram/character-remix"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}
if(i.callBackUrl!==void 0&&(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",
rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===
null?e=[t]:e.push(t),s++}if(r.reference_image_urls===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
reference_image_urls"},message:"must have required property 'reference_image_urls'"};e===null?e=[t]:e.push(t),s++}for(let t in r)
if(!C.call(xf.properties.input.properties,t)){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(h(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),
r.image_url!==void 0&&(p(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||
(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.reference_image_urls!==void 0&&(ee(r.reference_image_urls,{instancePath:n+
"/input/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:l})||(e=e===null?ee.errors:
e.concat(ee.errors),s=e.length)),r.reference_mask_urls!==void 0&&(p(r.reference_mask_urls,{instancePath:n+"/input/refere\
nce_mask_urls",parentData:r,parentDataProperty:"reference_mask_urls",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),
s=e.length)),r.image_urls!==void 0&&(ne(r.image_urls,{instancePath:n+"/input/image_urls",parentData:r,parentDataProperty:"\
image_urls",rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)),r.strength!==void 0){let t=r.strength;if(typeof t==
"number"){if(t>1||isNaN(t)){let o={instancePath:n+"/input/strength",keyword:"maximum",params:{comparison:"<=",limit:1},message:"\
must be <= 1"};e===null?e=[o]:e.push(o),s++}if(t<.1||isNaN(t)){let o={instancePath:n+"/input/strength",keyword:"minimum",
params:{comparison:">=",limit:.1},message:"must be >= 0.1"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:n+"/i\
nput/strength",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),s++}}r.image_size!==
void 0&&(X(r.image_size,{instancePath:n+"/input/image_size",parentData:r,parentDataProperty:"image_size",rootData:l})||(e=
e===null?X.errors:e.concat(X.errors),s=e.length)),r.num_images!==void 0&&(fe(r.num_images,{instancePath:n+"/input/num_im\
ages",parentData:r,parentDataProperty:"num_images",rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),
r.style!==void 0&&(He(r.style,{instancePath:n+"/input/style",parentData:r,parentDataProperty:"style",rootData:l})||(e=e===
null?He.errors:e.concat(He.errors),s=e.length)),r.rendering_speed!==void 0&&(se(r.rendering_speed,{instancePath:n+"/inpu\
t/rendering_speed",parentData:r,parentDataProperty:"rendering_speed",rootData:l})||(e=e===null?se.errors:e.concat(se.errors),
s=e.length)),r.expand_prompt!==void 0&&(F(r.expand_prompt,{instancePath:n+"/input/expand_prompt",parentData:r,parentDataProperty:"\
expand_prompt",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),r.negative_prompt!==void 0&&(A(r.negative_prompt,
{instancePath:n+"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?A.errors:
e.concat(A.errors),s=e.length)),r.seed!==void 0&&(b(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"\
seed",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ms.errors=e,s===0}function Ye(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="number"){
if(i>20||isNaN(i)){let r={instancePath:n,keyword:"maximum",params:{comparison:"<=",limit:20},message:"must be <= 20"};e===
null?e=[r]:e.push(r),s++}if(i<0||isNaN(i)){let r={instancePath:n,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[r]:e.push(r),s++}return Ye.errors=e,s===0}var Uf={type:"string",enum:["none","regular","high"]};function We(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(!(i==="none"||i==="regular"||i==="high")){let r={instancePath:n,keyword:"\
enum",params:{allowedValues:Uf.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}
return We.errors=e,s===0}var Il=Js,Af={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{
type:"string",const:"qwen/text-to-image"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:[
"prompt"],properties:{prompt:{$ref:"s54"},image_size:{$ref:"s232"},num_inference_steps:{type:"number",minimum:2,maximum:250},
guidance_scale:{$ref:"s243"},acceleration:{$ref:"s244"},output_format:{$ref:"s142"},negative_prompt:{$ref:"s57"},seed:{$ref:"\
s11"},enable_safety_checker:{$ref:"s9"},nsfw_checker:{$ref:"s74"}}}}};function Js(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(
r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){
let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="qwen/text-t\
o-image"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"qwen/text-to-image"},message:"must be equ\
al to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,{instancePath:n+"/callBackUrl",
parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),i.input!==
void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:n+"/input",
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!C.call(Af.properties.input.properties,t)){let o={instancePath:n+"/input",keyword:"additionalPr\
operties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.
prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===
null?h.errors:e.concat(h.errors),s=e.length)),r.image_size!==void 0&&(X(r.image_size,{instancePath:n+"/input/image_size",
parentData:r,parentDataProperty:"image_size",rootData:l})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)),r.num_inference_steps!==
void 0){let t=r.num_inference_steps;if(typeof t=="number"){if(t>250||isNaN(t)){let o={instancePath:n+"/input/num_inferen\
ce_steps",keyword:"maximum",params:{comparison:"<=",limit:250},message:"must be <= 250"};e===null?e=[o]:e.push(o),s++}if(t<
2||isNaN(t)){let o={instancePath:n+"/input/num_inference_steps",keyword:"minimum",params:{comparison:">=",limit:2},message:"\
must be >= 2"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:n+"/input/num_inference_steps",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),s++}}r.guidance_scale!==void 0&&(Ye(r.guidance_scale,{
instancePath:n+"/input/guidance_scale",parentData:r,parentDataProperty:"guidance_scale",rootData:l})||(e=e===null?Ye.errors:
e.concat(Ye.errors),s=e.length)),r.acceleration!==void 0&&(We(r.acceleration,{instancePath:n+"/input/acceleration",parentData:r,
parentDataProperty:"acceleration",rootData:l})||(e=e===null?We.errors:e.concat(We.errors),s=e.length)),r.output_format!==
void 0&&(B(r.output_format,{instancePath:n+"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:l})||
(e=e===null?B.errors:e.concat(B.errors),s=e.length)),r.negative_prompt!==void 0&&(A(r.negative_prompt,{instancePath:n+"/\
input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),
s=e.length)),r.seed!==void 0&&(b(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||
(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.enable_safety_checker!==void 0&&(y(r.enable_safety_checker,{instancePath:n+
"/input/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,
parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Js.errors=e,s===0}var Vl=Gs,
Bf={type:"object",additionalProperties:!1,required:["model","input"],properties:{model:{type:"string",const:"qwen/image-\
to-image"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,required:["prompt","image_url"],properties:{
prompt:{$ref:"s54"},image_url:{$ref:"s6"},strength:{$ref:"s58"},num_inference_steps:{type:"number",minimum:2,maximum:250},
guidance_scale:{$ref:"s243"},acceleration:{$ref:"s244"},output_format:{$ref:"s142"},negative_prompt:{$ref:"s57"},seed:{$ref:"\
s11"},enable_safety_checker:{$ref:"s9"},nsfw_checker:{$ref:"s74"}}}}};function Gs(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(
r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){
let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="qwen/image-\
to-image"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"qwen/image-to-image"},message:"must be e\
qual to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,{instancePath:n+"/callBackU\
rl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),i.input!==
void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:n+"/input",
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[t]:e.push(
t),s++}if(r.image_url===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"image_url"},message:"\
must have required property 'image_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!C.call(Bf.properties.input.properties,
t)){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have a\
dditional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.image_url!==void 0&&(p(
r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===null?p.errors:
e.concat(p.errors),s=e.length)),r.strength!==void 0&&(T(r.strength,{instancePath:n+"/input/strength",parentData:r,parentDataProperty:"\
strength",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.num_inference_steps!==void 0){let t=r.num_inference_steps;
if(typeof t=="number"){if(t>250||isNaN(t)){let o={instancePath:n+"/input/num_inference_steps",keyword:"maximum",params:{
comparison:"<=",limit:250},message:"must be <= 250"};e===null?e=[o]:e.push(o),s++}if(t<2||isNaN(t)){let o={instancePath:n+
"/input/num_inference_steps",keyword:"minimum",params:{comparison:">=",limit:2},message:"must be >= 2"};e===null?e=[o]:e.
push(o),s++}}else{let o={instancePath:n+"/input/num_inference_steps",keyword:"type",params:{type:"number"},message:"must\
 be number"};e===null?e=[o]:e.push(o),s++}}r.guidance_scale!==void 0&&(Ye(r.guidance_scale,{instancePath:n+"/input/guida\
nce_scale",parentData:r,parentDataProperty:"guidance_scale",rootData:l})||(e=e===null?Ye.errors:e.concat(Ye.errors),s=e.
length)),r.acceleration!==void 0&&(We(r.acceleration,{instancePath:n+"/input/acceleration",parentData:r,parentDataProperty:"\
acceleration",rootData:l})||(e=e===null?We.errors:e.concat(We.errors),s=e.length)),r.output_format!==void 0&&(B(r.output_format,
{instancePath:n+"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:l})||(e=e===null?B.errors:
e.concat(B.errors),s=e.length)),r.negative_prompt!==void 0&&(A(r.negative_prompt,{instancePath:n+"/input/negative_prompt",
parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.seed!==
void 0&&(b(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?b.errors:
e.concat(b.errors),s=e.length)),r.enable_safety_checker!==void 0&&(y(r.enable_safety_checker,{instancePath:n+"/input/ena\
ble_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?y.errors:e.concat(
y.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Gs.errors=e,s===0}function Oi(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(x(i)>2e3){let r={instancePath:n,keyword:"maxLength",params:{limit:2e3},message:"must NOT have more than 2000 characte\
rs"};e===null?e=[r]:e.push(r),s++}if(x(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return Oi.errors=e,s===0}var zl=Zs,Nf={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"qwen/image-edit"},callBackUrl:{$ref:"s6"},input:{type:"\
object",additionalProperties:!1,required:["prompt","image_url"],properties:{prompt:{$ref:"s247"},image_url:{$ref:"s6"},image_size:{
$ref:"s232"},num_images:{$ref:"s237"},num_inference_steps:{type:"number",minimum:2,maximum:49},guidance_scale:{$ref:"s24\
3"},acceleration:{$ref:"s244"},output_format:{$ref:"s142"},negative_prompt:{$ref:"s57"},seed:{$ref:"s11"},sync_mode:{$ref:"\
s9"},enable_safety_checker:{$ref:"s9"},nsfw_checker:{$ref:"s74"}}}}};function Zs(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(
r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){
let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="qwen/image-\
edit"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"qwen/image-edit"},message:"must be equal to \
constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,
parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.
input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"require\
d",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===
void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"image_url"},message:"must have requir\
ed property 'image_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!C.call(Nf.properties.input.properties,t)){let o={
instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(Oi(r.prompt,{instancePath:n+"/input/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?Oi.errors:e.concat(Oi.errors),s=e.length)),r.image_url!==void 0&&(p(
r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===null?p.errors:
e.concat(p.errors),s=e.length)),r.image_size!==void 0&&(X(r.image_size,{instancePath:n+"/input/image_size",parentData:r,
parentDataProperty:"image_size",rootData:l})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)),r.num_images!==void 0&&
(fe(r.num_images,{instancePath:n+"/input/num_images",parentData:r,parentDataProperty:"num_images",rootData:l})||(e=e===null?
fe.errors:e.concat(fe.errors),s=e.length)),r.num_inference_steps!==void 0){let t=r.num_inference_steps;if(typeof t=="num\
ber"){if(t>49||isNaN(t)){let o={instancePath:n+"/input/num_inference_steps",keyword:"maximum",params:{comparison:"<=",limit:49},
message:"must be <= 49"};e===null?e=[o]:e.push(o),s++}if(t<2||isNaN(t)){let o={instancePath:n+"/input/num_inference_step\
s",keyword:"minimum",params:{comparison:">=",limit:2},message:"must be >= 2"};e===null?e=[o]:e.push(o),s++}}else{let o={
instancePath:n+"/input/num_inference_steps",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[
o]:e.push(o),s++}}r.guidance_scale!==void 0&&(Ye(r.guidance_scale,{instancePath:n+"/input/guidance_scale",parentData:r,parentDataProperty:"\
guidance_scale",rootData:l})||(e=e===null?Ye.errors:e.concat(Ye.errors),s=e.length)),r.acceleration!==void 0&&(We(r.acceleration,
{instancePath:n+"/input/acceleration",parentData:r,parentDataProperty:"acceleration",rootData:l})||(e=e===null?We.errors:
e.concat(We.errors),s=e.length)),r.output_format!==void 0&&(B(r.output_format,{instancePath:n+"/input/output_format",parentData:r,
parentDataProperty:"output_format",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),s=e.length)),r.negative_prompt!==
void 0&&(A(r.negative_prompt,{instancePath:n+"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",
rootData:l})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.seed!==void 0&&(b(r.seed,{instancePath:n+"/input/se\
ed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.sync_mode!==
void 0&&(y(r.sync_mode,{instancePath:n+"/input/sync_mode",parentData:r,parentDataProperty:"sync_mode",rootData:l})||(e=e===
null?y.errors:e.concat(y.errors),s=e.length)),r.enable_safety_checker!==void 0&&(y(r.enable_safety_checker,{instancePath:n+
"/input/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?y.errors:
e.concat(y.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,
parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Zs.errors=e,s===0}var Ll=Hs;function Hs(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="qwen2/text-to-image"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"qwen2/t\
ext-to-image"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(
p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_size"||t==="output_format"||t==="s\
eed"||t==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(ge(r.prompt,{instancePath:n+"/inp\
ut/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),
r.image_size!==void 0&&(W(r.image_size,{instancePath:n+"/input/image_size",parentData:r,parentDataProperty:"image_size",
rootData:l})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),r.output_format!==void 0&&(B(r.output_format,{instancePath:n+
"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),
s=e.length)),r.seed!==void 0&&(b(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||
(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/\
nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{
let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),
s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return Hs.errors=e,s===0}var Kl=Ys;function Ys(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="qwen2/image-edit"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"qwen2/imag\
e-edit"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(
p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_url===void 0){let t={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"image_url"},message:"must have required property 'image_url'"};e===null?e=[t]:e.push(t),s++}for(let t in r)
if(!(t==="prompt"||t==="image_url"||t==="image_size"||t==="output_format"||t==="seed"||t==="nsfw_checker")){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(ge(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),r.image_url!==void 0&&(p(r.image_url,{instancePath:n+
"/input/image_url",parentData:r,parentDataProperty:"image_url",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.
length)),r.image_size!==void 0&&(O(r.image_size,{instancePath:n+"/input/image_size",parentData:r,parentDataProperty:"ima\
ge_size",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.output_format!==void 0&&(B(r.output_format,
{instancePath:n+"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:l})||(e=e===null?B.errors:
e.concat(B.errors),s=e.length)),r.seed!==void 0&&(b(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"\
seed",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+
"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),
s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return Ys.errors=e,s===0}var Fl=Ws;function Ws(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="qwen3/text-to-image"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"qwen3/t\
ext-to-image"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(
p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="resolution"||t==="image_size"||t==="outp\
ut_format"||t==="prompt_extend"||t==="negative_prompt"||t==="seed"||t==="nsfw_checker")){let o={instancePath:n+"/input",
keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[
o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",
rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.resolution!==void 0&&(J(r.resolution,{instancePath:n+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?J.errors:e.concat(J.errors),s=
e.length)),r.image_size!==void 0&&(O(r.image_size,{instancePath:n+"/input/image_size",parentData:r,parentDataProperty:"i\
mage_size",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.output_format!==void 0&&(B(r.output_format,
{instancePath:n+"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:l})||(e=e===null?B.errors:
e.concat(B.errors),s=e.length)),r.prompt_extend!==void 0&&(y(r.prompt_extend,{instancePath:n+"/input/prompt_extend",parentData:r,
parentDataProperty:"prompt_extend",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.negative_prompt!==
void 0&&($(r.negative_prompt,{instancePath:n+"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",
rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.seed!==void 0&&(j(r.seed,{instancePath:n+"/input/se\
ed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.nsfw_checker!==
void 0&&(y(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ws.errors=e,s===0}var Sl=Qs,Tf={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"qwen3/image-to-image"},callBackUrl:{$ref:"s6"},input:{
type:"object",additionalProperties:!1,required:["prompt","image_urls"],properties:{prompt:{$ref:"s54"},image_urls:{$ref:"\
s88"},resolution:{$ref:"s214"},image_size:{$ref:"s179"},output_format:{$ref:"s142"},prompt_extend:{$ref:"s9"},negative_prompt:{
$ref:"s104"},seed:{$ref:"s96"},nsfw_checker:{$ref:"s9"}}}}};function Qs(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(
r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){
let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="qwen3/image\
-to-image"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"qwen3/image-to-image"},message:"must be\
 equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,{instancePath:n+"/callBac\
kUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),i.
input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:n+"\
/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[t]:e.push(t),s++}if(r.image_urls===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"i\
mage_urls"},message:"must have required property 'image_urls'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!C.call(Tf.
properties.input.properties,t)){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),
r.image_urls!==void 0&&(he(r.image_urls,{instancePath:n+"/input/image_urls",parentData:r,parentDataProperty:"image_urls",
rootData:l})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)),r.resolution!==void 0&&(J(r.resolution,{instancePath:n+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?J.errors:e.concat(J.errors),s=
e.length)),r.image_size!==void 0&&(O(r.image_size,{instancePath:n+"/input/image_size",parentData:r,parentDataProperty:"i\
mage_size",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.output_format!==void 0&&(B(r.output_format,
{instancePath:n+"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:l})||(e=e===null?B.errors:
e.concat(B.errors),s=e.length)),r.prompt_extend!==void 0&&(y(r.prompt_extend,{instancePath:n+"/input/prompt_extend",parentData:r,
parentDataProperty:"prompt_extend",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.negative_prompt!==
void 0&&($(r.negative_prompt,{instancePath:n+"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",
rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.seed!==void 0&&(j(r.seed,{instancePath:n+"/input/se\
ed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.nsfw_checker!==
void 0&&(y(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Qs.errors=e,s===0}var Cl=Xs;function Xs(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="qwen3/pro-text-to-image"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"qwe\
n3/pro-text-to-image"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(
i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:
e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===
void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required \
property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="resolution"||t==="image_size"||t===
"output_format"||t==="prompt_extend"||t==="negative_prompt"||t==="seed"||t==="nsfw_checker")){let o={instancePath:n+"/in\
put",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?
e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prom\
pt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.resolution!==void 0&&(J(r.resolution,{instancePath:n+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?J.errors:e.concat(J.errors),s=
e.length)),r.image_size!==void 0&&(O(r.image_size,{instancePath:n+"/input/image_size",parentData:r,parentDataProperty:"i\
mage_size",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.output_format!==void 0&&(B(r.output_format,
{instancePath:n+"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:l})||(e=e===null?B.errors:
e.concat(B.errors),s=e.length)),r.prompt_extend!==void 0&&(y(r.prompt_extend,{instancePath:n+"/input/prompt_extend",parentData:r,
parentDataProperty:"prompt_extend",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.negative_prompt!==
void 0&&($(r.negative_prompt,{instancePath:n+"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",
rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.seed!==void 0&&(j(r.seed,{instancePath:n+"/input/se\
ed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.nsfw_checker!==
void 0&&(y(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Xs.errors=e,s===0}var Rl=ei,Of={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"qwen3/pro-image-to-image"},callBackUrl:{$ref:"s6"},input:{
type:"object",additionalProperties:!1,required:["prompt","image_urls"],properties:{prompt:{$ref:"s54"},image_urls:{$ref:"\
s88"},resolution:{$ref:"s214"},image_size:{$ref:"s179"},output_format:{$ref:"s142"},prompt_extend:{$ref:"s9"},negative_prompt:{
$ref:"s104"},seed:{$ref:"s96"},nsfw_checker:{$ref:"s9"}}}}};function ei(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(
r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have\
 required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){
let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="qwen3/pro-i\
mage-to-image"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"qwen3/pro-image-to-image"},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,{instancePath:n+"/\
callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),
i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[t]:e.push(t),s++}if(r.image_urls===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"i\
mage_urls"},message:"must have required property 'image_urls'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!C.call(Of.
properties.input.properties,t)){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(h(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),
r.image_urls!==void 0&&(he(r.image_urls,{instancePath:n+"/input/image_urls",parentData:r,parentDataProperty:"image_urls",
rootData:l})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)),r.resolution!==void 0&&(J(r.resolution,{instancePath:n+
"/input/resolution",parentData:r,parentDataProperty:"resolution",rootData:l})||(e=e===null?J.errors:e.concat(J.errors),s=
e.length)),r.image_size!==void 0&&(O(r.image_size,{instancePath:n+"/input/image_size",parentData:r,parentDataProperty:"i\
mage_size",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.output_format!==void 0&&(B(r.output_format,
{instancePath:n+"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:l})||(e=e===null?B.errors:
e.concat(B.errors),s=e.length)),r.prompt_extend!==void 0&&(y(r.prompt_extend,{instancePath:n+"/input/prompt_extend",parentData:r,
parentDataProperty:"prompt_extend",rootData:l})||(e=e===null?y.errors:e.concat(y.errors),s=e.length)),r.negative_prompt!==
void 0&&($(r.negative_prompt,{instancePath:n+"/input/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",
rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.seed!==void 0&&(j(r.seed,{instancePath:n+"/input/se\
ed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.nsfw_checker!==
void 0&&(y(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||
(e=e===null?y.errors:e.concat(y.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ei.errors=e,s===0}var Ml=ri;function ri(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="recraft/crisp-upscale"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"recra\
ft/crisp-upscale"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(
p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.image===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"image"},message:"must have required property \
'image'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="image"){let o={instancePath:n+"/input",keyword:"additional\
Properties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.
image!==void 0&&(p(r.image,{instancePath:n+"/input/image",parentData:r,parentDataProperty:"image",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}return ri.errors=e,s===0}var Jl=ti;function ti(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="recraft/remove-background"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"r\
ecraft/remove-background"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
image===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"image"},message:"must have re\
quired property 'image'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(t!=="image"){let o={instancePath:n+"/input",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(
o),s++}r.image!==void 0&&(p(r.image,{instancePath:n+"/input/image",parentData:r,parentDataProperty:"image",rootData:l})||
(e=e===null?p.errors:e.concat(p.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ti.errors=e,s===0}var Gl=si;function si(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="bytedance/seedream"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"bytedanc\
e/seedream"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(
p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_size"||t==="guidance_scale"||t==="\
seed")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT ha\
ve additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",
parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.image_size!==
void 0&&(X(r.image_size,{instancePath:n+"/input/image_size",parentData:r,parentDataProperty:"image_size",rootData:l})||(e=
e===null?X.errors:e.concat(X.errors),s=e.length)),r.guidance_scale!==void 0){let t=r.guidance_scale;if(typeof t=="number"){
if(t>10||isNaN(t)){let o={instancePath:n+"/input/guidance_scale",keyword:"maximum",params:{comparison:"<=",limit:10},message:"\
must be <= 10"};e===null?e=[o]:e.push(o),s++}if(t<1||isNaN(t)){let o={instancePath:n+"/input/guidance_scale",keyword:"mi\
nimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:n+
"/input/guidance_scale",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),s++}}r.
seed!==void 0&&(b(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?
b.errors:e.concat(b.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}return si.errors=e,s===0}var Ef={type:"string",enum:["square","square_hd","portrait_4_3","portrait_3_2","portrait_16_9","landscape_4_3","landscap\
e_3_2","landscape_16_9","landscape_21_9"]};function Ir(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="square"||i==="square_hd"||i==="portrait_4_3"||i==="portrait_3_2"||i==="portra\
it_16_9"||i==="landscape_4_3"||i==="landscape_3_2"||i==="landscape_16_9"||i==="landscape_21_9")){let r={instancePath:n,keyword:"\
enum",params:{allowedValues:Ef.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}
return Ir.errors=e,s===0}var Zl=ii;function ii(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="bytedance/seedream-v4-text-to-image"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
bytedance/seedream-v4-text-to-image"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==
void 0&&(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===
null?p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must \
have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_size"||t==="\
image_resolution"||t==="max_images"||t==="seed"||t==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additional\
Properties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.
prompt!==void 0&&(h(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===
null?h.errors:e.concat(h.errors),s=e.length)),r.image_size!==void 0&&(Ir(r.image_size,{instancePath:n+"/input/image_size",
parentData:r,parentDataProperty:"image_size",rootData:l})||(e=e===null?Ir.errors:e.concat(Ir.errors),s=e.length)),r.image_resolution!==
void 0&&(M(r.image_resolution,{instancePath:n+"/input/image_resolution",parentData:r,parentDataProperty:"image_resolutio\
n",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),r.max_images!==void 0){let t=r.max_images;if(typeof t==
"number"){if(t>6||isNaN(t)){let o={instancePath:n+"/input/max_images",keyword:"maximum",params:{comparison:"<=",limit:6},
message:"must be <= 6"};e===null?e=[o]:e.push(o),s++}if(t<1||isNaN(t)){let o={instancePath:n+"/input/max_images",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:n+
"/input/max_images",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),s++}}r.seed!==
void 0&&(b(r.seed,{instancePath:n+"/input/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?b.errors:
e.concat(b.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,
parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+
"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ii.errors=e,s===0}var Hl=ni;function ni(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="bytedance/seedream-v4-edit"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
bytedance/seedream-v4-edit"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_urls===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[t]:e.push(
t),s++}for(let t in r)if(!(t==="prompt"||t==="image_urls"||t==="image_size"||t==="image_resolution"||t==="max_images"||t===
"seed"||t==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(h(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),
r.image_urls!==void 0){let t=r.image_urls;if(Array.isArray(t)){if(t.length>10){let a={instancePath:n+"/input/image_urls",
keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 items"};e===null?e=[a]:e.push(a),s++}if(t.length<
1){let a={instancePath:n+"/input/image_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 ite\
ms"};e===null?e=[a]:e.push(a),s++}let o=t.length;for(let a=0;a<o;a++)k(t[a],{instancePath:n+"/input/image_urls/"+a,parentData:t,
parentDataProperty:a,rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)}else{let o={instancePath:n+"/inpu\
t/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}if(r.image_size!==
void 0&&(Ir(r.image_size,{instancePath:n+"/input/image_size",parentData:r,parentDataProperty:"image_size",rootData:l})||
(e=e===null?Ir.errors:e.concat(Ir.errors),s=e.length)),r.image_resolution!==void 0&&(M(r.image_resolution,{instancePath:n+
"/input/image_resolution",parentData:r,parentDataProperty:"image_resolution",rootData:l})||(e=e===null?M.errors:e.concat(
M.errors),s=e.length)),r.max_images!==void 0){let t=r.max_images;if(typeof t=="number"){if(t>6||isNaN(t)){let o={instancePath:n+
"/input/max_images",keyword:"maximum",params:{comparison:"<=",limit:6},message:"must be <= 6"};e===null?e=[o]:e.push(o),
s++}if(t<1||isNaN(t)){let o={instancePath:n+"/input/max_images",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:n+"/input/max_images",keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[o]:e.push(o),s++}}r.seed!==void 0&&(b(r.seed,{instancePath:n+"/input/seed",
parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.nsfw_checker!==
void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||
(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ni.errors=e,s===0}function Vr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(x(i)>3e3){let r={instancePath:n,keyword:"maxLength",params:{limit:3e3},message:"must NOT have more than 3000 characte\
rs"};e===null?e=[r]:e.push(r),s++}if(x(i)<1){let r={instancePath:n,keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return Vr.errors=e,s===0}var If={type:"string",enum:["basic","high"]};function Pe(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(typeof i!="string"){let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),s++}if(!(i==="basic"||i==="high")){let r={instancePath:n,keyword:"enum",params:{allowedValues:If.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),s++}return Pe.errors=e,s===0}var Yl=oi;function oi(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="seedream/4.5-text-to-image"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
seedream/4.5-text-to-image"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.aspect_ratio===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[t]:e.
push(t),s++}if(r.quality===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"quality"},
message:"must have required property 'quality'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="asp\
ect_ratio"||t==="quality"||t==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(Vr(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?Vr.errors:e.concat(Vr.errors),s=e.length)),
r.aspect_ratio!==void 0&&(O(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect\
_ratio",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.quality!==void 0&&(Pe(r.quality,{instancePath:n+
"/input/quality",parentData:r,parentDataProperty:"quality",rootData:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return oi.errors=e,s===0}var Wl=li;function li(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="seedream/4.5-edit"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"seedream/\
4.5-edit"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,
{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(
p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){
let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property\
 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_urls===void 0){let t={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[t]:e.push(t),s++}if(r.aspect_ratio===
void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"aspect_ratio"},message:"must have req\
uired property 'aspect_ratio'"};e===null?e=[t]:e.push(t),s++}if(r.quality===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"quality"},message:"must have required property 'quality'"};e===null?e=[t]:e.push(t),s++}
for(let t in r)if(!(t==="prompt"||t==="image_urls"||t==="aspect_ratio"||t==="quality"||t==="nsfw_checker")){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(Vr(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?Vr.errors:e.concat(Vr.errors),s=e.length)),r.image_urls!==void 0){let t=r.image_urls;if(Array.
isArray(t)){if(t.length>14){let a={instancePath:n+"/input/image_urls",keyword:"maxItems",params:{limit:14},message:"must\
 NOT have more than 14 items"};e===null?e=[a]:e.push(a),s++}if(t.length<1){let a={instancePath:n+"/input/image_urls",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),s++}let o=t.length;for(let a=0;a<
o;a++)k(t[a],{instancePath:n+"/input/image_urls/"+a,parentData:t,parentDataProperty:a,rootData:l})||(e=e===null?k.errors:
e.concat(k.errors),s=e.length)}else{let o={instancePath:n+"/input/image_urls",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[o]:e.push(o),s++}}r.aspect_ratio!==void 0&&(O(r.aspect_ratio,{instancePath:n+"/input/aspect_\
ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),
r.quality!==void 0&&(Pe(r.quality,{instancePath:n+"/input/quality",parentData:r,parentDataProperty:"quality",rootData:l})||
(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/inpu\
t/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.
length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return li.errors=e,s===0}function zr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i=="string"){
if(x(i)>3e3){let r={instancePath:n,keyword:"maxLength",params:{limit:3e3},message:"must NOT have more than 3000 characte\
rs"};e===null?e=[r]:e.push(r),s++}if(x(i)<3){let r={instancePath:n,keyword:"minLength",params:{limit:3},message:"must NO\
T have fewer than 3 characters"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return zr.errors=e,s===0}var Ql=ai,Vf={type:"object",additionalProperties:!1,
required:["model","input"],properties:{model:{type:"string",const:"seedream/5-lite-text-to-image"},callBackUrl:{$ref:"s6"},
input:{type:"object",additionalProperties:!1,required:["prompt","aspect_ratio","quality"],properties:{prompt:{$ref:"s265"},
aspect_ratio:{$ref:"s179"},quality:{type:"string",enum:["basic","high","ultra"]},output_format:{$ref:"s142"},nsfw_checker:{
$ref:"s74"}}}}};function ai(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(
r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==
void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="seedream/5-lite-text-to-image"){let t={instancePath:n+"/model",keyword:"\
const",params:{allowedValue:"seedream/5-lite-text-to-image"},message:"must be equal to constant"};e===null?e=[t]:e.push(
t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"call\
BackUrl",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.aspect_ratio===void 0){let t={
instancePath:n+"/input",keyword:"required",params:{missingProperty:"aspect_ratio"},message:"must have required property \
'aspect_ratio'"};e===null?e=[t]:e.push(t),s++}if(r.quality===void 0){let t={instancePath:n+"/input",keyword:"required",params:{
missingProperty:"quality"},message:"must have required property 'quality'"};e===null?e=[t]:e.push(t),s++}for(let t in r)
if(!(t==="prompt"||t==="aspect_ratio"||t==="quality"||t==="output_format"||t==="nsfw_checker")){let o={instancePath:n+"/\
input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?
e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(zr(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?zr.errors:e.concat(zr.errors),s=e.length)),r.aspect_ratio!==void 0&&(O(r.aspect_ratio,
{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?O.errors:
e.concat(O.errors),s=e.length)),r.quality!==void 0){let t=r.quality;if(typeof t!="string"){let o={instancePath:n+"/input\
/quality",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(t==="basic"||
t==="high"||t==="ultra")){let o={instancePath:n+"/input/quality",keyword:"enum",params:{allowedValues:Vf.properties.input.
properties.quality.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}}r.output_format!==
void 0&&(B(r.output_format,{instancePath:n+"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:l})||
(e=e===null?B.errors:e.concat(B.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/\
nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{
let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),
s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return ai.errors=e,s===0}var Xl=pi,zf={type:"object",additionalProperties:!1,required:["model","input"],properties:{
model:{type:"string",const:"seedream/5-lite-image-to-image"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,
required:["prompt","image_urls","aspect_ratio","quality"],properties:{prompt:{$ref:"s265"},image_urls:{type:"array",minItems:1,
maxItems:14,items:{$ref:"s16"}},aspect_ratio:{$ref:"s179"},quality:{type:"string",enum:["basic","high","ultra"]},output_format:{
$ref:"s142"},nsfw_checker:{$ref:"s74"}}}}};function pi(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="seedream/5-lite-image-to-image"){let t={
instancePath:n+"/model",keyword:"const",params:{allowedValue:"seedream/5-lite-image-to-image"},message:"must be equal to\
 constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,
parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.
input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:n+"/input",keyword:"require\
d",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_urls===
void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"image_urls"},message:"must have requi\
red property 'image_urls'"};e===null?e=[t]:e.push(t),s++}if(r.aspect_ratio===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[t]:e.
push(t),s++}if(r.quality===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"quality"},
message:"must have required property 'quality'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="ima\
ge_urls"||t==="aspect_ratio"||t==="quality"||t==="output_format"||t==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(
o),s++}if(r.prompt!==void 0&&(zr(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?zr.errors:e.concat(zr.errors),s=e.length)),r.image_urls!==void 0){let t=r.image_urls;if(Array.isArray(t)){if(t.
length>14){let a={instancePath:n+"/input/image_urls",keyword:"maxItems",params:{limit:14},message:"must NOT have more th\
an 14 items"};e===null?e=[a]:e.push(a),s++}if(t.length<1){let a={instancePath:n+"/input/image_urls",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),s++}let o=t.length;for(let a=0;a<o;a++)k(t[a],
{instancePath:n+"/input/image_urls/"+a,parentData:t,parentDataProperty:a,rootData:l})||(e=e===null?k.errors:e.concat(k.errors),
s=e.length)}else{let o={instancePath:n+"/input/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[o]:e.push(o),s++}}if(r.aspect_ratio!==void 0&&(O(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.quality!==void 0){
let t=r.quality;if(typeof t!="string"){let o={instancePath:n+"/input/quality",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}if(!(t==="basic"||t==="high"||t==="ultra")){let o={instancePath:n+"/input/\
quality",keyword:"enum",params:{allowedValues:zf.properties.input.properties.quality.enum},message:"must be equal to one\
 of the allowed values"};e===null?e=[o]:e.push(o),s++}}r.output_format!==void 0&&(B(r.output_format,{instancePath:n+"/in\
put/output_format",parentData:r,parentDataProperty:"output_format",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),
s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"\
nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return pi.errors=e,s===0}var ea=ui;function ui(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="seedream/5-pro-text-to-image"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
seedream/5-pro-text-to-image"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.aspect_ratio===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[t]:e.
push(t),s++}if(r.quality===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"quality"},
message:"must have required property 'quality'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="asp\
ect_ratio"||t==="quality"||t==="output_format"||t==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalP\
roperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==
void 0&&(V(r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?V.
errors:e.concat(V.errors),s=e.length)),r.aspect_ratio!==void 0&&(O(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",
parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.quality!==
void 0&&(Pe(r.quality,{instancePath:n+"/input/quality",parentData:r,parentDataProperty:"quality",rootData:l})||(e=e===null?
Pe.errors:e.concat(Pe.errors),s=e.length)),r.output_format!==void 0&&(B(r.output_format,{instancePath:n+"/input/output_f\
ormat",parentData:r,parentDataProperty:"output_format",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),s=e.length)),
r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_c\
hecker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ui.errors=e,s===0}var ra=mi;function mi(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="seedream/5-pro-image-to-image"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"\
seedream/5-pro-image-to-image"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
prompt===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have \
required property 'prompt'"};e===null?e=[t]:e.push(t),s++}if(r.image_urls===void 0){let t={instancePath:n+"/input",keyword:"\
required",params:{missingProperty:"image_urls"},message:"must have required property 'image_urls'"};e===null?e=[t]:e.push(
t),s++}if(r.aspect_ratio===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"aspect_rat\
io"},message:"must have required property 'aspect_ratio'"};e===null?e=[t]:e.push(t),s++}if(r.quality===void 0){let t={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"quality"},message:"must have required property 'quality'"};e===null?
e=[t]:e.push(t),s++}for(let t in r)if(!(t==="prompt"||t==="image_urls"||t==="aspect_ratio"||t==="quality"||t==="output_f\
ormat"||t==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(r.prompt!==void 0&&(V(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),
r.image_urls!==void 0){let t=r.image_urls;if(Array.isArray(t)){if(t.length>10){let a={instancePath:n+"/input/image_urls",
keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 items"};e===null?e=[a]:e.push(a),s++}if(t.length<
1){let a={instancePath:n+"/input/image_urls",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 ite\
ms"};e===null?e=[a]:e.push(a),s++}let o=t.length;for(let a=0;a<o;a++)k(t[a],{instancePath:n+"/input/image_urls/"+a,parentData:t,
parentDataProperty:a,rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)}else{let o={instancePath:n+"/inpu\
t/image_urls",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}r.aspect_ratio!==
void 0&&(O(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||
(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.quality!==void 0&&(Pe(r.quality,{instancePath:n+"/input/quality",
parentData:r,parentDataProperty:"quality",rootData:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),r.output_format!==
void 0&&(B(r.output_format,{instancePath:n+"/input/output_format",parentData:r,parentDataProperty:"output_format",rootData:l})||
(e=e===null?B.errors:e.concat(B.errors),s=e.length)),r.nsfw_checker!==void 0&&(g(r.nsfw_checker,{instancePath:n+"/input/\
nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length))}else{
let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),
s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
s++}return mi.errors=e,s===0}var ta=fi,Lf={type:"object",additionalProperties:!1,required:["model","input"],properties:{
model:{type:"string",const:"seedream/5-pro-layer-decomposition"},callBackUrl:{$ref:"s6"},input:{type:"object",additionalProperties:!1,
required:["image_url"],properties:{image_url:{$ref:"s6"},prompt:{$ref:"s104"},size:{type:"string",enum:["auto","1K","1.5\
K","2K"]},output_format:{$ref:"s142"}}}}};function fi(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"input"},message:"must have required property '\
input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!="string"){let t={instancePath:n+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(r!=="seedream/5-pro-layer-decomposition"){
let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"seedream/5-pro-layer-decomposition"},message:"must \
be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,{instancePath:n+"/callB\
ackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),
i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.image_url===void 0){let t={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"image_url"},message:"must have required property 'image_url'"};e===
null?e=[t]:e.push(t),s++}for(let t in r)if(!(t==="image_url"||t==="prompt"||t==="size"||t==="output_format")){let o={instancePath:n+
"/input",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[o]:e.push(o),s++}if(r.image_url!==void 0&&(p(r.image_url,{instancePath:n+"/input/image_url",parentData:r,parentDataProperty:"\
image_url",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),r.prompt!==void 0&&($(r.prompt,{instancePath:n+
"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),
r.size!==void 0){let t=r.size;if(typeof t!="string"){let o={instancePath:n+"/input/size",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(t==="auto"||t==="1K"||t==="1.5K"||t==="2K")){let o={instancePath:n+
"/input/size",keyword:"enum",params:{allowedValues:Lf.properties.input.properties.size.enum},message:"must be equal to o\
ne of the allowed values"};e===null?e=[o]:e.push(o),s++}}r.output_format!==void 0&&(B(r.output_format,{instancePath:n+"/\
input/output_format",parentData:r,parentDataProperty:"output_format",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),
s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),s++}return fi.errors=e,s===0}var sa=di;function di(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.model===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[r]:e.push(r),s++}if(i.input===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"input"},message:"must have required property 'input'"};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="model"||r==="callBackUrl"||r==="input")){let t={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),s++}if(i.model!==void 0){let r=i.model;if(typeof r!=
"string"){let t={instancePath:n+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(r!=="z-image"){let t={instancePath:n+"/model",keyword:"const",params:{allowedValue:"z-image"},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.callBackUrl!==void 0&&(p(i.callBackUrl,{instancePath:n+"/\
callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),
i.input!==void 0){let r=i.input;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let t={instancePath:n+
"/input",keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=
[t]:e.push(t),s++}if(r.aspect_ratio===void 0){let t={instancePath:n+"/input",keyword:"required",params:{missingProperty:"\
aspect_ratio"},message:"must have required property 'aspect_ratio'"};e===null?e=[t]:e.push(t),s++}for(let t in r)if(!(t===
"prompt"||t==="aspect_ratio"||t==="nsfw_checker")){let o={instancePath:n+"/input",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}r.prompt!==void 0&&(Te(
r.prompt,{instancePath:n+"/input/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?Te.errors:e.
concat(Te.errors),s=e.length)),r.aspect_ratio!==void 0&&(W(r.aspect_ratio,{instancePath:n+"/input/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),r.nsfw_checker!==void 0&&
(g(r.nsfw_checker,{instancePath:n+"/input/nsfw_checker",parentData:r,parentDataProperty:"nsfw_checker",rootData:l})||(e=
e===null?g.errors:e.concat(g.errors),s=e.length))}else{let t={instancePath:n+"/input",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return di.errors=e,s===0}var ia=na;function na(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0,r=s,t=!1,o=null,a=s;
Kr(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Kr.errors:e.concat(Kr.errors),s=e.length);
var u=a===s;u&&(t=!0,o=0);let d=s;Fr(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Fr.errors:
e.concat(Fr.errors),s=e.length);var u=d===s;if(u&&t)t=!1,o=[o,1];else{u&&(t=!0,o=1);let c=s;Sr(i,{instancePath:n,parentData:f,
parentDataProperty:m,rootData:l})||(e=e===null?Sr.errors:e.concat(Sr.errors),s=e.length);var u=c===s;if(u&&t)t=!1,o=[o,2];else{
u&&(t=!0,o=2);let N=s;Cr(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Cr.errors:e.concat(
Cr.errors),s=e.length);var u=N===s;if(u&&t)t=!1,o=[o,3];else{u&&(t=!0,o=3);let je=s;Rr(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Rr.errors:e.concat(Rr.errors),s=e.length);var u=je===s;if(u&&t)t=!1,o=[o,4];else{u&&(t=!0,o=4);
let ie=s;Mr(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Mr.errors:e.concat(Mr.errors),
s=e.length);var u=ie===s;if(u&&t)t=!1,o=[o,5];else{u&&(t=!0,o=5);let E=s;Jr(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Jr.errors:e.concat(Jr.errors),s=e.length);var u=E===s;if(u&&t)t=!1,o=[o,6];else{u&&(t=!0,o=6);
let ir=s;Gr(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Gr.errors:e.concat(Gr.errors),
s=e.length);var u=ir===s;if(u&&t)t=!1,o=[o,7];else{u&&(t=!0,o=7);let ba=s;Zr(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Zr.errors:e.concat(Zr.errors),s=e.length);var u=ba===s;if(u&&t)t=!1,o=[o,8];else{u&&(t=!0,o=8);
let qa=s;Hr(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Hr.errors:e.concat(Hr.errors),
s=e.length);var u=qa===s;if(u&&t)t=!1,o=[o,9];else{u&&(t=!0,o=9);let Pa=s;Yr(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Yr.errors:e.concat(Yr.errors),s=e.length);var u=Pa===s;if(u&&t)t=!1,o=[o,10];else{u&&(t=!0,o=10);
let Da=s;Wr(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Wr.errors:e.concat(Wr.errors),
s=e.length);var u=Da===s;if(u&&t)t=!1,o=[o,11];else{u&&(t=!0,o=11);let ja=s;Qr(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Qr.errors:e.concat(Qr.errors),s=e.length);var u=ja===s;if(u&&t)t=!1,o=[o,12];else{u&&(t=!0,o=12);
let $a=s;Xr(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Xr.errors:e.concat(Xr.errors),
s=e.length);var u=$a===s;if(u&&t)t=!1,o=[o,13];else{u&&(t=!0,o=13);let xa=s;et(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?et.errors:e.concat(et.errors),s=e.length);var u=xa===s;if(u&&t)t=!1,o=[o,14];else{u&&(t=!0,o=14);
let Ua=s;rt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?rt.errors:e.concat(rt.errors),
s=e.length);var u=Ua===s;if(u&&t)t=!1,o=[o,15];else{u&&(t=!0,o=15);let Aa=s;tt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?tt.errors:e.concat(tt.errors),s=e.length);var u=Aa===s;if(u&&t)t=!1,o=[o,16];else{u&&(t=!0,o=16);
let Ba=s;st(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?st.errors:e.concat(st.errors),
s=e.length);var u=Ba===s;if(u&&t)t=!1,o=[o,17];else{u&&(t=!0,o=17);let Na=s;it(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?it.errors:e.concat(it.errors),s=e.length);var u=Na===s;if(u&&t)t=!1,o=[o,18];else{u&&(t=!0,o=18);
let Ta=s;nt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?nt.errors:e.concat(nt.errors),
s=e.length);var u=Ta===s;if(u&&t)t=!1,o=[o,19];else{u&&(t=!0,o=19);let Oa=s;ot(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?ot.errors:e.concat(ot.errors),s=e.length);var u=Oa===s;if(u&&t)t=!1,o=[o,20];else{u&&(t=!0,o=20);
let Ea=s;lt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?lt.errors:e.concat(lt.errors),
s=e.length);var u=Ea===s;if(u&&t)t=!1,o=[o,21];else{u&&(t=!0,o=21);let Ia=s;at(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?at.errors:e.concat(at.errors),s=e.length);var u=Ia===s;if(u&&t)t=!1,o=[o,22];else{u&&(t=!0,o=22);
let Va=s;pt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?pt.errors:e.concat(pt.errors),
s=e.length);var u=Va===s;if(u&&t)t=!1,o=[o,23];else{u&&(t=!0,o=23);let za=s;ut(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?ut.errors:e.concat(ut.errors),s=e.length);var u=za===s;if(u&&t)t=!1,o=[o,24];else{u&&(t=!0,o=24);
let La=s;mt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?mt.errors:e.concat(mt.errors),
s=e.length);var u=La===s;if(u&&t)t=!1,o=[o,25];else{u&&(t=!0,o=25);let Ka=s;ft(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?ft.errors:e.concat(ft.errors),s=e.length);var u=Ka===s;if(u&&t)t=!1,o=[o,26];else{u&&(t=!0,o=26);
let Fa=s;dt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?dt.errors:e.concat(dt.errors),
s=e.length);var u=Fa===s;if(u&&t)t=!1,o=[o,27];else{u&&(t=!0,o=27);let Sa=s;ct(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?ct.errors:e.concat(ct.errors),s=e.length);var u=Sa===s;if(u&&t)t=!1,o=[o,28];else{u&&(t=!0,o=28);
let Ca=s;yt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?yt.errors:e.concat(yt.errors),
s=e.length);var u=Ca===s;if(u&&t)t=!1,o=[o,29];else{u&&(t=!0,o=29);let Ra=s;gt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?gt.errors:e.concat(gt.errors),s=e.length);var u=Ra===s;if(u&&t)t=!1,o=[o,30];else{u&&(t=!0,o=30);
let Ma=s;ht(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?ht.errors:e.concat(ht.errors),
s=e.length);var u=Ma===s;if(u&&t)t=!1,o=[o,31];else{u&&(t=!0,o=31);let Ja=s;_t(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?_t.errors:e.concat(_t.errors),s=e.length);var u=Ja===s;if(u&&t)t=!1,o=[o,32];else{u&&(t=!0,o=32);
let Ga=s;kt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?kt.errors:e.concat(kt.errors),
s=e.length);var u=Ga===s;if(u&&t)t=!1,o=[o,33];else{u&&(t=!0,o=33);let Za=s;wt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?wt.errors:e.concat(wt.errors),s=e.length);var u=Za===s;if(u&&t)t=!1,o=[o,34];else{u&&(t=!0,o=34);
let Ha=s;vt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?vt.errors:e.concat(vt.errors),
s=e.length);var u=Ha===s;if(u&&t)t=!1,o=[o,35];else{u&&(t=!0,o=35);let Ya=s;bt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?bt.errors:e.concat(bt.errors),s=e.length);var u=Ya===s;if(u&&t)t=!1,o=[o,36];else{u&&(t=!0,o=36);
let Wa=s;qt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?qt.errors:e.concat(qt.errors),
s=e.length);var u=Wa===s;if(u&&t)t=!1,o=[o,37];else{u&&(t=!0,o=37);let Qa=s;Pt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Pt.errors:e.concat(Pt.errors),s=e.length);var u=Qa===s;if(u&&t)t=!1,o=[o,38];else{u&&(t=!0,o=38);
let Xa=s;Dt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Dt.errors:e.concat(Dt.errors),
s=e.length);var u=Xa===s;if(u&&t)t=!1,o=[o,39];else{u&&(t=!0,o=39);let ep=s;jt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?jt.errors:e.concat(jt.errors),s=e.length);var u=ep===s;if(u&&t)t=!1,o=[o,40];else{u&&(t=!0,o=40);
let rp=s;$t(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?$t.errors:e.concat($t.errors),
s=e.length);var u=rp===s;if(u&&t)t=!1,o=[o,41];else{u&&(t=!0,o=41);let tp=s;xt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?xt.errors:e.concat(xt.errors),s=e.length);var u=tp===s;if(u&&t)t=!1,o=[o,42];else{u&&(t=!0,o=42);
let sp=s;Ut(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Ut.errors:e.concat(Ut.errors),
s=e.length);var u=sp===s;if(u&&t)t=!1,o=[o,43];else{u&&(t=!0,o=43);let ip=s;At(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?At.errors:e.concat(At.errors),s=e.length);var u=ip===s;if(u&&t)t=!1,o=[o,44];else{u&&(t=!0,o=44);
let np=s;Bt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Bt.errors:e.concat(Bt.errors),
s=e.length);var u=np===s;if(u&&t)t=!1,o=[o,45];else{u&&(t=!0,o=45);let op=s;Nt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Nt.errors:e.concat(Nt.errors),s=e.length);var u=op===s;if(u&&t)t=!1,o=[o,46];else{u&&(t=!0,o=46);
let lp=s;Tt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Tt.errors:e.concat(Tt.errors),
s=e.length);var u=lp===s;if(u&&t)t=!1,o=[o,47];else{u&&(t=!0,o=47);let ap=s;Ot(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Ot.errors:e.concat(Ot.errors),s=e.length);var u=ap===s;if(u&&t)t=!1,o=[o,48];else{u&&(t=!0,o=48);
let pp=s;Et(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Et.errors:e.concat(Et.errors),
s=e.length);var u=pp===s;if(u&&t)t=!1,o=[o,49];else{u&&(t=!0,o=49);let up=s;It(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?It.errors:e.concat(It.errors),s=e.length);var u=up===s;if(u&&t)t=!1,o=[o,50];else{u&&(t=!0,o=50);
let mp=s;Vt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Vt.errors:e.concat(Vt.errors),
s=e.length);var u=mp===s;if(u&&t)t=!1,o=[o,51];else{u&&(t=!0,o=51);let fp=s;zt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?zt.errors:e.concat(zt.errors),s=e.length);var u=fp===s;if(u&&t)t=!1,o=[o,52];else{u&&(t=!0,o=52);
let dp=s;Lt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Lt.errors:e.concat(Lt.errors),
s=e.length);var u=dp===s;if(u&&t)t=!1,o=[o,53];else{u&&(t=!0,o=53);let cp=s;Kt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Kt.errors:e.concat(Kt.errors),s=e.length);var u=cp===s;if(u&&t)t=!1,o=[o,54];else{u&&(t=!0,o=54);
let yp=s;Ft(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Ft.errors:e.concat(Ft.errors),
s=e.length);var u=yp===s;if(u&&t)t=!1,o=[o,55];else{u&&(t=!0,o=55);let gp=s;St(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?St.errors:e.concat(St.errors),s=e.length);var u=gp===s;if(u&&t)t=!1,o=[o,56];else{u&&(t=!0,o=56);
let hp=s;Ct(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Ct.errors:e.concat(Ct.errors),
s=e.length);var u=hp===s;if(u&&t)t=!1,o=[o,57];else{u&&(t=!0,o=57);let _p=s;Rt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Rt.errors:e.concat(Rt.errors),s=e.length);var u=_p===s;if(u&&t)t=!1,o=[o,58];else{u&&(t=!0,o=58);
let kp=s;Mt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Mt.errors:e.concat(Mt.errors),
s=e.length);var u=kp===s;if(u&&t)t=!1,o=[o,59];else{u&&(t=!0,o=59);let wp=s;Jt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Jt.errors:e.concat(Jt.errors),s=e.length);var u=wp===s;if(u&&t)t=!1,o=[o,60];else{u&&(t=!0,o=60);
let vp=s;Gt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Gt.errors:e.concat(Gt.errors),
s=e.length);var u=vp===s;if(u&&t)t=!1,o=[o,61];else{u&&(t=!0,o=61);let bp=s;Zt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Zt.errors:e.concat(Zt.errors),s=e.length);var u=bp===s;if(u&&t)t=!1,o=[o,62];else{u&&(t=!0,o=62);
let qp=s;Ht(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Ht.errors:e.concat(Ht.errors),
s=e.length);var u=qp===s;if(u&&t)t=!1,o=[o,63];else{u&&(t=!0,o=63);let Pp=s;Yt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Yt.errors:e.concat(Yt.errors),s=e.length);var u=Pp===s;if(u&&t)t=!1,o=[o,64];else{u&&(t=!0,o=64);
let Dp=s;Wt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Wt.errors:e.concat(Wt.errors),
s=e.length);var u=Dp===s;if(u&&t)t=!1,o=[o,65];else{u&&(t=!0,o=65);let jp=s;Qt(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Qt.errors:e.concat(Qt.errors),s=e.length);var u=jp===s;if(u&&t)t=!1,o=[o,66];else{u&&(t=!0,o=66);
let $p=s;Xt(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Xt.errors:e.concat(Xt.errors),
s=e.length);var u=$p===s;if(u&&t)t=!1,o=[o,67];else{u&&(t=!0,o=67);let xp=s;es(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?es.errors:e.concat(es.errors),s=e.length);var u=xp===s;if(u&&t)t=!1,o=[o,68];else{u&&(t=!0,o=68);
let Up=s;rs(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?rs.errors:e.concat(rs.errors),
s=e.length);var u=Up===s;if(u&&t)t=!1,o=[o,69];else{u&&(t=!0,o=69);let Ap=s;ts(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?ts.errors:e.concat(ts.errors),s=e.length);var u=Ap===s;if(u&&t)t=!1,o=[o,70];else{u&&(t=!0,o=70);
let Bp=s;ss(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?ss.errors:e.concat(ss.errors),
s=e.length);var u=Bp===s;if(u&&t)t=!1,o=[o,71];else{u&&(t=!0,o=71);let Np=s;is(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?is.errors:e.concat(is.errors),s=e.length);var u=Np===s;if(u&&t)t=!1,o=[o,72];else{u&&(t=!0,o=72);
let Tp=s;ns(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?ns.errors:e.concat(ns.errors),
s=e.length);var u=Tp===s;if(u&&t)t=!1,o=[o,73];else{u&&(t=!0,o=73);let Op=s;os(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?os.errors:e.concat(os.errors),s=e.length);var u=Op===s;if(u&&t)t=!1,o=[o,74];else{u&&(t=!0,o=74);
let Ep=s;ls(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?ls.errors:e.concat(ls.errors),
s=e.length);var u=Ep===s;if(u&&t)t=!1,o=[o,75];else{u&&(t=!0,o=75);let Ip=s;as(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?as.errors:e.concat(as.errors),s=e.length);var u=Ip===s;if(u&&t)t=!1,o=[o,76];else{u&&(t=!0,o=76);
let Vp=s;ps(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?ps.errors:e.concat(ps.errors),
s=e.length);var u=Vp===s;if(u&&t)t=!1,o=[o,77];else{u&&(t=!0,o=77);let zp=s;us(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?us.errors:e.concat(us.errors),s=e.length);var u=zp===s;if(u&&t)t=!1,o=[o,78];else{u&&(t=!0,o=78);
let Lp=s;ms(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?ms.errors:e.concat(ms.errors),
s=e.length);var u=Lp===s;if(u&&t)t=!1,o=[o,79];else{u&&(t=!0,o=79);let Kp=s;fs(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?fs.errors:e.concat(fs.errors),s=e.length);var u=Kp===s;if(u&&t)t=!1,o=[o,80];else{u&&(t=!0,o=80);
let Fp=s;ds(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?ds.errors:e.concat(ds.errors),
s=e.length);var u=Fp===s;if(u&&t)t=!1,o=[o,81];else{u&&(t=!0,o=81);let Sp=s;cs(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?cs.errors:e.concat(cs.errors),s=e.length);var u=Sp===s;if(u&&t)t=!1,o=[o,82];else{u&&(t=!0,o=82);
let Cp=s;ys(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?ys.errors:e.concat(ys.errors),
s=e.length);var u=Cp===s;if(u&&t)t=!1,o=[o,83];else{u&&(t=!0,o=83);let Rp=s;gs(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?gs.errors:e.concat(gs.errors),s=e.length);var u=Rp===s;if(u&&t)t=!1,o=[o,84];else{u&&(t=!0,o=84);
let Mp=s;hs(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?hs.errors:e.concat(hs.errors),
s=e.length);var u=Mp===s;if(u&&t)t=!1,o=[o,85];else{u&&(t=!0,o=85);let Jp=s;_s(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?_s.errors:e.concat(_s.errors),s=e.length);var u=Jp===s;if(u&&t)t=!1,o=[o,86];else{u&&(t=!0,o=86);
let Gp=s;ks(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?ks.errors:e.concat(ks.errors),
s=e.length);var u=Gp===s;if(u&&t)t=!1,o=[o,87];else{u&&(t=!0,o=87);let Zp=s;ws(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?ws.errors:e.concat(ws.errors),s=e.length);var u=Zp===s;if(u&&t)t=!1,o=[o,88];else{u&&(t=!0,o=88);
let Hp=s;vs(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?vs.errors:e.concat(vs.errors),
s=e.length);var u=Hp===s;if(u&&t)t=!1,o=[o,89];else{u&&(t=!0,o=89);let Yp=s;bs(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?bs.errors:e.concat(bs.errors),s=e.length);var u=Yp===s;if(u&&t)t=!1,o=[o,90];else{u&&(t=!0,o=90);
let Wp=s;qs(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?qs.errors:e.concat(qs.errors),
s=e.length);var u=Wp===s;if(u&&t)t=!1,o=[o,91];else{u&&(t=!0,o=91);let Qp=s;Ps(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Ps.errors:e.concat(Ps.errors),s=e.length);var u=Qp===s;if(u&&t)t=!1,o=[o,92];else{u&&(t=!0,o=92);
let Xp=s;Ds(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Ds.errors:e.concat(Ds.errors),
s=e.length);var u=Xp===s;if(u&&t)t=!1,o=[o,93];else{u&&(t=!0,o=93);let eu=s;js(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?js.errors:e.concat(js.errors),s=e.length);var u=eu===s;if(u&&t)t=!1,o=[o,94];else{u&&(t=!0,o=94);
let ru=s;$s(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?$s.errors:e.concat($s.errors),
s=e.length);var u=ru===s;if(u&&t)t=!1,o=[o,95];else{u&&(t=!0,o=95);let tu=s;xs(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?xs.errors:e.concat(xs.errors),s=e.length);var u=tu===s;if(u&&t)t=!1,o=[o,96];else{u&&(t=!0,o=96);
let su=s;Us(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Us.errors:e.concat(Us.errors),
s=e.length);var u=su===s;if(u&&t)t=!1,o=[o,97];else{u&&(t=!0,o=97);let iu=s;As(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?As.errors:e.concat(As.errors),s=e.length);var u=iu===s;if(u&&t)t=!1,o=[o,98];else{u&&(t=!0,o=98);
let nu=s;Bs(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Bs.errors:e.concat(Bs.errors),
s=e.length);var u=nu===s;if(u&&t)t=!1,o=[o,99];else{u&&(t=!0,o=99);let ou=s;Ns(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Ns.errors:e.concat(Ns.errors),s=e.length);var u=ou===s;if(u&&t)t=!1,o=[o,100];else{u&&(t=!0,o=
100);let lu=s;Ts(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Ts.errors:e.concat(Ts.errors),
s=e.length);var u=lu===s;if(u&&t)t=!1,o=[o,101];else{u&&(t=!0,o=101);let au=s;Os(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Os.errors:e.concat(Os.errors),s=e.length);var u=au===s;if(u&&t)t=!1,o=[o,102];else{u&&(t=!0,o=
102);let pu=s;Es(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Es.errors:e.concat(Es.errors),
s=e.length);var u=pu===s;if(u&&t)t=!1,o=[o,103];else{u&&(t=!0,o=103);let uu=s;Is(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Is.errors:e.concat(Is.errors),s=e.length);var u=uu===s;if(u&&t)t=!1,o=[o,104];else{u&&(t=!0,o=
104);let mu=s;Vs(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Vs.errors:e.concat(Vs.errors),
s=e.length);var u=mu===s;if(u&&t)t=!1,o=[o,105];else{u&&(t=!0,o=105);let fu=s;zs(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?zs.errors:e.concat(zs.errors),s=e.length);var u=fu===s;if(u&&t)t=!1,o=[o,106];else{u&&(t=!0,o=
106);let du=s;Ls(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Ls.errors:e.concat(Ls.errors),
s=e.length);var u=du===s;if(u&&t)t=!1,o=[o,107];else{u&&(t=!0,o=107);let cu=s;Ks(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Ks.errors:e.concat(Ks.errors),s=e.length);var u=cu===s;if(u&&t)t=!1,o=[o,108];else{u&&(t=!0,o=
108);let yu=s;Fs(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Fs.errors:e.concat(Fs.errors),
s=e.length);var u=yu===s;if(u&&t)t=!1,o=[o,109];else{u&&(t=!0,o=109);let gu=s;Ss(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Ss.errors:e.concat(Ss.errors),s=e.length);var u=gu===s;if(u&&t)t=!1,o=[o,110];else{u&&(t=!0,o=
110);let hu=s;Cs(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Cs.errors:e.concat(Cs.errors),
s=e.length);var u=hu===s;if(u&&t)t=!1,o=[o,111];else{u&&(t=!0,o=111);let _u=s;Rs(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Rs.errors:e.concat(Rs.errors),s=e.length);var u=_u===s;if(u&&t)t=!1,o=[o,112];else{u&&(t=!0,o=
112);let ku=s;Ms(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Ms.errors:e.concat(Ms.errors),
s=e.length);var u=ku===s;if(u&&t)t=!1,o=[o,113];else{u&&(t=!0,o=113);let wu=s;Js(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Js.errors:e.concat(Js.errors),s=e.length);var u=wu===s;if(u&&t)t=!1,o=[o,114];else{u&&(t=!0,o=
114);let vu=s;Gs(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Gs.errors:e.concat(Gs.errors),
s=e.length);var u=vu===s;if(u&&t)t=!1,o=[o,115];else{u&&(t=!0,o=115);let bu=s;Zs(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Zs.errors:e.concat(Zs.errors),s=e.length);var u=bu===s;if(u&&t)t=!1,o=[o,116];else{u&&(t=!0,o=
116);let qu=s;Hs(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Hs.errors:e.concat(Hs.errors),
s=e.length);var u=qu===s;if(u&&t)t=!1,o=[o,117];else{u&&(t=!0,o=117);let Pu=s;Ys(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Ys.errors:e.concat(Ys.errors),s=e.length);var u=Pu===s;if(u&&t)t=!1,o=[o,118];else{u&&(t=!0,o=
118);let Du=s;Ws(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Ws.errors:e.concat(Ws.errors),
s=e.length);var u=Du===s;if(u&&t)t=!1,o=[o,119];else{u&&(t=!0,o=119);let ju=s;Qs(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?Qs.errors:e.concat(Qs.errors),s=e.length);var u=ju===s;if(u&&t)t=!1,o=[o,120];else{u&&(t=!0,o=
120);let $u=s;Xs(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?Xs.errors:e.concat(Xs.errors),
s=e.length);var u=$u===s;if(u&&t)t=!1,o=[o,121];else{u&&(t=!0,o=121);let xu=s;ei(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?ei.errors:e.concat(ei.errors),s=e.length);var u=xu===s;if(u&&t)t=!1,o=[o,122];else{u&&(t=!0,o=
122);let Uu=s;ri(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?ri.errors:e.concat(ri.errors),
s=e.length);var u=Uu===s;if(u&&t)t=!1,o=[o,123];else{u&&(t=!0,o=123);let Au=s;ti(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?ti.errors:e.concat(ti.errors),s=e.length);var u=Au===s;if(u&&t)t=!1,o=[o,124];else{u&&(t=!0,o=
124);let Bu=s;si(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?si.errors:e.concat(si.errors),
s=e.length);var u=Bu===s;if(u&&t)t=!1,o=[o,125];else{u&&(t=!0,o=125);let Nu=s;ii(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?ii.errors:e.concat(ii.errors),s=e.length);var u=Nu===s;if(u&&t)t=!1,o=[o,126];else{u&&(t=!0,o=
126);let Tu=s;ni(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?ni.errors:e.concat(ni.errors),
s=e.length);var u=Tu===s;if(u&&t)t=!1,o=[o,127];else{u&&(t=!0,o=127);let Ou=s;oi(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?oi.errors:e.concat(oi.errors),s=e.length);var u=Ou===s;if(u&&t)t=!1,o=[o,128];else{u&&(t=!0,o=
128);let Eu=s;li(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?li.errors:e.concat(li.errors),
s=e.length);var u=Eu===s;if(u&&t)t=!1,o=[o,129];else{u&&(t=!0,o=129);let Iu=s;ai(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?ai.errors:e.concat(ai.errors),s=e.length);var u=Iu===s;if(u&&t)t=!1,o=[o,130];else{u&&(t=!0,o=
130);let Vu=s;pi(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?pi.errors:e.concat(pi.errors),
s=e.length);var u=Vu===s;if(u&&t)t=!1,o=[o,131];else{u&&(t=!0,o=131);let zu=s;ui(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?ui.errors:e.concat(ui.errors),s=e.length);var u=zu===s;if(u&&t)t=!1,o=[o,132];else{u&&(t=!0,o=
132);let Lu=s;mi(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?mi.errors:e.concat(mi.errors),
s=e.length);var u=Lu===s;if(u&&t)t=!1,o=[o,133];else{u&&(t=!0,o=133);let Ku=s;fi(i,{instancePath:n,parentData:f,parentDataProperty:m,
rootData:l})||(e=e===null?fi.errors:e.concat(fi.errors),s=e.length);var u=Ku===s;if(u&&t)t=!1,o=[o,134];else{u&&(t=!0,o=
134);let Fu=s;di(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?di.errors:e.concat(di.errors),
s=e.length);var u=Fu===s;u&&t?(t=!1,o=[o,135]):u&&(t=!0,o=135)}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}
if(t)s=r,e!==null&&(r?e.length=r:e=null);else{let c={instancePath:n,keyword:"oneOf",params:{passingSchemas:o},message:"m\
ust match exactly one schema in oneOf"};e===null?e=[c]:e.push(c),s++}return na.errors=e,s===0}var Zi=ki().fullFormats.int64;function Ue(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,
s=0;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let r={instancePath:n,keyword:"type",params:{type:"integer"},message:"m\
ust be integer"};e===null?e=[r]:e.push(r),s++}if(typeof i=="number"){if(i<0||isNaN(i)){let r={instancePath:n,keyword:"mi\
nimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),s++}if(!Zi.validate(i)){let r={
instancePath:n,keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=[r]:e.push(r),s++}}
return Ue.errors=e,s===0}var wi={type:"object",required:["taskId"],properties:{taskId:{$ref:"s40"},model:{$ref:"s4"},param:{$ref:"s4"},failCode:{
type:["string","null"]},failMsg:{type:["string","null"]},costTime:{type:["integer","null"],minimum:0},createTime:{$ref:"\
s410"},updateTime:{$ref:"s410"},completeTime:{type:["integer","null"],format:"int64",minimum:0}}};function Qe(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.taskId===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"taskId"},message:"must have required property \
'taskId'"};e===null?e=[r]:e.push(r),s++}if(i.taskId!==void 0&&(D(i.taskId,{instancePath:n+"/taskId",parentData:i,parentDataProperty:"\
taskId",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),i.model!==void 0&&(q(i.model,{instancePath:n+
"/model",parentData:i,parentDataProperty:"model",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),i.param!==
void 0&&(q(i.param,{instancePath:n+"/param",parentData:i,parentDataProperty:"param",rootData:l})||(e=e===null?q.errors:e.
concat(q.errors),s=e.length)),i.failCode!==void 0){let r=i.failCode;if(typeof r!="string"&&r!==null){let t={instancePath:n+
"/failCode",keyword:"type",params:{type:wi.properties.failCode.type},message:"must be string,null"};e===null?e=[t]:e.push(
t),s++}}if(i.failMsg!==void 0){let r=i.failMsg;if(typeof r!="string"&&r!==null){let t={instancePath:n+"/failMsg",keyword:"\
type",params:{type:wi.properties.failMsg.type},message:"must be string,null"};e===null?e=[t]:e.push(t),s++}}if(i.costTime!==
void 0){let r=i.costTime;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))&&r!==null){let t={instancePath:n+"/costTime",keyword:"\
type",params:{type:wi.properties.costTime.type},message:"must be integer,null"};e===null?e=[t]:e.push(t),s++}if(typeof r==
"number"&&(r<0||isNaN(r))){let t={instancePath:n+"/costTime",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[t]:e.push(t),s++}}if(i.createTime!==void 0&&(Ue(i.createTime,{instancePath:n+"/createTime",parentData:i,
parentDataProperty:"createTime",rootData:l})||(e=e===null?Ue.errors:e.concat(Ue.errors),s=e.length)),i.updateTime!==void 0&&
(Ue(i.updateTime,{instancePath:n+"/updateTime",parentData:i,parentDataProperty:"updateTime",rootData:l})||(e=e===null?Ue.
errors:e.concat(Ue.errors),s=e.length)),i.completeTime!==void 0){let r=i.completeTime;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r))&&r!==null){let t={instancePath:n+"/completeTime",keyword:"type",params:{type:wi.properties.completeTime.type},message:"\
must be integer,null"};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"){if(r<0||isNaN(r)){let t={instancePath:n+"/com\
pleteTime",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),s++}if(!Zi.
validate(r)){let t={instancePath:n+"/completeTime",keyword:"format",params:{format:"int64"},message:'must match format "\
int64"'};e===null?e=[t]:e.push(t),s++}}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[r]:e.push(r),s++}return Qe.errors=e,s===0}function Ei(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(typeof i!="string"){
let r={instancePath:n,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return Ei.
errors=e,s===0}var Hi=rr;function rr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.code===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(i.msg===void 0){let r={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(i.data===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),s++}if(i.code!==void 0){let r=i.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={
instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(r!==
200){let t={instancePath:n+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[t]:e.push(t),s++}}if(i.msg!==void 0&&(L(i.msg,{instancePath:n+"/msg",parentData:i,parentDataProperty:"msg",rootData:l})||
(e=e===null?L.errors:e.concat(L.errors),s=e.length)),i.data!==void 0){let r=i.data;if(Qe(r,{instancePath:n+"/data",parentData:i,
parentDataProperty:"data",rootData:l})||(e=e===null?Qe.errors:e.concat(Qe.errors),s=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.state===void 0){let t={instancePath:n+"/data",keyword:"required",params:{missingProperty:"state"},message:"\
must have required property 'state'"};e===null?e=[t]:e.push(t),s++}if(r.resultJson===void 0){let t={instancePath:n+"/dat\
a",keyword:"required",params:{missingProperty:"resultJson"},message:"must have required property 'resultJson'"};e===null?
e=[t]:e.push(t),s++}if(r.state!==void 0){let t=r.state;if(typeof t!="string"){let o={instancePath:n+"/data/state",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(t!=="success"){let o={instancePath:n+
"/data/state",keyword:"const",params:{allowedValue:"success"},message:"must be equal to constant"};e===null?e=[o]:e.push(
o),s++}}r.resultJson!==void 0&&(Ei(r.resultJson,{instancePath:n+"/data/resultJson",parentData:r,parentDataProperty:"resu\
ltJson",rootData:l})||(e=e===null?Ei.errors:e.concat(Ei.errors),s=e.length))}else{let t={instancePath:n+"/data",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return rr.errors=e,s===0}var Yi=tr;function tr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.code===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(i.msg===void 0){let r={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(i.data===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),s++}if(i.code!==void 0){let r=i.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={
instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(r!==
200){let t={instancePath:n+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[t]:e.push(t),s++}}if(i.msg!==void 0&&(L(i.msg,{instancePath:n+"/msg",parentData:i,parentDataProperty:"msg",rootData:l})||
(e=e===null?L.errors:e.concat(L.errors),s=e.length)),i.data!==void 0){let r=i.data;if(Qe(r,{instancePath:n+"/data",parentData:i,
parentDataProperty:"data",rootData:l})||(e=e===null?Qe.errors:e.concat(Qe.errors),s=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.state===void 0){let t={instancePath:n+"/data",keyword:"required",params:{missingProperty:"state"},message:"\
must have required property 'state'"};e===null?e=[t]:e.push(t),s++}if(r.state!==void 0){let t=r.state;if(typeof t!="stri\
ng"){let o={instancePath:n+"/data/state",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:
e.push(o),s++}if(t!=="fail"){let o={instancePath:n+"/data/state",keyword:"const",params:{allowedValue:"fail"},message:"m\
ust be equal to constant"};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:n+"/data",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return tr.errors=e,s===0}var oa=la;function la(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0,r=s,t=!1,o=null,a=s;
rr(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?rr.errors:e.concat(rr.errors),s=e.length);
var u=a===s;u&&(t=!0,o=0);let d=s;tr(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?tr.errors:
e.concat(tr.errors),s=e.length);var u=d===s;if(u&&t?(t=!1,o=[o,1]):u&&(t=!0,o=1),t)s=r,e!==null&&(r?e.length=r:e=null);else{
let c={instancePath:n,keyword:"oneOf",params:{passingSchemas:o},message:"must match exactly one schema in oneOf"};e===null?
e=[c]:e.push(c),s++}return la.errors=e,s===0}var Wi=aa,Kf={type:"object",required:["code","msg"],properties:{code:{type:"\
integer",enum:[200,401,402,404,408,422,429,455,500,501,505]},msg:{$ref:"s4"},data:{oneOf:[{type:"object",required:["task\
Id"],properties:{taskId:{$ref:"s40"},recordId:{$ref:"s4"}}},{type:"null"}]}},if:{properties:{code:{type:"integer",const:200}},
additionalProperties:!0},then:{properties:{data:{type:"object",additionalProperties:!0}},required:["data"],additionalProperties:!0},
else:{properties:{data:{type:"null"}},additionalProperties:!0}};function aa(i,{instancePath:n="",parentData:f,parentDataProperty:m,
rootData:l=i}={}){let e=null,s=0,r=s,t=!0,o=s;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.code!==void 0){let c=i.code;
if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))){let _={};e===null?e=[_]:e.push(_),s++}if(c!==200){let _={};e===null?e=[_]:e.
push(_),s++}}var a=o===s;s=r,e!==null&&(r?e.length=r:e=null);let d;if(a){let c=s;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.data===void 0){let N={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have requ\
ired property 'data'"};e===null?e=[N]:e.push(N),s++}if(i.data!==void 0){let N=i.data;if(!(N&&typeof N=="object"&&!Array.
isArray(N))){let De={instancePath:n+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
De]:e.push(De),s++}}}var a=c===s;t=a,d="then"}else{let c=s;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.data!==void 0&&
i.data!==null){let N={instancePath:n+"/data",keyword:"type",params:{type:"null"},message:"must be null"};e===null?e=[N]:
e.push(N),s++}var a=c===s;t=a,d="else"}if(!t){let c={instancePath:n,keyword:"if",params:{failingKeyword:d},message:'must\
 match "'+d+'" schema'};e===null?e=[c]:e.push(c),s++}if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.code===void 0){let c={
instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?
e=[c]:e.push(c),s++}if(i.msg===void 0){let c={instancePath:n,keyword:"required",params:{missingProperty:"msg"},message:"\
must have required property 'msg'"};e===null?e=[c]:e.push(c),s++}if(i.code!==void 0){let c=i.code;if(!(typeof c=="number"&&
!(c%1)&&!isNaN(c))){let _={instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[_]:e.push(_),s++}if(!(c===200||c===401||c===402||c===404||c===408||c===422||c===429||c===455||c===500||c===501||
c===505)){let _={instancePath:n+"/code",keyword:"enum",params:{allowedValues:Kf.properties.code.enum},message:"must be e\
qual to one of the allowed values"};e===null?e=[_]:e.push(_),s++}}if(i.msg!==void 0&&(q(i.msg,{instancePath:n+"/msg",parentData:i,
parentDataProperty:"msg",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),i.data!==void 0){let c=i.data,
_=s,N=!1,De=null,je=s;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.taskId===void 0){let ie={instancePath:n+"/data",
keyword:"required",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=[ie]:e.push(
ie),s++}c.taskId!==void 0&&(D(c.taskId,{instancePath:n+"/data/taskId",parentData:c,parentDataProperty:"taskId",rootData:l})||
(e=e===null?D.errors:e.concat(D.errors),s=e.length)),c.recordId!==void 0&&(q(c.recordId,{instancePath:n+"/data/recordId",
parentData:c,parentDataProperty:"recordId",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length))}else{let ie={
instancePath:n+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[ie]:e.push(ie),s++}var u=je===
s;u&&(N=!0,De=0);let sr=s;if(c!==null){let ie={instancePath:n+"/data",keyword:"type",params:{type:"null"},message:"must \
be null"};e===null?e=[ie]:e.push(ie),s++}var u=sr===s;if(u&&N?(N=!1,De=[De,1]):u&&(N=!0,De=1),N)s=_,e!==null&&(_?e.length=
_:e=null);else{let ie={instancePath:n+"/data",keyword:"oneOf",params:{passingSchemas:De},message:"must match exactly one\
 schema in oneOf"};e===null?e=[ie]:e.push(ie),s++}}}else{let c={instancePath:n,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[c]:e.push(c),s++}return aa.errors=e,s===0}var pa=ci,Ff={type:"object",required:["code","msg",
"data"],properties:{code:{type:"integer",const:200},msg:{$ref:"s2"},data:{allOf:[{$ref:"s409"},{type:"object",required:[
"state"],properties:{state:{type:"string",enum:["waiting","queuing","generating"]}}}]}}};function ci(i,{instancePath:n="",
parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.code===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"must have required property 'c\
ode'"};e===null?e=[r]:e.push(r),s++}if(i.msg===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(i.data===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?e=[r]:e.push(r),
s++}if(i.code!==void 0){let r=i.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={instancePath:n+"/code",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(r!==200){let t={instancePath:n+
"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.
msg!==void 0&&(L(i.msg,{instancePath:n+"/msg",parentData:i,parentDataProperty:"msg",rootData:l})||(e=e===null?L.errors:e.
concat(L.errors),s=e.length)),i.data!==void 0){let r=i.data;if(Qe(r,{instancePath:n+"/data",parentData:i,parentDataProperty:"\
data",rootData:l})||(e=e===null?Qe.errors:e.concat(Qe.errors),s=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.
state===void 0){let t={instancePath:n+"/data",keyword:"required",params:{missingProperty:"state"},message:"must have req\
uired property 'state'"};e===null?e=[t]:e.push(t),s++}if(r.state!==void 0){let t=r.state;if(typeof t!="string"){let o={instancePath:n+
"/data/state",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(t==="wai\
ting"||t==="queuing"||t==="generating")){let o={instancePath:n+"/data/state",keyword:"enum",params:{allowedValues:Ff.properties.
data.allOf[1].properties.state.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}}}else{
let t={instancePath:n+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return ci.
errors=e,s===0}var ua=ma;function ma(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0,r=s,t=!1,o=null,a=s;
ci(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?ci.errors:e.concat(ci.errors),s=e.length);
var u=a===s;u&&(t=!0,o=0);let d=s;rr(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?rr.errors:
e.concat(rr.errors),s=e.length);var u=d===s;if(u&&t)t=!1,o=[o,1];else{u&&(t=!0,o=1);let c=s;tr(i,{instancePath:n,parentData:f,
parentDataProperty:m,rootData:l})||(e=e===null?tr.errors:e.concat(tr.errors),s=e.length);var u=c===s;if(u&&t)t=!1,o=[o,2];else{
u&&(t=!0,o=2);let N=s;er(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?er.errors:e.concat(
er.errors),s=e.length);var u=N===s;u&&t?(t=!1,o=[o,3]):u&&(t=!0,o=3)}}if(t)s=r,e!==null&&(r?e.length=r:e=null);else{let c={
instancePath:n,keyword:"oneOf",params:{passingSchemas:o},message:"must match exactly one schema in oneOf"};e===null?e=[c]:
e.push(c),s++}return ma.errors=e,s===0}var fa=da;function da(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.prompt===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[r]:e.push(r),s++}if(i.videoUrl===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"videoUrl"},message:"must have required property 'videoUrl'"};e===null?e=[r]:
e.push(r),s++}for(let r in i)if(!(r==="prompt"||r==="videoUrl"||r==="callBackUrl"||r==="watermark")){let t={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),s++}i.prompt!==void 0&&(D(i.prompt,{instancePath:n+"/prompt",parentData:i,parentDataProperty:"prompt",rootData:l})||
(e=e===null?D.errors:e.concat(D.errors),s=e.length)),i.videoUrl!==void 0&&(p(i.videoUrl,{instancePath:n+"/videoUrl",parentData:i,
parentDataProperty:"videoUrl",rootData:l})||(e=e===null?p.errors:e.concat(p.errors),s=e.length)),i.callBackUrl!==void 0&&
(p(i.callBackUrl,{instancePath:n+"/callBackUrl",parentData:i,parentDataProperty:"callBackUrl",rootData:l})||(e=e===null?
p.errors:e.concat(p.errors),s=e.length)),i.watermark!==void 0&&(q(i.watermark,{instancePath:n+"/watermark",parentData:i,
parentDataProperty:"watermark",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length))}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return da.errors=e,s===0}var Sf=new RegExp("^\\{","u");function Lr(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,
s=0;if(typeof i=="string"){if(!Sf.test(i)){let r={instancePath:n,keyword:"pattern",params:{pattern:"^\\{"},message:'must\
 match pattern "^\\{"'};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}return Lr.errors=e,s===0}var ca=ya,Cf={type:"object",required:["code","msg",
"data"],properties:{code:{type:"integer",enum:[200,500]},msg:{$ref:"s4"},data:{type:"object",required:["taskId"],properties:{
taskId:{$ref:"s40"},promptJson:{$ref:"s424"},resultUrls:{$ref:"s66"}}}},if:{properties:{code:{type:"integer",const:200}},
additionalProperties:!0},then:{properties:{data:{type:"object",properties:{resultUrls:{}},required:["resultUrls"],additionalProperties:!0}},
additionalProperties:!0}};function ya(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,
s=0,r=s,t=!0,o=s;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.code!==void 0){let d=i.code;if(!(typeof d=="number"&&!(d%
1)&&!isNaN(d))){let u={};e===null?e=[u]:e.push(u),s++}if(d!==200){let u={};e===null?e=[u]:e.push(u),s++}}var a=o===s;if(s=
r,e!==null&&(r?e.length=r:e=null),a){let d=s;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.data!==void 0){let c=i.data;
if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.resultUrls===void 0){let _={instancePath:n+"/data",keyword:"required",
params:{missingProperty:"resultUrls"},message:"must have required property 'resultUrls'"};e===null?e=[_]:e.push(_),s++}}else{
let _={instancePath:n+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[_]:e.push(_),s++}}
var a=d===s;t=a}if(!t){let d={instancePath:n,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" sche\
ma'};e===null?e=[d]:e.push(d),s++}if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.code===void 0){let d={instancePath:n,
keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[d]:e.push(d),
s++}if(i.msg===void 0){let d={instancePath:n,keyword:"required",params:{missingProperty:"msg"},message:"must have requir\
ed property 'msg'"};e===null?e=[d]:e.push(d),s++}if(i.data===void 0){let d={instancePath:n,keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};e===null?e=[d]:e.push(d),s++}if(i.code!==void 0){let d=i.code;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d))){let u={instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};e===null?e=[u]:e.push(u),s++}if(!(d===200||d===500)){let u={instancePath:n+"/code",keyword:"enum",params:{allowedValues:Cf.
properties.code.enum},message:"must be equal to one of the allowed values"};e===null?e=[u]:e.push(u),s++}}if(i.msg!==void 0&&
(q(i.msg,{instancePath:n+"/msg",parentData:i,parentDataProperty:"msg",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),
s=e.length)),i.data!==void 0){let d=i.data;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.taskId===void 0){let u={instancePath:n+
"/data",keyword:"required",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=
[u]:e.push(u),s++}d.taskId!==void 0&&(D(d.taskId,{instancePath:n+"/data/taskId",parentData:d,parentDataProperty:"taskId",
rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),d.promptJson!==void 0&&(Lr(d.promptJson,{instancePath:n+
"/data/promptJson",parentData:d,parentDataProperty:"promptJson",rootData:l})||(e=e===null?Lr.errors:e.concat(Lr.errors),
s=e.length)),d.resultUrls!==void 0&&(ee(d.resultUrls,{instancePath:n+"/data/resultUrls",parentData:d,parentDataProperty:"\
resultUrls",rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),s=e.length))}else{let u={instancePath:n+"/data",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),s++}}}else{let d={instancePath:n,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),s++}return ya.errors=e,s===0}var Gi={type:"object",required:["taskId"],properties:{taskId:{$ref:"s40"},paramJson:{$ref:"s424"},createTime:{$ref:"s410"},
completeTime:{type:["integer","null"],format:"int64",minimum:0},errorCode:{type:["integer","null"],format:"int32"},errorMessage:{
type:["string","null"]}}},Rf=ki().fullFormats.int32;function Xe(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.taskId===void 0){let r={instancePath:n,keyword:"require\
d",params:{missingProperty:"taskId"},message:"must have required property 'taskId'"};e===null?e=[r]:e.push(r),s++}if(i.taskId!==
void 0&&(D(i.taskId,{instancePath:n+"/taskId",parentData:i,parentDataProperty:"taskId",rootData:l})||(e=e===null?D.errors:
e.concat(D.errors),s=e.length)),i.paramJson!==void 0&&(Lr(i.paramJson,{instancePath:n+"/paramJson",parentData:i,parentDataProperty:"\
paramJson",rootData:l})||(e=e===null?Lr.errors:e.concat(Lr.errors),s=e.length)),i.createTime!==void 0&&(Ue(i.createTime,
{instancePath:n+"/createTime",parentData:i,parentDataProperty:"createTime",rootData:l})||(e=e===null?Ue.errors:e.concat(
Ue.errors),s=e.length)),i.completeTime!==void 0){let r=i.completeTime;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))&&r!==null){
let t={instancePath:n+"/completeTime",keyword:"type",params:{type:Gi.properties.completeTime.type},message:"must be inte\
ger,null"};e===null?e=[t]:e.push(t),s++}if(typeof r=="number"){if(r<0||isNaN(r)){let t={instancePath:n+"/completeTime",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),s++}if(!Zi.validate(r)){let t={
instancePath:n+"/completeTime",keyword:"format",params:{format:"int64"},message:'must match format "int64"'};e===null?e=
[t]:e.push(t),s++}}}if(i.errorCode!==void 0){let r=i.errorCode;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))&&r!==null){let t={
instancePath:n+"/errorCode",keyword:"type",params:{type:Gi.properties.errorCode.type},message:"must be integer,null"};e===
null?e=[t]:e.push(t),s++}if(typeof r=="number"&&!Rf.validate(r)){let t={instancePath:n+"/errorCode",keyword:"format",params:{
format:"int32"},message:'must match format "int32"'};e===null?e=[t]:e.push(t),s++}}if(i.errorMessage!==void 0){let r=i.errorMessage;
if(typeof r!="string"&&r!==null){let t={instancePath:n+"/errorMessage",keyword:"type",params:{type:Gi.properties.errorMessage.
type},message:"must be string,null"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Xe.errors=e,s===0}var ga=yi;function yi(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.code===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(i.msg===void 0){let r={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(i.data===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'd\
ata'"};e===null?e=[r]:e.push(r),s++}if(i.code!==void 0){let r=i.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={
instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(r!==
200){let t={instancePath:n+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?
e=[t]:e.push(t),s++}}if(i.msg!==void 0&&(L(i.msg,{instancePath:n+"/msg",parentData:i,parentDataProperty:"msg",rootData:l})||
(e=e===null?L.errors:e.concat(L.errors),s=e.length)),i.data!==void 0){let r=i.data;if(Xe(r,{instancePath:n+"/data",parentData:i,
parentDataProperty:"data",rootData:l})||(e=e===null?Xe.errors:e.concat(Xe.errors),s=e.length),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.successFlag===void 0){let t={instancePath:n+"/data",keyword:"required",params:{missingProperty:"success\
Flag"},message:"must have required property 'successFlag'"};e===null?e=[t]:e.push(t),s++}if(r.successFlag!==void 0){let t=r.
successFlag;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t))){let o={instancePath:n+"/data/successFlag",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(t!==0){let o={instancePath:n+"/data/successFl\
ag",keyword:"const",params:{allowedValue:0},message:"must be equal to constant"};e===null?e=[o]:e.push(o),s++}}}else{let t={
instancePath:n+"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return yi.
errors=e,s===0}function Ii(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){if(i.resultUrls===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"res\
ultUrls"},message:"must have required property 'resultUrls'"};e===null?e=[r]:e.push(r),s++}i.taskId!==void 0&&(D(i.taskId,
{instancePath:n+"/taskId",parentData:i,parentDataProperty:"taskId",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),
s=e.length)),i.originUrls!==void 0&&(ne(i.originUrls,{instancePath:n+"/originUrls",parentData:i,parentDataProperty:"orig\
inUrls",rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)),i.resultUrls!==void 0&&(ee(i.resultUrls,{instancePath:n+
"/resultUrls",parentData:i,parentDataProperty:"resultUrls",rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),s=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ii.
errors=e,s===0}var ha=gi,Mf={type:"object",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{
$ref:"s2"},data:{allOf:[{$ref:"s427"},{type:"object",required:["successFlag","response"],properties:{successFlag:{type:"\
integer",enum:[1,4]},response:{$ref:"s429"}}}]}}};function gi(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){
let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.code===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),s++}if(i.msg===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"msg"},message:"must have required property 'msg'"};e===
null?e=[r]:e.push(r),s++}if(i.data===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"\
must have required property 'data'"};e===null?e=[r]:e.push(r),s++}if(i.code!==void 0){let r=i.code;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r))){let t={instancePath:n+"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[t]:e.push(t),s++}if(r!==200){let t={instancePath:n+"/code",keyword:"const",params:{allowedValue:200},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}}if(i.msg!==void 0&&(L(i.msg,{instancePath:n+"/msg",parentData:i,
parentDataProperty:"msg",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),i.data!==void 0){let r=i.data;
if(Xe(r,{instancePath:n+"/data",parentData:i,parentDataProperty:"data",rootData:l})||(e=e===null?Xe.errors:e.concat(Xe.errors),
s=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.successFlag===void 0){let t={instancePath:n+"/data",keyword:"\
required",params:{missingProperty:"successFlag"},message:"must have required property 'successFlag'"};e===null?e=[t]:e.push(
t),s++}if(r.response===void 0){let t={instancePath:n+"/data",keyword:"required",params:{missingProperty:"response"},message:"\
must have required property 'response'"};e===null?e=[t]:e.push(t),s++}if(r.successFlag!==void 0){let t=r.successFlag;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t))){let o={instancePath:n+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[o]:e.push(o),s++}if(!(t===1||t===4)){let o={instancePath:n+"/data/successFlag",keyword:"en\
um",params:{allowedValues:Mf.properties.data.allOf[1].properties.successFlag.enum},message:"must be equal to one of the \
allowed values"};e===null?e=[o]:e.push(o),s++}}r.response!==void 0&&(Ii(r.response,{instancePath:n+"/data/response",parentData:r,
parentDataProperty:"response",rootData:l})||(e=e===null?Ii.errors:e.concat(Ii.errors),s=e.length))}else{let t={instancePath:n+
"/data",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return gi.errors=e,s===0}var _a=hi,
Jf={type:"object",required:["code","msg","data"],properties:{code:{type:"integer",const:200},msg:{$ref:"s2"},data:{allOf:[
{$ref:"s427"},{type:"object",required:["successFlag"],properties:{successFlag:{type:"integer",enum:[2,3]}}}]}}};function hi(i,{
instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.code===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"code"},message:"must have requ\
ired property 'code'"};e===null?e=[r]:e.push(r),s++}if(i.msg===void 0){let r={instancePath:n,keyword:"required",params:{
missingProperty:"msg"},message:"must have required property 'msg'"};e===null?e=[r]:e.push(r),s++}if(i.data===void 0){let r={
instancePath:n,keyword:"required",params:{missingProperty:"data"},message:"must have required property 'data'"};e===null?
e=[r]:e.push(r),s++}if(i.code!==void 0){let r=i.code;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let t={instancePath:n+
"/code",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),s++}if(r!==200){let t={
instancePath:n+"/code",keyword:"const",params:{allowedValue:200},message:"must be equal to constant"};e===null?e=[t]:e.push(
t),s++}}if(i.msg!==void 0&&(L(i.msg,{instancePath:n+"/msg",parentData:i,parentDataProperty:"msg",rootData:l})||(e=e===null?
L.errors:e.concat(L.errors),s=e.length)),i.data!==void 0){let r=i.data;if(Xe(r,{instancePath:n+"/data",parentData:i,parentDataProperty:"\
data",rootData:l})||(e=e===null?Xe.errors:e.concat(Xe.errors),s=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.
successFlag===void 0){let t={instancePath:n+"/data",keyword:"required",params:{missingProperty:"successFlag"},message:"m\
ust have required property 'successFlag'"};e===null?e=[t]:e.push(t),s++}if(r.successFlag!==void 0){let t=r.successFlag;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t))){let o={instancePath:n+"/data/successFlag",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[o]:e.push(o),s++}if(!(t===2||t===3)){let o={instancePath:n+"/data/successFlag",keyword:"en\
um",params:{allowedValues:Jf.properties.data.allOf[1].properties.successFlag.enum},message:"must be equal to one of the \
allowed values"};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:n+"/data",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),s++}return hi.errors=e,s===0}var ka=wa;function wa(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0,r=s,t=!1,o=null,a=s;
yi(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?yi.errors:e.concat(yi.errors),s=e.length);
var u=a===s;u&&(t=!0,o=0);let d=s;gi(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?gi.errors:
e.concat(gi.errors),s=e.length);var u=d===s;if(u&&t)t=!1,o=[o,1];else{u&&(t=!0,o=1);let c=s;hi(i,{instancePath:n,parentData:f,
parentDataProperty:m,rootData:l})||(e=e===null?hi.errors:e.concat(hi.errors),s=e.length);var u=c===s;if(u&&t)t=!1,o=[o,2];else{
u&&(t=!0,o=2);let N=s;er(i,{instancePath:n,parentData:f,parentDataProperty:m,rootData:l})||(e=e===null?er.errors:e.concat(
er.errors),s=e.length);var u=N===s;u&&t?(t=!1,o=[o,3]):u&&(t=!0,o=3)}}if(t)s=r,e!==null&&(r?e.length=r:e=null);else{let c={
instancePath:n,keyword:"oneOf",params:{passingSchemas:o},message:"must match exactly one schema in oneOf"};e===null?e=[c]:
e.push(c),s++}return wa.errors=e,s===0}var Qi=va;var Zf=Ri().default;function va(i,{instancePath:n="",parentData:f,parentDataProperty:m,rootData:l=i}={}){let e=null,s=0;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.taskid===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
taskid"},message:"must have required property 'taskid'"};e===null?e=[r]:e.push(r),s++}if(i.taskid!==void 0){let r=i.taskid;
if(typeof r!="string"){let t=typeof r,o;if(o===void 0)if(t=="number"||t=="boolean")o=""+r;else if(r===null)o="";else{let a={
instancePath:n+"/taskid",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}o!==
void 0&&(r=o,i!==void 0&&(i.taskid=o))}if(typeof r=="string"&&Zf(r)<1){let t={instancePath:n+"/taskid",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return va.errors=e,s===0}var Xf="kie",ed={getCredits:{method:"GET",path:"/api/v1/chat/credit",parameters:{},responses:{200:{whole:yn},429:{whole:G},
500:{whole:G}}},getDownloadUrl:{method:"POST",path:"/api/v1/common/download-url",request:{whole:_n},parameters:{},responses:{
200:{whole:wn},429:{whole:G},500:{whole:G}}},uploadFileStream:{method:"POST",path:"/api/file-stream-upload",parameters:{},
bodies:{"multipart/form-data":{whole:qn}},responses:{200:{whole:Vi},429:{whole:G},500:{whole:G}}},uploadFileUrl:{method:"\
POST",path:"/api/file-url-upload",request:{whole:Dn},parameters:{},responses:{200:{whole:Vi},429:{whole:G},500:{whole:G}}},
uploadFileBase64:{method:"POST",path:"/api/file-base64-upload",request:{whole:$n},parameters:{},responses:{200:{whole:Vi},
429:{whole:G},500:{whole:G}}},createJob:{method:"POST",path:"/api/v1/jobs/createTask",request:{whole:ia,choice:{tag:"mod\
el",branches:[{values:["kling-2.6/image-to-video"],reading:{whole:Un}},{values:["kling-2.6/motion-control"],reading:{whole:An}},
{values:["kling-2.6/text-to-video"],reading:{whole:Bn}},{values:["kling-3.0-omni/image-to-video"],reading:{whole:Nn}},{values:[
"kling-3.0-omni/reference-to-video"],reading:{whole:Tn}},{values:["kling-3.0-omni/text-to-video"],reading:{whole:On}},{values:[
"kling-3.0-omni/transformation"],reading:{whole:En}},{values:["kling-3.0/motion-control"],reading:{whole:In}},{values:["\
kling-3.0/video"],reading:{whole:Vn}},{values:["kling/ai-avatar-pro"],reading:{whole:zn}},{values:["kling/ai-avatar-stan\
dard"],reading:{whole:Ln}},{values:["kling/v2-1-master-image-to-video"],reading:{whole:Kn}},{values:["kling/v2-1-master-\
text-to-video"],reading:{whole:Fn}},{values:["kling/v2-1-pro"],reading:{whole:Sn}},{values:["kling/v2-1-standard"],reading:{
whole:Cn}},{values:["kling/v2-5-turbo-image-to-video-pro"],reading:{whole:Rn}},{values:["kling/v2-5-turbo-text-to-video-\
pro"],reading:{whole:Mn}},{values:["kling/v3-turbo-image-to-video"],reading:{whole:Jn}},{values:["kling/v3-turbo-text-to\
-video"],reading:{whole:Gn}},{values:["wan/2-2-a14b-image-to-video-turbo"],reading:{whole:Zn}},{values:["wan/2-2-a14b-sp\
eech-to-video-turbo"],reading:{whole:Hn}},{values:["wan/2-2-a14b-text-to-video-turbo"],reading:{whole:Yn}},{values:["wan\
/2-2-animate-move"],reading:{whole:Wn}},{values:["wan/2-2-animate-replace"],reading:{whole:Qn}},{values:["wan/2-5-image-\
to-video"],reading:{whole:Xn}},{values:["wan/2-5-text-to-video"],reading:{whole:eo}},{values:["wan/2-6-flash-image-to-vi\
deo"],reading:{whole:ro}},{values:["wan/2-6-flash-video-to-video"],reading:{whole:to}},{values:["wan/2-6-image-to-video"],
reading:{whole:so}},{values:["wan/2-6-text-to-video"],reading:{whole:io}},{values:["wan/2-6-video-to-video"],reading:{whole:no}},
{values:["wan/2-7-image"],reading:{whole:oo}},{values:["wan/2-7-image-pro"],reading:{whole:lo}},{values:["wan/2-7-image-\
to-video"],reading:{whole:ao}},{values:["wan/2-7-r2v"],reading:{whole:po}},{values:["wan/2-7-text-to-video"],reading:{whole:uo}},
{values:["wan/2-7-videoedit"],reading:{whole:mo}},{values:["hailuo/02-image-to-video-pro"],reading:{whole:fo}},{values:[
"hailuo/02-image-to-video-standard"],reading:{whole:co}},{values:["hailuo/02-text-to-video-pro"],reading:{whole:yo}},{values:[
"hailuo/02-text-to-video-standard"],reading:{whole:go}},{values:["hailuo/2-3-image-to-video-pro"],reading:{whole:ho}},{values:[
"hailuo/2-3-image-to-video-standard"],reading:{whole:_o}},{values:["minimax-h3/image-to-video"],reading:{whole:ko}},{values:[
"minimax-h3/reference-to-video"],reading:{whole:wo}},{values:["minimax-h3/text-to-video"],reading:{whole:vo}},{values:["\
bytedance/seedance-1.5-pro"],reading:{whole:bo}},{values:["bytedance/seedance-2"],reading:{whole:qo}},{values:["bytedanc\
e/seedance-2-5"],reading:{whole:Po}},{values:["bytedance/seedance-2-fast"],reading:{whole:Do}},{values:["bytedance/seeda\
nce-2-mini"],reading:{whole:jo}},{values:["bytedance/v1-lite-image-to-video"],reading:{whole:$o}},{values:["bytedance/v1\
-lite-text-to-video"],reading:{whole:xo}},{values:["bytedance/v1-pro-fast-image-to-video"],reading:{whole:Uo}},{values:[
"bytedance/v1-pro-image-to-video"],reading:{whole:Ao}},{values:["bytedance/v1-pro-text-to-video"],reading:{whole:Bo}},{values:[
"google/nano-banana"],reading:{whole:No}},{values:["google/nano-banana-edit"],reading:{whole:To}},{values:["nano-banana-\
2"],reading:{whole:Oo}},{values:["nano-banana-2-lite"],reading:{whole:Eo}},{values:["nano-banana-pro"],reading:{whole:Io}},
{values:["elevenlabs/audio-isolation"],reading:{whole:Vo}},{values:["elevenlabs/text-to-dialogue-v3"],reading:{whole:zo}},
{values:["elevenlabs/text-to-speech-multilingual-v2"],reading:{whole:Lo}},{values:["elevenlabs/text-to-speech-turbo-2-5"],
reading:{whole:Ko}},{values:["grok-imagine/text-to-video"],reading:{whole:Fo}},{values:["grok-imagine/image-to-video"],reading:{
whole:So}},{values:["grok-imagine/extend"],reading:{whole:Co}},{values:["grok-imagine/upscale"],reading:{whole:Ro}},{values:[
"grok-imagine-video-1-5-preview"],reading:{whole:Mo}},{values:["grok-imagine/text-to-image"],reading:{whole:Jo}},{values:[
"grok-imagine/image-to-image"],reading:{whole:Go}},{values:["grok-imagine-image-2-0/text-to-image"],reading:{whole:Zo}},
{values:["grok-imagine-image-2-0/image-edit"],reading:{whole:Ho}},{values:["grok-imagine-image-2-0/segment-map"],reading:{
whole:Yo}},{values:["pixverse-v6/text-to-video"],reading:{whole:Wo}},{values:["pixverse-v6/image-to-video"],reading:{whole:Qo}},
{values:["pixverse-v6/reference-to-video"],reading:{whole:Xo}},{values:["pixverse-v6/transition"],reading:{whole:el}},{values:[
"pixverse-v6/extend"],reading:{whole:rl}},{values:["happyhorse-1-1/text-to-video"],reading:{whole:tl}},{values:["happyho\
rse-1-1/image-to-video"],reading:{whole:sl}},{values:["happyhorse-1-1/reference-to-video"],reading:{whole:il}},{values:[
"happyhorse/text-to-video"],reading:{whole:nl}},{values:["happyhorse/image-to-video"],reading:{whole:ol}},{values:["happ\
yhorse/reference-to-video"],reading:{whole:ll}},{values:["happyhorse/video-edit"],reading:{whole:al}},{values:["infinita\
lk/from-audio"],reading:{whole:pl}},{values:["omnihuman-1-5"],reading:{whole:ul}},{values:["omnihuman-1-5/human-identifi\
cation"],reading:{whole:ml}},{values:["omnihuman-1-5/subject-detection"],reading:{whole:fl}},{values:["volcengine/video-\
to-video-lip-sync"],reading:{whole:dl}},{values:["topaz/video-upscale"],reading:{whole:cl}},{values:["topaz/image-upscal\
e"],reading:{whole:yl}},{values:["gemini-omni-video"],reading:{whole:gl}},{values:["google/gemini-3-1-flash-tts"],reading:{
whole:hl}},{values:["google/gemini-2-5-pro-tts"],reading:{whole:_l}},{values:["flux-2/flex-text-to-image"],reading:{whole:kl}},
{values:["flux-2/flex-image-to-image"],reading:{whole:wl}},{values:["flux-2/pro-text-to-image"],reading:{whole:vl}},{values:[
"flux-2/pro-image-to-image"],reading:{whole:bl}},{values:["gpt-image/1.5-text-to-image"],reading:{whole:ql}},{values:["g\
pt-image/1.5-image-to-image"],reading:{whole:Pl}},{values:["gpt-image-2-text-to-image"],reading:{whole:Dl}},{values:["gp\
t-image-2-image-to-image"],reading:{whole:jl}},{values:["google/imagen4"],reading:{whole:$l}},{values:["google/imagen4-f\
ast"],reading:{whole:xl}},{values:["google/imagen4-ultra"],reading:{whole:Ul}},{values:["ideogram/v3-text-to-image"],reading:{
whole:Al}},{values:["ideogram/v3-edit"],reading:{whole:Bl}},{values:["ideogram/v3-remix"],reading:{whole:Nl}},{values:["\
ideogram/character"],reading:{whole:Tl}},{values:["ideogram/character-edit"],reading:{whole:Ol}},{values:["ideogram/char\
acter-remix"],reading:{whole:El}},{values:["qwen/text-to-image"],reading:{whole:Il}},{values:["qwen/image-to-image"],reading:{
whole:Vl}},{values:["qwen/image-edit"],reading:{whole:zl}},{values:["qwen2/text-to-image"],reading:{whole:Ll}},{values:[
"qwen2/image-edit"],reading:{whole:Kl}},{values:["qwen3/text-to-image"],reading:{whole:Fl}},{values:["qwen3/image-to-ima\
ge"],reading:{whole:Sl}},{values:["qwen3/pro-text-to-image"],reading:{whole:Cl}},{values:["qwen3/pro-image-to-image"],reading:{
whole:Rl}},{values:["recraft/crisp-upscale"],reading:{whole:Ml}},{values:["recraft/remove-background"],reading:{whole:Jl}},
{values:["bytedance/seedream"],reading:{whole:Gl}},{values:["bytedance/seedream-v4-text-to-image"],reading:{whole:Zl}},{
values:["bytedance/seedream-v4-edit"],reading:{whole:Hl}},{values:["seedream/4.5-text-to-image"],reading:{whole:Yl}},{values:[
"seedream/4.5-edit"],reading:{whole:Wl}},{values:["seedream/5-lite-text-to-image"],reading:{whole:Ql}},{values:["seedrea\
m/5-lite-image-to-image"],reading:{whole:Xl}},{values:["seedream/5-pro-text-to-image"],reading:{whole:ea}},{values:["see\
dream/5-pro-image-to-image"],reading:{whole:ra}},{values:["seedream/5-pro-layer-decomposition"],reading:{whole:ta}},{values:[
"z-image"],reading:{whole:sa}}]}},tag:{name:"model",values:["kling-2.6/image-to-video","kling-2.6/motion-control","kling\
-2.6/text-to-video","kling-3.0-omni/image-to-video","kling-3.0-omni/reference-to-video","kling-3.0-omni/text-to-video","\
kling-3.0-omni/transformation","kling-3.0/motion-control","kling-3.0/video","kling/ai-avatar-pro","kling/ai-avatar-stand\
ard","kling/v2-1-master-image-to-video","kling/v2-1-master-text-to-video","kling/v2-1-pro","kling/v2-1-standard","kling/\
v2-5-turbo-image-to-video-pro","kling/v2-5-turbo-text-to-video-pro","kling/v3-turbo-image-to-video","kling/v3-turbo-text\
-to-video","wan/2-2-a14b-image-to-video-turbo","wan/2-2-a14b-speech-to-video-turbo","wan/2-2-a14b-text-to-video-turbo","\
wan/2-2-animate-move","wan/2-2-animate-replace","wan/2-5-image-to-video","wan/2-5-text-to-video","wan/2-6-flash-image-to\
-video","wan/2-6-flash-video-to-video","wan/2-6-image-to-video","wan/2-6-text-to-video","wan/2-6-video-to-video","wan/2-\
7-image","wan/2-7-image-pro","wan/2-7-image-to-video","wan/2-7-r2v","wan/2-7-text-to-video","wan/2-7-videoedit","hailuo/\
02-image-to-video-pro","hailuo/02-image-to-video-standard","hailuo/02-text-to-video-pro","hailuo/02-text-to-video-standa\
rd","hailuo/2-3-image-to-video-pro","hailuo/2-3-image-to-video-standard","minimax-h3/image-to-video","minimax-h3/referen\
ce-to-video","minimax-h3/text-to-video","bytedance/seedance-1.5-pro","bytedance/seedance-2","bytedance/seedance-2-5","by\
tedance/seedance-2-fast","bytedance/seedance-2-mini","bytedance/v1-lite-image-to-video","bytedance/v1-lite-text-to-video",
"bytedance/v1-pro-fast-image-to-video","bytedance/v1-pro-image-to-video","bytedance/v1-pro-text-to-video","google/nano-b\
anana","google/nano-banana-edit","nano-banana-2","nano-banana-2-lite","nano-banana-pro","elevenlabs/audio-isolation","el\
evenlabs/text-to-dialogue-v3","elevenlabs/text-to-speech-multilingual-v2","elevenlabs/text-to-speech-turbo-2-5","grok-im\
agine/text-to-video","grok-imagine/image-to-video","grok-imagine/extend","grok-imagine/upscale","grok-imagine-video-1-5-\
preview","grok-imagine/text-to-image","grok-imagine/image-to-image","grok-imagine-image-2-0/text-to-image","grok-imagine\
-image-2-0/image-edit","grok-imagine-image-2-0/segment-map","pixverse-v6/text-to-video","pixverse-v6/image-to-video","pi\
xverse-v6/reference-to-video","pixverse-v6/transition","pixverse-v6/extend","happyhorse-1-1/text-to-video","happyhorse-1\
-1/image-to-video","happyhorse-1-1/reference-to-video","happyhorse/text-to-video","happyhorse/image-to-video","happyhors\
e/reference-to-video","happyhorse/video-edit","infinitalk/from-audio","omnihuman-1-5","omnihuman-1-5/human-identificatio\
n","omnihuman-1-5/subject-detection","volcengine/video-to-video-lip-sync","topaz/video-upscale","topaz/image-upscale","g\
emini-omni-video","google/gemini-3-1-flash-tts","google/gemini-2-5-pro-tts","flux-2/flex-text-to-image","flux-2/flex-ima\
ge-to-image","flux-2/pro-text-to-image","flux-2/pro-image-to-image","gpt-image/1.5-text-to-image","gpt-image/1.5-image-t\
o-image","gpt-image-2-text-to-image","gpt-image-2-image-to-image","google/imagen4","google/imagen4-fast","google/imagen4\
-ultra","ideogram/v3-text-to-image","ideogram/v3-edit","ideogram/v3-remix","ideogram/character","ideogram/character-edit",
"ideogram/character-remix","qwen/text-to-image","qwen/image-to-image","qwen/image-edit","qwen2/text-to-image","qwen2/ima\
ge-edit","qwen3/text-to-image","qwen3/image-to-image","qwen3/pro-text-to-image","qwen3/pro-image-to-image","recraft/cris\
p-upscale","recraft/remove-background","bytedance/seedream","bytedance/seedream-v4-text-to-image","bytedance/seedream-v4\
-edit","seedream/4.5-text-to-image","seedream/4.5-edit","seedream/5-lite-text-to-image","seedream/5-lite-image-to-image",
"seedream/5-pro-text-to-image","seedream/5-pro-image-to-image","seedream/5-pro-layer-decomposition","z-image"]},parameters:{},
responses:{200:{whole:Wi,reasons:[{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:G},429:{
whole:G},500:{whole:G}},callback:{whole:oa,choice:{tag:"code",branches:[{values:[200],reading:{whole:Hi}},{values:[200],
reading:{whole:Yi}}]}}},getJob:{method:"GET",path:"/api/v1/jobs/recordInfo",parameters:{query:Qi},responses:{200:{whole:ua,
choice:{tag:"code",branches:[{values:[200],reading:{whole:pa}},{values:[200],reading:{whole:Hi}},{values:[200],reading:{
whole:Yi}},{values:[401,402,404,408,422,429,455,500,501,505],reading:{whole:G}}]}},429:{whole:G},500:{whole:G}}},createModifyTask:{
method:"POST",path:"/api/v1/modify/generate",request:{whole:fa},parameters:{},responses:{200:{whole:Wi,reasons:[{when:"t\
he code is 200",fields:["data"],given:{values:{code:[200]}}}]},402:{whole:G},429:{whole:G},500:{whole:G}},callback:{whole:ca,
reasons:[{when:"the code is 200",fields:["data"],given:{values:{code:[200]}}}]}},getModifyTask:{method:"GET",path:"/api/\
v1/modify/record-info",parameters:{query:Qi},responses:{200:{whole:ka,choice:{tag:"code",branches:[{values:[200],reading:{
whole:ga}},{values:[200],reading:{whole:ha}},{values:[200],reading:{whole:_a}},{values:[401,402,404,408,422,429,455,500,
501,505],reading:{whole:G}}]}},429:{whole:G},500:{whole:G}}}};export{Xf as host,ed as operations};
